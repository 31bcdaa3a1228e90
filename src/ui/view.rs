//! Where the plan lies on the screen.

use crate::geometry::{Mm, Point, Rect};

use eframe::egui::{self, Pos2, Vec2, pos2};

/// The least and the most millimetres of the plan in one logical point of the screen.
pub const SCALES: std::ops::RangeInclusive<f64> = 0.2..=2_000.0;

/// A part of the plan on a part of the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The part of the screen, in logical points.
    pub screen: egui::Rect,
    /// The point of the plan in the middle of it, in millimetres.
    pub center: (f64, f64),
    /// Millimetres of the plan in one logical point.
    pub mm_per_px: f64,
}

impl View {
    /// The view that shows a rectangle of the plan whole, with a margin of so many points around it.
    #[must_use]
    pub fn fitting(screen: egui::Rect, plan: Rect, margin: f32) -> Self {
        let room = |length: f32| f64::from((length - 2.0 * margin).max(1.0));
        let scale = (plan.width().f64() / room(screen.width())).max(plan.height().f64() / room(screen.height()));
        Self { screen, center: middle(plan), mm_per_px: scale.clamp(*SCALES.start(), *SCALES.end()) }
    }

    /// The point of the screen where a point of the plan lies.
    #[must_use]
    pub fn screen_from_plan(&self, p: Point) -> Pos2 {
        let (x, y) = p.f64();
        self.screen_from_f64(x, y)
    }

    /// The same for coordinates in millimetres as floats.
    #[must_use]
    pub fn screen_from_f64(&self, x: f64, y: f64) -> Pos2 {
        let middle = self.screen.center();
        pos2(
            middle.x + ((x - self.center.0) / self.mm_per_px) as f32,
            middle.y + ((y - self.center.1) / self.mm_per_px) as f32,
        )
    }

    /// The point of the plan under a point of the screen, to the millimetre.
    #[must_use]
    pub fn plan_from_screen(&self, at: Pos2) -> Point {
        let (x, y) = self.plan_f64(at);
        Point::round(x, y)
    }

    fn plan_f64(&self, at: Pos2) -> (f64, f64) {
        let way = at - self.screen.center();
        (self.center.0 + f64::from(way.x) * self.mm_per_px, self.center.1 + f64::from(way.y) * self.mm_per_px)
    }

    /// The rectangle of the screen that a rectangle of the plan covers.
    #[must_use]
    pub fn screen_rect(&self, plan: Rect) -> egui::Rect {
        egui::Rect::from_two_pos(self.screen_from_plan(plan.min), self.screen_from_plan(plan.max))
    }

    /// The part of the plan in sight.
    #[must_use]
    pub fn visible(&self) -> Rect {
        Rect::spanning(self.plan_from_screen(self.screen.min), self.plan_from_screen(self.screen.max))
    }

    /// A length of the plan in logical points.
    #[must_use]
    pub fn px(&self, length: Mm) -> f32 {
        (length.f64() / self.mm_per_px) as f32
    }

    /// The view with the plan dragged by a way on the screen.
    #[must_use]
    pub fn dragged(self, by: Vec2) -> Self {
        let center =
            (self.center.0 - f64::from(by.x) * self.mm_per_px, self.center.1 - f64::from(by.y) * self.mm_per_px);
        Self { center, ..self }
    }

    /// The view enlarged by a factor with the plan's point under `at` kept there.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: Pos2) -> Self {
        let fixed = self.plan_f64(at);
        let scale = (self.mm_per_px / factor).clamp(*SCALES.start(), *SCALES.end());
        let way = at - self.screen.center();
        let center = (fixed.0 - f64::from(way.x) * scale, fixed.1 - f64::from(way.y) * scale);
        Self { center, mm_per_px: scale, ..self }
    }

    /// The view on the way from `self` to `other`: `t` from 0 to 1, the scale in equal factors.
    #[must_use]
    pub fn between(self, other: Self, t: f64) -> Self {
        let mix = |a: f64, b: f64| a + (b - a) * t;
        Self {
            screen: other.screen,
            center: (mix(self.center.0, other.center.0), mix(self.center.1, other.center.1)),
            mm_per_px: mix(self.mm_per_px.ln(), other.mm_per_px.ln()).exp(),
        }
    }
}

fn middle(plan: Rect) -> (f64, f64) {
    let (min, max) = (plan.min.f64(), plan.max.f64());
    (f64::midpoint(min.0, max.0), f64::midpoint(min.1, max.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Size;
    use eframe::egui::vec2;

    fn view() -> View {
        let screen = egui::Rect::from_min_size(pos2(100.0, 50.0), vec2(800.0, 600.0));
        View::fitting(screen, Rect::at(Point::ORIGIN, Size::new(165_000, 70_000)), 24.0)
    }

    #[test]
    fn a_fitting_view_shows_the_whole_plan_in_the_middle() {
        let view = view();
        let shown = view.screen_rect(Rect::at(Point::ORIGIN, Size::new(165_000, 70_000)));
        assert!((shown.width() - 752.0).abs() < 0.1, "{shown:?}");
        assert!((shown.center() - view.screen.center()).length() < 0.1);
    }

    #[test]
    fn screen_and_plan_are_each_others_inverse_and_zoom_keeps_the_point() {
        let view = view();
        let at = pos2(333.0, 444.0);
        assert!((view.screen_from_plan(view.plan_from_screen(at)) - at).length() < 0.01);
        let zoomed = view.zoomed(7.0, at);
        let moved = zoomed.screen_from_plan(view.plan_from_screen(at)) - at;
        assert!(moved.length() < 0.1, "{moved:?}");
        assert!(view.zoomed(1e12, at).mm_per_px >= *SCALES.start());
    }

    #[test]
    fn dragging_moves_the_plan_with_the_pointer() {
        let view = view();
        let p = Point::new(5000, 5000);
        let way = view.dragged(vec2(30.0, -10.0)).screen_from_plan(p) - view.screen_from_plan(p);
        assert!((way - vec2(30.0, -10.0)).length() < 0.01);
    }
}
