//! The shell scheme as it is built: the built size in each booth, and how it drifts along each row.
//!
//! A bold line shows where a row begins, ticks where its booths end as built, and a dashed line where the row
//! ends, with its drift beside it. Pieces of their own, so that booths are not drawn anew for them.

use super::brush::{BOLD, Brush, FINE};
use super::{Align, Ink, Label, Line, Options, Piece, Rank, Weight, readable};
use crate::geometry::{Frame, Mm, Point, Size};
use crate::model::Layer;
use crate::stats::{Built, BuiltBooth, BuiltRow};
use std::sync::Arc;

/// The length of a tick from the row's front and back.
const TICK: f64 = 350.0;
/// What is built so near to where it is sold needs no tick.
const SAME: Mm = Mm(4);
/// The depth of the strip at the foot of a booth in which its built size stands.
const STRIP: Mm = Mm(360);
/// Booths narrower than this have no room for the words.
const NARROWEST: Mm = Mm(1500);
/// The area beside a row's end in which its drift stands.
const DRIFT: Size = Size::new(1500, 520);
/// A single booth tells its drift only where it is as large as this.
const TOLD_ALONE: Mm = Mm(100);

/// The pieces of all rows.
pub(super) fn pieces(built: &Built, options: &Options) -> Vec<Arc<Piece>> {
    let booths = built.booths.values().filter_map(|booth| size(booth, options));
    built.rows.iter().filter_map(|row| drift(row, options)).chain(booths).map(Arc::new).collect()
}

/// The built size at the foot of a booth.
fn size(booth: &BuiltBooth, options: &Options) -> Option<Piece> {
    let words = options.words();
    let (foot, turn) = booth.foot;
    let BuiltBooth { built, sold, .. } = booth;
    if sold.width.min(sold.depth) < NARROWEST {
        return None;
    }
    let text = words.with(
        "built-size",
        &[("width", words.metres_bare(built.width).into()), ("depth", words.metres_bare(built.depth).into())],
    );
    let b = Brush::new(foot, turn);
    let middle = b.at((0.0, -(STRIP.f64() / 2.0 + 40.0)));
    let frame = Frame::centred(middle, Size { width: sold.width.min(sold.depth) - Mm(120), depth: STRIP }, turn);
    b.piece(None, Layer::Dimensions, Some(label(frame, text, Ink::Dimension)))
}

fn drift(row: &BuiltRow, options: &Options) -> Option<Piece> {
    let drift = row.drift();
    let ink = if row.end.is_impossible() { Ink::ForbiddenLine } else { Ink::Dimension };
    let depth = row.depth.f64();
    let mut b = Brush::new(row.origin, row.turn);
    b.line(&[(0.0, 0.0), (0.0, depth)], BOLD, Ink::Dimension);
    let ends = row.sold.iter().zip(&row.built).filter(|(sold, built)| (**built - **sold).abs() > SAME);
    for (_, built) in ends {
        let x = built.f64();
        b.line(&[(x, 0.0), (x, TICK.min(depth / 2.0))], FINE, ink);
        b.line(&[(x, depth), (x, depth - TICK.min(depth / 2.0))], FINE, ink);
    }
    let last = |ends: &[Mm]| ends.last().copied().unwrap_or_default();
    let (sold, built) = (last(&row.sold), last(&row.built));
    if drift.abs() > SAME {
        b.dashes(&[(built.f64(), 0.0), (built.f64(), depth)], FINE, 150, ink);
    }
    let is_told = row.booths.len() > 1 || drift.abs() >= TOLD_ALONE;
    let label = is_told.then(|| {
        let x = sold.max(built).f64() + DRIFT.width.f64() / 2.0 + 80.0;
        let middle: Point = b.at((x, depth / 2.0));
        let text = format!("{}{}", if drift > Mm::ZERO { "+" } else { "" }, options.words().metres(drift));
        label(Frame::centred(middle, DRIFT, readable(row.turn)), text, ink)
    });
    b.piece(None, Layer::Dimensions, label)
}

fn label(frame: Frame, text: String, ink: Ink) -> Label {
    let line = Line { text, rank: Rank::Area, weight: Weight::Regular, ink };
    Label { frame, align: Align::Center, lines: vec![line], flags: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{Plan, Prim};
    use crate::model::{Hall, Key};
    use crate::sample::synthetic;

    #[test]
    fn rows_and_booths_are_marked_where_it_is_asked_for() {
        let mut project = synthetic(40, 1);
        let hall = *project.halls.keys().next().unwrap();
        let set = |project: &mut crate::model::Project, module| {
            let record = Hall { module: Some(Mm(module)), ..project.halls[&hall].as_ref().clone() };
            project.set(Key::Hall(hall), Some(record.into()));
        };
        set(&mut project, 990);
        let mut plan = Plan::default();
        let options = Options::default();
        let without = plan.update(&project, hall, &options).pieces.len();
        let with = Options { built: true, ..options };
        let marked = plan.update(&project, hall, &with);
        let texts: Vec<&str> = marked.pieces[without..]
            .iter()
            .flat_map(|piece| piece.label.iter().flat_map(|label| &label.lines))
            .map(|line| line.text.as_str())
            .collect();
        assert!(texts.iter().any(|text| text.starts_with("built 2.97")), "{texts:?}");
        assert!(texts.iter().any(|text| text.starts_with('−')), "{texts:?}");
        assert!(marked.pieces[without..].iter().all(|piece| piece.item.is_none()));
        let again = plan.update(&project, hall, &with);
        assert!(Arc::ptr_eq(&marked, &again), "nothing changed");
        set(&mut project, 1050);
        let longer = plan.update(&project, hall, &with);
        let rows = longer.pieces[without..]
            .iter()
            .filter(|piece| piece.prims.iter().any(|p| matches!(p, Prim::Stroke { .. })));
        assert!(rows.count() > 0);
        set(&mut project, 1000);
        assert_eq!(plan.update(&project, hall, &with).pieces.len(), without);
    }
}
