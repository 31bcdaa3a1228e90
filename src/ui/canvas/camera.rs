//! Where the canvas looks, and how it flies there.

use super::super::view::View;
use crate::geometry::Rect;
use eframe::egui::{self, Pos2, Vec2};

/// How long a flight takes, in seconds.
const FLIGHT: f64 = 0.16;
/// The free margin around the whole hall, in logical points.
const MARGIN: f32 = 24.0;

struct Flight {
    from: View,
    to: View,
    since: f64,
}

/// The canvas's view, at rest or on its way.
#[derive(Default)]
pub(super) struct Camera {
    view: Option<View>,
    flight: Option<Flight>,
    /// Whether the view still is the whole hall's: then it follows the window's size.
    is_home: bool,
}

/// A view before anything was shown.
const NOWHERE: View = View { screen: egui::Rect::NOTHING, center: (0.0, 0.0), mm_per_px: 50.0 };

impl Camera {
    pub(super) fn view(&self) -> View {
        self.view.unwrap_or(NOWHERE)
    }

    pub(super) const fn is_flying(&self) -> bool {
        self.flight.is_some()
    }

    /// Puts the view into its place on the screen and moves it on if it flies.
    pub(super) fn place(&mut self, screen: egui::Rect, home: Rect, now: f64) {
        let mut view = self.view.unwrap_or_else(|| {
            self.is_home = true;
            View::fitting(screen, home, MARGIN)
        });
        if view.screen != screen {
            view = if self.is_home && self.flight.is_none() {
                View::fitting(screen, home, MARGIN)
            } else {
                View { screen, ..view }
            };
        }
        if let Some(flight) = &self.flight {
            let t = ((now - flight.since) / FLIGHT).clamp(0.0, 1.0);
            let eased = 1.0 - (1.0 - t).powi(3);
            view = flight.from.between(flight.to, eased);
            view.screen = screen;
            if t >= 1.0 {
                self.flight = None;
            }
        }
        self.view = Some(view);
    }

    pub(super) fn fly(&mut self, to: Rect, now: f64, animate: bool) {
        let from = self.view();
        self.go(View::fitting(from.screen, to, MARGIN), now, animate);
    }

    /// Flies to the whole hall and stays with it when the window changes its size.
    pub(super) fn fly_home(&mut self, home: Rect, now: f64, animate: bool) {
        self.fly(home, now, animate);
        self.is_home = true;
    }

    pub(super) fn zoom(&mut self, factor: f64, now: f64, animate: bool) {
        let target = self.flight.as_ref().map_or_else(|| self.view(), |flight| flight.to);
        self.go(target.zoomed(factor, target.screen.center()), now, animate);
    }

    fn go(&mut self, to: View, now: f64, animate: bool) {
        self.is_home = false;
        let from = self.view();
        if animate && from.screen.is_positive() {
            self.flight = Some(Flight { from, to, since: now });
        } else {
            self.flight = None;
            // a camera that was never shown fits the hall at its first frame
            if from.screen.is_positive() {
                self.view = Some(to);
            }
        }
    }

    /// Enlarges by a factor with the point under `at` kept there, at once.
    pub(super) fn zoom_at(&mut self, factor: f64, at: Pos2) {
        self.flight = None;
        self.is_home = false;
        self.view = Some(self.view().zoomed(factor, at));
    }

    /// Moves the plan along with the pointer, at once.
    pub(super) fn drag(&mut self, by: Vec2) {
        self.flight = None;
        self.is_home = false;
        self.view = Some(self.view().dragged(by));
    }

    /// Looks at a point of the plan, at once.
    pub(super) fn look_at(&mut self, center: (f64, f64)) {
        self.flight = None;
        self.is_home = false;
        self.view = Some(View { center, ..self.view() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Size};
    use eframe::egui::{pos2, vec2};

    fn screen(width: f32) -> egui::Rect {
        egui::Rect::from_min_size(pos2(0.0, 0.0), vec2(width, 600.0))
    }

    fn hall() -> Rect {
        Rect::at(Point::ORIGIN, Size::new(60_000, 40_000))
    }

    #[test]
    fn it_follows_the_window_until_the_user_moves_it() {
        let mut camera = Camera::default();
        camera.place(screen(800.0), hall(), 0.0);
        let small = camera.view().mm_per_px;
        camera.place(screen(1600.0), hall(), 0.0);
        assert!(camera.view().mm_per_px < small);
        camera.drag(vec2(10.0, 0.0));
        let moved = camera.view().mm_per_px;
        camera.place(screen(800.0), hall(), 0.0);
        assert!((camera.view().mm_per_px - moved).abs() < 1e-9);
    }

    #[test]
    fn a_flight_ends_where_it_was_meant_to() {
        let mut camera = Camera::default();
        camera.place(screen(800.0), hall(), 0.0);
        let booth = Rect::at(Point::new(10_000, 10_000), Size::new(3000, 3000));
        camera.fly(booth, 1.0, true);
        camera.place(screen(800.0), hall(), 1.05);
        assert!(camera.is_flying());
        camera.place(screen(800.0), hall(), 2.0);
        assert!(!camera.is_flying());
        assert!((camera.view().center.0 - 11_500.0).abs() < 1.0);
    }
}
