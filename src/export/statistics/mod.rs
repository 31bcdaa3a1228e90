//! The statistics on paper: figures, bars and tables on as many sheets as they need.
//!
//! What is said comes from `report`, so paper says what the screen says. Text is text, in embedded fonts, and
//! each chapter has a bookmark. Deliberately absent: the plan itself.

mod flow;
mod page;

use super::document::{self, bookmark};
use super::facts::{Facts, joined};
use super::paper::Paper;
use super::pdf::{PdfPen, Shared, pt};
use super::sheet::type_::Type;
use super::{ExportError, Format, Job};
use crate::draw::{Palette, Scheme};
use crate::model::{HallId, Project};
use crate::progress::Progress;
use crate::report::report;
use crate::stats::Scope;
use crate::words::{Lang, Words};
use chrono::NaiveDate;
use flow::{Part, pages};
use krilla::outline::Outline;
use krilla::page::PageSettings;

/// Statistics on paper, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct StatisticsJob {
    /// What the figures are for.
    pub scope: Scope,
    /// The paper, upright.
    pub paper: Paper,
    /// The date printed; none: the project's own.
    pub date: Option<NaiveDate>,
    /// The language of everything printed.
    pub lang: Lang,
}

impl StatisticsJob {
    /// All halls on A4 in a language.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { scope: Scope::All, paper: Paper::A4, date: None, lang }
    }
}

/// The statistics of a project: the bytes of a PDF file, the same for the same project and job.
///
/// # Errors
/// When the project has no hall or not the one asked for, or `progress` asked to stop.
pub fn statistics(project: &Project, job: &StatisticsJob, progress: &mut dyn Progress) -> Result<Vec<u8>, ExportError> {
    let hall = match job.scope {
        Scope::All => project.halls_in_order().first().map(|(id, _)| *id).ok_or(ExportError::NoHall)?,
        Scope::Hall(hall) if project.halls.contains_key(&hall) => hall,
        Scope::Hall(_) => return Err(ExportError::UnknownHall),
    };
    let words = Words::of(job.lang);
    let report = report(project, job.scope, words);
    let paper = page::Sheet::new(job.paper, head(project, job, hall));
    let sheets = pages(&report, &paper, words);
    let of = sheets.len();
    let mut document = krilla::Document::new();
    let mut shared = Shared::default();
    let mut outline = Outline::new();
    for (index, parts) in sheets.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "few sheets")]
        if !progress.go_on(index as f32 / of as f32) {
            return Err(ExportError::Stopped);
        }
        let (width, height) = paper.size;
        let settings = PageSettings::from_wh(pt(width), pt(height)).ok_or(ExportError::Empty)?;
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        let pen = &mut PdfPen::new(&mut surface, &mut shared);
        let mut type_ = Type { pen, palette: Palette(Scheme::Print), unit: paper.unit };
        paper.frame(index, of, words, &mut type_);
        for placed in parts {
            page::draw(placed, &paper, words, &mut type_);
            if let Part::Chapter(chapter) = placed.part {
                outline.push_child(bookmark(&chapter.title, index));
            }
        }
        surface.finish();
        sheet.finish();
    }
    document.set_outline(outline);
    document.set_metadata(document::metadata(project, job.lang, job.date));
    document.finish().map_err(|error| ExportError::Encoding(format!("{error:?}")))
}

/// What stands at the head of the first sheet.
fn head(project: &Project, job: &StatisticsJob, hall: HallId) -> page::Head {
    let plan = Job { date: job.date, ..Job::new(Format::Pdf, job.lang) };
    let facts = Facts::new(project, hall, &plan);
    let words = facts.words;
    let which = match job.scope {
        Scope::All => words.t("paper-all-halls").into_owned(),
        Scope::Hall(_) => facts.hall_name.clone(),
    };
    let revision = match facts.revision.as_str() {
        "" => String::new(),
        revision => words.with("paper-revision-of", &[("revision", revision.into())]),
    };
    page::Head {
        title: joined(&[&words.t("paper-statistics"), &which], " · "),
        event: facts.event.clone(),
        about: joined(&[&facts.venue, &facts.days], " · "),
        state: joined(&[&facts.date, &revision, &facts.organiser], " · "),
    }
}

#[cfg(test)]
mod tests;
