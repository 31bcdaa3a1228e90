//! Numbering booths by a scheme: where to begin, which way to walk, and what a number is made of.
//!
//! [`plan_numbers`] is the whole of it as a list of old and new numbers, so that a panel can show what would
//! change; [`renumber`] makes the same list an edit. The way has three steps, one file each: booths into
//! lines ([`lines`]), lines into the lanes that share a letter ([`lanes`]), and counts and letters into
//! numbers ([`label`]). Deliberately absent: what is wrong with the numbers that are there (`stats`).

mod label;
mod lanes;
mod lines;

use super::picked::Picked;
use super::set::check_string;
use super::{Axis, Corner, Course, Edit, Numbers, Refusal};
use crate::geometry::Mm;
use crate::model::{Booth, HallId, Item, ItemId, Part, Project, Status};
use crate::words::Message;
pub use label::{NumberField, Restart, SkippedNumbers};
pub use lanes::Lanes;
use std::collections::{BTreeMap, BTreeSet};

/// Which numbers stay as they are, because they are printed in somebody's contract.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum KeepNumbers {
    /// None: every booth is numbered anew.
    None,
    /// Those of booths under contract.
    #[default]
    Contracted,
    /// Those of booths under contract or reserved.
    Reserved,
}

impl KeepNumbers {
    const fn keeps(self, status: Status) -> bool {
        match status {
            Status::Contracted => !matches!(self, Self::None),
            Status::Reserved => matches!(self, Self::Reserved),
            Status::Available | Status::Held { .. } | Status::Blocked => false,
        }
    }
}

/// How the booths of a hall are numbered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NumberScheme {
    /// The corner of the hall where the first number is.
    pub corner: Corner,
    /// The direction in which a row of booths runs: horizontal ones are walked row by row, vertical ones
    /// column by column.
    pub rows: Axis,
    /// Whether every row is walked from the same end.
    pub course: Course,
    /// What shares a letter and a count.
    pub lanes: Lanes,
    /// What a number is made of: text with the fields of [`NumberField`], such as `{hall}-{aisle}{n}`.
    pub pattern: String,
    /// What stands for `{aisle}` in the first row or aisle: letters or digits that count on.
    pub first_aisle: String,
    /// When the count begins again.
    pub restart: Restart,
    /// The first count.
    pub start: u32,
    /// From one count to the next; 0 counts as 1. Odd and even sides keep their parity at any step.
    pub step: u32,
    /// At least so many digits, filled up with zeros.
    pub digits: u8,
    /// Counts that nobody gets.
    pub skip: SkippedNumbers,
    /// Where set, a booth takes a count for each such length of its front: the numbers on both sides of an
    /// aisle stay opposite each other, and a wide booth can be split later.
    pub front: Option<Mm>,
    /// Which numbers stay.
    pub keep: KeepNumbers,
}

impl Default for NumberScheme {
    /// A01, A02 … row by row from the top left, without regard to custom.
    fn default() -> Self {
        Self {
            corner: Corner::TopLeft,
            rows: Axis::Horizontal,
            course: Course::LineByLine,
            lanes: Lanes::Row,
            pattern: format!("{}{}", NumberField::Aisle.token(), NumberField::Count.token()),
            first_aisle: "A".to_owned(),
            restart: Restart::EachPrefix,
            start: 1,
            step: 1,
            digits: 2,
            skip: SkippedNumbers::default(),
            front: None,
            keep: KeepNumbers::Contracted,
        }
    }
}

/// Whether a booth keeps its number or is given one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It keeps its number.
    Kept,
    /// It is given one, perhaps the same as before.
    Given,
}

/// A booth with its number before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renumbered {
    /// The booth.
    pub id: ItemId,
    /// Its number before; empty where it had none.
    pub old: String,
    /// Its number after.
    pub new: String,
    /// Whether it was given.
    pub fate: Fate,
}

impl Renumbered {
    /// Whether the number is another one than before.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.old != self.new
    }
}

/// The booths among `ids` with their numbers before and after, in the order in which one walks by. Numbers
/// that stay, and those of the hall's other booths, are given to nobody else.
///
/// # Errors
/// When there is no booth among them, the pattern has no count or an unknown field, a number would be too
/// long, or so many counts are skipped that none is left.
pub fn plan_numbers(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    scheme: &NumberScheme,
) -> Result<Vec<Renumbered>, Refusal> {
    let booths: BTreeMap<ItemId, &Booth> = project.booths_of(hall).filter(|(id, _)| ids.contains(id)).collect();
    if booths.is_empty() {
        return Err(Refusal::because("edit-refused-no-booths"));
    }
    let is_kept = |id: ItemId, booth: &Booth| {
        let status = project.sales.get(&id).map_or(Status::Available, |sale| sale.status);
        !booth.number.is_empty() && scheme.keep.keeps(status)
    };
    let kept: BTreeSet<ItemId> = booths.iter().filter(|(id, booth)| is_kept(**id, booth)).map(|(id, _)| *id).collect();
    let given = booths.keys().copied().filter(|id| !kept.contains(id)).collect();
    let mut labels = label::Labels::new(project, hall, scheme, Numbers::of_others(project, hall, &given))?;
    let mut planned = Vec::with_capacity(booths.len());
    for lane in lanes::lanes(lines::lines(&booths, scheme), scheme) {
        labels.begin_lane()?;
        for stop in lane {
            let Some(booth) = booths.get(&stop.id) else { continue };
            let old = booth.number.clone();
            let (new, fate) = if kept.contains(&stop.id) {
                (old.clone(), Fate::Kept)
            } else {
                (labels.next(booth, &stop)?, Fate::Given)
            };
            planned.push(Renumbered { id: stop.id, old, new, fate });
        }
    }
    Ok(planned)
}

/// Numbers booths by a scheme, as [`plan_numbers`] says.
///
/// # Errors
/// As [`plan_numbers`].
pub fn renumber(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    scheme: &NumberScheme,
) -> Result<Edit, Refusal> {
    let planned = plan_numbers(project, hall, ids, scheme)?;
    give_numbers(project, hall, &planned)
}

/// Makes a list of old and new numbers an edit of the project that it was planned for.
///
/// # Errors
/// When none of the booths is there, or a number is too long.
pub fn give_numbers(project: &Project, hall: HallId, planned: &[Renumbered]) -> Result<Edit, Refusal> {
    planned.iter().try_for_each(|one| check_string(&one.new))?;
    let changed = planned.iter().filter(|one| one.is_changed());
    let given: BTreeMap<ItemId, &str> = changed.map(|one| (one.id, one.new.as_str())).collect();
    // where nothing changes the edit still has a name, and is empty
    let all =
        if given.is_empty() { planned.iter().map(|one| one.id).collect() } else { given.keys().copied().collect() };
    Picked::of(project, hall, &all)?.each(Message::new("edit-renumber"), |id, item| {
        Ok(given.get(&id).map_or_else(|| item.clone(), |number| with_number(item, number)))
    })
}

fn with_number(item: &Item, number: &str) -> Item {
    match item.booth() {
        Some(booth) => item.with_part(Part::Booth(Booth { number: number.to_owned(), ..booth.clone() })),
        None => item.clone(),
    }
}

#[cfg(test)]
mod tests;
