//! Formats 1 and 2. Format 2 only adds fields and words that may be left out, so that one set of types reads
//! both; `tests/fixtures` holds a file of each. Frozen: what these modules read and the words they know never
//! change; a change of the file's shape is a format 3 with modules of its own, and these are then turned into that.

mod convert;
mod field;
mod floor;
mod rates;
mod sales;
mod value;
mod wire;
mod words;

pub(super) use convert::{clip, project};
pub(super) use words::{
    ApprovalState, Attendance, BoothKind, DepositState, DoorKind, FeePer, FurnitureKind, PartKind, SafetyKind, Section,
    Side, Sprinklers, Swing,
};

/// How a number is called by the reader's errors, to be put into the user's words.
pub(super) const EXPECTED_NUMBER: &str = "a number";
