//! The wizard for a new project: a hall by its size, from a template, by its corners.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers, Pos2, vec2};
use fairwright::geometry::{Point, Rect, Size};
use fairwright::model::{Hall, PartKind};
use fairwright::words::Lang;

fn at_start() -> Desk {
    let mut desk = Desk::at_start(&std::env::temp_dir());
    desk.click("New project");
    desk
}

fn hall(desk: &Desk) -> Hall {
    let halls: Vec<_> = desk.project().halls.values().collect();
    assert_eq!(halls.len(), 1);
    Hall::clone(halls[0])
}

#[test]
fn a_hall_of_a_size() {
    let mut desk = at_start();
    desk.write("Event", "Expo 2027");
    desk.write("Hall name", "N3");
    desk.write("Width", "80");
    desk.write("Depth", "150ft");
    desk.click("With a grid of columns");
    desk.write("Distance", "20m");
    desk.click("Create project");
    let hall = hall(&desk);
    assert_eq!(desk.project().event.name.exact(Lang::En), Some("Expo 2027"));
    assert_eq!(hall.name.exact(Lang::En), Some("N3"));
    assert_eq!(hall.outline.bounds(), Rect::at(Point::ORIGIN, Size::new(80_000, 45_720)));
    assert!(!desk.items(PartKind::Column).is_empty());
    assert!(desk.items(PartKind::Door).len() >= 2, "the usual doors");
    assert!(desk.has("Expo 2027"), "the bar at the top names it");
}

#[test]
fn a_hall_without_doors() {
    let mut desk = at_start();
    desk.click("With the usual doors");
    desk.click("Create project");
    assert!(desk.items(PartKind::Door).is_empty());
    assert_eq!(hall(&desk).outline.bounds().size(), Size::new(60_000, 40_000));
}

#[test]
fn a_hall_from_a_template() {
    let mut desk = at_start();
    desk.click("Outline: Template");
    desk.click("L-shaped hall with columns, 90 × 60 m");
    desk.click("Create project");
    let hall = hall(&desk);
    assert_eq!(hall.outline.points().len(), 6);
    assert_eq!(hall.outline.bounds().size(), Size::new(90_000, 60_000));
    assert!(!desk.items(PartKind::Column).is_empty());
}

/// The board is 150 m wide; corners fall onto steps of 2.5 m.
fn on_board(board: eframe::egui::Rect, x: f32, y: f32) -> Pos2 {
    board.min + vec2(x, y) * (board.width() / 150.0)
}

#[test]
fn a_hall_of_corners_clicked_one_after_the_other() {
    let mut desk = at_start();
    desk.click("Outline: Draw");
    assert!(desk.control("Create project").is_disabled, "nothing is drawn yet");
    let board = desk.control("Drawing board for the hall’s outline").rect;
    for (x, y) in [(10.0, 10.0), (100.0, 10.0), (100.0, 40.0), (60.0, 40.0), (60.0, 80.0), (10.0, 80.0)] {
        desk.click_at(on_board(board, x, y));
    }
    assert!(desk.control("Create project").is_disabled, "the outline is open");
    desk.click_at(on_board(board, 10.0, 10.0));
    desk.drag(on_board(board, 10.0, 80.0), on_board(board, 10.0, 90.0), Modifiers::NONE);
    desk.click("Create project");
    let outline = hall(&desk).outline;
    assert_eq!(outline.points().len(), 6);
    assert_eq!(outline.bounds().size(), Size::new(90_000, 80_000));
}

#[test]
fn what_makes_no_hall_cannot_be_created() {
    let mut desk = at_start();
    for (typed, sound) in [("abc", false), ("0", false), ("2", false), ("1e9", false), ("45", true)] {
        desk.write("Width", typed);
        assert_eq!(!desk.control("Create project").is_disabled, sound, "{typed}");
    }
    desk.click("Cancel");
    assert!(desk.planner().workspace().is_none(), "back at the start screen");
}

#[test]
fn enter_creates_and_escape_leaves() {
    let mut desk = at_start();
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(desk.planner().workspace().is_none());
    desk.click("New project");
    desk.type_text("Quick one");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.project().event.name.exact(Lang::En), Some("Quick one"));
}

#[test]
fn a_changed_plan_is_asked_for_before_a_new_one() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::NONE, Key::ArrowRight);
    let changed = desk.project().clone();
    desk.key(COMMAND, Key::N);
    assert!(desk.has("Save changes?"));
    desk.click("Cancel");
    assert_eq!(desk.project(), &changed);
    desk.key(COMMAND, Key::N);
    desk.click("Don’t save");
    desk.click("Create project");
    assert_eq!(desk.numbers().len(), 0, "{:?}", desk.texts());
}

#[test]
fn a_hall_is_added_to_a_plan() {
    let mut desk = Desk::on(small_plan());
    desk.command("Add a hall");
    desk.write("Hall name", "H2");
    desk.write("Width", "24");
    desk.click("Add hall");
    assert_eq!(desk.project().halls.len(), 2);
    assert!(desk.has("Plan of H2"), "it is shown");
    desk.key(Modifiers::NONE, Key::PageUp);
    assert!(desk.has("Plan of H1"));
}
