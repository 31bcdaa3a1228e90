//! Floor boxes and trenches, and what they supply.

use crate::geometry::{Frame, Mm, Segment};

/// Electrical power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Power {
    /// The capacity in watts.
    pub watts: u32,
    /// One or three phases.
    pub phases: u8,
}

/// What a box or trench can supply; none: not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supplies {
    /// Electrical power.
    pub power: Option<Power>,
    /// Water, in litres a minute.
    pub water: Option<u32>,
    /// Compressed air, in litres a minute.
    pub air: Option<u32>,
    /// Internet, in Mbit/s.
    pub internet: Option<u32>,
    /// Drain, in litres a minute.
    pub drain: Option<u32>,
}

/// Where a supply comes out of the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupplyPlace {
    /// A floor box.
    Box(Frame),
    /// A trench along which connections can be made anywhere.
    Trench {
        /// Its middle line.
        line: Segment,
        /// Across the line.
        width: Mm,
    },
}

/// A floor box or trench.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supply {
    /// Its label, such as B14.
    pub label: String,
    /// Where it is.
    pub place: SupplyPlace,
    /// What it supplies.
    pub supplies: Supplies,
}
