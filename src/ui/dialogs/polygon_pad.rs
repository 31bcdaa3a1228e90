//! A small drawing board for an outline: corners are clicked on a grid, then dragged.

use super::super::controls;
use super::super::theme::{self, Theme};
use crate::geometry::{Mm, Point, Polygon};
use crate::words::Words;
use eframe::egui::{
    self, Align2, CornerRadius, CursorIcon, FontId, Key, Modifiers, Pos2, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};

/// How far the board reaches across, in metres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Reach {
    Small,
    #[default]
    Medium,
    Large,
}

impl Reach {
    const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    const fn metres(self) -> i32 {
        match self {
            Self::Small => 60,
            Self::Medium => 150,
            Self::Large => 300,
        }
    }

    /// The grid that corners snap to.
    const fn grid(self) -> Mm {
        match self {
            Self::Small => Mm(1_000),
            Self::Medium => Mm(2_500),
            Self::Large => Mm(5_000),
        }
    }
}

/// How near a click must be to a corner to mean it, in points.
const GRAB: f32 = 12.0;

/// The board: the corners so far, and whether they are closed to an outline.
#[derive(Default)]
pub struct PolygonPad {
    reach: Reach,
    corners: Vec<Point>,
    is_closed: bool,
    dragged: Option<usize>,
}

impl PolygonPad {
    /// The outline, once it is closed and sound.
    #[must_use]
    pub fn outline(&self) -> Option<Polygon> {
        self.is_closed.then(|| Polygon::new(self.corners.clone()).ok()).flatten()
    }

    /// Shows how far the board reaches, and a way to begin again.
    pub fn options(&mut self, ui: &mut Ui, words: Words) {
        let reaches = Reach::ALL.map(|reach| (reach, words.metres(Mm::metres(reach.metres()))));
        let reaches = reaches.map(|(reach, text)| (reach, text.replace(".00", "").replace(",00", "")));
        let before = self.reach;
        if controls::segmented(ui, &words.t("pad-reach"), &mut self.reach, &reaches) && before != self.reach {
            self.clear();
        }
        if ui.add_enabled(!self.corners.is_empty(), egui::Button::new(words.t("pad-clear").into_owned())).clicked() {
            self.clear();
        }
    }

    fn clear(&mut self) {
        *self = Self { reach: self.reach, ..Self::default() };
    }

    /// Shows the board.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, size: Vec2) {
        let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, words.t("pad-name")));
        let scale = rect.width() / (self.reach.metres() as f32 * 1000.0);
        let to_screen = |p: Point| rect.min + vec2(p.x.f64() as f32 * scale, p.y.f64() as f32 * scale);
        let grid = self.reach.grid();
        let to_plan = |at: Pos2| {
            let way = (at - rect.min) / scale;
            Point { x: Mm::round(f64::from(way.x)).rounded_to(grid), y: Mm::round(f64::from(way.y)).rounded_to(grid) }
        };
        let pointer = response.hover_pos().or(response.interact_pointer_pos());
        let near = pointer.and_then(|at| self.corners.iter().position(|c| to_screen(*c).distance(at) < GRAB));

        if response.drag_started() {
            self.dragged = if self.is_closed { near } else { None };
        }
        if let (Some(i), Some(at)) = (self.dragged, pointer)
            && let Some(corner) = self.corners.get_mut(i)
        {
            *corner = to_plan(rect.clamp(at));
        }
        if response.drag_stopped() {
            self.dragged = None;
        }
        if (response.clicked() || (response.drag_stopped() && !self.is_closed))
            && let Some(at) = pointer
        {
            response.request_focus();
            self.click(to_plan(at), near, response.double_clicked());
        }
        if response.has_focus() {
            self.keys(ui);
        }
        if response.hovered() {
            let over_corner = self.is_closed && near.is_some();
            ui.ctx().set_cursor_icon(if over_corner { CursorIcon::Grab } else { CursorIcon::Crosshair });
        }
        self.paint(ui, words, rect, &to_screen, pointer.map(to_plan));
        controls::focus_ring(ui, &response);
    }

    fn click(&mut self, at: Point, near: Option<usize>, double: bool) {
        if self.is_closed {
            return;
        }
        let can_close = self.corners.len() >= 3;
        if can_close && (near == Some(0) || double) {
            self.is_closed = true;
        } else if self.corners.last() != Some(&at) && self.corners.len() < 64 {
            self.corners.push(at);
        }
    }

    fn keys(&mut self, ui: &Ui) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if !self.is_closed && self.corners.len() >= 3 && pressed(Key::Enter) {
            self.is_closed = true;
        }
        if pressed(Key::Backspace) {
            if self.is_closed {
                self.is_closed = false;
            } else {
                self.corners.pop();
            }
        }
    }

    fn paint(
        &self,
        ui: &Ui,
        words: Words,
        rect: egui::Rect,
        to_screen: &impl Fn(Point) -> Pos2,
        pointer: Option<Point>,
    ) {
        let theme = Theme::of(ui);
        let radius = CornerRadius::same(theme::RADIUS);
        let painter = ui.painter_at(rect);
        painter.rect_filled(rect, radius, theme.panel);
        let step = self.reach.grid().f64() as f32 * rect.width() / (self.reach.metres() as f32 * 1000.0);
        let count = (rect.width() / step) as usize;
        for i in 1..=count {
            let stroke = Stroke::new(1.0, if i % 4 == 0 { theme.grid_strong } else { theme.grid });
            let x = rect.left() + i as f32 * step;
            painter.vline(x, rect.y_range(), stroke);
            let y = rect.top() + i as f32 * step;
            if y < rect.bottom() {
                painter.hline(rect.x_range(), y, stroke);
            }
        }
        let mut points: Vec<Pos2> = self.corners.iter().map(|corner| to_screen(*corner)).collect();
        let is_sound = !self.is_closed || Polygon::new(self.corners.clone()).is_ok();
        let color = if is_sound { theme.accent } else { theme.error };
        let stroke = Stroke::new(2.0, color);
        if self.is_closed {
            painter.add(Shape::closed_line(points.clone(), stroke));
        } else {
            let corners = points.clone();
            if let (Some(at), false) = (pointer, points.is_empty()) {
                points.push(to_screen(at));
                self.length_label(ui, words, &painter, at, to_screen);
            }
            painter.add(Shape::line(points, stroke));
            points = corners;
        }
        for (i, point) in points.iter().enumerate() {
            let first = i == 0 && !self.is_closed && self.corners.len() >= 3;
            let fill = if first { theme.accent } else { theme.raised };
            let side = if first { 10.0 } else { 8.0 };
            let knob = egui::Rect::from_center_size(*point, Vec2::splat(side));
            painter.rect(knob, CornerRadius::same(2), fill, Stroke::new(1.5, color), StrokeKind::Inside);
        }
        if self.corners.is_empty() {
            let at = pos2(rect.center().x, rect.center().y);
            let font = FontId::proportional(theme::BODY);
            painter.text(at, Align2::CENTER_CENTER, words.t("pad-empty").as_ref(), font, theme.text_muted);
        }
        painter.rect_stroke(rect, radius, Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
    }

    /// The length of the side being drawn, beside the pointer.
    fn length_label(
        &self,
        ui: &Ui,
        words: Words,
        painter: &egui::Painter,
        at: Point,
        to_screen: &impl Fn(Point) -> Pos2,
    ) {
        let Some(last) = self.corners.last() else { return };
        let theme = Theme::of(ui);
        let text = words.metres(Mm::round(last.distance(at)));
        let font = FontId::proportional(theme::SMALL);
        let galley = painter.layout_no_wrap(text, font, theme.on_accent);
        let pill = egui::Rect::from_min_size(to_screen(at) + vec2(10.0, 10.0), galley.size() + vec2(12.0, 4.0));
        painter.rect_filled(pill, CornerRadius::same(8), theme.accent);
        painter.galley(pill.min + vec2(6.0, 2.0), galley, theme.on_accent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clicking_the_first_corner_closes_the_outline() {
        let mut pad = PolygonPad::default();
        for (x, y) in [(0, 0), (10_000, 0), (10_000, 10_000)] {
            pad.click(Point::new(x, y), None, false);
            assert_eq!(pad.outline(), None);
        }
        pad.click(Point::new(0, 0), Some(0), false);
        assert_eq!(pad.outline().unwrap().area(), crate::geometry::Area::square_metres(50));
        pad.click(Point::new(50_000, 0), None, false);
        assert_eq!(pad.outline().unwrap().points().len(), 3, "a closed outline takes no more corners");
    }
}
