//! The list of services, as the hall's technicians get it: what each booth takes, from which box and how far, and
//! whether the box can give it.

use super::{Decimal, Head, Table, Unit};
use crate::model::{HallId, ItemId, Part, Project};
use crate::stats::{Hookups, Load, REACH, Service, hookups};
use crate::words::{Words, natural_key};

/// By what the list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServicesBy {
    /// Box by box, what has none last.
    #[default]
    Supply,
    /// Booth by booth.
    Booth,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLine {
    /// The hall.
    pub hall: HallId,
    /// The booth.
    pub booth: ItemId,
    /// The box or trench, where one serves.
    pub supply: Option<ItemId>,
    /// What it is called; of loads that hang, how many points bear them.
    pub from: String,
    /// The booth's number.
    pub number: String,
    /// Who holds it.
    pub holder: String,
    /// What is taken: the key of its name.
    pub service: &'static str,
    /// How much, in the unit.
    pub amount: Decimal,
    /// The unit of the amount, the load and the capacity.
    pub unit: Unit,
    /// How far, in metres.
    pub distance: Option<Decimal>,
    /// All that the box gives of it.
    pub load: Option<Decimal>,
    /// What the box can give of it.
    pub capacity: Option<Decimal>,
    /// Whether the box, or the points, have more to give or to bear than they can.
    pub is_over: bool,
    /// What is wrong, in the reader's language; empty where nothing is.
    pub remark: String,
}

/// The unit in which a service is counted.
#[must_use]
pub const fn unit_of(service: Service) -> Unit {
    match service {
        Service::Power => Unit::Kilowatts,
        Service::Water | Service::Air | Service::Drain => Unit::LitresPerMinute,
        Service::Internet => Unit::Megabits,
    }
}

/// An amount of a service in its unit.
#[must_use]
pub fn amount_of(service: Service, amount: u32) -> Decimal {
    match service {
        Service::Power => Decimal::thousandths(i64::from(amount)),
        Service::Water | Service::Air | Service::Drain | Service::Internet => Decimal::whole(i64::from(amount)),
    }
}

/// An amount of a service with its unit.
#[must_use]
pub fn amount_text(service: Service, amount: u32, words: Words) -> String {
    format!("{}\u{a0}{}", amount_of(service, amount).shown(words), unit_of(service).text(words))
}

/// `34 of 32 kW`.
#[must_use]
pub fn load_text(load: &Load, words: Words) -> String {
    let ordered = amount_of(load.service, load.ordered).shown(words);
    let capacity = amount_text(load.service, load.capacity, words);
    words.with("services-load", &[("load", ordered.into()), ("capacity", capacity.into())])
}

/// The lines of all halls, in order.
#[must_use]
pub fn service_lines(project: &Project, words: Words, by: ServicesBy) -> Vec<ServiceLine> {
    let halls = project.halls_in_order().into_iter();
    halls.flat_map(|(hall, _)| Lines { project, hall, words, found: hookups(project, hall) }.sorted(by)).collect()
}

/// The same as a table for files and the clipboard.
#[must_use]
pub fn service_list(project: &Project, words: Words, by: ServicesBy) -> Table {
    let text = |key: &'static str| Head::words(words.t(key));
    let figure = |key: &'static str, unit| Head::figures(words.t(key), unit);
    let mut table = Table::new(
        words.t("services-list"),
        vec![
            text("sales-column-hall"),
            text("services-from"),
            text("sales-column-booth"),
            text("sales-column-holder"),
            text("services-service"),
            figure("services-amount", None),
            text("services-unit"),
            figure("services-distance", Some(Unit::Metres)),
            figure("services-all", None),
            figure("services-capacity", None),
            text("sales-column-remark"),
        ],
    );
    for line in service_lines(project, words, by) {
        let hall = project.halls.get(&line.hall).map(|hall| hall.name.get(words.lang())).unwrap_or_default();
        table.push(vec![
            hall.into(),
            line.from.into(),
            line.number.into(),
            line.holder.into(),
            words.t(line.service).into_owned().into(),
            line.amount.into(),
            line.unit.text(words).into(),
            line.distance.into(),
            line.load.into(),
            line.capacity.into(),
            line.remark.into(),
        ]);
    }
    table
}

/// The name of a box or trench; its kind where it has no label.
#[must_use]
pub fn supply_name(project: &Project, hall: HallId, id: ItemId, words: Words) -> String {
    let item = project.find_item(hall, id).map(|(_, item)| item);
    match item.map(|item| &item.part) {
        Some(Part::Supply(supply)) if !supply.label.is_empty() => supply.label.clone(),
        _ => words.t("part-supply").into_owned(),
    }
}

/// What the lines of a hall are made from.
struct Lines<'a> {
    project: &'a Project,
    hall: HallId,
    words: Words,
    found: Hookups,
}

impl Lines<'_> {
    fn sorted(&self, by: ServicesBy) -> Vec<ServiceLine> {
        let mut lines = self.all();
        let booth = |line: &ServiceLine| (natural_key(&line.number), line.booth);
        match by {
            ServicesBy::Supply => {
                lines.sort_by_cached_key(|line| (line.supply.is_none(), natural_key(&line.from), booth(line)));
            }
            ServicesBy::Booth => lines.sort_by_cached_key(booth),
        }
        lines
    }

    fn line(&self, booth: ItemId, service: &'static str, unit: Unit, amount: Decimal) -> ServiceLine {
        let project = self.project;
        let holder = project.sales.get(&booth).and_then(|sale| project.exhibitors.get(&sale.exhibitor?));
        let item = project.find_item(self.hall, booth).and_then(|(_, item)| item.booth());
        ServiceLine {
            hall: self.hall,
            booth,
            supply: None,
            from: String::new(),
            number: item.map(|booth| booth.number.clone()).unwrap_or_default(),
            holder: holder.map(|holder| holder.name.get(self.words.lang()).to_owned()).unwrap_or_default(),
            service,
            amount,
            unit,
            distance: None,
            load: None,
            capacity: None,
            is_over: false,
            remark: String::new(),
        }
    }

    fn all(&self) -> Vec<ServiceLine> {
        let words = self.words;
        let of = |booth, service: Service, amount| {
            self.line(booth, service.key(), unit_of(service), amount_of(service, amount))
        };
        let served = self.found.hookups.iter().map(|hookup| {
            let loads = self.found.supplies.get(&hookup.supply);
            let load = loads.and_then(|loads| loads.iter().find(|load| load.service == hookup.service));
            let amount = |amount| amount_of(hookup.service, amount);
            ServiceLine {
                supply: Some(hookup.supply),
                from: supply_name(self.project, self.hall, hookup.supply, words),
                distance: Some(Decimal::thousandths(i64::from(hookup.distance.0))),
                load: load.map(|load| amount(load.ordered)),
                capacity: load.map(|load| amount(load.capacity)),
                is_over: load.is_some_and(Load::is_over),
                remark: load.map(|load| load_remark(load, words)).unwrap_or_default(),
                ..of(hookup.booth, hookup.service, hookup.amount)
            }
        });
        let unserved = self.found.unserved.iter().map(|order| {
            let remark = match order.nearest {
                Some((id, distance)) => {
                    let name = supply_name(self.project, self.hall, id, words);
                    let args = [("box", name.into()), ("distance", distance.into()), ("reach", REACH.into())];
                    words.with("services-far", &args)
                }
                None => words.t("services-nowhere").into_owned(),
            };
            let distance = order.nearest.map(|(_, distance)| Decimal::thousandths(i64::from(distance.0)));
            ServiceLine { distance, remark, ..of(order.booth, order.service, order.amount) }
        });
        let hanging = self.found.hanging.iter().map(|hanging| {
            let kg = |kg: u32| Decimal::whole(i64::from(kg));
            let remark = if hanging.is_over() { words.t("services-too-heavy").into_owned() } else { String::new() };
            ServiceLine {
                from: words.with("services-points", &[("n", hanging.points.len().into())]),
                load: Some(kg(hanging.ordered)),
                capacity: Some(kg(hanging.capacity)),
                is_over: hanging.is_over(),
                remark,
                ..self.line(hanging.booth, "panels-rigging", Unit::Kilograms, kg(hanging.ordered))
            }
        });
        served.chain(unserved).chain(hanging).collect()
    }
}

/// What is wrong with a load; empty where nothing is.
#[must_use]
pub fn load_remark(load: &Load, words: Words) -> String {
    if load.is_over() {
        words.with("services-over", &[("load", load_text(load, words).into())])
    } else if load.is_uneven() {
        words.t("services-uneven").into_owned()
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Bom, Value, csv};
    use crate::words::Lang;
    use std::collections::BTreeSet;

    #[test]
    fn the_samples_technicians_get_every_order_once() {
        let project = crate::sample::event();
        for lang in Lang::ALL {
            let words = Words::of(lang);
            let lists = [ServicesBy::Supply, ServicesBy::Booth].map(|by| service_list(&project, words, by));
            let keys = lists.each_ref().map(|list| {
                let key = |row: &Vec<Value>| format!("{:?}", row);
                list.rows.iter().map(key).collect::<BTreeSet<_>>()
            });
            assert_eq!(keys[0], keys[1], "both orders list the same");
            assert!(lists[0].rows.len() > 200, "{}", lists[0].rows.len());
            let said = String::from_utf8(csv(&lists[0], words, Bom::Without)).unwrap();
            assert!(!said.contains("services-"), "{said:.200}");
        }
        let ordered: usize = project
            .booths()
            .map(|(_, id, _)| project.sale(id).services)
            .map(|services| {
                let counted = Service::ALL.iter().filter(|service| service.ordered(&services) > 0).count();
                counted + usize::from(services.rigging_kg > 0)
            })
            .sum();
        assert_eq!(service_lines(&project, Words::of(Lang::En), ServicesBy::Booth).len(), ordered);
    }

    #[test]
    fn a_load_says_what_is_wrong() {
        let words = Words::of(Lang::En);
        let load = |ordered, phases| Load { service: Service::Power, ordered, capacity: 32_000, phases };
        assert_eq!(load_remark(&load(34_000, None), words).replace('\u{a0}', " "), "34 of 32 kW: too much");
        assert_eq!(load_remark(&load(20_000, None), words), "");
        assert!(load_remark(&load(20_000, Some([12_000, 4000, 4000])), words).contains("phase"));
    }
}
