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
            Self::Notes(_) => "edit-field-notes",
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Name(text) | Self::Notes(text) => check_text(text),
            Self::Leased(area) => check_area(*area),
            Self::ClearHeight(height) => check_length(*height),
            Self::North(_) | Self::Storey(_) | Self::Sprinklers(_) | Self::FloorLoad(_) => Ok(()),
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

/// Adds a hall with an empty layout after the others; the new id comes with the edit.
///
/// # Errors
/// When the name is too long.
pub fn add_hall(project: &Project, name: LocalText, outline: Polygon) -> Result<(HallId, Edit), Refusal> {
    check_text(&name)?;
    let mut draft = Draft::new(project);
    let order = project.halls.values().map(|hall| hall.order).max().map_or(0, |order| order.saturating_add(1));
    let hall = put_hall(&mut draft, name.clone(), outline, order);
    Ok((hall, draft.finish(about_record("hall", name, Message::new("edit-add")))))
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
