//! What is shown over the window while a file is held above it.

use super::theme::{self, Theme};
use super::{controls, icons};
use crate::words::Words;
use eframe::egui::{Align2, Context, CornerRadius, FontId, LayerId, Order, Stroke, StrokeKind, vec2};

/// Shows that a file may be dropped here, while one is held above the window.
pub fn ui(ctx: &Context, words: Words) {
    if ctx.input(|input| input.raw.hovered_files.is_empty()) {
        return;
    }
    let theme = Theme::of_ctx(ctx);
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, controls::id("drop")));
    let room = ctx.content_rect();
    painter.rect_filled(room, CornerRadius::ZERO, theme.veil);
    let inner = room.shrink(16.0);
    let stroke = Stroke::new(2.0, theme.accent);
    painter.rect_stroke(inner, CornerRadius::same(12), stroke, StrokeKind::Inside);
    let card = eframe::egui::Rect::from_center_size(room.center(), vec2(360.0, 120.0));
    painter.rect(card, CornerRadius::same(10), theme.raised, theme.hairline(), StrokeKind::Inside);
    let icon = FontId::new(32.0, icons::font().family);
    painter.text(card.center() - vec2(0.0, 20.0), Align2::CENTER_CENTER, icons::DROP.codepoint, icon, theme.accent);
    painter.text(
        card.center() + vec2(0.0, 28.0),
        Align2::CENTER_CENTER,
        words.t("drop-here").as_ref(),
        FontId::new(theme::HEADING, theme::strong_family()),
        theme.text,
    );
}
