//! Text notes and dimension lines.

use super::brush::{Brush, FINE, HAIR};
use super::{Align, Ink, Label, Line, Options, Rank, Weight, readable};
use crate::geometry::{Angle, Frame, Mm, Point, Size};
use crate::model::{Dimension, Note};

/// The share of a note's line height that its letters' font size takes.
const FONT: f64 = 0.8;
/// Half the length of a dimension's tick.
const TICK: f64 = 220.0;
/// How far the auxiliary lines run beyond the dimension line, and begin beside the measured points.
const BEYOND: f64 = 250.0;
/// The longest auxiliary line, from the dimension line towards what is measured.
const LONGEST_AUXILIARY: f64 = 900.0;
/// The least and the most depth of the area in which a dimension's figure stands.
const FIGURE: (f64, f64) = (700.0, 1900.0);

/// Draws a note. The brush lies in its middle.
pub(super) fn note(b: &mut Brush, note: &Note, options: &Options) {
    let lines: Vec<&str> = note.text.get(options.lang).lines().collect();
    let height = note.height.f64() * 1.25;
    let count = f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
    // lines run downwards as they are read
    let is_turned_over = readable(note.turn) != note.turn;
    for (n, text) in (0_u32..).zip(lines) {
        let y = (f64::from(n) + 0.5 - count / 2.0) * height;
        let y = if is_turned_over { -y } else { y };
        b.text(text.trim().to_owned(), (0.0, y), Mm::round(note.height.f64() * FONT), Weight::Regular, Ink::Text);
    }
}

/// Draws a dimension and gives its figure.
pub(super) fn dimension(b: &mut Brush, dimension: &Dimension, options: &Options) -> Option<Label> {
    let (drawn, measured) = (dimension.drawn_line(), dimension.line);
    let length = drawn.length();
    if length < 1.0 {
        return None;
    }
    let turn = Angle::of(drawn.way());
    let mut line = Brush::new(drawn.from, turn);
    let ink = Ink::Dimension;
    line.line(&[(0.0, 0.0), (length, 0.0)], FINE, ink);
    for x in [0.0, length] {
        line.line(&[(x - TICK, TICK), (x + TICK, -TICK)], FINE, ink);
    }
    let offset = -dimension.offset.f64(); // of the measured points, in the drawn line's own y
    if offset.abs() > BEYOND {
        // short, so that they run through nothing that stands before the wall
        let near = (offset.abs() - BEYOND).min(LONGEST_AUXILIARY) * offset.signum();
        let far = -BEYOND * offset.signum();
        for x in [0.0, length] {
            line.line(&[(x, near), (x, far)], HAIR, ink);
        }
    }
    b.take(line);
    let read = readable(turn);
    let depth = (length * 0.3).clamp(FIGURE.0, FIGURE.1);
    // above the line as it is read
    let middle = drawn.from.middle(drawn.to);
    let (cos, sin) = read.cos_sin();
    let (x, y) = middle.f64();
    let lifted = Point::round(x + sin * depth / 2.0, y - cos * depth / 2.0);
    let frame = Frame::centred(lifted, Size { width: Mm::round(length), depth: Mm::round(depth) }, read);
    let text = options.words().metres(Mm::round(measured.length()));
    let line = Line { text, rank: Rank::Name, weight: Weight::Regular, ink };
    Some(Label { frame, align: Align::Foot, lines: vec![line], flags: Vec::new() })
}
