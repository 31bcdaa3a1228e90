//! The history: what was done, in the user's language, and travel along it.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::geometry::Point;
use fairwright::words::Lang;

/// Moves A2, deletes A3, duplicates A1; the projects after each step, the first of all first.
fn busy(desk: &mut Desk) -> Vec<fairwright::model::Project> {
    let mut projects = vec![desk.project().clone()];
    desk.drag(desk.at(10_500, 7500), desk.at(10_500, 13_500), Modifiers::NONE);
    projects.push(desk.project().clone());
    desk.click_at(desk.at(17_500, 7500));
    desk.key(Modifiers::NONE, Key::Delete);
    projects.push(desk.project().clone());
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND, Key::D);
    projects.push(desk.project().clone());
    projects
}

#[test]
fn the_panel_travels_to_any_step() {
    let mut desk = Desk::on(small_plan());
    let projects = busy(&mut desk);
    desk.key(Modifiers::ALT, Key::Num3);
    let steps = ["As opened", "Move booth A2", "Delete booth A3", "Duplicate booth A1"];
    for at in [1, 3, 0, 2] {
        desk.click(steps[at]);
        assert_eq!(desk.project(), &projects[at], "{}", steps[at]);
        assert!(desk.control(steps[at]).is_on);
    }
    desk.key(COMMAND, Key::Y);
    assert_eq!(desk.project(), &projects[3]);
}

#[test]
fn undo_goes_back_to_the_very_start_and_redo_to_the_end() {
    let mut desk = Desk::on(small_plan());
    let projects = busy(&mut desk);
    for project in projects.iter().rev().skip(1) {
        desk.click("Undo");
        assert_eq!(desk.project(), project);
    }
    assert!(desk.control("Undo").is_disabled);
    for project in projects.iter().skip(1) {
        desk.click("Redo");
        assert_eq!(desk.project(), project);
    }
    assert!(desk.control("Redo").is_disabled);
}

#[test]
fn a_new_edit_forgets_what_was_undone() {
    let mut desk = Desk::on(small_plan());
    busy(&mut desk);
    desk.key(COMMAND, Key::Z);
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::NONE, Key::ArrowRight);
    assert!(desk.control("Redo").is_disabled);
    assert_eq!(desk.depth(), 3);
}

#[test]
fn steps_are_named_in_the_language_spoken_now_with_russian_plurals() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::A);
    desk.key(Modifiers::NONE, Key::ArrowDown);
    desk.key(Modifiers::NONE, Key::R);
    desk.drag(desk.at(2000, 14_000), desk.at(17_000, 14_000), Modifiers::NONE);
    desk.key(Modifiers::NONE, Key::V);
    desk.key(Modifiers::NONE, Key::ArrowDown);
    desk.click_at(desk.at(5500, 7900));
    desk.key(Modifiers::NONE, Key::ArrowUp);
    desk.key(Modifiers::ALT, Key::Num3);
    for step in ["Nudge 3 booths", "Lay a row of 5 booths", "Nudge 5 booths", "Nudge booth A1"] {
        assert!(desk.has(step), "{step}: {:?}", desk.texts());
    }
    desk.click("Language: English");
    desk.click(Lang::Ru.own_name());
    for step in ["Сдвинуть 3 стенда", "Сдвинуть 5 стендов", "Сдвинуть стенд A1"]
    {
        assert!(desk.has(step), "{step}: {:?}", desk.texts());
    }
}

#[test]
fn another_booth_ends_a_burst() {
    let mut desk = Desk::on(small_plan());
    for x in [5500, 10_500] {
        desk.click_at(desk.at(x, 7500));
        desk.key(Modifiers::NONE, Key::ArrowDown);
        desk.key(Modifiers::NONE, Key::ArrowDown);
    }
    assert_eq!(desk.depth(), 2);
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.bounds("A2").min, Point::new(9000, 6000));
    assert_eq!(desk.bounds("A1").min, Point::new(4000, 7000));
}
