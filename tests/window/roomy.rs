//! Rooms of the window: panels that follow its width, small windows, the minimap, figures during a drag.

use super::desk::{Desk, small_plan};
use eframe::egui::{Key, Modifiers, Vec2, vec2};

/// The widths of the structure and of the inspector.
fn widths(desk: &Desk) -> (f32, f32) {
    let canvas = desk.control("Plan of H1").rect;
    let filter = desk.field("Filter the structure").rect;
    (filter.width(), desk.width() - canvas.max.x)
}

#[test]
fn panels_follow_the_window_until_their_edge_is_dragged() {
    let mut desk = Desk::on(small_plan());
    let small = widths(&desk);
    desk.resize(Vec2::new(2560.0, 1400.0));
    let large = widths(&desk);
    assert!(large.0 > small.0 + 40.0 && large.1 > small.1 + 60.0, "{small:?}, {large:?}");
    let edge = desk.control("Plan of H1").rect.right_center() + vec2(0.5, 0.0);
    desk.drag(edge, edge - vec2(60.0, 0.0), Modifiers::NONE);
    let dragged = widths(&desk);
    assert!(dragged.1 > large.1 + 40.0, "{dragged:?}");
    desk.resize(Vec2::new(1280.0, 800.0));
    let after = widths(&desk);
    assert!((after.1 - dragged.1).abs() < 2.0, "what the user chose stays: {after:?}");
    assert!((after.0 - small.0).abs() < 2.0, "what nobody touched follows: {after:?}");
}

#[test]
fn a_click_in_the_minimap_looks_there() {
    let mut desk = Desk::on(small_plan());
    assert!(!desk.has("Minimap"), "the whole hall is in sight");
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::SHIFT, Key::Num2);
    let map = desk.rect_of("Minimap");
    let before = desk.place("A1");
    // the bottom right of the hall
    desk.click_at(map.max - vec2(20.0, 20.0));
    let gone = desk.told().into_iter().find(|(label, _)| label.starts_with("Booth A1,"));
    assert!(gone.is_none_or(|(_, rect)| rect.center().x < before.center().x - 200.0));
    desk.click_at(map.min + vec2(8.0 + 28.0, 8.0 + 38.0));
    assert!(desk.told().iter().any(|(label, _)| label.starts_with("Booth A1,")), "{:?}", desk.told());
    assert_eq!((desk.depth(), desk.selected()), (0, vec!["A1".to_owned()]));
}

#[test]
fn the_headline_follows_a_drag() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    assert!(desk.has("Island · 4 open sides"), "{:?}", desk.texts());
    // against A1
    desk.drag_without_release(desk.at(10_500, 7500), desk.at(8500, 7500), Modifiers::NONE);
    assert!(desk.has("Peninsula · 3 open sides"), "{:?}", desk.texts());
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(desk.has("Island · 4 open sides"));
}

#[test]
fn a_small_window_keeps_the_scale_bar_and_the_hint() {
    // as 1280 by 800 points at 200 %
    let mut desk = Desk::on(small_plan());
    desk.resize(Vec2::new(640.0, 400.0));
    let canvas = desk.control("Plan of H1").rect;
    for name in ["Zoom to fit (Shift+1)", "Zoom in (+)"] {
        assert!(canvas.contains_rect(desk.control(name).rect), "{name}");
    }
    assert!(!desk.reads("Net 27"), "the figures have shrunk to their share");
    assert!(desk.has("4.5\u{a0}%"));
}
