//! Writing an exported file: whole or not at all, and over another only when asked.

use crate::file::{self, SaveError};
use crate::words::Message;
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
    #[error("expected no file {0}, found one")]
    Exists(PathBuf),
    /// It could not be saved.
    #[error("{} could not be saved: {:?}", .0.file.display(), .0.why)]
    Unsaved(SaveError),
}

impl WriteError {
    /// The sentence for the reader.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Exists(path) => Message::new("export-exists").with("path", path.display().to_string()),
            Self::Unsaved(error) => error.message(),
        }
    }
}

/// Makes sure, before the work, that no file would be overwritten without being asked for.
///
/// # Errors
/// When a file of the name exists and may not be overwritten.
pub fn may_write(path: &Path, overwrite: Overwrite) -> Result<(), WriteError> {
    // a device such as /dev/stdout is written to, not overwritten
    let taken = overwrite == Overwrite::Never && path.is_file();
    if taken { Err(WriteError::Exists(path.to_owned())) } else { Ok(()) }
}

/// Writes a file whole or not at all.
///
/// # Errors
/// When a file is there already and may not be overwritten, or the system refuses.
pub fn write(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), WriteError> {
    may_write(path, overwrite)?;
    file::save_bytes(path, bytes).map_err(WriteError::Unsaved)
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
        for path in [dir.path().to_owned(), dir.path().join("none").join("plan.svg")] {
            assert!(matches!(write(&path, b"", Overwrite::Always), Err(WriteError::Unsaved(_))), "{path:?}");
        }
    }
}
