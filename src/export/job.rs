//! What is to be exported, and the way from a project to a file's bytes.

use super::facts::Facts;
use super::paper::{Paper, Scale};
use super::picture::Picture;
use super::raster::RasterPen;
use super::sheet::{self, Numbering, Sheets};
use super::svg::SvgPen;
use super::{ExportError, document};
use crate::draw::{self, Ink, Options, Palette, Scheme};
use crate::model::{HallId, Project};
use crate::progress::Progress;
use crate::words::Lang;
use chrono::NaiveDate;

/// The most pixels of a picture, 100 million: 300 MB while it is painted.
pub const MAX_PIXELS: u64 = 100_000_000;

/// The width of a picture that nobody gave one.
pub const DEFAULT_WIDTH: u32 = 4000;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Sheets of paper.
    Pdf,
    /// A drawing for the web and for drawing programs.
    Svg,
    /// A picture.
    Png,
}

impl Format {
    /// All kinds, in the order of menus.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Svg, Self::Png];

    /// The ending of the file's name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The kind that a file's ending names, letter case aside.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }
}

/// What is to be exported and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The kind of file.
    pub format: Format,
    /// The hall; none: every hall for PDF, the first for pictures.
    pub hall: Option<HallId>,
    /// The paper; none: A1 for PDF, no sheet at all for pictures.
    pub paper: Option<Paper>,
    /// The scale on paper. Pictures without paper have none.
    pub scale: Scale,
    /// The width of a PNG in pixels.
    pub width: u32,
    /// The date printed; none: the project's own.
    pub date: Option<NaiveDate>,
    /// The colours.
    pub scheme: Scheme,
    /// What is shown, and the language of everything printed.
    pub options: Options,
}

impl Job {
    /// The usual export of a format in a language.
    #[must_use]
    pub fn new(format: Format, lang: Lang) -> Self {
        Self {
            format,
            hall: None,
            paper: None,
            scale: Scale::Fit,
            width: DEFAULT_WIDTH,
            date: None,
            scheme: if format == Format::Pdf { Scheme::Print } else { Scheme::Light },
            options: Options::of(lang),
        }
    }
}

/// Exports a project: the bytes of one file, the same for the same project and job.
///
/// # Errors
/// When there is nothing to show, the result would be too large, or `progress` asked to stop.
pub fn export(project: &Project, job: &Job, progress: &mut dyn Progress) -> Result<Vec<u8>, ExportError> {
    let halls: Vec<HallId> = project.halls_in_order().into_iter().map(|(id, _)| id).collect();
    let halls = match job.hall {
        Some(hall) if halls.contains(&hall) => vec![hall],
        Some(_) => return Err(ExportError::UnknownHall),
        None if job.format == Format::Pdf => halls,
        None => halls.into_iter().take(1).collect(),
    };
    if halls.is_empty() {
        return Err(ExportError::NoHall);
    }
    match job.format {
        Format::Pdf => pdf(project, job, &halls, progress),
        Format::Svg | Format::Png => {
            let hall = halls.first().copied().ok_or(ExportError::NoHall)?;
            picture(project, job, hall, progress)
        }
    }
}

fn pdf(project: &Project, job: &Job, halls: &[HallId], progress: &mut dyn Progress) -> Result<Vec<u8>, ExportError> {
    let paper = job.paper.unwrap_or(Paper::A1);
    let mut sheets = Vec::new();
    for hall in halls {
        let facts = Facts::new(project, *hall, job);
        let drawing = draw::draw(project, *hall, &job.options);
        sheets.push(Sheets::new(facts, drawing, paper, job.scale)?);
    }
    document::write(project, job, &sheets, progress)
}

/// A picture of one hall, on a sheet where a paper is given.
fn picture(project: &Project, job: &Job, hall: HallId, progress: &mut dyn Progress) -> Result<Vec<u8>, ExportError> {
    let facts = Facts::new(project, hall, job);
    let drawing = draw::draw(project, hall, &job.options);
    let palette = Palette(job.scheme);
    let title = facts.title();
    let (width, height, ground, sheets) = match job.paper {
        Some(paper) => {
            let sheets = Sheets::new(facts.clone(), drawing.clone(), paper, job.scale)?;
            if sheets.count() > 1 {
                return Err(ExportError::NotOneSheet { sheets: sheets.count() });
            }
            let (width, height) = sheets.size();
            (width, height, sheet::PAPER, Some(sheets))
        }
        None => {
            let (width, height) = Picture::size(&facts, &drawing)?;
            (width, height, palette.color(Ink::Ground), None)
        }
    };
    // what a pixel is on the page decides what text can be read; SVG can be enlarged
    let dots = f64::from(job.width) / width;
    let smallest_text = if job.format == Format::Png { 6.0 / dots } else { 0.0 };
    let mut draw_on = |pen: &mut dyn super::pen::Pen| match &sheets {
        Some(sheets) => sheets.draw(0, Numbering { number: 1, of: 1 }, palette, pen, progress),
        None => Picture { facts: &facts, drawing: &drawing, palette, smallest_text }.draw(pen, progress),
    };
    match job.format {
        Format::Png => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float casts saturate")]
            let height_px = (height * dots).round().max(1.0) as u32;
            if job.width == 0 || u64::from(job.width) * u64::from(height_px) > MAX_PIXELS {
                return Err(ExportError::PictureSize { width: job.width, height: height_px });
            }
            let too_large = ExportError::PictureSize { width: job.width, height: height_px };
            let mut pen = RasterPen::new(job.width, height_px, dots, ground).ok_or(too_large)?;
            if !draw_on(&mut pen) {
                return Err(ExportError::Stopped);
            }
            pen.finish().map_err(|error| ExportError::Encoding(error.to_string()))
        }
        Format::Svg | Format::Pdf => {
            let mut pen = SvgPen::new(width, height, &title, job.options.lang.tag());
            pen.ground(ground);
            if !draw_on(&mut pen) {
                return Err(ExportError::Stopped);
            }
            Ok(pen.finish().into_bytes())
        }
    }
}
