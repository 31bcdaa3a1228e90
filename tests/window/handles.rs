//! Size and turn: by the handles on the plan and by values in the inspector.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers, Pos2, vec2};
use fairwright::geometry::{Angle, Point, Rect, Size};
use fairwright::words::Lang;

fn with_a2() -> Desk {
    let mut desk = Desk::on(small_plan());
    let at = desk.place("A2").center();
    desk.click_at(at);
    assert_eq!(desk.selected(), ["A2"]);
    desk
}

fn turn_handle(desk: &Desk) -> Pos2 {
    desk.place("A2").center_top() - vec2(0.0, 24.0)
}

#[test]
fn a_side_is_pulled_by_its_handle() {
    let mut desk = with_a2();
    desk.drag(desk.at(12_000, 7500), desk.at(14_000, 7900), Modifiers::NONE);
    assert_eq!(desk.bounds("A2"), Rect::at(Point::new(9000, 6000), Size::new(5000, 3000)));
    assert_eq!(desk.depth(), 1);
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.bounds("A2").size(), Size::new(3000, 3000));
}

#[test]
fn a_corner_is_pulled_by_its_handle() {
    let mut desk = with_a2();
    desk.drag(desk.at(9000, 6000), desk.at(8000, 4500), Modifiers::NONE);
    assert_eq!(desk.bounds("A2"), Rect::at(Point::new(8000, 4500), Size::new(4000, 4500)));
}

#[test]
fn a_handle_is_let_go_by_escape() {
    let mut desk = with_a2();
    let before = desk.project().clone();
    desk.drag_without_release(desk.at(12_000, 9000), desk.at(15_000, 12_000), Modifiers::NONE);
    desk.key(Modifiers::NONE, Key::Escape);
    desk.release(desk.at(15_000, 12_000), Modifiers::NONE);
    assert_eq!(desk.project(), &before);
}

#[test]
fn a_turn_by_the_handle_falls_onto_steps_of_fifteen_with_shift() {
    let mut desk = with_a2();
    let (from, center) = (turn_handle(&desk), desk.place("A2").center());
    let arm = (from - center).length();
    let to = |degrees: f32| center + vec2(degrees.to_radians().sin(), -degrees.to_radians().cos()) * arm;
    desk.drag(from, to(41.0), Modifiers::SHIFT);
    assert_eq!(desk.booth("A2").1.shape.turn(), Angle::degrees(45));
    assert_eq!(desk.bounds("A2").center(), Point::new(10_500, 7500), "about its middle");
    desk.key(COMMAND, Key::Z);
    desk.drag(from, to(41.0), Modifiers::NONE);
    let turn = desk.booth("A2").1.shape.turn();
    assert!((turn.as_degrees() - 41.0).abs() < 1.5, "{turn:?}");
    assert_eq!(turn.thousandths() % 1000, 0, "whole degrees");
}

#[test]
fn values_are_typed_as_people_write_them() {
    let mut desk = with_a2();
    for (field, typed, size) in [
        ("Width", "3*4", Size::new(12_000, 3000)),
        ("Width", "10ft", Size::new(3048, 3000)),
        ("Width", "300cm", Size::new(3000, 3000)),
        ("Width", "+0.5", Size::new(3500, 3000)),
        ("Depth", "4m", Size::new(3500, 4000)),
        ("Depth", "*2", Size::new(3500, 8000)),
        ("Depth", "(1+2)*1,5", Size::new(3500, 4500)),
    ] {
        desk.enter(field, typed);
        let booth = desk.booth("A2").1;
        let (shape, turn) = (booth.shape.bounds().size(), booth.shape.turn());
        assert_eq!((shape, turn), (size, Angle::ZERO), "{typed} as {field}");
    }
    desk.enter("Position X", "+0.5");
    desk.enter("Position Y", "12");
    desk.enter("Angle", "90");
    assert_eq!(desk.booth("A2").1.shape.turn(), Angle::QUARTER);
    assert_eq!(desk.depth(), 10);
}

#[test]
fn position_is_that_of_the_corner_in_the_hall() {
    let mut desk = with_a2();
    desk.enter("Position X", "10.25");
    desk.enter("Position Y", "-1");
    assert_eq!(desk.bounds("A2").min, Point::new(10_250, 5000));
}

#[test]
fn russian_numbers_have_a_comma() {
    let mut desk = Desk::speaking(Lang::Ru);
    let at = desk.at_booth_by_area();
    desk.click_at(at);
    desk.enter("Ширина", "3,25");
    assert_eq!(desk.bounds("A1").width().0, 3250);
    assert_eq!(desk.value("Ширина").as_deref(), Some("3,25\u{a0}м"));
    desk.enter("Ширина", "+0,75");
    assert_eq!(desk.bounds("A1").width().0, 4000);
}

#[test]
fn nonsense_is_refused_with_a_sentence_and_changes_nothing() {
    let mut desk = with_a2();
    let before = desk.project().clone();
    for (typed, sentence) in [
        ("abc", "“a” does not belong here."),
        ("3 kg", "Unknown unit “kg”. Use m, cm, mm, ft or in."),
        ("99999", "A plan reaches"),
        ("3 m2", "This is not a length."),
        ("3/0", "Nothing can be divided by zero."),
    ] {
        desk.enter("Width", typed);
        assert_eq!(desk.project(), &before, "{typed}");
        assert!(desk.reads(sentence), "{typed}: {:?}", desk.texts());
        if desk.value("Width").as_deref() == Some(typed) {
            desk.key(Modifiers::NONE, Key::Escape);
        }
        assert_eq!(desk.value("Width").as_deref(), Some("3.00\u{a0}m"), "{typed}");
    }
    for typed in ["0", "-50"] {
        desk.enter("Width", typed);
        assert!(desk.reads("must be more than zero"), "{typed}");
        assert_eq!(desk.project(), &before, "{typed}");
    }
    assert_eq!(desk.depth(), 0);
}

#[test]
fn several_are_changed_together_each_from_its_own_value() {
    let mut desk = with_a2();
    desk.enter("Width", "5");
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(COMMAND, Key::A);
    desk.key(Modifiers::NONE, Key::Escape);
    let places = ["A1", "A2"].map(|number| desk.place(number).center());
    desk.click_at(places[0]);
    desk.click_with(places[1], Modifiers::SHIFT);
    assert_eq!(desk.selected(), ["A1", "A2"]);
    assert_eq!(desk.value("Width").as_deref(), Some(""), "mixed values show none");
    desk.enter("Width", "+1");
    assert_eq!([desk.bounds("A1").width().0, desk.bounds("A2").width().0], [4000, 6000]);
    desk.enter("Depth", "4");
    assert_eq!([desk.bounds("A1").height().0, desk.bounds("A2").height().0], [4000, 4000]);
    assert_eq!(desk.depth(), 3);
}

#[test]
fn arrow_steps_in_a_field_are_one_undo_step() {
    let mut desk = with_a2();
    let field = desk.control("Width").rect.center();
    desk.click_at(field);
    for _ in 0..4 {
        desk.key(Modifiers::NONE, Key::ArrowUp);
    }
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.bounds("A2").width().0, 5000, "four steps of the grid");
    assert_eq!(desk.depth(), 1);
}

#[test]
fn a_turned_booth_is_pulled_along_its_own_sides() {
    let mut desk = with_a2();
    desk.enter("Angle", "45");
    // half the width from the middle, along the turned side, to its middle handle
    let reach = |mm: f32| (10_500 + (mm * 0.5_f32.sqrt()) as i32, 7500 + (mm * 0.5_f32.sqrt()) as i32);
    let ((fx, fy), (tx, ty)) = (reach(1500.0), reach(3500.0));
    desk.drag(desk.at(fx, fy), desk.at(tx, ty), COMMAND);
    let booth = desk.booth("A2").1;
    assert_eq!(booth.shape.turn(), Angle::degrees(45));
    let area = booth.area().as_square_metres();
    assert!((area - 15.0).abs() < 0.3, "5 m by 3 m: {area}");
}
