//! The slim rail of tools at the left edge.

use super::controls::{self, Look};
use super::icons;
use super::theme::Theme;
use crate::app::{Command, Request};
use crate::tool::ToolKind;
use crate::words::Words;
use eframe::egui::{self, Align, Layout, RectAlign, ScrollArea, Sense, Tooltip, Ui, Vec2, vec2};

/// The rail's width, in points.
pub const WIDTH: f32 = 40.0;
/// The side of a tool's button, in points.
const BUTTON: f32 = 32.0;

/// The tools after which a line parts the rail: pointing, what is sold, the building, the rest, looking.
const PARTED_AFTER: [ToolKind; 4] = [ToolKind::Select, ToolKind::Region, ToolKind::Rigging, ToolKind::Dimension];

/// Shows the rail; the tool in hand stands out.
pub fn ui(ui: &mut Ui, words: Words, in_hand: ToolKind, ask: &mut Vec<Request>) {
    let rows = ToolKind::ALL.len() as f32;
    let room = ui.available_height();
    let lines = PARTED_AFTER.len() as f32 * 9.0;
    let button = ((room - lines - 8.0) / rows - 2.0).clamp(24.0, BUTTON);
    ScrollArea::vertical().scroll_bar_visibility(egui::scroll_area::ScrollBarVisibility::AlwaysHidden).show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(4.0);
            for kind in ToolKind::ALL {
                tool_ui(ui, words, kind, kind == in_hand, button, ask);
                if PARTED_AFTER.contains(&kind) {
                    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 7.0), Sense::hover());
                    ui.painter().hline(rect.x_range(), rect.center().y, Theme::of(ui).hairline());
                }
            }
        });
    });
}

fn tool_ui(ui: &mut Ui, words: Words, kind: ToolKind, chosen: bool, side: f32, ask: &mut Vec<Request>) {
    let name = words.t(kind.name());
    let look = if chosen { Look::Chosen } else { Look::Plain };
    let response = controls::sized_icon_button(ui, icons::of_tool(kind), &name, look, Vec2::splat(side));
    let keys = Command::Tool(kind).shortcut().map(|shortcut| shortcut.to_string());
    let mut tip = Tooltip::for_enabled(&response);
    tip.popup = tip.popup.align(RectAlign::RIGHT_START).gap(8.0);
    // A dialog opened by keys leaves the pointer here; the tip must not lie on top of it.
    let is_open = tip.popup.is_open() && ui.memory(|memory| memory.top_modal_layer().is_none());
    tip.popup = tip.popup.open(is_open);
    tip.show(|ui| {
        ui.horizontal(|ui| {
            ui.label(super::theme::strong(name.as_ref()));
            if let Some(keys) = keys {
                controls::key_cap(ui, &keys);
            }
        });
        controls::muted(ui, words.t(kind.hint()));
    });
    if response.clicked() {
        ask.push(Request::UseTool(kind));
    }
}
