//! The booths in sight as nodes for screen readers and for tests that see only what those see.

use super::super::view::View;
use crate::app::Workspace;
use crate::model::{ItemId, Part};
use eframe::egui::{self, Id, Ui};

/// The most booths told to a screen reader at once.
const MOST: usize = 500;

/// The texts of the nodes, made anew only when plan or view changed.
#[derive(Default)]
pub(super) struct Nodes {
    made_for: Option<(u64, View)>,
    nodes: Vec<Node>,
}

struct Node {
    id: ItemId,
    label: String,
    rect: egui::Rect,
}

impl Nodes {
    /// Tells the booths in sight, when anybody listens.
    pub(super) fn publish(&mut self, ui: &Ui, ws: &Workspace, view: &View) {
        let root = ui.scope_id().with("booths");
        let listening = ui.ctx().accesskit_node_builder(root, |node| node.set_role(egui::accesskit::Role::Group));
        if listening.is_none() {
            return;
        }
        let state = (ws.revision(), *view);
        if self.made_for != Some(state) {
            self.nodes = nodes(ws, view);
            self.made_for = Some(state);
        }
        for Node { id, label, rect } in &self.nodes {
            ui.ctx().accesskit_node_builder(node_id(*id), |node| {
                node.set_role(egui::accesskit::Role::ListItem);
                node.set_label(label.clone());
                node.set_bounds(egui::accesskit::Rect {
                    x0: rect.min.x.into(),
                    y0: rect.min.y.into(),
                    x1: rect.max.x.into(),
                    y1: rect.max.y.into(),
                });
                node.set_selected(ws.selection().contains(id));
            });
        }
    }
}

/// The id of a booth's node.
fn node_id(id: ItemId) -> Id {
    Id::unique(("booth", id.to_u64()))
}

fn nodes(ws: &Workspace, view: &View) -> Vec<Node> {
    let seen = view.visible();
    let words = ws.words();
    let mut nodes = Vec::new();
    for (_, id, item) in ws.project().items_of(ws.hall()) {
        if nodes.len() >= MOST {
            break;
        }
        let Part::Booth(booth) = &item.part else { continue };
        if !ws.layers().is_shown(item.part.kind().layer()) {
            continue;
        }
        let bounds = item.bounds();
        if !bounds.touches(seen) {
            continue;
        }
        let label = words.with(
            "canvas-booth",
            &[
                ("number", booth.number.as_str().into()),
                ("area", booth.area().into()),
                ("status", crate::words::Arg::Key(ws.project().sale(id).status.key())),
            ],
        );
        nodes.push(Node { id, label, rect: view.screen_rect(bounds).intersect(view.screen) });
    }
    nodes
}
