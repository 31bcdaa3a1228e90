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
    let pavilion = Pavilion { name: name.clone(), countries, color: next_color(project), order, ..Pavilion::default() };
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
