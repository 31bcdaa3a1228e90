//! Straight lines between two points.

use super::{Point, Vector};

/// A straight line from one point to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Segment {
    /// Where it begins.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
}

impl Segment {
    /// The way from begin to end.
    #[must_use]
    pub fn way(self) -> Vector {
        self.to - self.from
    }

    /// Its length in millimetres.
    #[must_use]
    pub fn length(self) -> f64 {
        self.way().length()
    }

    /// The point of the line nearest to `p`, and how far along it lies (0 at `from`, 1 at `to`).
    #[must_use]
    pub fn nearest(self, p: Point) -> (Point, f64) {
        let (wx, wy) = self.way().f64();
        let square = wx * wx + wy * wy;
        if square == 0.0 {
            return (self.from, 0.0);
        }
        let (px, py) = (p - self.from).f64();
        let t = ((px * wx + py * wy) / square).clamp(0.0, 1.0);
        let (fx, fy) = self.from.f64();
        (Point::round(fx + wx * t, fy + wy * t), t)
    }

    /// The distance from `p` to the line in millimetres.
    #[must_use]
    pub fn distance(self, p: Point) -> f64 {
        let (nearest, _) = self.nearest(p);
        nearest.distance(p)
    }

    /// Whether the two lines share a point, ends included.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        let (a, b, c, d) = (self.from, self.to, other.from, other.to);
        let (abc, abd) = (side(a, b, c), side(a, b, d));
        let (cda, cdb) = (side(c, d, a), side(c, d, b));
        if abc != abd && cda != cdb && abc * abd <= 0 && cda * cdb <= 0 {
            return true;
        }
        let within = |p: Point, s: Self| super::Rect::spanning(s.from, s.to).contains(p);
        (abc == 0 && within(c, self))
            || (abd == 0 && within(d, self))
            || (cda == 0 && within(a, other))
            || (cdb == 0 && within(b, other))
    }
}

/// On which side of the line from `a` to `b` the point `p` lies: the sign of the cross product.
pub(super) fn side(a: Point, b: Point, p: Point) -> i64 {
    cross(b - a, p - a).signum()
}

/// The cross product, in square millimetres.
pub(super) fn cross(a: Vector, b: Vector) -> i64 {
    i64::from(a.x.0) * i64::from(b.y.0) - i64::from(a.y.0) * i64::from(b.x.0)
}
