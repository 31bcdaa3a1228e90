//! The window: the only place that knows egui.

pub mod canvas;
mod cargo;
pub mod context_menu;
pub mod controls;
mod dialogs;
pub mod directory;
mod drop_zone;
mod dues;
mod files;
mod floor;
pub mod fonts;
pub mod icons;
mod keys;
mod main_menu;
mod money;
pub mod paint;
pub mod palette;
pub mod panels;
mod plan_picture;
mod planner;
mod review;
mod start;
mod status_bar;
mod tasks;
pub mod theme;
mod thumbnails;
mod toasts;
mod tool_rail;
mod top_bar;
pub mod view;
pub mod widgets;
mod window;

pub use planner::{Planner, Start};
pub use window::{RunError, run};
