//! What the building itself has: walls, columns, doors, safety equipment, rigging.

use crate::geometry::{Angle, Frame, Mm, Point, Segment, Size};

/// A straight inner wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wall {
    /// Its middle line.
    pub line: Segment,
    /// Across the line.
    pub thickness: Mm,
    /// Its height; none: up to the ceiling.
    pub height: Option<Mm>,
}

/// The cross section of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Rectangular.
    #[default]
    Square,
    /// Elliptical within its frame, a circle where the frame is square.
    Round,
}

impl Section {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 2] = [Self::Square, Self::Round];
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its place and size.
    pub frame: Frame,
    /// Its cross section.
    pub section: Section,
}

/// What a door is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DoorKind {
    /// Visitors come in and go out.
    #[default]
    Entrance,
    /// For escape.
    FireExit,
    /// For goods.
    Freight,
}

impl DoorKind {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 3] = [Self::Entrance, Self::FireExit, Self::Freight];
}

/// How a door opens, seen along its own x axis with the hall's inside below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Swing {
    /// Two leaves, outward.
    #[default]
    DoubleOut,
    /// Two leaves, inward.
    DoubleIn,
    /// One leaf hung at the left, outward.
    LeftOut,
    /// One leaf hung at the right, outward.
    RightOut,
    /// One leaf hung at the left, inward.
    LeftIn,
    /// One leaf hung at the right, inward.
    RightIn,
    /// Sliding leaves.
    Sliding,
    /// A roller shutter.
    Roller,
}

impl Swing {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 8] = [
        Self::DoubleOut,
        Self::DoubleIn,
        Self::LeftOut,
        Self::RightOut,
        Self::LeftIn,
        Self::RightIn,
        Self::Sliding,
        Self::Roller,
    ];
}

/// A door in a wall or in the hall's outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Door {
    /// The middle of the opening.
    pub at: Point,
    /// The direction of the wall; with no turn the inside lies downwards on the sheet.
    pub turn: Angle,
    /// The clear width.
    pub width: Mm,
    /// What it is for.
    pub kind: DoorKind,
    /// How it opens.
    pub swing: Swing,
}

/// What a piece of safety equipment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SafetyKind {
    /// A fire hydrant.
    Hydrant,
    /// An electrical panel.
    Panel,
    /// A fire extinguisher.
    Extinguisher,
    /// A security gate.
    Gate,
    /// An arrow that shows the way out; it points along its own x axis.
    EvacuationArrow,
}

impl SafetyKind {
    /// All kinds, in the order of menus.
    pub const ALL: [Self; 5] = [Self::Hydrant, Self::Panel, Self::Extinguisher, Self::Gate, Self::EvacuationArrow];

    /// How much of the floor it covers.
    #[must_use]
    pub const fn size(self) -> Size {
        match self {
            Self::Hydrant => Size::new(700, 250),
            Self::Panel => Size::new(800, 400),
            Self::Extinguisher => Size::new(300, 300),
            Self::Gate => Size::new(900, 600),
            Self::EvacuationArrow => Size::new(1500, 600),
        }
    }
}

/// A piece of safety equipment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Safety {
    /// Its middle.
    pub at: Point,
    /// Its turn.
    pub turn: Angle,
    /// What it is.
    pub kind: SafetyKind,
}

/// A point from which loads may hang.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rigging {
    /// Where it is.
    pub at: Point,
    /// What it bears, in kg.
    pub load_kg: u32,
}
