//! Whole minutes: how long something lasts, and when in a day it begins.

use std::fmt::{Display, Formatter};
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

/// How long something lasts, in whole minutes. May be negative where it is a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(pub i32);

impl Minutes {
    /// An hour.
    pub const HOUR: Self = Self(60);
    /// A day of 24 hours.
    pub const DAY: Self = Self(24 * 60);

    /// Rounded to the nearest multiple of a step, halves upwards; as it is where the step is not positive.
    #[must_use]
    pub const fn rounded_to(self, step: Self) -> Self {
        if step.0 <= 0 {
            return self;
        }
        Self((self.0.saturating_add(step.0 / 2)).div_euclid(step.0) * step.0)
    }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Minutes {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Minutes {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

/// A time of a programme's day: minutes after the midnight with which the day's date begins.
///
/// A day may run past midnight, so a time may lie on the date after: 25:30 is half past one at night. Times
/// before the date and after the end of the next date do not exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayTime(i32);

impl DayTime {
    /// The midnight with which the date begins.
    pub const MIDNIGHT: Self = Self(0);
    /// The last time there is: the end of the next date.
    pub const LAST: Self = Self(2 * 24 * 60);

    /// The time so many minutes after midnight; none where it lies outside the date and the next one.
    #[must_use]
    pub const fn new(minutes: i32) -> Option<Self> {
        if 0 <= minutes && minutes <= Self::LAST.0 { Some(Self(minutes)) } else { None }
    }

    /// The time of a clock, such as 9 and 30. None where there is no such time.
    #[must_use]
    pub const fn at(hour: i32, minute: i32) -> Option<Self> {
        if 0 <= hour && hour <= 48 && 0 <= minute && minute < 60 { Self::new(hour * 60 + minute) } else { None }
    }

    /// Minutes after midnight.
    #[must_use]
    pub const fn minutes(self) -> i32 {
        self.0
    }

    /// The time a while later (or earlier, where negative); none where it lies outside the day.
    #[must_use]
    pub const fn after(self, by: Minutes) -> Option<Self> {
        match self.0.checked_add(by.0) {
            Some(minutes) => Self::new(minutes),
            None => None,
        }
    }

    /// How long it is since another time.
    #[must_use]
    pub const fn since(self, other: Self) -> Minutes {
        Minutes(self.0 - other.0)
    }
}

/// As a clock of the date and the night after it shows it: `09:30`, `25:30`.
impl Display for DayTime {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Reads what is displayed; blanks around it are passed over.
impl FromStr for DayTime {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (hour, minute) = text.trim().split_once(':').ok_or(())?;
        let number = |text: &str, most: usize| {
            let is_number = !text.is_empty() && text.len() <= most && text.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| text.parse().ok()).flatten()
        };
        let (Some(hour), Some(minute), 2) = (number(hour, 2), number(minute, 2), minute.len()) else { return Err(()) };
        Self::at(hour, minute).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_and_shown() {
        for (text, minutes) in
            [("09:30", 570), ("9:30", 570), (" 00:00 ", 0), ("24:00", 1440), ("25:30", 1530), ("48:00", 2880)]
        {
            assert_eq!(text.parse(), Ok(DayTime(minutes)), "{text}");
        }
        for text in ["", "9", "9:3", "9:60", "48:01", "-1:00", "+9:30", "123:00", "9:30:00", "９:30"] {
            assert_eq!(text.parse::<DayTime>(), Err(()), "{text}");
        }
        assert_eq!(DayTime(570).to_string(), "09:30");
        assert_eq!(DayTime(1530).to_string(), "25:30");
    }

    #[test]
    fn a_time_stays_within_its_day() {
        let evening = DayTime::at(23, 30).unwrap();
        assert_eq!(evening.after(Minutes::HOUR).map(DayTime::minutes), Some(1470));
        assert_eq!(evening.after(Minutes(-24 * 60)), None);
        assert_eq!(evening.after(Minutes(i32::MAX)), None);
        assert_eq!(evening.after(Minutes(1470)), Some(DayTime::LAST));
        assert_eq!(evening.after(Minutes(1471)), None);
        assert_eq!(evening.since(DayTime::MIDNIGHT), Minutes(1410));
    }

    #[test]
    fn minutes_are_rounded_to_a_step() {
        for (from, step, to) in [(7, 5, 5), (8, 5, 10), (-7, 5, -5), (-8, 5, -10), (15, 10, 20), (9, 0, 9)] {
            assert_eq!(Minutes(from).rounded_to(Minutes(step)), Minutes(to), "{from} by {step}");
        }
    }
}
