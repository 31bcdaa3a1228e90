//! The user's library of symbols: one file each, in the clipboard's text, in a folder of the user's.
//!
//! A symbol is called as its file is, so that people can copy, rename and send them like any file. A file that
//! cannot be read is left alone and not listed. Deliberately absent: where the folder lies, which is the
//! window's to know.

use super::error::{SaveError, Unwritable};
use super::save::save_bytes;
use super::{EXTENSION, clip_read};
use crate::model::Item;
use std::path::{Path, PathBuf};

/// A symbol of the user's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnSymbol {
    /// Its name.
    pub name: String,
    /// Its file.
    pub path: PathBuf,
    /// What it is made of.
    pub items: Vec<Item>,
    /// The same as the clipboard's text.
    pub text: String,
}

/// The symbols of a folder, by name; none where there is no such folder.
#[must_use]
pub fn library(folder: &Path) -> Vec<OwnSymbol> {
    let files = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let mut all: Vec<OwnSymbol> = files.filter_map(read).collect();
    all.sort_by_cached_key(|symbol| (symbol.name.to_lowercase(), symbol.name.clone()));
    all
}

fn read(path: PathBuf) -> Option<OwnSymbol> {
    if path.extension()? != EXTENSION {
        return None;
    }
    let name = path.file_stem()?.to_str()?.to_owned();
    let text = std::fs::read_to_string(&path).ok()?;
    let items = clip_read(&text).ok()?.items;
    (!items.is_empty()).then_some(OwnSymbol { name, path, items, text })
}

/// Adds a symbol, given as the clipboard's text; a name that is taken already gets a number. The folder is made
/// where there is none.
///
/// # Errors
/// When the file cannot be written.
pub fn library_add(folder: &Path, name: &str, text: &str) -> Result<PathBuf, SaveError> {
    let fail = |why| SaveError { file: folder.to_owned(), why };
    std::fs::create_dir_all(folder).map_err(|error| fail(Unwritable::System(error)))?;
    let path = free(folder, name);
    save_bytes(&path, text.as_bytes())?;
    Ok(path)
}

/// Gives a symbol another name.
///
/// # Errors
/// When the file cannot be renamed.
pub fn library_rename(path: &Path, name: &str) -> Result<PathBuf, SaveError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    if path.file_stem().is_some_and(|stem| *stem == *plain(name)) {
        return Ok(path.to_owned());
    }
    let new = free(folder, name);
    let fail = |error| SaveError { file: path.to_owned(), why: Unwritable::System(error) };
    std::fs::rename(path, &new).map_err(fail)?;
    Ok(new)
}

/// Takes a symbol out of the library.
///
/// # Errors
/// When the file cannot be removed.
pub fn library_remove(path: &Path) -> Result<(), SaveError> {
    std::fs::remove_file(path).map_err(|error| SaveError { file: path.to_owned(), why: Unwritable::System(error) })
}

/// A path of this name that no file has yet.
fn free(folder: &Path, name: &str) -> PathBuf {
    let name = plain(name);
    let path = |name: &str| folder.join(format!("{name}.{EXTENSION}"));
    let numbered = (2_u32..).map(|n| path(&format!("{name} {n}")));
    std::iter::once(path(&name)).chain(numbered).find(|path| !path.exists()).unwrap_or_else(|| path(&name))
}

/// The longest name of a file, in characters.
const LONGEST: usize = 60;

/// A name without what no system allows in the name of a file.
fn plain(name: &str) -> String {
    let allowed = |c: char| {
        if c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|') { '-' } else { c }
    };
    let plain: String = name.trim().trim_start_matches('.').chars().map(allowed).take(LONGEST).collect();
    let plain = plain.trim_end_matches(['.', ' ']).trim_start();
    if plain.is_empty() { "-".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::clip_write;
    use std::collections::BTreeSet;

    /// The clipboard's text of a booth.
    fn text() -> String {
        let project = crate::sample::synthetic(3, 1);
        let (hall, id, _) = project.booths().next().unwrap();
        clip_write(&project, hall, &BTreeSet::from([id]))
    }

    #[test]
    fn symbols_are_kept_renamed_and_removed() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("library");
        assert_eq!(library(&folder), []);
        let path = library_add(&folder, "Sofa corner", &text()).unwrap();
        library_add(&folder, "Sofa corner", &text()).unwrap();
        library_add(&folder, "  ../a:b/c. ", &text()).unwrap();
        std::fs::write(folder.join("broken.ron"), "FairwrightItems(").unwrap();
        std::fs::write(folder.join("notes.txt"), "nothing").unwrap();
        let names = |folder: &Path| library(folder).into_iter().map(|symbol| symbol.name).collect::<Vec<_>>();
        assert_eq!(names(&folder), ["-a-b-c", "Sofa corner", "Sofa corner 2"]);
        assert_eq!(library(&folder)[1].items.len(), 1);
        let renamed = library_rename(&path, "Лаунж 1/2").unwrap();
        assert_eq!(library_rename(&renamed, "Лаунж 1/2").unwrap(), renamed, "the same name is no other file");
        assert_eq!(names(&folder), ["-a-b-c", "Sofa corner 2", "Лаунж 1-2"]);
        library_remove(&renamed).unwrap();
        assert_eq!(names(&folder), ["-a-b-c", "Sofa corner 2"]);
        assert!(library_remove(&renamed).is_err());
        assert!(folder.join("broken.ron").exists(), "what cannot be read is left alone");
    }
}
