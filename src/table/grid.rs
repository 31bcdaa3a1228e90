//! A table as it is written to files: columns with titles and units, rows of typed cells.

use super::Decimal;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::Arc;

/// What the figures of a column are measured in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    /// m².
    SquareMetres,
    /// m.
    Metres,
    /// kW.
    Kilowatts,
    /// l/min.
    LitresPerMinute,
    /// Mbit/s.
    Megabits,
    /// kg.
    Kilograms,
    /// %.
    Percent,
    /// A currency by its ISO 4217 code.
    Currency(String),
}

impl Unit {
    /// The unit as its reader writes it.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        match self {
            Self::SquareMetres => format!("{}²", words.metre_unit()),
            Self::Metres => words.metre_unit().to_owned(),
            Self::Kilowatts => words.t("panels-unit-kw").into_owned(),
            Self::LitresPerMinute => words.t("panels-unit-litres").into_owned(),
            Self::Megabits => words.t("panels-unit-mbits").into_owned(),
            Self::Kilograms => words.t("panels-unit-kg").into_owned(),
            Self::Percent => "%".to_owned(),
            Self::Currency(code) => code.clone(),
        }
    }
}

/// At which side of a column its cells stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Figures.
    Right,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its title in the reader's language.
    pub title: String,
    /// What its figures are measured in.
    pub unit: Option<Unit>,
    /// Where its cells stand.
    pub align: Align,
}

impl Head {
    /// The head of a column of words.
    #[must_use]
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), unit: None, align: Align::Left }
    }

    /// The head of a column of figures.
    #[must_use]
    pub fn figures(title: impl Into<String>, unit: Option<Unit>) -> Self {
        Self { title: title.into(), unit, align: Align::Right }
    }

    /// The title with its unit: `Area (m²)`.
    #[must_use]
    pub fn full(&self, words: Words) -> String {
        match &self.unit {
            Some(unit) => format!("{} ({})", self.title, unit.text(words)),
            None => self.title.clone(),
        }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(Arc<str>),
    /// A number in the column's unit.
    Number(Decimal),
    /// A day.
    Date(NaiveDate),
}

impl Value {
    /// The cell as its reader reads it, without the column's unit.
    #[must_use]
    pub fn shown(&self, words: Words) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.to_string(),
            Self::Number(number) => number.shown(words),
            Self::Date(date) => words.date(*date),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.into()) }
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}
impl<N: Into<Decimal>> From<Option<N>> for Value {
    fn from(number: Option<N>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }
}
impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}
impl From<NaiveDate> for Value {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

/// A table: what statistics, lists of services and the directory's views are written as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its name, such as for a worksheet's tab.
    pub name: String,
    /// The heads of its columns.
    pub heads: Vec<Head>,
    /// Its rows; each has a cell for each head.
    pub rows: Vec<Vec<Value>>,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(name: impl Into<String>, heads: Vec<Head>) -> Self {
        Self { name: name.into(), heads, rows: Vec::new() }
    }

    /// Adds a row; missing cells are empty, those beyond the heads are dropped.
    pub fn push(&mut self, mut row: Vec<Value>) {
        row.resize(self.heads.len(), Value::Empty);
        self.rows.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Area;
    use crate::words::Lang;

    #[test]
    fn rows_are_as_wide_as_the_heads() {
        let heads = vec![Head::words("Name"), Head::figures("Area", Some(Unit::SquareMetres))];
        let mut table = Table::new("Booths", heads);
        table.push(vec!["A1".into()]);
        table.push(vec!["A2".into(), Some(Area::square_metres(9)).into(), "too much".into()]);
        assert_eq!(table.rows[0], [Value::Text("A1".into()), Value::Empty]);
        assert_eq!(table.rows[1].len(), 2);
        assert_eq!(table.heads[1].full(Words::of(Lang::Ru)), "Area (м²)");
        assert_eq!(table.rows[1][1].shown(Words::of(Lang::En)), "9");
    }

    #[test]
    fn every_unit_is_written_in_every_language() {
        use Unit::{Currency, Kilograms, Kilowatts, LitresPerMinute, Megabits, Metres, Percent, SquareMetres};
        let units =
            [SquareMetres, Metres, Kilowatts, LitresPerMinute, Megabits, Kilograms, Percent, Currency("CNY".into())];
        let texts = |lang| units.each_ref().map(|unit| unit.text(Words::of(lang))).join(" ");
        assert_eq!(texts(Lang::En), "m² m kW l/min Mbit/s kg % CNY");
        assert_eq!(texts(Lang::Ru), "м² м кВт л/мин Мбит/с кг % CNY");
        assert!(texts(Lang::ZhCn).contains("kW"));
    }
}
