//! Looking around: panning, zooming, what is shown in the window; the plan stays as it is.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{self, Event, Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use fairwright::app::ThemeChoice;

const SHIFT: Modifiers = Modifiers::SHIFT;

fn scale(desk: &Desk) -> f32 {
    desk.place("A2").width() / 3000.0
}

fn is_same(a: Pos2, b: Pos2) -> bool {
    (a - b).length() < 1.0
}

fn wheel(desk: &mut Desk, source: egui::MouseWheelSource, delta: Vec2) {
    desk.harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta,
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source,
    });
    desk.settle();
}

#[test]
fn the_middle_button_and_the_space_bar_pan() {
    let mut desk = Desk::on(small_plan());
    let by = vec2(60.0, -25.0);
    let (from, start) = (desk.at(20_000, 14_000), desk.place("A1").min);
    desk.move_to(from, Modifiers::NONE);
    for (at, pressed) in [(from, true), (from + by, false)] {
        desk.move_to(at, Modifiers::NONE);
        let button = PointerButton::Middle;
        desk.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        desk.harness.step();
    }
    assert!(is_same(desk.place("A1").min, start + by), "{:?} {start:?}", desk.place("A1").min);

    desk.harness.key_down(Key::Space);
    desk.harness.step();
    desk.drag(from, from - by, Modifiers::NONE);
    desk.harness.key_up(Key::Space);
    desk.settle();
    assert!(is_same(desk.place("A1").min, start));
    assert!(desk.selected().is_empty());
    desk.drag(desk.at(5500, 7500), desk.at(5500, 12_500), Modifiers::NONE);
    assert_eq!(desk.depth(), 1, "the space bar is up again");
}

#[test]
fn two_fingers_pan_and_a_pinch_zooms() {
    let mut desk = Desk::on(small_plan());
    let (before, start) = (scale(&desk), desk.place("A2"));
    desk.move_to(start.center(), Modifiers::NONE);
    wheel(&mut desk, egui::MouseWheelSource::Trackpad, vec2(-30.0, 12.0));
    assert!(is_same(desk.place("A2").min, start.min + vec2(-30.0, 12.0)), "{:?} {start:?}", desk.place("A2"));
    assert!((scale(&desk) - before).abs() < 1e-6);
    let at = desk.place("A2").center();
    desk.move_to(at, Modifiers::NONE);
    desk.harness.event(Event::Zoom(1.5));
    desk.settle();
    assert!((scale(&desk) / before - 1.5).abs() < 0.02);
    assert!(is_same(desk.place("A2").center(), at));
}

#[test]
fn fit_all_fit_selection_and_one_to_a_hundred() {
    let mut desk = Desk::on(small_plan());
    let home = desk.place("A2");
    desk.click_at(home.center());
    desk.key(SHIFT, Key::Num2);
    assert!(desk.place("A2").width() > 2.0 * home.width());
    desk.key(SHIFT, Key::Num0);
    let one_to_100 = 3000.0 / 100.0 / 25.4 * 96.0;
    assert!((desk.place("A2").width() - one_to_100).abs() < 1.5, "{:?}", desk.place("A2"));
    desk.key(SHIFT, Key::Num1);
    assert!(is_same(desk.place("A2").min, home.min));
    desk.key(Modifiers::NONE, Key::Plus);
    desk.key(Modifiers::NONE, Key::Plus);
    assert!((desk.place("A2").width() / home.width() - 2.0).abs() < 0.02);
    desk.click("Zoom to fit (Shift+1)");
    assert!(is_same(desk.place("A2").min, home.min));
    assert_eq!(desk.depth(), 0);
}

#[test]
fn a_drop_after_zooming_lands_where_the_pointer_is() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(SHIFT, Key::Num2);
    let place = desk.place("A2");
    let metre = place.width() / 3.0;
    desk.drag(place.center(), place.center() + vec2(metre, 0.5 * metre), COMMAND);
    let at = desk.bounds("A2").min;
    assert!(at.distance(fairwright::geometry::Point::new(10_000, 6500)) < 30.0, "{at:?}");
}

#[test]
fn panels_are_hidden_and_come_back() {
    let mut desk = Desk::on(small_plan());
    let canvas = |desk: &Desk| desk.control("Plan of H1").rect.width();
    let before = canvas(&desk);
    desk.key(Modifiers::ALT, Key::Num1);
    assert!(!desk.has("Filter the structure"));
    desk.key(Modifiers::ALT, Key::Num2);
    assert!(canvas(&desk) > before + 300.0);
    desk.key(Modifiers::ALT, Key::Num1);
    desk.key(Modifiers::ALT, Key::Num2);
    assert!(desk.has("Filter the structure"));
    desk.key(COMMAND, Key::Backslash);
    assert!(!desk.has("Row of booths"), "the plan alone");
    desk.key(COMMAND, Key::Backslash);
    assert!((canvas(&desk) - before).abs() < 1.0);
}

#[test]
fn the_theme_is_changed_and_remembered() {
    let mut desk = Desk::on(small_plan());
    desk.click("Dark theme");
    assert_eq!(desk.planner().preferences().theme, ThemeChoice::Dark);
    desk.click("Light theme");
    assert_eq!(desk.planner().preferences().theme, ThemeChoice::Light);
    assert!(desk.has("Dark theme"));
}

#[test]
fn the_shortcuts_window_finds_a_command_by_its_name() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::F1);
    desk.write("Search commands or keys", "merge");
    assert!(desk.reads("Merge booths…") && !desk.reads("Split booth…"));
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(!desk.has("Keyboard shortcuts"));
}

#[test]
fn a_tooltip_names_a_tool_and_its_key() {
    let mut desk = Desk::on(small_plan());
    let at = desk.control("Row of booths").rect.center();
    desk.move_to(at, Modifiers::NONE);
    desk.harness.run_steps(8);
    assert!(desk.has("R"), "{:?}", desk.texts());
}
