//! Zones and amenities: how they limit the floor or serve visitors, with a sign and a name.

use super::brush::{BOLD, Brush, FINE, HAIR, Spot, arc};
use super::inside::label_frame;
use super::{Align, Dash, Ink, Label, Line, Options, Rank, Weight, symbols};
use crate::geometry::{Frame, Mm, Point, Rect, Shape, Size, Vector};
use crate::model::{Amenity, AmenityKind, Seating, Zone, ZoneKind};
use crate::words::LocalText;

/// Between the hatching lines of forbidden zones.
const HATCH: Mm = Mm(700);
/// The dash of a zone's border.
const DASH: Mm = Mm(500);
/// The limits of a sign's size.
const SIGN: (f64, f64) = (700.0, 2400.0);
/// The most seats drawn one by one; a larger block shows its rows.
const MOST_SEATS: u32 = 2000;

/// Draws a zone and gives its label, which stands in `frame`.
pub(super) fn zone(b: &mut Brush, zone: &Zone, frame: Frame, options: &Options) -> Option<Label> {
    let corners = zone.shape.corners();
    let border = |b: &mut Brush, ink| b.stroke_points(corners.clone(), true, FINE, Dash::Dashed(DASH), ink);
    let words = options.words();
    let kind = words.t(zone.kind.key());
    let name = named(&zone.name, &kind, options);
    match zone.kind {
        ZoneKind::NoBuild | ZoneKind::FireLane => {
            b.fill_points(corners.clone(), Ink::ForbiddenFill);
            b.hatch_points(corners.clone(), HATCH, Ink::ForbiddenHatch);
            border(b, Ink::ForbiddenLine);
            Some(caption(frame, name, None, Ink::ForbiddenLine))
        }
        ZoneKind::LowCeiling { height } => {
            border(b, Ink::HeightLine);
            Some(caption(frame, name, Some(words.metres(height)), Ink::HeightLine))
        }
        ZoneKind::Stage => {
            b.fill_points(corners.clone(), Ink::AmenityFill);
            border(b, Ink::AmenityLine);
            Some(signed(b, frame, name, symbols::stage))
        }
        ZoneKind::Catering => {
            b.fill_points(corners.clone(), Ink::AmenityFill);
            border(b, Ink::AmenityLine);
            let label = signed(b, frame, name, symbols::catering);
            Some(label)
        }
        ZoneKind::Storage => {
            b.fill_points(corners.clone(), Ink::AmenityFill);
            border(b, Ink::AmenityLine);
            Some(signed(b, frame, name, symbols::storage))
        }
    }
}

/// Draws an amenity and gives its label; sign and label stand in `frame`.
pub(super) fn amenity(b: &mut Brush, amenity: &Amenity, frame: Frame, options: &Options) -> Option<Label> {
    let corners = amenity.shape.corners();
    let words = options.words();
    let name = named(&amenity.name, &words.t(amenity.kind.key()), options);
    let ground = |b: &mut Brush| {
        b.fill_points(corners.clone(), Ink::AmenityFill);
        b.stroke_points(corners.clone(), true, FINE, Dash::Solid, Ink::AmenityLine);
    };
    let sign: fn(&mut Brush) = match amenity.kind {
        AmenityKind::Information => symbols::information,
        AmenityKind::Registration => symbols::registration,
        AmenityKind::Toilets => symbols::toilets,
        AmenityKind::FirstAid => symbols::first_aid,
        AmenityKind::Lounge => symbols::lounge,
        AmenityKind::Stage => {
            ground(b);
            steps(b, &amenity.shape);
            return Some(signed(b, frame, name, symbols::stage));
        }
        AmenityKind::Seating(seating) => {
            seats(b, &amenity.shape, seating);
            return Some(seating_label(frame, name, seating, options));
        }
        AmenityKind::Screen => {
            b.fill_points(corners.clone(), Ink::Equipment);
            b.stroke_points(corners.clone(), true, BOLD, Dash::Solid, Ink::Equipment);
            return Some(caption(frame, name, None, Ink::OnSign));
        }
        AmenityKind::InterpretingBooth => symbols::interpreting,
        AmenityKind::Meeting => symbols::meeting,
    };
    ground(b);
    Some(signed(b, frame, name, sign))
}

/// The own name, else the kind's.
fn named(name: &LocalText, kind: &str, options: &Options) -> String {
    let own = name.get(options.lang);
    if own.is_empty() { kind.to_owned() } else { own.to_owned() }
}

/// A name in the middle of an area, with a figure below.
fn caption(frame: Frame, name: String, figure: Option<String>, ink: Ink) -> Label {
    let line = |text, rank, weight| Line { text, rank, weight, ink };
    let mut lines = vec![line(name, Rank::Name, Weight::Strong)];
    lines.extend(figure.map(|figure| line(figure, Rank::Area, Weight::Regular)));
    Label { frame, align: Align::Center, lines, flags: Vec::new() }
}

/// A sign with the name below, or beside it in a low area; the sign alone in a small one.
fn signed(b: &mut Brush, frame: Frame, name: String, sign: fn(&mut Brush)) -> Label {
    let (width, depth) = (frame.size.width.f64(), frame.size.depth.f64());
    let beside = width > depth * 2.2;
    let (least, most) = SIGN;
    let size = (depth * if beside { 0.56 } else { 0.34 }).min(width * 0.34).clamp(least, most).min(width).min(depth);
    let gap = size * 0.25;
    let (middle, area) = if beside {
        let left = (width * 0.1).min(size);
        let start = left + size + gap;
        ((left + size / 2.0, depth / 2.0), (start, (depth - size) / 2.0, width - start, size))
    } else {
        // sign and name together stand in the middle
        let room = (depth * 0.28).min(size * 0.8);
        let top = ((depth - size - room) / 2.0).max(0.0);
        let start = top + size;
        ((width / 2.0, top + size / 2.0), (0.0, start + size * 0.12, width, depth - start - size * 0.12))
    };
    let plan = |x: f64, y: f64| frame.plan(Vector { x: Mm::round(x), y: Mm::round(y) });
    let (left, top, label_width, label_depth) = area;
    let mut symbol = Brush::new(plan(middle.0, middle.1), super::readable(frame.turn));
    symbol.symbol((0.0, 0.0), size, sign);
    b.take(symbol);
    let size = Size { width: Mm::round(label_width.max(1.0)), depth: Mm::round(label_depth.max(1.0)) };
    let label_frame = Frame { at: plan(left, top), size, turn: frame.turn };
    let line = Line { text: name, rank: Rank::Name, weight: Weight::Strong, ink: Ink::Text };
    let align = if beside { Align::Left } else { Align::Head };
    Label { frame: label_frame, align, lines: vec![line], flags: Vec::new() }
}

/// The steps up to a stage, along its front (the lower side before the turn).
fn steps(b: &mut Brush, shape: &Shape) {
    let Shape::Frame(frame) = shape else { return };
    let (width, depth) = (frame.size.width.f64(), frame.size.depth.f64());
    if depth < 3000.0 || width < 3000.0 {
        return;
    }
    for step in 1..=2 {
        let y = depth - 300.0 * f64::from(step);
        b.line(&[(0.0, y), (width, y)], HAIR, Ink::AmenityLine);
    }
}

/// The seats of a block one by one, the front at the top before the turn. The brush lies in the frame.
fn seats(b: &mut Brush, shape: &Shape, seating: Seating) {
    b.fill_points(shape.corners(), Ink::AmenityFill);
    let frame = match shape {
        Shape::Frame(frame) => *frame,
        Shape::Outline(_) => label_frame(shape),
    };
    if seating.rows == 0 || seating.seats == 0 {
        return;
    }
    let (pitch, row) =
        (frame.size.width.f64() / f64::from(seating.seats), frame.size.depth.f64() / f64::from(seating.rows));
    let mut inner = Brush::new(frame.at, frame.turn);
    let one_by_one = u32::from(seating.rows) * u32::from(seating.seats) <= MOST_SEATS;
    let depth = (row * 0.55).min(pitch).min(600.0);
    for y in (0..seating.rows).map(|n| (f64::from(n) + 0.5) * row - depth / 2.0) {
        if one_by_one {
            let width = (pitch * 0.8).min(600.0);
            for x in (0..seating.seats).map(|n| (f64::from(n) + 0.5) * pitch - width / 2.0) {
                inner.fill(&seat(x, y, width, depth), Ink::AmenityLine);
            }
        } else {
            inner.rect(0.0, y, frame.size.width.f64(), depth, Ink::AmenityLine);
        }
    }
    b.take(inner);
}

/// A seat seen from above: straight in front, round at the back.
fn seat(x: f64, y: f64, width: f64, depth: f64) -> Vec<Spot> {
    let radius = width.min(depth) * 0.4;
    let bottom = y + depth;
    let mut outline = vec![(x, y), (x + width, y)];
    outline.extend(arc((x + width - radius, bottom - radius), radius, 0.0, 90.0, 2));
    outline.extend(arc((x + radius, bottom - radius), radius, 90.0, 180.0, 2));
    outline
}

/// A block's name and its seats, beneath the last row.
fn seating_label(frame: Frame, name: String, seating: Seating, options: &Options) -> Label {
    let count = u32::from(seating.rows) * u32::from(seating.seats);
    let words = options.words();
    let figure = format!("{} × {} = {}", seating.rows, seating.seats, words.number(f64::from(count), 0));
    let depth = Mm(1600).min(frame.size.depth.half().max(Mm(1)));
    let bounds = Rect::at(Point { x: Mm::ZERO, y: frame.size.depth }, Size { width: frame.size.width, depth });
    let frame = Frame { at: frame.plan(bounds.min - Point::ORIGIN), size: bounds.size(), turn: frame.turn };
    let line = |text, rank, ink| Line { text, rank, weight: Weight::Regular, ink };
    let lines = vec![line(name, Rank::Name, Ink::Text), line(figure, Rank::Area, Ink::TextMuted)];
    Label { frame, align: Align::Head, lines, flags: Vec::new() }
}
