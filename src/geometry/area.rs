//! Areas in whole square millimetres.

use std::ops::{Add, Sub};

/// An area in square millimetres; 10 km by 10 km fits 92 times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area(pub i64);

impl Area {
    /// No area.
    pub const ZERO: Self = Self(0);

    /// Whole square metres.
    #[must_use]
    pub const fn square_metres(square_metres: i64) -> Self {
        Self(square_metres.saturating_mul(1_000_000))
    }

    /// Square metres as a float, for showing and for charts.
    #[must_use]
    pub fn as_square_metres(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "exact to 9 000 km2")]
        let square_millimetres = self.0 as f64;
        square_millimetres / 1e6
    }
}

impl Add for Area {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}
impl Sub for Area {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}
impl std::iter::Sum for Area {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}
