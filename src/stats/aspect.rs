//! What booths can be told apart by, and the groups that this makes: one list for colours, legends and filters.
//!
//! Deliberately absent: colours (`draw`), and the figures that `summary` adds up.

use super::SizeClass;
use crate::model::{Attendance, BoothKind, Money, PavilionId, Status};
use crate::words::Country;

/// What booths are told apart by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// The pavilion.
    #[default]
    Pavilion,
    /// The status of the sale.
    Status,
    /// The country of the holder's contract address.
    Country,
    /// How it is sold.
    Kind,
    /// The net area, in classes.
    Size,
    /// The whole price, in bands.
    Price,
    /// The price of a square metre, in bands.
    Rate,
    /// How many sides are open.
    OpenSides,
    /// How the holder takes part.
    Attendance,
}

impl Aspect {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 9] = [
        Self::Pavilion,
        Self::Status,
        Self::Country,
        Self::Kind,
        Self::Size,
        Self::Price,
        Self::Rate,
        Self::OpenSides,
        Self::Attendance,
    ];

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pavilion => "aspect-pavilion",
            Self::Status => "aspect-status",
            Self::Country => "aspect-country",
            Self::Kind => "aspect-kind",
            Self::Size => "aspect-size",
            Self::Price => "aspect-price",
            Self::Rate => "aspect-rate",
            Self::OpenSides => "aspect-open-sides",
            Self::Attendance => "aspect-attendance",
        }
    }

    /// Its name in arguments and preferences, the same in every language.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Pavilion => "pavilion",
            Self::Status => "status",
            Self::Country => "country",
            Self::Kind => "kind",
            Self::Size => "size",
            Self::Price => "price",
            Self::Rate => "price-per-m2",
            Self::OpenSides => "open-sides",
            Self::Attendance => "attendance",
        }
    }

    /// The aspect of such a name.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.tag() == tag)
    }
}

/// A band of amounts: from one amount on, below the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Band {
    /// The least amount; none for the lowest band.
    pub from: Option<Money>,
    /// The amount that it stays below; none for the highest band.
    pub below: Option<Money>,
}

/// A group of booths that are the same in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Of a pavilion, or of none.
    Pavilion(Option<PavilionId>),
    /// Of a status; holds of every date are `Held { until: None }`.
    Status(Status),
    /// Held by an exhibitor of a country, or by nobody whose country is known.
    Country(Option<Country>),
    /// Sold in this way.
    Kind(BoothKind),
    /// Of a size.
    Size(SizeClass),
    /// Of a price; none where neither the sale nor the price list has one.
    Price(Option<Band>),
    /// Of a price for a square metre; none as above.
    Rate(Option<Band>),
    /// With so many open sides.
    OpenSides(u8),
    /// Held by an exhibitor who takes part in this way, or by nobody.
    Attendance(Option<Attendance>),
}

impl Group {
    /// The aspect in which its booths are the same.
    #[must_use]
    pub const fn aspect(self) -> Aspect {
        match self {
            Self::Pavilion(_) => Aspect::Pavilion,
            Self::Status(_) => Aspect::Status,
            Self::Country(_) => Aspect::Country,
            Self::Kind(_) => Aspect::Kind,
            Self::Size(_) => Aspect::Size,
            Self::Price(_) => Aspect::Price,
            Self::Rate(_) => Aspect::Rate,
            Self::OpenSides(_) => Aspect::OpenSides,
            Self::Attendance(_) => Aspect::Attendance,
        }
    }

    /// Whether its booths have nothing to tell in this aspect: no pavilion, no holder, no price.
    #[must_use]
    pub const fn is_none(self) -> bool {
        match self {
            Self::Pavilion(None)
            | Self::Country(None)
            | Self::Price(None)
            | Self::Rate(None)
            | Self::Attendance(None) => true,
            Self::Pavilion(Some(_))
            | Self::Status(_)
            | Self::Country(Some(_))
            | Self::Kind(_)
            | Self::Size(_)
            | Self::Price(Some(_))
            | Self::Rate(Some(_))
            | Self::OpenSides(_)
            | Self::Attendance(Some(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_aspect_is_found_by_its_tag() {
        for aspect in Aspect::ALL {
            assert_eq!(Aspect::of_tag(aspect.tag()), Some(aspect));
        }
        assert_eq!(Aspect::of_tag("colour"), None);
    }
}
