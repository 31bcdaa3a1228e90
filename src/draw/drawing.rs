//! What a drawing is made of.

use super::Ink;
use crate::fonts::Weight;
use crate::geometry::{Angle, Frame, Mm, Point, Rect};
use crate::model::{ItemId, Layer};
use crate::words::Country;
use std::sync::Arc;

/// A plan as pieces in drawing order.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// The pieces, the first at the bottom. Unchanged records keep the same pointer from drawing to drawing.
    pub pieces: Vec<Arc<Piece>>,
}

impl Drawing {
    /// The smallest rectangle around everything; none for nothing.
    #[must_use]
    pub fn bounds(&self) -> Option<Rect> {
        Rect::union_all(self.pieces.iter().map(|piece| piece.bounds))
    }
}

/// The drawing of one record, or of something the whole plan has, such as the hall's floor.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The record it shows.
    pub item: Option<ItemId>,
    /// The layer it is on.
    pub layer: Layer,
    /// The smallest rectangle around everything of it.
    pub bounds: Rect,
    /// What to draw, in order.
    pub prims: Vec<Prim>,
    /// Text that is fitted into an area, on top.
    pub label: Option<Label>,
}

/// How wide a line is: the same at every scale, in hundredths of a typographic point (1/72 inch; a pixel on
/// the screen). What is as wide as on the floor, such as a wall, is an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Width(pub u16);

/// How a line is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    /// Not at all.
    Solid,
    /// Dashes and gaps of this length on the floor.
    Dashed(Mm),
}

/// Something drawn.
#[derive(Clone, Debug)]
pub enum Prim {
    /// A filled outline without crossings (it may be concave).
    Fill {
        /// The corners.
        outline: Vec<Point>,
        /// The colour.
        ink: Ink,
    },
    /// Slanting lines within an outline.
    Hatch {
        /// The corners.
        outline: Vec<Point>,
        /// From line to line.
        spacing: Mm,
        /// The colour of the lines, one hairline wide.
        ink: Ink,
    },
    /// A line through points.
    Stroke {
        /// The points.
        points: Vec<Point>,
        /// Whether the last point joins the first.
        closed: bool,
        /// How wide.
        width: Width,
        /// How broken.
        dash: Dash,
        /// The colour.
        ink: Ink,
    },
    /// A filled circle.
    Disc {
        /// The middle.
        center: Point,
        /// The radius.
        radius: Mm,
        /// The colour.
        ink: Ink,
    },
    /// Text of a size on the floor.
    Text(Text),
}

/// One line of text with a size on the floor.
#[derive(Clone, Debug)]
pub struct Text {
    /// What it says.
    pub text: String,
    /// The middle of the line: half its width, half the height of its capitals.
    pub at: Point,
    /// Its turn.
    pub turn: Angle,
    /// The font size on the floor.
    pub size: Mm,
    /// The weight.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
}

/// What a line of a label is; where space is scarce the first rank stays longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// The booth's number.
    Number,
    /// The name: of the exhibitor, the pavilion, the amenity.
    Name,
    /// The area.
    Area,
}

/// A line of a label.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// What it is.
    pub rank: Rank,
    /// The weight.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
}

/// Where in its frame a label stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// In the middle.
    #[default]
    Center,
    /// At the left, half way down: a heading in a band.
    Left,
    /// At the right, half way down.
    Right,
    /// In the middle of the lower edge: a figure on its line.
    Foot,
    /// In the middle of the upper edge: a name below its sign.
    Head,
}

/// Text that is fitted into an area: it never leaves it, and what does not fit is left out.
#[derive(Clone, Debug)]
pub struct Label {
    /// The area; its turn is the text's.
    pub frame: Frame,
    /// Where in the area.
    pub align: Align,
    /// The lines by rank.
    pub lines: Vec<Line>,
    /// Flags shown where there is room.
    pub flags: Vec<Country>,
}
