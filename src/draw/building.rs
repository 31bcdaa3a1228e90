//! What the building has besides doors: walls, columns, safety equipment, supplies, rigging points.

use super::brush::{Brush, FINE, HAIR, Spot, arc};
use super::{Ink, Weight, symbols};
use crate::geometry::{Form, Mm, Rect};
use crate::model::{Column, Rigging, Safety, SafetyKind, Section, Supply, SupplyPlace};
use crate::words::Words;

/// How large the sign of a piece of safety equipment is drawn.
const SIGN: f64 = 900.0;

/// An inner wall, solid.
pub(super) fn wall(b: &mut Brush, form: &Form) {
    b.fill_points(form.corners(), Ink::Wall);
}

/// A column, solid. The brush lies in its frame.
pub(super) fn column(b: &mut Brush, column: &Column) {
    let (width, depth) = (column.frame.size.width.f64(), column.frame.size.depth.f64());
    match column.section {
        Section::Square => b.rect(0.0, 0.0, width, depth, Ink::Column),
        Section::Round if column.frame.size.width == column.frame.size.depth => {
            b.disc((width / 2.0, depth / 2.0), width / 2.0, Ink::Column);
        }
        Section::Round => {
            let circle = arc((0.0, 0.0), 0.5, 0.0, 350.0, 35);
            let ellipse: Vec<Spot> = circle.iter().map(|(x, y)| ((x + 0.5) * width, (y + 0.5) * depth)).collect();
            b.fill(&ellipse, Ink::Column);
        }
    }
}

/// Safety equipment. The brush lies in its middle.
pub(super) fn safety(b: &mut Brush, safety: &Safety) {
    let size = safety.kind.size();
    let (width, depth) = (size.width.f64(), size.depth.f64());
    let upright = crate::geometry::Angle::ZERO;
    match safety.kind {
        SafetyKind::Hydrant => {
            b.rect(-width / 2.0, -depth / 2.0, width, depth, Ink::Fire);
            b.symbol_turned((0.0, 0.0), SIGN, upright, symbols::hydrant);
        }
        SafetyKind::Panel => {
            b.rect(-width / 2.0, -depth / 2.0, width, depth, Ink::Equipment);
            b.symbol_turned((0.0, 0.0), SIGN, upright, symbols::panel);
        }
        SafetyKind::Extinguisher => b.symbol_turned((0.0, 0.0), SIGN * 0.8, upright, symbols::extinguisher),
        SafetyKind::Gate => {
            // two posts and the beam between them
            for x in [-width / 2.0, width / 2.0 - 120.0] {
                b.rect(x, -depth / 2.0, 120.0, depth, Ink::Equipment);
            }
            b.line(&[(-width / 2.0, 0.0), (width / 2.0, 0.0)], FINE, Ink::Equipment);
        }
        SafetyKind::EvacuationArrow => arrow(b, width, depth),
    }
}

/// What the sign of a piece of safety equipment covers.
pub(super) fn sign_bounds(safety: &Safety) -> Rect {
    let reach = match safety.kind {
        SafetyKind::Hydrant | SafetyKind::Panel | SafetyKind::Extinguisher => SIGN / 2.0,
        SafetyKind::Gate | SafetyKind::EvacuationArrow => 0.0,
    };
    Rect { min: safety.at, max: safety.at }.grown(Mm::round(reach))
}

/// An arrow along the brush's x axis.
fn arrow(b: &mut Brush, width: f64, depth: f64) {
    let (tip, neck, half, shaft) = (width / 2.0, width / 2.0 - depth * 0.9, depth / 2.0, depth * 0.17);
    b.fill(
        &[(-tip, -shaft), (neck, -shaft), (neck, -half), (tip, 0.0), (neck, half), (neck, shaft), (-tip, shaft)],
        Ink::Exit,
    );
}

/// A floor box or trench. The brush lies in the box's frame, or anywhere for a trench.
pub(super) fn supply(b: &mut Brush, supply: &Supply, form: &Form, is_labelled: bool) {
    match supply.place {
        SupplyPlace::Box(frame) => {
            let (width, depth) = (frame.size.width.f64(), frame.size.depth.f64());
            let corners = [(0.0, 0.0), (width, 0.0), (width, depth), (0.0, depth)];
            b.ring(&corners, HAIR, Ink::Supply);
            b.line(&[(0.0, 0.0), (width, depth)], HAIR, Ink::Supply);
            b.line(&[(width, 0.0), (0.0, depth)], HAIR, Ink::Supply);
            let size = Mm::round((width.min(depth) * 0.6).clamp(120.0, 300.0));
            if is_labelled {
                b.text(supply.label.clone(), (width / 2.0, depth + size.f64()), size, Weight::Regular, Ink::TextMuted);
            }
        }
        SupplyPlace::Trench { line, .. } => {
            let corners = form.corners();
            b.stroke_points(corners, true, HAIR, super::Dash::Solid, Ink::Supply);
            b.stroke_points(vec![line.from, line.to], false, HAIR, super::Dash::Dashed(Mm(400)), Ink::Supply);
        }
    }
}

/// A rigging point with its load. The brush lies in its middle.
pub(super) fn rigging(b: &mut Brush, rigging: &Rigging, words: Words, is_labelled: bool) {
    let ink = Ink::Rigging;
    b.ring(&arc((0.0, 0.0), 150.0, 0.0, 345.0, 23), FINE, ink);
    b.line(&[(-240.0, 0.0), (240.0, 0.0)], HAIR, ink);
    b.line(&[(0.0, -240.0), (0.0, 240.0)], HAIR, ink);
    if is_labelled && rigging.load_kg > 0 {
        b.text(words.kilograms(rigging.load_kg), (0.0, 430.0), Mm(240), Weight::Regular, Ink::TextMuted);
    }
}
