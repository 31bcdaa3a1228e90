//! The window: the only place that knows egui.

pub mod fonts;
pub mod icons;
pub mod theme;
pub mod controls;
