//! Furniture and parts of stands from above, in thin lines: each piece by what makes it known, scaled to its
//! real size. The front is at the bottom. Fills are convex, so that any pen can paint them at once.

use super::brush::{Brush, FINE, HAIR, Spot, arc};
use super::{Ink, Piece};
use crate::geometry::Size;
use crate::model::{Furniture, FurnitureKind, Layer};

const FILL: Ink = Ink::AmenityFill;
const LINE: Ink = Ink::AmenityLine;
const DARK: Ink = Ink::Equipment;
const GREEN: Ink = Ink::Exit;

/// A chair's side, and the room from a table's edge to the back of a chair at it.
const CHAIR: f64 = 450.0;
const CHAIR_ROOM: f64 = 600.0;
/// In rows: from chair to chair, and from row to row.
const SEAT_PITCH: f64 = 550.0;
const ROW_PITCH: f64 = 900.0;
/// More chairs than these are not drawn one by one.
const MOST_CHAIRS: f64 = 600.0;

/// A piece of furniture on its own, for pictures of the library.
#[must_use]
pub fn furniture_piece(piece: &Furniture) -> Option<Piece> {
    let mut b = Brush::new(piece.frame.at, piece.frame.turn);
    furniture(&mut b, piece.kind, piece.frame.size);
    b.piece(None, Layer::Furniture, None)
}

/// Draws a piece. The brush lies in its frame.
pub(super) fn furniture(b: &mut Brush, kind: FurnitureKind, size: Size) {
    use FurnitureKind as K;
    let (w, d) = (size.width.f64(), size.depth.f64());
    match kind {
        K::RoundTable => oval(b, 0.0, 0.0, w, d, FILL),
        K::HighTable => {
            oval(b, 0.0, 0.0, w, d, FILL);
            ring_of(b, w * 0.35, d * 0.35, w * 0.3, d * 0.3);
        }
        K::Table => rounded(b, 0.0, 0.0, w, d, 60.0),
        K::CoffeeTable => {
            rounded(b, 0.0, 0.0, w, d, 120.0);
            ring(b, w * 0.1, d * 0.12, w * 0.8, d * 0.76);
        }
        K::MeetingRound => meeting_round(b, w, d),
        K::MeetingLong => meeting_long(b, w, d),
        K::Chair => chair(b, 0.0, 0.0, w, d),
        K::BarStool => {
            oval(b, 0.0, 0.0, w, d, FILL);
            ring_of(b, w * 0.15, d * 0.15, w * 0.7, d * 0.7);
        }
        K::Armchair => sofa(b, w, d, 1),
        K::Sofa => sofa(b, w, d, if w < 2000.0 { 2 } else { 3 }),
        K::Bench => {
            rounded(b, 0.0, 0.0, w, d, 60.0);
            for part in 1..4 {
                let y = d * f64::from(part) / 4.0;
                b.line(&[(40.0, y), (w - 40.0, y)], HAIR, LINE);
            }
        }
        K::SeatRows => rows(b, w, d),
        K::Counter | K::InfoCounter | K::Reception | K::Bar => counter(b, kind, w, d),
        K::Lectern => {
            solid(b, &[(w * 0.12, 0.0), (w * 0.88, 0.0), (w, d), (0.0, d)], FILL);
            b.line(&[(w * 0.2, d * 0.3), (w * 0.8, d * 0.3)], FINE, LINE);
            b.disc((w * 0.5, d * 0.6), w.min(d) * 0.06, DARK);
        }
        K::Showcase => {
            plain(b, 0.0, 0.0, w, d);
            ring(b, 40.0, 40.0, w - 80.0, d - 80.0);
            b.line(&[(w * 0.3, d * 0.75), (w * 0.45, d * 0.25)], HAIR, LINE);
            b.line(&[(w * 0.42, d * 0.75), (w * 0.57, d * 0.25)], HAIR, LINE);
        }
        K::Plinth => {
            plain(b, 0.0, 0.0, w, d);
            b.line(&[(0.0, 0.0), (w, d)], HAIR, LINE);
            b.line(&[(w, 0.0), (0.0, d)], HAIR, LINE);
        }
        K::BrochureRack => shelves(b, w, d, 3),
        K::Shelf => shelves(b, w, d, 2),
        K::RollUp => {
            rounded(b, 0.0, d * 0.25, w, d * 0.5, d * 0.25);
            b.line(&[(w * 0.04, d * 0.5), (w * 0.96, d * 0.5)], FINE, DARK);
        }
        K::FlagStand => {
            oval(b, 0.0, 0.0, w, d, FILL);
            b.disc((w / 2.0, d / 2.0), w.min(d) * 0.1, DARK);
            b.line(&[(w / 2.0, d / 2.0), (w, d * 0.3)], FINE, DARK);
        }
        K::Screen => {
            b.rect(0.0, d * 0.5, w, d * 0.5, DARK);
            solid(b, &[(w * 0.35, 0.0), (w * 0.65, 0.0), (w * 0.65, d * 0.5), (w * 0.35, d * 0.5)], FILL);
        }
        K::LedWall => led_wall(b, w, d),
        K::Kiosk => {
            rounded(b, 0.0, 0.0, w, d, 80.0);
            b.rect(w * 0.15, d * 0.55, w * 0.7, d * 0.2, DARK);
        }
        K::Loudspeaker => {
            plain(b, 0.0, 0.0, w, d);
            ring_of(b, w * 0.2, d * 0.2, w * 0.6, d * 0.6);
            b.disc((w / 2.0, d / 2.0), w.min(d) * 0.1, DARK);
        }
        K::StageDeck => {
            plain(b, 0.0, 0.0, w, d);
            b.line(&[(0.0, 0.0), (w, d)], HAIR, LINE);
        }
        K::Steps => {
            plain(b, 0.0, 0.0, w, d);
            for step in 1..3 {
                let y = d * f64::from(step) / 3.0;
                b.line(&[(0.0, y), (w, y)], HAIR, LINE);
            }
            b.line(&[(w / 2.0, d * 0.9), (w / 2.0, d * 0.1)], HAIR, LINE);
            b.line(&[(w * 0.44, d * 0.22), (w / 2.0, d * 0.1), (w * 0.56, d * 0.22)], HAIR, LINE);
        }
        K::Piano => piano(b, w, d),
        K::Truss => truss(b, w, d),
        K::QueueBarrier => {
            let post = (d * 0.5).min(w * 0.25);
            b.line(&[(post, d / 2.0), (w - post, d / 2.0)], FINE, DARK);
            for x in [0.0, w - 2.0 * post] {
                oval(b, x, d / 2.0 - post, 2.0 * post, 2.0 * post, FILL);
                b.disc((x + post, d / 2.0), post * 0.3, DARK);
            }
        }
        K::Cabin => cabin(b, w, d),
        K::Cabinet => {
            plain(b, 0.0, 0.0, w, d);
            b.line(&[(w / 2.0, 0.0), (w / 2.0, d)], HAIR, LINE);
            b.line(&[(0.0, d * 0.88), (w, d * 0.88)], HAIR, LINE);
        }
        K::Fridge => {
            plain(b, 0.0, 0.0, w, d);
            b.line(&[(0.0, d * 0.88), (w, d * 0.88)], FINE, LINE);
            let (x, y, r) = (w * 0.5, d * 0.44, w.min(d) * 0.25);
            for turn in [0.0_f64, 60.0, 120.0] {
                let (sin, cos) = turn.to_radians().sin_cos();
                b.line(&[(x - r * cos, y - r * sin), (x + r * cos, y + r * sin)], HAIR, LINE);
            }
        }
        K::CoffeeMachine => {
            rounded(b, 0.0, 0.0, w, d, 40.0);
            let cup = w.min(d) * 0.4;
            ring_of(b, (w - cup) / 2.0, d * 0.5, cup, cup);
            b.line(&[(w * 0.1, d * 0.3), (w * 0.9, d * 0.3)], HAIR, LINE);
        }
        K::Sink => {
            plain(b, 0.0, 0.0, w, d);
            let basin: Vec<Spot> = corners(w * 0.12, d * 0.25, w * 0.76, d * 0.6, w.min(d) * 0.12);
            b.ring(&basin, HAIR, LINE);
            b.disc((w / 2.0, d * 0.55), w.min(d) * 0.04, DARK);
            b.line(&[(w / 2.0, d * 0.08), (w / 2.0, d * 0.35)], FINE, LINE);
        }
        K::WasteBin => {
            oval(b, 0.0, 0.0, w, d, FILL);
            ring_of(b, w * 0.12, d * 0.12, w * 0.76, d * 0.76);
        }
        K::CoatRack => {
            b.line(&[(0.0, d / 2.0), (w, d / 2.0)], FINE, DARK);
            let hooks = (w / 150.0).round().clamp(3.0, 40.0);
            let mut at = 0.5;
            while at < hooks {
                let x = w * at / hooks;
                b.line(&[(x - d * 0.12, 0.0), (x + d * 0.12, d)], HAIR, LINE);
                at += 1.0;
            }
        }
        K::WallPanel => b.rect(0.0, 0.0, w, d, DARK),
        K::DoorPanel => {
            let leaf = w.min(d);
            b.line(&[(0.0, 0.0), (0.0, leaf)], FINE, DARK);
            b.line(&arc((0.0, 0.0), leaf, 0.0, 90.0, 12), HAIR, LINE);
            b.dashes(&[(0.0, 0.0), (w, 0.0)], HAIR, 100, LINE);
        }
        K::Curtain => {
            let folds = (w / 100.0).round().clamp(4.0, 80.0);
            let mut points = Vec::new();
            let mut at = 0.0;
            while at <= folds {
                points.push((w * at / folds, if points.len() % 2 == 0 { 0.0 } else { d }));
                at += 1.0;
            }
            b.line(&points, FINE, LINE);
        }
        K::Plant => leaves(b, 0.0, 0.0, w, d, 7),
        K::Planter => {
            plain(b, 0.0, 0.0, w, d);
            let count = (w / d.max(1.0)).round().clamp(1.0, 12.0);
            let mut at = 0.0;
            while at < count {
                leaves(b, w * at / count, 0.0, w / count, d, 5);
                at += 1.0;
            }
        }
        K::Tree => {
            leaves(b, 0.0, 0.0, w, d, 11);
            b.disc((w / 2.0, d / 2.0), w.min(d) * 0.06, DARK);
        }
    }
}

fn corners(x: f64, y: f64, w: f64, d: f64, radius: f64) -> Vec<Spot> {
    super::brush::rounded(x, y, w, d, radius)
}

/// An outline, filled, with its line.
fn solid(b: &mut Brush, outline: &[Spot], ink: Ink) {
    b.fill(outline, ink);
    b.ring(outline, FINE, LINE);
}

fn plain(b: &mut Brush, x: f64, y: f64, w: f64, d: f64) {
    solid(b, &[(x, y), (x + w, y), (x + w, y + d), (x, y + d)], FILL);
}

fn ring(b: &mut Brush, x: f64, y: f64, w: f64, d: f64) {
    if w > 0.0 && d > 0.0 {
        b.ring(&[(x, y), (x + w, y), (x + w, y + d), (x, y + d)], HAIR, LINE);
    }
}

fn rounded(b: &mut Brush, x: f64, y: f64, w: f64, d: f64, radius: f64) {
    solid(b, &corners(x, y, w, d, radius), FILL);
}

fn ellipse(x: f64, y: f64, w: f64, d: f64) -> Vec<Spot> {
    let circle = arc((0.0, 0.0), 0.5, 0.0, 350.0, 35);
    circle.iter().map(|(cx, cy)| (x + (cx + 0.5) * w, y + (cy + 0.5) * d)).collect()
}

fn oval(b: &mut Brush, x: f64, y: f64, w: f64, d: f64, ink: Ink) {
    solid(b, &ellipse(x, y, w, d), ink);
}

fn ring_of(b: &mut Brush, x: f64, y: f64, w: f64, d: f64) {
    b.ring(&ellipse(x, y, w, d), HAIR, LINE);
}

/// A chair that looks down the sheet: the back at the top.
fn chair(b: &mut Brush, x: f64, y: f64, w: f64, d: f64) {
    rounded(b, x, y, w, d, w.min(d) * 0.18);
    let back = y + d * 0.2;
    b.line(&[(x + w * 0.06, back), (x + w * 0.94, back)], HAIR, LINE);
}

/// A chair around a point, looking a way: (0, 1) is down.
fn chair_at(b: &mut Brush, (x, y): Spot, (dx, dy): Spot) {
    let half = CHAIR / 2.0;
    let outline = corners(x - half, y - half, CHAIR, CHAIR, CHAIR * 0.18);
    solid(b, &outline, FILL);
    let back = (x - dx * half * 0.6, y - dy * half * 0.6);
    let across = half * 0.85;
    b.line(&[(back.0 - dy * across, back.1 + dx * across), (back.0 + dy * across, back.1 - dx * across)], HAIR, LINE);
}

fn meeting_round(b: &mut Brush, w: f64, d: f64) {
    let (x, y) = (w / 2.0, d / 2.0);
    let half = CHAIR / 2.0;
    for (dx, dy) in [(0.0, 1.0), (0.0, -1.0), (1.0, 0.0), (-1.0, 0.0)] {
        chair_at(b, (x - dx * (x - half), y - dy * (y - half)), (dx, dy));
    }
    let (tw, td) = ((w - 2.0 * CHAIR_ROOM).max(w * 0.4), (d - 2.0 * CHAIR_ROOM).max(d * 0.4));
    oval(b, x - tw / 2.0, y - td / 2.0, tw, td, FILL);
}

fn meeting_long(b: &mut Brush, w: f64, d: f64) {
    let half = CHAIR / 2.0;
    let (tw, td) = ((w - 2.0 * CHAIR_ROOM).max(w * 0.5), (d - 2.0 * CHAIR_ROOM).max(d * 0.4));
    let (left, top) = ((w - tw) / 2.0, (d - td) / 2.0);
    for place in [1.0, 3.0, 5.0] {
        let x = left + tw * place / 6.0;
        chair_at(b, (x, half), (0.0, 1.0));
        chair_at(b, (x, d - half), (0.0, -1.0));
    }
    chair_at(b, (half, d / 2.0), (1.0, 0.0));
    chair_at(b, (w - half, d / 2.0), (-1.0, 0.0));
    rounded(b, left, top, tw, td, 80.0);
}

fn sofa(b: &mut Brush, w: f64, d: f64, seats: u8) {
    rounded(b, 0.0, 0.0, w, d, w.min(d) * 0.15);
    let (arm, back) = ((w * 0.15).min(180.0), d * 0.25);
    let inner = w - 2.0 * arm;
    for seat in 0..seats {
        let width = inner / f64::from(seats);
        ring(b, arm + width * f64::from(seat), back, width, d - back);
    }
}

fn rows(b: &mut Brush, w: f64, d: f64) {
    let (seats, rows) = ((w / SEAT_PITCH).floor().max(1.0), (d / ROW_PITCH).floor().max(1.0));
    let (pitch, row) = (w / seats, d / rows);
    let side = CHAIR.min(pitch * 0.9).min(row * 0.6);
    let mut y = (row - side) / 2.0;
    while y < d {
        if seats * rows <= MOST_CHAIRS {
            let mut x = (pitch - side) / 2.0;
            while x < w {
                // the front of the block is at the bottom, and so is that of every chair
                chair(b, x, y, side, side);
                x += pitch;
            }
        } else {
            plain(b, 0.0, y, w, side);
        }
        y += row;
    }
}

fn counter(b: &mut Brush, kind: FurnitureKind, w: f64, d: f64) {
    match kind {
        FurnitureKind::InfoCounter => {
            rounded(b, 0.0, 0.0, w, d, d * 0.45);
            let (x, y, r) = (w / 2.0, d / 2.0, w.min(d) * 0.24);
            ring_of(b, x - r, y - r, 2.0 * r, 2.0 * r);
            b.disc((x, y - r * 0.45), r * 0.16, DARK);
            b.line(&[(x, y - r * 0.1), (x, y + r * 0.6)], FINE, DARK);
        }
        FurnitureKind::Reception => {
            plain(b, 0.0, 0.0, w, d);
            b.line(&[(0.0, d * 0.65), (w, d * 0.65)], FINE, LINE);
            b.rect(w * 0.42, d * 0.2, w * 0.16, d * 0.12, DARK);
        }
        _ => {
            // the top for the guests is at the front
            rounded(b, 0.0, 0.0, w, d, 30.0);
            b.line(&[(0.0, d * 0.7), (w, d * 0.7)], HAIR, LINE);
        }
    }
}

fn shelves(b: &mut Brush, w: f64, d: f64, count: u8) {
    plain(b, 0.0, 0.0, w, d);
    for shelf in 1..count {
        let y = d * f64::from(shelf) / f64::from(count);
        b.line(&[(0.0, y), (w, y)], HAIR, LINE);
    }
    b.line(&[(w * 0.5, 0.0), (w * 0.5, d)], HAIR, LINE);
}

fn led_wall(b: &mut Brush, w: f64, d: f64) {
    plain(b, 0.0, 0.0, w, d * 0.6);
    b.rect(0.0, d * 0.6, w, d * 0.4, DARK);
    let panels = (w / 500.0).round().clamp(1.0, 60.0);
    let mut at = 1.0;
    while at < panels {
        let x = w * at / panels;
        b.line(&[(x, 0.0), (x, d * 0.6)], HAIR, LINE);
        at += 1.0;
    }
}

/// The keys at the bottom, the long side at the left.
fn piano(b: &mut Brush, w: f64, d: f64) {
    let keys = d * 0.78;
    let curve: Vec<Spot> = vec![
        (0.0, keys),
        (0.0, d * 0.12),
        (w * 0.08, d * 0.03),
        (w * 0.24, 0.0),
        (w * 0.42, d * 0.06),
        (w * 0.55, d * 0.2),
        (w * 0.72, d * 0.36),
        (w * 0.93, d * 0.5),
        (w, d * 0.62),
        (w, keys),
    ];
    b.fill(
        &[
            (0.0, keys),
            (0.0, d * 0.12),
            (w * 0.08, d * 0.03),
            (w * 0.24, 0.0),
            (w * 0.42, d * 0.06),
            (w * 0.55, d * 0.2),
            (w * 0.55, keys),
        ],
        FILL,
    );
    b.fill(&[(w * 0.5, keys), (w * 0.5, d * 0.14), (w, d * 0.62), (w, keys)], FILL);
    b.ring(&curve, FINE, LINE);
    plain(b, 0.0, keys, w, d * 0.1);
    for key in 1..14 {
        let x = w * f64::from(key) / 14.0;
        b.line(&[(x, keys), (x, d * 0.88)], HAIR, LINE);
    }
    rounded(b, w * 0.25, d * 0.9, w * 0.5, d * 0.1, 30.0);
}

fn truss(b: &mut Brush, w: f64, d: f64) {
    plain(b, 0.0, 0.0, w, d);
    let fields = (w / d.max(1.0)).round().clamp(1.0, 60.0);
    let mut points = Vec::new();
    let mut at = 0.0;
    while at <= fields {
        points.push((w * at / fields, if points.len() % 2 == 0 { 0.0 } else { d }));
        at += 1.0;
    }
    b.line(&points, HAIR, LINE);
}

fn cabin(b: &mut Brush, w: f64, d: f64) {
    plain(b, 0.0, 0.0, w, d);
    ring(b, 40.0, 40.0, w - 80.0, d - 80.0);
    let leaf = (w * 0.4).min(d * 0.8).min(900.0);
    let hinge = (w * 0.1, d);
    b.line(&[hinge, (hinge.0, d - leaf)], FINE, DARK);
    b.line(&arc(hinge, leaf, -90.0, 0.0, 10), HAIR, LINE);
}

/// Leaves around a middle.
fn leaves(b: &mut Brush, x: f64, y: f64, w: f64, d: f64, count: u8) {
    let (cx, cy, r) = (x + w / 2.0, y + d / 2.0, w.min(d) / 2.0);
    for leaf in 0..count {
        let angle = f64::from(leaf) * std::f64::consts::TAU / f64::from(count);
        let half = std::f64::consts::PI / f64::from(count) * 0.9;
        let tip = (cx + r * angle.cos(), cy + r * angle.sin());
        let side = |turn: f64| (cx + r * 0.6 * (angle + turn).cos(), cy + r * 0.6 * (angle + turn).sin());
        let outline = [(cx, cy), side(-half), tip, side(half)];
        b.ring(&outline, FINE, GREEN);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Angle, Frame, Mm, Point};

    #[test]
    fn every_piece_is_drawn_within_its_frame_at_any_size_and_turn() {
        for kind in FurnitureKind::ALL {
            for (scale, turn) in [(1, Angle::ZERO), (3, Angle::QUARTER), (1, Angle::degrees(30))] {
                let size = Size { width: kind.size().width * scale, depth: kind.size().depth };
                let frame = Frame { at: Point::new(10_000, 10_000), size, turn };
                let piece = furniture_piece(&Furniture { kind: *kind, frame }).unwrap_or_else(|| panic!("{kind:?}"));
                let around = frame.bounds().grown(Mm(60));
                assert!(around.contains_rect(piece.bounds), "{kind:?}: {:?} in {around:?}", piece.bounds);
                assert!(piece.prims.len() < 3000, "{kind:?}");
            }
        }
    }

    #[test]
    fn pieces_of_the_least_size_are_drawn_as_well() {
        for kind in FurnitureKind::ALL {
            let frame = Frame::centred(Point::ORIGIN, Size::new(1, 1), Angle::ZERO);
            assert!(furniture_piece(&Furniture { kind: *kind, frame }).is_some(), "{kind:?}");
        }
    }
}
