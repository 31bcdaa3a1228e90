//! The panels at the sides: structure, inspector, history.
//!
//! They read the workspace and ask by requests; what they keep is only how they are shown. Lists are
//! derived once for each revision of the plan and show only the rows in sight. Deliberately absent: the
//! canvas, and any change of the project.

mod cache;
mod exhibitors;
mod face;
mod history;
mod inspector;
mod layouts;
mod lists;
mod outline;
mod renaming;
mod structure;

pub use cache::Cache;
pub use layouts::layout_name;
pub(super) use lists::Lists;

pub use face::{Face, area_short, item_face, kilowatts, kind_icon, size_text};

use crate::app::{Request, Workspace};
use eframe::egui::{Margin, Ui};

/// What the panels remember between frames.
#[derive(Default)]
pub struct PanelsState {
    structure: structure::StructureState,
    inspector: inspector::InspectorState,
    lists: Lists,
}

impl PanelsState {
    /// The structure: halls, pavilions, booths, layers; exhibitors as second tab.
    pub fn structure_ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        structure::structure_ui(ui, ws, &mut self.structure, &mut self.lists, ask);
    }

    /// Begins to rename, in the structure list, the row that was clicked last; false where the last click was
    /// not in the list.
    pub fn rename_clicked(&mut self, ws: &Workspace) -> bool {
        self.structure.rename_clicked(ws)
    }

    /// The values of what is selected, or the hall's.
    pub fn inspector_ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        inspector::inspector_ui(ui, ws, &mut self.inspector, &mut self.lists, ask);
    }

    /// The steps done and undone.
    pub fn history_ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        history::history_ui(ui, ws, ask);
    }
}

/// The space between a panel's edge and what it shows.
const MARGIN: Margin = Margin { left: 11, right: 11, top: 10, bottom: 8 };
