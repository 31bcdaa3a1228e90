//! Figures of exhibitors: where they come from, how they take part, whether their booths match their contracts.
//!
//! - An exhibitor's country is that of its contract address, as UFI counts.
//! - In one hall's figures the exhibitors are those that stand there, so one in two halls is in both; in the
//!   figures of the whole plan it is one exhibitor.
//! - A booth's area is on the account of its holder alone (see [`super::Stand`]). A co-exhibitor that has a
//!   contract of its own but no booth of its own stands on the floor it shares: its contract is added to the
//!   account of that booth's holder, of the lowest number where it shares several. So no square metre and no
//!   contract is on two accounts.

use super::{Scope, Stand, Tally};
use crate::geometry::Area;
use crate::model::{Attendance, Exhibitor, ExhibitorId, Project};
use crate::words::{Country, natural_key};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Smaller differences between contract and booths are rounding: 0.01 m², the last place that is shown.
const SLACK: Area = Area(10_000);

/// The figures of a country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CountryFigures {
    /// Exhibitors by the country of their contract address, as UFI counts.
    pub exhibitors: usize,
    /// Of these, standing in a booth, their own or a shared one.
    pub placed: usize,
    /// The booths in pavilions of the country, whoever holds them; a pavilion of several countries
    /// counts for the first.
    pub planned: Tally,
    /// The booths held by exhibitors of the country, wherever they stand.
    pub taken: Tally,
    /// Of these, under contract.
    pub contracted: Tally,
}

/// The figures of one way of taking part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AttendanceFigures {
    /// Exhibitors.
    pub exhibitors: usize,
    /// Of these, standing in a booth, their own or a shared one.
    pub placed: usize,
    /// The booths that they hold.
    pub taken: Tally,
}

/// What an exhibitor has under contract, and what its booths give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// The exhibitor.
    pub exhibitor: ExhibitorId,
    /// The area under contract, with that of co-exhibitors that stand with it; none where none is known.
    pub contracted: Option<Area>,
    /// The booths that it holds.
    pub taken: Tally,
}

impl Account {
    /// By how much its booths are larger than its contract, negative where they are smaller; none without
    /// a contract.
    #[must_use]
    pub fn difference(&self) -> Option<Area> {
        let difference = self.taken.area - self.contracted?;
        Some(if difference.0.abs() < SLACK.0 { Area::ZERO } else { difference })
    }
}

/// How many accounts, and the area that they are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accounts {
    /// How many.
    pub count: usize,
    /// The area that is too much, too little, or under contract; each time as a whole, never negative.
    pub area: Area,
}

impl Accounts {
    fn add(&mut self, area: Area) {
        self.count += 1;
        self.area = self.area + Area(area.0.abs());
    }
}

/// Booths against contracts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ContractFigures {
    /// Accounts whose booths are as large as the contract, with that area.
    pub even: Accounts,
    /// Accounts whose booths are larger, with the area too much.
    pub over: Accounts,
    /// Accounts whose booths are smaller, with the area that is missing; those without any booth not among them.
    pub under: Accounts,
    /// Exhibitors with a contract and no booth at all, with the area under contract.
    pub waiting: Accounts,
    /// Holders of booths without a contracted area, with the area of their booths.
    pub open: Accounts,
    /// The accounts that are over or under, the largest difference first.
    pub uneven: Vec<Account>,
}

/// Who stands in which booths.
pub(super) struct Placing {
    /// The booths of each holder, in the scope.
    taken: BTreeMap<ExhibitorId, Tally>,
    /// The same in the whole plan.
    taken_anywhere: BTreeMap<ExhibitorId, Tally>,
    /// Everybody who stands in the scope.
    placed: BTreeSet<ExhibitorId>,
    /// Everybody who stands anywhere.
    placed_anywhere: BTreeSet<ExhibitorId>,
    scope: Scope,
}

impl Placing {
    pub(super) fn of(stands: &[Stand<'_>], scope: Scope) -> Self {
        let empty = BTreeMap::new();
        let mut placing = Self {
            taken: empty.clone(),
            taken_anywhere: empty,
            placed: BTreeSet::new(),
            placed_anywhere: BTreeSet::new(),
            scope,
        };
        for stand in stands {
            let here = scope.has(stand.hall);
            if let Some((holder, _)) = stand.holder {
                placing.taken_anywhere.entry(holder).or_default().add(stand);
                if here {
                    placing.taken.entry(holder).or_default().add(stand);
                }
            }
            for party in stand.parties() {
                placing.placed_anywhere.insert(party);
                if here {
                    placing.placed.insert(party);
                }
            }
        }
        placing
    }

    /// The exhibitors that figures of the scope count: all of the plan, or those that stand in the hall.
    pub(super) fn counted<'a>(
        &'a self,
        project: &'a Project,
    ) -> impl Iterator<Item = (ExhibitorId, &'a Exhibitor)> + use<'a> {
        let counted = |id: &ExhibitorId| self.scope == Scope::All || self.placed.contains(id);
        project.exhibitors.iter().filter(move |(id, _)| counted(id)).map(|(id, exhibitor)| (*id, exhibitor.as_ref()))
    }

    pub(super) fn is_placed(&self, id: ExhibitorId) -> bool {
        self.placed.contains(&id)
    }

    /// The exhibitors that come on site and stand nowhere, those with the largest contract or wish first.
    /// They belong to no hall.
    pub(super) fn unplaced(&self, project: &Project) -> Vec<ExhibitorId> {
        if self.scope != Scope::All {
            return Vec::new();
        }
        let waits = |(id, exhibitor): &(ExhibitorId, &Exhibitor)| {
            !self.placed_anywhere.contains(id) && exhibitor.attendance != Attendance::Online
        };
        let mut unplaced: Vec<(ExhibitorId, &Exhibitor)> = self.counted(project).filter(waits).collect();
        unplaced.sort_by_cached_key(|(id, exhibitor)| {
            (Reverse(exhibitor.contracted.or(exhibitor.wishes.area)), exhibitor.name.clone(), *id)
        });
        unplaced.into_iter().map(|(id, _)| id).collect()
    }

    pub(super) fn attendance(&self, project: &Project) -> BTreeMap<Attendance, AttendanceFigures> {
        let mut figures: BTreeMap<Attendance, AttendanceFigures> = BTreeMap::new();
        for (id, exhibitor) in self.counted(project) {
            let figures = figures.entry(exhibitor.attendance).or_default();
            figures.exhibitors += 1;
            figures.placed += usize::from(self.is_placed(id));
            figures.taken.merge(&self.taken.get(&id).copied().unwrap_or_default());
        }
        figures
    }

    /// Booths against contracts. An account is whole: in one hall's figures it holds the exhibitor's booths
    /// of other halls too.
    pub(super) fn contracts(&self, project: &Project, stands: &[Stand<'_>]) -> ContractFigures {
        let with = self.standing_with(project, stands);
        let mut figures = ContractFigures::default();
        for (id, exhibitor) in self.counted(project) {
            if with.carried.contains(&id) {
                continue; // on the account of the booth it shares
            }
            let own = exhibitor.contracted;
            let brought = with.brought.get(&id).copied();
            let contracted = own.map_or(brought, |own| Some(own + brought.unwrap_or_default()));
            let taken = self.taken_anywhere.get(&id).copied().unwrap_or_default();
            let account = Account { exhibitor: id, contracted, taken };
            match (contracted, account.difference()) {
                (Some(contracted), _) if taken.count == 0 => {
                    if contracted > Area::ZERO {
                        figures.waiting.add(contracted);
                    }
                }
                (Some(contracted), Some(Area::ZERO)) => figures.even.add(contracted),
                (_, Some(difference)) => {
                    if difference > Area::ZERO { &mut figures.over } else { &mut figures.under }.add(difference);
                    figures.uneven.push(account);
                }
                (_, None) if taken.count > 0 => figures.open.add(taken.area),
                (_, None) => {}
            }
        }
        let gap = |account: &Account| Reverse(account.difference().unwrap_or_default().0.abs());
        figures.uneven.sort_by_key(|account| (gap(account), account.exhibitor));
        figures
    }

    /// The contracts that co-exhibitors without a booth of their own bring to the holders they stand with.
    fn standing_with(&self, project: &Project, stands: &[Stand<'_>]) -> Together {
        let mut shared: BTreeMap<ExhibitorId, &Stand<'_>> = BTreeMap::new();
        for stand in stands {
            for party in stand.parties().filter(|party| !self.taken_anywhere.contains_key(party)) {
                let kept = shared.entry(party).or_insert(stand);
                let place = |stand: &Stand<'_>| (natural_key(&stand.booth.number), stand.id);
                if kept.id != stand.id && place(stand) < place(kept) {
                    *kept = stand;
                }
            }
        }
        let mut together = Together::default();
        for (party, stand) in shared {
            let contracted = project.exhibitors.get(&party).and_then(|exhibitor| exhibitor.contracted);
            if let (Some(contracted), Some((holder, _))) = (contracted, stand.holder) {
                let sum = together.brought.entry(holder).or_default();
                *sum = *sum + contracted;
                together.carried.insert(party);
            }
        }
        together
    }
}

#[derive(Default)]
struct Together {
    /// What holders' accounts get from others.
    brought: BTreeMap<ExhibitorId, Area>,
    /// Whose contract is on another account.
    carried: BTreeSet<ExhibitorId>,
}

/// Each country that has exhibitors, pavilions or booths in the scope; none for exhibitors without a country.
pub(super) fn countries(
    project: &Project,
    stands: &[Stand<'_>],
    placing: &Placing,
    scope: Scope,
) -> BTreeMap<Option<Country>, CountryFigures> {
    let mut figures: BTreeMap<Option<Country>, CountryFigures> = BTreeMap::new();
    for (id, exhibitor) in placing.counted(project) {
        let figures = figures.entry(exhibitor.country).or_default();
        figures.exhibitors += 1;
        figures.placed += usize::from(placing.is_placed(id));
    }
    if scope == Scope::All {
        for country in project.pavilions.values().filter_map(|pavilion| pavilion.countries.first()) {
            figures.entry(Some(*country)).or_default();
        }
    }
    for stand in stands.iter().filter(|stand| scope.has(stand.hall)) {
        let pavilion = stand.booth.pavilion.and_then(|pavilion| project.pavilions.get(&pavilion));
        if let Some(country) = pavilion.and_then(|pavilion| pavilion.countries.first()) {
            figures.entry(Some(*country)).or_default().planned.add(stand);
        }
        if let Some((_, holder)) = stand.holder {
            let figures = figures.entry(holder.country).or_default();
            figures.taken.add(stand);
            if stand.status == crate::model::Status::Contracted {
                figures.contracted.add(stand);
            }
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use crate::geometry::Area;
    use crate::model::{Attendance, Status};
    use crate::stats::sketch::Sketch;
    use crate::stats::{ContractFigures, Scope, summary, summary_of};

    /// Name and contracted area of an exhibitor.
    type Party = (&'static str, Option<i64>);
    /// Number, area and parties of a booth.
    type Stood = (&'static str, i32, &'static [&'static str]);

    fn plan(exhibitors: &[Party], booths: &[Stood]) -> Sketch {
        let mut plan = Sketch::new();
        for (name, contracted) in exhibitors {
            plan.exhibitor(name, "CN", Attendance::OnSite, *contracted);
        }
        for (number, area, parties) in booths {
            let booth = plan.booth(number, *area, Status::Contracted, &[], None);
            let parties: Vec<_> = parties.iter().map(|name| (*name != "-").then(|| plan.named(name))).collect();
            plan.change_sale(booth, |sale| {
                sale.exhibitor = parties.first().copied().flatten();
                sale.co_exhibitors = parties.iter().skip(1).copied().flatten().collect();
            });
        }
        plan
    }

    /// Even, over, under, waiting and open accounts as `count:square metres`, then the uneven ones by name.
    fn told(plan: &Sketch, figures: &ContractFigures) -> String {
        let groups = [figures.even, figures.over, figures.under, figures.waiting, figures.open];
        let mut told: Vec<String> =
            groups.iter().map(|group| format!("{}:{}", group.count, group.area.0 / 1_000_000)).collect();
        for account in &figures.uneven {
            let name = plan.project.exhibitors.get(&account.exhibitor).unwrap().name.clone();
            let difference = account.difference().unwrap().0 / 1_000_000;
            told.push(format!("{}{difference:+}", name.get(crate::words::Lang::En)));
        }
        told.join(" ")
    }

    #[test]
    fn booths_are_held_against_contracts_once() {
        let cases: [(&str, &[Party], &[Stood], &str); 12] = [
            ("as agreed", &[("A", Some(18))], &[("1", 18, &["A"])], "1:18 0:0 0:0 0:0 0:0"),
            ("too large", &[("A", Some(9))], &[("1", 18, &["A"])], "0:0 1:9 0:0 0:0 0:0 A+9"),
            ("too small", &[("A", Some(27))], &[("1", 18, &["A"])], "0:0 0:0 1:9 0:0 0:0 A-9"),
            ("no booth yet", &[("A", Some(27))], &[], "0:0 0:0 0:0 1:27 0:0"),
            ("no contract", &[("A", None)], &[("1", 18, &["A"])], "0:0 0:0 0:0 0:0 1:18"),
            ("neither", &[("A", None)], &[], "0:0 0:0 0:0 0:0 0:0"),
            ("several booths", &[("A", Some(27))], &[("1", 9, &["A"]), ("2", 18, &["A"])], "1:27 0:0 0:0 0:0 0:0"),
            (
                "shared, the holder's contract alone",
                &[("A", Some(18)), ("B", None)],
                &[("1", 18, &["A", "B"])],
                "1:18 0:0 0:0 0:0 0:0",
            ),
            (
                "shared, two contracts",
                &[("A", Some(18)), ("B", Some(9))],
                &[("1", 27, &["A", "B"])],
                "1:27 0:0 0:0 0:0 0:0",
            ),
            (
                "shared, and a booth of its own",
                &[("A", Some(18)), ("B", Some(9))],
                &[("1", 18, &["A", "B"]), ("2", 9, &["B"])],
                "2:27 0:0 0:0 0:0 0:0",
            ),
            (
                "shares two, its contract is on the first",
                &[("A", Some(9)), ("B", Some(9)), ("C", Some(9))],
                &[("10", 9, &["A", "C"]), ("2", 18, &["B", "C"])],
                "2:27 0:0 0:0 0:0 0:0",
            ),
            (
                "co-exhibitors alone",
                &[("A", Some(9)), ("B", None)],
                &[("1", 9, &["-", "A", "B"])],
                "1:9 0:0 0:0 0:0 0:0",
            ),
        ];
        for (name, exhibitors, booths, wanted) in cases {
            let plan = plan(exhibitors, booths);
            let summary = summary(&plan.project);
            assert_eq!(told(&plan, &summary.contracts), wanted, "{name}");
            let area: i32 = booths.iter().map(|(_, area, _)| *area).sum();
            let taken: i64 = summary.countries.values().map(|figures| figures.taken.area.0).sum();
            assert_eq!(taken, i64::from(area) * 1_000_000, "{name}: each booth is one country's, once");
            let exhibitors_told: usize = summary.countries.values().map(|figures| figures.exhibitors).sum();
            assert_eq!(exhibitors_told, exhibitors.len(), "{name}: each exhibitor is one country's, once");
        }
    }

    #[test]
    fn an_exhibitor_over_several_booths_is_one_and_a_sharer_adds_no_area() {
        let plan = plan(
            &[("A", None), ("B", None), ("C", None)],
            &[("1", 9, &["A", "B", "B", "A"]), ("2", 9, &["A"]), ("3", 18, &["A", "B"])],
        );
        let summary = summary(&plan.project);
        let figures = summary.attendance.get(&Attendance::OnSite).copied().unwrap();
        assert_eq!((figures.exhibitors, figures.placed), (3, 2));
        assert_eq!((figures.taken.count, figures.taken.area), (3, Area::square_metres(36)));
        assert_eq!(summary.unplaced, [plan.named("C")]);
    }

    #[test]
    fn those_with_the_largest_contract_or_wish_wait_first() {
        let plan = plan(&[("Small", Some(9)), ("None", None), ("Large", Some(36)), ("Also", Some(9))], &[]);
        let names = ["Large", "Also", "Small", "None"].map(|name| plan.named(name));
        assert_eq!(summary(&plan.project).unplaced, names);
        assert!(summary_of(&plan.project, Scope::Hall(plan.hall)).unplaced.is_empty(), "they wait for no hall");
    }

    #[test]
    fn an_account_in_a_halls_figures_is_whole() {
        let mut plan = plan(&[("A", Some(27)), ("B", Some(9))], &[("1", 9, &["A"]), ("2", 9, &["B"])]);
        let (hall, layout) = plan.other_hall();
        plan.booth_in(layout, "3", 18, Status::Reserved, &["A"], None);
        let summary = summary_of(&plan.project, Scope::Hall(hall));
        assert_eq!(told(&plan, &summary.contracts), "1:27 0:0 0:0 0:0 0:0");
    }
}
