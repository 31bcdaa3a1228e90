//! How the areas and the money of a plan add up: by hall, pavilion, country, size, status and kind.
//!
//! One [`Summary`] feeds every place that shows figures (panels, the command line, paper, tables), so that they
//! agree. Only current layouts count. Net area is that of every booth drawn, blocked ones too, since they take
//! floor like any other; what may be sold is the net area less the blocked. A booth belongs to the pavilion it
//! names, wherever it stands. Who counts for a booth: [`super::Stand`]; which exhibitors count: `exhibitors.rs`.

use super::exhibitors::{self, AttendanceFigures, ContractFigures, CountryFigures, Placing};
use super::tally::{Sold, SoldBy, TallyBy, sold_by, tally_by};
use super::{Scope, SizeClass, Stand, Tally, stands};
use crate::geometry::Area;
use crate::model::{Arrangement, Attendance, BoothKind, ExhibitorId, HallId, Part, PavilionId, Project, Status};
use crate::words::Country;
use std::collections::{BTreeMap, BTreeSet};

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
    pub kinds: SoldBy<BoothKind>,
    /// Booths by status, holds of every date under `Held { until: None }`.
    pub statuses: TallyBy<Status>,
    /// Booths by open sides.
    pub arrangements: SoldBy<Arrangement>,
    /// Booths by size.
    pub sizes: SoldBy<SizeClass>,
}

impl HallFigures {
    /// Net area as a share of the gross area, from 0 to 1; none for a hall without area.
    #[must_use]
    pub fn net_share(&self) -> Option<f64> {
        share(self.net.area, self.gross)
    }

    /// The booths of a status, holds of every date alike.
    #[must_use]
    pub fn of_status(&self, status: Status) -> Tally {
        self.statuses.get(&super::as_one(status)).copied().unwrap_or_default()
    }

    /// The booths that may be sold: all but the blocked.
    #[must_use]
    pub fn sellable(&self) -> Tally {
        Tally::sum(self.statuses.iter().filter(|(status, _)| **status != Status::Blocked).map(|(_, tally)| tally))
    }

    /// The booths that are held, reserved or contracted.
    #[must_use]
    pub fn taken(&self) -> Tally {
        let taken = |status: Status| !matches!(status, Status::Available | Status::Blocked);
        Tally::sum(self.statuses.iter().filter(|(status, _)| taken(**status)).map(|(_, tally)| tally))
    }

    /// Of the net area that may be sold, the share that is held, reserved or contracted, from 0 to 1;
    /// none where nothing may be sold.
    #[must_use]
    pub fn occupancy(&self) -> Option<f64> {
        share(self.taken().area, self.sellable().area)
    }

    fn of<'a>(stands: &'a [Stand<'a>], is_counted: impl Fn(&Stand<'a>) -> bool + Copy) -> Self {
        let counted = || stands.iter().filter(move |stand| is_counted(stand));
        let mut net = Tally::default();
        counted().for_each(|stand| net.add(stand));
        Self {
            gross: Area::ZERO,
            leased: Area::ZERO,
            net,
            kinds: sold_by(counted(), |stand| stand.booth.kind),
            statuses: tally_by(counted(), |stand| stand.status),
            arrangements: sold_by(counted(), Stand::arrangement),
            sizes: sold_by(counted(), Stand::size),
        }
    }
}

/// The figures of a pavilion, or of all booths outside pavilions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PavilionFigures {
    /// The booth area that it is meant to have.
    pub target: Option<Area>,
    /// Its booths.
    pub planned: Tally,
    /// Of these, held, reserved or contracted.
    pub taken: Tally,
    /// Of these, under contract.
    pub contracted: Tally,
    /// Its booths by status.
    pub statuses: TallyBy<Status>,
    /// The floor that its regions take, booths and aisles.
    pub region: Area,
}

impl PavilionFigures {
    fn add(&mut self, stand: &Stand<'_>) {
        let mut sold = Sold { all: self.planned, taken: self.taken, contracted: self.contracted };
        sold.add(stand);
        (self.planned, self.taken, self.contracted) = (sold.all, sold.taken, sold.contracted);
        self.statuses.entry(stand.status).or_default().add(stand);
    }
}

/// How many records of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Halls.
    pub halls: usize,
    /// Pavilions; of one hall, those with booths or regions in it.
    pub pavilions: usize,
    /// Booths of the current layouts.
    pub booths: usize,
    /// Exhibitors; of one hall, those that stand in it.
    pub exhibitors: usize,
    /// Of these, standing in a booth, their own or a shared one.
    pub placed: usize,
    /// Of these, with no booth of their own or shared though they come on site; none of them in one hall.
    pub unplaced: usize,
    /// Of these, online only.
    pub online: usize,
    /// People.
    pub people: usize,
}

/// All figures of a project, or of one of its halls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What they are for.
    pub scope: Scope,
    /// How many records.
    pub counts: Counts,
    /// All halls of the scope together.
    pub total: HallFigures,
    /// Each hall of the scope, in order.
    pub halls: Vec<(HallId, HallFigures)>,
    /// Each pavilion, in order; of one hall, those with booths or regions in it.
    pub pavilions: Vec<(PavilionId, PavilionFigures)>,
    /// The booths outside pavilions.
    pub outside: PavilionFigures,
    /// Each country that has exhibitors or pavilions; none for exhibitors without a country.
    pub countries: BTreeMap<Option<Country>, CountryFigures>,
    /// Exhibitors by how they take part; ways that nobody takes are absent.
    pub attendance: BTreeMap<Attendance, AttendanceFigures>,
    /// Booths against contracts.
    pub contracts: ContractFigures,
    /// The exhibitors that come on site and stand nowhere, those with the largest contract or wish first.
    pub unplaced: Vec<ExhibitorId>,
}

/// Adds up a project.
#[must_use]
pub fn summary(project: &Project) -> Summary {
    summary_of(project, Scope::All)
}

/// Adds up a project, or one hall of it.
#[must_use]
pub fn summary_of(project: &Project, scope: Scope) -> Summary {
    let stands = stands(project);
    let placing = Placing::of(&stands, scope);
    let (pavilions, outside) = pavilions(project, &stands, scope);
    let halls = halls(project, &stands, scope);
    let mut total = HallFigures::of(&stands, |stand| scope.has(stand.hall));
    for (_, hall) in &halls {
        total.gross = total.gross + hall.gross;
        total.leased = total.leased + hall.leased;
    }
    let unplaced = placing.unplaced(project);
    let attendance = placing.attendance(project);
    let counts = Counts {
        halls: halls.len(),
        pavilions: pavilions.len(),
        booths: total.net.count,
        exhibitors: placing.counted(project).count(),
        placed: attendance.values().map(|figures| figures.placed).sum(),
        unplaced: unplaced.len(),
        online: attendance.get(&Attendance::Online).map_or(0, |figures| figures.exhibitors),
        people: project.people.len(),
    };
    Summary {
        scope,
        counts,
        total,
        halls,
        pavilions,
        outside,
        countries: exhibitors::countries(project, &stands, &placing, scope),
        attendance,
        contracts: placing.contracts(project, &stands),
        unplaced,
    }
}

fn share(part: Area, whole: Area) -> Option<f64> {
    (whole > Area::ZERO).then(|| part.as_square_metres() / whole.as_square_metres())
}

fn halls<'a>(project: &Project, stands: &'a [Stand<'a>], scope: Scope) -> Vec<(HallId, HallFigures)> {
    let halls = project.halls_in_order().into_iter().filter(|(id, _)| scope.has(*id));
    halls
        .map(|(id, hall)| {
            let gross = hall.gross();
            let leased = hall.leased.unwrap_or(gross);
            (id, HallFigures { gross, leased, ..HallFigures::of(stands, |stand| stand.hall == id) })
        })
        .collect()
}

/// The pavilions of the scope, and what stands outside of them.
fn pavilions(
    project: &Project,
    stands: &[Stand<'_>],
    scope: Scope,
) -> (Vec<(PavilionId, PavilionFigures)>, PavilionFigures) {
    let mut figures: BTreeMap<PavilionId, PavilionFigures> = BTreeMap::new();
    let mut outside = PavilionFigures::default();
    let mut here: BTreeSet<PavilionId> = BTreeSet::new();
    for (id, pavilion) in &project.pavilions {
        figures.insert(*id, PavilionFigures { target: pavilion.target, ..PavilionFigures::default() });
    }
    for stand in stands.iter().filter(|stand| scope.has(stand.hall)) {
        match stand.booth.pavilion.and_then(|id| Some((id, figures.get_mut(&id)?))) {
            Some((id, figures)) => {
                figures.add(stand);
                here.insert(id);
            }
            None => outside.add(stand),
        }
    }
    for (_, _, item) in project.halls.keys().filter(|hall| scope.has(**hall)).flat_map(|hall| project.items_of(*hall)) {
        if let Part::Region(region) = &item.part
            && let Some(figures) = figures.get_mut(&region.pavilion)
        {
            figures.region = figures.region + region.shape.area();
            here.insert(region.pavilion);
        }
    }
    let ordered = project.pavilions_in_order().into_iter();
    let shown = ordered.filter(|(id, _)| scope == Scope::All || here.contains(id));
    (shown.map(|(id, _)| (id, figures.remove(&id).unwrap_or_default())).collect(), outside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Shape, Size};
    use crate::model::{Money, OpenPremiums, Rate, RateCard, Region};
    use crate::stats::sketch::{Sketch, country};
    use std::sync::Arc;

    /// Five booths of 9 m² in a row along the wall of a hall of 600 m², three of them in a pavilion of 30 m².
    fn plan() -> Sketch {
        let mut plan = Sketch::new();
        let pavilion = plan.pavilion(&["KZ", "UZ"], Some(30));
        for (name, code, attendance) in [
            ("Kazakh", "KZ", Attendance::OnSite),
            ("Chinese", "CN", Attendance::Both),
            ("Online", "CN", Attendance::Online),
            ("Sharer", "RU", Attendance::OnSite),
            ("Waiting", "BY", Attendance::OnSite),
            ("Unknown", "", Attendance::OnSite),
        ] {
            plan.exhibitor(name, code, attendance, None);
        }
        let until = chrono::NaiveDate::from_ymd_opt(2021, 7, 1);
        for (n, status, parties) in [
            (0, Status::Contracted, &["Kazakh"][..]),
            (1, Status::Contracted, &["Chinese", "Sharer"]),
            (2, Status::Held { until }, &[]),
            (3, Status::Blocked, &[]),
            (4, Status::Reserved, &["Unknown"]),
        ] {
            plan.booth(&format!("A{n}"), 9, status, parties, (n < 3).then_some(pavilion));
        }
        let other = plan.alternative();
        plan.booth_in(other, "B1", 9, Status::Contracted, &["Waiting"], Some(pavilion));
        let shape = Shape::rect(Point::ORIGIN, Size::new(9000, 6000));
        plan.put(Part::Region(Region { pavilion, shape }));
        plan
    }

    /// So many booths of 9 m² without a price.
    fn tally(count: usize) -> Tally {
        let area = Area::square_metres(9 * i64::try_from(count).unwrap());
        Tally { count, area, income: Money(0), unpriced: count }
    }

    #[test]
    fn a_hall_adds_up() {
        let plan = plan();
        let summary = summary(&plan.project);
        let [(id, hall)] = summary.halls.as_slice() else { panic!("one hall") };
        assert_eq!((*id, hall.gross, hall.leased), (plan.hall, Area::square_metres(600), Area::square_metres(500)));
        assert_eq!(hall.net, tally(5));
        let all = Sold { all: tally(5), taken: tally(4), contracted: tally(2) };
        assert_eq!(hall.kinds, [(BoothKind::ShellScheme, all)].into());
        let statuses = [
            (Status::Held { until: None }, tally(1)),
            (Status::Reserved, tally(1)),
            (Status::Contracted, tally(2)),
            (Status::Blocked, tally(1)),
        ];
        assert_eq!(hall.statuses, statuses.into());
        assert_eq!(hall.sizes, [(SizeClass::of(Area::square_metres(9)), all)].into());
        // backs to the wall, the first one in the hall's corner, the last one without a neighbour
        let arrangements: Vec<_> = hall.arrangements.iter().map(|(key, sold)| (*key, sold.all)).collect();
        assert_eq!(arrangements, [(Arrangement::Inline, tally(4)), (Arrangement::Corner, tally(1))]);
        assert_eq!(hall.net_share(), Some(45.0 / 600.0));
        assert_eq!((hall.sellable(), hall.taken()), (tally(4), tally(4)));
        assert_eq!(hall.occupancy(), Some(1.0));
        assert_eq!(summary.total, *hall);
    }

    #[test]
    fn pavilions_compare_target_planned_and_contracted() {
        let summary = summary(&plan().project);
        let [(_, pavilion)] = summary.pavilions.as_slice() else { panic!("one pavilion") };
        assert_eq!(pavilion.target, Some(Area::square_metres(30)));
        assert_eq!((pavilion.planned, pavilion.taken, pavilion.contracted), (tally(3), tally(3), tally(2)));
        assert_eq!(pavilion.region, Area::square_metres(54));
        assert_eq!(pavilion.statuses.get(&Status::Held { until: None }), Some(&tally(1)));
        assert_eq!((summary.outside.planned, summary.outside.contracted), (tally(2), tally(0)));
    }

    #[test]
    fn countries_are_those_of_contract_addresses() {
        let countries = summary(&plan().project).countries;
        let figures = |exhibitors, placed, planned, taken, contracted| CountryFigures {
            exhibitors,
            placed,
            planned: tally(planned),
            taken: tally(taken),
            contracted: tally(contracted),
        };
        let wanted = [
            (None, figures(1, 1, 0, 1, 0)),
            (Some(country("BY")), figures(1, 0, 0, 0, 0)),
            (Some(country("CN")), figures(2, 1, 0, 1, 1)),
            (Some(country("KZ")), figures(1, 1, 3, 1, 1)),
            (Some(country("RU")), figures(1, 1, 0, 0, 0)), // shares a booth, which is the holder's
        ];
        assert_eq!(countries, wanted.into());
    }

    #[test]
    fn records_are_counted_and_the_unplaced_found() {
        let plan = plan();
        let summary = summary(&plan.project);
        let counts =
            Counts { halls: 1, pavilions: 1, booths: 5, exhibitors: 6, placed: 4, unplaced: 1, online: 1, people: 0 };
        assert_eq!(summary.counts, counts);
        assert_eq!(summary.unplaced, [plan.named("Waiting")]);
    }

    #[test]
    fn money_is_the_agreed_price_else_the_lists() {
        let mut plan = plan();
        let rates = vec![Rate { kind: BoothKind::ShellScheme, per_square_metre: Money(1000) }];
        plan.project.rate_card =
            Arc::new(RateCard { rates, open_premiums: OpenPremiums::each(1000), ..RateCard::default() });
        let agreed = plan.booth_called("A0");
        plan.change_sale(agreed, |sale| sale.price = Some(Money(1)));
        let total = summary(&plan.project).total;
        let income = |status| total.of_status(status).income;
        assert_eq!((income(Status::Contracted), income(Status::Blocked)), (Money(1 + 9000), Money(9000)));
        // nine times ten, and a tenth more for the corner's second open side
        assert_eq!((income(Status::Reserved), income(Status::Available)), (Money(9900), Money(0)));
        assert_eq!((total.net.income, total.net.unpriced), (Money(1 + 3 * 9000 + 9900), 0));
    }

    #[test]
    fn one_hall_counts_what_stands_in_it() {
        let mut plan = plan();
        let hall = plan.other_hall();
        plan.booth_in(hall.1, "C1", 18, Status::Contracted, &["Chinese"], None);
        let whole = summary(&plan.project);
        assert_eq!((whole.total.net.area, whole.counts.placed), (Area::square_metres(63), 4));
        let summary = summary_of(&plan.project, Scope::Hall(hall.0));
        let counts = Counts { halls: 1, booths: 1, exhibitors: 1, placed: 1, ..Counts::default() };
        assert_eq!(summary.counts, counts);
        assert_eq!((summary.halls.len(), summary.total.gross), (1, Area::square_metres(600)));
        assert!(summary.pavilions.is_empty() && summary.unplaced.is_empty());
        assert_eq!(summary.countries.keys().copied().collect::<Vec<_>>(), [Some(country("CN"))]);
        assert_eq!(summary_of(&plan.project, Scope::Hall(HallId::from_u64(99))).total, HallFigures::default());
    }

    #[test]
    fn an_empty_project_has_no_shares() {
        let summary = summary(&Project::default());
        assert_eq!(summary, Summary::default());
        assert_eq!((summary.total.net_share(), summary.total.occupancy()), (None, None));
    }
}
