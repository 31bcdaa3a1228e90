//! Doors: the opening in the wall, the leaves with the way they swing, and the sign outside.

use super::brush::{Brush, FINE, HAIR, Spot, arc};
use super::hall::WALL;
use super::{Align, Ink, Label, Line, Rank, Weight, symbols};
use crate::geometry::{Angle, Frame, Mm, Point, Segment, Size, Vector};
use crate::model::{Door, DoorKind, Hall, Swing};
use crate::words::Words;

/// How deep the opening in an inner wall is cut, a little more than such walls are thick.
const INNER_CUT: f64 = 320.0;
/// The thickness of a leaf.
const LEAF: f64 = 70.0;
/// The widest leaf; a wider opening has several pairs.
const WIDEST_LEAF: f64 = 1500.0;
/// A door belongs to the outer wall when its middle is at most so far from it.
const REACH: f64 = 700.0;
/// The width of an exit's sign.
const SIGN: f64 = 2200.0;
/// The area kept for the name of an entrance or a freight door.
const NAME: Size = Size::new(7000, 1700);

/// The ink of a kind of door.
pub(super) const fn ink(kind: DoorKind) -> Ink {
    match kind {
        DoorKind::Entrance => Ink::Entrance,
        DoorKind::FireExit => Ink::Exit,
        DoorKind::Freight => Ink::Freight,
    }
}

/// Where the wall lies across a door: from outside to inside, in the door's own y.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Across {
    out: f64,
    inner: f64,
    is_outer: bool,
}

impl Across {
    /// Of the hall's wall where the door sits in it, else of an inner wall around the door's middle.
    fn of(door: &Door, hall: Option<&Hall>) -> Self {
        let distance = |side: &Segment| side.distance(door.at);
        let sides = hall.into_iter().flat_map(|hall| hall.outline.sides());
        let nearest = sides.min_by(|a, b| distance(a).total_cmp(&distance(b)));
        match nearest.filter(|side| distance(side) <= REACH) {
            Some(side) => {
                let (foot, _) = side.nearest(door.at);
                let (x, y) = (foot - door.at).f64();
                let (cos, sin) = door.turn.cos_sin();
                let inner = y * cos - x * sin;
                Self { out: inner - WALL.f64(), inner, is_outer: true }
            }
            None => Self { out: -INNER_CUT / 2.0, inner: INNER_CUT / 2.0, is_outer: false },
        }
    }
}

/// Draws a door and gives its label.
pub(super) fn door(b: &mut Brush, door: &Door, hall: Option<&Hall>, words: Words) -> Option<Label> {
    let across = Across::of(door, hall);
    let (half, depth) = (door.width.f64() / 2.0, across.inner - across.out);
    let ink = ink(door.kind);
    b.rect(-half, across.out - 1.0, half * 2.0, depth + 2.0, Ink::Floor);
    // the threshold carries the kind's colour, so that it is seen from far
    b.rect(-half, across.out + depth * 0.22, half * 2.0, depth * 0.56, ink);
    let reach = leaves(b, door.swing, half, across, ink);
    // the way into a room needs no name: the room has one
    let is_signed = across.is_outer || door.kind == DoorKind::FireExit;
    if is_signed { sign(b, door, across.out - reach, words) } else { None }
}

/// Draws the leaves; how far they reach beyond the wall's outer face.
fn leaves(b: &mut Brush, swing: Swing, half: f64, across: Across, ink: Ink) -> f64 {
    let (outward, inward) = ((across.out, -1.0), (across.inner, 1.0));
    match swing {
        Swing::DoubleOut => pairs(b, half, outward, ink),
        Swing::DoubleIn => {
            pairs(b, half, inward, ink);
            0.0
        }
        Swing::LeftOut => leaf(b, -half, 1.0, half * 2.0, outward, ink),
        Swing::RightOut => leaf(b, half, -1.0, half * 2.0, outward, ink),
        Swing::LeftIn => {
            leaf(b, -half, 1.0, half * 2.0, inward, ink);
            0.0
        }
        Swing::RightIn => {
            leaf(b, half, -1.0, half * 2.0, inward, ink);
            0.0
        }
        Swing::Sliding => {
            // two panels half pushed open before the wall
            let y = across.out - LEAF * 2.0;
            b.rect(-half * 1.5, y, half, LEAF, ink);
            b.rect(half * 0.5, y, half, LEAF, ink);
            LEAF * 2.0
        }
        Swing::Roller => {
            let y = across.out - LEAF * 2.5;
            b.dashes(&[(-half, y), (half, y)], FINE, 300, ink);
            b.line(&[(-half, across.out), (-half, y)], HAIR, ink);
            b.line(&[(half, across.out), (half, y)], HAIR, ink);
            LEAF * 2.5
        }
    }
}

/// Pairs of leaves along the opening, as many as keep each leaf a leaf.
fn pairs(b: &mut Brush, half: f64, face: (f64, f64), ink: Ink) -> f64 {
    let count = (half / WIDEST_LEAF).ceil().clamp(1.0, 12.0);
    let length = half / count;
    let mut left = -half;
    while left < half - 1.0 {
        leaf(b, left, 1.0, length, face, ink);
        leaf(b, left + length * 2.0, -1.0, length, face, ink);
        left += length * 2.0;
    }
    length
}

/// One leaf, open at a right angle, with the arc it swings along; how far it reaches.
///
/// `hinge` is the x of its hinge, `way` the side of the hinge on which it closes, `face` the y of the
/// wall's face and the direction away from it.
fn leaf(b: &mut Brush, hinge: f64, way: f64, length: f64, face: (f64, f64), ink: Ink) -> f64 {
    let (y, away) = face;
    let edge = hinge + LEAF * way;
    b.fill(&[(hinge, y), (edge, y), (edge, y + away * length), (hinge, y + away * length)], ink);
    let quarter: Vec<Spot> = arc((0.0, 0.0), length, 0.0, 90.0, 12);
    let swung: Vec<Spot> = quarter.into_iter().map(|(u, v)| (hinge + u * way, y + v * away)).collect();
    b.line(&swung, HAIR, ink);
    length
}

/// The sign outside the door, upright on the sheet, and the name of doors that have one.
fn sign(b: &mut Brush, door: &Door, y: f64, words: Words) -> Option<Label> {
    let (cos, sin) = door.turn.cos_sin();
    // half of an upright area's extent along the door's normal
    let half_of = |width: f64, depth: f64| (width * sin.abs() + depth * cos.abs()) / 2.0;
    match door.kind {
        DoorKind::FireExit => {
            let middle = (0.0, y - 250.0 - half_of(SIGN, SIGN * 0.7));
            b.symbol_turned(middle, SIGN, Angle::ZERO, symbols::exit);
            None
        }
        DoorKind::Entrance => {
            let tip = y - 250.0;
            b.fill(&[(0.0, tip), (-650.0, tip - 800.0), (650.0, tip - 800.0)], Ink::Entrance);
            Some(name(b, tip - 950.0, half_of, words.t(door.kind.key()).into_owned(), Ink::Entrance))
        }
        DoorKind::Freight => {
            let tip = y - 250.0;
            b.fill(&[(0.0, tip), (-500.0, tip - 600.0), (500.0, tip - 600.0)], Ink::Freight);
            b.fill(&[(0.0, tip - 1500.0), (500.0, tip - 900.0), (-500.0, tip - 900.0)], Ink::Freight);
            Some(name(b, tip - 1600.0, half_of, words.t(door.kind.key()).into_owned(), Ink::Freight))
        }
    }
}

/// A name outside a door, from `y` outwards and upright on the sheet.
fn name(b: &Brush, y: f64, half_of: impl Fn(f64, f64) -> f64, text: String, ink: Ink) -> Label {
    let (near, far) = (b.at((0.0, y)), b.at((0.0, y - 1000.0)));
    let out = far - near;
    // beside a door at the left or right of the hall the name begins at the door
    let align = match out.along_longer_axis() {
        Vector { x, .. } if x > Mm::ZERO => Align::Left,
        Vector { x, .. } if x < Mm::ZERO => Align::Right,
        Vector { .. } => Align::Center,
    };
    let middle: Point = b.at((0.0, y - half_of(NAME.width.f64(), NAME.depth.f64())));
    let frame = Frame::centred(middle, NAME, Angle::ZERO);
    let line = Line { text, rank: Rank::Name, weight: Weight::Strong, ink };
    Label { frame, align, lines: vec![line], flags: Vec::new() }
}
