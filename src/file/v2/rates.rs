//! The price list of a file.

use super::field::Record;
use super::wire;
use crate::file::fault::Fault;
use crate::model::{Fee, OpenPremiums, Rate, RateCard, ServicePrices};
use crate::words::Message;

pub(super) fn rate_card<'a>(record: Record<'a>, card: &wire::RateCard<'a>) -> Result<RateCard, Fault> {
    let rates = card
        .rates
        .iter()
        .map(|rate| Ok(Rate { kind: rate.kind.into(), per_square_metre: record.money("per_m2", rate.per_m2)? }));
    if card.fees.len() > RateCard::MOST_FEES {
        let what = Message::new("files-many-fees").with("limit", RateCard::MOST_FEES).with("found", card.fees.len());
        return Err(record.fault("fees", what));
    }
    let fees = card.fees.iter().map(|fee| {
        let per = fee.per.map(Into::into).unwrap_or_default();
        Ok(Fee { name: record.local("fees", &fee.name)?, amount: record.money("amount", fee.amount)?, per })
    });
    Ok(RateCard {
        currency: record.text("currency", &card.currency)?,
        rates: rates.collect::<Result<_, Fault>>()?,
        open_premiums: open_premiums(record, card)?,
        upper_deck: record.percent("upper_deck", card.upper_deck)?,
        services: ServicePrices {
            per_kilowatt: record.money("per_kw", card.services.per_kw)?,
            water: record.money("water", card.services.water)?,
            air: record.money("air", card.services.air)?,
            internet: record.money("internet", card.services.internet)?,
            drain: record.money("drain", card.services.drain)?,
            rigging_per_kg: record.money("rigging_per_kg", card.services.rigging_per_kg)?,
        },
        fees: fees.collect::<Result<_, Fault>>()?,
    })
}

/// One premium for each side after the first, as in format 1, or one for each number of open sides.
fn open_premiums<'a>(record: Record<'a>, card: &wire::RateCard<'a>) -> Result<OpenPremiums, Fault> {
    match (card.open_side_premium, &card.open_premiums) {
        (Some(_), Some(_)) => Err(record.fault("open_premiums", Message::new("files-premiums"))),
        (Some(each), None) => Ok(OpenPremiums::each(record.percent("open_side_premium", each)?)),
        (None, Some(premiums)) => Ok(OpenPremiums {
            two: record.percent("two", premiums.two)?,
            three: record.percent("three", premiums.three)?,
            four: record.percent("four", premiums.four)?,
        }),
        (None, None) => Ok(OpenPremiums::default()),
    }
}
