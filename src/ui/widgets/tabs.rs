//! Tabs over the width.

use super::super::controls::focus_ring;
use super::super::theme::{self, CONTROL, Theme};
use super::layout::fitted;
use eframe::egui::{
    CornerRadius, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui, WidgetInfo, pos2, vec2,
};

/// Shows tabs over the room there is, each with what its text needs and its share of the rest; a click chooses
/// one. Gives their responses in order.
pub fn tabs<T: PartialEq + Copy>(ui: &mut Ui, chosen: &mut T, options: &[(T, String)]) -> Vec<Response> {
    let (track, _) = ui.allocate_exact_size(vec2(ui.available_width(), CONTROL), Sense::hover());
    let theme = Theme::of(ui);
    ui.painter().rect(track, CornerRadius::same(theme::RADIUS), theme.trough, theme.hairline(), StrokeKind::Inside);
    let before = *chosen;
    // Measured in the heavier weight, so that nothing moves when another one is chosen.
    let needed = |(_, text): &(T, String)| {
        let font = FontId::new(theme::BODY, theme::strong_family());
        ui.painter().layout_no_wrap(text.clone(), font, theme.text).size().x + 8.0
    };
    let needed: Vec<f32> = options.iter().map(needed).collect();
    let even = (track.width() - 4.0) / options.len().max(1) as f32;
    let rest = (track.width() - 4.0 - needed.iter().sum::<f32>()) / options.len().max(1) as f32;
    let fit_evenly = needed.iter().all(|width| *width <= even);
    let mut left = track.left() + 2.0;
    let tab = |(at, ((option, text), needed)): (usize, (&(T, String), f32))| {
        let width = if fit_evenly || rest < 0.0 { even } else { needed + rest };
        let rect = Rect::from_min_size(pos2(left, track.top() + 2.0), vec2(width, CONTROL - 4.0));
        left += width;
        let response = ui.interact(rect, ui.scope_id().with(("tab", at)), Sense::click());
        let is_chosen = before == *option;
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_chosen, text));
        let radius = CornerRadius::same(theme::RADIUS - 2);
        if is_chosen {
            ui.painter().rect(rect, radius, theme.raised, Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, radius, theme.hover);
        }
        let (font, color) = if is_chosen {
            (FontId::new(theme::BODY, theme::strong_family()), theme.text)
        } else {
            (TextStyle::Body.resolve(ui.style()), theme.text_muted)
        };
        let (galley, cut) = fitted(ui, text, font, color, rect.width() - 6.0);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
        focus_ring(ui, &response);
        if response.clicked() {
            *chosen = *option;
        }
        if cut { response.on_hover_text(text) } else { response }
    };
    options.iter().zip(needed).enumerate().map(tab).collect()
}
