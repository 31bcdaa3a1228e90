//! Halls: their values, new ones, and removing one with all that is in it.

use super::picked::about_record;
use super::remove::drop_item;
use super::set::{check_area, check_length, check_text};
use super::{Draft, Edit, Refusal, change_of};
use crate::geometry::{Angle, Area, Mm, Polygon};
use crate::model::{FloorId, Hall, HallId, Key, Layout, LayoutId, Project, Sprinklers};
use crate::words::{LocalText, Message};

/// One value of a hall. Its outline is changed by [`super::set_outline`] and its kin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HallChange {
    /// The name.
    Name(LocalText),
    /// The direction of north.
    North(Angle),
    /// The storey, 1 being at street level.
    Storey(i32),
    /// The sprinkler system.
    Sprinklers(Sprinklers),
    /// The leased area; none: the whole hall.
    Leased(Option<Area>),
    /// The clear height.
    ClearHeight(Option<Mm>),
    /// The floor load in kg/m².
    FloorLoad(Option<u32>),
    /// The module of the shell scheme; none: the nominal metre.
    Module(Option<Mm>),
    /// The notes.
    Notes(LocalText),
}

impl HallChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Name(_) => "edit-field-name",
            Self::North(_) => "edit-field-north",
            Self::Storey(_) => "edit-field-storey",
            Self::Sprinklers(_) => "edit-field-sprinklers",
            Self::Leased(_) => "edit-field-leased",
            Self::ClearHeight(_) => "edit-field-clear-height",
            Self::FloorLoad(_) => "edit-field-floor-load",
            Self::Module(_) => "edit-field-module",
            Self::Notes(_) => "edit-field-notes",
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Name(text) | Self::Notes(text) => check_text(text),
            Self::Leased(area) => check_area(*area),
            Self::ClearHeight(height) => check_length(*height),
            Self::Module(Some(found)) if !(Hall::MODULE_LEAST..=Hall::MODULE_MOST).contains(found) => {
                let message = Message::new("edit-refused-module").with("found", *found);
                Err(Refusal(message.with("least", Hall::MODULE_LEAST).with("most", Hall::MODULE_MOST)))
            }
            Self::Module(_) | Self::North(_) | Self::Storey(_) | Self::Sprinklers(_) | Self::FloorLoad(_) => Ok(()),
        }
    }

    fn put_into(self, hall: &mut Hall) {
        match self {
            Self::Name(name) => hall.name = name,
            Self::North(north) => hall.north = north,
            Self::Storey(storey) => hall.storey = storey,
            Self::Sprinklers(sprinklers) => hall.sprinklers = sprinklers,
            Self::Leased(leased) => hall.leased = leased,
            Self::ClearHeight(height) => hall.clear_height = height,
            Self::FloorLoad(load) => hall.floor_load = load,
            Self::Module(module) => hall.module = module,
            Self::Notes(notes) => hall.notes = notes,
        }
    }
}

fn unknown() -> Refusal {
    Refusal::because("edit-refused-hall")
}

/// Changes a value of a hall.
///
/// # Errors
/// When the hall is unknown, or the value unsound.
pub fn change_hall(project: &Project, hall: HallId, change: HallChange) -> Result<Edit, Refusal> {
    let before = project.halls.get(&hall).ok_or_else(unknown)?;
    change.check()?;
    let label = about_record("hall", before.name.clone(), change_of(change.field()));
    let mut after = before.as_ref().clone();
    change.put_into(&mut after);
    let mut draft = Draft::new(project);
    draft.put(Key::Hall(hall), after);
    Ok(draft.finish(label))
}

/// The place after all halls.
pub(super) fn next_order(project: &Project) -> i32 {
    project.halls.values().map(|hall| hall.order).max().map_or(0, |order| order.saturating_add(1))
}

/// Puts a hall with an empty layout into a draft.
pub(super) fn put_hall(draft: &mut Draft<'_>, name: LocalText, outline: Polygon, order: i32) -> HallId {
    let (hall, layout) = (HallId::random(), LayoutId::random());
    draft.put(Key::Hall(hall), Hall { order, ..Hall::new(name, outline, layout) });
    draft.put(Key::Layout(layout), Layout { hall, name: LocalText::default() });
    hall
}

/// Removes a hall with its building, its layouts, what lies on them, and the sales of its booths.
///
/// # Errors
/// When the hall is unknown, or the only one.
pub fn remove_hall(project: &Project, hall: HallId) -> Result<Edit, Refusal> {
    let record = project.halls.get(&hall).ok_or_else(unknown)?;
    if project.halls.len() == 1 {
        return Err(Refusal::because("edit-refused-last-hall"));
    }
    let mut draft = Draft::new(project);
    draft.remove(Key::Hall(hall));
    let layouts: Vec<LayoutId> =
        project.layouts.iter().filter(|(_, layout)| layout.hall == hall).map(|(id, _)| *id).collect();
    let mut floors = vec![FloorId::Building(hall)];
    for layout in layouts {
        draft.remove(Key::Layout(layout));
        floors.push(FloorId::Layout(layout));
    }
    for floor in &floors {
        for id in project.floors.get(floor).into_iter().flat_map(|items| items.keys()) {
            drop_item(&mut draft, project, &floors, *floor, *id);
        }
    }
    Ok(draft.finish(about_record("hall", record.name.clone(), Message::new("edit-delete"))))
}

/// Puts the halls into an order; halls that are not named come after, in their old order.
///
/// # Errors
/// When a hall is unknown.
pub fn order_halls(project: &Project, order: &[HallId]) -> Result<Edit, Refusal> {
    if order.iter().any(|id| !project.halls.contains_key(id)) {
        return Err(unknown());
    }
    let rest = project.halls_in_order().into_iter().map(|(id, _)| id).filter(|id| !order.contains(id));
    let mut draft = Draft::new(project);
    for (place, id) in (0..).zip(order.iter().copied().chain(rest)) {
        if let Some(hall) = project.halls.get(&id) {
            draft.put(Key::Hall(id), Hall { order: place, ..hall.as_ref().clone() });
        }
    }
    Ok(draft.finish(Message::new("edit-order-halls")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::edit::{HallShape, NewDoors, NewHall, add_new_hall};
    use crate::geometry::{Point, Segment, Size};
    use crate::model::{Part, Sale, Status, Wall};
    use crate::words::Lang;

    /// One hall more, without anything in it.
    fn bare(project: &Project, name: &str) -> (HallId, Edit) {
        let shape = HallShape::Rectangle(Size::new(9000, 9000));
        let hall = NewHall { name: LocalText::en(name), shape, columns: None, doors: NewDoors::None };
        add_new_hall(project, &hall).unwrap()
    }

    #[test]
    fn every_value_of_a_hall_is_set() {
        let mut plan = Sketch::new();
        let area = Area::square_metres(2000);
        for change in [
            HallChange::Name(LocalText::en("N2")),
            HallChange::North(Angle::degrees(30)),
            HallChange::Storey(-1),
            HallChange::Sprinklers(Sprinklers::Installed),
            HallChange::Leased(Some(area)),
            HallChange::ClearHeight(Some(Mm(9000))),
            HallChange::FloorLoad(Some(1500)),
            HallChange::Notes(LocalText::en("Heated")),
        ] {
            let said = plan.act(change_hall(&plan.project, plan.hall, change.clone()));
            assert!(said.starts_with("Change the ") && said.contains(" of hall N"), "{said}");
            let again = change_hall(&plan.project, plan.hall, change);
            assert!(again.is_ok_and(|edit| edit.is_empty()));
        }
        let hall = &plan.project.halls[&plan.hall];
        assert_eq!((hall.leased, hall.storey, hall.floor_load), (Some(area), -1, Some(1500)));
        assert_eq!((hall.sprinklers, hall.clear_height), (Sprinklers::Installed, Some(Mm(9000))));
        let go = |change| refused(change_hall(&plan.project, plan.hall, change));
        assert!(go(HallChange::Leased(Some(Area(-1)))).starts_with("An area must be more than zero"));
        assert!(go(HallChange::ClearHeight(Some(Mm(0)))).starts_with("A length must be more than zero"));
        assert!(go(HallChange::Name(LocalText::en(&"x".repeat(10_001)))).contains("not 10001"));
        let gone = refused(change_hall(&plan.project, HallId::seeded(9, 9), HallChange::Storey(2)));
        assert_eq!(gone, "This hall is no longer in the plan.");
    }

    #[test]
    fn a_hall_is_removed_with_all_that_is_in_it() {
        let mut plan = Sketch::new();
        assert_eq!(refused(remove_hall(&plan.project, plan.hall)), "A plan needs at least one hall.");
        let (other, edit) = bare(&plan.project, "N2");
        assert_eq!(plan.act(Ok(edit)), "Add hall N2");
        let before = plan.project.clone();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        plan.sell(a, Sale { status: Status::Reserved, ..Sale::default() });
        let line = Segment { from: Point::ORIGIN, to: Point::new(9, 9) };
        plan.put(Part::Wall(Wall { line, thickness: Mm(100), height: None }));
        let twin = plan.project.get(Key::Item(plan.floor(), a));
        let spare = LayoutId::seeded(8, 8);
        plan.project.set(Key::Layout(spare), Some(Layout { hall: plan.hall, ..Layout::default() }.into()));
        plan.project.set(Key::Item(FloorId::Layout(spare), a), twin);
        assert_eq!(plan.act(remove_hall(&plan.project, plan.hall)), "Delete hall N1");
        assert_eq!(plan.project.dangling(), []);
        assert_eq!((plan.project.layouts.len(), plan.project.floors.len(), plan.project.sales.len()), (1, 0, 0));
        assert_eq!(plan.project.halls.get(&other), before.halls.get(&other));
    }

    #[test]
    fn halls_are_put_into_an_order() {
        let mut plan = Sketch::new();
        let (second, edit) = bare(&plan.project, "N2");
        plan.act(Ok(edit));
        let (third, edit) = bare(&plan.project, "N3");
        plan.act(Ok(edit));
        plan.act(order_halls(&plan.project, &[third]));
        let order: Vec<HallId> = plan.project.halls_in_order().into_iter().map(|(id, _)| id).collect();
        assert_eq!(order, [third, plan.hall, second]);
        assert_eq!(plan.project.halls[&third].name.get(Lang::En), "N3");
        assert!(refused(order_halls(&plan.project, &[HallId::seeded(9, 9)])).contains("no longer"));
    }
}
