//! Regions of pavilions: they take their booths along when they are moved.

use crate::stage::{Held, Stage};
use fairwright::geometry::{Point, Shape, Size};
use fairwright::model::{ItemId, Layer, Lock, Part, PavilionId, Region};
use fairwright::tool::{LayerState, ToolKind};

/// A region of 20 m by 12 m at 10 m, 10 m with two booths of its pavilion, one of another, and one of its own
/// outside.
fn stage() -> (Stage, ItemId, [ItemId; 4]) {
    let mut stage = Stage::new(ToolKind::Select);
    let (ours, theirs) = (PavilionId::seeded(5, 1), PavilionId::seeded(5, 2));
    let shape = Shape::rect(Point::new(10_000, 10_000), Size::new(20_000, 12_000));
    let region = stage.put(Part::Region(Region { pavilion: ours, shape }));
    let places = [(12_000, 14_000, ours), (16_000, 14_000, ours), (20_000, 14_000, theirs), (40_000, 14_000, ours)];
    let booths = places.map(|(x, y, pavilion)| {
        let id = stage.booth(&format!("A{x}"), x, y, 3000, 3000);
        stage.tweak(id, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.pavilion = Some(pavilion);
            }
        });
        id
    });
    (stage, region, booths)
}

/// The left sides of the region and of its booths.
fn lefts(stage: &Stage, region: ItemId, booths: [ItemId; 4]) -> [i32; 5] {
    let [a, b, c, d] = booths;
    [region, a, b, c, d].map(|id| stage.at(id).0)
}

#[test]
fn a_region_takes_its_booths_along_in_one_step() {
    let (mut stage, region, booths) = stage();
    stage.select(&[region]).press(29_990, 21_000).drag(31_990, 21_000);
    assert_eq!(lefts(&stage, region, booths), [12_000, 14_000, 18_000, 20_000, 40_000], "shown while dragged");
    stage.release();
    assert_eq!(lefts(&stage, region, booths), [12_000, 14_000, 18_000, 20_000, 40_000]);
    assert_eq!((stage.depth(), stage.selected()), (1, vec![region]));
    stage.press(31_990, 21_000).drag(50_000, 21_000).escape();
    assert_eq!(lefts(&stage, region, booths), [12_000, 14_000, 18_000, 20_000, 40_000], "Escape restores all");
}

#[test]
fn a_copy_of_a_region_comes_with_copies_of_its_booths() {
    let (mut stage, region, booths) = stage();
    stage.select(&[region]).hold(&[Held::Alt]).press(29_990, 21_000).drag(29_990, 35_000).release();
    assert_eq!(lefts(&stage, region, booths), [10_000, 12_000, 16_000, 20_000, 40_000]);
    let added: Vec<&str> =
        stage.added().into_iter().filter_map(|(_, item)| Some(item.booth()?.number.as_str())).collect();
    assert_eq!((stage.added().len(), added.len()), (3, 2));
}

#[test]
fn what_is_locked_stays_behind() {
    let (mut stage, region, booths) = stage();
    stage.tweak(booths[0], |item| item.lock = Lock::Locked);
    stage.select(&[region]).sweep((29_990, 21_000), (31_990, 21_000));
    assert_eq!(lefts(&stage, region, booths), [12_000, 12_000, 18_000, 20_000, 40_000]);
    stage.layers.set(Layer::Booths, LayerState::Locked);
    stage.select(&[region]).sweep((31_990, 21_000), (33_990, 21_000));
    assert_eq!(lefts(&stage, region, booths), [14_000, 12_000, 18_000, 20_000, 40_000], "a locked layer too");
}

#[test]
fn resizing_a_region_leaves_its_booths_alone() {
    let (mut stage, region, booths) = stage();
    stage.select(&[region]).sweep((30_000, 16_000), (34_000, 16_000));
    assert_eq!(stage.bounds(region), [10_000, 10_000, 24_000, 12_000]);
    assert_eq!(lefts(&stage, region, booths), [10_000, 12_000, 16_000, 20_000, 40_000]);
}
