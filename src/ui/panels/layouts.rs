//! The alternatives of the hall on the canvas: one click shows another.

use super::super::controls::{self, Look, sized_icon_button, tip};
use super::super::theme::CONTROL;
use super::super::widgets::{ListRow, list_row, tabs};
use crate::app::{Command, Request, Workspace};
use crate::edit;
use crate::model::LayoutId;
use crate::words::{LocalText, Words};
use eframe::egui::{Align, Layout, Ui, vec2};
use egui_material_icons::icons as m;

/// So many alternatives are tabs; more of them are a list that drops down.
const MOST_TABS: usize = 3;

/// What is done with alternatives.
const COMMANDS: [Command; 5] =
    [Command::CopyLayout, Command::EmptyLayout, Command::RenameLayout, Command::DeleteLayout, Command::CompareLayouts];

/// The name of an alternative, or the words for the first one.
pub fn layout_name(words: Words, name: &LocalText) -> String {
    if name.is_empty() { words.t("layout-unnamed").into_owned() } else { name.get(words.lang()).to_owned() }
}

/// Shows the alternatives where there are any, and a menu for them.
pub(super) fn layouts_ui(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let project = ws.committed();
    let Some(current) = project.halls.get(&ws.hall()).map(|hall| hall.current) else { return };
    let all: Vec<(LayoutId, String)> = edit::layouts_of(project, ws.hall())
        .into_iter()
        .filter_map(|id| Some((id, layout_name(ws.words(), &project.layouts.get(&id)?.name))))
        .collect();
    if all.len() < 2 {
        return;
    }
    ui.allocate_ui_with_layout(vec2(ui.available_width(), CONTROL), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let name = ws.words().t("layout-menu");
        let button = sized_icon_button(ui, m::ICON_MORE_VERT, &name, Look::Plain, vec2(CONTROL, CONTROL));
        let button = tip(button, &name, None);
        controls::menu(&button, 220.0, |ui| menu(ui, ws, &all, current, ask));
        let room = vec2(ui.available_width(), CONTROL);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            let mut chosen = current;
            if all.len() <= MOST_TABS {
                tabs(ui, &mut chosen, &all);
            } else {
                let name = ws.words().t("layout-name");
                super::super::dialogs::fields::choice_of_width(ui, &name, ui.available_width(), &mut chosen, &all);
            }
            if chosen != current {
                ask.push(Request::Take(edit::use_layout(project, chosen)));
            }
        });
    });
}

fn menu(ui: &mut Ui, ws: &Workspace, all: &[(LayoutId, String)], current: LayoutId, ask: &mut Vec<Request>) {
    for (id, name) in all {
        let row = ListRow { text: name, selected: *id == current, ..ListRow::default() };
        if ui.push_id(id, |ui| list_row(ui, &row)).inner.clicked() {
            ask.push(Request::Take(edit::use_layout(ws.committed(), *id)));
            ui.close();
        }
    }
    ui.separator();
    for command in COMMANDS {
        if controls::menu_row(ui, &ws.words().t(command.name()), None, ws.can(command)).clicked() {
            ask.push(Request::Run(command));
        }
    }
}
