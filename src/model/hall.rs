//! Halls and their layouts.

use super::LayoutId;
use crate::geometry::{Angle, Area, Mm, Point, Polygon, Size};
use crate::words::LocalText;

/// Whether a hall has a sprinkler system; it widens the travel distance that fire rules allow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sprinklers {
    /// None.
    #[default]
    Absent,
    /// Installed.
    Installed,
}

/// A hall of the venue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hall {
    /// Its name, such as N1.
    pub name: LocalText,
    /// The inner line of its outer walls.
    pub outline: Polygon,
    /// Its place among the halls.
    pub order: i32,
    /// The direction of north: clockwise from the top of the sheet.
    pub north: Angle,
    /// The storey, 1 being at street level.
    pub storey: i32,
    /// The sprinkler system.
    pub sprinklers: Sprinklers,
    /// The area under contract with the venue, where it is not the whole hall.
    pub leased: Option<Area>,
    /// The clear height, where known.
    pub clear_height: Option<Mm>,
    /// The load that the floor bears in kg/m², where known.
    pub floor_load: Option<u32>,
    /// The module of the shell scheme, pole to pole, such as 990, 1000 or 1050 mm; none: the nominal metre.
    pub module: Option<Mm>,
    /// The layout that counts; the others are alternatives.
    pub current: LayoutId,
    /// Free notes.
    pub notes: LocalText,
}

/// What a new hall is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HallDefault;

impl HallDefault {
    /// The size of a hall that nobody has given one: 60 m by 40 m.
    pub const SIZE: Size = Size::new(60_000, 40_000);
}

impl Hall {
    /// The shortest module of a shell scheme.
    pub const MODULE_LEAST: Mm = Mm(500);
    /// The longest.
    pub const MODULE_MOST: Mm = Mm(2000);

    /// A hall of an outline, everything else unknown.
    #[must_use]
    pub fn new(name: LocalText, outline: Polygon, current: LayoutId) -> Self {
        Self {
            name,
            outline,
            order: 0,
            north: Angle::ZERO,
            storey: 1,
            sprinklers: Sprinklers::Absent,
            leased: None,
            clear_height: None,
            floor_load: None,
            module: None,
            current,
            notes: LocalText::default(),
        }
    }

    /// The gross area: what the outline encloses.
    #[must_use]
    pub fn gross(&self) -> Area {
        self.outline.area()
    }

    /// The corner from which positions are shown and measured: the top left of the outline's bounds.
    #[must_use]
    pub fn origin(&self) -> Point {
        self.outline.bounds().min
    }
}

/// One way of filling a hall. Floor records belong to a layout, or to the hall's building.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The hall it fills.
    pub hall: super::Id<Hall>,
    /// Its name; empty for a hall's only layout.
    pub name: LocalText,
}

impl<T> Default for super::Id<T> {
    fn default() -> Self {
        Self::from_u64(0)
    }
}
