//! Booths into lines: which booths stand side by side, as somebody who walks by would say.
//!
//! Real rows are not a table: booths differ in depth, islands reach over two rows, a part of the hall may be
//! turned. Booths are looked at in the turn that most of their neighbours have, as intervals along and across
//! the rows. The common depths make the lines, thin ones first; all others join the line that they overlap
//! most, and what reaches over several lines joins the one that is walked first.

use super::NumberScheme;
use crate::edit::{Axis, Corner};
use crate::geometry::{Angle, Mm, Point, Rect, Segment, Shape};
use crate::model::{Booth, ItemId};
use std::collections::BTreeMap;

/// From one millimetre to another.
pub(super) type Span = (Mm, Mm);

/// A booth as it is walked by: its extent along the row and across it, both growing from the start corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub id: ItemId,
    pub along: Span,
    pub across: Span,
}

impl Spot {
    fn depth(&self) -> Mm {
        length(self.across)
    }
}

/// Booths side by side, from the start of the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where the row as such lies across the rows; a deep island in it may reach further.
    pub across: Span,
    pub spots: Vec<Spot>,
}

/// Lines of a part of the hall where booths have the same turn, in the order in which one comes to them.
pub(super) type Section = Vec<Line>;

/// How far the turns of booths in one section may differ, in thousandths of a degree.
const SAME_TURN: i32 = 3000;
/// A turn that fewer booths have is no section of its own: somebody turned a booth within a row.
const LEAST_SECTION: usize = 4;
/// Depths are told apart in such steps.
const DEPTH_STEP: Mm = Mm(500);
/// A depth that so many booths have is one that rows are made of.
const LEAST_COMMON: usize = 3;

const fn length(span: Span) -> Mm {
    Mm(span.1.0.saturating_sub(span.0.0))
}

fn overlap(a: Span, b: Span) -> Mm {
    a.1.min(b.1) - a.0.max(b.0)
}

/// The lines of all booths, by section.
pub(super) fn lines(booths: &BTreeMap<ItemId, &Booth>, scheme: &NumberScheme) -> Vec<Section> {
    let mut sections: Vec<(Mm, Mm, Section)> = by_turn(booths)
        .into_iter()
        .map(|(turn, ids)| {
            let shapes = ids.iter().filter_map(|id| Some((*id, &booths.get(id)?.shape)));
            let spots: Vec<Spot> = shapes.clone().map(|(id, shape)| spot(id, shape, turn, scheme)).collect();
            // sections are come to in the order of the plan, whatever their own turn
            let upright = shapes.map(|(id, shape)| spot(id, shape, Angle::ZERO, scheme));
            let begin = upright.map(|spot| (spot.across.0, spot.along.0)).min().unwrap_or_default();
            (begin.0, begin.1, of_section(spots))
        })
        .collect();
    sections.sort_by_key(|(across, along, _)| (*across, *along));
    sections.into_iter().map(|(_, _, lines)| lines).collect()
}

/// Booths of the same turn together; turns differ by less than a quarter.
fn by_turn(booths: &BTreeMap<ItemId, &Booth>) -> Vec<(Angle, Vec<ItemId>)> {
    let mut groups: Vec<(i32, Vec<ItemId>)> = Vec::new();
    for (id, booth) in booths {
        let turn = turn_of(&booth.shape);
        let near = |other: i32| {
            let apart = (other - turn).rem_euclid(90_000);
            apart.min(90_000 - apart) <= SAME_TURN
        };
        match groups.iter_mut().find(|(other, _)| near(*other)) {
            Some((_, ids)) => ids.push(*id),
            None => groups.push((turn, vec![*id])),
        }
    }
    groups.sort_by_key(|(turn, ids)| (std::cmp::Reverse(ids.len()), *turn));
    let parts = groups.iter().filter(|(_, ids)| ids.len() >= LEAST_SECTION).count().max(1);
    let rest = groups.split_off(parts.min(groups.len()));
    let mut sections = groups;
    let loners: Vec<(usize, ItemId)> = rest
        .iter()
        .flat_map(|(_, ids)| ids)
        .filter_map(|id| Some((nearest(booths, &sections, booths.get(id)?.shape.center()), *id)))
        .collect();
    for (at, id) in loners {
        sections.get_mut(at).into_iter().for_each(|(_, ids)| ids.push(id));
    }
    let least = |turn: i32| if turn > 45_000 { turn - 90_000 } else { turn };
    sections.into_iter().map(|(turn, ids)| (Angle::from_thousandths(least(turn)), ids)).collect()
}

/// The section with the booth that is nearest to a place.
fn nearest(booths: &BTreeMap<ItemId, &Booth>, sections: &[(i32, Vec<ItemId>)], to: Point) -> usize {
    let distance = |id: &ItemId| booths.get(id).map_or(f64::INFINITY, |booth| booth.shape.center().distance(to));
    let of = |ids: &[ItemId]| ids.iter().map(distance).fold(f64::INFINITY, f64::min);
    let all = sections.iter().enumerate().map(|(at, (_, ids))| (of(ids), at));
    all.min_by(|(a, _), (b, _)| a.total_cmp(b)).map_or(0, |(_, at)| at)
}

/// The turn of a booth's longest side within a quarter, in thousandths of a degree.
fn turn_of(shape: &Shape) -> i32 {
    let turn = match shape {
        Shape::Frame(frame) => frame.turn,
        Shape::Outline(outline) => {
            let longest = |a: &Segment, b: &Segment| a.length().total_cmp(&b.length());
            outline.sides().max_by(longest).map_or(Angle::ZERO, |side| Angle::of(side.way()))
        }
    };
    turn.thousandths().rem_euclid(90_000)
}

fn spot(id: ItemId, shape: &Shape, turn: Angle, scheme: &NumberScheme) -> Spot {
    let upright = |p: Point| if turn == Angle::ZERO { p } else { (-turn).turn(p, Point::ORIGIN) };
    let bounds = Rect::around(shape.corners().into_iter().map(upright)).unwrap_or_else(|| shape.bounds());
    let (right, below) = match scheme.corner {
        Corner::TopLeft => (false, false),
        Corner::TopRight => (true, false),
        Corner::BottomRight => (true, true),
        Corner::BottomLeft => (false, true),
    };
    let from_start = |span: Span, is_far: bool| if is_far { (-span.1, -span.0) } else { span };
    let x = from_start((bounds.min.x, bounds.max.x), right);
    let y = from_start((bounds.min.y, bounds.max.y), below);
    match scheme.rows {
        Axis::Horizontal => Spot { id, along: x, across: y },
        Axis::Vertical => Spot { id, along: y, across: x },
    }
}

fn of_section(mut spots: Vec<Spot>) -> Section {
    let class = |spot: &Spot| spot.depth().rounded_to(DEPTH_STEP);
    let mut commonness: BTreeMap<Mm, usize> = BTreeMap::new();
    for spot in &spots {
        *commonness.entry(class(spot)).or_default() += 1;
    }
    let is_rare = |spot: &Spot| commonness.get(&class(spot)).is_none_or(|count| *count < LEAST_COMMON);
    spots.sort_by_key(|spot| (is_rare(spot), class(spot), spot.across.0, spot.along.0, spot.id));
    let mut lines: Vec<Line> = Vec::new();
    for spot in spots {
        match place(&lines, &spot).and_then(|at| lines.get_mut(at)) {
            Some(line) => line.spots.push(spot),
            None => lines.push(Line { across: spot.across, spots: vec![spot] }),
        }
    }
    for line in &mut lines {
        line.spots.sort_by_key(|spot| (spot.along.0, spot.across.0, spot.id));
    }
    lines.sort_by_key(|line| line.across);
    lines
}

/// The line that a booth joins: it covers half of the thinner of both. Of several it is the one overlapped
/// most, or, where the booth reaches over more than a line, the first.
fn place(lines: &[Line], spot: &Spot) -> Option<usize> {
    let candidates = lines.iter().enumerate().filter_map(|(at, line)| {
        let (shared, thinner) = (overlap(line.across, spot.across), length(line.across).min(spot.depth()));
        (shared * 2 >= thinner).then_some((at, line, shared))
    });
    let is_deep = |line: &Line| spot.depth() * 2 > length(line.across) * 3;
    let best = candidates.min_by_key(|(at, line, shared)| {
        let weight = if is_deep(line) { Mm::ZERO } else { -*shared };
        (weight, line.across, *at)
    });
    best.map(|(at, _, _)| at)
}
