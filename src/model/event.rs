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
    /// The day by which the drawings of stands on raw space must be approved.
    pub approval_deadline: Option<NaiveDate>,
    /// The day by which the texts of fascias must be known.
    pub fascia_deadline: Option<NaiveDate>,
    /// The widest text that fits on a fascia, in half widths as [`super::fascia_width`] counts them, such as 24 for
    /// 24 Latin letters or 12 Han characters; none: not known.
    pub fascia_limit: Option<u16>,
    /// Free notes, such as which figures are illustrative.
    pub notes: LocalText,
}

impl Event {
    /// The narrowest fascia that can be set, in half widths.
    pub const FASCIA_LEAST: u16 = 2;
    /// The widest.
    pub const FASCIA_MOST: u16 = 400;
}
