//! Figures of a plan: which sides of its booths are open, and how its areas add up.
//!
//! Everything here is derived from a [`crate::model::Project`] each time it is asked for; whoever shows
//! it keeps it by revision. Deliberately absent: prices (they need the rate card's rules), words, and
//! anything that judges a plan.

mod sides;
mod summary;

pub use sides::{AISLE_DEPTH, open_sides, sides};
pub use summary::{
    CountryFigures, Counts, HallFigures, PavilionFigures, Summary, Tally, TallyByArrangement, TallyByKind,
    TallyByStatus, summary,
};
