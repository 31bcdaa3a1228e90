//! How much of the floor a drawing covers, text measured with the fonts that the pens use.
//!
//! A piece's own bounds are generous with text, which would leave a sheet half empty.

use super::ExportError;
use super::plot::Embedded;
use crate::draw::{Drawing, LINE, Label, Limits, Piece, PlacedText, Prim, Text, fit};
use crate::fonts;
use crate::geometry::{Angle, Frame, Mm, Point, Rect, Size, Vector};

/// The smallest rectangle around everything of a drawing; an error where it has no size.
pub(super) fn extent(drawing: &Drawing) -> Result<Rect, ExportError> {
    let extent = Rect::union_all(drawing.pieces.iter().filter_map(|piece| of_piece(piece)));
    let has_size = |rect: &Rect| rect.width() > Mm::ZERO && rect.height() > Mm::ZERO;
    extent.filter(has_size).ok_or(ExportError::Empty)
}

fn of_piece(piece: &Piece) -> Option<Rect> {
    let prims = of_prims(piece);
    // most labels lie within what they name, so that they need not be fitted to know
    let outside = |label: &&Label| !prims.is_some_and(|prims| prims.contains_rect(label.frame.bounds()));
    let label = piece.label.as_ref().filter(outside).and_then(of_label);
    Rect::union_all(prims.into_iter().chain(label))
}

/// What a label takes of its area on a sheet of a usual scale: the area of a door's name is much longer
/// than most names.
fn of_label(label: &Label) -> Option<Rect> {
    const SCALE: f64 = 250.0;
    let limits = Limits { per_mm: 1.0 / SCALE, min: 1.4, max: 3.2 };
    let fitted = fit(label, limits, &mut Embedded::default());
    let place = |text: &PlacedText| {
        let floor = |length: f32| Mm::round(f64::from(length) * SCALE);
        let way = Vector { x: floor(text.dx), y: floor(text.dy) };
        let middle = fitted.turn.turn(fitted.center + way, fitted.center);
        let size = Size { width: floor(text.width), depth: floor(text.size * LINE) };
        Frame::centred(middle, size, fitted.turn).bounds()
    };
    Rect::union_all(fitted.texts.iter().map(place))
}

/// The smallest rectangle around what a piece draws besides its label; none where that is nothing.
pub(super) fn of_prims(piece: &Piece) -> Option<Rect> {
    Rect::union_all(piece.prims.iter().filter_map(of_prim))
}

fn of_prim(prim: &Prim) -> Option<Rect> {
    match prim {
        Prim::Fill { outline: points, .. } | Prim::Hatch { outline: points, .. } | Prim::Stroke { points, .. } => {
            Rect::around(points.iter().copied())
        }
        Prim::Disc { center, radius, .. } => Some(square(*center, *radius)),
        Prim::Text(text) => Some(of_text(text)),
    }
}

fn square(center: Point, radius: Mm) -> Rect {
    Frame::centred(center, Size { width: radius * 2, depth: radius * 2 }, Angle::ZERO).bounds()
}

fn of_text(text: &Text) -> Rect {
    let width = f64::from(fonts::width(&text.text, text.weight, 1.0)) * text.size.f64();
    let size = Size { width: Mm::round(width), depth: Mm::round(text.size.f64() * f64::from(LINE)) };
    Frame::centred(text.at, size, text.turn).bounds()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{Ink, Weight};
    use crate::model::Layer;
    use std::sync::Arc;

    #[test]
    fn text_counts_with_its_measured_width_and_turn() {
        let text = |turn| {
            let at = Point::new(1000, 1000);
            let (size, weight, ink) = (Mm(500), Weight::Regular, Ink::Text);
            Prim::Text(Text { text: "ten letters".into(), at, turn, size, weight, ink })
        };
        let drawing = |turn| {
            let generous = Rect::around([Point::new(-9000, -9000), Point::new(9000, 9000)]).unwrap();
            let (prims, layer) = (vec![text(turn)], Layer::Notes);
            Drawing { pieces: vec![Arc::new(Piece { item: None, layer, bounds: generous, prims, label: None })] }
        };
        let lying = extent(&drawing(Angle::ZERO)).unwrap();
        assert!(lying.width() > Mm(2000) && lying.width() < Mm(3500) && lying.height() == Mm(625), "{lying:?}");
        let standing = extent(&drawing(Angle::QUARTER)).unwrap();
        assert_eq!(standing.height(), lying.width());
        assert_eq!(extent(&Drawing::default()), Err(ExportError::Empty));
    }
}
