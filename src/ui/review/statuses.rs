//! How far the sale of the floor has come: one bar of all booths, parted by status.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::super::widgets::{fitted, status_color};
use crate::report::{Board, Sign};
use crate::stats::Which;
use crate::table::Value;
use crate::words::Words;
use eframe::egui::{CornerRadius, CursorIcon, FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The column of the table of statuses that holds areas.
const AREA: usize = 2;
/// The height of the bar, and of the names below it, in points.
const BAR: f32 = 14.0;
const NAMES: f32 = 24.0;
/// Between two parts of the bar, in points.
const GAP: f32 = 2.0;
/// The side of the square of a status's colour, in points.
const SWATCH: f32 = 10.0;

/// Shows the bar of the table of statuses; the booths of the part that was clicked.
pub(super) fn ui(ui: &mut Ui, words: Words, board: &Board) -> Option<Which> {
    ui.add_space(20.0);
    let area = |row: usize| match board.table.rows.get(row).and_then(|row| row.get(AREA)) {
        Some(Value::Number(number)) => number.as_f64(),
        _ => 0.0,
    };
    let all: f64 = (0..board.lines.len()).map(area).sum();
    if all <= 0.0 {
        return None;
    }
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, BAR), Sense::hover());
    let room = width - GAP * (board.lines.len().saturating_sub(1)) as f32;
    let mut left = rect.left();
    let mut clicked = None;
    for (row, line) in board.lines.iter().enumerate() {
        let Sign::Status(status) = line.sign else { continue };
        let part = (area(row) / all) as f32 * room;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(part, BAR));
        left += part + GAP;
        let response = ui.interact(place, ui.scope_id().with(("status", line)), Sense::click());
        let told = board.spoken(row, words);
        let name = || words.with("review-status-part", &[("figures", told.as_str().into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name()));
        let color = status_color(Theme::of(ui), status);
        let color = if response.hovered() { color.gamma_multiply(0.8) } else { color };
        ui.painter().rect_filled(place, CornerRadius::same(3), color);
        controls::focus_ring(ui, &response);
        if response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(told.as_str()).clicked() {
            clicked = line.which;
        }
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(20.0, 0.0);
        for row in 0..board.lines.len() {
            name(ui, words, board, row);
        }
    });
    clicked
}

/// The name of a status with its colour and its area.
fn name(ui: &mut Ui, words: Words, board: &Board, row: usize) {
    let theme = Theme::of(ui);
    let Some(Sign::Status(status)) = board.lines.get(row).map(|line| line.sign) else { return };
    let text = format!("{}  {}", board.name(row, words), board.text_with_unit(row, AREA, words));
    let font = FontId::proportional(theme::SMALL);
    let (galley, _) = fitted(ui, &text, font, theme.text_muted, ui.max_rect().width() - SWATCH - 6.0);
    let size = vec2(SWATCH + 6.0 + galley.size().x, NAMES);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let swatch = Rect::from_center_size(pos2(rect.left() + SWATCH / 2.0, rect.center().y), vec2(SWATCH, SWATCH));
    ui.painter().rect_filled(swatch, CornerRadius::same(3), status_color(theme, status));
    let at = pos2(rect.left() + SWATCH + 6.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.text_muted);
}
