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
use eframe::egui::containers::panel::PanelState;
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
        preferences: &mut Preferences,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        let had_menu = egui::Popup::is_any_open(ui.ctx());
        let was_typing = ui.ctx().text_edit_focused();
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
            let edge = STRUCTURE.keep_width(ui, shown.structure_width, width);
            let panel = Panel::left(STRUCTURE.id).default_size(STRUCTURE.usual(width)).size_range(STRUCTURE.range);
            let panel = panel.frame(side).show(ui, |ui| self.panels.structure_ui(ui, ws, ask));
            edge.hear(panel.response.rect.width(), &mut preferences.panels.structure_width);
            name_splitter(ui, STRUCTURE.id, ws.words());
        }
        if self.tasks.is_open() && !shown.focus {
            let edge = TASK.keep_width(ui, shown.task_width, width);
            let panel = Panel::right(TASK.id).default_size(TASK.usual(width)).size_range(TASK.range);
            let panel = panel.frame(side).show(ui, |ui| self.tasks.ui(ui, ws, ask));
            edge.hear(panel.response.rect.width(), &mut preferences.panels.task_width);
            name_splitter(ui, TASK.id, ws.words());
        } else if (shown.inspector || shown.history) && !shown.focus {
            let edge = INSPECTOR.keep_width(ui, shown.inspector_width, width);
            let panel = Panel::right(INSPECTOR.id).default_size(INSPECTOR.usual(width)).size_range(INSPECTOR.range);
            let panel = panel.frame(side).show(ui, |ui| {
                if shown.history {
                    self.panels.history_ui(ui, ws, ask);
                } else {
                    self.panels.inspector_ui(ui, ws, ask);
                }
            });
            edge.hear(panel.response.rect.width(), &mut preferences.panels.inspector_width);
            name_splitter(ui, INSPECTOR.id, ws.words());
        }
        CentralPanel::no_frame().show(ui, |ui| {
            controls::keep_escape_of_menus(ui, had_menu);
            controls::keep_enter_of_fields(ui, was_typing);
            self.canvas.mark(self.tasks.marked());
            self.pointer = self.canvas.ui(ui, ws, preferences, ask, effects);
        });
    }
}

/// A panel at a side of the canvas. Until the user drags its edge its width follows the window's.
struct SidePanel {
    id: &'static str,
    /// The share of the window's width that it usually takes, and within which bounds, in points.
    share: f32,
    usual: Rangef,
    /// How narrow and how wide it can be made.
    range: Rangef,
}

const STRUCTURE: SidePanel = SidePanel {
    id: "structure",
    share: 0.1565,
    usual: Rangef { min: 160.0, max: 280.0 },
    range: Rangef { min: 160.0, max: 420.0 },
};

const INSPECTOR: SidePanel = SidePanel {
    id: "inspector",
    share: 0.158,
    usual: Rangef { min: 190.0, max: 320.0 },
    range: Rangef { min: 190.0, max: 480.0 },
};

/// What stands in the inspector's place while something larger is worked out.
const TASK: SidePanel = SidePanel {
    id: "task",
    share: 0.205,
    usual: Rangef { min: 260.0, max: 360.0 },
    range: Rangef { min: 248.0, max: 520.0 },
};

/// What the user does to the edge of a panel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Left,
    Held,
    /// A double click gives the width back to the window.
    Reset,
}

impl SidePanel {
    fn usual(&self, window: f32) -> f32 {
        self.usual.clamp(window * self.share).round()
    }

    /// Gives the panel the width that the user chose, else the usual one, unless its edge is held.
    fn keep_width(&self, ui: &Ui, chosen: Option<u16>, window: f32) -> Edge {
        let id = ui.scope_id().with(self.id);
        let edge = ui.ctx().read_response(id.with("__resize"));
        if edge.as_ref().is_some_and(egui::Response::double_clicked) {
            return Edge::Reset;
        }
        if edge.is_some_and(|edge| edge.dragged() || edge.drag_stopped() || edge.has_focus()) {
            return Edge::Held;
        }
        let width = self.range.clamp(chosen.map_or_else(|| self.usual(window), f32::from));
        if let Some(mut state) = PanelState::load(ui.ctx(), id)
            && (state.size().x - width).abs() > 0.5
        {
            state.outer_rect.set_width(width);
            ui.ctx().data_mut(|data| data.insert_persisted(id, state));
        }
        Edge::Left
    }
}

impl Edge {
    /// Remembers the width that the user gives.
    fn hear(self, width: f32, chosen: &mut Option<u16>) {
        match self {
            Self::Left => {}
            Self::Held => *chosen = Some(width.round() as u16),
            Self::Reset => *chosen = None,
        }
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

impl FloorPage {
    /// Shows the plan at the right of another page, which takes what is left.
    pub fn plan_beside_ui(
        &mut self,
        ui: &mut Ui,
        ws: &mut Workspace,
        preferences: &Preferences,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        let width = ui.available_width();
        Panel::right("plan-beside")
            .default_size(width * 0.42)
            .size_range(Rangef::new(280.0, (width - 420.0).max(280.0)))
            .frame(Frame::NONE)
            .show(ui, |ui| {
                ui.expand_to_include_rect(ui.max_rect()); // the canvas takes room, but no panel's word for it
                self.pointer = self.canvas.ui(ui, ws, preferences, ask, effects);
            });
        name_splitter(ui, "plan-beside", ws.words());
    }
}

/// Names the edge at which a panel is widened: egui has only English for it.
pub(super) fn name_splitter(ui: &Ui, panel: &'static str, words: Words) {
    let edge = ui.scope_id().with(panel).with("__resize");
    ui.ctx().accesskit_node_builder(edge, |node| node.set_label(words.t("panels-resize").into_owned()));
}
