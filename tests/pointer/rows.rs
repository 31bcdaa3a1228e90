//! Laying rows and blocks of booths.

use crate::stage::{Held, Stage};
use fairwright::geometry::{Angle, Point, Size};
use fairwright::model::BoothKind;
use fairwright::tool::{Tone, ToolKind};

/// Numbers with the top left corners of the booths laid.
fn laid(stage: &Stage) -> Vec<(String, i32, i32)> {
    let mut all: Vec<(String, i32, i32)> = stage
        .added()
        .into_iter()
        .map(|(_, item)| (item.booth().unwrap().number.clone(), item.bounds().min.x.0, item.bounds().min.y.0))
        .collect();
    all.sort();
    all
}

#[test]
fn a_drag_along_lays_as_many_booths_as_fit() {
    let mut stage = Stage::new(ToolKind::Row);
    stage.press(10_000, 10_000).drag(17_000, 10_000);
    assert_eq!(laid(&stage), [("A01".to_owned(), 10_000, 10_000), ("A02".to_owned(), 13_000, 10_000)]);
    assert!(stage.readouts().contains(&"2 booths of 3.00 m × 3.00 m".to_owned()), "{:?}", stage.readouts());
    stage.drag(19_040, 10_500);
    assert!(stage.readouts().contains(&"A01 – A03".to_owned()), "numbers before the release: {:?}", stage.readouts());
    stage.release();
    assert_eq!((laid(&stage).len(), stage.depth(), stage.selection.len()), (3, 1, 3));
    assert_eq!(stage.tool.kind(), ToolKind::Row);
}

#[test]
fn a_row_runs_in_any_of_four_directions_to_either_side() {
    for (to, wanted) in [
        ((16_000, 10_000), [(10_000, 10_000), (13_000, 10_000)]),
        ((16_000, 8000), [(10_000, 7000), (13_000, 7000)]),
        ((4000, 11_000), [(7000, 10_000), (4000, 10_000)]),
        ((4000, 9000), [(7000, 7000), (4000, 7000)]),
        ((11_000, 16_000), [(10_000, 10_000), (10_000, 13_000)]),
        ((9000, 16_000), [(7000, 10_000), (7000, 13_000)]),
        ((11_000, 4000), [(10_000, 7000), (10_000, 4000)]),
        ((9000, 4000), [(7000, 7000), (7000, 4000)]),
    ] {
        let mut stage = Stage::new(ToolKind::Row);
        stage.sweep((10_000, 10_000), to);
        let places: Vec<(i32, i32)> = laid(&stage).into_iter().map(|(_, x, y)| (x, y)).collect();
        assert_eq!(places, wanted, "towards {to:?}");
        assert!(stage.added().iter().all(|(_, item)| item.frame().unwrap().turn == Angle::ZERO), "upright {to:?}");
    }
}

#[test]
fn a_wide_drag_lays_back_to_back_blocks_with_aisles() {
    let mut stage = Stage::new(ToolKind::Row);
    stage.press(10_000, 10_000).drag(17_000, 16_000);
    assert_eq!(stage.added().len(), 4);
    let rows: Vec<i32> = laid(&stage).into_iter().map(|(_, _, y)| y).collect();
    assert_eq!(rows, [10_000, 10_000, 13_000, 13_000]);
    stage.defaults.row.aisle = fairwright::geometry::Mm(4000);
    stage.drag(40_000, 26_000);
    let mut rows: Vec<i32> = laid(&stage).into_iter().map(|(_, _, y)| y).collect();
    rows.dedup();
    assert_eq!(rows, [10_000, 13_000, 20_000, 23_000]);
    assert!(
        stage.readouts().contains(&"40 booths of 3.00 m × 3.00 m in 4 rows, aisles 4.00 m".to_owned()),
        "{:?}",
        stage.readouts()
    );
}

#[test]
fn options_say_the_size_the_first_number_and_the_kind() {
    let mut stage = Stage::new(ToolKind::Row);
    stage.booth("C004", 40_000, 30_000, 3000, 3000);
    stage.defaults.row.booth = Size::new(4000, 2000);
    stage.defaults.row.first_number = "C003".to_owned();
    stage.defaults.booth_kind = BoothKind::RawSpace;
    stage.sweep((10_000, 10_000), (18_500, 10_000));
    let numbers: Vec<String> = laid(&stage).into_iter().map(|(number, ..)| number).collect();
    assert_eq!(numbers, ["C003", "C005"], "a number that is taken is passed over");
    let (_, item) = stage.added()[0];
    assert_eq!(item.frame().unwrap().size, Size::new(4000, 2000));
    assert_eq!(item.booth().unwrap().kind, BoothKind::RawSpace);
}

#[test]
fn with_alt_a_row_follows_the_pointer_at_any_angle() {
    let mut stage = Stage::new(ToolKind::Row).no_snapping();
    stage.hold(&[Held::Alt]).sweep((10_000, 10_000), (18_000, 16_000));
    assert_eq!(stage.added().len(), 3);
    let along = Angle::of(fairwright::geometry::Vector::new(4, 3));
    assert!(stage.added().iter().all(|(_, item)| item.frame().unwrap().turn == along));
}

#[test]
fn a_row_over_other_booths_is_marked() {
    let mut stage = Stage::new(ToolKind::Row);
    stage.booth("X1", 14_000, 10_000, 3000, 3000);
    stage.press(10_000, 10_000).drag(19_000, 10_000);
    assert!(stage.overlay().ghosts.iter().any(|ghost| ghost.tone == Tone::Bad));
    assert_eq!(stage.overlay().ghosts.iter().filter(|ghost| ghost.tone == Tone::Bad).count(), 2);
}

#[test]
fn a_click_lays_nothing() {
    let mut stage = Stage::new(ToolKind::Row);
    stage.click(10_000, 10_000);
    assert_eq!((stage.added().len(), stage.depth(), stage.tool.is_busy()), (0, 0, false));
}

#[test]
fn the_start_snaps_to_a_corner() {
    let mut stage = Stage::new(ToolKind::Row).no_grid();
    stage.booth("X1", 10_130, 10_270, 3000, 3000);
    stage.sweep((13_170, 10_220), (20_000, 10_270));
    assert_eq!(stage.added()[0].1.bounds().min.y.0, 10_270);
    assert!(stage.added().iter().any(|(_, item)| item.bounds().min == Point::new(13_130, 10_270)));
}
