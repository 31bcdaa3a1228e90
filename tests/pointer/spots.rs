//! What a click places: columns, doors, equipment, rigging points, texts.

use crate::stage::{Stage, mm};
use fairwright::geometry::{Angle, Form, Point, Segment, Size};
use fairwright::model::{DoorKind, Part, SafetyKind, Section, Wall};
use fairwright::tool::ToolKind;
use fairwright::words::Lang;

#[test]
fn a_column_stands_on_the_grid_by_its_middle() {
    let mut stage = Stage::new(ToolKind::Column);
    stage.defaults.section = Section::Round;
    stage.defaults.column = Size::new(700, 700);
    stage.hover(10_050, 20_030).click(10_050, 20_030);
    let Part::Column(column) = stage.only_added().part else { panic!("a column") };
    assert_eq!((column.frame.center(), column.section), (Point::new(10_000, 20_000), Section::Round));
    stage.click(19_000, 20_040);
    assert_eq!((stage.added().len(), stage.depth()), (2, 2));
}

#[test]
fn what_is_held_can_still_be_moved_before_it_is_placed() {
    let mut stage = Stage::new(ToolKind::Rigging);
    stage.sweep((10_000, 10_000), (15_000, 12_000));
    let Part::Rigging(rigging) = stage.only_added().part else { panic!("a rigging point") };
    assert_eq!((rigging.at, rigging.load_kg), (Point::new(15_000, 12_000), 250));
}

#[test]
fn doors_are_put_into_the_nearest_wall_with_the_inside_below_them() {
    for (at, middle, turn) in [
        ((20_030, 500), (20_000, 0), 0),
        ((59_800, 20_010), (60_000, 20_000), 90),
        ((20_000, 39_700), (20_000, 40_000), 180),
        ((100, 20_000), (0, 20_000), 270),
        ((59_900, 100), (58_500, 0), 0), // not beyond the corner
    ] {
        let mut stage = Stage::new(ToolKind::Door);
        stage.defaults.door = DoorKind::FireExit;
        stage.hover(at.0, at.1).click(at.0, at.1);
        let Part::Door(door) = stage.only_added().part else { panic!("a door") };
        assert_eq!((door.at, door.turn), (Point::new(middle.0, middle.1), Angle::degrees(turn)), "{at:?}");
        assert_eq!((door.kind, door.width), (DoorKind::FireExit, mm(3000)));
    }
}

#[test]
fn a_door_in_an_inner_wall_opens_from_the_side_of_the_pointer() {
    for (y, turn) in [(10_400, 0), (9600, 180)] {
        let mut stage = Stage::new(ToolKind::Door);
        let line = Segment { from: Point::new(10_000, 10_000), to: Point::new(30_000, 10_000) };
        stage.put(Part::Wall(Wall { line, thickness: mm(200), height: None }));
        stage.click(20_000, y);
        let Part::Door(door) = stage.only_added().part else { panic!("a door") };
        assert_eq!((door.at, door.turn), (Point::new(20_000, 10_000), Angle::degrees(turn)));
    }
}

#[test]
fn a_door_far_from_every_wall_is_refused() {
    let mut stage = Stage::new(ToolKind::Door);
    stage.click(30_000, 20_000);
    assert_eq!((stage.refused.len(), stage.added().len()), (1, 0));
}

#[test]
fn equipment_stands_with_its_back_to_a_wall_or_free() {
    let mut stage = Stage::new(ToolKind::Safety);
    stage.click(30_000, 39_900);
    let Part::Safety(hydrant) = stage.only_added().part else { panic!("a hydrant") };
    assert_eq!((hydrant.kind, hydrant.turn), (SafetyKind::Hydrant, Angle::HALF));
    assert_eq!(hydrant.at, Point::new(30_000, 39_875));
    let mut stage = Stage::new(ToolKind::Safety);
    stage.defaults.safety = SafetyKind::EvacuationArrow;
    stage.click(30_020, 20_010);
    let Part::Safety(arrow) = stage.only_added().part else { panic!("an arrow") };
    assert_eq!((arrow.at, arrow.turn), (Point::new(30_000, 20_000), Angle::ZERO));
}

#[test]
fn a_text_is_placed_and_typed_at_once() {
    let mut stage = Stage::new(ToolKind::Text);
    stage.click(10_000, 10_000);
    let (id, item) = stage.added()[0];
    let Part::Note(note) = &item.part else { panic!("a text") };
    assert_eq!((note.text.exact(Lang::En), note.text.exact(Lang::Ru)), (Some("Text"), None));
    assert_eq!(stage.typing, Some(id));
    let Form::Spot { at, .. } = item.form() else { panic!("a spot") };
    assert_eq!(at, Point::new(10_000, 10_000));
}

#[test]
fn every_tool_has_a_hint_in_every_language() {
    for kind in ToolKind::ALL {
        for lang in Lang::ALL {
            let words = fairwright::words::Words::of(lang);
            assert_ne!(words.t(kind.hint()), kind.hint(), "{kind:?}");
        }
        assert_eq!(fairwright::tool::new(kind).kind(), kind);
    }
}
