//! The approval of stands that their holders build on raw space: contractor, drawings, deposit, move-in.
//!
//! With several booths selected every value is set for all raw space among them.

use super::super::super::theme::{self, CONTROL, Theme};
use super::super::super::widgets::{DateHeard, Mark, Shown, collapsible, date_field, row, text_field};
use super::booth::{Placed, booths};
use super::sheet::{Sheet, Spec};
use crate::app::{Effect, Request, Tone};
use crate::clock::{DayTime, TimeSpan};
use crate::edit::{self, ApprovalChange, ContactPart};
use crate::model::{Approval, ApprovalState, BoothKind, Contact, DepositState, ItemId, Money, MoveIn, Sale};
use crate::words::Message;
use chrono::NaiveDate;
use eframe::egui::{RichText, Ui, vec2};
use std::sync::Arc;

/// From when to when a stand is brought in, unless another time is said.
const USUAL_HOURS: [i32; 2] = [8, 18];

/// A stand on raw space.
struct Stand {
    id: ItemId,
    sale: Arc<Sale>,
}

impl Stand {
    fn approval(&self) -> &Approval {
        &self.sale.approval
    }
}

pub(super) fn approval_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let project = sheet.ws.project();
    let raw = booths(items).into_iter().filter(|(_, booth)| booth.kind == BoothKind::RawSpace);
    let all: Vec<Stand> = raw.map(|(id, _)| Stand { id, sale: project.sale(id) }).collect();
    if all.is_empty() {
        return;
    }
    let is_under_way = all.iter().any(|stand| *stand.approval() != Approval::default());
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

fn state(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[Stand]) {
    let Some(shown) = Shown::of(all.iter().map(|stand| stand.approval().state.key())) else { return };
    let choices = ApprovalState::ALL.map(|state| (state, Mark::None, state.key()));
    if let Some(state) = sheet.choice(ui, "sales-approval-state", &shown, &choices) {
        let today = sheet.ws.today();
        change(sheet, &ApprovalChange::State(state, today));
    }
}

fn date(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    all: &[Stand],
    key: &'static str,
    of: fn(&Approval) -> Option<NaiveDate>,
    put: fn(Option<NaiveDate>) -> ApprovalChange,
) {
    let Some(shown) = Shown::of(all.iter().map(|stand| of(stand.approval()))) else { return };
    let words = sheet.words();
    let (name, none) = (words.t(key), words.t("panels-none"));
    match row(ui, &name, |ui, _| date_field(ui, words, &name, &shown, &none)) {
        None => {}
        Some(DateHeard::Entered(day)) => change(sheet, &put(Some(day))),
        Some(DateHeard::Cleared) => change(sheet, &put(None)),
        Some(DateHeard::Refused(reason)) => refuse(sheet, reason),
    }
}

fn contractor(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[Stand]) {
    if let Some(shown) = Shown::of(all.iter().map(|stand| stand.approval().contractor.clone())) {
        let words = sheet.words();
        let name = words.t("sales-contractor");
        let text = shown.clone().map(|name| name.exact(words.lang()).unwrap_or_default().to_owned());
        let hint = shown.same().map_or("", |name| name.get(words.lang())).to_owned();
        if let Some(typed) = row(ui, &name, |ui, _| text_field(ui, words, &name, &text, &hint)) {
            let name = shown.same().cloned().unwrap_or_default().with(words.lang(), &typed);
            change(sheet, &ApprovalChange::Contractor(name));
        }
    }
    for (key, part, of) in CONTACT {
        let Some(shown) = Shown::of(all.iter().map(|stand| of(&stand.approval().contact).clone())) else { continue };
        let words = sheet.words();
        let name = words.t(key);
        if let Some(typed) = row(ui, &name, |ui, _| text_field(ui, words, &name, &shown, "")) {
            change(sheet, &ApprovalChange::Contact(part, typed.trim().to_owned()));
        }
    }
}

type ContactField = (&'static str, ContactPart, fn(&Contact) -> &String);

const CONTACT: [ContactField; 3] = [
    ("sales-contact", ContactPart::Name, |contact| &contact.name),
    ("sales-phone", ContactPart::Phone, |contact| &contact.phone),
    ("sales-email", ContactPart::Email, |contact| &contact.email),
];

fn deposit(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[Stand]) {
    let hall = sheet.hall;
    let (none, currency) = (sheet.t("panels-none"), sheet.ws.project().rate_card.currency.clone());
    let amounts: Vec<_> = all.iter().map(|stand| (stand.id, stand.approval().deposit.map(|d| d.amount))).collect();
    let spec = Spec { unknown: Some(&none), suffix: Some(&currency), ..Spec::of("sales-deposit") };
    sheet.figure::<Money>(ui, spec, &amounts, |project, ids, amount| {
        edit::change_approval(project, hall, ids, &ApprovalChange::Deposit(amount))
    });
    let states = all.iter().filter_map(|stand| stand.approval().deposit.map(|deposit| deposit.state.key()));
    let Some(shown) = Shown::of(states) else { return };
    let choices = [DepositState::Due, DepositState::Paid, DepositState::Refunded];
    let choices = choices.map(|state| (state, Mark::None, state.key()));
    if let Some(state) = sheet.choice(ui, "sales-deposit-state", &shown, &choices) {
        change(sheet, &ApprovalChange::DepositState(state));
    }
}

fn move_in(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[Stand]) {
    let Some(shown) = Shown::of(all.iter().map(|stand| stand.approval().move_in)) else { return };
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

fn remarks(ui: &mut Ui, sheet: &mut Sheet<'_>, all: &[Stand]) {
    let Some(shown) = Shown::of(all.iter().map(|stand| stand.approval().remarks.clone())) else { return };
    let words = sheet.words();
    let name = words.t("sales-remarks");
    ui.label(RichText::new(name.as_ref()).size(theme::SMALL).color(Theme::of(ui).text_muted));
    if let Some(remarks) = sheet.notes_called(ui, &name, &shown) {
        change(sheet, &ApprovalChange::Remarks(remarks));
    }
}
