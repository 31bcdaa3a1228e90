//! Which group each booth is in, and how many booths and how much area each group has.
//!
//! Deliberately absent: the names of groups and their colours (`draw`).

use super::stand::holder_of;
use super::{Aspect, Band, Group, Payers, SizeClass, as_one, price_of};
use crate::geometry::Area;
use crate::model::{Booth, HallId, ItemId, Money, OpenSides, Project};
use std::collections::BTreeMap;

/// The most limits between the bands of a project's prices.
const MOST_LIMITS: usize = 5;

/// A way to put the booths of a project into groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    aspect: Aspect,
    /// Between the bands of prices, ascending; empty where no price is asked for.
    limits: Vec<Money>,
    payers: Payers,
}

/// How many booths, and their area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub booths: usize,
    /// Their net area.
    pub area: Area,
}

impl Count {
    /// Counts booths that were counted elsewhere.
    pub fn add(&mut self, other: Self) {
        self.booths += other.booths;
        self.area = self.area + other.area;
    }
}

impl Groups {
    /// The groups of an aspect. The bands of prices follow from all halls, so that they mean the same in each.
    #[must_use]
    pub fn new(project: &Project, aspect: Aspect) -> Self {
        if !matches!(aspect, Aspect::Price | Aspect::Rate) {
            return Self { aspect, ..Self::default() };
        }
        let all = Self { aspect, limits: Vec::new(), payers: Payers::of(project) };
        // without the premium for open sides: bands need not be exact, and sides are dear to find
        let amounts = project.booths().filter_map(|(_, id, booth)| all.amount(project, id, booth, OpenSides::NONE));
        let limits = limits(amounts);
        Self { limits, ..all }
    }

    /// What the groups tell apart.
    #[must_use]
    pub const fn aspect(&self) -> Aspect {
        self.aspect
    }

    /// Every band of prices, ascending; none where there is no price to tell apart.
    #[must_use]
    pub fn bands(&self) -> Vec<Band> {
        let froms = std::iter::once(None).chain(self.limits.iter().copied().map(Some));
        let belows = self.limits.iter().copied().map(Some).chain([None]);
        froms.zip(belows).map(|(from, below)| Band { from, below }).collect()
    }

    /// The group of a booth with these open sides.
    #[must_use]
    pub fn group_of(&self, project: &Project, id: ItemId, booth: &Booth, sides: OpenSides) -> Group {
        let sale = || project.sales.get(&id);
        let holder = || sale().and_then(|sale| holder_of(project, sale)).map(|(_, exhibitor)| exhibitor);
        let band = || self.amount(project, id, booth, sides).map(|amount| self.band(amount));
        match self.aspect {
            Aspect::Pavilion => Group::Pavilion(booth.pavilion.filter(|id| project.pavilions.contains_key(id))),
            Aspect::Status => Group::Status(as_one(sale().map(|sale| sale.status).unwrap_or_default())),
            Aspect::Country => Group::Country(holder().and_then(|holder| holder.country)),
            Aspect::Kind => Group::Kind(booth.kind),
            Aspect::Size => Group::Size(SizeClass::of(booth.area())),
            Aspect::Price => Group::Price(band()),
            Aspect::Rate => Group::Rate(band()),
            Aspect::OpenSides => Group::OpenSides(u8::try_from(sides.count()).unwrap_or(u8::MAX)),
            Aspect::Attendance => Group::Attendance(holder().map(|holder| holder.attendance)),
        }
    }

    /// What a booth costs, or a square metre of it; none where there is no price or no area.
    fn amount(&self, project: &Project, id: ItemId, booth: &Booth, sides: OpenSides) -> Option<Money> {
        let price = price_of(project, &self.payers, id, booth, sides).total()?;
        if self.aspect == Aspect::Rate { rate(price, booth.area()) } else { Some(price) }
    }

    fn band(&self, amount: Money) -> Band {
        let place = self.limits.partition_point(|limit| *limit <= amount);
        let limit = |place: Option<usize>| self.limits.get(place?).copied();
        Band { from: limit(place.checked_sub(1)), below: limit(Some(place)) }
    }

    /// The groups that a hall's booths are in, in the order of a legend: pavilions in theirs, countries with
    /// the most area first, all else ascending; booths with nothing to tell last. `open` holds the open sides
    /// of the hall's booths.
    #[must_use]
    pub fn counts(&self, project: &Project, hall: HallId, open: &BTreeMap<ItemId, OpenSides>) -> Vec<(Group, Count)> {
        let mut counts: BTreeMap<Group, Count> = BTreeMap::new();
        for (id, booth) in project.booths_of(hall) {
            let group = self.group_of(project, id, booth, open.get(&id).copied().unwrap_or_default());
            counts.entry(group).or_default().add(Count { booths: 1, area: booth.area() });
        }
        let mut counts: Vec<(Group, Count)> = counts.into_iter().collect();
        match self.aspect {
            Aspect::Pavilion => {
                let places: BTreeMap<_, _> =
                    project.pavilions_in_order().into_iter().enumerate().map(|(place, (id, _))| (id, place)).collect();
                counts.sort_by_key(|(group, _)| match group {
                    Group::Pavilion(Some(id)) => places.get(id).copied(),
                    _ => None,
                });
            }
            Aspect::Country => counts.sort_by_key(|(_, count)| std::cmp::Reverse(count.area)),
            Aspect::Status
            | Aspect::Kind
            | Aspect::Size
            | Aspect::Price
            | Aspect::Rate
            | Aspect::OpenSides
            | Aspect::Attendance => {}
        }
        counts.sort_by_key(|(group, _)| group.is_none());
        counts
    }
}

/// The price of a square metre, rounded to whole hundredths, halves up; none where there is no area.
fn rate(price: Money, area: Area) -> Option<Money> {
    let area = i128::from(area.0);
    let rate = (i128::from(price.0) * 1_000_000 + area / 2).checked_div_euclid(area)?;
    Some(Money(i64::try_from(rate).unwrap_or(i64::MAX)))
}

/// Round amounts that lie between the least and the greatest: evenly where these are near each other, else
/// in the steps 1, 2, 5 of a rising scale.
fn limits(amounts: impl Iterator<Item = Money>) -> Vec<Money> {
    let (mut least, mut most) = (i64::MAX, i64::MIN);
    for Money(amount) in amounts {
        (least, most) = (least.min(amount), most.max(amount));
    }
    let within = |steps: Vec<i64>| -> Vec<Money> {
        steps.into_iter().filter(|step| *step > least && *step <= most).map(Money).collect()
    };
    if least >= most {
        return Vec::new();
    }
    if least > 0 && most / least >= 8 {
        let steps = |shares: &[i64]| within(rising(shares));
        let every = [steps(&[1, 2, 5]), steps(&[1, 3]), steps(&[1])];
        return every.into_iter().find(|limits| limits.len() <= MOST_LIMITS).unwrap_or_default();
    }
    let even = |step: i64| {
        let first = least.div_euclid(step).saturating_add(1).saturating_mul(step);
        let count = most.saturating_sub(first).div_euclid(step).saturating_add(1);
        let count = usize::try_from(count).unwrap_or(0).min(MOST_LIMITS + 1);
        within((0_i64..).take(count).map(|n| first.saturating_add(n.saturating_mul(step))).collect())
    };
    rising(&[1, 2, 5]).into_iter().map(even).find(|limits| limits.len() <= MOST_LIMITS).unwrap_or_default()
}

/// One hundredth times the shares, ten times that, and so on.
fn rising(shares: &[i64]) -> Vec<i64> {
    let tens = (0..18).filter_map(|power| 10_i64.checked_pow(power));
    tens.flat_map(|ten| shares.iter().filter_map(move |share| ten.checked_mul(*share))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::open_sides;
    use super::*;
    use crate::geometry::{Point, Polygon, Rect, Shape, Size};
    use crate::model::{
        Attendance, BoothKind, Exhibitor, ExhibitorId, FloorId, Hall, Item, Items, LayoutId, OpenPremiums, Part,
        Pavilion, PavilionId, Rate, RateCard, Sale, Status,
    };
    use crate::words::{Country, LocalText};
    use std::sync::Arc;

    const HALL: HallId = HallId::from_u64(1);

    /// Four booths in a row: 9, 18, 36 and 120 m², the last raw space.
    fn project() -> Project {
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(100_000, 30_000))).unwrap();
        let mut project = Project::default();
        let layout = LayoutId::from_u64(2);
        project.halls.insert(HALL, Arc::new(Hall::new(LocalText::en("N1"), outline, layout)));
        for n in [0, 1] {
            let order = 1 - i32::try_from(n).unwrap();
            project.pavilions.insert(PavilionId::from_u64(n), Arc::new(Pavilion { order, ..Pavilion::default() }));
        }
        let mut items = Items::new();
        let sizes = [(3000, 3000), (6000, 3000), (6000, 6000), (12_000, 10_000)];
        for (n, (width, depth)) in (0..).zip(sizes) {
            let at = Point::new(20_000 * i32::try_from(n).unwrap() + 4000, 10_000);
            let mut booth = Booth::new("", Shape::rect(at, Size::new(width, depth)));
            booth.kind = if n == 3 { BoothKind::RawSpace } else { BoothKind::ShellScheme };
            booth.pavilion = (n < 2).then(|| PavilionId::from_u64(n));
            items.insert(ItemId::from_u64(n), Arc::new(Item::new(Part::Booth(booth))));
        }
        project.floors.insert(FloorId::Layout(layout), items);
        let exhibitor =
            |code: &str, attendance| Exhibitor { country: Country::new(code), attendance, ..Exhibitor::default() };
        for (n, who) in (0..).zip([exhibitor("CN", Attendance::OnSite), exhibitor("KZ", Attendance::Both)]) {
            project.exhibitors.insert(ExhibitorId::from_u64(n), Arc::new(who));
        }
        let until = chrono::NaiveDate::from_ymd_opt(2026, 5, 1);
        let sale = |exhibitor: Option<u64>, status| Sale {
            exhibitor: exhibitor.map(ExhibitorId::from_u64),
            status,
            ..Sale::default()
        };
        project.sales.insert(ItemId::from_u64(0), Arc::new(sale(Some(0), Status::Held { until })));
        project.sales.insert(ItemId::from_u64(1), Arc::new(sale(None, Status::Held { until: None })));
        project.sales.insert(ItemId::from_u64(2), Arc::new(sale(Some(1), Status::Contracted)));
        let rates = [(BoothKind::ShellScheme, 150_000), (BoothKind::RawSpace, 100_000)];
        let rates = rates.map(|(kind, amount)| Rate { kind, per_square_metre: Money(amount) }).to_vec();
        project.rate_card =
            Arc::new(RateCard { rates, open_premiums: OpenPremiums::each(1000), ..RateCard::default() });
        project
    }

    fn counts(project: &Project, aspect: Aspect) -> Vec<(Group, usize, i64)> {
        let counts = Groups::new(project, aspect).counts(project, HALL, &open_sides(project, HALL));
        counts.into_iter().map(|(group, count)| (group, count.booths, count.area.0 / 1_000_000)).collect()
    }

    #[test]
    fn every_booth_is_in_one_group_of_every_aspect() {
        let project = project();
        for aspect in Aspect::ALL {
            let found = counts(&project, aspect);
            assert!(found.iter().all(|(group, ..)| group.aspect() == aspect));
            assert_eq!(found.iter().map(|(_, count, _)| count).sum::<usize>(), 4, "{aspect:?}");
            assert_eq!(found.iter().map(|(.., area)| area).sum::<i64>(), 183, "{aspect:?}");
        }
    }

    #[test]
    fn groups_stand_in_the_order_of_a_legend() {
        let project = project();
        let pavilion = |n: Option<u64>| Group::Pavilion(n.map(PavilionId::from_u64));
        assert_eq!(
            counts(&project, Aspect::Pavilion),
            [(pavilion(Some(1)), 1, 18), (pavilion(Some(0)), 1, 9), (pavilion(None), 2, 156)]
        );
        let country = |code: &str| Group::Country(Country::new(code));
        assert_eq!(
            counts(&project, Aspect::Country),
            [(country("KZ"), 1, 36), (country("CN"), 1, 9), (Group::Country(None), 2, 138)]
        );
        assert_eq!(
            counts(&project, Aspect::Status),
            [
                (Group::Status(Status::Available), 1, 120),
                (Group::Status(Status::Held { until: None }), 2, 27),
                (Group::Status(Status::Contracted), 1, 36)
            ]
        );
        assert_eq!(
            counts(&project, Aspect::Attendance),
            [
                (Group::Attendance(Some(Attendance::OnSite)), 1, 9),
                (Group::Attendance(Some(Attendance::Both)), 1, 36),
                (Group::Attendance(None), 2, 138)
            ]
        );
        assert_eq!(counts(&project, Aspect::OpenSides), [(Group::OpenSides(4), 4, 183)]);
    }

    #[test]
    fn a_square_metre_costs_what_the_booth_costs_over_its_area() {
        let mut project = project();
        let id = ItemId::from_u64(0);
        let of = |project: &Project, sides| {
            let (_, booth) = project.booths_of(HALL).next().unwrap();
            Groups::new(project, Aspect::Rate).amount(project, id, booth, sides)
        };
        assert_eq!(of(&project, OpenSides::NONE), Some(Money(150_000)));
        assert_eq!(of(&project, OpenSides::ALL), Some(Money(195_000)));
        project.sales.insert(id, Arc::new(Sale { price: Some(Money(900_005)), ..Sale::default() }));
        assert_eq!(of(&project, OpenSides::ALL), Some(Money(100_001)));
        project.rate_card = Arc::default();
        let found = counts(&project, Aspect::Price);
        assert_eq!(found.last(), Some(&(Group::Price(None), 3, 174)));
    }

    #[test]
    fn bands_have_round_limits_and_hold_every_amount() {
        #[track_caller]
        fn check(amounts: &[i64], expected: &[i64]) {
            let found = limits(amounts.iter().map(|amount| Money(amount * 100)));
            assert_eq!(found.iter().map(|limit| limit.0 / 100).collect::<Vec<_>>(), expected, "{amounts:?}");
        }
        check(&[], &[]);
        check(&[500], &[]);
        check(&[500, 500], &[]);
        check(&[1000, 2000], &[1200, 1400, 1600, 1800, 2000]);
        check(&[1000, 1500, 1950], &[1200, 1400, 1600, 1800]);
        check(&[13_500, 180_000], &[20_000, 50_000, 100_000]);
        check(&[900, 5_000_000], &[1000, 10_000, 100_000, 1_000_000]);
        check(&[-300, 300], &[-200, 0, 200]);
        check(&[0, 9000], &[2000, 4000, 6000, 8000]);
        let groups = Groups { aspect: Aspect::Price, limits: vec![Money(100), Money(200)], payers: Payers::default() };
        let places = [-5, 99, 100, 199, 200, 10_000].map(|amount| groups.band(Money(amount)));
        let bands = groups.bands();
        assert_eq!(places, [bands[0], bands[0], bands[1], bands[1], bands[2], bands[2]]);
    }

    #[test]
    fn areas_are_those_of_the_booths() {
        let project = project();
        let found = Groups::new(&project, Aspect::Size).counts(&project, HALL, &BTreeMap::new());
        let classes: Vec<_> = found.iter().map(|(group, count)| (*group, count.area)).collect();
        let of = |area: i64| (Group::Size(SizeClass::of(Area::square_metres(area))), Area::square_metres(area));
        assert_eq!(classes, [of(9), of(18), of(36), of(120)]);
    }
}
