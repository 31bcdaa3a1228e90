//! The window: the only place that knows egui.

pub mod controls;
pub mod fonts;
pub mod icons;
pub mod theme;
pub mod widgets;
