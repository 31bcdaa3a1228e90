//! What the placing tools place: the options that the bar above the canvas shows.

use crate::geometry::{Mm, Size};
use crate::model::{
    AmenityKind, BoothKind, DoorKind, FurnitureKind, Power, SafetyKind, Section, Supplies, Swing, ZoneKind,
};

/// How the row tool lays booths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDefaults {
    /// The size of each booth; the width runs along the row.
    pub booth: Size,
    /// The aisle between two back-to-back blocks.
    pub aisle: Mm,
    /// The number of the first booth; empty: counted on from the nearest booth.
    pub first_number: String,
}

impl Default for RowDefaults {
    fn default() -> Self {
        Self { booth: STANDARD_BOOTH, aisle: Mm::metres(3), first_number: String::new() }
    }
}

/// A standard booth of the trade: 3 m by 3 m.
pub const STANDARD_BOOTH: Size = Size::new(3000, 3000);

/// The options of all placing tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolDefaults {
    /// The size of a booth placed by a click.
    pub booth: Size,
    /// How new booths are sold.
    pub booth_kind: BoothKind,
    /// Rows of booths.
    pub row: RowDefaults,
    /// The thickness of walls.
    pub wall: Mm,
    /// The size of columns.
    pub column: Size,
    /// The cross section of columns.
    pub section: Section,
    /// What doors are for.
    pub door: DoorKind,
    /// The clear width of doors.
    pub door_width: Mm,
    /// How doors open.
    pub swing: Swing,
    /// What safety equipment is placed.
    pub safety: SafetyKind,
    /// What floor boxes and trenches supply.
    pub supplies: Supplies,
    /// The size of floor boxes.
    pub floor_box: Size,
    /// The width of trenches.
    pub trench: Mm,
    /// What rigging points bear, in kg.
    pub rigging_kg: u32,
    /// What zones are for.
    pub zone: ZoneKind,
    /// What amenities are.
    pub amenity: AmenityKind,
    /// Which furniture is placed.
    pub furniture: FurnitureKind,
    /// The height of a line of text on the floor.
    pub text: Mm,
}

impl Default for ToolDefaults {
    fn default() -> Self {
        Self {
            booth: STANDARD_BOOTH,
            booth_kind: BoothKind::ShellScheme,
            row: RowDefaults::default(),
            wall: Mm(200),
            column: Size::new(800, 800),
            section: Section::Square,
            door: DoorKind::Entrance,
            door_width: Mm(3000),
            swing: Swing::DoubleOut,
            safety: SafetyKind::Hydrant,
            supplies: Supplies { power: Some(Power { watts: 16_000, phases: 3 }), ..Supplies::default() },
            floor_box: Size::new(400, 400),
            trench: Mm(400),
            rigging_kg: 250,
            zone: ZoneKind::NoBuild,
            amenity: AmenityKind::Information,
            furniture: FurnitureKind::default(),
            text: Mm(800),
        }
    }
}
