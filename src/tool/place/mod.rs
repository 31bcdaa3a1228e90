//! The tools that put new things on the plan, one file for each way of putting.
//!
//! All of them stay in hand after placing one thing, and Escape with nothing begun goes back to selecting.

mod aim;
mod area;
mod booth;
mod dimension;
mod door;
mod hall;
mod making;
mod measure;
mod row;
mod sketch;
mod stamp;
mod supply;
mod text;
mod trail;
mod wall;

pub(super) use area::{Area, AreaKind};
pub(super) use dimension::Dimensioning;
pub(super) use door::DoorTool;
pub(super) use hall::HallTool;
pub(super) use measure::Measure;
pub(super) use row::RowTool;
pub(super) use stamp::{Stamp, StampKind};
pub(super) use supply::SupplyTool;
pub(super) use text::TextTool;
pub(super) use wall::WallTool;

use super::{Outcome, ToolKind};

/// What Escape does with nothing begun.
fn leave() -> Vec<Outcome> {
    vec![Outcome::Switch(ToolKind::Select)]
}
