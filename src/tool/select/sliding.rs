//! Sliding a door along the walls and along the hall's outline.

use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Form, Mm, Point, Size, Vector};
use crate::model::{Door, Item, ItemId, Part};
use crate::tool::drag::Drag;
use crate::tool::walls::{Opening, opening_near, show_opening};
use crate::tool::{Cursor, Overlay, Scene, handles};

struct Sliding {
    id: ItemId,
    door: Door,
    offset: Vector,
    now: Option<Opening>,
}

/// Begins to slide the door that is selected alone; none where it is not one.
pub(super) fn begin(scene: &Scene<'_>, pressed: Point) -> Option<Box<dyn Drag>> {
    let id = scene.selection.first().copied()?;
    match &handles::only(scene)?.part {
        Part::Door(door) => Some(Box::new(Sliding { id, door: *door, offset: pressed - door.at, now: None })),
        _ => None,
    }
}

impl Drag for Sliding {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        self.now = opening_near(scene, to - self.offset, self.door.width);
        let opening = self.now.as_ref().ok_or_else(|| Refusal::because("refused-no-wall"))?;
        if scene.modifiers.alt {
            let door = Door { at: opening.at, turn: opening.turn, ..self.door };
            return edit::add(scene.project, scene.hall, vec![Item::new(Part::Door(door))]);
        }
        let size = Size { width: self.door.width, depth: Mm::ZERO };
        let form = Form::Spot { at: opening.at, turn: opening.turn, size };
        edit::reshape(scene.project, scene.hall, self.id, form)
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        if let Some(opening) = &self.now {
            show_opening(opening, scene, overlay);
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Move
    }
}
