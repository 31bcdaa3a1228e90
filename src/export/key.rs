//! What a plan's colours mean, in lines below a picture that has no legend beside it.
//!
//! A picture coloured by pavilion needs none: the pavilions' names stand in their regions.

use super::facts::Facts;
use super::pen::{Anchor, At, Block, Pen, Stroke, Writing, width};
use crate::draw::{self, Ink, LegendEntry, Palette, Tint};
use crate::fonts::Weight;
use crate::model::{Layer, Status};
use crate::stats::Aspect;

/// From line to line, in font sizes.
const LINE: f64 = 1.9;
/// The width of a sign, the room behind it and behind a name, and that behind an entry, in font sizes.
const SIGN: f64 = 1.5;
const AFTER_SIGN: f64 = 0.5;
const AFTER_ENTRY: f64 = 1.6;

/// The entries with their areas as they are written, in lines.
pub(super) struct Key {
    heading: String,
    lines: Vec<Vec<(LegendEntry, String)>>,
    /// The font size.
    size: f64,
}

impl Key {
    /// The key to a plan in text of a size, within a width; none where its colours need none.
    pub(super) fn new(facts: &Facts, size: f64, room: f64) -> Option<Self> {
        let options = &facts.options;
        let is_plain = options.color_by == Aspect::Pavilion && options.only.is_empty();
        if is_plain || options.hidden.contains(&Layer::Booths) {
            return None;
        }
        let words = facts.words;
        let heading = words.with("legend-by", &[("aspect", words.t(options.color_by.key()).into_owned().into())]);
        let mut lines: Vec<Vec<(LegendEntry, String)>> = vec![Vec::new()];
        let mut left = room - width(&heading, Weight::Strong, size) - AFTER_ENTRY * size;
        for entry in draw::legend(&facts.project, facts.hall_id, options).entries {
            let area = words.area(entry.count.area);
            let texts = width(&entry.name, Weight::Regular, size) + width(&area, Weight::Regular, size);
            let needed = (SIGN + 2.0 * AFTER_SIGN + AFTER_ENTRY) * size + texts;
            if needed > left && lines.last().is_some_and(|line| !line.is_empty()) {
                lines.push(Vec::new());
                left = room;
            }
            left -= needed;
            if let Some(line) = lines.last_mut() {
                line.push((entry, area));
            }
        }
        Some(Self { heading, lines, size })
    }

    /// The height of all lines.
    #[expect(clippy::cast_precision_loss, reason = "few lines")]
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * LINE * self.size
    }

    /// Draws it from a corner.
    pub(super) fn draw(&self, corner: At, palette: Palette, pen: &mut dyn Pen) {
        let size = self.size;
        let write = |text: &str, at: At, weight: Weight, ink: Ink, pen: &mut dyn Pen| {
            let color = palette.color(ink);
            pen.write(&Writing { text, at, anchor: Anchor::Start, degrees: 0.0, size, weight, color });
        };
        let mut at = At::new(corner.x, corner.y + LINE * size / 2.0);
        write(&self.heading, at, Weight::Strong, Ink::Text, pen);
        at.x += width(&self.heading, Weight::Strong, size) + AFTER_ENTRY * size;
        for line in &self.lines {
            for (entry, area) in line {
                let sign = Block::new(at.x, at.y - size / 2.0, SIGN * size, size);
                let tint = if entry.is_shown { entry.tint } else { Tint::Faint };
                chip(sign, tint, size * 0.06, palette, pen);
                at.x = sign.right() + AFTER_SIGN * size;
                let ink = if entry.is_shown { Ink::Text } else { Ink::TextMuted };
                write(&entry.name, at, Weight::Regular, ink, pen);
                at.x += width(&entry.name, Weight::Regular, size) + AFTER_SIGN * size;
                write(area, at, Weight::Regular, Ink::TextMuted, pen);
                at.x += width(area, Weight::Regular, size) + AFTER_ENTRY * size;
            }
            at = At::new(corner.x, at.y + LINE * size);
        }
    }
}

/// The sign of a tint: a small booth.
pub(super) fn chip(block: Block, tint: Tint, line: f64, palette: Palette, pen: &mut dyn Pen) {
    pen.fill_block(block, palette.color(Ink::BoothFill(tint, Status::Contracted)));
    pen.stroke_block(block, Stroke::solid(line, palette.color(Ink::BoothLine(tint))));
}
