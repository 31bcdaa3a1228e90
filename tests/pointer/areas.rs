//! Drawing booths, regions, halls, zones and amenities.

use crate::stage::{Held, Stage, measures};
use fairwright::geometry::{Area, Point, Size};
use fairwright::model::{AmenityKind, BoothKind, Part, Pavilion, PavilionId, ZoneKind};
use fairwright::tool::{HandleKind, Tone, ToolKind};
use fairwright::words::{Lang, LocalText};

#[test]
fn a_click_places_a_standard_booth_as_it_was_shown() {
    let mut stage = Stage::new(ToolKind::Booth);
    stage.hover(11_530, 11_470);
    let shown = stage.overlay().ghosts[0].outline.clone();
    assert_eq!(shown[0], Point::new(10_000, 10_000), "the ghost snaps to the grid");
    stage.click(11_530, 11_470);
    let item = stage.only_added();
    assert_eq!(measures(item), [10_000, 10_000, 3000, 3000]);
    assert_eq!(item.booth().unwrap().number, "A01");
    assert_eq!(stage.selected(), [stage.added()[0].0]);
    assert_eq!((stage.tool.kind(), stage.depth()), (ToolKind::Booth, 1), "the tool stays in hand");
}

#[test]
fn a_second_booth_snaps_to_the_first_and_counts_on() {
    let mut stage = Stage::new(ToolKind::Booth).no_grid();
    stage.booth("B07", 10_130, 10_270, 3000, 3000);
    stage.click(14_660, 11_730);
    let item = stage.only_added();
    assert_eq!((measures(item), item.booth().unwrap().number.as_str()), ([13_130, 10_270, 3000, 3000], "B08"));
}

#[test]
fn a_drag_draws_a_booth_of_any_size_with_its_area_told() {
    let mut stage = Stage::new(ToolKind::Booth);
    stage.defaults.booth_kind = BoothKind::RawSpace;
    stage.press(10_020, 9980).drag(15_960, 14_030);
    assert_eq!(measures(stage.only_added()), [10_000, 10_000, 6000, 4000]);
    assert!(stage.readouts().contains(&"6.00 m × 4.00 m · 24 m²".to_owned()), "{:?}", stage.readouts());
    stage.drag(6990, 8000).release();
    assert_eq!(measures(stage.only_added()), [7000, 8000, 3000, 2000], "in any direction");
    assert_eq!(stage.only_added().booth().unwrap().kind, BoothKind::RawSpace);
    assert_eq!(stage.depth(), 1);
}

#[test]
fn shift_draws_a_square_and_alt_from_the_middle() {
    for (keys, wanted) in [
        (vec![Held::Shift], [10_000, 10_000, 5000, 5000]),
        (vec![Held::Alt], [5000, 7000, 10_000, 6000]),
        (vec![Held::Shift, Held::Alt], [5000, 5000, 10_000, 10_000]),
    ] {
        let mut stage = Stage::new(ToolKind::Booth);
        stage.hold(&keys).sweep((10_000, 10_000), (15_000, 13_000));
        assert_eq!(measures(stage.only_added()), wanted);
    }
}

#[test]
fn a_slip_of_the_hand_draws_nothing() {
    let mut stage = Stage::new(ToolKind::Booth).no_snapping();
    stage.sweep((10_000, 10_000), (10_090, 15_000));
    assert_eq!((stage.added().len(), stage.depth()), (0, 0));
}

#[test]
fn a_drawn_booth_that_overlaps_is_marked() {
    let mut stage = Stage::new(ToolKind::Booth);
    stage.booth("A1", 12_000, 10_000, 3000, 3000);
    stage.press(10_000, 10_000).drag(13_000, 13_000);
    assert!(stage.overlay().ghosts.iter().any(|ghost| ghost.tone == Tone::Bad));
    assert!(stage.readouts().contains(&"Overlaps: Booth A1".to_owned()));
    stage.drag(12_000, 13_000);
    assert!(!stage.overlay().ghosts.iter().any(|ghost| ghost.tone == Tone::Bad), "touching is fine");
}

#[test]
fn escape_drops_what_is_begun_and_then_leaves_the_tool() {
    for kind in ToolKind::ALL.into_iter().filter(|kind| *kind != ToolKind::Select) {
        let mut stage = Stage::new(kind);
        let before = stage.project.clone();
        stage.hover(10_000, 10_000).press(10_000, 10_000).drag(20_000, 18_000);
        assert!(stage.tool.is_busy(), "{kind:?}");
        stage.escape();
        assert_eq!((stage.shown(), stage.tool.kind(), stage.tool.is_busy()), (&before, kind, false), "{kind:?}");
        stage.release();
        assert_eq!((stage.shown(), stage.depth()), (&before, 0), "{kind:?}: a late release does nothing");
        stage.escape();
        assert_eq!(stage.tool.kind(), ToolKind::Select, "{kind:?}");
    }
}

#[test]
fn an_outline_is_clicked_together_and_closed_in_three_ways() {
    let corners =
        [(10_000, 10_000), (20_000, 10_000), (20_000, 15_000), (15_000, 15_000), (15_000, 20_000), (10_000, 20_000)];
    for way in ["first", "enter", "double"] {
        let mut stage = Stage::new(ToolKind::Zone);
        stage.defaults.zone = ZoneKind::FireLane;
        for (i, (x, y)) in corners.into_iter().enumerate() {
            if way == "double" && i == 5 {
                stage.double_click(x, y)
            } else {
                stage.click(x, y)
            };
        }
        match way {
            "first" => stage.click(10_040, 9970),
            "enter" => stage.enter(),
            _ => &mut stage,
        };
        let Part::Zone(zone) = &stage.only_added().part else { panic!("a zone") };
        assert_eq!((zone.kind, zone.shape.corners().len()), (ZoneKind::FireLane, 6), "{way}");
        assert_eq!(zone.shape.area(), Area::square_metres(75), "{way}");
        assert!(!stage.tool.is_busy());
    }
}

#[test]
fn corners_of_an_outline_are_taken_back_and_stand_square() {
    let mut stage = Stage::new(ToolKind::Amenity).no_grid();
    stage.defaults.amenity = AmenityKind::Lounge;
    stage.click(10_130, 10_070).click(20_130, 10_130).click(25_000, 19_000);
    stage.backspace().click(20_180, 15_330).hover(10_190, 15_390);
    assert!(stage.readouts().contains(&"10.00 m".to_owned()), "{:?}", stage.readouts());
    stage.click(10_190, 15_390).enter();
    let Part::Amenity(amenity) = &stage.only_added().part else { panic!("an amenity") };
    assert_eq!(amenity.shape.bounds().size(), Size::new(10_000, 5260));
    assert_eq!(amenity.shape.corners().len(), 4);
}

#[test]
fn backspace_over_the_first_corner_gives_the_outline_up() {
    let mut stage = Stage::new(ToolKind::Zone);
    stage.click(10_000, 10_000).click(20_000, 10_000).backspace().backspace();
    assert!(!stage.tool.is_busy());
    stage.enter();
    assert_eq!(stage.depth(), 0);
}

#[test]
fn a_crossing_outline_is_refused_and_stays_to_be_mended() {
    let mut stage = Stage::new(ToolKind::Zone);
    stage.click(10_000, 10_000).click(20_000, 20_000).click(20_000, 10_000).click(10_000, 20_000).enter();
    assert_eq!((stage.refused.len(), stage.depth(), stage.tool.is_busy()), (1, 0, true));
    stage.backspace().enter();
    assert_eq!(stage.added().len(), 1);
}

#[test]
fn a_region_goes_to_the_active_pavilion_or_makes_one() {
    let mut stage = Stage::new(ToolKind::Region);
    stage.sweep((10_000, 10_000), (20_000, 20_000));
    let Part::Region(region) = stage.only_added().part.clone() else { panic!("a region") };
    let pavilion = &stage.project.pavilions[&region.pavilion];
    assert_eq!((pavilion.name.get(Lang::En), pavilion.name.get(Lang::ZhCn)), ("Pavilion 1", "1 号展区"));
    assert_eq!(stage.depth(), 1, "pavilion and region are one step");

    let mut stage = Stage::new(ToolKind::Region);
    let id = PavilionId::from_u64(5);
    stage.project.pavilions.insert(id, Pavilion { name: LocalText::en("Kazakhstan"), ..Pavilion::default() }.into());
    stage.pavilion = Some(id);
    stage.sweep((10_000, 10_000), (20_000, 20_000));
    let Part::Region(region) = &stage.only_added().part else { panic!("a region") };
    assert_eq!((region.pavilion, stage.project.pavilions.len()), (id, 1));
}

#[test]
fn the_hall_is_drawn_anew_or_reshaped_by_its_corners() {
    let outline = |stage: &Stage| stage.shown().halls[&stage.hall].outline.clone();
    let mut stage = Stage::new(ToolKind::Hall);
    assert_eq!(stage.overlay().handles.iter().filter(|h| matches!(h.kind, HandleKind::Corner(_))).count(), 4);
    stage.press(60_000, 40_000).drag(70_000, 45_000);
    assert_eq!(outline(&stage).bounds().size(), Size::new(70_000, 45_000));
    stage.escape();
    assert_eq!(outline(&stage).bounds().size(), Size::new(60_000, 40_000));
    stage.sweep((60_000, 20_000), (50_000, 20_000));
    assert_eq!(outline(&stage).points().len(), 5, "the middle of a side becomes a corner");
    stage.double_click(50_000, 20_000);
    assert_eq!(outline(&stage).points().len(), 4);
    stage.sweep((5000, 5000), (35_000, 25_000));
    assert_eq!(outline(&stage).bounds().size(), Size::new(30_000, 20_000));
    assert_eq!(stage.depth(), 3);
}
