//! Small marks before a name: a pavilion's colour, a flag, a status, an icon.

use super::super::icons::{self, Icon};
use super::super::theme::Theme;
use super::flags::flag_texture;
use crate::draw::{Color, Ink, Palette, Scheme, Tint};
use crate::model::{PlanColor, Status};
use crate::words::Country;
use eframe::egui::{
    Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, vec2,
};

/// A mark before a name.
#[derive(Clone, Copy, Debug, Default)]
pub enum Mark {
    /// Nothing; no room is kept either.
    #[default]
    None,
    /// A square of a pavilion's colour.
    Swatch(PlanColor),
    /// A small booth in a colour of the plan.
    Tint(Tint),
    /// A country's flag.
    Flag(Country),
    /// The sign of a status: differs in form, not only in colour.
    Status(Status),
    /// An icon.
    Icon(Icon),
}

impl Mark {
    /// Whether there is one.
    #[must_use]
    pub const fn is_some(self) -> bool {
        !matches!(self, Self::None)
    }

    /// The width that it takes, in points.
    #[must_use]
    pub const fn width(self) -> f32 {
        match self {
            Self::None => 0.0,
            Self::Swatch(_) | Self::Status(_) => 12.0,
            Self::Tint(_) => 14.0,
            Self::Flag(_) => 20.0,
            Self::Icon(_) => 18.0,
        }
    }
}

/// The palette of the theme in use.
pub(super) fn palette(ui: &Ui) -> Palette {
    Palette(if ui.visuals().dark_mode { Scheme::Dark } else { Scheme::Light })
}

const fn color32(color: Color) -> Color32 {
    Color32::from_rgb(color.r, color.g, color.b)
}

/// The colour by which a pavilion is known.
pub(super) fn band(ui: &Ui, color: PlanColor) -> Color32 {
    color32(palette(ui).color(Ink::RegionBand(Tint::Pavilion(color))))
}

/// Paints a mark whose left edge and middle line are at `left`; `color` is that of icons.
pub fn paint_mark(ui: &Ui, mark: Mark, left: Pos2, color: Color32) {
    let middle = left + vec2(mark.width() / 2.0, 0.0);
    match mark {
        Mark::None => {}
        Mark::Swatch(plan) => {
            let rect = Rect::from_center_size(middle, Vec2::splat(10.0));
            ui.painter().rect_filled(rect, CornerRadius::same(3), band(ui, plan));
        }
        Mark::Tint(tint) => chip(ui, tint, Rect::from_center_size(middle, Vec2::splat(14.0))),
        Mark::Flag(country) => flag(ui, country, Rect::from_center_size(middle, vec2(20.0, 15.0))),
        Mark::Status(status) => {
            let ink = color32(palette(ui).color(Ink::StatusMark(status)));
            paint_status(ui.painter(), status, middle, ink);
        }
        Mark::Icon(icon) => {
            ui.painter().text(middle, Align2::CENTER_CENTER, icon.codepoint, icons::font(), color);
        }
    }
}

/// A booth's fill and outline.
fn chip(ui: &Ui, tint: Tint, rect: Rect) {
    let ink = |ink| color32(palette(ui).color(ink));
    let (fill, line) = (ink(Ink::BoothFill(tint, Status::Contracted)), ink(Ink::BoothLine(tint)));
    ui.painter().rect(rect, CornerRadius::same(3), fill, Stroke::new(1.0, line), StrokeKind::Inside);
}

/// Available: a ring. Held: half full. Reserved: a ring with a dot. Contracted: full. Blocked: struck out.
fn paint_status(painter: &Painter, status: Status, at: Pos2, ink: Color32) {
    const RADIUS: f32 = 4.25;
    let line = Stroke::new(1.5, ink);
    match status {
        Status::Available => {
            painter.circle_stroke(at, RADIUS, line);
        }
        Status::Held { .. } => {
            painter.circle_stroke(at, RADIUS, line);
            let turn = |step: f32| {
                let (sin, cos) = (std::f32::consts::PI * (step / 12.0 - 0.5)).sin_cos();
                at - vec2(cos, sin) * RADIUS
            };
            let half = (0..=12_u8).map(|step| turn(f32::from(step))).collect();
            painter.add(Shape::convex_polygon(half, ink, Stroke::NONE));
        }
        Status::Reserved => {
            painter.circle_stroke(at, RADIUS, line);
            painter.circle_filled(at, 2.0, ink);
        }
        Status::Contracted => {
            painter.circle_filled(at, RADIUS + 0.75, ink);
        }
        Status::Blocked => {
            painter.circle_stroke(at, RADIUS, line);
            let way = vec2(1.0, -1.0).normalized() * RADIUS;
            painter.line_segment([at - way, at + way], line);
        }
    }
}

/// Paints a country's flag with a thin border; its code where there is no flag.
pub fn flag(ui: &Ui, country: Country, rect: Rect) {
    let theme = Theme::of(ui);
    let radius = CornerRadius::same(2);
    match flag_texture(ui.ctx(), country) {
        Some((texture, uv)) => {
            ui.painter().image(texture, rect, uv, Color32::WHITE);
        }
        None => {
            ui.painter().rect_filled(rect, radius, theme.trough);
            let font = FontId::proportional(rect.height() * 0.6);
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, country.code(), font, theme.text_muted);
        }
    }
    let border = theme.text.gamma_multiply(0.18);
    ui.painter().rect_stroke(rect, CornerRadius::ZERO, Stroke::new(1.0, border), StrokeKind::Inside);
}
