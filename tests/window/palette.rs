//! Search and commands: booths, exhibitors, commands, and what cannot be done now.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::model::{Exhibitor, ExhibitorId, Key as RecordKey, Project, Sale, Status};
use fairwright::words::{Lang, LocalText};

/// The small plan with A3 contracted by an exhibitor of two names.
fn sold() -> Project {
    let mut project = small_plan();
    let id = ExhibitorId::seeded(4, 1);
    let name = LocalText::en("Tulpar Textiles").with(Lang::Ru, "Тулпар Текстиль");
    project.set(RecordKey::Exhibitor(id), Some(Exhibitor { name, ..Exhibitor::default() }.into()));
    let a3 = project.booths().find(|(_, _, booth)| booth.number == "A3").map(|(_, id, _)| id).expect("A3");
    let sale = Sale { exhibitor: Some(id), status: Status::Contracted, ..Sale::default() };
    project.set(RecordKey::Sale(a3), Some(sale.into()));
    project
}

#[test]
fn a_booth_is_found_by_its_number_and_shown() {
    let mut desk = Desk::on(sold());
    let width = desk.place("A2").width();
    desk.key(COMMAND, Key::K);
    desk.type_text("a2");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.selected(), ["A2"]);
    assert!(desk.place("A2").width() > width, "it is brought near");
    assert!(!desk.has("Search and commands"), "and the palette is gone");
}

#[test]
fn an_exhibitor_is_found_by_any_of_its_names() {
    for typed in ["tulpar", "тулпар"] {
        let mut desk = Desk::on(sold());
        desk.click("Search booths, exhibitors, commands");
        desk.type_text(typed);
        desk.key(Modifiers::NONE, Key::Enter);
        assert_eq!(desk.selected(), ["A3"], "{typed}");
    }
}

#[test]
fn a_command_is_run_by_a_click_on_it() {
    let mut desk = Desk::on(sold());
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND, Key::K);
    desk.type_text("turn right");
    desk.click("Turn right by 90°");
    assert_eq!(desk.depth(), 1);
    desk.key(COMMAND, Key::K);
    desk.type_text("undo");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.depth(), 0);
}

#[test]
fn the_arrow_keys_choose_among_what_was_found() {
    let mut desk = Desk::on(sold());
    desk.key(COMMAND, Key::A);
    desk.key(COMMAND, Key::K);
    desk.type_text("distribute");
    let mut rows = ["Distribute horizontally", "Distribute vertically"].map(|name| desk.control(name));
    rows.sort_by(|a, b| a.rect.min.y.total_cmp(&b.rect.min.y));
    desk.key(Modifiers::NONE, Key::ArrowDown);
    desk.key(Modifiers::NONE, Key::Enter);
    let step = desk.planner().workspace().and_then(|ws| ws.next_undo().map(|step| ws.words().say(step)));
    let way = rows[1].name.trim_start_matches("Distribute ");
    assert_eq!(step, Some(format!("Distribute 3 booths {way}")), "the second row");
}

#[test]
fn what_cannot_be_done_is_dimmed_and_does_nothing() {
    let mut desk = Desk::on(sold());
    let before = desk.project().clone();
    desk.key(COMMAND, Key::K);
    desk.type_text("merge booths");
    assert!(desk.control("Merge booths…").is_disabled);
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.has("Search and commands"), "it stays open");
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(!desk.has("Search and commands"));
    assert_eq!(desk.project(), &before);
    desk.key(COMMAND, Key::A);
    desk.key(COMMAND, Key::K);
    desk.type_text("merge booths");
    assert!(!desk.control("Merge booths…").is_disabled);
}

#[test]
fn nothing_found_is_said() {
    let mut desk = Desk::on(sold());
    desk.key(COMMAND, Key::K);
    desk.type_text("xyzzy");
    assert!(desk.reads("xyzzy"));
    desk.key(Modifiers::NONE, Key::Enter);
    desk.key(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.depth(), 0);
}
