//! The price list: what square metres, open sides, services and fees cost.

use super::BoothKind;
use crate::words::LocalText;

/// An amount in hundredths of the rate card's currency, also where that currency has no minor unit.
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

/// What open sides add to the price of the floor, in hundredths of a per cent. One open side is in the rate.
///
/// The trade prices corner, peninsula and island booths on their own, such as 10, 15 and 20 %. Files of
/// format 1 held one premium for each side after the first, which is once, twice and three times it here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OpenPremiums {
    /// With two open sides: a corner or through booth.
    pub two: u32,
    /// With three: a peninsula.
    pub three: u32,
    /// With four: an island.
    pub four: u32,
}

impl OpenPremiums {
    /// The highest that can be set: ten times the price of the floor.
    pub const MOST: u32 = 100_000;

    /// The same premium for each side after the first.
    #[must_use]
    pub const fn each(premium: u32) -> Self {
        Self { two: premium, three: premium.saturating_mul(2), four: premium.saturating_mul(3) }
    }

    /// The premium of a booth with so many open sides.
    #[must_use]
    pub const fn of(self, open: u32) -> u32 {
        match open {
            0 | 1 => 0,
            2 => self.two,
            3 => self.three,
            _ => self.four,
        }
    }
}

/// What services cost; nothing is charged for where the price is zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServicePrices {
    /// For each kilowatt of electrical power.
    pub per_kilowatt: Money,
    /// For a connection of water, whatever its flow.
    pub water: Money,
    /// For a connection of compressed air.
    pub air: Money,
    /// For a connection to the internet.
    pub internet: Money,
    /// For a drain.
    pub drain: Money,
    /// For each kilogram hung from the ceiling.
    pub rigging_per_kg: Money,
}

/// For what a fee is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeePer {
    /// Once for each booth, such as cleaning.
    #[default]
    Booth,
    /// Once for each exhibitor, also one that shares a booth or has several, such as registration.
    Exhibitor,
}

/// A flat fee.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fee {
    /// What it is for.
    pub name: LocalText,
    /// How much.
    pub amount: Money,
    /// For what it is due.
    pub per: FeePer,
}

/// The price list: one record a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateCard {
    /// The ISO 4217 code of the currency, such as CNY.
    pub currency: String,
    /// Prices by kind.
    pub rates: Vec<Rate>,
    /// What open sides add.
    pub open_premiums: OpenPremiums,
    /// What a square metre of an upper deck costs, in hundredths of a per cent of the rate of the booth's kind.
    pub upper_deck: u32,
    /// What services cost.
    pub services: ServicePrices,
    /// Flat fees, in the order in which they are shown.
    pub fees: Vec<Fee>,
}

impl RateCard {
    /// The most flat fees that a price list may have.
    pub const MOST_FEES: usize = 50;

    /// The smallest amount that can be paid in the currency: a hundredth, or a whole unit where ISO 4217 knows
    /// nothing smaller. Currencies of thousandths are counted in hundredths too.
    #[must_use]
    pub fn smallest(&self) -> Money {
        const WITHOUT_MINOR: [&str; 16] = [
            "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
            "XPF",
        ];
        let whole = WITHOUT_MINOR.iter().any(|code| code.eq_ignore_ascii_case(&self.currency));
        Money(if whole { 100 } else { 1 })
    }

    /// The price of a square metre of a kind; none where the list has none.
    #[must_use]
    pub fn rate(&self, kind: BoothKind) -> Option<Money> {
        self.rates.iter().find(|rate| rate.kind == kind).map(|rate| rate.per_square_metre)
    }
}
