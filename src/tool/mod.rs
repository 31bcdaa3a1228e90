//! What the pointer does on the plan: one state machine a tool, and snapping. No egui here.
//!
//! A tool gets pointer events in plan coordinates and answers with [`Outcome`]s: a preview edit while
//! dragging, a commit at release. Every preview is computed from the state at the press
//! ([`Scene::project`] never holds a preview), so nothing is ever half open.

mod event;
mod kind;
mod overlay;
mod scene;

pub use event::{Cursor, Modifiers, Outcome, PointerEvent, Tool};
pub use kind::ToolKind;
pub use overlay::{Ghost, Guide, Handle, HandleKind, Overlay, Pill, Tone};
pub use scene::{LayerState, Layers, PlanIndex, Scene, SnapSettings};
