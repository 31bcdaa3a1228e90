//! What a tool shows on top of the plan: handles, guides, readouts, ghosts.

use super::super::theme::Theme;
use super::super::view::View;
use super::grid::hairline;
use super::pills;
use crate::app::Workspace;
use crate::tool::{Ghost, Handle, HandleKind, Overlay, Tone};
use eframe::egui::emath::Rot2;
use eframe::egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

/// The side of a square handle in logical points.
const HANDLE: f32 = 8.0;

pub(super) fn paint(painter: &Painter, view: &View, overlay: &Overlay, ws: &Workspace, theme: &Theme) {
    for ghost in &overlay.ghosts {
        paint_ghost(painter, view, ghost, theme);
    }
    for guide in &overlay.guides {
        let ends = [view.screen_from_plan(guide.line.from), view.screen_from_plan(guide.line.to)];
        let stroke = Stroke::new(1.0, tone_color(guide.tone, theme));
        painter.line_segment(ends, stroke);
        if guide.ticks {
            paint_ticks(painter, ends, stroke);
        }
    }
    if let Some((rect, tone)) = overlay.marquee {
        let rect = view.screen_rect(rect);
        let color = tone_color(tone, theme);
        painter.rect_filled(rect, 0.0, color.gamma_multiply(0.10));
        painter.rect_stroke(rect, 0.0, hairline(color), StrokeKind::Inside);
    }
    for handle in &overlay.handles {
        paint_handle(painter, view, handle, theme);
    }
    pills::paint(painter, view, &overlay.pills, ws, theme);
}

pub(super) const fn tone_color(tone: Tone, theme: &Theme) -> Color32 {
    match tone {
        Tone::Accent => theme.accent,
        Tone::Guide => theme.guide,
        Tone::Good => theme.success,
        Tone::Doubt => theme.warning,
        Tone::Bad => theme.error,
    }
}

/// Whether a mark says how well something is, and so stands out from what is only shown.
const fn is_verdict(tone: Tone) -> bool {
    match tone {
        Tone::Good | Tone::Doubt | Tone::Bad => true,
        Tone::Accent | Tone::Guide => false,
    }
}

fn paint_ghost(painter: &Painter, view: &View, ghost: &Ghost, theme: &Theme) {
    let points: Vec<Pos2> = ghost.outline.iter().map(|p| view.screen_from_plan(*p)).collect();
    let color = tone_color(ghost.tone, theme);
    let stroke = Stroke::new(if is_verdict(ghost.tone) { 2.0 } else { 1.5 }, color);
    if ghost.filled {
        if points.len() <= 4 {
            painter.add(Shape::convex_polygon(points.clone(), color.gamma_multiply(0.14), Stroke::NONE));
        }
        painter.add(Shape::closed_line(points, stroke));
    } else {
        painter.add(Shape::line(points, stroke));
    }
}

/// Short strokes across both ends of a line, as a distance has them.
fn paint_ticks(painter: &Painter, ends: [Pos2; 2], stroke: Stroke) {
    let [a, b] = ends;
    let across = (b - a).normalized().rot90() * 4.0;
    for end in [a, b] {
        painter.line_segment([end - across, end + across], stroke);
    }
}

fn paint_handle(painter: &Painter, view: &View, handle: &Handle, theme: &Theme) {
    let at = view.screen_from_plan(handle.at);
    let stroke = Stroke::new(1.5, theme.accent);
    match handle.kind {
        HandleKind::Resize(_) => {
            if handle.turn.is_square() {
                let square = Rect::from_center_size(at, vec2(HANDLE, HANDLE));
                painter.rect(square, CornerRadius::same(2), theme.handle, stroke, StrokeKind::Middle);
            } else {
                let turn = Rot2::from_angle(handle.turn.as_degrees().to_radians() as f32);
                let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
                let corners = corners.map(|(x, y)| at + turn * vec2(x * HANDLE / 2.0, y * HANDLE / 2.0));
                painter.add(Shape::convex_polygon(corners.to_vec(), theme.handle, stroke));
            }
        }
        HandleKind::Turn => {
            painter.circle(at, HANDLE * 0.6, theme.handle, stroke);
        }
        HandleKind::Corner(_) => {
            painter.circle(at, HANDLE * 0.55, theme.handle, stroke);
        }
        HandleKind::Insert(_) => {
            painter.circle(at, HANDLE * 0.4, theme.accent, Stroke::new(1.0, theme.handle));
        }
    }
}
