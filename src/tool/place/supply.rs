//! Floor boxes by a click, trenches by a drag.

use super::aim::Aim;
use super::stamp::show_item;
use super::{leave, making};
use crate::geometry::{Angle, Frame, Mm, Point, Segment};
use crate::model::{Item, Part, Supply, SupplyPlace};
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, drag, readout};

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Idle,
    Pressed {
        at: Point,
        from: Point,
    },
    Trench {
        from: Point,
        line: Segment,
    },
}

/// Places floor boxes and trenches.
#[derive(Debug, Default)]
pub(in crate::tool) struct SupplyTool {
    state: State,
    aim: Aim,
    /// The floor box under the pointer.
    ghost: Option<Item>,
}

fn supply(place: SupplyPlace, scene: &Scene<'_>) -> Item {
    Item::new(Part::Supply(Supply { label: String::new(), place, supplies: scene.defaults.supplies }))
}

fn trench(line: Segment, scene: &Scene<'_>) -> Item {
    supply(SupplyPlace::Trench { line, width: scene.defaults.trench }, scene)
}

impl SupplyTool {
    fn floor_box(&mut self, at: Point, scene: &Scene<'_>) -> Option<Item> {
        let frame = Frame::centred(at, scene.defaults.floor_box, Angle::ZERO);
        let item = supply(SupplyPlace::Box(frame), scene);
        let form = self.aim.form(scene, &item.form(), true)?;
        Some(item.with_form(form))
    }

    fn line(&mut self, from: Point, to: Point, scene: &Scene<'_>) -> Segment {
        Segment { from, to: self.aim.next(scene, &[from], to) }
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.ghost = None;
        self.aim.let_go();
    }
}

impl Tool for SupplyTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Supply
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match (event, self.state) {
            (PointerEvent::Hover(at), _) => {
                self.ghost = self.floor_box(at, scene);
                Vec::new()
            }
            (PointerEvent::Leave, _) => {
                self.ghost = None;
                self.aim.let_go();
                Vec::new()
            }
            (PointerEvent::Press { at, .. }, before) => {
                self.ghost = self.floor_box(at, scene);
                self.state = State::Pressed { at, from: self.aim.point(scene, at) };
                // a drag whose release was lost ends here
                match before {
                    State::Trench { .. } => vec![Outcome::Drop],
                    State::Idle | State::Pressed { .. } => Vec::new(),
                }
            }
            (PointerEvent::Drag(to), State::Pressed { from, .. } | State::Trench { from, .. }) => {
                let line = self.line(from, to, scene);
                self.state = State::Trench { from, line };
                self.ghost = None;
                drag::preview(making::add(scene, trench(line, scene)))
            }
            (PointerEvent::Release(_), State::Pressed { at, .. }) => {
                let item = self.floor_box(at, scene);
                self.reset();
                item.map(|item| drag::commit(making::add(scene, item))).unwrap_or_default()
            }
            (PointerEvent::Release(at), State::Trench { from, .. }) => {
                let line = self.line(from, at, scene);
                self.reset();
                if line.length() < making::LEAST.f64() {
                    return vec![Outcome::Drop];
                }
                drag::commit(making::add(scene, trench(line, scene)))
            }
            (PointerEvent::Cancel, State::Idle) => leave(),
            (PointerEvent::Cancel, State::Pressed { .. } | State::Trench { .. }) => {
                self.reset();
                vec![Outcome::Drop]
            }
            (PointerEvent::Drag(_) | PointerEvent::Release(_), State::Idle)
            | (PointerEvent::Finish | PointerEvent::StepBack, _) => Vec::new(),
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        if let State::Trench { line, .. } = self.state {
            let text = readout::length(Mm::round(line.length()));
            overlay.pills.push(readout::pill(line.from.middle(line.to), 1, text));
        } else if let Some(item) = &self.ghost {
            show_item(item, scene, &mut overlay);
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
