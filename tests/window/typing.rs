//! Typing on the plan and in the inspector: texts of several lines, and how typing ends.

use super::desk::{Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::model::{Part, PartKind};
use fairwright::tool::ToolKind;
use fairwright::words::Lang;

const SHIFT: Modifiers = Modifiers::SHIFT;

fn texts(desk: &Desk) -> Vec<String> {
    let notes = desk.items(PartKind::Note).into_iter().filter_map(|item| match item.part {
        Part::Note(note) => Some(note.text.exact(Lang::En).unwrap_or_default().to_owned()),
        _ => None,
    });
    notes.collect()
}

fn tool(desk: &Desk) -> ToolKind {
    desk.planner().workspace().unwrap().tool()
}

#[test]
fn a_click_elsewhere_ends_typing_and_places_no_second_text() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::T);
    desk.click_at(desk.at(15_000, 14_000));
    desk.type_text("Welcome");
    desk.click_at(desk.at(25_000, 16_000));
    assert_eq!(texts(&desk), ["Welcome"]);
    assert_eq!(tool(&desk), ToolKind::Select);
    desk.click_at(desk.at(5500, 7500));
    assert_eq!((desk.selected(), texts(&desk).len()), (vec!["A1".to_owned()], 1));
}

#[test]
fn a_click_that_ends_typing_places_nothing_with_any_tool() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(Modifiers::NONE, Key::B);
    desk.key(Modifiers::NONE, Key::F2);
    desk.type_text("Z1");
    desk.click_at(desk.at(20_000, 15_000));
    assert_eq!(desk.numbers(), ["A1", "A3", "Z1"]);
    desk.click_at(desk.at(20_000, 15_000));
    assert_eq!(desk.numbers().len(), 4, "the next click places a booth");
}

#[test]
fn a_text_keeps_its_lines_in_the_inspector() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::T);
    desk.click_at(desk.at(15_000, 14_000));
    desk.type_text("Welcome");
    desk.key(SHIFT, Key::Enter);
    desk.type_text("to the fair");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(texts(&desk), ["Welcome\nto the fair"]);
    let field = desk.field("Text");
    assert!(field.rect.height() > 48.0, "room for more than a line: {:?}", field.rect);
    desk.click_at(field.rect.center());
    desk.key(Modifiers::COMMAND, Key::A);
    desk.type_text("One");
    desk.key(Modifiers::NONE, Key::Enter);
    desk.type_text("two");
    desk.click_at(desk.at(25_000, 17_000));
    assert_eq!(texts(&desk), ["One\ntwo"]);
}

#[test]
fn a_text_left_empty_is_no_text() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::T);
    desk.click_at(desk.at(15_000, 14_000));
    desk.key(Modifiers::NONE, Key::Backspace);
    desk.click_at(desk.at(25_000, 16_000));
    assert_eq!(texts(&desk).len(), 0, "nothing that cannot be seen stays on the plan");
}
