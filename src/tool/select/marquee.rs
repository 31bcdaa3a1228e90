//! Selecting by a rectangle: drawn to the right it takes what it contains, to the left what it touches.

use super::picking::is_ground;
use crate::edit;
use crate::geometry::{Form, Point, Rect, Segment};
use crate::model::{Item, ItemId};
use crate::tool::{Overlay, Scene, Tone};
use std::collections::BTreeSet;

/// A marquee being drawn.
#[derive(Clone, Debug)]
pub(super) struct Marquee {
    from: Point,
    to: Point,
    /// The selection at the press.
    before: BTreeSet<ItemId>,
    /// What Shift adds to.
    base: BTreeSet<ItemId>,
    /// The selection as it was last told.
    told: BTreeSet<ItemId>,
}

impl Marquee {
    pub fn new(from: Point, scene: &Scene<'_>) -> Self {
        let before = scene.selection.clone();
        let base = if scene.modifiers.shift { before.clone() } else { BTreeSet::new() };
        Self { from, to: from, told: before.clone(), before, base }
    }

    /// The selection at the press.
    pub fn into_before(self) -> BTreeSet<ItemId> {
        self.before
    }

    fn takes_touched(&self) -> bool {
        self.to.x < self.from.x
    }

    /// The new selection, where it changed.
    pub fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Option<BTreeSet<ItemId>> {
        self.to = to;
        let rect = Rect::spanning(self.from, to);
        let found = scene.index.touching(rect).filter_map(|(floor, id, bounds)| {
            let item = scene.project.floors.get(&floor)?.get(&id)?;
            let is_taken = if self.takes_touched() { touches(rect, bounds, item) } else { rect.contains_rect(bounds) };
            (is_taken && scene.can_pick(item)).then_some(id)
        });
        let found = edit::with_groups(scene.project, scene.hall, &found.collect());
        let free = found.into_iter().filter(|id| scene.item(*id).is_some_and(|(_, item)| scene.can_pick(item)));
        let now: BTreeSet<ItemId> = free.chain(self.base.iter().copied()).collect();
        if now == self.told {
            return None;
        }
        self.told.clone_from(&now);
        Some(now)
    }

    pub fn show(&self, overlay: &mut Overlay) {
        let tone = if self.takes_touched() { Tone::Guide } else { Tone::Accent };
        overlay.marquee = Some((Rect::spanning(self.from, self.to), tone));
    }
}

/// Whether a rectangle touches what an item covers; of ground it must touch the border.
fn touches(rect: Rect, bounds: Rect, item: &Item) -> bool {
    if rect.contains_rect(bounds) {
        return true;
    }
    let form = item.form();
    let corners = form.corners();
    let next = corners.iter().cycle().skip(1);
    let mut sides = corners.iter().zip(next).map(|(from, to)| Segment { from: *from, to: *to });
    let [a, b, c, d] = rect.corners();
    let frame = [(a, b), (b, c), (c, d), (d, a)].map(|(from, to)| Segment { from, to });
    let crosses = sides.any(|side| rect.contains(side.from) || frame.iter().any(|edge| edge.meets(side)));
    crosses || (!is_ground(item) && is_inside(&form, a))
}

fn is_inside(form: &Form, p: Point) -> bool {
    form.is_hit(p, crate::geometry::Mm::ZERO)
}
