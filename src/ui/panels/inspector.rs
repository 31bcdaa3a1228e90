//! The inspector.

use super::lists::Lists;
use crate::app::{Request, Workspace};
use eframe::egui::Ui;

#[derive(Default)]
pub(super) struct InspectorState;

pub(super) fn inspector_ui(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut InspectorState,
    lists: &mut Lists,
    ask: &mut Vec<Request>,
) {
    let _ = (ui, ws, state, lists, ask);
}
