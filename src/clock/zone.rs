//! Time zones by their names, and the way between local times and instants.

use super::{DayTime, Instant, Minutes};
use chrono::{
    DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Timelike,
};
use chrono_tz::Tz;
use std::fmt::{Display, Formatter};
use std::str::FromStr;

/// A time zone of the IANA database, such as Asia/Shanghai.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(Tz);

/// A name that the IANA database does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownZone;

impl Zone {
    /// Greenwich time without daylight saving.
    pub const UTC: Self = Self(Tz::UTC);

    /// Every zone there is, by name.
    pub fn all() -> impl Iterator<Item = Self> {
        chrono_tz::TZ_VARIANTS.iter().copied().map(Self)
    }

    /// Its name, such as Asia/Shanghai.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The instant of a local time. A time that daylight saving leaves out counts as if the clock had not been
    /// put forward, one that it repeats as the first of the two, as RFC 5545 (3.3.5) says. None beyond the
    /// years that can be counted.
    #[must_use]
    pub fn instant(self, date: NaiveDate, time: DayTime) -> Option<Instant> {
        let local = date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(time.minutes().into()))?;
        let seconds = match self.0.from_local_datetime(&local) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.timestamp(),
            LocalResult::None => self.before_gap(local)?,
        };
        Some(Instant(seconds.div_euclid(60)))
    }

    /// A local time that does not exist, by the offset that held before the gap. No gap is longer than a day.
    fn before_gap(self, local: NaiveDateTime) -> Option<i64> {
        let before = self.0.from_local_datetime(&local.checked_sub_signed(TimeDelta::days(1))?).earliest()?;
        let offset = before.offset().fix().local_minus_utc();
        Some(local.and_utc().timestamp() - i64::from(offset))
    }

    /// The local date and time of an instant; the time is before 24:00. None beyond the years that can be
    /// counted.
    #[must_use]
    pub fn local(self, instant: Instant) -> Option<(NaiveDate, DayTime)> {
        let at = self.at(instant)?;
        let minutes = i32::try_from(at.hour() * 60 + at.minute()).ok()?;
        Some((at.date_naive(), DayTime::new(minutes)?))
    }

    /// By how much local time is ahead of Greenwich at an instant. None beyond the years that can be counted.
    #[must_use]
    pub fn ahead(self, instant: Instant) -> Option<Minutes> {
        Some(Minutes(self.at(instant)?.offset().fix().local_minus_utc().div_euclid(60)))
    }

    /// The local time of an instant as a time of a given programme day. None where it lies outside that day.
    #[must_use]
    pub fn time_of_day(self, instant: Instant, day: NaiveDate) -> Option<DayTime> {
        let (date, time) = self.local(instant)?;
        let days = i32::try_from((date - day).num_days()).ok()?;
        DayTime::new(time.minutes().checked_add(days.checked_mul(Minutes::DAY.0)?)?)
    }

    fn at(self, instant: Instant) -> Option<DateTime<Tz>> {
        let at = DateTime::from_timestamp(instant.0.checked_mul(60)?, 0)?;
        // Years at the edge of what chrono counts have no local time.
        (at.year().abs() < 200_000).then(|| at.with_timezone(&self.0))
    }
}

impl FromStr for Zone {
    type Err = UnknownZone;

    fn from_str(name: &str) -> Result<Self, UnknownZone> {
        name.parse().map(Self).map_err(|_| UnknownZone)
    }
}

impl Display for Zone {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(name: &str) -> Zone {
        name.parse().unwrap()
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(zone: Zone, day: &str, time: &str) -> Instant {
        zone.instant(date(day), time.parse().unwrap()).unwrap()
    }

    fn shown(zone: Zone, instant: Instant) -> String {
        let (date, time) = zone.local(instant).unwrap();
        format!("{date} {time}")
    }

    #[test]
    fn speakers_far_away_have_their_own_time() {
        let start = at(zone("Asia/Shanghai"), "2021-08-23", "10:15");
        for (name, local) in [
            ("Europe/Moscow", "2021-08-23 05:15"),
            ("Asia/Kolkata", "2021-08-23 07:45"),
            ("Asia/Almaty", "2021-08-23 08:15"),
            ("America/New_York", "2021-08-22 22:15"),
            ("UTC", "2021-08-23 02:15"),
        ] {
            assert_eq!(shown(zone(name), start), local, "{name}");
        }
        assert_eq!(zone("Asia/Kolkata").ahead(start), Some(Minutes(330)));
    }

    #[test]
    fn the_hour_that_is_repeated_counts_twice() {
        // The last Sunday of October in Berlin: 03:00 becomes 02:00.
        let berlin = zone("Europe/Berlin");
        let (before, first, after) =
            (at(berlin, "2021-10-31", "01:30"), at(berlin, "2021-10-31", "02:30"), at(berlin, "2021-10-31", "03:30"));
        assert_eq!((first.0 - before.0, after.0 - first.0), (60, 120));
        assert_eq!(shown(berlin, first.after(Minutes::HOUR)), "2021-10-31 02:30");
        assert_eq!(berlin.ahead(first), Some(Minutes(120)));
    }

    #[test]
    fn the_hour_that_is_left_out_counts_as_if_it_were_there() {
        // The last Sunday of March in Berlin: 02:00 becomes 03:00.
        let berlin = zone("Europe/Berlin");
        assert_eq!(at(berlin, "2021-03-28", "02:30"), at(berlin, "2021-03-28", "03:30"));
        assert_eq!(shown(berlin, at(berlin, "2021-03-28", "02:30")), "2021-03-28 03:30");
    }

    #[test]
    fn a_day_runs_past_midnight() {
        let shanghai = zone("Asia/Shanghai");
        let late = at(shanghai, "2021-08-23", "25:30");
        assert_eq!(late, at(shanghai, "2021-08-24", "01:30"));
        assert_eq!(shanghai.time_of_day(late, date("2021-08-23")), Some("25:30".parse().unwrap()));
        assert_eq!(shanghai.time_of_day(late, date("2021-08-24")), Some("01:30".parse().unwrap()));
        assert_eq!(shanghai.time_of_day(late, date("2021-08-25")), None);
    }

    #[test]
    fn unknown_names_and_impossible_times_are_refused() {
        for name in ["", "Asia/Chongqing2", "GMT+25", "asia"] {
            assert_eq!(name.parse::<Zone>(), Err(UnknownZone), "{name}");
        }
        assert!(Zone::all().any(|zone| zone.name() == "Asia/Shanghai"));
        assert_eq!(Zone::UTC.local(Instant(i64::MAX)), None);
        assert_eq!(Zone::UTC.local(Instant(i64::MAX / 60)), None);
    }
}
