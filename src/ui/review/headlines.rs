//! The figures that are read first: large, side by side, without boxes.

use super::super::theme::{self, Theme};
use super::super::widgets::fitted;
use crate::report::Headline;
use crate::words::Words;
use eframe::egui::{FontId, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The room of one figure, in points.
const LEAST: f32 = 148.0;
const MOST: f32 = 240.0;
const HEIGHT: f32 = 58.0;

/// Shows them in as many lines as they need.
pub(super) fn ui(ui: &mut Ui, words: Words, headlines: &[Headline]) {
    ui.add_space(16.0);
    let available = ui.available_width();
    let fit = ((available / LEAST).floor() as usize).clamp(1, headlines.len().max(1));
    // lines of equal length rather than one of all and one of the rest
    let lines = headlines.len().div_ceil(fit).max(1);
    let columns = headlines.len().div_ceil(lines).max(1);
    let width = (available / columns as f32).min(MOST);
    for line in headlines.chunks(columns) {
        let (rect, _) = ui.allocate_exact_size(vec2(available, HEIGHT), Sense::hover());
        for (at, headline) in line.iter().enumerate() {
            let left = rect.left() + at as f32 * width;
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width - 16.0, HEIGHT));
            one(ui, words, cell, headline);
        }
    }
}

fn one(ui: &Ui, words: Words, rect: Rect, headline: &Headline) {
    let theme = Theme::of(ui);
    let text = headline.text(words);
    let response = ui.interact(rect, ui.scope_id().with(("headline", &headline.title)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {text}", headline.title)));
    let (title, title_cut) =
        fitted(ui, &headline.title, FontId::proportional(theme::SMALL), theme.text_muted, rect.width());
    let font = FontId::new(theme::TITLE, theme::strong_family());
    let (figure, figure_cut) = fitted(ui, &text, font, theme.text, rect.width());
    let middle = rect.top() + 8.0 + title.size().y;
    ui.painter().galley(pos2(rect.left(), rect.top() + 4.0), title, theme.text_muted);
    ui.painter().galley(pos2(rect.left(), middle), figure, theme.text);
    if title_cut || figure_cut {
        response.on_hover_text(format!("{}\n{text}", headline.title));
    }
}
