//! Old and new numbers, in the order in which one walks by.

use super::super::super::controls;
use super::super::super::icons;
use super::super::super::theme::{ROW, Theme};
use super::super::super::widgets::{ListRow, Mark, bleed, list_row};
use crate::app::{Request, Workspace};
use crate::edit::{Fate, Renumbered};
use crate::words::Words;
use eframe::egui::{ScrollArea, Ui};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// What the list remembers.
pub(super) struct Changes {
    /// Whether booths that keep their number are left out.
    only_changed: bool,
}

impl Default for Changes {
    fn default() -> Self {
        Self { only_changed: true }
    }
}

impl Changes {
    pub(super) fn ui(&mut self, ui: &mut Ui, ws: &Workspace, planned: &[Renumbered], ask: &mut Vec<Request>) {
        let words = ws.words();
        controls::checkbox(ui, &mut self.only_changed, &words.t("numbering-only-changed"));
        let shown: Vec<&Renumbered> = planned.iter().filter(|one| !self.only_changed || one.is_changed()).collect();
        if shown.is_empty() {
            controls::muted(ui, words.t("numbering-nothing-changes"));
            return;
        }
        let area = ScrollArea::vertical().id_salt("new numbers").auto_shrink([false, false]);
        bleed(ui, |ui| {
            area.show_rows(ui, ROW, shown.len(), |ui, range| {
                for one in shown.get(range).unwrap_or_default() {
                    ui.push_id(one.id, |ui| row(ui, ws, one, ask));
                }
            })
        });
    }
}

fn row(ui: &mut Ui, ws: &Workspace, one: &Renumbered, ask: &mut Vec<Request>) {
    let words = ws.words();
    let theme = Theme::of(ui);
    let text = if one.is_changed() {
        format!("{} → {}", number(words, &one.old), number(words, &one.new))
    } else {
        number(words, &one.new)
    };
    let mark = match (one.fate, one.is_changed()) {
        (Fate::Kept, _) => Mark::Icon(m::ICON_LOCK),
        (Fate::Given, true) => Mark::Icon(m::ICON_ARROW_RIGHT),
        (Fate::Given, false) => Mark::Icon(icons::CHECK),
    };
    let project = ws.committed();
    let holder = project.sales.get(&one.id).and_then(|sale| project.exhibitors.get(&sale.exhibitor?));
    let note = holder.map(|exhibitor| exhibitor.name.get(ws.lang()).to_owned()).unwrap_or_default();
    let response = list_row(
        ui,
        &ListRow {
            mark,
            text: &text,
            note: &note,
            selected: ws.selection().contains(&one.id),
            color: (!one.is_changed()).then_some(theme.text_muted),
            ..ListRow::default()
        },
    );
    if response.clicked() {
        ask.push(Request::Reveal(BTreeSet::from([one.id])));
    }
    if one.fate == Fate::Kept {
        response.on_hover_text(words.t("numbering-kept"));
    }
}

/// A number, or the words for none.
pub(super) fn number(words: Words, number: &str) -> String {
    if number.is_empty() { words.t("numbering-none").into_owned() } else { number.to_owned() }
}
