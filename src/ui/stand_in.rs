//! Stand-ins for parts of the window that land soon; never shipped.
#![allow(missing_docs, reason = "stand-ins")]

pub mod panels {
    use crate::app::{Request, Workspace};
    use eframe::egui::Ui;

    #[derive(Default)]
    pub struct PanelsState;
    impl PanelsState {
        pub fn structure_ui(&mut self, ui: &mut Ui, _: &Workspace, _: &mut Vec<Request>) {
            ui.take_available_space();
        }
        pub fn inspector_ui(&mut self, ui: &mut Ui, _: &Workspace, _: &mut Vec<Request>) {
            ui.take_available_space();
        }
        pub fn history_ui(&mut self, ui: &mut Ui, _: &Workspace, _: &mut Vec<Request>) {
            ui.take_available_space();
        }
    }
}

pub mod palette {
    use crate::app::{Preferences, Request, Workspace};
    use eframe::egui::Context;

    #[derive(Default)]
    pub struct Palette;
    impl Palette {
        pub fn is_open(&self) -> bool {
            false
        }
        pub fn open(&mut self) {}
        pub fn ui(&mut self, _: &Context, _: &Workspace, _: &Preferences, _: &mut Vec<Request>) {}
    }
}
