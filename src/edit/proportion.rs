//! The width and depth of a booth of a given area, as a planner would choose them.

use crate::geometry::{Area, Mm, Size};

/// The module of standard booths.
const MODULE: i32 = 3000;
/// Sides come in these steps.
const STEP: i32 = 500;
/// The deepest booth that is proposed; larger areas grow in width only.
const DEEPEST: i32 = 60_000;

/// The size of a new booth for an area: exactly the area where sides in steps of half a metre give it, else the
/// next larger one. Multiples of the 3 m module come first, then even proportions: 18 m² is 6 × 3 m,
/// 36 m² 6 × 6 m, 20 m² 5 × 4 m. The longer side is the width.
#[must_use]
pub fn booth_size(area: Area) -> Size {
    let depths = || (1..=DEEPEST / STEP).map(|steps| steps * STEP);
    let exact = depths().filter_map(|depth| {
        let width = i32::try_from(area.0 / i64::from(depth)).ok()?;
        let fits = i64::from(width) * i64::from(depth) == area.0 && width >= depth && width % STEP == 0;
        fits.then_some(Size::new(width, depth))
    });
    let best = exact.min_by_key(|size| awkwardness(*size)).filter(|size| awkwardness(*size) < TOO_AWKWARD);
    best.unwrap_or_else(|| larger(area))
}

/// The smallest that is no less than the area, two of whose sides are in the module where it is large enough.
fn larger(area: Area) -> Size {
    let steps = [MODULE, STEP];
    let candidates = steps.into_iter().flat_map(|step| {
        (1..=DEEPEST / step).map(move |n| n * step).filter_map(move |depth| {
            let row = i64::from(depth) * i64::from(STEP);
            let width = area.0.max(1).saturating_add(row - 1) / row * i64::from(STEP);
            let width = i32::try_from(width).ok().filter(|width| *width >= depth)?;
            Some(Size::new(width, depth))
        })
    });
    let surplus = |size: &Size| {
        let found = i64::from(size.width.0) * i64::from(size.depth.0);
        (found - area.0).max(0).saturating_mul(100) / area.0.max(1) // in hundredths of the area
    };
    let best = candidates.min_by_key(|size| surplus(size) * 10 + i64::from(awkwardness(*size)));
    best.unwrap_or(Size { width: Mm(MODULE), depth: Mm(MODULE) })
}

/// From here on a size that is exact is worse than one that is a little larger: 13 × 1 m is no booth.
const TOO_AWKWARD: i32 = 520;

/// How far from what a planner would choose; the proportion counts per hundredth, sides off the module 100 each,
/// sides off the whole metre 30 more, and what is longer than three times its depth twice.
fn awkwardness(size: Size) -> i32 {
    let (width, depth) = (size.width.0, size.depth.0.max(1));
    let proportion = i32::try_from(i64::from(width) * 100 / i64::from(depth)).unwrap_or(i32::MAX / 4);
    let off = |step: i32| [width, depth].into_iter().filter(|side| side % step != 0).count();
    let off = |step: i32| i32::try_from(off(step)).unwrap_or(2);
    off(MODULE) * 100 + off(1000) * 30 + (proportion - 300).max(0) + proportion / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_that_a_planner_would_choose() {
        for (area, wanted) in [
            (9, (3000, 3000)),
            (12, (4000, 3000)),
            (15, (5000, 3000)),
            (18, (6000, 3000)),
            (20, (5000, 4000)),
            (24, (6000, 4000)),
            (27, (9000, 3000)),
            (30, (6000, 5000)),
            (36, (6000, 6000)),
            (45, (9000, 5000)),
            (54, (9000, 6000)),
            (72, (12_000, 6000)),
            (81, (9000, 9000)),
            (100, (10_000, 10_000)),
            (108, (12_000, 9000)),
            (200, (20_000, 10_000)),
        ] {
            assert_eq!(booth_size(Area::square_metres(area)), Size::new(wanted.0, wanted.1), "{area} m²");
        }
    }

    #[test]
    fn any_area_gives_a_booth_of_at_least_that_area() {
        let odd = [1, 500_000, 7_300_000, 13_000_000, 13_700_001, 999_999_999, 400_000_000_000_000];
        for area in odd.into_iter().chain((1..300).map(|m| m * 1_000_000 + 250_000)).map(Area) {
            let size = booth_size(area);
            let found = i64::from(size.width.0) * i64::from(size.depth.0);
            assert!(found >= area.0 || area.0 > 100_000_000_000, "{area:?} gives {size:?}");
            assert!(size.depth > Mm::ZERO && size.width >= size.depth, "{area:?} gives {size:?}");
            let usual = (6_000_000..1_000_000_000).contains(&area.0);
            assert!(!usual || found * 10 <= area.0 * 12, "{area:?} gives {size:?}");
            assert!(!usual || size.width.0 <= size.depth.0 * 5, "{area:?} gives {size:?}");
        }
    }
}
