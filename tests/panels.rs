//! The panels, tested as their users have them: by typing, clicking and what a screen reader sees.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers, Ui, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use fairwright::app::{Command, Request, Workspace};
use fairwright::geometry::{Angle, Mm, Point, Polygon, Rect, Shape, Size};
use fairwright::model::{
    Booth, Exhibitor, ExhibitorId, FloorId, Hall, HallId, Item, ItemId, Items, Layout, LayoutId, Part, Pavilion,
    PavilionId, Project, Status,
};
use fairwright::ui::palette::{Palette, Scope};
use fairwright::ui::panels::PanelsState;
use fairwright::ui::{fonts, theme};
use fairwright::words::{Lang, LocalText};
use std::collections::BTreeSet;
use std::sync::Arc;

const HALL: HallId = HallId::from_u64(1);
const LAYOUT: LayoutId = LayoutId::from_u64(2);
const KAZAKHSTAN: PavilionId = PavilionId::from_u64(3);

const fn booth_id(n: u64) -> ItemId {
    ItemId::from_u64(100 + n)
}

/// A hall of 40 m by 30 m with booths A1 to A4 of 3 m by 3 m in a row, the first two of a pavilion.
fn project() -> Project {
    let mut project = Project::default();
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
    project.halls.insert(HALL, Arc::new(Hall::new(LocalText::en("N1"), outline, LAYOUT)));
    project.layouts.insert(LAYOUT, Arc::new(Layout { hall: HALL, ..Layout::default() }));
    let name = LocalText::en("Kazakhstan").with(Lang::Ru, "Казахстан");
    project.pavilions.insert(KAZAKHSTAN, Arc::new(Pavilion { name, ..Pavilion::default() }));
    let booth = |n: u64| {
        let x = i32::try_from(n).unwrap() * 3000;
        let shape = Shape::rect(Point::new(x, 6000), Size::new(3000, 3000));
        let pavilion = (n <= 2).then_some(KAZAKHSTAN);
        let booth = Booth { pavilion, ..Booth::new(&format!("A{n}"), shape) };
        (booth_id(n), Arc::new(Item::new(Part::Booth(booth))))
    };
    project.floors.insert(FloorId::Layout(LAYOUT), (1..=4).map(booth).collect::<Items>());
    for (n, name) in [(1, "Alpha Machines"), (2, "Beta Robots")] {
        let exhibitor = Exhibitor { name: LocalText::en(name), ..Exhibitor::default() };
        project.exhibitors.insert(ExhibitorId::from_u64(n), Arc::new(exhibitor));
    }
    project
}

/// A panel on a workspace; what it asks for is carried out after each frame, and remembered.
struct Desk {
    ws: Workspace,
    panels: PanelsState,
    palette: Palette,
    asked: Vec<String>,
    ready: bool,
}

impl Desk {
    fn frame(&mut self, ui: &mut Ui, panel: Panel) {
        if !self.ready {
            fonts::install(ui.ctx());
            theme::install(ui.ctx());
            self.ready = true;
            return;
        }
        let mut ask = Vec::new();
        match panel {
            Panel::Structure => self.panels.structure_ui(ui, &self.ws, &mut ask),
            Panel::Inspector => self.panels.inspector_ui(ui, &self.ws, &mut ask),
            Panel::History => self.panels.history_ui(ui, &self.ws, &mut ask),
            Panel::Palette => self.palette.ui(ui.ctx(), &self.ws, &mut ask),
        }
        for request in ask {
            if !matches!(request, Request::EndBurst) {
                self.asked.push(format!("{request:?}"));
            }
            self.ws.handle(request);
        }
    }

    fn booth(&self, n: u64) -> Booth {
        let (_, item) = self.ws.committed().find_item(HALL, booth_id(n)).unwrap();
        item.booth().unwrap().clone()
    }
}

#[derive(Clone, Copy)]
enum Panel {
    Structure,
    Inspector,
    History,
    Palette,
}

fn harness(panel: Panel, lang: Lang, selected: &[u64]) -> Harness<'static, Desk> {
    let mut ws = Workspace::new(project(), None, lang);
    ws.select(selected.iter().map(|n| booth_id(*n)).collect());
    let mut palette = Palette::default();
    palette.open(Scope::Everything);
    let desk = Desk { ws, panels: PanelsState::default(), palette, asked: Vec::new(), ready: false };
    let mut harness = Harness::builder()
        .with_size(Vec2::new(300.0, 1100.0))
        .with_max_steps(40)
        .build_ui_state(move |ui, desk: &mut Desk| desk.frame(ui, panel), desk);
    harness.run();
    harness
}

/// Types into a field from its beginning, as after Ctrl+A.
fn enter(harness: &mut Harness<'_, Desk>, label: &str, text: &str) {
    harness.get_by_label(label).click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_label(label).type_text(text);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

#[test]
fn lengths_typed_into_the_inspector_resize_the_booth() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[2]);
    for (typed, wanted) in [("4.5", 4500), ("10ft", 3048), ("3*2", 6000), ("+50cm", 6500), ("/2", 3250)] {
        enter(&mut harness, "Width", typed);
        let Shape::Frame(frame) = harness.state().booth(2).shape else { panic!("a rectangle") };
        assert_eq!(frame.size.width, Mm(wanted), "{typed}");
    }
    assert_eq!(harness.state().ws.depth(), 5, "each is a step of its own");
}

#[test]
fn nonsense_changes_nothing_and_escape_brings_the_value_back() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[2]);
    enter(&mut harness, "Width", "three metres");
    assert_eq!(harness.state().ws.depth(), 0);
    assert!(harness.get_by_label("Width").is_focused(), "Enter on a slip stays in the field");
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.get_by_label("Width").value().as_deref(), Some("3.00\u{a0}m"));
    assert_eq!(harness.state().ws.depth(), 0);
}

#[test]
fn arrow_keys_step_a_number_as_one_undo_step() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[3]);
    harness.get_by_label("Position X").click();
    harness.run();
    for _ in 0..3 {
        harness.key_press(Key::ArrowUp);
        harness.run();
    }
    let Shape::Frame(frame) = harness.state().booth(3).shape else { panic!("a rectangle") };
    assert_eq!(frame.at.x, Mm(9000 + 3 * 500), "three steps of the grid");
    assert_eq!(harness.state().ws.depth(), 1);
}

#[test]
fn mixed_values_are_shown_as_such_and_relative_entries_change_each() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[1, 2]);
    harness.state_mut().ws.select(BTreeSet::from([booth_id(1)]));
    harness.run();
    enter(&mut harness, "Width", "5");
    harness.state_mut().ws.select(BTreeSet::from([booth_id(1), booth_id(2)]));
    harness.run();
    assert_eq!(harness.get_by_label("Width").value().unwrap_or_default(), "");
    enter(&mut harness, "Width", "+1");
    let widths = [1, 2].map(|n| harness.state().booth(n).shape.bounds().width());
    assert_eq!(widths, [Mm(6000), Mm(4000)]);
    assert_eq!(harness.state().ws.depth(), 2);
}

#[test]
fn what_is_typed_goes_to_the_booth_it_was_typed_for() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[1]);
    harness.get_by_label("Number").click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_label("Number").type_text("Z9");
    harness.run();
    harness.state_mut().ws.select(BTreeSet::from([booth_id(3)])); // as by a click on the plan
    harness.run();
    assert_eq!(harness.state().booth(1).number, "Z9");
    assert_eq!(harness.state().booth(3).number, "A3");
    assert_eq!(harness.get_by_label("Number").value().as_deref(), Some("A3"));
}

#[test]
fn the_angle_turns_a_booth_about_its_middle() {
    let mut harness = harness(Panel::Inspector, Lang::Ru, &[4]);
    let before = harness.state().booth(4).shape.center();
    enter(&mut harness, "Угол", "45");
    let after = harness.state().booth(4).shape;
    assert_eq!(after.turn(), Angle::degrees(45));
    let moved = after.center() - before;
    assert!(moved.x.abs() <= Mm(1) && moved.y.abs() <= Mm(1));
}

#[test]
fn status_and_exhibitor_are_chosen_from_lists() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[1, 2]);
    harness.get_by_role_and_label(Role::ComboBox, "Status").click();
    harness.run();
    harness.get_by_label("Reserved").click();
    harness.run();
    for n in [1, 2] {
        assert_eq!(harness.state().ws.committed().sale(booth_id(n)).status, Status::Reserved);
    }
    harness.get_by_role_and_label(Role::ComboBox, "Exhibitor").click();
    harness.run();
    harness.get_by_label("Search: Exhibitor").type_text("robots");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let sale = harness.state().ws.committed().sale(booth_id(1));
    assert_eq!(sale.exhibitor, Some(ExhibitorId::from_u64(2)));
}

#[test]
fn a_new_exhibitor_is_made_in_place_as_one_step() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[1]);
    harness.get_by_role_and_label(Role::ComboBox, "Exhibitor").click();
    harness.run();
    harness.get_by_label("Search: Exhibitor").type_text("Gamma Works");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let ws = &harness.state().ws;
    let holder = ws.committed().sale(booth_id(1)).exhibitor.expect("the booth has a holder");
    assert_eq!(ws.committed().exhibitors[&holder].name.get(Lang::En), "Gamma Works");
    assert_eq!(ws.depth(), 1);
}

#[test]
fn an_open_side_is_set_by_hand_and_derived_again() {
    let mut harness = harness(Panel::Inspector, Lang::En, &[2]);
    assert!(harness.state().booth(2).open_sides.is_none());
    harness.get_by_label("Left side: closed").click();
    harness.run();
    assert_eq!(harness.state().booth(2).open_sides.map(|sides| sides.count()), Some(3));
    harness.get_by_label("Derive again").click();
    harness.run();
    assert!(harness.state().booth(2).open_sides.is_none());
}

#[test]
fn the_structure_unfolds_pavilions_and_selects_their_booths() {
    let mut harness = harness(Panel::Structure, Lang::En, &[]);
    assert!(harness.query_by_label("A1").is_none());
    harness.get_by_label("Unfold Kazakhstan").click();
    harness.run();
    harness.get_by_label("A1").click();
    harness.run();
    assert_eq!(*harness.state().ws.selection(), BTreeSet::from([booth_id(1)]));
    harness.get_by_label("A2").click_modifiers(Modifiers::COMMAND);
    harness.run();
    assert_eq!(harness.state().ws.selection().len(), 2);
}

#[test]
fn what_is_selected_on_the_plan_unfolds_in_the_structure() {
    let mut harness = harness(Panel::Structure, Lang::En, &[]);
    harness.state_mut().ws.select(BTreeSet::from([booth_id(4)]));
    harness.run();
    assert!(harness.query_by_label("A4").is_some(), "in the group of booths without pavilion");
}

#[test]
fn the_filter_finds_by_number_and_layers_are_hidden_by_their_eye() {
    let mut harness = harness(Panel::Structure, Lang::En, &[]);
    harness.get_by_label("Hide Booths").click();
    harness.run();
    assert!(harness.state().asked.iter().any(|request| request.starts_with("SetLayer(Booths, Hidden")));
    harness.get_by_label("Filter the structure").click();
    harness.run();
    harness.get_by_label("Filter the structure").type_text("a3");
    harness.run();
    assert!(harness.query_by_label("A3").is_some());
    assert!(harness.query_by_label("A1").is_none());
}

#[test]
fn an_exhibitor_is_given_the_selected_booth() {
    let mut harness = harness(Panel::Structure, Lang::En, &[1]);
    harness.get_by_label("To place 2").click();
    harness.run();
    harness.get_by_label("Alpha Machines").click();
    harness.run();
    harness.get_by_label("Give booth A1 to this exhibitor").click();
    harness.run();
    let sale = harness.state().ws.committed().sale(booth_id(1));
    assert_eq!(sale.exhibitor, Some(ExhibitorId::from_u64(1)));
    assert!(harness.query_by_label("To place 1").is_some());
}

#[test]
fn the_history_travels_to_the_step_clicked() {
    let mut harness = harness(Panel::History, Lang::En, &[1]);
    harness.state_mut().ws.run(Command::TurnRight);
    harness.state_mut().ws.run(Command::Delete);
    harness.run();
    assert_eq!(harness.state().ws.depth(), 2);
    harness.get_by_label("As opened").click();
    harness.run();
    assert_eq!(harness.state().ws.depth(), 0);
    assert_eq!(harness.state().ws.committed().booths().count(), 4);
}

#[test]
fn the_palette_finds_commands_and_booths_and_enter_carries_out() {
    let mut harness = harness(Panel::Palette, Lang::En, &[]);
    harness.get_by_role_and_label(Role::TextInput, "Search and commands").type_text("zoom to fit");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.state().asked.contains(&"Run(ZoomFit)".to_owned()), "{:?}", harness.state().asked);
    assert!(!harness.state().palette.is_open());
    harness.state_mut().palette.open(Scope::Everything);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Search and commands").type_text("a3");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(*harness.state().ws.selection(), BTreeSet::from([booth_id(3)]));
}

#[test]
fn a_booth_selected_on_the_plan_is_scrolled_into_sight() {
    let project = fairwright::sample::synthetic(600, 1);
    let (hall, _) = project.halls_in_order()[0];
    let mut booths: Vec<_> = project.booths_of(hall).filter(|(_, booth)| booth.pavilion.is_some()).collect();
    booths.sort_by_key(|(_, booth)| (booth.pavilion, booth.number.clone()));
    let picks = [0, booths.len() / 2, booths.len() - 1].map(|at| (booths[at].0, booths[at].1.number.clone()));
    let mut harness = harness(Panel::Structure, Lang::En, &[]);
    harness.set_size(Vec2::new(260.0, 420.0));
    harness.state_mut().ws = Workspace::new(project.clone(), None, Lang::En);
    harness.run();
    for (id, number) in picks {
        harness.state_mut().ws.select(BTreeSet::from([id]));
        harness.run();
        let holder = project.sales.get(&id).and_then(|sale| project.exhibitors.get(&sale.exhibitor?));
        let label = holder.map_or(number.clone(), |holder| format!("{number} {}", holder.name.get(Lang::En)));
        let row = harness.query_by_label(&label).unwrap_or_else(|| panic!("{label} is not in sight"));
        assert!(row.rect().top() > 100.0 && row.rect().bottom() < 420.0, "{label} at {:?}", row.rect());
    }
}
