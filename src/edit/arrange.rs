//! Moving, turning, mirroring and resizing what is selected.
//!
//! All commands here work on exactly the ids they are given (see [`super::with_groups`]) and refuse as a
//! whole where one of the items is locked, or would leave the plan. What comes out as it was is an empty edit.

use super::picked::{Picked, flat, is_flat, off_plan};
use super::{Edit, Refusal};
use crate::geometry::{Angle, Form, Frame, Mirror, Mm, Point, Rect, Segment, Shape, Size, Vector};
use crate::model::{
    Amenity, Booth, Dimension, Door, Furniture, HallId, Item, ItemId, OpenSides, Part, Project, Safety, SafetyKind,
    Side, Swing,
};
use crate::words::Message;
use std::collections::BTreeSet;

/// Moves items by a vector.
///
/// # Errors
/// When nothing is selected, something is locked, or would leave the plan.
pub fn move_by(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, by: Vector) -> Result<Edit, Refusal> {
    Picked::free(project, hall, ids)?.reform(Message::new("edit-move"), |form| form.moved(by))
}

/// Moves items by a step of the arrow keys: as [`move_by`], under a name of its own, so that the caller can
/// tell a burst of steps.
///
/// # Errors
/// As [`move_by`].
pub fn nudge(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, by: Vector) -> Result<Edit, Refusal> {
    Picked::free(project, hall, ids)?.reform(Message::new("edit-nudge"), |form| form.moved(by))
}

/// Moves items so that the top left of their common bounds comes to lie at `x` and `y` from the hall's
/// origin; a coordinate that is none stays. What goes `along` is moved as they are, wherever it lies.
///
/// # Errors
/// As [`move_by`]; also when the hall is unknown.
pub fn set_position(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    along: &BTreeSet<ItemId>,
    x: Option<Mm>,
    y: Option<Mm>,
) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let origin = project.halls.get(&hall).ok_or_else(|| Refusal::because("edit-refused-hall"))?.origin();
    let now = picked.bounds().min - origin;
    let by = Vector { x: x.unwrap_or(now.x), y: y.unwrap_or(now.y) } - now;
    move_by(project, hall, &ids.union(along).copied().collect(), by)
}

/// Where items are turned about when nobody says: a single item's own middle, else the middle of the bounds.
#[must_use]
pub fn pivot_of(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Option<Point> {
    Some(pivot(&Picked::of(project, hall, ids).ok()?))
}

fn pivot(picked: &Picked<'_>) -> Point {
    match picked.only() {
        Some((_, _, item)) => item.form().center(),
        None => picked.bounds().center(),
    }
}

/// Turns items together about a pivot, by default that of [`pivot_of`].
///
/// # Errors
/// When nothing is selected, something is locked, or would leave the plan.
pub fn turn_by(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    by: Angle,
    about: Option<Point>,
) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let about = about.unwrap_or_else(|| pivot(&picked));
    picked.reform(Message::new("edit-turn"), |form| form.turned(by, about))
}

/// Turns each item about its own middle until its own turn is `to`. An outline has no turn of its own, so
/// it is turned by that angle.
///
/// # Errors
/// As [`turn_by`].
pub fn turn_to(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, to: Angle) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    picked.reform(Message::new("edit-turn"), |form| form.turned(to - form.turn(), form.center()))
}

/// Mirrors items together about the middle of their common bounds. Texts stay legible, doors keep opening
/// to the same side of their wall, and open sides set by hand go along.
///
/// # Errors
/// When nothing is selected, something is locked, or would leave the plan.
pub fn mirror(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, mirror: Mirror) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let within = picked.bounds();
    let label = match mirror {
        Mirror::LeftRight => Message::new("edit-mirror-left-right"),
        Mirror::TopBottom => Message::new("edit-mirror-top-bottom"),
    };
    picked.each(label, |_, item| {
        let form = item.form().mirrored(mirror, within).ok_or_else(off_plan)?;
        Ok(item.with_part(mirrored(item, form, mirror)))
    })
}

/// The mirrored part, given its mirrored geometry: what the geometry alone cannot know is put right.
fn mirrored(item: &Item, form: Form, mirror: Mirror) -> Part {
    let part = item.part.with_form(form);
    match part {
        Part::Booth(booth) => {
            let open_sides = booth.open_sides.map(|sides| flipped_sides(sides, mirror));
            Part::Booth(Booth { open_sides, ..booth })
        }
        // The mirrored frame keeps its own top upwards; what has a front must have it mirrored as well.
        Part::Amenity(amenity) if mirror == Mirror::TopBottom => match amenity.shape {
            Shape::Frame(frame) => Part::Amenity(Amenity { shape: Shape::Frame(half_turned(frame)), ..amenity }),
            Shape::Outline(_) => Part::Amenity(amenity),
        },
        Part::Furniture(furniture) if mirror == Mirror::TopBottom => {
            Part::Furniture(Furniture { frame: half_turned(furniture.frame), ..furniture })
        }
        // The inside of the hall lies across the wall, so the wall's own direction is turned the other way.
        Part::Door(door) => {
            Part::Door(Door { turn: door.turn + Angle::HALF, swing: flipped_swing(door.swing), ..door })
        }
        Part::Safety(safety) => match safety.kind {
            SafetyKind::EvacuationArrow => Part::Safety(safety),
            SafetyKind::Hydrant | SafetyKind::Panel | SafetyKind::Extinguisher | SafetyKind::Gate => {
                Part::Safety(Safety { turn: safety.turn + Angle::HALF, ..safety })
            }
        },
        Part::Note(mut note) => {
            note.turn = -item.form().turn();
            Part::Note(note)
        }
        // Mirroring makes right of the way left of it; the ends exchanged make it right again.
        Part::Dimension(dimension) => Part::Dimension(mirrored_dimension(item, dimension)),
        Part::Amenity(_)
        | Part::Furniture(_)
        | Part::Wall(_)
        | Part::Column(_)
        | Part::Supply(_)
        | Part::Rigging(_)
        | Part::Region(_)
        | Part::Zone(_) => part,
    }
}

fn mirrored_dimension(item: &Item, mirrored: Dimension) -> Dimension {
    let Form::Line { line: drawn, .. } = Part::Dimension(mirrored).form() else { return mirrored };
    let line = Segment { from: drawn.to, to: drawn.from };
    match item.part.with_form(Form::Line { line, thickness: Mm::ZERO }) {
        Part::Dimension(dimension) => dimension,
        _ => mirrored,
    }
}

/// The frame that covers the same floor with its own top at the other end.
fn half_turned(frame: Frame) -> Frame {
    let [_, _, opposite, _] = frame.corners();
    Frame { at: opposite, size: frame.size, turn: frame.turn + Angle::HALF }
}

fn flipped_sides(sides: OpenSides, mirror: Mirror) -> OpenSides {
    let flip = |side: Side| match (mirror, side) {
        (Mirror::LeftRight, Side::Left) => Side::Right,
        (Mirror::LeftRight, Side::Right) => Side::Left,
        (Mirror::TopBottom, Side::Top) => Side::Bottom,
        (Mirror::TopBottom, Side::Bottom) => Side::Top,
        (Mirror::LeftRight, Side::Top | Side::Bottom) | (Mirror::TopBottom, Side::Left | Side::Right) => side,
    };
    Side::ALL.into_iter().filter(|side| sides.has(*side)).map(flip).collect()
}

const fn flipped_swing(swing: Swing) -> Swing {
    match swing {
        Swing::LeftOut => Swing::RightOut,
        Swing::RightOut => Swing::LeftOut,
        Swing::LeftIn => Swing::RightIn,
        Swing::RightIn => Swing::LeftIn,
        Swing::DoubleOut | Swing::DoubleIn | Swing::Sliding | Swing::Roller => swing,
    }
}

/// Stretches items together as the rectangle `from` is stretched onto `onto`.
///
/// # Errors
/// When nothing is selected, something is locked, would become flat, or would leave the plan.
pub fn resize(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    from: Rect,
    onto: Rect,
) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    picked.each(Message::new("edit-resize"), |_, item| {
        let form = item.form().stretched(from, onto).filter(|form| !is_flat(form));
        let sheet = [onto.min, onto.max].iter().all(|p| p.is_on_plan());
        Ok(item.with_form(form.ok_or_else(if sheet { flat } else { off_plan })?))
    })
}

/// Gives an item another geometry of the same kind: for handles of a turned booth and for ends of walls.
///
/// # Errors
/// When it is unknown or locked, or the geometry is flat, off the plan, or not of the item's kind.
pub fn reshape(project: &Project, hall: HallId, id: ItemId, form: Form) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, &BTreeSet::from([id]))?;
    if is_flat(&form) {
        return Err(flat());
    }
    if !form.is_on_plan() {
        return Err(off_plan());
    }
    picked.each(Message::new("edit-resize"), |_, item| {
        let after = item.with_form(form.clone());
        let taken = after.part != item.part || item.form() == form; // another kind of geometry changes nothing
        if taken { Ok(after) } else { Err(Refusal::because("edit-refused-geometry")) }
    })
}

/// Gives every selected area the same width and depth; a measure that is none stays. A rectangle keeps its
/// first corner and its turn, an outline is stretched within its bounds from their top left. Lines and
/// marks among the items stay as they are.
///
/// # Errors
/// When nothing is selected, something is locked, a measure is not positive, no item has a width and a
/// depth, or one would leave the plan.
pub fn set_size(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    width: Option<Mm>,
    depth: Option<Mm>,
) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    if let Some(found) = [width, depth].into_iter().flatten().find(|measure| *measure <= Mm::ZERO) {
        return Err(Refusal(Message::new("edit-refused-not-positive").with("found", found)));
    }
    sized(&picked, Message::new("edit-resize"), |now| Size {
        width: width.unwrap_or(now.width),
        depth: depth.unwrap_or(now.depth),
    })
}

/// Every area of the items with the size that `size` gives for its own.
pub(super) fn sized(picked: &Picked<'_>, label: Message, size: impl Fn(Size) -> Size) -> Result<Edit, Refusal> {
    if !picked.iter().any(|(_, _, item)| matches!(item.form(), Form::Area(_))) {
        return Err(Refusal(picked.label(Message::new("edit-refused-no-size"))));
    }
    picked.reform(label, |form| match form {
        Form::Area(Shape::Frame(frame)) => {
            let frame = Frame { size: size(frame.size), ..*frame };
            frame.is_sound().then_some(Form::Area(Shape::Frame(frame)))
        }
        Form::Area(Shape::Outline(outline)) => {
            let from = outline.bounds();
            form.stretched(from, Rect::at(from.min, size(from.size())))
        }
        Form::Line { .. } | Form::Spot { .. } => Some(form.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::geometry::Polygon;
    use crate::model::{Amenity, AmenityKind, DoorKind, Lock, Note, Wall};
    use crate::words::LocalText;

    #[test]
    fn moving_keeps_everything_but_the_place() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 2000, 3000, 3000, 2000), plan.booth("A2", 5000, 3000, 3000, 2000));
        let said = plan.act(move_by(&plan.project, plan.hall, &ids(&[a, b]), Vector::new(500, -1000)));
        assert_eq!(said, "Move 2 booths");
        assert_eq!([plan.at(a), plan.at(b)], [(2500, 2000, 3000, 2000), (5500, 2000, 3000, 2000)]);
        let still = move_by(&plan.project, plan.hall, &ids(&[a]), Vector::ZERO);
        assert!(still.is_ok_and(|edit| edit.is_empty()));
    }

    #[test]
    fn locked_unknown_and_far_items_are_refused() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        plan.tweak(b, |item| item.lock = Lock::Locked);
        let go = |ids, by| refused(move_by(&plan.project, plan.hall, &ids, by));
        assert_eq!(go(ids(&[a, b]), Vector::new(1, 0)), "Unlock booth A2 first.");
        assert_eq!(go(ids(&[]), Vector::new(1, 0)), "Nothing is selected.");
        assert_eq!(go(ids(&[ItemId::from_u64(99)]), Vector::new(1, 0)), "Nothing is selected.");
        let far = go(ids(&[a]), Vector::new(10_000_000, 0));
        assert!(far.starts_with("A plan reaches 10,000.00"), "{far}");
    }

    #[test]
    fn positions_are_measured_from_the_hall() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 5000, 9000, 3000, 3000), plan.booth("A2", 8000, 8000, 3000, 3000));
        plan.act(set_position(&plan.project, plan.hall, &ids(&[a, b]), &ids(&[]), Some(Mm(500)), None));
        assert_eq!([plan.at(a), plan.at(b)], [(1500, 9000, 3000, 3000), (4500, 8000, 3000, 3000)]);
        plan.act(set_position(&plan.project, plan.hall, &ids(&[a]), &ids(&[]), None, Some(Mm::ZERO)));
        assert_eq!(plan.at(a), (1500, 2000, 3000, 3000));
    }

    #[test]
    fn a_single_item_turns_about_its_middle_and_several_about_their_common_one() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 4000, 2000), plan.booth("A2", 4000, 0, 4000, 2000));
        plan.act(turn_by(&plan.project, plan.hall, &ids(&[a]), Angle::QUARTER, None));
        assert_eq!(plan.at(a), (1000, -1000, 2000, 4000));
        plan.act(turn_to(&plan.project, plan.hall, &ids(&[a]), Angle::ZERO));
        assert_eq!(plan.at(a), (0, 0, 4000, 2000));
        plan.act(turn_by(&plan.project, plan.hall, &ids(&[a, b]), Angle::QUARTER, None));
        assert_eq!([plan.at(a), plan.at(b)], [(3000, -3000, 2000, 4000), (3000, 1000, 2000, 4000)]);
        plan.act(turn_by(&plan.project, plan.hall, &ids(&[b]), Angle::HALF, Some(Point::new(3000, 1000))));
        assert_eq!(plan.at(b), (1000, -3000, 2000, 4000));
    }

    #[test]
    fn mirroring_keeps_texts_legible_and_doors_on_their_side() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        plan.tweak(a, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.open_sides = Some(OpenSides::NONE.with(Side::Left).with(Side::Top));
            }
        });
        let door = Door {
            at: Point::new(10_000, 0),
            turn: Angle::ZERO,
            width: Mm(2000),
            kind: DoorKind::Entrance,
            swing: Swing::LeftOut,
        };
        let door = plan.put(Part::Door(door));
        let text = LocalText::en("Hello");
        let note =
            plan.put(Part::Note(Note { at: Point::new(5000, 5000), turn: Angle::degrees(30), text, height: Mm(500) }));
        let seats = plan.put(Part::Amenity(Amenity {
            name: LocalText::default(),
            shape: Shape::rect(Point::new(0, 6000), Size::new(4000, 2000)),
            kind: AmenityKind::Stage,
        }));
        let all = ids(&[a, door, note, seats]);
        let before = plan.project.clone();
        plan.act(mirror(&plan.project, plan.hall, &all, Mirror::LeftRight));
        assert_eq!(plan.booth_of(a).open_sides, Some(OpenSides::NONE.with(Side::Right).with(Side::Top)));
        assert!(matches!(&plan.item(door).part, Part::Door(d) if d.turn == Angle::ZERO && d.swing == Swing::RightOut));
        assert!(matches!(&plan.item(note).part, Part::Note(n) if n.turn == Angle::degrees(-30)));
        plan.act(mirror(&plan.project, plan.hall, &all, Mirror::LeftRight));
        assert_eq!(plan.project, before, "mirrored twice is nothing");
        plan.act(mirror(&plan.project, plan.hall, &all, Mirror::TopBottom));
        assert_eq!(plan.booth_of(a).open_sides, Some(OpenSides::NONE.with(Side::Left).with(Side::Bottom)));
        assert!(matches!(&plan.item(door).part, Part::Door(d) if d.turn == Angle::HALF && d.swing == Swing::RightOut));
        assert_eq!(plan.item(seats).form().turn(), Angle::HALF, "the front of a stage is mirrored too");
    }

    #[test]
    fn a_mirrored_dimension_measures_the_mirrored_points() {
        let mut plan = Sketch::new();
        let line = Segment { from: Point::new(0, 0), to: Point::new(4000, 0) };
        let id = plan.put(Part::Dimension(Dimension { line, offset: Mm(600) }));
        let booth = plan.booth("A1", 0, 0, 6000, 2000);
        plan.act(mirror(&plan.project, plan.hall, &ids(&[id, booth]), Mirror::TopBottom));
        let Part::Dimension(after) = plan.item(id).part else { panic!("a dimension") };
        let ends = [after.line.from, after.line.to];
        let wanted = [Point::new(4000, 2000), Point::new(0, 2000)].map(|p| p + Vector::new(0, -50));
        // the dimension's own band reaches 50 mm above the booth, so the middle lies a little higher
        assert!(ends.iter().zip(wanted).all(|(found, wanted)| found.distance(wanted) <= 50.0), "{ends:?}");
        assert!(after.drawn_line().from.y < after.line.from.y, "drawn on the mirrored side");
    }

    #[test]
    fn resizing_stretches_together_and_refuses_what_is_flat() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        let from = Rect::at(Point::ORIGIN, Size::new(6000, 3000));
        let onto = |width, depth| Rect::at(Point::ORIGIN, Size::new(width, depth));
        plan.act(resize(&plan.project, plan.hall, &ids(&[a, b]), from, onto(9000, 2000)));
        assert_eq!([plan.at(a), plan.at(b)], [(0, 0, 4500, 2000), (4500, 0, 4500, 2000)]);
        let flat = refused(resize(&plan.project, plan.hall, &ids(&[a]), from, onto(0, 3000)));
        assert_eq!(flat, "Nothing may be left without width or depth.");
        let far = Rect::spanning(Point::ORIGIN, Point::new(20_000_000, 3000));
        assert!(refused(resize(&plan.project, plan.hall, &ids(&[a]), from, far)).starts_with("A plan reaches"));
    }

    #[test]
    fn a_size_is_set_on_areas_and_refused_for_the_rest() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let b = plan.booth("A2", 9000, 0, 3000, 2000);
        plan.tweak(b, |item| {
            *item = item.with_form(Form::Area(Shape::Frame(Frame {
                at: Point::new(9000, 0),
                size: Size::new(3000, 2000),
                turn: Angle::QUARTER,
            })));
        });
        let line = Segment { from: Point::ORIGIN, to: Point::new(5000, 0) };
        let wall = plan.put(Part::Wall(Wall { line, thickness: Mm(100), height: None }));
        plan.act(set_size(&plan.project, plan.hall, &ids(&[a, b, wall]), Some(Mm(6000)), None));
        assert_eq!([plan.at(a), plan.at(b)], [(0, 0, 6000, 3000), (7000, 0, 2000, 6000)]);
        let set = |id, width| refused(set_size(&plan.project, plan.hall, &ids(&[id]), Some(Mm(width)), None));
        assert_eq!(set(a, 0), "A width or depth must be more than zero, not 0.00\u{a0}m.");
        assert_eq!(set(wall, 9), "There is no width and depth to set here: wall.");
    }

    #[test]
    fn a_shape_of_another_kind_is_refused() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let l = [(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)];
        let l = Polygon::new(l.map(|(x, y)| Point::new(x, y))).unwrap();
        plan.act(reshape(&plan.project, plan.hall, a, Form::Area(Shape::Outline(l))));
        assert_eq!(plan.booth_of(a).area(), crate::geometry::Area::square_metres(27));
        let line = Form::Line { line: Segment { from: Point::ORIGIN, to: Point::new(9, 9) }, thickness: Mm(1) };
        assert_eq!(refused(reshape(&plan.project, plan.hall, a, line)), "This shape does not fit the kind of item.");
    }
}
