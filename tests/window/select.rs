//! Selecting: on the plan, in the structure list, by what booths have in common.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::model::{Key as RecordKey, Pavilion, PavilionId, Project, Sale, Status};
use fairwright::words::LocalText;

const SHIFT: Modifiers = Modifiers::SHIFT;

/// The small plan with A1 and A2 in a pavilion, A2 and A3 reserved.
fn with_pavilion() -> Project {
    let mut project = small_plan();
    let pavilion = PavilionId::seeded(3, 1);
    let named = Pavilion { name: LocalText::en("Kazakhstan"), ..Pavilion::default() };
    project.set(RecordKey::Pavilion(pavilion), Some(named.into()));
    let booths: Vec<_> = project.booths().map(|(_, id, booth)| (id, booth.number.clone())).collect();
    let hall = *project.halls.keys().next().expect("a hall");
    for (id, number) in booths {
        if number != "A3" {
            let (floor, item) = project.find_item(hall, id).map(|(floor, item)| (floor, item.clone())).expect("there");
            let mut booth = item.booth().expect("a booth").clone();
            booth.pavilion = Some(pavilion);
            let item = item.with_part(fairwright::model::Part::Booth(booth));
            project.set(RecordKey::Item(floor, id), Some(item.into()));
        }
        if number != "A1" {
            let sale = Sale { status: Status::Reserved, ..Sale::default() };
            project.set(RecordKey::Sale(id), Some(sale.into()));
        }
    }
    project
}

#[test]
fn shift_click_adds_and_takes_away() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.click_with(desk.at(10_500, 7500), SHIFT);
    desk.click_with(desk.at(17_500, 7500), SHIFT);
    assert_eq!(desk.selected(), ["A1", "A2", "A3"]);
    desk.click_with(desk.at(10_500, 7500), SHIFT);
    assert_eq!(desk.selected(), ["A1", "A3"]);
    desk.click_at(desk.at(25_000, 15_000));
    assert!(desk.selected().is_empty());
}

#[test]
fn shift_and_a_marquee_add_to_the_selection() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(17_500, 7500));
    desk.drag(desk.at(3000, 4500), desk.at(8000, 11_000), SHIFT);
    assert_eq!(desk.selected(), ["A1", "A3"]);
}

#[test]
fn all_of_a_pavilion_a_status_and_a_kind_are_selected() {
    let mut desk = Desk::on(with_pavilion());
    for (command, wanted) in [
        ("Select all of this pavilion", vec!["A1", "A2"]),
        ("Select all booths of this status", vec!["A2", "A3"]),
        ("Select all of this kind", vec!["A1", "A2", "A3"]),
    ] {
        desk.click_at(desk.at(10_500, 7500));
        assert_eq!(desk.selected(), ["A2"]);
        desk.command(command);
        assert_eq!(desk.selected(), wanted, "{command}");
        desk.click_at(desk.at(25_000, 15_000));
    }
}

#[test]
fn a_hidden_layer_is_neither_picked_nor_told() {
    let mut desk = Desk::on(with_pavilion());
    desk.click_at(desk.at(5500, 7500));
    desk.click("Hide Booths");
    assert!(desk.selected().is_empty(), "what is hidden is selected no more");
    assert!(desk.told().is_empty(), "a screen reader is told what is seen");
    desk.click_at(desk.at(5500, 7500));
    desk.drag(desk.at(3000, 4500), desk.at(22_000, 11_000), Modifiers::NONE);
    desk.key(COMMAND, Key::A);
    assert!(desk.selected().is_empty());
    desk.click_at(desk.at(25_000, 15_000));
    desk.key(Modifiers::NONE, Key::Tab);
    assert!(desk.selected().is_empty(), "Tab walks what can be seen");
    desk.click("Show Booths");
    desk.click_at(desk.at(5500, 7500));
    assert_eq!(desk.selected(), ["A1"]);
}

#[test]
fn a_locked_layer_is_seen_and_not_picked() {
    let mut desk = Desk::on(with_pavilion());
    desk.click_at(desk.at(10_500, 7500));
    desk.click("Lock Booths");
    let before = desk.project().clone();
    desk.key(Modifiers::NONE, Key::Delete);
    assert_eq!(desk.project(), &before, "what is locked is selected no more");
    desk.drag(desk.at(10_500, 7500), desk.at(10_500, 13_500), Modifiers::NONE);
    desk.drag(desk.at(3000, 4500), desk.at(22_000, 11_000), Modifiers::NONE);
    desk.key(COMMAND, Key::A);
    desk.key(Modifiers::NONE, Key::Tab);
    desk.key(Modifiers::NONE, Key::Delete);
    assert!(desk.selected().is_empty());
    assert_eq!(desk.project(), &before, "nothing of a locked layer is changed");
    assert_eq!(desk.told().len(), 3);
    desk.click("Unlock Booths");
    desk.click_at(desk.at(10_500, 7500));
    assert_eq!(desk.selected(), ["A2"]);
}

#[test]
fn the_list_and_the_plan_select_together() {
    let mut desk = Desk::on(with_pavilion());
    desk.click_at(desk.at(5500, 7500));
    assert!(desk.control("A1").is_on, "its pavilion unfolds in the list");
    assert!(!desk.control("A2").is_on);
    desk.click("A2");
    assert_eq!(desk.selected(), ["A2"]);
    desk.click_with(desk.control("A1").rect.center(), SHIFT);
    assert_eq!(desk.selected(), ["A1", "A2"]);
    desk.click_at(desk.at(17_500, 7500));
    assert!(desk.control("A3").is_on);
}

#[test]
fn a_pavilion_in_the_list_selects_its_booths_and_takes_new_ones() {
    let mut desk = Desk::on(with_pavilion());
    desk.click("Kazakhstan");
    assert_eq!(desk.selected(), ["A1", "A2"]);
    desk.key(Modifiers::NONE, Key::B);
    desk.click_at(desk.at(22_000, 14_000));
    assert_eq!(desk.booth("A4").1.pavilion, desk.booth("A1").1.pavilion);
}

#[test]
fn the_filter_finds_booths_in_the_list() {
    let mut desk = Desk::on(with_pavilion());
    desk.write("Filter the structure", "a3");
    assert_eq!(desk.control("A3").role, eframe::egui::accesskit::Role::Button);
    assert!(!desk.has("A1"));
    desk.write("Filter the structure", "nowhere");
    assert!(desk.has("Nothing found"));
}

#[test]
fn a_number_is_typed_where_the_booth_lies() {
    let mut desk = Desk::on(small_plan());
    desk.double_click_at(desk.at(10_500, 7500));
    desk.type_text("C7");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers(), ["A1", "A3", "C7"]);
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::NONE, Key::F2);
    desk.type_text("C7");
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.reads("Another booth of this hall already has the number C7."));
    assert_eq!(desk.numbers(), ["A1", "A3", "C7"]);
}

#[test]
fn the_status_of_many_is_set_at_once() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::A);
    desk.click("Status");
    desk.click("Contracted");
    let statuses = desk.project().booths().map(|(_, id, _)| desk.project().sale(id).status);
    assert!(statuses.eq([Status::Contracted; 3]));
    assert_eq!(desk.depth(), 1);
}
