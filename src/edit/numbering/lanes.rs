//! Lines into lanes: the rows or aisles that share a letter.

use super::NumberScheme;
use super::lines::{Line, Section, Spot};
use crate::edit::Course;
use crate::geometry::Mm;
use crate::model::ItemId;

/// What shares a letter and a count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lanes {
    /// Each row of booths.
    #[default]
    Row,
    /// Both sides of an aisle: along one side, then along the other.
    Aisle,
    /// Both sides of an aisle at once: odd counts on the side that is nearer to the start, even ones on the
    /// other.
    OddEven,
}

/// Rows farther apart than this have an aisle between them; others stand back to back.
const AISLE: Mm = Mm(1000);

/// Which counts a booth may get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Parity {
    Any,
    Odd,
    Even,
}

/// A booth on its way through a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    pub id: ItemId,
    pub parity: Parity,
    /// The length of its front.
    pub front: Mm,
}

/// The booths of all lanes in the order in which they are walked.
pub(super) fn lanes(sections: Vec<Section>, scheme: &NumberScheme) -> Vec<Vec<Stop>> {
    let mut lanes = Vec::new();
    for section in sections {
        match scheme.lanes {
            Lanes::Row => lanes.extend(section.into_iter().map(|line| vec![(line, Parity::Any)])),
            Lanes::Aisle => {
                lanes.extend(aisles(section).into_iter().map(|aisle| aisle.sides(Parity::Any, Parity::Any)))
            }
            Lanes::OddEven => {
                lanes.extend(aisles(section).into_iter().map(|aisle| aisle.sides(Parity::Odd, Parity::Even)));
            }
        }
    }
    let there_and_back = scheme.course == Course::ThereAndBack;
    let walked = lanes.into_iter().enumerate().map(|(n, lines)| {
        let sides = lines.into_iter().enumerate().flat_map(|(side, (line, parity))| {
            let back = there_and_back
                && match scheme.lanes {
                    Lanes::Row | Lanes::OddEven => n % 2 == 1, // both sides of an aisle run the same way
                    Lanes::Aisle => side % 2 == 1,             // around the aisle, back to where it began
                };
            stops(line, parity, back)
        });
        sides.collect()
    });
    walked.collect()
}

fn stops(line: Line, parity: Parity, back: bool) -> Vec<Stop> {
    let stop = |spot: Spot| Stop { id: spot.id, parity, front: spot.along.1 - spot.along.0 };
    let spots = line.spots.into_iter().map(stop);
    if back { spots.rev().collect() } else { spots.collect() }
}

/// An aisle with the rows that face it.
#[derive(Clone, Debug, Default)]
struct Aisle {
    /// Those on the side that one comes to first.
    near: Vec<Line>,
    far: Vec<Line>,
}

impl Aisle {
    fn sides(self, near: Parity, far: Parity) -> Vec<(Line, Parity)> {
        let near = self.near.into_iter().map(move |line| (line, near));
        near.chain(self.far.into_iter().map(move |line| (line, far))).collect()
    }
}

/// The aisles of a section. Of rows that stand back to back, the first half faces the aisle before the block
/// and the rest the one after it. A single row between two aisles belongs to the one before it where that has
/// a row on its near side already, and else to the one after it.
fn aisles(section: Section) -> Vec<Aisle> {
    let mut aisles = vec![Aisle::default()];
    for mut block in blocks(section) {
        let (last, mut next) = (aisles.last_mut(), Aisle::default());
        match last {
            Some(before) if block.len() == 1 && !before.near.is_empty() => before.far.append(&mut block),
            _ if block.len() == 1 => next.near = block,
            Some(before) => {
                next.near = block.split_off(block.len() / 2);
                before.far.append(&mut block);
            }
            None => next.near = block,
        }
        aisles.push(next);
    }
    aisles.retain(|aisle| !(aisle.near.is_empty() && aisle.far.is_empty()));
    aisles
}

/// Rows that stand back to back together.
fn blocks(section: Section) -> Vec<Vec<Line>> {
    let mut blocks: Vec<Vec<Line>> = Vec::new();
    for line in section {
        let before = blocks.last().and_then(|block| block.last()).map(|line| line.across.1);
        match blocks.last_mut() {
            Some(block) if before.is_some_and(|end| line.across.0 - end < AISLE) => block.push(line),
            _ => blocks.push(vec![line]),
        }
    }
    blocks
}
