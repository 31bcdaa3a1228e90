//! Rulers in metres along the top and the left, with the selection and the pointer marked.

use super::super::theme::Theme;
use super::super::view::View;
use super::grid::{hairline, snap};
use super::hall_bounds;
use crate::app::Workspace;
use eframe::egui::{Align2, FontId, Painter, Rect, Ui, pos2, vec2};

/// The breadth of a ruler in logical points.
const BREADTH: f32 = 20.0;
/// The least distance between two figures, in logical points.
const LEAST: f32 = 56.0;

/// What is left of a rectangle beside the rulers.
pub(super) fn inside(whole: Rect) -> Rect {
    Rect::from_min_max(whole.min + vec2(BREADTH, BREADTH), whole.max)
}

/// Steps of figures in millimetres.
const STEPS: [i32; 12] = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];

pub(super) fn paint(ui: &Ui, whole: Rect, view: &View, ws: &Workspace, theme: &Theme) {
    let top = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.min.y + BREADTH));
    let left = Rect::from_min_max(whole.min, pos2(whole.min.x + BREADTH, whole.max.y));
    let painter = ui.painter();
    for ruler in [top, left] {
        painter.rect_filled(ruler, 0.0, theme.panel);
    }
    let origin = hall_bounds(ws).min;
    let step =
        STEPS.into_iter().find(|step| f64::from(*step) / view.mm_per_px >= f64::from(LEAST)).unwrap_or(1_000_000);
    let selection = ws.selection_bounds();
    let font = FontId::proportional(10.0);
    let words = ws.words();
    let figure = |mm: i32| words.number(f64::from(mm) / 1000.0, usize::from(step < 1000));
    let tick = step / 5;
    let seen = view.visible();

    let across = painter.with_clip_rect(Rect::from_min_max(pos2(left.max.x, top.min.y), top.max));
    if let Some(bounds) = selection {
        let (a, b) = (view.screen_from_plan(bounds.min).x, view.screen_from_plan(bounds.max).x);
        across.rect_filled(Rect::from_min_max(pos2(a, top.min.y), pos2(b, top.max.y)), 0.0, theme.accent_soft);
    }
    for at in ticks(seen.min.x.0 - origin.x.0, seen.max.x.0 - origin.x.0, tick) {
        let x = snap(painter, view.screen_from_f64(f64::from(at + origin.x.0), 0.0).x);
        let major = at % step == 0;
        let from = if major { top.max.y - 8.0 } else { top.max.y - 4.0 };
        across.line_segment([pos2(x, from), pos2(x, top.max.y)], hairline(theme.line_strong));
        if major {
            across.text(pos2(x + 3.0, top.min.y + 2.0), Align2::LEFT_TOP, figure(at), font.clone(), theme.text_muted);
        }
    }

    let along = painter.with_clip_rect(Rect::from_min_max(pos2(left.min.x, top.max.y), left.max));
    if let Some(bounds) = selection {
        let (a, b) = (view.screen_from_plan(bounds.min).y, view.screen_from_plan(bounds.max).y);
        along.rect_filled(Rect::from_min_max(pos2(left.min.x, a), pos2(left.max.x, b)), 0.0, theme.accent_soft);
    }
    for at in ticks(seen.min.y.0 - origin.y.0, seen.max.y.0 - origin.y.0, tick) {
        let y = snap(painter, view.screen_from_f64(0.0, f64::from(at + origin.y.0)).y);
        let major = at % step == 0;
        let from = if major { left.max.x - 8.0 } else { left.max.x - 4.0 };
        along.line_segment([pos2(from, y), pos2(left.max.x, y)], hairline(theme.line_strong));
        if major {
            upright(&along, pos2(left.min.x + 2.0, y - 3.0), figure(at), font.clone(), theme.text_muted);
        }
    }

    if let Some(at) = ui.input(|i| i.pointer.hover_pos()).filter(|at| view.screen.contains(*at)) {
        across.line_segment([pos2(at.x, top.min.y), pos2(at.x, top.max.y)], hairline(theme.accent));
        along.line_segment([pos2(left.min.x, at.y), pos2(left.max.x, at.y)], hairline(theme.accent));
    }
    let corner = Rect::from_min_size(whole.min, vec2(BREADTH, BREADTH));
    painter.rect_filled(corner, 0.0, theme.panel);
    painter.text(corner.center(), Align2::CENTER_CENTER, words.metre_unit(), font, theme.text_muted);
    painter.line_segment([pos2(whole.min.x, top.max.y), pos2(whole.max.x, top.max.y)], hairline(theme.line));
    painter.line_segment([pos2(left.max.x, whole.min.y), pos2(left.max.x, whole.max.y)], hairline(theme.line));
}

fn ticks(from: i32, to: i32, step: i32) -> impl Iterator<Item = i32> {
    let first = from.div_euclid(step);
    let last = to.div_euclid(step) + 1;
    (first..=last).map(move |n| n.saturating_mul(step))
}

/// Text that reads upwards, its beginning at `at`.
fn upright(painter: &Painter, at: eframe::egui::Pos2, text: String, font: FontId, color: eframe::egui::Color32) {
    let galley = painter.layout_no_wrap(text, font, color);
    let shape = eframe::egui::epaint::TextShape::new(at, galley, color).with_angle(-std::f32::consts::FRAC_PI_2);
    painter.add(shape);
}
