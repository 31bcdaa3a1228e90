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
