//! Puts a drawing on a page: from millimetres of the floor to millimetres of the page.

use super::hatch::hatch;
use super::pen::{Anchor, At, Block, Pen, Stroke, Writing};
use crate::draw::{Dash, Drawing, Fitted, Label, Limits, Measure, Palette, Piece, Prim, Rank, Width, fit};
use crate::fonts::{self, Weight};
use crate::geometry::{Mm, Point, Rect};
use crate::model::Layer;
use crate::progress::Progress;
use std::collections::HashMap;

/// The font size of a booth's number as a share of the booth's shorter side, as [`fit`] chooses it.
const NUMBER_SHARE: f64 = 0.24;
/// Millimetres in a typographic point.
pub(super) const POINT: f64 = 25.4 / 72.0;

/// Where and how large a plan stands on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct View {
    /// Millimetres of the page for a millimetre of the floor.
    pub scale: f64,
    /// The floor's point that lies at `window`'s middle.
    pub middle: (f64, f64),
    /// The part of the page that shows the plan.
    pub window: Block,
    /// The smallest and the largest font size of labels in millimetres of the page.
    pub text: (f64, f64),
    /// The largest font size of what is neither a booth's nor a pavilion's label: signs and figures.
    pub largest_sign: f64,
    /// The smallest font size of a booth's number where nothing else of its label can be shown; not
    /// below `text.0` where numbers may be left out.
    pub smallest_number: f64,
    /// The width of hairlines in millimetres of the page; pens of the drawing are never finer.
    pub hairline: f64,
    /// What a point of a drawing's pen is on the page, in millimetres.
    pub point: f64,
}

impl View {
    /// A point of the floor on the page.
    pub(super) fn at(&self, point: Point) -> At {
        self.at_f64(point.f64())
    }

    fn at_f64(&self, (x, y): (f64, f64)) -> At {
        let middle = self.window.center();
        At::new(middle.x + (x - self.middle.0) * self.scale, middle.y + (y - self.middle.1) * self.scale)
    }

    /// The part of the floor that the window shows, rounded outwards.
    pub(super) fn floor(&self) -> Rect {
        let (half_width, half_height) =
            (self.window.width / self.scale / 2.0 + 1.0, self.window.height / self.scale / 2.0 + 1.0);
        let (x, y) = self.middle;
        Rect::spanning(Point::round(x - half_width, y - half_height), Point::round(x + half_width, y + half_height))
    }

    fn limits(&self, min: f64, layer: Layer) -> Limits {
        let max = match layer {
            Layer::Booths | Layer::Pavilions => self.text.1,
            Layer::Zones
            | Layer::Services
            | Layer::Amenities
            | Layer::Furniture
            | Layer::Building
            | Layer::Fire
            | Layer::Rigging
            | Layer::Dimensions
            | Layer::Notes => self.largest_sign.max(min),
        };
        #[expect(clippy::cast_possible_truncation, reason = "font sizes need no more than f32")]
        Limits { per_mm: self.scale, min: min as f32, max: max as f32 }
    }
}

/// Measures with the embedded fonts, which every pen here uses. A label is tried at several sizes, and
/// parts of names come again and again, so a text is shaped once.
#[derive(Default)]
pub(super) struct Embedded {
    /// Widths in ems by weight and text.
    known: [HashMap<String, f32>; 2],
}

impl Measure for Embedded {
    fn width(&mut self, text: &str, weight: Weight, size: f32) -> f32 {
        let [regular, strong] = &mut self.known;
        let known = match weight {
            Weight::Regular => regular,
            Weight::Strong => strong,
        };
        if let Some(ems) = known.get(text) {
            return ems * size;
        }
        let ems = fonts::width(text, weight, 1.0);
        known.insert(text.to_owned(), ems);
        ems * size
    }
}

/// Draws what the view shows of a drawing. False: `progress` asked to stop.
pub(super) fn plot(
    drawing: &Drawing,
    palette: Palette,
    view: &View,
    pen: &mut dyn Pen,
    progress: &mut dyn Progress,
) -> bool {
    let shown = view.floor();
    let count = drawing.pieces.len().max(1);
    let mut measure = Embedded::default();
    for (i, piece) in drawing.pieces.iter().enumerate() {
        if i % 64 == 0 {
            #[expect(clippy::cast_precision_loss, reason = "a share for showing")]
            let done = i as f32 / count as f32;
            if !progress.go_on(done) {
                return false;
            }
        }
        if piece.bounds.touches(shown) {
            Plotting { palette, view, pen, measure: &mut measure }.piece(piece);
        }
    }
    true
}

struct Plotting<'a> {
    palette: Palette,
    view: &'a View,
    pen: &'a mut dyn Pen,
    measure: &'a mut Embedded,
}

impl Plotting<'_> {
    fn piece(&mut self, piece: &Piece) {
        for prim in &piece.prims {
            self.prim(prim);
        }
        if let Some(label) = &piece.label {
            self.label(label, piece.layer);
        }
    }

    fn outline(&self, points: &[Point]) -> Vec<At> {
        points.iter().map(|point| self.view.at(*point)).collect()
    }

    fn width(&self, Width(hundredths): Width) -> f64 {
        (f64::from(hundredths) / 100.0 * self.view.point).max(self.view.hairline)
    }

    fn prim(&mut self, prim: &Prim) {
        match prim {
            Prim::Fill { outline, ink } => {
                let outline = self.outline(outline);
                self.pen.fill(&outline, self.palette.color(*ink));
            }
            Prim::Hatch { outline, spacing, ink } => self.hatch(outline, *spacing, self.palette.color(*ink)),
            Prim::Stroke { points, closed, width, dash, ink } => {
                let points = self.outline(points);
                let dash = match dash {
                    Dash::Solid => None,
                    Dash::Dashed(length) => Some(length.f64() * self.view.scale),
                };
                let stroke = Stroke { width: self.width(*width), dash, color: self.palette.color(*ink) };
                self.pen.stroke(&points, *closed, stroke);
            }
            Prim::Disc { center, radius, ink } => {
                let center = self.view.at(*center);
                self.pen.disc(center, radius.f64() * self.view.scale, self.palette.color(*ink));
            }
            Prim::Text(text) => {
                let writing = Writing {
                    text: &text.text,
                    at: self.view.at(text.at),
                    anchor: Anchor::Middle,
                    degrees: text.turn.as_degrees(),
                    size: text.size.f64() * self.view.scale,
                    weight: text.weight,
                    color: self.palette.color(text.ink),
                };
                self.pen.write(&writing);
            }
        }
    }

    fn hatch(&mut self, outline: &[Point], spacing: Mm, color: crate::draw::Color) {
        // lines closer than this on the page would run together
        let closest = self.view.hairline * 5.0;
        let mut spacing = spacing.f64();
        while spacing > 0.0 && spacing * self.view.scale < closest {
            spacing *= 2.0;
        }
        let lines = hatch(outline, spacing);
        let lines: Vec<(At, At)> =
            lines.into_iter().map(|(from, to)| (self.view.at_f64(from), self.view.at_f64(to))).collect();
        if !lines.is_empty() {
            self.pen.segments(&lines, Stroke::solid(self.view.hairline, color));
        }
    }

    fn label(&mut self, label: &Label, layer: Layer) {
        let view = self.view;
        let fitted = match self.small_number(label, layer) {
            Some(fitted) => fitted,
            None => fit(label, view.limits(view.text.0, layer), self.measure),
        };
        let degrees = fitted.turn.as_degrees();
        let center = view.at(fitted.center);
        let place = |dx: f32, dy: f32| center.moved(f64::from(dx), f64::from(dy), degrees);
        for flag in &fitted.flags {
            self.pen.flag(flag.country, place(flag.dx, flag.dy), f64::from(flag.width), degrees);
        }
        for text in &fitted.texts {
            let writing = Writing {
                text: &text.text,
                at: place(text.dx, text.dy),
                anchor: Anchor::Middle,
                degrees,
                size: f64::from(text.size),
                weight: text.weight,
                color: self.palette.color(text.ink),
            };
            self.pen.write(&writing);
        }
    }

    /// The number alone, in a booth that is too small on the page for anything legible: on paper a booth
    /// never stays without its number. None where the whole label is to be fitted instead. The size of the
    /// booth decides, not its text, so that equal booths look equal.
    fn small_number(&mut self, label: &Label, layer: Layer) -> Option<Fitted> {
        let view = self.view;
        let number = label.lines.iter().find(|line| line.rank == Rank::Number && !line.text.is_empty())?;
        let side = label.frame.size.width.min(label.frame.size.depth).f64() * view.scale;
        let mut size = side * NUMBER_SHARE;
        if size >= view.text.0 {
            let whole = fit(label, view.limits(view.text.0, layer), self.measure);
            let has_number = whole.texts.iter().any(|text| text.rank == Rank::Number);
            if has_number {
                return Some(whole);
            }
            size = view.text.0;
        }
        let only = Label { lines: vec![number.clone()], flags: Vec::new(), ..label.clone() };
        while size >= view.smallest_number && size > 0.0 {
            let fitted = fit(&only, view.limits(size, layer), self.measure);
            if !fitted.texts.is_empty() {
                return Some(fitted);
            }
            size *= 0.84;
        }
        None
    }
}
