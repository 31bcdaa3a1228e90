//! A small picture of a booth whose four sides open and close by a click.

use super::super::super::theme::Theme;
use crate::geometry::Angle;
use crate::model::{OpenSides, Side};
use crate::words::Words;
use eframe::egui::{CornerRadius, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// The size of the picture, in points.
const SIZE: eframe::egui::Vec2 = vec2(64.0, 56.0);
/// How deep each side can be hit.
const REACH: f32 = 16.0;

/// How many quarter turns a booth's own sides are turned by on the sheet.
fn quarters(turn: Angle) -> usize {
    usize::try_from(turn.rounded_to(90).thousandths() / 90_000).unwrap_or_default() % 4
}

/// The side of the sheet where a booth's own side lies.
fn on_sheet(side: Side, turn: Angle) -> Side {
    let at = Side::ALL.iter().position(|own| *own == side).unwrap_or_default();
    Side::ALL.get((at + quarters(turn)) % 4).copied().unwrap_or(side)
}

/// Shows the picture; the side clicked. None as `sides`: the booths differ.
pub(super) fn sides_picture(
    ui: &mut Ui,
    words: Words,
    sides: Option<OpenSides>,
    turn: Angle,
    by_hand: bool,
) -> Option<Side> {
    let (rect, _) = ui.allocate_exact_size(SIZE, Sense::hover());
    let theme = Theme::of(ui);
    let booth = rect.shrink(8.0);
    ui.painter().rect_filled(booth, CornerRadius::ZERO, theme.trough);
    let mut clicked = None;
    for side in Side::ALL {
        let (line, zone) = match on_sheet(side, turn) {
            Side::Top => ([booth.left_top(), booth.right_top()], edge(rect, booth.top(), true)),
            Side::Right => ([booth.right_top(), booth.right_bottom()], edge(rect, booth.right(), false)),
            Side::Bottom => ([booth.left_bottom(), booth.right_bottom()], edge(rect, booth.bottom(), true)),
            Side::Left => ([booth.left_top(), booth.left_bottom()], edge(rect, booth.left(), false)),
        };
        let response = ui.interact(zone, ui.scope_id().with(("side", side)), Sense::click());
        let is_open = sides.is_some_and(|sides| sides.has(side));
        let state = words.t(if is_open { "panels-side-open" } else { "panels-side-closed" });
        let name = words
            .with("panels-side", &[("side", words.t(side.key()).as_ref().into()), ("state", state.as_ref().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, is_open, &name));
        let color = match (is_open, by_hand) {
            (true, true) => theme.accent,
            (true, false) => theme.success,
            (false, _) => theme.text_muted,
        };
        let active = response.hovered() || response.has_focus();
        let width = if is_open { 2.0 } else { 3.5 };
        let stroke = Stroke::new(if active { width + 1.5 } else { width }, color);
        if is_open {
            dashed(ui, line, stroke);
        } else {
            ui.painter().line_segment(line, stroke);
        }
        if response.on_hover_text(name).clicked() {
            clicked = Some(side);
        }
    }
    clicked
}

fn dashed(ui: &Ui, line: [eframe::egui::Pos2; 2], stroke: Stroke) {
    ui.painter().extend(eframe::egui::Shape::dashed_line(&line, stroke, 5.0, 4.0));
}

/// Where a side can be hit: a band about it that leaves the corners to its neighbours.
fn edge(rect: Rect, at: f32, level: bool) -> Rect {
    let half = REACH / 2.0;
    if level {
        Rect::from_min_max(pos2(rect.left() + REACH, at - half), pos2(rect.right() - REACH, at + half))
    } else {
        Rect::from_min_max(pos2(at - half, rect.top() + REACH), pos2(at + half, rect.bottom() - REACH))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_sides_turn_with_the_booth() {
        assert_eq!(on_sheet(Side::Top, Angle::ZERO), Side::Top);
        assert_eq!(on_sheet(Side::Top, Angle::QUARTER), Side::Right);
        assert_eq!(on_sheet(Side::Left, Angle::QUARTER), Side::Top);
        assert_eq!(on_sheet(Side::Bottom, Angle::degrees(185)), Side::Top);
    }
}
