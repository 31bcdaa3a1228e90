//! Lines from a selected booth to the boxes that serve it, and from a selected box to the booths on it.

use super::super::theme::{self, Theme};
use super::super::view::View;
use super::Canvas;
use crate::app::Workspace;
use crate::geometry::{Mm, Segment};
use crate::model::{ItemId, Layer};
use crate::stats::{Hookup, Hookups, hookups};
use eframe::egui::{Align2, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, vec2};
use std::collections::BTreeMap;

/// The most lines that are drawn: of more than this nothing could be read.
const MOST: usize = 400;
/// A line shorter than this has no room for its length, in points.
const LABELLED: f32 = 44.0;
/// The dashes of the lines and the gaps between them, in points.
const DASH: f32 = 4.0;

/// What was found for which state of the plan.
pub(super) type Known = Option<(u64, crate::model::HallId, Hookups)>;

impl Canvas {
    /// Draws the lines of what is selected; none while something is dragged, since they would be out of date.
    pub(super) fn paint_hookups(&mut self, painter: &Painter, view: &View, ws: &Workspace, theme: &Theme) {
        let selection = ws.selection();
        let project = ws.committed();
        let counts = |id: &ItemId| {
            let Some((_, item)) = project.find_item(ws.hall(), *id) else { return false };
            let is_supply = item.part.kind().layer() == Layer::Services;
            is_supply || project.sales.get(id).is_some_and(|sale| sale.services != Default::default())
        };
        if ws.is_previewing() || !ws.layers().is_shown(Layer::Services) || !selection.iter().any(counts) {
            return;
        }
        let key = (ws.base_revision(), ws.hall());
        if self.hookups.as_ref().is_none_or(|(revision, hall, _)| (*revision, *hall) != key) {
            self.hookups = Some((key.0, key.1, hookups(project, ws.hall())));
        }
        let Some((.., known)) = &self.hookups else { return };
        let chosen = |hookup: &&Hookup| selection.contains(&hookup.booth) || selection.contains(&hookup.supply);
        // a booth takes several services from one box: one line for all of them
        let mut ways: BTreeMap<(ItemId, ItemId), (Segment, Mm)> = BTreeMap::new();
        for hookup in known.hookups.iter().filter(chosen) {
            ways.insert((hookup.booth, hookup.supply), (hookup.way, hookup.distance));
        }
        for (way, distance) in ways.values().take(MOST) {
            line(painter, view, *way, *distance, ws, theme);
        }
    }
}

fn line(painter: &Painter, view: &View, way: Segment, distance: Mm, ws: &Workspace, theme: &Theme) {
    let ends = [way.from, way.to].map(|point| view.screen_from_plan(point));
    let [from, to] = ends;
    if !Rect::from_two_pos(from, to).expand(8.0).intersects(painter.clip_rect()) {
        return;
    }
    let color = theme.accent;
    painter.extend(Shape::dashed_line(&ends, Stroke::new(1.5, color), DASH, DASH));
    painter.circle_filled(to, 3.5, color);
    if (to - from).length() >= LABELLED {
        label(painter, from + (to - from) / 2.0, &ws.words().metres(distance), theme);
    }
}

fn label(painter: &Painter, at: Pos2, text: &str, theme: &Theme) {
    let galley = painter.layout_no_wrap(text.to_owned(), FontId::proportional(theme::SMALL), theme.text);
    let rect = Rect::from_center_size(at, galley.size() + vec2(10.0, 4.0));
    painter.rect_filled(rect, CornerRadius::same(4), theme.raised);
    painter.galley(Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min, galley, theme.text);
}
