//! Reshaping one record by its points: the ends of lines, the corners and sides of outlines.

use super::{Drag, handles};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Angle, BadOutline, Form, Mm, Point, Rect, Segment, Shape, Vector};
use crate::model::{Item, ItemId};
use crate::tool::snap::{Axis, Marks, Query, Snapper};
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Ghost, Overlay, Scene, Tone, readout};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What of the record is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grip {
    /// A corner, or an end of a line.
    Corner(u16),
    /// The middle of a side: a new corner comes to be there.
    Side(u16),
}

struct Reshaping {
    id: ItemId,
    item: Arc<Item>,
    /// The points, with the new corner where there is one.
    points: Vec<Point>,
    /// Which of them is dragged.
    place: usize,
    is_line: bool,
    offset: Vector,
    snapper: Snapper,
    marks: Marks,
    trouble: Trouble,
    at: Point,
}

/// Begins to drag a point of the selected record.
pub(super) fn begin(scene: &Scene<'_>, grip: Grip, pressed: Point) -> Option<Box<dyn Drag>> {
    let id = scene.selection.first().copied()?;
    let item = handles::only(scene)?.clone();
    let (mut points, is_line) = points_of(&item)?;
    let place = match grip {
        Grip::Corner(place) => usize::from(place),
        Grip::Side(place) => {
            let (from, to) = (usize::from(place), (usize::from(place) + 1) % points.len());
            let middle = points.get(from)?.middle(*points.get(to)?);
            points.insert(from + 1, middle);
            from + 1
        }
    };
    let start = points.get(place).copied()?;
    let own = BTreeSet::from([id]);
    let snapper = Snapper::new(scene, item.bounds(), own);
    Some(Box::new(Reshaping {
        id,
        item,
        points,
        place,
        is_line,
        offset: pressed - start,
        snapper,
        marks: Marks::default(),
        trouble: Trouble::default(),
        at: start,
    }))
}

fn points_of(item: &Item) -> Option<(Vec<Point>, bool)> {
    match item.form() {
        Form::Area(Shape::Outline(outline)) => Some((outline.points().to_vec(), false)),
        Form::Line { line, .. } => Some((vec![line.from, line.to], true)),
        Form::Area(Shape::Frame(_)) | Form::Spot { .. } => None,
    }
}

/// The edit that takes a corner of the selected outline away; none where it is a line.
pub(super) fn without_corner(scene: &Scene<'_>, place: u16) -> Option<Result<Edit, Refusal>> {
    let id = scene.selection.first().copied()?;
    let (mut points, is_line) = points_of(handles::only(scene)?)?;
    if is_line || usize::from(place) >= points.len() {
        return None;
    }
    points.remove(usize::from(place));
    Some(reshaped(scene, id, points))
}

/// The edit that gives an outline other corners.
fn reshaped(scene: &Scene<'_>, id: ItemId, points: Vec<Point>) -> Result<Edit, Refusal> {
    let shape = Shape::of_corners(points).map_err(|bad| refusal(&bad))?;
    edit::reshape(scene.project, scene.hall, id, Form::Area(shape))
}

/// Why corners are not an outline, in the user's words.
pub(in crate::tool) fn refusal(bad: &BadOutline) -> Refusal {
    Refusal::because(match bad {
        BadOutline::Crossing(..) => "refused-crossing",
        BadOutline::TooFew(_) | BadOutline::Repeated(_) | BadOutline::Flat => "refused-few-corners",
        BadOutline::TooMany(_) => "refused-many-corners",
        BadOutline::OffPlan(_) => "refused-off-plan",
    })
}

impl Reshaping {
    fn neighbours(&self) -> Vec<Point> {
        let count = self.points.len();
        let places = if self.is_line {
            vec![1 - self.place.min(1)]
        } else {
            vec![(self.place + count - 1) % count, (self.place + 1) % count]
        };
        places.into_iter().filter_map(|place| self.points.get(place).copied()).collect()
    }

    fn place_for(&mut self, to: Point, scene: &Scene<'_>) -> Point {
        let raw = to - self.offset;
        let neighbours = self.neighbours();
        let mut axis = None;
        let mut at = raw;
        if let (true, Some(anchor)) = (scene.modifiers.shift, neighbours.first()) {
            let way = (raw - *anchor).along_longer_axis();
            axis = Some(if way.y == Mm::ZERO { Axis::X } else { Axis::Y });
            at = *anchor + way;
        }
        if !scene.modifiers.command {
            at = along_neighbours(at, &neighbours, axis, scene);
        }
        let query = Query::point(at).only_along(axis);
        let by = self.snapper.snap(scene, &query);
        self.marks = self.snapper.marks(scene, &query.shifted(by));
        at + by
    }

    fn form(&self) -> Result<Form, Refusal> {
        if self.is_line {
            let [from, to] = <[Point; 2]>::try_from(self.points.as_slice()).map_err(|_| flat())?;
            let thickness = match self.item.form() {
                Form::Line { thickness, .. } => thickness,
                Form::Area(_) | Form::Spot { .. } => Mm::ZERO,
            };
            return Ok(Form::Line { line: Segment { from, to }, thickness });
        }
        Ok(Form::Area(Shape::of_corners(self.points.clone()).map_err(|bad| refusal(&bad))?))
    }
}

fn flat() -> Refusal {
    Refusal::because("refused-few-corners")
}

/// A corner that comes near to standing square to its neighbours is put there.
fn along_neighbours(at: Point, neighbours: &[Point], axis: Option<Axis>, scene: &Scene<'_>) -> Point {
    let reach = scene.reach(crate::tool::snap::REACH_PX / 2.0);
    let nearest = |axis: Axis| {
        let away = neighbours.iter().map(|neighbour| axis.of(*neighbour) - axis.of(at));
        away.filter(|away| away.abs() <= reach).min_by_key(|away| away.abs()).unwrap_or_default()
    };
    match axis {
        None => at + Axis::X.vector(nearest(Axis::X)) + Axis::Y.vector(nearest(Axis::Y)),
        Some(axis) => at + axis.vector(nearest(axis)),
    }
}

impl Drag for Reshaping {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        self.at = self.place_for(to, scene);
        if let Some(point) = self.points.get_mut(self.place) {
            *point = self.at;
        }
        let form = self.form().inspect_err(|_| self.trouble = Trouble::default())?;
        let placed = [Placed { part: &self.item.part, form: form.clone() }];
        self.trouble = Trouble::of(scene, &placed, &BTreeSet::from([self.id]));
        edit::reshape(scene.project, scene.hall, self.id, form)
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        let form = self.form();
        match &form {
            Ok(form) => handles::outlines(std::slice::from_ref(form), overlay),
            Err(_) => overlay.ghosts.push(Ghost { outline: self.points.clone(), tone: Tone::Bad, filled: true }),
        }
        overlay.ghosts.extend(self.trouble.ghosts());
        overlay.guides.extend(self.marks.guides.iter().copied());
        overlay.pills.extend(self.marks.pills.iter().cloned());
        for neighbour in self.neighbours() {
            let side = Segment { from: neighbour, to: self.at };
            let middle = neighbour.middle(self.at);
            overlay.pills.push(readout::pill(middle, 0, readout::length(Mm::round(side.length()))));
            if self.is_line {
                overlay.pills.push(readout::pill(self.at, -1, readout::angle(scene, upright(Angle::of(side.way())))));
            }
        }
        let Ok(form) = form else { return };
        if let (Form::Area(shape), Some(bounds)) = (&form, Rect::around(form.corners())) {
            overlay.pills.push(readout::pill(readout::foot(bounds), 1, readout::area(shape.area())));
        }
        overlay.pills.extend(self.trouble.pills(scene, form.bounds(), 2));
    }

    fn cursor(&self) -> Cursor {
        Cursor::Move
    }
}

/// A line's direction as one reads it: a line has no front, so half a turn more is the same.
fn upright(angle: Angle) -> Angle {
    Angle::from_thousandths(angle.thousandths() % 180_000)
}
