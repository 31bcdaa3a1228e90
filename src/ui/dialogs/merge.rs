//! Booths that touch into one: which of them it stays.

use super::Deed;
use super::booths::{self, Outlook};
use crate::app::Workspace;
use crate::edit;
use crate::model::ItemId;
use crate::words::Words;
use eframe::egui::{Context, ScrollArea};

/// The dialog's state.
pub struct Merge {
    survivor: ItemId,
    outlook: Outlook<ItemId>,
}

impl Merge {
    /// A form in which the largest of the selected booths survives, the first by number where several are.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let survivor = booths_of(ws).into_iter().rev().max_by_key(|(_, _, area)| *area).map(|(id, _, _)| id);
        Self { survivor: survivor.unwrap_or_default(), outlook: Outlook::default() }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let Self { survivor, outlook } = self;
        booths::dialog(ctx, ws, words, ["merge-title", "merge-confirm"], outlook, deeds, |ui, outlook| {
            ui.label(words.t("merge-survivor").as_ref());
            ScrollArea::vertical().max_height(132.0).auto_shrink([false, true]).show(ui, |ui| {
                for (id, number, area) in booths_of(ws) {
                    let args = [("number", number.into()), ("area", area.into())];
                    super::super::controls::radio(ui, survivor, id, &words.with("merge-booth", &args));
                }
            });
            outlook.ask(ws, survivor, |survivor| edit::merge(ws.committed(), ws.hall(), ws.selection(), *survivor));
            true
        })
    }
}

/// The selected booths with number and area, in the order of their numbers.
fn booths_of(ws: &Workspace) -> Vec<(ItemId, String, crate::geometry::Area)> {
    let mut booths: Vec<_> = ws.selected_booths().map(|(id, booth)| (id, booth.number.clone(), booth.area())).collect();
    booths.sort_by_key(|(_, number, _)| crate::words::natural_key(number));
    booths
}
