//! Furniture from the library: taken by a click, dragged onto the plan, changed in the inspector.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::model::{FurnitureKind, Part, PartKind};

fn pieces(desk: &Desk) -> Vec<(FurnitureKind, (i32, i32))> {
    let piece = |item: fairwright::model::Item| match item.part {
        Part::Furniture(piece) => Some((piece.kind, (piece.frame.size.width.0, piece.frame.size.depth.0))),
        _ => None,
    };
    desk.items(PartKind::Furniture).into_iter().filter_map(piece).collect()
}

#[test]
fn a_piece_is_found_taken_and_placed_in_its_real_size() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::U);
    desk.write("Search the library", "sofa");
    assert!(!desk.reads("Bar stool"));
    desk.click("Sofa, 1.80 × 0.85\u{a0}m");
    let at = desk.at(20_000, 12_000);
    desk.click_at(at);
    assert_eq!(pieces(&desk), [(FurnitureKind::Sofa, (1800, 850))]);
    assert_eq!(desk.depth(), 1);
    desk.key(COMMAND, Key::Z);
    assert_eq!(pieces(&desk), []);
}

#[test]
fn a_piece_is_dragged_out_of_the_library() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::U);
    desk.write("Search the library", "баня");
    assert!(desk.reads("Nothing"), "{:?}", desk.texts());
    desk.write("Search the library", "диван");
    let from = desk.control("Sofa, 1.80 × 0.85\u{a0}m").rect.center();
    let to = desk.at(20_000, 12_000);
    desk.drag(from, to, Modifiers::NONE);
    desk.settle();
    assert_eq!(pieces(&desk), [(FurnitureKind::Sofa, (1800, 850))]);
}

#[test]
fn a_piece_becomes_another_in_the_inspector() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::U);
    desk.click_at(desk.at(20_000, 12_000));
    assert_eq!(pieces(&desk), [(FurnitureKind::Table, (1600, 800))]);
    desk.key(Modifiers::NONE, Key::Escape);
    desk.click("Kind");
    desk.type_text("piano");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(pieces(&desk), [(FurnitureKind::Piano, (1550, 2100))]);
}
