//! Readouts on the plan: short texts in rounded boxes that never cover each other.
//!
//! What a tool says about its own work (position, size, trouble) always shows; gaps and equal sizes give way
//! to it, and are left out where there is no room beside: far out they would only hide the plan.

use super::super::theme::Theme;
use super::super::view::View;
use super::overlay::tone_color;
use crate::app::Workspace;
use crate::tool::{Pill, Tone};
use eframe::egui::{Align2, CornerRadius, FontId, Painter, Rect, Vec2, vec2};

/// The height of a readout in logical points.
const HEIGHT: f32 = 20.0;
/// The room between two readouts, in logical points.
const APART: f32 = 1.0;
/// How many of their own heights a figure of a gap may stand beside its line.
const NEAR: u8 = 1;
/// How many a tool's own figures may be pushed on, so that each of them shows.
const FAR: u8 = 12;

/// A readout before its place is found.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wish {
    rect: Rect,
    /// Which way it goes when its place is taken: the way of its stack, none where it belongs to a line.
    stack: Option<f32>,
}

pub(super) fn paint(painter: &Painter, view: &View, pills: &[Pill], ws: &Workspace, theme: &Theme) {
    let galleys: Vec<_> = pills
        .iter()
        .map(|pill| painter.layout_no_wrap(ws.words().say(&pill.text), FontId::proportional(12.0), theme.on_accent))
        .collect();
    let wishes: Vec<Wish> = pills
        .iter()
        .zip(&galleys)
        .map(|(pill, galley)| {
            let center = view.screen_from_plan(pill.at) + vec2(0.0, f32::from(pill.below) * HEIGHT);
            let rect = Rect::from_center_size(center, vec2(galley.size().x + 14.0, HEIGHT));
            let own = pill.below != 0 || pill.tone == Tone::Bad;
            Wish { rect, stack: own.then(|| if pill.below < 0 { -1.0 } else { 1.0 }) }
        })
        .collect();
    let places = placed(&wishes, view.screen.shrink(4.0));
    for ((pill, galley), place) in pills.iter().zip(galleys).zip(places) {
        let Some(rect) = place else { continue };
        painter.rect_filled(rect, CornerRadius::same(6), tone_color(pill.tone, theme));
        let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min;
        painter.galley(at, galley, theme.on_accent);
    }
}

/// Where each readout comes to stand within the room, without covering another; none where it does not.
fn placed(wishes: &[Wish], room: Rect) -> Vec<Option<Rect>> {
    let mut places: Vec<Option<Rect>> = vec![None; wishes.len()];
    let mut taken: Vec<Rect> = Vec::new();
    for is_own in [true, false] {
        for (wish, place) in wishes.iter().zip(&mut places) {
            if wish.stack.is_some() == is_own {
                *place = free_place(*wish, room, &taken);
                taken.extend(*place);
            }
        }
    }
    places
}

/// The first place near the one wished for that nothing covers.
fn free_place(wish: Wish, room: Rect, taken: &[Rect]) -> Option<Rect> {
    let step = |n: u8, way: f32| wish.rect.translate(vec2(0.0, f32::from(n) * way * (HEIGHT + APART)));
    let is_free = |rect: &Rect| !taken.iter().any(|other| other.shrink(0.5).intersects(rect.shrink(0.5)));
    let ways: Vec<Rect> = match wish.stack {
        Some(way) => (0..=FAR).map(|n| step(n, way)).chain((1..=FAR).map(|n| step(n, -way))).collect(),
        None => (0..=NEAR).flat_map(|n| [step(n, -1.0), step(n, 1.0)]).collect(),
    };
    ways.into_iter().map(|rect| within(rect, room)).find(is_free)
}

/// A readout is of no use beyond the rim.
fn within(rect: Rect, room: Rect) -> Rect {
    let rect = rect.translate((room.min - rect.min).max(Vec2::ZERO));
    rect.translate((room.max - rect.max).min(Vec2::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;
    use eframe::egui::pos2;

    const ROOM: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(1000.0, 800.0) };

    fn wish(x: f32, y: f32, stack: Option<f32>) -> Wish {
        Wish { rect: Rect::from_center_size(pos2(x, y), vec2(60.0, HEIGHT)), stack }
    }

    fn apart(places: &[Option<Rect>]) {
        let shown: Vec<&Rect> = places.iter().flatten().collect();
        for (i, a) in shown.iter().enumerate() {
            assert!(ROOM.contains_rect(**a), "{a:?} leaves the room");
            for b in shown.iter().skip(i + 1) {
                assert!(!a.shrink(0.5).intersects(b.shrink(0.5)), "{a:?} covers {b:?}");
            }
        }
    }

    #[test]
    fn with_room_everything_stands_where_it_was_wished() {
        let wishes = [wish(100.0, 100.0, None), wish(300.0, 100.0, None), wish(200.0, 200.0, Some(1.0))];
        let places = placed(&wishes, ROOM);
        assert_eq!(places, wishes.map(|wish| Some(wish.rect)));
    }

    #[test]
    fn far_out_gaps_give_way_to_the_tools_own_figures() {
        // four gaps and a stack of three, all within a few points
        let gaps = [(500.0, 398.0), (502.0, 402.0), (498.0, 400.0), (500.0, 401.0)].map(|(x, y)| wish(x, y, None));
        let stack = [410.0, 430.0, 450.0].map(|y| wish(500.0, y, Some(1.0)));
        let places = placed(&[gaps.as_slice(), &stack].concat(), ROOM);
        apart(&places);
        assert!(places.iter().skip(4).all(Option::is_some), "{places:?}");
        assert!(places.iter().take(4).any(Option::is_none), "no room for all of the gaps");
    }

    #[test]
    fn a_stack_at_the_rim_stays_legible() {
        let stack = [790.0, 810.0, 830.0].map(|y| wish(500.0, y, Some(1.0)));
        let places = placed(&stack, ROOM);
        assert!(places.iter().all(Option::is_some));
        apart(&places);
    }
}
