//! Drawing areas: a rectangle by a drag, an outline by clicks. Booths come by a drag or a click.

use super::aim::Aim;
use super::trail::Trail;
use super::{booth, leave, making};
use crate::edit::{Edit, Refusal};
use crate::geometry::{Form, Mm, Point, Rect, Segment, Shape};
use crate::model::PartKind;
use crate::tool::readout::Stack;
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Ghost, Outcome, Overlay, PointerEvent, Scene, Tone, Tool, ToolKind, drag, handles, readout};
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

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Idle,
    /// Pressed, not yet dragged.
    Pressed { from: Point },
    /// A rectangle is drawn.
    Rect { from: Point, rect: Rect },
    /// An outline is clicked together.
    Outline(Trail),
}

/// Draws areas of a kind.
#[derive(Debug)]
pub(in crate::tool) struct Area {
    kind: AreaKind,
    state: State,
    aim: Aim,
    /// The booth that a click would place.
    ghost: Option<Shape>,
}

impl Area {
    pub fn new(kind: AreaKind) -> Self {
        Self { kind, state: State::Idle, aim: Aim::default(), ghost: None }
    }

    fn hover(&mut self, at: Point, scene: &Scene<'_>) {
        match &mut self.state {
            State::Outline(trail) => trail.aim(scene, &mut self.aim, at),
            State::Idle | State::Pressed { .. } | State::Rect { .. } if self.kind == AreaKind::Booth => {
                self.ghost = booth::standard(scene, &mut self.aim, at);
            }
            State::Idle | State::Pressed { .. } | State::Rect { .. } => {
                self.aim.point(scene, at);
            }
        }
    }

    fn press(&mut self, at: Point, clicks: u8, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Outline(_) if clicks >= 2 => self.close(scene),
            State::Outline(trail) => {
                trail.aim(scene, &mut self.aim, at);
                Vec::new()
            }
            State::Idle | State::Pressed { .. } | State::Rect { .. } => {
                if self.kind == AreaKind::Booth {
                    self.ghost = booth::standard(scene, &mut self.aim, at);
                }
                let from = self.aim.point(scene, at);
                // a drag whose release was lost ends here
                match std::mem::replace(&mut self.state, State::Pressed { from }) {
                    State::Rect { .. } => vec![Outcome::Drop],
                    State::Idle | State::Pressed { .. } | State::Outline(_) => Vec::new(),
                }
            }
        }
    }

    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Outline(trail) => trail.aim(scene, &mut self.aim, to),
            State::Pressed { from } | State::Rect { from, .. } => {
                let from = *from;
                let rect = self.aim.rect(scene, from, to);
                self.state = State::Rect { from, rect };
                self.ghost = None;
                return match sound(rect) {
                    Some(shape) => drag::preview(self.kind.edit(scene, shape)),
                    None => vec![Outcome::Drop],
                };
            }
            State::Idle => {}
        }
        Vec::new()
    }

    fn release(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Idle => Vec::new(),
            State::Outline(trail) if trail.closes(scene, at) => self.close(scene),
            State::Outline(trail) => {
                trail.add(scene, &mut self.aim, at);
                Vec::new()
            }
            State::Pressed { from } => {
                if self.kind != AreaKind::Booth {
                    self.state = State::Outline(Trail::begin(*from));
                    return Vec::new();
                }
                self.reset();
                let shape = booth::standard(scene, &mut self.aim, at);
                shape.map(|shape| drag::commit(self.kind.edit(scene, shape))).unwrap_or_default()
            }
            State::Rect { from, .. } => {
                let rect = self.aim.rect(scene, *from, at);
                self.reset();
                match sound(rect) {
                    Some(shape) => drag::commit(self.kind.edit(scene, shape)),
                    None => vec![Outcome::Drop],
                }
            }
        }
    }

    /// Closes the outline; with too few corners it stays open, because a double click also begins one.
    fn close(&mut self, scene: &Scene<'_>) -> Vec<Outcome> {
        let State::Outline(trail) = &self.state else { return Vec::new() };
        if trail.points().len() < 3 {
            return Vec::new();
        }
        match Shape::of_corners(trail.points().to_vec()) {
            Ok(shape) => {
                self.reset();
                drag::commit(self.kind.edit(scene, shape))
            }
            Err(_) => vec![Outcome::Refuse(Refusal::because("edit-refused-crossing"))],
        }
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.ghost = None;
        self.aim.let_go();
    }

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

impl Tool for Area {
    fn kind(&self) -> ToolKind {
        self.kind.tool()
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => {
                self.hover(at, scene);
                Vec::new()
            }
            PointerEvent::Leave => {
                self.ghost = None;
                self.aim.let_go();
                Vec::new()
            }
            PointerEvent::Press { at, clicks } => self.press(at, clicks, scene),
            PointerEvent::Drag(to) => self.drag(to, scene),
            PointerEvent::Release(at) => self.release(at, scene),
            PointerEvent::Finish => self.close(scene),
            PointerEvent::StepBack => {
                if let State::Outline(trail) = &mut self.state
                    && !trail.step_back()
                {
                    self.reset();
                }
                Vec::new()
            }
            PointerEvent::Cancel if self.is_busy() => {
                self.reset();
                vec![Outcome::Drop]
            }
            PointerEvent::Cancel => leave(),
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        match &self.state {
            State::Idle | State::Pressed { .. } => {
                if let Some(shape) = &self.ghost {
                    self.show_shape(shape, scene, &mut overlay);
                }
            }
            State::Rect { rect, .. } => {
                if let Some(shape) = sound(*rect) {
                    self.show_shape(&shape, scene, &mut overlay);
                }
            }
            State::Outline(trail) => show_trail(trail, &mut overlay),
        }
        self.aim.show(&mut overlay);
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Crosshair
    }

    fn is_busy(&self) -> bool {
        !matches!(self.state, State::Idle)
    }
}
