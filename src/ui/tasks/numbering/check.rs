//! What is odd about the numbers of the hall: duplicates, booths without one, gaps; a click goes there.

use super::super::super::controls;
use super::super::super::icons;
use super::super::super::theme::{self, ROW, Theme};
use super::super::super::widgets::{ListRow, Mark, bleed, list_row};
use crate::app::{Request, Workspace};
use crate::model::ItemId;
use crate::stats::NumberCheck;
use crate::words::Words;
use eframe::egui::{Align2, FontId, Label, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// A row of the list.
enum Row {
    Heading(&'static str, usize),
    Found { text: String, right: String, ids: BTreeSet<ItemId>, is_wrong: bool },
}

pub(super) fn ui(ui: &mut Ui, ws: &Workspace, check: &NumberCheck, ask: &mut Vec<Request>) {
    let words = ws.words();
    if check.is_clean() {
        ui.horizontal(|ui| {
            controls::mark(ui, icons::SUCCESS, Theme::of(ui).success);
            ui.add(Label::new(words.t("numbering-clean").into_owned()).wrap());
        });
        return;
    }
    let rows = rows(words, check);
    let area = ScrollArea::vertical().id_salt("odd numbers").auto_shrink([false, false]);
    bleed(ui, |ui| {
        area.show_rows(ui, ROW, rows.len(), |ui, range| {
            for row in rows.get(range).unwrap_or_default() {
                match row {
                    Row::Heading(key, count) => heading(ui, &words.t(key), &count.to_string()),
                    Row::Found { text, right, ids, is_wrong } => {
                        let mark = Mark::Icon(if *is_wrong { icons::WARNING } else { m::ICON_MORE_HORIZ });
                        let selected = !ids.is_empty() && ids.is_subset(ws.selection());
                        let row = ListRow { mark, text, right, selected, ..ListRow::default() };
                        if ui.push_id(ids, |ui| list_row(ui, &row)).inner.clicked() {
                            ask.push(Request::Reveal(ids.clone()));
                        }
                    }
                }
            }
        })
    });
}

fn rows(words: Words, check: &NumberCheck) -> Vec<Row> {
    let mut rows = Vec::new();
    if !check.same.is_empty() {
        rows.push(Row::Heading("numbering-same", check.same.len()));
        rows.extend(check.same.iter().map(|same| Row::Found {
            text: same.number.clone(),
            right: words.with("numbering-booths", &[("n", same.booths.len().into())]),
            ids: same.booths.iter().copied().collect(),
            is_wrong: true,
        }));
    }
    if !check.without.is_empty() {
        rows.push(Row::Heading("numbering-without", check.without.len()));
        rows.push(Row::Found {
            text: words.t("numbering-none").into_owned(),
            right: words.with("numbering-booths", &[("n", check.without.len().into())]),
            ids: check.without.iter().copied().collect(),
            is_wrong: true,
        });
    }
    if !check.gaps.is_empty() {
        rows.push(Row::Heading("numbering-gaps", check.gaps.len()));
        rows.extend(check.gaps.iter().map(|gap| Row::Found {
            text: if gap.from == gap.to { gap.from.clone() } else { format!("{} … {}", gap.from, gap.to) },
            right: gap.missing.to_string(),
            ids: gap.beside.into(),
            is_wrong: false,
        }));
    }
    rows
}

fn heading(ui: &mut Ui, text: &str, count: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{text}: {count}")));
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let line = rect.bottom() - 10.0;
    let (left, right) = (pos2(rect.left() + 8.0, line), pos2(rect.right() - 8.0, line));
    ui.painter().text(left, Align2::LEFT_CENTER, text, font.clone(), theme.text_muted);
    ui.painter().text(right, Align2::RIGHT_CENTER, count, font, theme.text_muted);
}
