//! A row of buttons that line up, distribute, order and group what is selected.

use super::super::super::controls::{Look, sized_icon_button, tip};
use super::sheet::Sheet;
use crate::app::{Command, Request};
use eframe::egui::{Ui, Vec2};
use egui_material_icons::{MaterialIcon, icons as m};

const ROWS: [&[(Command, MaterialIcon)]; 2] = [
    &[
        (Command::AlignLeft, m::ICON_ALIGN_HORIZONTAL_LEFT),
        (Command::AlignCenter, m::ICON_ALIGN_HORIZONTAL_CENTER),
        (Command::AlignRight, m::ICON_ALIGN_HORIZONTAL_RIGHT),
        (Command::AlignTop, m::ICON_ALIGN_VERTICAL_TOP),
        (Command::AlignMiddle, m::ICON_ALIGN_VERTICAL_CENTER),
        (Command::AlignBottom, m::ICON_ALIGN_VERTICAL_BOTTOM),
    ],
    &[
        (Command::DistributeHorizontally, m::ICON_HORIZONTAL_DISTRIBUTE),
        (Command::DistributeVertically, m::ICON_VERTICAL_DISTRIBUTE),
        (Command::SameSize, m::ICON_ASPECT_RATIO),
        (Command::Group, m::ICON_GROUP_WORK),
        (Command::Ungroup, m::ICON_WORKSPACES),
        (Command::Lock, m::ICON_LOCK),
    ],
];

pub(super) fn arrange_ui(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for row in ROWS {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (command, icon) in row {
                let name = sheet.t(command.name());
                let can = sheet.ws.can(*command);
                let button = |ui: &mut Ui| sized_icon_button(ui, *icon, &name, Look::Plain, Vec2::splat(28.0));
                let response = ui.add_enabled_ui(can, button).inner;
                let keys = command.shortcut().map(|shortcut| shortcut.to_string());
                if tip(response, &name, keys).clicked() {
                    sheet.ask.push(Request::Run(*command));
                }
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 4.0;
}
