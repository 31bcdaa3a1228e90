//! Removing items, and all that would be left dangling.

use super::group::dissolve_lone;
use super::picked::Picked;
use super::{Draft, Edit, Refusal};
use crate::model::{FloorId, HallId, ItemId, Items, Key, Project};
use crate::words::Message;
use std::collections::BTreeSet;

/// Removes items. A booth's sale goes with it unless the booth also stands in another layout; a group of
/// which one item is left is dissolved.
///
/// # Errors
/// When nothing is selected or something is locked.
pub fn delete(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let mut draft = Draft::new(project);
    for (floor, id, _) in picked.iter() {
        drop_item(&mut draft, project, &[floor], floor, id);
    }
    dissolve_lone(&mut draft, project, hall, &picked);
    Ok(draft.finish(picked.label(Message::new("edit-delete"))))
}

/// Removes an item from a draft, and its sale unless it also stands on a floor that is not among `going`:
/// a booth keeps its id in every layout.
pub(super) fn drop_item(draft: &mut Draft<'_>, project: &Project, going: &[FloorId], floor: FloorId, id: ItemId) {
    draft.remove(Key::Item(floor, id));
    let stays = |(other, items): (&FloorId, &Items)| !going.contains(other) && items.contains_key(&id);
    if project.sales.contains_key(&id) && !project.floors.iter().any(stays) {
        draft.remove(Key::Sale(id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids};
    use crate::model::{LayoutId, Sale, Status};

    #[test]
    fn a_sale_goes_with_the_last_booth_it_is_for() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        for id in [a, b] {
            plan.sell(id, Sale { status: Status::Reserved, ..Sale::default() });
        }
        let other = FloorId::Layout(LayoutId::seeded(9, 9));
        let twin = plan.project.get(Key::Item(plan.floor(), b));
        plan.project.set(Key::Item(other, b), twin);
        assert_eq!(plan.act(delete(&plan.project, plan.hall, &ids(&[a, b]))), "Delete 2 booths");
        assert!(!plan.has(a) && !plan.has(b));
        assert_eq!(plan.project.sale(a).status, Status::Available);
        assert_eq!(plan.project.sale(b).status, Status::Reserved, "it still stands in the other layout");
    }
}
