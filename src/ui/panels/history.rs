//! The history: every step, the present one marked; a click goes there.

use super::super::icons;
use super::super::theme::{ROW, Theme};
use super::super::widgets::{ListRow, Mark, bleed, list_row};
use super::MARGIN;
use crate::app::{HistoryStep, Request, Workspace};
use eframe::egui::{Frame, ScrollArea, Ui};
use egui_material_icons::icons as m;

/// Shows the steps, the newest below; travels to the one clicked.
pub(super) fn history_ui(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let words = ws.words();
    let id = ui.scope_id().with("depth of the history");
    Frame::new().inner_margin(MARGIN).show(ui, |ui| {
        ui.take_available_width();
        ui.label(super::super::theme::strong(words.t("panels-history")));
        ui.add_space(4.0);
        let depth = ws.depth();
        let mut area = ScrollArea::vertical().id_salt("history").auto_shrink([false, false]);
        // Follows the present step when it moves, and leaves the reader alone otherwise.
        let moved = ui.data(|data| data.get_temp::<usize>(id)) != Some(depth);
        if moved {
            ui.data_mut(|data| data.insert_temp(id, depth));
            let room = ui.available_height();
            let end = (depth as f32 + 1.0) * ROW;
            area = area.vertical_scroll_offset((end - room * 0.6).max(0.0));
        }
        bleed(ui, |ui| {
            area.show_rows(ui, ROW, ws.step_count() + 1, |ui, range| {
                // the first row is the state before any step
                let rows = std::iter::once(None).chain(ws.steps().map(Some));
                for step in rows.skip(range.start).take(range.len()) {
                    show_step(ui, ws, step.as_ref(), depth, ask);
                }
            })
        });
    });
}

fn show_step(ui: &mut Ui, ws: &Workspace, step: Option<&HistoryStep<'_>>, depth: usize, ask: &mut Vec<Request>) {
    let words = ws.words();
    let theme = Theme::of(ui);
    let position = step.map_or(0, |step| step.position);
    let is_done = step.is_none_or(|step| step.is_done);
    let text = step.map_or_else(|| words.t("panels-history-start").into_owned(), |step| words.say(step.label));
    let mark = match (step.is_none(), position == depth, is_done) {
        (true, ..) => m::ICON_FLAG,
        (_, true, _) => m::ICON_ARROW_RIGHT,
        (_, _, true) => icons::CHECK,
        (_, _, false) => icons::REDO,
    };
    let color = (!is_done).then_some(theme.text_muted);
    let row = ListRow { mark: Mark::Icon(mark), text: &text, selected: position == depth, color, ..ListRow::default() };
    let response = list_row(ui, &row);
    if response.clicked() && position != depth {
        ask.push(Request::GoToStep(position));
    }
    let hint = match position.cmp(&depth) {
        std::cmp::Ordering::Less => words.with("panels-history-back", &[("n", (depth - position).into())]),
        std::cmp::Ordering::Equal => words.t("panels-history-now").into_owned(),
        std::cmp::Ordering::Greater => words.with("panels-history-forward", &[("n", (position - depth).into())]),
    };
    response.on_hover_text(hint);
}
