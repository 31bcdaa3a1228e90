//! The review: figures and lists about the whole plan.

use super::theme::{self, Theme};
use crate::app::{Page, Preferences, Request, Workspace};
use eframe::egui::{CentralPanel, Frame, Ui};

/// The page of the review.
#[derive(Default)]
pub struct ReviewPage;

impl ReviewPage {
    /// Shows the page below the bar at the top.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, _preferences: &mut Preferences, _ask: &mut Vec<Request>) {
        let frame = Frame::new().fill(Theme::of(ui).panel).inner_margin(16.0);
        CentralPanel::no_frame().frame(frame).show(ui, |ui| {
            ui.label(theme::strong(ws.words().t(Page::Review.key())));
        });
    }
}
