//! Pavilions: who they are for, and the regions they take on floors.

use super::PavilionId;
use crate::geometry::{Area, Shape};
use crate::words::{Country, LocalText};

/// A colour by its place in the plan's palette, whose colours each theme chooses: even steps of hue at
/// two levels of lightness in OKLCH, so that they differ for colour-blind eyes too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanColor(pub u8);

impl PlanColor {
    /// How many colours the palette has; a larger number begins again.
    pub const COUNT: u8 = 18;
}

/// A pavilion: a group of booths under one name, such as a country's. It may take regions in several halls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pavilion {
    /// Its name.
    pub name: LocalText,
    /// The countries whose flags it shows, in order.
    pub countries: Vec<Country>,
    /// Its colour on the plan.
    pub color: PlanColor,
    /// The booth area that it is meant to have.
    pub target: Option<Area>,
    /// Who organises it.
    pub organiser: LocalText,
    /// Its place among the pavilions.
    pub order: i32,
    /// Free notes.
    pub notes: LocalText,
}

/// A part of a floor that a pavilion takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The pavilion.
    pub pavilion: PavilionId,
    /// Its place and outline.
    pub shape: Shape,
}
