//! Where doors and wall-mounted equipment belong: the walls and the sides of the hall's outline.

use super::snap::REACH_PX;
use super::{Guide, Overlay, Scene, Tone, handles, readout};
use crate::geometry::{Angle, Mm, Point, Segment};
use crate::model::Part;

/// A place for a door in a wall.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Opening {
    /// The middle of the opening.
    pub at: Point,
    /// The direction of the wall, with the hall's inside below it.
    pub turn: Angle,
    /// The wall, or the side of the hall's outline.
    pub wall: Segment,
    /// From one end of the opening to the other, in the wall's direction.
    pub jambs: Segment,
}

/// A wall with its inside to the right of its way, that is, below it where it runs along the x axis.
struct Face {
    line: Segment,
    thickness: Mm,
}

fn faces(scene: &Scene<'_>, at: Point) -> Vec<Face> {
    let hall = scene.project.halls.get(&scene.hall);
    // an outline is clockwise on the sheet, so its inside is already to the right
    let sides = hall.into_iter().flat_map(|hall| hall.outline.sides().collect::<Vec<_>>());
    let sides = sides.map(|line| Face { line, thickness: Mm::ZERO });
    let walls = scene.project.items_of(scene.hall).filter_map(|(_, _, item)| match &item.part {
        Part::Wall(wall) => Some(wall),
        _ => None,
    });
    let walls = walls.map(|wall| {
        let line = wall.line;
        let to_the_right = cross(line, at) >= 0.0;
        let line = if to_the_right { line } else { Segment { from: line.to, to: line.from } };
        Face { line, thickness: wall.thickness }
    });
    sides.chain(walls).collect()
}

/// Positive where a point lies to the right of a line's way, as seen on the sheet.
fn cross(line: Segment, p: Point) -> f64 {
    let ((wx, wy), (px, py)) = (line.way().f64(), (p - line.from).f64());
    wx * py - wy * px
}

/// The wall or side of the hall nearest to a point, and how far away its face is in millimetres.
fn nearest(scene: &Scene<'_>, at: Point) -> Option<(Face, f64)> {
    let measured = faces(scene, at).into_iter().map(|face| {
        let distance = (face.line.distance(at) - face.thickness.f64() / 2.0).max(0.0);
        (face, distance)
    });
    measured.min_by(|(_, a), (_, b)| a.total_cmp(b))
}

/// The place for an opening of a width nearest to a point; none where there is no wall.
pub(super) fn opening_near(scene: &Scene<'_>, at: Point, width: Mm) -> Option<Opening> {
    let (face, _) = nearest(scene, at)?;
    let wall = face.line;
    let length = wall.length();
    let along = along(scene, wall, at, width);
    let half = width.f64() / 2.0;
    let point = |distance: f64| {
        let (x, y) = wall.from.f64();
        let (wx, wy) = wall.way().f64();
        let share = if length == 0.0 { 0.0 } else { distance / length };
        Point::round(x + wx * share, y + wy * share)
    };
    let jambs = Segment { from: point(along - half), to: point(along + half) };
    Some(Opening { at: point(along), turn: Angle::of(wall.way()), wall, jambs })
}

/// How far along a wall the middle of an opening comes to lie: inside of its ends, caught by the wall's
/// middle and ends and by the grid.
fn along(scene: &Scene<'_>, wall: Segment, at: Point, width: Mm) -> f64 {
    let length = wall.length();
    let half = width.f64() / 2.0;
    if length <= width.f64() {
        return length / 2.0;
    }
    let (_, share) = wall.nearest(at);
    let raw = (share * length).clamp(half, length - half);
    if scene.modifiers.command || !(scene.snap.to_grid || scene.snap.to_things) {
        return raw;
    }
    let reach = REACH_PX * scene.mm_per_px;
    let mut stops = Vec::new();
    if scene.snap.to_things {
        stops.extend([half, length / 2.0, length - half]);
    }
    if scene.snap.to_grid {
        // the jamb stands on the grid, as its distance from the corner is what gets built
        let grid = scene.snap.grid.f64().max(1.0);
        stops.push(((raw - half) / grid).round() * grid + half);
    }
    let near = stops.into_iter().filter(|stop| (stop - raw).abs() <= reach);
    let best = near.min_by(|a, b| (a - raw).abs().total_cmp(&(b - raw).abs()));
    best.unwrap_or_else(|| Mm::round(raw - half).rounded_to(scene.fine_step()).f64() + half).clamp(half, length - half)
}

/// Where something of a depth stands with its back to a wall, and its turn; none where no wall is near.
pub(super) fn against_wall(scene: &Scene<'_>, at: Point, depth: Mm) -> Option<(Point, Angle)> {
    let (face, distance) = nearest(scene, at)?;
    if scene.modifiers.command || distance > depth.f64() + scene.reach(2.0 * REACH_PX).f64() {
        return None;
    }
    let (foot, _) = face.line.nearest(at);
    let (x, y) = foot.f64();
    let (wx, wy) = face.line.way().f64();
    let length = wx.hypot(wy).max(1.0);
    let off = face.thickness.f64() / 2.0 + depth.f64() / 2.0;
    Some((Point::round(x - wy / length * off, y + wx / length * off), Angle::of(face.line.way())))
}

/// The door's place in its wall, with what is left of the wall on both sides.
pub(super) fn show_opening(opening: &Opening, scene: &Scene<'_>, overlay: &mut Overlay) {
    let Opening { wall, jambs, .. } = opening;
    for line in [Segment { from: wall.from, to: jambs.from }, Segment { from: jambs.to, to: wall.to }] {
        if line.length() > scene.mm_per_px {
            overlay.guides.push(Guide { line, tone: Tone::Accent, ticks: true });
            let length = Mm::round(line.length());
            overlay.pills.push(readout::pill(line.from.middle(line.to), 0, readout::length(length)));
        }
    }
    let [a, b] = [jambs.from, jambs.to];
    overlay.ghosts.push(handles::ring(vec![a, b]));
}
