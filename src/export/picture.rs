//! A plan as a picture without paper: a heading, the plan, a scale bar, at one to a hundred.

use super::extent::extent;
use super::facts::{Facts, joined};
use super::key::Key;
use super::pen::{Anchor, At, Block, Pen, Writing};
use super::plot::{View, plot};
use super::{ExportError, scalebar};
use crate::draw::{Drawing, Ink, Palette};
use crate::fonts::Weight;
use crate::progress::Progress;

/// One to so many: what a millimetre of the page is on the floor.
const SCALE: f64 = 100.0;
/// The margin around the plan as a share of the picture's longer side.
const MARGIN: f64 = 0.02;
/// The height of the heading and of the foot, in the same share.
const BAND: f64 = 0.03;
/// The size of text in the bands, in their height.
const TEXT: f64 = 0.46;

/// A plan with its heading.
pub(super) struct Picture<'a> {
    pub facts: &'a Facts,
    pub drawing: &'a Drawing,
    pub palette: Palette,
    /// The smallest font size that can be read, in millimetres of the page; zero where it can be enlarged.
    pub smallest_text: f64,
}

impl Picture<'_> {
    /// Width and height of the picture of a drawing in millimetres.
    pub(super) fn size(facts: &Facts, drawing: &Drawing) -> Result<(f64, f64), ExportError> {
        let (width, height) = plan_size(drawing)?;
        let longer = width.max(height);
        let key = key(facts, width, longer).map_or(0.0, |key| key.height());
        Ok((width + 2.0 * MARGIN * longer, height + 2.0 * (MARGIN + BAND) * longer + key))
    }

    /// Draws it. False: `progress` asked to stop.
    pub(super) fn draw(&self, pen: &mut dyn Pen, progress: &mut dyn Progress) -> bool {
        let (Ok(bounds), Ok((width, height))) = (extent(self.drawing), plan_size(self.drawing)) else { return true };
        let longer = width.max(height);
        let (margin, band) = (MARGIN * longer, BAND * longer);
        let window = Block::new(margin, margin + band, width, height);
        // a small hall is seen from nearer than a large one
        let largest = (longer / 50.0).clamp(5.0, 14.0).max(self.smallest_text);
        let (left, top) = bounds.min.f64();
        let view = View {
            scale: 1.0 / SCALE,
            middle: (left + bounds.width().f64() / 2.0, top + bounds.height().f64() / 2.0),
            window,
            text: (self.smallest_text.max(1.0), largest),
            largest_sign: largest * 0.55,
            smallest_number: if self.smallest_text > 0.0 { self.smallest_text } else { 0.1 },
            hairline: longer / 8000.0,
            point: longer / 1900.0,
        };
        if !plot(self.drawing, self.palette, &view, pen, progress) {
            return false;
        }
        let size = band * TEXT;
        let y = margin + band * 0.18;
        let line = |text: &str, at: At, anchor: Anchor, weight: Weight, ink: Ink, pen: &mut dyn Pen| {
            let color = self.palette.color(ink);
            pen.write(&Writing { text, at, anchor, degrees: 0.0, size, weight, color });
        };
        let title = self.facts.title();
        line(&title, At::new(window.x, y), Anchor::Start, Weight::Strong, Ink::Text, pen);
        let revision = match self.facts.revision.as_str() {
            "" => String::new(),
            revision => self.facts.words.with("paper-revision-of", &[("revision", revision.into())]),
        };
        let dated = joined(&[&revision, &self.facts.date], " · ");
        line(&dated, At::new(window.right(), y), Anchor::End, Weight::Regular, Ink::TextMuted, pen);
        let foot = Block::new(window.x, window.bottom() + band * 0.35, width, band);
        scalebar::draw(foot, width * 0.2, SCALE, self.facts.words, self.palette, pen);
        if let Some(key) = key(self.facts, width, longer) {
            key.draw(At::new(window.x, window.bottom() + band * 1.2), self.palette, pen);
        }
        true
    }
}

/// What the colours mean, under a plan of a width.
fn key(facts: &Facts, width: f64, longer: f64) -> Option<Key> {
    Key::new(facts, BAND * longer * TEXT, width)
}

fn plan_size(drawing: &Drawing) -> Result<(f64, f64), ExportError> {
    let bounds = extent(drawing)?;
    Ok((bounds.width().f64() / SCALE, bounds.height().f64() / SCALE))
}
