//! A new project: the event's name and its first hall.

use super::Deed;
use super::fields;
use super::frame::{self, Foot};
use super::hall_form::HallForm;
use crate::app::{Effect, FileAction, Request, Tone};
use crate::edit::{self, Refusal};
use crate::words::{LocalText, Words};
use eframe::egui::Context;

/// The dialog's state.
pub struct New {
    name: String,
    hall: HallForm,
    fresh: bool,
}

impl New {
    /// An empty form.
    #[must_use]
    pub fn empty(words: Words) -> Self {
        Self { name: String::new(), hall: HallForm::new(words, 1), fresh: true }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let foot = frame::dialog(ctx, words, &words.t("new-title"), 760.0, |ui| {
            frame::body(ui, |ui| {
                let name = words.t("new-event-name");
                let hint = words.t("top-unnamed");
                fields::row(ui, &name, |ui| fields::text(ui, &name, &hint, &mut self.name, self.fresh));
                ui.add_space(12.0);
                self.hall.ui(ui, words, false);
            });
            frame::foot(ui, words, &words.t("new-create"), self.hall.is_sound())
        });
        self.fresh = false;
        match foot {
            Foot::Open => false,
            Foot::Left => true,
            Foot::Confirmed => {
                let Some(hall) = self.hall.hall(words.lang()) else { return false };
                let name = LocalText::of(words.lang(), &self.name);
                match edit::new_project(name, &[hall]) {
                    // Unsaved changes were asked for before this dialog opened.
                    Ok(project) => deeds.push(Deed::GoOn(FileAction::Replace(Box::new(project), None))),
                    Err(Refusal(message)) => {
                        deeds.push(Deed::Ask(Request::Effect(Effect::Say(Tone::Warning, message))));
                    }
                }
                matches!(deeds.last(), Some(Deed::GoOn(_)))
            }
        }
    }
}
