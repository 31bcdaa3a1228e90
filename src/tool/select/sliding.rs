//! Sliding a door along the walls and along the hall's outline.

use super::{Drag, handles};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Form, Point, Segment, Vector};
use crate::model::{Door, ItemId, Part};
use crate::tool::walls::{Opening, opening_near};
use crate::tool::{Cursor, Guide, Overlay, Scene, Tone, readout};

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
            return edit::add(scene.project, scene.hall, vec![crate::model::Item::new(Part::Door(door))]);
        }
        let size = crate::geometry::Size { width: self.door.width, depth: crate::geometry::Mm::ZERO };
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

/// The door's place in its wall, with what is left of the wall on both sides.
pub(in crate::tool) fn show_opening(opening: &Opening, scene: &Scene<'_>, overlay: &mut Overlay) {
    let Opening { wall, jambs, .. } = opening;
    for line in [Segment { from: wall.from, to: jambs.from }, Segment { from: jambs.to, to: wall.to }] {
        if line.length() > scene.mm_per_px {
            overlay.guides.push(Guide { line, tone: Tone::Accent, ticks: true });
            let length = crate::geometry::Mm::round(line.length());
            overlay.pills.push(readout::pill(line.from.middle(line.to), 0, readout::length(length)));
        }
    }
    let [a, b] = [jambs.from, jambs.to];
    overlay.ghosts.push(handles::ring(vec![a, b]));
}
