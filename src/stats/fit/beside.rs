//! Whether two booths stand wall to wall.

use crate::geometry::{Mm, Segment, Shape};

/// How far apart the walls of booths beside each other may be: what a wall's thickness or a hand-drawn row
/// leaves between them.
pub const BESIDE: Mm = Mm(100);
/// For how much of their length sides must run along each other: less is a corner.
pub const LEAST_WALL: Mm = Mm(200);

/// Whether sides of two shapes run along each other.
pub(super) fn are_beside(a: &Shape, b: &Shape) -> bool {
    if !a.bounds().grown(BESIDE).touches(b.bounds()) {
        return false;
    }
    let others = b.sides();
    a.sides().into_iter().any(|side| others.iter().any(|other| run_along(side, *other)))
}

/// Whether two lines run along each other. They are looked at where one lies before the other: there, the
/// middle of the stretch must be near.
fn run_along(a: Segment, b: Segment) -> bool {
    let (x, y) = a.way().f64();
    let length = x.hypot(y);
    if length < LEAST_WALL.f64() {
        return false;
    }
    let (along_x, along_y) = (x / length, y / length);
    let local = |p: crate::geometry::Point| {
        let (x, y) = (p - a.from).f64();
        (x * along_x + y * along_y, y * along_x - x * along_y)
    };
    let ((u1, v1), (u2, v2)) = (local(b.from), local(b.to));
    let (from, to) = (u1.min(u2).max(0.0), u1.max(u2).min(length));
    if to - from < LEAST_WALL.f64() {
        return false;
    }
    let share = (from.midpoint(to) - u1) / (u2 - u1);
    (v1 + (v2 - v1) * share).abs() <= BESIDE.f64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Angle, Frame, Point, Size};

    fn booth(x: i32, y: i32, width: i32, depth: i32) -> Shape {
        Shape::rect(Point::new(x, y), Size::new(width, depth))
    }

    #[test]
    fn booths_beside_each_other_share_a_wall() {
        let me = booth(10_000, 10_000, 3000, 3000);
        for (name, other, wanted) in [
            ("side by side", booth(13_000, 10_000, 3000, 3000), true),
            ("back to back", booth(10_000, 7000, 3000, 3000), true),
            ("half a wall", booth(13_000, 11_500, 3000, 3000), true),
            ("a wall's thickness apart", booth(13_100, 10_000, 3000, 3000), true),
            ("farther", booth(13_101, 10_000, 3000, 3000), false),
            ("at the corner", booth(13_000, 13_000, 3000, 3000), false),
            ("nearly at the corner", booth(13_000, 12_900, 3000, 3000), false),
            ("across an aisle", booth(16_000, 10_000, 3000, 3000), false),
            ("far away", booth(40_000, 10_000, 3000, 3000), false),
        ] {
            assert_eq!(are_beside(&me, &other), wanted, "{name}");
            assert_eq!(are_beside(&other, &me), wanted, "{name}, the other way round");
        }
    }

    #[test]
    fn turned_booths_share_walls_too() {
        for degrees in [15, 45, 90, 200] {
            let turn = Angle::degrees(degrees);
            let at = |x: i32| {
                let center = turn.turn(Point::new(10_000 + x, 10_000), Point::new(10_000, 10_000));
                Shape::Frame(Frame::centred(center, Size::new(3000, 3000), turn))
            };
            assert!(are_beside(&at(0), &at(3000)), "{degrees}");
            assert!(!are_beside(&at(0), &at(3500)), "{degrees}");
        }
    }
}
