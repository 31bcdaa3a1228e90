//! Exhibitors get booths: by dragging from the list, from booth to booth, onto empty floor, and by keys.

use super::desk::{Desk, screen_of, small_plan};
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use fairwright::geometry::Area;
use fairwright::model::{Exhibitor, ExhibitorId, Key as RecordKey, Project, Sale, Status};
use fairwright::words::{Country, LocalText};

const ACME: ExhibitorId = ExhibitorId::from_u64(1);
const GLOBEX: ExhibitorId = ExhibitorId::from_u64(2);
const INITECH: ExhibitorId = ExhibitorId::from_u64(3);

/// The small plan with three exhibitors: Acme is to have 9 m², Globex 36 m², Initech holds A3.
fn plan() -> Project {
    let mut project = small_plan();
    for (id, name, area, country) in
        [(ACME, "Acme", 9, "DE"), (GLOBEX, "Globex", 36, "KZ"), (INITECH, "Initech", 9, "CN")]
    {
        let record = Exhibitor {
            name: LocalText::en(name),
            country: Country::new(country),
            contracted: Some(Area::square_metres(area)),
            ..Exhibitor::default()
        };
        project.set(RecordKey::Exhibitor(id), Some(record.into()));
    }
    let a3 = project.booths().find(|(_, _, booth)| booth.number == "A3").unwrap().1;
    let sale = Sale { status: Status::Contracted, exhibitor: Some(INITECH), ..Sale::default() };
    project.set(RecordKey::Sale(a3), Some(sale.into()));
    project
}

/// A desk with the list of exhibitors open.
fn desk() -> Desk {
    let mut desk = Desk::on(plan());
    desk.click("To place 2");
    desk
}

fn row(desk: &Desk, name: &str) -> Pos2 {
    desk.control(name).rect.center()
}

/// Whether a text stands somewhere, whatever blanks its figures have.
fn reads(desk: &Desk, part: &str) -> bool {
    desk.texts().iter().any(|text| text.replace('\u{a0}', " ").contains(part))
}

fn holder(desk: &Desk, number: &str) -> Option<ExhibitorId> {
    desk.project().sale(desk.booth(number).0).exhibitor
}

#[test]
fn dragging_an_exhibitor_onto_a_booth_gives_it() {
    let mut desk = desk();
    let (from, to) = (row(&desk, "Acme"), desk.place("A1").center());
    desk.drag_without_release(from, to, Modifiers::NONE);
    assert!(reads(&desk, "Give booth A1"), "{:?}", desk.texts());
    assert!(reads(&desk, "9 m² of 9 m²"));
    assert_eq!(desk.depth(), 0, "nothing happens before the release");
    desk.release(to, Modifiers::NONE);
    assert_eq!(holder(&desk, "A1"), Some(ACME));
    assert_eq!(desk.project().sale(desk.booth("A1").0).status, Status::Held { until: None });
    assert_eq!((desk.depth(), desk.selected()), (1, vec!["A1".to_owned()]));
    assert!(desk.has("To place 1"), "the list follows");
    assert!(!reads(&desk, "Give booth A1"), "the card is gone");
}

#[test]
fn a_bad_place_is_told_before_the_release() {
    let mut desk = desk();
    let (from, to) = (row(&desk, "Globex"), desk.place("A1").center());
    desk.drag_without_release(from, to, Modifiers::NONE);
    assert!(reads(&desk, "Too small: 36 m² needed, 9 m² here"), "{:?}", desk.texts());
    desk.move_to(desk.place("A3").center(), Modifiers::NONE);
    assert!(reads(&desk, "A3 is held by Initech"));
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(!reads(&desk, "A3 is held by Initech"), "Escape drops what is carried");
    desk.release(desk.place("A3").center(), Modifiers::NONE);
    assert_eq!((desk.depth(), holder(&desk, "A3")), (0, Some(INITECH)));
}

#[test]
fn over_empty_floor_a_booth_of_the_contracted_size_is_laid() {
    let mut desk = desk();
    let (from, to) = (row(&desk, "Globex"), screen_of(&desk, 20_000.0, 14_000.0));
    desk.drag_without_release(from, to, Modifiers::NONE);
    assert!(reads(&desk, "A new booth"));
    desk.release(to, Modifiers::NONE);
    let (id, booth) = desk.booth("A4");
    assert_eq!(booth.area(), Area::square_metres(36));
    let at = booth.shape.bounds().min;
    assert_eq!((at.x.0 % 500, at.y.0 % 500), (0, 0), "on the grid");
    assert_eq!((desk.project().sale(id).exhibitor, desk.depth()), (Some(GLOBEX), 1), "one step");
    desk.key(super::desk::COMMAND, Key::Z);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
}

#[test]
fn a_drop_outside_the_hall_explains_itself() {
    let mut desk = desk();
    let (from, to) = (row(&desk, "Acme"), screen_of(&desk, 15_000.0, -1500.0));
    desk.drag(from, to, Modifiers::NONE);
    assert_eq!(desk.depth(), 0);
    assert!(reads(&desk, "Outside the hall"), "{:?}", desk.texts());
}

#[test]
fn dropping_on_a_held_booth_asks_and_the_keyboard_answers() {
    for (downs, wanted) in [(0, (Some(ACME), vec![])), (1, (Some(INITECH), vec![ACME])), (2, (Some(INITECH), vec![]))] {
        let mut desk = desk();
        let to = desk.place("A3").center();
        let from = row(&desk, "Acme");
        desk.drag(from, to, Modifiers::NONE);
        assert!(desk.has("Replace Initech by Acme") && desk.has("Let Acme share the booth"), "{:?}", desk.texts());
        assert!(!desk.has("Let the two swap places"), "Acme has no booth");
        for _ in 0..downs {
            desk.key(Modifiers::NONE, Key::ArrowDown);
        }
        desk.key(Modifiers::NONE, Key::Enter);
        let sale = desk.project().sale(desk.booth("A3").0);
        assert_eq!((sale.exhibitor, sale.co_exhibitors.clone()), wanted, "after {downs} arrows");
        assert!(!desk.has("Replace Initech by Acme"), "the question is gone");
    }
    let mut desk = desk();
    let (from, to) = (row(&desk, "Acme"), desk.place("A3").center());
    desk.drag(from, to, Modifiers::NONE);
    desk.key(Modifiers::NONE, Key::Escape);
    assert_eq!((desk.depth(), desk.has("Replace Initech by Acme")), (0, false));
}

#[test]
fn with_shift_the_booth_is_shared_without_asking() {
    let mut desk = desk();
    let (from, to) = (row(&desk, "Acme"), desk.place("A3").center());
    desk.drag_without_release(from, to, Modifiers::NONE);
    desk.hold(Modifiers::SHIFT);
    assert!(reads(&desk, "Share booth A3"), "{:?}", desk.texts());
    desk.release(to, Modifiers::SHIFT);
    assert_eq!(desk.project().sale(desk.booth("A3").0).co_exhibitors, [ACME]);
}

#[test]
fn several_selected_booths_are_given_at_once() {
    let mut desk = desk();
    let (a1, a2) = (desk.place("A1").center(), desk.place("A2").center());
    desk.click_at(a1);
    desk.click_with(a2, Modifiers::SHIFT);
    let from = row(&desk, "Globex");
    desk.drag(from, a2, Modifiers::NONE);
    assert_eq!((holder(&desk, "A1"), holder(&desk, "A2")), (Some(GLOBEX), Some(GLOBEX)));
    assert_eq!(desk.depth(), 1);
}

#[test]
fn the_chip_of_a_booth_swaps_its_exhibitor_with_anothers() {
    let mut desk = desk();
    let (from, a1) = (row(&desk, "Acme"), desk.place("A1").center());
    desk.drag(from, a1, Modifiers::NONE);
    let chip = row(&desk, "Drag Acme to another booth");
    desk.drag_without_release(chip, desk.place("A3").center(), Modifiers::NONE);
    assert!(reads(&desk, "Swap places with Initech in A3"), "{:?}", desk.texts());
    desk.release(desk.place("A3").center(), Modifiers::NONE);
    assert_eq!((holder(&desk, "A1"), holder(&desk, "A3")), (Some(INITECH), Some(ACME)));
    assert_eq!(desk.project().sale(desk.booth("A1").0).status, Status::Contracted, "all agreed goes along");
    assert_eq!(desk.bounds("A1").min.x.0, 4000, "the booth itself stays");
}

#[test]
fn the_chip_moves_its_exhibitor_to_a_free_booth_and_to_the_floor() {
    let mut desk = desk();
    desk.click_at(desk.place("A3").center());
    let chip = row(&desk, "Drag Initech to another booth");
    desk.drag(chip, desk.place("A2").center(), Modifiers::NONE);
    assert_eq!((holder(&desk, "A3"), holder(&desk, "A2")), (None, Some(INITECH)));
    let chip = row(&desk, "Drag Initech to another booth");
    let floor = screen_of(&desk, 20_000.0, 15_000.0);
    desk.drag(chip, floor, Modifiers::NONE);
    assert_eq!((holder(&desk, "A2"), holder(&desk, "A4")), (None, Some(INITECH)));
    assert_eq!(desk.depth(), 2);
}

#[test]
fn an_exhibitor_is_assigned_by_keys_alone() {
    let mut desk = Desk::on(plan());
    desk.click_at(desk.place("A1").center());
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.has("Exhibitor for booth A1"), "{:?}", desk.texts());
    assert!(reads(&desk, "9 m² of 9 m²"));
    desk.type_text("glob");
    assert!(reads(&desk, "Too small: 36 m² needed, 9 m² here"), "{:?}", desk.texts());
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(holder(&desk, "A1"), Some(GLOBEX));
    desk.key(Modifiers::SHIFT, Key::U);
    assert_eq!(holder(&desk, "A1"), None);
    desk.key(Modifiers::NONE, Key::Enter);
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(holder(&desk, "A1"), Some(ACME), "the best fit comes first");
}

#[test]
fn assigning_a_held_booth_by_keys_asks_too() {
    let mut desk = Desk::on(plan());
    desk.click_at(desk.place("A3").center());
    desk.key(Modifiers::NONE, Key::Enter);
    desk.type_text("acme");
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.has("Replace Initech by Acme"), "{:?}", desk.texts());
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(holder(&desk, "A3"), Some(ACME));
}

#[test]
fn swap_share_and_unassign_are_commands() {
    let mut desk = Desk::on(plan());
    let (a1, a3) = (desk.place("A1").center(), desk.place("A3").center());
    desk.click_at(a1);
    desk.click_with(a3, Modifiers::SHIFT);
    desk.command("Swap exhibitors");
    assert_eq!((holder(&desk, "A1"), holder(&desk, "A3")), (Some(INITECH), None), "one is free, so it moves");
    desk.click_at(a1);
    desk.command("Add co-exhibitor");
    assert!(desk.has("Co-exhibitor in booth A1"), "{:?}", desk.texts());
    desk.type_text("acme");
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.project().sale(desk.booth("A1").0).co_exhibitors, [ACME]);
    desk.right_click_at(a1);
    desk.click("Unassign");
    assert_eq!(holder(&desk, "A1"), None);
    desk.right_click_at(a1);
    assert!(desk.has("Assign exhibitor…") && !desk.has("Unassign"), "nobody is there to take it away from");
}

#[test]
fn several_exhibitors_are_chosen_and_laid_in_a_row() {
    let mut desk = desk();
    let (acme, globex) = (row(&desk, "Acme"), row(&desk, "Globex"));
    desk.click_at(acme);
    assert!(reads(&desk, "9 m² contracted, 0 m² placed"), "{:?}", desk.texts());
    desk.click_with(globex, Modifiers::SHIFT);
    assert!(reads(&desk, "2 exhibitors") && reads(&desk, "45 m² due together"), "{:?}", desk.texts());
    let floor = screen_of(&desk, 18_000.0, 15_000.0);
    let acme = row(&desk, "Acme");
    desk.drag(acme, floor, Modifiers::NONE);
    let (a4, a5) = (desk.bounds("A4"), desk.bounds("A5"));
    assert_eq!((a4.max.x, a4.width().0, a5.width().0), (a5.min.x, 3000, 6000));
    assert_eq!((holder(&desk, "A4"), holder(&desk, "A5")), (Some(ACME), Some(GLOBEX)));
    assert_eq!(desk.depth(), 1);
}

#[test]
fn the_list_is_filtered_by_country_and_by_who_suits_the_selection() {
    let mut desk = desk();
    desk.write("Filter the exhibitors", "kazakh");
    assert!(desk.has("Globex") && !desk.has("Acme"));
    desk.write("Filter the exhibitors", "");
    desk.click_at(desk.place("A1").center());
    desk.click("Which exhibitors are shown");
    desk.click("Who suits the selected booths");
    assert!(desk.has("Acme") && !desk.has("Globex"), "36 m² do not fit into 9 m²: {:?}", desk.texts());
}

#[test]
fn an_exhibitor_loses_all_its_booths_by_the_rows_menu() {
    let mut desk = desk();
    let initech = row(&desk, "Initech");
    desk.right_click_at(initech);
    desk.click("Take all booths away");
    assert_eq!(holder(&desk, "A3"), None);
    assert!(desk.has("To place 3"));
}

#[test]
fn a_tab_opens_under_what_is_carried() {
    let mut desk = desk();
    let from = row(&desk, "Acme");
    let floor = desk.place("A1").center();
    let directory = desk.control("Workspace: Directory").rect.center();
    let back = desk.control("Workspace: Floor").rect.center();
    desk.drag_without_release(from, directory, Modifiers::NONE);
    for _ in 0..4 {
        desk.move_to(directory, Modifiers::NONE);
    }
    assert!(desk.told().is_empty(), "the directory has come up");
    for _ in 0..5 {
        desk.move_to(back, Modifiers::NONE);
    }
    desk.move_to(floor, Modifiers::NONE);
    desk.release(floor, Modifiers::NONE);
    assert_eq!(holder(&desk, "A1"), Some(ACME));
}

#[test]
fn the_inspector_offers_who_suits_best_first() {
    let mut desk = Desk::on(plan());
    desk.click_at(desk.place("A1").center());
    desk.click("Exhibitor");
    assert!(reads(&desk, "Acme") && reads(&desk, "Globex"));
    let top = |desk: &Desk, name: &str| desk.control(name).rect.top();
    assert!(top(&desk, "Acme") < top(&desk, "Globex"), "9 m² suit better than 36 m²");
}

#[test]
fn dropping_a_booths_exhibitor_on_the_list_takes_it_away() {
    let mut desk = desk();
    desk.click_at(desk.place("A3").center());
    let (chip, list) = (row(&desk, "Drag Initech to another booth"), row(&desk, "Acme"));
    desk.drag(chip, list, Modifiers::NONE);
    assert_eq!((holder(&desk, "A3"), desk.depth()), (None, 1));
}

#[test]
fn a_row_of_the_directory_is_dragged_onto_the_plan_beside_it() {
    let mut desk = Desk::on(plan());
    desk.key(super::desk::COMMAND, Key::Num2);
    assert!(desk.told().is_empty());
    desk.click("Plan beside the directory");
    let nodes = desk.harness.query_all_by_role(Role::Cell);
    let cell = nodes.filter(|node| node.accesskit_node().label().as_deref() == Some("Acme")).map(|node| node.rect());
    let name = cell.min_by(|a, b| a.left().total_cmp(&b.left())).unwrap();
    let from = name.left_center() - vec2(20.0, 0.0); // the row's own head, by which rows are dragged
    let to = desk.place("A1").center();
    desk.drag_without_release(from, to, Modifiers::NONE);
    assert!(reads(&desk, "Give booth A1"), "{:?}", desk.texts());
    desk.release(to, Modifiers::NONE);
    assert_eq!(holder(&desk, "A1"), Some(ACME));
    desk.click("Plan beside the directory");
    assert!(desk.told().is_empty());
}
