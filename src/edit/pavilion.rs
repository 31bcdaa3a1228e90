//! Pavilions: their values, new ones, and removing one with all that refers to it.

use super::group::dissolve_lone_on;
use super::picked::about_record;
use super::set::{check_area, check_text};
use super::{Draft, Edit, Refusal, change_of};
use crate::geometry::Area;
use crate::model::{Booth, Exhibitor, FloorId, GroupId, Key, Part, Pavilion, PavilionId, PlanColor, Project, Wishes};
use crate::words::{Country, LocalText, Message};
use std::collections::BTreeSet;

/// One value of a pavilion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PavilionChange {
    /// The name.
    Name(LocalText),
    /// The countries; repetitions are left out.
    Countries(Vec<Country>),
    /// The colour.
    Color(PlanColor),
    /// The area it is meant to have.
    Target(Option<Area>),
    /// The organiser.
    Organiser(LocalText),
    /// The notes.
    Notes(LocalText),
}

impl PavilionChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Name(_) => "edit-field-name",
            Self::Countries(_) => "edit-field-countries",
            Self::Color(_) => "edit-field-color",
            Self::Target(_) => "edit-field-target",
            Self::Organiser(_) => "edit-field-organiser",
            Self::Notes(_) => "edit-field-notes",
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Name(text) | Self::Organiser(text) | Self::Notes(text) => check_text(text),
            Self::Target(area) => check_area(*area),
            Self::Countries(_) | Self::Color(_) => Ok(()),
        }
    }

    fn put_into(self, pavilion: &mut Pavilion) {
        match self {
            Self::Name(name) => pavilion.name = name,
            Self::Countries(countries) => {
                let mut seen = BTreeSet::new();
                pavilion.countries = countries.into_iter().filter(|country| seen.insert(*country)).collect();
            }
            Self::Color(color) => pavilion.color = color,
            Self::Target(target) => pavilion.target = target,
            Self::Organiser(organiser) => pavilion.organiser = organiser,
            Self::Notes(notes) => pavilion.notes = notes,
        }
    }
}

fn unknown() -> Refusal {
    Refusal::because("edit-refused-pavilion")
}

/// Changes a value of a pavilion.
///
/// # Errors
/// When the pavilion is unknown, or the value unsound.
pub fn change_pavilion(project: &Project, id: PavilionId, change: PavilionChange) -> Result<Edit, Refusal> {
    let before = project.pavilions.get(&id).ok_or_else(unknown)?;
    change.check()?;
    let label = about_record("pavilion", before.name.clone(), change_of(change.field()));
    let mut after = before.as_ref().clone();
    change.put_into(&mut after);
    let mut draft = Draft::new(project);
    draft.put(Key::Pavilion(id), after);
    Ok(draft.finish(label))
}

/// Adds a pavilion after the others, in the first colour of the palette that is used least; the new id comes
/// with the edit.
///
/// # Errors
/// When the name is too long.
pub fn add_pavilion(
    project: &Project,
    name: LocalText,
    countries: Vec<Country>,
) -> Result<(PavilionId, Edit), Refusal> {
    check_text(&name)?;
    let id = PavilionId::random();
    let order = project.pavilions.values().map(|pavilion| pavilion.order).max();
    let order = order.map_or(0, |order| order.saturating_add(1));
    let mut pavilion = Pavilion { name: name.clone(), color: next_color(project), order, ..Pavilion::default() };
    PavilionChange::Countries(countries).put_into(&mut pavilion);
    let mut draft = Draft::new(project);
    draft.put(Key::Pavilion(id), pavilion);
    Ok((id, draft.finish(about_record("pavilion", name, Message::new("edit-add")))))
}

fn next_color(project: &Project) -> PlanColor {
    let uses = |color: u8| project.pavilions.values().filter(|p| p.color.0 % PlanColor::COUNT == color).count();
    PlanColor((0..PlanColor::COUNT).min_by_key(|color| uses(*color)).unwrap_or(0))
}

/// Removes a pavilion with its regions in every layout; booths and wishes that named it name none.
///
/// # Errors
/// When the pavilion is unknown.
pub fn remove_pavilion(project: &Project, id: PavilionId) -> Result<Edit, Refusal> {
    let record = project.pavilions.get(&id).ok_or_else(unknown)?;
    let mut draft = Draft::new(project);
    draft.remove(Key::Pavilion(id));
    for (floor, items) in &project.floors {
        let mut groups: BTreeSet<GroupId> = BTreeSet::new();
        for (item_id, item) in items {
            match &item.part {
                Part::Booth(booth) if booth.pavilion == Some(id) => {
                    let booth = Booth { pavilion: None, ..booth.clone() };
                    draft.put(Key::Item(*floor, *item_id), item.with_part(Part::Booth(booth)));
                }
                Part::Region(region) if region.pavilion == id => {
                    draft.remove(Key::Item(*floor, *item_id));
                    groups.extend(item.group);
                }
                _ => {}
            }
        }
        dissolve_lone_on(&mut draft, project, &floors_with(project, *floor), &groups);
    }
    for (exhibitor_id, exhibitor) in &project.exhibitors {
        if exhibitor.wishes.pavilion == Some(id) {
            let wishes = Wishes { pavilion: None, ..exhibitor.wishes.clone() };
            draft.put(Key::Exhibitor(*exhibitor_id), Exhibitor { wishes, ..exhibitor.as_ref().clone() });
        }
    }
    Ok(draft.finish(about_record("pavilion", record.name.clone(), Message::new("edit-delete"))))
}

/// A layout's floor with that of its hall's building: groups may span both.
fn floors_with(project: &Project, floor: FloorId) -> Vec<FloorId> {
    let building = match floor {
        FloorId::Building(_) => None,
        FloorId::Layout(layout) => project.layouts.get(&layout).map(|layout| FloorId::Building(layout.hall)),
    };
    building.into_iter().chain([floor]).collect()
}

/// Puts the pavilions into an order; those that are not named come after, in their old order.
///
/// # Errors
/// When a pavilion is unknown.
pub fn order_pavilions(project: &Project, order: &[PavilionId]) -> Result<Edit, Refusal> {
    if order.iter().any(|id| !project.pavilions.contains_key(id)) {
        return Err(unknown());
    }
    let rest = project.pavilions_in_order().into_iter().map(|(id, _)| id).filter(|id| !order.contains(id));
    let mut draft = Draft::new(project);
    for (place, id) in (0..).zip(order.iter().copied().chain(rest)) {
        if let Some(pavilion) = project.pavilions.get(&id) {
            draft.put(Key::Pavilion(id), Pavilion { order: place, ..pavilion.as_ref().clone() });
        }
    }
    Ok(draft.finish(Message::new("edit-order-pavilions")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::group;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::geometry::{Point, Shape, Size};
    use crate::model::{ExhibitorId, Item, LayoutId, Region};

    fn region(pavilion: PavilionId) -> Part {
        Part::Region(Region { pavilion, shape: Shape::rect(Point::ORIGIN, Size::new(9000, 9000)) })
    }

    #[test]
    fn pavilions_are_added_in_colours_of_their_own() {
        let mut plan = Sketch::new();
        let mut colors = BTreeSet::new();
        for n in 0..PlanColor::COUNT {
            let (id, edit) = add_pavilion(&plan.project, LocalText::en(&format!("P{n}")), vec![]).unwrap();
            plan.act(Ok(edit));
            colors.insert(plan.project.pavilions[&id].color);
        }
        assert_eq!(colors.len(), usize::from(PlanColor::COUNT));
        let order: Vec<PavilionId> = plan.project.pavilions_in_order().into_iter().map(|(id, _)| id).collect();
        plan.act(order_pavilions(&plan.project, &order[5..6]));
        assert_eq!(plan.project.pavilions_in_order()[0].0, order[5]);
    }

    #[test]
    fn every_value_of_a_pavilion_is_set() {
        let mut plan = Sketch::new();
        let (id, edit) = add_pavilion(&plan.project, LocalText::en("Kazakhstan"), vec![]).unwrap();
        plan.act(Ok(edit));
        let (kz, cn) = (Country::new("KZ").unwrap(), Country::new("CN").unwrap());
        for change in [
            PavilionChange::Countries(vec![kz, cn, kz]),
            PavilionChange::Color(PlanColor(7)),
            PavilionChange::Target(Some(Area::square_metres(300))),
            PavilionChange::Organiser(LocalText::en("QazTrade")),
            PavilionChange::Notes(LocalText::en("By the entrance")),
        ] {
            let said = plan.act(change_pavilion(&plan.project, id, change));
            assert!(said.ends_with(" of pavilion Kazakhstan"), "{said}");
        }
        let pavilion = &plan.project.pavilions[&id];
        assert_eq!((pavilion.countries.as_slice(), pavilion.color), (&[kz, cn][..], PlanColor(7)));
        let target = refused(change_pavilion(&plan.project, id, PavilionChange::Target(Some(Area::ZERO))));
        assert!(target.starts_with("An area must be more than zero"));
        let gone = refused(change_pavilion(&plan.project, PavilionId::seeded(9, 9), PavilionChange::Target(None)));
        assert_eq!(gone, "This pavilion is no longer in the plan.");
    }

    #[test]
    fn nothing_refers_to_a_removed_pavilion() {
        let mut plan = Sketch::new();
        let (id, edit) = add_pavilion(&plan.project, LocalText::en("Kazakhstan"), vec![]).unwrap();
        plan.act(Ok(edit));
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        plan.tweak(a, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.pavilion = Some(id);
            }
        });
        let around = plan.put(region(id));
        plan.act(group(&plan.project, plan.hall, &ids(&[a, around])));
        let spare = FloorId::Layout(LayoutId::seeded(8, 8));
        plan.project.set(Key::Item(spare, around), Some(Item::new(region(id)).into()));
        let wishes = Wishes { pavilion: Some(id), ..Wishes::default() };
        let exhibitor = ExhibitorId::seeded(4, 4);
        plan.project.set(Key::Exhibitor(exhibitor), Some(Exhibitor { wishes, ..Exhibitor::default() }.into()));
        assert_eq!(plan.act(remove_pavilion(&plan.project, id)), "Delete pavilion Kazakhstan");
        assert_eq!(plan.project.dangling(), []);
        assert_eq!((plan.booth_of(a).pavilion, plan.item(a).group), (None, None));
        assert!(!plan.has(around));
    }
}
