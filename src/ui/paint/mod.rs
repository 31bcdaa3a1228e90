//! The screen's pen: paints a drawing fast enough for a hundred thousand booths.
//!
//! What is far away is drawn as plain rectangles, four or eight vertices a booth, in one mesh; what is near
//! as it is on paper, with outlines, hatches, symbols and fitted labels. Everything that can be prepared is
//! prepared once a piece; a frame only transforms, culls and fits labels when the size of text steps on.
//! Deliberately absent: selection, guides, the grid, and what a pointer does.

mod flags;
mod labels;
mod marks;
mod pen;
mod sketch;
mod text;

use super::view::View;
use crate::draw::{Drawing, Ink, Palette, Piece, Preview, Prim, Scheme};
use crate::geometry::{self, Vector};
use crate::model::{ItemId, Layer};
use eframe::egui::{Color32, Mesh, Painter, Rect, Shape};
use flags::Flags;
use labels::{Fit, Letters, Near};
pub(super) use marks::triangles;
use marks::{Mark, Origin, color32, marks};
use pen::{Pen, Scale};
pub use sketch::sketch;
use std::collections::HashMap;
use std::sync::Arc;
use text::Advances;

/// A booth whose shorter side is at least so many logical points is drawn in detail.
const DETAIL: f32 = 7.0;
/// Furniture whose longer side is at least so many logical points is drawn.
const FURNITURE: f32 = 5.0;
/// From this shorter side on a plain booth shows its outline.
const OUTLINED: f32 = 3.0;
/// The most pieces prepared in one frame; booths beyond are plain until one of the next frames.
const MOST_PREPARED: usize = 1200;
/// The minimap shows at most about so many booths.
const MOST_IN_SMALL: usize = 4000;

/// A drawing made ready for the screen.
pub struct ScreenPlan {
    drawing: Arc<Drawing>,
    palette: Palette,
    origin: Origin,
    /// What of the pieces every frame looks at, side by side in memory; in drawing order, as `cells`.
    quick: Vec<Quick>,
    cells: Vec<Cell>,
    places: HashMap<ItemId, usize>,
    /// How many pieces come first that are no record's: the hall's floor.
    floor: usize,
    preview: Overlay,
    advances: Advances,
    flags: Flags,
    /// The mesh of the last frame, whose memory the next one uses again.
    mesh: Arc<Mesh>,
    /// The pieces of this frame that are drawn in detail.
    near: Vec<Near>,
}

/// The little that is needed of a piece that is out of sight or far away.
#[derive(Clone, Copy, Debug)]
struct Quick {
    bounds: Rect,
    fill: Color32,
    line: Color32,
    plain: Plain,
    is_hidden: bool,
}

/// How a piece looks from far away.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Plain {
    /// A booth that is a rectangle along the axes.
    Block,
    /// Another booth.
    Booth,
    /// Nothing but a label, which is left out where nobody could read it.
    Caption,
    /// Furniture: too much of too little to be drawn from far away.
    Small,
    /// Anything else, always drawn as it is.
    Other,
}

impl Plain {
    const fn is_booth(self) -> bool {
        match self {
            Self::Block | Self::Booth => true,
            Self::Caption | Self::Small | Self::Other => false,
        }
    }
}

/// A piece with what is prepared of it when it is first needed.
struct Cell {
    piece: Arc<Piece>,
    marks: Option<Vec<Mark>>,
    fit: Fit,
}

impl Cell {
    fn new(piece: Arc<Piece>) -> Self {
        Self { piece, marks: None, fit: Fit::default() }
    }
}

/// What is shown on top while something is dragged.
#[derive(Default)]
struct Overlay {
    hidden: Vec<usize>,
    moved: Vec<(usize, Vector)>,
    /// What every frame looks at of the new pieces, as in the plan.
    quick: Vec<Quick>,
    cells: Vec<Cell>,
}

impl Default for ScreenPlan {
    fn default() -> Self {
        Self {
            drawing: Arc::default(),
            palette: Palette(Scheme::Light),
            origin: Origin::default(),
            quick: Vec::new(),
            cells: Vec::new(),
            places: HashMap::new(),
            floor: 0,
            preview: Overlay::default(),
            advances: Advances::default(),
            flags: Flags::default(),
            mesh: Arc::default(),
            near: Vec::new(),
        }
    }
}

impl ScreenPlan {
    /// Takes a drawing and the theme. Costs nothing where both are as before; else only new pieces are
    /// prepared. Takes a preview away.
    pub fn update(&mut self, drawing: &Arc<Drawing>, is_dark: bool) {
        let palette = Palette(if is_dark { Scheme::Dark } else { Scheme::Light });
        if Arc::ptr_eq(&self.drawing, drawing) && self.palette == palette {
            return;
        }
        let keep = self.palette == palette;
        self.palette = palette;
        let first = drawing.pieces.first().map_or(geometry::Point::ORIGIN, |piece| piece.bounds.center());
        // a new origin would make all that is prepared worthless, so it stays while it is near
        let is_near = self.origin.0.distance(first) < 100_000.0;
        let origin = if keep && is_near && !self.cells.is_empty() { self.origin } else { Origin(first) };
        let reusable = keep && origin == self.origin;
        self.origin = origin;
        let mut before: HashMap<*const Piece, Cell> = if reusable {
            self.cells.drain(..).map(|cell| (Arc::as_ptr(&cell.piece), cell)).collect()
        } else {
            HashMap::new()
        };
        self.cells = drawing
            .pieces
            .iter()
            .map(|piece| before.remove(&Arc::as_ptr(piece)).unwrap_or_else(|| Cell::new(piece.clone())))
            .collect();
        self.quick = drawing.pieces.iter().map(|piece| quick(piece, palette, origin)).collect();
        self.floor = drawing.pieces.iter().take_while(|piece| piece.item.is_none()).count();
        let ids = drawing.pieces.iter().enumerate();
        self.places = ids.filter_map(|(place, piece)| Some((piece.item?, place))).collect();
        self.preview = Overlay::default();
        self.drawing = drawing.clone();
    }

    /// Shows a preview over the drawing, in place of the last one; an empty one to show the drawing alone.
    pub fn set_preview(&mut self, preview: &Preview) {
        for place in std::mem::take(&mut self.preview).hidden {
            if let Some(quick) = self.quick.get_mut(place) {
                quick.is_hidden = false;
            }
        }
        let place = |id: &ItemId| self.places.get(id).copied();
        let hidden: Vec<usize> = preview.hidden.iter().filter_map(place).collect();
        let moved = preview.moved.iter().filter_map(|(id, way)| Some((place(id)?, *way))).collect();
        for place in &hidden {
            if let Some(quick) = self.quick.get_mut(*place) {
                quick.is_hidden = true;
            }
        }
        let (palette, origin) = (self.palette, self.origin);
        let quick = preview.pieces.iter().map(|piece| quick(piece, palette, origin)).collect();
        self.preview = Overlay { hidden, moved, quick, cells: preview.pieces.iter().cloned().map(Cell::new).collect() };
    }

    /// The booths' bounds and colours for a small map; of very many only some.
    pub fn booths_in_small(&self) -> impl Iterator<Item = (geometry::Rect, Color32)> + '_ {
        let step = self.cells.len() / MOST_IN_SMALL + 1;
        let all = self.quick.iter().zip(&self.cells).step_by(step);
        all.filter(|(quick, _)| quick.plain.is_booth()).map(|(quick, cell)| (cell.piece.bounds, quick.tint()))
    }

    /// Paints the hall's floor and walls, for what lies between them and the plan, such as a grid.
    pub fn paint_floor(&mut self, painter: &Painter, view: &View) {
        let mut mesh = Mesh::default();
        let mut pen = Pen { mesh: &mut mesh, scale: self.scale(painter, view, Vector::ZERO) };
        let (palette, origin) = (self.palette, self.origin);
        for cell in self.cells.iter_mut().take(self.floor) {
            cell.paint(&mut pen, palette, origin);
        }
        painter.add(Shape::mesh(mesh));
    }

    /// Paints the plan (all but what [`Self::paint_floor`] paints), then what is being dragged on top of it.
    pub fn paint(&mut self, painter: &Painter, view: &View) {
        let scale = self.scale(painter, view, Vector::ZERO);
        let (palette, origin, seen) = (self.palette, self.origin, scale.seen());
        let mut mesh = std::mem::take(Arc::make_mut(&mut self.mesh));
        mesh.vertices.clear();
        mesh.indices.clear();
        let mut pen = Pen { mesh: &mut mesh, scale };
        let mut near = std::mem::take(&mut self.near);
        near.clear();
        let mut room = MOST_PREPARED;
        for (place, quick) in self.quick.iter().enumerate() {
            if quick.is_hidden || !quick.bounds.intersects(seen) || quick.paint(&mut pen) {
                continue;
            }
            if let Some(cell) = self.cells.get_mut(place).filter(|_| place >= self.floor) {
                if cell.marks.is_none() {
                    if room == 0 && quick.plain.is_booth() {
                        quick.paint_outlined(&mut pen);
                        painter.ctx().request_repaint();
                        continue;
                    }
                    room = room.saturating_sub(1);
                }
                cell.paint(&mut pen, palette, origin);
                near.push(Near { place, scale });
            }
        }
        self.mesh = Arc::new(mesh);
        painter.add(Shape::Mesh(self.mesh.clone()));
        self.letter(painter, view, &near, Which::Plan);
        self.paint_preview(painter, view, &mut near);
        self.near = near;
    }

    fn paint_preview(&mut self, painter: &Painter, view: &View, near: &mut Vec<Near>) {
        if self.preview.moved.is_empty() && self.preview.cells.is_empty() {
            return;
        }
        let (palette, origin) = (self.palette, self.origin);
        let mut mesh = Mesh::default();
        near.clear();
        for (place, way) in &self.preview.moved {
            let (Some(quick), Some(cell)) = (self.quick.get(*place), self.cells.get_mut(*place)) else { continue };
            let scale = scale(painter, view, origin, *way);
            let mut pen = Pen { mesh: &mut mesh, scale };
            if quick.bounds.intersects(scale.seen()) && !quick.paint(&mut pen) {
                cell.paint(&mut pen, palette, origin);
                near.push(Near { place: *place, scale });
            }
        }
        let moved = near.len();
        let scale = scale(painter, view, origin, Vector::ZERO);
        let mut pen = Pen { mesh: &mut mesh, scale };
        let (seen, mut room) = (scale.seen(), MOST_PREPARED);
        for (place, (cell, quick)) in self.preview.cells.iter_mut().zip(&self.preview.quick).enumerate() {
            if !quick.bounds.intersects(seen) || quick.paint(&mut pen) {
                continue;
            }
            if cell.marks.is_none() && quick.plain.is_booth() {
                if room == 0 {
                    quick.paint_outlined(&mut pen);
                    painter.ctx().request_repaint();
                    continue;
                }
                room -= 1;
            }
            cell.paint(&mut pen, palette, origin);
            near.push(Near { place, scale });
        }
        painter.add(Shape::mesh(mesh));
        let (moved, new) = near.split_at(moved);
        self.letter(painter, view, moved, Which::Plan);
        self.letter(painter, view, new, Which::Preview);
    }

    fn letter(&mut self, painter: &Painter, view: &View, near: &[Near], which: Which) {
        let mut letters = Letters {
            painter,
            palette: self.palette,
            origin: self.origin,
            per_mm: 1.0 / view.mm_per_px,
            advances: &mut self.advances,
            flags: &mut self.flags,
            rim: color32(self.palette, Ink::TextMuted).gamma_multiply(0.5),
        };
        let cells = match which {
            Which::Plan => &mut self.cells,
            Which::Preview => &mut self.preview.cells,
        };
        letters.paint(cells, near);
    }

    fn scale(&self, painter: &Painter, view: &View, moved: Vector) -> Scale {
        scale(painter, view, self.origin, moved)
    }
}

/// Whose cells.
#[derive(Clone, Copy)]
enum Which {
    Plan,
    Preview,
}

/// Where cached coordinates lie on the screen, shown so much further on.
fn scale(painter: &Painter, view: &View, origin: Origin, moved: Vector) -> Scale {
    let (x, y) = (origin.0 + moved).f64();
    #[expect(clippy::cast_possible_truncation, reason = "scales need no more than f32")]
    let per_mm = (1.0 / view.mm_per_px) as f32;
    Scale { per_mm, shift: view.screen_from_f64(x, y).to_vec2(), dots: painter.pixels_per_point(), clip: view.screen }
}

impl Cell {
    fn paint(&mut self, pen: &mut Pen<'_>, palette: Palette, origin: Origin) {
        let seen = pen.scale.seen();
        let marks = self.marks.get_or_insert_with(|| marks(&self.piece, palette, origin));
        marks.iter().for_each(|mark| mark.paint(pen, seen));
    }
}

/// What every frame needs of a piece.
fn quick(piece: &Piece, palette: Palette, origin: Origin) -> Quick {
    let bounds = Rect::from_min_max(origin.local(piece.bounds.min), origin.local(piece.bounds.max));
    let plain = match piece.layer {
        _ if piece.prims.is_empty() => Plain::Caption,
        Layer::Furniture => Plain::Small,
        _ => Plain::Other,
    };
    let other = Quick { bounds, fill: Color32::TRANSPARENT, line: Color32::TRANSPARENT, plain, is_hidden: false };
    let Some(Prim::Fill { outline, ink: ink @ Ink::BoothFill(tint, _) }) = piece.prims.first() else { return other };
    let corners = piece.bounds.corners();
    let is_block = outline.len() == 4 && outline.iter().all(|p| corners.contains(p));
    let (fill, line) = (color32(palette, *ink), color32(palette, Ink::BoothLine(*tint)));
    Quick { fill, line, plain: if is_block { Plain::Block } else { Plain::Booth }, ..other }
}

impl Quick {
    /// Fill and outline in one colour, for what is too small to show both.
    fn tint(&self) -> Color32 {
        self.fill.lerp_to_gamma(self.line, 0.3)
    }

    fn paint_outlined(&self, pen: &mut Pen<'_>) {
        let outer = pen.plan_rect(self.bounds.min, self.bounds.max, self.line);
        pen.rect(outer.shrink(1.0 / pen.scale.dots), self.fill);
    }

    /// Paints a booth that is far away; false where it is to be drawn in detail.
    fn paint(&self, pen: &mut Pen<'_>) -> bool {
        let side = pen.scale.px(self.bounds.width().min(self.bounds.height()));
        match self.plain {
            Plain::Caption => side < DETAIL,
            Plain::Small => pen.scale.px(self.bounds.width().max(self.bounds.height())) < FURNITURE,
            Plain::Other => pen.scale.px(self.bounds.width().max(self.bounds.height())) < 1.0,
            Plain::Block if side < OUTLINED => {
                pen.plan_rect(self.bounds.min, self.bounds.max, self.tint());
                true
            }
            Plain::Block if side < DETAIL => {
                self.paint_outlined(pen);
                true
            }
            // bounds say too much of a turned booth or an L, but not at this size
            Plain::Booth if side < OUTLINED => {
                pen.plan_rect(self.bounds.min, self.bounds.max, self.tint());
                true
            }
            Plain::Block | Plain::Booth => false,
        }
    }
}

#[cfg(test)]
mod tests;
