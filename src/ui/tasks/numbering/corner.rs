//! The picture in which the start corner is chosen: rows with arrows, a spot in each corner.

use super::super::super::controls::focus_ring;
use super::super::super::theme::{self, Theme};
use crate::edit::{Axis, Corner, Course};
use crate::words::Words;
use eframe::egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

/// The size of the picture, in points.
const SIZE: Vec2 = vec2(96.0, 80.0);
/// The side of a corner's target.
const TARGET: f32 = 24.0;

/// Shows the way that the numbers take; a click on a corner lets it begin there.
pub(super) fn ui(ui: &mut Ui, words: Words, corner: &mut Corner, rows: Axis, course: Course) {
    let (rect, _) = ui.allocate_exact_size(SIZE, Sense::hover());
    let theme = Theme::of(ui);
    ui.painter().rect(rect, CornerRadius::same(theme::RADIUS), theme.trough, theme.hairline(), StrokeKind::Inside);
    paint_way(ui.painter(), rect.shrink2(vec2(24.0, 12.0)), *corner, rows, course, theme.mark);
    for (option, key) in [
        (Corner::TopLeft, "numbering-top-left"),
        (Corner::TopRight, "numbering-top-right"),
        (Corner::BottomRight, "numbering-bottom-right"),
        (Corner::BottomLeft, "numbering-bottom-left"),
    ] {
        let (right, bottom) = far(option);
        let at = pos2(
            if right { rect.right() - TARGET / 2.0 } else { rect.left() + TARGET / 2.0 },
            if bottom { rect.bottom() - TARGET / 2.0 } else { rect.top() + TARGET / 2.0 },
        );
        let target = Rect::from_center_size(at, Vec2::splat(TARGET));
        let response = ui.interact(target, ui.scope_id().with(key), Sense::click());
        let chosen = *corner == option;
        let name = words.t(key);
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, &name));
        if response.clicked() {
            *corner = option;
        }
        let stroke = Stroke::new(1.5, if response.hovered() || chosen { theme.accent } else { theme.control });
        let fill = if chosen { theme.accent } else { theme.raised };
        ui.painter().circle(at, 5.0, fill, stroke);
        focus_ring(ui, &response);
        response.on_hover_text(name);
    }
}

/// Whether a corner is at the right and at the bottom.
const fn far(corner: Corner) -> (bool, bool) {
    match corner {
        Corner::TopLeft => (false, false),
        Corner::TopRight => (true, false),
        Corner::BottomRight => (true, true),
        Corner::BottomLeft => (false, true),
    }
}

fn paint_way(painter: &Painter, rect: Rect, corner: Corner, rows: Axis, course: Course, color: Color32) {
    let (right, bottom) = far(corner);
    let stroke = Stroke::new(1.5, color);
    // u along a row, v across the rows, both from the start corner, from 0 to 1
    let at = |u: f32, v: f32| {
        let (x, y) = if rows == Axis::Horizontal { (u, v) } else { (v, u) };
        let (x, y) = (if right { 1.0 - x } else { x }, if bottom { 1.0 - y } else { y });
        rect.min + rect.size() * vec2(x, y)
    };
    for row in 0..3_u8 {
        let v = f32::from(row) / 2.0;
        let is_back = course == Course::ThereAndBack && row == 1;
        let (from, to) = if is_back { (at(1.0, v), at(0.0, v)) } else { (at(0.0, v), at(1.0, v)) };
        arrow(painter, from, to, stroke);
    }
}

fn arrow(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let way = (to - from).normalized();
    painter.line_segment([from, to - way * 4.0], stroke);
    let side = way.rot90() * 3.5;
    let head = vec![to, to - way * 7.0 + side, to - way * 7.0 - side];
    painter.add(Shape::convex_polygon(head, stroke.color, Stroke::NONE));
}
