//! Texts: a click places one, the user types it at once, and the pointer selects again, so that the click
//! that ends the typing places no second one.

use super::aim::Aim;
use super::{leave, making};
use crate::geometry::{Angle, Point};
use crate::model::{Item, Note, Part};
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, handles};
use crate::words::LocalText;

/// Places texts.
#[derive(Debug, Default)]
pub(in crate::tool) struct TextTool {
    aim: Aim,
    at: Option<Point>,
    is_held: bool,
}

fn note(at: Point, scene: &Scene<'_>) -> Item {
    let text = LocalText::of(scene.words.lang(), &scene.words.t("new-text"));
    Item::new(Part::Note(Note { at, turn: Angle::ZERO, text, height: scene.defaults.text }))
}

impl TextTool {
    fn place(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        let item = note(self.aim.point(scene, at), scene);
        match making::add(scene, item) {
            Ok(edit) => {
                let id = edit.added_items().next();
                let typing = id.map(Outcome::EditText);
                [Outcome::Commit(edit), Outcome::Switch(ToolKind::Select)].into_iter().chain(typing).collect()
            }
            Err(refusal) => vec![Outcome::Refuse(refusal)],
        }
    }
}

impl Tool for TextTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Text
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) | PointerEvent::Drag(at) => self.at = Some(self.aim.point(scene, at)),
            PointerEvent::Leave => {
                self.at = None;
                self.aim.let_go();
            }
            PointerEvent::Press { at, .. } => {
                self.is_held = true;
                self.at = Some(self.aim.point(scene, at));
            }
            PointerEvent::Release(at) if self.is_held => {
                self.is_held = false;
                self.at = None;
                let outcomes = self.place(at, scene);
                self.aim.let_go();
                return outcomes;
            }
            PointerEvent::Cancel if self.is_held => {
                self.is_held = false;
                self.aim.let_go();
            }
            PointerEvent::Cancel => return leave(),
            PointerEvent::Release(_) | PointerEvent::Finish | PointerEvent::StepBack => {}
        }
        Vec::new()
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        if let Some(at) = self.at {
            overlay.ghosts.push(handles::ring(note(at, scene).form().corners()));
        }
        self.aim.show(&mut overlay);
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Text
    }

    fn is_busy(&self) -> bool {
        self.is_held
    }
}
