//! What the pointer does on the plan: one state machine a tool, and snapping. No egui here.
//!
//! A tool gets pointer events in plan coordinates and answers with [`Outcome`]s: a preview edit while
//! dragging, a commit at release. Every preview is computed from the state at the press
//! ([`Scene::project`] never holds a preview), so nothing is ever half open.

mod defaults;
mod event;
mod kind;
mod overlay;
mod pan;
mod readout;
mod scene;
mod select;
mod snap;
mod trouble;
mod walls;

pub use defaults::{RowDefaults, STANDARD_BOOTH, ToolDefaults};
pub use event::{Cursor, Modifiers, Outcome, PointerEvent, Tool};
pub use kind::ToolKind;
pub use overlay::{Ghost, Guide, Handle, HandleKind, Overlay, Pill, Tone};
pub use scene::{LayerState, Layers, PlanIndex, Scene, SnapSettings};

struct Idle(ToolKind);
impl Tool for Idle {
    fn kind(&self) -> ToolKind {
        self.0
    }
    fn handle(&mut self, _: PointerEvent, _: &Scene<'_>) -> Vec<Outcome> {
        Vec::new()
    }
    fn overlay(&self, _: &Scene<'_>) -> Overlay {
        Overlay::default()
    }
    fn cursor(&self, _: crate::geometry::Point, _: &Scene<'_>) -> Cursor {
        Cursor::Arrow
    }
    fn is_busy(&self) -> bool {
        false
    }
}

/// A tool of a kind, with nothing begun.
#[must_use]
pub fn new(kind: ToolKind) -> Box<dyn Tool> {
    match kind {
        ToolKind::Select => Box::new(select::Select::default()),
        ToolKind::Pan => Box::new(pan::Pan::default()),
        other => Box::new(Idle(other)),
    }
}
