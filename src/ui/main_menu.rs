//! The main menu: every command of the catalogue by its group, the files open lately, and the settings.

use super::controls::{self, Look};
use super::{icons, theme};
use crate::app::{Command, CommandGroup, Preferences, Request, ThemeChoice, Workspace};
use crate::words::Words;
use eframe::egui::{Align, Button, Layout, RichText, Ui, containers::menu::SubMenuButton};

/// Shows the button that opens the menu. Without a workspace only what needs none is offered.
pub fn button(ui: &mut Ui, ws: Option<&Workspace>, preferences: &mut Preferences, ask: &mut Vec<Request>) {
    let words = ws.map_or_else(|| Words::of(preferences.lang()), Workspace::words);
    let name = words.t("top-menu");
    let button = controls::icon_button(ui, icons::MENU, &name, Look::Plain).on_hover_text(name.as_ref());
    controls::menu(&button, 200.0, |ui| {
        for group in CommandGroup::ALL {
            group_menu(ui, group, words, ws, preferences, ask);
        }
        ui.separator();
        settings_menu(ui, words, preferences);
    });
}

fn group_menu(
    ui: &mut Ui,
    group: CommandGroup,
    words: Words,
    ws: Option<&Workspace>,
    preferences: &Preferences,
    ask: &mut Vec<Request>,
) {
    let commands = Command::all().filter(|command| command.group() == group);
    let commands: Vec<Command> = commands.filter(|command| ws.is_some() || needs_no_project(*command)).collect();
    if commands.is_empty() {
        return;
    }
    submenu(ui, &words.t(group.key()), |ui| {
        ui.set_min_width(260.0);
        ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
            let mut last = None;
            for command in commands {
                if last.is_some_and(|last| is_parted(last, command)) {
                    ui.separator();
                }
                row(ui, command, words, ws, preferences, ask);
                if command == Command::Open && !preferences.recent.is_empty() {
                    recent_menu(ui, words, preferences, ask);
                }
                last = Some(command);
            }
        });
    });
}

/// A row that opens a menu at its side. Its arrow is no part of its name.
fn submenu(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let arrow = icons::text(icons::CHEVRON).size(theme::HEADING);
    let button = SubMenuButton::from_button(Button::new(name.to_owned()).shortcut_text(arrow));
    let (response, _) = button.ui(ui, content);
    let _ = response.accessible_name(name);
}

/// Whether a line stands between two neighbours of a menu.
const fn is_parted(before: Command, after: Command) -> bool {
    matches!(
        (before, after),
        (Command::OpenSample, Command::Save)
            | (Command::Export, Command::Event)
            | (Command::AddHall, Command::Close)
            | (Command::Redo, Command::Cut)
            | (Command::Array, Command::Delete)
            | (Command::SelectNone, Command::SelectPavilion)
            | (Command::SelectStatus, Command::NextBooth)
            | (Command::AlignBottom, Command::DistributeHorizontally)
            | (Command::SameSize, Command::BringToFront)
            | (Command::SendToBack, Command::Group)
            | (Command::UnlockAll, Command::TurnRight)
            | (Command::ZoomOne, Command::NextHall)
            | (Command::PreviousHall, Command::ToggleFocus)
            | (Command::ToggleHistory, Command::ToggleMinimap)
            | (Command::TogglePlanBeside, Command::ToggleSnapGrid)
            | (Command::ToggleSnapThings, Command::ToggleTheme)
            | (Command::ColourBy(_), Command::ToggleLegend)
    )
}

fn row(
    ui: &mut Ui,
    command: Command,
    words: Words,
    ws: Option<&Workspace>,
    preferences: &Preferences,
    ask: &mut Vec<Request>,
) {
    let name = words.t(command.name());
    let keys = command.shortcut().map(|keys| keys.to_string());
    let clicked = match is_on(command, ws, preferences) {
        Some(on) => controls::menu_check(ui, on, &name, keys.as_deref()).clicked(),
        None => {
            let enabled = ws.is_none_or(|ws| ws.can(command));
            controls::menu_row(ui, &name, keys.as_deref(), enabled).clicked()
        }
    };
    if clicked {
        ask.push(Request::Run(command));
    }
}

/// Whether a command that switches something has it on; none for other commands.
#[must_use]
pub fn is_on(command: Command, ws: Option<&Workspace>, preferences: &Preferences) -> Option<bool> {
    let panels = preferences.panels;
    match command {
        Command::ToggleFocus => Some(panels.focus),
        Command::ToggleStructure => Some(panels.structure),
        Command::ToggleInspector => Some(panels.inspector),
        Command::ToggleHistory => Some(panels.history),
        Command::ToggleMinimap => Some(panels.minimap),
        Command::ToggleRulers => Some(panels.rulers),
        Command::ToggleGrid => Some(panels.grid),
        Command::ToggleBuilt => Some(panels.built),
        Command::TogglePlanBeside => Some(panels.plan_beside),
        Command::ToggleLegend => Some(panels.legend),
        Command::ColourBy(aspect) => ws.map(|ws| ws.colours().by == aspect),
        Command::ToggleSnapGrid => ws.map(|ws| ws.snap().to_grid),
        Command::ToggleSnapThings => ws.map(|ws| ws.snap().to_things),
        Command::Tool(kind) => ws.map(|ws| ws.tool() == kind),
        _ => None,
    }
}

/// Whether a command can be carried out when no project is open.
#[must_use]
pub const fn needs_no_project(command: Command) -> bool {
    matches!(
        command,
        Command::New
            | Command::Open
            | Command::OpenSample
            | Command::Quit
            | Command::ToggleTheme
            | Command::Shortcuts
            | Command::About
    )
}

/// The sizes of the whole interface on offer, in per cent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// What the program remembers for its user and no command changes.
fn settings_menu(ui: &mut Ui, words: Words, preferences: &mut Preferences) {
    submenu(ui, &words.t("menu-settings"), |ui| {
        ui.set_min_width(220.0);
        ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
            let heading = |ui: &mut Ui, key| {
                ui.horizontal(|ui| {
                    ui.add_space(10.0);
                    controls::group_heading(ui, &words.t(key));
                });
            };
            heading(ui, "menu-theme");
            for (choice, key) in [
                (ThemeChoice::System, "menu-theme-system"),
                (ThemeChoice::Light, "menu-theme-light"),
                (ThemeChoice::Dark, "menu-theme-dark"),
            ] {
                if controls::menu_check(ui, preferences.theme == choice, &words.t(key), None).clicked() {
                    preferences.theme = choice;
                }
            }
            ui.separator();
            heading(ui, "menu-size");
            for size in SIZES {
                let name = words.with("menu-size-percent", &[("n", i64::from(size).into())]);
                if controls::menu_check(ui, preferences.zoom_percent == size, &name, None).clicked() {
                    preferences.zoom_percent = size;
                }
            }
            ui.separator();
            if controls::menu_check(ui, preferences.animate, &words.t("menu-animate"), None).clicked() {
                preferences.animate = !preferences.animate;
            }
        });
    });
}

fn recent_menu(ui: &mut Ui, words: Words, preferences: &Preferences, ask: &mut Vec<Request>) {
    submenu(ui, &words.t("menu-recent"), |ui| {
        ui.set_min_width(240.0);
        ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
            for recent in &preferences.recent {
                let file = recent.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let button =
                    Button::new(RichText::new(&recent.name)).shortcut_text(RichText::new(file).size(theme::SMALL));
                let response = ui.add(button).on_hover_text(recent.path.display().to_string());
                if response.clicked() {
                    ask.push(Request::Open(recent.path.clone()));
                }
            }
        });
    });
}
