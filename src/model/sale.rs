//! What is sold: status, holder, services, terms and history of each booth.

use super::{Approval, ExhibitorId, Money};
use crate::words::LocalText;
use chrono::NaiveDate;

/// The status of a booth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody has it.
    #[default]
    Available,
    /// Kept for somebody until a date.
    Held {
        /// The last day of the hold; none: until it is freed.
        until: Option<NaiveDate>,
    },
    /// Ordered, contract not yet signed.
    Reserved,
    /// Under contract.
    Contracted,
    /// Not for sale.
    Blocked,
}

impl Status {
    /// Whether it is a hold whose last day is over. A hold that has lapsed stays in the file until somebody frees
    /// the booth.
    #[must_use]
    pub fn has_lapsed(self, today: NaiveDate) -> bool {
        match self {
            Self::Held { until } => until.is_some_and(|last| last < today),
            Self::Available | Self::Reserved | Self::Contracted | Self::Blocked => false,
        }
    }
}

/// Services ordered for a booth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Services {
    /// Electrical power in watts.
    pub power_watts: u32,
    /// Water in litres a minute.
    pub water: u32,
    /// Compressed air in litres a minute.
    pub air: u32,
    /// Internet in Mbit/s.
    pub internet: u32,
    /// Drain in litres a minute.
    pub drain: u32,
    /// Load hung from rigging points in kg.
    pub rigging_kg: u32,
}

/// Who has a booth and on what terms; keyed by the booth's id, so it is the same in every layout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sale {
    /// The status.
    pub status: Status,
    /// The exhibitor that holds it.
    pub exhibitor: Option<ExhibitorId>,
    /// Others that share it.
    pub co_exhibitors: Vec<ExhibitorId>,
    /// The services ordered.
    pub services: Services,
    /// The agreed price of all of it, where it is not the list's.
    pub price: Option<Money>,
    /// What is taken off the list's price of floor, open sides and upper deck, in hundredths of a per cent, at most
    /// [`Sale::WHOLE`]; services and fees are charged in full.
    pub discount: u32,
    /// The approval of the holder's own construction, for raw space.
    pub approval: Approval,
    /// What the fascia of a shell-scheme booth says; empty: the holder's name.
    pub fascia: LocalText,
    /// What became of it, the oldest first.
    pub history: Vec<SaleEvent>,
}

impl Sale {
    /// The whole, as a discount: hundredths of a per cent.
    pub const WHOLE: u32 = 10_000;
}

/// Something that happened to a booth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleEvent {
    /// The day on which it was done in the program.
    pub date: NaiveDate,
    /// What was done.
    pub what: SaleChange,
}

/// A change that a booth's history keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaleChange {
    /// It got another number.
    Number {
        /// The number before; may be empty.
        from: String,
        /// The number since.
        to: String,
    },
    /// It got another status, or its hold another date.
    Status {
        /// The status before.
        from: Status,
        /// The status since.
        to: Status,
    },
    /// It got another holder. Names as they were then, so that they outlive the exhibitors; empty: nobody.
    Holder {
        /// The holder before.
        from: LocalText,
        /// The holder since.
        to: LocalText,
    },
}
