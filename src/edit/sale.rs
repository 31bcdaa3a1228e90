//! Status, holder, services and price of booths.
//!
//! A sale is keyed by the booth and is the same in every layout. One that says nothing is not kept.

use super::picked::{Picked, about};
use super::{Draft, Edit, Refusal, change_of};
use crate::model::{Booth, ExhibitorId, HallId, Item, ItemId, Key, Money, Project, Sale, Services, Status};
use crate::words::Message;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The sale of every selected booth through `f`, under a label that may use `edit-what`.
///
/// # Errors
/// When no booth is selected, or `f` refuses one.
pub fn set_sales(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    label: Message,
    f: impl Fn(&Booth, &mut Sale) -> Result<(), Refusal>,
) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let mut draft = Draft::new(project);
    let mut changed: Vec<&Item> = Vec::new();
    for (_, id, item) in picked.iter() {
        let Some(booth) = item.booth() else { continue };
        let mut sale = project.sale(id).as_ref().clone();
        f(booth, &mut sale)?;
        put_sale(&mut draft, id, sale);
        changed.push(item);
    }
    if changed.is_empty() {
        return Err(Refusal(picked.label(Message::new("edit-refused-not-for"))));
    }
    Ok(draft.finish(about(project, changed.into_iter(), label)))
}

/// Puts a sale into a draft, or removes it where it says nothing.
pub(super) fn put_sale(draft: &mut Draft<'_>, booth: ItemId, sale: Sale) {
    if sale == Sale::default() {
        draft.remove(Key::Sale(booth));
    } else {
        draft.put(Key::Sale(booth), sale);
    }
}

/// Sets the status of booths. An available booth has no holder, so making booths available takes holder,
/// co-exhibitors and agreed price away; services stay.
///
/// # Errors
/// When no booth is selected, or a booth that somebody holds is to be blocked.
pub fn set_status(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, status: Status) -> Result<Edit, Refusal> {
    set_sales(project, hall, ids, change_of("edit-field-status"), |booth, sale| {
        match status {
            Status::Available => vacate(sale),
            Status::Blocked => refuse_holder(project, booth, sale)?,
            Status::Held { .. } | Status::Reserved | Status::Contracted => {}
        }
        sale.status = status;
        Ok(())
    })
}

/// Takes the holder away with all that was agreed; services stay.
pub(super) fn vacate(sale: &mut Sale) {
    *sale = Sale { services: sale.services, ..Sale::default() };
}

fn refuse_holder(project: &Project, booth: &Booth, sale: &Sale) -> Result<(), Refusal> {
    let Some(holder) = sale.exhibitor else { return Ok(()) };
    let name = project.exhibitors.get(&holder).map(|exhibitor| exhibitor.name.clone()).unwrap_or_default();
    let message = Message::new("edit-refused-block").with("number", booth.number.as_str()).with("holder", name);
    Err(Refusal(message))
}

/// Gives booths to an exhibitor: an available booth is held by it from now on, any other keeps its status.
/// With none the booths become available, as by [`set_status`].
///
/// # Errors
/// When no booth is selected, one is blocked, or the exhibitor is unknown.
pub fn set_exhibitor(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    exhibitor: Option<ExhibitorId>,
) -> Result<Edit, Refusal> {
    check_exhibitors(project, exhibitor.iter())?;
    set_sales(project, hall, ids, change_of("edit-field-exhibitor"), |booth, sale| {
        let Some(exhibitor) = exhibitor else {
            if sale.status != Status::Blocked {
                vacate(sale);
            }
            return Ok(());
        };
        match sale.status {
            Status::Blocked => {
                let number = booth.number.as_str();
                return Err(Refusal(Message::new("edit-refused-blocked").with("number", number)));
            }
            Status::Available => sale.status = Status::Held { until: None },
            Status::Held { .. } | Status::Reserved | Status::Contracted => {}
        }
        sale.exhibitor = Some(exhibitor);
        sale.co_exhibitors.retain(|other| *other != exhibitor);
        Ok(())
    })
}

/// Sets who shares booths with their holder; the holder itself and repetitions are left out.
///
/// # Errors
/// When no booth is selected, or an exhibitor is unknown.
pub fn set_co_exhibitors(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    others: &[ExhibitorId],
) -> Result<Edit, Refusal> {
    check_exhibitors(project, others.iter())?;
    set_sales(project, hall, ids, change_of("edit-field-co-exhibitors"), |_, sale| {
        let mut seen: BTreeSet<ExhibitorId> = sale.exhibitor.into_iter().collect();
        sale.co_exhibitors = others.iter().copied().filter(|other| seen.insert(*other)).collect();
        Ok(())
    })
}

pub(super) fn check_exhibitors<'i>(
    project: &Project,
    mut ids: impl Iterator<Item = &'i ExhibitorId>,
) -> Result<(), Refusal> {
    if ids.all(|id| project.exhibitors.contains_key(id)) {
        return Ok(());
    }
    Err(Refusal::because("edit-refused-exhibitor"))
}

/// Sets services ordered for booths: `f` sets what it wants to of each booth's own.
///
/// # Errors
/// When no booth is selected.
pub fn set_services(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    f: impl Fn(&mut Services),
) -> Result<Edit, Refusal> {
    set_sales(project, hall, ids, change_of("edit-field-services"), |_, sale| {
        f(&mut sale.services);
        Ok(())
    })
}

/// Sets the agreed price of each booth; none: the price list's.
///
/// # Errors
/// When no booth is selected, or the price is negative or absurd.
pub fn set_price(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    price: Option<Money>,
) -> Result<Edit, Refusal> {
    check_price(price)?;
    set_sales(project, hall, ids, change_of("edit-field-price"), |_, sale| {
        sale.price = price;
        Ok(())
    })
}

/// The highest price that can be set: a million million, which any file and table holds exactly.
const HIGHEST_PRICE: Money = Money(100_000_000_000_000);

pub(super) fn check_price(price: Option<Money>) -> Result<(), Refusal> {
    let sound = price.is_none_or(|price| Money::default() <= price && price <= HIGHEST_PRICE);
    if sound { Ok(()) } else { Err(Refusal::because("edit-refused-price")) }
}

/// The one sale of booths that become one.
///
/// # Errors
/// When two of them are taken by different holders, or one is blocked while another is taken.
pub(super) fn joined(project: &Project, booths: &[(ItemId, &Booth)]) -> Result<Sale, Refusal> {
    let mut all: Option<(Arc<Sale>, &Booth)> = None;
    let mut sum = Sale::default();
    for (id, booth) in booths {
        let sale = project.sale(*id);
        sum.services = added(sum.services, sale.services);
        if sale.status == Status::Available && sale.exhibitor.is_none() {
            continue;
        }
        if let Some((first, other)) = &all {
            let blocked = (first.status == Status::Blocked) != (sale.status == Status::Blocked);
            if blocked || first.exhibitor != sale.exhibitor {
                let numbers = Message::new("edit-refused-merge-sales");
                return Err(Refusal(
                    numbers.with("first", other.number.as_str()).with("second", booth.number.as_str()),
                ));
            }
        } else {
            all = Some((sale.clone(), booth));
        }
        sum.status = sum.status.max(sale.status);
        sum.exhibitor = sale.exhibitor;
        let new = sale.co_exhibitors.iter().filter(|id| !sum.co_exhibitors.contains(id));
        let new: Vec<ExhibitorId> = new.copied().collect();
        sum.co_exhibitors.extend(new);
        sum.price = match (sum.price, sale.price) {
            (Some(a), Some(b)) => Some(Money(a.0.saturating_add(b.0))),
            (one, other) => one.or(other),
        };
    }
    Ok(sum)
}

const fn added(a: Services, b: Services) -> Services {
    Services {
        power_watts: a.power_watts.saturating_add(b.power_watts),
        water: a.water.saturating_add(b.water),
        air: a.air.saturating_add(b.air),
        internet: a.internet.saturating_add(b.internet),
        drain: a.drain.saturating_add(b.drain),
        rigging_kg: a.rigging_kg.saturating_add(b.rigging_kg),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::model::Exhibitor;
    use crate::words::LocalText;

    fn exhibitor(plan: &mut Sketch, n: u64, name: &str) -> ExhibitorId {
        let id = ExhibitorId::seeded(4, n);
        let record = Exhibitor { name: LocalText::en(name), ..Exhibitor::default() };
        plan.project.set(Key::Exhibitor(id), Some(record.into()));
        id
    }

    #[test]
    fn a_booth_is_taken_and_freed() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let (ours, other) = (exhibitor(&mut plan, 1, "Acme"), exhibitor(&mut plan, 2, "Globex"));
        plan.act(set_exhibitor(&plan.project, plan.hall, &ids(&[a]), Some(ours)));
        assert_eq!(plan.project.sale(a).status, Status::Held { until: None });
        assert_eq!(
            plan.act(set_status(&plan.project, plan.hall, &ids(&[a]), Status::Contracted)),
            "Change the status of booth A1"
        );
        plan.act(set_co_exhibitors(&plan.project, plan.hall, &ids(&[a]), &[other, ours, other]));
        plan.act(set_services(&plan.project, plan.hall, &ids(&[a]), |services| services.power_watts = 3000));
        plan.act(set_price(&plan.project, plan.hall, &ids(&[a]), Some(Money(10_000))));
        let sale = plan.project.sale(a);
        assert_eq!((sale.exhibitor, sale.co_exhibitors.as_slice()), (Some(ours), &[other][..]));
        assert_eq!(
            refused(set_status(&plan.project, plan.hall, &ids(&[a]), Status::Blocked)),
            "Booth A1 is taken by Acme; make it available before blocking it."
        );
        plan.act(set_status(&plan.project, plan.hall, &ids(&[a]), Status::Available));
        let free = Sale { services: sale.services, ..Sale::default() };
        assert_eq!(*plan.project.sale(a), free);
        plan.act(set_services(&plan.project, plan.hall, &ids(&[a]), |services| *services = Services::default()));
        assert!(plan.project.sales.is_empty(), "a sale that says nothing is not kept");
    }

    #[test]
    fn blocked_booths_unknown_exhibitors_and_bad_prices_are_refused() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let ours = exhibitor(&mut plan, 1, "Acme");
        plan.act(set_status(&plan.project, plan.hall, &ids(&[a]), Status::Blocked));
        let give = |to| set_exhibitor(&plan.project, plan.hall, &ids(&[a]), Some(to));
        assert_eq!(refused(give(ours)), "Booth A1 is blocked; make it available first.");
        assert_eq!(refused(give(ExhibitorId::seeded(9, 9))), "This exhibitor is no longer in the plan.");
        let price = refused(set_price(&plan.project, plan.hall, &ids(&[a]), Some(Money(-1))));
        assert_eq!(price, "A price cannot be negative or more than a million million.");
    }
}
