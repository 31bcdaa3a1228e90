//! Rows and blocks of booths: shown before they are laid, numbered on from what is there.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::geometry::{Point, Size};

#[test]
fn a_row_shows_its_numbers_before_it_is_laid() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::R);
    let (from, to) = (desk.at(2000, 13_000), desk.at(17_000, 13_000));
    desk.drag_without_release(from, to, Modifiers::NONE);
    for number in ["A4", "A8"] {
        assert!(desk.reads(&format!("Booth {number},")), "{number} is shown while dragging");
    }
    assert!(!desk.reads("Booth A9,"));
    assert_eq!(desk.numbers().len(), 3, "nothing is laid yet");
    desk.release(to, Modifiers::NONE);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]);
    assert_eq!(desk.bounds("A4").min, Point::new(2000, 13_000));
    assert_eq!(desk.bounds("A8").min, Point::new(14_000, 13_000));
    assert_eq!(desk.depth(), 1);
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
}

#[test]
fn the_count_follows_the_pointer() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::R);
    let from = desk.at(2000, 13_000);
    desk.press(from, Modifiers::NONE);
    for (x, count) in [(8000, 2), (20_000, 6), (11_000, 3)] {
        desk.move_to(desk.at(x, 13_000), Modifiers::NONE);
        desk.harness.step();
        assert_eq!(desk.told().len(), 3 + count, "at {x}");
    }
    desk.key(Modifiers::NONE, Key::Escape);
    desk.release(desk.at(11_000, 13_000), Modifiers::NONE);
    assert_eq!(desk.told().len(), 3);
    assert_eq!(desk.depth(), 0);
}

#[test]
fn a_block_stands_back_to_back_with_its_own_numbers_and_sizes() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::R);
    desk.enter("Width", "2");
    desk.enter("Depth", "2,5");
    desk.enter("First number", "B101");
    desk.drag(desk.at(2000, 12_000), desk.at(10_000, 17_000), Modifiers::NONE);
    let numbers = desk.numbers();
    assert_eq!(numbers.len(), 3 + 8, "{numbers:?}");
    for n in 101..=108 {
        assert_eq!(desk.bounds(&format!("B{n}")).size(), Size::new(2000, 2500));
    }
    assert_eq!(desk.bounds("B101").min, Point::new(2000, 12_000));
    let rows: std::collections::BTreeSet<_> = (101..=108).map(|n| desk.bounds(&format!("B{n}")).min.y).collect();
    assert_eq!(rows.into_iter().map(|y| y.0).collect::<Vec<_>>(), [12_000, 14_500]);
    assert_eq!(desk.depth(), 1);
}

#[test]
fn numbers_that_are_taken_are_passed_over() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::R);
    desk.enter("First number", "A2");
    desk.drag(desk.at(2000, 13_000), desk.at(8000, 13_000), Modifiers::NONE);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3", "A4", "A5"]);
}
