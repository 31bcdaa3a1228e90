//! The project: all records of one event.

use super::{
    Booth, Event, Exhibitor, ExhibitorId, Hall, HallId, Item, ItemId, Key, Layout, LayoutId, Part, PartKind, Pavilion,
    PavilionId, Person, PersonId, RateCard, Record, Sale,
};
use imbl::OrdMap;
use std::sync::Arc;

/// Which set of floor records: a hall's building, or one layout of a hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FloorId {
    /// Walls, columns, doors, safety, supplies, rigging: shared by all layouts of the hall.
    Building(HallId),
    /// Booths, pavilions' regions, zones, amenities, notes, dimensions.
    Layout(LayoutId),
}

/// The records of a floor.
pub type Items = OrdMap<ItemId, Arc<Item>>;

/// The programme of rooms, forums and sessions; still empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timetable;

/// One document: an event's floor, exhibitors, people and timetable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Project {
    /// What it is about.
    pub event: Arc<Event>,
    /// The price list.
    pub rate_card: Arc<RateCard>,
    /// The halls.
    pub halls: OrdMap<HallId, Arc<Hall>>,
    /// The layouts of the halls.
    pub layouts: OrdMap<LayoutId, Arc<Layout>>,
    /// The floor records of buildings and layouts; a floor without records has no entry.
    pub floors: OrdMap<FloorId, Items>,
    /// The pavilions.
    pub pavilions: OrdMap<PavilionId, Arc<Pavilion>>,
    /// The sales by booth; a booth without an entry is available.
    pub sales: OrdMap<ItemId, Arc<Sale>>,
    /// The exhibitors.
    pub exhibitors: OrdMap<ExhibitorId, Arc<Exhibitor>>,
    /// The people.
    pub people: OrdMap<PersonId, Arc<Person>>,
    /// The programme.
    pub timetable: Timetable,
}

impl Project {
    /// The record of a key.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Record> {
        Some(match key {
            Key::Event => Record::Event(self.event.clone()),
            Key::RateCard => Record::RateCard(self.rate_card.clone()),
            Key::Hall(id) => Record::Hall(self.halls.get(&id)?.clone()),
            Key::Layout(id) => Record::Layout(self.layouts.get(&id)?.clone()),
            Key::Pavilion(id) => Record::Pavilion(self.pavilions.get(&id)?.clone()),
            Key::Item(floor, id) => Record::Item(self.floors.get(&floor)?.get(&id)?.clone()),
            Key::Sale(id) => Record::Sale(self.sales.get(&id)?.clone()),
            Key::Exhibitor(id) => Record::Exhibitor(self.exhibitors.get(&id)?.clone()),
            Key::Person(id) => Record::Person(self.people.get(&id)?.clone()),
        })
    }

    /// Puts, replaces or (with none) removes the record of a key. A record of another kind than the key's
    /// counts as none; the event and the price list go back to their defaults when removed.
    pub fn set(&mut self, key: Key, record: Option<Record>) {
        fn put<K: Ord + Clone, V>(map: &mut OrdMap<K, Arc<V>>, id: K, value: Option<Arc<V>>) {
            match value {
                Some(value) => map.insert(id, value),
                None => map.remove(&id),
            };
        }
        macro_rules! of {
            ($kind:ident) => {
                match record {
                    Some(Record::$kind(value)) => Some(value),
                    _ => None,
                }
            };
        }
        match key {
            Key::Event => self.event = of!(Event).unwrap_or_default(),
            Key::RateCard => self.rate_card = of!(RateCard).unwrap_or_default(),
            Key::Hall(id) => put(&mut self.halls, id, of!(Hall)),
            Key::Layout(id) => put(&mut self.layouts, id, of!(Layout)),
            Key::Pavilion(id) => put(&mut self.pavilions, id, of!(Pavilion)),
            Key::Item(floor, id) => {
                let items = self.floors.entry(floor).or_default();
                put(items, id, of!(Item));
                if items.is_empty() {
                    self.floors.remove(&floor);
                }
            }
            Key::Sale(id) => put(&mut self.sales, id, of!(Sale)),
            Key::Exhibitor(id) => put(&mut self.exhibitors, id, of!(Exhibitor)),
            Key::Person(id) => put(&mut self.people, id, of!(Person)),
        }
    }

    /// The halls in their order (then by id).
    #[must_use]
    pub fn halls_in_order(&self) -> Vec<(HallId, &Arc<Hall>)> {
        let mut halls: Vec<_> = self.halls.iter().map(|(id, hall)| (*id, hall)).collect();
        halls.sort_by_key(|(id, hall)| (hall.order, *id));
        halls
    }

    /// The pavilions in their order (then by id).
    #[must_use]
    pub fn pavilions_in_order(&self) -> Vec<(PavilionId, &Arc<Pavilion>)> {
        let mut pavilions: Vec<_> = self.pavilions.iter().map(|(id, pavilion)| (*id, pavilion)).collect();
        pavilions.sort_by_key(|(id, pavilion)| (pavilion.order, *id));
        pavilions
    }

    /// The two floors that a hall shows: its building and its current layout.
    #[must_use]
    pub fn floors_of(&self, hall: HallId) -> [Option<FloorId>; 2] {
        let layout = self.halls.get(&hall).map(|hall| FloorId::Layout(hall.current));
        [Some(FloorId::Building(hall)), layout]
    }

    /// The records that a hall shows, of its building and of its current layout; by id within each.
    pub fn items_of(&self, hall: HallId) -> impl Iterator<Item = (FloorId, ItemId, &Arc<Item>)> {
        let floors = self.floors_of(hall).into_iter().flatten();
        floors.flat_map(|floor| {
            let items = self.floors.get(&floor).into_iter().flatten();
            items.map(move |(id, item)| (floor, *id, item))
        })
    }

    /// A record that a hall shows, with the floor it lies on.
    #[must_use]
    pub fn find_item(&self, hall: HallId, id: ItemId) -> Option<(FloorId, &Arc<Item>)> {
        self.floors_of(hall).into_iter().flatten().find_map(|floor| Some((floor, self.floors.get(&floor)?.get(&id)?)))
    }

    /// The floor on which a new part of a kind belongs; none where the hall is unknown.
    #[must_use]
    pub fn floor_for(&self, hall: HallId, kind: PartKind) -> Option<FloorId> {
        let record = self.halls.get(&hall)?;
        Some(if kind.is_building() { FloorId::Building(hall) } else { FloorId::Layout(record.current) })
    }

    /// The booths that a hall shows, by id.
    pub fn booths_of(&self, hall: HallId) -> impl Iterator<Item = (ItemId, &Booth)> {
        self.items_of(hall).filter_map(|(_, id, item)| match &item.part {
            Part::Booth(booth) => Some((id, booth)),
            _ => None,
        })
    }

    /// The booths of every hall's current layout, by hall and id.
    pub fn booths(&self) -> impl Iterator<Item = (HallId, ItemId, &Booth)> {
        self.halls.keys().flat_map(|hall| self.booths_of(*hall).map(|(id, booth)| (*hall, id, booth)))
    }

    /// The sale of a booth; an available one where there is no record.
    #[must_use]
    pub fn sale(&self, booth: ItemId) -> Arc<Sale> {
        self.sales.get(&booth).cloned().unwrap_or_default()
    }
}
