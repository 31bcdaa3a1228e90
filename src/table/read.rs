//! What people type or paste into a cell, understood in any of the three languages.
//!
//! Deliberately absent: what an edit does with the value (`set`).

use super::choice::{ATTENDANCES, KINDS, STATUSES};
use super::column::Measured;
use super::data::{Data, RowId};
use super::{Cell, Column, Sheet};
use crate::entry::{Entry, Measure, read_date};
use crate::geometry::{Area, Mm};
use crate::model::{ApprovalState, ExhibitorId, Money, PavilionId, PlanColor, Sale};
use crate::words::{Arg, Country, Lang, LocalText, Message, Words, countries};

/// The most that a service can be ordered of: far above any hall's supply.
const MOST_ORDERED: i64 = 1_000_000;

/// Understands a text for a cell. An entry such as `+5` changes the figure that the row has now; a blank text
/// empties the cell, or takes the name away in the reader's language only.
///
/// # Errors
/// A sentence that says what was expected.
pub fn read_cell(
    data: &Data,
    words: Words,
    sheet: Sheet,
    row: Option<RowId>,
    column: Column,
    typed: &str,
) -> Result<Cell, Message> {
    if !column.is_editable(sheet) {
        return Err(Message::new("table-derived").with("column", Arg::Key(column.title())));
    }
    let typed = typed.trim();
    if typed.is_empty() && !column.is_local() {
        return Ok(Cell::Empty);
    }
    match column.measured() {
        Measured::Words => read_words(data, words, sheet, row, column, typed),
        measured => {
            let now = row.and_then(|row| data.cell(row, column).amount());
            figure(column, measured, typed, now)
        }
    }
}

fn figure(column: Column, measured: Measured, typed: &str, now: Option<i64>) -> Result<Cell, Message> {
    #[expect(clippy::cast_precision_loss, reason = "figures of plans are far below 2^53")]
    let float = now.map(|now| now as f64);
    let amount = now.unwrap_or(0);
    // a share is typed with its sign as often as without
    let typed = typed.trim_end_matches(['%', '％']);
    let entry = |measure| Entry::read(typed, measure, float);
    Ok(match measured {
        Measured::SquareMetres => Cell::Area(entry(Measure::Area)?.area(Area(amount))?),
        Measured::Metres => {
            Cell::Length(entry(Measure::Length)?.length(Mm(i32::try_from(amount).unwrap_or(i32::MAX)))?)
        }
        Measured::Money => Cell::Money(entry(Measure::Money)?.money(Money(amount))?),
        Measured::Percent => {
            let share = entry(Measure::Money)?.money(Money(amount))?.0; // hundredths too
            let most = i64::from(Sale::WHOLE / 100);
            let wrong = || Message::new("entry-out-of-range").with("least", 0_i64).with("most", most);
            Cell::Percent(u32::try_from(share).ok().filter(|share| *share <= Sale::WHOLE).ok_or_else(wrong)?)
        }
        Measured::Kilowatts => {
            let watts = entry(Measure::Thousandths)?.thousandths(amount)?;
            Cell::Watts(u32::try_from(watts).map_err(|_| Message::new("entry-too-large"))?)
        }
        Measured::Count if column == Column::WishedSides => Cell::Count(entry(Measure::Count)?.count(amount, 0, 4)?),
        Measured::Count | Measured::LitresPerMinute | Measured::Megabits | Measured::Kilograms | Measured::Words => {
            Cell::Count(entry(Measure::Count)?.count(amount, 0, MOST_ORDERED)?)
        }
    })
}

fn read_words(
    data: &Data,
    words: Words,
    sheet: Sheet,
    row: Option<RowId>,
    column: Column,
    typed: &str,
) -> Result<Cell, Message> {
    Ok(match column {
        Column::Country => Cell::Countries(vec![read_country(typed)?]),
        Column::Countries => {
            let each =
                typed.split([',', ';', '/', '、', '，', '；', '\n']).map(str::trim).filter(|name| !name.is_empty());
            Cell::Countries(each.map(read_country).collect::<Result<_, _>>()?)
        }
        Column::Status => {
            let now = row.map(|row| data.cell(row, column));
            let status = one_of(typed, &STATUSES, |status| status.key(), column)?;
            match now {
                // typing "held" over a hold keeps its day
                Some(Cell::Status(before)) if before.key() == status.key() => Cell::Status(before),
                _ => Cell::Status(status),
            }
        }
        Column::Attendance => Cell::Attendance(one_of(typed, &ATTENDANCES, |attendance| attendance.key(), column)?),
        Column::Kind => Cell::Kind(one_of(typed, &KINDS, |kind| kind.key(), column)?),
        Column::Approval => Cell::Approval(one_of(typed, &ApprovalState::ALL, |state| state.key(), column)?),
        Column::HeldUntil | Column::Received | Column::Decided => Cell::Date(read_date(typed)?),
        Column::Pavilion | Column::WishedPavilion => Cell::Pavilions(vec![find_pavilion(data, typed)?]),
        Column::Exhibitor => Cell::Exhibitors(vec![find_exhibitor(data, typed)?]),
        Column::CoExhibitors | Column::NotBeside => match find_exhibitor(data, typed) {
            Ok(one) => Cell::Exhibitors(vec![one]),
            Err(_) => {
                let each = typed.split([';', '；', '\n']).map(str::trim).filter(|name| !name.is_empty());
                Cell::Exhibitors(each.map(|name| find_exhibitor(data, name)).collect::<Result<_, _>>()?)
            }
        },
        Column::Color => {
            let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
            let number = digits.parse::<u8>().ok().filter(|n| (1..=PlanColor::COUNT).contains(n));
            let wrong =
                || Message::new("entry-out-of-range").with("least", 1_i64).with("most", i64::from(PlanColor::COUNT));
            Cell::Color(PlanColor(number.ok_or_else(wrong)? - 1))
        }
        _ if column.is_local() => {
            let before = row.map(|row| data.cell(row, column));
            let before = match before {
                Some(Cell::Local(text)) => text,
                _ => LocalText::default(),
            };
            // A new record's name goes where its script belongs; whoever changes one means their own language.
            let lang = if row.is_some() { words.lang() } else { script(typed).unwrap_or(words.lang()) };
            Cell::Local(before.with(lang, typed))
        }
        _ if sheet.columns().contains(&column) => Cell::text(typed),
        _ => return Err(Message::new("table-derived").with("column", Arg::Key(column.title()))),
    })
}

/// The language that a text's script tells: Chinese or Russian, else English.
pub(super) fn script(text: &str) -> Option<Lang> {
    if text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) {
        Some(Lang::ZhCn)
    } else if text.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c)) {
        Some(Lang::Ru)
    } else if text.chars().any(|c| c.is_ascii_alphabetic()) {
        Some(Lang::En)
    } else {
        None
    }
}

fn same(a: &str, b: &str) -> bool {
    a == b || a.to_lowercase() == b.to_lowercase()
}

fn read_country(typed: &str) -> Result<Country, Message> {
    let by_code = || Country::new(typed).filter(|country| country.flag().is_some());
    let by_name = || countries().find(|country| Lang::ALL.iter().any(|lang| same(country.name(*lang), typed)));
    by_name().or_else(by_code).ok_or_else(|| Message::new("table-no-country").with("found", cut(typed)))
}

fn find_pavilion(data: &Data, typed: &str) -> Result<PavilionId, Message> {
    let mut all = data.project().pavilions.iter();
    let found = all.find(|(_, pavilion)| pavilion.name.all().any(|(_, name)| same(name, typed)));
    found.map(|(id, _)| *id).ok_or_else(|| Message::new("table-no-pavilion-named").with("found", cut(typed)))
}

/// The exhibitor of a name in any language.
///
/// # Errors
/// When nobody or more than one has the name.
pub(super) fn find_exhibitor(data: &Data, typed: &str) -> Result<ExhibitorId, Message> {
    let all = data.project().exhibitors.iter();
    let mut found = all.filter(|(_, exhibitor)| exhibitor.name.all().any(|(_, name)| same(name, typed)));
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Ok(*id),
        (Some(_), Some(_)) => Err(Message::new("table-several-exhibitors").with("found", cut(typed))),
        (None, _) => Err(Message::new("table-no-exhibitor-named").with("found", cut(typed))),
    }
}

fn one_of<T: Copy>(typed: &str, all: &[T], key: impl Fn(T) -> &'static str, column: Column) -> Result<T, Message> {
    let named = |thing: &&T| Lang::ALL.iter().any(|lang| same(&Words::of(*lang).t(key(**thing)), typed));
    all.iter().find(named).copied().ok_or_else(|| {
        let wrong = Message::new("table-no-such-choice").with("found", cut(typed));
        wrong.with("column", Arg::Key(column.title()))
    })
}

/// The beginning of what was typed, for a sentence.
fn cut(typed: &str) -> String {
    let mut text: String = typed.chars().take(60).collect();
    if text.len() < typed.len() {
        text.push('…');
    }
    text
}
