//! A PDF document of sheets, with bookmarks and page labels.

use super::pdf::{PdfPen, Shared, pt};
use super::sheet::{Numbering, Sheets};
use super::{ExportError, Job};
use crate::draw::Palette;
use crate::model::Project;
use crate::progress::Progress;
use crate::words::Lang;
use chrono::{Datelike, NaiveDate};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;

/// The document's bytes.
pub(super) fn write(
    project: &Project,
    job: &Job,
    halls: &[Sheets],
    progress: &mut dyn Progress,
) -> Result<Vec<u8>, ExportError> {
    let mut document = krilla::Document::new();
    let mut shared = Shared::default();
    let mut outline = Outline::new();
    let of: usize = halls.iter().map(Sheets::count).sum();
    let mut number = 0;
    for sheets in halls {
        let mut bookmark = bookmark(&sheets.facts().hall_name, number);
        for index in 0..sheets.count() {
            let (width, height) = sheets.size_of(index);
            let settings = PageSettings::from_wh(pt(width), pt(height)).ok_or(ExportError::Empty)?;
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            let mut watch = |done: f32| progress.go_on((float(number) + done) / float(of));
            let numbering = Numbering { number: number + 1, of };
            let pen = &mut PdfPen::new(&mut surface, &mut shared);
            let finished = sheets.draw(index, numbering, Palette(job.scheme), pen, &mut watch);
            surface.finish();
            page.finish();
            if !finished {
                return Err(ExportError::Stopped);
            }
            if index > 0 {
                bookmark.push_child(self::bookmark(&sheets.name_of(index), number));
            }
            number += 1;
        }
        outline.push_child(bookmark);
    }
    document.set_outline(outline);
    document.set_metadata(metadata(project, job.options.lang, job.date));
    document.finish().map_err(|error| ExportError::Encoding(format!("{error:?}")))
}

/// A bookmark of a page, counted from nought.
pub(super) fn bookmark(name: &str, page: usize) -> OutlineNode {
    OutlineNode::new(name.to_owned(), XyzDestination::new(page, Point::from_xy(0.0, 0.0)))
}

/// What readers are told of the document. Its date is the plan's, so that the same plan gives the same bytes.
pub(super) fn metadata(project: &Project, lang: Lang, day: Option<NaiveDate>) -> Metadata {
    let event = &project.event;
    let metadata = Metadata::new()
        .title(event.name.get(lang).to_owned())
        .authors(Some(event.organiser.get(lang).to_owned()).into_iter().filter(|name| !name.is_empty()).collect())
        .language(lang.tag().to_owned())
        .creator("Fairwright".to_owned());
    match day.or(event.plan_date).and_then(date) {
        Some(date) => metadata.creation_date(date),
        None => metadata,
    }
}

fn date(day: NaiveDate) -> Option<DateTime> {
    let year = u16::try_from(day.year()).ok()?;
    Some(DateTime::new(year).month(u8::try_from(day.month()).ok()?).day(u8::try_from(day.day()).ok()?))
}

#[expect(clippy::cast_precision_loss, reason = "few sheets")]
const fn float(count: usize) -> f32 {
    count as f32
}
