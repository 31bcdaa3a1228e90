//! Touching booths into rows, in coordinates in which they are not turned.

use crate::geometry::{Angle, Frame, Index, Indexed, Mm, Point, Rect};
use crate::model::ItemId;
use std::collections::{BTreeMap, BTreeSet};

/// What lies so near touches: corners of turned booths are rounded.
const ROUNDING: Mm = Mm(2);

/// A booth as an unturned rectangle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub id: ItemId,
    pub rect: Rect,
    pub frame: Frame,
}

impl Cell {
    /// The middle of the lower side.
    pub fn foot(&self) -> Point {
        Point { x: self.rect.center().x, y: self.rect.max.y }
    }
}

/// Along which axis a row runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Along {
    X,
    Y,
}

/// An end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The left or upper one.
    Low,
    /// The right or lower one.
    High,
}

/// Booths side by side.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub along: Along,
    /// Where it begins.
    pub begin: End,
    /// From where it begins.
    pub cells: Vec<Cell>,
}

type Span = (Mm, Mm);

fn spans(rect: Rect, along: Along) -> (Span, Span) {
    let (x, y) = ((rect.min.x, rect.max.x), (rect.min.y, rect.max.y));
    match along {
        Along::X => (x, y),
        Along::Y => (y, x),
    }
}

impl Row {
    pub fn length_of(&self, cell: &Cell) -> Mm {
        let ((from, to), _) = spans(cell.rect, self.along);
        to - from
    }

    /// What it covers.
    pub fn bounds(&self) -> Rect {
        Rect::union_all(self.cells.iter().map(|cell| cell.rect))
            .unwrap_or(Rect { min: Point::ORIGIN, max: Point::ORIGIN })
    }

    pub fn depth(&self) -> Mm {
        let (_, (from, to)) = spans(self.bounds(), self.along);
        to - from
    }

    /// The same row begun at an end.
    pub fn from(mut self, begin: End) -> Self {
        if self.begin != begin {
            self.begin = begin;
            self.cells.reverse();
        }
        self
    }

    /// The corner where it begins, and its way: the depth lies at the right of the way.
    pub fn origin(&self) -> (Point, Angle) {
        let Rect { min, max } = self.bounds();
        match (self.along, self.begin) {
            (Along::X, End::Low) => (min, Angle::ZERO),
            (Along::X, End::High) => (max, Angle::HALF),
            (Along::Y, End::Low) => (Point { x: max.x, y: min.y }, Angle::QUARTER),
            (Along::Y, End::High) => (Point { x: min.x, y: max.y }, -Angle::QUARTER),
        }
    }
}

/// Booths of the same turn together, quarter turns aside, each turned back to lie along the axes.
pub(super) fn by_turn(booths: impl Iterator<Item = (ItemId, Frame)>) -> Vec<(Angle, Vec<Cell>)> {
    let mut groups: BTreeMap<i32, Vec<Cell>> = BTreeMap::new();
    for (id, frame) in booths {
        let turn = frame.turn.thousandths().rem_euclid(90_000);
        let least = if turn > 45_000 { turn - 90_000 } else { turn };
        let back = |p: Point| (-Angle::from_thousandths(least)).turn(p, Point::ORIGIN);
        let corners = frame.corners().map(|corner| if least == 0 { corner } else { back(corner) });
        let Some(rect) = Rect::around(corners) else { continue };
        groups.entry(least).or_default().push(Cell { id, rect, frame });
    }
    groups.into_iter().map(|(turn, cells)| (Angle::from_thousandths(turn), cells)).collect()
}

/// The rows: each booth belongs to the longer of the two rows that run through it.
pub(super) fn rows(cells: &[Cell]) -> Vec<Row> {
    let index =
        Index::new(cells.iter().enumerate().map(|(at, cell)| Indexed { bounds: cell.rect, value: at }).collect());
    let chains = [Along::X, Along::Y].map(|along| chains(cells, &index, along));
    let mut length: BTreeMap<ItemId, [Mm; 2]> = BTreeMap::new();
    for (axis, chains) in chains.iter().enumerate() {
        for chain in chains {
            for cell in &chain.cells {
                if let Some(longest) = length.entry(cell.id).or_default().get_mut(axis) {
                    let (whole, _) = spans(chain.bounds(), chain.along);
                    *longest = whole.1 - whole.0;
                }
            }
        }
    }
    let belongs = |cell: &Cell, along: Along| {
        let [x, y] = length.get(&cell.id).copied().unwrap_or_default();
        (along == Along::X) == (x >= y)
    };
    let mut rows = Vec::new();
    for chain in chains.into_iter().flatten() {
        let along = chain.along;
        let mut run: Vec<Cell> = Vec::new();
        for cell in chain.cells {
            if belongs(&cell, along) {
                run.push(cell);
            } else if !run.is_empty() {
                rows.push(Row { along, begin: End::Low, cells: std::mem::take(&mut run) });
            }
        }
        if !run.is_empty() {
            rows.push(Row { along, begin: End::Low, cells: run });
        }
    }
    rows.sort_by_key(|row| {
        let bounds = row.bounds();
        (bounds.min.y, bounds.min.x, row.cells.first().map(|cell| cell.id))
    });
    rows
}

/// All booths in chains along an axis: each with the one that it touches most at its far side, where that in
/// turn touches none more at its near side.
fn chains(cells: &[Cell], index: &Index<usize>, along: Along) -> Vec<Row> {
    let shared = |a: Rect, b: Rect| {
        let ((_, (a_from, a_to)), (_, (b_from, b_to))) = (spans(a, along), spans(b, along));
        let thinner = (a_to - a_from).min(b_to - b_from);
        let shared = a_to.min(b_to) - a_from.max(b_from);
        (shared * 2 >= thinner).then_some(shared)
    };
    // the booth after `at`, or before it
    let beside = |at: usize, after: bool| -> Option<usize> {
        let cell = cells.get(at)?;
        let ((from, to), _) = spans(cell.rect, along);
        let touching = index.touching(cell.rect.grown(ROUNDING)).filter_map(|other| {
            let ((other_from, other_to), _) = spans(other.bounds, along);
            let gap = if after { other_from - to } else { from - other_to };
            let is_beside = other.value != at && gap.abs() <= ROUNDING;
            is_beside.then(|| shared(cell.rect, other.bounds).map(|shared| (shared, other.value)))?
        });
        touching.max_by_key(|(shared, other)| (*shared, std::cmp::Reverse(*other))).map(|(_, other)| other)
    };
    let next: Vec<Option<usize>> =
        (0..cells.len()).map(|at| beside(at, true).filter(|next| beside(*next, false) == Some(at))).collect();
    let followers: BTreeSet<usize> = next.iter().flatten().copied().collect();
    let starts = (0..cells.len()).filter(|at| !followers.contains(at));
    let walk = |start: usize| {
        let chain = std::iter::successors(Some(start), |at| next.get(*at).copied().flatten());
        Row { along, begin: End::Low, cells: chain.filter_map(|at| cells.get(at).copied()).collect() }
    };
    starts.map(walk).collect()
}
