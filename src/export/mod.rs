//! Pens that put a drawing on paper and into pictures: SVG, PNG, PDF.
//!
//! A page is composed once, in millimetres, and any pen can draw it, so the three formats show the same.
//! Nothing here knows the clock: the same project and the same [`Job`] give the same bytes.
//! Deliberately absent: how things look (`draw`), the file formats of the trade's other programs.

mod document;
mod error;
mod extent;
mod facts;
mod flags;
mod hatch;
mod job;
mod key;
mod paper;
mod pdf;
mod pen;
mod picture;
mod plot;
mod raster;
mod scalebar;
mod sheet;
mod statistics;
mod svg;
mod write;

pub use error::ExportError;
pub use job::{DEFAULT_WIDTH, Format, Job, MAX_PIXELS, export};
pub use paper::{BadScale, Paper, Scale, UnknownPaper};
pub use statistics::{StatisticsJob, statistics};
pub use write::{Overwrite, WriteError, may_write, write};

#[cfg(test)]
mod tests;
