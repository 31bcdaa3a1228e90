//! The plan's colours by what they mean, and the palettes that turn them into colours.

use crate::model::{PlanColor, Status};

/// A colour as red, green, blue and opacity, not premultiplied, in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// 255 is opaque.
    pub a: u8,
}

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// For a light screen.
    #[default]
    Light,
    /// For a dark screen.
    Dark,
    /// For paper.
    Print,
}

/// A colour by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Around the hall.
    Ground,
    /// The hall's floor.
    Floor,
    /// The lines of the grid.
    Grid,
    /// Walls and the hall's outline.
    Wall,
    /// Columns.
    Column,
    /// Door leaves and swings, by what the door is for.
    Entrance,
    /// Fire exits and other safe ways.
    Exit,
    /// Freight doors.
    Freight,
    /// Hydrants, extinguishers.
    Fire,
    /// Electrical panels, gates.
    Equipment,
    /// On top of `Exit`, `Fire`, `Entrance`: symbols and letters.
    OnSign,
    /// Floor boxes and trenches.
    Supply,
    /// Rigging points.
    Rigging,
    /// A pavilion's region.
    RegionFill(PlanColor),
    /// A pavilion's band.
    RegionBand(PlanColor),
    /// Text on a pavilion's band.
    OnBand(PlanColor),
    /// A booth of a pavilion (none: of no pavilion) by its status.
    BoothFill(Option<PlanColor>, Status),
    /// A booth's outline.
    BoothLine(Option<PlanColor>),
    /// A booth's outline at the sides that are open to an aisle.
    BoothOpen(Option<PlanColor>),
    /// A booth's number.
    BoothNumber(Option<PlanColor>),
    /// The hatching of raw space and of blocked booths, on the fill of the same.
    BoothHatch(Option<PlanColor>, Status),
    /// The corner mark of a status.
    StatusMark(Status),
    /// The fill of an ordinary zone or amenity.
    AmenityFill,
    /// The outline of an ordinary zone or amenity.
    AmenityLine,
    /// Where nothing may be built, where the way stays free.
    ForbiddenFill,
    /// The hatching of such a zone.
    ForbiddenHatch,
    /// The outline of such a zone.
    ForbiddenLine,
    /// Zones of another height.
    HeightLine,
    /// Text for reading.
    Text,
    /// Text of less weight.
    TextMuted,
    /// Dimension lines.
    Dimension,
}

/// The colours of a scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Palette(pub Scheme);
