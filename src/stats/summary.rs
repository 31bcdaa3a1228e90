//! How the areas of a plan add up: by hall, pavilion and country.
//!
//! Only current layouts count. Net area is that of every booth drawn, blocked ones too, since they take
//! floor like any other; what may be sold is the net area less the blocked. A booth belongs to the
//! pavilion it names, wherever it stands.

use super::open_sides;
use crate::geometry::Area;
use crate::model::{
    Arrangement, Attendance, Booth, BoothKind, ExhibitorId, HallId, ItemId, Part, PavilionId, Project, Status,
};
use crate::words::Country;
use std::collections::{BTreeMap, BTreeSet};

/// How many booths, and their area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub count: usize,
    /// Their net area.
    pub area: Area,
}

impl Tally {
    fn add(&mut self, area: Area) {
        self.count += 1;
        self.area = self.area + area;
    }
}

/// Booths by how they are sold; kinds without booths are absent.
pub type TallyByKind = BTreeMap<BoothKind, Tally>;
/// Booths by status, holds of every date under `Held { until: None }`; statuses without booths are absent.
pub type TallyByStatus = BTreeMap<Status, Tally>;
/// Booths by open sides; arrangements without booths are absent.
pub type TallyByArrangement = BTreeMap<Arrangement, Tally>;

/// The figures of a hall, or of all halls together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HallFigures {
    /// What the outline encloses.
    pub gross: Area,
    /// The area under contract with the venue: the whole hall where nothing else is set.
    pub leased: Area,
    /// All booths.
    pub net: Tally,
    /// Booths by how they are sold.
    pub kinds: TallyByKind,
    /// Booths by status.
    pub statuses: TallyByStatus,
    /// Booths by open sides.
    pub arrangements: TallyByArrangement,
}

impl HallFigures {
    fn add(&mut self, area: Area, kind: BoothKind, status: Status, arrangement: Arrangement) {
        self.net.add(area);
        self.kinds.entry(kind).or_default().add(area);
        self.statuses.entry(status).or_default().add(area);
        self.arrangements.entry(arrangement).or_default().add(area);
    }

    /// Net area as a share of the gross area, from 0 to 1; none for a hall without area.
    #[must_use]
    pub fn net_share(&self) -> Option<f64> {
        share(self.net.area, self.gross)
    }

    /// Of the net area that may be sold, the share that is held, reserved or contracted, from 0 to 1;
    /// none where nothing may be sold.
    #[must_use]
    pub fn occupancy(&self) -> Option<f64> {
        let of = |status: Status| self.statuses.get(&status).map_or(Area::ZERO, |tally| tally.area);
        let sellable = self.net.area - of(Status::Blocked);
        share(sellable - of(Status::Available), sellable)
    }
}

/// The figures of a pavilion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PavilionFigures {
    /// The booth area that it is meant to have.
    pub target: Option<Area>,
    /// Its booths.
    pub planned: Tally,
    /// Of these, under contract.
    pub contracted: Tally,
    /// Its booths by status.
    pub statuses: TallyByStatus,
    /// The floor that its regions take, booths and aisles.
    pub region: Area,
}

/// The figures of a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountryFigures {
    /// Exhibitors by the country of their contract address, as UFI counts.
    pub exhibitors: usize,
    /// The booths in pavilions of the country, whoever holds them; a pavilion of several countries
    /// counts for the first.
    pub planned: Tally,
    /// The booths under contract with exhibitors of the country, wherever they stand; co-exhibitors
    /// share a booth without adding area.
    pub contracted: Tally,
}

/// How many records of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Halls.
    pub halls: usize,
    /// Pavilions.
    pub pavilions: usize,
    /// Booths of the current layouts.
    pub booths: usize,
    /// Exhibitors.
    pub exhibitors: usize,
    /// Of these, with no booth of their own or shared though they come on site.
    pub unplaced: usize,
    /// Of these, online only.
    pub online: usize,
    /// People.
    pub people: usize,
}

/// All figures of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many records.
    pub counts: Counts,
    /// All halls together.
    pub total: HallFigures,
    /// Each hall, in order.
    pub halls: Vec<(HallId, HallFigures)>,
    /// Each pavilion, in order.
    pub pavilions: Vec<(PavilionId, PavilionFigures)>,
    /// Each country that has exhibitors or pavilions.
    pub countries: BTreeMap<Country, CountryFigures>,
}

/// Adds up a project.
#[must_use]
pub fn summary(project: &Project) -> Summary {
    let halls = halls(project);
    let mut total = HallFigures::default();
    for (_, figures) in &halls {
        merge(&mut total, figures);
    }
    Summary { counts: counts(project), total, halls, pavilions: pavilions(project), countries: countries(project) }
}

fn share(part: Area, whole: Area) -> Option<f64> {
    (whole > Area::ZERO).then(|| part.as_square_metres() / whole.as_square_metres())
}

/// The status of a booth, holds of every date as one.
fn status(project: &Project, booth: ItemId) -> Status {
    match project.sales.get(&booth).map_or(Status::Available, |sale| sale.status) {
        Status::Held { .. } => Status::Held { until: None },
        same @ (Status::Available | Status::Reserved | Status::Contracted | Status::Blocked) => same,
    }
}

fn halls(project: &Project) -> Vec<(HallId, HallFigures)> {
    let figures = |id: HallId| {
        let mut figures = HallFigures::default();
        if let Some(hall) = project.halls.get(&id) {
            figures.gross = hall.gross();
            figures.leased = hall.leased.unwrap_or(figures.gross);
        }
        let sides = open_sides(project, id);
        for (booth_id, booth) in project.booths_of(id) {
            let arrangement = sides.get(&booth_id).copied().unwrap_or_default().arrangement();
            figures.add(booth.area(), booth.kind, status(project, booth_id), arrangement);
        }
        figures
    };
    project.halls_in_order().into_iter().map(|(id, _)| (id, figures(id))).collect()
}

fn merge(total: &mut HallFigures, hall: &HallFigures) {
    fn each<K: Ord + Copy>(total: &mut BTreeMap<K, Tally>, part: &BTreeMap<K, Tally>) {
        for (key, tally) in part {
            let sum = total.entry(*key).or_default();
            *sum = Tally { count: sum.count + tally.count, area: sum.area + tally.area };
        }
    }
    total.gross = total.gross + hall.gross;
    total.leased = total.leased + hall.leased;
    total.net = Tally { count: total.net.count + hall.net.count, area: total.net.area + hall.net.area };
    each(&mut total.kinds, &hall.kinds);
    each(&mut total.statuses, &hall.statuses);
    each(&mut total.arrangements, &hall.arrangements);
}

fn pavilions(project: &Project) -> Vec<(PavilionId, PavilionFigures)> {
    let mut figures: BTreeMap<PavilionId, PavilionFigures> = BTreeMap::new();
    for (id, pavilion) in &project.pavilions {
        figures.insert(*id, PavilionFigures { target: pavilion.target, ..PavilionFigures::default() });
    }
    for (_, id, booth) in project.booths() {
        let Some(figures) = booth.pavilion.and_then(|pavilion| figures.get_mut(&pavilion)) else { continue };
        let status = status(project, id);
        figures.planned.add(booth.area());
        figures.statuses.entry(status).or_default().add(booth.area());
        if status == Status::Contracted {
            figures.contracted.add(booth.area());
        }
    }
    for (_, _, item) in project.halls.keys().flat_map(|hall| project.items_of(*hall)) {
        if let Part::Region(region) = &item.part
            && let Some(figures) = figures.get_mut(&region.pavilion)
        {
            figures.region = figures.region + region.shape.area();
        }
    }
    let ordered = project.pavilions_in_order().into_iter();
    ordered.map(|(id, _)| (id, figures.remove(&id).unwrap_or_default())).collect()
}

fn countries(project: &Project) -> BTreeMap<Country, CountryFigures> {
    let mut figures: BTreeMap<Country, CountryFigures> = BTreeMap::new();
    for country in project.exhibitors.values().filter_map(|exhibitor| exhibitor.country) {
        figures.entry(country).or_default().exhibitors += 1;
    }
    for country in project.pavilions.values().filter_map(|pavilion| pavilion.countries.first()) {
        figures.entry(*country).or_default();
    }
    let pavilion_country = |booth: &Booth| project.pavilions.get(&booth.pavilion?)?.countries.first().copied();
    let holder_country = |id: ItemId| project.exhibitors.get(&project.sales.get(&id)?.exhibitor?)?.country;
    for (_, id, booth) in project.booths() {
        if let Some(country) = pavilion_country(booth) {
            figures.entry(country).or_default().planned.add(booth.area());
        }
        if status(project, id) == Status::Contracted
            && let Some(country) = holder_country(id)
        {
            figures.entry(country).or_default().contracted.add(booth.area());
        }
    }
    figures
}

fn counts(project: &Project) -> Counts {
    let booths: Vec<ItemId> = project.booths().map(|(_, id, _)| id).collect();
    let sales = booths.iter().filter_map(|id| project.sales.get(id));
    let placed: BTreeSet<ExhibitorId> =
        sales.flat_map(|sale| sale.exhibitor.into_iter().chain(sale.co_exhibitors.iter().copied())).collect();
    let online = |id: &ExhibitorId| project.exhibitors.get(id).is_some_and(|e| e.attendance == Attendance::Online);
    Counts {
        halls: project.halls.len(),
        pavilions: project.pavilions.len(),
        booths: booths.len(),
        exhibitors: project.exhibitors.len(),
        unplaced: project.exhibitors.keys().filter(|id| !placed.contains(id) && !online(id)).count(),
        online: project.exhibitors.keys().filter(|id| online(id)).count(),
        people: project.people.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Polygon, Rect, Shape, Size};
    use crate::model::{
        Exhibitor, FloorId, Hall, Item, Items, Layout, LayoutId, Pavilion, PavilionId, Region, Sale, Status,
    };
    use crate::words::LocalText;
    use std::sync::Arc;

    const HALL: HallId = HallId::from_u64(1);
    const LAYOUT: LayoutId = LayoutId::from_u64(2);
    const ALTERNATIVE: LayoutId = LayoutId::from_u64(3);
    const PAVILION: PavilionId = PavilionId::from_u64(4);

    fn country(code: &str) -> Country {
        Country::new(code).unwrap()
    }

    fn booth(x: i32, pavilion: bool) -> Arc<Item> {
        let shape = Shape::rect(Point::new(x, 0), Size::new(3000, 3000));
        let pavilion = pavilion.then_some(PAVILION);
        Arc::new(Item::new(Part::Booth(Booth { pavilion, ..Booth::new("", shape) })))
    }

    fn exhibitor(code: &str, attendance: Attendance) -> Arc<Exhibitor> {
        Arc::new(Exhibitor { country: Some(country(code)), attendance, ..Exhibitor::default() })
    }

    /// Five booths of 9 m² in a row along the wall of a hall of 600 m², three of them in a pavilion.
    fn project() -> Project {
        let mut project = Project::default();
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(30_000, 20_000))).unwrap();
        let hall = Hall { leased: Some(Area::square_metres(500)), ..Hall::new(LocalText::en("N1"), outline, LAYOUT) };
        project.halls.insert(HALL, Arc::new(hall));
        for layout in [LAYOUT, ALTERNATIVE] {
            project.layouts.insert(layout, Arc::new(Layout { hall: HALL, name: LocalText::default() }));
        }
        let booths = (0..5).map(|n| (ItemId::from_u64(n), booth(3000 * i32::try_from(n).unwrap(), n < 3)));
        let mut items: Items = booths.collect();
        let shape = Shape::rect(Point::ORIGIN, Size::new(9000, 6000));
        let region = Item::new(Part::Region(Region { pavilion: PAVILION, shape }));
        items.insert(ItemId::from_u64(90), Arc::new(region));
        project.floors.insert(FloorId::Layout(LAYOUT), items);
        let other: Items = [(ItemId::from_u64(70), booth(0, true))].into_iter().collect();
        project.floors.insert(FloorId::Layout(ALTERNATIVE), other);
        let pavilion = Pavilion {
            countries: vec![country("KZ"), country("UZ")],
            target: Some(Area::square_metres(30)),
            ..Pavilion::default()
        };
        project.pavilions.insert(PAVILION, Arc::new(pavilion));
        for (n, code, attendance) in [
            (1, "KZ", Attendance::OnSite),
            (2, "CN", Attendance::Both),
            (3, "CN", Attendance::Online),
            (4, "RU", Attendance::OnSite),
            (5, "BY", Attendance::OnSite),
        ] {
            project.exhibitors.insert(ExhibitorId::from_u64(n), exhibitor(code, attendance));
        }
        let until = chrono::NaiveDate::from_ymd_opt(2021, 7, 1);
        for (booth, status, holder, shared) in [
            (0, Status::Contracted, Some(1), None),
            (1, Status::Contracted, Some(2), Some(4)),
            (2, Status::Held { until }, None, None),
            (3, Status::Blocked, None, None),
            (70, Status::Contracted, Some(5), None), // stands in the alternative only
        ] {
            let sale = Sale {
                status,
                exhibitor: holder.map(ExhibitorId::from_u64),
                co_exhibitors: shared.map(ExhibitorId::from_u64).into_iter().collect(),
                ..Sale::default()
            };
            project.sales.insert(ItemId::from_u64(booth), Arc::new(sale));
        }
        project
    }

    fn tally(count: usize) -> Tally {
        Tally { count, area: Area::square_metres(9 * i64::try_from(count).unwrap()) }
    }

    #[test]
    fn a_hall_adds_up() {
        let summary = summary(&project());
        let [(id, hall)] = summary.halls.as_slice() else { panic!("one hall") };
        assert_eq!((*id, hall.gross, hall.leased), (HALL, Area::square_metres(600), Area::square_metres(500)));
        assert_eq!(hall.net, tally(5));
        assert_eq!(hall.kinds, [(BoothKind::ShellScheme, tally(5))].into());
        let statuses = [
            (Status::Available, tally(1)),
            (Status::Held { until: None }, tally(1)),
            (Status::Contracted, tally(2)),
            (Status::Blocked, tally(1)),
        ];
        assert_eq!(hall.statuses, statuses.into());
        // backs to the wall, the first one in the hall's corner
        assert_eq!(hall.arrangements, [(Arrangement::Inline, tally(4)), (Arrangement::Corner, tally(1))].into());
        assert_eq!(hall.net_share(), Some(45.0 / 600.0));
        assert_eq!(hall.occupancy(), Some(27.0 / 36.0));
        assert_eq!(summary.total, *hall);
    }

    #[test]
    fn pavilions_compare_target_planned_and_contracted() {
        let summary = summary(&project());
        let [(id, pavilion)] = summary.pavilions.as_slice() else { panic!("one pavilion") };
        assert_eq!((*id, pavilion.target), (PAVILION, Some(Area::square_metres(30))));
        assert_eq!((pavilion.planned, pavilion.contracted), (tally(3), tally(2)));
        assert_eq!(pavilion.region, Area::square_metres(54));
        assert_eq!(pavilion.statuses.get(&Status::Held { until: None }), Some(&tally(1)));
    }

    #[test]
    fn countries_are_those_of_contract_addresses() {
        let countries = summary(&project()).countries;
        let figures = |exhibitors, planned, contracted| CountryFigures {
            exhibitors,
            planned: tally(planned),
            contracted: tally(contracted),
        };
        let wanted = [
            (country("BY"), figures(1, 0, 0)),
            (country("CN"), figures(2, 0, 1)),
            (country("KZ"), figures(1, 3, 1)),
            (country("RU"), figures(1, 0, 0)),
        ];
        assert_eq!(countries, wanted.into());
    }

    #[test]
    fn records_are_counted_and_the_unplaced_found() {
        let counts = summary(&project()).counts;
        let wanted = Counts { halls: 1, pavilions: 1, booths: 5, exhibitors: 5, unplaced: 1, online: 1, people: 0 };
        assert_eq!(counts, wanted);
    }

    #[test]
    fn an_empty_project_has_no_shares() {
        let summary = summary(&Project::default());
        assert_eq!(summary, Summary::default());
        assert_eq!((summary.total.net_share(), summary.total.occupancy()), (None, None));
    }
}
