//! What a tool shows on top of the plan.

use crate::geometry::{Angle, Point, Rect, Segment};
use crate::words::Message;

/// What a mark means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// The accent colour: selection, things being drawn.
    #[default]
    Accent,
    /// A snapping guide.
    Guide,
    /// Well and good.
    Good,
    /// Something to think about.
    Doubt,
    /// Something is wrong here.
    Bad,
}

/// A thin line across the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guide {
    /// From where to where.
    pub line: Segment,
    /// What it means.
    pub tone: Tone,
    /// Whether its ends carry short cross strokes, as a distance has.
    pub ticks: bool,
}

/// A short text in a rounded box, of constant size on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Pill {
    /// The middle of the box on the plan, shifted by `below` screen heights.
    pub at: Point,
    /// How many of its own heights it is moved down the screen (negative: up).
    pub below: i8,
    /// What it says.
    pub text: Message,
    /// What it means.
    pub tone: Tone,
}

/// An outline of something not (yet) in the plan, or of something marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Ghost {
    /// The corners.
    pub outline: Vec<Point>,
    /// What it means.
    pub tone: Tone,
    /// Whether the outline is closed and lightly filled.
    pub filled: bool,
}

/// What a handle does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandleKind {
    /// A corner or the middle of a side; numbered clockwise from the top left, 0 to 7.
    Resize(u8),
    /// The rotation handle; a guide joins it to what it turns.
    Turn,
    /// A corner of an outline, or an end of a line, by its place.
    Corner(u16),
    /// The middle of an outline's side: dragging it makes a new corner.
    Insert(u16),
}

/// A handle to drag, of constant size on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    /// Its middle on the plan.
    pub at: Point,
    /// The turn of the sides of its square: that of what it belongs to.
    pub turn: Angle,
    /// What it does.
    pub kind: HandleKind,
}

/// Everything that a tool shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// Outlines of what is selected or being drawn.
    pub ghosts: Vec<Ghost>,
    /// Lines.
    pub guides: Vec<Guide>,
    /// Handles.
    pub handles: Vec<Handle>,
    /// Readouts.
    pub pills: Vec<Pill>,
    /// The marquee; its tone is `Accent` when things must be contained, `Guide` when touching is enough.
    pub marquee: Option<(Rect, Tone)>,
}
