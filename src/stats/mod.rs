//! Figures of a plan: which sides of its booths are open, what they cost, and how areas and money add up.
//!
//! Everything here is derived from a [`crate::model::Project`] each time it is asked for; whoever shows
//! it keeps it by revision. Deliberately absent: words, and anything that judges a plan.

mod price;
mod sides;
mod summary;

pub use price::{ListPrice, list_price, price_of};
pub use sides::{AISLE_DEPTH, open_sides, sides};
pub use summary::{
    CountryFigures, Counts, HallFigures, PavilionFigures, Summary, Tally, TallyByArrangement, TallyByKind,
    TallyByStatus, summary,
};
