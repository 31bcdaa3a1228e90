//! What every drag that changes records has in common.

use super::{Cursor, Outcome, Overlay, Scene};
use crate::edit::{Edit, Refusal};
use crate::geometry::Point;

/// A drag that changes records.
pub(super) trait Drag {
    /// The edit for the pointer's place, always from the state at the press.
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal>;
    /// What to show for the last place.
    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay);
    /// The shape of the pointer meanwhile.
    fn cursor(&self) -> Cursor;
}

/// What to show of an edit that is not yet carried out. What cannot be is not shown as if it could.
pub(super) fn preview(edit: Result<Edit, Refusal>) -> Vec<Outcome> {
    match edit {
        Ok(edit) if !edit.is_empty() => vec![Outcome::Preview(edit)],
        Ok(_) | Err(_) => vec![Outcome::Drop],
    }
}

/// What becomes of an edit at the release.
pub(super) fn commit(edit: Result<Edit, Refusal>) -> Vec<Outcome> {
    match edit {
        Ok(edit) if !edit.is_empty() => vec![Outcome::Commit(edit)],
        Ok(_) => vec![Outcome::Drop],
        Err(refusal) => vec![Outcome::Drop, Outcome::Refuse(refusal)],
    }
}
