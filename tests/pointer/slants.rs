//! What does not lie along the axes: gaps to its outline, sizes along its own sides.

use crate::stage::{Stage, mm};
use fairwright::geometry::{Angle, Frame, Mm, Point, Segment, Shape, Size, Vector};
use fairwright::model::{Part, Wall};
use fairwright::tool::{Tone, ToolKind};

/// The measured gaps that are shown, as lines.
fn gaps(stage: &Stage) -> Vec<Segment> {
    let guides = stage.overlay().guides.into_iter();
    guides.filter(|guide| guide.ticks && guide.tone == Tone::Accent).map(|guide| guide.line).collect()
}

#[test]
fn the_gap_to_a_slanting_wall_is_measured_to_the_wall_itself() {
    let mut stage = Stage::new(ToolKind::Select).no_snapping();
    // from the top left to the bottom right; its bounds begin ten metres before it is reached
    let line = Segment { from: Point::new(40_000, 10_000), to: Point::new(50_000, 20_000) };
    stage.put(Part::Wall(Wall { line, thickness: mm(200), height: None }));
    let id = stage.booth("A1", 30_000, 14_000, 3000, 2000);
    stage.select(&[id]).press(31_000, 15_000).drag(31_000, 15_100);
    let found: Vec<Segment> = gaps(&stage).into_iter().filter(|gap| gap.from == Point::new(33_000, 14_100)).collect();
    let half_across = 141; // the wall's half thickness along x
    assert_eq!((found.len(), found[0].to.y), (1, Mm(14_100)), "{:?}", gaps(&stage));
    assert!((found[0].to.x.0 - (44_100 - half_across)).abs() <= 1, "{:?}", found[0]);
}

#[test]
fn bounds_that_reach_beside_are_no_neighbour() {
    let mut stage = Stage::new(ToolKind::Select).no_snapping();
    let line = Segment { from: Point::new(40_000, 10_000), to: Point::new(50_000, 20_000) };
    stage.put(Part::Wall(Wall { line, thickness: mm(200), height: None }));
    // beyond the wall, but within its bounds
    let id = stage.booth("A1", 47_000, 11_000, 2000, 2000);
    stage.select(&[id]).press(48_000, 12_000).drag(48_000, 12_100);
    let lowest_left = Point::new(47_000, 13_100); // of the booth, where the wall comes nearest to it
    let to_the_left = gaps(&stage).into_iter().find(|gap| gap.to == lowest_left).unwrap();
    assert!((to_the_left.from.x.0 - (43_100 + 141)).abs() <= 1, "{to_the_left:?}");
}

#[test]
fn a_gap_to_a_turned_booth_is_measured_to_its_corner() {
    let mut stage = Stage::new(ToolKind::Select).no_snapping();
    let turned = Frame::centred(Point::new(40_000, 15_000), Size::new(4000, 4000), Angle::degrees(45));
    stage.shape("T1", Shape::Frame(turned));
    let id = stage.booth("A1", 30_000, 16_000, 3000, 1000);
    stage.select(&[id]).press(31_000, 16_500).drag(31_000, 16_600);
    // the leftmost corner lies at y = 15 m, above the booth; from 16.1 m on the side recedes
    let gap = gaps(&stage).into_iter().find(|gap| gap.from.x == Mm(33_000)).unwrap();
    let left = 40_000 - 2828; // half the diagonal of four metres
    assert!((gap.to.x.0 - (left + 1100)).abs() <= 2, "{gap:?}");
}

#[test]
fn a_turned_booth_is_caught_by_the_size_of_another() {
    for (other, name) in [(30, "at another turn"), (0, "along the axes")] {
        let mut stage = Stage::new(ToolKind::Select);
        let at = |x: i32, turn: i32, width: i32| {
            Shape::Frame(Frame { at: Point::new(x, 20_000), size: Size::new(width, 3000), turn: Angle::degrees(turn) })
        };
        stage.shape("A1", at(40_000, other, 3740));
        let id = stage.shape("M1", at(20_000, 20, 3000));
        let frame = Frame { at: Point::new(20_000, 20_000), size: Size::new(3000, 3000), turn: Angle::degrees(20) };
        let handle = |width: i32| frame.plan(Vector::new(width, 1500));
        let (from, to) = (handle(3000), handle(3700));
        stage.select(&[id]).press(from.x.0, from.y.0).drag(to.x.0, to.y.0);
        let Shape::Frame(shown) = stage.item(id).booth().unwrap().shape.clone() else { panic!("a frame") };
        assert_eq!(shown.size.width, Mm(3740), "{name}");
        let equal = stage.overlay().guides.into_iter().filter(|guide| guide.ticks && guide.tone == Tone::Guide);
        assert_eq!(equal.count(), 2, "{name}: both sizes are marked");
    }
}

#[test]
fn a_grid_step_that_is_nearer_wins_over_a_size() {
    let mut stage = Stage::new(ToolKind::Select);
    let at = |x: i32, turn: i32, width: i32| {
        Shape::Frame(Frame { at: Point::new(x, 20_000), size: Size::new(width, 3000), turn: Angle::degrees(turn) })
    };
    stage.shape("A1", at(40_000, 30, 4070));
    let id = stage.shape("M1", at(20_000, 20, 3000));
    let frame = Frame { at: Point::new(20_000, 20_000), size: Size::new(3000, 3000), turn: Angle::degrees(20) };
    let (from, to) = (frame.plan(Vector::new(3000, 1500)), frame.plan(Vector::new(4000, 1500)));
    stage.select(&[id]).press(from.x.0, from.y.0).drag(to.x.0, to.y.0);
    let Shape::Frame(shown) = stage.item(id).booth().unwrap().shape.clone() else { panic!("a frame") };
    assert_eq!(shown.size.width, Mm(4000));
}
