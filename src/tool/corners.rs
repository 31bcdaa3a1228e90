//! Reshaping by points: the ends of lines, the corners and sides of outlines, those of the hall too.

use super::drag::Drag;
use super::handles;
use super::readout::Stack;
use super::snap::{Axis, Marks, Query, Snapper};
use super::trouble::{Placed, Trouble};
use super::{Cursor, Ghost, Overlay, Scene, Tone, readout};
use crate::edit::{self, Edit, OutlineOf, Refusal};
use crate::geometry::{Form, Mm, Point, Rect, Segment, Shape, Vector};
use crate::model::{Item, ItemId};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is held of an outline or a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// A corner, or an end.
    Corner(u16),
    /// The middle of a side: a new corner comes to be there.
    Side(u16),
}

/// What is reshaped.
#[derive(Clone, Debug)]
enum Subject {
    /// A wall, trench or dimension.
    Line { id: ItemId, item: Arc<Item>, thickness: Mm },
    /// The outline of a record, or of the hall.
    Outline { of: OutlineOf, item: Option<Arc<Item>> },
}

struct Reshaping {
    subject: Subject,
    hold: Hold,
    /// The points as dragged, with the new corner where there is one.
    points: Vec<Point>,
    /// Which of them is dragged.
    place: usize,
    /// From the point to where it was pressed.
    offset: Vector,
    snapper: Snapper,
    marks: Marks,
    trouble: Trouble,
}

/// Begins to drag a point of the record that is selected alone.
pub(super) fn of_selection(scene: &Scene<'_>, hold: Hold, pressed: Point) -> Option<Box<dyn Drag>> {
    let id = scene.selection.first().copied()?;
    let item = handles::only(scene)?.clone();
    let (subject, points) = match item.form() {
        Form::Area(shape @ Shape::Outline(_)) => {
            (Subject::Outline { of: OutlineOf::Item(id), item: Some(item) }, shape.corners())
        }
        Form::Line { line, thickness } => (Subject::Line { id, item, thickness }, vec![line.from, line.to]),
        Form::Area(Shape::Frame(_)) | Form::Spot { .. } => return None,
    };
    begin(scene, subject, points, hold, pressed)
}

/// Begins to drag a point of the hall's outline.
pub(super) fn of_hall(scene: &Scene<'_>, hold: Hold, pressed: Point) -> Option<Box<dyn Drag>> {
    let points = edit::corners_of(scene.project, scene.hall, OutlineOf::Hall)?;
    begin(scene, Subject::Outline { of: OutlineOf::Hall, item: None }, points, hold, pressed)
}

fn begin(
    scene: &Scene<'_>,
    subject: Subject,
    mut points: Vec<Point>,
    hold: Hold,
    pressed: Point,
) -> Option<Box<dyn Drag>> {
    let place = match hold {
        Hold::Corner(place) => usize::from(place),
        Hold::Side(place) => {
            let from = usize::from(place);
            let to = (from + 1) % points.len();
            let middle = points.get(from)?.middle(*points.get(to)?);
            points.insert(from + 1, middle);
            from + 1
        }
    };
    let start = points.get(place).copied()?;
    let own = match subject {
        Subject::Line { id, .. } | Subject::Outline { of: OutlineOf::Item(id), .. } => BTreeSet::from([id]),
        Subject::Outline { of: OutlineOf::Hall, .. } => BTreeSet::new(),
    };
    let snapper = Snapper::new(scene, Rect { min: start, max: start }, own);
    let (marks, trouble) = (Marks::default(), Trouble::default());
    Some(Box::new(Reshaping { subject, hold, points, place, offset: pressed - start, snapper, marks, trouble }))
}

/// The edit that takes a corner of the selected outline away; none where it is a line.
pub(super) fn without(scene: &Scene<'_>, place: u16) -> Option<Result<Edit, Refusal>> {
    let id = scene.selection.first().copied()?;
    let is_outline = matches!(handles::only(scene)?.form(), Form::Area(_));
    is_outline.then(|| edit::remove_corner(scene.project, scene.hall, OutlineOf::Item(id), usize::from(place)))
}

impl Reshaping {
    const fn is_line(&self) -> bool {
        matches!(self.subject, Subject::Line { .. })
    }

    fn at(&self) -> Point {
        self.points.get(self.place).copied().unwrap_or_default()
    }

    /// The points at the other ends of the sides that meet in the dragged one.
    fn neighbours(&self) -> Vec<Point> {
        let count = self.points.len().max(1);
        let places = if self.is_line() {
            vec![1 - self.place.min(1)]
        } else {
            vec![(self.place + count - 1) % count, (self.place + 1) % count]
        };
        places.into_iter().filter_map(|place| self.points.get(place).copied()).collect()
    }

    fn place_for(&mut self, to: Point, scene: &Scene<'_>) -> Point {
        let neighbours = self.neighbours();
        let mut axis = None;
        let mut at = to - self.offset;
        if let (true, Some(anchor)) = (scene.modifiers.shift, neighbours.first()) {
            let way = (at - *anchor).along_longer_axis();
            axis = Some(if way.y == Mm::ZERO { Axis::X } else { Axis::Y });
            at = *anchor + way;
        }
        // a corner that comes near to standing square to its neighbours is put there
        let query = Query::point(at).only_along(axis).beside(&neighbours);
        let by = self.snapper.snap(scene, &query);
        self.marks = self.snapper.marks(scene, &query.shifted(by));
        at + by
    }

    fn form(&self) -> Option<Form> {
        match self.subject {
            Subject::Line { thickness, .. } => {
                let [from, to] = <[Point; 2]>::try_from(self.points.as_slice()).ok()?;
                Some(Form::Line { line: Segment { from, to }, thickness })
            }
            Subject::Outline { .. } => Shape::of_corners(self.points.clone()).ok().map(Form::Area),
        }
    }

    fn edit(&self, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        let (project, hall, at) = (scene.project, scene.hall, self.at());
        match (&self.subject, self.hold) {
            (Subject::Line { id, .. }, _) => {
                let form = self.form().ok_or_else(|| Refusal::because("edit-refused-corner"))?;
                edit::reshape(project, hall, *id, form)
            }
            (Subject::Outline { of, .. }, Hold::Corner(place)) => {
                edit::move_corner(project, hall, *of, usize::from(place), at)
            }
            (Subject::Outline { of, .. }, Hold::Side(place)) => {
                edit::insert_corner(project, hall, *of, usize::from(place), at)
            }
        }
    }

    fn item(&self) -> Option<(&Item, BTreeSet<ItemId>)> {
        match &self.subject {
            Subject::Line { id, item, .. } => Some((item, BTreeSet::from([*id]))),
            Subject::Outline { of: OutlineOf::Item(id), item: Some(item) } => Some((item, BTreeSet::from([*id]))),
            Subject::Outline { .. } => None,
        }
    }
}

impl Drag for Reshaping {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        let at = self.place_for(to, scene);
        if let Some(point) = self.points.get_mut(self.place) {
            *point = at;
        }
        self.trouble = match (self.item(), self.form()) {
            (Some((item, own)), Some(form)) => Trouble::of(scene, &[Placed { part: &item.part, form }], &own),
            _ => Trouble::default(),
        };
        self.edit(scene)
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        let form = self.form();
        match &form {
            Some(form) => handles::outlines(std::slice::from_ref(form), overlay),
            None => overlay.ghosts.push(Ghost { outline: self.points.clone(), tone: Tone::Bad, filled: true }),
        }
        overlay.guides.extend(self.marks.guides.iter().copied());
        overlay.pills.extend(self.marks.pills.iter().cloned());
        let at = self.at();
        for neighbour in self.neighbours() {
            let side = Segment { from: neighbour, to: at };
            let text = readout::length(Mm::round(side.length()));
            overlay.pills.push(readout::pill(neighbour.middle(at), 0, text));
            if self.is_line() {
                overlay.pills.push(readout::pill(at, -1, readout::angle(scene, readout::upright(side))));
            }
        }
        let Some(form) = form else { return };
        let mut stack = Stack::under(form.bounds());
        if let Form::Area(shape) = &form {
            stack.say(overlay, readout::area(shape.area()), Tone::Accent);
        }
        self.trouble.show(scene, &mut stack, overlay);
    }

    fn cursor(&self) -> Cursor {
        Cursor::Move
    }
}
