//! Labels and other text of the pieces in detail: fitted anew when the size of text steps on, painted with
//! the flags above everything else.

use super::Cell;
use super::flags::{Flags, Placed};
use super::marks::{Mark, Origin, color32};
use super::pen::Scale;
use super::text::{self, Advances, ScreenMeasure, Words};
use crate::draw::{Fitted, Limits, Palette, Rank, fit};
use crate::geometry::Angle;
use eframe::egui::{Color32, Painter, emath::Rot2, vec2};

/// The smallest text of a label in logical points.
pub(super) const MIN: f32 = 8.0;
/// The size of a booth's number that stands alone because nothing else can be read.
const NUMBER: f32 = 6.73;
/// The largest text of a label in logical points.
const MAX: f32 = 19.1;
/// The smallest and the largest text of a size on the floor, in logical points.
const FLOOR_TEXT: (f32, f32) = (6.0, 96.0);
/// The steps in which labels are fitted, for each doubling of the scale.
const STEPS: f64 = 8.0;
/// The most lines of text in one frame; when there are more, areas go first, then names.
const MOST: usize = 2500;

/// The most labels fitted in one frame; the others follow in the next frames and show until then what they
/// showed at a smaller scale.
const MOST_FITS: usize = 700;

/// A label as it was last fitted.
#[derive(Default)]
pub(super) struct Fit {
    step: Option<Step>,
    fitted: Option<Fitted>,
}

impl Fit {
    /// Whether a line of a rank is shown.
    #[cfg(test)]
    pub fn shows(&self, rank: Rank) -> bool {
        self.fitted.iter().flat_map(|fitted| &fitted.texts).any(|text| text.rank == rank)
    }

    /// What is shown at a scale and how far it is spread; none where it was fitted for a larger area.
    fn at(&self, per_mm: f64) -> Option<(&Fitted, f32)> {
        let step = self.step.filter(|step| step.per_mm <= per_mm)?;
        #[expect(clippy::cast_possible_truncation, reason = "a factor on the screen")]
        let spread = (per_mm / step.per_mm) as f32;
        Some((self.fitted.as_ref()?, spread))
    }
}

/// A piece that is drawn in detail, with where it lies on the screen.
#[derive(Clone, Copy)]
pub(super) struct Near {
    pub place: usize,
    pub scale: Scale,
}

/// The scale in steps of the eighth root of two: labels are fitted at the step below the true scale, and
/// spread with it until the next.
#[derive(Clone, Copy)]
struct Step {
    number: i32,
    per_mm: f64,
}

impl Step {
    fn of(per_mm: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "scales lie between 1/2000 and 5")]
        let number = (per_mm.log2() * STEPS).floor() as i32;
        Self { number, per_mm: (f64::from(number) / STEPS).exp2() }
    }
}

/// What text is painted with.
pub(super) struct Letters<'a> {
    pub painter: &'a Painter,
    pub palette: Palette,
    pub origin: Origin,
    /// Logical points in a millimetre.
    pub per_mm: f64,
    pub advances: &'a mut Advances,
    pub flags: &'a mut Flags,
    /// The colour around flags.
    pub rim: Color32,
}

impl Letters<'_> {
    /// Paints labels, texts and flags of pieces.
    pub fn paint(&mut self, cells: &mut [Cell], near: &[Near]) {
        let step = Step::of(self.per_mm);
        self.fit(cells, near, step);
        let cells = &*cells;
        let most_rank = self.most_rank(cells, near);
        let (palette, painter) = (self.palette, self.painter);
        let mut flags = Vec::new();
        let mut lines: Vec<Words<'_>> = Vec::new();
        for Near { place, scale } in near {
            let Some(cell) = cells.get(*place) else { continue };
            for (text, color) in cell.marks.iter().flatten().filter_map(Mark::text) {
                if let Some(size) = stepped(scale.px(text_size(text))) {
                    let at = scale.at(self.origin.local(text.at));
                    let (turn, weight) = (text.turn, text.weight);
                    lines.push(Words { text: &text.text, at, turn, size, weight, color });
                }
            }
            let Some((fitted, spread)) = cell.fit.at(self.per_mm) else { continue };
            let middle = scale.at(self.origin.local(fitted.center));
            let turn = Rot2::from_angle(radians(fitted.turn));
            let at = |dx: f32, dy: f32| middle + turn * (vec2(dx, dy) * spread);
            for line in fitted.texts.iter().filter(|line| line.rank <= most_rank) {
                lines.push(Words {
                    text: &line.text,
                    at: at(line.dx, line.dy),
                    turn: fitted.turn,
                    size: line.size,
                    weight: line.weight,
                    color: color32(palette, line.ink),
                });
            }
            for flag in &fitted.flags {
                let center = at(flag.dx, flag.dy);
                flags.push(Placed { country: flag.country, center, width: flag.width, angle: radians(fitted.turn) });
            }
        }
        text::paint(painter, lines.into_iter());
        self.flags.paint(painter, &flags, self.rim);
    }

    /// Fits the labels that were not fitted at this step.
    fn fit(&mut self, cells: &mut [Cell], near: &[Near], step: Step) {
        let limits = Limits { per_mm: step.per_mm, min: MIN, max: MAX };
        let mut room = MOST_FITS;
        for Near { place, .. } in near {
            let Some(cell) = cells.get_mut(*place) else { continue };
            if cell.fit.step.is_some_and(|fitted| fitted.number == step.number) {
                continue;
            }
            if room == 0 {
                self.painter.ctx().request_repaint();
                break;
            }
            room -= usize::from(cell.piece.label.is_some());
            let mut measure = ScreenMeasure { advances: self.advances, painter: self.painter };
            let label = cell.piece.label.as_ref();
            let fitted = label.map(|label| {
                let fitted = fit(label, limits, &mut measure);
                let has_number = label.lines.iter().any(|line| line.rank == Rank::Number);
                if fitted.texts.is_empty() && has_number {
                    return fit(label, Limits { min: NUMBER, max: NUMBER, ..limits }, &mut measure);
                }
                fitted
            });
            let fitted = fitted.filter(|fitted| !fitted.texts.is_empty() || !fitted.flags.is_empty());
            cell.fit = Fit { step: Some(step), fitted };
        }
    }

    /// The last rank for which there is room among the most lines.
    fn most_rank(&self, cells: &[Cell], near: &[Near]) -> Rank {
        let mut counts = [0_usize; 3];
        for Near { place, .. } in near {
            let fitted = cells.get(*place).and_then(|cell| cell.fit.at(self.per_mm));
            for line in fitted.into_iter().flat_map(|(fitted, _)| &fitted.texts) {
                let [numbers, names, areas] = &mut counts;
                match line.rank {
                    Rank::Number => *numbers += 1,
                    Rank::Name => *names += 1,
                    Rank::Area => *areas += 1,
                }
            }
        }
        let [numbers, names, areas] = counts;
        if numbers + names + areas <= MOST {
            Rank::Area
        } else if numbers + names <= MOST {
            Rank::Name
        } else {
            Rank::Number
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "font sizes need no more than f32")]
fn text_size(text: &crate::draw::Text) -> f32 {
    text.size.f64() as f32
}

#[expect(clippy::cast_possible_truncation, reason = "an angle")]
fn radians(turn: Angle) -> f32 {
    turn.as_degrees().to_radians() as f32
}

/// The step at or below a font size, so that screens keep few sizes of glyphs; none where it cannot be read.
fn stepped(size: f32) -> Option<f32> {
    let (min, max) = FLOOR_TEXT;
    (size >= min).then(|| (((size.min(max) / MIN).log2() * 4.0).floor() / 4.0).exp2() * MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_lie_below_and_near_the_true_scale() {
        for per_mm in [0.0005, 0.006, 0.1, 1.0, 4.9] {
            let step = Step::of(per_mm);
            assert!(step.per_mm <= per_mm && per_mm / step.per_mm < 1.091, "{per_mm}");
        }
        let fit = Fit { step: Some(Step::of(0.01)), fitted: None };
        assert!(fit.at(0.01).is_none());
        assert_eq!(stepped(5.9), None);
        assert_eq!(stepped(8.0), Some(8.0));
        assert!(stepped(1000.0).is_some_and(|size| size <= 96.0));
    }
}
