//! What floats on the canvas: zoom control, scale bar, minimap.

use super::super::theme::Theme;
use super::super::view::View;
use super::grid::hairline;
use super::{Canvas, MM_PER_PX_AT_ONE, hall_bounds};
use crate::app::{Command, Preferences, Request, Workspace};
use crate::geometry::Mm;
use eframe::egui::{
    self, Align2, CornerRadius, FontId, Mesh, Painter, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

/// From the rim of the canvas, in logical points.
const INSET: f32 = 12.0;
/// The height of a floating card.
const HEIGHT: f32 = 32.0;
/// The longest side of the minimap.
const MINIMAP: f32 = 168.0;
/// The longest scale bar.
const BAR: f32 = 120.0;

pub(super) fn ui(
    canvas: &mut Canvas,
    ui: &mut Ui,
    screen: Rect,
    ws: &Workspace,
    preferences: &Preferences,
    ask: &mut Vec<Request>,
) {
    let theme = Theme::of(ui);
    let view = canvas.camera.view();
    let corner = pos2(screen.min.x + INSET, screen.max.y - INSET - HEIGHT);
    let right = zoom_control(ui, corner, &view, ws, theme, ask);
    scale_bar(ui, pos2(right + 8.0, corner.y), screen, &view, ws, theme);
    if preferences.panels.minimap && screen.width() > 520.0 && screen.height() > 360.0 {
        minimap(canvas, ui, screen, ws, theme);
    }
}

fn card(painter: &Painter, rect: Rect, theme: &Theme) {
    painter.rect_filled(rect, CornerRadius::same(6), theme.panel);
    painter.rect_stroke(rect, CornerRadius::same(6), hairline(theme.line), StrokeKind::Inside);
}

/// Minus, the scale, plus, fit. Gives the right end of the card.
fn zoom_control(
    ui: &mut Ui,
    at: egui::Pos2,
    view: &View,
    ws: &Workspace,
    theme: &Theme,
    ask: &mut Vec<Request>,
) -> f32 {
    let rect = Rect::from_min_size(at, vec2(172.0, HEIGHT));
    card(ui.painter(), rect, theme);
    let words = ws.words();
    let mut x = rect.min.x;
    let mut button = |ui: &mut Ui, width: f32, text: String, command: Command, tip: String| {
        let place = Rect::from_min_size(pos2(x, rect.min.y), vec2(width, HEIGHT));
        x += width;
        let response = ui.interact(place, ui.scope_id().with(command.name()), Sense::click());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &tip));
        paint_button(ui, &response, &text, theme);
        if response.on_hover_text(tip).clicked() {
            ask.push(Request::Run(command));
        }
    };
    let tip = |command: Command| {
        let name = words.t(command.name());
        command.shortcut().map_or_else(|| name.to_string(), |keys| format!("{name} ({keys})"))
    };
    let scale = view.mm_per_px / MM_PER_PX_AT_ONE;
    let label = format!("1:{}", words.number(round_scale(scale), 0));
    button(ui, 36.0, "−".to_owned(), Command::ZoomOut, tip(Command::ZoomOut));
    button(ui, 64.0, label, Command::ZoomOne, tip(Command::ZoomOne));
    button(ui, 36.0, "+".to_owned(), Command::ZoomIn, tip(Command::ZoomIn));
    button(ui, 36.0, "⛶".to_owned(), Command::ZoomFit, tip(Command::ZoomFit));
    rect.max.x
}

fn paint_button(ui: &Ui, response: &Response, text: &str, theme: &Theme) {
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(response.rect.shrink(3.0), CornerRadius::same(4), theme.hover);
    }
    let (center, font) = (response.rect.center(), FontId::proportional(13.0));
    if text == "⛶" {
        paint_fit(ui.painter(), center, theme);
    } else {
        ui.painter().text(center, Align2::CENTER_CENTER, text, font, theme.text);
    }
}

/// Four corners, the usual sign for showing everything.
fn paint_fit(painter: &Painter, center: egui::Pos2, theme: &Theme) {
    let stroke = Stroke::new(1.5, theme.text);
    for (sx, sy) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let corner = center + vec2(6.0 * sx, 6.0 * sy);
        painter.line_segment([corner, corner - vec2(4.0 * sx, 0.0)], stroke);
        painter.line_segment([corner, corner - vec2(0.0, 4.0 * sy)], stroke);
    }
}

/// Two figures that count: 1:187 is as good as 1:190.
fn round_scale(scale: f64) -> f64 {
    let step = 10_f64.powf(scale.max(1.0).log10().floor() - 1.0).max(1.0);
    (scale / step).round() * step
}

/// The scale bar at a place, or above it at the left where the canvas is too narrow for it there.
fn scale_bar(ui: &Ui, at: egui::Pos2, screen: Rect, view: &View, ws: &Workspace, theme: &Theme) {
    const LENGTHS: [i32; 14] =
        [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000];
    let fits = |length: &i32| view.px(Mm(*length)) <= BAR;
    let Some(length) = LENGTHS.into_iter().rev().find(fits).map(Mm) else { return };
    let words = ws.words();
    let decimals = usize::from(length.0 < 1000);
    let label = format!("{}\u{a0}{}", words.number(length.as_metres(), decimals), words.metre_unit());
    let painter = ui.painter();
    let galley = painter.layout_no_wrap(label, FontId::proportional(12.0), theme.text_muted);
    let bar = view.px(length);
    let size = vec2(bar + galley.size().x + 32.0, HEIGHT);
    let fits_beside = at.x + size.x <= screen.max.x - INSET;
    let at = if fits_beside { at } else { pos2(screen.min.x + INSET, at.y - HEIGHT - 8.0) };
    let rect = Rect::from_min_size(at, size);
    card(painter, rect, theme);
    let (from, to) = (pos2(rect.min.x + 12.0, rect.center().y), pos2(rect.min.x + 12.0 + bar, rect.center().y));
    let stroke = Stroke::new(1.5, theme.text);
    painter.line_segment([from, to], stroke);
    for end in [from, to] {
        painter.line_segment([end - vec2(0.0, 4.0), end + vec2(0.0, 4.0)], stroke);
    }
    let text = pos2(to.x + 8.0, rect.center().y - galley.size().y / 2.0);
    painter.galley(text, galley, theme.text_muted);
}

/// The whole hall in small, with the part in sight framed; a click or a drag looks there.
fn minimap(canvas: &mut Canvas, ui: &mut Ui, screen: Rect, ws: &Workspace, theme: &Theme) {
    let hall = hall_bounds(ws);
    let view = canvas.camera.view();
    if view.visible().contains_rect(hall) {
        return; // the whole hall is in sight already
    }
    let (width, height) = (hall.width().f64(), hall.height().f64());
    let scale = f64::from(MINIMAP) / width.max(height).max(1.0);
    let size = vec2((width * scale) as f32, (height * scale) as f32) + vec2(16.0, 16.0);
    let rect = Rect::from_min_size(screen.max - size - vec2(INSET, INSET), size);
    let small = View::fitting(rect, hall, 8.0);
    let response = ui.interact(rect, ui.scope_id().with("minimap"), Sense::click_and_drag());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, ws.words().t("canvas-minimap")));
    let painter = ui.painter().with_clip_rect(rect);
    card(&painter, rect, theme);
    let mut mesh = Mesh::default();
    mesh.add_colored_rect(small.screen_rect(hall), theme.hover);
    for (bounds, color) in canvas.screen_plan.booths_in_small() {
        mesh.add_colored_rect(small.screen_rect(bounds), color);
    }
    painter.add(Shape::mesh(mesh));
    painter.rect_stroke(small.screen_rect(hall), 0.0, hairline(theme.text_muted), StrokeKind::Middle);
    let seen = small.screen_rect(view.visible()).intersect(rect.shrink(1.0));
    painter.rect_filled(seen, CornerRadius::same(2), theme.accent_soft);
    painter.rect_stroke(seen, CornerRadius::same(2), Stroke::new(1.5, theme.accent), StrokeKind::Inside);
    if response.is_pointer_button_down_on()
        && let Some(at) = response.interact_pointer_pos()
    {
        canvas.camera.look_at(small.plan_from_screen(at).f64());
    }
}
