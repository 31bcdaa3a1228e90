//! What lies under the pointer, and what a press on it means for the selection.

use crate::edit;
use crate::geometry::{Angle, Form, Point};
use crate::model::{Item, ItemId, PartKind};
use crate::tool::{Cursor, HandleKind, Scene, handles};
use std::collections::BTreeSet;

/// How near the border of a floor area a press must come to take hold of it, in pixels.
const BORDER_PX: f64 = 5.0;

/// What lies under the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Under {
    /// A handle of the selection.
    Handle(HandleKind),
    /// A record.
    Item(ItemId),
    /// The inside of a record on which others stand: a click selects it, but a drag over it only moves it
    /// where it was selected before; else nothing could be framed within a pavilion.
    Ground(ItemId),
    /// Nothing that can be picked.
    Nothing,
}

pub(super) fn under(at: Point, scene: &Scene<'_>) -> Under {
    if let Some(handle) = handles::at(at, scene) {
        return Under::Handle(handle);
    }
    let Some(id) = scene.pick(at) else { return Under::Nothing };
    match scene.item(id) {
        Some((_, item)) if is_ground(item) && !is_on_border(item, at, scene) => Under::Ground(id),
        _ => Under::Item(id),
    }
}

/// The record that a click would select and that is not selected; ground only at its border, or half of the
/// plan would light up.
pub(super) fn hovered(at: Point, scene: &Scene<'_>) -> Option<ItemId> {
    match under(at, scene) {
        Under::Item(id) if !scene.selection.contains(&id) => Some(id),
        Under::Item(_) | Under::Ground(_) | Under::Handle(_) | Under::Nothing => None,
    }
}

/// Whether other things stand on it.
pub(super) fn is_ground(item: &Item) -> bool {
    matches!(item.part.kind(), PartKind::Region | PartKind::Zone)
}

fn is_on_border(item: &Item, at: Point, scene: &Scene<'_>) -> bool {
    let reach = scene.reach(BORDER_PX).f64();
    match item.form() {
        Form::Area(shape) => shape.sides().iter().any(|side| side.distance(at) <= reach),
        Form::Line { .. } | Form::Spot { .. } => true,
    }
}

/// What becomes the selection at the press, and what at the release of a click.
pub(super) fn pressed(under: &Under, scene: &Scene<'_>) -> (Option<BTreeSet<ItemId>>, Option<BTreeSet<ItemId>>) {
    let add = scene.modifiers.shift;
    match under {
        Under::Handle(_) => (None, None),
        Under::Nothing => (None, (!add && !scene.selection.is_empty()).then(BTreeSet::new)),
        Under::Item(id) | Under::Ground(id) => {
            let picked = with_its_group(*id, scene);
            let is_selected = scene.selection.contains(id);
            let joined = || scene.selection.union(&picked).copied().collect::<BTreeSet<_>>();
            let parted = || scene.selection.difference(&picked).copied().collect::<BTreeSet<_>>();
            match (is_selected, add, under) {
                (true, true, _) => (None, Some(parted())),
                (true, false, _) => (None, (picked != *scene.selection).then_some(picked)),
                // a drag over the ground may still become a marquee, so nothing is selected before the release
                (false, true, Under::Ground(_)) => (None, Some(joined())),
                (false, false, Under::Ground(_)) => (None, Some(picked)),
                (false, true, _) => (Some(joined()), None),
                (false, false, _) => (Some(picked), None),
            }
        }
    }
}

/// The record with its group, or alone where its group was gone into.
fn with_its_group(id: ItemId, scene: &Scene<'_>) -> BTreeSet<ItemId> {
    let only = BTreeSet::from([id]);
    let all = edit::with_groups(scene.project, scene.hall, &only);
    let is_inside = !all.is_subset(scene.selection) && all.iter().any(|member| scene.selection.contains(member));
    let free = |all: BTreeSet<ItemId>| {
        all.into_iter().filter(|id| scene.item(*id).is_some_and(|(_, item)| scene.can_pick(item))).collect()
    };
    if is_inside { only } else { free(all) }
}

/// The shape of the pointer while nothing is begun.
pub(super) fn cursor(at: Point, scene: &Scene<'_>) -> Cursor {
    match under(at, scene) {
        Under::Handle(HandleKind::Resize(place)) => resize_cursor(place, handles::turn(scene)),
        Under::Handle(HandleKind::Turn) => Cursor::Turn,
        Under::Handle(HandleKind::Corner(_)) => Cursor::Move,
        Under::Handle(HandleKind::Insert(_)) => Cursor::Crosshair,
        Under::Item(id) | Under::Ground(id) if scene.selection.contains(&id) => Cursor::Move,
        Under::Item(_) | Under::Ground(_) | Under::Nothing => Cursor::Arrow,
    }
}

/// The arrows that lie nearest to the way a handle goes.
pub(super) fn resize_cursor(place: u8, turn: Angle) -> Cursor {
    // place 3 points along the frame's x axis, and each next one 45 degrees further
    let way = Angle::degrees((i32::from(place) - 3) * 45) + turn;
    match way.rounded_to(45).thousandths() % 180_000 {
        0 => Cursor::ResizeHorizontal,
        45_000 => Cursor::ResizeNwSe,
        90_000 => Cursor::ResizeVertical,
        _ => Cursor::ResizeNeSw,
    }
}
