//! One more hall.

use super::Deed;
use super::frame::{self, Foot};
use super::hall_form::HallForm;
use crate::app::{Request, Workspace};
use crate::edit;
use crate::words::Words;
use eframe::egui::Context;

/// The dialog's state.
pub struct AddHall {
    form: HallForm,
    fresh: bool,
}

impl AddHall {
    /// An empty form for the project's next hall.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        Self { form: HallForm::new(ws.words(), ws.committed().halls.len() + 1), fresh: true }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let foot = frame::dialog(ctx, words, &words.t("add-hall-title"), 760.0, |ui| {
            frame::body(ui, |ui| self.form.ui(ui, words, self.fresh));
            frame::foot(ui, words, &words.t("add-hall-confirm"), self.form.is_sound())
        });
        self.fresh = false;
        match foot {
            Foot::Open => false,
            Foot::Left => true,
            Foot::Confirmed => {
                let Some(hall) = self.form.hall(words.lang()) else { return false };
                match edit::add_new_hall(ws.committed(), &hall) {
                    Ok((hall, edit)) => {
                        deeds.push(Deed::Ask(Request::Take(Ok(edit))));
                        deeds.push(Deed::Ask(Request::ShowHall(hall)));
                        true
                    }
                    Err(refusal) => {
                        deeds.push(Deed::Ask(Request::Take(Err(refusal))));
                        false
                    }
                }
            }
        }
    }
}
