//! Whatever the pointer does, in whatever order: nothing is left half done, and every step can be undone.

use crate::stage::{Held, Stage};
use fairwright::geometry::{Angle, Frame, Mm, Point, Polygon, Segment, Shape, Size};
use fairwright::model::{Door, DoorKind, ItemId, Part, PavilionId, Region, Swing, Wall};
use fairwright::tool::{PointerEvent, ToolKind};
use proptest::prelude::*;

/// A plan with one thing of every way to be handled.
fn full(kind: ToolKind) -> (Stage, Vec<ItemId>) {
    let mut stage = Stage::new(kind);
    let turned = Frame { at: Point::new(20_000, 20_000), size: Size::new(4000, 2000), turn: Angle::degrees(30) };
    let l =
        [(30_000, 10_000), (36_000, 10_000), (36_000, 13_000), (33_000, 13_000), (33_000, 16_000), (30_000, 16_000)];
    let l = Polygon::new(l.map(|(x, y)| Point::new(x, y)).to_vec()).unwrap();
    let line = Segment { from: Point::new(5000, 25_000), to: Point::new(25_000, 25_000) };
    let region = Shape::rect(Point::new(5000, 5000), Size::new(20_000, 10_000));
    let door = Door {
        at: Point::new(40_000, 0),
        turn: Angle::ZERO,
        width: Mm(2000),
        kind: DoorKind::Entrance,
        swing: Swing::Roller,
    };
    let ids = vec![
        stage.booth("A1", 10_000, 10_000, 3000, 3000),
        stage.booth("A2", 15_000, 10_000, 3000, 3000),
        stage.shape("T1", Shape::Frame(turned)),
        stage.shape("L1", Shape::Outline(l)),
        stage.put(Part::Wall(Wall { line, thickness: Mm(200), height: None })),
        stage.put(Part::Region(Region { pavilion: PavilionId::from_u64(1), shape: region })),
        stage.put(Part::Door(door)),
    ];
    (stage, ids)
}

#[derive(Clone, Debug)]
enum Step {
    Hover(i32, i32),
    Leave,
    Press(i32, i32, u8),
    Drag(i32, i32),
    Release,
    Cancel,
    Finish,
    Back,
    Hold(u8),
}

/// Places that matter: handles, corners, middles, walls, empty floor, beyond the hall and beyond the plan.
fn place() -> impl Strategy<Value = (i32, i32)> {
    prop_oneof![
        6 => proptest::sample::select(vec![
            (10_000, 10_000), (13_000, 13_000), (11_500, 11_500), (11_500, 9760), (16_500, 11_500), (22_000, 21_500),
            (30_000, 10_000), (33_000, 10_000), (31_500, 12_000), (5000, 25_000), (15_000, 25_000), (40_000, 0),
            (60_000, 40_000), (60_000, 20_000), (5000, 8000), (6000, 14_000), (50_000, 30_000), (20_000, 0),
        ]),
        6 => (-2000..62_000_i32, -2000..42_000_i32),
        1 => (any::<i32>(), any::<i32>()),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => place().prop_map(|(x, y)| Step::Hover(x, y)),
        1 => Just(Step::Leave),
        4 => (place(), 1..3_u8).prop_map(|((x, y), clicks)| Step::Press(x, y, clicks)),
        6 => place().prop_map(|(x, y)| Step::Drag(x, y)),
        4 => Just(Step::Release),
        1 => Just(Step::Cancel),
        1 => Just(Step::Finish),
        1 => Just(Step::Back),
        1 => (0..8_u8).prop_map(Step::Hold),
    ]
}

fn take(stage: &mut Stage, step: &Step) {
    match *step {
        Step::Hover(x, y) => stage.hover(x, y),
        Step::Leave => stage.send(PointerEvent::Leave),
        Step::Press(x, y, clicks) => stage.send(PointerEvent::Press { at: Point::new(x, y), clicks }),
        Step::Drag(x, y) => stage.drag(x, y),
        Step::Release => stage.release(),
        Step::Cancel => stage.escape(),
        Step::Finish => stage.enter(),
        Step::Back => stage.backspace(),
        Step::Hold(bits) => {
            let all = [Held::Shift, Held::Alt, Held::Ctrl];
            let held: Vec<Held> = (0..3).filter(|i| bits & (1 << i) != 0).map(|i| all[i]).collect();
            stage.hold(&held)
        }
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_order_of_events_leaves_nothing_half_done(
        tool in 0..ToolKind::ALL.len(),
        chosen in 0..8_usize,
        mm_per_px in proptest::sample::select(vec![2.0, 10.0, 80.0]),
        steps in proptest::collection::vec(step(), 1..40),
    ) {
        let (mut stage, ids) = full(ToolKind::ALL[tool]);
        stage.mm_per_px = mm_per_px;
        if let Some(id) = ids.get(chosen) {
            stage.select(&[*id]);
        } else {
            stage.select(&ids);
        }
        let start = stage.project.clone();
        for step in &steps {
            let (before, depth) = (stage.project.clone(), stage.depth());
            take(&mut stage, step);
            if stage.depth() == depth {
                prop_assert!(stage.project == before, "only a commit changes the project: {step:?}");
            }
            if !stage.tool.is_busy() {
                prop_assert!(stage.preview.is_none(), "nothing begun, yet a preview stays after {step:?}");
            }
            if matches!(step, Step::Cancel) {
                prop_assert!(stage.preview.is_none() && !stage.tool.is_busy());
            }
            for (_, item) in stage.shown().items_of(stage.hall).map(|(_, id, item)| (id, item)) {
                prop_assert_eq!(item.part.fault(), None, "everything stays sound");
            }
        }
        let mut project = stage.project.clone();
        while let Some((before, _)) = stage.history.undo(&project) {
            project = before;
        }
        prop_assert!(project == start, "undoing all gives the start back");
    }
}
