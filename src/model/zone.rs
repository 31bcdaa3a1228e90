//! Zones that limit the floor, and amenities that visitors use.

use crate::geometry::{Mm, Shape};
use crate::words::LocalText;

/// What a zone is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ZoneKind {
    /// Nothing may be built here.
    #[default]
    NoBuild,
    /// Kept free for the fire brigade and for escape.
    FireLane,
    /// The clear height is lower here.
    LowCeiling {
        /// The clear height.
        height: Mm,
    },
    /// A stage with its surroundings.
    Stage,
    /// Catering.
    Catering,
    /// Storage.
    Storage,
}

impl ZoneKind {
    /// The clear height of a low ceiling that nobody has given one yet.
    pub const LOW: Mm = Mm(4000);

    /// All of them, in the order of menus; low ceilings have [`ZoneKind::LOW`].
    pub const ALL: [Self; 6] = [
        Self::NoBuild,
        Self::FireLane,
        Self::LowCeiling { height: Self::LOW },
        Self::Stage,
        Self::Catering,
        Self::Storage,
    ];
}

/// A zone of the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Its name; where empty the kind is shown.
    pub name: LocalText,
    /// Its place and outline.
    pub shape: Shape,
    /// What it is for.
    pub kind: ZoneKind,
}

/// A block of seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seating {
    /// Rows from front to back.
    pub rows: u16,
    /// Seats in each row.
    pub seats: u16,
}

/// What an amenity is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AmenityKind {
    /// An information desk.
    #[default]
    Information,
    /// Registration desks.
    Registration,
    /// Toilets.
    Toilets,
    /// First aid.
    FirstAid,
    /// A lounge.
    Lounge,
    /// A stage platform.
    Stage,
    /// A block of seats, the front at the top before the turn.
    Seating(Seating),
    /// A screen or LED wall.
    Screen,
    /// A booth for interpreters.
    InterpretingBooth,
    /// A meeting room.
    Meeting,
}

impl Seating {
    /// A block that nobody has given rows and seats yet.
    pub const USUAL: Self = Self { rows: 8, seats: 12 };
}

impl AmenityKind {
    /// All of them, in the order of menus; a block of seats is [`Seating::USUAL`].
    pub const ALL: [Self; 10] = [
        Self::Information,
        Self::Registration,
        Self::Toilets,
        Self::FirstAid,
        Self::Lounge,
        Self::Stage,
        Self::Seating(Seating::USUAL),
        Self::Screen,
        Self::InterpretingBooth,
        Self::Meeting,
    ];
}

/// Something that visitors or speakers use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amenity {
    /// Its name; where empty the kind is shown.
    pub name: LocalText,
    /// Its place and outline.
    pub shape: Shape,
    /// What it is.
    pub kind: AmenityKind,
}
