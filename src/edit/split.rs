//! Splitting a booth into several.
//!
//! One piece keeps the id, and with it number, sale, upper deck and notes; the others are new booths of the
//! same kind with numbers that count on. Open sides set by hand are dropped, for the neighbours are new.

use super::align::Axis;
use super::picked::{Picked, off_plan};
use super::{Draft, Edit, MOST_ADDED, Numbers, Refusal, Selects};
use crate::geometry::{Frame, Mm, Point, Polygon, Rect, Region, Shape, Size, Vector};
use crate::model::{Booth, HallId, Item, ItemId, Key, Part, Project};
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;

/// Where to cut. The axis is that of a rectangle's own sides, or of the plan for an outline: cut along
/// [`Axis::Horizontal`], the pieces stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cut {
    /// Into equal parts, to the millimetre.
    Equal {
        /// Along which axis.
        axis: Axis,
        /// Into how many; at least 2.
        parts: u16,
    },
    /// In two.
    At {
        /// Along which axis.
        axis: Axis,
        /// How far from the left, or from the top.
        offset: Mm,
    },
}

/// Which piece keeps the booth's identity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Keep {
    /// The leftmost, or topmost.
    #[default]
    First,
    /// The rightmost, or lowest.
    Last,
}

/// Splits a booth.
///
/// # Errors
/// When it is no booth or locked, a piece would have no width, or an outline would fall into loose pieces.
pub fn split(project: &Project, hall: HallId, id: ItemId, cut: Cut, keep: Keep) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, &BTreeSet::from([id]))?;
    let (Some((floor, _, item)), Some(booth)) = (picked.only(), picked.only().and_then(|(_, _, item)| item.booth()))
    else {
        return Err(Refusal(picked.label(Message::new("edit-refused-not-for"))));
    };
    let pieces = pieces(&booth.shape, cut)?;
    let kept = match keep {
        Keep::First => 0,
        Keep::Last => pieces.len() - 1,
    };
    let label = picked.label(Message::new("edit-split")).with("pieces", pieces.len());
    let mut draft = Draft::new(project);
    let mut numbers = Numbers::of(project, hall);
    let mut last = booth.number.clone();
    for (n, shape) in pieces.into_iter().enumerate() {
        let open_sides = None;
        if n == kept {
            let booth = Booth { shape, open_sides, ..booth.clone() };
            draft.put(Key::Item(floor, id), item.with_part(Part::Booth(booth)));
        } else {
            if !booth.number.is_empty() {
                last = numbers.take_after(&last);
            }
            let (number, upper_deck, notes) = (last.clone(), None, LocalText::default());
            let booth = Booth { number, shape, open_sides, upper_deck, notes, ..booth.clone() };
            draft.put(Key::Item(floor, ItemId::random()), Item { part: Part::Booth(booth), ..item.as_ref().clone() });
        }
    }
    Ok(draft.finish(label).selecting(Selects::Touched))
}

fn pieces(shape: &Shape, cut: Cut) -> Result<Vec<Shape>, Refusal> {
    let axis = match cut {
        Cut::Equal { axis, .. } | Cut::At { axis, .. } => axis,
    };
    let whole = match shape {
        Shape::Frame(frame) => Rect::at(Point::ORIGIN, frame.size),
        Shape::Outline(outline) => outline.bounds(),
    };
    let (from, to) = axis.span(whole);
    let marks = marks(cut, to - from)?;
    let strips = marks.iter().zip(marks.iter().skip(1)).map(|(a, b)| strip(whole, axis, from + *a, from + *b));
    match shape {
        Shape::Frame(frame) => strips.map(|strip| frame_piece(*frame, strip)).collect(),
        Shape::Outline(outline) => strips.map(|strip| outline_piece(outline, strip)).collect(),
    }
}

/// Where the pieces begin and end along a length, both ends included.
fn marks(cut: Cut, length: Mm) -> Result<Vec<Mm>, Refusal> {
    match cut {
        Cut::Equal { parts, .. } => {
            let most = usize::try_from(length.0).unwrap_or(0).min(MOST_ADDED);
            if parts < 2 || usize::from(parts) > most {
                let found = usize::from(parts);
                return Err(Refusal(Message::new("edit-refused-parts").with("most", most).with("found", found)));
            }
            let at = |n: u16| i64::from(length.0) * i64::from(n) / i64::from(parts);
            Ok((0..=parts).map(|n| Mm(i32::try_from(at(n)).unwrap_or(length.0))).collect())
        }
        Cut::At { offset, .. } if Mm::ZERO < offset && offset < length => Ok(vec![Mm::ZERO, offset, length]),
        Cut::At { offset, .. } => {
            Err(Refusal(Message::new("edit-refused-cut").with("limit", length).with("found", offset)))
        }
    }
}

const fn strip(whole: Rect, axis: Axis, from: Mm, to: Mm) -> Rect {
    match axis {
        Axis::Horizontal => Rect { min: Point { x: from, y: whole.min.y }, max: Point { x: to, y: whole.max.y } },
        Axis::Vertical => Rect { min: Point { x: whole.min.x, y: from }, max: Point { x: whole.max.x, y: to } },
    }
}

/// The part of a frame within a strip of its own coordinates.
fn frame_piece(frame: Frame, strip: Rect) -> Result<Shape, Refusal> {
    let at = frame.plan(strip.min - Point::ORIGIN);
    let piece = Frame { at, size: strip.size(), turn: frame.turn };
    if piece.is_sound() { Ok(Shape::Frame(piece)) } else { Err(off_plan()) }
}

fn outline_piece(outline: &Polygon, strip: Rect) -> Result<Shape, Refusal> {
    let strip = Polygon::rect(strip).ok_or_else(super::picked::flat)?;
    let piece = Region::union([outline]).within(&Region::union([&strip]));
    match piece.pieces().as_slice() {
        [(piece, 0)] => {
            Ok(piece.as_rect().map_or_else(|| Shape::Outline(piece.clone()), |r| Shape::Frame(Frame::of(r))))
        }
        loose => Err(Refusal(Message::new("edit-refused-loose").with("found", loose.len()))),
    }
}

/// A corner of a rectangle, in its own turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Corner {
    /// Top left.
    TopLeft,
    /// Top right.
    TopRight,
    /// Bottom right.
    BottomRight,
    /// Bottom left.
    BottomLeft,
}

impl Corner {
    /// All four, clockwise.
    pub const ALL: [Self; 4] = [Self::TopLeft, Self::TopRight, Self::BottomRight, Self::BottomLeft];
}

/// Cuts a corner off a rectangular booth, which becomes an L.
///
/// # Errors
/// When it is no booth, locked, not a rectangle, or the corner is not smaller than the booth.
pub fn cut_corner(project: &Project, hall: HallId, id: ItemId, corner: Corner, size: Size) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, &BTreeSet::from([id]))?;
    let booth = picked.only().and_then(|(_, _, item)| item.booth());
    let Some(booth) = booth else { return Err(Refusal(picked.label(Message::new("edit-refused-not-for")))) };
    let Shape::Frame(frame) = booth.shape else {
        return Err(Refusal(picked.label(Message::new("edit-refused-not-rectangle"))));
    };
    for (found, limit) in [(size.width, frame.size.width), (size.depth, frame.size.depth)] {
        if found <= Mm::ZERO || found >= limit {
            return Err(Refusal(Message::new("edit-refused-cut").with("limit", limit).with("found", found)));
        }
    }
    let points = l_shape(frame.size, corner, size).map(|local| frame.plan(local));
    let shape = Shape::of_corners(points.to_vec()).map_err(super::outline::bad_outline)?;
    picked.each(Message::new("edit-cut-corner"), |_, item| {
        let booth = Booth { shape: shape.clone(), open_sides: None, ..booth.clone() };
        Ok(item.with_part(Part::Booth(booth)))
    })
}

/// The corners of an L in the frame's own coordinates, clockwise.
fn l_shape(whole: Size, corner: Corner, cut: Size) -> [Vector; 6] {
    let (w, d) = (whole.width, whole.depth);
    let at = |x, y| Vector { x, y };
    let zero = Mm::ZERO;
    let (left, right, top, bottom) = (cut.width, w - cut.width, cut.depth, d - cut.depth);
    match corner {
        Corner::TopLeft => [at(left, zero), at(w, zero), at(w, d), at(zero, d), at(zero, top), at(left, top)],
        Corner::TopRight => [at(zero, zero), at(right, zero), at(right, top), at(w, top), at(w, d), at(zero, d)],
        Corner::BottomRight => {
            [at(zero, zero), at(w, zero), at(w, bottom), at(right, bottom), at(right, d), at(zero, d)]
        }
        Corner::BottomLeft => [at(zero, zero), at(w, zero), at(w, d), at(left, d), at(left, bottom), at(zero, bottom)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::geometry::{Angle, Area};
    use crate::model::{Lock, Sale, Status};

    fn parts(plan: &Sketch) -> Vec<(String, (i32, i32, i32, i32))> {
        let booths = plan.project.booths_of(plan.hall);
        let mut all: Vec<_> = booths.map(|(id, booth)| (booth.number.clone(), plan.at(id))).collect();
        all.sort();
        all
    }

    #[test]
    fn the_kept_piece_stays_the_same_booth() {
        for (keep, kept_at) in [(Keep::First, 0), (Keep::Last, 6000)] {
            let mut plan = Sketch::new();
            let a = plan.booth("A1", 0, 0, 9001, 3000);
            plan.booth("A2", 20_000, 0, 3000, 3000);
            plan.sell(a, Sale { status: Status::Reserved, ..Sale::default() });
            let cut = Cut::Equal { axis: Axis::Horizontal, parts: 3 };
            assert_eq!(plan.act(split(&plan.project, plan.hall, a, cut, keep)), "Split booth A1 into 3");
            assert_eq!((plan.at(a).0, plan.booth_of(a).number.as_str()), (kept_at, "A1"));
            assert_eq!(plan.numbers(), ["A1", "A2", "A3", "A4"], "A2 was taken");
            assert_eq!(plan.project.sales.len(), 1);
            let area: Area = plan.project.booths_of(plan.hall).map(|(_, booth)| booth.area()).sum();
            assert_eq!(area, Area(9001 * 3000 + 9_000_000));
        }
    }

    #[test]
    fn a_booth_is_cut_at_a_line_in_its_own_turn() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 6000, 4000);
        plan.tweak(a, |item| *item = item.with_form(item.form().turned(Angle::QUARTER, Point::ORIGIN).unwrap()));
        let cut = Cut::At { axis: Axis::Vertical, offset: Mm(1000) };
        plan.act(split(&plan.project, plan.hall, a, cut, Keep::First));
        let wanted = [("A1".to_owned(), (-1000, 0, 1000, 6000)), ("A2".to_owned(), (-4000, 0, 3000, 6000))];
        assert_eq!(parts(&plan), wanted);
    }

    #[test]
    fn an_outline_is_cut_unless_it_falls_apart() {
        let u = [(0, 0), (9000, 0), (9000, 6000), (6000, 6000), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)];
        let u = Polygon::new(u.map(|(x, y)| Point::new(x, y))).unwrap();
        let mut plan = Sketch::new();
        let a = plan.put(Part::Booth(Booth::new("A1", Shape::Outline(u))));
        let across = Cut::At { axis: Axis::Vertical, offset: Mm(4000) };
        let said = refused(split(&plan.project, plan.hall, a, across, Keep::First));
        assert_eq!(said, "Each part must be in one piece; this cut would leave 2.");
        let cut = Cut::Equal { axis: Axis::Horizontal, parts: 2 };
        plan.act(split(&plan.project, plan.hall, a, cut, Keep::First));
        let areas: Vec<Area> = plan.project.booths_of(plan.hall).map(|(_, booth)| booth.area()).collect();
        assert_eq!(areas, [Area(22_500_000); 2]);
    }

    #[test]
    fn impossible_cuts_are_refused() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let at = |offset| Cut::At { axis: Axis::Horizontal, offset: Mm(offset) };
        for (cut, wanted) in [
            (at(0), "between 0 and 3.00\u{a0}m, not at 0.00"),
            (at(3000), "not at 3.00"),
            (Cut::Equal { axis: Axis::Vertical, parts: 1 }, "2 to 3000 parts here, not 1"),
            (Cut::Equal { axis: Axis::Vertical, parts: 4000 }, "not 4000"),
        ] {
            let said = refused(split(&plan.project, plan.hall, a, cut, Keep::First));
            assert!(said.contains(wanted), "{said}");
        }
        plan.tweak(a, |item| item.lock = Lock::Locked);
        assert!(refused(split(&plan.project, plan.hall, a, at(9), Keep::First)).starts_with("Unlock booth A1"));
    }

    #[test]
    fn a_cut_corner_makes_an_l() {
        for corner in Corner::ALL {
            let mut plan = Sketch::new();
            let a = plan.booth("A1", 1000, 1000, 6000, 5000);
            plan.act(cut_corner(&plan.project, plan.hall, a, corner, Size::new(2000, 1000)));
            assert_eq!(plan.booth_of(a).area(), Area(28_000_000), "{corner:?}");
            let (x, y) = match corner {
                Corner::TopLeft => (1500, 1500),
                Corner::TopRight => (6500, 1500),
                Corner::BottomRight => (6500, 5500),
                Corner::BottomLeft => (1500, 5500),
            };
            assert!(!plan.booth_of(a).shape.contains(Point::new(x, y)), "{corner:?}");
            assert_eq!(plan.at(a), (1000, 1000, 6000, 5000));
            let again = refused(cut_corner(&plan.project, plan.hall, a, corner, Size::new(1, 1)));
            assert_eq!(again, "A corner can only be cut off a rectangle: booth A1.");
        }
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let said = refused(cut_corner(&plan.project, plan.hall, a, Corner::TopLeft, Size::new(3000, 1000)));
        assert!(said.contains("between 0 and 3.00"), "{said}");
    }
}
