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

/// What the colours of a booth or region tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tint {
    /// Of no pavilion: grey, its strength by the status.
    #[default]
    Grey,
    /// Of a pavilion; the strength of the fill is by the status.
    Pavilion(PlanColor),
    /// One of a few kinds, [`Tint::KINDS`] of them; a larger number begins again.
    Kind(u8),
    /// One of many kinds, such as countries.
    Many(PlanColor),
    /// A step of a rising scale, below [`Tint::STEPS`].
    Step(u8),
    /// Nothing to tell in what is coloured by: grey, the same for every status.
    Untold,
    /// Left out by a filter: hardly to be seen.
    Faint,
}

impl Tint {
    /// How many kinds are told apart where they are few.
    pub const KINDS: u8 = 4;
    /// How many steps a scale has.
    pub const STEPS: u8 = 6;

    /// The tint of a booth by its pavilion.
    #[must_use]
    pub fn of_pavilion(color: Option<PlanColor>) -> Self {
        color.map_or(Self::Grey, Self::Pavilion)
    }

    /// The step for the place of something in an ascending row of so many, spread over the whole scale.
    #[must_use]
    pub fn of_scale(place: usize, count: usize) -> Self {
        let last = usize::from(Self::STEPS) - 1;
        let step = (place * last).checked_div(count.saturating_sub(1)).unwrap_or(last / 2);
        Self::Step(u8::try_from(step.min(last)).unwrap_or(0))
    }
}

/// A colour by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Around the hall.
    Ground,
    /// The hall's floor.
    Floor,
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
    /// A region.
    RegionFill(Tint),
    /// A region's band.
    RegionBand(Tint),
    /// Text on a region's band.
    OnBand(Tint),
    /// A booth by what is told of it and by its status.
    BoothFill(Tint, Status),
    /// A booth's outline.
    BoothLine(Tint),
    /// A booth's outline at the sides that are open to an aisle.
    BoothOpen(Tint),
    /// A booth's number.
    BoothNumber(Tint),
    /// The name on a booth.
    BoothText(Tint),
    /// Text of less weight on a booth.
    BoothMuted(Tint),
    /// The hatching of raw space and of blocked booths, on the fill of the same.
    BoothHatch(Tint, Status),
    /// The sign of a status: beside its name, and on booths whose colours tell nothing else.
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
