//! What things snap to, when they let go, and what the guides say.

use crate::stage::{Held, Stage};
use fairwright::geometry::{Mm, Point, Segment, Shape, Size};
use fairwright::model::{Column, ItemId, Layer, Part, Section, Wall};
use fairwright::tool::{LayerState, Tone, ToolKind};

/// A booth of 3 m by 2 m at 30 m, 30 m, held by its middle; a pixel is 10 mm, the reach 80 mm.
fn held() -> (Stage, ItemId) {
    let mut stage = Stage::new(ToolKind::Select);
    let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    (stage, id)
}

/// Drags the booth's corner to a place.
fn put(stage: &mut Stage, x: i32, y: i32) {
    stage.drag(x + 1500, y + 1000);
}

#[test]
fn positions_snap_to_the_grid_within_reach_and_to_neat_figures_beyond() {
    let (mut stage, id) = held();
    for ((x, y), wanted) in [
        ((20_079, 10_921), (20_000, 11_000)),
        ((20_081, 10_500), (20_080, 10_500)),
        ((20_237, 10_243), (20_240, 10_240)),
        ((-79, 24_420), (0, 24_500)),
    ] {
        put(&mut stage, x, y);
        assert_eq!(stage.at(id), wanted, "{x} {y}");
    }
}

#[test]
fn sides_and_middles_snap_to_those_of_other_things() {
    // the other booth lies at 10130, 20270 and is 4000 by 5000
    for ((x, y), wanted, what) in [
        ((10_190, 12_000), (10_130, 12_000), "left on left"),
        ((14_070, 12_000), (14_130, 12_000), "left on right"),
        ((7190, 12_000), (7130, 12_000), "right on left"),
        ((11_190, 12_000), (11_130, 12_000), "right on right"),
        ((10_590, 12_000), (10_630, 12_000), "middle on middle"),
        ((4000, 20_220), (4000, 20_270), "top on top"),
        ((4000, 18_330), (4000, 18_270), "bottom on top"),
        ((4000, 21_730), (4000, 21_770), "middle on middle, upright"),
    ] {
        let mut stage = Stage::new(ToolKind::Select).no_grid();
        stage.booth("A1", 10_130, 20_270, 4000, 5000);
        let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
        stage.press(31_500, 31_000);
        put(&mut stage, x, y);
        assert_eq!(stage.at(id), wanted, "{what}");
    }
}

#[test]
fn columns_walls_and_the_hall_are_snapped_to() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    let frame = fairwright::geometry::Frame::new(Point::new(9630, 9630), Size::new(740, 740));
    stage.put(Part::Column(Column { frame, section: Section::Square }));
    let line = Segment { from: Point::new(40_000, 5000), to: Point::new(40_000, 15_000) };
    stage.put(Part::Wall(Wall { line, thickness: Mm(300), height: None }));
    let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    for ((x, y), wanted, what) in [
        ((10_310, 20_000), (10_370, 20_000), "column's side"),
        ((8560, 20_000), (8500, 20_000), "column's middle"),
        ((40_100, 7000), (40_150, 7000), "wall's face"),
        ((36_900, 7000), (36_850, 7000), "wall's other face"),
        ((57_050, 38_040), (57_000, 38_000), "hall's corner"),
        ((28_450, 19_050), (28_500, 19_000), "hall's middle"),
    ] {
        put(&mut stage, x, y);
        assert_eq!(stage.at(id), wanted, "{what}");
    }
}

#[test]
fn hidden_things_are_not_snapped_to_but_locked_ones_are() {
    for (state, wanted) in [(LayerState::Hidden, 10_190), (LayerState::Locked, 10_130)] {
        let mut stage = Stage::new(ToolKind::Select).no_grid();
        let frame = fairwright::geometry::Frame::new(Point::new(10_130, 9630), Size::new(740, 740));
        stage.put(Part::Column(Column { frame, section: Section::Square }));
        stage.layers.set(Layer::Building, state);
        let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
        stage.press(31_500, 31_000);
        put(&mut stage, 10_190, 20_000);
        assert_eq!(stage.at(id), (wanted, 20_000));
    }
}

#[test]
fn gaps_become_equal_between_and_beyond_neighbours() {
    for (x, wanted, what) in [
        (15_040, 15_000, "between two"),
        (27_060, 27_000, "as far on as they stand apart"),
        (3050, 3000, "as far before"),
    ] {
        let mut stage = Stage::new(ToolKind::Select).no_grid();
        // 10000 to 13000, and 20000 to 23000, or for the last two with 4 m between them
        let second = if what == "between two" { 20_000 } else { 17_000 };
        stage.booth("A1", 10_000, 10_000, 3000, 3000);
        stage.booth("A2", second, 10_000, 3000, 3000);
        let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
        stage.press(31_500, 31_000);
        let (x, wanted) = match what {
            "as far on as they stand apart" => (24_060, 24_000),
            _ => (x, wanted),
        };
        put(&mut stage, x, 10_330);
        assert_eq!(stage.at(id).0, wanted, "{what}");
        let ticked = stage.overlay().guides.iter().filter(|guide| guide.ticks && guide.tone == Tone::Guide).count();
        assert!(ticked >= 2, "{what}: both gaps are shown");
    }
}

#[test]
fn a_resized_side_snaps_to_a_size_that_others_have() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    stage.booth("A1", 40_130, 20_270, 4170, 5000);
    let id = stage.booth("M1", 10_000, 10_000, 3000, 2000);
    stage.select(&[id]).press(13_000, 11_000).drag(14_120, 11_000);
    assert_eq!(stage.bounds(id), [10_000, 10_000, 4170, 2000]);
    assert!(stage.readouts().iter().filter(|text| *text == "4.17 m").count() >= 2, "{:?}", stage.readouts());
}

#[test]
fn what_is_snapped_holds_until_half_as_far_again() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    stage.booth("A1", 10_130, 20_270, 4000, 5000);
    let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    for (x, wanted) in [
        (14_230, 14_230), // too far to be caught
        (14_209, 14_130), // caught
        (14_230, 14_130), // held at 100 mm
        (14_249, 14_130), // and at 119 mm
        (14_251, 14_250), // let go at 121 mm
        (14_230, 14_230), // and not caught again at 100 mm
    ] {
        put(&mut stage, x, 12_000);
        assert_eq!(stage.at(id).0, wanted, "{x}");
    }
}

#[test]
fn the_reach_is_the_same_on_the_screen_at_every_zoom() {
    for mm_per_px in [2.0, 10.0, 50.0] {
        let mut stage = Stage::new(ToolKind::Select).no_grid();
        stage.booth("A1", 10_130, 20_270, 4000, 5000);
        let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
        stage.mm_per_px = mm_per_px;
        stage.press(31_500, 31_000);
        let reach = (mm_per_px * 8.0) as i32;
        put(&mut stage, 14_130 + reach + 1, 5000);
        assert_ne!(stage.at(id).0, 14_130, "{mm_per_px}");
        put(&mut stage, 14_130 + reach - 1, 5000);
        assert_eq!(stage.at(id).0, 14_130, "{mm_per_px}");
    }
}

#[test]
fn ctrl_suspends_snapping_and_its_guides() {
    let mut stage = Stage::new(ToolKind::Select);
    stage.booth("A1", 10_130, 20_270, 4000, 5000);
    let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    put(&mut stage, 10_161, 12_013);
    assert_eq!(stage.at(id), (10_130, 12_000));
    assert!(stage.overlay().guides.iter().any(|guide| guide.tone == Tone::Guide));
    stage.hold(&[Held::Ctrl]);
    put(&mut stage, 10_161, 12_013);
    assert_eq!(stage.at(id), (10_161, 12_013));
    assert!(!stage.overlay().guides.iter().any(|guide| guide.tone == Tone::Guide));
}

#[test]
fn the_axes_snap_apart() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    stage.booth("A1", 10_130, 20_270, 4000, 5000);
    let id = stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    put(&mut stage, 10_190, 5555);
    assert_eq!(stage.at(id), (10_130, 5560));
}

#[test]
fn a_turned_booth_snaps_by_its_corners() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    stage.booth("A1", 10_130, 20_270, 4000, 5000);
    let frame = fairwright::geometry::Frame {
        at: Point::new(30_000, 30_000),
        size: Size::new(3000, 3000),
        turn: fairwright::geometry::Angle::degrees(45),
    };
    let id = stage.shape("T1", Shape::Frame(frame));
    // its left corner comes near the right side of the other
    let left = stage.bounds(id)[0];
    stage.press(30_000, 32_000).drag(30_000 - (left - 14_130) + 55, 22_000);
    assert_eq!(stage.bounds(id)[0], 14_130);
}

#[test]
fn guides_run_through_what_was_snapped_to() {
    let mut stage = Stage::new(ToolKind::Select).no_grid();
    stage.booth("A1", 10_130, 20_270, 4000, 5000);
    stage.booth("M1", 30_000, 30_000, 3000, 2000);
    stage.press(31_500, 31_000);
    put(&mut stage, 10_190, 12_000);
    let overlay = stage.overlay();
    let guide = overlay.guides.iter().find(|guide| guide.tone == Tone::Guide && !guide.ticks).unwrap();
    assert_eq!((guide.line.from, guide.line.to), (Point::new(10_130, 12_000), Point::new(10_130, 25_270)));
    assert!(stage.readouts().contains(&"6.27 m".to_owned()), "{:?}", stage.readouts());
}

#[test]
fn ten_thousand_booths_do_not_slow_a_move() {
    let mut stage = Stage::new(ToolKind::Select);
    let project = fairwright::sample::synthetic(10_000, 7);
    stage.take_over(project);
    let bounds = stage.project.halls.values().next().unwrap().outline.bounds();
    let id = stage.project.booths_of(stage.hall).next().unwrap().0;
    let at = stage.item(id).form().center();
    stage.mm_per_px = bounds.width().f64() / 1500.0;
    stage.press(at.x.0, at.y.0);
    stage.drag(at.x.0 + 5000, at.y.0);
    let start = std::time::Instant::now();
    let moves = 50;
    for i in 0..moves {
        stage.drag(at.x.0 + 5000 + i * 777, at.y.0 + i * 333);
    }
    let each = start.elapsed() / 50;
    // unoptimised and with the overlay, on a busy machine; in release it is well below a millisecond
    assert!(each < std::time::Duration::from_millis(60), "{each:?}");
}
