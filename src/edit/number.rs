//! Booth numbers that count on.
//!
//! A number is a label: text, a count, text (`N1-A05b`). Numbers are told apart within a hall.

use crate::geometry::Point;
use crate::model::{HallId, ItemId, Project};
use crate::words::parted_number;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The number of the first booth of a hall.
pub const FIRST_NUMBER: &str = "A01";

/// The numbers that a hall's booths have, and those handed out since.
#[derive(Clone, Debug)]
pub struct Numbers {
    used: HashSet<String>,
    // Where the search went on last time: hundreds of copies of one booth must not search from the start.
    reached: BTreeMap<(String, usize, String), u64>,
}

impl Numbers {
    /// The numbers of the booths that a hall shows.
    #[must_use]
    pub fn of(project: &Project, hall: HallId) -> Self {
        Self::of_others(project, hall, &BTreeSet::new())
    }

    /// The numbers of the booths that a hall shows, except for some.
    #[must_use]
    pub fn of_others(project: &Project, hall: HallId, except: &BTreeSet<ItemId>) -> Self {
        let others = project.booths_of(hall).filter(|(id, _)| !except.contains(id));
        Self { used: others.map(|(_, booth)| booth.number.clone()).collect(), reached: BTreeMap::new() }
    }

    /// Whether a booth has this number, or it was handed out.
    #[must_use]
    pub fn has(&self, number: &str) -> bool {
        self.used.contains(number)
    }

    /// Hands out a number if it is still free; says whether it was.
    pub fn take(&mut self, number: &str) -> bool {
        self.used.insert(number.to_owned())
    }

    /// Hands out the next free number after `after`, which itself need not exist: `A09` is followed by
    /// `A10`, `VIP` by `VIP2`, nothing by [`FIRST_NUMBER`].
    pub fn take_after(&mut self, after: &str) -> String {
        if after.trim().is_empty() {
            return if self.take(FIRST_NUMBER) { FIRST_NUMBER.to_owned() } else { self.take_after(FIRST_NUMBER) };
        }
        let (before, digits, rest) = parted_number(after);
        let width = digits.len();
        let key = (before.to_owned(), width, rest.to_owned());
        let mut count = digits.parse::<u64>().unwrap_or(1);
        count = count.max(self.reached.get(&key).copied().unwrap_or(0));
        loop {
            count = count.saturating_add(1);
            let number = format!("{before}{count:0width$}{rest}");
            if self.take(&number) {
                self.reached.insert(key, count);
                return number;
            }
        }
    }
}

/// By what numbers are sorted as people do: `A2` before `A10`.
pub(super) fn natural(number: &str) -> (&str, u64, &str) {
    let (before, digits, rest) = parted_number(number);
    (before, digits.parse().unwrap_or(0), rest)
}

/// The next number after `after` that no booth of the hall has.
#[must_use]
pub fn next_number(project: &Project, hall: HallId, after: &str) -> String {
    Numbers::of(project, hall).take_after(after)
}

/// The number for a new booth at a place: counted on from the nearest numbered booth of the hall.
#[must_use]
pub fn number_near(project: &Project, hall: HallId, at: Point) -> String {
    let numbered = project.booths_of(hall).filter(|(_, booth)| !booth.number.is_empty());
    let distance = |p: Point| {
        let (x, y) = (i64::from((p.x - at.x).0), i64::from((p.y - at.y).0));
        x * x + y * y
    };
    let nearest = numbered.min_by_key(|(id, booth)| (distance(booth.shape.center()), *id));
    next_number(project, hall, nearest.map_or("", |(_, booth)| booth.number.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(used: &[&str]) -> Numbers {
        Numbers { used: used.iter().map(|n| (*n).to_owned()).collect(), reached: BTreeMap::new() }
    }

    #[test]
    fn numbers_count_on_to_the_next_free_one() {
        for (used, after, wanted) in [
            (vec![], "", "A01"),
            (vec!["A01", "A02"], " ", "A03"),
            (vec!["A09"], "A09", "A10"),
            (vec!["A09", "A10", "A12"], "A09", "A11"),
            (vec![], "N1-A05b", "N1-A06b"),
            (vec![], "VIP", "VIP2"),
            (vec!["VIP2"], "VIP", "VIP3"),
            (vec![], "99", "100"),
            (vec![], "展7", "展8"),
            (vec![], "123456789012345678901", "1234567890123456789012"),
        ] {
            assert_eq!(numbers(&used).take_after(after), wanted, "{used:?} after {after}");
        }
    }

    #[test]
    fn numbers_are_sorted_by_their_counts() {
        let mut numbers = ["B1", "A10", "A2", "A", "A02b"];
        numbers.sort_by_key(|number| natural(number));
        assert_eq!(numbers, ["A", "A2", "A02b", "A10", "B1"]);
    }

    #[test]
    fn a_number_is_handed_out_once() {
        let mut numbers = numbers(&["A02"]);
        let taken: Vec<String> = (0..3).map(|_| numbers.take_after("A01")).collect();
        assert_eq!(taken, ["A03", "A04", "A05"]);
        assert!(numbers.has("A04") && !numbers.take("A04") && numbers.take("A06"));
    }
}
