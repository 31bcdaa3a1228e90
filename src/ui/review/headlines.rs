//! The figures that are read first: large, side by side, without boxes.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::super::widgets::fitted;
use crate::report::Headline;
use crate::table::Value;
use crate::words::Words;
use eframe::egui::{CornerRadius, CursorIcon, FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The room of one figure, in points.
const LEAST: f32 = 148.0;
const MOST: f32 = 240.0;
const HEIGHT: f32 = 58.0;

/// Shows them in as many lines as they need; the number of the one that was clicked, for a spreadsheet.
pub(super) fn ui(ui: &mut Ui, words: Words, headlines: &[Headline]) -> Option<String> {
    ui.add_space(16.0);
    let available = ui.available_width();
    let fit = ((available / LEAST).floor() as usize).clamp(1, headlines.len().max(1));
    // lines of equal length rather than one of all and one of the rest
    let lines = headlines.len().div_ceil(fit).max(1);
    let columns = headlines.len().div_ceil(lines).max(1);
    let width = (available / columns as f32).min(MOST);
    let mut copied = None;
    for line in headlines.chunks(columns) {
        let (rect, _) = ui.allocate_exact_size(vec2(available, HEIGHT), Sense::hover());
        for (at, headline) in line.iter().enumerate() {
            let left = rect.left() + at as f32 * width;
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width - 16.0, HEIGHT));
            if one(ui, words, cell, headline) {
                copied = match &headline.value {
                    Value::Number(number) => Some(number.for_spreadsheet(words)),
                    Value::Empty | Value::Text(_) | Value::Date(_) => None,
                };
            }
        }
    }
    copied
}

/// Shows one of them; whether it was clicked.
fn one(ui: &Ui, words: Words, rect: Rect, headline: &Headline) -> bool {
    let theme = Theme::of(ui);
    let text = headline.text(words);
    let response = ui.interact(rect, ui.scope_id().with(("headline", &headline.title)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{}: {text}", headline.title)));
    if response.hovered() {
        let ground = rect.expand2(vec2(8.0, 0.0));
        ui.painter().rect_filled(ground, CornerRadius::same(theme::RADIUS), theme.hover);
    }
    let (title, title_cut) =
        fitted(ui, &headline.title, FontId::proportional(theme::SMALL), theme.text_muted, rect.width());
    let font = FontId::new(theme::TITLE, theme::strong_family());
    let (figure, figure_cut) = fitted(ui, &text, font, theme.text, rect.width());
    let middle = rect.top() + 8.0 + title.size().y;
    ui.painter().galley(pos2(rect.left(), rect.top() + 4.0), title, theme.text_muted);
    ui.painter().galley(pos2(rect.left(), middle), figure, theme.text);
    controls::focus_ring(ui, &response);
    let clicked = response.clicked();
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_ui(|ui| {
        if title_cut || figure_cut {
            ui.label(format!("{}\n{text}", headline.title));
        }
        controls::muted(ui, words.t("review-copy-figure"));
    });
    clicked
}
