//! A table of the report: names at the left, figures at the right, a bar for each row, and the booths it counts.

use super::NONE;
use crate::model::{ExhibitorId, PlanColor, Status};
use crate::stats::Which;
use crate::table::{Align, Decimal, Head, Table, Unit, Value};
use crate::words::{Country, Words};

/// The sign before a row's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sign {
    /// None.
    #[default]
    Blank,
    /// The colour of a pavilion.
    Pavilion(PlanColor),
    /// A flag.
    Country(Country),
    /// The mark of a status.
    Status(Status),
}

/// What belongs to a row beside its cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Line {
    /// The sign before its name.
    pub sign: Sign,
    /// The booths that it counts, where it counts booths.
    pub which: Option<Which>,
    /// The exhibitor that it is about, where it is about one.
    pub exhibitor: Option<ExhibitorId>,
}

impl Line {
    /// Of a row that counts booths.
    pub(super) fn of(which: Which) -> Self {
        Self { which: Some(which), ..Self::default() }
    }

    pub(super) fn with_sign(self, sign: Sign) -> Self {
        Self { sign, ..self }
    }
}

/// Which columns the bars of a table show. All of them are measured alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bars {
    /// The column of the strong bar.
    pub strong: usize,
    /// The column of the light bar behind it.
    pub light: Option<usize>,
    /// The column of the mark that the bars should reach.
    pub goal: Option<usize>,
}

/// The bar of a row; each part is a share of the table's longest bar, from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bar {
    /// The strong bar.
    pub strong: f64,
    /// The light bar behind it; none: there is none in this table.
    pub light: Option<f64>,
    /// The mark that they should reach; none: there is none.
    pub goal: Option<f64>,
}

/// A table of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// Its name for files, the same in every language.
    pub tag: &'static str,
    /// Its cells; the first column holds names, the title is the table's name.
    pub table: Table,
    /// What belongs to each row beside its cells, as many as there are rows without the total.
    pub lines: Vec<Line>,
    /// Whether the last row is the total of the others.
    pub has_total: bool,
    /// The bars, where it has some.
    pub bars: Option<Bars>,
    /// How the figures are to be understood, where that needs saying.
    pub note: String,
    /// The column that counts booths, where it has one.
    booths: Option<usize>,
    /// The rows without a bar.
    barless: Vec<usize>,
    /// The decimals of each column.
    places: Vec<u8>,
    /// What the longest bar shows.
    most: u64,
}

/// How many decimals a figure is shown with: no more than it needs, at most two.
pub(super) fn places(number: Decimal) -> u8 {
    Decimal { least: 0, ..number.rounded(2) }.needed()
}

impl Board {
    /// A table without rows.
    pub(super) fn new(tag: &'static str, title: impl Into<String>, first: impl Into<String>) -> Self {
        Self {
            tag,
            table: Table::new(title, vec![Head::words(first)]),
            lines: Vec::new(),
            has_total: false,
            bars: None,
            note: String::new(),
            booths: None,
            barless: Vec::new(),
            places: vec![0],
            most: 0,
        }
    }

    /// One more column of figures.
    pub(super) fn figures(mut self, title: impl Into<String>, unit: Option<Unit>) -> Self {
        self.table.heads.push(Head::figures(title, unit));
        self.places.push(0);
        self
    }

    /// One more column of figures, which counts the booths of each row.
    pub(super) fn booths(mut self, title: impl Into<String>) -> Self {
        self.booths = Some(self.table.heads.len());
        self.figures(title, None)
    }

    /// One more column of words.
    pub(super) fn words(mut self, title: impl Into<String>) -> Self {
        self.table.heads.push(Head::words(title));
        self.places.push(0);
        self
    }

    /// Its bars.
    pub(super) fn with_bars(mut self, bars: Bars) -> Self {
        self.bars = Some(bars);
        self
    }

    /// How its figures are to be understood.
    pub(super) fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Adds a row.
    pub(super) fn row(&mut self, line: Line, name: impl Into<String>, cells: impl IntoIterator<Item = Value>) {
        let row: Vec<Value> = std::iter::once(Value::from(name.into())).chain(cells).collect();
        if let Some(bars) = self.bars {
            let columns = [Some(bars.strong), bars.light, bars.goal].into_iter().flatten();
            let steps = columns.filter_map(|column| number(row.get(column)?)).map(|number| number.steps.max(0));
            self.most = steps.map(i64::unsigned_abs).fold(self.most, u64::max);
        }
        self.push(row);
        self.lines.push(line);
    }

    /// Adds a row without a bar, for what is not to be measured against the others.
    pub(super) fn row_without_bar(
        &mut self,
        line: Line,
        name: impl Into<String>,
        cells: impl IntoIterator<Item = Value>,
    ) {
        self.barless.push(self.lines.len());
        let bars = self.bars.take();
        self.row(line, name, cells);
        self.bars = bars;
    }

    /// Adds the total; nothing comes after it.
    pub(super) fn total(&mut self, name: impl Into<String>, cells: impl IntoIterator<Item = Value>) {
        self.push(std::iter::once(Value::from(name.into())).chain(cells).collect());
        self.has_total = true;
    }

    fn push(&mut self, row: Vec<Value>) {
        for (places, value) in self.places.iter_mut().zip(&row) {
            *places = (*places).max(number(value).map_or(0, self::places));
        }
        self.table.push(row);
    }

    /// A row's name.
    #[must_use]
    pub fn name(&self, row: usize, words: Words) -> String {
        self.text(row, 0, words)
    }

    /// A cell as its reader reads it, the figures of a column with the same decimals; the unit stands in the
    /// column's head.
    #[must_use]
    pub fn text(&self, row: usize, column: usize, words: Words) -> String {
        match self.value(row, column) {
            // a dash for a figure that is not known; words may be missing without one
            Value::Empty => match self.table.heads.get(column).map(|head| head.align) {
                Some(Align::Right) => NONE.to_owned(),
                Some(Align::Left) | None => String::new(),
            },
            Value::Number(number) => {
                let places = self.places.get(column).copied().unwrap_or_default();
                words.number(number.rounded(places).as_f64(), usize::from(places))
            }
            other => other.shown(words),
        }
    }

    /// A cell with its unit.
    #[must_use]
    pub fn text_with_unit(&self, row: usize, column: usize, words: Words) -> String {
        let text = self.text(row, column, words);
        let unit = self.table.heads.get(column).and_then(|head| head.unit.as_ref());
        match (unit, self.value(row, column)) {
            (Some(unit), Value::Number(_)) => format!("{text}\u{a0}{}", unit.text(words)),
            _ => text,
        }
    }

    /// A row in words, for tooltips and screen readers: `Kazakhstan: Booths 25, Planned 225 m²`.
    #[must_use]
    pub fn spoken(&self, row: usize, words: Words) -> String {
        let heads = self.table.heads.iter().enumerate().skip(1);
        let cells = heads.filter(|(column, _)| !self.text(row, *column, words).is_empty());
        let cells = cells.map(|(column, head)| format!("{} {}", head.title, self.text_with_unit(row, column, words)));
        format!("{}: {}", self.name(row, words), cells.collect::<Vec<_>>().join(", "))
    }

    fn value(&self, row: usize, column: usize) -> &Value {
        self.table.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Value::Empty)
    }

    /// Whether a row counts any booth: whether the column of booths, where it has one, holds more than nothing.
    #[must_use]
    pub fn counts_booths(&self, row: usize) -> bool {
        let is_counted = self.lines.get(row).is_some_and(|line| line.which.is_some());
        let count = self.booths.and_then(|column| number(self.value(row, column)));
        is_counted && count.is_none_or(|count| count.steps > 0)
    }

    /// The bar of a row; none for the total, for rows that have none, and where the table has no bars.
    #[must_use]
    pub fn bar(&self, row: usize) -> Option<Bar> {
        let bars = self.bars?;
        if row >= self.lines.len() || self.barless.contains(&row) {
            return None;
        }
        let most = if self.most == 0 { 1 } else { self.most };
        #[expect(clippy::cast_precision_loss, reason = "a share for drawing")]
        let share =
            |column: usize| number(self.value(row, column)).map(|number| number.steps.max(0) as f64 / most as f64);
        Some(Bar {
            strong: share(bars.strong).unwrap_or_default(),
            light: bars.light.map(|column| share(column).unwrap_or_default()),
            goal: bars.goal.and_then(share),
        })
    }
}

fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Some(*number),
        _ => None,
    }
}
