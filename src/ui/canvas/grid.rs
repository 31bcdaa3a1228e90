//! The grid on the hall's floor: as fine as can be seen, calm enough to be forgotten.

use super::super::theme::Theme;
use super::super::view::View;
use crate::geometry::{Mm, Rect};
use eframe::egui::{Mesh, Painter, Shape, Stroke, pos2};

/// The least distance of two lines on the screen, in logical points.
const LEAST: f32 = 14.0;

/// Draws the lines of the grid over a rectangle of the plan, counted from its corner.
pub(super) fn paint(painter: &Painter, view: &View, floor: Rect, step: Mm, theme: &Theme) {
    let Some(step) = visible_step(view, step) else { return };
    let seen = view.visible();
    let lines = |from: Mm, to: Mm, origin: Mm| {
        let first = (from - origin).0.div_euclid(step.0);
        let last = (to - origin).0.div_euclid(step.0) + 1;
        (first..=last).map(move |n| (n, origin + step * n)).filter(move |(_, at)| from <= *at && *at <= to)
    };
    let clip = view.screen_rect(floor).intersect(view.screen);
    let color = |n: i32| if n % 5 == 0 { theme.grid_strong } else { theme.grid };
    let mut mesh = Mesh::default();
    let half = 0.5 / painter.ctx().pixels_per_point();
    let (left, right) = (seen.min.x.max(floor.min.x), seen.max.x.min(floor.max.x));
    for (n, x) in lines(left, right, floor.min.x) {
        let x = snap(painter, view.screen_from_f64(x.f64(), 0.0).x);
        let line = eframe::egui::Rect::from_min_max(pos2(x - half, clip.min.y), pos2(x + half, clip.max.y));
        mesh.add_colored_rect(line, color(n));
    }
    let (top, bottom) = (seen.min.y.max(floor.min.y), seen.max.y.min(floor.max.y));
    for (n, y) in lines(top, bottom, floor.min.y) {
        let y = snap(painter, view.screen_from_f64(0.0, y.f64()).y);
        let line = eframe::egui::Rect::from_min_max(pos2(clip.min.x, y - half), pos2(clip.max.x, y + half));
        mesh.add_colored_rect(line, color(n));
    }
    painter.add(Shape::mesh(mesh));
}

/// The middle of the physical pixel in which a coordinate lies, so that hairlines are crisp.
pub(super) fn snap(painter: &Painter, v: f32) -> f32 {
    let scale = painter.ctx().pixels_per_point();
    ((v * scale).floor() + 0.5) / scale
}

/// The user's step, or the next of its multiples by 2, 5, 10 … that can be told apart.
fn visible_step(view: &View, step: Mm) -> Option<Mm> {
    let factors = [1, 2, 5, 10, 20, 50, 100, 200, 500];
    factors.into_iter().map(|factor| step * factor).find(|step| view.px(*step) >= LEAST)
}

/// A hairline of the given colour.
pub(super) fn hairline(color: eframe::egui::Color32) -> Stroke {
    Stroke::new(1.0, color)
}
