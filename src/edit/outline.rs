//! The corners of booths, zones, regions, amenities and halls, one by one.
//!
//! Corners are numbered as [`corners_of`] lists them; a change may renumber them.

use super::picked::{Picked, about, about_record};
use super::{Draft, Edit, Refusal};
use crate::geometry::{BadOutline, Form, MAX_COORDINATE, MAX_POINTS, Point, Polygon, Shape};
use crate::model::{Hall, HallId, Item, ItemId, Key, Project};
use crate::words::Message;
use std::collections::BTreeSet;

/// Whose outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OutlineOf {
    /// An item of the hall.
    Item(ItemId),
    /// The hall itself.
    Hall,
}

/// The corners, clockwise on the sheet; none where it has no area or is unknown.
#[must_use]
pub fn corners_of(project: &Project, hall: HallId, of: OutlineOf) -> Option<Vec<Point>> {
    match of {
        OutlineOf::Hall => Some(project.halls.get(&hall)?.outline.points().to_vec()),
        OutlineOf::Item(id) => match project.find_item(hall, id)?.1.form() {
            Form::Area(shape) => Some(shape.corners()),
            Form::Line { .. } | Form::Spot { .. } => None,
        },
    }
}

/// Moves a corner. A rectangle becomes an outline unless it stays a rectangle along the axes.
///
/// # Errors
/// When there is no such corner, the item is locked or cannot be an outline, or sides would cross.
pub fn move_corner(project: &Project, hall: HallId, of: OutlineOf, corner: usize, to: Point) -> Result<Edit, Refusal> {
    change(project, hall, of, Message::new("edit-corner-move"), |points| {
        *points.get_mut(corner)? = to;
        Some(())
    })
}

/// Makes a new corner on the side that begins at corner `after`.
///
/// # Errors
/// As [`move_corner`].
pub fn insert_corner(project: &Project, hall: HallId, of: OutlineOf, after: usize, at: Point) -> Result<Edit, Refusal> {
    change(project, hall, of, Message::new("edit-corner-insert"), |points| {
        (after < points.len()).then(|| points.insert(after + 1, at))
    })
}

/// Takes a corner away.
///
/// # Errors
/// As [`move_corner`]; also when only three are left.
pub fn remove_corner(project: &Project, hall: HallId, of: OutlineOf, corner: usize) -> Result<Edit, Refusal> {
    change(project, hall, of, Message::new("edit-corner-remove"), |points| {
        (corner < points.len()).then(|| {
            points.remove(corner);
        })
    })
}

/// Gives an item or a hall a new outline.
///
/// # Errors
/// When the item is locked or cannot be an outline, or the corners are no sound outline.
pub fn set_outline(project: &Project, hall: HallId, of: OutlineOf, corners: Vec<Point>) -> Result<Edit, Refusal> {
    change(project, hall, of, Message::new("edit-outline"), |points| {
        *points = corners;
        Some(())
    })
}

fn change(
    project: &Project,
    hall: HallId,
    of: OutlineOf,
    label: Message,
    f: impl FnOnce(&mut Vec<Point>) -> Option<()>,
) -> Result<Edit, Refusal> {
    let no_corner = || Refusal::because("edit-refused-corner");
    let mut points = corners_of(project, hall, of).ok_or_else(no_corner)?;
    f(&mut points).ok_or_else(no_corner)?;
    match of {
        OutlineOf::Hall => {
            let record = project.halls.get(&hall).ok_or_else(|| Refusal::because("edit-refused-hall"))?;
            let outline = Polygon::new(points).map_err(bad_outline)?;
            let mut draft = Draft::new(project);
            draft.put(Key::Hall(hall), Hall { outline, ..record.as_ref().clone() });
            Ok(draft.finish(about_record("hall", record.name.clone(), label)))
        }
        OutlineOf::Item(id) => {
            let picked = Picked::free(project, hall, &BTreeSet::from([id]))?;
            let shape = Shape::of_corners(points).map_err(bad_outline)?;
            picked.each(label, |_, item| shaped(project, item, &shape))
        }
    }
}

/// The item with another shape, refused where its kind can only be a rectangle.
fn shaped(project: &Project, item: &Item, shape: &Shape) -> Result<Item, Refusal> {
    let after = item.with_form(Form::Area(shape.clone()));
    if after.form() == Form::Area(shape.clone()) {
        return Ok(after);
    }
    Err(Refusal(about(project, std::iter::once(item), Message::new("edit-refused-outline"))))
}

/// The refusal of corners that are no sound outline.
pub(super) fn bad_outline(bad: BadOutline) -> Refusal {
    Refusal(match bad {
        BadOutline::TooFew(found) => Message::new("edit-refused-few-corners").with("found", found),
        BadOutline::TooMany(found) => {
            Message::new("edit-refused-many-corners").with("most", MAX_POINTS).with("found", found)
        }
        BadOutline::OffPlan(_) => Message::new("edit-refused-off-plan").with("limit", MAX_COORDINATE),
        BadOutline::Repeated(_) => Message::new("edit-refused-same-corner"),
        BadOutline::Crossing(_, _) => Message::new("edit-refused-crossing"),
        BadOutline::Flat => Message::new("edit-refused-flat"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::geometry::{Area, Frame, Size};
    use crate::model::{Column, Lock, Part, Section};

    #[test]
    fn corners_are_moved_added_and_taken_away() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 4000, 4000);
        let of = OutlineOf::Item(a);
        let said = plan.act(insert_corner(&plan.project, plan.hall, of, 0, Point::new(2000, -1000)));
        assert_eq!(said, "Add a corner to booth A1");
        assert_eq!(plan.booth_of(a).area(), Area::square_metres(18));
        plan.act(move_corner(&plan.project, plan.hall, of, 1, Point::new(2000, -2000)));
        assert_eq!(plan.booth_of(a).area(), Area::square_metres(20));
        plan.act(remove_corner(&plan.project, plan.hall, of, 1));
        assert!(plan.item(a).frame().is_some(), "a rectangle again");
        let outline = OutlineOf::Hall;
        let said = plan.act(move_corner(&plan.project, plan.hall, outline, 2, Point::new(70_000, 42_000)));
        assert_eq!(said, "Move a corner of hall N1");
    }

    #[test]
    fn unsound_outlines_are_refused() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 4000, 4000);
        let frame = Frame::new(Point::ORIGIN, Size::new(600, 600));
        let column = plan.put(Part::Column(Column { frame, section: Section::Square }));
        let go = |id, corner, x, y| {
            refused(move_corner(&plan.project, plan.hall, OutlineOf::Item(id), corner, Point::new(x, y)))
        };
        assert_eq!(go(a, 0, 6000, 2000), "The sides of an outline cannot cross.");
        assert_eq!(go(a, 0, 4000, 0), "Two corners in a row cannot lie in the same place.");
        assert_eq!(go(a, 9, 0, 0), "There is no such corner.");
        assert!(go(a, 0, -10_000_001, 0).starts_with("A plan reaches"));
        assert_eq!(go(column, 0, -50, -50), "This shape is not possible here: column.");
        let hall = OutlineOf::Hall;
        let two = refused(set_outline(&plan.project, plan.hall, hall, vec![Point::ORIGIN, Point::new(1, 1)]));
        assert_eq!(two, "An outline needs at least 3 corners, not 2.");
        plan.tweak(a, |item| item.lock = Lock::Locked);
        let locked = refused(remove_corner(&plan.project, plan.hall, OutlineOf::Item(a), 0));
        assert_eq!(locked, "Unlock booth A1 first.");
    }
}
