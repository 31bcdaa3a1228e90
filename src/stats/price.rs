//! What a booth costs, line by line: the price list, what is taken off, and the price agreed.
//!
//! Every sum of money, on the screen, on paper or in a table, comes from [`price_of`].
//!
//! - The floor is area × rate of the booth's kind; open sides add a share of that, an upper deck a share of the
//!   rate for its own area. The discount is taken off these three. Services and fees are charged in full.
//! - A fee for each exhibitor is charged once for everybody who stands in the booth, at the first booth in which
//!   they stand: that of the lowest id, hall by hall, which no renumbering moves ([`Payers`]).
//! - A price agreed is the whole price of the booth, services and fees included.
//! - Each line is rounded once, half up, to the smallest amount of the currency: a hundredth, or a whole unit where
//!   the currency has nothing smaller, as yen. Sums of lines need no rounding; what is beyond any money saturates.
//!
//! Deliberately absent: taxes, instalments, and what was paid.

use crate::geometry::Area;
use crate::model::{Booth, BoothKind, ExhibitorId, FeePer, ItemId, Money, OpenSides, Project, RateCard, Sale};
use crate::words::LocalText;
use std::collections::BTreeMap;

/// A connection with a flat price, whatever goes through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Connection {
    /// Water.
    Water,
    /// Compressed air.
    Air,
    /// Internet.
    Internet,
    /// Drain.
    Drain,
}

/// What a line of a price is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceItem {
    /// The floor.
    Floor {
        /// How the booth is sold.
        kind: BoothKind,
        /// Its area.
        area: Area,
        /// For a square metre.
        rate: Money,
    },
    /// Open sides beyond the first.
    OpenSides {
        /// How many sides are open in all.
        open: u32,
        /// The share of the floor's price, in hundredths of a per cent.
        share: u32,
    },
    /// An upper deck.
    UpperDeck {
        /// Its area.
        area: Area,
        /// The share of the rate, in hundredths of a per cent.
        share: u32,
    },
    /// What is taken off the lines before it; the amount is negative.
    Discount {
        /// The share, in hundredths of a per cent.
        share: u32,
    },
    /// Electrical power.
    Power {
        /// How much.
        watts: u32,
        /// For a kilowatt.
        per_kilowatt: Money,
    },
    /// A connection.
    Connection(Connection),
    /// What hangs from the ceiling.
    Rigging {
        /// How much.
        kg: u32,
        /// For a kilogram.
        per_kg: Money,
    },
    /// A flat fee.
    Fee {
        /// Its name.
        name: LocalText,
        /// How often it is due.
        times: u32,
        /// Each time.
        each: Money,
    },
}

/// A line of a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceLine {
    /// What it is for.
    pub item: PriceItem,
    /// How much, rounded.
    pub amount: Money,
}

/// What a booth costs and how that comes about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Price {
    /// The lines by the price list; those that come to nothing are left out.
    pub lines: Vec<PriceLine>,
    /// The sum of the lines; none where the list has no rate for the booth's kind.
    pub list: Option<Money>,
    /// The price agreed, which goes before the list's.
    pub agreed: Option<Money>,
}

impl Price {
    /// What the booth brings; none where nothing is agreed and the list has no rate for its kind.
    #[must_use]
    pub fn total(&self) -> Option<Money> {
        self.agreed.or(self.list)
    }
}

/// The booths at which exhibitors pay what is charged once for each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payers(BTreeMap<ExhibitorId, ItemId>);

impl Payers {
    /// Those of a project; empty where its price list charges exhibitors nothing.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        let mut payers = BTreeMap::new();
        if project.rate_card.fees.iter().any(|fee| fee.per == FeePer::Exhibitor) {
            for (hall, _) in project.halls_in_order() {
                for (id, _) in project.booths_of(hall) {
                    let Some(sale) = project.sales.get(&id) else { continue };
                    for party in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
                        payers.entry(*party).or_insert(id);
                    }
                }
            }
        }
        Self(payers)
    }

    /// How many exhibitors pay at a booth.
    fn at(&self, booth: ItemId, sale: &Sale) -> u32 {
        let mut parties: Vec<ExhibitorId> = sale.exhibitor.iter().chain(&sale.co_exhibitors).copied().collect();
        parties.sort_unstable();
        parties.dedup();
        let paying = parties.iter().filter(|party| self.0.get(party) == Some(&booth)).count();
        u32::try_from(paying).unwrap_or(u32::MAX)
    }
}

/// What a booth with these open sides costs.
#[must_use]
pub fn price_of(project: &Project, payers: &Payers, id: ItemId, booth: &Booth, sides: OpenSides) -> Price {
    let nothing = Sale::default();
    let sale = project.sales.get(&id).map_or(&nothing, AsRef::as_ref);
    let mut bill = Bill { card: &project.rate_card, lines: Vec::new() };
    let rate = bill.card.rate(booth.kind);
    bill.space(booth, sides, rate, sale.discount);
    bill.services(sale);
    bill.fees(payers.at(id, sale));
    let list = rate.map(|_| sum(&bill.lines));
    Price { lines: bill.lines, list, agreed: sale.price }
}

fn sum(lines: &[PriceLine]) -> Money {
    Money(lines.iter().fold(0_i64, |sum, line| sum.saturating_add(line.amount.0)))
}

/// A price being put together.
struct Bill<'a> {
    card: &'a RateCard,
    lines: Vec<PriceLine>,
}

impl Bill<'_> {
    /// A line of `amount` / `by`, rounded; nothing where that is nothing.
    fn line(&mut self, item: PriceItem, amount: i128, by: i128) -> Money {
        let amount = rounded(amount, by, self.card.smallest());
        if amount != Money::default() {
            self.lines.push(PriceLine { item, amount });
        }
        amount
    }

    fn space(&mut self, booth: &Booth, sides: OpenSides, rate: Option<Money>, discount: u32) {
        let Some(rate) = rate else { return };
        let (area, per_metre) = (booth.area(), i128::from(rate.0));
        let item = PriceItem::Floor { kind: booth.kind, area, rate };
        let floor = self.line(item, per_metre * i128::from(area.0), SQUARE_METRE);
        let open = sides.count();
        let share = self.card.open_premiums.of(open);
        self.line(PriceItem::OpenSides { open, share }, i128::from(floor.0) * i128::from(share), WHOLE);
        if let Some(deck) = booth.upper_deck {
            let (area, share) = (deck.area, self.card.upper_deck);
            let per_metre = rounded(per_metre * i128::from(share), WHOLE, Money(1)); // the rate of the deck is a price too
            let amount = i128::from(per_metre.0) * i128::from(area.0);
            self.line(PriceItem::UpperDeck { area, share }, amount, SQUARE_METRE);
        }
        let off = rounded(i128::from(sum(&self.lines).0) * i128::from(discount), WHOLE, self.card.smallest());
        self.line(PriceItem::Discount { share: discount }, -i128::from(off.0), 1);
    }

    fn services(&mut self, sale: &Sale) {
        let (ordered, prices) = (&sale.services, self.card.services);
        let power = PriceItem::Power { watts: ordered.power_watts, per_kilowatt: prices.per_kilowatt };
        self.line(power, i128::from(prices.per_kilowatt.0) * i128::from(ordered.power_watts), 1000);
        for (connection, ordered, price) in [
            (Connection::Water, ordered.water, prices.water),
            (Connection::Air, ordered.air, prices.air),
            (Connection::Internet, ordered.internet, prices.internet),
            (Connection::Drain, ordered.drain, prices.drain),
        ] {
            if ordered > 0 {
                self.line(PriceItem::Connection(connection), price.0.into(), 1);
            }
        }
        let rigging = PriceItem::Rigging { kg: ordered.rigging_kg, per_kg: prices.rigging_per_kg };
        self.line(rigging, i128::from(prices.rigging_per_kg.0) * i128::from(ordered.rigging_kg), 1);
    }

    fn fees(&mut self, exhibitors: u32) {
        for fee in &self.card.fees {
            let times = match fee.per {
                FeePer::Booth => 1,
                FeePer::Exhibitor => exhibitors,
            };
            let item = PriceItem::Fee { name: fee.name.clone(), times, each: fee.amount };
            self.line(item, i128::from(fee.amount.0) * i128::from(times), 1);
        }
    }
}

/// A square metre in square millimetres.
const SQUARE_METRE: i128 = 1_000_000;
/// The whole in hundredths of a per cent.
const WHOLE: i128 = 10_000;

/// The amount `amount` / `by`, rounded half up to whole multiples of the smallest amount.
fn rounded(amount: i128, by: i128, smallest: Money) -> Money {
    let step = by * i128::from(smallest.0.max(1));
    let (whole, rest) = (amount.div_euclid(step), amount.rem_euclid(step));
    let units = whole + i128::from(rest >= step - rest);
    let hundredths = units.saturating_mul(smallest.0.max(1).into());
    Money(i64::try_from(hundredths).unwrap_or(if hundredths < 0 { i64::MIN } else { i64::MAX }))
}

#[cfg(test)]
mod tests;
