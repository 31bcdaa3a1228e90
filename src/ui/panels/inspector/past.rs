//! What became of a booth: its history, the latest first.

use super::super::super::theme::{self, Theme};
use super::super::super::widgets::collapsible;
use super::figure_line;
use super::sheet::Sheet;
use crate::model::{ItemId, SaleChange, SaleEvent, Status};
use crate::words::{LocalText, Words};
use eframe::egui::{RichText, Ui};

/// The history of one booth; of several nothing is shown.
pub(super) fn past_ui(ui: &mut Ui, sheet: &Sheet<'_>) {
    let ids: Vec<ItemId> = sheet.ids.iter().copied().collect();
    let [id] = ids.as_slice() else { return };
    let (words, sale) = (sheet.words(), sheet.ws.project().sale(*id));
    collapsible(ui, &words.t("sales-past"), false, |ui| {
        if sale.history.is_empty() {
            let none = RichText::new(words.t("sales-past-empty")).size(theme::SMALL);
            ui.label(none.color(Theme::of(ui).text_muted));
        }
        for event in sale.history.iter().rev() {
            figure_line(ui, &event_text(words, event), &words.date(event.date));
        }
    });
}

fn event_text(words: Words, event: &SaleEvent) -> String {
    let (key, from, to) = match &event.what {
        SaleChange::Number { from, to } => ("sales-past-number", from.clone(), to.clone()),
        SaleChange::Status { from, to } => ("sales-past-status", status_text(words, *from), status_text(words, *to)),
        SaleChange::Holder { from, to } => ("sales-past-holder", holder(words, from), holder(words, to)),
    };
    let or_none = |text: String| if text.is_empty() { "–".to_owned() } else { text };
    words.with(key, &[("from", or_none(from).into()), ("to", or_none(to).into())])
}

fn holder(words: Words, name: &LocalText) -> String {
    name.get(words.lang()).to_owned()
}

fn status_text(words: Words, status: Status) -> String {
    match status {
        Status::Held { until: Some(day) } => words.with("sales-held-until", &[("date", words.date(day).into())]),
        Status::Held { until: None } | Status::Available | Status::Reserved | Status::Contracted | Status::Blocked => {
            words.t(status.key()).into_owned()
        }
    }
}
