//! A few pieces of a drawing as a small picture of their own, such as in a list.

use super::marks::{Origin, marks};
use super::pen::{Pen, Scale};
use crate::draw::{Palette, Piece, Scheme};
use crate::geometry;
use eframe::egui::{Mesh, Painter, Rect, Shape};

/// Paints pieces as large as they go into a rectangle of the screen; text and labels are left out.
pub fn sketch<'a>(painter: &Painter, pieces: impl IntoIterator<Item = &'a Piece> + Clone, into: Rect, is_dark: bool) {
    let Some(bounds) = geometry::Rect::union_all(pieces.clone().into_iter().map(|piece| piece.bounds)) else { return };
    let origin = Origin(bounds.min);
    let (from, to) = (origin.local(bounds.min), origin.local(bounds.max));
    let per_mm = (into.width() / (to.x - from.x).max(1.0)).min(into.height() / (to.y - from.y).max(1.0));
    let shift = into.center() - from.lerp(to, 0.5) * per_mm;
    let scale = Scale { per_mm, shift, dots: painter.ctx().pixels_per_point(), clip: painter.clip_rect() };
    let mut mesh = Mesh::default();
    let mut pen = Pen { mesh: &mut mesh, scale };
    let palette = Palette(if is_dark { Scheme::Dark } else { Scheme::Light });
    for mark in pieces.into_iter().flat_map(|piece| marks(piece, palette, origin)) {
        mark.paint(&mut pen, scale.seen());
    }
    painter.add(Shape::mesh(mesh));
}
