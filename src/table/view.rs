//! Views of a sheet: which rows, which columns, in which order.
//!
//! A view is the user's way of working, not part of the event, so own views are kept with the user's preferences,
//! by sheet: they serve in every project, and two planners of one file do not undo each other's columns.
//! They can be written and read without a project, so conditions name records by id.

use super::cell::compare;
use super::choice::Choice;
use super::data::{Data, RowId};
use super::{Cell, Column, Sheet, SortKey, Standing};
use crate::geometry::Area;
use crate::model::{ApprovalState, Attendance, Status};
use crate::words::Words;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A question that people ask of a sheet again and again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum BuiltIn {
    /// Every row.
    #[default]
    All,
    /// Exhibitors that come on site and have no booth.
    Unplaced,
    /// Exhibitors under contract without a booth.
    ContractNoBooth,
    /// Exhibitors that hold more than they contracted; pavilions with more booths than meant.
    OverArea,
    /// Exhibitors that hold less than they contracted, those without a booth aside; pavilions below target.
    UnderArea,
    /// Exhibitors whom nobody can reach.
    NoContact,
    /// Exhibitors that take part on the net only.
    OnlineOnly,
    /// Booths that nobody has.
    Available,
    /// Booths held past the last day of the hold.
    HoldLapsed,
    /// Booths without a number.
    NoNumber,
    /// Booths without a pavilion.
    NoPavilion,
    /// Booths that bring no price: neither agreed nor by the list.
    NoPrice,
    /// Raw space that is sold and whose stand is not approved.
    NotApproved,
}

impl BuiltIn {
    /// Those of a sheet, in the order of its list.
    #[must_use]
    pub const fn of(sheet: Sheet) -> &'static [Self] {
        match sheet {
            Sheet::Exhibitors => &[
                Self::All,
                Self::Unplaced,
                Self::ContractNoBooth,
                Self::OverArea,
                Self::UnderArea,
                Self::NoContact,
                Self::OnlineOnly,
            ],
            Sheet::Booths => &[
                Self::All,
                Self::Available,
                Self::HoldLapsed,
                Self::NotApproved,
                Self::NoNumber,
                Self::NoPavilion,
                Self::NoPrice,
            ],
            Sheet::Pavilions => &[Self::All, Self::OverArea, Self::UnderArea],
        }
    }

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::All => "table-view-all",
            Self::Unplaced => "table-view-unplaced",
            Self::ContractNoBooth => "table-view-contract-no-booth",
            Self::OverArea => "table-view-over-area",
            Self::UnderArea => "table-view-under-area",
            Self::NoContact => "table-view-no-contact",
            Self::OnlineOnly => "table-view-online",
            Self::Available => "table-view-available",
            Self::HoldLapsed => "table-view-lapsed",
            Self::NoNumber => "table-view-no-number",
            Self::NoPavilion => "table-view-no-pavilion",
            Self::NoPrice => "table-view-no-price",
            Self::NotApproved => "table-view-not-approved",
        }
    }

    /// Whether a row belongs to it; `today` decides which holds have lapsed.
    #[must_use]
    pub fn fits(self, data: &Data, row: RowId, today: NaiveDate) -> bool {
        let amount = |column| data.cell(row, column).amount();
        match (self, row) {
            (Self::All, _) => true,
            (Self::Unplaced, RowId::Exhibitor(id)) => data.standing(id) == Standing::Unplaced,
            (Self::ContractNoBooth, RowId::Exhibitor(id)) => {
                data.held(id).is_none() && amount(Column::Contracted).is_some_and(|area| area > 0)
            }
            (Self::OverArea, _) => amount(Column::Difference).is_some_and(|difference| difference > TOLERANCE.0),
            (Self::UnderArea, _) => amount(Column::Difference).is_some_and(|difference| difference < -TOLERANCE.0),
            (Self::NoContact, RowId::Exhibitor(id)) => {
                let contact = data.project().exhibitors.get(&id).map(|exhibitor| &exhibitor.contact);
                contact.is_some_and(|contact| contact.phone.is_empty() && contact.email.is_empty())
            }
            (Self::OnlineOnly, RowId::Exhibitor(id)) => {
                data.project().exhibitors.get(&id).is_some_and(|exhibitor| exhibitor.attendance == Attendance::Online)
            }
            (Self::Available, _) => data.cell(row, Column::Status) == Cell::Status(Status::Available),
            (Self::HoldLapsed, _) => match data.cell(row, Column::HeldUntil) {
                Cell::Date(until) => until < today,
                _ => false,
            },
            (Self::NoNumber, _) => data.cell(row, Column::Number).is_empty(),
            (Self::NoPavilion, _) => data.cell(row, Column::Pavilion).is_empty(),
            (Self::NoPrice, _) => data.cell(row, Column::Price).is_empty(),
            (Self::NotApproved, RowId::Booth(id)) => {
                let sale = data.project().sale(id);
                let is_sold = matches!(sale.status, Status::Reserved | Status::Contracted) && sale.exhibitor.is_some();
                match data.cell(row, Column::Approval) {
                    Cell::Approval(state) => is_sold && state != ApprovalState::Approved,
                    _ => false, // only raw space is approved
                }
            }
            (Self::NotApproved, _) => false,
            (Self::Unplaced | Self::ContractNoBooth | Self::NoContact | Self::OnlineOnly, _) => false,
        }
    }
}

/// Areas that differ by less are the same to everybody: shell-scheme modules are a little under their metre.
const TOLERANCE: Area = Area(500_000);

/// What a condition asks of a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Test {
    /// It holds these words, in any language.
    Holds(String),
    /// It is one of these.
    OneOf(BTreeSet<Choice>),
    /// Its figure is so much or more, in the figure's own steps.
    AtLeast(i64),
    /// Its figure is so much or less, in the figure's own steps.
    AtMost(i64),
    /// It is empty.
    Empty,
    /// It is not empty.
    Filled,
    /// Its day is this one or later.
    From(NaiveDate),
    /// Its day is this one or earlier.
    Until(NaiveDate),
}

/// A condition on one column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    /// The column.
    pub column: Column,
    /// What is asked of its cells.
    pub test: Test,
}

impl Condition {
    fn fits(&self, data: &Data, words: Words, row: RowId) -> bool {
        let cell = data.cell(row, self.column);
        match &self.test {
            Test::Holds(text) => {
                let names = cell.names(data, words).to_lowercase();
                text.to_lowercase().split_whitespace().all(|word| names.contains(word))
            }
            Test::OneOf(choices) => Choice::of(&cell).iter().any(|choice| choices.contains(choice)),
            Test::AtLeast(least) => cell.amount().is_some_and(|amount| amount >= *least),
            Test::AtMost(most) => cell.amount().is_some_and(|amount| amount <= *most),
            Test::Empty => cell.is_empty(),
            Test::Filled => !cell.is_empty(),
            Test::From(day) => matches!(cell, Cell::Date(date) if date >= *day),
            Test::Until(day) => matches!(cell, Cell::Date(date) if date <= *day),
        }
    }
}

/// A column by which rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SortBy {
    /// The column.
    pub column: Column,
    /// Whether the largest comes first.
    pub is_descending: bool,
}

/// A column as a view shows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// The column.
    pub column: Column,
    /// Its width, in points.
    pub width: f32,
}

/// A way of looking at a sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// The sheet.
    pub sheet: Sheet,
    /// Its name; empty for a built-in view.
    #[serde(default)]
    pub name: String,
    /// The built-in question that it asks.
    #[serde(default)]
    pub question: BuiltIn,
    /// The columns, in order; the first is the sheet's main one.
    pub columns: Vec<Shown>,
    /// By what its rows are sorted, the first first.
    #[serde(default)]
    pub sort: Vec<SortBy>,
    /// What its rows fulfil besides.
    #[serde(default)]
    pub conditions: Vec<Condition>,
}

impl View {
    /// A built-in view of a sheet.
    #[must_use]
    pub fn built_in(sheet: Sheet, question: BuiltIn) -> Self {
        let shown = |column: &Column| Shown { column: *column, width: column.width() };
        let sort = match sheet {
            Sheet::Exhibitors | Sheet::Booths => vec![SortBy { column: sheet.main(), is_descending: false }],
            Sheet::Pavilions => Vec::new(), // they have an order of their own
        };
        let mut columns: Vec<Shown> = sheet.usual().iter().map(shown).collect();
        if question == BuiltIn::NotApproved {
            let of_approval = [Column::Approval, Column::Contractor, Column::Received, Column::Decided, Column::MoveIn];
            columns.retain(|shown| !matches!(shown.column, Column::HeldUntil | Column::Kind | Column::Price));
            let place = columns.iter().position(|shown| shown.column == Column::Exhibitor).map_or(0, |at| at + 1);
            columns.splice(place..place, of_approval.iter().map(shown));
        }
        if sheet == Sheet::Exhibitors && matches!(question, BuiltIn::OverArea | BuiltIn::UnderArea) {
            let place = columns.iter().position(|shown| shown.column == Column::Contracted).map_or(0, |at| at + 1);
            columns.insert(place, shown(&Column::Difference));
        }
        Self { sheet, name: String::new(), question, columns, sort, conditions: Vec::new() }
    }

    /// The same with what no program has written put right: the main column first, no column twice or of
    /// another sheet, widths within reason.
    #[must_use]
    pub fn sound(mut self) -> Self {
        let main = self.sheet.main();
        let width = self.columns.iter().find(|shown| shown.column == main).map_or(main.width(), |shown| shown.width);
        let mut seen = BTreeSet::from([main]);
        self.columns.retain(|shown| self.sheet.columns().contains(&shown.column) && seen.insert(shown.column));
        self.columns.insert(0, Shown { column: main, width });
        for shown in &mut self.columns {
            shown.width = if shown.width.is_finite() { shown.width.clamp(MIN_WIDTH, MAX_WIDTH) } else { MIN_WIDTH };
        }
        self.sort.retain(|by| self.sheet.columns().contains(&by.column));
        self.conditions.retain(|condition| self.sheet.columns().contains(&condition.column));
        self
    }

    /// Shows or hides a column; a new one comes after the others, the main one stays.
    pub fn toggle(&mut self, column: Column) {
        if column == self.sheet.main() {
            return;
        }
        let before = self.columns.len();
        self.columns.retain(|shown| shown.column != column);
        if self.columns.len() == before {
            self.columns.push(Shown { column, width: column.width() });
        }
    }

    /// Moves a column to the place of another; the main one stays first.
    pub fn move_column(&mut self, column: Column, to: Column) {
        let place = |wanted: Column| self.columns.iter().position(|shown| shown.column == wanted);
        let (Some(from), Some(to)) = (place(column), place(to)) else { return };
        if from == 0 || to == 0 {
            return;
        }
        let shown = self.columns.remove(from);
        self.columns.insert(to, shown);
    }

    /// Sorts by a column: first upwards, then downwards, then no more. `keep` adds it behind those before.
    pub fn sort_by(&mut self, column: Column, keep: bool) {
        let now = self.sort.iter().find(|by| by.column == column).copied();
        if !keep {
            self.sort.retain(|by| by.column == column);
        }
        match now {
            None => self.sort.push(SortBy { column, is_descending: false }),
            Some(by) if by.is_descending => self.sort.retain(|by| by.column != column),
            Some(_) => {
                for by in self.sort.iter_mut().filter(|by| by.column == column) {
                    by.is_descending = true;
                }
            }
        }
    }

    /// Puts a condition on its column in place of the one before.
    pub fn put_condition(&mut self, condition: Condition) {
        self.conditions.retain(|other| other.column != condition.column);
        self.conditions.push(condition);
    }

    /// Whether a row belongs to the view.
    #[must_use]
    pub fn fits(&self, data: &Data, words: Words, row: RowId, today: NaiveDate) -> bool {
        self.question.fits(data, row, today) && self.conditions.iter().all(|condition| condition.fits(data, words, row))
    }

    /// The rows that belong to the view, in its order.
    #[must_use]
    pub fn rows(&self, data: &Data, words: Words, today: NaiveDate) -> Vec<RowId> {
        let mut rows = data.rows(self.sheet);
        rows.retain(|row| self.fits(data, words, *row, today));
        self.in_order(data, words, rows)
    }

    /// Every row of the sheet in the view's order.
    #[must_use]
    pub fn sorted(&self, data: &Data, words: Words) -> Vec<RowId> {
        self.in_order(data, words, data.rows(self.sheet))
    }

    /// Rows that are equal to the view stay as they are.
    fn in_order(&self, data: &Data, words: Words, rows: Vec<RowId>) -> Vec<RowId> {
        if self.sort.is_empty() {
            return rows;
        }
        let mut keyed: Vec<(Vec<Option<SortKey>>, RowId)> = rows
            .into_iter()
            .map(|row| (self.sort.iter().map(|by| data.cell(row, by.column).sort_key(data, words)).collect(), row))
            .collect();
        keyed.sort_by(|(a, _), (b, _)| {
            let each = self.sort.iter().zip(a.iter().zip(b));
            let orders = each.map(|(by, (a, b))| compare(a.as_ref(), b.as_ref(), by.is_descending));
            orders.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then)
        });
        keyed.into_iter().map(|(_, row)| row).collect()
    }
}

/// The narrowest that a column gets, in points.
pub const MIN_WIDTH: f32 = 56.0;
/// The widest that a column gets, in points.
pub const MAX_WIDTH: f32 = 640.0;

/// What the program remembers of the directory from run to run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedViews {
    /// The views that the user made.
    pub own: Vec<View>,
    /// Built-in views whose columns or order the user changed.
    pub changed: Vec<View>,
    /// The sheet last looked at.
    pub sheet: Sheet,
}
