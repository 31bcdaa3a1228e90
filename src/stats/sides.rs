//! Which sides of a booth are open to an aisle, derived from what stands around it.
//!
//! A side is open when the strip of [`AISLE_DEPTH`] in front of it is free of other booths, of walls and
//! of the outside of the hall over at least half of the side's length. Columns, zones and amenities do
//! not close a side: people walk around the first and over the others. Touching is not blocking: a booth
//! that begins where the strip ends leaves it free.

use crate::geometry::{Index, Indexed, Mm, Point, Rect, Segment, Shape};
use crate::model::{Booth, HallId, ItemId, OpenSides, Part, Project, Side};
use std::collections::{BTreeMap, BTreeSet};

/// How deep the floor in front of a side must be free for the side to count as open.
pub const AISLE_DEPTH: Mm = Mm(1000);

/// Corners of turned booths are rounded to whole millimetres; what reaches less far into a strip is
/// rounding, not an obstacle.
const ROUNDING: f64 = 2.0;

/// The open sides of every booth that a hall shows, derived from neighbours and aisles; none where the
/// hall is unknown. Sides set by hand are not looked at, see [`open_sides`].
#[must_use]
pub fn sides(project: &Project, hall: HallId) -> BTreeMap<ItemId, OpenSides> {
    let all: Vec<(ItemId, &Booth)> = project.booths_of(hall).collect();
    of_booths(project, hall, &all, None)
}

/// The same for some of the booths only, which costs little where they are few: for a drag that goes on.
#[must_use]
pub fn sides_of(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> BTreeMap<ItemId, OpenSides> {
    let booth = |id: &ItemId| Some((*id, project.find_item(hall, *id)?.1.booth()?));
    let booths: Vec<(ItemId, &Booth)> = ids.iter().filter_map(booth).collect();
    let Some(near) = Rect::union_all(booths.iter().map(|(_, booth)| booth.shape.bounds())) else {
        return BTreeMap::new();
    };
    of_booths(project, hall, &booths, Some(near.grown(AISLE_DEPTH)))
}

/// The open sides of booths; nothing beyond `near`, where that is given, is looked at.
fn of_booths(
    project: &Project,
    hall: HallId,
    booths: &[(ItemId, &Booth)],
    near: Option<Rect>,
) -> BTreeMap<ItemId, OpenSides> {
    let Some(record) = project.halls.get(&hall) else { return BTreeMap::new() };
    let edges: Vec<Segment> = record.outline.sides().collect();
    let around = Surroundings::of(project, hall, &edges, near);
    let inside = |booth: &Booth| record.outline.contains(booth.shape.center());
    booths.iter().map(|(id, booth)| (*id, around.open_sides(*id, booth, inside(booth)))).collect()
}

/// The open sides of every booth that a hall shows: those set by hand where there are any, else derived.
#[must_use]
pub fn open_sides(project: &Project, hall: HallId) -> BTreeMap<ItemId, OpenSides> {
    let mut all = sides(project, hall);
    for (id, booth) in project.booths_of(hall) {
        if let Some(set) = booth.open_sides {
            all.insert(id, set);
        }
    }
    all
}

/// Something that can close a side.
enum Obstacle {
    /// A booth or an inner wall that is a rectangle along the axes: its bounds.
    Rect(ItemId),
    /// Any other booth or inner wall, by its corners.
    Block { id: ItemId, corners: Vec<Point> },
    /// A piece of the hall's outline, with nothing but outside behind it.
    Edge(Segment),
}

/// Everything in a hall that can close a side, by place.
struct Surroundings(Index<Obstacle>);

impl Surroundings {
    fn of(project: &Project, hall: HallId, edges: &[Segment], near: Option<Rect>) -> Self {
        let is_near = |bounds: Rect| near.is_none_or(|near| near.touches(bounds));
        let blocks = project.items_of(hall).filter_map(|(_, id, item)| match &item.part {
            Part::Booth(_) | Part::Wall(_) => {
                let bounds = item.bounds();
                if !is_near(bounds) {
                    return None;
                }
                let corners = item.form().corners();
                let along_axes = corners.len() == 4 && corners.iter().all(|corner| bounds.corners().contains(corner));
                let value = if along_axes { Obstacle::Rect(id) } else { Obstacle::Block { id, corners } };
                Some(Indexed { bounds, value })
            }
            _ => None,
        });
        let edges = edges
            .iter()
            .map(|edge| Indexed { bounds: Rect::spanning(edge.from, edge.to), value: Obstacle::Edge(*edge) });
        Self(Index::new(blocks.chain(edges).collect()))
    }

    /// `inside`: whether the booth's middle lies in the hall.
    fn open_sides(&self, id: ItemId, booth: &Booth, inside: bool) -> OpenSides {
        if !inside {
            return OpenSides::NONE;
        }
        let near: Vec<&Indexed<Obstacle>> = self.0.touching(booth.shape.bounds().grown(AISLE_DEPTH)).collect();
        let mut lengths = [(0.0, 0.0); Side::ALL.len()]; // all of the side, and the free part
        for (side, edge) in edges_of(&booth.shape) {
            let Some((all, free)) = lengths.get_mut(side as usize) else { continue };
            *all += edge.length();
            *free += free_length(id, &Strip::before(edge), &near);
        }
        let open = |(all, free): (f64, f64)| free * 2.0 + ROUNDING >= all;
        Side::ALL.into_iter().zip(lengths).filter(|(_, lengths)| open(*lengths)).map(|(side, _)| side).collect()
    }
}

fn free_length(id: ItemId, strip: &Strip, near: &[&Indexed<Obstacle>]) -> f64 {
    let mut blocked: Vec<(f64, f64)> = Vec::new();
    for obstacle in near.iter().filter(|obstacle| obstacle.bounds.touches(strip.bounds)) {
        match &obstacle.value {
            Obstacle::Rect(other) | Obstacle::Block { id: other, .. } if *other == id => {}
            Obstacle::Rect(_) => strip.block_rect(obstacle.bounds, &mut blocked),
            Obstacle::Block { corners, .. } => strip.block(corners, ROUNDING, &mut blocked),
            // a side on the hall's edge has nothing but outside before it
            Obstacle::Edge(edge) => strip.block(&[edge.from, edge.to], -ROUNDING, &mut blocked),
        }
    }
    strip.length - covered(blocked)
}

/// The sides of a shape, each with the side of the booth that it belongs to.
///
/// A frame has four. An outline's sides belong to the side that their outward normal points to most.
fn edges_of(shape: &Shape) -> Vec<(Side, Segment)> {
    match shape {
        Shape::Frame(_) => Side::ALL.into_iter().zip(shape.sides()).collect(),
        Shape::Outline(outline) => outline.sides().map(|edge| (facing(edge), edge)).collect(),
    }
}

/// Where the outward normal of an outline's side points: outlines run clockwise on the sheet.
fn facing(edge: Segment) -> Side {
    let way = edge.way();
    let (along, across) = (way.x, way.y);
    if along.abs() >= across.abs() {
        if along > Mm::ZERO { Side::Top } else { Side::Bottom }
    } else if across > Mm::ZERO {
        Side::Right
    } else {
        Side::Left
    }
}

/// A line from one point of a strip to another, each as `(u, v)`.
type Line = ((f64, f64), (f64, f64));

/// The strip of floor before a side, in its own coordinates: `u` along the side, `v` away from the booth.
struct Strip {
    edge: Segment,
    length: f64,
    along: (f64, f64),
    bounds: Rect,
}

impl Strip {
    fn before(edge: Segment) -> Self {
        let (x, y) = edge.way().f64();
        let length = x.hypot(y).max(1.0);
        let (tx, ty) = (x / length, y / length);
        let out = |p: Point| {
            let (x, y) = p.f64();
            Point::round(x + ty * AISLE_DEPTH.f64(), y - tx * AISLE_DEPTH.f64())
        };
        let bounds = Rect::spanning(edge.from, out(edge.to)).union(Rect::spanning(edge.to, out(edge.from)));
        Self { edge, length, along: (tx, ty), bounds }
    }

    /// [`Strip::block`] by a rectangle along the axes; nearly all booths are, so this way is short where
    /// the strip lies along the axes too.
    fn block_rect(&self, rect: Rect, blocked: &mut Vec<(f64, f64)>) {
        let (tx, ty) = self.along;
        if tx != 0.0 && ty != 0.0 {
            return self.block(&rect.corners(), ROUNDING, blocked);
        }
        let ((ua, va), (ub, vb)) = (self.local(rect.min), self.local(rect.max));
        let (near, far) = (va.min(vb), va.max(vb));
        let (from, to) = (ua.min(ub).max(0.0), ua.max(ub).min(self.length));
        if near < AISLE_DEPTH.f64() - ROUNDING && far > ROUNDING && from < to {
            blocked.push((from, to));
        }
    }

    fn local(&self, p: Point) -> (f64, f64) {
        let (x, y) = (p - self.edge.from).f64();
        let (tx, ty) = self.along;
        (x * tx + y * ty, x * ty - y * tx)
    }

    /// Adds the stretches of the side before which the outline (or line) of these corners is in the way,
    /// looking from `near` the side to the strip's far border.
    ///
    /// Exact for any outline: whether `u` is blocked changes only where the outline has a corner or
    /// crosses the strip's near or far border, so one look between each two of these places is enough.
    fn block(&self, corners: &[Point], near: f64, blocked: &mut Vec<(f64, f64)>) {
        let far = AISLE_DEPTH.f64() - ROUNDING;
        let local: Vec<(f64, f64)> = corners.iter().map(|p| self.local(*p)).collect();
        let next = local.iter().cycle().skip(1);
        let lines: Vec<Line> = local.iter().copied().zip(next.copied()).collect();
        let mut places = vec![0.0, self.length];
        for ((u1, v1), (u2, v2)) in &lines {
            places.push(*u1);
            let crossings = [near, far].into_iter().filter(|v| (v1 < v) != (v2 < v));
            places.extend(crossings.map(|v| u1 + (v - v1) / (v2 - v1) * (u2 - u1)));
        }
        places.retain(|u| (0.0..=self.length).contains(u));
        places.sort_by(f64::total_cmp);
        for (from, to) in places.iter().zip(places.iter().skip(1)) {
            if to > from && hides(&lines, from.midpoint(*to), near, far) {
                blocked.push((*from, *to));
            }
        }
    }
}

/// Whether the outline made of `lines` is somewhere between `near` and `far` at `u`.
fn hides(lines: &[Line], u: f64, near: f64, far: f64) -> bool {
    let crossings = lines
        .iter()
        .filter(|((u1, _), (u2, _))| (*u1 < u) != (*u2 < u))
        .map(|((u1, v1), (u2, v2))| v1 + (u - u1) / (u2 - u1) * (v2 - v1));
    let (mut before, mut within) = (0, 0);
    for v in crossings {
        if v <= near {
            before += 1;
        } else if v < far {
            within += 1;
        }
    }
    within > 0 || before % 2 == 1 // an odd number of borders before the strip: all of it is inside
}

/// The length that the stretches cover together.
fn covered(mut stretches: Vec<(f64, f64)>) -> f64 {
    stretches.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut sum, mut end) = (0.0, f64::NEG_INFINITY);
    for (from, to) in stretches {
        sum += (to - from.max(end)).max(0.0);
        end = end.max(to);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Angle, Frame, Polygon, Size};
    use crate::model::{Arrangement, FloorId, Hall, Item, Items, LayoutId, Wall};
    use crate::words::LocalText;
    use std::sync::Arc;

    /// A hall of 40 m by 30 m with these parts; the first is the booth that the test looks at.
    fn plan(parts: Vec<Part>) -> (Project, HallId, ItemId) {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
        let mut project = Project::default();
        project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("T"), outline, layout)));
        let items: Items = (0..).map(ItemId::from_u64).zip(parts.into_iter().map(|p| Arc::new(Item::new(p)))).collect();
        project.floors.insert(FloorId::Layout(layout), items);
        (project, hall, ItemId::from_u64(0))
    }

    fn booth(x: i32, y: i32, width: i32, depth: i32) -> Part {
        Part::Booth(Booth::new("", Shape::rect(Point::new(x, y), Size::new(width, depth))))
    }

    fn turned(center: Point, size: Size, degrees: i32) -> Part {
        Part::Booth(Booth::new("", Shape::Frame(Frame::centred(center, size, Angle::degrees(degrees)))))
    }

    fn outline(points: &[(i32, i32)]) -> Part {
        let points: Vec<Point> = points.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        Part::Booth(Booth::new("", Shape::Outline(Polygon::new(points).unwrap())))
    }

    fn wall(from: (i32, i32), to: (i32, i32)) -> Part {
        let line = Segment { from: Point::new(from.0, from.1), to: Point::new(to.0, to.1) };
        Part::Wall(Wall { line, thickness: Mm(100), height: None })
    }

    fn letters(sides: OpenSides) -> String {
        Side::ALL.into_iter().zip("TRBL".chars()).filter(|(s, _)| sides.has(*s)).map(|(_, c)| c).collect()
    }

    #[test]
    fn a_few_booths_are_worked_out_as_all_are() {
        // rows back to back with an aisle between, some booths missing, one turned, a wall
        let mut parts: Vec<Part> = (0..60)
            .filter(|n| n % 7 != 3)
            .map(|n| booth(2000 + n % 10 * 3000, 2000 + n / 10 * 3000 + n / 20 * 3000, 3000, 3000))
            .collect();
        parts.push(turned(Point::new(36_000, 20_000), Size::new(3000, 3000), 30));
        parts.push(wall((33_000, 10_000), (33_000, 24_000)));
        let (project, hall, _) = plan(parts);
        let all = sides(&project, hall);
        let ids: Vec<ItemId> = all.keys().copied().collect();
        for few in ids.chunks(1).chain(ids.chunks(9)) {
            let found = sides_of(&project, hall, &few.iter().copied().collect());
            assert_eq!(found.len(), few.len());
            assert!(found.iter().all(|(id, sides)| all.get(id) == Some(sides)), "{few:?}");
        }
        assert!(sides_of(&project, hall, &BTreeSet::new()).is_empty());
        assert!(sides_of(&project, HallId::from_u64(9), &BTreeSet::from([ids[0]])).is_empty());
    }

    #[test]
    fn sides_follow_the_neighbours() {
        use Arrangement::{Corner, Enclosed, Inline, Island, Peninsula, Through};
        let me = || booth(9000, 9000, 3000, 3000);
        let (left, right) = (booth(6000, 9000, 3000, 3000), booth(12_000, 9000, 3000, 3000));
        let (above, below) = (booth(9000, 6000, 3000, 3000), booth(9000, 12_000, 3000, 3000));
        let (l, r, a, b) = (|| left.clone(), || right.clone(), || above.clone(), || below.clone());
        let cases = [
            ("alone", vec![], "TRBL", Island),
            ("in a row, back to back", vec![l(), r(), a()], "B", Inline),
            ("end of a back-to-back row", vec![l(), a()], "RB", Corner),
            ("single row", vec![l(), r()], "TB", Through),
            ("end cap", vec![a()], "RBL", Peninsula),
            ("surrounded", vec![l(), r(), a(), b()], "", Enclosed),
            ("aisle of 1 m", vec![booth(13_000, 9000, 3000, 3000)], "TRBL", Island),
            ("gap of less than 1 m", vec![booth(12_990, 9000, 3000, 3000)], "TBL", Peninsula),
            ("touching only at a corner", vec![booth(12_000, 12_000, 3000, 3000)], "TRBL", Island),
            ("half of the side free", vec![booth(12_000, 10_500, 3000, 3000)], "TRBL", Island),
            ("less than half of it free", vec![booth(12_000, 10_490, 3000, 3000)], "TBL", Peninsula),
            (
                "closed in two pieces",
                vec![booth(12_000, 8000, 3000, 1800), booth(12_000, 11_200, 3000, 1800)],
                "TBL",
                Peninsula,
            ),
            ("a wall along it", vec![wall((8000, 8950), (14_000, 8950))], "RBL", Peninsula),
            ("a wall 1 m away", vec![wall((8000, 7950), (14_000, 7950))], "TRBL", Island),
            ("a booth on top of it", vec![booth(8000, 8000, 6000, 6000)], "", Enclosed),
        ];
        for (name, others, wanted, arrangement) in cases {
            let parts = std::iter::once(me()).chain(others).collect();
            let (project, hall, id) = plan(parts);
            let found = sides(&project, hall)[&id];
            assert_eq!((letters(found).as_str(), found.arrangement()), (wanted, arrangement), "{name}");
        }
    }

    #[test]
    fn the_outside_of_the_hall_closes_a_side() {
        for (name, part, wanted) in [
            ("back to the wall", booth(9000, 0, 3000, 3000), "RBL"),
            ("in the corner", booth(37_000, 27_000, 3000, 3000), "TL"),
            ("less than 1 m from the wall", booth(600, 9000, 3000, 3000), "TRB"),
            ("1 m from the wall", booth(1000, 9000, 3000, 3000), "TRBL"),
            ("outside", booth(50_000, 9000, 3000, 3000), ""),
        ] {
            let (project, hall, id) = plan(vec![part]);
            assert_eq!(letters(sides(&project, hall)[&id]), wanted, "{name}");
        }
    }

    #[test]
    fn a_turned_booth_has_its_sides_in_its_own_turn() {
        let size = Size::new(6000, 3000);
        for degrees in [0, 30, 45, 90, 135, 180, 270] {
            let turn = Angle::degrees(degrees);
            let center = Point::new(20_000, 15_000);
            let behind = turn.turn(Point::new(20_000, 12_000), center);
            let beside = turn.turn(Point::new(26_000, 15_000), center);
            let parts =
                vec![turned(center, size, degrees), turned(behind, size, degrees), turned(beside, size, degrees)];
            let (project, hall, id) = plan(parts);
            assert_eq!(letters(sides(&project, hall)[&id]), "BL", "{degrees}");
        }
    }

    #[test]
    fn the_sides_of_an_outline_are_grouped_by_where_they_face() {
        let l = [(9000, 9000), (15_000, 9000), (15_000, 12_000), (12_000, 12_000), (12_000, 15_000), (9000, 15_000)];
        let notch = || booth(12_000, 12_000, 3000, 3000);
        for (name, others, wanted) in [
            ("alone", vec![], "TRBL"),
            ("its notch filled", vec![notch()], "TRBL"),
            ("its notch filled and a neighbour at the right", vec![notch(), booth(15_000, 9000, 3000, 3000)], "TBL"),
            ("a neighbour above", vec![booth(9000, 6000, 6000, 3000)], "RBL"),
        ] {
            let parts = std::iter::once(outline(&l)).chain(others).collect();
            let (project, hall, id) = plan(parts);
            assert_eq!(letters(sides(&project, hall)[&id]), wanted, "{name}");
        }
    }

    #[test]
    fn sides_set_by_hand_win() {
        let set = OpenSides::NONE.with(Side::Left);
        let Part::Booth(mut mine) = booth(9000, 9000, 3000, 3000) else { unreachable!() };
        mine.open_sides = Some(set);
        let (project, hall, id) = plan(vec![Part::Booth(mine), booth(20_000, 9000, 3000, 3000)]);
        assert_eq!(sides(&project, hall)[&id], OpenSides::ALL);
        assert_eq!(open_sides(&project, hall)[&id], set);
        assert_eq!(open_sides(&project, hall)[&ItemId::from_u64(1)], OpenSides::ALL);
        assert!(sides(&project, HallId::from_u64(99)).is_empty());
    }
}
