//! The approval of a stand that its holder builds on raw space: contractor, drawings, deposit, move-in.

use super::{Contact, Money};
use crate::words::LocalText;
use chrono::NaiveDate;

/// How far the drawings of a stand have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApprovalState {
    /// Nothing was handed in.
    #[default]
    NotSubmitted,
    /// Drawings were received.
    Received,
    /// They are being reviewed.
    InReview,
    /// They were approved.
    Approved,
    /// They were returned with remarks.
    Returned,
}

impl ApprovalState {
    /// All states, in the order of menus.
    pub const ALL: [Self; 5] = [Self::NotSubmitted, Self::Received, Self::InReview, Self::Approved, Self::Returned];
}

/// Where a deposit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DepositState {
    /// To be paid.
    #[default]
    Due,
    /// Paid.
    Paid,
    /// Paid back after dismantling.
    Refunded,
}

/// What a contractor pays as security before building.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deposit {
    /// How much.
    pub amount: Money,
    /// Where it is.
    pub state: DepositState,
}

/// A time of day in whole minutes from midnight; 24:00 ends a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayMinute(u16);

impl DayMinute {
    /// The end of the day.
    pub const MIDNIGHT: Self = Self(24 * 60);

    /// A time of day; none where the clock does not show it.
    #[must_use]
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if hour < 24 && minute < 60 || hour == 24 && minute == 0 { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// The hour, 0 to 24.
    #[must_use]
    pub const fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl std::fmt::Display for DayMinute {
    /// As a clock shows it: `08:30`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl std::str::FromStr for DayMinute {
    type Err = NoTime;

    fn from_str(text: &str) -> Result<Self, NoTime> {
        let (hour, minute) = text.trim().split_once([':', '：', '.']).ok_or(NoTime)?;
        let number = |digits: &str| match digits.len() {
            1 | 2 if digits.bytes().all(|digit| digit.is_ascii_digit()) => digits.parse().map_err(|_| NoTime),
            _ => Err(NoTime),
        };
        Self::new(number(hour)?, number(minute)?).ok_or(NoTime)
    }
}

/// A text that is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTime;

/// When a stand may be brought in: part of one day, the end not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveIn {
    date: NaiveDate,
    from: DayMinute,
    to: DayMinute,
}

impl MoveIn {
    /// A slot; none where it does not end after it begins.
    #[must_use]
    pub fn new(date: NaiveDate, from: DayMinute, to: DayMinute) -> Option<Self> {
        (from < to).then_some(Self { date, from, to })
    }

    /// The day.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// When it begins.
    #[must_use]
    pub const fn from(self) -> DayMinute {
        self.from
    }

    /// When it ends.
    #[must_use]
    pub const fn to(self) -> DayMinute {
        self.to
    }
}

/// How far a stand on raw space is from being allowed to be built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// Who builds it.
    pub contractor: LocalText,
    /// How to reach the contractor.
    pub contact: Contact,
    /// How far the drawings have come.
    pub state: ApprovalState,
    /// When the drawings were received.
    pub received: Option<NaiveDate>,
    /// When they were approved or returned.
    pub decided: Option<NaiveDate>,
    /// What the review found.
    pub remarks: LocalText,
    /// The security that the contractor pays.
    pub deposit: Option<Deposit>,
    /// When the stand may be brought in.
    pub move_in: Option<MoveIn>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_read_as_a_clock_shows_them() {
        for (text, wanted) in [
            ("08:30", Some("08:30")),
            (" 8:05 ", Some("08:05")),
            ("8：30", Some("08:30")),
            ("24:00", Some("24:00")),
            ("24:01", None),
            ("8:60", None),
            ("-8:00", None),
            ("+8:00", None),
            ("8", None),
            ("8:000", None),
            ("", None),
        ] {
            let read = text.parse::<DayMinute>().ok().map(|time| time.to_string());
            assert_eq!(read.as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn a_slot_ends_after_it_begins() {
        let date = NaiveDate::from_ymd_opt(2021, 8, 20).unwrap();
        let at = |hour| DayMinute::new(hour, 0).unwrap();
        assert!(MoveIn::new(date, at(8), at(8)).is_none() && MoveIn::new(date, at(9), at(8)).is_none());
        let night = MoveIn::new(date, at(22), DayMinute::MIDNIGHT).unwrap();
        assert_eq!((night.date(), night.from().hour(), night.to().to_string()), (date, 22, "24:00".to_owned()));
    }
}
