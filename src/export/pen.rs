//! What every pen can draw, in millimetres of the page from its top left corner.

use crate::draw::Color;
use crate::fonts::{self, Weight};
use crate::words::Country;

/// A place on the page in millimetres, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct At {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl At {
    pub(super) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Moved by a way that is turned clockwise by `degrees`.
    pub(super) fn moved(self, dx: f64, dy: f64, degrees: f64) -> Self {
        let (sin, cos) = if degrees == 0.0 { (0.0, 1.0) } else { degrees.to_radians().sin_cos() };
        Self { x: self.x + dx * cos - dy * sin, y: self.y + dx * sin + dy * cos }
    }
}

/// A rectangle of the page in millimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Block {
    /// The left edge.
    pub x: f64,
    /// The upper edge.
    pub y: f64,
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl Block {
    pub(super) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn right(self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    pub(super) fn center(self) -> At {
        At::new(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Smaller by a margin on each side.
    pub(super) fn inset(self, by: f64) -> Self {
        Self::new(self.x + by, self.y + by, self.width - 2.0 * by, self.height - 2.0 * by)
    }

    /// The part of it that lies within another.
    pub(super) fn within(self, other: Self) -> Self {
        let (x, y) = (self.x.max(other.x), self.y.max(other.y));
        let (right, bottom) = (self.right().min(other.right()), self.bottom().min(other.bottom()));
        Self::new(x, y, (right - x).max(0.0), (bottom - y).max(0.0))
    }

    pub(super) fn corners(self) -> [At; 4] {
        [
            At::new(self.x, self.y),
            At::new(self.right(), self.y),
            At::new(self.right(), self.bottom()),
            At::new(self.x, self.bottom()),
        ]
    }
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stroke {
    /// Across, in millimetres.
    pub width: f64,
    /// The length of dashes and gaps in millimetres; none: unbroken.
    pub dash: Option<f64>,
    /// The colour.
    pub color: Color,
}

impl Stroke {
    pub(super) const fn solid(width: f64, color: Color) -> Self {
        Self { width, dash: None, color }
    }
}

/// Which point of a line of text lies at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A line of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Writing<'a> {
    /// What it says.
    pub text: &'a str,
    /// Where: at half the height of its capitals.
    pub at: At,
    /// Which point of the line lies there.
    pub anchor: Anchor,
    /// Clockwise, about `at`.
    pub degrees: f64,
    /// The font size in millimetres.
    pub size: f64,
    /// The weight.
    pub weight: Weight,
    /// The colour.
    pub color: Color,
}

impl Writing<'_> {
    /// From `at` to the left end of the line.
    pub(super) fn offset(&self) -> f64 {
        match self.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -width(self.text, self.weight, self.size) / 2.0,
            Anchor::End => -width(self.text, self.weight, self.size),
        }
    }
}

/// The width of a line of text in the unit of `size`.
pub(super) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    f64::from(fonts::width(text, weight, 1.0)) * size
}

/// Draws on a page. Nothing here can fail: a pen keeps what goes wrong until the page is finished.
pub(super) trait Pen {
    /// Fills an outline without crossings.
    fn fill(&mut self, outline: &[At], color: Color);
    /// Draws a line through points.
    fn stroke(&mut self, points: &[At], closed: bool, stroke: Stroke);
    /// Draws many straight lines of one kind.
    fn segments(&mut self, segments: &[(At, At)], stroke: Stroke);
    /// Fills a circle.
    fn disc(&mut self, center: At, radius: f64, color: Color);
    /// Draws a flag, 4 wide by 3 deep, turned clockwise about its middle.
    fn flag(&mut self, country: Country, center: At, width: f64, degrees: f64);
    /// Writes a line of text.
    fn write(&mut self, writing: &Writing<'_>);
    /// Keeps what follows within a rectangle.
    fn clip(&mut self, block: Block);
    /// Ends the last [`Pen::clip`].
    fn unclip(&mut self);

    /// Fills a rectangle.
    fn fill_block(&mut self, block: Block, color: Color) {
        self.fill(&block.corners(), color);
    }

    /// Draws the outline of a rectangle.
    fn stroke_block(&mut self, block: Block, stroke: Stroke) {
        self.stroke(&block.corners(), true, stroke);
    }
}
