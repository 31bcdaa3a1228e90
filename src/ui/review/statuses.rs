//! How far the sale of the floor has come: one bar of all booths, parted by status.

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
    let (rect, _) = ui.allocate_exact_size(vec2(width, BAR + NAMES + 4.0), Sense::hover());
    let room = width - GAP * (board.lines.len().saturating_sub(1)) as f32;
    let (mut left, mut name_left) = (rect.left(), rect.left());
    let mut clicked = None;
    for (row, line) in board.lines.iter().enumerate() {
        let Sign::Status(status) = line.sign else { continue };
        let part = (area(row) / all) as f32 * room;
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(part, BAR));
        left += part + GAP;
        let response = ui.interact(place, ui.scope_id().with(("status", line)), Sense::click());
        let told = board.spoken(row, words);
        response.widget_info(|| {
            WidgetInfo::labeled(
                Role::Button,
                true,
                words.with("review-status-part", &[("figures", told.as_str().into())]),
            )
        });
        let theme = Theme::of(ui);
        let color = status_color(theme, status);
        let color = if response.hovered() { color.gamma_multiply(0.8) } else { color };
        ui.painter().rect_filled(place, CornerRadius::same(3), color);
        super::super::controls::focus_ring(ui, &response);
        let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(told);
        if response.clicked() {
            clicked = line.which;
        }
        name_left = name(ui, words, board, row, pos2(name_left, rect.bottom() - NAMES / 2.0), rect.right());
    }
    clicked
}

/// The name of a status with its colour and its area, from a point on its middle line; where the next begins.
fn name(ui: &Ui, words: Words, board: &Board, row: usize, left: eframe::egui::Pos2, right: f32) -> f32 {
    let theme = Theme::of(ui);
    let Some(Sign::Status(status)) = board.lines.get(row).map(|line| line.sign) else { return left.x };
    let text = format!("{}  {}", board.name(row, words), board.text_with_unit(row, AREA, words));
    let start = left.x + SWATCH + 6.0;
    if right - start < 40.0 {
        return left.x;
    }
    let swatch = Rect::from_center_size(pos2(left.x + SWATCH / 2.0, left.y), vec2(SWATCH, SWATCH));
    ui.painter().rect_filled(swatch, CornerRadius::same(3), status_color(theme, status));
    let (galley, _) = fitted(ui, &text, FontId::proportional(theme::SMALL), theme.text_muted, right - start);
    let end = start + galley.size().x;
    ui.painter().galley(pos2(start, left.y - galley.size().y / 2.0), galley, theme.text_muted);
    end + 20.0
}
