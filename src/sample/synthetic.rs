//! Plans of any number of booths, for benches and tests.
//!
//! Blocks of twelve 3 m booths back to back stand in rows with 3 m aisles in one hall; here and there a
//! block ends in an L-shape, or is a raw-space island, at times a turned one. Every other thing a plan
//! holds comes along in proportion: columns, exits, floor boxes, pavilions, exhibitors, sales.

use super::builder::{Builder, Dice, both};
use crate::geometry::{Angle, Frame, Mm, Point, Polygon, Rect, Shape, Size, Vector};
use crate::model::{
    Booth, BoothKind, Column, Door, DoorKind, Event, Exhibitor, ExhibitorId, Hall, HallId, Part, Pavilion, PavilionId,
    PlanColor, Power, Project, Region, Sale, Section, Status, Supplies, Supply, SupplyPlace, Swing,
};
use crate::words::{Country, Lang, LocalText};
use chrono::NaiveDate;
use std::sync::Arc;

/// The side of a standard booth.
const CELL: i32 = 3000;
/// Booths along a block.
const COLUMNS: i32 = 6;
/// The booths that a block comes to hold on average.
const MEAN_IN_BLOCK: usize = 11;
/// Between blocks.
const AISLE: i32 = 3000;
/// From block to block, aisle included.
const PITCH: Size = Size::new(COLUMNS * CELL + AISLE, 2 * CELL + AISLE);
/// From the hall's wall to the first block.
const MARGIN: i32 = 6000;
/// Blocks of a pavilion's region, across and down.
const REGION: (i32, i32) = (3, 4);

const COUNTRIES: [&str; 18] =
    ["CN", "IN", "KZ", "KG", "PK", "RU", "TJ", "UZ", "AF", "BY", "IR", "MN", "AM", "AZ", "KH", "LK", "NP", "TR"];

/// A plan of exactly so many booths in one hall, the same for the same seed.
///
/// An empty project where so many booths would leave the plan (some millions).
#[must_use]
pub fn synthetic(booths: usize, seed: u64) -> Project {
    let Some(mut plan) = Synthetic::begin(booths, seed) else { return Project::default() };
    plan.holders();
    let mut blocks = 0;
    while plan.left > 0 {
        plan.block(blocks);
        blocks += 1;
    }
    let Some(hall) = plan.outline((blocks + plan.across - 1) / plan.across) else { return Project::default() };
    plan.building(hall);
    plan.builder.project
}

struct Synthetic {
    builder: Builder,
    dice: Dice,
    hall: HallId,
    pavilions: Vec<PavilionId>,
    exhibitors: Vec<ExhibitorId>,
    /// Blocks side by side.
    across: i32,
    /// Booths still to be placed.
    left: usize,
    /// Booths placed in the current row of blocks.
    numbered: usize,
}

impl Synthetic {
    fn begin(booths: usize, seed: u64) -> Option<Self> {
        let mut builder = Builder::new(seed);
        builder.project.event = Arc::new(Event { name: both("Synthetic plan", "合成平面图"), ..Event::default() });
        let blocks = i32::try_from(booths.div_ceil(MEAN_IN_BLOCK)).ok()?.max(1);
        // twice as wide as deep
        let shape = 2.0 * PITCH.depth.f64() / PITCH.width.f64();
        let across = Mm::round((f64::from(blocks) * shape).sqrt()).0.max(1);
        let outline = Polygon::rect(bounds(across, 1))?;
        let hall = builder.hall(|layout| Hall::new(both("Hall S", "S馆"), outline, layout));
        let dice = Dice::new(!seed);
        let (pavilions, exhibitors) = (Vec::new(), Vec::new());
        Some(Self { builder, dice, hall, pavilions, exhibitors, across, left: booths, numbered: 0 })
    }

    /// Gives the hall its outline, now that it is known how many rows of blocks it holds.
    fn outline(&mut self, down: i32) -> Option<Rect> {
        let bounds = bounds(self.across, down.max(1));
        let outline = Polygon::rect(bounds)?;
        let hall = self.builder.project.halls.get_mut(&self.hall)?;
        Arc::make_mut(hall).outline = outline;
        Some(bounds)
    }

    /// The pavilions, and two exhibitors for every five booths.
    fn holders(&mut self) {
        for (order, code) in (0_u8..).zip(COUNTRIES) {
            let country = Country::new(code);
            let name = country.map_or_else(LocalText::default, |country| {
                let named = |text: LocalText, lang| text.with(lang, country.name(lang));
                Lang::ALL.into_iter().fold(LocalText::default(), named)
            });
            let pavilion = Pavilion {
                name,
                countries: country.into_iter().collect(),
                color: PlanColor(order),
                order: order.into(),
                ..Pavilion::default()
            };
            let id = self.builder.id();
            self.builder.project.pavilions.insert(id, Arc::new(pavilion));
            self.pavilions.push(id);
        }
        for n in 1..=self.left * 2 / 5 {
            let country = COUNTRIES.iter().cycle().nth(n % COUNTRIES.len()).and_then(|code| Country::new(code));
            let name = both(&format!("Exhibitor {n}"), &format!("参展商{n}"));
            let id = self.builder.id();
            self.builder.project.exhibitors.insert(id, Arc::new(Exhibitor { name, country, ..Exhibitor::default() }));
            self.exhibitors.push(id);
        }
    }

    /// The `n`th block, with what is under it.
    fn block(&mut self, n: i32) {
        let (column, row) = (n % self.across, n / self.across);
        if column == 0 {
            self.numbered = 0;
        }
        let at = Point::new(MARGIN + column * PITCH.width.0, MARGIN + row * PITCH.depth.0);
        let pavilion = self.pavilion(column / REGION.0, row / REGION.1);
        self.floor_box(at, n);
        for (kind, shape) in self.shapes(at) {
            if self.left == 0 {
                return;
            }
            self.booth(row, kind, shape, pavilion);
        }
    }

    fn pavilion(&self, column: i32, row: i32) -> Option<PavilionId> {
        // steps of 7 keep neighbours' colours apart
        let place = usize::try_from(column * 7 + row * 5).ok()?;
        self.pavilions.iter().cycle().nth(place % COUNTRIES.len()).copied()
    }

    fn regions(&mut self, hall: Rect) {
        let rows = (hall.height() - Mm(2 * MARGIN - AISLE)) / PITCH.depth.0;
        for (column, row) in corners_of_regions(self.across, rows.0) {
            let Some(pavilion) = self.pavilion(column / REGION.0, row / REGION.1) else { continue };
            let from = Point::new(MARGIN + column * PITCH.width.0 - 500, MARGIN + row * PITCH.depth.0 - 500);
            let (across, down) = (REGION.0.min(self.across - column), REGION.1.min(rows.0 - row));
            let way =
                Vector { x: PITCH.width * across, y: PITCH.depth * down } - Vector::new(AISLE - 1000, AISLE - 1000);
            let shape = Shape::Frame(Frame::of(Rect::spanning(from, from + way)));
            self.builder.put(self.hall, Part::Region(Region { pavilion, shape }));
        }
    }

    fn floor_box(&mut self, at: Point, n: i32) {
        let frame = Frame::new(at + Vector::new(COLUMNS * CELL / 2 - 200, CELL - 200), Size::new(400, 400));
        let supplies = Supplies { power: Some(Power { watts: 32_000, phases: 3 }), ..Supplies::default() };
        let supply = Supply { label: format!("F{}", n + 1), place: SupplyPlace::Box(frame), supplies };
        self.builder.put(self.hall, Part::Supply(supply));
    }

    /// What stands in a block.
    fn shapes(&mut self, at: Point) -> Vec<(BoothKind, Shape)> {
        let cell = |column: i32, row: i32| at + Vector::new(column * CELL, row * CELL);
        let standard =
            |column: i32, row: i32| (BoothKind::ShellScheme, Shape::rect(cell(column, row), Size::new(CELL, CELL)));
        let pairs = |from: i32, to: i32| (from..to).flat_map(|c| [(c, 0), (c, 1)]).map(move |(c, r)| standard(c, r));
        match self.dice.throw(10) {
            // an L of three cells at the block's left end, its notch filled
            0 => {
                let corners = [cell(0, 0), cell(2, 0), cell(2, 1), cell(1, 1), cell(1, 2), cell(0, 2)];
                let l = Shape::of_corners(corners.to_vec()).map(|shape| (BoothKind::RawSpace, shape));
                l.into_iter().chain([standard(1, 1)]).chain(pairs(2, COLUMNS)).collect()
            }
            // an island, every third one turned within its place
            1 => {
                let turn = if self.dice.one_in(3) { Angle::degrees(15) } else { Angle::ZERO };
                let size = if turn == Angle::ZERO { Size::new(6000, 6000) } else { Size::new(5000, 4000) };
                let island = Shape::Frame(Frame::centred(cell(1, 1), size, turn));
                std::iter::once((BoothKind::RawSpace, island)).chain(pairs(3, COLUMNS)).collect()
            }
            // a peninsula at the right end
            2 => {
                let end = Shape::rect(cell(COLUMNS - 2, 0), Size::new(2 * CELL, 2 * CELL));
                pairs(0, COLUMNS - 2).chain([(BoothKind::RawSpace, end)]).collect()
            }
            _ => pairs(0, COLUMNS).collect(),
        }
    }

    fn booth(&mut self, row: i32, kind: BoothKind, shape: Shape, pavilion: Option<PavilionId>) {
        self.left -= 1;
        self.numbered += 1;
        let number = format!("{}{:03}", letters(row), self.numbered);
        let booth = Booth { kind, pavilion, ..Booth::new(&number, shape) };
        let id = self.builder.put(self.hall, Part::Booth(booth));
        let holder = self.dice.throw(self.exhibitors.len() as u64);
        let holder = usize::try_from(holder).ok().and_then(|holder| self.exhibitors.get(holder)).copied();
        let (status, exhibitor) = match self.dice.throw(10) {
            0 | 1 => return, // available
            2 => (Status::Held { until: NaiveDate::from_ymd_opt(2021, 7, 31) }, holder),
            3 => (Status::Reserved, holder),
            4 if self.dice.one_in(8) => (Status::Blocked, None),
            _ => (Status::Contracted, holder),
        };
        let sale = Sale { status, exhibitor, ..Sale::default() };
        self.builder.project.sales.insert(id, Arc::new(sale));
    }

    /// Regions, columns in the aisles between them, and exits along both long walls.
    fn building(&mut self, hall: Rect) {
        self.regions(hall);
        let rows = (hall.height() - Mm(2 * MARGIN - AISLE)) / PITCH.depth.0;
        for (column, row) in corners_of_regions(self.across, rows.0).filter(|(column, row)| *column > 0 && *row > 0) {
            let (x, y) = (MARGIN + column * PITCH.width.0 - AISLE / 2, MARGIN + row * PITCH.depth.0 - AISLE / 2);
            let frame = Frame::centred(Point::new(x, y), Size::new(800, 800), Angle::ZERO);
            self.builder.put(self.hall, Part::Column(Column { frame, section: Section::Square }));
        }
        for (y, turn) in [(hall.min.y, Angle::ZERO), (hall.max.y, Angle::HALF)] {
            for x in (0..self.across).map(|column| Mm(MARGIN + column * PITCH.width.0 - AISLE / 2)) {
                let (at, kind) = (Point { x, y }, DoorKind::FireExit);
                let door = Door { at, turn, width: Mm(3000), kind, swing: Swing::DoubleOut };
                self.builder.put(self.hall, Part::Door(door));
            }
        }
    }
}

/// The hall around so many blocks across and down.
fn bounds(across: i32, down: i32) -> Rect {
    let blocks = Vector { x: PITCH.width * across, y: PITCH.depth * down };
    Rect::spanning(Point::ORIGIN, Point::ORIGIN + blocks + Vector::new(2 * MARGIN - AISLE, 2 * MARGIN - AISLE))
}

/// The column and row of the first block of each region.
fn corners_of_regions(across: i32, down: i32) -> impl Iterator<Item = (i32, i32)> {
    let rows = move || (0..down).filter(|row| row % REGION.1 == 0);
    (0..across).filter(|column| column % REGION.0 == 0).flat_map(move |column| rows().map(move |row| (column, row)))
}

/// The letters of a row: A to Z, then AA, AB and so on.
fn letters(row: i32) -> String {
    let last = char::from(b'A' + u8::try_from(row.rem_euclid(26)).unwrap_or(0));
    if row < 26 { last.to_string() } else { format!("{}{last}", letters(row / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Area, Index, Indexed, overlap_area};
    use std::collections::BTreeSet;

    #[test]
    fn a_plan_has_just_so_many_booths_and_comes_out_the_same() {
        for booths in [0, 1, 11, 12, 610, 2500] {
            let plan = synthetic(booths, 7);
            assert_eq!(plan.booths().count(), booths);
            assert_eq!(plan, synthetic(booths, 7));
        }
        assert_ne!(synthetic(610, 7), synthetic(610, 8));
    }

    #[test]
    fn booths_have_their_own_numbers_and_places_within_the_hall() {
        let plan = synthetic(2500, 1);
        let (_, hall) = plan.halls.iter().next().unwrap();
        let numbers: BTreeSet<&str> = plan.booths().map(|(_, _, b)| b.number.as_str()).collect();
        assert_eq!(numbers.len(), 2500);
        let all: Vec<_> = plan.booths().map(|(_, id, b)| (id, b.shape.outline().unwrap())).collect();
        let index = all.iter().map(|(id, o)| Indexed { bounds: o.bounds(), value: (id, o) });
        let index = Index::new(index.collect());
        for (id, outline) in &all {
            assert!(hall.outline.bounds().contains_rect(outline.bounds()));
            for other in index.touching(outline.bounds()).filter(|other| other.value.0 != id) {
                assert_eq!(overlap_area(outline, other.value.1), Area::ZERO);
            }
        }
    }

    #[test]
    fn rows_are_lettered_like_columns_of_a_spreadsheet() {
        for (row, wanted) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")] {
            assert_eq!(letters(row), wanted);
        }
    }
}
