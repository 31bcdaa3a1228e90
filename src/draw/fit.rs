//! The one rule by which every pen fits a label into its area.
//!
//! Number first, then name, then area, then flag: what does not fit at a legible size is left out. The
//! number's size follows from the area alone, so that equal booths have equal numbers whatever their
//! exhibitors are called; names shrink, wrap and at last are cut with an ellipsis. Sizes are steps of the
//! fourth root of two, so that screens keep few sizes of glyphs. Nothing overlaps, nothing leaves the area.
//! Deliberately absent: fonts; a pen measures its own text.

use super::wrap::{wrap, wrap_cut};
use super::{Align, Ink, Label, Line, Rank, Weight};
use crate::geometry::{Angle, Point};
use crate::words::Country;

/// Measures text with a pen's fonts.
pub trait Measure {
    /// The width of one line at a font size, in the size's unit.
    fn width(&mut self, text: &str, weight: Weight, size: f32) -> f32;
}

/// The scale of a pen and the sizes at which text is legible on it, in the pen's own unit (pixels, points).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Units of the pen for a millimetre of the plan.
    pub per_mm: f64,
    /// The smallest font size that can be read.
    pub min: f32,
    /// The largest font size that a label takes.
    pub max: f32,
}

/// A line of text in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// What it says.
    pub text: String,
    /// What it is.
    pub rank: Rank,
    /// The middle of the line (half its width, half the height of its capitals) from [`Fitted::center`],
    /// along the turned axes, in the pen's unit.
    pub dx: f32,
    /// The same downwards.
    pub dy: f32,
    /// The measured width.
    pub width: f32,
    /// The font size.
    pub size: f32,
    /// The weight.
    pub weight: Weight,
    /// The colour.
    pub ink: Ink,
}

/// A flag in its place, 4 wide by 3 deep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedFlag {
    /// Whose.
    pub country: Country,
    /// Its middle from [`Fitted::center`], along the turned axes, in the pen's unit.
    pub dx: f32,
    /// The same downwards.
    pub dy: f32,
    /// Its width; it is three quarters as deep.
    pub width: f32,
}

/// A label as it is shown at a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// The middle of the label's area on the plan.
    pub center: Point,
    /// The turn of text and flags about that middle: never upside down.
    pub turn: Angle,
    /// The lines that fit.
    pub texts: Vec<PlacedText>,
    /// The flags that fit.
    pub flags: Vec<PlacedFlag>,
}

/// From one line's middle to the next, in font sizes: room for accents above and descenders below.
pub const LINE: f32 = 1.25;
/// The most lines that a name takes.
const MOST_LINES: usize = 3;
/// The fewest letters of a cut name that still say something; a Chinese character says as much as two.
const FEWEST: usize = 7;

/// Fits a label at a pen's scale.
#[must_use]
pub fn fit(label: &Label, limits: Limits, measure: &mut dyn Measure) -> Fitted {
    let size = label.frame.size;
    #[expect(clippy::cast_possible_truncation, reason = "sizes on a pen need no more than f32")]
    let pen = |mm: f64| (mm * limits.per_mm) as f32;
    let mut fitting = Fitting {
        width: pen(size.width.f64()),
        depth: pen(size.depth.f64()),
        limits,
        measure,
        texts: Vec::new(),
        flags: Vec::new(),
    };
    fitting.run(label);
    Fitted {
        center: label.frame.center(),
        turn: readable(label.frame.turn),
        texts: fitting.texts,
        flags: fitting.flags,
    }
}

/// The turn or its opposite, whichever lets text be read from below or from the right.
#[must_use]
pub fn readable(turn: Angle) -> Angle {
    if (90_000..270_000).contains(&turn.thousandths()) { turn + Angle::HALF } else { turn }
}

/// The area in the pen's unit and what has been placed in it.
struct Fitting<'a> {
    width: f32,
    depth: f32,
    limits: Limits,
    measure: &'a mut dyn Measure,
    texts: Vec<PlacedText>,
    flags: Vec<PlacedFlag>,
}

/// Lines of one size that belong together.
struct Block<'a> {
    line: &'a Line,
    size: f32,
    lines: Vec<String>,
}

impl Block<'_> {
    fn depth(&self) -> f32 {
        f32::from(u16::try_from(self.lines.len()).unwrap_or(u16::MAX)) * self.size * LINE
    }
}

impl Fitting<'_> {
    fn run(&mut self, label: &Label) {
        // room is kept free on every side, more where there is more
        let margin = (self.limits.min * 0.08).max(self.width.min(self.depth) * 0.04);
        self.width -= 2.0 * margin;
        self.depth -= 2.0 * margin * if matches!(label.align, Align::Foot | Align::Head) { 0.25 } else { 1.0 };
        if !(self.width > 0.0 && self.depth > 0.0 && self.limits.min > 0.0) {
            return;
        }
        let find = |rank: Rank| label.lines.iter().find(|line| line.rank == rank && !line.text.is_empty());
        match (find(Rank::Number), find(Rank::Name), find(Rank::Area)) {
            (Some(number), name, area) => self.card(label, number, name, area),
            (None, name, area) => match label.align {
                Align::Left | Align::Right => self.heading(label, name.or(area)),
                Align::Center | Align::Foot | Align::Head => self.caption(label, name, area),
            },
        }
    }

    /// The largest step that is at most `size`, within the limits; the smallest where none is.
    fn step(&self, size: f32) -> f32 {
        let size = size.min(self.limits.max).max(self.limits.min);
        let steps = ((size / self.limits.min).log2() * 4.0 + 1e-3).floor().max(0.0);
        self.limits.min * (steps / 4.0).exp2()
    }

    /// The next smaller step; none below the smallest.
    fn smaller(&self, size: f32) -> Option<f32> {
        let smaller = size / 2_f32.powf(0.25);
        (smaller >= self.limits.min * 0.999).then_some(smaller)
    }

    fn width_of(&mut self, line: &Line, text: &str, size: f32) -> f32 {
        self.measure.width(text, line.weight, size)
    }

    /// One unbroken line at the largest step from `size` down that fits.
    fn one_line<'l>(&mut self, line: &'l Line, size: f32, width: f32) -> Option<Block<'l>> {
        let mut size = Some(self.step(size));
        while let Some(now) = size {
            if now * LINE <= self.depth && self.width_of(line, &line.text, now) <= width {
                return Some(Block { line, size: now, lines: vec![line.text.clone()] });
            }
            size = self.smaller(now);
        }
        None
    }

    /// A name in up to three lines at the largest step from `size` down that fits `width` and `depth`.
    fn name<'l>(&mut self, line: &'l Line, size: f32, width: f32, depth: f32) -> Option<Block<'l>> {
        let mut size = Some(self.step(size));
        while let Some(now) = size {
            let most = lines_in(depth, now).min(MOST_LINES);
            if most > 0 {
                let measure = &mut *self.measure;
                let mut width_of = |text: &str| measure.width(text, line.weight, now);
                if let Some(lines) = wrap(&line.text, width, most, &mut width_of) {
                    return Some(Block { line, size: now, lines });
                }
            }
            size = self.smaller(now);
        }
        None
    }

    /// A name at the smallest size, cut with an ellipsis.
    fn cut_name<'l>(&mut self, line: &'l Line, width: f32, depth: f32) -> Option<Block<'l>> {
        let size = self.limits.min;
        let most = lines_in(depth, size).min(MOST_LINES);
        let measure = &mut *self.measure;
        let mut width_of = |text: &str| measure.width(text, line.weight, size);
        let lines = (most > 0).then(|| wrap_cut(&line.text, width, most, FEWEST, &mut width_of))??;
        Some(Block { line, size, lines })
    }

    /// A booth: number, name and area one below the other, a flag in the corner.
    fn card(&mut self, label: &Label, number: &Line, name: Option<&Line>, area: Option<&Line>) {
        let natural = (self.depth * 0.24).min(self.width * 0.24);
        let Some(number) = self.one_line(number, natural, self.width) else { return };
        let below = self.step(number.size * std::f32::consts::FRAC_1_SQRT_2);
        let small = self.smaller(below).unwrap_or(self.limits.min);
        let left = self.depth - number.depth();
        let area = area.and_then(|line| {
            let block = self.one_line(line, small, self.width)?;
            (block.depth() <= left).then_some(block)
        });
        let area_depth = area.as_ref().map_or(0.0, Block::depth);
        let mut blocks = vec![number];
        match name {
            Some(name) => {
                if let Some(name) = self.name(name, below, self.width, left - area_depth) {
                    blocks.push(name);
                    blocks.extend(area);
                } else if let Some(name) = self
                    .name(name, below, self.width, left)
                    .or_else(|| self.cut_name(name, self.width, left - area_depth))
                    .or_else(|| self.cut_name(name, self.width, left))
                {
                    let keeps_area = name.depth() + area_depth <= left;
                    blocks.push(name);
                    blocks.extend(area.filter(|_| keeps_area));
                } else {
                    blocks.extend(area);
                }
            }
            None => blocks.extend(area),
        }
        let size = blocks.first().map_or(self.limits.min, |number| number.size);
        self.stack(&blocks, Align::Center);
        self.corner_flags(&label.flags, size * 0.85);
    }

    /// A caption in the middle or at the foot: name and area, flags above the name.
    fn caption(&mut self, label: &Label, name: Option<&Line>, area: Option<&Line>) {
        // a low area is a line of text, a deep one a place with a name in it
        let share = match label.align {
            Align::Foot => 0.5,
            Align::Head => 0.3,
            Align::Center | Align::Left | Align::Right if self.width > self.depth * 2.5 => 0.6,
            Align::Center | Align::Left | Align::Right => 0.24,
        };
        let natural = (self.depth * share).min(self.width * 0.2);
        let (width, depth) = (self.width, self.depth);
        let mut blocks = Vec::new();
        let first = name.or(area);
        let Some(first) = first else { return };
        let Some(block) = self.name(first, natural, width, depth).or_else(|| self.cut_name(first, width, depth)) else {
            return;
        };
        let (size, left) = (block.size, depth - block.depth());
        blocks.push(block);
        if let (Some(_), Some(area)) = (name, area) {
            let small = self.smaller(size).unwrap_or(self.limits.min);
            let block = self.one_line(area, small, width);
            blocks.extend(block.filter(|block| block.depth() <= left));
        }
        self.stack(&blocks, label.align);
        self.corner_flags(&label.flags, size * 0.85);
    }

    /// A heading: flags and one line from the left.
    fn heading(&mut self, label: &Label, name: Option<&Line>) {
        let mut size = self.step(self.depth * 0.64);
        let gap = |size: f32| size * 0.4;
        let flag_width = |size: f32| size * 1.2;
        // not against the very edge, or the first flag would touch the frame's outline
        let inset = (self.depth * 0.2).min(self.limits.max);
        self.width -= inset * 2.0;
        let taken = |size: f32, count: u16| f32::from(count) * (flag_width(size) + gap(size));
        let mut count = u16::try_from(label.flags.len()).unwrap_or(u16::MAX).min(3);
        let mut heading = None;
        while let Some(line) = name {
            let width = self.width - taken(size, count);
            if size * LINE <= self.depth && self.width_of(line, &line.text, size) <= width {
                heading = Some(Block { line, size, lines: vec![line.text.clone()] });
                break;
            }
            if let Some(smaller) = self.smaller(size) {
                size = smaller;
                continue;
            }
            heading = self.cut_name(line, width, self.depth.min(size * LINE * 1.5));
            if heading.is_some() || count == 0 {
                break;
            }
            count -= 1;
        }
        if heading.is_none() {
            count = u16::try_from(label.flags.len()).unwrap_or(u16::MAX).min(3);
        }
        let mut x = -self.width / 2.0;
        if let (Align::Right, Some(Block { line, size, lines })) = (label.align, &heading) {
            let longest = lines.iter().map(|text| self.width_of(line, text, *size)).fold(0.0, f32::max);
            x = self.width / 2.0 - longest - taken(*size, count);
        }
        for country in label.flags.iter().take(usize::from(count)) {
            let width = flag_width(size);
            let fits = x + width <= self.width / 2.0 && width * 0.75 <= self.depth;
            if country.flag().is_some() && fits {
                self.flags.push(PlacedFlag { country: *country, dx: x + width / 2.0, dy: 0.0, width });
                x += width + gap(size);
            }
        }
        if let Some(Block { line, size, lines }) = heading {
            for text in lines {
                let width = self.width_of(line, &text, size);
                self.place(line, text, x + width / 2.0, 0.0, width, size);
            }
        }
    }

    fn place(&mut self, line: &Line, text: String, dx: f32, dy: f32, width: f32, size: f32) {
        let Line { rank, weight, ink, .. } = *line;
        self.texts.push(PlacedText { text, rank, dx, dy, width, size, weight, ink });
    }

    /// Blocks one below the other.
    fn stack(&mut self, blocks: &[Block<'_>], align: Align) {
        let depth: f32 = blocks.iter().map(Block::depth).sum();
        let mut y = match align {
            Align::Center | Align::Left | Align::Right => -depth / 2.0,
            Align::Foot => self.depth / 2.0 - depth,
            Align::Head => -self.depth / 2.0,
        };
        for block in blocks {
            for text in &block.lines {
                let width = self.width_of(block.line, text, block.size);
                self.place(block.line, text.clone(), 0.0, y + block.size * LINE / 2.0, width, block.size);
                y += block.size * LINE;
            }
        }
    }

    /// Flags in the top left corner, as many as leave the text alone.
    fn corner_flags(&mut self, flags: &[Country], depth: f32) {
        let width = depth * 4.0 / 3.0;
        let (mut x, y) = (-self.width / 2.0, -self.depth / 2.0);
        for country in flags.iter().filter(|country| country.flag().is_some()) {
            let (right, bottom) = (x + width + depth * 0.3, y + depth * 1.3);
            let is_free =
                self.texts.iter().all(|t| t.dy - t.size * LINE / 2.0 >= bottom || t.dx - t.width / 2.0 >= right);
            if !is_free || right > self.width / 2.0 || bottom > self.depth / 2.0 {
                return;
            }
            self.flags.push(PlacedFlag { country: *country, dx: x + width / 2.0, dy: y + depth / 2.0, width });
            x = right;
        }
    }
}

/// How many lines of a size a depth holds.
fn lines_in(depth: f32, size: f32) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and not negative")]
    let lines = (depth / (size * LINE) + 1e-3).floor().clamp(0.0, 100.0) as usize;
    lines
}

#[cfg(test)]
mod tests;
