//! Copies of items: duplicate, array, paste.
//!
//! A copy has an id of its own. Booth numbers are counted on, groups are copied as groups, and sales stay
//! with the original.

use super::number::natural;
use super::picked::{Picked, off_plan};
use super::{Draft, Edit, Numbers, Refusal};
use crate::geometry::{Mm, Point, Rect, Vector};
use crate::model::{Booth, GroupId, HallId, Item, ItemId, Part, Project};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// The most items that one command adds.
pub const MOST_ADDED: usize = 20_000;

/// Copies items, moved by a vector.
///
/// # Errors
/// When nothing is selected, or a copy would leave the plan.
pub fn duplicate(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, by: Vector) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let mut copier = Copier::new(project, hall, CopyNumbers::CountOn);
    copier.copy(&sources(&picked), by)?;
    Ok(copier.finish(picked.label(Message::new("edit-duplicate"))))
}

/// How often and how far apart items are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Array {
    /// How many one below the other, the original included; at least 1.
    pub rows: u16,
    /// How many side by side, the original included; at least 1.
    pub columns: u16,
    /// Between two that are side by side; negative: they overlap.
    pub column_gap: Mm,
    /// Between two of which one is below the other.
    pub row_gap: Mm,
}

/// Repeats items in rows and columns, the original at the top left; numbers count on row by row.
///
/// # Errors
/// When nothing is selected, rows or columns are none, there would be more than [`MOST_ADDED`] copies, or
/// one would leave the plan.
pub fn array(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, array: Array) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let cells = usize::from(array.rows) * usize::from(array.columns);
    if cells == 0 {
        return Err(Refusal::because("edit-refused-array"));
    }
    check_count((cells - 1).saturating_mul(picked.len()))?;
    let size = picked.bounds().size();
    let step = Vector { x: size.width + array.column_gap, y: size.depth + array.row_gap };
    let sources = sources(&picked);
    let mut copier = Copier::new(project, hall, CopyNumbers::CountOn);
    for row in 0..array.rows {
        for column in 0..array.columns {
            if (row, column) != (0, 0) {
                copier.copy(&sources, Vector { x: step.x * i32::from(column), y: step.y * i32::from(row) })?;
            }
        }
    }
    let label = picked.label(Message::new("edit-array"));
    Ok(copier.finish(label.with("rows", i64::from(array.rows)).with("columns", i64::from(array.columns))))
}

/// Puts items from elsewhere into a hall so that the middle of their bounds comes to lie at `at`. Booths keep
/// numbers that are free in the hall and count on otherwise. What refers to pavilions that the project does
/// not have is let go of; regions of such pavilions are left out.
///
/// # Errors
/// When there is nothing to paste, too much, the hall is unknown, or it would leave the plan.
pub fn paste(project: &Project, hall: HallId, items: &[Item], at: Point) -> Result<Edit, Refusal> {
    let known = |item: &&Item| match &item.part {
        Part::Region(region) => project.pavilions.contains_key(&region.pavilion),
        _ => true,
    };
    let items: Vec<&Item> = items.iter().filter(known).collect();
    let bounds = Rect::union_all(items.iter().map(|item| item.bounds()));
    let bounds = bounds.ok_or_else(|| Refusal::because("edit-refused-paste"))?;
    check_count(items.len())?;
    let mut copier = Copier::new(project, hall, CopyNumbers::KeepFree);
    copier.copy(&items, at - bounds.center())?;
    let label = super::picked::about(project, items.iter().copied(), Message::new("edit-paste"));
    Ok(copier.finish(label))
}

fn check_count(count: usize) -> Result<(), Refusal> {
    if count <= MOST_ADDED {
        return Ok(());
    }
    Err(Refusal(Message::new("edit-refused-too-many").with("most", MOST_ADDED).with("found", count)))
}

fn sources<'a>(picked: &Picked<'a>) -> Vec<&'a Item> {
    picked.iter().map(|(_, _, item)| item.as_ref()).collect()
}

/// What becomes of the numbers of copied booths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CopyNumbers {
    /// The next free number after the original's.
    CountOn,
    /// The original's number while it is free in the hall.
    KeepFree,
}

struct Copier<'a> {
    project: &'a Project,
    hall: HallId,
    draft: Draft<'a>,
    numbers: Numbers,
    rule: CopyNumbers,
}

impl<'a> Copier<'a> {
    fn new(project: &'a Project, hall: HallId, rule: CopyNumbers) -> Self {
        Self { project, hall, draft: Draft::new(project), numbers: Numbers::of(project, hall), rule }
    }

    /// One copy of all sources, moved. Booths are numbered in the order of their numbers.
    fn copy(&mut self, sources: &[&Item], by: Vector) -> Result<(), Refusal> {
        let mut sources: Vec<&Item> = sources.to_vec();
        sources.sort_by_key(|item| item.booth().map(|booth| natural(&booth.number)));
        let groups = fresh_groups(&sources);
        for item in sources {
            let form = item.form().moved(by).ok_or_else(off_plan)?;
            let mut copy = item.with_form(form);
            copy.group = item.group.and_then(|group| groups.get(&group).copied());
            if let Part::Booth(booth) = &mut copy.part {
                self.renew(booth);
            }
            let added = self.draft.add_item(self.hall, copy);
            added.ok_or_else(|| Refusal::because("edit-refused-hall"))?;
        }
        Ok(())
    }

    fn renew(&mut self, booth: &mut Booth) {
        let keeps = booth.number.is_empty() || (self.rule == CopyNumbers::KeepFree && self.numbers.take(&booth.number));
        if !keeps {
            booth.number = self.numbers.take_after(&booth.number);
        }
        booth.pavilion = booth.pavilion.filter(|pavilion| self.project.pavilions.contains_key(pavilion));
    }

    fn finish(self, label: Message) -> Edit {
        self.draft.finish(label)
    }
}

/// A new mark for each group of which at least two items are copied.
fn fresh_groups(sources: &[&Item]) -> BTreeMap<GroupId, GroupId> {
    let mut counts: BTreeMap<GroupId, usize> = BTreeMap::new();
    for group in sources.iter().filter_map(|item| item.group) {
        *counts.entry(group).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 1).map(|(group, _)| (group, GroupId::random())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::edit::{delete, group};
    use crate::geometry::{Shape, Size};
    use crate::model::{PavilionId, Region, Sale, Status};

    #[test]
    fn copies_count_on_and_leave_the_sale_behind() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        plan.sell(a, Sale { status: Status::Contracted, ..Sale::default() });
        plan.act(group(&plan.project, plan.hall, &ids(&[a, b])));
        let edit = duplicate(&plan.project, plan.hall, &ids(&[a, b]), Vector::new(0, 6000)).unwrap();
        let added: Vec<ItemId> = edit.added_items().collect();
        assert_eq!(plan.act(Ok(edit)), "Duplicate 2 booths");
        assert_eq!(plan.numbers(), ["A1", "A2", "A3", "A4"]);
        assert_eq!(plan.project.sales.len(), 1);
        let [first, second] = added[..] else { panic!("two copies") };
        assert_eq!(plan.item(first).group, plan.item(second).group);
        assert!(plan.item(first).group.is_some() && plan.item(first).group != plan.item(a).group);
        let one = duplicate(&plan.project, plan.hall, &ids(&[a]), Vector::new(0, 9000)).unwrap();
        let lone: Vec<ItemId> = one.added_items().collect();
        plan.act(Ok(one));
        assert_eq!(plan.item(lone[0]).group, None, "one alone is no group");
    }

    #[test]
    fn an_array_is_numbered_row_by_row() {
        let mut plan = Sketch::new();
        let a = plan.booth("B08", 0, 0, 3000, 2000);
        let grid = Array { rows: 2, columns: 3, column_gap: Mm(0), row_gap: Mm(3000) };
        assert_eq!(plan.act(array(&plan.project, plan.hall, &ids(&[a]), grid)), "Repeat booth B08 in 2 × 3");
        let mut places: Vec<(String, i32, i32)> = plan
            .project
            .booths_of(plan.hall)
            .map(|(id, booth)| (booth.number.clone(), plan.at(id).0, plan.at(id).1))
            .collect();
        places.sort();
        let wanted = [
            ("B08", 0, 0),
            ("B09", 3000, 0),
            ("B10", 6000, 0),
            ("B11", 0, 5000),
            ("B12", 3000, 5000),
            ("B13", 6000, 5000),
        ];
        assert_eq!(places, wanted.map(|(number, x, y)| (number.to_owned(), x, y)));
        let huge = Array { rows: 2000, columns: 2000, ..grid };
        let said = refused(array(&plan.project, plan.hall, &ids(&[a]), huge));
        assert_eq!(said, "At most 20000 items can be added at once, not 3999999.");
        let none = Array { rows: 0, ..grid };
        assert!(refused(array(&plan.project, plan.hall, &ids(&[a]), none)).contains("at least 1 row"));
        let far = Array { rows: 1, columns: 2000, column_gap: Mm(9000), row_gap: Mm(0) };
        assert!(refused(array(&plan.project, plan.hall, &ids(&[a]), far)).starts_with("A plan reaches"));
    }

    #[test]
    fn pasted_items_come_to_the_pointer_and_lose_what_the_plan_does_not_have() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let b = plan.booth("A2", 3000, 0, 3000, 3000);
        let gone = PavilionId::seeded(5, 5);
        plan.tweak(b, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.pavilion = Some(gone);
            }
        });
        let region = Region { pavilion: gone, shape: Shape::rect(Point::ORIGIN, Size::new(90_000, 90_000)) };
        let clipboard = [plan.item(a).clone(), plan.item(b).clone(), Item::new(Part::Region(region.clone()))];
        plan.act(delete(&plan.project, plan.hall, &ids(&[b])));
        let edit = paste(&plan.project, plan.hall, &clipboard, Point::new(20_000, 20_000)).unwrap();
        let added: Vec<ItemId> = edit.added_items().collect();
        assert_eq!(plan.act(Ok(edit)), "Paste 2 booths");
        assert_eq!(plan.numbers(), ["A1", "A2", "A3"], "A2 was free again, A1 was not");
        let bounds = Rect::union_all(added.iter().map(|id| plan.item(*id).bounds())).unwrap();
        assert_eq!(bounds, Rect::at(Point::new(17_000, 18_500), Size::new(6000, 3000)));
        assert!(added.iter().all(|id| plan.booth_of(*id).pavilion.is_none()));
        let only = [Item::new(Part::Region(region))];
        let said = refused(paste(&plan.project, plan.hall, &only, Point::ORIGIN));
        assert_eq!(said, "There is nothing to paste into this plan.");
        let nowhere = refused(paste(&plan.project, HallId::seeded(7, 7), &clipboard, Point::ORIGIN));
        assert_eq!(nowhere, "This hall is no longer in the plan.");
    }
}
