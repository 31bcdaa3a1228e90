//! The flash that leads the eye to what was found: a tint that comes and goes, and a ring that closes in.

use super::super::theme::Theme;
use super::super::view::View;
use crate::app::Workspace;
use crate::model::ItemId;
use eframe::egui::{CornerRadius, Painter, Shape, Stroke, StrokeKind};
use std::collections::BTreeSet;
use std::time::Duration;

/// How long it takes, in seconds, the flight to the place included.
const LASTS: f64 = 1.2;
/// How far the ring stands off at first, and at last, in points.
const FROM: f32 = 28.0;
const TO: f32 = 3.0;
/// The most records that get a ring of their own: rings around all booths of a hall would hide the plan.
const MOST_RINGS: usize = 60;

/// Records that flash.
pub(super) struct Flash {
    ids: BTreeSet<ItemId>,
    since: f64,
    animate: bool,
}

impl Flash {
    pub(super) const fn new(ids: BTreeSet<ItemId>, since: f64, animate: bool) -> Self {
        Self { ids, since, animate }
    }

    /// Paints it as it is now; whether it goes on. Without animation it stands still and then is gone.
    pub(super) fn paint(&self, painter: &Painter, view: &View, ws: &Workspace, theme: &Theme, now: f64) -> bool {
        let t = (now - self.since) / LASTS;
        if !(0.0..1.0).contains(&t) {
            return false;
        }
        let (strength, distance) = if self.animate {
            painter.ctx().request_repaint();
            pulse(t)
        } else {
            painter.ctx().request_repaint_after(Duration::from_secs_f64((1.0 - t) * LASTS));
            (0.7, TO)
        };
        let items = self.ids.iter().filter_map(|id| ws.project().find_item(ws.hall(), *id));
        for (_, item) in items {
            let form = item.form();
            let corners: Vec<_> = form.corners().into_iter().map(|corner| view.screen_from_plan(corner)).collect();
            let stroke = Stroke::new(2.0, theme.accent.gamma_multiply(strength));
            if corners.len() <= 4 {
                let tint = theme.accent.gamma_multiply(strength * 0.35);
                painter.add(Shape::convex_polygon(corners, tint, Stroke::NONE));
            } else {
                painter.add(Shape::closed_line(corners, stroke));
            }
            if self.ids.len() <= MOST_RINGS {
                let ring = view.screen_rect(form.bounds()).expand(distance);
                painter.rect_stroke(ring, CornerRadius::same(theme_radius(distance)), stroke, StrokeKind::Outside);
            }
        }
        true
    }
}

/// How strong it is and how far the ring stands off, from the beginning (0) to the end (1): two beats, the
/// second weaker, while the ring closes in during the first.
fn pulse(t: f64) -> (f32, f32) {
    let beat = (t * std::f64::consts::TAU).sin().powi(2);
    let fading = 1.0 - t * 0.5;
    let closing = 1.0 - (1.0 - (t * 2.0).min(1.0)).powi(3);
    let strength = (beat * fading) as f32;
    (strength, FROM + (TO - FROM) * closing as f32)
}

/// The ring's corners are as round as it stands off, up to a limit.
const fn theme_radius(distance: f32) -> u8 {
    distance.clamp(2.0, 8.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_begins_and_ends_with_nothing_and_the_ring_closes_in() {
        assert!(pulse(0.0).0 < 0.01 && pulse(1.0).0 < 0.01);
        assert!(pulse(0.25).0 > pulse(0.75).0, "the second beat is weaker");
        let far: Vec<f32> = (0..=10).map(|n| pulse(f64::from(n) / 10.0).1).collect();
        assert!(far.is_sorted_by(|a, b| a >= b), "{far:?}");
        assert_eq!((far[0], far[10]), (FROM, TO));
    }
}
