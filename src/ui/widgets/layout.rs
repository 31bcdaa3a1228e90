//! How fields stand in a panel: label at the left, control at the right, sections with headings.

use super::super::controls::focus_ring;
use super::super::icons;
use super::super::theme::{self, CONTROL, Theme};
use eframe::egui::{
    self, Align, Align2, CursorIcon, FontId, Galley, Layout, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo,
    pos2, vec2,
};
use std::sync::Arc;

/// The share of a row that its label takes, and its bounds in points.
const LABEL_SHARE: f32 = 0.38;
const LABEL_WIDTHS: std::ops::RangeInclusive<f32> = 66.0..=124.0;
/// The least width of a control beside a long label, in points.
const LEAST_CONTROL: f32 = 78.0;
/// The least width in which a label and a control with a long name stand side by side, in points.
const ROOMY: f32 = 230.0;
/// Between a label and its control, and between two controls of a row.
const GAP: f32 = 6.0;

/// A text laid out in one line that ends in dots where it does not fit.
pub(in super::super) fn fitted(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: egui::Color32,
    width: f32,
) -> (Arc<Galley>, bool) {
    let mut job = egui::text::LayoutJob::simple_singleline(text.to_owned(), font, color);
    job.wrap.max_width = width.max(0.0);
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let cut = galley.elided;
    (galley, cut)
}

/// A row with its label at the left; the control gets the rest of the width. The label's own response lets
/// a number be changed by dragging it.
pub fn row<R>(ui: &mut Ui, label: &str, control: impl FnOnce(&mut Ui, &Response) -> R) -> R {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::proportional(theme::SMALL);
    let usual = (width * LABEL_SHARE).clamp(*LABEL_WIDTHS.start(), *LABEL_WIDTHS.end());
    let whole = ui.painter().layout_no_wrap(label.to_owned(), font.clone(), theme.text_muted).size().x.ceil();
    // a long label takes what its control can spare
    let label_width = if whole <= usual { usual } else { whole.min(width - GAP - LEAST_CONTROL).max(usual) };
    let label_rect = Rect::from_min_size(rect.min, vec2(label_width, CONTROL));
    let response = ui.interact(label_rect, ui.scope_id().with(("label", label)), Sense::drag());
    let (galley, cut) = fitted(ui, label, font, theme.text_muted, label_width);
    let at = pos2(label_rect.left(), label_rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.text_muted);
    if cut {
        response.clone().on_hover_text(label);
    }
    let rest = Rect::from_min_max(pos2(label_rect.right() + GAP, rect.top()), rect.max);
    let builder = UiBuilder::new().max_rect(rest).layout(Layout::left_to_right(Align::Center)).id_salt(label);
    let mut ui = ui.new_child(builder);
    ui.spacing_mut().item_spacing.x = GAP;
    control(&mut ui, &response)
}

/// A row whose control shows a long name: in a narrow panel the label stands above it instead of beside it.
pub fn roomy_row<R>(ui: &mut Ui, label: &str, control: impl FnOnce(&mut Ui, &Response) -> R) -> R {
    if ui.available_width() >= ROOMY {
        return row(ui, label, control);
    }
    let theme = Theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
    let (galley, _) = fitted(ui, label, FontId::proportional(theme::SMALL), theme.text_muted, rect.width());
    ui.painter().galley(rect.min, galley, theme.text_muted);
    let (rect, _) = ui.allocate_exact_size(vec2(rect.width(), CONTROL), Sense::hover());
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)).id_salt(label);
    control(&mut ui.new_child(builder), &response)
}

/// Two controls side by side, each with half of the width.
pub fn pair(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    let half = ((width - GAP) / 2.0).floor();
    let layout = Layout::left_to_right(Align::Center);
    let first = Rect::from_min_size(rect.min, vec2(half, CONTROL));
    let second = Rect::from_min_size(pos2(rect.right() - half, rect.top()), vec2(half, CONTROL));
    left(&mut ui.new_child(UiBuilder::new().max_rect(first).layout(layout).id_salt("left")));
    right(&mut ui.new_child(UiBuilder::new().max_rect(second).layout(layout).id_salt("right")));
}

/// How far the rows of a list reach beyond the margins of their panel, so that their text lines up with it.
const BLEED: f32 = 8.0;

/// Shows a list whose rows reach into the margins at both sides.
pub fn bleed<R>(ui: &mut Ui, list: impl FnOnce(&mut Ui) -> R) -> R {
    let rect = ui.available_rect_before_wrap().expand2(vec2(BLEED, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::LEFT)));
    child.spacing_mut().item_spacing.y = 0.0;
    let shown = list(&mut child);
    let taken = child.min_rect();
    ui.allocate_rect(taken.shrink2(vec2(BLEED.min(taken.width() / 2.0), 0.0)), Sense::hover());
    shown
}

/// The heading of a section, with space above it.
pub fn section(ui: &mut Ui, heading: &str) {
    section_with(ui, heading, |_| ());
}

/// The heading of a section with something at the right end of its line.
pub fn section_with<R>(ui: &mut Ui, heading: &str, right: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(10.0);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, 24.0), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt(heading);
    let mut child = ui.new_child(builder);
    child.spacing_mut().item_spacing.x = 4.0;
    let inner = right(&mut child);
    let room = (child.min_rect().left() - rect.left() - GAP).max(24.0);
    let (galley, _) = fitted(ui, heading, font, theme.text_muted, room);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, theme.text_muted);
    inner
}

/// A section that folds away under its heading; open or shut is remembered.
pub fn collapsible(ui: &mut Ui, heading: &str, open_first: bool, contents: impl FnOnce(&mut Ui)) {
    ui.add_space(6.0);
    let id = ui.make_persistent_id(("section", heading));
    let mut open = ui.data_mut(|data| *data.get_persisted_mut_or(id, open_first));
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    let response = ui.interact(rect, id.with("heading"), Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, open, heading));
    if response.clicked() {
        open = !open;
        ui.data_mut(|data| data.insert_persisted(id, open));
    }
    let theme = Theme::of(ui);
    let color = if response.hovered() { theme.text } else { theme.text_muted };
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let (galley, _) = fitted(ui, heading, font, color, width - 24.0);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, color);
    let arrow = if open { icons::EXPAND } else { icons::CHEVRON };
    let at = pos2(rect.right() - theme::ICON / 2.0, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, arrow.codepoint, icons::font(), theme.mark);
    focus_ring(ui, &response);
    if open {
        contents(ui);
    }
}
