//! What cannot be done, said in time: commands without what they need, copies without room, pictures too large;
//! and dialogs, behind which nothing is reached.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::words::Lang;

const ALT: Modifiers = Modifiers::ALT;
const SHIFT: Modifiers = Modifiers::SHIFT;

#[test]
fn a_shortcut_that_cannot_do_anything_says_what_it_needs() {
    let mut desk = Desk::on(small_plan());
    for (modifiers, key, sentence) in [
        (COMMAND, Key::M, "Select two booths or more, and nothing else, to merge them."),
        (Modifiers::NONE, Key::Delete, "Select something first."),
        (COMMAND, Key::G, "Select two objects or more first."),
        (ALT | SHIFT, Key::H, "Select three objects or more first."),
        (COMMAND | ALT, Key::S, "Select just one booth first."),
        (COMMAND | SHIFT, Key::G, "Select a group first."),
        (COMMAND, Key::Z, "There is nothing to undo."),
        (COMMAND, Key::Y, "There is nothing to do again."),
    ] {
        desk.key(modifiers, key);
        assert!(desk.has(sentence), "{modifiers:?}+{key:?}: {:?}", desk.texts());
    }
    assert_eq!(desk.depth(), 0);
    let mut desk = Desk::speaking(Lang::ZhCn);
    desk.key(COMMAND, Key::M);
    assert!(desk.has("要合并展位，请只选择两个或更多展位。"));
}

#[test]
fn both_parts_of_a_split_are_selected() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(COMMAND | ALT, Key::S);
    desk.click("Split");
    assert_eq!(desk.selected(), ["A2", "A4"]);
    desk.key(COMMAND, Key::M);
    desk.click("Merge");
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"], "and so the split is undone by a merge at once");
}

#[test]
fn copies_that_would_overlap_or_leave_the_hall_are_counted() {
    let mut desk = Desk::on(small_plan()); // a hall of 30 m by 20 m
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND | SHIFT, Key::D);
    // beside A1 stand A2 at 9 m and A3 at 16 m: a row of five overlaps both
    assert!(desk.reads("copies would overlap something."), "{:?}", desk.texts());
    assert!(!desk.reads("leave the hall"), "the counts to begin with fit the hall");
    desk.write("In each row", "12");
    assert!(desk.reads("would leave the hall."), "{:?}", desk.texts());
    desk.write("In each row", "1");
    desk.write("Number of rows", "2");
    assert!(!desk.reads("would overlap") && !desk.reads("would leave"), "{:?}", desk.texts());
    desk.write("Gap between rows", "=-2");
    assert!(desk.has("1 copy would overlap something."), "{:?}", desk.texts());
    desk.click("Duplicate");
    assert_eq!(desk.numbers().len(), 4, "a warning is no refusal");
}

#[test]
fn a_picture_too_large_is_refused_before_a_file_is_chosen() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::E);
    desk.click("Format: PNG");
    desk.wait("the preview", |desk| !desk.has("Preparing the preview…"));
    assert!(!desk.control("Choose a file…").is_disabled);
    desk.write("Width", "20000");
    assert!(desk.reads("A picture of 20000 by"), "{:?}", desk.texts());
    assert!(desk.control("Choose a file…").is_disabled);
    desk.write("Width", "4000");
    assert!(!desk.reads("cannot be made") && !desk.control("Choose a file…").is_disabled);
}

#[test]
fn nothing_behind_a_dialog_is_reached_by_a_screen_reader() {
    let mut desk = Desk::on(small_plan());
    let outside = |desk: &Desk| desk.controls().into_iter().filter(|c| !c.is_in_dialog).count();
    assert!(outside(&desk) > 20);
    desk.key(Modifiers::NONE, Key::F1);
    assert_eq!(outside(&desk), 0, "{:?}", desk.controls());
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(outside(&desk) > 20);
    desk.key(COMMAND, Key::K);
    assert!(!desk.has("Row of booths"), "nor behind the palette");
}

#[test]
fn halls_are_renamed_and_put_in_order_among_the_events_figures() {
    let mut desk = Desk::on(small_plan());
    desk.command("Add a hall");
    desk.write("Hall name", "H2");
    desk.click("Add hall");
    desk.command("Event and halls");
    desk.click("Event and halls: Halls");
    desk.write("Name of H2", "Pavilion hall");
    desk.click("Move H2 up");
    desk.click("Texts in: 简体中文");
    desk.write("Name of H2", "展馆");
    desk.click("Apply");
    let halls = desk.project().halls_in_order();
    let name = |at: usize, lang| halls[at].1.name.exact(lang);
    assert_eq!((name(0, Lang::En), name(0, Lang::ZhCn)), (Some("Pavilion hall"), Some("展馆")));
    assert_eq!(name(1, Lang::En), Some("H1"));
    assert_eq!(desk.depth(), 2, "one step for all of it");
}
