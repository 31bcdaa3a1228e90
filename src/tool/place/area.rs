//! Drawing areas: a rectangle by a drag, an outline by clicks. Booths come by a drag or a click.

use super::aim::Aim;
use super::sketch::{Ending, Finish, Pencil, Shown, Sketch};
use super::trail::Trail;
use super::{booth, making};
use crate::edit::{Edit, Refusal};
use crate::geometry::{Form, Mm, Point, Rect, Segment, Shape};
use crate::model::PartKind;
use crate::tool::readout::Stack;
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Ghost, Outcome, Overlay, Scene, Tone, ToolKind, drag, handles, readout};
use std::collections::BTreeSet;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum AreaKind {
    Booth,
    Region,
    Hall,
    Zone,
    Amenity,
}

impl AreaKind {
    const fn tool(self) -> ToolKind {
        match self {
            Self::Booth => ToolKind::Booth,
            Self::Region => ToolKind::Region,
            Self::Hall => ToolKind::Hall,
            Self::Zone => ToolKind::Zone,
            Self::Amenity => ToolKind::Amenity,
        }
    }

    const fn part(self) -> Option<PartKind> {
        match self {
            Self::Booth => Some(PartKind::Booth),
            Self::Region => Some(PartKind::Region),
            Self::Hall => None,
            Self::Zone => Some(PartKind::Zone),
            Self::Amenity => Some(PartKind::Amenity),
        }
    }

    fn edit(self, scene: &Scene<'_>, shape: Shape) -> Result<Edit, Refusal> {
        match self {
            Self::Booth => making::add(scene, making::booth(scene, shape)),
            Self::Region => making::region(scene, shape),
            Self::Hall => making::hall(scene, &shape),
            Self::Zone => making::add(scene, making::zone(scene, shape)),
            Self::Amenity => making::add(scene, making::amenity(scene, shape)),
        }
    }
}

/// Draws areas of a kind.
#[derive(Debug)]
pub(in crate::tool) struct AreaPencil {
    kind: AreaKind,
    /// The booth that a click would place.
    ghost: Option<Shape>,
}

/// The tool that draws areas of a kind.
pub(in crate::tool) type Area = Sketch<AreaPencil>;

impl Area {
    pub fn of(kind: AreaKind) -> Self {
        Self::new(AreaPencil { kind, ghost: None })
    }
}

impl AreaPencil {
    fn show_shape(&self, shape: &Shape, scene: &Scene<'_>, overlay: &mut Overlay) {
        overlay.ghosts.push(handles::ring(shape.corners()));
        let figures = readout::size_area(handles::own_size(shape), shape.area());
        let mut stack = Stack::under(shape.bounds());
        stack.say(overlay, figures, Tone::Accent);
        let part = self.kind.part().and_then(|kind| making::checked(scene, kind, shape));
        if let Some(part) = part {
            let placed = Placed { part: &part, form: Form::Area(shape.clone()) };
            let trouble = Trouble::of(scene, &[placed], &BTreeSet::new());
            trouble.show(scene, &mut stack, overlay);
        }
    }
}

impl Pencil for AreaPencil {
    type Drawn = Rect;

    fn kind(&self) -> ToolKind {
        self.kind.tool()
    }

    fn hover(&mut self, at: Point, aim: &mut Aim, scene: &Scene<'_>) {
        if self.kind == AreaKind::Booth {
            self.ghost = booth::standard(scene, aim, at);
        } else {
            aim.point(scene, at);
        }
    }

    fn forget(&mut self) {
        self.ghost = None;
    }

    fn drawn(&self, from: Point, to: Point, aim: &mut Aim, scene: &Scene<'_>) -> Rect {
        aim.rect(scene, from, to)
    }

    fn preview(&self, drawn: Rect, scene: &Scene<'_>) -> Vec<Outcome> {
        match sound(drawn) {
            Some(shape) => drag::preview(self.kind.edit(scene, shape)),
            None => vec![Outcome::Drop],
        }
    }

    fn commit(&self, drawn: Rect, scene: &Scene<'_>) -> Vec<Outcome> {
        match sound(drawn) {
            Some(shape) => drag::commit(self.kind.edit(scene, shape)),
            None => vec![Outcome::Drop],
        }
    }

    fn click(&mut self, at: Point, aim: &mut Aim, scene: &Scene<'_>) -> Option<Vec<Outcome>> {
        if self.kind != AreaKind::Booth {
            return None;
        }
        let shape = booth::standard(scene, aim, at);
        Some(shape.map(|shape| drag::commit(self.kind.edit(scene, shape))).unwrap_or_default())
    }

    fn follow(&self, _trail: &Trail, _scene: &Scene<'_>) -> Vec<Outcome> {
        Vec::new()
    }

    /// Closes the outline; with too few corners it stays open, because a double click also begins one.
    fn finish(&self, trail: &Trail, _ending: Ending, scene: &Scene<'_>) -> Finish {
        if trail.points().len() < 3 {
            return Finish::GoOn(Vec::new());
        }
        match Shape::of_corners(trail.points().to_vec()) {
            Ok(shape) => Finish::Over(drag::commit(self.kind.edit(scene, shape))),
            Err(_) => Finish::GoOn(vec![Outcome::Refuse(Refusal::because("edit-refused-crossing"))]),
        }
    }

    fn show(&self, shown: &Shown<'_, Rect>, scene: &Scene<'_>, overlay: &mut Overlay) {
        let shape = match shown {
            Shown::Hover => self.ghost.clone(),
            Shown::Drawn(rect) => sound(*rect),
            Shown::Trail(trail) => {
                show_trail(trail, overlay);
                None
            }
        };
        if let Some(shape) = shape {
            self.show_shape(&shape, scene, overlay);
        }
    }
}

/// The rectangle as a shape; none where it is too small to be meant.
fn sound(rect: Rect) -> Option<Shape> {
    (rect.width() >= making::LEAST && rect.height() >= making::LEAST).then(|| Shape::rect(rect.min, rect.size()))
}

/// The sides of an outline so far, with their lengths, and its area where it has one.
pub(super) fn show_trail(trail: &Trail, overlay: &mut Overlay) {
    let points = trail.with_next();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let side = Segment { from: *from, to: *to };
        let text = readout::length(Mm::round(side.length()));
        overlay.pills.push(readout::pill(from.middle(*to), 0, text));
    }
    overlay.ghosts.push(Ghost { outline: points.clone(), tone: Tone::Accent, filled: points.len() > 2 });
    overlay.handles.extend(handles::dots(trail.points()));
    if let (Ok(shape), Some(bounds)) = (Shape::of_corners(points.clone()), Rect::around(points)) {
        Stack::under(bounds).say(overlay, readout::area(shape.area()), Tone::Accent);
    }
}
