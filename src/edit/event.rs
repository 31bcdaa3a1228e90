//! The event and its price list.

use super::picked::about_record;
use super::sale::{check_percent, check_price};
use super::set::{check_string, check_text};
use super::{Draft, Edit, Refusal, change_of};
use crate::model::{BoothKind, Event, Fee, Key, Money, OpenPremiums, Project, Rate, RateCard, ServicePrices};
use crate::words::{LocalText, Message};
use chrono::NaiveDate;

/// One value of the event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventChange {
    /// The name.
    Name(LocalText),
    /// Where it takes place.
    Venue(LocalText),
    /// Who organises it.
    Organiser(LocalText),
    /// The first day; a last day before it is moved along.
    FirstDay(Option<NaiveDate>),
    /// The last day; a first day after it is moved along.
    LastDay(Option<NaiveDate>),
    /// The revision printed in the title block.
    Revision(String),
    /// The date printed in the title block.
    PlanDate(Option<NaiveDate>),
    /// The day by which stands on raw space must be approved.
    ApprovalDeadline(Option<NaiveDate>),
    /// The day by which the texts of fascias must be known.
    FasciaDeadline(Option<NaiveDate>),
    /// The widest text that fits on a fascia, in half widths.
    FasciaLimit(Option<u16>),
    /// The notes.
    Notes(LocalText),
}

impl EventChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Name(_) => "edit-field-name",
            Self::Venue(_) => "edit-field-venue",
            Self::Organiser(_) => "edit-field-organiser",
            Self::FirstDay(_) => "edit-field-first-day",
            Self::LastDay(_) => "edit-field-last-day",
            Self::Revision(_) => "edit-field-revision",
            Self::PlanDate(_) => "edit-field-plan-date",
            Self::ApprovalDeadline(_) => "edit-field-approval-deadline",
            Self::FasciaDeadline(_) => "edit-field-fascia-deadline",
            Self::FasciaLimit(_) => "edit-field-fascia-limit",
            Self::Notes(_) => "edit-field-notes",
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Name(text) | Self::Venue(text) | Self::Organiser(text) | Self::Notes(text) => check_text(text),
            Self::Revision(text) => check_string(text),
            Self::FasciaLimit(Some(found)) if !(Event::FASCIA_LEAST..=Event::FASCIA_MOST).contains(found) => {
                let message = Message::new("edit-refused-fascia-limit").with("found", i64::from(*found));
                let message = message.with("least", i64::from(Event::FASCIA_LEAST));
                Err(Refusal(message.with("most", i64::from(Event::FASCIA_MOST))))
            }
            Self::FirstDay(_)
            | Self::LastDay(_)
            | Self::PlanDate(_)
            | Self::ApprovalDeadline(_)
            | Self::FasciaDeadline(_)
            | Self::FasciaLimit(_) => Ok(()),
        }
    }

    fn put_into(self, event: &mut Event) {
        match self {
            Self::Name(name) => event.name = name,
            Self::Venue(venue) => event.venue = venue,
            Self::Organiser(organiser) => event.organiser = organiser,
            Self::FirstDay(day) => {
                event.first_day = day;
                event.last_day = event.last_day.map(|last| day.map_or(last, |first| first.max(last)));
            }
            Self::LastDay(day) => {
                event.last_day = day;
                event.first_day = event.first_day.map(|first| day.map_or(first, |last| last.min(first)));
            }
            Self::Revision(revision) => event.revision = revision.trim().to_owned(),
            Self::PlanDate(date) => event.plan_date = date,
            Self::ApprovalDeadline(day) => event.approval_deadline = day,
            Self::FasciaDeadline(day) => event.fascia_deadline = day,
            Self::FasciaLimit(limit) => event.fascia_limit = limit,
            Self::Notes(notes) => event.notes = notes,
        }
    }
}

/// Changes a value of the event.
///
/// # Errors
/// When a text is too long, or a fascia too narrow or too wide.
pub fn change_event(project: &Project, change: EventChange) -> Result<Edit, Refusal> {
    change.check()?;
    let label = about_record("event", LocalText::default(), change_of(change.field()));
    let mut after = project.event.as_ref().clone();
    change.put_into(&mut after);
    let mut draft = Draft::new(project);
    draft.put(Key::Event, after);
    Ok(draft.finish(label))
}

/// One value of the price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RateCardChange {
    /// The ISO 4217 code of the currency: three letters, or empty for none.
    Currency(String),
    /// The price of a square metre of a kind; none: no price.
    Rate(BoothKind, Option<Money>),
    /// What open sides add.
    OpenPremiums(OpenPremiums),
    /// What a square metre of an upper deck costs, in hundredths of a per cent of the rate.
    UpperDeck(u32),
    /// What services cost.
    Services(ServicePrices),
    /// The flat fees; those without name and amount are left out.
    Fees(Vec<Fee>),
}

/// Changes a value of the price list.
///
/// # Errors
/// When the currency is no code of three letters, a price or a share is unsound, or there are too many fees.
pub fn change_rate_card(project: &Project, change: RateCardChange) -> Result<Edit, Refusal> {
    let mut after: RateCard = project.rate_card.as_ref().clone();
    let field = match change {
        RateCardChange::Currency(code) => {
            let code = code.trim().to_ascii_uppercase();
            if !code.is_empty() && (code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase())) {
                let found: String = code.chars().take(20).collect();
                return Err(Refusal(Message::new("edit-refused-currency").with("found", found)));
            }
            after.currency = code;
            "edit-field-currency"
        }
        RateCardChange::Rate(kind, price) => {
            check_price(price)?;
            after.rates.retain(|rate| rate.kind != kind);
            after.rates.extend(price.map(|per_square_metre| Rate { kind, per_square_metre }));
            after.rates.sort_by_key(|rate| rate.kind);
            "edit-field-price"
        }
        RateCardChange::OpenPremiums(premiums) => {
            [premiums.two, premiums.three, premiums.four].into_iter().try_for_each(check_share)?;
            after.open_premiums = premiums;
            "edit-field-premium"
        }
        RateCardChange::UpperDeck(share) => {
            check_share(share)?;
            after.upper_deck = share;
            "edit-field-upper-deck-price"
        }
        RateCardChange::Services(prices) => {
            let ServicePrices { per_kilowatt, water, air, internet, drain, rigging_per_kg } = prices;
            let all = [per_kilowatt, water, air, internet, drain, rigging_per_kg];
            all.into_iter().try_for_each(|price| check_price(Some(price)))?;
            after.services = prices;
            "edit-field-service-prices"
        }
        RateCardChange::Fees(fees) => {
            after.fees = checked_fees(fees)?;
            "edit-field-fees"
        }
    };
    let mut draft = Draft::new(project);
    draft.put(Key::RateCard, after);
    Ok(draft.finish(about_record("rate-card", LocalText::default(), change_of(field))))
}

/// Refuses a share that no price list has.
fn check_share(share: u32) -> Result<(), Refusal> {
    check_percent(share, OpenPremiums::MOST)
}

fn checked_fees(mut fees: Vec<Fee>) -> Result<Vec<Fee>, Refusal> {
    fees.retain(|fee| !fee.name.is_empty() || fee.amount != Money::default());
    if fees.len() > RateCard::MOST_FEES {
        let message = Message::new("edit-refused-fees").with("most", RateCard::MOST_FEES).with("found", fees.len());
        return Err(Refusal(message));
    }
    for fee in &fees {
        check_text(&fee.name)?;
        check_price(Some(fee.amount))?;
    }
    Ok(fees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};

    #[test]
    fn days_stay_in_order() {
        let mut plan = Sketch::new();
        let day = |day| NaiveDate::from_ymd_opt(2021, 8, day);
        plan.act(change_event(&plan.project, EventChange::FirstDay(day(20))));
        plan.act(change_event(&plan.project, EventChange::LastDay(day(23))));
        let days = |plan: &Sketch| (plan.project.event.first_day, plan.project.event.last_day);
        plan.act(change_event(&plan.project, EventChange::FirstDay(day(25))));
        assert_eq!(days(&plan), (day(25), day(25)));
        let said = plan.act(change_event(&plan.project, EventChange::LastDay(day(22))));
        assert_eq!((said.as_str(), days(&plan)), ("Change the last day of the event", (day(22), day(22))));
        plan.act(change_event(&plan.project, EventChange::LastDay(None)));
        assert_eq!(days(&plan), (day(22), None));
    }

    #[test]
    fn texts_of_the_event_are_set_and_too_long_ones_refused() {
        let mut plan = Sketch::new();
        plan.act(change_event(&plan.project, EventChange::Name(LocalText::en("Expo"))));
        plan.act(change_event(&plan.project, EventChange::Revision(" B ".into())));
        assert_eq!((plan.project.event.revision.as_str(), &plan.project.event.name), ("B", &LocalText::en("Expo")));
        let long = refused(change_event(&plan.project, EventChange::Revision("x".repeat(10_001))));
        assert!(long.contains("not 10001"));
    }

    #[test]
    fn deadlines_and_the_fascia_are_set_within_bounds() {
        let mut plan = Sketch::new();
        let day = NaiveDate::from_ymd_opt(2021, 7, 20);
        plan.act(change_event(&plan.project, EventChange::ApprovalDeadline(day)));
        plan.act(change_event(&plan.project, EventChange::FasciaDeadline(day)));
        let said = plan.act(change_event(&plan.project, EventChange::FasciaLimit(Some(24))));
        assert_eq!(said, "Change the width of fascias of the event");
        let event = &plan.project.event;
        assert_eq!((event.approval_deadline, event.fascia_deadline, event.fascia_limit), (day, day, Some(24)));
        let narrow = refused(change_event(&plan.project, EventChange::FasciaLimit(Some(1))));
        assert_eq!(narrow, "A fascia is 2 to 400 half widths wide, not 1.");
    }

    #[test]
    fn the_price_list_holds_one_price_a_kind() {
        let mut plan = Sketch::new();
        let cleaning = Fee { name: LocalText::en("Cleaning"), amount: Money(20_000), ..Fee::default() };
        let price = |kind, price: Option<i64>| RateCardChange::Rate(kind, price.map(Money));
        for change in [
            RateCardChange::Currency(" cny ".into()),
            price(BoothKind::RawSpace, Some(80_000)),
            price(BoothKind::ShellScheme, Some(120_000)),
            price(BoothKind::RawSpace, Some(90_000)),
            RateCardChange::OpenPremiums(OpenPremiums { two: 1000, three: 1500, four: 2000 }),
            RateCardChange::UpperDeck(5000),
            RateCardChange::Services(ServicePrices { per_kilowatt: Money(30_000), ..ServicePrices::default() }),
            RateCardChange::Fees(vec![cleaning.clone(), Fee::default()]),
        ] {
            plan.act(change_rate_card(&plan.project, change));
        }
        let card = &plan.project.rate_card;
        let prices: Vec<(BoothKind, i64)> =
            card.rates.iter().map(|rate| (rate.kind, rate.per_square_metre.0)).collect();
        assert_eq!(prices, [(BoothKind::ShellScheme, 120_000), (BoothKind::RawSpace, 90_000)]);
        assert_eq!((card.currency.as_str(), card.open_premiums.of(3), card.upper_deck), ("CNY", 1500, 5000));
        assert_eq!((card.services.per_kilowatt, &card.fees), (Money(30_000), &vec![cleaning.clone()]));
        let steep = RateCardChange::OpenPremiums(OpenPremiums::each(50_000));
        assert_eq!(refused(change_rate_card(&plan.project, steep)), "A share must be from 0 to 1000 per cent.");
        let fees = refused(change_rate_card(&plan.project, RateCardChange::Fees(vec![cleaning; 51])));
        assert_eq!(fees, "A price list may have at most 50 fees, not 51.");
        let bad = refused(change_rate_card(&plan.project, RateCardChange::Currency("yuan".into())));
        assert_eq!(bad, "A currency is a code of three letters such as CNY, not YUAN.");
        let negative = refused(change_rate_card(&plan.project, price(BoothKind::RawSpace, Some(-1))));
        assert!(negative.starts_with("A price cannot be negative"));
    }
}
