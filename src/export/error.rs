//! Why an export was refused.

use super::job::MAX_PIXELS;
use crate::words::Message;

/// Why an export was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The project has no hall.
    #[error("expected at least one hall, found none")]
    NoHall,
    /// The project has no such hall.
    #[error("expected a hall of the project, found another id")]
    UnknownHall,
    /// The hall has no size.
    #[error("expected a hall with an area, found nothing to draw")]
    Empty,
    /// So many sheets would be needed.
    #[error("expected at most {most} sheets, found {sheets}")]
    TooManySheets {
        /// What would be needed.
        sheets: usize,
        /// What is allowed.
        most: usize,
    },
    /// A picture is one sheet, but the plan needs more at this scale.
    #[error("expected one sheet for a picture, found {sheets}")]
    NotOneSheet {
        /// What would be needed.
        sheets: usize,
    },
    /// The picture has no pixels or too many.
    #[error("expected a picture of 1 to {MAX_PIXELS} pixels, found {width} by {height}")]
    PictureSize {
        /// Pixels from left to right.
        width: u32,
        /// Pixels from top to bottom.
        height: u32,
    },
    /// The file's format could not hold the result.
    #[error("the file could not be made: {0}")]
    Encoding(String),
    /// The export was asked to stop.
    #[error("stopped")]
    Stopped,
}

impl ExportError {
    /// The sentence for the reader.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::NoHall => Message::new("export-no-hall"),
            Self::UnknownHall => Message::new("export-unknown-hall"),
            Self::Empty => Message::new("export-empty"),
            Self::TooManySheets { sheets, most } => {
                Message::new("export-too-many-sheets").with("sheets", *sheets).with("most", *most)
            }
            Self::NotOneSheet { sheets } => Message::new("export-not-one-sheet").with("sheets", *sheets),
            Self::PictureSize { width, height } => Message::new("export-picture-size")
                .with("width", i64::from(*width))
                .with("height", i64::from(*height))
                .with("most", i64::try_from(MAX_PIXELS / 1_000_000).unwrap_or(i64::MAX)),
            Self::Encoding(reason) => Message::new("export-encoding").with("reason", reason.as_str()),
            Self::Stopped => Message::new("export-stopped"),
        }
    }
}
