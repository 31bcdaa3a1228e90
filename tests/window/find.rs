//! Finding by name: Ctrl+F, in any language and by sound, across halls; what has no place says so.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::app::Page;
use fairwright::geometry::{Point, Polygon, Rect, Shape, Size};
use fairwright::model::{
    Booth, Exhibitor, ExhibitorId, FloorId, Hall, HallId, Item, ItemId, Key as RecordKey, Layout, LayoutId, Part,
    Person, PersonId, Project, Sale,
};
use fairwright::words::{Country, Lang, LocalText};

fn exhibitor(n: u64) -> ExhibitorId {
    ExhibitorId::seeded(4, n)
}

/// The small plan with a second hall: Huawei holds A3 in the first and Z1 in the second, Tulpar holds nothing.
fn fair() -> Project {
    let mut project = small_plan();
    let name = LocalText::en("Huawei Technologies").with(Lang::ZhCn, "华为技术");
    let huawei = Exhibitor { name, country: Country::new("CN"), ..Exhibitor::default() };
    project.set(RecordKey::Exhibitor(exhibitor(1)), Some(huawei.into()));
    let name = LocalText::of(Lang::Ru, "Тулпар Текстиль");
    project.set(RecordKey::Exhibitor(exhibitor(2)), Some(Exhibitor { name, ..Exhibitor::default() }.into()));
    let name = LocalText::en("Botagoz Akhmetova");
    project.set(RecordKey::Person(PersonId::seeded(4, 3)), Some(Person { name, ..Person::default() }.into()));

    let (hall, layout) = (HallId::seeded(4, 4), LayoutId::seeded(4, 5));
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
    let record = Hall { order: 9, ..Hall::new(LocalText::en("Hall Z"), outline, layout) };
    project.set(RecordKey::Hall(hall), Some(record.into()));
    project.set(RecordKey::Layout(layout), Some(Layout { hall, ..Layout::default() }.into()));
    let booth = Booth::new("Z1", Shape::rect(Point::new(5000, 5000), Size::new(3000, 3000)));
    let z1 = ItemId::seeded(4, 6);
    project.set(RecordKey::Item(FloorId::Layout(layout), z1), Some(Item::new(Part::Booth(booth)).into()));
    let a3 = project.booths().find(|(_, _, booth)| booth.number == "A3").map(|(_, id, _)| id).expect("A3");
    for booth in [a3, z1] {
        let sale = Sale { exhibitor: Some(exhibitor(1)), ..Sale::default() };
        project.set(RecordKey::Sale(booth), Some(sale.into()));
    }
    project
}

fn find(desk: &mut Desk, typed: &str) {
    desk.key(COMMAND, Key::F);
    desk.type_text(typed);
    desk.key(Modifiers::NONE, Key::Enter);
}

#[test]
fn an_exhibitor_is_found_in_any_language_by_pinyin_and_by_initials() {
    for typed in ["huawei tech", "华为", "huaweijishu", "hwjs", "HW", "huawie"] {
        let mut desk = Desk::on(fair());
        find(&mut desk, typed);
        assert_eq!(desk.selected(), ["A3"], "{typed}");
        assert!(!desk.has("Find"), "{typed}: the field is gone");
    }
}

#[test]
fn a_booth_of_another_hall_is_shown_there() {
    let mut desk = Desk::on(fair());
    find(&mut desk, "z1");
    assert_eq!(desk.selected(), ["Z1"]);
    assert_eq!(desk.workspace().hall(), HallId::seeded(4, 4));
    find(&mut desk, "huawei");
    assert_eq!(desk.selected(), ["Z1"], "the exhibitor's booth in the hall in sight");
}

#[test]
fn results_are_grouped_and_counted_and_no_command_is_among_them() {
    let mut desk = Desk::on(fair());
    desk.key(COMMAND, Key::F);
    assert!(desk.reads("hw finds 华为"), "what can be typed is said");
    desk.type_text("a");
    for heading in ["Booths", "People", "Halls"] {
        assert!(desk.reads(heading), "{heading}: {:?}", desk.texts());
    }
    assert!(!desk.reads("Align left"));
    desk.key(COMMAND, Key::K);
    assert!(desk.reads("Align left"), "the same field with commands");
    desk.key(COMMAND, Key::F);
    assert!(!desk.reads("Align left"));
}

#[test]
fn an_exhibitor_without_booth_says_so_and_is_shown_in_the_directory() {
    let mut desk = Desk::on(fair());
    desk.key(COMMAND, Key::F);
    desk.type_text("tekstil");
    assert!(desk.reads("no booth yet"), "{:?}", desk.texts());
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.workspace().page(), Page::Directory);
    find(&mut desk, "z1");
    assert_eq!(desk.workspace().page(), Page::Floor, "and back to the plan");
    assert_eq!(desk.selected(), ["Z1"]);
}

#[test]
fn who_has_no_place_on_the_plan_is_told_to_have_none() {
    let mut desk = Desk::on(fair());
    find(&mut desk, "botagoz");
    assert!(desk.reads("Botagoz Akhmetova has no place on the plan."), "{:?}", desk.texts());
}

#[test]
fn what_was_found_lately_is_offered_before_typing() {
    let mut desk = Desk::on(fair());
    find(&mut desk, "huawei");
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(COMMAND, Key::F);
    assert!(desk.reads("Found lately"));
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.selected(), ["A3"]);
}

#[test]
fn a_long_kind_is_listed_whole_on_demand() {
    let mut desk = Desk::on(fairwright::sample::synthetic(60, 1));
    desk.key(COMMAND, Key::F);
    desk.type_text("a");
    let offer = desk.texts().into_iter().find(|text| text.starts_with("Show all")).expect("an offer of all");
    desk.click(&offer);
    assert!(!desk.has(&offer) && desk.has("Find"), "the list grew, the field stays");
}
