//! Built against sold: the hall's module, and what it does to rows.

use super::desk::{Desk, preferences, small_plan};
use eframe::egui::{Key, Modifiers, vec2};
use fairwright::app::ThemeChoice;
use fairwright::geometry::{Mm, Point, Shape, Size};
use fairwright::model::{Booth, FloorId, Item, ItemId, Key as RecordKey, LayoutId, Part, Project};
use fairwright::ui::Start;
use fairwright::words::Lang;

/// The small plan with a row of four booths whose end is 0.5 m before another booth.
fn with_row() -> Project {
    let mut project = small_plan();
    let places = [(2000, 13_000), (5000, 13_000), (8000, 13_000), (11_000, 13_000), (14_500, 13_000)];
    for (n, (x, y)) in places.into_iter().enumerate() {
        let booth = Booth::new(&format!("R{}", n + 1), Shape::rect(Point::new(x, y), Size::new(3000, 3000)));
        let key = RecordKey::Item(FloorId::Layout(LayoutId::seeded(1, 2)), ItemId::seeded(5, n as u64));
        project.set(key, Some(Item::new(Part::Booth(booth)).into()));
    }
    project
}

#[test]
fn a_module_makes_rows_drift_and_the_inspector_says_so() {
    let start = Start::Project(Box::new(with_row()));
    // tall, so that nothing of the inspector has to be scrolled to
    let mut desk = Desk::with(start, preferences(Lang::En, ThemeChoice::Light), vec2(1280.0, 1400.0));
    assert!(!desk.reads("Largest drift"));
    desk.enter("Module", "0.99");
    let module = |desk: &Desk| desk.project().halls.values().next().unwrap().module;
    assert_eq!(module(&desk), Some(Mm(990)));
    assert!(desk.reads("Largest drift: −0.12"));
    desk.enter("Module", "105cm");
    assert!(desk.reads("R1 – R4"), "{:?}", desk.texts());
    desk.click("R1 – R4 runs 0.10\u{a0}m too far");
    assert_eq!(desk.selected(), ["R1", "R2", "R3", "R4", "R5"]);
    desk.click_at(desk.place("R4").center());
    assert!(desk.reads("As built: 3.15 × 3.15"), "{:?}", desk.texts());
    assert!(desk.reads("Moved along the row: +0.45"));
    desk.key(Modifiers::NONE, Key::Escape);
    desk.enter("Module", "3m");
    assert_eq!(module(&desk), Some(Mm(1050)), "a module of 3 m is refused");
    desk.enter("Module", "");
    assert!(!desk.reads("Largest drift"));
}

#[test]
fn built_sizes_are_shown_on_the_plan_where_asked_for() {
    let mut desk = Desk::on(with_row());
    desk.enter("Module", "0.99");
    let before = desk.harness.render().expect("a picture");
    desk.command("Sizes as built");
    let after = desk.harness.render().expect("a picture");
    assert!(before != after, "the plan shows them");
    desk.command("Sizes as built");
    assert!(desk.harness.render().expect("a picture") == before, "and hides them");
}
