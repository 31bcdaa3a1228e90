//! Groups and locks.

use super::picked::Picked;
use super::{Draft, Edit, Refusal, with_groups};
use crate::model::{FloorId, GroupId, HallId, Item, ItemId, Key, Lock, Project};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};

/// Joins items to a new group; groups that lose items to it and keep fewer than two are dissolved.
///
/// # Errors
/// When fewer than two items are selected.
pub fn group(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    if picked.len() < 2 {
        return Err(Refusal(Message::new("edit-refused-group").with("found", picked.len())));
    }
    let group = Some(GroupId::random());
    let mut draft = Draft::new(project);
    for (floor, id, item) in picked.iter() {
        draft.put(Key::Item(floor, id), Item { group, ..item.as_ref().clone() });
    }
    dissolve_lone(&mut draft, project, hall, &picked);
    Ok(draft.finish(picked.label(Message::new("edit-group"))))
}

/// Dissolves the groups that have one of the items.
///
/// # Errors
/// When nothing is selected, or none of it is in a group.
pub fn ungroup(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, &with_groups(project, hall, ids))?;
    if picked.iter().all(|(_, _, item)| item.group.is_none()) {
        return Err(Refusal(picked.label(Message::new("edit-refused-ungroup"))));
    }
    picked.each(Message::new("edit-ungroup"), |_, item| Ok(Item { group: None, ..item.clone() }))
}

/// Locks items in their place, or frees them.
///
/// A locked item is refused by every command that moves, reshapes or removes it; its other values can
/// still be set.
///
/// # Errors
/// When nothing is selected.
pub fn set_lock(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, lock: Lock) -> Result<Edit, Refusal> {
    let label = match lock {
        Lock::Locked => Message::new("edit-lock"),
        Lock::Free => Message::new("edit-unlock"),
    };
    Picked::of(project, hall, ids)?.each(label, |_, item| Ok(Item { lock, ..item.clone() }))
}

/// Takes the mark off every item that the draft leaves alone in a group of one of the items.
pub(super) fn dissolve_lone(draft: &mut Draft<'_>, project: &Project, hall: HallId, touched: &Picked<'_>) {
    let groups: BTreeSet<GroupId> = touched.iter().filter_map(|(_, _, item)| item.group).collect();
    let floors: Vec<FloorId> = project.floors_of(hall).into_iter().flatten().collect();
    dissolve_lone_on(draft, project, &floors, &groups);
}

/// Takes the mark off every item that the draft leaves alone in one of the groups on some floors.
pub(super) fn dissolve_lone_on(
    draft: &mut Draft<'_>,
    project: &Project,
    floors: &[FloorId],
    groups: &BTreeSet<GroupId>,
) {
    if groups.is_empty() {
        return;
    }
    let mut left: BTreeMap<GroupId, Vec<_>> = BTreeMap::new();
    for floor in floors {
        for id in project.floors.get(floor).into_iter().flat_map(|items| items.keys()) {
            if let Some(item) = draft.item(*floor, *id)
                && let Some(group) = item.group
                && groups.contains(&group)
            {
                left.entry(group).or_default().push((*floor, *id, item));
            }
        }
    }
    for members in left.into_values() {
        if let [(floor, id, item)] = members.as_slice() {
            draft.put(Key::Item(*floor, *id), Item { group: None, ..item.as_ref().clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::edit::{delete, move_by};
    use crate::geometry::Vector;

    #[test]
    fn groups_are_made_taken_over_and_dissolved() {
        let mut plan = Sketch::new();
        let (a, b, c) = (plan.booth("1", 0, 0, 9, 9), plan.booth("2", 9, 0, 9, 9), plan.booth("3", 18, 0, 9, 9));
        assert_eq!(plan.act(group(&plan.project, plan.hall, &ids(&[a, b]))), "Group 2 booths");
        plan.act(group(&plan.project, plan.hall, &ids(&[b, c])));
        assert_eq!(plan.item(a).group, None, "one alone is no group");
        assert_eq!(plan.item(b).group, plan.item(c).group);
        plan.act(ungroup(&plan.project, plan.hall, &ids(&[c])));
        assert!([a, b, c].iter().all(|id| plan.item(*id).group.is_none()));
        assert!(refused(group(&plan.project, plan.hall, &ids(&[a]))).contains("at least 2"));
        let none = refused(ungroup(&plan.project, plan.hall, &ids(&[a, b])));
        assert_eq!(none, "There is no group in the selection: 2 booths.");
    }

    #[test]
    fn a_group_of_which_one_is_left_is_dissolved() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("1", 0, 0, 9, 9), plan.booth("2", 9, 0, 9, 9));
        plan.act(group(&plan.project, plan.hall, &ids(&[a, b])));
        plan.act(delete(&plan.project, plan.hall, &ids(&[a])));
        assert_eq!(plan.item(b).group, None);
    }

    #[test]
    fn locks_hold_until_they_are_taken_off() {
        let mut plan = Sketch::new();
        let a = plan.booth("7", 0, 0, 9, 9);
        assert_eq!(plan.act(set_lock(&plan.project, plan.hall, &ids(&[a]), Lock::Locked)), "Lock booth 7");
        assert_eq!(refused(delete(&plan.project, plan.hall, &ids(&[a]))), "Unlock booth 7 first.");
        plan.act(set_lock(&plan.project, plan.hall, &ids(&[a]), Lock::Free));
        plan.act(move_by(&plan.project, plan.hall, &ids(&[a]), Vector::new(1, 1)));
    }
}
