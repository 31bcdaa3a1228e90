//! Exhibitors and people.

use super::{ExhibitorId, PavilionId, Services};
use crate::geometry::Area;
use crate::words::{Country, LocalText};

/// How an exhibitor takes part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attendance {
    /// With a booth.
    #[default]
    OnSite,
    /// On the net only.
    Online,
    /// Both.
    Both,
}

/// How to reach somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Who to ask for.
    pub name: String,
    /// Phone number as dialled.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

/// What an exhibitor asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The area.
    pub area: Option<Area>,
    /// At least so many open sides.
    pub open_sides: Option<u8>,
    /// In a pavilion.
    pub pavilion: Option<PavilionId>,
    /// Anything else, such as near an entrance.
    pub notes: String,
}

/// A company or institution that exhibits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exhibitor {
    /// Its name.
    pub name: LocalText,
    /// The country of its contract address, by which UFI counts.
    pub country: Option<Country>,
    /// How to reach it.
    pub contact: Contact,
    /// What it shows.
    pub products: LocalText,
    /// What it asks for.
    pub wishes: Wishes,
    /// How it takes part.
    pub attendance: Attendance,
    /// The area under contract.
    pub contracted: Option<Area>,
    /// The services under contract.
    pub services: Services,
    /// Competitors that it must not stand beside.
    pub not_beside: Vec<ExhibitorId>,
    /// Free notes.
    pub notes: LocalText,
}

impl Exhibitor {
    /// The area that it is to have: the one under contract, else the one wished for.
    #[must_use]
    pub fn area_due(&self) -> Option<Area> {
        self.contracted.or(self.wishes.area)
    }
}

/// A person of the programme or of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The full name.
    pub name: LocalText,
    /// The title or office.
    pub title: LocalText,
    /// The organisation.
    pub organisation: LocalText,
    /// The country.
    pub country: Option<Country>,
}
