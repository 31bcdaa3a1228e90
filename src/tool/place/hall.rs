//! The hall's outline: drawn anew, or reshaped by its corners and sides.

use super::{Area, AreaKind};
use crate::edit::{self, OutlineOf};
use crate::geometry::Point;
use crate::tool::corners::{self, Hold};
use crate::tool::drag::{self, Drag};
use crate::tool::{Cursor, HandleKind, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, handles};

#[derive(Default)]
enum State {
    #[default]
    Idle,
    /// A corner or side is pressed, not yet dragged.
    Pressed(Hold, Point),
    Dragging(Box<dyn Drag>),
}

/// Draws and reshapes the hall's outline.
pub(in crate::tool) struct HallTool {
    area: Area,
    state: State,
}

impl Default for HallTool {
    fn default() -> Self {
        Self { area: Area::of(AreaKind::Hall), state: State::Idle }
    }
}

fn outline(scene: &Scene<'_>) -> Vec<Point> {
    edit::corners_of(scene.project, scene.hall, OutlineOf::Hall).unwrap_or_default()
}

fn hold_at(at: Point, scene: &Scene<'_>) -> Option<Hold> {
    match handles::nearest(handles::of_corners(&outline(scene), scene), at, scene)? {
        HandleKind::Corner(place) => Some(Hold::Corner(place)),
        HandleKind::Insert(place) => Some(Hold::Side(place)),
        HandleKind::Resize(_) | HandleKind::Turn => None,
    }
}

impl Tool for HallTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Hall
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match (std::mem::take(&mut self.state), event) {
            (State::Idle, PointerEvent::Press { at, clicks }) if !self.area.is_busy() => match hold_at(at, scene) {
                Some(Hold::Corner(place)) if clicks >= 2 => {
                    let place = usize::from(place);
                    drag::commit(edit::remove_corner(scene.project, scene.hall, OutlineOf::Hall, place))
                }
                Some(hold) => {
                    self.state = State::Pressed(hold, at);
                    Vec::new()
                }
                None => self.area.handle(event, scene),
            },
            (State::Idle, _) => self.area.handle(event, scene),
            (State::Pressed(hold, at), PointerEvent::Drag(to)) => match corners::of_hall(scene, hold, at) {
                Some(mut held) => {
                    let outcomes = drag::preview(held.drag(to, scene));
                    self.state = State::Dragging(held);
                    outcomes
                }
                None => Vec::new(),
            },
            (State::Pressed(..), PointerEvent::Release(_) | PointerEvent::Cancel) => Vec::new(),
            (State::Dragging(mut held), PointerEvent::Drag(to)) => {
                let outcomes = drag::preview(held.drag(to, scene));
                self.state = State::Dragging(held);
                outcomes
            }
            (State::Dragging(mut held), PointerEvent::Release(at)) => drag::commit(held.drag(at, scene)),
            (State::Dragging(_), PointerEvent::Cancel) => vec![Outcome::Drop],
            (state @ (State::Pressed(..) | State::Dragging(_)), _) => {
                self.state = state;
                Vec::new()
            }
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        match &self.state {
            State::Dragging(held) => held.show(scene, &mut overlay),
            State::Idle | State::Pressed(..) => {
                overlay = self.area.overlay(scene);
                if !self.area.is_busy() {
                    let points = outline(scene);
                    overlay.handles.extend(handles::of_corners(&points, scene));
                    overlay.ghosts.push(handles::ring(points));
                }
            }
        }
        overlay
    }

    fn cursor(&self, at: Point, scene: &Scene<'_>) -> Cursor {
        match &self.state {
            State::Dragging(held) => held.cursor(),
            State::Idle if self.area.is_busy() => Cursor::Crosshair,
            State::Idle | State::Pressed(..) => hold_at(at, scene).map_or(Cursor::Crosshair, |_| Cursor::Move),
        }
    }

    fn is_busy(&self) -> bool {
        self.area.is_busy() || !matches!(self.state, State::Idle)
    }
}
