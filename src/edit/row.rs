//! Rows and back-to-back blocks of booths along a line, and how they are numbered.

use super::picked::off_plan;
use super::set::check_string;
use super::{Draft, Edit, MOST_ADDED, Numbers, Refusal, number_near, pavilion_at};
use crate::geometry::{Angle, Frame, Mm, Point, Segment, Shape, Size, Vector};
use crate::model::{Booth, HallId, Item, Part, Project};
use crate::words::Message;

/// In which direction lines of booths are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Course {
    /// Each line in the same direction.
    #[default]
    LineByLine,
    /// Each line against the direction of the one before, as one walks around a block.
    ThereAndBack,
}

/// How booths are numbered one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbering {
    /// Before the count.
    pub prefix: String,
    /// The first count.
    pub start: u32,
    /// From one count to the next; 0 counts as 1. With 2 the two sides of an aisle get odd and even numbers.
    pub step: u32,
    /// At least so many digits, filled up with zeros.
    pub digits: u8,
    /// The direction of the lines.
    pub course: Course,
}

impl Numbering {
    /// The numbering that goes on from the booths near a place.
    #[must_use]
    pub fn near(project: &Project, hall: HallId, at: Point) -> Self {
        let number = number_near(project, hall, at);
        let prefix = number.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = number.get(prefix.len()..).unwrap_or("");
        Self {
            prefix: prefix.to_owned(),
            start: digits.parse().unwrap_or(1),
            step: 1,
            digits: u8::try_from(digits.len()).unwrap_or(1),
            course: Course::default(),
        }
    }

    /// Refuses numbers that no booth may have.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let longest = usize::from(self.digits).max(20); // as many as any count has
        check_string(&format!("{}{:0longest$}", self.prefix, 0))
    }

    /// The numbers in order, without end; those that are taken already are passed over.
    pub(super) fn hand_out<'n>(&'n self, taken: &'n mut Numbers) -> impl Iterator<Item = String> + 'n {
        let step = u64::from(self.step.max(1));
        let width = usize::from(self.digits);
        let counts = (0_u64..).map(move |n| u64::from(self.start) + n * step);
        let numbers = counts.map(move |count| format!("{}{count:0width$}", self.prefix));
        numbers.filter(|number| taken.take(number))
    }
}

/// On which side of its line a row lies, seen along the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum RowSide {
    /// At the right hand: below a line drawn from left to right.
    #[default]
    Right,
    /// At the left hand.
    Left,
}

/// What the row tool lays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowPlan {
    /// The line along the first row's front; the booths begin at its start.
    pub line: Segment,
    /// The side on which the booths lie.
    pub side: RowSide,
    /// The width along the line and the depth across it.
    pub booth: Size,
    /// How many rows: 1, or 2 for back to back, or more for several blocks of two.
    pub rows: u16,
    /// Between blocks of two rows.
    pub aisle: Mm,
    /// How many booths a row; none: as many as fit on the line, at least one.
    pub count: Option<u16>,
    /// The numbers.
    pub numbering: Numbering,
}

/// A booth that the row tool will lay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedBooth {
    /// Its place, turned by at most 45 degrees either way.
    pub frame: Frame,
    /// Its number.
    pub number: String,
}

impl RowPlan {
    /// How many booths a row has.
    #[must_use]
    pub fn booths_in_row(&self) -> usize {
        match self.count {
            Some(count) => usize::from(count),
            None => {
                // a line drawn at an angle may come out a rounding short of its last booth
                let fit = (self.line.length() + 1.0) / f64::from(self.booth.width.0.max(1));
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "positive, at most 28 km in mm"
                )]
                let fit = fit as usize;
                fit.max(1)
            }
        }
    }

    /// How far the row lies from the line: its near and its far edge.
    fn edges(&self, row: u16) -> (Mm, Mm) {
        let (row, blocks) = (i32::from(row), i32::from(row / 2));
        let near = self.booth.depth * row + self.aisle * blocks;
        (near, near + self.booth.depth)
    }

    /// Where a booth stands.
    fn frame(&self, row: u16, column: usize) -> Frame {
        let along = |column: usize| self.booth.width * i32::try_from(column).unwrap_or(i32::MAX);
        let (near, far) = self.edges(row);
        let (top, bottom) = match self.side {
            RowSide::Right => (near, far),
            RowSide::Left => (-far, -near),
        };
        let base = Frame { at: self.line.from, size: Size::default(), turn: Angle::of(self.line.way()) };
        let (x, width) = (along(column), self.booth.width);
        let corner = |x, y| base.plan(Vector { x, y });
        let corners = [corner(x, top), corner(x + width, top), corner(x + width, bottom), corner(x, bottom)];
        upright(corners, self.booth, base.turn)
    }
}

/// The frame of four corners (clockwise from the first) that is turned the least: a row drawn from right to
/// left, or downwards, must not leave booths standing on their heads.
fn upright(corners: [Point; 4], size: Size, turn: Angle) -> Frame {
    let quarters = (turn.thousandths() + 45_000) / 90_000 % 4;
    let [a, b, c, d] = corners;
    // a frame begun at the next corner is turned by one quarter more
    let (at, size, more) = match quarters {
        0 => (a, size, Angle::ZERO),
        1 => (d, size.flipped(), Angle::degrees(270)),
        2 => (c, size, Angle::HALF),
        _ => (b, size.flipped(), Angle::QUARTER),
    };
    Frame { at, size, turn: turn + more }
}

/// The booths that a plan lays, in the order of their numbers: for the live preview and for [`row`].
///
/// # Errors
/// When a booth would have no size, the aisle is negative, there are none or more than [`MOST_ADDED`]
/// booths, the prefix is too long, or one would leave the plan.
pub fn plan_row(project: &Project, hall: HallId, plan: &RowPlan) -> Result<Vec<PlannedBooth>, Refusal> {
    for measure in [plan.booth.width, plan.booth.depth] {
        if measure <= Mm::ZERO {
            return Err(Refusal(Message::new("edit-refused-not-positive").with("found", measure)));
        }
    }
    plan.numbering.check()?;
    if plan.aisle < Mm::ZERO {
        return Err(Refusal(Message::new("edit-refused-aisle").with("found", plan.aisle)));
    }
    let columns = plan.booths_in_row();
    let total = columns.saturating_mul(usize::from(plan.rows));
    if total == 0 {
        return Err(Refusal::because("edit-refused-array"));
    }
    if total > MOST_ADDED {
        return Err(Refusal(Message::new("edit-refused-too-many").with("most", MOST_ADDED).with("found", total)));
    }
    let mut taken = Numbers::of(project, hall);
    let mut numbers = plan.numbering.hand_out(&mut taken);
    let mut planned = Vec::with_capacity(total);
    for row in 0..plan.rows {
        let back = plan.numbering.course == Course::ThereAndBack && row % 2 == 1;
        for step in 0..columns {
            let frame = plan.frame(row, if back { columns - 1 - step } else { step });
            if !frame.is_sound() {
                return Err(off_plan());
            }
            planned.push(PlannedBooth { frame, number: numbers.next().unwrap_or_default() });
        }
    }
    Ok(planned)
}

/// Lays a row: shell-scheme booths, each in the pavilion whose region it stands in.
///
/// # Errors
/// As [`plan_row`]; also when the hall is unknown.
pub fn row(project: &Project, hall: HallId, plan: &RowPlan) -> Result<Edit, Refusal> {
    let planned = plan_row(project, hall, plan)?;
    let count = planned.len();
    let mut draft = Draft::new(project);
    for PlannedBooth { frame, number } in planned {
        let pavilion = pavilion_at(project, hall, frame.center());
        let booth = Booth { pavilion, ..Booth::new(&number, Shape::Frame(frame)) };
        let added = draft.add_item(hall, Item::new(Part::Booth(booth)));
        added.ok_or_else(|| Refusal::because("edit-refused-hall"))?;
    }
    Ok(draft.finish(Message::new("edit-row").with("n", count)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::geometry::Rect;

    fn plan(from: (i32, i32), to: (i32, i32)) -> RowPlan {
        RowPlan {
            line: Segment { from: Point::new(from.0, from.1), to: Point::new(to.0, to.1) },
            side: RowSide::Right,
            booth: Size::new(3000, 2000),
            rows: 1,
            aisle: Mm(3000),
            count: None,
            numbering: Numbering { prefix: "A".into(), start: 1, step: 1, digits: 2, course: Course::LineByLine },
        }
    }

    fn laid(sketch: &Sketch, plan: &RowPlan) -> Vec<(String, Rect)> {
        let planned = plan_row(&sketch.project, sketch.hall, plan).unwrap();
        planned.into_iter().map(|booth| (booth.number, booth.frame.bounds())).collect()
    }

    #[test]
    fn a_row_follows_its_line_in_each_direction_without_standing_on_its_head() {
        let sketch = Sketch::new();
        for (to, first, last, turned) in [
            ((9500, 0), (0, 0), (6000, 0), Size::new(3000, 2000)),
            ((-9000, 0), (-3000, -2000), (-9000, -2000), Size::new(3000, 2000)),
            ((0, 9000), (-2000, 0), (-2000, 6000), Size::new(2000, 3000)),
            ((0, -9000), (0, -3000), (0, -9000), Size::new(2000, 3000)),
        ] {
            let planned = plan_row(&sketch.project, sketch.hall, &plan((0, 0), to)).unwrap();
            assert_eq!(planned.len(), 3, "{to:?}");
            assert!(planned.iter().all(|booth| booth.frame.turn == Angle::ZERO && booth.frame.size == turned));
            let at = |booth: &PlannedBooth| (booth.frame.at.x.0, booth.frame.at.y.0);
            assert_eq!((at(&planned[0]), at(&planned[2])), (first, last), "{to:?}");
        }
        let slanted = plan_row(&sketch.project, sketch.hall, &plan((0, 0), (-9000, -9000))).unwrap();
        assert!(
            slanted
                .iter()
                .all(|booth| booth.frame.turn == Angle::degrees(45) || booth.frame.turn == Angle::degrees(-45))
        );
    }

    #[test]
    fn blocks_stand_back_to_back_with_aisles_between() {
        let sketch = Sketch::new();
        let block = RowPlan { rows: 4, count: Some(2), ..plan((0, 0), (1, 0)) };
        let tops: Vec<i32> = laid(&sketch, &block).iter().map(|(_, rect)| rect.min.y.0).collect();
        assert_eq!(tops, [0, 0, 2000, 2000, 7000, 7000, 9000, 9000]);
        let left = RowPlan { side: RowSide::Left, rows: 2, count: Some(1), ..plan((0, 0), (1, 0)) };
        let tops: Vec<i32> = laid(&sketch, &left).iter().map(|(_, rect)| rect.min.y.0).collect();
        assert_eq!(tops, [-2000, -4000]);
    }

    #[test]
    fn numbers_pass_over_those_that_are_taken() {
        let mut sketch = Sketch::new();
        sketch.booth("A03", 30_000, 0, 3000, 3000);
        let mut block = RowPlan { rows: 2, count: Some(3), ..plan((0, 0), (1, 0)) };
        let numbers = |block: &RowPlan| -> Vec<(String, i32)> {
            laid(&sketch, block).into_iter().map(|(number, rect)| (number, rect.min.x.0 / 3000)).collect()
        };
        let pairs = |list: [(&str, i32); 6]| list.map(|(number, column)| (number.to_owned(), column)).to_vec();
        let wanted = [("A01", 0), ("A02", 1), ("A04", 2), ("A05", 0), ("A06", 1), ("A07", 2)];
        assert_eq!(numbers(&block), pairs(wanted));
        block.numbering = Numbering { step: 2, course: Course::ThereAndBack, ..block.numbering };
        let wanted = [("A01", 0), ("A05", 1), ("A07", 2), ("A09", 2), ("A11", 1), ("A13", 0)];
        assert_eq!(numbers(&block), pairs(wanted));
        let near = Numbering::near(&sketch.project, sketch.hall, Point::ORIGIN);
        assert_eq!((near.prefix.as_str(), near.start, near.digits), ("A", 4, 2));
    }

    #[test]
    fn laying_is_one_step_that_adds_what_was_planned() {
        let mut sketch = Sketch::new();
        let block = RowPlan { rows: 2, ..plan((2000, 3000), (14_000, 3000)) };
        let planned = laid(&sketch, &block);
        assert_eq!(sketch.act(row(&sketch.project, sketch.hall, &block)), "Lay a row of 8 booths");
        let mut found: Vec<(String, Rect)> = sketch
            .project
            .booths_of(sketch.hall)
            .map(|(_, booth)| (booth.number.clone(), booth.shape.bounds()))
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(found, planned);
    }

    #[test]
    fn impossible_rows_are_refused() {
        let sketch = Sketch::new();
        let good = plan((0, 0), (9000, 0));
        for (bad, wanted) in [
            (RowPlan { booth: Size::new(0, 2000), ..good.clone() }, "more than zero, not 0.00"),
            (RowPlan { aisle: Mm(-1), ..good.clone() }, "cannot be negative"),
            (RowPlan { rows: 0, ..good.clone() }, "at least 1 row"),
            (
                RowPlan { rows: 500, count: Some(500), ..good.clone() },
                "At most 20000 items can be added at once, not 250000",
            ),
            (RowPlan { count: Some(4000), ..good.clone() }, "A plan reaches"),
        ] {
            let said = refused(row(&sketch.project, sketch.hall, &bad));
            assert!(said.contains(wanted), "{said}");
        }
        assert!(refused(row(&sketch.project, HallId::seeded(9, 9), &good)).contains("hall is no longer"));
    }
}
