//! What is wrong with where something would come to lie, marked while the pointer still holds it.
//!
//! Only what no planner ever wants: overlapping a booth, standing in a wall or on floor that must stay
//! free, leaving the hall. The rules of good layout are checked elsewhere.

use super::readout::Stack;
use super::{Ghost, Overlay, PlanIndex, Scene, Tone};
use crate::geometry::{Area, Form, Point, Polygon, Shape, overlap_area};
use crate::model::{HallId, Item, ItemId, Part, PartKind, Project, ZoneKind};
use crate::words::Message;
use std::collections::BTreeSet;

/// What reaches less far into another is rounding, in millimetres.
const ROUNDING: f64 = 2.0;
/// What covers less of another is rounding.
const SLIVER: Area = Area(20_000);
/// The most things whose places are looked at while dragging.
const MOST_CHECKED: usize = 500;

/// What is wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Trouble {
    /// The outlines of what lies wrong.
    pub outlines: Vec<Vec<Point>>,
    /// What is overlapped.
    pub overlapped: BTreeSet<ItemId>,
    /// Whether something leaves the hall.
    pub is_outside: bool,
}

/// Something that is moved or drawn: the record, with the geometry that it would have.
#[derive(Clone, Debug)]
pub(super) struct Placed<'a> {
    pub part: &'a Part,
    pub form: Form,
}

impl Trouble {
    /// What is wrong with things that would lie in these places; `own` are the records that they replace.
    pub fn of(scene: &Scene<'_>, placed: &[Placed<'_>], own: &BTreeSet<ItemId>) -> Self {
        let mut trouble = Self::default();
        let hall = scene.project.halls.get(&scene.hall).map(|hall| &hall.outline);
        for thing in placed.iter().take(MOST_CHECKED) {
            let outside = stays_inside(thing.part.kind()) && hall.is_some_and(|hall| leaves(hall, &thing.form));
            let overlapped: Vec<ItemId> = overlapped(scene.project, scene.index, thing, own).collect();
            if outside || !overlapped.is_empty() {
                trouble.outlines.push(thing.form.corners());
            }
            trouble.is_outside |= outside;
            trouble.overlapped.extend(overlapped);
        }
        trouble
    }

    /// Shows what lies wrong in the colour of errors, and says why.
    pub fn show(&self, scene: &Scene<'_>, stack: &mut Stack, overlay: &mut Overlay) {
        let ghosts =
            self.outlines.iter().map(|outline| Ghost { outline: outline.clone(), tone: Tone::Bad, filled: true });
        overlay.ghosts.extend(ghosts);
        if self.is_outside {
            stack.say(overlay, Message::new("trouble-outside"), Tone::Bad);
        }
        if let Some(text) = self.overlaps(scene) {
            stack.say(overlay, text, Tone::Bad);
        }
    }

    /// The first thing that is wrong, in words; none where nothing is.
    pub fn message(&self, scene: &Scene<'_>) -> Option<Message> {
        if self.is_outside { Some(Message::new("trouble-outside")) } else { self.overlaps(scene) }
    }

    fn overlaps(&self, scene: &Scene<'_>) -> Option<Message> {
        let first = self.overlapped.first()?;
        if self.overlapped.len() > 1 {
            return Some(Message::new("trouble-overlaps").with("n", self.overlapped.len()));
        }
        let (_, item) = scene.item(*first)?;
        let message = Message::new("trouble-overlap");
        let kind = crate::words::Arg::Key(item.part.kind().key());
        Some(match item.booth() {
            Some(booth) => message.with("kind", kind).with("name", booth.number.as_str()),
            None => message.with("kind", kind).with("name", ""),
        })
    }
}

/// Which of some records lie where they cannot stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Misplaced {
    /// Those that overlap something.
    pub overlapping: BTreeSet<ItemId>,
    /// Those that leave the hall.
    pub outside: BTreeSet<ItemId>,
}

impl Misplaced {
    /// Which of these records, as they lie in a project, overlap others or each other, or leave the hall.
    #[must_use]
    pub fn of(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Self {
        let index = PlanIndex::new(project, hall);
        let outline = project.halls.get(&hall).map(|hall| &hall.outline);
        let mut misplaced = Self::default();
        for id in ids {
            let Some((_, item)) = project.find_item(hall, *id) else { continue };
            let thing = Placed { part: &item.part, form: item.form() };
            if stays_inside(item.part.kind()) && outline.is_some_and(|outline| leaves(outline, &thing.form)) {
                misplaced.outside.insert(*id);
            }
            if overlapped(project, &index, &thing, &BTreeSet::from([*id])).next().is_some() {
                misplaced.overlapping.insert(*id);
            }
        }
        misplaced
    }
}

fn overlapped<'a>(
    project: &'a Project,
    index: &'a PlanIndex,
    thing: &'a Placed<'_>,
    own: &'a BTreeSet<ItemId>,
) -> impl Iterator<Item = ItemId> + 'a {
    let near = index.touching(thing.form.bounds());
    near.filter(move |(floor, id, _)| {
        let other = project.floors.get(floor).and_then(|items| items.get(id));
        other.is_some_and(|other| !own.contains(id) && clash(thing.part, other) && overlap(&thing.form, &other.form()))
    })
    .map(|(_, id, _)| id)
}

/// Whether two kinds of things cannot stand in the same place.
const fn clash(a: &Part, b: &Item) -> bool {
    let (a_stands, b_stands) = (is_standing(a), is_standing(&b.part));
    let (a_booth, b_booth) = (matches!(a, Part::Booth(_)), matches!(b.part, Part::Booth(_)));
    let (a_wall, b_wall) = (matches!(a, Part::Wall(_)), matches!(b.part, Part::Wall(_)));
    // amenities stand on and in each other: a screen on a stage, an information desk in a lounge
    (a_booth && b_stands)
        || (a_stands && b_booth)
        || (a_wall && b_stands)
        || (a_stands && b_wall)
        || (a_stands && is_forbidden(&b.part))
        || (is_forbidden(a) && b_stands)
}

const fn is_standing(part: &Part) -> bool {
    matches!(part, Part::Booth(_) | Part::Amenity(_))
}

const fn is_forbidden(part: &Part) -> bool {
    match part {
        Part::Zone(zone) => matches!(zone.kind, ZoneKind::NoBuild | ZoneKind::FireLane),
        _ => false,
    }
}

const fn stays_inside(kind: PartKind) -> bool {
    match kind {
        PartKind::Booth
        | PartKind::Amenity
        | PartKind::Zone
        | PartKind::Region
        | PartKind::Column
        | PartKind::Furniture
        | PartKind::Supply
        | PartKind::Safety
        | PartKind::Rigging => true,
        PartKind::Wall | PartKind::Door | PartKind::Note | PartKind::Dimension => false,
    }
}

/// Whether a form reaches out of the hall by more than rounding.
fn leaves(hall: &Polygon, form: &Form) -> bool {
    if let Some(rect) = hall.as_rect() {
        return !rect.grown(crate::geometry::Mm::round(ROUNDING)).contains_rect(form.bounds());
    }
    match form.outline() {
        Some(outline) => outline.area() - overlap_area(&outline, hall) > SLIVER,
        None => !hall.contains(form.center()),
    }
}

/// Whether two forms cover some of the same floor, by more than rounding.
fn overlap(a: &Form, b: &Form) -> bool {
    match (a, b) {
        (Form::Area(Shape::Outline(_)), _) | (_, Form::Area(Shape::Outline(_))) => {
            a.outline().zip(b.outline()).is_some_and(|(a, b)| overlap_area(&a, &b) > SLIVER)
        }
        _ => convex_overlap(&a.corners(), &b.corners()),
    }
}

/// Whether two convex outlines overlap: no side of either parts them (the separating axis theorem).
fn convex_overlap(a: &[Point], b: &[Point]) -> bool {
    [a, b].into_iter().all(|outline| {
        let next = outline.iter().cycle().skip(1);
        outline.iter().zip(next).all(|(from, to)| {
            let (x, y) = (*to - *from).f64();
            let length = x.hypot(y);
            if length == 0.0 {
                return true;
            }
            let along = |p: &Point| {
                let (px, py) = p.f64();
                (px * -y + py * x) / length
            };
            let range = |points: &[Point]| {
                let values = points.iter().map(along);
                values.fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), v| (lo.min(v), hi.max(v)))
            };
            let ((a_lo, a_hi), (b_lo, b_hi)) = (range(a), range(b));
            a_hi.min(b_hi) - a_lo.max(b_lo) > ROUNDING
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Angle, Frame, Size};

    fn frame(x: i32, y: i32, width: i32, depth: i32, turn: i32) -> Form {
        Form::Area(Shape::Frame(Frame {
            at: Point::new(x, y),
            size: Size::new(width, depth),
            turn: Angle::degrees(turn),
        }))
    }

    #[test]
    fn touching_is_no_overlap_at_any_turn() {
        for turn in [0, 17, 45, 90, 133] {
            let a = Frame { at: Point::new(5000, 5000), size: Size::new(3000, 2000), turn: Angle::degrees(turn) };
            let [_, beside, _, _] = a.corners();
            let b = Form::Area(Shape::Frame(Frame { at: beside, ..a }));
            assert!(!overlap(&Form::Area(Shape::Frame(a)), &b), "{turn}");
            let into = Frame { at: a.plan(crate::geometry::Vector::new(2990, 0)), ..a };
            assert!(overlap(&Form::Area(Shape::Frame(a)), &Form::Area(Shape::Frame(into))), "{turn}");
        }
    }

    #[test]
    fn bounds_that_overlap_are_not_enough() {
        // a turned booth beside the corner of another
        assert!(!overlap(&frame(0, 0, 3000, 3000, 45), &frame(1600, 0, 1000, 500, 0)));
        assert!(overlap(&frame(0, 0, 3000, 3000, 45), &frame(900, 1000, 1000, 500, 0)));
    }

    #[test]
    fn leaving_an_l_shaped_hall_is_seen_at_its_inner_corner() {
        let corners = [(0, 0), (60_000, 0), (60_000, 20_000), (30_000, 20_000), (30_000, 40_000), (0, 40_000)];
        let hall = Polygon::new(corners.map(|(x, y)| Point::new(x, y)).to_vec()).unwrap();
        assert!(!leaves(&hall, &frame(27_000, 20_000, 3000, 3000, 0)));
        assert!(leaves(&hall, &frame(27_500, 20_000, 3000, 3000, 0)));
    }
}
