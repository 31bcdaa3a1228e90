//! Text on the plan: measuring, and placing laid-out lines so that the middle of their capitals is where
//! the drawing wants it.

use crate::draw::{Measure, Weight};
use crate::fonts::BASELINE;
use crate::geometry::Angle;
use crate::ui::theme::strong_family;
use eframe::egui::epaint::TextShape;
use eframe::egui::{Color32, FontFamily, FontId, Painter, Pos2, Shape, emath::Rot2, vec2};
use std::collections::HashMap;

/// Glyphs are a little wider once they sit on pixels.
const SLACK: f32 = 1.015;
/// The size at which advances are looked up.
const NOMINAL: f32 = 64.0;

/// The advances of characters in ems, as egui lays them out.
#[derive(Default)]
pub(super) struct Advances {
    regular: Known,
    strong: Known,
}

/// The advances of one weight: ASCII by place, for most text is ASCII and a label is measured many times.
struct Known {
    ascii: [Option<f32>; 128],
    others: HashMap<char, f32>,
}

impl Default for Known {
    fn default() -> Self {
        Self { ascii: [None; 128], others: HashMap::new() }
    }
}

impl Known {
    fn advance(&mut self, c: char, look_up: impl FnOnce() -> f32) -> f32 {
        match self.ascii.get_mut(c as usize) {
            Some(known) => *known.get_or_insert_with(look_up),
            None => *self.others.entry(c).or_insert_with(look_up),
        }
    }
}

/// Measures text as the screen shows it.
pub(super) struct ScreenMeasure<'a> {
    pub advances: &'a mut Advances,
    pub painter: &'a Painter,
}

impl Measure for ScreenMeasure<'_> {
    fn width(&mut self, text: &str, weight: Weight, size: f32) -> f32 {
        let known = match weight {
            Weight::Regular => &mut self.advances.regular,
            Weight::Strong => &mut self.advances.strong,
        };
        let look_up = |c: char| {
            let font = FontId::new(NOMINAL, family(weight));
            self.painter.fonts_mut(|fonts| fonts.glyph_width(&font, c)) / NOMINAL
        };
        text.chars().map(|c| known.advance(c, || look_up(c))).sum::<f32>() * size * SLACK
    }
}

/// The family of a weight.
pub(super) fn family(weight: Weight) -> FontFamily {
    match weight {
        Weight::Regular => FontFamily::Proportional,
        Weight::Strong => strong_family(),
    }
}

/// A line to be shown.
pub(super) struct Words<'a> {
    pub text: &'a str,
    /// The middle of the line on the screen.
    pub at: Pos2,
    pub turn: Angle,
    pub size: f32,
    pub weight: Weight,
    pub color: Color32,
}

/// Lays out lines and paints them.
pub(super) fn paint<'a>(painter: &Painter, lines: impl Iterator<Item = Words<'a>>) {
    let strong = strong_family();
    let shapes: Vec<Shape> = painter.fonts_mut(|fonts| {
        let laid_out = lines.map(|line| {
            let family = match line.weight {
                Weight::Regular => FontFamily::Proportional,
                Weight::Strong => strong.clone(),
            };
            let galley = fonts.layout_no_wrap(line.text.to_owned(), FontId::new(line.size, family), line.color);
            let row = galley.rows.first();
            let baseline = row.and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(line.size);
            // from the line's middle to the galley's corner
            #[expect(clippy::cast_possible_truncation, reason = "a share of an em")]
            let way = vec2(-galley.size().x / 2.0, BASELINE as f32 * line.size - baseline);
            if line.turn == Angle::ZERO {
                return Shape::Text(TextShape::new(line.at + way, galley, line.color));
            }
            #[expect(clippy::cast_possible_truncation, reason = "an angle")]
            let angle = line.turn.as_degrees().to_radians() as f32;
            let at = line.at + Rot2::from_angle(angle) * way;
            Shape::Text(TextShape::new(at, galley, line.color).with_angle(angle))
        });
        laid_out.collect()
    });
    painter.extend(shapes);
}
