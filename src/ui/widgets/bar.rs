//! Bars that show a share of a whole.

use super::super::theme::Theme;
use crate::model::Status;
use eframe::egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of a bar, in points.
const HEIGHT: f32 = 6.0;

/// A stretch of a bar.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its share of the whole, from 0 to 1.
    pub share: f64,
    /// Its colour.
    pub color: Color32,
}

/// The colour of a status in bars: stronger the nearer to a contract.
#[must_use]
pub const fn status_color(theme: &Theme, status: Status) -> Color32 {
    match status {
        Status::Available => theme.line_strong,
        Status::Held { .. } => theme.warning,
        Status::Reserved => theme.accent,
        Status::Contracted => theme.success,
        Status::Blocked => theme.text_muted,
    }
}

/// A bar with one stretch; `name` says in words what it shows.
pub fn bar(ui: &mut Ui, name: &str, share: f64, color: Color32) -> Response {
    stacked_bar(ui, name, &[Part { share, color }])
}

/// A bar with stretches one after the other; what goes beyond the whole is cut off.
pub fn stacked_bar(ui: &mut Ui, name: &str, parts: &[Part]) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT + 6.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), HEIGHT));
    let radius = CornerRadius::same(3);
    ui.painter().rect_filled(track, radius, Theme::of(ui).pressed);
    let mut left = track.left();
    let painter = ui.painter().with_clip_rect(track);
    for part in parts {
        #[expect(clippy::cast_possible_truncation, reason = "a share of a few hundred points")]
        let width = (part.share.clamp(0.0, 1.0) * f64::from(track.width())) as f32;
        let stretch =
            Rect::from_min_max(pos2(left, track.top()), pos2((left + width).min(track.right()), track.bottom()));
        painter.rect_filled(stretch, radius, part.color);
        left += width + if width > 0.0 { 1.0 } else { 0.0 };
    }
    response.on_hover_text(name)
}
