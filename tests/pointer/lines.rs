//! Walls, trenches, dimension lines, measuring.

use crate::stage::{Held, Stage, mm};
use fairwright::geometry::{Form, Mm, Point, Segment};
use fairwright::model::{Part, SupplyPlace};
use fairwright::tool::ToolKind;

fn line(from: (i32, i32), to: (i32, i32)) -> Segment {
    Segment { from: Point::new(from.0, from.1), to: Point::new(to.0, to.1) }
}

fn walls(stage: &Stage) -> Vec<Segment> {
    let mut walls: Vec<Segment> = stage
        .added()
        .iter()
        .filter_map(|(_, item)| match &item.part {
            Part::Wall(wall) => Some(wall.line),
            _ => None,
        })
        .collect();
    walls.sort_by_key(|line| (line.from, line.to));
    walls
}

#[test]
fn a_drag_draws_one_wall() {
    let mut stage = Stage::new(ToolKind::Wall);
    stage.press(10_020, 10_030).drag(20_040, 10_010);
    assert!(stage.readouts().contains(&"10.00 m".to_owned()));
    stage.release();
    assert_eq!((walls(&stage), stage.depth()), (vec![line((10_000, 10_000), (20_000, 10_000))], 1));
    let Part::Wall(wall) = &stage.only_added().part else { panic!("a wall") };
    assert_eq!(wall.thickness, Mm(200));
}

#[test]
fn shift_keeps_the_axis_of_a_wall() {
    let mut stage = Stage::new(ToolKind::Wall);
    stage.hold(&[Held::Shift]).sweep((10_000, 10_000), (12_700, 20_000));
    assert_eq!(walls(&stage), [line((10_000, 10_000), (10_000, 20_000))]);
}

#[test]
fn clicks_draw_a_chain_of_walls_as_one_step() {
    let mut stage = Stage::new(ToolKind::Wall);
    stage.click(10_000, 10_000).click(20_000, 10_000).click(20_000, 15_000);
    assert_eq!((walls(&stage).len(), stage.depth()), (2, 0), "shown, not yet done");
    stage.click(30_000, 15_000).backspace().enter();
    assert_eq!(stage.depth(), 1);
    assert_eq!(walls(&stage), [line((10_000, 10_000), (20_000, 10_000)), line((20_000, 10_000), (20_000, 15_000))]);
}

#[test]
fn a_chain_of_walls_closes_at_its_first_point_and_ends_at_a_double_click() {
    let mut stage = Stage::new(ToolKind::Wall);
    stage.click(10_000, 10_000).click(20_000, 10_000).click(20_000, 20_000).click(10_050, 10_020);
    assert_eq!(walls(&stage).len(), 3);
    assert!(walls(&stage).contains(&line((20_000, 20_000), (10_000, 10_000))));
    let mut stage = Stage::new(ToolKind::Wall);
    stage.click(10_000, 10_000).double_click(20_000, 10_000);
    assert_eq!((walls(&stage).len(), stage.tool.is_busy()), (1, false));
}

#[test]
fn one_point_is_no_wall() {
    let mut stage = Stage::new(ToolKind::Wall);
    stage.click(10_000, 10_000).enter();
    assert_eq!((stage.depth(), stage.tool.is_busy()), (0, false));
}

#[test]
fn a_click_places_a_floor_box_and_a_drag_a_trench() {
    let mut stage = Stage::new(ToolKind::Supply);
    stage.click(10_040, 10_020);
    let Part::Supply(supply) = stage.only_added().part.clone() else { panic!("a supply") };
    let SupplyPlace::Box(frame) = supply.place else { panic!("a box") };
    assert_eq!(frame.center(), Point::new(10_000, 10_000), "by its middle on the grid");
    assert_eq!(supply.supplies, stage.defaults.supplies);

    let mut stage = Stage::new(ToolKind::Supply);
    stage.hold(&[Held::Shift]).sweep((10_000, 20_000), (40_000, 20_900));
    let Part::Supply(supply) = stage.only_added().part.clone() else { panic!("a supply") };
    assert_eq!(supply.place, SupplyPlace::Trench { line: line((10_000, 20_000), (40_000, 20_000)), width: mm(400) });
}

#[test]
fn a_dimension_takes_two_points_and_then_its_distance() {
    for dragged in [false, true] {
        let mut stage = Stage::new(ToolKind::Dimension).no_grid();
        stage.booth("A1", 10_130, 10_270, 4000, 3000);
        if dragged {
            stage.sweep((10_100, 10_300), (14_150, 10_240));
        } else {
            stage.click(10_100, 10_300).hover(13_000, 11_000).click(14_150, 10_240);
        }
        assert_eq!((stage.depth(), stage.added().len()), (0, 1), "shown while it follows the pointer");
        stage.hover(12_000, 8770).click(12_000, 8770);
        let Part::Dimension(dimension) = stage.only_added().part else { panic!("a dimension") };
        assert_eq!(dimension.line, line((10_130, 10_270), (14_130, 10_270)), "it snaps to corners");
        assert_eq!((dimension.offset, stage.depth(), stage.tool.is_busy()), (Mm(-1500), 1, false));
    }
}

#[test]
fn a_dimension_of_no_length_waits_for_its_second_point() {
    let mut stage = Stage::new(ToolKind::Dimension);
    stage.click(10_000, 10_000).click(10_000, 10_000);
    assert_eq!((stage.added().len(), stage.tool.is_busy()), (0, true));
    stage.click(15_000, 10_000).click(12_000, 12_000);
    let Form::Line { line: drawn, .. } = stage.only_added().form() else { panic!("a line") };
    assert_eq!(drawn, line((10_000, 12_000), (15_000, 12_000)));
}

#[test]
fn measuring_tells_and_leaves_nothing() {
    let mut stage = Stage::new(ToolKind::Measure);
    let before = stage.project.clone();
    stage.press(10_000, 10_000).drag(13_000, 14_000);
    assert_eq!(stage.readouts(), ["5.00 m · x 3.00 m · y 4.00 m"]);
    stage.release();
    assert_eq!(stage.readouts(), ["5.00 m · x 3.00 m · y 4.00 m"], "it stays in sight");
    stage.click(10_000, 10_000).click(16_000, 10_000).click(16_000, 15_000).enter();
    let said = stage.readouts();
    for wanted in ["6.00 m", "5.00 m", "Total 11.00 m", "15 m²"] {
        assert!(said.contains(&wanted.to_owned()), "{wanted} in {said:?}");
    }
    stage.escape();
    assert_eq!((stage.readouts().len(), stage.tool.kind()), (0, ToolKind::Measure));
    assert_eq!((stage.shown(), stage.depth()), (&before, 0));
}

#[test]
fn a_measured_outline_closes_at_its_first_point() {
    let mut stage = Stage::new(ToolKind::Measure);
    stage.click(10_000, 10_000).click(16_000, 10_000).click(16_000, 15_000).click(10_000, 15_000).click(10_020, 10_010);
    let said = stage.readouts();
    for wanted in ["Total 22.00 m", "30 m²"] {
        assert!(said.contains(&wanted.to_owned()), "{wanted} in {said:?}");
    }
}
