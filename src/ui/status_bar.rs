//! The line at the foot: what the tool does, where the pointer is, snapping, and how full the hall is.

use super::controls;
use super::theme::{self, Theme};
use crate::app::{Command, Request, Workspace};
use crate::geometry::{Area, Mm, Point};
use crate::model::HallId;
use crate::tool::SnapSettings;
use eframe::egui::{Align, Button, Label, Layout, RichText, Ui, vec2};

/// The bar's height, in points.
pub const HEIGHT: f32 = 26.0;

/// The width under which the hall's figures shrink to their share, so that the hint of the tool keeps its room,
/// and the one under which the pointer's place gives way too; in points.
const ROOMY: f32 = 900.0;
const NARROW: f32 = 700.0;

/// The steps of the grid on offer, in millimetres.
const STEPS: [i32; 7] = [50, 100, 250, 500, 1000, 3000, 5000];

/// What the bar keeps between frames: the hall's figures, added up only when the plan changed.
#[derive(Default)]
pub struct StatusBar {
    figures: Option<Figures>,
}

#[derive(Clone, Copy)]
struct Figures {
    revision: u64,
    hall: HallId,
    net: Area,
    gross: Area,
    /// How many holds have lapsed, in all halls.
    lapsed: usize,
}

impl StatusBar {
    /// Shows the bar. `pointer` is the place on the plan under the pointer.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, pointer: Option<Point>, ask: &mut Vec<Request>) {
        let words = ws.words();
        let figures = self.figures(ws);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            ui.spacing_mut().interact_size.y = HEIGHT - 4.0;
            let share = figures.net.as_square_metres() / figures.gross.as_square_metres().max(f64::MIN_POSITIVE);
            let filled = words.with(
                "status-net",
                &[("net", figures.net.into()), ("gross", figures.gross.into()), ("share", words.percent(share).into())],
            );
            let room = ui.available_width();
            if room >= ROOMY {
                ui.label(small(filled)).on_hover_text(words.t("status-net-why").as_ref());
            } else {
                let tip = format!("{filled}\n{}", words.t("status-net-why"));
                ui.label(small(words.percent(share))).on_hover_text(tip);
            }
            snap_menu(ui, ws, ask);
            if room >= NARROW {
                position(ui, ws, pointer);
            }
            lapsed_badge(ui, ws, figures.lapsed, ask);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let color = Theme::of(ui).text_muted;
                let hint = words.t(ws.tool().hint());
                ui.add(Label::new(small(hint.as_ref()).color(color)).truncate());
            });
        });
    }

    fn figures(&mut self, ws: &Workspace) -> Figures {
        let (revision, hall) = (ws.revision(), ws.hall());
        match self.figures {
            // While something is dragged the figures stand still: only a commit changes them.
            Some(known) if known.hall == hall && (known.revision == revision || ws.is_previewing()) => known,
            _ => {
                let project = ws.committed();
                let net = project.booths_of(hall).map(|(_, booth)| booth.area()).sum();
                let today = ws.today();
                let lapsed = project.sales.values().filter(|sale| sale.status.has_lapsed(today)).count();
                let gross = project.halls.get(&hall).map_or(Area::ZERO, |hall| hall.gross());
                *self.figures.insert(Figures { revision, hall, net, gross, lapsed })
            }
        }
    }
}

/// How many holds have lapsed, and the way to their list; nothing where none has.
fn lapsed_badge(ui: &mut Ui, ws: &Workspace, lapsed: usize, ask: &mut Vec<Request>) {
    if lapsed == 0 {
        return;
    }
    let text = ws.words().with("sales-lapsed-count", &[("n", lapsed.into())]);
    let color = Theme::of(ui).warning;
    let button = Button::new(small(text).color(color)).frame_when_inactive(false).min_size(vec2(0.0, 22.0));
    if ui.add(button).on_hover_text(ws.words().t("sales-dues")).clicked() {
        ask.push(Request::Run(Command::ShowDeadlines));
    }
}

fn small(text: impl Into<String>) -> RichText {
    RichText::new(text).size(theme::SMALL)
}

/// The pointer's place from the hall's corner, in a width that does not change with it.
fn position(ui: &mut Ui, ws: &Workspace, pointer: Option<Point>) {
    let words = ws.words();
    let origin = ws.committed().halls.get(&ws.hall()).map_or(Point::ORIGIN, |hall| hall.origin());
    let text = pointer.map_or_else(String::new, |at| {
        let from = at - origin;
        words.with("status-position", &[("x", from.x.into()), ("y", from.y.into())])
    });
    ui.allocate_ui_with_layout(vec2(148.0, HEIGHT), Layout::right_to_left(Align::Center), |ui| {
        ui.add(Label::new(small(text)).extend());
    });
}

fn snap_menu(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let (words, snap) = (ws.words(), ws.snap());
    let name = match (snap.to_grid, snap.to_things) {
        (true, _) => words.with("status-snap-grid", &[("step", step_name(ws, snap.grid).into())]),
        (false, true) => words.t("status-snap-things").into_owned(),
        (false, false) => words.t("status-snap-off").into_owned(),
    };
    let button = ui.add(Button::new(small(name)).frame_when_inactive(false).min_size(vec2(0.0, 22.0)));
    controls::menu(&button, 220.0, |ui| {
        for (command, on) in [(Command::ToggleSnapGrid, snap.to_grid), (Command::ToggleSnapThings, snap.to_things)] {
            let keys = command.shortcut().map(|keys| keys.to_string());
            if controls::menu_check(ui, on, &words.t(command.name()), keys.as_deref()).clicked() {
                ask.push(Request::Run(command));
            }
        }
        ui.separator();
        ui.horizontal(|ui| {
            ui.add_space(10.0);
            controls::group_heading(ui, &words.t("status-grid-step"));
        });
        for step in STEPS.map(Mm) {
            if controls::menu_check(ui, snap.grid == step, &step_name(ws, step), None).clicked() {
                ask.push(Request::SetSnap(SnapSettings { grid: step, ..snap }));
            }
        }
    });
}

fn step_name(ws: &Workspace, step: Mm) -> String {
    ws.words().metres(step)
}
