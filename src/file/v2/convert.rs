//! A file of format 1 or 2 as a project. Nothing is repaired: what does not fit together is refused.

use super::field::Record;
use super::wire::{self, Id, Item, Records};
use super::{floor, rates, sales};
use crate::file::Clip;
use crate::file::fault::Fault;
use crate::file::source::Source;
use crate::geometry::Mm;
use crate::model::{
    Event, Exhibitor, ExhibitorId, FloorId, Hall, HallId, ItemId, Items, Layout, LayoutId, Pavilion, PavilionId,
    Person, Project, Wishes,
};
use crate::words::Message;
use imbl::OrdMap;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The records that others may refer to.
struct Targets {
    halls: HashSet<HallId>,
    layouts: HashMap<LayoutId, HallId>,
    pavilions: HashSet<PavilionId>,
    exhibitors: HashSet<ExhibitorId>,
}

/// The records that may be referred to; on the way through the clipboard anything may.
#[derive(Clone, Copy)]
pub(super) struct Known<'t>(Option<&'t Targets>);

impl Known<'_> {
    pub(super) fn pavilion<'a>(self, record: Record<'a>, id: Id<'a>) -> Result<PavilionId, Fault> {
        record.refer("pavilion", id, "files-kind-pavilion", |id| self.0.is_none_or(|t| t.pavilions.contains(&id)))
    }

    pub(super) fn exhibitor<'a>(
        self,
        record: Record<'a>,
        field: &'static str,
        id: Id<'a>,
    ) -> Result<ExhibitorId, Fault> {
        record.refer(field, id, "files-kind-exhibitor", |id| self.0.is_none_or(|t| t.exhibitors.contains(&id)))
    }

    fn hall<'a>(self, record: Record<'a>, id: Id<'a>) -> Result<HallId, Fault> {
        record.refer("hall", id, "files-kind-hall", |id| self.0.is_none_or(|t| t.halls.contains(&id)))
    }

    fn layout<'a>(self, record: Record<'a>, field: &'static str, id: Id<'a>) -> Result<LayoutId, Fault> {
        record.refer(field, id, "files-kind-layout", |id| self.0.is_none_or(|t| t.layouts.contains_key(&id)))
    }
}

/// The project that a file holds.
pub fn project(text: &str, file: wire::File<'_>) -> Result<Project, Fault> {
    let source = Source::new(text);
    let targets = targets(source, &file)?;
    let known = Known(Some(&targets));
    let layouts = records(source, "files-kind-layout", file.layouts, |record, _, layout| {
        Ok(Layout { hall: known.hall(record, layout.hall)?, name: record.local("name", &layout.name)? })
    })?;
    let halls =
        records(source, "files-kind-hall", file.halls, |record, id, hall| self::hall(record, id, &hall, &targets))?;
    let mut floors = Floors { source, known, homes: HashMap::new(), booths: HashSet::new(), floors: OrdMap::new() };
    floors.buildings(file.buildings, &targets)?;
    floors.plans(file.plans, &targets)?;
    let Floors { booths, floors, .. } = floors;
    let sales = records(source, "files-kind-sale", file.sales, |record, id: ItemId, sale| {
        if !booths.contains(&id) {
            return Err(record.none_such("files-kind-booth"));
        }
        sales::sale(record, &sale, known)
    })?;
    Ok(Project {
        event: Arc::new(event(Record::section(source, "files-kind-event", "event"), &file.event)?),
        rate_card: Arc::new(rates::rate_card(
            Record::section(source, "files-kind-rate-card", "rate_card"),
            &file.rate_card,
        )?),
        halls,
        layouts,
        floors,
        pavilions: records(source, "files-kind-pavilion", file.pavilions, |record, _, p| pavilion(record, &p))?,
        sales,
        exhibitors: records(source, "files-kind-exhibitor", file.exhibitors, |record, _, e| {
            exhibitor(record, &e, known)
        })?,
        people: records(source, "files-kind-person", file.people, |record, _, p| person(record, &p))?,
        timetable: crate::model::Timetable,
    })
}

/// The items that a clipboard's text holds. What they refer to need not be where they are pasted.
pub fn clip(text: &str, clip: wire::Clip<'_>) -> Result<Clip, Fault> {
    let source = Source::new(text);
    let items = clip.items.0.into_iter().map(|(id, item)| {
        let record = Record::of(source, floor::kind(&item).key(), id);
        floor::item(record, item, Known(None))
    });
    Ok(Clip { items: items.collect::<Result<_, Fault>>()? })
}

/// Each record by its id, through `convert`; an id that is there twice is refused.
fn records<'a, W, T, M: Clone>(
    source: Source<'a>,
    kind: &'static str,
    records: Records<'a, W>,
    mut convert: impl FnMut(Record<'a>, crate::model::Id<T>, W) -> Result<M, Fault>,
) -> Result<OrdMap<crate::model::Id<T>, Arc<M>>, Fault> {
    let mut all = OrdMap::new();
    for (id, value) in records.0 {
        let record = Record::of(source, kind, id);
        let id = record.id(id)?;
        if all.insert(id, Arc::new(convert(record, id, value)?)).is_some() {
            return Err(twice(record));
        }
    }
    Ok(all)
}

fn twice(record: Record<'_>) -> Fault {
    record.fault_of_all(Message::new("files-id-twice"))
}

/// The records that others may refer to, by id. That an id is there once is made sure here, before anything
/// refers to it.
fn targets(source: Source<'_>, file: &wire::File<'_>) -> Result<Targets, Fault> {
    fn ids<'a, W, T>(
        source: Source<'a>,
        kind: &'static str,
        records: &Records<'a, W>,
    ) -> Result<HashSet<crate::model::Id<T>>, Fault> {
        let mut ids = HashSet::with_capacity(records.0.len());
        for (id, _) in &records.0 {
            let record = Record::of(source, kind, *id);
            if !ids.insert(record.id(*id)?) {
                return Err(twice(record));
            }
        }
        Ok(ids)
    }
    ids::<_, Layout>(source, "files-kind-layout", &file.layouts)?;
    let layouts = file.layouts.0.iter().map(|(id, layout)| {
        let record = Record::of(source, "files-kind-layout", *id);
        Ok((record.id(*id)?, record.id(layout.hall)?))
    });
    Ok(Targets {
        halls: ids(source, "files-kind-hall", &file.halls)?,
        layouts: layouts.collect::<Result<_, Fault>>()?,
        pavilions: ids(source, "files-kind-pavilion", &file.pavilions)?,
        exhibitors: ids(source, "files-kind-exhibitor", &file.exhibitors)?,
    })
}

/// The floors of a project while they are read.
struct Floors<'a, 't> {
    source: Source<'a>,
    known: Known<'t>,
    /// Where each item is at home: an item may be in several layouts of one hall, and nowhere else.
    homes: HashMap<ItemId, Home>,
    booths: HashSet<ItemId>,
    floors: OrdMap<FloorId, Items>,
}

/// The hall that an item belongs to, by its building or by layouts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    Building(HallId),
    Plan(HallId),
}

impl<'a> Floors<'a, '_> {
    fn buildings(&mut self, buildings: Records<'a, Records<'a, Item<'a>>>, targets: &Targets) -> Result<(), Fault> {
        for (id, items) in buildings.0 {
            let record = Record::of(self.source, "files-kind-building", id);
            let hall = record.id(id)?;
            if !targets.halls.contains(&hall) {
                return Err(record.none_such("files-kind-hall"));
            }
            self.floor(record, FloorId::Building(hall), Home::Building(hall), items)?;
        }
        Ok(())
    }

    fn plans(&mut self, plans: Records<'a, Records<'a, Item<'a>>>, targets: &Targets) -> Result<(), Fault> {
        for (id, items) in plans.0 {
            let record = Record::of(self.source, "files-kind-plan", id);
            let layout = record.id(id)?;
            let Some(hall) = targets.layouts.get(&layout) else {
                return Err(record.none_such("files-kind-layout"));
            };
            self.floor(record, FloorId::Layout(layout), Home::Plan(*hall), items)?;
        }
        Ok(())
    }

    fn floor(
        &mut self,
        floor: Record<'a>,
        id: FloorId,
        home: Home,
        records: Records<'a, Item<'a>>,
    ) -> Result<(), Fault> {
        let mut items = Items::new();
        for (item_id, item) in records.0 {
            let kind = floor::kind(&item);
            let record = Record::of(self.source, kind.key(), item_id);
            let item_id = record.id(item_id)?;
            match (kind.is_building(), home) {
                (true, Home::Building(_)) | (false, Home::Plan(_)) => {}
                (true, Home::Plan(_)) => return Err(record.fault_of_all(Message::new("files-not-in-plan"))),
                (false, Home::Building(_)) => return Err(record.fault_of_all(Message::new("files-not-in-building"))),
            }
            if kind == crate::model::PartKind::Booth {
                self.booths.insert(item_id);
            }
            let elsewhere = self.homes.insert(item_id, home).is_some_and(|other| other != home);
            let item = floor::item(record, item, self.known)?;
            if items.insert(item_id, Arc::new(item)).is_some() || elsewhere {
                return Err(twice(record));
            }
        }
        // A floor without records has no entry.
        if !items.is_empty() && self.floors.insert(id, items).is_some() {
            return Err(twice(floor));
        }
        Ok(())
    }
}

fn event<'a>(record: Record<'a>, event: &wire::Event<'a>) -> Result<Event, Fault> {
    let (least, most) = (Event::FASCIA_LEAST.into(), Event::FASCIA_MOST.into());
    let fascia_limit = event.fascia_limit.map(|limit| record.whole("fascia_limit", limit, least, most));
    Ok(Event {
        name: record.local("name", &event.name)?,
        venue: record.local("venue", &event.venue)?,
        organiser: record.local("organiser", &event.organiser)?,
        first_day: record.dates("first_day", event.first_day.as_ref())?,
        last_day: record.dates("last_day", event.last_day.as_ref())?,
        revision: record.text("revision", &event.revision)?,
        plan_date: record.dates("plan_date", event.plan_date.as_ref())?,
        approval_deadline: record.dates("approval_deadline", event.approval_deadline.as_ref())?,
        fascia_deadline: record.dates("fascia_deadline", event.fascia_deadline.as_ref())?,
        fascia_limit: fascia_limit.transpose()?,
        notes: record.local("notes", &event.notes)?,
    })
}

fn hall<'a>(record: Record<'a>, id: HallId, hall: &wire::Hall<'a>, targets: &Targets) -> Result<Hall, Fault> {
    let current = Known(Some(targets)).layout(record, "current", hall.current)?;
    if targets.layouts.get(&current) != Some(&id) {
        let what = Message::new("files-layout-of-other-hall").with("layout", hall.current.0);
        return Err(record.fault("current", what));
    }
    let (least, most) = (Hall::MODULE_LEAST.0.into(), Hall::MODULE_MOST.0.into());
    let module = hall.module.map(|module| record.whole("module", module, least, most).map(Mm));
    Ok(Hall {
        name: record.local("name", &hall.name)?,
        outline: record.outline(&hall.outline)?,
        order: record.int("order", hall.order)?,
        north: record.angle("north", hall.north)?,
        storey: hall.storey.map_or(Ok(1), |storey| record.int("storey", storey))?,
        sprinklers: hall.sprinklers.map(Into::into).unwrap_or_default(),
        leased: record.areas("leased", hall.leased)?,
        clear_height: record.lengths("clear_height", hall.clear_height)?,
        floor_load: record.counts("floor_load", hall.floor_load)?,
        module: module.transpose()?,
        current,
        notes: record.local("notes", &hall.notes)?,
    })
}

fn pavilion<'a>(record: Record<'a>, pavilion: &wire::Pavilion<'a>) -> Result<Pavilion, Fault> {
    let countries = pavilion.countries.iter().map(|code| record.country("countries", code));
    Ok(Pavilion {
        name: record.local("name", &pavilion.name)?,
        countries: countries.collect::<Result<_, Fault>>()?,
        color: crate::model::PlanColor(record.whole("color", pavilion.color, 0, u8::MAX.into())?),
        target: record.areas("target", pavilion.target)?,
        organiser: record.local("organiser", &pavilion.organiser)?,
        order: record.int("order", pavilion.order)?,
        notes: record.local("notes", &pavilion.notes)?,
    })
}

fn exhibitor<'a>(record: Record<'a>, exhibitor: &wire::Exhibitor<'a>, known: Known<'_>) -> Result<Exhibitor, Fault> {
    let wishes = &exhibitor.wishes;
    let not_beside = exhibitor.not_beside.iter().map(|id| known.exhibitor(record, "not_beside", *id));
    let open_sides = wishes.open_sides.map(|sides| record.whole("open_sides", sides, 0, u8::MAX.into()));
    Ok(Exhibitor {
        name: record.local("name", &exhibitor.name)?,
        country: record.countries("country", exhibitor.country.as_ref())?,
        contact: sales::contact(record, &exhibitor.contact)?,
        products: record.local("products", &exhibitor.products)?,
        wishes: Wishes {
            area: record.areas("area", wishes.area)?,
            open_sides: open_sides.transpose()?,
            pavilion: wishes.pavilion.map(|id| known.pavilion(record, id)).transpose()?,
            notes: record.text("wishes", &wishes.notes)?,
        },
        attendance: exhibitor.attendance.map(Into::into).unwrap_or_default(),
        contracted: record.areas("contracted", exhibitor.contracted)?,
        services: sales::services(record, &exhibitor.services)?,
        not_beside: not_beside.collect::<Result<_, Fault>>()?,
        notes: record.local("notes", &exhibitor.notes)?,
    })
}

fn person<'a>(record: Record<'a>, person: &wire::Person<'a>) -> Result<Person, Fault> {
    Ok(Person {
        name: record.local("name", &person.name)?,
        title: record.local("title", &person.title)?,
        organisation: record.local("organisation", &person.organisation)?,
        country: record.countries("country", person.country.as_ref())?,
    })
}
