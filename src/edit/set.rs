//! Setting values of one or many items at once: what the inspector does.

use super::picked::{Picked, flat, off_plan};
use super::{Edit, Refusal};
use crate::geometry::{Area, MAX_COORDINATE, Mm};
use crate::model::{HallId, Item, ItemId, LONGEST_TEXT, PartFault, Project};
use crate::words::{Arg, LocalText, Message};
use std::collections::BTreeSet;

/// The name of the step that changes one field of what is selected; `field` is the key of the field's name.
#[must_use]
pub fn change_of(field: &'static str) -> Message {
    Message::new("edit-set").with("field", Arg::Key(field))
}

/// Every item through `f`, which gives none for an item that it does not apply to. The label is given
/// `kind`, `n`, `named` and `name` of the items that it applies to, for `edit-what`.
///
/// Locked items are not refused: a lock holds an item in its place, not its values.
///
/// # Errors
/// When nothing is selected, `f` applies to none of it, or a value comes out unsound.
pub fn set_items(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    label: Message,
    f: impl Fn(&Item) -> Option<Item>,
) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let taken: BTreeSet<ItemId> = picked.iter().filter(|(_, _, item)| f(item).is_some()).map(|(_, id, _)| id).collect();
    if taken.is_empty() {
        return Err(Refusal(picked.label(Message::new("edit-refused-not-for"))));
    }
    Picked::of(project, hall, &taken)?.each(label, |_, item| {
        let after = f(item).unwrap_or_else(|| item.clone());
        match after.part.fault() {
            Some(fault) if item.part.fault() != Some(fault) => Err(unsound(fault)),
            _ => Ok(after),
        }
    })
}

/// The largest area that can be set: what a plan covers.
const LARGEST_AREA: Area = Area::square_metres(400_000_000);

/// Refuses an area that is not positive or larger than a plan.
pub(super) fn check_area(area: Option<Area>) -> Result<(), Refusal> {
    match area {
        Some(found) if found <= Area::ZERO || found > LARGEST_AREA => Err(unsound(PartFault::Area(found))),
        Some(_) | None => Ok(()),
    }
}

/// Refuses a length that is not positive or larger than a plan.
pub(super) fn check_length(length: Option<Mm>) -> Result<(), Refusal> {
    match length {
        Some(found) if found <= Mm::ZERO || found > MAX_COORDINATE => Err(unsound(PartFault::Length(found))),
        Some(_) | None => Ok(()),
    }
}

/// Refuses a text that is too long in some language.
pub(super) fn check_text(text: &LocalText) -> Result<(), Refusal> {
    text.all().try_for_each(|(_, text)| check_string(text))
}

/// Refuses a text that is too long.
pub(super) fn check_string(text: &str) -> Result<(), Refusal> {
    let found = text.chars().count();
    if found <= LONGEST_TEXT { Ok(()) } else { Err(unsound(PartFault::LongText(found))) }
}

/// The refusal of an unsound value.
pub(super) fn unsound(fault: PartFault) -> Refusal {
    match fault {
        PartFault::Length(found) => {
            Refusal(Message::new("edit-refused-length").with("limit", MAX_COORDINATE).with("found", found))
        }
        PartFault::Flat => flat(),
        PartFault::OffPlan => off_plan(),
        PartFault::LongText(found) => {
            Refusal(Message::new("edit-refused-long-text").with("limit", LONGEST_TEXT).with("found", found))
        }
        PartFault::Area(found) => {
            Refusal(Message::new("edit-refused-area").with("limit", LARGEST_AREA).with("found", found))
        }
        PartFault::NoPhase => Refusal::because("edit-refused-phases"),
    }
}
