//! Stand-ins for parts of the window that land soon; never shipped.
#![allow(missing_docs, reason = "stand-ins")]

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
