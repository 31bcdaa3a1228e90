//! Slanting lines within an outline.

use crate::geometry::Point;

/// A straight line on the floor, in millimetres.
type Line = ((f64, f64), (f64, f64));

/// The lines of a hatch from lower left to upper right, `spacing` millimetres apart, cut to the outline.
/// They run through the plan's origin, so the hatches of neighbours go on in one another.
pub(super) fn hatch(outline: &[Point], spacing: f64) -> Vec<Line> {
    let corners: Vec<(f64, f64)> = outline.iter().map(|point| point.f64()).collect();
    // a line of the hatch is where x + y has one value; these values are `step` apart
    let step = spacing * std::f64::consts::SQRT_2;
    let sums = || corners.iter().map(|(x, y)| x + y);
    let (low, high) = (sums().fold(f64::INFINITY, f64::min), sums().fold(f64::NEG_INFINITY, f64::max));
    let count = (high - low) / step;
    if !(step > 0.0 && count.is_finite() && count < 10_000.0) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut sum = (low / step).floor() * step + step;
    while sum < high {
        let mut crossings: Vec<f64> = Vec::new();
        let next = corners.iter().cycle().skip(1);
        for ((ax, ay), (bx, by)) in corners.iter().zip(next) {
            let (a, b) = (ax + ay, bx + by);
            if (a <= sum) != (b <= sum) {
                crossings.push(ax + (bx - ax) * (sum - a) / (b - a));
            }
        }
        crossings.sort_by(f64::total_cmp);
        for pair in crossings.chunks_exact(2) {
            if let [from, to] = *pair
                && to - from > 1.0
            {
                lines.push(((from, sum - from), (to, sum - to)));
            }
        }
        sum += step;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_within_an_l_shape() {
        let l = [(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)];
        let outline = l.map(|(x, y)| Point::new(x, y));
        let lines = hatch(&outline, 500.0);
        assert!(lines.len() > 10);
        for ((ax, ay), (bx, by)) in lines {
            assert!((ax + ay - bx - by).abs() < 1e-6);
            let (mx, my) = ((ax + bx) / 2.0, (ay + by) / 2.0);
            assert!(mx <= 3000.0 || my <= 3000.0, "{mx} {my} lies outside");
        }
    }

    #[test]
    fn no_hatch_where_there_is_nothing_to_hatch() {
        let square = [(0, 0), (10, 0), (10, 10), (0, 10)].map(|(x, y)| Point::new(x, y));
        assert!(hatch(&[], 100.0).is_empty());
        assert!(hatch(&square, 0.0).is_empty());
        assert!(hatch(&square, f64::NAN).is_empty());
        assert!(hatch(&square, 1e-9).is_empty());
    }
}
