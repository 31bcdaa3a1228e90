//! Why a file could not be opened or saved, in sentences.

use super::fault::Fault;
use crate::words::{Lang, Message, Words};
use std::io;
use std::path::{Path, PathBuf};

/// A file or text that could not be read as a project.
#[derive(Debug)]
pub struct OpenError {
    /// The file; none where a text was read.
    pub file: Option<PathBuf>,
    /// What stood in the way.
    pub why: Unreadable,
}

/// What stood in the way of reading.
#[derive(Debug)]
pub enum Unreadable {
    /// The system refused, such as for a file that is not there.
    System(io::Error),
    /// A folder in place of a file.
    Folder,
    /// More bytes than [`super::MAX_BYTES`].
    TooLarge {
        /// How many; the least there are where they were not counted.
        bytes: u64,
    },
    /// Nothing in it.
    Empty,
    /// Not text.
    NotText {
        /// The byte that is not UTF-8, from zero.
        byte: usize,
    },
    /// Text, but not a project of this program.
    NotAPlan {
        /// How it begins.
        found: String,
    },
    /// A clipboard's text, but not of this program.
    NotItems,
    /// Written by a newer program.
    Newer {
        /// Its format.
        found: u64,
    },
    /// A format that never was.
    UnknownFormat {
        /// Its format.
        found: u64,
    },
    /// More records than [`super::MAX_RECORDS`].
    TooMany {
        /// How many records it holds.
        found: usize,
    },
    /// Something inside it.
    Faulty(Fault),
}

impl Unreadable {
    /// The sentence without the file's name.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::System(error) => system(error),
            Self::Folder => Message::new("files-folder"),
            Self::TooLarge { bytes } => Message::new("files-too-large")
                .with("limit", megabytes(super::MAX_BYTES))
                .with("found", megabytes(*bytes)),
            Self::Empty => Message::new("files-empty"),
            Self::NotText { byte } => Message::new("files-not-text").with("byte", *byte),
            Self::NotAPlan { found } => Message::new("files-not-a-plan").with("found", found.clone()),
            Self::NotItems => Message::new("files-not-items"),
            Self::Newer { found } => {
                Message::new("files-newer").with("found", found.to_string()).with("known", super::FORMAT.to_string())
            }
            Self::UnknownFormat { found } => Message::new("files-unknown-format")
                .with("found", found.to_string())
                .with("known", super::FORMAT.to_string()),
            Self::TooMany { found } => {
                Message::new("files-too-many").with("limit", super::MAX_RECORDS).with("found", *found)
            }
            Self::Faulty(fault) => fault.message(),
        }
    }
}

impl OpenError {
    /// An error in a text without a file.
    pub(super) const fn of_text(why: Unreadable) -> Self {
        Self { file: None, why }
    }

    /// The whole sentence, with the file's name.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.file {
            Some(file) => Message::new("files-cannot-open").with("file", shown(file)).with("why", self.why.message()),
            None => self.why.message(),
        }
    }
}

/// A project that could not be saved; the file is as it was.
#[derive(Debug)]
pub struct SaveError {
    /// The file.
    pub file: PathBuf,
    /// What stood in the way.
    pub why: Unwritable,
}

/// What stood in the way of saving.
#[derive(Debug)]
pub enum Unwritable {
    /// The system refused, such as for a full disk or a read-only folder.
    System(io::Error),
    /// A folder in place of a file.
    Folder,
    /// The file is marked read-only.
    ReadOnly,
    /// The folder that the file should lie in is not there.
    NoFolder,
    /// More records than a file may hold.
    TooLarge,
    /// The project holds something that could not be read again.
    Unsound(Fault),
}

impl SaveError {
    /// The whole sentence, with the file's name.
    #[must_use]
    pub fn message(&self) -> Message {
        let why = match &self.why {
            // What is not there when a file is made is where it should be.
            Unwritable::System(error) if error.kind() == io::ErrorKind::NotFound => Message::new("files-no-folder"),
            Unwritable::System(error) => system(error),
            Unwritable::Folder => Message::new("files-folder"),
            Unwritable::ReadOnly => Message::new("files-read-only"),
            Unwritable::NoFolder => Message::new("files-no-folder"),
            Unwritable::TooLarge => Message::new("files-too-many-to-save").with("limit", super::MAX_RECORDS),
            Unwritable::Unsound(fault) => Message::new("files-unsound").with("what", fault.what().clone()),
        };
        Message::new("files-cannot-save").with("file", shown(&self.file)).with("why", why)
    }
}

/// What the system said, in our words where the case is known.
fn system(error: &io::Error) -> Message {
    match error.kind() {
        io::ErrorKind::NotFound => Message::new("files-not-found"),
        io::ErrorKind::PermissionDenied => Message::new("files-no-permission"),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Message::new("files-disk-full"),
        io::ErrorKind::ReadOnlyFilesystem => Message::new("files-read-only-disk"),
        io::ErrorKind::IsADirectory => Message::new("files-folder"),
        io::ErrorKind::NotADirectory => Message::new("files-no-folder"),
        _ => Message::new("files-system").with("reason", error.to_string()),
    }
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX)
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&Words::of(Lang::En).say(&self.message()))
    }
}
impl std::fmt::Display for SaveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&Words::of(Lang::En).say(&self.message()))
    }
}
impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Unreadable::System(error) => Some(error),
            _ => None,
        }
    }
}
impl std::error::Error for SaveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Unwritable::System(error) => Some(error),
            Unwritable::Folder
            | Unwritable::ReadOnly
            | Unwritable::NoFolder
            | Unwritable::TooLarge
            | Unwritable::Unsound(_) => None,
        }
    }
}
