//! Services: what each booth takes from which floor box or trench, and whether it can give that; the list that the
//! hall's technicians work from.

use super::super::controls;
use super::super::icons;
use super::super::panels::Cache;
use super::super::theme::{self, ROW, Theme};
use super::super::top_bar::document_name;
use super::super::widgets::{ListRow, Mark, fitted, list_row};
use crate::app::{Dialog, Effect, MadeFile, Request, Tone, Workspace};
use crate::table::{Bom, ServiceLine, ServicesBy, Titles, block, csv, service_lines, service_list};
use crate::words::{Lang, Message, Words};
use eframe::egui::{FontId, ScrollArea, Ui, UiBuilder, pos2};
use std::sync::Arc;

/// The widest that the list becomes, in points.
const WIDEST: f32 = 1120.0;
/// The columns' left edges behind the first, as shares of the width.
const COLUMNS: [f32; 6] = [0.0, 0.13, 0.36, 0.5, 0.59, 0.72];

/// What the list keeps between frames.
#[derive(Default)]
pub struct ServicesList {
    by: ServicesBy,
    wrong_only: bool,
    lines: Cache<(u64, Lang, bool), Arc<Vec<ServiceLine>>>,
}

impl ServicesList {
    /// Shows the list over the available room.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        let mut room = ui.available_rect_before_wrap();
        room.set_width(room.width().min(WIDEST));
        let ui = &mut ui.new_child(UiBuilder::new().max_rect(room));
        let words = ws.words();
        let by = self.by;
        let key = (ws.base_revision(), ws.lang(), by == ServicesBy::Booth);
        let lines = self.lines.at(key, || Arc::new(service_lines(ws.committed(), words, by))).clone();
        ui.label(theme::title(words.t("services-list")));
        ui.add_space(8.0);
        controls::hairline(ui);
        ui.add_space(12.0);
        if lines.is_empty() {
            controls::muted(ui, words.t("services-none"));
            return;
        }
        self.head_ui(ui, ws, &lines, ask);
        ui.add_space(8.0);
        let shown: Vec<&ServiceLine> =
            lines.iter().filter(|line| !self.wrong_only || !line.remark.is_empty()).collect();
        titles_ui(ui, words);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt("services").auto_shrink([false, false]).show_rows(
            ui,
            ROW,
            shown.len(),
            |ui, range| {
                for line in shown.get(range).unwrap_or_default() {
                    line_ui(ui, words, line, ask);
                }
            },
        );
    }

    fn head_ui(&mut self, ui: &mut Ui, ws: &Workspace, lines: &[ServiceLine], ask: &mut Vec<Request>) {
        let words = ws.words();
        let mut over: Vec<_> = lines.iter().filter(|line| line.is_over).filter_map(|line| line.supply).collect();
        over.sort_unstable();
        over.dedup();
        let unserved = lines.iter().filter(|line| line.supply.is_none() && line.capacity.is_none()).count();
        let figures = [("n", lines.len().into()), ("over", over.len().into()), ("unserved", unserved.into())];
        controls::muted(ui, words.with("services-summary", &figures));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let orders = [(ServicesBy::Supply, "services-by-box"), (ServicesBy::Booth, "services-by-booth")];
            let orders = orders.map(|(by, key)| (by, words.t(key).into_owned()));
            controls::segmented(ui, &words.t("services-order"), &mut self.by, &orders);
            controls::checkbox(ui, &mut self.wrong_only, &words.t("services-wrong-only"));
            if ui.button(words.t("services-copy").into_owned()).clicked() {
                let table = service_list(ws.committed(), words, self.by);
                let message = Message::new("review-copied").with("table", table.name.as_str());
                ask.push(Request::Effect(Effect::Copy(block(&table, words, Titles::With))));
                ask.push(Request::Effect(Effect::Say(Tone::Success, message)));
            }
            if ui.button(words.t("services-csv").into_owned()).clicked() {
                let table = service_list(ws.committed(), words, self.by);
                let name = format!("{} {}", document_name(ws), table.name);
                let file = MadeFile { name, ending: "csv", bytes: csv(&table, words, Bom::With).into() };
                ask.push(Request::Effect(Effect::Show(Dialog::SaveMade(file))));
            }
        });
    }
}

fn titles_ui(ui: &mut Ui, words: Words) {
    let keys = [
        "services-from",
        "sales-column-booth",
        "services-service",
        "services-distance",
        "services-all",
        "sales-column-remark",
    ];
    let (rect, _) = ui.allocate_exact_size(eframe::egui::vec2(ui.available_width(), ROW), eframe::egui::Sense::hover());
    let color = Theme::of(ui).text_muted;
    for (n, key) in keys.into_iter().enumerate() {
        cell(ui, rect, n, &words.t(key), color, theme::SMALL);
    }
}

/// A text in a column of a row.
fn cell(ui: &Ui, row: eframe::egui::Rect, column: usize, text: &str, color: eframe::egui::Color32, size: f32) {
    let at = |column: usize| COLUMNS.get(column).copied().unwrap_or(1.0) * row.width();
    let left = row.left() + 8.0 + at(column);
    let room = at(column + 1) - at(column) - 12.0;
    let (galley, _) = fitted(ui, text, FontId::proportional(size), color, room);
    ui.painter().galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, color);
}

fn line_ui(ui: &mut Ui, words: Words, line: &ServiceLine, ask: &mut Vec<Request>) {
    let unit = line.unit.text(words);
    let service = format!("{} {}\u{a0}{unit}", words.t(line.service), line.amount.shown(words));
    let booth = if line.holder.is_empty() { line.number.clone() } else { format!("{} {}", line.number, line.holder) };
    let distance = line
        .distance
        .map(|distance| format!("{}\u{a0}{}", words.number(distance.as_f64(), 1), words.metre_unit()))
        .unwrap_or_default();
    let load = match (line.load, line.capacity) {
        (Some(load), Some(capacity)) => {
            let capacity = format!("{}\u{a0}{unit}", capacity.shown(words));
            words.with("services-load", &[("load", load.shown(words).into()), ("capacity", capacity.into())])
        }
        _ => String::new(),
    };
    // one row for screen readers and the pointer, its columns painted upon it
    let spoken = [&line.from, &booth, &service, &distance, &load, &line.remark];
    let name = spoken.iter().filter(|part| !part.is_empty()).map(|part| part.as_str()).collect::<Vec<_>>().join(", ");
    let clear = eframe::egui::Color32::TRANSPARENT;
    let row = ListRow { mark: Mark::None, text: &name, color: Some(clear), ..ListRow::default() };
    let response = ui.push_id((line.booth, line.service), |ui| list_row(ui, &row)).inner;
    let theme = Theme::of(ui);
    let cells = [&line.from, &booth, &service, &distance, &load];
    for (n, text) in cells.into_iter().enumerate() {
        cell(ui, response.rect, n, text, theme.text, theme::BODY);
    }
    if !line.remark.is_empty() {
        let text = format!("{} {}", icons::WARNING.codepoint, line.remark);
        cell(ui, response.rect, 5, &text, theme.warning, theme::SMALL);
    }
    if response.clicked() {
        let mut ids = std::collections::BTreeSet::from([line.booth]);
        ids.extend(line.supply);
        ask.push(Request::Reveal(ids));
    }
}
