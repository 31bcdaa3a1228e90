//! A row of a list: mark, name, figure at the right; hovered, selected, dimmed.

use super::super::controls::{Look, focus_ring, sized_icon_button, tip};
use super::super::icons;
use super::super::theme::{self, ROW, Theme};
use super::layout::fitted;
use super::mark::{Mark, paint_mark};
use eframe::egui::{
    Color32, CornerRadius, FontId, Rect, Response, Role, Sense, TextStyle, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

/// What a row shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct ListRow<'a> {
    /// The mark before the name.
    pub mark: Mark,
    /// The name.
    pub text: &'a str,
    /// In small letters after the name.
    pub note: &'a str,
    /// At the right end, in tabular figures.
    pub right: &'a str,
    /// How far it is indented, in points.
    pub indent: f32,
    /// Room between the mark and the name that is kept free, in points.
    pub after_mark: f32,
    /// Room at the right end that is kept free, in points.
    pub keep_free: f32,
    /// Whether it belongs to the selection.
    pub selected: bool,
    /// Whether the keyboard or the pointer's drag is on it.
    pub highlighted: bool,
    /// In the heavier weight.
    pub strong: bool,
    /// The colour of its name, where it is not the usual one.
    pub color: Option<Color32>,
    /// Whether it can be dragged.
    pub draggable: bool,
}

/// What a row shows of its name at least, in points, before its figure at the right gives way.
const LEAST_NAME: f32 = 48.0;

/// Between the name and the figure at the right, in points.
const GAP: f32 = 4.0;

/// Shows a row over the available width.
pub fn list_row(ui: &mut Ui, row: &ListRow<'_>) -> Response {
    let sense = if row.draggable { Sense::click_and_drag() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let name = if row.note.is_empty() { row.text.to_owned() } else { format!("{} {}", row.text, row.note) };
        WidgetInfo::selected(Role::Button, enabled, row.selected, name)
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let theme = Theme::of(ui);
    let fill = match (row.selected, row.highlighted || response.hovered()) {
        (true, _) => theme.accent_soft,
        (false, true) => theme.hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
    let usual = if row.selected { theme.on_accent_soft } else { theme.text };
    let color = row.color.filter(|_| !row.selected).unwrap_or(usual);
    let quiet = if row.selected { theme.on_accent_soft } else { theme.text_muted };
    let middle = rect.center().y;
    let small = FontId::proportional(theme::SMALL);
    let body = TextStyle::Body.resolve(ui.style());
    let mut left = rect.left() + 8.0 + row.indent;
    if row.mark.is_some() {
        paint_mark(ui, row.mark, pos2(left, middle), quiet);
        left += row.mark.width() + 8.0;
    }
    left += row.after_mark;
    let font = if row.strong { FontId::new(theme::BODY, theme::strong_family()) } else { body.clone() };
    let mut right = rect.right() - 8.0 - row.keep_free;
    let mut figure_cut = false;
    if !row.right.is_empty() {
        let galley = ui.painter().layout_no_wrap(row.right.to_owned(), body, quiet);
        let name = ui.painter().layout_no_wrap(row.text.to_owned(), font.clone(), color).size().x;
        // A name cut to its dots says nothing: then the figure goes into the tooltip.
        figure_cut = right - galley.size().x - GAP - left < name.min(LEAST_NAME);
        if !figure_cut {
            right -= galley.size().x;
            ui.painter().galley(pos2(right, middle - galley.size().y / 2.0), galley, quiet);
            right -= GAP;
        }
    }
    let (name, cut) = fitted(ui, row.text, font, color, right - left);
    let end = left + name.size().x + 6.0;
    ui.painter().galley(pos2(left, middle - name.size().y / 2.0), name, color);
    let mut note_cut = false;
    if !row.note.is_empty() && right - end > 16.0 {
        let (note, cut) = fitted(ui, row.note, small, quiet, right - end);
        note_cut = cut;
        ui.painter().galley(pos2(end, middle - note.size().y / 2.0), note, quiet);
    }
    focus_ring(ui, &response);
    if cut || note_cut || figure_cut {
        let parts = [row.text, row.note, if figure_cut { row.right } else { "" }];
        let whole = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
        return response.on_hover_text(whole);
    }
    response
}

/// A row with a button at its right end that takes it out of the list, which `remove` names; whether it was
/// clicked.
pub fn removable_row(ui: &mut Ui, mark: Mark, text: &str, remove: &str) -> bool {
    let response = list_row(ui, &ListRow { mark, text, keep_free: 22.0, ..ListRow::default() });
    let side = Vec2::splat(24.0);
    let rect = Rect::from_center_size(pos2(response.rect.right() - 14.0, response.rect.center().y), side);
    let builder = UiBuilder::new().max_rect(rect).id_salt((text, "remove"));
    let button = sized_icon_button(&mut ui.new_child(builder), icons::CLOSE, remove, Look::Plain, side);
    tip(button, remove, None).clicked()
}
