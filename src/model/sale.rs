//! What is sold: status, holder and services of each booth, and the price list.

use super::{BoothKind, ExhibitorId};
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
    /// The agreed price, where it is not the list's.
    pub price: Option<Money>,
}

/// An amount in hundredths of the rate card's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

/// The price of a square metre of one kind of booth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The kind it is for.
    pub kind: BoothKind,
    /// For each square metre.
    pub per_square_metre: Money,
}

/// The price list: one record a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateCard {
    /// The ISO 4217 code of the currency, such as CNY.
    pub currency: String,
    /// Prices by kind.
    pub rates: Vec<Rate>,
    /// What each open side after the first adds, in hundredths of a per cent.
    pub open_side_premium: u32,
}
