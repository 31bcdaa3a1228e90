//! The statistics of a plan as chapters of tables with bars: one form for the review page, paper, the command
//! line and spreadsheets, so that all of them say the same.
//!
//! A [`Report`] is made in one language from a [`Summary`]; it holds every title, every cell, what a row's bar
//! shows and which booths a row counts. Deliberately absent: how it looks, and the figures themselves (`stats`).

mod board;
mod booths;
mod columns;
mod exhibitors;
mod face;
mod floor;
mod sales;

pub use board::{Bar, Bars, Board, Line, Sign};
pub use columns::{Columns, Has, Lettering, Limits, Range};
pub use face::Face;

use crate::model::Project;
use crate::stats::{self, Scope, Summary};
use crate::table::{Decimal, Unit, Value};
use crate::words::Words;

/// What a chapter is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The halls and the whole.
    #[default]
    Overview,
    /// Target, planned and contracted area of each pavilion.
    Pavilions,
    /// Exhibitors and area by the country of the contract address.
    Countries,
    /// Booths by size, kind and open sides.
    Booths,
    /// Status and income.
    Sales,
    /// Online, on site, both.
    Attendance,
    /// Exhibitors with and without booth, areas against contracts.
    Contracts,
}

impl Topic {
    /// All of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Pavilions,
        Self::Countries,
        Self::Booths,
        Self::Sales,
        Self::Attendance,
        Self::Contracts,
    ];

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Overview => "report-overview",
            Self::Pavilions => "report-pavilions",
            Self::Countries => "report-countries",
            Self::Booths => "report-booths",
            Self::Sales => "report-sales",
            Self::Attendance => "report-attendance",
            Self::Contracts => "report-contracts",
        }
    }
}

/// A figure that is read first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// What it is, in the reader's language.
    pub title: String,
    /// The figure; empty where there is none.
    pub value: Value,
    /// What it is measured in.
    pub unit: Option<Unit>,
}

impl Headline {
    fn new(title: impl Into<String>, value: Value, unit: Option<Unit>) -> Self {
        Self { title: title.into(), value, unit }
    }

    /// The figure with its unit; a dash where there is none.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        match &self.value {
            Value::Empty => NONE.to_owned(),
            Value::Number(number) => {
                let text = words.number(number.as_f64(), usize::from(board::places(*number)));
                match &self.unit {
                    Some(unit) => format!("{text}\u{a0}{}", unit.text(words)),
                    None => text,
                }
            }
            other => other.shown(words),
        }
    }
}

/// Stands where there is no figure.
pub const NONE: &str = "–";

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// What it is about.
    pub topic: Topic,
    /// Its name in the reader's language.
    pub title: String,
    /// What is read first.
    pub headlines: Vec<Headline>,
    /// Its tables; those without rows are left out.
    pub boards: Vec<Board>,
}

/// The statistics of a plan in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What the figures are for.
    pub scope: Scope,
    /// Its chapters, in order.
    pub chapters: Vec<Chapter>,
}

impl Report {
    /// A table by its tag; none where the plan has nothing for it.
    #[must_use]
    pub fn board(&self, tag: &str) -> Option<&Board> {
        self.chapters.iter().flat_map(|chapter| &chapter.boards).find(|board| board.tag == tag)
    }
}

/// Makes the report of a plan, or of one of its halls.
#[must_use]
pub fn report(project: &Project, scope: Scope, words: Words) -> Report {
    let summary = stats::summary_of(project, scope);
    let maker = Maker { project, summary: &summary, words };
    Report { scope, chapters: Topic::ALL.map(|topic| maker.chapter(topic)).into() }
}

/// What every chapter is made from.
#[derive(Clone, Copy)]
struct Maker<'a> {
    project: &'a Project,
    summary: &'a Summary,
    words: Words,
}

impl Maker<'_> {
    fn chapter(self, topic: Topic) -> Chapter {
        let (headlines, boards) = match topic {
            Topic::Overview => self.overview(),
            Topic::Pavilions => self.pavilions(),
            Topic::Countries => self.countries(),
            Topic::Booths => self.booths(),
            Topic::Sales => self.sales(),
            Topic::Attendance => self.attendance(),
            Topic::Contracts => self.contracts(),
        };
        let boards = boards.into_iter().filter(|board| !board.lines.is_empty()).collect();
        Chapter { topic, title: self.t(topic.key()), headlines, boards }
    }

    fn t(self, key: &'static str) -> String {
        self.words.t(key).into_owned()
    }

    /// The unit of the plan's money; none where the price list names no currency.
    fn currency(self) -> Option<Unit> {
        let code = &self.project.rate_card.currency;
        (!code.is_empty()).then(|| Unit::Currency(code.clone()))
    }
}

/// A cell with a figure.
fn figure(number: impl Into<Decimal>) -> Value {
    Value::Number(number.into())
}

/// A cell with a share of a whole in per cent; empty where the whole is nothing.
fn share(part: impl Into<Decimal>, whole: impl Into<Decimal>) -> Value {
    let (part, whole) = (part.into().as_f64(), whole.into().as_f64());
    if whole > 0.0 { figure(Decimal::percent(part / whole)) } else { Value::Empty }
}

#[cfg(test)]
mod tests;
