//! Booths by size, in the classes of the trade.

use crate::geometry::Area;

/// Where the size classes end: each takes the areas up to and including its bound, the last one the rest.
///
/// The steps are multiples of the standard booth of 9 m² that the trade's own reports group by: one
/// booth, two, four, eight, twelve, more. To group otherwise, change this list and nothing else.
pub const SIZE_BOUNDS: [Area; 5] = [
    Area::square_metres(9),
    Area::square_metres(18),
    Area::square_metres(36),
    Area::square_metres(72),
    Area::square_metres(108),
];

/// Outlines drawn or turned by hand miss a round figure by a few square centimetres; that much more than
/// a bound still belongs below it.
const SLACK: Area = Area(5000);

/// A class of booth sizes, the smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SizeClass(u8);

impl SizeClass {
    /// All classes, the smallest first.
    pub const ALL: [Self; SIZE_BOUNDS.len() + 1] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The class of a booth's net area, upper decks not counted.
    #[must_use]
    pub fn of(area: Area) -> Self {
        let fits = |class: &Self| class.up_to().is_none_or(|bound| area <= bound + SLACK);
        Self::ALL.into_iter().find(fits).unwrap_or(Self(0)) // the last class takes every area
    }

    /// Its place among the classes, the smallest being 0.
    #[must_use]
    pub const fn place(self) -> u8 {
        self.0
    }

    /// The area that its booths are larger than; none for the smallest class.
    #[must_use]
    pub fn above(self) -> Option<Area> {
        SIZE_BOUNDS.get(usize::from(self.0.checked_sub(1)?)).copied()
    }

    /// The area that its booths have at most; none for the largest class.
    #[must_use]
    pub fn up_to(self) -> Option<Area> {
        SIZE_BOUNDS.get(usize::from(self.0)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_belongs_to_the_class_that_it_ends() {
        for (area, over, up_to) in [
            (0, None, Some(9)),
            (9_000_000, None, Some(9)),
            (9_004_000, None, Some(9)), // a turned 3 m booth, rounded to whole millimetres
            (9_100_000, Some(9), Some(18)),
            (18_000_000, Some(9), Some(18)),
            (36_000_001, Some(18), Some(36)),
            (54_000_000, Some(36), Some(72)),
            (108_000_000, Some(72), Some(108)),
            (109_000_000, Some(108), None),
        ] {
            let class = SizeClass::of(Area(area));
            let bounds = (class.above(), class.up_to());
            assert_eq!(bounds, (over.map(Area::square_metres), up_to.map(Area::square_metres)), "{area}");
        }
        for (place, class) in SizeClass::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(class.place()), place);
        }
    }
}
