//! What a booth costs: the price agreed, or that of the price list with how it comes about.

use crate::geometry::Area;
use crate::model::{Booth, ItemId, Money, OpenSides, Project, RateCard};

/// What a booth with these open sides brings: the price agreed, else the list's; none where neither is known.
///
/// Every sum of money, on the screen, on paper or in a table, goes through this one function.
#[must_use]
pub fn price_of(project: &Project, id: ItemId, booth: &Booth, sides: OpenSides) -> Option<Money> {
    let agreed = project.sales.get(&id).and_then(|sale| sale.price);
    agreed.or_else(|| list_price(&project.rate_card, booth, sides).map(ListPrice::total))
}

/// A price by the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListPrice {
    /// For a square metre of the booth's kind.
    pub rate: Money,
    /// For the area.
    pub base: Money,
    /// How many open sides are charged: those after the first.
    pub charged_sides: u32,
    /// For them.
    pub premium: Money,
}

impl ListPrice {
    /// The whole of it.
    #[must_use]
    pub const fn total(self) -> Money {
        Money(self.base.0.saturating_add(self.premium.0))
    }
}

/// The price of a booth by the list; none where the list has no rate for its kind.
#[must_use]
pub fn list_price(card: &RateCard, booth: &Booth, sides: OpenSides) -> Option<ListPrice> {
    let rate = card.rates.iter().find(|rate| rate.kind == booth.kind)?.per_square_metre;
    let base = times_area(rate, booth.area());
    let charged_sides = sides.count().saturating_sub(1);
    let share = i128::from(card.open_premiums.of(sides.count()));
    let premium = rounded(i128::from(base.0) * share, 10_000);
    Some(ListPrice { rate, base, charged_sides, premium })
}

fn times_area(rate: Money, area: Area) -> Money {
    rounded(i128::from(rate.0) * i128::from(area.0), 1_000_000)
}

/// A share of an amount, rounded to whole hundredths, halves up.
fn rounded(amount: i128, by: i128) -> Money {
    Money(i64::try_from((amount + by / 2).div_euclid(by)).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Shape, Size};
    use crate::model::{BoothKind, OpenPremiums, Rate, Sale, Side};
    use std::sync::Arc;

    #[test]
    fn a_corner_booth_pays_for_its_second_open_side() {
        let rates = vec![Rate { kind: BoothKind::RawSpace, per_square_metre: Money(120_000) }];
        let card = RateCard {
            currency: "CNY".to_owned(),
            rates,
            open_premiums: OpenPremiums::each(1000),
            ..RateCard::default()
        };
        let shape = Shape::rect(Point::ORIGIN, Size::new(6000, 3000));
        let booth = Booth { kind: BoothKind::RawSpace, ..Booth::new("", shape) };
        let corner = OpenSides::NONE.with(Side::Top).with(Side::Left);
        let price = list_price(&card, &booth, corner).unwrap();
        assert_eq!((price.base, price.premium, price.total()), (Money(2_160_000), Money(216_000), Money(2_376_000)));
        assert_eq!(list_price(&card, &booth, OpenSides::NONE).unwrap().premium, Money(0));
        let shell = Booth { kind: BoothKind::ShellScheme, ..booth };
        assert_eq!(list_price(&card, &shell, corner), None);
    }

    #[test]
    fn an_agreed_price_goes_before_the_list() {
        let booth = Booth::new("", Shape::rect(Point::ORIGIN, Size::new(3000, 3000)));
        let rates = vec![Rate { kind: BoothKind::ShellScheme, per_square_metre: Money(100_000) }];
        let mut project = Project::default();
        let id = ItemId::from_u64(1);
        assert_eq!(price_of(&project, id, &booth, OpenSides::NONE), None);
        project.rate_card = Arc::new(RateCard { rates, ..RateCard::default() });
        assert_eq!(price_of(&project, id, &booth, OpenSides::NONE), Some(Money(900_000)));
        let sale = Sale { price: Some(Money(5)), ..Sale::default() };
        project.sales.insert(id, Arc::new(sale));
        assert_eq!(price_of(&project, id, &booth, OpenSides::NONE), Some(Money(5)));
    }
}
