//! Whole millimetres, and points, vectors and sizes made of them.

use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// The largest coordinate a plan may hold, to either side of its origin: 10 km in millimetres.
///
/// It is far above any exhibition ground and far below where `i32` arithmetic would saturate.
pub const MAX_COORDINATE: Mm = Mm(10_000_000);

/// A length or coordinate in whole millimetres. Arithmetic saturates, so no input can overflow it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mm(pub i32);

impl Mm {
    /// No length.
    pub const ZERO: Self = Self(0);

    /// Whole metres.
    #[must_use]
    pub const fn metres(metres: i32) -> Self {
        Self(metres.saturating_mul(1000))
    }

    /// The nearest whole millimetre of a computed length, saturating; not-a-number becomes zero.
    #[must_use]
    pub fn round(millimetres: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "float to int casts saturate, as wanted")]
        Self(millimetres.round() as i32)
    }

    /// The length as a float of millimetres, for computing.
    #[must_use]
    pub fn f64(self) -> f64 {
        f64::from(self.0)
    }

    /// The length in metres, for showing and for charts.
    #[must_use]
    pub fn as_metres(self) -> f64 {
        self.f64() / 1000.0
    }

    /// The length without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// The nearest multiple of `step`; itself where `step` is not positive.
    #[must_use]
    pub fn rounded_to(self, step: Self) -> Self {
        if step.0 <= 0 {
            return self;
        }
        let half = step.0 / 2;
        Self(self.0.saturating_add(half).div_euclid(step.0).saturating_mul(step.0))
    }

    /// Half of the length, rounded towards minus infinity.
    #[must_use]
    pub fn half(self) -> Self {
        Self(self.0.div_euclid(2))
    }
}

impl Add for Mm {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}
impl Sub for Mm {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}
impl Neg for Mm {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}
impl Mul<i32> for Mm {
    type Output = Self;
    fn mul(self, factor: i32) -> Self {
        Self(self.0.saturating_mul(factor))
    }
}
impl Div<i32> for Mm {
    type Output = Self;
    /// Whole division towards minus infinity; by zero it stays as it is.
    fn div(self, by: i32) -> Self {
        Self(self.0.checked_div_euclid(by).unwrap_or(self.0))
    }
}
impl AddAssign for Mm {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}
impl SubAssign for Mm {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}
impl std::iter::Sum for Mm {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

/// A place on the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// To the right.
    pub x: Mm,
    /// Downwards on the sheet.
    pub y: Mm,
}

impl Point {
    /// The plan's origin.
    pub const ORIGIN: Self = Self { x: Mm::ZERO, y: Mm::ZERO };

    /// A point from millimetres.
    #[must_use]
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x: Mm(x), y: Mm(y) }
    }

    /// The nearest point of whole millimetres.
    #[must_use]
    pub fn round(x: f64, y: f64) -> Self {
        Self { x: Mm::round(x), y: Mm::round(y) }
    }

    /// The coordinates as floats of millimetres, for computing.
    #[must_use]
    pub fn f64(self) -> (f64, f64) {
        (self.x.f64(), self.y.f64())
    }

    /// The straight distance to `other` in millimetres.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (other - self).length()
    }

    /// The point half way to `other`.
    #[must_use]
    pub fn middle(self, other: Self) -> Self {
        Self { x: (self.x + other.x).half(), y: (self.y + other.y).half() }
    }

    /// Whether both coordinates are within [`MAX_COORDINATE`].
    #[must_use]
    pub fn is_on_plan(self) -> bool {
        self.x.abs() <= MAX_COORDINATE && self.y.abs() <= MAX_COORDINATE
    }
}

/// A way from one point to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Vector {
    /// To the right.
    pub x: Mm,
    /// Downwards on the sheet.
    pub y: Mm,
}

impl Vector {
    /// No way at all.
    pub const ZERO: Self = Self { x: Mm::ZERO, y: Mm::ZERO };

    /// A vector from millimetres.
    #[must_use]
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x: Mm(x), y: Mm(y) }
    }

    /// Its length in millimetres.
    #[must_use]
    pub fn length(self) -> f64 {
        self.x.f64().hypot(self.y.f64())
    }

    /// The vector kept to the axis in which it is longer (ties go along x).
    #[must_use]
    pub fn along_longer_axis(self) -> Self {
        if self.x.abs() >= self.y.abs() { Self { x: self.x, y: Mm::ZERO } } else { Self { x: Mm::ZERO, y: self.y } }
    }
}

impl Add<Vector> for Point {
    type Output = Self;
    fn add(self, way: Vector) -> Self {
        Self { x: self.x + way.x, y: self.y + way.y }
    }
}
impl Sub<Vector> for Point {
    type Output = Self;
    fn sub(self, way: Vector) -> Self {
        Self { x: self.x - way.x, y: self.y - way.y }
    }
}
impl Sub for Point {
    type Output = Vector;
    fn sub(self, from: Self) -> Vector {
        Vector { x: self.x - from.x, y: self.y - from.y }
    }
}
impl Add for Vector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}
impl Sub for Vector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}
impl Neg for Vector {
    type Output = Self;
    fn neg(self) -> Self {
        Self { x: -self.x, y: -self.y }
    }
}
impl Mul<i32> for Vector {
    type Output = Self;
    fn mul(self, factor: i32) -> Self {
        Self { x: self.x * factor, y: self.y * factor }
    }
}

/// A width and a depth: along the first side of a shape, and across it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// Along the shape's own x.
    pub width: Mm,
    /// Along the shape's own y.
    pub depth: Mm,
}

impl Size {
    /// A size from millimetres.
    #[must_use]
    pub const fn new(width: i32, depth: i32) -> Self {
        Self { width: Mm(width), depth: Mm(depth) }
    }

    /// Width and depth exchanged.
    #[must_use]
    pub fn flipped(self) -> Self {
        Self { width: self.depth, depth: self.width }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_to_a_step_takes_the_nearest_multiple_on_both_sides_of_zero() {
        for (length, step, wanted) in
            [(1240, 500, 1000), (1250, 500, 1500), (-1240, 500, -1000), (-1260, 500, -1500), (7, 0, 7), (7, -5, 7)]
        {
            assert_eq!(Mm(length).rounded_to(Mm(step)), Mm(wanted), "{length} to {step}");
        }
    }

    #[test]
    fn arithmetic_saturates_instead_of_overflowing() {
        assert_eq!(Mm(i32::MAX) + Mm(1), Mm(i32::MAX));
        assert_eq!(-Mm(i32::MIN), Mm(i32::MAX));
        assert_eq!(Mm(i32::MIN).abs(), Mm(i32::MAX));
        assert_eq!(Mm(5) / 0, Mm(5));
        assert_eq!(Mm::round(f64::NAN), Mm::ZERO);
        assert_eq!(Mm::round(1e300), Mm(i32::MAX));
    }
}
