//! The windows within the window, one file each; at most one is open.

use crate::app::{Dialog, Preferences, Request, Workspace};
use crate::words::Words;
use eframe::egui::Context;

/// The open dialog, if any.
#[derive(Default)]
pub struct Dialogs {}

impl Dialogs {
    /// Whether a dialog is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        false
    }

    /// Opens a dialog in place of any other.
    pub fn open(&mut self, _: Dialog, _: Option<&Workspace>, _: &Preferences) {}

    /// Shows the open dialog.
    pub fn ui(&mut self, _: &Context, _: Option<&Workspace>, _: &mut Preferences, _: Words, _: &mut Vec<Request>) {}
}
