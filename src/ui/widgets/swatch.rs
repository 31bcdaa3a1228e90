//! The choice of a plan colour: eighteen swatches.

use super::super::theme::Theme;
use super::Shown;
use super::mark::band;
use crate::model::PlanColor;
use crate::words::Words;
use eframe::egui::{CornerRadius, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

/// The side of a swatch, in points; large enough to hit.
const SIDE: f32 = 24.0;
/// Swatches in a row.
const ROW: u8 = 6;

/// Shows the swatches; the one clicked.
pub fn swatches(ui: &mut Ui, words: Words, value: &Shown<PlanColor>) -> Option<PlanColor> {
    let mut chosen = None;
    let colors: Vec<PlanColor> = (0..PlanColor::COUNT).map(PlanColor).collect();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for line in colors.chunks(usize::from(ROW)) {
            ui.horizontal(|ui| {
                for color in line {
                    if swatch(ui, words, *color, value.same() == Some(color)) {
                        chosen = Some(*color);
                    }
                }
            });
        }
    });
    chosen
}

fn swatch(ui: &mut Ui, words: Words, color: PlanColor, is_chosen: bool) -> bool {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(SIDE), Sense::click());
    let name = words.with("panels-color", &[("n", i64::from(color.0 + 1).into())]);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
    let theme = Theme::of(ui);
    let inner = rect.shrink(4.0);
    ui.painter().rect_filled(inner, CornerRadius::same(4), band(ui, color));
    let ring =
        |line: Stroke| ui.painter().rect_stroke(rect.shrink(1.0), CornerRadius::same(6), line, StrokeKind::Inside);
    if is_chosen {
        ring(Stroke::new(2.0, theme.text));
    } else if response.has_focus() {
        ring(Stroke::new(2.0, theme.accent));
    } else if response.hovered() {
        ring(Stroke::new(1.0, theme.mark));
    }
    response.on_hover_text(name).clicked()
}
