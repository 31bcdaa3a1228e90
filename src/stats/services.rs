//! Where the services ordered come from: each booth's order goes to the nearest floor box or trench that offers
//! it, and each box is held against what it can give.
//!
//! Distances are straight, from the booth's outline; a box or trench under the booth is at none. What lies farther
//! than [`REACH`] does not serve. Nothing is moved to the next box when one is full: a technician decides that, and
//! needs to see it. Deliberately absent: cables' ways, and orders that are not of a booth of the current layout.

use crate::geometry::{Index, Indexed, Mm, Point, Rect, Segment, Shape};
use crate::model::{Booth, HallId, ItemId, Part, Power, Project, Services, Supplies, Supply, SupplyPlace};
use std::collections::BTreeMap;

/// The farthest that a floor box or trench serves: boxes stand on a grid of about 9 m and trenches 6 to 9 m apart,
/// so that a cable across one field and a booth is enough. Common practice, no source read.
pub const REACH: Mm = Mm(15_000);

/// The most that is taken from one phase, in watts: a 16 A socket at 230 V. More is spread over three.
pub const MOST_OF_ONE_PHASE: u32 = 3_680;

/// What a floor box or trench can supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Service {
    /// Electrical power, in watts.
    Power,
    /// Water, in litres a minute.
    Water,
    /// Compressed air, in litres a minute.
    Air,
    /// Internet, in Mbit/s.
    Internet,
    /// Drain, in litres a minute.
    Drain,
}

impl Service {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 5] = [Self::Power, Self::Water, Self::Air, Self::Internet, Self::Drain];

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Power => "panels-power",
            Self::Water => "panels-water",
            Self::Air => "panels-air",
            Self::Internet => "panels-internet",
            Self::Drain => "panels-drain",
        }
    }

    /// How much of it is ordered.
    #[must_use]
    pub const fn ordered(self, services: &Services) -> u32 {
        match self {
            Self::Power => services.power_watts,
            Self::Water => services.water,
            Self::Air => services.air,
            Self::Internet => services.internet,
            Self::Drain => services.drain,
        }
    }

    /// How much of it is offered; none where it is not.
    #[must_use]
    pub fn offered(self, supplies: &Supplies) -> Option<u32> {
        match self {
            Self::Power => supplies.power.map(|power| power.watts),
            Self::Water => supplies.water,
            Self::Air => supplies.air,
            Self::Internet => supplies.internet,
            Self::Drain => supplies.drain,
        }
    }
}

/// One service of one booth from its box or trench.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hookup {
    /// The booth.
    pub booth: ItemId,
    /// What it takes.
    pub service: Service,
    /// How much.
    pub amount: u32,
    /// Where from.
    pub supply: ItemId,
    /// The straight way between them.
    pub way: Segment,
    /// The length of that way.
    pub distance: Mm,
}

/// An order that nothing within reach offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unserved {
    /// The booth.
    pub booth: ItemId,
    /// What it ordered.
    pub service: Service,
    /// How much.
    pub amount: u32,
    /// The nearest that offers it, beyond reach, and how far away; none where the hall has nothing of it.
    pub nearest: Option<(ItemId, Mm)>,
}

/// What a box or trench has to give of a service, against what it can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// The service.
    pub service: Service,
    /// The sum of what is taken.
    pub ordered: u32,
    /// What it can give.
    pub capacity: u32,
    /// Of power from three phases, what each of them carries: small orders go to the phase that carries least.
    pub phases: Option<[u32; 3]>,
}

impl Load {
    /// Whether more is taken than it can give.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.ordered > self.capacity
    }

    /// Whether one of three phases carries more than its third, though all together may not.
    #[must_use]
    pub fn is_uneven(&self) -> bool {
        self.phases.is_some_and(|phases| phases.iter().any(|watts| watts.saturating_mul(3) > self.capacity))
    }
}

/// What hangs over a booth, against what the rigging points over it bear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hanging {
    /// The booth.
    pub booth: ItemId,
    /// What is to hang, in kg.
    pub ordered: u32,
    /// The rigging points over it.
    pub points: Vec<ItemId>,
    /// What they bear together, in kg.
    pub capacity: u32,
}

impl Hanging {
    /// Whether more is to hang than the points bear.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.ordered > self.capacity
    }
}

/// Where the services of a hall's booths come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hookups {
    /// By booth and service.
    pub hookups: Vec<Hookup>,
    /// By booth and service.
    pub unserved: Vec<Unserved>,
    /// Each box or trench with its load of all that it offers.
    pub supplies: BTreeMap<ItemId, Vec<Load>>,
    /// By booth.
    pub hanging: Vec<Hanging>,
}

impl Hookups {
    /// What a booth takes and from where.
    pub fn of_booth(&self, booth: ItemId) -> impl Iterator<Item = &Hookup> {
        let first = self.hookups.partition_point(move |hookup| hookup.booth < booth);
        self.hookups.iter().skip(first).take_while(move |hookup| hookup.booth == booth)
    }

    /// What a box or trench gives and to whom.
    pub fn of_supply(&self, supply: ItemId) -> impl Iterator<Item = &Hookup> {
        self.hookups.iter().filter(move |hookup| hookup.supply == supply)
    }

    /// How many boxes and trenches have more to give than they can.
    #[must_use]
    pub fn overloaded(&self) -> usize {
        self.supplies.values().filter(|loads| loads.iter().any(Load::is_over)).count()
    }
}

/// Finds where the services of a hall's booths come from; nothing for an unknown hall.
#[must_use]
pub fn hookups(project: &Project, hall: HallId) -> Hookups {
    let mut supplies: BTreeMap<ItemId, &Supply> = BTreeMap::new();
    let mut points = Vec::new();
    for (_, id, item) in project.items_of(hall) {
        match &item.part {
            Part::Supply(supply) => {
                supplies.insert(id, supply);
            }
            Part::Rigging(rigging) => {
                points.push(Indexed { bounds: Rect { min: rigging.at, max: rigging.at }, value: (id, rigging) });
            }
            _ => {}
        }
    }
    let points = Index::new(points);
    let offers = Service::ALL.map(|service| Offers::new(&supplies, service));
    let mut found = Hookups::default();
    for (id, booth) in project.booths_of(hall) {
        let Some(sale) = project.sales.get(&id).filter(|sale| sale.services != Services::default()) else { continue };
        let sides = booth.shape.sides();
        for (service, offers) in Service::ALL.into_iter().zip(&offers) {
            let amount = service.ordered(&sale.services);
            if amount > 0 {
                match offers.nearest(&booth.shape, &sides) {
                    Some((supply, way, distance)) if distance <= REACH => {
                        found.hookups.push(Hookup { booth: id, service, amount, supply, way, distance });
                    }
                    far => {
                        let nearest = far.map(|(supply, _, distance)| (supply, distance));
                        found.unserved.push(Unserved { booth: id, service, amount, nearest });
                    }
                }
            }
        }
        if sale.services.rigging_kg > 0 {
            let over = points.touching(booth.shape.bounds()).filter(|point| is_over(booth, point.value.1.at));
            let mut over: Vec<(ItemId, u32)> = over.map(|point| (point.value.0, point.value.1.load_kg)).collect();
            over.sort_unstable();
            let capacity = over.iter().fold(0_u32, |sum, (_, kg)| sum.saturating_add(*kg));
            let points = over.into_iter().map(|(id, _)| id).collect();
            found.hanging.push(Hanging { booth: id, ordered: sale.services.rigging_kg, points, capacity });
        }
    }
    found.supplies = loads(&supplies, &found.hookups);
    found
}

fn is_over(booth: &Booth, point: Point) -> bool {
    booth.shape.contains(point)
}

/// What offers a service, by place.
struct Offers<'a> {
    index: Index<(ItemId, &'a SupplyPlace)>,
    /// Around all of them.
    bounds: Option<Rect>,
}

impl<'a> Offers<'a> {
    fn new(supplies: &BTreeMap<ItemId, &'a Supply>, service: Service) -> Self {
        let offering = supplies.iter().filter(|(_, supply)| service.offered(&supply.supplies).is_some());
        let entries: Vec<_> = offering
            .map(|(id, supply)| Indexed { bounds: bounds_of(&supply.place), value: (*id, &supply.place) })
            .collect();
        let bounds = Rect::union_all(entries.iter().map(|entry| entry.bounds));
        Self { index: Index::new(entries), bounds }
    }

    /// The nearest to a shape with these sides: which, the way there, and how long it is. Of equals the one of the
    /// lowest id.
    fn nearest(&self, shape: &Shape, sides: &[Segment]) -> Option<(ItemId, Segment, Mm)> {
        let all = self.bounds?;
        let bounds = shape.bounds();
        let mut reach = Mm(1000);
        loop {
            let around = bounds.grown(reach);
            let ways = self.index.touching(around).map(|found| {
                let (id, place) = found.value;
                let (way, distance) = way_to(place, shape, sides);
                (Mm::round(distance), id, way)
            });
            let nearest = ways.min_by_key(|(distance, id, _)| (*distance, *id));
            match nearest {
                // what lies in the corners of the search may be farther than what lies just beyond its sides
                Some((distance, id, way)) if distance <= reach || around.contains_rect(all) => {
                    return Some((id, way, distance));
                }
                None if around.contains_rect(all) => return None,
                Some(_) | None => reach = reach * 2,
            }
        }
    }
}

fn bounds_of(place: &SupplyPlace) -> Rect {
    match place {
        SupplyPlace::Box(frame) => frame.bounds(),
        SupplyPlace::Trench { line, .. } => Rect::spanning(line.from, line.to),
    }
}

/// The straight way from a booth to a box's middle or to a trench, and its length; nothing where the booth stands
/// on it.
fn way_to(place: &SupplyPlace, shape: &Shape, sides: &[Segment]) -> (Segment, f64) {
    let from_point = |to: Point| {
        if shape.contains(to) {
            return (Segment { from: to, to }, 0.0);
        }
        let ways = sides.iter().map(|side| {
            let (from, _) = side.nearest(to);
            (Segment { from, to }, from.distance(to))
        });
        shortest(ways).unwrap_or((Segment { from: to, to }, 0.0))
    };
    match place {
        SupplyPlace::Box(frame) => from_point(frame.center()),
        SupplyPlace::Trench { line, .. } => {
            // a trench under the booth is tapped below its middle
            let (under, _) = line.nearest(shape.center());
            if shape.contains(under) || sides.iter().any(|side| side.meets(*line)) {
                return (Segment { from: under, to: under }, 0.0);
            }
            // two lines that do not cross are nearest at an end of one of them
            let corners = sides.iter().map(|side| {
                let (to, _) = line.nearest(side.from);
                (Segment { from: side.from, to }, side.from.distance(to))
            });
            let ends = [from_point(line.from), from_point(line.to)];
            shortest(corners.chain(ends)).unwrap_or_else(|| from_point(line.from))
        }
    }
}

fn shortest(ways: impl Iterator<Item = (Segment, f64)>) -> Option<(Segment, f64)> {
    ways.min_by(|(_, a), (_, b)| a.total_cmp(b))
}

fn loads(supplies: &BTreeMap<ItemId, &Supply>, hookups: &[Hookup]) -> BTreeMap<ItemId, Vec<Load>> {
    let mut taken: BTreeMap<(ItemId, Service), Vec<u32>> = BTreeMap::new();
    for hookup in hookups {
        taken.entry((hookup.supply, hookup.service)).or_default().push(hookup.amount);
    }
    let of = |id: ItemId, supply: &Supply| -> Vec<Load> {
        let loads = Service::ALL.into_iter().filter_map(|service| {
            let capacity = service.offered(&supply.supplies)?;
            let amounts = taken.get(&(id, service)).map(Vec::as_slice).unwrap_or_default();
            let ordered = amounts.iter().fold(0_u32, |sum, amount| sum.saturating_add(*amount));
            let phases = match supply.supplies.power {
                Some(Power { phases: 3, .. }) if service == Service::Power => Some(spread(amounts)),
                Some(_) | None => None,
            };
            Some(Load { service, ordered, capacity, phases })
        });
        loads.collect()
    };
    supplies.iter().map(|(id, supply)| (*id, of(*id, supply))).collect()
}

/// Orders over three phases: large ones evenly, small ones, the largest first, each to the phase that carries least.
fn spread(amounts: &[u32]) -> [u32; 3] {
    let mut phases = [0_u32; 3];
    let mut small = Vec::new();
    for amount in amounts {
        if *amount <= MOST_OF_ONE_PHASE {
            small.push(*amount);
            continue;
        }
        let third = amount / 3;
        for (n, phase) in (0..).zip(&mut phases) {
            *phase = phase.saturating_add(third + u32::from(n < amount % 3));
        }
    }
    small.sort_unstable_by_key(|amount| std::cmp::Reverse(*amount));
    for amount in small {
        if let Some(least) = phases.iter_mut().min() {
            *least = least.saturating_add(amount);
        }
    }
    phases
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Angle, Frame, Size};
    use crate::model::{FloorId, Hall, Item, LayoutId, Rigging, Sale};
    use crate::words::LocalText;
    use std::sync::Arc;

    const HALL: HallId = HallId::from_u64(1);
    const LAYOUT: LayoutId = LayoutId::from_u64(2);

    struct Plan(Project, u64);

    impl Plan {
        fn new() -> Self {
            let outline = crate::geometry::Polygon::rect(Rect::at(Point::ORIGIN, Size::new(200_000, 100_000))).unwrap();
            let mut project = Project::default();
            project.halls.insert(HALL, Arc::new(Hall::new(LocalText::en("N1"), outline, LAYOUT)));
            Self(project, 10)
        }

        fn put(&mut self, floor: FloorId, part: Part) -> ItemId {
            self.1 += 1;
            let id = ItemId::from_u64(self.1);
            self.0.floors.entry(floor).or_default().insert(id, Arc::new(Item::new(part)));
            id
        }

        fn supply(&mut self, place: SupplyPlace, supplies: Supplies) -> ItemId {
            self.put(FloorId::Building(HALL), Part::Supply(Supply { label: String::new(), place, supplies }))
        }

        fn floor_box(&mut self, x: i32, y: i32, watts: u32) -> ItemId {
            let frame = Frame::centred(Point::new(x, y), Size::new(400, 400), Angle::ZERO);
            let power = Some(Power { watts, phases: 3 });
            self.supply(SupplyPlace::Box(frame), Supplies { power, ..Supplies::default() })
        }

        fn booth(&mut self, x: i32, y: i32, services: Services) -> ItemId {
            let shape = Shape::rect(Point::new(x, y), Size::new(3000, 3000));
            let id = self.put(FloorId::Layout(LAYOUT), Part::Booth(Booth::new("", shape)));
            self.0.sales.insert(id, Arc::new(Sale { services, ..Sale::default() }));
            id
        }

        fn found(&self) -> Hookups {
            hookups(&self.0, HALL)
        }
    }

    const fn power(watts: u32) -> Services {
        Services { power_watts: watts, water: 0, air: 0, internet: 0, drain: 0, rigging_kg: 0 }
    }

    #[test]
    fn the_nearest_box_that_offers_it_serves() {
        let mut plan = Plan::new();
        let near = plan.floor_box(12_000, 11_500, 32_000);
        let far = plan.floor_box(2000, 11_500, 32_000);
        let both = plan.booth(9000, 10_000, Services { water: 10, ..power(3000) });
        let on_top = plan.booth(1000, 10_000, power(2000));
        let frame = Frame::centred(Point::new(40_000, 11_500), Size::new(400, 400), Angle::ZERO);
        let wet = plan.supply(SupplyPlace::Box(frame), Supplies { water: Some(20), ..Supplies::default() });
        let found = plan.found();
        let served: Vec<_> = found.hookups.iter().map(|h| (h.booth, h.service, h.supply, h.distance)).collect();
        assert_eq!(served, [(both, Service::Power, near, Mm(0)), (on_top, Service::Power, far, Mm(0))]);
        let missing = Unserved { booth: both, service: Service::Water, amount: 10, nearest: Some((wet, Mm(28_000))) };
        assert_eq!(found.unserved, [missing], "beyond reach, with its distance");
    }

    #[test]
    fn what_nobody_offers_has_no_distance_and_nothing_ordered_is_nothing() {
        let mut plan = Plan::new();
        plan.booth(0, 0, Services::default());
        let booth = plan.booth(9000, 0, Services { air: 100, ..Services::default() });
        plan.floor_box(0, 0, 1000);
        let found = plan.found();
        assert_eq!(found.unserved, [Unserved { booth, service: Service::Air, amount: 100, nearest: None }]);
        assert!(found.hookups.is_empty());
        assert_eq!(hookups(&plan.0, HallId::from_u64(9)), Hookups::default());
    }

    #[test]
    fn a_trench_is_tapped_anywhere_along_it() {
        let mut plan = Plan::new();
        let line = Segment { from: Point::new(0, 20_000), to: Point::new(100_000, 20_000) };
        let supplies = Supplies { power: Some(Power { watts: 9000, phases: 3 }), ..Supplies::default() };
        let trench = plan.supply(SupplyPlace::Trench { line, width: Mm(300) }, supplies);
        let beside = plan.booth(50_000, 12_000, power(1000));
        let across = plan.booth(30_000, 19_000, power(1000));
        let beyond = plan.booth(104_000, 23_000, power(1000));
        let found = plan.found();
        let distance = |booth| found.of_booth(booth).map(|h| (h.supply, h.distance)).collect::<Vec<_>>();
        assert_eq!(distance(beside), [(trench, Mm(5000))]);
        assert_eq!(distance(across), [(trench, Mm(0))]);
        assert_eq!(distance(beyond), [(trench, Mm(5000))], "a triangle of 3, 4 and 5 m from its end");
        assert_eq!(found.of_supply(trench).count(), 3);
    }

    #[test]
    fn a_diagonal_neighbour_does_not_win_over_a_nearer_one_beside() {
        let mut plan = Plan::new();
        plan.floor_box(3900, 3900, 1000); // at the corner: 1.27 m
        let beside = plan.floor_box(4100, 1500, 1000); // at the side: 1.1 m
        let booth = plan.booth(0, 0, power(500));
        assert_eq!(plan.found().of_booth(booth).map(|h| h.supply).collect::<Vec<_>>(), [beside]);
    }

    #[test]
    fn a_box_is_held_against_its_capacity() {
        let mut plan = Plan::new();
        let id = plan.floor_box(5000, 5000, 32_000);
        plan.booth(0, 4000, power(20_000));
        plan.booth(6000, 4000, power(14_000));
        let found = plan.found();
        let [load] = found.supplies[&id].as_slice() else { panic!("one service") };
        assert_eq!((load.ordered, load.capacity, load.is_over()), (34_000, 32_000, true));
        assert_eq!(load.phases.map(|phases| phases.iter().sum::<u32>()), Some(34_000));
        assert_eq!(found.overloaded(), 1);
    }

    #[test]
    fn small_orders_go_to_the_phase_that_carries_least() {
        assert_eq!(spread(&[]), [0; 3]);
        assert_eq!(spread(&[3000, 3000, 3000]), [3000; 3]);
        assert_eq!(spread(&[3680, 1000, 1000, 2000]), [3680, 2000, 2000]);
        assert_eq!(spread(&[3681]), [1227; 3]);
        assert_eq!(spread(&[10_000, 3000]), [3334, 6333, 3333]);
        let uneven =
            Load { service: Service::Power, ordered: 9000, capacity: 12_000, phases: Some([5000, 2000, 2000]) };
        assert!(uneven.is_uneven() && !uneven.is_over());
    }

    #[test]
    fn what_hangs_is_held_against_the_points_over_the_booth() {
        let mut plan = Plan::new();
        let over = [(1000, 1000), (2000, 2000)].map(|(x, y)| {
            plan.put(FloorId::Building(HALL), Part::Rigging(Rigging { at: Point::new(x, y), load_kg: 250 }))
        });
        plan.put(FloorId::Building(HALL), Part::Rigging(Rigging { at: Point::new(8000, 1000), load_kg: 900 }));
        let booth = plan.booth(0, 0, Services { rigging_kg: 600, ..Services::default() });
        let bare = plan.booth(20_000, 0, Services { rigging_kg: 1, ..Services::default() });
        let found = plan.found().hanging;
        assert_eq!(found[0], Hanging { booth, ordered: 600, points: over.to_vec(), capacity: 500 });
        assert_eq!(found[1], Hanging { booth: bare, ordered: 1, points: vec![], capacity: 0 });
        assert!(found.iter().all(Hanging::is_over));
    }
}
