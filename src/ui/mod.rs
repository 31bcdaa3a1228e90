//! The window: the only place that knows egui.

pub mod canvas;
pub mod context_menu;
pub mod controls;
pub mod fonts;
pub mod icons;
pub mod paint;
pub mod theme;
pub mod view;
pub mod widgets;
