//! Figures of a plan: which sides of its booths are open, what they cost, what groups they fall into, and how
//! areas and money add up.
//!
//! Everything here is derived from a [`crate::model::Project`] each time it is asked for; whoever shows
//! it keeps it by revision. Deliberately absent: words, and anything that judges a plan.

mod aspect;
mod built;
mod compare;
mod due;
mod exhibitors;
mod fit;
mod groups;
mod numbers;
mod price;
mod services;
mod sides;
mod size;
#[cfg(test)]
mod sketch;
mod stand;
mod summary;
mod tally;
mod translation;

pub use aspect::{Aspect, Band, Group};
pub use built::{Built, BuiltBooth, BuiltRow, NOMINAL_MODULE, RowEnd, built, built_length};
pub use compare::{
    BoothDifference, DifferentBooth, LayoutFigures, as_current, displaced, layout_differences, layout_figures,
};
pub use due::{Due, DueKind, FASCIA_LANGS, FasciaFault, days_left, dues, fascia_fault, fascia_text};
pub use exhibitors::{Account, Accounts, AttendanceFigures, ContractFigures, CountryFigures};
pub use fit::{BESIDE, Candidate, Fit, Fits, LEAST_WALL, Misfit, Verdict};
pub use groups::{Count, Groups};
pub use numbers::{NumberCheck, NumberGap, SameNumber, check_numbers};
pub use price::{Connection, Payers, Price, PriceItem, PriceLine, price_of};
pub use services::{Hanging, Hookup, Hookups, Load, MOST_OF_ONE_PHASE, REACH, Service, Unserved, hookups};
pub use sides::{AISLE_DEPTH, open_sides, sides, sides_of};
pub use size::{SIZE_BOUNDS, SizeClass};
pub use stand::{Scope, Stand, Which, as_one, booths_where, stands};
pub use summary::{Counts, HallFigures, PavilionFigures, Summary, summary, summary_of};
pub use tally::{Sold, SoldBy, Tally, TallyBy};
pub use translation::{Translated, last_renumbering, translations};
