//! The hall itself: its floor and its outer walls, under everything else.
//! Deliberately absent: the openings, which doors draw where they sit.

use super::brush::Brush;
use super::{Ink, Piece};
use crate::geometry::{Angle, Mm, Point, Polygon};
use crate::model::{Hall, Layer};

/// How thick the outer walls are drawn, outwards of the hall's outline.
pub(super) const WALL: Mm = Mm(400);
/// A corner's point is at most so many wall thicknesses away, or very sharp corners would grow spikes.
const MITRE: f64 = 3.0;

/// The hall's floor and walls.
pub(super) fn hall(hall: &Hall) -> Option<Piece> {
    let mut brush = Brush::new(Point::ORIGIN, Angle::ZERO);
    brush.fill_points(outside(&hall.outline, WALL.f64()), Ink::Wall);
    brush.fill_points(hall.outline.points().to_vec(), Ink::Floor);
    brush.piece(None, Layer::Building, None)
}

/// The outline moved outwards by a distance.
fn outside(outline: &Polygon, by: f64) -> Vec<Point> {
    let points = outline.points();
    let before = points.iter().cycle().skip(points.len().saturating_sub(1));
    let after = points.iter().cycle().skip(1);
    let corner = |((p, a), b): ((&Point, &Point), &Point)| {
        // the outline runs clockwise, so outside lies to the left of each side
        let normal = |from: Point, to: Point| {
            let (x, y) = (to - from).f64();
            let length = x.hypot(y).max(1.0);
            (y / length, -x / length)
        };
        let (n, m) = (normal(*a, *p), normal(*p, *b));
        let (x, y) = (n.0 + m.0, n.1 + m.1);
        // of the sum's length 2 cos(half the turn), so this reaches the crossing of both moved sides
        let reach = (2.0 / (x * x + y * y).max(1e-9)).min(MITRE);
        let (px, py) = p.f64();
        Point::round(px + x * reach * by, py + y * reach * by)
    };
    points.iter().zip(before).zip(after).map(corner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Rect, Size};

    #[test]
    fn walls_lie_outside_the_outline() {
        let room = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(10_000, 5000))).unwrap();
        let walls = Polygon::new(outside(&room, 400.0)).unwrap();
        assert_eq!(walls.as_rect(), Some(Rect::spanning(Point::new(-400, -400), Point::new(10_400, 5400))));
    }

    #[test]
    fn the_inner_corner_of_an_l_is_moved_into_the_notch() {
        let l = [(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)];
        let room = Polygon::new(l.map(|(x, y)| Point::new(x, y))).unwrap();
        assert!(outside(&room, 400.0).contains(&Point::new(3400, 3400)));
    }
}
