//! What the placing tools make of a shape, by the options they are set to.

use crate::edit::{self, Edit, OutlineOf, Refusal};
use crate::geometry::{Mm, Segment, Shape};
use crate::model::{Amenity, Booth, Item, Part, PartKind, PavilionId, Region, Wall, Zone};
use crate::tool::Scene;
use crate::words::{Lang, LocalText, Words};

/// A booth, numbered and in the pavilion around it; outside of every region, in the active pavilion.
pub(super) fn booth(scene: &Scene<'_>, shape: Shape) -> Item {
    let item = edit::booth_at(scene.project, scene.hall, shape);
    match item.part.clone() {
        Part::Booth(mut booth) => {
            sold_as_chosen(scene, &mut booth);
            item.with_part(Part::Booth(booth))
        }
        _ => item,
    }
}

/// Sells a new booth as the options say.
pub(super) fn sold_as_chosen(scene: &Scene<'_>, booth: &mut Booth) {
    booth.kind = scene.defaults.booth_kind;
    booth.pavilion = booth.pavilion.or(scene.active_pavilion);
}

pub(super) fn zone(scene: &Scene<'_>, shape: Shape) -> Item {
    Item::new(Part::Zone(Zone { name: LocalText::default(), shape, kind: scene.defaults.zone }))
}

pub(super) fn amenity(scene: &Scene<'_>, shape: Shape) -> Item {
    Item::new(Part::Amenity(Amenity { name: LocalText::default(), shape, kind: scene.defaults.amenity }))
}

pub(super) fn wall(scene: &Scene<'_>, line: Segment) -> Item {
    Item::new(Part::Wall(Wall { line, thickness: scene.defaults.wall, height: None }))
}

/// Adds one item.
pub(super) fn add(scene: &Scene<'_>, item: Item) -> Result<Edit, Refusal> {
    edit::add(scene.project, scene.hall, vec![item])
}

/// Adds a region to the active pavilion, or to a new one where none is active.
pub(super) fn region(scene: &Scene<'_>, shape: Shape) -> Result<Edit, Refusal> {
    let item = |pavilion: PavilionId| Item::new(Part::Region(Region { pavilion, shape: shape.clone() }));
    if let Some(pavilion) = scene.active_pavilion.filter(|id| scene.project.pavilions.contains_key(id)) {
        return add(scene, item(pavilion));
    }
    let (pavilion, new) = edit::add_pavilion(scene.project, new_name(scene), Vec::new())?;
    let with_it = new.applied(scene.project);
    Ok(new.followed_by(&edit::add(&with_it, scene.hall, vec![item(pavilion)])?))
}

/// A name for a new pavilion in every language, counted on.
fn new_name(scene: &Scene<'_>) -> LocalText {
    let n = scene.project.pavilions.len() + 1;
    Lang::ALL.into_iter().fold(LocalText::default(), |name, lang| {
        name.with(lang, &Words::of(lang).with("new-pavilion", &[("n", n.into())]))
    })
}

/// Gives the hall another outline.
pub(super) fn hall(scene: &Scene<'_>, shape: &Shape) -> Result<Edit, Refusal> {
    edit::set_outline(scene.project, scene.hall, OutlineOf::Hall, shape.corners())
}

/// The part of an area that would be made, as far as its place can be wrong.
pub(super) fn checked(scene: &Scene<'_>, kind: PartKind, shape: &Shape) -> Option<Part> {
    match kind {
        PartKind::Booth => Some(Part::Booth(Booth::new("", shape.clone()))),
        PartKind::Zone => Some(zone(scene, shape.clone()).part),
        PartKind::Amenity => Some(amenity(scene, shape.clone()).part),
        PartKind::Region => Some(Part::Region(Region { pavilion: PavilionId::from_u64(0), shape: shape.clone() })),
        PartKind::Wall
        | PartKind::Column
        | PartKind::Door
        | PartKind::Safety
        | PartKind::Supply
        | PartKind::Rigging
        | PartKind::Furniture
        | PartKind::Note
        | PartKind::Dimension => None,
    }
}

/// The least side of something drawn; what is smaller was a slip of the hand.
pub(super) const LEAST: Mm = Mm(100);
