//! The structure list: what is chosen, locked and renamed there.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers, pos2};
use fairwright::model::Lock;

/// The small plan with the booths' group unfolded.
fn unfolded() -> Desk {
    let mut desk = Desk::on(small_plan());
    desk.click("Unfold Without pavilion");
    desk
}

#[test]
fn a_row_clicked_is_renamed_in_the_list() {
    let mut desk = unfolded();
    let row = desk.control("A2").rect;
    desk.click("A2");
    desk.key(Modifiers::NONE, Key::F2);
    let line = desk.control("Rename").rect;
    assert!((line.center().y - row.center().y).abs() < 4.0, "in place of the row: {line:?}, {row:?}");
    desk.write("Rename", "B7");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers(), ["A1", "A3", "B7"]);
    assert_eq!(desk.depth(), 1);
    desk.click("B7");
    desk.key(Modifiers::NONE, Key::F2);
    desk.write("Rename", "C9");
    desk.key(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.numbers(), ["A1", "A3", "B7"], "Escape leaves the name");
}

#[test]
fn a_booth_clicked_on_the_plan_is_renamed_on_the_plan() {
    let mut desk = unfolded();
    desk.click("A1");
    desk.click_at(desk.at(10_500, 7500));
    desk.key(Modifiers::NONE, Key::F2);
    assert!(!desk.has("Rename") && desk.has("Text on the plan"));
    desk.type_text("P1");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers(), ["A1", "A3", "P1"]);
}

#[test]
fn a_row_under_the_pointer_offers_its_lock() {
    let mut desk = unfolded();
    assert!(!desk.has("Lock A2"), "only the row under the pointer");
    let row = desk.control("A2").rect;
    desk.move_to(row.center(), Modifiers::NONE);
    desk.settle();
    desk.click("Lock A2");
    let lock = |desk: &Desk| {
        let (hall, id) = (*desk.project().halls.keys().next().unwrap(), desk.booth("A2").0);
        desk.project().find_item(hall, id).unwrap().1.lock
    };
    assert_eq!(lock(&desk), Lock::Locked);
    desk.move_to(pos2(640.0, 400.0), Modifiers::NONE);
    desk.settle();
    desk.click_at(desk.at(10_500, 7500));
    assert_eq!(desk.selected(), [""; 0], "what is locked is not picked on the plan");
    desk.click("Unlock A2");
    assert_eq!(lock(&desk), Lock::Free);
    assert_eq!(desk.depth(), 2);
}

#[test]
fn nothing_picks_what_lies_on_a_locked_or_hidden_layer() {
    for (way, sentence) in [
        ("Lock Booths", "The layer “Booths” is locked. Unlock it to select what lies on it."),
        ("Hide Booths", "The layer “Booths” is hidden. Show it to select what lies on it."),
    ] {
        let mut desk = unfolded();
        desk.click(way);
        desk.click("A2");
        assert!(desk.selected().is_empty(), "{way}: by the list");
        assert!(desk.has(sentence), "{way}: {:?}", desk.texts());
        desk.key(COMMAND, Key::K);
        desk.type_text("A3");
        desk.key(Modifiers::NONE, Key::Enter);
        assert!(desk.selected().is_empty(), "{way}: by the search");
        desk.click_at(desk.at(25_000, 15_000));
        desk.key(Modifiers::NONE, Key::Tab);
        desk.key(COMMAND, Key::A);
        assert!(desk.selected().is_empty(), "{way}: by Tab and by all");
    }
}

#[test]
fn tab_passes_over_locked_booths() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(COMMAND, Key::L);
    desk.click_at(desk.at(5500, 7500));
    assert_eq!(desk.selected(), ["A1"]);
    desk.key(Modifiers::NONE, Key::Tab);
    assert_eq!(desk.selected(), ["A3"]);
}

#[test]
fn what_is_placed_on_a_hidden_layer_is_told() {
    let mut desk = unfolded();
    desk.click("Hide Booths");
    desk.key(Modifiers::NONE, Key::B);
    desk.click_at(desk.at(24_000, 15_000));
    assert_eq!(desk.numbers().len(), 4);
    assert!(desk.selected().is_empty());
    assert!(desk.has("The layer “Booths” is hidden. Show it to select what lies on it."), "{:?}", desk.texts());
}
