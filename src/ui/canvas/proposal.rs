//! What a panel beside the plan proposes, and what it finds wrong, marked on the plan.

use super::super::theme::Theme;
use super::super::view::View;
use crate::app::Workspace;
use crate::geometry::Rect;
use crate::model::ItemId;
use eframe::egui::{Color32, Painter, Pos2, Shape, Stroke};
use std::collections::BTreeSet;

/// With more marks than this in sight each is a plain outline.
const MOST_FILLED: usize = 1500;

/// Outlines what would change in the accent colour, and what is wrong in the colour of errors.
pub(super) fn paint(painter: &Painter, view: &View, ws: &Workspace, wrong: &BTreeSet<ItemId>, theme: &Theme) {
    if let Some(proposal) = ws.proposal() {
        outline(painter, view, ws, proposal.touched(), theme.accent);
    }
    if !wrong.is_empty() {
        outline(painter, view, ws, wrong, theme.error);
    }
}

fn outline(painter: &Painter, view: &View, ws: &Workspace, ids: &BTreeSet<ItemId>, color: Color32) {
    let seen: Rect = view.visible();
    let items = ids.iter().filter_map(|id| ws.project().find_item(ws.hall(), *id));
    let in_sight = items.filter(|(_, item)| item.bounds().touches(seen));
    let fill = if ids.len() > MOST_FILLED { Color32::TRANSPARENT } else { color.gamma_multiply(0.12) };
    let shapes = in_sight.flat_map(|(_, item)| {
        let corners: Vec<Pos2> = item.form().corners().into_iter().map(|p| view.screen_from_plan(p)).collect();
        let filled = (corners.len() <= 4).then(|| Shape::convex_polygon(corners.clone(), fill, Stroke::NONE));
        filled.into_iter().chain([Shape::closed_line(corners, Stroke::new(1.5, color))])
    });
    painter.extend(shapes);
}
