//! Status, holder, services, price and fascia of booths.
//!
//! A sale is keyed by the booth and is the same in every layout. One that says nothing is not kept.

use super::picked::{Picked, about};
use super::set::check_text;
use super::{Draft, Edit, Refusal, change_of};
use crate::model::{
    Approval, Booth, BoothKind, ExhibitorId, HallId, Item, ItemId, Key, Money, Project, Sale, Services, Status,
};
use crate::words::{LocalText, Message};
use chrono::NaiveDate;
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
/// co-exhibitors, terms, approval and fascia away; services and history stay.
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

/// Sets the status of booths as [`set_status`], but lets booths that are held already keep the last day of their
/// holds: for keys and menus that know no day.
///
/// # Errors
/// As [`set_status`].
pub fn mark_status(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, status: Status) -> Result<Edit, Refusal> {
    if !matches!(status, Status::Held { until: None }) {
        return set_status(project, hall, ids, status);
    }
    set_sales(project, hall, ids, change_of("edit-field-status"), |_, sale| {
        if !matches!(sale.status, Status::Held { .. }) {
            sale.status = status;
        }
        Ok(())
    })
}

/// Makes booths available whose holds have lapsed by a day, in whatever hall; others among them are left alone.
///
/// # Errors
/// When none of them has a hold that lapsed.
pub fn free_lapsed(project: &Project, booths: &BTreeSet<ItemId>, today: NaiveDate) -> Result<Edit, Refusal> {
    let mut draft = Draft::new(project);
    let mut freed: Vec<&Item> = Vec::new();
    for id in booths {
        let sale = project.sale(*id);
        let shown = project.halls.keys().find_map(|hall| project.find_item(*hall, *id));
        let Some((_, item)) = shown.filter(|_| sale.status.has_lapsed(today)) else { continue };
        let mut sale = sale.as_ref().clone();
        vacate(&mut sale);
        put_sale(&mut draft, *id, sale);
        freed.push(item);
    }
    if freed.is_empty() {
        return Err(Refusal::because("edit-refused-not-lapsed"));
    }
    Ok(draft.finish(about(project, freed.into_iter(), Message::new("edit-free"))))
}

/// Takes the holder away with all that was agreed and handed in; services and history stay.
pub(super) fn vacate(sale: &mut Sale) {
    let history = std::mem::take(&mut sale.history);
    *sale = Sale { services: sale.services, history, ..Sale::default() };
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
/// When no booth is selected, an exhibitor is unknown, or a booth has no holder to share it with.
pub fn set_co_exhibitors(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    others: &[ExhibitorId],
) -> Result<Edit, Refusal> {
    check_exhibitors(project, others.iter())?;
    set_sales(project, hall, ids, change_of("edit-field-co-exhibitors"), |booth, sale| {
        if sale.exhibitor.is_none() && !others.is_empty() {
            return Err(Refusal(Message::new("edit-refused-no-holder").with("number", booth.number.as_str())));
        }
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

/// Sets what is taken off the list price of each booth, in hundredths of a per cent.
///
/// # Errors
/// When no booth is selected, or more than all of it would be taken off.
pub fn set_discount(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, discount: u32) -> Result<Edit, Refusal> {
    check_percent(discount, Sale::WHOLE)?;
    set_sales(project, hall, ids, change_of("edit-field-discount"), |_, sale| {
        sale.discount = discount;
        Ok(())
    })
}

/// Refuses a share of more than so many hundredths of a per cent.
pub(super) fn check_percent(share: u32, most: u32) -> Result<(), Refusal> {
    if share <= most {
        return Ok(());
    }
    Err(Refusal(Message::new("edit-refused-percent").with("most", i64::from(most / 100))))
}

/// Sets what the fascias of shell-scheme booths say; empty: the holder's name. Other booths among the selected
/// are passed over. Longer texts than [`crate::model::Event::fascia_limit`] are taken, for a plan is made before
/// its names are shortened.
///
/// # Errors
/// When no shell-scheme booth is selected, or the text is too long to be kept.
pub fn set_fascia(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    fascia: &LocalText,
) -> Result<Edit, Refusal> {
    check_text(fascia)?;
    let of = KindOf { kind: BoothKind::ShellScheme, otherwise: "edit-refused-shell-only" };
    set_sales_of(project, hall, ids, of, change_of("edit-field-fascia"), |sale| {
        sale.fascia = fascia.clone();
        Ok(())
    })
}

/// Which booths a command is for.
#[derive(Clone, Copy)]
pub(super) struct KindOf {
    /// How they are sold.
    pub kind: BoothKind,
    /// The sentence where none of the selected is.
    pub otherwise: &'static str,
}

/// As [`set_sales`], for the selected booths of one kind.
pub(super) fn set_sales_of(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    of: KindOf,
    label: Message,
    f: impl Fn(&mut Sale) -> Result<(), Refusal>,
) -> Result<Edit, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let booths = picked.iter().filter(|(_, _, item)| item.booth().is_some_and(|booth| booth.kind == of.kind));
    let booths: BTreeSet<ItemId> = booths.map(|(_, id, _)| id).collect();
    if booths.is_empty() {
        return Err(Refusal(picked.label(Message::new(of.otherwise))));
    }
    set_sales(project, hall, &booths, label, |_, sale| f(sale))
}

/// The one sale of booths that become one, of which the first keeps its id, and with it its history. Approval,
/// fascia and discount are those of the first that is taken and has any.
///
/// # Errors
/// When two of them are taken by different holders, or one is blocked while another is taken.
pub(super) fn joined(project: &Project, booths: &[(ItemId, &Booth)]) -> Result<Sale, Refusal> {
    let mut all: Option<(Arc<Sale>, &Booth)> = None;
    let history = booths.first().map(|(first, _)| project.sale(*first).history.clone()).unwrap_or_default();
    let mut sum = Sale { history, ..Sale::default() };
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
        if sum.approval == Approval::default() {
            sum.approval = sale.approval.clone();
        }
        if sum.fascia.is_empty() {
            sum.fascia = sale.fascia.clone();
        }
        sum.discount = if sum.discount == 0 { sale.discount } else { sum.discount };
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
    use crate::model::{Exhibitor, SaleChange, SaleEvent};

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
    fn only_holds_that_have_lapsed_are_freed() {
        let mut plan = Sketch::new();
        let booths = [0, 3000, 6000, 9000].map(|x| plan.booth(&format!("A{x}"), x, 0, 3000, 3000));
        let day = |day| NaiveDate::from_ymd_opt(2021, 6, day);
        let held = |until| Sale { status: Status::Held { until }, ..Sale::default() };
        let sales = [held(day(29)), held(day(30)), held(None), Sale { status: Status::Reserved, ..Sale::default() }];
        for (booth, sale) in booths.iter().zip(&sales) {
            plan.sell(*booth, sale.clone());
        }
        let said = plan.act(free_lapsed(&plan.project, &ids(&booths), day(30).unwrap()));
        assert_eq!(said, "Free booth A0");
        let left = booths.map(|booth| plan.project.sale(booth).status);
        assert_eq!(left, [Status::Available, sales[1].status, sales[2].status, Status::Reserved]);
        let again = refused(free_lapsed(&plan.project, &ids(&booths), day(30).unwrap()));
        assert_eq!(again, "No hold of these booths has lapsed.");
        plan.act(mark_status(&plan.project, plan.hall, &ids(&booths), Status::Held { until: None }));
        let held = booths.map(|booth| plan.project.sale(booth).status);
        let open = Status::Held { until: None };
        assert_eq!(held, [open, sales[1].status, open, open], "a hold keeps its day");
    }

    #[test]
    fn discount_and_fascia_are_checked_and_go_with_the_holder() {
        let mut plan = Sketch::new();
        let (a, raw) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        plan.tweak(raw, |item| {
            if let crate::model::Part::Booth(booth) = &mut item.part {
                booth.kind = BoothKind::RawSpace;
            }
        });
        let ours = exhibitor(&mut plan, 1, "Acme");
        plan.act(set_exhibitor(&plan.project, plan.hall, &ids(&[a]), Some(ours)));
        plan.act(set_discount(&plan.project, plan.hall, &ids(&[a]), Sale::WHOLE));
        let over = refused(set_discount(&plan.project, plan.hall, &ids(&[a]), Sale::WHOLE + 1));
        assert_eq!(over, "A share must be from 0 to 100 per cent.");
        let fascia = LocalText::en("ACME");
        let said = plan.act(set_fascia(&plan.project, plan.hall, &ids(&[a, raw]), &fascia));
        assert_eq!(said, "Change the fascia name of booth A1");
        assert!(!plan.project.sales.contains_key(&raw), "raw space has no fascia");
        let none = refused(set_fascia(&plan.project, plan.hall, &ids(&[raw]), &fascia));
        assert_eq!(none, "A fascia is for shell-scheme booths only: booth A2.");
        let (sale, date) = (plan.project.sale(a), NaiveDate::default());
        assert_eq!((sale.discount, &sale.fascia), (Sale::WHOLE, &fascia));
        let number = SaleChange::Number { from: "A0".into(), to: "A1".into() };
        let history = vec![SaleEvent { date, what: number }];
        plan.sell(a, Sale { history: history.clone(), ..sale.as_ref().clone() });
        plan.act(set_exhibitor(&plan.project, plan.hall, &ids(&[a]), None));
        assert_eq!(*plan.project.sale(a), Sale { history, ..Sale::default() }, "history stays");
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
