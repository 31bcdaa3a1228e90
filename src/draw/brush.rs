//! Collects primitives given in a record's own coordinates, and the rectangle around them.
//! Deliberately absent: what the records are.

use super::{Dash, Ink, Label, Piece, Prim, Text, Weight, Width};
use crate::geometry::{Angle, Mm, Point, Rect};
use crate::model::{ItemId, Layer};

/// A point in the brush's own coordinates: millimetres, or hundredths of a symbol.
pub(super) type Spot = (f64, f64);

/// A hairline: half a point on paper.
pub(super) const HAIR: Width = Width(50);
/// An ordinary line.
pub(super) const FINE: Width = Width(75);
/// A strong line.
pub(super) const BOLD: Width = Width(125);

/// Where the brush's coordinates lie on the plan.
#[derive(Clone, Copy, Debug)]
struct Place {
    x: f64,
    y: f64,
    cos: f64,
    sin: f64,
    scale: f64,
    turn: Angle,
}

/// Draws one piece.
#[derive(Debug)]
pub(super) struct Brush {
    place: Place,
    prims: Vec<Prim>,
    bounds: Option<Rect>,
}

impl Brush {
    /// A brush whose coordinates begin at a point of the plan and are turned.
    pub fn new(at: Point, turn: Angle) -> Self {
        let (x, y) = at.f64();
        let (cos, sin) = turn.cos_sin();
        Self { place: Place { x, y, cos, sin, scale: 1.0, turn }, prims: Vec::new(), bounds: None }
    }

    /// The point of the plan.
    pub fn at(&self, (x, y): Spot) -> Point {
        let Place { x: ox, y: oy, cos, sin, scale, .. } = self.place;
        Point::round(ox + (x * cos - y * sin) * scale, oy + (x * sin + y * cos) * scale)
    }

    /// Draws a symbol of a hundred by a hundred around `middle`, `size` millimetres large, turned as the brush.
    pub fn symbol(&mut self, middle: Spot, size: f64, draw: impl FnOnce(&mut Self)) {
        let turn = self.place.turn;
        self.symbol_turned(middle, size, turn, draw);
    }

    /// The same, turned by an angle of the plan instead: none for a sign that stands upright on the sheet.
    pub fn symbol_turned(&mut self, middle: Spot, size: f64, turn: Angle, draw: impl FnOnce(&mut Self)) {
        let before = self.place;
        let (x, y) = self.at(middle).f64();
        let scale = before.scale * size / 100.0;
        let (cos, sin) = turn.cos_sin();
        let (dx, dy) = (-50.0 * scale, -50.0 * scale);
        self.place = Place { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos, cos, sin, scale, turn };
        draw(self);
        self.place = before;
    }

    fn add(&mut self, prim: Prim, around: impl IntoIterator<Item = Point>, grown: f64) {
        if let Some(bounds) = Rect::around(around) {
            let bounds = bounds.grown(Mm::round(grown));
            self.bounds = Some(self.bounds.map_or(bounds, |all| all.union(bounds)));
            self.prims.push(prim);
        }
    }

    /// A filled outline of plan points.
    pub fn fill_points(&mut self, outline: Vec<Point>, ink: Ink) {
        let around = outline.clone();
        self.add(Prim::Fill { outline, ink }, around, 0.0);
    }

    /// A filled outline.
    pub fn fill(&mut self, outline: &[Spot], ink: Ink) {
        let outline = outline.iter().map(|p| self.at(*p)).collect();
        self.fill_points(outline, ink);
    }

    /// A filled rectangle of a corner and a size.
    pub fn rect(&mut self, x: f64, y: f64, width: f64, depth: f64, ink: Ink) {
        self.fill(&[(x, y), (x + width, y), (x + width, y + depth), (x, y + depth)], ink);
    }

    /// A filled rectangle with round corners.
    pub fn round_rect(&mut self, x: f64, y: f64, width: f64, depth: f64, radius: f64, ink: Ink) {
        let outline = rounded(x, y, width, depth, radius);
        self.fill(&outline, ink);
    }

    /// Hatching within plan points.
    pub fn hatch_points(&mut self, outline: Vec<Point>, spacing: Mm, ink: Ink) {
        let around = outline.clone();
        self.add(Prim::Hatch { outline, spacing, ink }, around, 0.0);
    }

    /// A line through plan points.
    pub fn stroke_points(&mut self, points: Vec<Point>, closed: bool, width: Width, dash: Dash, ink: Ink) {
        let around = points.clone();
        self.add(Prim::Stroke { points, closed, width, dash, ink }, around, 0.0);
    }

    /// An open line.
    pub fn line(&mut self, points: &[Spot], width: Width, ink: Ink) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.stroke_points(points, false, width, Dash::Solid, ink);
    }

    /// A closed line.
    pub fn ring(&mut self, points: &[Spot], width: Width, ink: Ink) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.stroke_points(points, true, width, Dash::Solid, ink);
    }

    /// A broken open line; the dash is in millimetres of the plan.
    pub fn dashes(&mut self, points: &[Spot], width: Width, dash: i32, ink: Ink) {
        let points = points.iter().map(|p| self.at(*p)).collect();
        self.stroke_points(points, false, width, Dash::Dashed(Mm(dash)), ink);
    }

    /// A filled circle.
    pub fn disc(&mut self, middle: Spot, radius: f64, ink: Ink) {
        let center = self.at(middle);
        let radius = Mm::round(radius * self.place.scale);
        self.add(Prim::Disc { center, radius, ink }, [center], radius.f64());
    }

    /// A limb of a figure: a rounded line of some width.
    pub fn limb(&mut self, points: &[Spot], width: f64, ink: Ink) {
        let half = width / 2.0;
        for (a, b) in points.iter().zip(points.iter().skip(1)) {
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let length = dx.hypot(dy).max(1e-6);
            let (nx, ny) = (-dy / length * half, dx / length * half);
            self.fill(&[(a.0 + nx, a.1 + ny), (b.0 + nx, b.1 + ny), (b.0 - nx, b.1 - ny), (a.0 - nx, a.1 - ny)], ink);
        }
        for point in points {
            self.disc(*point, half, ink);
        }
    }

    /// One line of text of a size on the floor, turned as the brush but never upside down.
    pub fn text(&mut self, text: String, middle: Spot, size: Mm, weight: Weight, ink: Ink) {
        if text.is_empty() {
            return;
        }
        let at = self.at(middle);
        let turn = super::readable(self.place.turn);
        // no letter is wider than its size, Chinese ones are as wide
        let half = size.f64() * f64::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX)) / 2.0;
        self.add(Prim::Text(Text { text, at, turn, size, weight, ink }), [at], half.max(size.f64()));
    }

    /// Takes over what another brush has drawn.
    pub fn take(&mut self, other: Self) {
        self.bounds = Rect::union_all(self.bounds.into_iter().chain(other.bounds));
        self.prims.extend(other.prims);
    }

    /// The piece of all that was drawn; none where that was nothing.
    pub fn piece(self, item: Option<ItemId>, layer: Layer, label: Option<Label>) -> Option<Piece> {
        let label = label.filter(|label| !label.flags.is_empty() || label.lines.iter().any(|l| !l.text.is_empty()));
        let framed = label.as_ref().map(|label| label.frame.bounds());
        let bounds = Rect::union_all(self.bounds.into_iter().chain(framed))?;
        Some(Piece { item, layer, bounds, prims: self.prims, label })
    }
}

/// The corners of a rectangle with round corners, clockwise.
pub(super) fn rounded(x: f64, y: f64, width: f64, depth: f64, radius: f64) -> Vec<Spot> {
    let radius = radius.min(width / 2.0).min(depth / 2.0);
    let (left, top, right, bottom) = (x + radius, y + radius, x + width - radius, y + depth - radius);
    let corners = [(right, top, -90.0), (right, bottom, 0.0), (left, bottom, 90.0), (left, top, 180.0)];
    corners.into_iter().flat_map(|(x, y, from)| arc((x, y), radius, from, from + 90.0, 4)).collect()
}

/// Points along a circle, clockwise from one angle to another in degrees, in so many steps.
pub(super) fn arc(middle: Spot, radius: f64, from: f64, to: f64, steps: u8) -> Vec<Spot> {
    let at = |step: u8| {
        let degrees = from + (to - from) * f64::from(step) / f64::from(steps.max(1));
        let (sin, cos) = degrees.to_radians().sin_cos();
        (middle.0 + radius * cos, middle.1 + radius * sin)
    };
    (0..=steps).map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_brush_draws_turned_and_signs_stay_upright() {
        let mut brush = Brush::new(Point::new(1000, 0), Angle::QUARTER);
        brush.rect(0.0, 0.0, 300.0, 100.0, Ink::Wall);
        brush.symbol_turned((1000.0, 0.0), 200.0, Angle::ZERO, |b| b.rect(0.0, 0.0, 100.0, 50.0, Ink::Exit));
        let piece = brush.piece(None, Layer::Building, None).unwrap();
        assert_eq!(piece.bounds, Rect::spanning(Point::new(900, 0), Point::new(1100, 1000)));
        let Prim::Fill { outline, .. } = &piece.prims[1] else { panic!("a fill") };
        assert_eq!(Rect::around(outline.clone()), Some(Rect::spanning(Point::new(900, 900), Point::new(1100, 1000))));
    }

    #[test]
    fn nothing_drawn_is_no_piece() {
        assert!(Brush::new(Point::ORIGIN, Angle::ZERO).piece(None, Layer::Notes, None).is_none());
    }
}
