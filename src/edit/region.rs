//! Regions and the booths that stand in them.

use crate::geometry::Shape;
use crate::model::{HallId, ItemId, Lock, Part, PavilionId, Project};
use std::collections::BTreeSet;

/// The booths that go along when these items are moved: those of a moved region's pavilion that stand in the
/// region by their middles. Locked booths stay, and so does what is moved anyway.
#[must_use]
pub fn booths_inside(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> BTreeSet<ItemId> {
    let regions: Vec<(PavilionId, &Shape)> = ids
        .iter()
        .filter_map(|id| match &project.find_item(hall, *id)?.1.part {
            Part::Region(region) => Some((region.pavilion, &region.shape)),
            _ => None,
        })
        .collect();
    if regions.is_empty() {
        return BTreeSet::new();
    }
    let stands_in = |id: ItemId| {
        let (_, item) = project.find_item(hall, id)?;
        let booth = item.booth().filter(|_| item.lock == Lock::Free)?;
        let within = |(pavilion, shape): &(PavilionId, &Shape)| {
            booth.pavilion == Some(*pavilion) && shape.contains(booth.shape.center())
        };
        regions.iter().any(within).then_some(id)
    };
    let others = project.booths_of(hall).map(|(id, _)| id).filter(|id| !ids.contains(id));
    others.filter_map(stands_in).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::set_lock;
    use crate::edit::sketch::{Sketch, ids};
    use crate::geometry::{Point, Size};
    use crate::model::Region;

    #[test]
    fn a_region_takes_its_own_free_booths_along() {
        let mut plan = Sketch::new();
        let (ours, theirs) = (PavilionId::seeded(5, 1), PavilionId::seeded(5, 2));
        let mut booth = |number: &str, x: i32, pavilion| {
            let id = plan.booth(number, x, 0, 3000, 3000);
            plan.tweak(id, |item| {
                if let Part::Booth(booth) = &mut item.part {
                    booth.pavilion = pavilion;
                }
            });
            id
        };
        let inside = booth("A1", 0, Some(ours));
        let across = booth("A2", 8000, Some(ours)); // its middle is inside
        let outside = booth("A3", 12_000, Some(ours));
        let strange = booth("A4", 3000, Some(theirs));
        let none = booth("A5", 5000, None);
        let region =
            |pavilion| Part::Region(Region { pavilion, shape: Shape::rect(Point::ORIGIN, Size::new(10_000, 9000)) });
        let own = plan.put(region(ours));
        assert_eq!(booths_inside(&plan.project, plan.hall, &ids(&[own])), ids(&[inside, across]));
        assert_eq!(booths_inside(&plan.project, plan.hall, &ids(&[own, inside])), ids(&[across]));
        assert_eq!(booths_inside(&plan.project, plan.hall, &ids(&[outside, strange, none])), ids(&[]));
        plan.act(set_lock(&plan.project, plan.hall, &ids(&[across]), Lock::Locked));
        assert_eq!(booths_inside(&plan.project, plan.hall, &ids(&[own])), ids(&[inside]));
    }
}
