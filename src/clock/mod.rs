//! Times of a programme: minutes, times of a day that may run past midnight, spans, instants and zones.
//!
//! A programme speaks in local times of one zone; whether two things happen at once is asked of instants,
//! which know nothing of zones and of the hours that daylight saving leaves out or repeats.
//! Deliberately absent: the clock on the wall. Nothing here knows what time it is.

mod minutes;
mod span;
mod zone;

pub use minutes::{DayTime, Minutes};
pub use span::{Instant, Span, TimeSpan};
pub use zone::{UnknownZone, Zone};
