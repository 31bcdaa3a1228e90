//! Unions and overlaps of outlines, by the `geo` library.

use super::{Area, Point, Polygon};
use geo::{Area as _, BooleanOps, Coord, LineString, MultiPolygon};

/// A computed area of any number of pieces, with holes; for measuring and drawing, never stored.
#[derive(Clone, Debug)]
pub struct Region(MultiPolygon<f64>);

impl Region {
    /// What all outlines cover together.
    #[must_use]
    pub fn union<'a>(outlines: impl IntoIterator<Item = &'a Polygon>) -> Self {
        let polygons: Vec<geo::Polygon<f64>> = outlines.into_iter().map(polygon).collect();
        Self(geo::unary_union(&polygons))
    }

    /// What it shares with `other`.
    #[must_use]
    pub fn within(&self, other: &Self) -> Self {
        Self(self.0.intersection(&other.0))
    }

    /// The covered area, holes taken off.
    #[must_use]
    pub fn area(&self) -> Area {
        #[expect(clippy::cast_possible_truncation, reason = "float to int casts saturate")]
        Area(self.0.unsigned_area().round() as i64)
    }

    /// Its pieces as outlines, with the number of holes of each; pieces too small to be one are left out.
    #[must_use]
    pub fn pieces(&self) -> Vec<(Polygon, usize)> {
        let outline = |ring: &LineString<f64>| {
            let mut points: Vec<Point> = ring.coords().map(|c| Point::round(c.x, c.y)).collect();
            points.pop(); // geo repeats the first point at the end
            points.dedup();
            Polygon::new(without_straight_corners(points)).ok()
        };
        self.0.iter().filter_map(|p| Some((outline(p.exterior())?, p.interiors().len()))).collect()
    }
}

/// Corners that lie on the straight line between their neighbours carry nothing and are dropped.
fn without_straight_corners(points: Vec<Point>) -> Vec<Point> {
    let kept: Vec<Point> = {
        let before = points.iter().cycle().skip(points.len().saturating_sub(1));
        let after = points.iter().cycle().skip(1);
        let around = points.iter().zip(before.zip(after));
        around.filter(|(p, (a, b))| super::segment::cross(**p - **a, **b - **p) != 0).map(|(p, _)| *p).collect()
    };
    if kept.len() < 3 { points } else { kept }
}

fn polygon(outline: &Polygon) -> geo::Polygon<f64> {
    let coords = outline.points().iter().map(|p| {
        let (x, y) = p.f64();
        Coord { x, y }
    });
    geo::Polygon::new(LineString::from_iter(coords), Vec::new())
}

/// The area that two outlines share; touching outlines share none.
#[must_use]
pub fn overlap_area(a: &Polygon, b: &Polygon) -> Area {
    let (ra, rb) = (a.bounds(), b.bounds());
    if !ra.touches(rb) {
        return Area::ZERO;
    }
    if let (Some(ra), Some(rb)) = (a.as_rect(), b.as_rect()) {
        let width = ra.max.x.min(rb.max.x) - ra.min.x.max(rb.min.x);
        let height = ra.max.y.min(rb.max.y) - ra.min.y.max(rb.min.y);
        return Area(i64::from(width.0.max(0)) * i64::from(height.0.max(0)));
    }
    Region(polygon(a).intersection(&polygon(b))).area()
}

/// The single outline without holes that the outlines cover together; none where they do not join.
#[must_use]
pub fn union_outlines(outlines: &[Polygon]) -> Option<Polygon> {
    match Region::union(outlines).pieces().as_slice() {
        [(outline, 0)] => Some(outline.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Rect, Size};

    fn rect(x: i32, y: i32, width: i32, depth: i32) -> Polygon {
        Polygon::rect(Rect::at(Point::new(x, y), Size::new(width, depth))).unwrap()
    }

    #[test]
    fn touching_shares_nothing_and_overlap_is_measured() {
        assert_eq!(overlap_area(&rect(0, 0, 3000, 3000), &rect(3000, 0, 3000, 3000)), Area::ZERO);
        assert_eq!(overlap_area(&rect(0, 0, 3000, 3000), &rect(2000, 0, 3000, 3000)), Area(3_000_000));
        let triangle = Polygon::new(vec![Point::ORIGIN, Point::new(4000, 0), Point::new(0, 4000)]).unwrap();
        assert_eq!(overlap_area(&triangle, &rect(0, 0, 2000, 2000)), Area(4_000_000));
    }

    #[test]
    fn neighbours_join_into_one_outline_without_needless_corners() {
        let joined = union_outlines(&[rect(0, 0, 3000, 3000), rect(3000, 0, 3000, 3000)]).unwrap();
        assert_eq!(joined.as_rect(), Some(Rect::at(Point::ORIGIN, Size::new(6000, 3000))));
        assert_eq!(union_outlines(&[rect(0, 0, 3000, 3000), rect(4000, 0, 3000, 3000)]), None);
    }
}
