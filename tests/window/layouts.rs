//! What if: alternatives of a hall, shown in one click, compared side by side; old and new numbers.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::model::{LayoutId, Project};

fn current(project: &Project) -> (LayoutId, usize) {
    (project.halls.values().next().unwrap().current, project.layouts.len())
}

/// The small plan with an alternative in which A3 stands elsewhere.
fn with_alternative() -> Desk {
    let mut desk = Desk::on(small_plan());
    desk.command("Try an alternative");
    desk.enter("Alternative", "Wide aisle");
    let (from, to) = (desk.place("A3").center(), desk.at(24_500, 14_500));
    desk.drag(from, to, Modifiers::NONE);
    desk
}

#[test]
fn an_alternative_is_tried_and_the_first_plan_stays_as_it_was() {
    let mut desk = Desk::on(small_plan());
    let (first, count) = current(desk.project());
    assert_eq!(count, 1);
    desk.command("Try an alternative");
    assert_eq!(desk.value("Alternative").as_deref(), Some("Plan 2"));
    desk.enter("Alternative", "Wide aisle");
    assert_eq!((desk.depth(), desk.selected().len()), (1, 0), "one step, and nothing is selected by it");
    assert_ne!(current(desk.project()), (first, 1));
    let x = desk.bounds("A3").min.x;
    desk.drag(desk.place("A3").center(), desk.at(24_500, 14_500), Modifiers::NONE);
    assert_ne!(desk.bounds("A3").min.x, x);
    desk.click("First plan");
    assert_eq!((current(desk.project()).0, desk.bounds("A3").min.x), (first, x), "one click shows the other");
    desk.key(COMMAND, Key::Z);
    assert_ne!(desk.bounds("A3").min.x, x, "which can be undone");
    for _ in 0..2 {
        desk.key(COMMAND, Key::Z);
    }
    assert_eq!(current(desk.project()), (first, 1));
    assert!(!desk.has("First plan"));
}

#[test]
fn alternatives_are_renamed_and_deleted() {
    let mut desk = with_alternative();
    desk.command("Rename alternative");
    desk.enter("Alternative", "Narrow aisle");
    assert!(desk.has("Narrow aisle") && !desk.has("Wide aisle"));
    desk.command("Delete alternative");
    assert!(!desk.has("Narrow aisle") && !desk.has("First plan"), "the last one needs no switch");
    assert_eq!(current(desk.project()).1, 1);
    desk.command("Empty alternative");
    desk.enter("Alternative", "");
    assert!(desk.control("Add").is_disabled, "it needs a name");
    desk.enter("Alternative", "Empty");
    assert_eq!(desk.numbers().len(), 0);
}

#[test]
fn alternatives_are_compared_and_lead_to_their_booths() {
    let mut desk = with_alternative();
    desk.command("Compare alternatives");
    assert!(desk.reads("The current one") && desk.reads("Booths: 3"), "{:?}", desk.texts());
    assert!(desk.reads("1 booth differs in First plan") && desk.reads("A3 moved") | desk.has("A3"));
    desk.click("A3");
    assert_eq!(desk.selected(), ["A3"]);
    assert!(!desk.has("Alternatives side by side"), "the plan is in sight");
    desk.command("Compare alternatives");
    let (before, _) = current(desk.project());
    desk.click("Show First plan");
    assert_ne!(current(desk.project()).0, before);
    assert!(desk.reads("1 booth differs in Wide aisle"));
}

#[test]
fn old_and_new_numbers_are_listed_after_a_renumbering() {
    let mut desk = Desk::on(small_plan());
    desk.command("Old and new numbers");
    assert!(desk.reads("No booth got another number"));
    desk.click("Done");
    desk.command("Number booths");
    desk.write("Pattern", "{hall}-{n}");
    desk.settle();
    desk.click("Number");
    desk.command("Old and new numbers");
    assert!(desk.reads("3 booths") && desk.reads("A2 → H1-02"), "{:?}", desk.texts());
    desk.click("Copy");
    assert!(desk.reads("3 rows copied"));
    desk.click("A2 → H1-02");
    assert_eq!(desk.selected(), ["H1-02"]);
}
