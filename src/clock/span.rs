//! Spans from one time to a later one, the end not included, so that what touches does not overlap.

use super::{DayTime, Minutes};

/// A minute of the world's time: minutes since 1970 began in Greenwich, without leap seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(pub i64);

impl Instant {
    /// The instant a while later, or earlier where negative.
    #[must_use]
    pub const fn after(self, by: Minutes) -> Self {
        Self(self.0.saturating_add(by.0 as i64))
    }
}

/// From a time to a later one, which is not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span<T> {
    start: T,
    end: T,
}

/// A span within a programme's day.
pub type TimeSpan = Span<DayTime>;

impl<T: Copy + Ord> Span<T> {
    /// The span between two times; none where the end is not after the start.
    #[must_use]
    pub fn new(start: T, end: T) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// The first time of it.
    #[must_use]
    pub const fn start(self) -> T {
        self.start
    }

    /// The first time after it.
    #[must_use]
    pub const fn end(self) -> T {
        self.end
    }

    /// What two spans share; none where they only touch.
    #[must_use]
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end))
    }

    /// Whether a time lies in it.
    #[must_use]
    pub fn has(self, time: T) -> bool {
        self.start <= time && time < self.end
    }

    /// Whether the other lies wholly in it.
    #[must_use]
    pub fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

impl TimeSpan {
    /// The span of a length from a time on; none where it has no length or leaves the day.
    #[must_use]
    pub fn of(start: DayTime, length: Minutes) -> Option<Self> {
        Self::new(start, start.after(length)?)
    }

    /// How long it is.
    #[must_use]
    pub const fn length(self) -> Minutes {
        self.end.since(self.start)
    }

    /// The span a while later, or earlier where negative; none where it would leave the day.
    #[must_use]
    pub fn moved(self, by: Minutes) -> Option<Self> {
        Self::new(self.start.after(by)?, self.end.after(by)?)
    }
}

impl Span<Instant> {
    /// How long it is; the longest there is where that is more than can be counted.
    #[must_use]
    pub fn length(self) -> Minutes {
        Minutes(i32::try_from(self.end.0 - self.start.0).unwrap_or(i32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> TimeSpan {
        Span::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn what_touches_does_not_overlap() {
        let (a, b, c) = (span("09:00", "10:00"), span("10:00", "11:00"), span("09:30", "10:30"));
        assert_eq!(a.overlap(b), None);
        assert_eq!(a.overlap(c), Some(span("09:30", "10:00")));
        assert_eq!(c.overlap(a), a.overlap(c));
        assert!(a.has("09:00".parse().unwrap()) && !a.has("10:00".parse().unwrap()));
        assert!(span("09:00", "11:00").holds(b) && !a.holds(c));
    }

    #[test]
    fn spans_without_length_or_beyond_the_day_do_not_exist() {
        let nine: DayTime = "09:00".parse().unwrap();
        assert_eq!(Span::new(nine, nine), None);
        assert_eq!(TimeSpan::of(nine, Minutes(0)), None);
        assert_eq!(TimeSpan::of(nine, Minutes(-5)), None);
        assert_eq!(TimeSpan::of(nine, Minutes(3 * 24 * 60)), None);
        let late = span("23:00", "25:00");
        assert_eq!(late.length(), Minutes(120));
        assert_eq!(late.moved(Minutes(-60)), Some(span("22:00", "24:00")));
        assert_eq!(late.moved(Minutes(24 * 60)), None);
    }
}
