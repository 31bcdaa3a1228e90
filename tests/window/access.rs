//! What a screen reader is told: a bounded number of booths, and a name for everything that can be operated.

use super::desk::{COMMAND, Desk, preferences, small_plan};
use eframe::egui::{Key, Modifiers, Vec2};
use fairwright::app::ThemeChoice;
use fairwright::sample::synthetic;
use fairwright::ui::Start;
use fairwright::words::Lang;

fn nameless(desk: &Desk) -> Vec<String> {
    let controls = desk.controls().into_iter().filter(|control| control.name.trim().is_empty());
    controls.map(|control| format!("{:?} at {:?}", control.role, control.rect)).collect()
}

/// Whether a text holds signs of the icon font, which no voice can read.
fn has_icon(text: &str) -> bool {
    text.chars().any(|c| ('\u{e000}'..='\u{f8ff}').contains(&c))
}

fn check(desk: &Desk, place: &str) {
    let nameless = nameless(desk);
    assert!(nameless.is_empty(), "{place}: {nameless:?}");
    let icons: Vec<_> = desk.controls().into_iter().map(|c| c.name).filter(|name| has_icon(name)).collect();
    assert!(icons.is_empty(), "{place}: {icons:?}");
}

#[test]
fn at_most_500_of_10_000_booths_are_told() {
    let start = Start::Project(Box::new(synthetic(10_000, 1)));
    let desk = Desk::with(start, preferences(Lang::En, ThemeChoice::Light), Vec2::new(1280.0, 800.0));
    let told = desk.told();
    assert!(!told.is_empty() && told.len() <= 500, "{}", told.len());
    let screen = desk.control("Plan of Hall S").rect;
    assert!(told.iter().all(|(_, rect)| screen.expand(1.0).contains_rect(*rect)), "they lie on the canvas");
}

#[test]
fn a_booth_is_told_with_area_and_status_and_whether_it_is_selected() {
    let mut desk = Desk::on(small_plan());
    assert_eq!(desk.told()[0].0, "Booth A1, 9\u{a0}m², Available");
    desk.click_at(desk.at(5500, 7500));
    desk.enter("Number", "B9");
    assert!(desk.told().iter().any(|(label, _)| label.starts_with("Booth B9,")));
}

#[test]
fn everything_that_can_be_operated_has_a_name() {
    let mut desk = Desk::on(small_plan());
    check(&desk, "the hall");
    desk.click_at(desk.at(5500, 7500));
    check(&desk, "a booth");
    desk.key(COMMAND, Key::A);
    check(&desk, "several booths");
    for key in [Key::N, Key::O, Key::E, Key::K] {
        desk.key(COMMAND, key);
        check(&desk, &format!("Ctrl+{key:?}"));
        desk.key(Modifiers::NONE, Key::Escape);
    }
    desk.key(COMMAND | Modifiers::SHIFT, Key::S);
    check(&desk, "save as");
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(COMMAND | Modifiers::SHIFT, Key::D);
    check(&desk, "duplicate as rows");
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(Modifiers::NONE, Key::F1);
    check(&desk, "shortcuts");
    desk.key(Modifiers::NONE, Key::Escape);
    for command in ["Event and halls", "Add a hall", "About Fairwright"] {
        desk.command(command);
        check(&desk, command);
        desk.key(Modifiers::NONE, Key::Escape);
    }
}

#[test]
fn menus_tools_and_lists_have_names_too() {
    let mut desk = Desk::on(small_plan());
    desk.click("Main menu");
    check(&desk, "the main menu");
    desk.click("View");
    check(&desk, "its view menu");
    desk.key(Modifiers::NONE, Key::Escape);
    for letter in "BRPWCDFSGZAT".chars() {
        desk.key(Modifiers::NONE, Key::from_name(&letter.to_string()).expect("a letter"));
        check(&desk, &format!("options of tool {letter}"));
    }
    desk.key(Modifiers::NONE, Key::V);
    desk.click("Exhibitors");
    check(&desk, "exhibitors");
    desk.key(Modifiers::ALT, Key::Num3);
    check(&desk, "history");
    desk.right_click_at(desk.at(5500, 7500));
    check(&desk, "the context menu");
}

#[test]
fn the_start_screen_has_names() {
    check(&Desk::at_start(&std::env::temp_dir()), "the start screen");
}

#[test]
fn the_whole_window_is_reached_by_tab() {
    let mut desk = Desk::at_start(&std::env::temp_dir());
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..10 {
        desk.key(Modifiers::NONE, Key::Tab);
        seen.extend(desk.focused());
    }
    for name in ["New project", "Open a file", "Sample event", "Main menu"] {
        assert!(seen.contains(name), "{name} among {seen:?}");
    }
}
