//! Outlines that are known to be sound.

use super::segment::{cross, side};
use super::{Area, MAX_COORDINATE, Point, Rect, Segment, Vector};

/// The most points an outline may have.
pub const MAX_POINTS: usize = 1000;

/// Why a list of points is not an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadOutline {
    /// Fewer than three points.
    #[error("an outline needs at least 3 points, found {0}")]
    TooFew(usize),
    /// More than [`MAX_POINTS`] points.
    #[error("an outline has at most {MAX_POINTS} points, found {0}")]
    TooMany(usize),
    /// A point beyond the plan.
    #[error("an outline's coordinates are at most {} mm from the origin, found ({}, {})", MAX_COORDINATE.0, .0.x.0, .0.y.0)]
    OffPlan(Point),
    /// Two points in a row are the same.
    #[error("an outline's points in a row differ, found ({}, {}) twice", .0.x.0, .0.y.0)]
    Repeated(Point),
    /// Two sides meet elsewhere than at the corner they share.
    #[error("an outline does not cross itself, found sides {0} and {1} crossing")]
    Crossing(usize, usize),
    /// All points lie on one line.
    #[error("an outline encloses an area, found none")]
    Flat,
}

/// A closed outline without holes, without crossings, with an area; clockwise on the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Polygon {
    points: std::sync::Arc<[Point]>,
}

impl Polygon {
    /// The outline through the points in order; the last joins the first. Turned clockwise if it was not.
    ///
    /// # Errors
    /// When the points are not a sound outline, with what was expected and what was found.
    pub fn new(points: impl Into<Vec<Point>>) -> Result<Self, BadOutline> {
        let mut points = points.into();
        let count = points.len();
        if count < 3 {
            return Err(BadOutline::TooFew(count));
        }
        if count > MAX_POINTS {
            return Err(BadOutline::TooMany(count));
        }
        if let Some(off) = points.iter().find(|p| !p.is_on_plan()) {
            return Err(BadOutline::OffPlan(*off));
        }
        let sides: Vec<Segment> = sides_of(&points).collect();
        if let Some(same) = sides.iter().find(|s| s.from == s.to) {
            return Err(BadOutline::Repeated(same.from));
        }
        if let Some((i, j)) = first_crossing(&sides) {
            return Err(BadOutline::Crossing(i, j));
        }
        let doubled = doubled_area(&points);
        if doubled == 0 {
            return Err(BadOutline::Flat);
        }
        if doubled < 0 {
            points.reverse();
        }
        Ok(Self { points: points.into() })
    }

    /// The outline of a rectangle along the axes; none where it has no area or lies off the plan.
    #[must_use]
    pub fn rect(rect: Rect) -> Option<Self> {
        Self::new(rect.corners()).ok()
    }

    /// The corners, clockwise on the sheet.
    #[must_use]
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The sides, each from a corner to the next.
    pub fn sides(&self) -> impl Iterator<Item = Segment> + '_ {
        sides_of(&self.points)
    }

    /// The enclosed area, rounded down to whole square millimetres.
    #[must_use]
    pub fn area(&self) -> Area {
        Area(doubled_area(&self.points) / 2)
    }

    /// The smallest rectangle along the axes around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        Rect::around(self.points.iter().copied()).unwrap_or(Rect { min: Point::ORIGIN, max: Point::ORIGIN })
    }

    /// The middle of the area.
    #[must_use]
    pub fn centroid(&self) -> Point {
        let origin = self.bounds().min;
        let (mut x, mut y, mut doubled) = (0.0, 0.0, 0.0);
        for s in self.sides() {
            let ((ax, ay), (bx, by)) = ((s.from - origin).f64(), (s.to - origin).f64());
            let c = ax * by - ay * bx;
            x += (ax + bx) * c;
            y += (ay + by) * c;
            doubled += c;
        }
        origin + Vector { x: super::Mm::round(x / (3.0 * doubled)), y: super::Mm::round(y / (3.0 * doubled)) }
    }

    /// Whether the point lies inside or on the border.
    #[must_use]
    pub fn contains(&self, p: Point) -> bool {
        let mut inside = false;
        for s in self.sides() {
            let turn = side(s.from, s.to, p);
            if turn == 0 && Rect::spanning(s.from, s.to).contains(p) {
                return true;
            }
            let upward = s.from.y <= p.y && p.y < s.to.y;
            let downward = s.to.y <= p.y && p.y < s.from.y;
            if (upward && turn > 0) || (downward && turn < 0) {
                inside = !inside;
            }
        }
        inside
    }

    /// Every point through `f`; the result is checked again.
    ///
    /// # Errors
    /// When `f` makes the outline unsound.
    pub fn map(&self, f: impl FnMut(Point) -> Point) -> Result<Self, BadOutline> {
        Self::new(self.points.iter().copied().map(f).collect::<Vec<_>>())
    }

    /// Moved by a vector; coordinates beyond the plan are refused.
    ///
    /// # Errors
    /// When it would leave the plan.
    pub fn moved(&self, by: Vector) -> Result<Self, BadOutline> {
        let points: Vec<Point> = self.points.iter().map(|p| *p + by).collect();
        // A move keeps an outline sound, so only its place is checked: drags move thousands of outlines.
        match points.iter().find(|p| !p.is_on_plan()) {
            Some(off) => Err(BadOutline::OffPlan(*off)),
            None => Ok(Self { points: points.into() }),
        }
    }

    /// Whether it is a rectangle along the axes.
    #[must_use]
    pub fn as_rect(&self) -> Option<Rect> {
        let bounds = self.bounds();
        let corners = bounds.corners();
        (self.points.len() == 4 && self.points.iter().all(|p| corners.contains(p))).then_some(bounds)
    }
}

fn sides_of(points: &[Point]) -> impl Iterator<Item = Segment> + '_ {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(from, to)| Segment { from: *from, to: *to })
}

fn doubled_area(points: &[Point]) -> i64 {
    let Some(origin) = points.first() else { return 0 };
    sides_of(points).map(|s| cross(s.from - *origin, s.to - *origin)).sum()
}

fn first_crossing(sides: &[Segment]) -> Option<(usize, usize)> {
    for (i, a) in sides.iter().enumerate() {
        let reach = Rect::spanning(a.from, a.to);
        for (j, b) in sides.iter().enumerate().skip(i + 1) {
            if !reach.touches(Rect::spanning(b.from, b.to)) {
                continue;
            }
            let follows = j == i + 1;
            let closes = i == 0 && j + 1 == sides.len();
            let crossing = if follows && closes {
                false // a two-sided outline cannot be here: three points at least
            } else if follows {
                folds_back(a.from, a.to, b.to)
            } else if closes {
                folds_back(b.from, b.to, a.to)
            } else {
                a.meets(*b)
            };
            if crossing {
                return Some((i, j));
            }
        }
    }
    None
}

/// Whether the way from `a` over `b` to `c` turns back onto itself.
fn folds_back(a: Point, b: Point, c: Point) -> bool {
    let (first, second) = (b - a, c - b);
    let dot = i64::from(first.x.0) * i64::from(second.x.0) + i64::from(first.y.0) * i64::from(second.y.0);
    cross(first, second) == 0 && dot < 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(points: &[(i32, i32)]) -> Result<Polygon, BadOutline> {
        Polygon::new(points.iter().map(|(x, y)| Point::new(*x, *y)).collect::<Vec<_>>())
    }

    #[test]
    fn bad_outlines_are_refused_with_the_reason() {
        let off = Point::new(10_000_001, 0);
        for (points, wanted) in [
            (vec![(0, 0), (1, 1)], BadOutline::TooFew(2)),
            (vec![(0, 0), (10_000_001, 0), (5, 5)], BadOutline::OffPlan(off)),
            (vec![(0, 0), (0, 0), (5, 5)], BadOutline::Repeated(Point::ORIGIN)),
            (vec![(0, 0), (5, 5), (5, 0), (0, 5)], BadOutline::Crossing(0, 2)),
            (vec![(0, 0), (5, 5), (9, 9)], BadOutline::Crossing(0, 2)),
            (vec![(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)], BadOutline::Crossing(0, 2)),
        ] {
            assert_eq!(outline(&points), Err(wanted), "{points:?}");
        }
        assert_eq!(Polygon::new(vec![Point::ORIGIN; MAX_POINTS + 1]), Err(BadOutline::TooMany(MAX_POINTS + 1)));
    }

    #[test]
    fn an_l_shape_has_its_area_centroid_and_inside() -> Result<(), BadOutline> {
        let l = outline(&[(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)])?;
        assert_eq!(l.area(), Area(27_000_000));
        assert_eq!(l.centroid(), Point::new(2500, 2500));
        assert!(l.contains(Point::new(2999, 5000)) && l.contains(Point::new(3000, 3000)));
        assert!(!l.contains(Point::new(3001, 3001)));
        assert_eq!(l.as_rect(), None);
        Ok(())
    }

    #[test]
    fn outlines_are_turned_clockwise() -> Result<(), BadOutline> {
        let square = outline(&[(0, 0), (0, 5), (5, 5), (5, 0)])?;
        assert_eq!(square.points().first(), Some(&Point::new(5, 0)));
        assert_eq!(square.area(), Area(25));
        assert_eq!(square.as_rect(), Some(Rect::spanning(Point::ORIGIN, Point::new(5, 5))));
        Ok(())
    }
}
