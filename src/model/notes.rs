//! Text notes and dimension lines.

use crate::geometry::{Angle, Mm, Point, Segment};
use crate::words::LocalText;

/// A text on the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The middle of the text.
    pub at: Point,
    /// Its turn.
    pub turn: Angle,
    /// What it says; lines are parted by line breaks.
    pub text: LocalText,
    /// The height of a line on the floor.
    pub height: Mm,
}

/// A dimension line with its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// The two points measured.
    pub line: Segment,
    /// How far the line is drawn to the right of the way from the first point to the second.
    pub offset: Mm,
}
