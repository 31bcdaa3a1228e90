//! On what terms the sample's booths are sold, and how far they have come: discounts, stand approval, fascia names,
//! and the history of each booth from January to July 2021.
//!
//! Only fictional exhibitors are given any of it: nothing is invented about companies that reports name, beyond
//! the booth itself. Contractors and their contacts are as fictional as the exhibitors.

use super::builder::{Builder, Dice, all};
use crate::clock::{DayTime, TimeSpan};
use crate::model::{
    Approval, ApprovalState, BoothKind, Contact, Deposit, DepositState, ItemId, Money, MoveIn, Project, Sale,
    SaleChange, SaleEvent, Status,
};
use crate::words::{Lang, LocalText};
use chrono::{Days, NaiveDate};
use std::sync::Arc;

/// How many contractors share the stands.
const CONTRACTORS: u64 = 9;

/// What a review finds.
const REMARKS: [(&str, &str, &str); 3] = [
    (
        "The structure is over 4.5 m high; a static calculation is missing.",
        "展台高度超过4.5米，缺少结构计算书。",
        "Высота конструкции больше 4,5 м; нет расчёта прочности.",
    ),
    (
        "The rear wall towards the neighbour is not finished in white.",
        "朝向相邻展位的背板未做白色饰面。",
        "Задняя стена со стороны соседа не отделана белым.",
    ),
    ("The distribution board has no residual current device.", "配电箱未装漏电保护器。", "В щите нет УЗО."),
];

/// Gives the sold booths their terms.
pub(super) fn put(b: &mut Builder) {
    let mut dice = Dice::new(0x7e21);
    let sales: Vec<(ItemId, Arc<Sale>)> = b.project.sales.iter().map(|(id, sale)| (*id, sale.clone())).collect();
    for (id, sale) in sales {
        let Some((kind, number, area)) = booth(&b.project, id) else { continue };
        let mut sale = sale.as_ref().clone();
        let Some(holder) = fictional_holder(&b.project, &sale) else {
            // so that nothing that is missing is said of a company that exists
            if kind == BoothKind::RawSpace && sale.status == Status::Contracted {
                sale.approval.state = ApprovalState::Approved;
                b.project.sales.insert(id, Arc::new(sale));
            }
            continue;
        };
        sale.history = history(&mut dice, &sale, &holder, &number);
        match (kind, sale.status) {
            (BoothKind::RawSpace, Status::Contracted | Status::Reserved) => {
                sale.approval = approval(&mut dice, area);
            }
            (BoothKind::ShellScheme, Status::Contracted) => sale.fascia = fascia(&mut dice, &holder),
            (BoothKind::RawSpace | BoothKind::ShellScheme, _) => {}
        }
        if sale.status == Status::Contracted {
            sale.discount = match dice.throw(10) {
                0 | 1 => 500, // early booking
                2 => 1000,
                _ => 0,
            };
        }
        b.project.sales.insert(id, Arc::new(sale));
    }
}

/// A booth's kind, number and whole square metres.
fn booth(project: &Project, id: ItemId) -> Option<(BoothKind, String, i64)> {
    let booth = project.halls.keys().find_map(|hall| project.find_item(*hall, id)?.1.booth())?;
    Some((booth.kind, booth.number.clone(), booth.area().0 / 1_000_000))
}

/// The name of a holder that does not exist outside of the sample: those that do are noted as such.
fn fictional_holder(project: &Project, sale: &Sale) -> Option<LocalText> {
    let holder = project.exhibitors.get(&sale.exhibitor?)?;
    holder.notes.is_empty().then(|| holder.name.clone())
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, month, day).unwrap_or_default()
}

/// A day some days after another.
fn later(from: NaiveDate, dice: &mut Dice, within: u64) -> NaiveDate {
    from.checked_add_days(Days::new(dice.throw(within))).unwrap_or(from)
}

/// How a booth came to be what it is: held first, then reserved and contracted, now and then renumbered.
fn history(dice: &mut Dice, sale: &Sale, holder: &LocalText, number: &str) -> Vec<SaleEvent> {
    let mut events = Vec::new();
    let mut note = |date, what| events.push(SaleEvent { date, what });
    let begun = later(day(1, 11), dice, 60);
    let to = holder.clone();
    note(begun, SaleChange::Holder { from: LocalText::default(), to });
    let first = match sale.status {
        held @ Status::Held { .. } => held,
        _ => Status::Held { until: Some(day(3, 31)) },
    };
    note(begun, SaleChange::Status { from: Status::Available, to: first });
    if dice.one_in(12) && !number.is_empty() {
        let from = format!("{number}-1");
        note(later(day(3, 15), dice, 3), SaleChange::Number { from, to: number.to_owned() });
    }
    if matches!(sale.status, Status::Reserved | Status::Contracted) {
        note(later(day(3, 20), dice, 30), SaleChange::Status { from: first, to: Status::Reserved });
    }
    if sale.status == Status::Contracted {
        let (from, to) = (Status::Reserved, Status::Contracted);
        note(later(day(4, 26), dice, 60), SaleChange::Status { from, to });
    }
    events
}

fn approval(dice: &mut Dice, square_metres: i64) -> Approval {
    let count = dice.throw(CONTRACTORS) + 1;
    let received = later(day(6, 7), dice, 30);
    let decided = later(received, dice, 9);
    let state = match dice.throw(10) {
        0 => ApprovalState::NotSubmitted,
        1 | 2 => ApprovalState::Received,
        3 => ApprovalState::InReview,
        4 => ApprovalState::Returned,
        _ => ApprovalState::Approved,
    };
    let is_decided = matches!(state, ApprovalState::Approved | ApprovalState::Returned);
    let is_received = state != ApprovalState::NotSubmitted;
    let remark = usize::try_from(dice.throw(REMARKS.len() as u64)).unwrap_or(0);
    let remarks = REMARKS.get(remark).filter(|_| state == ApprovalState::Returned);
    let paid = dice.throw(3) > 0 && is_received;
    Approval {
        contractor: if is_received { contractor(count) } else { LocalText::default() },
        contact: if is_received { contact(count) } else { Contact::default() },
        state,
        received: is_received.then_some(received),
        decided: is_decided.then_some(decided),
        remarks: remarks.map(|(en, zh, ru)| all(en, zh, ru)).unwrap_or_default(),
        // 50 yuan a square metre, as contractors commonly leave
        deposit: Some(Deposit {
            amount: Money(square_metres * 5000),
            state: if paid { DepositState::Paid } else { DepositState::Due },
        }),
        move_in: if state == ApprovalState::Approved { slot(dice) } else { None },
    }
}

fn contractor(count: u64) -> LocalText {
    all(&format!("Contractor {count:02}"), &format!("搭建商 {count:02}"), &format!("Застройщик {count:02}"))
}

/// A contact that nobody can take for a real one.
fn contact(count: u64) -> Contact {
    Contact {
        name: format!("Sample contact C{count:02}"),
        phone: "+86 23 5550 0200".to_owned(),
        email: format!("contractor{count:02}@example.com"),
    }
}

/// One of the slots of the three days before the opening.
fn slot(dice: &mut Dice) -> Option<MoveIn> {
    let date = later(day(8, 20), dice, 3);
    let (from, to) = match dice.throw(3) {
        0 => (8, 12),
        1 => (13, 18),
        _ => (18, 26), // large stands come in at night
    };
    Some(MoveIn { date, hours: TimeSpan::new(DayTime::at(from, 0)?, DayTime::at(to, 0)?)? })
}

/// Most fascias say the holder's name; some another text, a few of them too wide.
fn fascia(dice: &mut Dice, holder: &LocalText) -> LocalText {
    let (en, zh) = (holder.get(Lang::En).to_uppercase(), holder.get(Lang::ZhCn));
    match dice.throw(20) {
        0..=3 => LocalText::of(Lang::En, &en).with(Lang::ZhCn, zh),
        4 => LocalText::of(Lang::En, &format!("{en} DIGITAL SOLUTIONS AND SERVICES")).with(Lang::ZhCn, zh),
        5 => LocalText::of(Lang::En, &en).with(Lang::ZhCn, &format!("{zh} 数字经济解决方案与技术服务股份有限公司")),
        _ => LocalText::default(),
    }
}
