//! Lining up: align, distribute, same size. A group is lined up as one block.

use super::arrange::sized;
use super::picked::{Block, Picked};
use super::{Edit, Refusal};
use crate::geometry::{Mm, Rect, Vector};
use crate::model::{HallId, Item, ItemId, Project};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// What is brought into one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// The left edges.
    Left,
    /// The middles, by moving left or right.
    Center,
    /// The right edges.
    Right,
    /// The top edges.
    Top,
    /// The middles, by moving up or down.
    Middle,
    /// The bottom edges.
    Bottom,
}

impl Align {
    /// All six, in the order of menus.
    pub const ALL: [Self; 6] = [Self::Left, Self::Center, Self::Right, Self::Top, Self::Middle, Self::Bottom];

    const fn label(self) -> Message {
        match self {
            Self::Left => Message::new("edit-align-left"),
            Self::Center => Message::new("edit-align-center"),
            Self::Right => Message::new("edit-align-right"),
            Self::Top => Message::new("edit-align-top"),
            Self::Middle => Message::new("edit-align-middle"),
            Self::Bottom => Message::new("edit-align-bottom"),
        }
    }

    /// The way that brings `block` into line within `frame`.
    fn way(self, block: Rect, frame: Rect) -> Vector {
        let x = |x: Mm| Vector { x, y: Mm::ZERO };
        let y = |y: Mm| Vector { x: Mm::ZERO, y };
        match self {
            Self::Left => x(frame.min.x - block.min.x),
            Self::Center => x((frame.min.x + frame.max.x - block.min.x - block.max.x).half()),
            Self::Right => x(frame.max.x - block.max.x),
            Self::Top => y(frame.min.y - block.min.y),
            Self::Middle => y((frame.min.y + frame.max.y - block.min.y - block.max.y).half()),
            Self::Bottom => y(frame.max.y - block.max.y),
        }
    }
}

/// Aligns items to their common bounds; a single item or group to the bounds of the hall.
///
/// # Errors
/// When nothing is selected, something is locked, would leave the plan, or the hall is unknown.
pub fn align(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, to: Align) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let blocks = picked.blocks();
    let frame = if blocks.len() > 1 {
        picked.bounds()
    } else {
        project.halls.get(&hall).ok_or_else(|| Refusal::because("edit-refused-hall"))?.outline.bounds()
    };
    let ways = ways(blocks.iter().map(|block| (block, to.way(block.bounds, frame))));
    picked.shifted(to.label(), &ways)
}

/// Along which axis to space out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// From left to right.
    Horizontal,
    /// From top to bottom.
    Vertical,
}

impl Axis {
    /// The extent of a rectangle along the axis.
    pub(super) const fn span(self, rect: Rect) -> (Mm, Mm) {
        match self {
            Self::Horizontal => (rect.min.x, rect.max.x),
            Self::Vertical => (rect.min.y, rect.max.y),
        }
    }

    const fn way(self, by: Mm) -> Vector {
        match self {
            Self::Horizontal => Vector { x: by, y: Mm::ZERO },
            Self::Vertical => Vector { x: Mm::ZERO, y: by },
        }
    }
}

/// Spaces items out so that all gaps between neighbours are equal (to the millimetre); the outermost two
/// stay. Where the items are wider than the room between, the gaps come out as equal overlaps.
///
/// # Errors
/// When fewer than three items or groups are selected, something is locked, or would leave the plan.
pub fn distribute(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, axis: Axis) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let mut blocks = picked.blocks();
    if blocks.len() < 3 {
        return Err(Refusal(Message::new("edit-refused-distribute").with("found", blocks.len())));
    }
    let center = |block: &Block| axis.span(block.bounds).0 + axis.span(block.bounds).1;
    blocks.sort_by_key(|block| (center(block), block.ids.first().copied()));
    let start = blocks.first().map_or(Mm::ZERO, |block| axis.span(block.bounds).0);
    let end = blocks.last().map_or(Mm::ZERO, |block| axis.span(block.bounds).1);
    let length = |block: &Block| (axis.span(block.bounds).1 - axis.span(block.bounds).0).f64();
    let filled: f64 = blocks.iter().map(length).sum();
    let gaps = f64::from(u32::try_from(blocks.len() - 1).unwrap_or(u32::MAX));
    let gap = ((end - start).f64() - filled) / gaps;
    let mut at = start.f64();
    let ways = ways(blocks.iter().map(|block| {
        let to = Mm::round(at);
        at += length(block) + gap;
        (block, axis.way(to - axis.span(block.bounds).0))
    }));
    let label = match axis {
        Axis::Horizontal => Message::new("edit-distribute-horizontal"),
        Axis::Vertical => Message::new("edit-distribute-vertical"),
    };
    picked.shifted(label, &ways)
}

fn ways<'b>(blocks: impl Iterator<Item = (&'b Block, Vector)>) -> BTreeMap<ItemId, Vector> {
    blocks.flat_map(|(block, way)| block.ids.iter().map(move |id| (*id, way))).collect()
}

/// Gives every selected area the size of `like`, or of the largest by area where that is none or not
/// among them; each keeps its first corner.
///
/// # Errors
/// When nothing is selected, something is locked, fewer than two items have a size, or one would leave the
/// plan.
pub fn same_size(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    like: Option<ItemId>,
) -> Result<Edit, Refusal> {
    use crate::geometry::{Form, Shape, Size};
    let picked = Picked::free(project, hall, ids)?;
    let size_of = |item: &Item| -> Option<Size> {
        match item.form() {
            Form::Area(Shape::Frame(frame)) => Some(frame.size),
            Form::Area(Shape::Outline(outline)) => Some(outline.bounds().size()),
            Form::Line { .. } | Form::Spot { .. } => None,
        }
    };
    let sizes: Vec<(ItemId, Size)> = picked.iter().filter_map(|(_, id, item)| Some((id, size_of(item)?))).collect();
    let area = |size: Size| i64::from(size.width.0) * i64::from(size.depth.0);
    let model = sizes.iter().max_by_key(|(id, size)| (Some(*id) == like, area(*size)));
    match model {
        Some((_, size)) if sizes.len() > 1 => sized(&picked, Message::new("edit-same-size"), |_| *size),
        _ => Err(Refusal(Message::new("edit-refused-same-size").with("found", sizes.len()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::group;
    use crate::edit::sketch::{Sketch, ids, refused};

    #[test]
    fn items_are_aligned_to_their_common_bounds() {
        for (to, wanted) in [
            (Align::Left, [(0, 0), (0, 5000)]),
            (Align::Center, [(2000, 0), (1500, 5000)]),
            (Align::Right, [(4000, 0), (3000, 5000)]),
            (Align::Top, [(0, 0), (3000, 0)]),
            (Align::Middle, [(0, 3000), (3000, 2500)]),
            (Align::Bottom, [(0, 6000), (3000, 5000)]),
        ] {
            let mut plan = Sketch::new();
            let (a, b) = (plan.booth("1", 0, 0, 3000, 2000), plan.booth("2", 3000, 5000, 4000, 3000));
            plan.act(align(&plan.project, plan.hall, &ids(&[a, b]), to));
            assert_eq!([a, b].map(|id| (plan.at(id).0, plan.at(id).1)), wanted, "{to:?}");
        }
    }

    #[test]
    fn one_item_or_group_is_aligned_to_the_hall() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("1", 5000, 5000, 3000, 3000), plan.booth("2", 9000, 6000, 3000, 3000));
        plan.act(align(&plan.project, plan.hall, &ids(&[a]), Align::Right));
        assert_eq!(plan.at(a).0, 58_000);
        plan.act(group(&plan.project, plan.hall, &ids(&[a, b])));
        plan.act(align(&plan.project, plan.hall, &ids(&[a, b]), Align::Top));
        assert_eq!([plan.at(a).1, plan.at(b).1], [2000, 3000], "a group keeps its inner places");
    }

    #[test]
    fn gaps_come_out_equal_and_the_outermost_stay() {
        let mut plan = Sketch::new();
        let chosen: Vec<_> =
            [(0, 1000), (2000, 3000), (5500, 1000), (9000, 1000)].map(|(x, w)| plan.booth("", x, 0, w, 500)).to_vec();
        plan.act(distribute(&plan.project, plan.hall, &ids(&chosen), Axis::Horizontal));
        let at: Vec<i32> = chosen.iter().map(|id| plan.at(*id).0).collect();
        assert_eq!(at, [0, 2333, 6667, 9000]);
        let two = refused(distribute(&plan.project, plan.hall, &ids(&chosen[..2]), Axis::Vertical));
        assert_eq!(two, "Select at least 3 items or groups to distribute, not 2.");
    }

    #[test]
    fn sizes_follow_the_model_or_the_largest() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("1", 0, 0, 3000, 2000), plan.booth("2", 9000, 0, 4000, 3000));
        let small = same_size(&plan.project, plan.hall, &ids(&[a, b]), Some(a)).unwrap().applied(&plan.project);
        let size = |project: &Project, id| project.find_item(plan.hall, id).unwrap().1.bounds().size();
        assert_eq!(size(&small, b), size(&plan.project, a));
        let large = same_size(&plan.project, plan.hall, &ids(&[a, b]), None).unwrap().applied(&plan.project);
        assert_eq!(size(&large, a), size(&plan.project, b));
        assert!(refused(same_size(&plan.project, plan.hall, &ids(&[a]), None)).contains("not 1"));
    }
}
