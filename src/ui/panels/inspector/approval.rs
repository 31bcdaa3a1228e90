//! The approval of stands that their holders build on raw space: contractor, drawings, deposit, move-in.
//!
//! With several booths selected every value is set for all raw space among them.

use super::super::super::theme::CONTROL;
use super::super::super::widgets::{DateHeard, Mark, Shown, collapsible, date_field, row, text_field};
use super::booth::{Placed, booths};
use super::sheet::{Sheet, Spec};
use crate::app::{Effect, Request, Tone};
use crate::clock::{DayTime, TimeSpan};
use crate::edit::{self, ApprovalChange};
use crate::model::{Approval, ApprovalState, BoothKind, Contact, Deposit, DepositState, ItemId, Money, MoveIn};
use crate::words::Message;
use chrono::NaiveDate;
use eframe::egui::{Ui, vec2};

/// From when to when a stand is brought in, unless another time is said.
const USUAL_HOURS: [i32; 2] = [8, 18];

pub(super) fn approval_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let project = sheet.ws.project();
    let raw = booths(items).into_iter().filter(|(_, booth)| booth.kind == BoothKind::RawSpace);
    let all: Vec<(ItemId, Approval)> = raw.map(|(id, _)| (id, project.sale(id).approval.clone())).collect();
    if all.is_empty() {
        return;
    }
    let is_under_way = all.iter().any(|(_, approval)| *approval != Approval::default());
    let heading = sheet.t("sales-approval");
    collapsible(ui, &heading, is_under_way, |ui| {
        state(ui, sheet, &all);
        date(ui, sheet, &all, "sales-approval-received", |approval| approval.received, ApprovalChange::Received);
        date(ui, sheet, &all, "sales-approval-decided", |approval| approval.decided, ApprovalChange::Decided);
        contractor(ui, sheet, &all);
        deposit(ui, sheet, &all);
        move_in(ui, sheet, &all);
        remarks(ui, sheet, &all);
    });
}

fn change(sheet: &mut Sheet<'_>, change: &ApprovalChange) {
    sheet.take(edit::change_approval(sheet.ws.committed(), sheet.hall, sheet.ids, change));
}

fn refuse(sheet: &mut Sheet<'_>, reason: Message) {
    sheet.ask.push(Request::Effect(Effect::Say(Tone::Warning, reason)));
}

fn state(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[(ItemId, Approval)]) {
    let Some(shown) = Shown::of(all.iter().map(|(_, approval)| approval.state.key())) else { return };
    let choices = ApprovalState::ALL.map(|state| (state, Mark::None, state.key()));
    if let Some(state) = sheet.choice(ui, "sales-approval-state", &shown, &choices) {
        let today = sheet.ws.today();
        change(sheet, &ApprovalChange::State(state, today));
    }
}

fn date(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    all: &[(ItemId, Approval)],
    key: &'static str,
    of: fn(&Approval) -> Option<NaiveDate>,
    put: fn(Option<NaiveDate>) -> ApprovalChange,
) {
    let Some(shown) = Shown::of(all.iter().map(|(_, approval)| of(approval))) else { return };
    let words = sheet.words();
    let (name, none) = (words.t(key), words.t("panels-none"));
    match row(ui, &name, |ui, _| date_field(ui, words, &name, &shown, &none)) {
        None => {}
        Some(DateHeard::Entered(day)) => change(sheet, &put(Some(day))),
        Some(DateHeard::Cleared) => change(sheet, &put(None)),
        Some(DateHeard::Refused(reason)) => refuse(sheet, reason),
    }
}

fn contractor(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[(ItemId, Approval)]) {
    if let Some(shown) = Shown::of(all.iter().map(|(_, approval)| approval.contractor.clone())) {
        let words = sheet.words();
        let name = words.t("sales-contractor");
        let text = shown.clone().map(|name| name.exact(words.lang()).unwrap_or_default().to_owned());
        let hint = shown.same().map_or("", |name| name.get(words.lang())).to_owned();
        if let Some(typed) = row(ui, &name, |ui, _| text_field(ui, words, &name, &text, &hint)) {
            let name = shown.same().cloned().unwrap_or_default().with(words.lang(), &typed);
            change(sheet, &ApprovalChange::Contractor(name));
        }
    }
    for (key, of, put) in CONTACT {
        let Some(shown) = Shown::of(all.iter().map(|(_, approval)| of(&approval.contact).clone())) else { continue };
        let words = sheet.words();
        let name = words.t(key);
        if let Some(typed) = row(ui, &name, |ui, _| text_field(ui, words, &name, &shown, "")) {
            let mut contact = Shown::of(all.iter().map(|(_, approval)| approval.contact.clone()))
                .and_then(|shown| shown.same().cloned())
                .unwrap_or_default();
            put(&mut contact, typed.trim().to_owned());
            change(sheet, &ApprovalChange::Contact(contact));
        }
    }
}

type ContactField = (&'static str, fn(&Contact) -> &String, fn(&mut Contact, String));

const CONTACT: [ContactField; 3] = [
    ("sales-contact", |contact| &contact.name, |contact, text| contact.name = text),
    ("sales-phone", |contact| &contact.phone, |contact, text| contact.phone = text),
    ("sales-email", |contact| &contact.email, |contact, text| contact.email = text),
];

fn deposit(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[(ItemId, Approval)]) {
    let hall = sheet.hall;
    let (none, currency) = (sheet.t("panels-none"), sheet.ws.project().rate_card.currency.clone());
    let amounts: Vec<_> = all.iter().map(|(id, approval)| (*id, approval.deposit.map(|d| d.amount))).collect();
    let states = Shown::of(all.iter().map(|(_, approval)| approval.deposit.map(|d| d.state)));
    let state = states.as_ref().and_then(|shown| shown.same().copied()).flatten().unwrap_or_default();
    let spec = Spec { unknown: Some(&none), suffix: Some(&currency), ..Spec::of("sales-deposit") };
    sheet.figure::<Money>(ui, spec, &amounts, |project, ids, amount| {
        let deposit = amount.map(|amount| Deposit { amount, state });
        edit::change_approval(project, hall, ids, &ApprovalChange::Deposit(deposit))
    });
    let Some(Shown::Same(Some(now))) = states else { return };
    let choices = [DepositState::Due, DepositState::Paid, DepositState::Refunded];
    let choices = choices.map(|state| (state, Mark::None, state.key()));
    if let Some(state) = sheet.choice(ui, "sales-deposit-state", &Shown::Same(now.key()), &choices) {
        let amount = amounts.iter().find_map(|(_, amount)| *amount).unwrap_or_default();
        change(sheet, &ApprovalChange::Deposit(Some(Deposit { amount, state })));
    }
}

fn move_in(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[(ItemId, Approval)]) {
    let Some(shown) = Shown::of(all.iter().map(|(_, approval)| approval.move_in)) else { return };
    let words = sheet.words();
    let (name, none) = (words.t("sales-move-in"), words.t("panels-none"));
    let days = shown.map(|slot| slot.map(|slot| slot.date));
    let slot = shown.same().copied().flatten();
    match row(ui, &name, |ui, _| date_field(ui, words, &name, &days, &none)) {
        None => {}
        Some(DateHeard::Entered(day)) => {
            let hours = slot.map(|slot| slot.hours).or_else(usual_hours);
            change(sheet, &ApprovalChange::MoveIn(hours.map(|hours| MoveIn { date: day, hours })));
        }
        Some(DateHeard::Cleared) => change(sheet, &ApprovalChange::MoveIn(None)),
        Some(DateHeard::Refused(reason)) => refuse(sheet, reason),
    }
    let Some(slot) = slot else { return };
    let hours = words.t("sales-move-in-hours");
    let (from_name, to_name) = (words.t("sales-move-in-from"), words.t("sales-move-in-to"));
    let (from, to) = row(ui, &hours, |ui, _| {
        let half = ((ui.available_width() - ui.spacing().item_spacing.x) / 2.0).floor();
        let mut time = |name: &str, time: DayTime| {
            let value = Shown::Same(time.to_string());
            ui.allocate_ui(vec2(half, CONTROL), |ui| {
                ui.set_width(half);
                text_field(ui, words, name, &value, "")
            })
            .inner
        };
        (time(&from_name, slot.hours.start()), time(&to_name, slot.hours.end()))
    });
    if from.is_none() && to.is_none() {
        return;
    }
    let read = |typed: Option<String>, now: DayTime| {
        typed.map_or(Some(now), |typed| typed.replace(['：', '.'], ":").parse().ok())
    };
    match (read(from, slot.hours.start()), read(to, slot.hours.end())) {
        (Some(from), Some(to)) => match TimeSpan::new(from, to) {
            Some(hours) => change(sheet, &ApprovalChange::MoveIn(Some(MoveIn { hours, ..slot }))),
            None => refuse(sheet, Message::new("sales-bad-slot")),
        },
        _ => refuse(sheet, Message::new("sales-bad-time")),
    }
}

fn usual_hours() -> Option<TimeSpan> {
    let [from, to] = USUAL_HOURS.map(|hour| DayTime::at(hour, 0));
    TimeSpan::new(from?, to?)
}

fn remarks(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[(ItemId, Approval)]) {
    let Some(shown) = Shown::of(all.iter().map(|(_, approval)| approval.remarks.clone())) else { return };
    let words = sheet.words();
    let name = words.t("sales-remarks");
    if let Some(remarks) = sheet.notes_called(ui, &name, &shown) {
        change(sheet, &ApprovalChange::Remarks(remarks));
    }
}
