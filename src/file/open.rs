//! Opening: from a path or from bytes to a project.

use super::error::{OpenError, Unreadable};
use super::source::Source;
use super::{fault, header, v2};
use crate::model::Project;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// The largest file that is read, in bytes: about forty times a plan of 10,000 booths.
pub const MAX_BYTES: u64 = 256_000_000;
/// The most records a file may hold; above the largest plan that the program draws smoothly.
pub const MAX_RECORDS: usize = 200_000;

/// A file that was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// What it holds.
    pub project: Project,
    /// The format it was in; saving writes [`super::FORMAT`].
    pub format: u32,
}

/// Opens a project file. Nothing is written.
///
/// # Errors
/// When the file cannot be read, is no project, is of a newer format, or holds something that does not fit
/// together, with what was expected, what was found and where.
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    let opened = bytes_of(path).and_then(|bytes| opened(&bytes));
    opened.map_err(|why| OpenError { file: Some(path.to_owned()), why })
}

/// Reads a project from a file's contents.
///
/// # Errors
/// As [`open`].
pub fn read(bytes: &[u8]) -> Result<Project, OpenError> {
    opened(bytes).map(|opened| opened.project).map_err(OpenError::of_text)
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Unreadable> {
    // Asked before opening, which some systems refuse for a folder with another reason.
    if path.is_dir() {
        return Err(Unreadable::Folder);
    }
    let file = File::open(path).map_err(Unreadable::System)?;
    let metadata = file.metadata().map_err(Unreadable::System)?;
    if metadata.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge { bytes: metadata.len() });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0) + 1);
    // A pipe or a file that grows has no length to trust.
    let count = file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(Unreadable::System)?;
    if u64::try_from(count).is_ok_and(|count| count > MAX_BYTES) {
        return Err(Unreadable::TooLarge { bytes: MAX_BYTES + 1 });
    }
    Ok(bytes)
}

fn opened(bytes: &[u8]) -> Result<Opened, Unreadable> {
    let text = text_of(bytes)?;
    match header::format_of(text, "Fairwright")? {
        found @ (1 | 2) => {
            guard_records(text)?;
            let file = header::options().from_str(text);
            let file = file.map_err(|error| Unreadable::Faulty(fault::syntax(Source::new(text), error)))?;
            let project = v2::project(text, file).map_err(Unreadable::Faulty)?;
            Ok(Opened { project, format: if found == 1 { 1 } else { 2 } })
        }
        found if found > super::FORMAT.into() => Err(Unreadable::Newer { found }),
        found => Err(Unreadable::UnknownFormat { found }),
    }
}

/// The text of a file, without the mark of byte order that some editors put before it.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Unreadable> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Unreadable::TooLarge { bytes: bytes.len() as u64 });
    }
    let text = str::from_utf8(bytes).map_err(|error| Unreadable::NotText { byte: error.valid_up_to() })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// Refuses a text with too many records before it is read, so that the answer comes at once and with the
/// full count. Records are counted by their keys: 13 characters of an id in quotes and a colon. The key of a
/// floor, whose value is a map, is none.
pub(super) fn guard_records(text: &str) -> Result<(), Unreadable> {
    let found = text.split("\":").filter(|before| ends_with_id(before.as_bytes())).count();
    let floors = text.split("\": {").count() - 1;
    let found = found.saturating_sub(floors);
    if found > MAX_RECORDS { Err(Unreadable::TooMany { found }) } else { Ok(()) }
}

fn ends_with_id(before: &[u8]) -> bool {
    let Some(quote) = before.len().checked_sub(14) else { return false };
    match before.get(quote..) {
        Some([b'"', id @ ..]) => id.iter().all(u8::is_ascii_alphanumeric),
        _ => false,
    }
}
