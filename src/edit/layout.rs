//! Alternatives of a hall: layouts that share its building, of which one counts.
//!
//! A booth keeps its id in every alternative, and with it its sale. To look at an alternative is to let it
//! count: one undoable step.

use super::picked::about_record;
use super::remove::drop_item;
use super::set::check_text;
use super::{Draft, Edit, Refusal, Selects, change_of};
use crate::model::{FloorId, Hall, HallId, ItemId, Key, Layout, LayoutId, Project};
use crate::words::{LocalText, Message};

/// What a new alternative begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NewLayout {
    /// Everything that the current layout has.
    Copy,
    /// The building only.
    Empty,
}

fn unknown() -> Refusal {
    Refusal::because("edit-refused-layout")
}

fn label(layout: &Layout, message: Message) -> Message {
    about_record("layout", layout.name.clone(), message)
}

/// Adds an alternative of a hall, which is the current one from then on; its id comes with the edit.
///
/// # Errors
/// When the hall is unknown, or the name is missing or too long.
pub fn add_layout(
    project: &Project,
    hall: HallId,
    name: LocalText,
    with: NewLayout,
) -> Result<(LayoutId, Edit), Refusal> {
    let record = project.halls.get(&hall).ok_or_else(|| Refusal::because("edit-refused-hall"))?;
    check_name(&name)?;
    let (id, layout) = (LayoutId::random(), Layout { hall, name });
    let mut draft = Draft::new(project);
    if with == NewLayout::Copy {
        let items = project.floors.get(&FloorId::Layout(record.current)).into_iter().flatten();
        for (item_id, item) in items {
            draft.put(Key::Item(FloorId::Layout(id), *item_id), item.as_ref().clone());
        }
    }
    draft.put(Key::Hall(hall), Hall { current: id, ..record.as_ref().clone() });
    let label = label(&layout, Message::new("edit-add"));
    draft.put(Key::Layout(id), layout);
    Ok((id, draft.finish(label).selecting(Selects::Nothing)))
}

/// Gives an alternative a name.
///
/// # Errors
/// When it is unknown, or the name is missing or too long.
pub fn rename_layout(project: &Project, id: LayoutId, name: LocalText) -> Result<Edit, Refusal> {
    let before = project.layouts.get(&id).ok_or_else(unknown)?;
    check_name(&name)?;
    let mut draft = Draft::new(project);
    draft.put(Key::Layout(id), Layout { name, ..before.as_ref().clone() });
    Ok(draft.finish(label(before, change_of("edit-field-name"))))
}

/// Lets an alternative be the current one of its hall.
///
/// # Errors
/// When it or its hall is unknown.
pub fn use_layout(project: &Project, id: LayoutId) -> Result<Edit, Refusal> {
    let layout = project.layouts.get(&id).ok_or_else(unknown)?;
    let hall = project.halls.get(&layout.hall).ok_or_else(unknown)?;
    let mut draft = Draft::new(project);
    draft.put(Key::Hall(layout.hall), Hall { current: id, ..hall.as_ref().clone() });
    Ok(draft.finish(label(layout, Message::new("edit-use-layout"))))
}

/// Removes an alternative with what lies on it, and the sales of booths that stand in no other. Where it was
/// the current one, the first of the others is.
///
/// # Errors
/// When it is unknown, or the hall's only one.
pub fn remove_layout(project: &Project, id: LayoutId) -> Result<Edit, Refusal> {
    let layout = project.layouts.get(&id).ok_or_else(unknown)?;
    let others = layouts_of(project, layout.hall).into_iter().find(|other| *other != id);
    let other = others.ok_or_else(|| Refusal::because("edit-refused-last-layout"))?;
    let mut draft = Draft::new(project);
    if let Some(hall) = project.halls.get(&layout.hall).filter(|hall| hall.current == id) {
        draft.put(Key::Hall(layout.hall), Hall { current: other, ..hall.as_ref().clone() });
    }
    let floor = FloorId::Layout(id);
    let items: Vec<ItemId> = project.floors.get(&floor).into_iter().flat_map(|items| items.keys().copied()).collect();
    for item in items {
        drop_item(&mut draft, project, &[floor], floor, item);
    }
    draft.remove(Key::Layout(id));
    Ok(draft.finish(label(layout, Message::new("edit-delete"))).selecting(Selects::Nothing))
}

/// The layouts of a hall in the order in which they are listed: those without a name first, then by name.
#[must_use]
pub fn layouts_of(project: &Project, hall: HallId) -> Vec<LayoutId> {
    let of_hall = project.layouts.iter().filter(|(_, layout)| layout.hall == hall);
    let mut all: Vec<(&LocalText, LayoutId)> = of_hall.map(|(id, layout)| (&layout.name, *id)).collect();
    all.sort();
    all.into_iter().map(|(_, id)| id).collect()
}

fn check_name(name: &LocalText) -> Result<(), Refusal> {
    if name.is_empty() {
        return Err(Refusal::because("edit-refused-layout-name"));
    }
    check_text(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::model::{Sale, Status};
    use crate::words::Lang;

    fn current(plan: &Sketch) -> LayoutId {
        plan.project.halls[&plan.hall].current
    }

    #[test]
    fn an_alternative_has_the_same_booths_until_it_is_changed() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        plan.sell(a, Sale { status: Status::Reserved, ..Sale::default() });
        let (copy, edit) = add_layout(&plan.project, plan.hall, LocalText::en("Plan B"), NewLayout::Copy).unwrap();
        assert!(edit.selection().is_empty());
        assert_eq!(plan.act(Ok(edit)), "Add alternative Plan B");
        assert_eq!((current(&plan), plan.at(a)), (copy, (0, 0, 3000, 3000)));
        let way = crate::geometry::Vector::new(9000, 0);
        plan.act(crate::edit::move_by(&plan.project, plan.hall, &[a].into(), way));
        assert_eq!(plan.at(a).0, 9000);
        assert_eq!(plan.act(use_layout(&plan.project, plan.layout)), "Show alternative");
        assert_eq!(plan.at(a).0, 0, "the first one is as it was");
        let named = rename_layout(&plan.project, plan.layout, LocalText::en("Plan A"));
        plan.act(named);
        assert_eq!(layouts_of(&plan.project, plan.hall), [plan.layout, copy]);
        assert!(use_layout(&plan.project, plan.layout).is_ok_and(|edit| edit.is_empty()));
    }

    #[test]
    fn an_empty_alternative_has_the_building_only() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let (_, edit) = add_layout(&plan.project, plan.hall, LocalText::en("Empty"), NewLayout::Empty).unwrap();
        plan.act(Ok(edit));
        assert!(!plan.has(a) && plan.project.booths_of(plan.hall).count() == 0);
    }

    #[test]
    fn removing_the_current_one_shows_another_and_keeps_shared_sales() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        plan.sell(a, Sale { status: Status::Reserved, ..Sale::default() });
        assert!(refused(remove_layout(&plan.project, plan.layout)).contains("only"));
        let (copy, edit) = add_layout(&plan.project, plan.hall, LocalText::en("B"), NewLayout::Copy).unwrap();
        plan.act(Ok(edit));
        let own = plan.booth("B9", 9000, 0, 3000, 3000);
        plan.sell(own, Sale { status: Status::Reserved, ..Sale::default() });
        assert_eq!(plan.act(remove_layout(&plan.project, copy)), "Delete alternative B");
        assert_eq!((current(&plan), plan.project.layouts.len()), (plan.layout, 1));
        assert_eq!(plan.project.sale(a).status, Status::Reserved);
        assert_eq!(plan.project.sale(own).status, Status::Available, "its booth stood nowhere else");
        assert_eq!(plan.project.dangling(), []);
    }

    #[test]
    fn unsound_names_and_unknown_layouts_are_refused() {
        let plan = Sketch::new();
        let gone = LayoutId::seeded(9, 9);
        for said in [
            refused(use_layout(&plan.project, gone)),
            refused(remove_layout(&plan.project, gone)),
            refused(rename_layout(&plan.project, gone, LocalText::en("x"))),
        ] {
            assert!(said.contains("no longer"), "{said}");
        }
        assert!(refused(rename_layout(&plan.project, plan.layout, LocalText::default())).contains("name"));
        let long = LocalText::of(Lang::En, &"x".repeat(10_001));
        assert!(add_layout(&plan.project, plan.hall, long, NewLayout::Empty).is_err());
    }
}
