//! Going between the pages of the window: by tabs, by keys, and by what is seen on the floor only.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::app::Page;

#[test]
fn pages_are_reached_by_tabs_and_keys() {
    let mut desk = Desk::on(small_plan());
    assert_eq!(desk.workspace().page(), Page::Floor);
    desk.click("Workspace: Directory");
    assert_eq!(desk.workspace().page(), Page::Directory);
    desk.key(COMMAND, Key::Num3);
    assert_eq!(desk.workspace().page(), Page::Review);
    desk.key(COMMAND, Key::Num1);
    assert_eq!(desk.workspace().page(), Page::Floor);
}

#[test]
fn what_was_selected_on_the_floor_is_safe_from_keys_elsewhere() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    let selected = desk.workspace().selection().clone();
    assert_eq!(selected.len(), 1);
    let before = desk.project().clone();
    desk.key(COMMAND, Key::Num2);
    desk.key(Modifiers::NONE, Key::Delete);
    desk.key(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(desk.project(), &before);
    desk.key(COMMAND, Key::Num1);
    assert_eq!(desk.workspace().selection(), &selected);
}
