//! Project files: RON that a person can read and git can compare.
//!
//! [`open()`] and [`save()`] work on files, [`read`] and [`write()`] on their contents, [`clip_read`] and
//! [`clip_write`] on the clipboard's text. The first line holds the format's number, which is read before
//! anything else and chooses the wire types; today's format is 2, and format 1, which lacks some of its fields, is
//! read with the same types (`v2`). Records stand one a
//! line, by kind and id, and only what differs from a new record is written, so that moving a booth changes
//! one line. What does not fit together is refused with the place and the reason, never repaired.
//!
//! Lengths are whole millimetres; turns are degrees, areas square metres and prices units of the currency,
//! all as decimals that the model's integers hold exactly. Left out of a file: the camera, the selection and
//! the history.
//!
//! Deliberately absent: autosave and recovery (a journal beside the file, in its own issue), and asking the
//! user anything.

mod clip;
mod error;
mod fault;
mod header;
mod library;
mod open;
mod ron_text;
mod save;
mod source;
mod v2;
mod write;

pub use clip::{Clip, clip_read, clip_write};
pub use error::{OpenError, SaveError, Unreadable, Unwritable};
pub use fault::Fault;
pub use library::{OwnSymbol, library, library_add, library_remove, library_rename};
pub use open::{MAX_BYTES, MAX_RECORDS, Opened, open, read};
pub use save::{save, save_bytes};
pub use source::Place;
pub use write::write;

/// The number of the format that is written.
pub const FORMAT: u32 = 2;
/// The usual ending of a project file's name, without the dot.
pub const EXTENSION: &str = "ron";
