//! What is to be done about booths by a day: holds that end, stands to be approved, deposits, fascia names.
//!
//! Asked for are booths that are reserved or under contract and have a holder: what is only held may yet go to
//! another. A booth can be in the list for several reasons. Deliberately absent: which day it is today; that is
//! up to whoever shows the list ([`days_left`]).

use crate::model::{
    ApprovalState, Booth, BoothKind, DepositState, HallId, ItemId, Money, Project, Sale, Status, fascia_width,
};
use crate::words::{Lang, natural_key};
use chrono::NaiveDate;

/// What is wrong with the text of a fascia.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FasciaFault {
    /// Neither a text nor a holder's name is known in a language of the fascia.
    Missing(Lang),
    /// The text of a language is wider than [`crate::model::Event::fascia_limit`].
    TooWide {
        /// The language.
        lang: Lang,
        /// How wide it is, in half widths.
        width: usize,
    },
}

/// Why a booth is in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// Its hold ends.
    Hold,
    /// Its stand is not approved yet.
    Approval(ApprovalState),
    /// The contractor's deposit is not paid yet.
    Deposit(Money),
    /// Its fascia cannot be made.
    Fascia(FasciaFault),
}

/// Something to be done about a booth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The hall in which it stands.
    pub hall: HallId,
    /// The booth.
    pub booth: ItemId,
    /// The last day for it; none: there is no such day.
    pub date: Option<NaiveDate>,
    /// Why.
    pub kind: DueKind,
}

/// The days from today to a day; negative where it is over.
#[must_use]
pub fn days_left(date: NaiveDate, today: NaiveDate) -> i64 {
    (date - today).num_days()
}

/// The languages that every fascia has.
pub const FASCIA_LANGS: [Lang; 2] = [Lang::En, Lang::ZhCn];

/// What a booth's fascia says in a language: its own text, else its holder's name in just that language.
#[must_use]
pub fn fascia_text<'p>(project: &'p Project, sale: &'p Sale, lang: Lang) -> Option<&'p str> {
    let holder = || project.exhibitors.get(&sale.exhibitor?)?.name.exact(lang);
    sale.fascia.exact(lang).or_else(holder)
}

/// The first thing that is wrong with a fascia; none where it can be made.
#[must_use]
pub fn fascia_fault(project: &Project, sale: &Sale) -> Option<FasciaFault> {
    let text = |lang| fascia_text(project, sale, lang);
    let missing = FASCIA_LANGS.into_iter().find(|lang| text(*lang).is_none()).map(FasciaFault::Missing);
    missing.or_else(|| {
        let limit = usize::from(project.event.fascia_limit?);
        // Russian is on a fascia only where a text was written for it
        let langs = FASCIA_LANGS.into_iter().chain(sale.fascia.exact(Lang::Ru).map(|_| Lang::Ru));
        langs
            .map(|lang| (lang, fascia_width(text(lang).unwrap_or_default())))
            .find_map(|(lang, width)| (width > limit).then_some(FasciaFault::TooWide { lang, width }))
    })
}

/// Everything to be done, by day (what has none comes last), hall and number.
#[must_use]
pub fn dues(project: &Project) -> Vec<Due> {
    let mut all = Vec::new();
    for (order, (hall, _)) in project.halls_in_order().into_iter().enumerate() {
        for (booth_id, booth) in project.booths_of(hall) {
            let Some(sale) = project.sales.get(&booth_id) else { continue };
            for (date, kind) in of_booth(project, booth, sale) {
                let due = Due { hall, booth: booth_id, date, kind };
                all.push(((date.is_none(), date, order, natural_key(&booth.number)), due));
            }
        }
    }
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all.into_iter().map(|(_, due)| due).collect()
}

fn of_booth(project: &Project, booth: &Booth, sale: &Sale) -> Vec<(Option<NaiveDate>, DueKind)> {
    let mut all = Vec::new();
    match sale.status {
        Status::Held { until } => all.push((until, DueKind::Hold)),
        Status::Reserved | Status::Contracted if sale.exhibitor.is_some() => {}
        Status::Available | Status::Reserved | Status::Contracted | Status::Blocked => return all,
    }
    if matches!(sale.status, Status::Held { .. }) {
        return all;
    }
    match booth.kind {
        BoothKind::RawSpace => {
            let (approval, last) = (&sale.approval, project.event.approval_deadline);
            if approval.state != ApprovalState::Approved {
                all.push((last, DueKind::Approval(approval.state)));
            }
            if let Some(deposit) = approval.deposit.filter(|deposit| deposit.state == DepositState::Due) {
                all.push((approval.move_in.map_or(last, |slot| Some(slot.date)), DueKind::Deposit(deposit.amount)));
            }
        }
        BoothKind::ShellScheme => {
            all.extend(
                fascia_fault(project, sale).map(|fault| (project.event.fascia_deadline, DueKind::Fascia(fault))),
            );
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{DayTime, TimeSpan};
    use crate::model::{Approval, Attendance, Deposit, Key, MoveIn, Part};
    use crate::stats::sketch::Sketch;
    use crate::words::LocalText;
    use std::sync::Arc;

    fn day(day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2021, 7, day)
    }

    fn named(plan: &Sketch, due: &Due) -> (String, Option<NaiveDate>, DueKind) {
        let booth = plan.project.find_item(due.hall, due.booth).unwrap().1.booth().unwrap();
        (booth.number.clone(), due.date, due.kind)
    }

    fn list(plan: &Sketch) -> Vec<(String, Option<NaiveDate>, DueKind)> {
        dues(&plan.project).iter().map(|due| named(plan, due)).collect()
    }

    fn make_raw(plan: &mut Sketch, id: ItemId) {
        let (floor, item) = plan.project.find_item(plan.hall, id).unwrap();
        let mut item = item.as_ref().clone();
        if let Part::Booth(booth) = &mut item.part {
            booth.kind = BoothKind::RawSpace;
        }
        plan.project.set(Key::Item(floor, id), Some(item.into()));
    }

    #[test]
    fn holds_come_by_their_days_and_those_without_end_last() {
        let mut plan = Sketch::new();
        let held = |until| Status::Held { until };
        for (number, status) in [
            ("A10", held(day(9))),
            ("A9", held(day(9))),
            ("A1", held(None)),
            ("A2", held(day(1))),
            ("A3", Status::Blocked),
        ] {
            plan.booth(number, 9, status, &[], None);
        }
        let numbers: Vec<String> = list(&plan).into_iter().map(|(number, _, _)| number).collect();
        assert_eq!(numbers, ["A2", "A9", "A10", "A1"]);
        assert_eq!(days_left(day(1).unwrap(), day(9).unwrap()), -8);
    }

    #[test]
    fn raw_space_waits_for_approval_and_deposit() {
        let mut plan = Sketch::new();
        plan.exhibitor("Acme", "CN", Attendance::OnSite, None);
        let a = plan.booth("A1", 36, Status::Contracted, &["Acme"], None);
        let held = plan.booth("A2", 36, Status::Held { until: day(3) }, &["Acme"], None);
        let nobody = plan.booth("A3", 36, Status::Reserved, &[], None);
        for id in [a, held, nobody] {
            make_raw(&mut plan, id);
        }
        Arc::make_mut(&mut plan.project.event).approval_deadline = day(30);
        let waits = ("A1".to_owned(), day(30), DueKind::Approval(ApprovalState::NotSubmitted));
        let hold = ("A2".to_owned(), day(3), DueKind::Hold);
        assert_eq!(list(&plan), [hold.clone(), waits]);
        let hours = TimeSpan::new(DayTime::MIDNIGHT, DayTime::LAST).unwrap();
        let slot = Some(MoveIn { date: day(20).unwrap(), hours });
        let deposit = |state| Some(Deposit { amount: Money(7), state });
        plan.change_sale(a, |sale| {
            sale.approval = Approval { deposit: deposit(DepositState::Due), move_in: slot, ..Approval::default() };
            sale.approval.state = ApprovalState::Approved;
        });
        assert_eq!(list(&plan), [hold.clone(), ("A1".to_owned(), day(20), DueKind::Deposit(Money(7)))]);
        plan.change_sale(a, |sale| sale.approval.deposit = deposit(DepositState::Paid));
        assert_eq!(list(&plan), [hold]);
    }

    #[test]
    fn a_fascia_needs_two_languages_that_fit() {
        let mut plan = Sketch::new();
        plan.exhibitor("Steppe Grain", "KZ", Attendance::OnSite, None); // known in English alone
        let a = plan.booth("A1", 9, Status::Contracted, &["Steppe Grain"], None);
        let event = Arc::make_mut(&mut plan.project.event);
        (event.fascia_deadline, event.fascia_limit) = (day(6), Some(12));
        let fault = |plan: &Sketch| fascia_fault(&plan.project, &plan.project.sale(a));
        assert_eq!(fault(&plan), Some(FasciaFault::Missing(Lang::ZhCn)));
        plan.change_sale(a, |sale| sale.fascia.set(Lang::ZhCn, "草原粮食"));
        assert_eq!(fault(&plan), None);
        plan.change_sale(a, |sale| sale.fascia.set(Lang::ZhCn, "草原粮食股份公司"));
        assert_eq!(fault(&plan), Some(FasciaFault::TooWide { lang: Lang::ZhCn, width: 16 }));
        plan.change_sale(a, |sale| sale.fascia = LocalText::of(Lang::ZhCn, "草原").with(Lang::Ru, "СТЕПНОЕ ЗЕРНО"));
        let too_wide = FasciaFault::TooWide { lang: Lang::Ru, width: 13 };
        assert_eq!(list(&plan), [("A1".to_owned(), day(6), DueKind::Fascia(too_wide))]);
        Arc::make_mut(&mut plan.project.event).fascia_limit = None;
        assert_eq!(list(&plan), []);
    }
}
