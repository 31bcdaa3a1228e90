//! Services: a booth's order finds its box, the box shows its load, the technicians get their list.

use super::desk::{Desk, preferences, screen_of, small_plan};
use eframe::egui::{Key, Modifiers, vec2};
use fairwright::app::ThemeChoice;
use fairwright::geometry::{Angle, Frame, Point, Size};
use fairwright::model::{FloorId, Item, ItemId, Key as RecordKey, Part, Power, Project, Supplies, Supply, SupplyPlace};
use fairwright::ui::Start;
use fairwright::words::Lang;

/// The small plan with a box of 10 kW at 8 m by 12 m.
fn plan() -> Project {
    let mut project = small_plan();
    let hall = *project.halls.keys().next().expect("a hall");
    let place = SupplyPlace::Box(Frame::centred(Point::new(8000, 12_000), Size::new(600, 600), Angle::ZERO));
    let supplies = Supplies { power: Some(Power { watts: 10_000, phases: 3 }), ..Supplies::default() };
    let supply = Part::Supply(Supply { label: "F7".to_owned(), place, supplies });
    let key = RecordKey::Item(FloorId::Building(hall), ItemId::seeded(3, 1));
    project.set(key, Some(Item::new(supply).into()));
    project
}

/// A window so high that all of the inspector is in sight.
fn desk() -> Desk {
    let start = Start::Project(Box::new(plan()));
    Desk::with(start, preferences(Lang::En, ThemeChoice::Light), vec2(1280.0, 1600.0))
}

/// Enters an order of power for a booth in the inspector.
fn order(desk: &mut Desk, number: &str, kilowatts: &str) {
    let at = desk.place(number).center();
    desk.click_at(at);
    if !desk.has("Power") {
        desk.click("Services ordered");
    }
    desk.enter("Power", kilowatts);
    desk.key(Modifiers::NONE, Key::Escape);
}

#[test]
fn an_order_finds_its_box_and_the_box_its_load() {
    let mut desk = desk();
    order(&mut desk, "A1", "6");
    let at = desk.place("A1").center();
    desk.click_at(at);
    assert!(desk.reads("Power 6\u{a0}kW: F7 · 3.16\u{a0}m"), "{:?}", desk.texts());
    order(&mut desk, "A2", "5");
    let at = desk.place("A2").center();
    desk.click_at(at);
    assert!(desk.reads("11 of 10\u{a0}kW: too much"), "{:?}", desk.texts());

    let at = screen_of(&desk, 8000.0, 12_000.0);
    desk.click_at(at);
    assert!(desk.reads("Power: 11 of 10\u{a0}kW"), "{:?}", desk.texts());
    let row = desk.texts().into_iter().find(|text| text.starts_with("A1") && !text.contains(','));
    desk.click(&row.expect("the booth on the box"));
    assert_eq!(desk.selected(), ["A1"]);
}

#[test]
fn the_technicians_list_leads_to_the_booth() {
    let mut desk = desk();
    order(&mut desk, "A1", "6");
    desk.click("Workspace: Review");
    desk.click("Services");
    assert!(desk.reads("1 order · boxes over capacity: 0 · orders without a box: 0"), "{:?}", desk.texts());
    let line = desk.texts().into_iter().find(|text| text.starts_with("F7, A1")).expect("a line");
    assert!(
        line.contains("Power 6\u{a0}kW") && line.contains("3.2\u{a0}m") && line.contains("6 of 10\u{a0}kW"),
        "{line}"
    );
    desk.click("Order of the list: By booth");
    desk.click("Only what is wrong");
    assert!(!desk.reads("F7, A1"), "nothing is wrong");
    desk.click("Only what is wrong");
    desk.click(&line);
    assert!(desk.selected() == ["A1"], "{:?}", desk.selected());
}
