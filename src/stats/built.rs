//! Built against sold: what a shell scheme measures once it stands.
//!
//! Booths are sold in whole metres and built of modules that are a little shorter or longer, such as 0.99 m
//! from pole to pole. In a row of touching booths the difference adds up from the end where the builder begins:
//! that is the end that stands against something, else the left or upper one. Raw space is marked on the floor
//! as it is sold. Deliberately absent: what a row does to the aisles along its front; its depth is told.

mod rows;
mod surroundings;

use crate::geometry::{Angle, Mm, Point, Shape, Size};
use crate::model::{BoothKind, HallId, ItemId, Project};
use std::collections::BTreeMap;
use surroundings::Surroundings;

/// The module at which booths are built as they are sold.
pub const NOMINAL_MODULE: Mm = Mm::metres(1);

/// A shell-scheme booth as it is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuiltBooth {
    /// Its size as sold.
    pub sold: Size,
    /// Its size as built.
    pub built: Size,
    /// How far it is built from where it is sold, away from where its row begins; negative towards there.
    pub shift: Mm,
    /// Its row among [`Built::rows`].
    pub row: usize,
    /// The middle of its lower side as it is read, and the turn of that side.
    pub foot: (Point, Angle),
}

/// What a row that is longer than sold runs into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowEnd {
    /// Nothing: it is no longer than sold, or nothing stands near its end.
    Free,
    /// It makes the way to the next thing narrower; none: to the edge of the hall.
    Narrows {
        /// What stands there.
        before: Option<ItemId>,
        /// The way as planned.
        from: Mm,
        /// What is left of it.
        to: Mm,
    },
    /// It runs into something; none: out of the hall.
    RunsInto {
        /// What stands there.
        what: Option<ItemId>,
        /// By so much.
        by: Mm,
    },
}

impl RowEnd {
    /// Whether it cannot be built like this.
    #[must_use]
    pub const fn is_impossible(self) -> bool {
        match self {
            Self::RunsInto { .. } => true,
            Self::Free | Self::Narrows { .. } => false,
        }
    }
}

/// Touching shell-scheme booths side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltRow {
    /// The booths from where the row begins.
    pub booths: Vec<ItemId>,
    /// The corner where it begins; the row runs along `turn` and its depth lies at the right of that way.
    pub origin: Point,
    /// The way of the row.
    pub turn: Angle,
    /// Its depth as sold.
    pub depth: Mm,
    /// Where booths end as sold, from the origin.
    pub sold: Vec<Mm>,
    /// Where they end as built.
    pub built: Vec<Mm>,
    /// What it runs into.
    pub end: RowEnd,
}

impl BuiltRow {
    /// How much longer than sold it is built; negative where it is shorter.
    #[must_use]
    pub fn drift(&self) -> Mm {
        let last = |ends: &[Mm]| ends.last().copied().unwrap_or_default();
        last(&self.built) - last(&self.sold)
    }
}

/// The shell scheme of a hall as built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Built {
    /// The rows.
    pub rows: Vec<BuiltRow>,
    /// The booths in them.
    pub booths: BTreeMap<ItemId, BuiltBooth>,
}

impl Built {
    /// The largest drift of a row, by its amount.
    #[must_use]
    pub fn most_drift(&self) -> Option<&BuiltRow> {
        self.rows.iter().max_by_key(|row| row.drift().abs())
    }
}

/// A sold length as it is built of modules.
#[must_use]
pub fn built_length(sold: Mm, module: Mm) -> Mm {
    let whole = i64::from(sold.0) * i64::from(module.0);
    let nominal = i64::from(NOMINAL_MODULE.0);
    let rounded = (whole + nominal.signum() * nominal / 2).div_euclid(nominal);
    Mm(i32::try_from(rounded).unwrap_or(i32::MAX))
}

/// The shell-scheme booths of a hall as they are built; nothing where the module is the nominal metre.
#[must_use]
pub fn built(project: &Project, hall: HallId) -> Built {
    let module = project.halls.get(&hall).and_then(|hall| hall.module);
    let Some(module) = module.filter(|module| *module != NOMINAL_MODULE) else { return Built::default() };
    let shell = project.booths_of(hall).filter_map(|(id, booth)| match (&booth.shape, booth.kind) {
        (Shape::Frame(frame), BoothKind::ShellScheme) => Some((id, *frame)),
        _ => None, // cut corners and raw space are fitted on the floor
    });
    let around = Surroundings::of(project, hall);
    let mut all = Built::default();
    for (turn, rects) in rows::by_turn(shell) {
        for row in rows::rows(&rects) {
            all.add(row, turn, module, &around);
        }
    }
    all
}

impl Built {
    fn add(&mut self, row: rows::Row, turn: Angle, module: Mm, around: &Surroundings) {
        let [low, high] = [rows::End::Low, rows::End::High].map(|end| around.stands_against(&row, end, turn));
        let begin = if high && !low { rows::End::High } else { rows::End::Low };
        let row = row.from(begin);
        let (mut sold_end, mut built_end) = (Mm::ZERO, Mm::ZERO);
        let (mut sold, mut built) = (Vec::new(), Vec::new());
        for cell in &row.cells {
            let length = row.length_of(cell);
            let size = cell.frame.size;
            let built_size = Size { width: built_length(size.width, module), depth: built_length(size.depth, module) };
            let booth = BuiltBooth {
                sold: size,
                built: built_size,
                shift: built_end - sold_end,
                row: self.rows.len(),
                foot: (turn.turn(cell.foot(), Point::ORIGIN), turn),
            };
            self.booths.insert(cell.id, booth);
            sold_end += length;
            built_end += built_length(length, module);
            sold.push(sold_end);
            built.push(built_end);
        }
        let (origin, way) = row.origin();
        self.rows.push(BuiltRow {
            booths: row.cells.iter().map(|cell| cell.id).collect(),
            origin: turn.turn(origin, Point::ORIGIN),
            turn: turn + way,
            depth: row.depth(),
            end: around.beyond(&row, turn, built_end - sold_end),
            sold,
            built,
        });
    }
}

#[cfg(test)]
mod tests;
