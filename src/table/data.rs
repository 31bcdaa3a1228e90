//! What the directory shows, derived from a project: who holds which booths, and every cell of every sheet.
//!
//! A [`Data`] is brought up to date after an edit and keeps what the edit did not touch: equal records are the
//! same pointer, so one look tells. Cells are made when they are asked for; nothing here knows words or views.

use super::{Cell, Column, Sheet, Standing};
use crate::geometry::{Area, Shape, Size};
use crate::model::{
    Attendance, Booth, BoothKind, Exhibitor, ExhibitorId, HallId, Item, ItemId, Items, OpenSides, Part, Pavilion,
    PavilionId, Project, Sale, Services, Status,
};
use crate::stats::{self, Payers, Price};
use crate::words::{Country, Lang, natural_key};
use chrono::NaiveDate;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A row of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowId {
    /// An exhibitor.
    Exhibitor(ExhibitorId),
    /// A booth.
    Booth(ItemId),
    /// A pavilion.
    Pavilion(PavilionId),
}

impl RowId {
    /// The sheet that it is a row of.
    #[must_use]
    pub const fn sheet(self) -> Sheet {
        match self {
            Self::Exhibitor(_) => Sheet::Exhibitors,
            Self::Booth(_) => Sheet::Booths,
            Self::Pavilion(_) => Sheet::Pavilions,
        }
    }

    /// The number of its record's id, for ids of the window.
    #[must_use]
    pub const fn to_u64(self) -> u64 {
        match self {
            Self::Exhibitor(id) => id.to_u64(),
            Self::Booth(id) => id.to_u64(),
            Self::Pavilion(id) => id.to_u64(),
        }
    }

    /// The record's id as files write it.
    #[must_use]
    pub fn id_text(self) -> String {
        match self {
            Self::Exhibitor(id) => id.to_string(),
            Self::Booth(id) => id.to_string(),
            Self::Pavilion(id) => id.to_string(),
        }
    }
}

/// The booths of an exhibitor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Those it holds or shares, by number as people count.
    pub booths: Vec<ItemId>,
    /// The area of those that it holds itself.
    pub area: Area,
    /// The best status among them.
    standing: Option<Standing>,
}

/// The booths of a pavilion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Stands {
    count: usize,
    area: Area,
    contracted: Area,
    exhibitors: std::collections::BTreeSet<ExhibitorId>,
    region: Area,
}

/// A booth in its hall.
#[derive(Clone, Debug)]
struct Placed {
    hall: HallId,
    item: Arc<Item>,
}

/// Where booths stand and who holds them.
#[derive(Clone, Debug, Default)]
struct Places {
    booths: HashMap<ItemId, Placed>,
    held: HashMap<ExhibitorId, Held>,
    stands: HashMap<PavilionId, Stands>,
}

/// The open sides of a hall's booths, worked out when first asked for.
#[derive(Clone, Debug, Default)]
struct Sides(OnceCell<BTreeMap<ItemId, OpenSides>>);

/// What the sheets show of a project.
#[derive(Clone, Debug, Default)]
pub struct Data {
    project: Project,
    today: NaiveDate,
    places: Places,
    sides: HashMap<HallId, Sides>,
    payers: OnceCell<Payers>,
}

impl Data {
    /// The data of a project.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        let mut data = Self::default();
        data.update(project);
        data
    }

    /// The same on a day, by which what is decided in a sheet is dated.
    #[must_use]
    pub fn on(mut self, today: NaiveDate) -> Self {
        self.set_today(today);
        self
    }

    /// Tells the day.
    pub const fn set_today(&mut self, today: NaiveDate) {
        self.today = today;
    }

    /// The day on which the sheets are worked on.
    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// Brings the data up to date with a later state of the project, or with another project.
    pub fn update(&mut self, project: &Project) {
        let before = std::mem::replace(&mut self.project, project.clone());
        self.payers = OnceCell::new();
        let same_halls = before.halls.ptr_eq(&project.halls);
        let same_floors = same_halls && before.floors.ptr_eq(&project.floors);
        if !(same_floors && before.sales.ptr_eq(&project.sales)) || self.places.booths.is_empty() {
            self.places = Places::of(project);
        }
        if !same_floors {
            let is_same = |hall: &HallId| {
                let same_hall = match (before.halls.get(hall), project.halls.get(hall)) {
                    (Some(a), Some(b)) => Arc::ptr_eq(a, b),
                    _ => false,
                };
                let same = |a: Option<&Items>, b: Option<&Items>| match (a, b) {
                    (Some(a), Some(b)) => a.ptr_eq(b),
                    (None, None) => true,
                    _ => false,
                };
                let floors = |of: &'_ Project| of.floors_of(*hall);
                same_hall
                    && floors(&before).into_iter().zip(floors(project)).all(|(a, b)| {
                        same(a.and_then(|a| before.floors.get(&a)), b.and_then(|b| project.floors.get(&b)))
                    })
            };
            self.sides.retain(|hall, _| is_same(hall));
        }
        for hall in project.halls.keys() {
            self.sides.entry(*hall).or_default();
        }
    }

    /// The project that the data shows.
    #[must_use]
    pub const fn project(&self) -> &Project {
        &self.project
    }

    /// The rows of a sheet: exhibitors and booths by id, pavilions in their order.
    #[must_use]
    pub fn rows(&self, sheet: Sheet) -> Vec<RowId> {
        match sheet {
            Sheet::Exhibitors => self.project.exhibitors.keys().map(|id| RowId::Exhibitor(*id)).collect(),
            Sheet::Booths => self.project.booths().map(|(_, id, _)| RowId::Booth(id)).collect(),
            Sheet::Pavilions => {
                self.project.pavilions_in_order().into_iter().map(|(id, _)| RowId::Pavilion(id)).collect()
            }
        }
    }

    /// Whether a row's record is in the project.
    #[must_use]
    pub fn has(&self, row: RowId) -> bool {
        match row {
            RowId::Exhibitor(id) => self.project.exhibitors.contains_key(&id),
            RowId::Booth(id) => self.places.booths.contains_key(&id),
            RowId::Pavilion(id) => self.project.pavilions.contains_key(&id),
        }
    }

    /// A booth with the hall whose current layout it stands in.
    #[must_use]
    pub fn booth(&self, id: ItemId) -> Option<(HallId, &Booth)> {
        let placed = self.places.booths.get(&id)?;
        Some((placed.hall, placed.item.booth()?))
    }

    /// The booths of an exhibitor; none where it has none.
    #[must_use]
    pub fn held(&self, id: ExhibitorId) -> Option<&Held> {
        self.places.held.get(&id)
    }

    /// The open sides of a booth: set by hand, else derived from what stands around it.
    #[must_use]
    pub fn sides(&self, id: ItemId) -> OpenSides {
        let Some((hall, booth)) = self.booth(id) else { return OpenSides::NONE };
        let derived = || {
            let sides = self.sides.get(&hall)?.0.get_or_init(|| stats::sides(&self.project, hall));
            sides.get(&id).copied()
        };
        booth.open_sides.or_else(derived).unwrap_or_default()
    }

    /// What a booth costs.
    fn price(&self, id: ItemId, booth: &Booth) -> Price {
        let payers = self.payers.get_or_init(|| Payers::of(&self.project));
        stats::price_of(&self.project, payers, id, booth, self.sides(id))
    }

    pub(super) fn pavilion_name(&self, id: PavilionId, lang: Lang) -> &str {
        self.project.pavilions.get(&id).map_or("", |pavilion| pavilion.name.get(lang))
    }

    pub(super) fn exhibitor_name(&self, id: ExhibitorId, lang: Lang) -> &str {
        self.project.exhibitors.get(&id).map_or("", |exhibitor| exhibitor.name.get(lang))
    }

    pub(super) fn number(&self, id: ItemId) -> &str {
        self.booth(id).map_or("", |(_, booth)| booth.number.as_str())
    }

    /// How far an exhibitor has come towards a booth.
    #[must_use]
    pub fn standing(&self, id: ExhibitorId) -> Standing {
        let held = self.places.held.get(&id).and_then(|held| held.standing);
        held.unwrap_or_else(|| match self.project.exhibitors.get(&id).map(|exhibitor| exhibitor.attendance) {
            Some(Attendance::Online) => Standing::Online,
            Some(Attendance::OnSite | Attendance::Both) | None => Standing::Unplaced,
        })
    }

    /// What a cell holds; nothing where the sheet has no such column.
    #[must_use]
    pub fn cell(&self, row: RowId, column: Column) -> Cell {
        match row {
            RowId::Exhibitor(id) => {
                self.project.exhibitors.get(&id).map(|exhibitor| self.of_exhibitor(id, exhibitor, column))
            }
            RowId::Booth(id) => self.booth(id).map(|(hall, booth)| self.of_booth(hall, id, booth, column)),
            RowId::Pavilion(id) => {
                self.project.pavilions.get(&id).map(|pavilion| self.of_pavilion(id, pavilion, column))
            }
        }
        .unwrap_or_default()
    }

    fn of_exhibitor(&self, id: ExhibitorId, exhibitor: &Exhibitor, column: Column) -> Cell {
        let held = self.held(id);
        match column {
            Column::Name => Cell::local(&exhibitor.name),
            Column::NameEn | Column::NameZh | Column::NameRu => exact(&exhibitor.name, column),
            Column::Country => country(exhibitor.country),
            Column::Standing => Cell::Standing(self.standing(id)),
            Column::Booths => list(held.map(|held| held.booths.clone()), Cell::Booths),
            Column::HeldArea => held.filter(|held| held.area > Area::ZERO).map_or(Cell::Empty, |h| Cell::Area(h.area)),
            Column::Contracted => area(exhibitor.contracted),
            Column::Difference => match (exhibitor.contracted, held) {
                (Some(contracted), Some(held)) => Cell::Area(held.area - contracted),
                _ => Cell::Empty,
            },
            Column::WishedPavilion => list(exhibitor.wishes.pavilion.map(|id| vec![id]), Cell::Pavilions),
            Column::Pavilions => list(held.map(|held| self.pavilions_of(held)), Cell::Pavilions),
            Column::WishedArea => area(exhibitor.wishes.area),
            Column::WishedSides => exhibitor.wishes.open_sides.map_or(Cell::Empty, |sides| Cell::Count(sides.into())),
            Column::WishNotes => Cell::text(&exhibitor.wishes.notes),
            Column::Attendance => Cell::Attendance(exhibitor.attendance),
            Column::ContactName => Cell::text(&exhibitor.contact.name),
            Column::Phone => Cell::text(&exhibitor.contact.phone),
            Column::Email => Cell::text(&exhibitor.contact.email),
            Column::Products => Cell::local(&exhibitor.products),
            Column::NotBeside => list(Some(exhibitor.not_beside.clone()), Cell::Exhibitors),
            Column::Notes => Cell::local(&exhibitor.notes),
            _ => service(&exhibitor.services, column),
        }
    }

    fn pavilions_of(&self, held: &Held) -> Vec<PavilionId> {
        let mut all: Vec<PavilionId> = Vec::new();
        for pavilion in held.booths.iter().filter_map(|id| self.booth(*id)?.1.pavilion) {
            if !all.contains(&pavilion) {
                all.push(pavilion);
            }
        }
        all
    }

    fn of_booth(&self, hall: HallId, id: ItemId, booth: &Booth, column: Column) -> Cell {
        let none = Sale::default();
        let sale = self.project.sales.get(&id).map_or(&none, |sale| sale.as_ref());
        match column {
            Column::Number => Cell::text(&booth.number),
            Column::Hall => Cell::Hall(hall),
            Column::Status => Cell::Status(sale.status),
            Column::HeldUntil => match sale.status {
                Status::Held { until } => until.map_or(Cell::Empty, Cell::Date),
                Status::Available | Status::Reserved | Status::Contracted | Status::Blocked => Cell::Empty,
            },
            Column::Exhibitor => list(sale.exhibitor.map(|id| vec![id]), Cell::Exhibitors),
            Column::CoExhibitors => list(Some(sale.co_exhibitors.clone()), Cell::Exhibitors),
            Column::Country => {
                let holder = sale.exhibitor.and_then(|id| self.project.exhibitors.get(&id));
                country(holder.and_then(|holder| holder.country))
            }
            Column::Pavilion => list(booth.pavilion.map(|id| vec![id]), Cell::Pavilions),
            Column::Area => Cell::Area(booth.area()),
            Column::Width => Cell::Length(size(&booth.shape).width),
            Column::Depth => Cell::Length(size(&booth.shape).depth),
            Column::Kind => Cell::Kind(booth.kind),
            Column::Arrangement => Cell::Arrangement(self.sides(id).arrangement()),
            Column::Height => booth.height.map_or(Cell::Empty, Cell::Length),
            Column::UpperDeck => area(booth.upper_deck.map(|deck| deck.area)),
            Column::Price => self.price(id, booth).total().map_or(Cell::Empty, Cell::Money),
            Column::AgreedPrice => sale.price.map_or(Cell::Empty, Cell::Money),
            Column::Discount if sale.discount == 0 => Cell::Empty,
            Column::Discount => Cell::Percent(sale.discount),
            Column::Approval if booth.kind == BoothKind::RawSpace => Cell::Approval(sale.approval.state),
            Column::Contractor => Cell::local(&sale.approval.contractor),
            Column::Received => sale.approval.received.map_or(Cell::Empty, Cell::Date),
            Column::Decided => sale.approval.decided.map_or(Cell::Empty, Cell::Date),
            Column::MoveIn => sale.approval.move_in.map_or(Cell::Empty, |slot| Cell::Date(slot.date)),
            Column::Fascia => Cell::local(&sale.fascia),
            Column::Notes => Cell::local(&booth.notes),
            _ => service(&sale.services, column),
        }
    }

    fn of_pavilion(&self, id: PavilionId, pavilion: &Pavilion, column: Column) -> Cell {
        let none = Stands::default();
        let stands = self.places.stands.get(&id).unwrap_or(&none);
        match column {
            Column::Name => Cell::local(&pavilion.name),
            Column::NameEn | Column::NameZh | Column::NameRu => exact(&pavilion.name, column),
            Column::Countries => list(Some(pavilion.countries.clone()), Cell::Countries),
            Column::Target => area(pavilion.target),
            Column::Planned => Cell::Count(i64::try_from(stands.count).unwrap_or(i64::MAX)),
            Column::PlannedArea => Cell::Area(stands.area),
            Column::ContractedArea => Cell::Area(stands.contracted),
            Column::Difference => pavilion.target.map_or(Cell::Empty, |target| Cell::Area(stands.area - target)),
            Column::RegionArea => Cell::Area(stands.region),
            Column::ExhibitorCount => Cell::Count(i64::try_from(stands.exhibitors.len()).unwrap_or(i64::MAX)),
            Column::Color => Cell::Color(pavilion.color),
            Column::Organiser => Cell::local(&pavilion.organiser),
            Column::Notes => Cell::local(&pavilion.notes),
            _ => Cell::Empty,
        }
    }
}

impl Places {
    fn of(project: &Project) -> Self {
        let mut all = Self::default();
        for hall in project.halls.keys() {
            for (_, id, item) in project.items_of(*hall) {
                match &item.part {
                    Part::Booth(booth) => all.add_booth(project, *hall, id, item, booth),
                    Part::Region(region) => {
                        let stands = all.stands.entry(region.pavilion).or_default();
                        stands.region = stands.region + region.shape.area();
                    }
                    _ => {}
                }
            }
        }
        let booths = &all.booths;
        for held in all.held.values_mut().filter(|held| held.booths.len() > 1) {
            let number = |id: &ItemId| booths.get(id).and_then(|placed| placed.item.booth()).map(|b| b.number.as_str());
            held.booths.sort_by_cached_key(|id| natural_key(number(id).unwrap_or_default()));
        }
        all
    }

    fn add_booth(&mut self, project: &Project, hall: HallId, id: ItemId, item: &Arc<Item>, booth: &Booth) {
        self.booths.insert(id, Placed { hall, item: item.clone() });
        let sale = project.sales.get(&id);
        if let Some(sale) = sale {
            let standing = match sale.status {
                Status::Contracted => Standing::Contracted,
                Status::Reserved => Standing::Reserved,
                Status::Held { .. } | Status::Available | Status::Blocked => Standing::Held,
            };
            for exhibitor in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
                let held = self.held.entry(*exhibitor).or_default();
                held.booths.push(id);
                held.standing = held.standing.max(Some(standing));
                if sale.exhibitor == Some(*exhibitor) {
                    held.area = held.area + booth.area();
                }
            }
        }
        if let Some(pavilion) = booth.pavilion {
            let stands = self.stands.entry(pavilion).or_default();
            stands.count += 1;
            stands.area = stands.area + booth.area();
            if let Some(sale) = sale {
                stands.exhibitors.extend(sale.exhibitor.iter().chain(&sale.co_exhibitors));
                if sale.status == Status::Contracted {
                    stands.contracted = stands.contracted + booth.area();
                }
            }
        }
    }
}

fn exact(name: &crate::words::LocalText, column: Column) -> Cell {
    column.lang().and_then(|lang| name.exact(lang)).map_or(Cell::Empty, Cell::text)
}

fn area(area: Option<Area>) -> Cell {
    area.map_or(Cell::Empty, Cell::Area)
}

fn country(country: Option<Country>) -> Cell {
    country.map_or(Cell::Empty, |country| Cell::Countries(vec![country]))
}

fn list<T>(things: Option<Vec<T>>, cell: impl Fn(Vec<T>) -> Cell) -> Cell {
    things.filter(|things| !things.is_empty()).map_or(Cell::Empty, cell)
}

/// A booth's size in its own turn; of an outline, that of its bounds.
fn size(shape: &Shape) -> Size {
    match shape {
        Shape::Frame(frame) => frame.size,
        Shape::Outline(outline) => outline.bounds().size(),
    }
}

fn service(services: &Services, column: Column) -> Cell {
    match column {
        Column::Power if services.power_watts == 0 => Cell::Empty,
        Column::Power => Cell::Watts(services.power_watts),
        Column::Water => Cell::ordered(services.water),
        Column::Air => Cell::ordered(services.air),
        Column::Internet => Cell::ordered(services.internet),
        Column::Drain => Cell::ordered(services.drain),
        Column::Rigging => Cell::ordered(services.rigging_kg),
        _ => Cell::Empty,
    }
}
