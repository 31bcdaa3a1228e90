//! Saving: the whole file or none of it.

use super::error::{SaveError, Unreadable, Unwritable};
use super::write;
use crate::model::Project;
use atomic_write_file::AtomicWriteFile;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Saves a project, having made sure that it can be opened again. The new contents take the old ones' place only once they are safely on the disk; a link
/// stays a link, and the file it leads to is replaced.
///
/// # Errors
/// When the file cannot be written, or the project holds something that [`super::open()`] would refuse; the old
/// file is then as it was.
pub fn save(path: &Path, project: &Project) -> Result<(), SaveError> {
    let text = write(project);
    let saved = check(&text).and_then(|()| put(path, text.as_bytes()));
    saved.map_err(|why| SaveError { file: path.to_owned(), why })
}

/// Saves any other file, such as an export, in the same safe way.
///
/// # Errors
/// When the file cannot be written; the old one is then as it was.
pub fn save_bytes(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    put(path, bytes).map_err(|why| SaveError { file: path.to_owned(), why })
}

/// Refuses what could not be opened again. No edit should make such a project; where one does, the user can
/// still take it back, while a file that does not open is found out too late.
fn check(text: &str) -> Result<(), Unwritable> {
    match super::read(text.as_bytes()).map_err(|error| error.why) {
        Err(Unreadable::Faulty(fault)) => Err(Unwritable::Unsound(fault)),
        Err(Unreadable::TooMany { .. } | Unreadable::TooLarge { .. }) => Err(Unwritable::TooLarge),
        // The rest is about files that did not come from the writer.
        Ok(_) | Err(_) => Ok(()),
    }
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Unwritable> {
    match path.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(Unwritable::Folder),
        // A new file could take its place all the same, but it was marked so that none does.
        Ok(metadata) if metadata.permissions().readonly() => Err(Unwritable::ReadOnly),
        Ok(metadata) if metadata.is_file() => replace(&path.canonicalize().map_err(Unwritable::System)?, bytes),
        // A device or a pipe, such as /dev/stdout, is written to and not replaced.
        Ok(_) => std::fs::write(path, bytes).map_err(Unwritable::System),
        Err(error) if error.kind() == ErrorKind::NotFound => replace(&new_file(path)?, bytes),
        Err(error) => Err(Unwritable::System(error)),
    }
}

/// Puts a file with new contents in the place of the one at `path`, or where there is none yet.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), Unwritable> {
    let mut file = AtomicWriteFile::open(path).map_err(Unwritable::System)?;
    match file.write_all(bytes) {
        // Committing syncs, so that a disk that is full only then is noticed too.
        Ok(()) => file.commit().map_err(Unwritable::System),
        Err(error) => {
            // What was half written goes; the reason is told even where that fails.
            let _ = file.discard();
            Err(Unwritable::System(error))
        }
    }
}

/// The path of a file that is not there yet, or that a link leads to which is not there yet.
fn new_file(path: &Path) -> Result<PathBuf, Unwritable> {
    let folder = |path: &Path| match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    };
    let path = match path.read_link() {
        Ok(linked) => folder(path).join(linked),
        Err(_) => path.to_owned(),
    };
    if !folder(&path).is_dir() {
        return Err(Unwritable::NoFolder);
    }
    if path.file_name().is_none() {
        return Err(Unwritable::Folder);
    }
    Ok(path)
}
