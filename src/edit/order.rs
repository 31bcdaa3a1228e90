//! The drawing order within a layer.

use super::picked::Picked;
use super::{Draft, Edit, Refusal};
use crate::geometry::Rect;
use crate::model::{HallId, Item, ItemId, Layer, Project};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// Where to in the drawing order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// Above everything of its layer.
    Front,
    /// Above the next item that it overlaps.
    Forward,
    /// Below the next item that it overlaps.
    Backward,
    /// Below everything of its layer.
    Back,
}

impl Order {
    /// All four, in the order of menus.
    pub const ALL: [Self; 4] = [Self::Front, Self::Forward, Self::Backward, Self::Back];

    const fn label(self) -> Message {
        match self {
            Self::Front => Message::new("edit-order-front"),
            Self::Forward => Message::new("edit-order-forward"),
            Self::Backward => Message::new("edit-order-backward"),
            Self::Back => Message::new("edit-order-back"),
        }
    }
}

/// Puts items before or behind the others of their layer; among themselves they keep their order. An item
/// that is there already comes out as it was.
///
/// # Errors
/// When nothing is selected.
pub fn order(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, to: Order) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let layers: BTreeSet<Layer> = picked.iter().map(|(_, _, item)| item.part.kind().layer()).collect();
    let mut places: BTreeMap<ItemId, i32> = BTreeMap::new();
    for layer in layers {
        let mut stack: Vec<Sheet> =
            project.items_of(hall).filter_map(|(_, id, item)| Sheet::of(id, item, layer, ids)).collect();
        stack.sort_by_key(|sheet| (sheet.order, sheet.id));
        match to {
            Order::Front => stack.sort_by_key(|sheet| sheet.picked),
            Order::Back => stack.sort_by_key(|sheet| !sheet.picked),
            Order::Forward => {
                stack = pile(stack);
                lift(&mut stack);
            }
            Order::Backward => {
                stack = pile(stack);
                stack.reverse();
                lift(&mut stack);
                stack.reverse();
            }
        }
        renumber(&stack, to, &mut places);
    }
    let wider: BTreeSet<ItemId> = places.keys().copied().collect();
    if wider.is_empty() {
        return Ok(Draft::new(project).finish(picked.label(to.label())));
    }
    let edit = Picked::of(project, hall, &wider)?.each(to.label(), |id, item| {
        Ok(Item { order: places.get(&id).copied().unwrap_or(item.order), ..item.clone() })
    })?;
    Ok(Edit { label: picked.label(to.label()), ..edit })
}

/// An item in the stack of its layer.
#[derive(Clone, Copy, Debug)]
struct Sheet {
    id: ItemId,
    order: i32,
    bounds: Rect,
    picked: bool,
}

impl Sheet {
    fn of(id: ItemId, item: &Item, layer: Layer, picked: &BTreeSet<ItemId>) -> Option<Self> {
        let here = item.part.kind().layer() == layer;
        here.then(|| Self { id, order: item.order, bounds: item.bounds(), picked: picked.contains(&id) })
    }

    /// Whether the two cover the same floor; neighbours that only touch do not.
    fn covers(&self, other: &Self) -> bool {
        let (a, b) = (self.bounds, other.bounds);
        a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y
    }
}

/// Moves each picked sheet, from the last, behind the next one that is not picked and overlaps it.
fn lift(stack: &mut [Sheet]) {
    for from in (0..stack.len()).rev() {
        let Some((sheet, above)) = stack.get(from..).and_then(<[Sheet]>::split_first) else { continue };
        let next = above.iter().position(|other| !other.picked && sheet.covers(other));
        if let (true, Some(next)) = (sheet.picked, next)
            && let Some(part) = stack.get_mut(from..=from + 1 + next)
        {
            part.rotate_left(1);
        }
    }
}

/// The sheets that lie with a picked one in a pile: overlapping it, or overlapping one that does.
/// The order among others is nobody's concern, so it is left alone.
fn pile(stack: Vec<Sheet>) -> Vec<Sheet> {
    let (mut found, mut others): (Vec<Sheet>, Vec<Sheet>) = stack.into_iter().partition(|sheet| sheet.picked);
    let mut next = 0;
    while let Some(sheet) = found.get(next).copied() {
        let (more, rest): (Vec<Sheet>, Vec<Sheet>) = others.into_iter().partition(|other| sheet.covers(other));
        found.extend(more);
        others = rest;
        next += 1;
    }
    found.sort_by_key(|sheet| (sheet.order, sheet.id));
    found
}

/// Notes the orders that have to change for the stack to be drawn in its sequence, going the way of the
/// move, so that only what is moved and what it meets is touched.
fn renumber(stack: &[Sheet], to: Order, places: &mut BTreeMap<ItemId, i32>) {
    let mut last: Option<(i32, ItemId)> = None;
    let mut put = |sheet: &Sheet, order: i32| {
        if order != sheet.order {
            places.insert(sheet.id, order);
        }
        Some((order, sheet.id))
    };
    match to {
        Order::Front | Order::Forward => {
            for sheet in stack {
                let least = last.map_or(sheet.order, |(order, id)| order.saturating_add(i32::from(sheet.id < id)));
                last = put(sheet, sheet.order.max(least));
            }
        }
        Order::Back | Order::Backward => {
            for sheet in stack.iter().rev() {
                let most = last.map_or(sheet.order, |(order, id)| order.saturating_sub(i32::from(sheet.id > id)));
                last = put(sheet, sheet.order.min(most));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids};

    /// The booths as they are drawn, the lowest first.
    fn drawn(plan: &Sketch) -> Vec<&str> {
        let mut booths: Vec<_> = plan.project.items_of(plan.hall).collect();
        booths.sort_by_key(|(_, id, item)| (item.order, *id));
        booths.into_iter().filter_map(|(_, _, item)| Some(item.booth()?.number.as_str())).collect()
    }

    #[test]
    fn items_go_before_and_behind_others() {
        for (chosen, to, wanted, changes) in [
            (&[0][..], Order::Front, ["b", "c", "d", "a"], 1),
            (&[3], Order::Back, ["d", "a", "b", "c"], 1),
            (&[0, 1], Order::Front, ["c", "d", "a", "b"], 2),
            (&[0], Order::Forward, ["b", "a", "c", "d"], 3),
            (&[3], Order::Backward, ["a", "b", "d", "c"], 3),
            (&[3], Order::Front, ["a", "b", "c", "d"], 0),
            (&[3], Order::Forward, ["a", "b", "c", "d"], 0),
        ] {
            let mut plan = Sketch::new();
            let all: Vec<_> = ["a", "b", "c", "d"].map(|number| plan.booth(number, 0, 0, 3000, 3000)).to_vec();
            let chosen = chosen.iter().map(|n| all[*n]).collect();
            let edit = order(&plan.project, plan.hall, &chosen, to).unwrap();
            assert_eq!(edit.changes.len(), changes, "{to:?}");
            plan.act(Ok(edit));
            assert_eq!(drawn(&plan), wanted, "{to:?}");
        }
    }

    #[test]
    fn neighbours_that_only_touch_are_left_alone() {
        let mut plan = Sketch::new();
        let a = plan.booth("a", 0, 0, 3000, 3000);
        plan.booth("b", 3000, 0, 3000, 3000);
        assert!(order(&plan.project, plan.hall, &ids(&[a]), Order::Forward).is_ok_and(|edit| edit.is_empty()));
    }
}
