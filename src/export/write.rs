//! Writing an exported file: whole or not at all.

use crate::words::Message;
use atomic_write_file::AtomicWriteFile;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// What to do where a file of the name exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Leave it alone and refuse.
    Never,
    /// Put the new file in its place.
    Always,
}

/// Why a file was not written. Nothing of it is left behind.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// A file of the name exists.
    #[error("{0}: expected no such file, found one")]
    Exists(PathBuf),
    /// A folder of the name exists.
    #[error("{0}: expected a file, found a folder")]
    IsFolder(PathBuf),
    /// The folder it should lie in does not exist.
    #[error("{0}: expected a folder, found none")]
    NoFolder(PathBuf),
    /// The system refused.
    #[error("{0}: {1}")]
    Refused(PathBuf, std::io::Error),
}

impl WriteError {
    /// The sentence for the reader.
    #[must_use]
    pub fn message(&self) -> Message {
        let about = |key, path: &Path| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Exists(path) => about("export-exists", path),
            Self::IsFolder(path) => about("export-is-folder", path),
            Self::NoFolder(path) => about("export-no-folder", path),
            Self::Refused(path, error) => about("export-refused", path).with("reason", error.to_string()),
        }
    }
}

/// Writes a file whole or not at all.
///
/// # Errors
/// When a file is there already and may not be overwritten, or the system refuses.
pub fn write(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), WriteError> {
    let refused = |error| WriteError::Refused(path.to_owned(), error);
    // a link is followed: the file it leads to is replaced, not the link
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if target.is_dir() {
        return Err(WriteError::IsFolder(path.to_owned()));
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder
        && !folder.is_dir()
    {
        return Err(WriteError::NoFolder(folder.to_owned()));
    }
    if overwrite == Overwrite::Never && target.exists() {
        return Err(WriteError::Exists(path.to_owned()));
    }
    let mut file = AtomicWriteFile::open(&target).map_err(refused)?;
    file.write_all(bytes).map_err(refused)?;
    file.commit().map_err(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_only_when_asked() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("plan.svg");
        write(&path, b"one", Overwrite::Never).unwrap();
        assert!(matches!(write(&path, b"two", Overwrite::Never), Err(WriteError::Exists(_))));
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        write(&path, b"two", Overwrite::Always).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "nothing is left behind");
    }

    #[test]
    fn folders_are_no_files() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(write(dir.path(), b"", Overwrite::Always), Err(WriteError::IsFolder(_))));
        let lost = dir.path().join("none").join("plan.svg");
        assert!(matches!(write(&lost, b"", Overwrite::Always), Err(WriteError::NoFolder(_))));
    }
}
