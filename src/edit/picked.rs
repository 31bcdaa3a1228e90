//! The items that a command works on, and what to call them in its label.

use super::{Change, Edit, Refusal, Selects};
use crate::geometry::{Form, MAX_COORDINATE, Mm, Point, Rect, Shape, Vector};
use crate::model::{FloorId, GroupId, HallId, Item, ItemId, Key, Lock, Part, Project, Record};
use crate::words::{Arg, LocalText, Message};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An item on its floor.
pub(super) type Placed<'a> = (FloorId, ItemId, &'a Arc<Item>);

/// The items of a selection that a hall shows; at least one.
#[derive(Clone, Debug)]
pub(super) struct Picked<'a> {
    project: &'a Project,
    items: Vec<Placed<'a>>,
}

impl<'a> Picked<'a> {
    /// The items of a hall with these ids. Ids that the hall does not show are passed over, because a
    /// selection may be older than the plan; refused where none is left.
    pub(super) fn of(project: &'a Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Self, Refusal> {
        let found = |id: &ItemId| project.find_item(hall, *id).map(|(floor, item)| (floor, *id, item));
        let items: Vec<Placed<'a>> = ids.iter().filter_map(found).collect();
        if items.is_empty() {
            return Err(Refusal::because("edit-refused-nothing"));
        }
        Ok(Self { project, items })
    }

    /// The same as [`Picked::of`], refused where any of the items is locked in its place.
    pub(super) fn free(project: &'a Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Self, Refusal> {
        let all = Self::of(project, hall, ids)?;
        let locked: Vec<Placed<'a>> = all.iter().filter(|(_, _, item)| item.lock == Lock::Locked).collect();
        if locked.is_empty() {
            return Ok(all);
        }
        let locked = Self { project, items: locked };
        Err(Refusal(locked.label(Message::new("edit-refused-locked"))))
    }

    /// The items, by id.
    pub(super) fn iter(&self) -> impl Iterator<Item = Placed<'a>> + '_ {
        self.items.iter().copied()
    }

    /// How many items there are.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// The item, where it is the only one.
    pub(super) fn only(&self) -> Option<Placed<'a>> {
        if let [only] = self.items.as_slice() { Some(*only) } else { None }
    }

    /// The smallest rectangle along the axes around all items.
    pub(super) fn bounds(&self) -> Rect {
        let none = Rect { min: Point::ORIGIN, max: Point::ORIGIN };
        Rect::union_all(self.iter().map(|(_, _, item)| item.bounds())).unwrap_or(none)
    }

    /// A sentence about the items; it finds them in `edit-what`.
    pub(super) fn label(&self, message: Message) -> Message {
        about(self.project, self.iter().map(|(_, _, item)| item.as_ref()), message)
    }

    /// Every item through `f`, as one edit.
    ///
    /// It makes what a [`super::Draft`] would, without looking each item up again: drags of hundreds of items
    /// come through here at each move of the pointer.
    pub(super) fn each(
        &self,
        label: Message,
        mut f: impl FnMut(ItemId, &Item) -> Result<Item, Refusal>,
    ) -> Result<Edit, Refusal> {
        let mut changes = Vec::with_capacity(self.items.len());
        for (floor, id, item) in self.iter() {
            let after = f(id, item)?;
            if after != **item {
                let before = Some(Record::Item(item.clone()));
                changes.push(Change { key: Key::Item(floor, id), before, after: Some(after.into()) });
            }
        }
        changes.sort_by_key(|change| change.key);
        Ok(Edit { label: self.label(label), changes, selects: Selects::default() })
    }

    /// Every item's geometry through `f`, which gives none where the result would be off the plan.
    pub(super) fn reform(&self, label: Message, f: impl Fn(&Form) -> Option<Form>) -> Result<Edit, Refusal> {
        self.each(label, |_, item| Ok(item.with_form(f(&item.form()).ok_or_else(off_plan)?)))
    }

    /// Every item moved by its own way; items without one stay.
    pub(super) fn shifted(&self, label: Message, ways: &BTreeMap<ItemId, Vector>) -> Result<Edit, Refusal> {
        self.each(label, |id, item| {
            let way = ways.get(&id).copied().unwrap_or(Vector::ZERO);
            Ok(item.with_form(item.form().moved(way).ok_or_else(off_plan)?))
        })
    }

    /// The items as they are lined up: a group is one block, any other item is a block of its own.
    pub(super) fn blocks(&self) -> Vec<Block> {
        let mut groups: BTreeMap<GroupId, Block> = BTreeMap::new();
        let mut single = Vec::new();
        for (_, id, item) in self.iter() {
            let block = Block { bounds: item.bounds(), ids: vec![id] };
            match item.group {
                Some(group) => match groups.get_mut(&group) {
                    Some(all) => all.join(block),
                    None => {
                        groups.insert(group, block);
                    }
                },
                None => single.push(block),
            }
        }
        single.into_iter().chain(groups.into_values()).collect()
    }
}

/// What is lined up as one.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Where it lies.
    pub bounds: Rect,
    /// The items it is made of.
    pub ids: Vec<ItemId>,
}

impl Block {
    fn join(&mut self, other: Self) {
        self.bounds = self.bounds.union(other.bounds);
        self.ids.extend(other.ids);
    }
}

/// A sentence about items, named by their kind and number, and a single one by its own name:
/// `kind`, `n`, `named`, `name` are what the message `edit-what` reads.
pub(super) fn about<'i>(project: &Project, items: impl Iterator<Item = &'i Item>, message: Message) -> Message {
    let (mut count, mut kind, mut name) = (0_usize, None, None);
    for item in items {
        let this = item.part.kind().key();
        kind = Some(kind.map_or(this, |kind| if kind == this { this } else { "mixed" }));
        name = if count == 0 { own_name(project, item) } else { None };
        count += 1;
    }
    message
        .with("kind", kind.unwrap_or("mixed"))
        .with("n", count)
        .with("named", if name.is_some() { "yes" } else { "no" })
        .with("name", name.unwrap_or(Arg::Text(String::new())))
}

/// A sentence about one record that is no item, named like one: `kind` is one of those of `edit-things`.
pub(super) fn about_record(kind: &'static str, name: LocalText, message: Message) -> Message {
    message
        .with("kind", kind)
        .with("n", 1_usize)
        .with("named", if name.is_empty() { "no" } else { "yes" })
        .with("name", name)
}

/// The name that tells an item from others of its kind, where it has one.
fn own_name(project: &Project, item: &Item) -> Option<Arg> {
    let text = |text: &str| (!text.is_empty()).then(|| Arg::from(text));
    let local = |name: &LocalText| (!name.is_empty()).then(|| Arg::Name(name.clone()));
    match &item.part {
        Part::Booth(booth) => text(&booth.number),
        Part::Supply(supply) => text(&supply.label),
        Part::Zone(zone) => local(&zone.name),
        Part::Amenity(amenity) => local(&amenity.name),
        Part::Region(region) => local(&project.pavilions.get(&region.pavilion)?.name),
        Part::Wall(_)
        | Part::Column(_)
        | Part::Door(_)
        | Part::Safety(_)
        | Part::Rigging(_)
        | Part::Furniture(_)
        | Part::Note(_)
        | Part::Dimension(_) => None,
    }
}

/// The refusal of what would lie farther from the origin than a plan reaches.
pub(super) fn off_plan() -> Refusal {
    Refusal(Message::new("edit-refused-off-plan").with("limit", MAX_COORDINATE))
}

/// The refusal of what would have no width or no depth.
pub(super) fn flat() -> Refusal {
    Refusal::because("edit-refused-flat")
}

/// Whether a geometry has no width, no depth or no length.
pub(super) fn is_flat(form: &Form) -> bool {
    match form {
        Form::Area(Shape::Frame(frame)) => frame.size.width <= Mm::ZERO || frame.size.depth <= Mm::ZERO,
        Form::Area(Shape::Outline(_)) | Form::Spot { .. } => false,
        Form::Line { line, .. } => line.from == line.to,
    }
}

/// The ids with those of all items that are in a group with one of them.
///
/// Selections are widened by this when they are made; commands work on exactly the ids they are given.
#[must_use]
pub fn with_groups(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> BTreeSet<ItemId> {
    let group_of = |id: &ItemId| project.find_item(hall, *id)?.1.group;
    let groups: BTreeSet<GroupId> = ids.iter().filter_map(group_of).collect();
    if groups.is_empty() {
        return ids.clone();
    }
    let joined = project.items_of(hall).filter(|(_, _, item)| item.group.is_some_and(|g| groups.contains(&g)));
    joined.map(|(_, id, _)| id).chain(ids.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use crate::edit::sketch::{Sketch, ids};
    use crate::edit::{group, move_by, with_groups};
    use crate::geometry::{Angle, Mm, Point, Segment, Vector};
    use crate::model::{Note, Part, Wall};
    use crate::words::{Lang, LocalText, Words};

    #[test]
    fn labels_name_what_is_changed_in_every_language() {
        let mut plan = Sketch::new();
        let a = plan.booth("A12", 0, 0, 3000, 3000);
        let b = plan.booth("A13", 3000, 0, 3000, 3000);
        let wall =
            Wall { line: Segment { from: Point::ORIGIN, to: Point::new(9, 9) }, thickness: Mm(100), height: None };
        let wall = plan.put(Part::Wall(wall));
        let text = LocalText::en("Hello");
        let note = plan.put(Part::Note(Note { at: Point::ORIGIN, turn: Angle::ZERO, text, height: Mm(500) }));
        for (chosen, wanted) in [
            (ids(&[a]), ["Move booth A12", "移动展位 A12", "Переместить стенд A12"]),
            (ids(&[a, b]), ["Move 2 booths", "移动2个展位", "Переместить 2 стенда"]),
            (ids(&[a, b, wall]), ["Move 3 items", "移动3个对象", "Переместить 3 объекта"]),
            (ids(&[wall]), ["Move wall", "移动墙体", "Переместить стену"]),
            (ids(&[note]), ["Move text", "移动文字", "Переместить текст"]),
        ] {
            let edit = move_by(&plan.project, plan.hall, &chosen, Vector::new(1, 1)).unwrap();
            let found = [Lang::En, Lang::ZhCn, Lang::Ru].map(|lang| Words::of(lang).say(&edit.label));
            assert_eq!(found, wanted);
        }
    }

    #[test]
    fn russian_counts_take_the_right_form() {
        let mut plan = Sketch::new();
        let all: Vec<_> = (0..21).map(|n| plan.booth(&n.to_string(), n * 100, 0, 100, 100)).collect();
        for (count, wanted) in [(5, "Переместить 5 стендов"), (21, "Переместить 21 стенд")]
        {
            let edit = move_by(&plan.project, plan.hall, &ids(&all[..count]), Vector::new(1, 1)).unwrap();
            assert_eq!(Words::of(Lang::Ru).say(&edit.label), wanted);
        }
    }

    #[test]
    fn a_selection_is_widened_to_whole_groups() {
        let mut plan = Sketch::new();
        let (a, b, c) = (plan.booth("1", 0, 0, 9, 9), plan.booth("2", 9, 0, 9, 9), plan.booth("3", 18, 0, 9, 9));
        plan.act(group(&plan.project, plan.hall, &ids(&[a, b])));
        assert_eq!(with_groups(&plan.project, plan.hall, &ids(&[a])), ids(&[a, b]));
        assert_eq!(with_groups(&plan.project, plan.hall, &ids(&[c])), ids(&[c]));
    }
}
