//! The status of booths in the inspector: chosen, held until a day, lapsed.

use super::super::super::context_menu::STATUSES;
use super::super::super::controls::mark;
use super::super::super::icons;
use super::super::super::theme::Theme;
use super::super::super::widgets::{DateHeard, Mark, Shown, date_field, row};
use super::sheet::Sheet;
use crate::app::{Effect, Request, Tone};
use crate::edit;
use crate::model::{Sale, Status};
use eframe::egui::{Align, Label, Layout, RichText, Ui};
use std::sync::Arc;

/// The status of booths, and the last day of their holds.
pub(super) fn status_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, sales: &[Arc<Sale>]) {
    let Some(shown) = Shown::of(sales.iter().map(|sale| sale.status.key())) else { return };
    let all = STATUSES.map(|status| (status, Mark::Status(status), status.key()));
    if let Some(status) = sheet.choice(ui, "panels-status", &shown, &all) {
        sheet.take(edit::mark_status(sheet.ws.committed(), sheet.hall, sheet.ids, status));
    }
    if shown.same() == Some(&Status::Held { until: None }.key()) {
        hold(ui, sheet, sales);
        lapsed(ui, sheet, sales);
    }
}

/// That holds have lapsed, and a way to free their booths: the program does not do it by itself.
fn lapsed(ui: &mut Ui, sheet: &mut Sheet<'_>, sales: &[Arc<Sale>]) {
    let (words, today) = (sheet.words(), sheet.ws.today());
    let days = sales.iter().filter(|sale| sale.status.has_lapsed(today)).filter_map(|sale| match sale.status {
        Status::Held { until } => Some((today - until?).num_days()),
        Status::Available | Status::Reserved | Status::Contracted | Status::Blocked => None,
    });
    let Some(longest) = days.max() else { return };
    let theme = Theme::of(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        mark(ui, icons::WARNING, theme.warning);
        let text = words.with("sales-lapsed", &[("n", longest.into())]);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let free = words.t("sales-free").into_owned();
            if ui.button(&free).on_hover_text(words.t("sales-free-hint")).clicked() {
                sheet.take(edit::free_lapsed(sheet.ws.committed(), sheet.ids, today));
            }
            let label = Label::new(RichText::new(&text).color(theme.warning)).truncate();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(label));
        });
    });
}

/// The last day of a hold.
fn hold(ui: &mut Ui, sheet: &mut Sheet<'_>, sales: &[Arc<Sale>]) {
    let until = |sale: &Arc<Sale>| match sale.status {
        Status::Held { until } => until,
        Status::Available | Status::Reserved | Status::Contracted | Status::Blocked => None,
    };
    let Some(shown) = Shown::of(sales.iter().map(until)) else { return };
    let words = sheet.words();
    let (name, open) = (words.t("panels-held-until"), words.t("panels-held-open"));
    let heard = row(ui, &name, |ui, _| date_field(ui, words, &name, &shown, &open));
    let put = |until| edit::set_status(sheet.ws.committed(), sheet.hall, sheet.ids, Status::Held { until });
    match heard {
        None => {}
        Some(DateHeard::Entered(day)) => sheet.take(put(Some(day))),
        Some(DateHeard::Cleared) => sheet.take(put(None)),
        Some(DateHeard::Refused(reason)) => sheet.ask.push(Request::Effect(Effect::Say(Tone::Warning, reason))),
    }
}
