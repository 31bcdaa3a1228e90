//! The shell scheme as built: the hall's module, how far its rows drift, and what they run into; a booth's
//! built size.

use super::super::super::controls;
use super::super::super::icons;
use super::super::super::theme::{self, Theme};
use super::super::super::widgets::{ListRow, Mark, bleed, list_row, section};
use super::super::size_text;
use super::sheet::{Sheet, Spec};
use super::{Derived, count, figure_line};
use crate::app::{Command, Request};
use crate::edit::{self, HallChange};
use crate::geometry::Mm;
use crate::model::{Hall, ItemId};
use crate::stats::{Built, BuiltRow, RowEnd};
use crate::words::Words;
use eframe::egui::{RichText, Ui};
use std::collections::BTreeSet;

/// The most rows listed; the worst come first.
const MOST_ROWS: usize = 8;

/// The hall's module, and what comes of it.
pub(super) fn hall_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, hall: &Hall) {
    let (id, words) = (sheet.hall, sheet.words());
    section(ui, &sheet.t("built-shell-scheme"));
    let nominal = sheet.t("built-nominal");
    let spec = Spec { unknown: Some(&nominal), step: Some(10.0), ..Spec::of("built-module") };
    sheet.figure::<Mm>(ui, spec, &[(ItemId::default(), hall.module)], |project, _, module| {
        edit::change_hall(project, id, HallChange::Module(module))
    });
    let built = derived.built(sheet.ws);
    let Some(most) = built.most_drift() else { return };
    figure_line(ui, &words.t("built-rows"), &words.number(count(built.rows.len()), 0));
    figure_line(ui, &words.t("built-most-drift"), &signed(words, most.drift()));
    let show = RichText::new(words.t("built-show")).size(theme::SMALL).color(Theme::of(ui).accent);
    if ui.link(show).clicked() {
        sheet.ask.push(Request::Run(Command::ToggleBuilt));
    }
    troubles(ui, sheet, &built);
}

/// The rows that run into something or make a way narrower, the worst first.
fn troubles(ui: &mut Ui, sheet: &mut Sheet<'_>, built: &Built) {
    let words = sheet.words();
    let mut rows: Vec<&BuiltRow> = built.rows.iter().filter(|row| row.end != RowEnd::Free).collect();
    if rows.is_empty() {
        return;
    }
    rows.sort_by_key(|row| match row.end {
        RowEnd::RunsInto { by, .. } => (0, -by),
        RowEnd::Narrows { to, .. } => (1, to),
        RowEnd::Free => (2, Mm::ZERO),
    });
    let more = rows.len().saturating_sub(MOST_ROWS);
    bleed(ui, |ui| {
        for row in rows.into_iter().take(MOST_ROWS) {
            ui.push_id(&row.booths, |ui| trouble(ui, sheet, row));
        }
    });
    if more > 0 {
        controls::muted(ui, words.with("built-more-rows", &[("n", more.into())]));
    }
}

fn trouble(ui: &mut Ui, sheet: &mut Sheet<'_>, row: &BuiltRow) {
    let words = sheet.words();
    let number = |id: Option<&ItemId>| {
        let item = id.and_then(|id| sheet.ws.project().find_item(sheet.hall, *id));
        item.and_then(|(_, item)| item.booth()).map(|booth| booth.number.clone()).unwrap_or_default()
    };
    let (first, last) = (number(row.booths.first()), number(row.booths.last()));
    let name = if row.booths.len() > 1 { format!("{first} – {last}") } else { first };
    let (hint, at) = match row.end {
        RowEnd::RunsInto { what, by } => (words.with("built-runs-into", &[("by", by.into())]), what),
        RowEnd::Narrows { before, from, to } => {
            (words.with("built-narrows", &[("from", from.into()), ("to", to.into())]), before)
        }
        RowEnd::Free => return,
    };
    let icon = if row.end.is_impossible() { icons::ERROR } else { icons::WARNING };
    let drift = signed(words, row.drift());
    let shown = ListRow { mark: Mark::Icon(icon), text: &name, note: &hint, right: &drift, ..ListRow::default() };
    if list_row(ui, &shown).on_hover_text(&hint).clicked() {
        let ids: BTreeSet<ItemId> = row.booths.iter().copied().chain(at).collect();
        sheet.ask.push(Request::Reveal(ids));
    }
}

/// What one booth measures once it stands.
pub(super) fn booth_ui(ui: &mut Ui, sheet: &Sheet<'_>, derived: &mut Derived, booth: ItemId) {
    let words = sheet.words();
    let built = derived.built(sheet.ws);
    let Some(of) = built.booths.get(&booth) else { return };
    figure_line(ui, &words.t("built-booth"), &size_text(words, of.built));
    if of.shift != Mm::ZERO {
        figure_line(ui, &words.t("built-shift"), &signed(words, of.shift));
    }
    if let Some(row) = built.rows.get(of.row).filter(|row| row.booths.len() > 1) {
        figure_line(ui, &words.t("built-row-drift"), &signed(words, row.drift()));
    }
}

/// A difference with its sign.
fn signed(words: Words, length: Mm) -> String {
    let sign = if length > Mm::ZERO { "+" } else { "" };
    format!("{sign}{}\u{a0}{}", words.metres_bare(length), words.metre_unit())
}
