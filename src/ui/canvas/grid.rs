//! The grid on the hall's floor: as fine as can be seen, calm enough to be forgotten.

use super::super::theme::Theme;
use super::super::view::View;
use crate::geometry::{Mm, Point, Polygon};
use eframe::egui::{Mesh, Painter, Rect, Shape, Stroke, pos2};

/// The least distance of two lines on the screen, in logical points.
const LEAST: f32 = 14.0;

/// Draws the lines of the grid within a hall's outline, counted from the corner of its bounds.
pub(super) fn paint(painter: &Painter, view: &View, outline: &Polygon, step: Mm, theme: &Theme) {
    let Some(step) = visible_step(view, step) else { return };
    let (floor, seen) = (outline.bounds(), view.visible());
    let color = |n: i32| if n % 5 == 0 { theme.grid_strong } else { theme.grid };
    let half = 0.5 / painter.ctx().pixels_per_point();
    let mut mesh = Mesh::default();
    for (n, x) in lines(seen.min.x.max(floor.min.x), seen.max.x.min(floor.max.x), floor.min.x, step) {
        let at = snap(painter, view.screen_from_f64(x.f64(), 0.0).x);
        for (from, to) in inside(outline, x, |p| (p.x, p.y)) {
            let (from, to) = (view.screen_from_f64(0.0, from).y, view.screen_from_f64(0.0, to).y);
            mesh.add_colored_rect(Rect::from_min_max(pos2(at - half, from), pos2(at + half, to)), color(n));
        }
    }
    for (n, y) in lines(seen.min.y.max(floor.min.y), seen.max.y.min(floor.max.y), floor.min.y, step) {
        let at = snap(painter, view.screen_from_f64(0.0, y.f64()).y);
        for (from, to) in inside(outline, y, |p| (p.y, p.x)) {
            let (from, to) = (view.screen_from_f64(from, 0.0).x, view.screen_from_f64(to, 0.0).x);
            mesh.add_colored_rect(Rect::from_min_max(pos2(from, at - half), pos2(to, at + half)), color(n));
        }
    }
    painter.add(Shape::mesh(mesh));
}

/// The lines between two coordinates, by their count from an origin.
fn lines(from: Mm, to: Mm, origin: Mm, step: Mm) -> impl Iterator<Item = (i32, Mm)> {
    let first = (from - origin).0.div_euclid(step.0);
    let last = (to - origin).0.div_euclid(step.0) + 1;
    (first..=last).map(move |n| (n, origin + step * n)).filter(move |(_, at)| from <= *at && *at <= to)
}

/// The stretches of a straight line that lie inside an outline. `axes` gives a point's coordinate across the
/// line and along it.
fn inside(outline: &Polygon, at: Mm, axes: impl Fn(Point) -> (Mm, Mm)) -> Vec<(f64, f64)> {
    let mut crossings: Vec<f64> = outline
        .sides()
        .filter_map(|side| {
            let ((a, along_a), (b, along_b)) = (axes(side.from), axes(side.to));
            let crosses = (a <= at) != (b <= at);
            let share = (at - a).f64() / (b - a).f64();
            crosses.then(|| along_a.f64() + (along_b - along_a).f64() * share)
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    crossings.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?))).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stop_at_the_walls_of_an_l_shaped_hall() {
        let corners = [(0, 0), (6000, 0), (6000, 3000), (3000, 3000), (3000, 6000), (0, 6000)];
        let hall = Polygon::new(corners.map(|(x, y)| Point::new(x, y))).unwrap();
        assert_eq!(inside(&hall, Mm(1000), |p| (p.x, p.y)), [(0.0, 6000.0)]);
        assert_eq!(inside(&hall, Mm(5000), |p| (p.x, p.y)), [(0.0, 3000.0)]);
        assert_eq!(inside(&hall, Mm(5000), |p| (p.y, p.x)), [(0.0, 3000.0)]);
        assert!(inside(&hall, Mm(7000), |p| (p.x, p.y)).is_empty());
    }
}
