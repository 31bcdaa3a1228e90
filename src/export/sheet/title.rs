//! The title block: what the sheet is of, and by whom.

use super::Numbering;
use super::type_::{Style, Type};
use crate::draw::Ink;
use crate::export::facts::Facts;
use crate::export::paper::Paper;
use crate::export::pen::{Anchor, At, Block, Stroke};
use crate::fonts::Weight;

/// What the title block says.
pub(super) struct Title<'a> {
    pub facts: &'a Facts,
    pub paper: Paper,
    /// One to so many.
    pub scale: u32,
    /// The scale of the tiles that this sheet is the key to.
    pub tiled_at: Option<u32>,
    pub numbering: Numbering,
}

/// Shown where a value is unknown.
const UNKNOWN: &str = "–";
/// Between the edge of a block and its text, in units.
const PADDING: f64 = 6.0;

impl Title<'_> {
    pub(super) fn draw(&self, block: Block, type_: &mut Type<'_>) {
        let u = type_.unit;
        let line = Stroke::solid(0.18, type_.palette.color(Ink::Text));
        let cells = Block::new(block.x, block.bottom() - 32.0 * u, block.width, 16.0 * u);
        let foot = Block::new(block.x, block.bottom() - 16.0 * u, block.width, 16.0 * u);
        let names = Block::new(block.x, block.y, block.width, cells.y - block.y);
        self.names(names, type_);
        for part in [cells, foot] {
            type_.pen.stroke(&[At::new(part.x, part.y), At::new(part.right(), part.y)], false, line);
        }
        self.cells(cells, line, type_);
        self.foot(foot, type_);
    }

    fn names(&self, block: Block, type_: &mut Type<'_>) {
        let u = type_.unit;
        let (x, width) = (block.x + PADDING * u, block.width - 2.0 * PADDING * u);
        let event = Style { size: 5.4, weight: Weight::Strong, ink: Ink::Text };
        let mut y = block.y + 8.5 * u;
        for text in type_.lines(&self.facts.event, width, 2, event) {
            type_.line(&text, At::new(x, y), Anchor::Start, event);
            y += 7.2 * u;
        }
        y -= 0.8 * u;
        for text in [&self.facts.venue, &self.facts.days] {
            if !text.is_empty() {
                type_.cut_line(text, At::new(x, y), width, Style::MUTED);
                y += 4.6 * u;
            }
        }
        let words = self.facts.words;
        let low = block.bottom();
        let drawing = match self.tiled_at {
            None => words.t("paper-floor-plan").into_owned(),
            Some(scale) => words.with("paper-key-plan", &[("scale", i64::from(scale).into())]),
        };
        type_.cut_line(&drawing, At::new(x, low - 14.2 * u), width, Style::MUTED);
        let hall = Style { size: 7.4, weight: Weight::Strong, ink: Ink::Text };
        type_.cut_line(&self.facts.hall_name, At::new(x, low - 7.0 * u), width, hall);
    }

    fn cells(&self, block: Block, line: Stroke, type_: &mut Type<'_>) {
        let u = type_.unit;
        let words = self.facts.words;
        let sheet = format!("{} / {}", self.numbering.number, self.numbering.of);
        let scale = format!("1:{}", self.scale);
        let cells = [
            (words.t("paper-scale"), scale.as_str(), 0.2),
            (words.t("paper-paper"), self.paper.name(), 0.16),
            (words.t("paper-date"), self.facts.date.as_str(), 0.28),
            (words.t("paper-revision"), self.facts.revision.as_str(), 0.18),
            (words.t("paper-sheet"), sheet.as_str(), 0.18),
        ];
        let mut x = block.x;
        for (i, (label, value, share)) in cells.iter().enumerate() {
            let width = block.width * share;
            let inner = if i == 0 { PADDING } else { 3.5 } * u;
            if i > 0 {
                type_.pen.stroke(&[At::new(x, block.y), At::new(x, block.bottom())], false, line);
            }
            let value = if value.is_empty() { UNKNOWN } else { value };
            let room = width - inner - 1.5 * u;
            type_.cut_line(label, At::new(x + inner, block.y + 4.8 * u), room, Style::LABEL);
            type_.cut_line(value, At::new(x + inner, block.y + 10.6 * u), room, Style::VALUE);
            x += width;
        }
    }

    fn foot(&self, block: Block, type_: &mut Type<'_>) {
        let u = type_.unit;
        let words = self.facts.words;
        let x = block.x + PADDING * u;
        let mark = Style { size: 3.0, weight: Weight::Strong, ink: Ink::TextMuted };
        let right = At::new(block.right() - PADDING * u, block.y + 10.6 * u);
        type_.line("Fairwright", right, Anchor::End, mark);
        let room = block.width - 2.0 * PADDING * u - type_.width("Fairwright", mark) - 6.0 * u;
        let organiser = &self.facts.organiser;
        if !organiser.is_empty() {
            type_.cut_line(&words.t("paper-organiser"), At::new(x, block.y + 4.8 * u), room, Style::LABEL);
            let style = Style { weight: Weight::Strong, ..Style::BODY };
            type_.cut_line(organiser, At::new(x, block.y + 10.6 * u), room, style.sized(3.3));
        }
    }
}
