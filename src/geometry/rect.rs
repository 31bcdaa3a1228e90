//! Rectangles along the plan's axes.

use super::{Mm, Point, Size, Vector};

/// A rectangle along the axes, borders included; it may be as thin as a line or a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rect {
    /// The corner of the smallest coordinates.
    pub min: Point,
    /// The corner of the largest coordinates.
    pub max: Point,
}

impl Rect {
    /// The rectangle that has `a` and `b` as opposite corners.
    #[must_use]
    pub fn spanning(a: Point, b: Point) -> Self {
        Self { min: Point { x: a.x.min(b.x), y: a.y.min(b.y) }, max: Point { x: a.x.max(b.x), y: a.y.max(b.y) } }
    }

    /// The rectangle of a corner and a size.
    #[must_use]
    pub fn at(min: Point, size: Size) -> Self {
        Self::spanning(min, min + Vector { x: size.width, y: size.depth })
    }

    /// The smallest rectangle around all points; none for no points.
    #[must_use]
    pub fn around(points: impl IntoIterator<Item = Point>) -> Option<Self> {
        let mut points = points.into_iter();
        let first = points.next()?;
        Some(points.fold(Self { min: first, max: first }, |all, p| all.with(p)))
    }

    /// The smallest rectangle around all rectangles; none for no rectangles.
    #[must_use]
    pub fn union_all(rects: impl IntoIterator<Item = Self>) -> Option<Self> {
        rects.into_iter().reduce(Self::union)
    }

    fn with(self, p: Point) -> Self {
        Self {
            min: Point { x: self.min.x.min(p.x), y: self.min.y.min(p.y) },
            max: Point { x: self.max.x.max(p.x), y: self.max.y.max(p.y) },
        }
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        self.with(other.min).with(other.max)
    }

    /// From left to right.
    #[must_use]
    pub fn width(self) -> Mm {
        self.max.x - self.min.x
    }

    /// From top to bottom.
    #[must_use]
    pub fn height(self) -> Mm {
        self.max.y - self.min.y
    }

    /// Width and height.
    #[must_use]
    pub fn size(self) -> Size {
        Size { width: self.width(), depth: self.height() }
    }

    /// The middle, rounded to whole millimetres.
    #[must_use]
    pub fn center(self) -> Point {
        self.min.middle(self.max)
    }

    /// Grown by `by` on every side (shrunk where negative; never inside out).
    #[must_use]
    pub fn grown(self, by: Mm) -> Self {
        let way = Vector { x: by, y: by };
        let (min, max) = (self.min - way, self.max + way);
        Self {
            min: Point { x: min.x.min(max.x), y: min.y.min(max.y) },
            max: Point { x: max.x.max(min.x), y: max.y.max(min.y) },
        }
    }

    /// Moved by a vector.
    #[must_use]
    pub fn moved(self, by: Vector) -> Self {
        Self { min: self.min + by, max: self.max + by }
    }

    /// Whether the point lies inside or on the border.
    #[must_use]
    pub fn contains(self, p: Point) -> bool {
        self.min.x <= p.x && p.x <= self.max.x && self.min.y <= p.y && p.y <= self.max.y
    }

    /// Whether `other` lies wholly inside or on the border.
    #[must_use]
    pub fn contains_rect(self, other: Self) -> bool {
        self.contains(other.min) && self.contains(other.max)
    }

    /// Whether the two share at least a border point.
    #[must_use]
    pub fn touches(self, other: Self) -> bool {
        self.min.x <= other.max.x && other.min.x <= self.max.x && self.min.y <= other.max.y && other.min.y <= self.max.y
    }

    /// The four corners, clockwise on the sheet from the top left.
    #[must_use]
    pub fn corners(self) -> [Point; 4] {
        [self.min, Point { x: self.max.x, y: self.min.y }, self.max, Point { x: self.min.x, y: self.max.y }]
    }

    /// Where a coordinate of `self` comes to lie when the rectangle is stretched onto `onto`.
    #[must_use]
    pub fn map(self, p: Point, onto: Self) -> Point {
        let axis = |v: Mm, a: Mm, b: Mm, c: Mm, d: Mm| {
            if a == b { v - a + c } else { Mm::round(c.f64() + (v - a).f64() * (d - c).f64() / (b - a).f64()) }
        };
        Point {
            x: axis(p.x, self.min.x, self.max.x, onto.min.x, onto.max.x),
            y: axis(p.y, self.min.y, self.max.y, onto.min.y, onto.max.y),
        }
    }
}
