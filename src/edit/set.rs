//! Setting values of one or many items at once: what the inspector does.

use super::picked::{Picked, flat, off_plan};
use super::{Edit, Refusal};
use crate::geometry::MAX_COORDINATE;
use crate::model::{HallId, Item, ItemId, LONGEST_TEXT, PartFault, Project};
use crate::words::{Arg, Message};
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
        PartFault::Area(found) => Refusal(Message::new("edit-refused-area").with("found", found)),
        PartFault::NoPhase => Refusal::because("edit-refused-phases"),
    }
}
