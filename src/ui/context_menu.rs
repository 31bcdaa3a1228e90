//! The menu at the right button: what can be done with what is selected.

use super::controls::{menu_row, menu_style};
use super::icons;
use super::theme::Theme;
use super::widgets::{ListRow, Mark, list_row};
use crate::app::{Command, Request, Workspace};
use crate::edit;
use crate::model::{BoothKind, Part, Status};
use eframe::egui::containers::menu::SubMenuButton;
use eframe::egui::{Button, ScrollArea, Ui};
use std::collections::BTreeSet;

/// What lies in the selection, so that the menu shows only what concerns it.
struct Chosen {
    count: usize,
    booths: usize,
    in_pavilion: bool,
}

impl Chosen {
    fn of(ws: &Workspace) -> Self {
        let items = ws.selection().iter().filter_map(|id| ws.committed().find_item(ws.hall(), *id));
        let mut chosen = Self { count: ws.selection().len(), booths: 0, in_pavilion: false };
        for (_, item) in items {
            match &item.part {
                Part::Booth(booth) => {
                    chosen.booths += 1;
                    chosen.in_pavilion |= booth.pavilion.is_some();
                }
                Part::Region(_) => chosen.in_pavilion = true,
                _ => {}
            }
        }
        chosen
    }
}

/// Shows the menu for the selection within an open menu.
pub fn context_menu_ui(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    menu_style().apply(ui.style_mut());
    ui.set_min_width(230.0);
    let chosen = Chosen::of(ws);
    if chosen.count == 0 {
        commands(ui, ws, ask, &[Command::Paste, Command::SelectAll]);
        ui.separator();
        commands(ui, ws, ask, &[Command::ZoomFit, Command::ZoomOne]);
        ui.separator();
        commands(
            ui,
            ws,
            ask,
            &[Command::ToggleGrid, Command::ToggleRulers, Command::ToggleSnapGrid, Command::UnlockAll],
        );
        return;
    }
    commands(ui, ws, ask, &[Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Array]);
    ui.separator();
    if chosen.booths > 0 {
        commands(ui, ws, ask, &[Command::AssignExhibitor]);
        let held = [Command::AddCoExhibitor, Command::SwapExhibitors, Command::Unassign];
        let held: Vec<Command> = held.into_iter().filter(|command| ws.can(*command)).collect();
        commands(ui, ws, ask, &held);
        ui.separator();
        status_menu(ui, ws, ask);
        kind_menu(ui, ws, ask);
        pavilion_menu(ui, ws, ask);
        match chosen.booths {
            1 if chosen.count == 1 => commands(ui, ws, ask, &[Command::Split, Command::CutCorner]),
            2.. if chosen.booths == chosen.count => commands(ui, ws, ask, &[Command::Merge]),
            _ => {}
        }
        if chosen.booths > 1 {
            commands(ui, ws, ask, &[Command::NumberBooths]);
        }
        ui.separator();
    }
    if chosen.count > 1 {
        submenu(
            ui,
            ws,
            ask,
            "panels-menu-align",
            &[
                &[Command::AlignLeft, Command::AlignCenter, Command::AlignRight],
                &[Command::AlignTop, Command::AlignMiddle, Command::AlignBottom],
                &[Command::DistributeHorizontally, Command::DistributeVertically, Command::SameSize],
            ],
        );
    }
    submenu(
        ui,
        ws,
        ask,
        "panels-menu-turn",
        &[&[Command::TurnRight, Command::TurnLeft], &[Command::MirrorLeftRight, Command::MirrorTopBottom]],
    );
    submenu(
        ui,
        ws,
        ask,
        "panels-menu-order",
        &[&[Command::BringToFront, Command::BringForward, Command::SendBackward, Command::SendToBack]],
    );
    select_menu(ui, ws, ask, &chosen);
    ui.separator();
    if ws.can(Command::Group) {
        commands(ui, ws, ask, &[Command::Group]);
    }
    if ws.can(Command::Ungroup) {
        commands(ui, ws, ask, &[Command::Ungroup]);
    }
    commands(ui, ws, ask, &[Command::Lock, Command::Rename, Command::KeepSymbol, Command::ZoomSelection]);
    ui.separator();
    commands(ui, ws, ask, &[Command::Delete]);
}

fn commands(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>, list: &[Command]) {
    for command in list {
        let keys = command.shortcut().map(|shortcut| shortcut.to_string());
        let row = menu_row(ui, &ws.words().t(command.name()), keys.as_deref(), ws.can(*command));
        if row.clicked() {
            ask.push(Request::Run(*command));
            ui.close();
        }
    }
}

/// A row that opens a menu beside it. Its arrow is no part of its name.
fn opens(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let arrow = icons::text(icons::CHEVRON).size(16.0).color(Theme::of(ui).text_muted);
    let (response, _) = SubMenuButton::from_button(Button::new(name).right_text(arrow)).ui(ui, content);
    let _ = response.accessible_name(name);
}

fn submenu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>, key: &'static str, groups: &[&[Command]]) {
    opens(ui, &ws.words().t(key), |ui| {
        menu_style().apply(ui.style_mut());
        ui.set_min_width(200.0);
        for (at, group) in groups.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            commands(ui, ws, ask, group);
        }
    });
}

fn select_menu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>, chosen: &Chosen) {
    let mut list = vec![Command::SelectKind];
    if chosen.in_pavilion {
        list.insert(0, Command::SelectPavilion);
    }
    if chosen.booths > 0 {
        list.push(Command::SelectStatus);
    }
    submenu(ui, ws, ask, "panels-menu-select", &[list.as_slice(), &[Command::SelectAll, Command::SelectNone]]);
}

/// The statuses, in the order of a sale. A hold keeps the date that it has.
pub(super) const STATUSES: [Status; 5] =
    [Status::Available, Status::Held { until: None }, Status::Reserved, Status::Contracted, Status::Blocked];

/// The statuses of the booths selected.
fn statuses(ws: &Workspace) -> BTreeSet<&'static str> {
    ws.selected_booths().map(|(id, _)| ws.committed().sale(id).status.key()).collect()
}

fn status_menu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let now = statuses(ws);
    opens(ui, &ws.words().t("panels-status"), |ui| {
        ui.set_min_width(180.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for status in STATUSES {
            let name = ws.words().t(status.key());
            let only = now.len() == 1 && now.contains(status.key());
            if list_row(ui, &ListRow { mark: Mark::Status(status), text: &name, selected: only, ..ListRow::default() })
                .clicked()
            {
                ask.push(Request::Take(edit::mark_status(ws.committed(), ws.hall(), ws.selection(), status)));
                ui.close();
            }
        }
    });
}

fn kind_menu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    opens(ui, &ws.words().t("panels-kind"), |ui| {
        menu_style().apply(ui.style_mut());
        for kind in BoothKind::ALL {
            if menu_row(ui, &ws.words().t(kind.key()), None, true).clicked() {
                ask.push(Request::Take(edit::set_kind(ws.committed(), ws.hall(), ws.selection(), kind)));
                ui.close();
            }
        }
    });
}

fn pavilion_menu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let words = ws.words();
    opens(ui, &words.t("panels-pavilion"), |ui| {
        ui.set_width(220.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        let none = words.t("panels-none");
        let choose = |pavilion| Request::Take(edit::set_pavilion(ws.committed(), ws.hall(), ws.selection(), pavilion));
        if list_row(ui, &ListRow { text: &none, ..ListRow::default() }).clicked() {
            ask.push(choose(None));
            ui.close();
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for (id, pavilion) in ws.committed().pavilions_in_order() {
                let name = pavilion.name.get(words.lang());
                let row = ListRow { mark: Mark::Swatch(pavilion.color), text: name, ..ListRow::default() };
                if list_row(ui, &row).clicked() {
                    ask.push(choose(Some(id)));
                    ui.close();
                }
            }
        });
    });
}
