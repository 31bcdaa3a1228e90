//! Stand-in until the real one lands.
pub fn context_menu_ui(_: &mut eframe::egui::Ui, _: &crate::app::Workspace, _: &mut Vec<crate::app::Request>) {}
