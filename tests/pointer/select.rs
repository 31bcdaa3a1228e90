//! The select tool: picking, moving, copying, resizing, turning, reshaping.

use crate::stage::{Held, Stage};
use fairwright::geometry::{Angle, Form, Frame, Mm, Point, Polygon, Rect, Segment, Shape, Size};
use fairwright::model::{
    Door, DoorKind, GroupId, Item, Layer, Lock, Note, Part, PavilionId, Region, Swing, Wall, Zone, ZoneKind,
};
use fairwright::tool::{HandleKind, LayerState, Tone, ToolKind};
use fairwright::words::LocalText;
use proptest::prelude::*;

fn stage() -> Stage {
    Stage::new(ToolKind::Select)
}

/// Three booths of 3 m in a row with 2 m between them.
fn three() -> (Stage, [fairwright::model::ItemId; 3]) {
    let mut stage = stage();
    let ids = [0, 1, 2].map(|i| stage.booth(&format!("A{i}"), 10_000 + i * 5000, 10_000, 3000, 3000));
    (stage, ids)
}

#[test]
fn a_click_selects_and_shift_toggles() {
    let (mut stage, [a, b, _]) = three();
    stage.click(11_000, 11_000);
    assert_eq!(stage.selected(), [a]);
    stage.hold(&[Held::Shift]).click(16_000, 11_000);
    assert_eq!(stage.selected(), [a, b]);
    stage.click(11_000, 11_000);
    assert_eq!(stage.selected(), [b]);
    stage.hold(&[]).click(11_000, 11_000);
    assert_eq!(stage.selected(), [a]);
    stage.hold(&[Held::Shift]).click(30_000, 30_000);
    assert_eq!(stage.selected(), [a], "Shift beside everything leaves the selection");
    stage.hold(&[]).click(30_000, 30_000);
    assert_eq!(stage.selected(), []);
    assert_eq!(stage.depth(), 0);
}

#[test]
fn a_drag_selects_and_moves_as_one_step() {
    let (mut stage, [a, b, _]) = three();
    stage.select(&[b]).press(11_000, 11_000).drag(12_000, 11_500).drag(13_000, 12_000);
    assert_eq!(stage.selected(), [a]);
    assert_eq!(stage.at(a), (12_000, 11_000));
    assert_eq!(stage.project.find_item(stage.hall, a).unwrap().1.bounds().min, Point::new(10_000, 10_000));
    stage.release();
    assert_eq!((stage.at(a), stage.depth()), ((12_000, 11_000), 1));
    assert!(stage.preview.is_none());
}

#[test]
fn a_selection_moves_together_and_a_click_on_it_selects_one() {
    let (mut stage, [a, b, c]) = three();
    stage.select(&[a, b]).sweep((11_000, 11_000), (11_000, 16_000));
    assert_eq!([stage.at(a), stage.at(b), stage.at(c)], [(10_000, 15_000), (15_000, 15_000), (20_000, 10_000)]);
    stage.click(16_000, 16_000);
    assert_eq!(stage.selected(), [b]);
}

#[test]
fn escape_restores_exactly() {
    let (mut stage, [a, b, _]) = three();
    stage.select(&[a]);
    let before = stage.project.clone();
    for (from, to) in [((11_000, 11_000), (19_000, 14_000)), ((13_000, 13_000), (19_000, 14_000))] {
        stage.press(from.0, from.1).drag(to.0, to.1);
        assert_ne!(stage.shown(), &before);
        stage.escape();
        assert!(stage.preview.is_none() && !stage.tool.is_busy());
        stage.release();
        assert_eq!((stage.shown(), stage.depth()), (&before, 0));
        assert_eq!(stage.selected(), [a]);
    }
    stage.select(&[b]).press(9000, 9000).drag(30_000, 20_000);
    assert_eq!(stage.selected().len(), 3);
    stage.escape();
    assert_eq!(stage.selected(), [b], "a marquee gives the selection back");
}

#[test]
fn a_drag_back_to_the_start_makes_no_step() {
    let (mut stage, _) = three();
    stage.press(11_000, 11_000).drag(19_000, 14_000).drag(11_000, 11_000).release();
    assert_eq!(stage.depth(), 0);
    assert!(stage.preview.is_none());
}

#[test]
fn shift_keeps_the_axis_of_the_longer_way() {
    let (mut stage, [a, ..]) = three();
    stage.hold(&[Held::Shift]).press(11_000, 11_000).drag(11_900, 16_000);
    assert_eq!(stage.at(a), (10_000, 15_000));
    stage.drag(17_000, 12_900).release();
    assert_eq!(stage.at(a), (16_000, 10_000));
}

#[test]
fn alt_duplicates_and_numbers_the_copy() {
    let (mut stage, [a, ..]) = three();
    stage.press(11_000, 11_000).drag(11_000, 16_000).hold(&[Held::Alt]).drag(11_000, 16_000);
    assert_eq!((stage.at(a), stage.added().len()), ((10_000, 10_000), 1), "the original stays while Alt is held");
    stage.hold(&[]).drag(11_000, 16_000);
    assert_eq!((stage.at(a), stage.added().len()), ((10_000, 15_000), 0), "and moves when it is let go");
    stage.hold(&[Held::Alt]).drag(11_000, 16_000).release();
    let copy = stage.only_added();
    assert_eq!(copy.bounds().min, Point::new(10_000, 15_000));
    assert_eq!(copy.booth().unwrap().number, "A3");
    assert_eq!(stage.selected(), [stage.added()[0].0]);
}

#[test]
fn the_marquee_contains_to_the_right_and_touches_to_the_left() {
    let (mut stage, [a, b, _]) = three();
    for (from, to, wanted) in [
        ((9000, 9000), (16_000, 14_000), vec![a]),
        ((16_000, 14_000), (9000, 9000), vec![a, b]),
        ((14_000, 9000), (13_500, 14_000), vec![]),
        ((13_500, 12_000), (12_500, 14_000), vec![a]),
    ] {
        stage.select(&[]).sweep(from, to);
        assert_eq!(stage.selected(), wanted, "{from:?} to {to:?}");
    }
    stage.select(&[a]).hold(&[Held::Shift]).sweep((14_000, 9000), (19_000, 14_000));
    assert_eq!(stage.selected(), [a, b], "Shift adds");
}

#[test]
fn touching_a_turned_booth_means_its_shape_not_its_bounds() {
    let mut stage = stage();
    let turned = Frame { at: Point::new(20_000, 20_000), size: Size::new(4000, 4000), turn: Angle::degrees(45) };
    let id = stage.shape("T", Shape::Frame(turned));
    stage.sweep((18_000, 20_500), (17_000, 19_000));
    assert_eq!(stage.selected(), [], "only the corner of the bounds is touched");
    stage.sweep((20_500, 21_500), (17_000, 19_000));
    assert_eq!(stage.selected(), [id]);
}

#[test]
fn the_marquee_shows_which_way_it_works() {
    let (mut stage, _) = three();
    stage.press(5000, 5000).drag(8000, 8000);
    assert_eq!(stage.overlay().marquee.map(|(_, tone)| tone), Some(Tone::Accent));
    stage.drag(3000, 8000);
    assert_eq!(stage.overlay().marquee.map(|(_, tone)| tone), Some(Tone::Guide));
}

#[test]
fn locked_and_hidden_things_are_never_picked() {
    for state in [LayerState::Locked, LayerState::Hidden] {
        let (mut stage, _) = three();
        stage.layers.set(Layer::Booths, state);
        stage.sweep((11_000, 11_000), (19_000, 19_000)).click(11_000, 11_000).sweep((9000, 9000), (30_000, 30_000));
        assert_eq!((stage.selected(), stage.depth()), (vec![], 0), "{state:?}");
    }
    let (mut stage, [a, b, c]) = three();
    stage.tweak(a, |item| item.lock = Lock::Locked);
    stage.click(11_000, 11_000);
    assert_eq!(stage.selected(), []);
    stage.sweep((30_000, 30_000), (9000, 9000));
    assert_eq!(stage.selected(), [b, c]);
    // a locked one that was selected in the list stays where it is while the others move
    stage.select(&[a, b]).sweep((16_000, 11_000), (16_000, 16_000));
    assert_eq!([stage.at(a), stage.at(b)], [(10_000, 10_000), (15_000, 15_000)]);
}

#[test]
fn a_click_takes_the_group_and_a_double_click_goes_into_it() {
    let (mut stage, [a, b, c]) = three();
    for id in [a, b] {
        stage.tweak(id, |item| item.group = Some(GroupId::from_u64(9)));
    }
    stage.click(11_000, 11_000);
    assert_eq!(stage.selected(), [a, b]);
    stage.double_click(11_000, 11_000);
    assert_eq!(stage.selected(), [a]);
    stage.sweep((11_000, 11_000), (11_000, 16_000));
    assert_eq!([stage.at(a), stage.at(b)], [(10_000, 15_000), (15_000, 10_000)], "the member moves alone");
    stage.click(16_000, 11_000);
    assert_eq!(stage.selected(), [b], "within the group a click takes one");
    stage.click(21_000, 11_000);
    assert_eq!(stage.selected(), [c]);
    stage.click(16_000, 11_000);
    assert_eq!(stage.selected(), [a, b], "from outside it takes all");
    stage.select(&[]).sweep((14_000, 9000), (19_000, 14_000));
    assert_eq!(stage.selected(), [a, b], "so does a marquee");
}

#[test]
fn a_double_click_types_the_number() {
    let (mut stage, [a, ..]) = three();
    stage.double_click(11_000, 11_000);
    assert_eq!((stage.typing, stage.depth()), (Some(a), 0));
}

#[test]
fn a_marquee_begins_inside_a_region_but_its_border_and_a_selected_one_move() {
    let (mut stage, ids) = three();
    let shape = Shape::rect(Point::new(5000, 5000), Size::new(30_000, 20_000));
    let region = stage.put(Part::Region(Region { pavilion: PavilionId::from_u64(3), shape }));
    stage.sweep((6000, 6000), (30_000, 20_000));
    assert_eq!((stage.selected(), stage.depth()), (ids.to_vec(), 0));
    stage.click(6000, 20_000);
    assert_eq!(stage.selected(), [region]);
    stage.sweep((6000, 20_000), (6000, 22_000));
    assert_eq!(stage.at(region), (5000, 7000));
    stage.select(&[]).sweep((5000, 20_000), (5000, 18_000));
    assert_eq!(stage.at(region), (5000, 5000));
}

#[test]
fn handles_resize_with_the_opposite_side_fixed() {
    // handle, pointer, wanted bounds; the booth lies at 10000, 10000 and is 3000 by 3000
    for ((x, y), (to_x, to_y), wanted) in [
        ((10_000, 10_000), (9000, 8500), [9000, 8500, 4000, 4500]),
        ((11_500, 10_000), (20_000, 9000), [10_000, 9000, 3000, 4000]),
        ((13_000, 10_000), (15_000, 9000), [10_000, 9000, 5000, 4000]),
        ((13_000, 11_500), (14_000, 30_000), [10_000, 10_000, 4000, 3000]),
        ((13_000, 13_000), (16_000, 14_000), [10_000, 10_000, 6000, 4000]),
        ((11_500, 13_000), (0, 15_000), [10_000, 10_000, 3000, 5000]),
        ((10_000, 13_000), (8000, 14_000), [8000, 10_000, 5000, 4000]),
        ((10_000, 11_500), (9500, 0), [9500, 10_000, 3500, 3000]),
    ] {
        let mut stage = stage();
        let a = stage.booth("A1", 10_000, 10_000, 3000, 3000);
        stage.select(&[a]).sweep((x, y), (to_x, to_y));
        assert_eq!((stage.bounds(a), stage.depth()), (wanted, 1), "{x} {y}");
    }
}

#[test]
fn resizing_keeps_the_proportion_with_shift_and_the_middle_with_alt() {
    for (keys, to, wanted) in [
        (vec![Held::Shift], (16_000, 11_000), [10_000, 10_000, 6000, 4000]),
        (vec![Held::Alt], (14_000, 13_000), [9000, 9000, 5000, 4000]),
        (vec![Held::Alt, Held::Shift], (14_500, 12_000), [8500, 9000, 6000, 4000]),
    ] {
        let mut stage = stage();
        let a = stage.booth("A1", 10_000, 10_000, 3000, 2000);
        stage.select(&[a]).hold(&keys).sweep((13_000, 12_000), to);
        assert_eq!(stage.bounds(a), wanted);
    }
}

#[test]
fn a_resized_booth_never_turns_inside_out() {
    let mut stage = stage();
    let a = stage.booth("A1", 10_000, 10_000, 3000, 2000);
    stage.select(&[a]).sweep((13_000, 12_000), (2000, 2000));
    assert_eq!(stage.bounds(a), [10_000, 10_000, 100, 100]);
}

#[test]
fn a_quarter_turned_booth_follows_the_handle_that_is_dragged() {
    let mut stage = stage();
    let frame = Frame { at: Point::new(12_000, 10_000), size: Size::new(4000, 2000), turn: Angle::QUARTER };
    let a = stage.shape("A1", Shape::Frame(frame));
    assert_eq!(stage.bounds(a), [10_000, 10_000, 2000, 4000]);
    stage.select(&[a]).sweep((12_000, 14_000), (13_000, 16_000));
    assert_eq!(stage.bounds(a), [10_000, 10_000, 3000, 6000]);
    assert_eq!(stage.item(a).frame().unwrap().turn, Angle::QUARTER);
}

#[test]
fn a_turned_booth_is_resized_along_its_own_sides() {
    let mut stage = stage();
    let frame = Frame { at: Point::new(20_000, 20_000), size: Size::new(4000, 2000), turn: Angle::degrees(30) };
    let a = stage.shape("A1", Shape::Frame(frame));
    let handle = frame.plan(fairwright::geometry::Vector::new(4000, 1000));
    let to = frame.plan(fairwright::geometry::Vector::new(5520, 9000));
    stage.select(&[a]).sweep((handle.x.0, handle.y.0), (to.x.0, to.y.0));
    let after = stage.item(a).frame().unwrap();
    assert_eq!((after.at, after.size, after.turn), (frame.at, Size::new(5500, 2000), frame.turn));
    assert_eq!(stage.depth(), 1);
}

#[test]
fn several_are_resized_by_their_common_bounds() {
    let (mut stage, [a, _, c]) = three();
    stage.select(&[a, c]).sweep((23_000, 13_000), (36_000, 16_000));
    assert_eq!([stage.bounds(a), stage.bounds(c)], [[10_000, 10_000, 6000, 6000], [30_000, 10_000, 6000, 6000]]);
}

#[test]
fn the_rotation_handle_turns_in_whole_degrees_and_in_steps_with_shift() {
    for (keys, wanted) in [(vec![], 33_000), (vec![Held::Shift], 30_000), (vec![Held::Ctrl], 33_250)] {
        let mut stage = stage();
        let a = stage.booth("A1", 10_000, 10_000, 4000, 2000);
        stage.select(&[a]).hold(&keys);
        let handle = stage.overlay().handles.into_iter().find(|handle| handle.kind == HandleKind::Turn).unwrap();
        assert_eq!(handle.at, Point::new(12_000, 10_000 - 240));
        let (pivot, by) = (Point::new(12_000, 11_000), Angle::from_thousandths(33_250));
        let to = by.turn(Point::new(12_000, 0), pivot);
        stage.sweep((handle.at.x.0, handle.at.y.0), (to.x.0, to.y.0));
        let turned = stage.item(a).frame().unwrap();
        assert!((turned.turn.thousandths() - wanted).abs() <= 5, "{:?}", turned.turn);
        assert!(turned.center().distance(pivot) <= 1.5, "it turns about its middle");
    }
}

#[test]
fn wall_ends_and_outline_corners_are_dragged() {
    let mut stage = stage();
    let line = Segment { from: Point::new(10_000, 10_000), to: Point::new(20_000, 10_000) };
    let wall = stage.put(Part::Wall(Wall { line, thickness: Mm(200), height: None }));
    stage.select(&[wall]).hold(&[Held::Shift]).sweep((20_000, 10_000), (25_000, 10_900));
    let Form::Line { line, .. } = stage.item(wall).form() else { panic!("a wall is a line") };
    assert_eq!(line, Segment { from: Point::new(10_000, 10_000), to: Point::new(25_000, 10_000) });

    let corners =
        [(30_000, 10_000), (36_000, 10_000), (36_000, 13_000), (33_000, 13_000), (33_000, 16_000), (30_000, 16_000)];
    let outline = Polygon::new(corners.map(|(x, y)| Point::new(x, y)).to_vec()).unwrap();
    let l = stage.shape("L1", Shape::Outline(outline));
    stage.hold(&[]).select(&[l]).sweep((36_000, 10_000), (37_000, 9000));
    assert!(stage.item(l).form().corners().contains(&Point::new(37_000, 9000)));
    // the middle of the side from 30000, 16000 to 30000, 10000 becomes a corner
    stage.sweep((30_000, 13_000), (28_000, 13_000));
    assert_eq!(stage.item(l).form().corners().len(), 7);
    stage.double_click(28_000, 13_000);
    assert_eq!(stage.item(l).form().corners().len(), 6);
    assert_eq!(stage.depth(), 4);
}

#[test]
fn an_outline_that_would_cross_itself_is_refused_and_nothing_changes() {
    let mut stage = stage();
    let corners =
        [(30_000, 10_000), (36_000, 10_000), (36_000, 13_000), (33_000, 13_000), (33_000, 16_000), (30_000, 16_000)];
    let outline = Polygon::new(corners.map(|(x, y)| Point::new(x, y)).to_vec()).unwrap();
    let l = stage.shape("L1", Shape::Outline(outline));
    let before = stage.project.clone();
    stage.select(&[l]).press(36_000, 10_000).drag(37_000, 10_000).drag(31_000, 15_000);
    assert!(stage.preview.is_none(), "what cannot be is not shown as if it could");
    assert!(stage.overlay().ghosts.iter().any(|ghost| ghost.tone == Tone::Bad));
    stage.release();
    assert_eq!((stage.shown(), stage.refused.len(), stage.depth()), (&before, 1, 0));
}

#[test]
fn a_corner_taken_from_a_triangle_is_refused() {
    let mut stage = stage();
    let corners = [(30_000, 10_000), (36_000, 10_000), (36_000, 16_000)];
    let outline = Polygon::new(corners.map(|(x, y)| Point::new(x, y)).to_vec()).unwrap();
    let a = stage.shape("L1", Shape::Outline(outline));
    stage.select(&[a]).double_click(36_000, 10_000);
    assert_eq!((stage.item(a).form().corners().len(), stage.refused.len()), (3, 1));
}

#[test]
fn doors_slide_along_walls_and_take_their_direction() {
    let mut stage = stage();
    let door = Door {
        at: Point::new(10_000, 0),
        turn: Angle::ZERO,
        width: Mm(2000),
        kind: DoorKind::Entrance,
        swing: Swing::Sliding,
    };
    let id = stage.put(Part::Door(door));
    let place = |stage: &Stage| match stage.item(id).part {
        Part::Door(door) => (door.at, door.turn),
        _ => panic!("a door"),
    };
    stage.press(10_000, 0).drag(20_030, 3000);
    assert_eq!(place(&stage), (Point::new(20_000, 0), Angle::ZERO));
    stage.drag(58_000, 20_000);
    assert_eq!(place(&stage), (Point::new(60_000, 20_000), Angle::QUARTER), "the inside lies to the left now");
    stage.drag(59_000, -9000).release();
    assert_eq!(place(&stage), (Point::new(59_000, 0), Angle::ZERO), "it never reaches beyond the corner");
    assert_eq!(stage.depth(), 1);
}

#[test]
fn readouts_tell_place_size_area_and_gaps() {
    let (mut stage, _) = three();
    stage.press(16_000, 11_000).drag(16_000, 12_000);
    let said = stage.readouts();
    for wanted in ["x 15.00 m · y 11.00 m", "3.00 m × 3.00 m · 9 m²", "2.00 m", "11.00 m", "26.00 m"] {
        assert!(said.iter().any(|text| text == wanted), "{wanted} in {said:?}");
    }
}

#[test]
fn overlaps_and_leaving_the_hall_are_marked_while_dragging() {
    let (mut stage, _) = three();
    let zone = Shape::rect(Point::new(40_000, 20_000), Size::new(5000, 5000));
    stage.put(Part::Zone(Zone { name: LocalText::default(), shape: zone, kind: ZoneKind::FireLane }));
    stage.press(11_000, 11_000);
    for (to, wanted) in [
        ((14_000, 11_000), Some("Overlaps: Booth A1")),
        ((18_500, 11_000), Some("Overlaps 2 items")),
        ((11_000, 1000), None),
        ((11_000, 0), Some("Outside the hall")),
        ((42_000, 22_000), Some("Overlaps: Zone ")),
        ((13_000, 11_000), None),
    ] {
        stage.drag(to.0, to.1);
        let overlay = stage.overlay();
        let bad: Vec<String> = stage
            .readouts()
            .into_iter()
            .zip(&overlay.pills)
            .filter(|(_, pill)| pill.tone == Tone::Bad)
            .map(|(text, _)| text)
            .collect();
        assert_eq!(bad, wanted.into_iter().map(str::to_owned).collect::<Vec<_>>(), "{to:?}");
        assert_eq!(overlay.ghosts.iter().any(|ghost| ghost.tone == Tone::Bad), wanted.is_some());
    }
}

#[test]
fn what_would_leave_the_plan_is_refused() {
    let (mut stage, _) = three();
    let before = stage.project.clone();
    stage.sweep((11_000, 11_000), (11_000_000, 11_000));
    assert_eq!((stage.shown(), stage.refused.len(), stage.depth()), (&before, 1, 0));
}

#[test]
fn a_note_is_moved_and_turned_but_not_resized() {
    let mut stage = stage();
    let note =
        Note { at: Point::new(20_000, 20_000), turn: Angle::ZERO, text: LocalText::en("Hall"), height: Mm(1000) };
    let id = stage.put(Part::Note(note));
    stage.select(&[id]);
    let kinds: Vec<HandleKind> = stage.overlay().handles.iter().map(|handle| handle.kind).collect();
    assert_eq!(kinds, [HandleKind::Turn]);
    stage.sweep((20_000, 20_000), (25_000, 21_000));
    assert_eq!(stage.item(id).form().center(), Point::new(25_000, 21_000));
}

#[test]
fn a_small_selection_can_still_be_moved() {
    let mut stage = stage();
    stage.mm_per_px = 400.0;
    let a = stage.booth("A1", 10_000, 10_000, 3000, 3000);
    stage.select(&[a]).no_snap_sweep((11_500, 11_500), (21_500, 11_500));
    assert_eq!(stage.bounds(a), [20_000, 10_000, 3000, 3000]);
}

impl Stage {
    fn no_snap_sweep(&mut self, from: (i32, i32), to: (i32, i32)) -> &mut Self {
        self.hold(&[Held::Ctrl]).sweep(from, to).hold(&[])
    }
}

fn clamp_item(item: &Item) -> Rect {
    item.bounds()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Every drag is computed from the press: the way there does not matter.
    #[test]
    fn many_drags_come_to_the_same_as_one(
        way in proptest::collection::vec((0..60_000_i32, 0..40_000_i32), 1..12),
        grip in 0..5_usize,
    ) {
        let presses = [(11_500, 11_500), (13_000, 13_000), (11_500, 13_000), (10_000, 11_500), (11_500, 9760)];
        let run = |way: &[(i32, i32)]| {
            let mut stage = stage().no_snapping();
            let a = stage.booth("A1", 10_000, 10_000, 3000, 3000);
            stage.select(&[a]).press(presses[grip].0, presses[grip].1);
            for (x, y) in way {
                stage.drag(*x, *y);
            }
            let shown = clamp_item(stage.item(a));
            stage.release();
            prop_assert_eq!(shown, clamp_item(stage.item(a)), "what was shown is what came");
            Ok(stage.project)
        };
        let last = *way.last().unwrap();
        prop_assert_eq!(run(&way)?, run(&[last])?);
    }

    /// With snapping the way may decide between two places near each other, but never by more than the hold.
    #[test]
    fn snapping_stays_within_its_reach(
        way in proptest::collection::vec((0..60_000_i32, 0..40_000_i32), 1..12),
    ) {
        let mut stage = three().0;
        let a = stage.booth("A9", 30_000, 30_000, 3000, 3000);
        stage.press(31_000, 31_000);
        for (x, y) in way {
            stage.drag(x, y);
            let (at_x, at_y) = stage.at(a);
            prop_assert!((at_x - (x - 1000)).abs() <= 120 && (at_y - (y - 1000)).abs() <= 120);
        }
    }
}

#[test]
fn what_a_click_would_select_lights_up_and_goes_out() {
    let (mut stage, [a, ..]) = three();
    let ghosts = |stage: &Stage| stage.overlay().ghosts.len();
    assert_eq!(ghosts(stage.hover(30_000, 30_000)), 0);
    assert_eq!(ghosts(stage.hover(11_000, 11_000)), 1);
    assert_eq!(ghosts(stage.send(fairwright::tool::PointerEvent::Leave)), 0);
    stage.select(&[a]);
    assert_eq!(ghosts(stage.hover(11_000, 11_000)), 1, "what is selected is outlined once");
}

#[test]
fn the_smaller_of_two_that_lie_upon_each_other_is_picked() {
    let mut stage = stage();
    let big = stage.booth("A1", 10_000, 10_000, 9000, 9000);
    let small = stage.booth("A2", 12_000, 12_000, 3000, 3000);
    stage.click(13_000, 13_000);
    assert_eq!(stage.selected(), [small]);
    stage.click(11_000, 11_000);
    assert_eq!(stage.selected(), [big]);
    // however that may be, what was put in front by hand stays in front
    stage.tweak(big, |item| item.order = 1);
    stage.click(13_000, 13_000);
    assert_eq!(stage.selected(), [big]);
}

#[test]
fn figures_stand_where_there_is_room() {
    let mut stage = stage();
    stage.booth("A1", 10_000, 20_000, 3000, 3000);
    stage.booth("M1", 10_000, 10_000, 3000, 3000);
    let size = |stage: &Stage| {
        let overlay = stage.overlay();
        let pill = overlay.pills.into_iter().find(|pill| pill.text.key == "readout-size-area");
        pill.map(|pill| (pill.at.y.0, pill.below)).unwrap()
    };
    stage.press(11_000, 11_000).drag(11_000, 12_000);
    assert_eq!(size(&stage), (14_000, 2), "under it");
    stage.drag(11_000, 17_500);
    assert_eq!(size(&stage), (16_500, -2), "over it, because the gap below is told there");
}
