//! Angles in whole thousandths of a degree.

use super::{Point, Vector};

/// A turn in thousandths of a degree, clockwise on the sheet, always in `0..360_000`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Angle(i32);

const FULL: i32 = 360_000;

impl Angle {
    /// No turn.
    pub const ZERO: Self = Self(0);
    /// A quarter turn clockwise.
    pub const QUARTER: Self = Self(90_000);
    /// A half turn.
    pub const HALF: Self = Self(180_000);

    /// An angle from thousandths of a degree; whole turns are taken off.
    #[must_use]
    pub const fn from_thousandths(thousandths: i32) -> Self {
        Self(thousandths.rem_euclid(FULL))
    }

    /// An angle from whole degrees; whole turns are taken off.
    #[must_use]
    pub const fn degrees(degrees: i32) -> Self {
        Self((degrees % 360 * 1000).rem_euclid(FULL))
    }

    /// The nearest angle to a computed number of degrees; not-a-number becomes zero.
    #[must_use]
    pub fn round_degrees(degrees: f64) -> Self {
        if !degrees.is_finite() {
            return Self::ZERO;
        }
        #[expect(clippy::cast_possible_truncation, reason = "the remainder of 360 000 fits")]
        Self::from_thousandths((degrees.rem_euclid(360.0) * 1000.0).round() as i32)
    }

    /// The direction of a vector, clockwise from the plan's x axis; zero for no vector.
    #[must_use]
    pub fn of(way: Vector) -> Self {
        if way == Vector::ZERO {
            return Self::ZERO;
        }
        Self::round_degrees(way.y.f64().atan2(way.x.f64()).to_degrees())
    }

    /// Thousandths of a degree, in `0..360_000`.
    #[must_use]
    pub const fn thousandths(self) -> i32 {
        self.0
    }

    /// Degrees, in `0.0..360.0`, for computing and showing.
    #[must_use]
    pub fn as_degrees(self) -> f64 {
        f64::from(self.0) / 1000.0
    }

    /// Cosine and sine, exact for quarter turns.
    #[must_use]
    pub fn cos_sin(self) -> (f64, f64) {
        match self.0 {
            0 => (1.0, 0.0),
            90_000 => (0.0, 1.0),
            180_000 => (-1.0, 0.0),
            270_000 => (0.0, -1.0),
            _ => {
                let (sin, cos) = self.as_degrees().to_radians().sin_cos();
                (cos, sin)
            }
        }
    }

    /// Whether it is a whole number of quarter turns, so that turned sides stay along the axes.
    #[must_use]
    pub const fn is_square(self) -> bool {
        self.0 % 90_000 == 0
    }

    /// The nearest multiple of `step` degrees; itself where `step` is zero.
    #[must_use]
    pub fn rounded_to(self, step: u16) -> Self {
        if step == 0 {
            return self;
        }
        let step = i32::from(step) * 1000;
        Self::from_thousandths((self.0 + step / 2) / step * step)
    }

    /// `point` turned by this angle about `pivot`.
    #[must_use]
    pub fn turn(self, point: Point, pivot: Point) -> Point {
        let (cos, sin) = self.cos_sin();
        let (x, y) = (point - pivot).f64();
        let (px, py) = pivot.f64();
        Point::round(px + x * cos - y * sin, py + x * sin + y * cos)
    }
}

impl Vector {
    /// The coordinates as floats of millimetres, for computing.
    #[must_use]
    pub fn f64(self) -> (f64, f64) {
        (self.x.f64(), self.y.f64())
    }
}

impl std::ops::Add for Angle {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::from_thousandths(self.0 + other.0)
    }
}
impl std::ops::Sub for Angle {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::from_thousandths(self.0 - other.0)
    }
}
impl std::ops::Neg for Angle {
    type Output = Self;
    fn neg(self) -> Self {
        Self::from_thousandths(-self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn angles_stay_within_one_turn() {
        assert_eq!(Angle::degrees(-90), Angle::degrees(270));
        assert_eq!(Angle::degrees(720), Angle::ZERO);
        assert_eq!(Angle::round_degrees(359.9999), Angle::ZERO);
        assert_eq!(Angle::round_degrees(f64::NAN), Angle::ZERO);
        assert_eq!(Angle::degrees(350) + Angle::degrees(20), Angle::degrees(10));
    }

    #[test]
    fn a_quarter_turn_is_exact_and_clockwise_on_the_sheet() {
        assert_eq!(Angle::QUARTER.turn(Point::new(3001, 0), Point::ORIGIN), Point::new(0, 3001));
        assert_eq!(Angle::of(Vector::new(0, 5)), Angle::QUARTER);
        assert_eq!(Angle::degrees(52).rounded_to(15), Angle::degrees(45));
        assert_eq!(Angle::degrees(353).rounded_to(15), Angle::ZERO);
    }
}
