//! The approval of a stand that its holder builds on raw space: contractor, drawings, deposit, move-in.

use super::{Contact, Money};
use crate::clock::TimeSpan;
use crate::words::LocalText;
use chrono::NaiveDate;

/// How far the drawings of a stand have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApprovalState {
    /// Nothing was handed in.
    #[default]
    NotSubmitted,
    /// Drawings were received.
    Received,
    /// They are being reviewed.
    InReview,
    /// They were approved.
    Approved,
    /// They were returned with remarks.
    Returned,
}

impl ApprovalState {
    /// All states, in the order of menus.
    pub const ALL: [Self; 5] = [Self::NotSubmitted, Self::Received, Self::InReview, Self::Approved, Self::Returned];
}

/// Where a deposit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DepositState {
    /// To be paid.
    #[default]
    Due,
    /// Paid.
    Paid,
    /// Paid back after dismantling.
    Refunded,
}

/// What a contractor pays as security before building.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deposit {
    /// How much.
    pub amount: Money,
    /// Where it is.
    pub state: DepositState,
}

/// When a stand may be brought in: hours of one day, which may run into the night after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveIn {
    /// The day.
    pub date: NaiveDate,
    /// From when to when.
    pub hours: TimeSpan,
}

/// How far a stand on raw space is from being allowed to be built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approval {
    /// Who builds it.
    pub contractor: LocalText,
    /// How to reach the contractor.
    pub contact: Contact,
    /// How far the drawings have come.
    pub state: ApprovalState,
    /// When the drawings were received.
    pub received: Option<NaiveDate>,
    /// When they were approved or returned.
    pub decided: Option<NaiveDate>,
    /// What the review found.
    pub remarks: LocalText,
    /// The security that the contractor pays.
    pub deposit: Option<Deposit>,
    /// When the stand may be brought in.
    pub move_in: Option<MoveIn>,
}
