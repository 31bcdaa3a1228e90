//! The largest upright rectangle within an outline: where the label of an L-shaped booth goes.

use crate::geometry::{Frame, Mm, Point, Polygon, Rect, Segment, Shape};

/// The most lines across each axis between which rectangles are looked for.
const LINES: usize = 12;
/// Between a label and what stands beside it.
const CLEARANCE: Mm = Mm(120);
/// Lines at even steps besides those through corners, for outlines with slanting sides.
const EVEN_STEPS: i32 = 6;

/// The area for a shape's label: the frame itself, upright where its turn is square; in an outline the
/// largest upright rectangle found.
pub(super) fn label_frame(shape: &Shape) -> Frame {
    match shape {
        Shape::Frame(frame) if frame.turn.is_square() => Frame::of(frame.bounds()),
        Shape::Frame(frame) => *frame,
        Shape::Outline(outline) => Frame::of(largest_within(outline)),
    }
}

/// The part of a frame that things standing in it leave free, as large as it goes; the frame itself where
/// nothing of it stays free, or where it is turned.
pub(super) fn clear_of(frame: Frame, things: impl IntoIterator<Item = Rect>) -> Frame {
    if !frame.turn.is_square() {
        return frame;
    }
    let whole = frame.bounds();
    let clear = things.into_iter().fold(whole, |room, thing| {
        let thing = thing.grown(CLEARANCE);
        let beside = thing.max.x <= room.min.x || thing.min.x >= room.max.x;
        let outside = thing.max.y <= room.min.y || thing.min.y >= room.max.y;
        if beside || outside {
            return room;
        }
        let (min, max) = (room.min, room.max);
        let sides = [
            Rect { min, max: Point { x: thing.min.x, y: max.y } },
            Rect { min: Point { x: thing.max.x, y: min.y }, max },
            Rect { min, max: Point { x: max.x, y: thing.min.y } },
            Rect { min: Point { x: min.x, y: thing.max.y }, max },
        ];
        let sound = sides.into_iter().filter(|side| side.min.x < side.max.x && side.min.y < side.max.y);
        sound.max_by_key(|side| worth(*side)).unwrap_or(room)
    });
    if worth(clear) * 12 < worth(whole) { Frame::of(whole) } else { Frame::of(clear) }
}

/// How well a rectangle holds a label: by its area, but text needs width more than depth, so a strip of
/// any area loses against a compact place.
fn worth(rect: Rect) -> i64 {
    let (width, depth) = (i64::from(rect.width().0), i64::from(rect.height().0));
    width.min(depth * 4) * depth.min(width * 2)
}

fn largest_within(outline: &Polygon) -> Rect {
    let bounds = outline.bounds();
    let xs = lines(outline.points().iter().map(|p| p.x), bounds.min.x, bounds.max.x);
    let ys = lines(outline.points().iter().map(|p| p.y), bounds.min.y, bounds.max.y);
    let mut best: Option<(i64, Rect)> = None;
    for (i, left) in xs.iter().enumerate() {
        for right in xs.iter().skip(i + 1) {
            for (j, top) in ys.iter().enumerate() {
                for bottom in ys.iter().skip(j + 1) {
                    let rect = Rect { min: Point { x: *left, y: *top }, max: Point { x: *right, y: *bottom } };
                    let worth = worth(rect);
                    if best.is_none_or(|(most, _)| worth > most) && is_within(outline, rect) {
                        best = Some((worth, rect));
                    }
                }
            }
        }
    }
    best.map_or_else(|| Rect { min: outline.centroid(), max: outline.centroid() }, |(_, rect)| rect)
}

/// The coordinates between which to look: of corners first, then even steps.
fn lines(corners: impl Iterator<Item = Mm>, from: Mm, to: Mm) -> Vec<Mm> {
    let mut all: Vec<Mm> = corners.collect();
    all.sort_unstable();
    all.dedup();
    let skip = all.len().div_ceil(LINES).max(1);
    let mut some: Vec<Mm> = all.into_iter().step_by(skip).collect();
    let room = i32::try_from(LINES.saturating_sub(some.len())).unwrap_or(0).min(EVEN_STEPS);
    some.extend((1..=room).map(|step| from + Mm::round((to - from).f64() * f64::from(step) / f64::from(room + 1))));
    some.sort_unstable();
    some.dedup();
    some
}

fn is_within(outline: &Polygon, rect: Rect) -> bool {
    let inner = rect.grown(Mm(-1));
    let crosses = |side: Segment| enters(side, inner);
    inner.corners().into_iter().all(|p| outline.contains(p)) && !outline.sides().any(crosses)
}

/// Whether a line has a point in a rectangle: by clipping it to the rectangle's four sides.
fn enters(line: Segment, rect: Rect) -> bool {
    let ((x, y), (dx, dy)) = (line.from.f64(), line.way().f64());
    let ((left, top), (right, bottom)) = (rect.min.f64(), rect.max.f64());
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (way, room) in [(-dx, x - left), (dx, right - x), (-dy, y - top), (dy, bottom - y)] {
        if way == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if way < 0.0 {
            from = from.max(room / way);
        } else {
            to = to.min(room / way);
        }
    }
    from <= to
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(points: &[(i32, i32)]) -> Polygon {
        Polygon::new(points.iter().map(|(x, y)| Point::new(*x, *y)).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn the_label_of_an_l_lies_in_its_larger_arm() {
        let l = outline(&[(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 5000), (0, 5000)]);
        assert_eq!(largest_within(&l), Rect::spanning(Point::ORIGIN, Point::new(6000, 3000)));
    }

    #[test]
    fn a_label_keeps_clear_of_columns() {
        let frame = Frame::new(Point::ORIGIN, crate::geometry::Size::new(6000, 6000));
        let column = Rect::spanning(Point::new(5000, 3000), Point::new(5500, 3500));
        assert_eq!(clear_of(frame, [column]).bounds(), Rect::spanning(Point::ORIGIN, Point::new(4880, 6000)));
        let all = Rect::spanning(Point::new(-1, -1), Point::new(6001, 6001));
        assert_eq!(clear_of(frame, [all]), frame);
        assert_eq!(clear_of(frame, []), frame);
    }

    #[test]
    fn the_label_of_a_triangle_lies_within_it() {
        let triangle = outline(&[(0, 0), (8000, 0), (0, 8000)]);
        let found = largest_within(&triangle);
        assert!(found.width() >= Mm(2000) && found.height() >= Mm(2000), "{found:?}");
        assert!(found.max.x + found.max.y <= Mm(8000), "{found:?}");
    }
}
