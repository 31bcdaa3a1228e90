//! Format 1. Frozen: what these modules read and the words they know never change; a change of the file's
//! shape is a format 2 with modules of its own, and format 1 is then turned into that.

mod convert;
mod field;
mod floor;
mod value;
mod wire;
mod words;

pub(super) use convert::{clip, project};
pub(super) use words::{Attendance, BoothKind, DoorKind, PartKind, SafetyKind, Section, Side, Sprinklers, Swing};

/// How a number is called by the reader's errors, to be put into the user's words.
pub(super) const EXPECTED_NUMBER: &str = "a number";
