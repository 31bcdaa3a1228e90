//! Things placed by a click: columns, safety equipment, rigging points, furniture. What hovers under the pointer is
//! what a click leaves there; while the button is held it can still be moved.

use super::aim::Aim;
use super::{leave, making};
use crate::geometry::{Angle, Frame, Point};
use crate::model::{Column, Furniture, Item, Part, Rigging, Safety, SafetyKind};
use crate::tool::readout::Stack;
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::walls::against_wall;
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tone, Tool, ToolKind, drag, handles, readout};
use std::collections::BTreeSet;

/// What is placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum StampKind {
    Column,
    Safety,
    Rigging,
    Furniture,
}

/// Places things by clicks.
#[derive(Debug)]
pub(in crate::tool) struct Stamp {
    kind: StampKind,
    aim: Aim,
    /// What is shown under the pointer.
    item: Option<Item>,
    is_held: bool,
}

impl Stamp {
    pub fn new(kind: StampKind) -> Self {
        Self { kind, aim: Aim::default(), item: None, is_held: false }
    }

    fn item(&mut self, at: Point, scene: &Scene<'_>) -> Option<Item> {
        let part = match self.kind {
            StampKind::Column => {
                let frame = Frame::centred(at, scene.defaults.column, Angle::ZERO);
                Part::Column(Column { frame, section: scene.defaults.section })
            }
            StampKind::Rigging => Part::Rigging(Rigging { at, load_kg: scene.defaults.rigging_kg }),
            StampKind::Furniture => Part::Furniture(Furniture::at(scene.defaults.furniture, at)),
            StampKind::Safety => {
                let kind = scene.defaults.safety;
                let by_the_wall = hangs_on_wall(kind).then(|| against_wall(scene, at, kind.size().depth)).flatten();
                if let Some((at, turn)) = by_the_wall {
                    self.aim.let_go();
                    return Some(Item::new(Part::Safety(Safety { at, turn, kind })));
                }
                Part::Safety(Safety { at, turn: Angle::ZERO, kind })
            }
        };
        let item = Item::new(part);
        let form = self.aim.form(scene, &item.form(), true)?;
        Some(item.with_form(form))
    }

    fn reset(&mut self) {
        self.is_held = false;
        self.item = None;
        self.aim.let_go();
    }
}

const fn hangs_on_wall(kind: SafetyKind) -> bool {
    match kind {
        SafetyKind::Hydrant | SafetyKind::Panel | SafetyKind::Extinguisher => true,
        SafetyKind::Gate | SafetyKind::EvacuationArrow => false,
    }
}

impl Tool for Stamp {
    fn kind(&self) -> ToolKind {
        match self.kind {
            StampKind::Column => ToolKind::Column,
            StampKind::Safety => ToolKind::Safety,
            StampKind::Rigging => ToolKind::Rigging,
            StampKind::Furniture => ToolKind::Furniture,
        }
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => {
                self.item = self.item(at, scene);
                Vec::new()
            }
            PointerEvent::Leave => {
                self.item = None;
                self.aim.let_go();
                Vec::new()
            }
            PointerEvent::Press { at, .. } => {
                self.is_held = true;
                self.item = self.item(at, scene);
                Vec::new()
            }
            PointerEvent::Drag(to) if self.is_held => {
                self.item = self.item(to, scene);
                Vec::new()
            }
            PointerEvent::Release(at) if self.is_held => {
                let item = self.item(at, scene);
                self.reset();
                item.map(|item| drag::commit(making::add(scene, item))).unwrap_or_default()
            }
            PointerEvent::Cancel if self.is_held => {
                self.reset();
                Vec::new()
            }
            PointerEvent::Cancel => leave(),
            PointerEvent::Drag(_) | PointerEvent::Release(_) | PointerEvent::Finish | PointerEvent::StepBack => {
                Vec::new()
            }
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        if let Some(item) = &self.item {
            show_item(item, scene, &mut overlay);
        }
        self.aim.show(&mut overlay);
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Crosshair
    }

    fn is_busy(&self) -> bool {
        self.is_held
    }
}

/// What a click would leave, with its place and what is wrong with it.
pub(super) fn show_item(item: &Item, scene: &Scene<'_>, overlay: &mut Overlay) {
    let form = item.form();
    let mut stack = Stack::under(form.bounds());
    overlay.ghosts.push(handles::ring(form.corners()));
    stack.say(overlay, readout::position(scene, form.center()), Tone::Accent);
    let trouble = Trouble::of(scene, &[Placed { part: &item.part, form }], &BTreeSet::new());
    trouble.show(scene, &mut stack, overlay);
}
