//! What the pointer does on the plan: one state machine a tool, and snapping. No egui here.
//!
//! A tool gets pointer events in plan coordinates and answers with [`Outcome`]s: a preview edit while
//! dragging, a commit at release. Every preview is computed from the state at the press
//! ([`Scene::project`] never holds a preview), so nothing is ever half open.

mod carry;
mod corners;
mod defaults;
mod drag;
mod event;
mod handles;
mod kind;
mod overlay;
mod pan;
mod place;
mod readout;
mod scene;
mod select;
mod snap;
mod trouble;
mod walls;

pub use carry::{Answer, Cargo, Carry, Landing, Question, Reason, Report, Tint, hand};
pub use defaults::{RowDefaults, STANDARD_BOOTH, ToolDefaults};
pub use event::{Cursor, Modifiers, Outcome, PointerEvent, Tool};
pub use kind::ToolKind;
pub use overlay::{Ghost, Guide, Handle, HandleKind, Overlay, Pill, Tone};
pub use scene::{LayerState, Layers, PlanIndex, Scene, SnapSettings};
pub use trouble::Misplaced;

/// A tool of a kind, with nothing begun.
#[must_use]
pub fn new(kind: ToolKind) -> Box<dyn Tool> {
    use place::{Area, AreaKind, Stamp, StampKind};
    match kind {
        ToolKind::Select => Box::new(select::Select::default()),
        ToolKind::Booth => Box::new(Area::of(AreaKind::Booth)),
        ToolKind::Row => Box::new(place::RowTool::default()),
        ToolKind::Region => Box::new(Area::of(AreaKind::Region)),
        ToolKind::Hall => Box::new(place::HallTool::default()),
        ToolKind::Wall => Box::new(place::WallTool::default()),
        ToolKind::Column => Box::new(Stamp::new(StampKind::Column)),
        ToolKind::Door => Box::new(place::DoorTool::default()),
        ToolKind::Safety => Box::new(Stamp::new(StampKind::Safety)),
        ToolKind::Supply => Box::new(place::SupplyTool::default()),
        ToolKind::Rigging => Box::new(Stamp::new(StampKind::Rigging)),
        ToolKind::Furniture => Box::new(Stamp::new(StampKind::Furniture)),
        ToolKind::Zone => Box::new(Area::of(AreaKind::Zone)),
        ToolKind::Amenity => Box::new(Area::of(AreaKind::Amenity)),
        ToolKind::Text => Box::new(place::TextTool::default()),
        ToolKind::Dimension => Box::new(place::Dimensioning::default()),
        ToolKind::Measure => Box::new(place::Measure::default()),
        ToolKind::Pan => Box::new(pan::Pan::default()),
    }
}
