//! Numbering booths by a scheme: the plan shows the new numbers until they are taken or left.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::geometry::{Point, Shape, Size};
use fairwright::model::{Booth, FloorId, Item, ItemId, Key as RecordKey, LayoutId, Part, Project, Sale, Status};

/// The small plan with a second row behind an aisle of 4 m, and a booth that has another's number.
fn two_rows() -> Project {
    let mut project = small_plan();
    for (n, (number, x)) in [("B1", 4000), ("A3", 9000), ("", 16_000)].into_iter().enumerate() {
        let booth = Booth::new(number, Shape::rect(Point::new(x, 13_000), Size::new(3000, 3000)));
        let key = RecordKey::Item(FloorId::Layout(LayoutId::seeded(1, 2)), ItemId::seeded(3, n as u64));
        project.set(key, Some(Item::new(Part::Booth(booth)).into()));
    }
    project
}

fn begin(desk: &mut Desk) {
    desk.command("Number booths");
    assert!(desk.has("Begin at the top left"), "the task is open");
}

#[test]
fn the_plan_shows_the_new_numbers_before_they_are_taken() {
    let mut desk = Desk::on(two_rows());
    begin(&mut desk);
    for number in ["A01", "A03", "B01", "B03"] {
        assert!(desk.reads(&format!("Booth {number},")), "{number} is shown");
    }
    assert_eq!(desk.numbers(), ["", "A1", "A2", "A3", "A3", "B1"], "nothing is taken yet");
    desk.click("Begin at the bottom right");
    assert_eq!(desk.place("A01").min.x, desk.place("B01").min.x);
    assert!(desk.place("A01").min.y > desk.place("B01").min.y, "it begins at the bottom");
    desk.write("Pattern", "{hall}-{n}");
    desk.settle();
    assert!(desk.reads("Booth H1-06,"));
    desk.click("Number");
    assert_eq!(desk.numbers(), ["H1-01", "H1-02", "H1-03", "H1-04", "H1-05", "H1-06"]);
    assert!(!desk.has("Begin at the top left"), "the task is over");
    assert_eq!(desk.depth(), 1);
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.numbers(), ["", "A1", "A2", "A3", "A3", "B1"]);
}

#[test]
fn leaving_leaves_the_numbers_alone() {
    for leave in ["Cancel", "Close"] {
        let mut desk = Desk::on(two_rows());
        begin(&mut desk);
        assert!(desk.reads("Booth B03,"));
        desk.click(leave);
        assert!(!desk.reads("Booth B03,") && desk.reads("Booth B1,"), "{leave}");
        assert_eq!(desk.depth(), 0);
    }
    let mut desk = Desk::on(two_rows());
    begin(&mut desk);
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(!desk.has("Begin at the top left") && desk.reads("Booth B1,"));
}

#[test]
fn the_plan_can_be_edited_meanwhile_and_the_numbers_follow() {
    let mut desk = Desk::on(two_rows());
    begin(&mut desk);
    let (from, to) = (desk.place("A01").center(), desk.at(5500, 17_500));
    desk.drag(from, to, Modifiers::NONE);
    assert_eq!(desk.depth(), 1, "the booth was moved");
    assert!(desk.place("C01").min.y > desk.place("B01").min.y, "its new row has a letter of its own");
    desk.key(COMMAND, Key::Z);
    assert!(!desk.reads("Booth C01,"));
}

#[test]
fn selected_booths_and_signed_contracts_are_respected() {
    let mut project = two_rows();
    let signed = Sale { status: Status::Contracted, ..Sale::default() };
    project.set(RecordKey::Sale(ItemId::seeded(2, 1)), Some(signed.into()));
    let mut desk = Desk::on(project);
    desk.click_at(desk.place("A1").center());
    for number in ["A2", "B1"] {
        desk.click_with(desk.place(number).center(), Modifiers::SHIFT);
    }
    begin(&mut desk);
    desk.click("Changes 2");
    assert!(desk.reads("A1 → A01") && desk.reads("B1 → B01") && !desk.reads("A2 → "));
    desk.click("Only booths that change");
    assert!(desk.has("A2"), "the one that stays is listed");
    desk.click("Number");
    assert_eq!(desk.numbers(), ["", "A01", "A2", "A3", "A3", "B01"]);
}

#[test]
fn a_scheme_that_cannot_be_says_why() {
    let mut desk = Desk::on(two_rows());
    begin(&mut desk);
    desk.write("Pattern", "{aisle}");
    desk.settle();
    assert!(desk.reads("needs the count"));
    assert!(desk.control("Number").is_disabled);
    assert!(desk.reads("Booth B1,"), "the plan shows what is there");
    desk.click("Count");
    assert!(desk.reads("Booth B01,") && !desk.control("Number").is_disabled);
    desk.write("Not these", "2, x");
    desk.settle();
    assert!(desk.control("Number").is_disabled);
    desk.write("Not these", "2");
    desk.settle();
    assert!(desk.reads("Booth A03,") && !desk.reads("Booth A02,"));
}

#[test]
fn wrong_numbers_are_listed_and_shown() {
    let mut desk = Desk::on(two_rows());
    desk.command("Check booth numbers");
    assert!(desk.reads("Several booths, one number") && desk.reads("Without a number"));
    assert!(desk.reads("Booth B1,"), "no new numbers are shown");
    desk.click("A3");
    assert_eq!(desk.selected(), ["A3", "A3"]);
    desk.click("no number");
    assert_eq!(desk.selected(), [""]);
    desk.click("Scheme");
    desk.click("Number");
    desk.command("Check booth numbers");
    assert!(desk.reads("a number of its own"));
}
