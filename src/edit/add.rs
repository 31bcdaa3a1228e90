//! New items.

use super::picked::{about, flat, is_flat};
use super::set::unsound;
use super::{Draft, Edit, Refusal, number_near};
use crate::geometry::{Point, Shape};
use crate::model::{Booth, HallId, Item, Part, PavilionId, Project};
use crate::words::Message;

/// Adds items to the floors of a hall where their kinds belong.
///
/// # Errors
/// When there are none, the hall is unknown, or one is flat, off the plan or otherwise unsound.
pub fn add(project: &Project, hall: HallId, items: Vec<Item>) -> Result<Edit, Refusal> {
    if items.is_empty() {
        return Err(Refusal::because("edit-refused-nothing"));
    }
    let label = about(project, items.iter(), Message::new("edit-add"));
    let mut draft = Draft::new(project);
    for item in items {
        if is_flat(&item.form()) {
            return Err(flat());
        }
        item.part.fault().map_or(Ok(()), |fault| Err(unsound(fault)))?;
        draft.add_item(hall, item).ok_or_else(|| Refusal::because("edit-refused-hall"))?;
    }
    Ok(draft.finish(label))
}

/// A new booth of a shape as the hall has it: numbered on from the nearest booth, in the pavilion whose
/// region it stands in.
#[must_use]
pub fn booth_at(project: &Project, hall: HallId, shape: Shape) -> Item {
    let middle = shape.center();
    let mut booth = Booth::new(&number_near(project, hall, middle), shape);
    booth.pavilion = pavilion_at(project, hall, middle);
    Item::new(Part::Booth(booth))
}

/// The pavilion whose region a point of a hall lies in; the smallest region where several do.
#[must_use]
pub fn pavilion_at(project: &Project, hall: HallId, at: Point) -> Option<PavilionId> {
    let regions = project.items_of(hall).filter_map(|(_, id, item)| match &item.part {
        Part::Region(region) if region.shape.contains(at) => Some((region.shape.area(), id, region.pavilion)),
        _ => None,
    });
    regions.min().map(|(_, _, pavilion)| pavilion)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::geometry::Size;
    use crate::model::{Key, Pavilion, Region};

    #[test]
    fn a_new_booth_counts_on_from_its_neighbour_and_joins_the_pavilion_around_it() {
        let mut plan = Sketch::new();
        plan.booth("A07", 0, 0, 3000, 3000);
        plan.booth("K3", 30_000, 0, 3000, 3000);
        let pavilion = PavilionId::seeded(3, 3);
        plan.project.set(Key::Pavilion(pavilion), Some(Pavilion::default().into()));
        let shape = Shape::rect(Point::new(27_000, 0), Size::new(9000, 9000));
        plan.put(Part::Region(Region { pavilion, shape }));
        for (x, number, wanted) in [(3000, "A08", None), (33_000, "K4", Some(pavilion))] {
            let booth = booth_at(&plan.project, plan.hall, Shape::rect(Point::new(x, 0), Size::new(3000, 3000)));
            assert_eq!(plan.act(add(&plan.project, plan.hall, vec![booth])), format!("Add booth {number}"));
            let found = plan.project.booths_of(plan.hall).find(|(_, booth)| booth.number == number);
            assert_eq!(found.map(|(_, booth)| booth.pavilion), Some(wanted));
        }
    }

    #[test]
    fn unsound_items_are_refused() {
        let plan = Sketch::new();
        let booth =
            |x, width| Item::new(Part::Booth(Booth::new("", Shape::rect(Point::new(x, 0), Size::new(width, 5)))));
        let go = |items| refused(add(&plan.project, plan.hall, items));
        assert_eq!(go(vec![]), "Nothing is selected.");
        assert!(go(vec![booth(0, 5), booth(0, 0)]).starts_with("Nothing may be left"));
        assert!(go(vec![booth(9_999_999, 5)]).starts_with("A plan reaches"));
    }
}
