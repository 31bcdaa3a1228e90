//! Days as people type them.

use crate::words::Message;
use chrono::{Datelike, NaiveDate};

/// Understands a day: `2021-08-23`, `23.08.2021`, `23/8/2021`, `2021年8月23日`, `23 Aug 2021`.
///
/// # Errors
/// Where it is no day of the years 1900 to 2200.
pub fn read_date(typed: &str) -> Result<NaiveDate, Message> {
    let bad = || Message::new("entry-not-a-date");
    let plain = typed.trim().trim_end_matches('日').replace(['年', '月', '/', '.', ' ', ',', '－'], "-");
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let [first, middle, last] = parts.as_slice() else { return Err(bad()) };
    let month = middle.parse().ok().or_else(|| month_of(middle)).ok_or_else(bad)?;
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let (year, day): (i32, u32) = (year.parse().map_err(|_| bad())?, day.parse().map_err(|_| bad())?);
    NaiveDate::from_ymd_opt(year, month, day).filter(|date| (1900..=2200).contains(&date.year())).ok_or_else(bad)
}

fn month_of(name: &str) -> Option<u32> {
    let short: String = name.to_lowercase().chars().take(3).collect();
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    months.into_iter().zip(1..).find(|(month, _)| *month == short).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Words};

    #[test]
    fn days_are_read_in_the_usual_ways() {
        let wanted = NaiveDate::from_ymd_opt(2021, 8, 23).unwrap();
        for typed in
            ["2021-08-23", "23.08.2021", " 23/8/2021 ", "2021年8月23日", "23 Aug 2021", "23 august 2021", "2021.8.23"]
        {
            assert_eq!(read_date(typed), Ok(wanted), "{typed}");
        }
        for lang in Lang::ALL {
            assert_eq!(read_date(&Words::of(lang).date(wanted)), Ok(wanted), "{lang}");
        }
        for typed in ["", "tomorrow", "31.02.2021", "2021-13-01", "23.08", "0001-01-01", "23.08.20211"] {
            assert_eq!(read_date(typed).map_err(|message| message.key), Err("entry-not-a-date"), "{typed}");
        }
    }
}
