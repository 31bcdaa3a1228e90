//! The price list and the sales as the fields of a file.

use super::local;
use crate::file::ron_text::{Fields, show};
use crate::file::v2::{ApprovalState, BoothKind, DepositState, FeePer};
use crate::model::{self, Approval, Contact, Money, RateCard, Sale, SaleChange, SaleEvent, Services, Status};

pub(super) fn rate_card(fields: &mut Fields<'_>, card: &RateCard) {
    fields.text("currency", &card.currency);
    fields.list("rates", &card.rates, |out, rate| {
        Fields::write(out, "", |fields| {
            fields.value("kind").push_str(BoothKind::word(rate.kind));
            fields.decimal("per_m2", Some(rate.per_square_metre.0), 2);
        });
    });
    fields.nested("open_premiums", |fields| {
        percent(fields, "two", card.open_premiums.two);
        percent(fields, "three", card.open_premiums.three);
        percent(fields, "four", card.open_premiums.four);
    });
    percent(fields, "upper_deck", card.upper_deck);
    let prices = &card.services;
    fields.nested("services", |fields| {
        money(fields, "per_kw", prices.per_kilowatt);
        money(fields, "water", prices.water);
        money(fields, "air", prices.air);
        money(fields, "internet", prices.internet);
        money(fields, "drain", prices.drain);
        money(fields, "rigging_per_kg", prices.rigging_per_kg);
    });
    fields.list("fees", &card.fees, |out, fee| {
        Fields::write(out, "", |fields| {
            local(fields, "name", &fee.name);
            fields.decimal("amount", Some(fee.amount.0), 2);
            fields.word("per", FeePer::word(fee.per), FeePer::word(model::FeePer::default()));
        });
    });
}

/// An amount; left out where it is nothing.
fn money(fields: &mut Fields<'_>, name: &str, amount: Money) {
    fields.decimal(name, (amount != Money::default()).then_some(amount.0), 2);
}

/// A share in hundredths of a per cent; left out where it is nothing.
fn percent(fields: &mut Fields<'_>, name: &str, share: u32) {
    fields.decimal(name, (share != 0).then(|| share.into()), 2);
}

pub(super) fn sale(fields: &mut Fields<'_>, sale: &Sale) {
    status(fields, "status", sale.status);
    fields.quote("exhibitor", sale.exhibitor);
    fields.list("co_exhibitors", &sale.co_exhibitors, |out, id| show(out, format_args!("\"{id}\"")));
    services(fields, &sale.services);
    fields.decimal("price", sale.price.map(|Money(price)| price), 2);
    percent(fields, "discount", sale.discount);
    fields.nested("approval", |fields| approval(fields, &sale.approval));
    local(fields, "fascia", &sale.fascia);
    fields.list("history", &sale.history, event);
}

fn status(fields: &mut Fields<'_>, name: &str, status: Status) {
    match status {
        Status::Available => {}
        Status::Held { until } => Fields::write(fields.value(name), "Held", |held| held.quote("until", until)),
        Status::Reserved => fields.value(name).push_str("Reserved"),
        Status::Contracted => fields.value(name).push_str("Contracted"),
        Status::Blocked => fields.value(name).push_str("Blocked"),
    }
}

pub(super) fn services(fields: &mut Fields<'_>, services: &Services) {
    fields.nested("services", |fields| {
        fields.number("power_watts", services.power_watts, 0);
        fields.number("water", services.water, 0);
        fields.number("air", services.air, 0);
        fields.number("internet", services.internet, 0);
        fields.number("drain", services.drain, 0);
        fields.number("rigging_kg", services.rigging_kg, 0);
    });
}

pub(super) fn contact(fields: &mut Fields<'_>, contact: &Contact) {
    fields.nested("contact", |fields| {
        fields.text("name", &contact.name);
        fields.text("phone", &contact.phone);
        fields.text("email", &contact.email);
    });
}

fn approval(fields: &mut Fields<'_>, approval: &Approval) {
    local(fields, "contractor", &approval.contractor);
    contact(fields, &approval.contact);
    let usual = ApprovalState::word(model::ApprovalState::default());
    fields.word("state", ApprovalState::word(approval.state), usual);
    fields.quote("received", approval.received);
    fields.quote("decided", approval.decided);
    local(fields, "remarks", &approval.remarks);
    if let Some(deposit) = approval.deposit {
        fields.nested("deposit", |fields| {
            fields.decimal("amount", Some(deposit.amount.0), 2);
            fields.word("state", DepositState::word(deposit.state), DepositState::word(model::DepositState::default()));
        });
    }
    if let Some(slot) = approval.move_in {
        fields.nested("move_in", |fields| {
            fields.quote("date", Some(slot.date));
            fields.quote("from", Some(slot.hours.start()));
            fields.quote("to", Some(slot.hours.end()));
        });
    }
}

fn event(out: &mut String, event: &SaleEvent) {
    let name = match &event.what {
        SaleChange::Number { .. } => "Number",
        SaleChange::Status { .. } => "Status",
        SaleChange::Holder { .. } => "Holder",
    };
    Fields::write(out, name, |fields| {
        fields.quote("date", Some(event.date));
        match &event.what {
            SaleChange::Number { from, to } => {
                fields.text("from", from);
                fields.text("to", to);
            }
            SaleChange::Status { from, to } => {
                status(fields, "from", *from);
                status(fields, "to", *to);
            }
            SaleChange::Holder { from, to } => {
                local(fields, "from", from);
                local(fields, "to", to);
            }
        }
    });
}
