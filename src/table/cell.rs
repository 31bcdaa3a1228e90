//! What a cell of the directory holds, typed; and how it is read, copied, sorted and told apart.

use super::data::Data;
use super::{Decimal, Value};
use crate::geometry::{Area, Mm};
use crate::model::{
    ApprovalState, Arrangement, Attendance, BoothKind, ExhibitorId, HallId, ItemId, Money, PavilionId, PlanColor,
    Status,
};
use crate::words::{Country, Lang, LocalText, Words};
use chrono::NaiveDate;
use pinyin::ToPinyin;
use std::cmp::Ordering;

/// How far an exhibitor has come towards a booth: the best status among its booths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Comes on site and has no booth.
    Unplaced,
    /// A booth is held for it, or it has an available or blocked one by mistake.
    Held,
    /// A booth is reserved.
    Reserved,
    /// A booth is under contract.
    Contracted,
    /// Takes part on the net only, without a booth.
    Online,
}

impl Standing {
    /// The key of its name in the translation files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unplaced => "table-unplaced",
            Self::Held => "status-held",
            Self::Reserved => "status-reserved",
            Self::Contracted => "status-contracted",
            Self::Online => "table-online",
        }
    }

    /// The status whose mark stands for it, where there is one.
    #[must_use]
    pub const fn status(self) -> Option<Status> {
        match self {
            Self::Unplaced | Self::Online => None,
            Self::Held => Some(Status::Held { until: None }),
            Self::Reserved => Some(Status::Reserved),
            Self::Contracted => Some(Status::Contracted),
        }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words that are the same in every language.
    Text(String),
    /// A name in up to three languages.
    Local(LocalText),
    /// A bare count, or an amount in the column's unit.
    Count(i64),
    /// An area.
    Area(Area),
    /// A length.
    Length(Mm),
    /// An amount of money.
    Money(Money),
    /// Electrical power in watts.
    Watts(u32),
    /// A share, in hundredths of a per cent.
    Percent(u32),
    /// A day.
    Date(NaiveDate),
    /// How far an approval has come.
    Approval(ApprovalState),
    /// A booth's status.
    Status(Status),
    /// How far an exhibitor has come.
    Standing(Standing),
    /// How an exhibitor takes part.
    Attendance(Attendance),
    /// How a booth is sold.
    Kind(BoothKind),
    /// A booth's kind by its open sides.
    Arrangement(Arrangement),
    /// A colour of the plan.
    Color(PlanColor),
    /// A hall.
    Hall(HallId),
    /// Countries, in order; at least one.
    Countries(Vec<Country>),
    /// Pavilions, in order; at least one.
    Pavilions(Vec<PavilionId>),
    /// Exhibitors, in order; at least one.
    Exhibitors(Vec<ExhibitorId>),
    /// Booths by number; at least one.
    Booths(Vec<ItemId>),
}

/// A place among others; cells without one come last whichever way is up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SortKey {
    /// By amount.
    Amount(i64),
    /// By words, as people count and spell.
    Words(String),
}

/// Between the things of one cell, for reading.
const BETWEEN: &str = ", ";
/// Between the things of one cell, for copying: names hold commas.
const BETWEEN_COPIED: &str = "; ";

impl Cell {
    /// Words, or nothing where they are blank.
    pub(super) fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// A name, or nothing where it is known in no language.
    pub(super) fn local(text: &LocalText) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Local(text.clone()) }
    }

    /// An amount ordered, or nothing where it is zero.
    pub(super) fn ordered(amount: u32) -> Self {
        if amount == 0 { Self::Empty } else { Self::Count(amount.into()) }
    }

    /// Whether it holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// The cell as its reader reads it, without the column's unit.
    #[must_use]
    pub fn shown(&self, data: &Data, words: Words) -> String {
        match self.figure() {
            Some(Value::Empty) | None => self.joined(data, words, BETWEEN),
            Some(value) => value.shown(words),
        }
    }

    /// The cell as it is copied and exported: figures stay figures.
    #[must_use]
    pub fn value(&self, data: &Data, words: Words) -> Value {
        self.figure().unwrap_or_else(|| Value::from(self.joined(data, words, BETWEEN_COPIED)))
    }

    fn figure(&self) -> Option<Value> {
        Some(match self {
            Self::Empty => Value::Empty,
            Self::Count(count) => Value::Number(Decimal::whole(*count)),
            Self::Area(area) => Value::Number((*area).into()),
            Self::Length(length) => Value::Number((*length).into()),
            Self::Money(money) => Value::Number((*money).into()),
            Self::Watts(watts) => Value::Number(Decimal::thousandths((*watts).into())),
            Self::Percent(share) => Value::Number(Decimal { steps: (*share).into(), places: 2, least: 0 }),
            Self::Date(date) => Value::Date(*date),
            _ => return None,
        })
    }

    fn joined(&self, data: &Data, words: Words, between: &str) -> String {
        let lang = words.lang();
        let t = |key: &'static str| words.t(key).into_owned();
        match self {
            Self::Text(text) => text.clone(),
            Self::Local(text) => text.get(lang).to_owned(),
            Self::Status(status) => t(status.key()),
            Self::Standing(standing) => t(standing.key()),
            Self::Attendance(attendance) => t(attendance.key()),
            Self::Approval(state) => t(state.key()),
            Self::Kind(kind) => t(kind.key()),
            Self::Arrangement(arrangement) => t(arrangement.key()),
            Self::Color(color) => words.with("panels-color", &[("n", i64::from(color.0 + 1).into())]),
            Self::Hall(hall) => {
                data.project().halls.get(hall).map(|hall| hall.name.get(lang).to_owned()).unwrap_or_default()
            }
            Self::Countries(countries) => join(countries.iter().map(|country| country.name(lang)), between),
            Self::Pavilions(ids) => join(ids.iter().map(|id| data.pavilion_name(*id, lang)), between),
            Self::Exhibitors(ids) => join(ids.iter().map(|id| data.exhibitor_name(*id, lang)), between),
            Self::Booths(ids) => join(ids.iter().map(|id| data.number(*id)), between),
            Self::Empty
            | Self::Count(_)
            | Self::Area(_)
            | Self::Length(_)
            | Self::Money(_)
            | Self::Watts(_)
            | Self::Percent(_)
            | Self::Date(_) => String::new(),
        }
    }

    /// Everything that the cell is called, in every language, for searching.
    pub(super) fn names(&self, data: &Data, words: Words) -> String {
        let all = |text: &LocalText| join(text.all().map(|(_, text)| text), "\n");
        match self {
            Self::Local(text) => all(text),
            Self::Countries(countries) => {
                join(countries.iter().flat_map(|country| Lang::ALL.map(|lang| country.name(lang))), "\n")
            }
            Self::Pavilions(ids) => {
                let names = ids.iter().filter_map(|id| data.project().pavilions.get(id));
                names.map(|pavilion| all(&pavilion.name)).collect::<Vec<_>>().join("\n")
            }
            Self::Exhibitors(ids) => {
                let names = ids.iter().filter_map(|id| data.project().exhibitors.get(id));
                names.map(|exhibitor| all(&exhibitor.name)).collect::<Vec<_>>().join("\n")
            }
            _ => self.shown(data, words),
        }
    }

    /// The figure in its own steps (mm², mm, hundredths, watts, ones); none for words.
    #[must_use]
    pub fn amount(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            Self::Area(area) => Some(area.0),
            Self::Length(length) => Some(length.0.into()),
            Self::Money(money) => Some(money.0),
            Self::Watts(watts) => Some((*watts).into()),
            Self::Percent(share) => Some((*share).into()),
            _ => None,
        }
    }

    /// Its place among the cells of its column; none for an empty cell.
    #[must_use]
    pub fn sort_key(&self, data: &Data, words: Words) -> Option<SortKey> {
        use chrono::Datelike;
        Some(match self {
            Self::Empty => return None,
            Self::Date(date) => SortKey::Amount(date.num_days_from_ce().into()),
            Self::Status(status) => SortKey::Amount(rank(*status)),
            Self::Standing(standing) => SortKey::Amount(*standing as i64),
            Self::Attendance(attendance) => SortKey::Amount(*attendance as i64),
            Self::Approval(state) => SortKey::Amount(*state as i64),
            Self::Kind(kind) => SortKey::Amount(*kind as i64),
            Self::Arrangement(arrangement) => SortKey::Amount(*arrangement as i64),
            Self::Color(color) => SortKey::Amount(color.0.into()),
            Self::Hall(hall) => SortKey::Amount(data.project().halls.get(hall).map_or(0, |hall| hall.order.into())),
            _ => match self.amount() {
                Some(amount) => SortKey::Amount(amount),
                None => SortKey::Words(spelled(&self.joined(data, words, BETWEEN))),
            },
        })
    }
}

/// The statuses in the order of a sale.
const fn rank(status: Status) -> i64 {
    match status {
        Status::Available => 0,
        Status::Held { .. } => 1,
        Status::Reserved => 2,
        Status::Contracted => 3,
        Status::Blocked => 4,
    }
}

fn join<'a>(names: impl Iterator<Item = &'a str>, between: &str) -> String {
    let mut all = String::new();
    for name in names {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(name);
    }
    all
}

/// A text as it is sorted: without regard to letter case, numbers by value, ё as е, Chinese by pinyin.
fn spelled(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 16);
    let mut digits = String::new();
    let end_number = |key: &mut String, digits: &mut String| {
        let bare = digits.trim_start_matches('0');
        if !digits.is_empty() {
            // its length before its digits: 9 before 10, however long
            key.push(char::from_u32(u32::try_from(bare.len()).unwrap_or(0) + 0x30).unwrap_or('0'));
            key.push_str(bare);
            digits.clear();
        }
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        end_number(&mut key, &mut digits);
        match c {
            'ё' | 'Ё' => key.push('е'),
            _ => {
                // by its sound among Latin words, as in a Chinese register of names; then by itself
                key.push_str(c.to_pinyin().map_or("", |sound| sound.plain()));
                key.extend(c.to_lowercase());
            }
        }
    }
    end_number(&mut key, &mut digits);
    key
}

/// The order of two places: by key, cells without one last whichever way is up.
#[must_use]
pub(super) fn compare(a: Option<&SortKey>, b: Option<&SortKey>, is_descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if is_descending => b.cmp(a),
        (Some(a), Some(b)) => a.cmp(b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_sorted_as_people_spell_and_count() {
        let mut names =
            vec!["重庆", "Zulu", "北京", "ёлка", "Ель", "жук", "booth 10", "Booth 9", "阿里", "beta", "007", "8"];
        names.sort_by_cached_key(|name| spelled(name));
        assert_eq!(
            names,
            ["007", "8", "阿里", "北京", "beta", "Booth 9", "booth 10", "重庆", "Zulu", "ёлка", "Ель", "жук"]
        );
    }

    #[test]
    fn empty_cells_come_last_whichever_way_is_up() {
        let (one, two) = (SortKey::Amount(1), SortKey::Amount(2));
        assert_eq!(compare(Some(&one), Some(&two), false), Ordering::Less);
        assert_eq!(compare(Some(&one), Some(&two), true), Ordering::Greater);
        for is_descending in [false, true] {
            assert_eq!(compare(Some(&two), None, is_descending), Ordering::Less);
        }
    }
}
