//! Panels for something larger that is set up with the plan in sight: they stand in the inspector's place.
//!
//! A task shows on the plan what it would do ([`crate::app::Proposal`]) and takes it in one step; meanwhile
//! one can pan, zoom, select and edit as ever. At most one is open. Deliberately absent: what an edit does
//! (that is `edit`'s), and windows that must be answered first (`dialogs`).

mod numbering;

use super::controls::{self, Look};
use super::{icons, theme};
use crate::app::{Request, Task, Workspace};
use crate::model::ItemId;
use eframe::egui::{Align, Key, Layout, Modifiers, Ui};
use numbering::Numbering;
use std::collections::BTreeSet;

/// The open task, and what the last ones were set to.
#[derive(Default)]
pub struct Tasks {
    open: Option<Task>,
    numbering: Numbering,
}

impl Tasks {
    /// Whether a task is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Opens a task in place of any other.
    pub fn begin(&mut self, task: Task, ws: &Workspace) {
        self.open = Some(task);
        match task {
            Task::NumberBooths => self.numbering.begin(ws),
            Task::CheckNumbers => self.numbering.begin_check(),
        }
    }

    /// Another project is open: nothing of the last one's tasks is kept.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The records that the open task marks on the plan as wrong.
    #[must_use]
    pub fn marked(&self) -> BTreeSet<ItemId> {
        match self.open {
            Some(Task::NumberBooths | Task::CheckNumbers) => self.numbering.marked(),
            None => BTreeSet::new(),
        }
    }

    /// Shows the open task over the room of a side panel.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        let over = match self.open {
            Some(Task::NumberBooths | Task::CheckNumbers) => self.numbering.ui(ui, ws, ask),
            None => false,
        };
        if over || (self.is_open() && is_left_by_key(ui, ws)) {
            self.open = None;
            ask.push(Request::Propose(None));
        }
    }
}

/// Whether Escape was pressed for nothing else: it leaves a tool and drops a selection first.
fn is_left_by_key(ui: &Ui, ws: &Workspace) -> bool {
    let nobody = ui.memory(|memory| memory.focused().is_none());
    nobody
        && !ws.is_busy()
        && ws.selection().is_empty()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}

/// The head of a task: its name, and the cross that leaves it; whether that was clicked.
fn head(ui: &mut Ui, ws: &Workspace, title: &str) -> bool {
    ui.horizontal(|ui| {
        ui.label(theme::strong(title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = ws.words().t("dialog-close");
            let size = eframe::egui::Vec2::splat(theme::CONTROL);
            controls::sized_icon_button(ui, icons::CLOSE, &name, Look::Plain, size).clicked()
        })
        .inner
    })
    .inner
}
