//! The name of the selected booth's exhibitor on a chip below it, by which it is dragged to another booth.
//!
//! The booth itself moves when it is dragged, so its exhibitor needs a handle of its own.

use super::super::controls::{focus_ring, tip};
use super::super::icons;
use super::super::theme::{self, Theme};
use super::super::view::View;
use super::super::widgets::fitted;
use crate::app::{Command, Request, Workspace};
use crate::model::{ExhibitorId, ItemId};
use crate::tool::{Cargo, ToolKind};
use eframe::egui::{
    Align2, CornerRadius, CursorIcon, FontId, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;

/// How far below the booth it stands: beyond the reach of the booth's handles, in points.
const BELOW: f32 = 14.0;
const HEIGHT: f32 = 24.0;
/// The widest name.
const NAME: f32 = 180.0;

/// The one booth that is selected, and who holds it.
fn holder(ws: &Workspace) -> Option<(ItemId, ExhibitorId)> {
    let booth = ws.selection().first().copied().filter(|_| ws.selection().len() == 1)?;
    ws.committed().find_item(ws.hall(), booth)?.1.booth()?;
    Some((booth, ws.committed().sales.get(&booth)?.exhibitor?))
}

pub(super) fn ui(ui: &Ui, ws: &Workspace, view: &View, ask: &mut Vec<Request>) {
    if ws.tool() != ToolKind::Select || ws.is_busy() || ws.is_carrying() {
        return;
    }
    let Some((booth, exhibitor)) = holder(ws) else { return };
    let Some((_, item)) = ws.committed().find_item(ws.hall(), booth) else { return };
    let bounds = view.screen_rect(item.bounds());
    let Some(record) = ws.committed().exhibitors.get(&exhibitor) else { return };
    let (words, theme) = (ws.words(), Theme::of(ui));
    let name = record.name.get(words.lang());
    let (galley, _) = fitted(ui, name, FontId::proportional(theme::SMALL), theme.text, NAME);
    let size = vec2(galley.size().x + 34.0, HEIGHT);
    let rect = Rect::from_min_size(pos2(bounds.center().x - size.x / 2.0, bounds.max.y + BELOW), size);
    if !view.screen.contains_rect(rect) {
        return;
    }
    let response = ui.interact(rect, ui.scope_id().with(("chip", booth)), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.with("chip-drag", &[("name", name.into())])));
    let radius = CornerRadius::same(theme::RADIUS);
    let fill = if response.hovered() { theme.hover } else { theme.raised };
    ui.painter().rect(rect, radius, fill, eframe::egui::Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
    let grip = pos2(rect.left() + 12.0, rect.center().y);
    let font = FontId::new(16.0, icons::font().family);
    ui.painter().text(grip, Align2::CENTER_CENTER, m::ICON_DRAG_INDICATOR.codepoint, font, theme.mark);
    let text = pos2(rect.left() + 24.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text, galley, theme.text);
    focus_ring(ui, &response);
    response.dnd_set_drag_payload(Cargo::of_booth(exhibitor, booth));
    let response = response.on_hover_cursor(CursorIcon::Grab);
    if tip(response, &words.t("chip-hint"), None).clicked() {
        ask.push(Request::Run(Command::AssignExhibitor));
    }
}
