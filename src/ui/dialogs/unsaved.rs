//! Changes are not in the file: save them, drop them, or stay.

use super::super::controls;
use super::super::top_bar;
use super::Deed;
use super::frame::{self, Foot};
use crate::app::{FileAction, Workspace};
use crate::words::Words;
use eframe::egui::{Align, Button, Context, Label, Layout, RichText, vec2};

/// Shows the dialog; true when it is over.
pub fn ui(ctx: &Context, ws: &Workspace, words: Words, action: &FileAction, deeds: &mut Vec<Deed>) -> bool {
    let foot = frame::dialog(ctx, words, &words.t("unsaved-title"), 440.0, |ui| {
        frame::body(ui, |ui| {
            let text = words.with("unsaved-text", &[("name", top_bar::document_name(ws).into())]);
            ui.add(Label::new(text).wrap());
        });
        frame::bar(ui, |ui| {
            let save = controls::primary_button(ui, words.t("unsaved-save"));
            let stay = ui.add(Button::new(words.t("dialog-cancel").into_owned()).min_size(vec2(80.0, 0.0)));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let color = super::super::theme::Theme::of(ui).error;
                let drop = RichText::new(words.t("unsaved-drop").into_owned()).color(color);
                if ui.add(Button::new(drop).frame_when_inactive(false)).clicked() {
                    deeds.push(Deed::GoOn(action.clone()));
                }
            });
            if !deeds.is_empty() {
                Foot::Left
            } else if save.clicked() || frame::is_confirmed_by_key(ui) {
                Foot::Confirmed
            } else if stay.clicked() {
                Foot::Left
            } else {
                Foot::Open
            }
        })
    });
    if foot == Foot::Confirmed {
        deeds.push(Deed::SaveThen(action.clone()));
    }
    foot != Foot::Open
}
