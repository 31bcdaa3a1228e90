//! The sales of a file, with approval, fascia and history.

use super::convert::Known;
use super::field::Record;
use super::wire;
use crate::clock::TimeSpan;
use crate::file::fault::Fault;
use crate::model::{Approval, Contact, Deposit, MoveIn, Sale, SaleChange, SaleEvent, Services, Status};
use crate::words::Message;

pub(super) fn sale<'a>(record: Record<'a>, sale: &wire::Sale<'a>, known: Known<'_>) -> Result<Sale, Fault> {
    let co_exhibitors = sale.co_exhibitors.iter().map(|id| known.exhibitor(record, "co_exhibitors", *id));
    let history = sale.history.iter().map(|event| self::event(record, event));
    Ok(Sale {
        status: status(record, &sale.status)?,
        exhibitor: sale.exhibitor.map(|id| known.exhibitor(record, "exhibitor", id)).transpose()?,
        co_exhibitors: co_exhibitors.collect::<Result<_, Fault>>()?,
        services: services(record, &sale.services)?,
        price: sale.price.map(|price| record.money("price", price)).transpose()?,
        discount: record.percent_to("discount", sale.discount, Sale::WHOLE)?,
        approval: approval(record, &sale.approval)?,
        fascia: record.local("fascia", &sale.fascia)?,
        history: history.collect::<Result<_, Fault>>()?,
    })
}

fn status<'a>(record: Record<'a>, status: &wire::Status<'a>) -> Result<Status, Fault> {
    Ok(match status {
        wire::Status::Available => Status::Available,
        wire::Status::Held { until } => Status::Held { until: record.dates("until", until.as_ref())? },
        wire::Status::Reserved => Status::Reserved,
        wire::Status::Contracted => Status::Contracted,
        wire::Status::Blocked => Status::Blocked,
    })
}

pub(super) fn services(record: Record<'_>, services: &wire::Services) -> Result<Services, Fault> {
    Ok(Services {
        power_watts: record.count("power_watts", services.power_watts)?,
        water: record.count("water", services.water)?,
        air: record.count("air", services.air)?,
        internet: record.count("internet", services.internet)?,
        drain: record.count("drain", services.drain)?,
        rigging_kg: record.count("rigging_kg", services.rigging_kg)?,
    })
}

pub(super) fn contact<'a>(record: Record<'a>, contact: &wire::Contact<'a>) -> Result<Contact, Fault> {
    Ok(Contact {
        name: record.text("contact", &contact.name)?,
        phone: record.text("phone", &contact.phone)?,
        email: record.text("email", &contact.email)?,
    })
}

fn approval<'a>(record: Record<'a>, approval: &wire::Approval<'a>) -> Result<Approval, Fault> {
    let deposit = approval.deposit.as_ref().map(|deposit| {
        let state = deposit.state.map(Into::into).unwrap_or_default();
        Ok(Deposit { amount: record.money("amount", deposit.amount)?, state })
    });
    Ok(Approval {
        contractor: record.local("contractor", &approval.contractor)?,
        contact: contact(record, &approval.contact)?,
        state: approval.state.map(Into::into).unwrap_or_default(),
        received: record.dates("received", approval.received.as_ref())?,
        decided: record.dates("decided", approval.decided.as_ref())?,
        remarks: record.local("remarks", &approval.remarks)?,
        deposit: deposit.transpose()?,
        move_in: approval.move_in.as_ref().map(|slot| move_in(record, slot)).transpose()?,
    })
}

fn move_in<'a>(record: Record<'a>, slot: &wire::MoveIn<'a>) -> Result<MoveIn, Fault> {
    let date = record.date("move_in", &slot.date)?;
    let (from, to) = (record.time("move_in", &slot.from)?, record.time("move_in", &slot.to)?);
    let what = || Message::new("files-slot").with("from", from.to_string()).with("to", to.to_string());
    let hours = TimeSpan::new(from, to).ok_or_else(|| record.fault("move_in", what()))?;
    Ok(MoveIn { date, hours })
}

fn event<'a>(record: Record<'a>, event: &wire::SaleEvent<'a>) -> Result<SaleEvent, Fault> {
    let (date, what) = match event {
        wire::SaleEvent::Number { date, from, to } => {
            (date, SaleChange::Number { from: record.text("from", from)?, to: record.text("to", to)? })
        }
        wire::SaleEvent::Status { date, from, to } => {
            (date, SaleChange::Status { from: status(record, from)?, to: status(record, to)? })
        }
        wire::SaleEvent::Holder { date, from, to } => {
            (date, SaleChange::Holder { from: record.local("from", from)?, to: record.local("to", to)? })
        }
    };
    Ok(SaleEvent { date: record.date("history", date)?, what })
}
