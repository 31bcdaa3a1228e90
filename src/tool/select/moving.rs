//! Moving the selection, or a copy of it. A pavilion's region takes the booths that stand in it along.

use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Form, Point, Rect, Vector};
use crate::model::{Item, ItemId};
use crate::tool::drag::Drag;
use crate::tool::readout::Stack;
use crate::tool::snap::{Axis, Body, Marks, Snapper};
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Overlay, Scene, Tone, handles, readout};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The selection being moved.
struct Moving {
    ids: BTreeSet<ItemId>,
    /// What is selected, then what goes along with it.
    items: Vec<Arc<Item>>,
    /// How many of the items are selected: they snap and are outlined, the others follow.
    lead: usize,
    body: Body,
    grabbed: Point,
    snapper: Snapper,
    now: Now,
}

/// What the last drag came to.
#[derive(Default)]
struct Now {
    by: Vector,
    marks: Marks,
    trouble: Trouble,
}

/// Begins to move what is selected and free.
pub(super) fn begin(scene: &Scene<'_>, grabbed: Point) -> Option<Box<dyn Drag>> {
    let mut ids = handles::free_selection(scene);
    let mut items: Vec<Arc<Item>> = ids.iter().filter_map(|id| Some(scene.item(*id)?.1.clone())).collect();
    let forms: Vec<Form> = items.iter().map(|item| item.form()).collect();
    let body = Body::of(&forms)?;
    for id in edit::booths_inside(scene.project, scene.hall, &ids) {
        if let Some((_, item)) = scene.item(id).filter(|(_, item)| scene.can_pick(item)) {
            items.push(item.clone());
            ids.insert(id);
        }
    }
    let snapper = Snapper::new(scene, body.bounds, ids.clone());
    Some(Box::new(Moving { ids, items, lead: forms.len(), body, grabbed, snapper, now: Now::default() }))
}

impl Moving {
    /// The way to go for a place of the pointer.
    fn way(&mut self, to: Point, scene: &Scene<'_>) -> Vector {
        let mut raw = to - self.grabbed;
        let mut axis = None;
        if scene.modifiers.shift {
            raw = raw.along_longer_axis();
            axis = Some(if raw.y.0 == 0 { Axis::X } else { Axis::Y });
        }
        let mut query = self.body.moved(raw).only_along(axis);
        query.with_own = scene.modifiers.alt;
        let by = self.snapper.snap(scene, &query);
        self.now.marks = self.snapper.marks(scene, &query.shifted(by));
        raw + by
    }

    fn forms(&self) -> impl Iterator<Item = Option<Form>> + '_ {
        self.items.iter().map(|item| item.form().moved(self.now.by))
    }

    fn bounds(&self) -> Rect {
        self.body.bounds.moved(self.now.by)
    }
}

impl Drag for Moving {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        let by = self.way(to, scene);
        self.now.by = by;
        let placed: Vec<Placed<'_>> = self
            .items
            .iter()
            .zip(self.forms())
            .filter_map(|(item, form)| Some(Placed { part: &item.part, form: form? }))
            .collect();
        // a copy may well be dropped upon its original, and then that is wrong too
        let own = if scene.modifiers.alt && by != Vector::ZERO { BTreeSet::new() } else { self.ids.clone() };
        self.now.trouble = Trouble::of(scene, &placed, &own);
        if scene.modifiers.alt && by != Vector::ZERO {
            edit::duplicate(scene.project, scene.hall, &self.ids, by)
        } else {
            edit::move_by(scene.project, scene.hall, &self.ids, by)
        }
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        let forms: Vec<Form> = self.forms().take(self.lead).flatten().collect();
        handles::outlines(&forms, overlay);
        let bounds = self.bounds();
        let (guides, pills) = readout::gaps(self.snapper.targets(), bounds, scene);
        overlay.guides.extend(guides);
        overlay.guides.extend(self.now.marks.guides.iter().copied());
        overlay.pills.extend(pills);
        let known: Vec<_> = overlay.pills.iter().map(|pill| pill.text.clone()).collect();
        // a gap to the nearest neighbour is told once, even where it is also what was snapped to
        overlay.pills.extend(self.now.marks.pills.iter().filter(|pill| !known.contains(&pill.text)).cloned());
        let mut stack = Stack::beside(bounds, self.snapper.targets(), scene);
        stack.say(overlay, readout::position(scene, bounds.min), Tone::Accent);
        let figures = match forms.as_slice() {
            [Form::Area(shape)] => readout::size_area(handles::own_size(shape), shape.area()),
            _ => readout::size(bounds.size()),
        };
        stack.say(overlay, figures, Tone::Accent);
        self.now.trouble.show(scene, &mut stack, overlay);
    }

    fn cursor(&self) -> Cursor {
        Cursor::Move
    }
}
