//! Setting lines of text on a sheet.

use crate::draw::{Ink, Palette, wrap_cut};
use crate::export::pen::{self, Anchor, At, Pen, Writing};
use crate::fonts::{self, Weight};

/// The pen with what every line of text needs. Sizes are in units of the sheet.
pub(in crate::export) struct Type<'a> {
    pub pen: &'a mut dyn Pen,
    pub palette: Palette,
    /// Millimetres of the page in a unit of the sheet.
    pub unit: f64,
}

/// How a line of text looks.
#[derive(Clone, Copy, Debug)]
pub(in crate::export) struct Style {
    /// The font size in units of the sheet.
    pub size: f64,
    pub weight: Weight,
    pub ink: Ink,
}

impl Style {
    /// A small heading over a value.
    pub const LABEL: Self = Self { size: 2.5, weight: Weight::Regular, ink: Ink::TextMuted };
    /// Text for reading.
    pub const BODY: Self = Self { size: 3.0, weight: Weight::Regular, ink: Ink::Text };
    /// Text of less weight.
    pub const MUTED: Self = Self { size: 3.0, weight: Weight::Regular, ink: Ink::TextMuted };
    /// A value in a cell.
    pub const VALUE: Self = Self { size: 3.9, weight: Weight::Strong, ink: Ink::Text };
    /// A heading of a part of the sheet.
    pub const HEADING: Self = Self { size: 3.3, weight: Weight::Strong, ink: Ink::Text };

    pub const fn sized(self, size: f64) -> Self {
        Self { size, ..self }
    }
}

impl Type<'_> {
    /// Writes a line at a place of the page in millimetres.
    pub fn line(&mut self, text: &str, at: At, anchor: Anchor, style: Style) {
        let color = self.palette.color(style.ink);
        let size = style.size * self.unit;
        self.pen.write(&Writing { text, at, anchor, degrees: 0.0, size, weight: style.weight, color });
    }

    /// The width of a line in millimetres.
    pub fn width(&self, text: &str, style: Style) -> f64 {
        pen::width(text, style.weight, style.size * self.unit)
    }

    /// The text in at most `most` lines of at most `width` millimetres, the last cut with an ellipsis.
    pub fn lines(&self, text: &str, width: f64, most: usize, style: Style) -> Vec<String> {
        #[expect(clippy::cast_possible_truncation, reason = "lengths of a page need no more than f32")]
        let (width, size) = (width as f32, (style.size * self.unit) as f32);
        let mut width_of = |text: &str| fonts::width(text, style.weight, size);
        wrap_cut(text, width, most, 0, &mut width_of).unwrap_or_default()
    }

    /// Writes a line that is cut with an ellipsis where it is wider than `width` millimetres.
    pub fn cut_line(&mut self, text: &str, at: At, width: f64, style: Style) {
        if let Some(line) = self.lines(text, width, 1, style).first() {
            self.line(line, at, Anchor::Start, style);
        }
    }
}
