//! Booths that are not made of cells: round ones, and those around a round place.

use crate::geometry::{Angle, Mm, Point, Polygon, Shape, Vector};

/// Corners of a whole circle: enough to look round, few enough to edit.
const CORNERS: i32 = 24;

/// A round shape, its corners on the circle.
pub(super) fn round(center: Point, radius: Mm) -> Option<Shape> {
    let corner = |n: i32| Angle::degrees(360 / CORNERS * n).turn(center + Vector { x: radius, y: Mm::ZERO }, center);
    Polygon::new((0..CORNERS).map(corner).collect::<Vec<_>>()).ok().map(Shape::Outline)
}

/// The quarter to the upper left of a round place: from `outer`, its corner farthest away, to `inner`,
/// the corner that the circle cuts off. The sides keep a straight way through the middle free.
pub(super) fn quarter(outer: Point, inner: Point, center: Point, radius: Mm) -> Option<Shape> {
    let (right, bottom) = (inner.x, inner.y);
    let reach = |offset: Mm| Mm::round((radius.f64().powi(2) - offset.f64().powi(2)).max(0.0).sqrt());
    // where the circle meets the right side, and where it meets the bottom
    let from = Point { x: right, y: center.y - reach(center.x - right) };
    let to = Point { x: center.x - reach(center.y - bottom), y: bottom };
    let mut corners = vec![outer, Point { x: right, y: outer.y }];
    corners.extend(arc(center, from, to));
    corners.push(Point { x: outer.x, y: bottom });
    Polygon::new(corners).ok().map(Shape::Outline)
}

/// The piece above a round place whose ways through lie on the diagonals: as wide at `top` as the
/// diagonals allow when `way` of floor stays free along each.
pub(super) fn wedge(center: Point, top: Mm, radius: Mm, way: Mm) -> Option<Shape> {
    // the side runs where |x| = |y| - gap, half of the way measured across the diagonal
    let gap = way.f64() * std::f64::consts::FRAC_1_SQRT_2;
    let high = (center.y - top).f64();
    // on the circle: x = y - gap and x² + y² = r²
    let y = (gap + (2.0 * radius.f64().powi(2) - gap * gap).max(0.0).sqrt()) / 2.0;
    let (cx, cy) = center.f64();
    let at = |x: f64, y: f64| Point::round(cx + x, cy - y);
    let mut corners = vec![at(gap - high, high), at(high - gap, high)];
    corners.extend(arc(center, at(y - gap, y), at(gap - y, y)));
    Polygon::new(corners).ok().map(Shape::Outline)
}

/// The left and the right half of a shape about a vertical line, where both are sound.
pub(super) fn halves(shape: &Shape, x: Mm) -> Vec<Shape> {
    let Some(outline) = shape.outline() else { return Vec::new() };
    let half = |keep: fn(Mm, Mm) -> bool| {
        let mut corners: Vec<Point> = Vec::new();
        for side in outline.sides() {
            if keep(side.from.x, x) {
                corners.push(side.from);
            }
            if (side.from.x < x) != (side.to.x < x) && side.from.x != x && side.to.x != x {
                let t = (x - side.from.x).f64() / (side.to.x - side.from.x).f64();
                corners.push(Point { x, y: side.from.y + Mm::round((side.to.y - side.from.y).f64() * t) });
            }
        }
        corners.dedup();
        Polygon::new(corners).ok().map(Shape::Outline)
    };
    [half(|a, x| a <= x), half(|a, x| a >= x)].into_iter().flatten().collect()
}

/// Points along the shorter arc about `center` from one point to another, both ends included.
fn arc(center: Point, from: Point, to: Point) -> Vec<Point> {
    let degrees = |p: Point| Angle::of(p - center).as_degrees();
    let (start, end) = (degrees(from), degrees(to));
    let turn = (end - start + 540.0).rem_euclid(360.0) - 180.0;
    let steps = 8;
    let between = (1..steps).map(|n| {
        let by = Angle::round_degrees(turn * f64::from(n) / f64::from(steps));
        by.turn(from, center)
    });
    std::iter::once(from).chain(between).chain([to]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_around_a_round_place_keep_its_ways_free() {
        let center = Point::new(9000, 9000);
        let quarter = quarter(Point::ORIGIN, Point::new(7500, 7500), center, Mm(6100)).unwrap();
        let wedge = wedge(center, Mm::ZERO, Mm(4300), Mm(3000)).unwrap();
        for shape in [&quarter, &wedge] {
            for side in shape.sides() {
                assert!(side.distance(center) > 4250.0, "{side:?}");
            }
        }
        assert!(quarter.bounds().max.x <= Mm(7500) && quarter.bounds().max.y <= Mm(7500));
        let diagonal = |p: Point| ((p.x - center.x).abs() - (p.y - center.y).abs()).f64().abs();
        let nearest = wedge.corners().into_iter().map(diagonal).fold(f64::MAX, f64::min);
        assert!((nearest - 1500.0 * 2.0_f64.sqrt()).abs() < 3.0, "{nearest}");
        let [left, right] = halves(&wedge, center.x).try_into().unwrap();
        assert!((left.area() - right.area()).as_square_metres().abs() < 0.01);
        assert!(((left.area() + right.area()) - wedge.area()).as_square_metres().abs() < 0.01);
    }

    #[test]
    fn a_round_booth_is_nearly_a_circle() {
        let area = round(Point::new(5000, 5000), Mm(3000)).unwrap().area().as_square_metres();
        assert!((27.8..28.3).contains(&area), "{area}");
    }
}
