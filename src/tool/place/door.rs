//! Doors: put into the nearest wall or side of the hall.

use super::{leave, making};
use crate::edit::Refusal;
use crate::geometry::Point;
use crate::model::{Door, Item, Part};
use crate::tool::walls::{Opening, opening_near, show_opening};
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, drag};

/// How near a wall the pointer must be, in pixels.
const REACH_PX: f64 = 80.0;

/// Places doors.
#[derive(Debug, Default)]
pub(in crate::tool) struct DoorTool {
    opening: Option<Opening>,
    is_held: bool,
}

impl DoorTool {
    fn aim(&mut self, at: Point, scene: &Scene<'_>) {
        let opening = opening_near(scene, at, scene.defaults.door_width);
        let reach = REACH_PX * scene.mm_per_px + scene.defaults.door_width.f64();
        self.opening = opening.filter(|opening| opening.jambs.distance(at) <= reach);
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}

fn door(opening: &Opening, scene: &Scene<'_>) -> Item {
    let defaults = scene.defaults;
    Item::new(Part::Door(Door {
        at: opening.at,
        turn: opening.turn,
        width: defaults.door_width,
        kind: defaults.door,
        swing: defaults.swing,
    }))
}

impl Tool for DoorTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Door
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => self.aim(at, scene),
            PointerEvent::Press { at, .. } => {
                self.is_held = true;
                self.aim(at, scene);
            }
            PointerEvent::Drag(to) if self.is_held => self.aim(to, scene),
            PointerEvent::Release(at) if self.is_held => {
                self.aim(at, scene);
                let opening = self.opening.take();
                self.reset();
                return match opening {
                    Some(opening) => drag::commit(making::add(scene, door(&opening, scene))),
                    None => vec![Outcome::Refuse(Refusal::because("refused-no-wall"))],
                };
            }
            PointerEvent::Leave => self.opening = None,
            PointerEvent::Cancel if self.is_held => self.reset(),
            PointerEvent::Cancel => return leave(),
            PointerEvent::Drag(_) | PointerEvent::Release(_) | PointerEvent::Finish | PointerEvent::StepBack => {}
        }
        Vec::new()
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        if let Some(opening) = &self.opening {
            show_opening(opening, scene, &mut overlay);
        }
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Crosshair
    }

    fn is_busy(&self) -> bool {
        self.is_held
    }
}
