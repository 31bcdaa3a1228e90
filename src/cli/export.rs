//! `fairwright export`: a plan as PDF, SVG or PNG, or its statistics as PDF.

use super::complaint::Complaint;
use crate::draw::{Options, Scheme};
use crate::export::{self, DEFAULT_WIDTH, Format, Job, Overwrite, Paper, Scale, StatisticsJob};
use crate::model::{HallId, Project};
use crate::progress::Unwatched;
use crate::stats::{Aspect, Scope};
use crate::words::{Message, Words};
use chrono::NaiveDate;
use std::io::Write;
use std::path::PathBuf;

/// What is put on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sheet {
    Plan,
    Statistics,
}

/// An export as it was asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Request {
    pub sheet: Sheet,
    pub file: PathBuf,
    pub to: PathBuf,
    pub overwrite: Overwrite,
    pub format: Format,
    /// The hall's name in any language.
    pub hall: Option<String>,
    pub date: Option<NaiveDate>,
    pub paper: Option<Paper>,
    pub scale: Option<Scale>,
    pub width: Option<u32>,
    pub scheme: Option<Scheme>,
    /// What the booths' colours tell.
    pub colour: Option<Aspect>,
}

/// Exports. What the reader should know besides goes to `err`.
pub(super) fn run(request: &Request, words: Words, err: &mut dyn Write) -> Result<(), Complaint> {
    export::may_write(&request.to, request.overwrite)?;
    let project = super::open(&request.file)?;
    let usual = Job::new(request.format, words.lang());
    let job = Job {
        hall: request.hall.as_deref().map(|name| find_hall(&project, name, words)).transpose()?,
        paper: request.paper,
        scale: request.scale.unwrap_or_default(),
        width: request.width.unwrap_or(DEFAULT_WIDTH),
        date: request.date,
        scheme: request.scheme.unwrap_or(usual.scheme),
        options: Options { color_by: request.colour.unwrap_or_default(), ..usual.options.clone() },
        ..usual
    };
    let bytes = match request.sheet {
        Sheet::Plan => export::export(&project, &job, &mut Unwatched)?,
        Sheet::Statistics => {
            let scope = job.hall.map_or(Scope::All, Scope::Hall);
            let usual = StatisticsJob::new(words.lang());
            let paper = request.paper.unwrap_or(usual.paper);
            let job = StatisticsJob { scope, paper, date: request.date, ..usual };
            export::statistics(&project, &job, &mut Unwatched)?
        }
    };
    export::write(&request.to, &bytes, request.overwrite)?;
    if let Some(note) = first_of_several(&project, &job, words) {
        // a note that nobody can read is no failure of the export
        let _ = writeln!(err, "fairwright: {note}");
    }
    Ok(())
}

/// That a picture shows the first hall of several.
fn first_of_several(project: &Project, job: &Job, words: Words) -> Option<String> {
    let halls = project.halls_in_order();
    let (_, first) = halls.first()?;
    let is_chosen = job.hall.is_some() || job.format == Format::Pdf || halls.len() < 2;
    let note = Message::new("cli-first-hall").with("hall", first.name.clone()).with("count", halls.len());
    (!is_chosen).then(|| words.say(&note))
}

/// The hall of a name in any language, letter case aside.
fn find_hall(project: &Project, name: &str, words: Words) -> Result<HallId, Complaint> {
    let wanted = name.trim().to_lowercase();
    let halls = project.halls_in_order();
    let found = halls.iter().find(|(_, hall)| hall.name.all().any(|(_, text)| text.to_lowercase() == wanted));
    found.map(|(id, _)| *id).ok_or_else(|| {
        let names: Vec<&str> = halls.iter().map(|(_, hall)| hall.name.get(words.lang())).collect();
        Complaint::new(Message::new("cli-no-such-hall").with("name", name).with("halls", names.join(", ")))
    })
}
