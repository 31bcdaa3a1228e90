//! Old and new numbers of booths, for a span of days: to copy, to write as a table, to look at on the plan.

use super::super::controls;
use super::super::panels::Cache;
use super::super::theme::{ROW, Theme};
use super::super::widgets::{DateHeard, ListRow, Shown, bleed, date_field, list_row};
use super::Deed;
use super::fields;
use super::frame::{self, Foot};
use crate::app::{Dialog, Effect, Request, Tone, Workspace};
use crate::stats::{self, Translated};
use crate::table::{self, Head, Table, Titles};
use crate::words::{Message, Words};
use chrono::NaiveDate;
use eframe::egui::{Button, Context, ScrollArea, Ui};
use std::collections::BTreeSet;

/// The height of the list, in points.
const LIST: f32 = 320.0;

/// The dialog's state.
pub struct Translations {
    since: NaiveDate,
    until: NaiveDate,
    list: Cache<(u64, NaiveDate, NaiveDate), Vec<Translated>>,
}

impl Translations {
    /// The list of the last renumbering.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let today = ws.today();
        let since = stats::last_renumbering(ws.committed()).unwrap_or(today);
        Self { since, until: since.max(today), list: Cache::default() }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let mut left = false;
        let foot = frame::dialog(ctx, words, &words.t("translation-title"), 620.0, |ui| {
            frame::body(ui, |ui| {
                for (key, day) in [("translation-since", &mut self.since), ("translation-until", &mut self.until)] {
                    day_field(ui, words, key, day, deeds);
                }
                let (since, until) = (self.since, self.until);
                let list = self
                    .list
                    .at((ws.base_revision(), since, until), || stats::translations(ws.committed(), since, until));
                ui.add_space(4.0);
                ui.horizontal(|ui| {
                    controls::muted(ui, words.with("numbering-booths", &[("n", list.len().into())]));
                    ui.add_enabled_ui(!list.is_empty(), |ui| buttons(ui, ws, list, deeds));
                });
                left = rows(ui, ws, list, deeds);
            });
            frame::foot_close(ui, words)
        });
        left || foot != Foot::Open
    }
}

fn day_field(ui: &mut Ui, words: Words, key: &'static str, day: &mut NaiveDate, deeds: &mut Vec<Deed>) {
    let name = words.t(key);
    fields::row(ui, &name, |ui| {
        ui.set_max_width(220.0);
        match date_field(ui, words, &name, &Shown::Same(Some(*day)), "") {
            Some(DateHeard::Entered(typed)) => *day = typed,
            Some(DateHeard::Refused(reason)) => {
                deeds.push(Deed::Ask(Request::Effect(Effect::Say(Tone::Warning, reason))));
            }
            Some(DateHeard::Cleared) | None => {}
        }
    });
}

fn buttons(ui: &mut Ui, ws: &Workspace, list: &[Translated], deeds: &mut Vec<Deed>) {
    let words = ws.words();
    if ui.add(Button::new(words.t("translation-copy").into_owned())).clicked() {
        let text = table::block(&as_table(ws, list), words, Titles::With);
        deeds.push(Deed::Ask(Request::Effect(Effect::Copy(text))));
        let said = Message::new("translation-copied").with("n", list.len());
        deeds.push(Deed::Ask(Request::Effect(Effect::Say(Tone::Success, said))));
    }
    if ui.add(Button::new(words.t("translation-csv").into_owned())).clicked() {
        let table = Box::new(as_table(ws, list));
        deeds.push(Deed::Ask(Request::Effect(Effect::Show(Dialog::ExportTable(table)))));
    }
}

/// The list; true when the dialog is left to show a booth.
fn rows(ui: &mut Ui, ws: &Workspace, list: &[Translated], deeds: &mut Vec<Deed>) -> bool {
    let words = ws.words();
    if list.is_empty() {
        controls::muted(ui, words.t("translation-none"));
        return false;
    }
    let several_halls = ws.committed().halls.len() > 1;
    let mut left = false;
    let area = ScrollArea::vertical().id_salt("old and new numbers").max_height(LIST).auto_shrink([false, true]);
    bleed(ui, |ui| {
        area.show_rows(ui, ROW, list.len(), |ui, range| {
            for one in list.get(range).unwrap_or_default() {
                let text = format!("{} → {}", number(words, &one.old), number(words, &one.new));
                let note = holder(ws, one);
                let right = if several_halls { hall(ws, one) } else { words.date(one.date) };
                let color = one.new.is_empty().then(|| Theme::of(ui).text_muted);
                let row = ListRow { text: &text, note: &note, right: &right, color, ..ListRow::default() };
                if ui.push_id(one.id, |ui| list_row(ui, &row)).inner.clicked() {
                    deeds.push(Deed::Ask(Request::Reveal(BTreeSet::from([one.id]))));
                    left = true;
                }
            }
        })
    });
    left
}

/// The list as a table for spreadsheets.
fn as_table(ws: &Workspace, list: &[Translated]) -> Table {
    let words = ws.words();
    let keys = ["translation-hall", "translation-old", "translation-new", "translation-exhibitor", "translation-day"];
    let heads = keys.map(|key| Head::words(words.t(key))).to_vec();
    let mut table = Table::new(words.t("translation-title"), heads);
    for one in list {
        let cells = [hall(ws, one), one.old.clone(), one.new.clone(), holder(ws, one)];
        table.push(cells.map(Into::into).into_iter().chain([one.date.into()]).collect());
    }
    table
}

fn hall(ws: &Workspace, one: &Translated) -> String {
    ws.committed().halls.get(&one.hall).map(|hall| hall.name.get(ws.lang()).to_owned()).unwrap_or_default()
}

fn holder(ws: &Workspace, one: &Translated) -> String {
    let exhibitor = one.holder.and_then(|id| ws.committed().exhibitors.get(&id));
    exhibitor.map(|exhibitor| exhibitor.name.get(ws.lang()).to_owned()).unwrap_or_default()
}

fn number(words: Words, number: &str) -> String {
    if number.is_empty() { words.t("numbering-none").into_owned() } else { number.to_owned() }
}
