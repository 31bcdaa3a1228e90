//! The floor: the canvas with its tools, and the panels around it.
//!
//! Deliberately absent: what the panels, the canvas and the status bar show; each has its file.

use super::canvas::Canvas;
use super::controls;
use super::panels::PanelsState;
use super::status_bar::{self, StatusBar};
use super::tasks::Tasks;
use super::theme::Theme;
use super::tool_rail;
use crate::app::{Effect, Page, Preferences, Request, Workspace};
use crate::geometry::Point;
use crate::words::Words;
use eframe::egui::{self, CentralPanel, Frame, Margin, Panel, Rangef, Ui};

/// The page of the plan.
#[derive(Default)]
pub struct FloorPage {
    /// The plan itself.
    pub canvas: Canvas,
    /// The place on the plan under the pointer, as it was last frame.
    pointer: Option<Point>,
    status: StatusBar,
    /// What is set up beside the plan, in the inspector's place.
    pub tasks: Tasks,
    panels: PanelsState,
}

impl FloorPage {
    /// Shows the page below the bar at the top.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        ws: &mut Workspace,
        preferences: &Preferences,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        let had_menu = egui::Popup::is_any_open(ui.ctx());
        let theme = Theme::of(ui);
        let width = ui.available_width();
        let bar = |margin: Margin| Frame::new().fill(theme.bar).inner_margin(margin);
        let shown = preferences.panels;

        if !shown.focus {
            Panel::bottom("status").exact_size(status_bar::HEIGHT).frame(bar(Margin::symmetric(12, 0))).show(
                ui,
                |ui| {
                    self.status.ui(ui, ws, self.pointer, ask);
                },
            );
            let rail = bar(Margin::symmetric(4, 2));
            Panel::left("tools").exact_size(tool_rail::WIDTH).resizable(false).frame(rail).show(ui, |ui| {
                tool_rail::ui(ui, ws.words(), ws.tool(), ask);
            });
        }
        let side = Frame::new().fill(theme.panel);
        if shown.structure && !shown.focus {
            Panel::left("structure")
                .default_size((width * 0.153).clamp(180.0, 280.0))
                .size_range(Rangef::new(160.0, 420.0))
                .frame(side)
                .show(ui, |ui| self.panels.structure_ui(ui, ws, ask));
            name_splitter(ui, "structure", ws.words());
        }
        if self.tasks.is_open() && !shown.focus {
            Panel::right("task")
                .default_size((width * 0.205).clamp(260.0, 360.0))
                .size_range(Rangef::new(248.0, 520.0))
                .frame(side)
                .show(ui, |ui| self.tasks.ui(ui, ws, ask));
            name_splitter(ui, "task", ws.words());
        } else if (shown.inspector || shown.history) && !shown.focus {
            Panel::right("inspector")
                .default_size((width * 0.158).clamp(196.0, 320.0))
                .size_range(Rangef::new(190.0, 480.0))
                .frame(side)
                .show(ui, |ui| {
                    if shown.history {
                        self.panels.history_ui(ui, ws, ask);
                    } else {
                        self.panels.inspector_ui(ui, ws, ask);
                    }
                });
            name_splitter(ui, "inspector", ws.words());
        }
        CentralPanel::no_frame().show(ui, |ui| {
            controls::keep_escape_of_menus(ui, had_menu);
            self.canvas.mark(self.tasks.marked());
            self.pointer = self.canvas.ui(ui, ws, preferences, ask, effects);
        });
    }
}

impl FloorPage {
    /// Begins to rename, in the structure list, the row that was clicked last; false where the list is not
    /// shown or the last click went elsewhere.
    pub fn rename_clicked(&mut self, ws: &Workspace, preferences: &Preferences) -> bool {
        let has_list = preferences.panels.structure && !preferences.panels.focus && ws.page() == Page::Floor;
        has_list && self.panels.rename_clicked(ws)
    }
}

/// Names the edge at which a panel is widened: egui has only English for it.
fn name_splitter(ui: &Ui, panel: &'static str, words: Words) {
    let edge = ui.scope_id().with(panel).with("__resize");
    ui.ctx().accesskit_node_builder(edge, |node| node.set_label(words.t("panels-resize").into_owned()));
}
