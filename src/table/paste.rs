//! A block from a spreadsheet, put into a sheet: which cells it meets, which rows it adds, what is refused.
//!
//! A block whose first line holds titles of the sheet's columns is matched by them, and its lines to records by id,
//! else by name or number. Any other block is laid from a cell to the right and down, as it is shown.
//! The outcome is a plan: nothing changes until its edit is taken.

use super::data::{Data, RowId};
use super::read::read_cell;
use super::set::{Outcome, Refused, Run, Work};
use super::{Cell, Column, Sheet, Value};
use crate::edit;
use crate::model::{Exhibitor, ExhibitorId, PavilionId};
use crate::words::{Lang, LocalText, Message, Words};
use std::collections::HashMap;

/// Where a block without titles is laid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The rows from the cell on downwards, as shown.
    pub rows: Vec<RowId>,
    /// The columns from the cell on to the right, as shown.
    pub columns: Vec<Column>,
}

/// What each column of a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Id,
    Column(Column),
    Unknown,
}

/// What a block would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// How many lines it has, titles aside.
    pub lines: usize,
    /// Whether its first line was taken for titles.
    pub has_titles: bool,
    /// Titles that name no column of the sheet: these columns are left out.
    pub unknown: Vec<String>,
    /// What comes of it.
    pub outcome: Outcome,
}

/// Lays a block into a sheet.
#[must_use]
pub fn paste(data: &Data, words: Words, sheet: Sheet, block: &[Vec<String>], spot: &Spot) -> Pasted {
    let titles = block.first().and_then(|first| titles(sheet, first));
    let has_titles = titles.is_some();
    let targets = titles.unwrap_or_else(|| spot.columns.iter().copied().map(Target::Column).collect());
    let lines: Vec<&Vec<String>> = block.iter().skip(usize::from(has_titles)).collect();
    let unknown = match block.first() {
        Some(first) if has_titles => {
            let pairs = first.iter().zip(&targets).filter(|(title, _)| !title.is_empty());
            pairs.filter(|(_, target)| **target == Target::Unknown).map(|(title, _)| title.clone()).collect()
        }
        _ => Vec::new(),
    };
    let known = if has_titles { Known::of(data, sheet) } else { Known::default() };
    let mut laying = Laying { data, words, sheet, work: Work::on(data.project()), run: Run::default() };
    let mut count = 0;
    for (at, line) in lines.into_iter().enumerate() {
        if line.iter().all(String::is_empty) {
            continue;
        }
        count += 1;
        let row = if has_titles { known.row(line, &targets) } else { spot.rows.get(at).copied() };
        laying.line(at + 1 + usize::from(has_titles), row, line, &targets);
    }
    let label = Message::new("table-step-paste").with("n", count);
    let outcome = laying.run.finish(laying.work, Some(label));
    Pasted { lines: count, has_titles, unknown, outcome }
}

/// The columns that a line of titles names, where most of it does.
fn titles(sheet: Sheet, line: &[String]) -> Option<Vec<Target>> {
    let plain = |text: &str| text.trim().to_lowercase();
    let named = |text: &String| {
        let wanted = plain(text);
        if wanted.is_empty() {
            return Target::Unknown;
        }
        // `Area (m²)` is the column `Area`, but `Name (English)` is one of its own
        let without_unit = wanted.split_once('(').map_or(wanted.as_str(), |(title, _)| title.trim());
        let is = |key: &'static str, text: &str| Lang::ALL.iter().any(|lang| plain(&Words::of(*lang).t(key)) == text);
        if is("table-id", &wanted) {
            return Target::Id;
        }
        let titled = |text: &str| sheet.columns().iter().find(|column| is(column.title(), text));
        let found = titled(&wanted).or_else(|| titled(without_unit));
        found.map_or(Target::Unknown, |column| Target::Column(*column))
    };
    let targets: Vec<Target> = line.iter().map(named).collect();
    let filled = line.iter().filter(|text| !text.trim().is_empty()).count();
    let known = targets.iter().filter(|target| **target != Target::Unknown).count();
    let has_main = targets.iter().any(|target| match target {
        Target::Id => true,
        Target::Column(column) => *column == sheet.main() || column.lang().is_some(),
        Target::Unknown => false,
    });
    (known * 2 > filled && has_main).then_some(targets)
}

/// The records of a sheet by id and by what people call them.
#[derive(Default)]
struct Known {
    by_id: HashMap<String, RowId>,
    by_name: HashMap<String, RowId>,
}

impl Known {
    fn of(data: &Data, sheet: Sheet) -> Self {
        let mut known = Self::default();
        for row in data.rows(sheet) {
            known.by_id.insert(row.id_text(), row);
            match data.cell(row, sheet.main()) {
                Cell::Local(text) => {
                    for (_, name) in text.all() {
                        known.by_name.entry(name.to_lowercase()).or_insert(row);
                    }
                }
                Cell::Text(text) => {
                    known.by_name.entry(text.to_lowercase()).or_insert(row);
                }
                _ => {}
            }
        }
        known
    }

    fn row(&self, line: &[String], targets: &[Target]) -> Option<RowId> {
        let cells = || targets.iter().zip(line).filter(|(_, text)| !text.is_empty());
        let by_id = cells().find(|(target, _)| **target == Target::Id).and_then(|(_, text)| self.by_id.get(text));
        let is_name = |target: &Target| match target {
            Target::Column(Column::Name | Column::Number) => true,
            Target::Column(column) => column.lang().is_some(),
            Target::Id | Target::Unknown => false,
        };
        let by_name = || {
            cells().filter(|(target, _)| is_name(target)).find_map(|(_, text)| self.by_name.get(&text.to_lowercase()))
        };
        by_id.or_else(by_name).copied()
    }
}

struct Laying<'a> {
    data: &'a Data,
    words: Words,
    sheet: Sheet,
    work: Work,
    run: Run,
}

impl Laying<'_> {
    fn line(&mut self, line: usize, row: Option<RowId>, cells: &[String], targets: &[Target]) {
        let pairs = targets.iter().zip(cells).filter_map(|(target, text)| match target {
            Target::Column(column) => Some((*column, text)),
            Target::Id | Target::Unknown => None,
        });
        let mut new = None;
        let row = match row {
            Some(row) => row,
            None => match self.add(&mut pairs.clone()) {
                Ok(row) => *new.insert(row),
                Err(reason) => {
                    let typed = cells.iter().find(|text| !text.is_empty()).cloned().unwrap_or_default();
                    return self.run.refused.push(Refused { row: None, line, column: None, typed, reason });
                }
            },
        };
        for (column, text) in pairs {
            if new.is_some() && (column == Column::Name || text.is_empty()) {
                continue; // a new row has its name, and nothing else to be emptied
            }
            let is_derived = !column.is_editable(self.sheet);
            if (new.is_some() && is_derived) || (new.is_none() && self.holds(row, column, text)) {
                continue;
            }
            let before = self.run.refused.len();
            match read_cell(self.data, self.words, self.sheet, new.is_none().then_some(row), column, text) {
                Ok(cell) => self.run.put(&mut self.work, self.data, line, row, column, &cell),
                Err(reason) => {
                    let typed = text.clone();
                    self.run.refused.push(Refused { row: Some(row), line, column: Some(column), typed, reason });
                }
            }
            for refused in self.run.refused.iter_mut().skip(before) {
                refused.typed.clone_from(text);
            }
        }
    }

    /// Whether a cell holds what a text says, as it is shown, copied or exported: what was copied comes back
    /// without a change.
    fn holds(&self, row: RowId, column: Column, text: &str) -> bool {
        let value = self.data.cell(row, column).value(self.data, self.words);
        let exported = match &value {
            Value::Number(number) => number.plain('.'),
            Value::Date(date) => date.format("%Y-%m-%d").to_string(),
            Value::Text(text) => text.trim().to_owned(),
            Value::Empty => String::new(),
        };
        text == exported || text == value.shown(self.words)
    }

    /// Adds the record of a line that meets none, with its name.
    fn add<'t>(&mut self, pairs: &mut (impl Iterator<Item = (Column, &'t String)> + Clone)) -> Result<RowId, Message> {
        let mut name = LocalText::default();
        for (column, text) in pairs.filter(|(_, text)| !text.is_empty()) {
            match (column, column.lang()) {
                (_, Some(lang)) => name.set(lang, text),
                (Column::Name, None) => {
                    name.set(super::read::script(text).unwrap_or(self.words.lang()), text);
                }
                _ => {}
            }
        }
        if name.is_empty() && self.sheet != Sheet::Booths {
            return Err(Message::new("table-line-without-name"));
        }
        let (row, added) = match self.sheet {
            Sheet::Exhibitors => {
                let exhibitor = Exhibitor { name, ..Exhibitor::default() };
                let (id, edit): (ExhibitorId, _) = edit::add_exhibitor(self.work.now(), exhibitor).map_err(|r| r.0)?;
                (RowId::Exhibitor(id), edit)
            }
            Sheet::Pavilions => {
                let (id, edit): (PavilionId, _) =
                    edit::add_pavilion(self.work.now(), name, Vec::new()).map_err(|r| r.0)?;
                (RowId::Pavilion(id), edit)
            }
            Sheet::Booths => return Err(Message::new("table-line-without-booth")),
        };
        self.work.take(added);
        self.run.added.push(row);
        Ok(row)
    }
}
