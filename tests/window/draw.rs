//! Every tool: its key, what it draws or places, and what its options change.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers};
use fairwright::geometry::{Mm, Point, Rect, Segment, Shape, Size};
use fairwright::model::{AmenityKind, BoothKind, DoorKind, Part, PartKind, SupplyPlace, ZoneKind};
use fairwright::words::Lang;

/// What a pointer can place to, without snapping: about a pixel.
const NEAR: f64 = 60.0;

fn desk() -> Desk {
    Desk::on(small_plan())
}

fn take(desk: &mut Desk, key: Key, name: &str) {
    desk.key(Modifiers::NONE, key);
    assert!(desk.control(name).is_on, "{name} is in hand after {key:?}");
}

fn rect(x: i32, y: i32, width: i32, depth: i32) -> Rect {
    Rect::at(Point::new(x, y), Size::new(width, depth))
}

fn is_near(a: Point, b: Point) -> bool {
    a.distance(b) < NEAR
}

#[test]
fn a_booth_is_placed_by_a_click_and_drawn_by_a_drag() {
    let mut desk = desk();
    take(&mut desk, Key::B, "Booth");
    desk.click_with(desk.at(22_000, 14_000), COMMAND);
    let placed = desk.bounds("A4");
    assert_eq!(placed.size(), Size::new(3000, 3000));
    assert!(is_near(placed.center(), Point::new(22_000, 14_000)), "{placed:?}");
    assert_eq!(desk.selected(), ["A4"]);
    desk.key(Modifiers::NONE, Key::B);
    desk.drag(desk.at(4000, 12_000), desk.at(10_000, 16_000), Modifiers::NONE);
    assert_eq!(desk.bounds("A5"), rect(4000, 12_000, 6000, 4000));
    assert_eq!(desk.depth(), 2);
}

#[test]
fn the_options_bar_says_what_a_booth_is() {
    let mut desk = desk();
    desk.key(Modifiers::NONE, Key::B);
    desk.enter("Width", "6");
    desk.enter("Depth", "4m");
    desk.click("Kind");
    desk.click("Raw space");
    desk.click_with(desk.at(22_000, 14_000), COMMAND);
    let (_, booth) = desk.booth("A4");
    assert_eq!(booth.shape.bounds().size(), Size::new(6000, 4000));
    assert_eq!(booth.kind, BoothKind::RawSpace);
}

#[test]
fn a_region_is_drawn_and_makes_its_pavilion() {
    let mut desk = desk();
    take(&mut desk, Key::P, "Pavilion region");
    desk.drag(desk.at(3000, 5000), desk.at(13_000, 10_000), Modifiers::NONE);
    assert_eq!(desk.only(PartKind::Region).bounds(), rect(3000, 5000, 10_000, 5000));
    assert_eq!(desk.project().pavilions.len(), 1);
    desk.key(COMMAND, Key::Z);
    assert!(desk.project().pavilions.is_empty(), "the pavilion goes with its region");
}

#[test]
fn a_region_of_corners_is_clicked_together_and_a_corner_taken_back() {
    let mut desk = desk();
    desk.key(Modifiers::NONE, Key::P);
    for (x, y) in [(2000, 12_000), (10_000, 12_000), (10_000, 15_000), (14_000, 19_000)] {
        desk.click_at(desk.at(x, y));
    }
    desk.key(Modifiers::NONE, Key::Backspace);
    for (x, y) in [(6000, 15_000), (6000, 18_000), (2000, 18_000)] {
        desk.click_at(desk.at(x, y));
    }
    desk.key(Modifiers::NONE, Key::Enter);
    let Part::Region(region) = desk.only(PartKind::Region).part else { panic!() };
    assert_eq!(region.shape.corners().len(), 6);
    assert_eq!(region.shape.area().as_square_metres(), 8.0 * 3.0 + 4.0 * 3.0);
}

#[test]
fn the_hall_is_drawn_anew_and_its_corner_dragged() {
    let mut desk = desk();
    let outline = |desk: &Desk| desk.project().halls.values().next().expect("a hall").outline.clone();
    take(&mut desk, Key::O, "Hall outline");
    desk.drag(desk.at(1000, 1000), desk.at(26_000, 18_000), Modifiers::NONE);
    assert_eq!(outline(&desk).bounds(), rect(1000, 1000, 25_000, 17_000));
    desk.key(Modifiers::NONE, Key::O);
    desk.drag(desk.at(26_000, 18_000), desk.at(24_000, 16_000), Modifiers::NONE);
    assert!(outline(&desk).points().contains(&Point::new(24_000, 16_000)), "{:?}", outline(&desk));
    assert_eq!(outline(&desk).points().len(), 4);
    assert_eq!(desk.depth(), 2);
}

#[test]
fn walls_come_by_a_drag_and_in_chains() {
    let mut desk = desk();
    take(&mut desk, Key::W, "Wall");
    desk.enter("Thickness", "30cm");
    desk.drag(desk.at(2000, 12_000), desk.at(10_000, 12_000), Modifiers::NONE);
    let Part::Wall(wall) = desk.only(PartKind::Wall).part else { panic!() };
    assert_eq!(wall.line, Segment { from: Point::new(2000, 12_000), to: Point::new(10_000, 12_000) });
    assert_eq!(wall.thickness, Mm(300));
    desk.key(COMMAND, Key::Z);
    desk.key(Modifiers::NONE, Key::W);
    for (x, y) in [(2000, 13_000), (12_000, 13_000), (12_000, 18_000)] {
        desk.click_at(desk.at(x, y));
    }
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.items(PartKind::Wall).len(), 2);
    assert_eq!(desk.depth(), 1, "a chain is one step");
}

#[test]
fn columns_safety_and_rigging_are_stamped() {
    let mut desk = desk();
    take(&mut desk, Key::C, "Column");
    desk.click_with(desk.at(14_000, 14_000), COMMAND);
    let Part::Column(column) = desk.only(PartKind::Column).part else { panic!() };
    assert_eq!(column.frame.size, Size::new(800, 800));
    assert!(is_near(column.frame.center(), Point::new(14_000, 14_000)));

    take(&mut desk, Key::F, "Hydrant and panel");
    desk.click_at(desk.at(300, 12_000));
    let Part::Safety(safety) = desk.only(PartKind::Safety).part else { panic!() };
    assert!(safety.at.x.0 < 500, "stands at the wall: {safety:?}");

    take(&mut desk, Key::G, "Rigging point");
    desk.enter("Load, kg", "400");
    desk.click_with(desk.at(20_000, 4000), COMMAND);
    let Part::Rigging(rigging) = desk.only(PartKind::Rigging).part else { panic!() };
    assert_eq!(rigging.load_kg, 400);
    assert!(is_near(rigging.at, Point::new(20_000, 4000)));
}

#[test]
fn a_door_goes_into_the_nearest_wall_and_nowhere_else() {
    let mut desk = desk();
    take(&mut desk, Key::D, "Door");
    desk.click("Kind");
    desk.click("Fire exit");
    desk.click_at(desk.at(20_000, 19_700));
    let Part::Door(door) = desk.only(PartKind::Door).part else { panic!() };
    assert_eq!(door.at.y, Mm(20_000));
    assert!((door.at.x.0 - 20_000).abs() <= 500, "{door:?}");
    assert_eq!((door.width, door.kind), (Mm(3000), DoorKind::FireExit));
    desk.click_at(desk.at(15_000, 10_500));
    assert_eq!(desk.items(PartKind::Door).len(), 1, "there is no wall");
}

#[test]
fn floor_boxes_are_clicked_and_trenches_dragged() {
    let mut desk = desk();
    take(&mut desk, Key::S, "Floor box and trench");
    desk.click_with(desk.at(14_000, 14_000), COMMAND);
    let Part::Supply(supply) = desk.only(PartKind::Supply).part else { panic!() };
    let SupplyPlace::Box(frame) = supply.place else { panic!("{supply:?}") };
    assert!(is_near(frame.center(), Point::new(14_000, 14_000)));
    desk.key(COMMAND, Key::Z);
    desk.key(Modifiers::NONE, Key::S);
    desk.drag(desk.at(2000, 11_000), desk.at(20_000, 11_000), Modifiers::NONE);
    let Part::Supply(supply) = desk.only(PartKind::Supply).part else { panic!() };
    let SupplyPlace::Trench { line, width } = supply.place else { panic!("{supply:?}") };
    assert_eq!(line, Segment { from: Point::new(2000, 11_000), to: Point::new(20_000, 11_000) });
    assert_eq!(width, Mm(400));
}

#[test]
fn zones_and_amenities_are_drawn_as_the_kind_chosen() {
    let mut desk = desk();
    take(&mut desk, Key::Z, "Zone");
    desk.click("Kind");
    desk.click("Fire lane");
    desk.drag(desk.at(2000, 11_000), desk.at(20_000, 14_000), Modifiers::NONE);
    let Part::Zone(zone) = desk.only(PartKind::Zone).part else { panic!() };
    assert_eq!(zone.kind, ZoneKind::FireLane);
    assert_eq!(zone.shape.bounds(), rect(2000, 11_000, 18_000, 3000));
    desk.key(COMMAND | Modifiers::SHIFT, Key::A); // the inspector has a kind to choose too
    take(&mut desk, Key::A, "Amenity");
    desk.click("Kind");
    desk.click("Seating");
    desk.enter("Rows", "5");
    desk.drag(desk.at(21_000, 11_000), desk.at(28_000, 17_000), Modifiers::NONE);
    let Part::Amenity(amenity) = desk.only(PartKind::Amenity).part else { panic!() };
    let AmenityKind::Seating(seating) = amenity.kind else { panic!("{amenity:?}") };
    assert_eq!((seating.rows, seating.seats), (5, 12));
    assert_eq!(amenity.shape.bounds(), rect(21_000, 11_000, 7000, 6000));
}

#[test]
fn a_text_is_placed_and_typed_at_once() {
    let mut desk = desk();
    take(&mut desk, Key::T, "Text");
    desk.click_at(desk.at(15_000, 14_000));
    desk.type_text("Welcome");
    desk.key(COMMAND, Key::Enter);
    let Part::Note(note) = desk.only(PartKind::Note).part else { panic!() };
    assert_eq!(note.text.exact(Lang::En), Some("Welcome"));
}

#[test]
fn a_dimension_measures_two_points_and_stands_beside_them() {
    let mut desk = desk();
    take(&mut desk, Key::L, "Dimension");
    desk.click_at(desk.at(4000, 6000));
    desk.click_at(desk.at(16_000, 6000));
    desk.click_at(desk.at(10_000, 3000));
    let Part::Dimension(dimension) = desk.only(PartKind::Dimension).part else { panic!() };
    assert_eq!(dimension.line, Segment { from: Point::new(4000, 6000), to: Point::new(16_000, 6000) });
    assert_eq!(dimension.offset, Mm(-3000));
    assert_eq!(desk.depth(), 1);
}

#[test]
fn measuring_and_panning_leave_the_plan_alone() {
    let mut desk = desk();
    let before = desk.project().clone();
    take(&mut desk, Key::M, "Measure");
    desk.drag(desk.at(4000, 6000), desk.at(16_000, 9000), Modifiers::NONE);
    take(&mut desk, Key::H, "Pan");
    let (at, place) = (desk.at(10_000, 12_000), desk.place("A2"));
    desk.drag(at, at + eframe::egui::vec2(50.0, -30.0), Modifiers::NONE);
    let moved = desk.place("A2").min - place.min;
    assert!((moved - eframe::egui::vec2(50.0, -30.0)).length() < 1.0, "{moved:?}");
    assert_eq!(desk.project(), &before);
    assert_eq!(desk.depth(), 0);
}

#[test]
fn escape_gives_every_tool_back_without_a_trace() {
    let mut desk = desk();
    let before = desk.project().clone();
    let letters = "BRPOWCDFSGZATLMH";
    for letter in letters.chars() {
        let key = Key::from_name(&letter.to_string()).expect("a letter");
        desk.key(Modifiers::NONE, key);
        assert!(!desk.control("Select").is_on, "{letter} takes a tool");
        let from = desk.at(20_000, 12_000);
        desk.drag_without_release(from, desk.at(25_000, 17_000), Modifiers::NONE);
        desk.key(Modifiers::NONE, Key::Escape);
        desk.release(desk.at(25_000, 17_000), Modifiers::NONE);
        assert_eq!(desk.project(), &before, "{letter}");
        desk.key(Modifiers::NONE, Key::Escape);
        assert!(desk.control("Select").is_on, "{letter} is given back");
    }
    assert_eq!(desk.depth(), 0);
}

#[test]
fn a_turned_shape_of_a_click_is_a_plain_rectangle() {
    let mut desk = desk();
    desk.key(Modifiers::NONE, Key::B);
    desk.click_at(desk.at(22_000, 14_000));
    assert!(matches!(desk.booth("A4").1.shape, Shape::Frame(frame) if frame.turn == fairwright::geometry::Angle::ZERO));
}
