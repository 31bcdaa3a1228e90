//! Moving: what it snaps to, what suspends that, and what keeps an axis.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers, vec2};
use fairwright::geometry::{Angle, Mm, Point};
use fairwright::model::{Door, Part, PartKind};

/// A booth of the small plan dragged by millimetres; where its corner then is.
fn moved(desk: &mut Desk, number: &str, (x, y): (i32, i32), modifiers: Modifiers) -> Point {
    let center = desk.bounds(number).center();
    let from = desk.at(center.x.0, center.y.0);
    desk.drag(from, desk.at(center.x.0 + x, center.y.0 + y), modifiers);
    desk.bounds(number).min
}

/// The small plan with nothing but other things to snap to.
fn gridless() -> Desk {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND | Modifiers::SHIFT, Key::Quote);
    assert!(desk.has("Snap to objects"), "the status bar says so");
    desk
}

#[test]
fn a_drag_falls_onto_the_grid() {
    let mut desk = Desk::on(small_plan());
    let at = moved(&mut desk, "A2", (1130, 5370), Modifiers::NONE);
    assert_eq!(at, Point::new(10_000, 11_500));
}

#[test]
fn the_grid_step_is_chosen_in_the_status_bar() {
    let mut desk = Desk::on(small_plan());
    desk.click("Snap 0.50\u{a0}m");
    desk.click("3.00\u{a0}m");
    let at = moved(&mut desk, "A2", (2900, 6200), Modifiers::NONE);
    assert_eq!((at.x.0 % 3000, at.y.0 % 3000), (0, 0), "{at:?}");
}

#[test]
fn a_side_is_caught_by_a_neighbours_side() {
    let mut desk = gridless();
    let at = moved(&mut desk, "A2", (-1870, 120), Modifiers::NONE);
    assert_eq!(at, Point::new(7000, 6000), "beside A1 and in line with it");
}

#[test]
fn ctrl_suspends_snapping() {
    let mut desk = gridless();
    let at = moved(&mut desk, "A2", (-1800, 200), COMMAND);
    assert!(at.distance(Point::new(7200, 6200)) < 60.0, "{at:?}");
}

#[test]
fn ctrl_pressed_and_let_go_in_the_middle_of_a_drag_counts_at_once() {
    let mut desk = gridless();
    let (from, to) = (desk.at(10_500, 7500), desk.at(8700, 7700));
    desk.drag_without_release(from, to, Modifiers::NONE);
    let snapped = desk.place("A2").min;
    desk.hold(COMMAND);
    desk.harness.step();
    let free = desk.place("A2").min;
    assert!((free - snapped).length() > 2.0, "{snapped:?} {free:?}");
    desk.release(to, Modifiers::NONE);
    assert_eq!(desk.bounds("A2").min, Point::new(7000, 6000));
}

#[test]
fn shift_keeps_the_axis() {
    let mut desk = Desk::on(small_plan());
    let at = moved(&mut desk, "A3", (4000, 900), Modifiers::SHIFT);
    assert_eq!(at, Point::new(20_000, 6000));
    let at = moved(&mut desk, "A3", (-700, 5000), Modifiers::SHIFT);
    assert_eq!(at, Point::new(20_000, 11_000));
}

#[test]
fn equal_gaps_are_found() {
    let mut desk = gridless();
    let at = moved(&mut desk, "A2", (880, 0), Modifiers::SHIFT);
    assert_eq!(at, Point::new(10_000, 6000), "3 m from A1 and 3 m from A3");
}

#[test]
fn walls_of_the_hall_catch_too() {
    let mut desk = gridless();
    let at = moved(&mut desk, "A1", (-3850, 3000), Modifiers::NONE);
    assert_eq!(at.x, Mm(0));
}

#[test]
fn several_move_as_one_and_keep_their_distances() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::A);
    assert_eq!(desk.selected(), ["A1", "A2", "A3"]);
    moved(&mut desk, "A2", (2000, 7000), Modifiers::NONE);
    let places = ["A1", "A2", "A3"].map(|number| desk.bounds(number).min);
    assert_eq!(places, [Point::new(6000, 13_000), Point::new(11_000, 13_000), Point::new(18_000, 13_000)]);
    assert_eq!(desk.depth(), 1);
}

#[test]
fn a_door_slides_along_the_walls_and_around_the_corner() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::D);
    desk.click_at(desk.at(20_000, 19_800));
    desk.key(Modifiers::NONE, Key::V);
    let door = |desk: &Desk| -> Door {
        match desk.only(PartKind::Door).part {
            Part::Door(door) => door,
            _ => panic!("a door"),
        }
    };
    assert_eq!(door(&desk).at.y, Mm(20_000));
    let (from, to) = (desk.at(20_000, 19_950), desk.at(10_000, 18_800));
    desk.drag(from, to, Modifiers::NONE);
    let slid = door(&desk);
    assert_eq!(slid.at.y, Mm(20_000), "it stays in its wall");
    assert!((slid.at.x.0 - 10_000).abs() <= 300, "{slid:?}");
    let from = desk.at(slid.at.x.0, 19_950);
    desk.drag(from, desk.at(300, 10_000), Modifiers::NONE);
    let turned = door(&desk);
    assert_eq!(turned.at.x, Mm(0));
    assert_ne!(turned.turn, slid.turn);
    assert!(matches!(turned.turn - slid.turn, turn if turn == Angle::QUARTER || turn == -Angle::QUARTER));
}

#[test]
fn a_drag_at_the_rim_moves_the_view_along() {
    let mut desk = Desk::on(small_plan());
    let before = desk.place("A1");
    let from = desk.place("A3").center();
    let canvas = desk.control("Plan of H1").rect;
    let rim = canvas.right_center() - vec2(4.0, 0.0);
    desk.drag_without_release(from, rim, Modifiers::NONE);
    for _ in 0..5 {
        desk.harness.step();
    }
    assert!(desk.place("A1").min.x < before.min.x - 20.0, "the plan goes to the left");
    desk.key(Modifiers::NONE, Key::Escape);
    desk.release(rim, Modifiers::NONE);
    assert_eq!(desk.depth(), 0);
}

#[test]
fn overlaps_do_not_keep_a_booth_from_being_dropped() {
    let mut desk = Desk::on(small_plan());
    let at = moved(&mut desk, "A1", (4500, 0), Modifiers::SHIFT);
    assert_eq!(at, Point::new(8500, 6000));
}
