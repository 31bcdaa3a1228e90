//! What a drop does: decided by what is carried, what lies under the pointer and the modifier keys.

use super::{Carry, Over};
use crate::edit::{self, Edit, Refusal, Taken};
use crate::geometry::Shape;
use crate::model::{ExhibitorId, HallId, ItemId, Project, Status};
use crate::tool::Scene;
use crate::words::{Message, natural_key};
use std::collections::BTreeSet;

/// What a drop would do.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Deed {
    /// Nothing: the pointer is elsewhere, or over the booth that the exhibitor is taken from.
    Nothing,
    /// Booths are given to the first exhibitor; the others share them.
    Give(Vec<ExhibitorId>, BTreeSet<ItemId>),
    /// Each exhibitor gets a booth of its own.
    GiveEach(Vec<(ExhibitorId, ItemId)>),
    /// The exhibitors share booths with their holders.
    Share(Vec<ExhibitorId>, BTreeSet<ItemId>),
    /// The holder of a booth moves to another one.
    Move(ItemId, ItemId),
    /// The holders of two booths change places.
    Swap(ItemId, ItemId),
    /// New booths are laid.
    Lay(Vec<(ExhibitorId, Shape)>),
    /// A new booth is laid, and the holder of another one moves there.
    MoveToFloor(ItemId, Shape),
    /// Somebody has the booths: what becomes of them must be asked.
    Ask(Question),
    /// It cannot be, and why.
    Refuse(Refusal),
}

/// What becomes of those who hold booths on which somebody was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// They lose the booths.
    Replace,
    /// They change places with who was dropped.
    Swap,
    /// They share the booths with who was dropped.
    Share,
}

/// Asks what becomes of those who hold booths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Who was dropped.
    pub exhibitors: Vec<ExhibitorId>,
    /// On which booths of which hall.
    pub booths: BTreeSet<ItemId>,
    /// The hall.
    pub hall: HallId,
    /// Who has the first of those that are taken, and which booth that is.
    pub holder: (ExhibitorId, ItemId),
    /// The one booth of who was dropped, with which a swap is possible.
    pub own: Option<ItemId>,
}

impl Question {
    /// The answers that are possible.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer> {
        let swap = self.own.map(|_| Answer::Swap);
        [Some(Answer::Replace), swap, Some(Answer::Share)].into_iter().flatten().collect()
    }

    /// What an answer does.
    ///
    /// # Errors
    /// When the plan has changed so that it cannot be done any more.
    pub fn edit(&self, project: &Project, answer: Answer) -> Result<Edit, Refusal> {
        let Self { exhibitors, booths, hall, .. } = self;
        match (answer, self.own, booths.first()) {
            (Answer::Replace, ..) => give(project, *hall, exhibitors, booths, Taken::Replace),
            (Answer::Swap, Some(own), Some(booth)) => edit::swap(project, own, *booth),
            (Answer::Swap, ..) => Err(Refusal::because("edit-refused-booth")),
            (Answer::Share, ..) => share(project, *hall, exhibitors, booths),
        }
    }
}

/// What came of a drop.
#[derive(Clone, Debug, PartialEq)]
pub enum Landing {
    /// Nothing.
    Nothing,
    /// A change of the plan.
    Edit(Edit),
    /// It was refused.
    Refused(Refusal),
    /// Something must be asked first.
    Ask(Question),
}

pub(super) fn deed(carry: &Carry, scene: &Scene<'_>) -> Deed {
    let exhibitors: Vec<ExhibitorId> = carry.candidates.iter().map(super::Candidate::exhibitor).collect();
    if exhibitors.is_empty() {
        return Deed::Nothing;
    }
    match &carry.over {
        Over::Away => Deed::Nothing,
        Over::Floor(floor) => match floor.trouble.message(scene) {
            Some(trouble) => Deed::Refuse(Refusal(trouble)),
            None => lay(carry, exhibitors, &floor.shapes),
        },
        Over::Booths(booths) => match (carry.cargo.from, booths.first()) {
            (Some(from), Some(to)) => from_booth(from, *to, exhibitors, scene),
            _ => from_list(exhibitors, booths, scene.modifiers.shift, scene.project, scene.hall),
        },
    }
}

fn lay(carry: &Carry, exhibitors: Vec<ExhibitorId>, shapes: &[Shape]) -> Deed {
    match (carry.cargo.from, shapes) {
        (Some(from), [shape, ..]) => Deed::MoveToFloor(from, shape.clone()),
        _ => Deed::Lay(exhibitors.into_iter().zip(shapes.iter().cloned()).collect()),
    }
}

fn from_booth(from: ItemId, to: ItemId, exhibitors: Vec<ExhibitorId>, scene: &Scene<'_>) -> Deed {
    if from == to {
        return Deed::Nothing;
    }
    if let Some(refusal) = blocked(scene.project, scene.hall, to) {
        return Deed::Refuse(refusal);
    }
    let there = scene.project.sale(to).exhibitor;
    match there {
        Some(_) if scene.modifiers.shift => Deed::Share(exhibitors, BTreeSet::from([to])),
        Some(holder) if !exhibitors.contains(&holder) => Deed::Swap(from, to),
        Some(_) | None => Deed::Move(from, to),
    }
}

fn from_list(
    exhibitors: Vec<ExhibitorId>,
    booths: &BTreeSet<ItemId>,
    shares: bool,
    project: &Project,
    hall: HallId,
) -> Deed {
    if let Some(refusal) = booths.iter().find_map(|id| blocked(project, hall, *id)) {
        return Deed::Refuse(refusal);
    }
    if shares {
        return Deed::Share(exhibitors, booths.clone());
    }
    let by_others = |id: &ItemId| {
        let holder = project.sale(*id).exhibitor?;
        (!exhibitors.contains(&holder)).then_some((holder, *id))
    };
    if exhibitors.len() > 1 && booths.len() > 1 {
        if exhibitors.len() != booths.len() {
            let counts = Message::new("carry-refused-counts");
            return Deed::Refuse(Refusal(counts.with("exhibitors", exhibitors.len()).with("booths", booths.len())));
        }
        return Deed::GiveEach(exhibitors.into_iter().zip(by_number(booths, project, hall)).collect());
    }
    match booths.iter().find_map(by_others) {
        None => Deed::Give(exhibitors, booths.clone()),
        Some(holder) => {
            let own = if booths.len() == 1 { only_booth(project, &exhibitors) } else { None };
            Deed::Ask(Question { exhibitors, booths: booths.clone(), hall, holder, own })
        }
    }
}

fn blocked(project: &Project, hall: HallId, booth: ItemId) -> Option<Refusal> {
    if project.sale(booth).status != Status::Blocked {
        return None;
    }
    let number = project.find_item(hall, booth).and_then(|(_, item)| Some(item.booth()?.number.clone()));
    let number = number.unwrap_or_default();
    Some(Refusal(Message::new("edit-refused-blocked").with("number", number)))
}

/// The booth of a single exhibitor that holds exactly one.
fn only_booth(project: &Project, exhibitors: &[ExhibitorId]) -> Option<ItemId> {
    let [exhibitor] = exhibitors else { return None };
    let mut own = project.sales.iter().filter(|(_, sale)| sale.exhibitor == Some(*exhibitor)).map(|(id, _)| *id);
    own.next().filter(|_| own.next().is_none())
}

/// Booths in the order of their numbers as people count.
fn by_number(booths: &BTreeSet<ItemId>, project: &Project, hall: HallId) -> Vec<ItemId> {
    let mut numbered: Vec<_> = booths
        .iter()
        .filter_map(|id| Some((natural_key(&project.find_item(hall, *id)?.1.booth()?.number), *id)))
        .collect();
    numbered.sort();
    numbered.into_iter().map(|(_, id)| id).collect()
}

/// Brings exhibitors to booths of a hall as a drop on them would, or lets them share.
#[must_use]
pub fn hand(
    project: &Project,
    hall: HallId,
    exhibitors: Vec<ExhibitorId>,
    booths: &BTreeSet<ItemId>,
    shares: bool,
) -> Landing {
    land(from_list(exhibitors, booths, shares, project, hall), project, hall)
}

/// Does what a drop means.
pub(super) fn land(deed: Deed, project: &Project, hall: HallId) -> Landing {
    let edit = match deed {
        Deed::Nothing => return Landing::Nothing,
        Deed::Ask(question) => return Landing::Ask(question),
        Deed::Refuse(refusal) => Err(refusal),
        Deed::Give(exhibitors, booths) => give(project, hall, &exhibitors, &booths, Taken::Refuse),
        Deed::GiveEach(pairs) => give_each(project, hall, &pairs),
        Deed::Share(exhibitors, booths) => share(project, hall, &exhibitors, &booths),
        Deed::Move(from, to) => edit::move_holder(project, from, to, Taken::Refuse),
        Deed::Swap(from, to) => edit::swap(project, from, to),
        Deed::Lay(booths) => edit::place_on_floor(project, hall, &booths),
        Deed::MoveToFloor(from, shape) => edit::move_to_floor(project, hall, from, shape),
    };
    match edit {
        Ok(edit) if edit.is_empty() => Landing::Nothing,
        Ok(edit) => Landing::Edit(edit),
        Err(refusal) => Landing::Refused(refusal),
    }
}

/// Booths to the first exhibitor, shared by the others.
fn give(
    project: &Project,
    hall: HallId,
    exhibitors: &[ExhibitorId],
    booths: &BTreeSet<ItemId>,
    taken: Taken,
) -> Result<Edit, Refusal> {
    let [first, others @ ..] = exhibitors else { return Err(Refusal::because("edit-refused-exhibitor")) };
    let given = edit::assign(project, hall, booths, *first, taken)?;
    if others.is_empty() {
        return Ok(given);
    }
    let shared = share(&given.applied(project), hall, others, booths)?;
    Ok(given.followed_by(&shared))
}

fn give_each(project: &Project, hall: HallId, pairs: &[(ExhibitorId, ItemId)]) -> Result<Edit, Refusal> {
    let one = |project: &Project, (exhibitor, booth): &(ExhibitorId, ItemId)| {
        edit::assign(project, hall, &BTreeSet::from([*booth]), *exhibitor, Taken::Refuse)
    };
    let all = chained(project, pairs, one)?;
    Ok(Edit { label: Message::new("carry-give-each").with("n", pairs.len()), ..all })
}

fn share(
    project: &Project,
    hall: HallId,
    exhibitors: &[ExhibitorId],
    booths: &BTreeSet<ItemId>,
) -> Result<Edit, Refusal> {
    chained(project, exhibitors, |project, exhibitor| edit::share(project, hall, booths, *exhibitor))
}

/// One edit after the other, as one step under the name of the first.
fn chained<T>(
    project: &Project,
    all: &[T],
    edit: impl Fn(&Project, &T) -> Result<Edit, Refusal>,
) -> Result<Edit, Refusal> {
    let mut so_far: Option<(Edit, Project)> = None;
    for one in all {
        so_far = Some(match so_far {
            None => {
                let edit = edit(project, one)?;
                let after = edit.applied(project);
                (edit, after)
            }
            Some((before, now)) => {
                let edit = edit(&now, one)?;
                (before.followed_by(&edit), edit.applied(&now))
            }
        });
    }
    so_far.map(|(edit, _)| edit).ok_or_else(|| Refusal::because("edit-refused-nothing"))
}
