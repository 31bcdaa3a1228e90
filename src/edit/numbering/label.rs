//! Counts and letters into numbers: the pattern, what is skipped, and where counts begin again.

use super::NumberScheme;
use super::lanes::{Parity, Stop};
use crate::edit::{Numbers, Refusal};
use crate::geometry::Mm;
use crate::model::{Booth, HallId, Project};
use crate::words::{Lang, Message};
use std::collections::{BTreeMap, BTreeSet};

/// A field of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberField {
    /// The hall's name.
    Hall,
    /// The first country's code of the booth's pavilion, or the pavilion's name; nothing without a pavilion.
    Pavilion,
    /// The letter of the row or aisle.
    Aisle,
    /// The count.
    Count,
}

impl NumberField {
    /// All fields.
    pub const ALL: [Self; 4] = [Self::Hall, Self::Pavilion, Self::Aisle, Self::Count];

    /// How it is written in a pattern.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Hall => "{hall}",
            Self::Pavilion => "{pavilion}",
            Self::Aisle => "{aisle}",
            Self::Count => "{n}",
        }
    }
}

/// When the count begins again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Restart {
    /// For each text before and after the count: in each row where its letter is in the number.
    #[default]
    EachPrefix,
    /// Never: the count goes on through the whole hall.
    Never,
}

/// Counts that nobody gets: 4 and 13 in many countries, in China often every number with a 4 in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SkippedNumbers {
    ranges: Vec<(u64, u64)>,
    digits: BTreeSet<char>,
}

impl SkippedNumbers {
    /// Reads what a person types: counts and ranges of counts (`4, 13, 40-49`), and digits (`4`) that no count
    /// may contain. Any sign between the counts will do.
    ///
    /// # Errors
    /// A sentence about what is no count, or where no digit would be left.
    pub fn read(counts: &str, digits: &str) -> Result<Self, Message> {
        let mut ranges = Vec::new();
        for part in counts.split(|c: char| !(c.is_ascii_digit() || is_dash(c))).filter(|part| !part.is_empty()) {
            let wrong = || Message::new("edit-refused-skip").with("found", part);
            let (from, to) = part.split_once(is_dash).unwrap_or((part, part));
            let (from, to): (u64, u64) = (from.parse().map_err(|_| wrong())?, to.parse().map_err(|_| wrong())?);
            ranges.push((from.min(to), from.max(to)));
        }
        if let Some(letter) = counts.chars().find(|c| c.is_alphabetic()) {
            return Err(Message::new("edit-refused-skip").with("found", letter.to_string()));
        }
        if let Some(other) = digits.chars().find(|c| c.is_alphabetic()) {
            return Err(Message::new("edit-refused-skip").with("found", other.to_string()));
        }
        let digits: BTreeSet<char> = digits.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 9 {
            return Err(Message::new("edit-refused-no-number"));
        }
        Ok(Self { ranges, digits })
    }

    /// Whether a count is skipped.
    #[must_use]
    pub fn has(&self, count: u64) -> bool {
        self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&count))
            || (!self.digits.is_empty() && count.to_string().chars().any(|c| self.digits.contains(&c)))
    }
}

const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '~' | '～' | '－')
}

/// A piece of a pattern.
#[derive(Clone, Debug)]
enum Piece {
    Text(String),
    Field(NumberField),
}

fn pieces(pattern: &str) -> Result<Vec<Piece>, Refusal> {
    let mut pieces = Vec::new();
    let mut rest = pattern.trim();
    while let Some(at) = rest.find('{') {
        let (text, field) = rest.split_at(at);
        if !text.is_empty() {
            pieces.push(Piece::Text(text.to_owned()));
        }
        let found = NumberField::ALL.into_iter().find_map(|known| Some((known, field.strip_prefix(known.token())?)));
        let Some((known, after)) = found else {
            let end = field.find('}').map_or(field.len(), |end| end + 1);
            let found = field.get(..end).unwrap_or(field);
            return Err(Refusal(Message::new("edit-refused-field").with("found", found)));
        };
        pieces.push(Piece::Field(known));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    if pieces.iter().any(|piece| matches!(piece, Piece::Field(NumberField::Count))) {
        Ok(pieces)
    } else {
        Err(Refusal(Message::new("edit-refused-no-count").with("field", NumberField::Count.token())))
    }
}

/// How many counts are tried before giving up: more than a plan has booths.
const MOST_TRIED: u32 = 200_000;

/// Hands out numbers lane by lane.
pub(super) struct Labels<'a> {
    project: &'a Project,
    scheme: &'a NumberScheme,
    pieces: Vec<Piece>,
    hall: String,
    aisle: Option<String>,
    taken: Numbers,
    /// The next count by what stands around it.
    next: BTreeMap<(String, Parity), u64>,
}

impl<'a> Labels<'a> {
    /// `taken`: the numbers that nobody else may get.
    pub fn new(project: &'a Project, hall: HallId, scheme: &'a NumberScheme, taken: Numbers) -> Result<Self, Refusal> {
        let pieces = pieces(&scheme.pattern)?;
        let hall = project.halls.get(&hall).map(|hall| hall.name.get(Lang::En).to_owned()).unwrap_or_default();
        Ok(Self { project, scheme, pieces, hall, aisle: None, taken, next: BTreeMap::new() })
    }

    /// Goes on to the next row or aisle.
    pub fn begin_lane(&mut self) -> Result<(), Refusal> {
        let mut letter = match &self.aisle {
            None => self.scheme.first_aisle.trim().to_owned(),
            Some(before) => after(before),
        };
        for _ in 0..MOST_TRIED {
            let is_skipped = letter.parse::<u64>().is_ok_and(|count| self.scheme.skip.has(count));
            if !is_skipped {
                self.aisle = Some(letter);
                return Ok(());
            }
            letter = after(&letter);
        }
        Err(Refusal::because("edit-refused-no-number"))
    }

    /// The next number for a booth.
    pub fn next(&mut self, booth: &Booth, stop: &Stop) -> Result<String, Refusal> {
        let pavilion = self.pavilion(booth);
        let around = match self.scheme.restart {
            Restart::EachPrefix => self.filled(&pavilion, "\0"),
            Restart::Never => String::new(),
        };
        let step = self.step(stop.parity);
        let mut count =
            self.next.get(&(around.clone(), stop.parity)).copied().unwrap_or_else(|| self.first(stop.parity));
        let width = usize::from(self.scheme.digits);
        for _ in 0..MOST_TRIED {
            if !self.scheme.skip.has(count) {
                let number = self.filled(&pavilion, &format!("{count:0width$}"));
                if self.taken.take(&number) {
                    let next = count.saturating_add(step.saturating_mul(self.fronts(stop.front)));
                    self.next.insert((around, stop.parity), next);
                    return Ok(number);
                }
            }
            count = count.saturating_add(step);
        }
        Err(Refusal::because("edit-refused-no-number"))
    }

    fn step(&self, parity: Parity) -> u64 {
        let step = u64::from(self.scheme.step.max(1));
        match parity {
            Parity::Any => step,
            Parity::Odd | Parity::Even => step * 2,
        }
    }

    fn first(&self, parity: Parity) -> u64 {
        let start = u64::from(self.scheme.start);
        match parity {
            Parity::Any => start,
            Parity::Odd => start | 1,
            Parity::Even => start + start % 2,
        }
    }

    /// How many counts a front takes.
    fn fronts(&self, front: Mm) -> u64 {
        let Some(unit) = self.scheme.front.filter(|unit| *unit > Mm::ZERO) else { return 1 };
        u64::try_from((front.0 + unit.0 / 2) / unit.0).unwrap_or(1).max(1)
    }

    fn filled(&self, pavilion: &str, count: &str) -> String {
        let aisle = self.aisle.as_deref().unwrap_or_default();
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Field(NumberField::Hall) => &self.hall,
                Piece::Field(NumberField::Pavilion) => pavilion,
                Piece::Field(NumberField::Aisle) => aisle,
                Piece::Field(NumberField::Count) => count,
            })
            .collect()
    }

    fn pavilion(&self, booth: &Booth) -> String {
        let Some(pavilion) = booth.pavilion.and_then(|id| self.project.pavilions.get(&id)) else {
            return String::new();
        };
        let code = pavilion.countries.first().map(|country| country.code().to_owned());
        code.unwrap_or_else(|| pavilion.name.get(Lang::En).to_owned())
    }
}

/// What follows a letter or a count: B after A, AA after Z (I and O are left out, they read as 1 and 0),
/// 10 after 9, 02 after 01, `Row2` after `Row`.
fn after(label: &str) -> String {
    let is_one_case = |is: fn(&char) -> bool| label.chars().all(|c| is(&c));
    if (1..=3).contains(&label.len()) {
        if is_one_case(char::is_ascii_uppercase) {
            return letters_after(label);
        }
        if is_one_case(char::is_ascii_lowercase) {
            return letters_after(&label.to_ascii_uppercase()).to_ascii_lowercase();
        }
    }
    let digits_at = label.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (text, digits) = label.split_at(digits_at);
    let width = digits.len();
    match digits.parse::<u64>() {
        Ok(count) => format!("{text}{:0width$}", count.saturating_add(1)),
        Err(_) if text.is_empty() => String::new(),
        Err(_) => format!("{label}2"),
    }
}

/// The same for a run of capital letters.
fn letters_after(label: &str) -> String {
    let mut letters: Vec<char> = label.chars().collect();
    for letter in letters.iter_mut().rev() {
        let next = ('A'..='Z').filter(|c| !matches!(c, 'I' | 'O')).find(|c| c > letter);
        if let Some(next) = next {
            *letter = next;
            return letters.into_iter().collect();
        }
        *letter = 'A';
    }
    letters.insert(0, 'A');
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_counts_go_on() {
        for (label, wanted) in [
            ("A", "B"),
            ("H", "J"),
            ("N", "P"),
            ("Z", "AA"),
            ("AZ", "BA"),
            ("c", "d"),
            ("9", "10"),
            ("01", "02"),
            ("R9", "R10"),
            ("Row", "Row2"),
            ("展", "展2"),
            ("", ""),
        ] {
            assert_eq!(after(label), wanted, "{label}");
        }
    }

    #[test]
    fn what_is_skipped_is_read_as_people_type_it() {
        let skip = SkippedNumbers::read("4, 13；40–49 7", "").unwrap();
        let skipped: Vec<u64> = (1..=50).filter(|n| skip.has(*n)).collect();
        assert_eq!(skipped, [4, 7, 13, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
        let digit = SkippedNumbers::read("", "4").unwrap();
        let skipped: Vec<u64> = (1..=45).filter(|n| digit.has(*n)).collect();
        assert_eq!(skipped, [4, 14, 24, 34, 40, 41, 42, 43, 44, 45]);
        for (counts, digits) in [("4, x", ""), ("", "abc"), ("99999999999999999999", ""), ("1-2-3", "")] {
            assert_eq!(SkippedNumbers::read(counts, digits).unwrap_err().key, "edit-refused-skip", "{counts} {digits}");
        }
        assert_eq!(SkippedNumbers::read("", "123456789").unwrap_err().key, "edit-refused-no-number");
    }
}
