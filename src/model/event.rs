//! What the whole project is about.

use crate::words::LocalText;
use chrono::NaiveDate;

/// The event that the plan is for: one record a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The event's name, also the document's.
    pub name: LocalText,
    /// Where it takes place.
    pub venue: LocalText,
    /// Who organises it.
    pub organiser: LocalText,
    /// The first day.
    pub first_day: Option<NaiveDate>,
    /// The last day.
    pub last_day: Option<NaiveDate>,
    /// The plan's revision as printed in the title block, such as `A` or `3`.
    pub revision: String,
    /// The date printed in the title block.
    pub plan_date: Option<NaiveDate>,
    /// Free notes, such as which figures are illustrative.
    pub notes: LocalText,
}
