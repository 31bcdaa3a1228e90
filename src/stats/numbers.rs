//! What is odd about the numbers of a hall's booths: the same one twice, none at all, gaps in a series.
//!
//! A series is what has the same text around the count: `N1-A01`, `N1-A02`. Gaps are worth knowing, not
//! wrong: numbers are left out by custom or kept free for a booth that may be split.

use crate::model::{HallId, ItemId, Project};
use crate::words::{natural_key, parted_number};
use std::collections::{BTreeMap, BTreeSet};

/// A number that more than one booth has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameNumber {
    /// The number.
    pub number: String,
    /// The booths that have it.
    pub booths: Vec<ItemId>,
}

/// Counts missing between two booths of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberGap {
    /// The first number that is missing.
    pub from: String,
    /// The last number that is missing; the first where it is only one.
    pub to: String,
    /// How many are missing.
    pub missing: u64,
    /// The booths before and after the gap.
    pub beside: [ItemId; 2],
}

/// What is odd about the numbers of a hall.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberCheck {
    /// Numbers that several booths have, as people count.
    pub same: Vec<SameNumber>,
    /// Booths without a number.
    pub without: Vec<ItemId>,
    /// Gaps in series, as people count.
    pub gaps: Vec<NumberGap>,
}

impl NumberCheck {
    /// Whether nothing is odd.
    #[must_use]
    pub const fn is_clean(&self) -> bool {
        self.same.is_empty() && self.without.is_empty() && self.gaps.is_empty()
    }

    /// How many booths have a number that another one has, or none.
    #[must_use]
    pub fn wrong(&self) -> usize {
        self.without.len() + self.same.iter().map(|same| same.booths.len()).sum::<usize>()
    }
}

/// A series with fewer booths says nothing about what is missing.
const LEAST_SERIES: usize = 3;
/// More counts missing in a row than this are the end of one series and the start of another.
const WIDEST_GAP: u64 = 20;

/// Looks through the numbers of the booths that a hall shows. `is_skipped`: counts that are left out on
/// purpose and so make no gap.
#[must_use]
pub fn check_numbers(project: &Project, hall: HallId, is_skipped: impl Fn(u64) -> bool) -> NumberCheck {
    let mut by_number: BTreeMap<&str, Vec<ItemId>> = BTreeMap::new();
    for (id, booth) in project.booths_of(hall) {
        by_number.entry(booth.number.as_str()).or_default().push(id);
    }
    let without = by_number.remove("").unwrap_or_default();
    let several = by_number.iter().filter(|(_, booths)| booths.len() > 1);
    let mut same: Vec<SameNumber> =
        several.map(|(number, booths)| SameNumber { number: (*number).to_owned(), booths: booths.clone() }).collect();
    same.sort_by_cached_key(|same| natural_key(&same.number));
    let mut gaps = gaps(&by_number, is_skipped);
    gaps.sort_by_cached_key(|gap| natural_key(&gap.from));
    NumberCheck { same, without, gaps }
}

type Series<'a> = BTreeMap<(&'a str, &'a str), BTreeMap<u64, (usize, ItemId)>>;

fn gaps(by_number: &BTreeMap<&str, Vec<ItemId>>, is_skipped: impl Fn(u64) -> bool) -> Vec<NumberGap> {
    let mut all: Series<'_> = BTreeMap::new();
    for (number, booths) in by_number {
        let (before, digits, rest) = parted_number(number);
        if let (Ok(count), Some(first)) = (digits.parse(), booths.first()) {
            all.entry((before, rest)).or_default().entry(count).or_insert((digits.len(), *first));
        }
    }
    let mut gaps = Vec::new();
    for ((before, rest), counts) in all.into_iter().filter(|(_, counts)| counts.len() >= LEAST_SERIES) {
        let step = step_of(&counts.keys().copied().collect());
        for ((low, (width, first)), (high, (_, second))) in counts.iter().zip(counts.iter().skip(1)) {
            let missing: Vec<u64> = (1..)
                .map(|n| low + n * step)
                .take_while(|count| count < high)
                .take(usize::try_from(WIDEST_GAP).unwrap_or(usize::MAX).saturating_add(1))
                .filter(|count| !is_skipped(*count))
                .collect();
            let (Some(from), Some(to)) = (missing.first(), missing.last()) else { continue };
            if (high - low) / step > WIDEST_GAP {
                continue;
            }
            let written = |count: &u64| format!("{before}{count:0width$}{rest}");
            let missing = u64::try_from(missing.len()).unwrap_or(u64::MAX);
            gaps.push(NumberGap { from: written(from), to: written(to), missing, beside: [*first, *second] });
        }
    }
    gaps
}

/// From one count of a series to the next where none is missing: what divides all differences.
fn step_of(counts: &BTreeSet<u64>) -> u64 {
    fn common(a: u64, b: u64) -> u64 {
        if b == 0 { a } else { common(b, a % b) }
    }
    let differences = counts.iter().zip(counts.iter().skip(1)).map(|(a, b)| b - a);
    differences.fold(0, common).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Polygon, Rect, Shape, Size};
    use crate::model::{Booth, FloorId, Hall, Item, Items, LayoutId, Part};
    use crate::words::LocalText;
    use std::sync::Arc;

    fn plan(numbers: &[&str]) -> (Project, HallId) {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
        let mut project = Project::default();
        project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("T"), outline, layout)));
        let booth =
            |number: &&str| Item::new(Part::Booth(Booth::new(number, Shape::rect(Point::ORIGIN, Size::new(9, 9)))));
        let items: Items = (1..).map(ItemId::from_u64).zip(numbers.iter().map(|n| Arc::new(booth(n)))).collect();
        project.floors.insert(FloorId::Layout(layout), items);
        (project, hall)
    }

    fn found(numbers: &[&str], is_skipped: impl Fn(u64) -> bool) -> String {
        let (project, hall) = plan(numbers);
        let check = check_numbers(&project, hall, is_skipped);
        let same = check.same.iter().map(|same| format!("{}x{}", same.number, same.booths.len()));
        let gaps = check.gaps.iter().map(|gap| match gap.missing {
            1 => format!("-{}", gap.from),
            n => format!("-{}..{} ({n})", gap.from, gap.to),
        });
        let none = (!check.without.is_empty()).then(|| format!("none x{}", check.without.len()));
        same.chain(gaps).chain(none).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn duplicates_missing_numbers_and_gaps_are_found() {
        for (numbers, wanted) in [
            (vec!["A01", "A02", "A03"], ""),
            (vec!["A10", "A2", "A10", "A2", "A2"], "A2x3 A10x2"),
            (vec!["", "A01", ""], "none x2"),
            (vec!["A01", "A02", "A04", "A08", "B01"], "-A03 -A05..A07 (3)"),
            (vec!["A01", "A03", "A07", "A09"], "-A05"),
            (vec!["A01", "A04"], ""),
            (vec!["A001", "A002", "A003", "A101", "A102"], ""),
            (vec!["N1-A1b", "N1-A2b", "N1-A4b", "N1-A4"], "-N1-A3b"),
        ] {
            assert_eq!(found(&numbers, |_| false), wanted, "{numbers:?}");
        }
    }

    #[test]
    fn numbers_left_out_on_purpose_are_no_gap() {
        let numbers = ["A01", "A02", "A03", "A05", "A06", "A12", "A14", "A15"];
        assert_eq!(found(&numbers, |n| n == 4 || n == 13), "-A07..A11 (5)");
    }
}
