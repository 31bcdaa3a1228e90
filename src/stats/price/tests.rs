//! Prices as tables of what is asked and what comes out.

use super::*;
use crate::geometry::{Point, Shape, Size};
use crate::model::{Fee, OpenPremiums, Rate, ServicePrices, Services, Side, Status, UpperDeck};
use crate::stats::sketch::Sketch;
use std::sync::Arc;

const ID: ItemId = ItemId::from_u64(1);

fn card(currency: &str, per_metre: i64) -> RateCard {
    RateCard {
        currency: currency.to_owned(),
        rates: vec![Rate { kind: BoothKind::RawSpace, per_square_metre: Money(per_metre) }],
        open_premiums: OpenPremiums { two: 1000, three: 1500, four: 2000 },
        ..RateCard::default()
    }
}

fn raw(width: i32, depth: i32) -> Booth {
    let shape = Shape::rect(Point::ORIGIN, Size::new(width, depth));
    Booth { kind: BoothKind::RawSpace, ..Booth::new("A1", shape) }
}

fn open(count: usize) -> OpenSides {
    Side::ALL.into_iter().take(count).collect()
}

fn price(card: RateCard, sale: Sale, booth: &Booth, sides: OpenSides) -> Price {
    let mut project = Project { rate_card: Arc::new(card), ..Project::default() };
    project.sales.insert(ID, Arc::new(sale));
    price_of(&project, &Payers::of(&project), ID, booth, sides)
}

fn amounts(price: &Price) -> Vec<i64> {
    price.lines.iter().map(|line| line.amount.0).collect()
}

#[test]
fn the_booth_of_the_mock_up() {
    let price = price(card("CNY", 120_000), Sale::default(), &raw(6000, 3000), open(2));
    let floor = PriceItem::Floor { kind: BoothKind::RawSpace, area: Area::square_metres(18), rate: Money(120_000) };
    let wanted = [
        PriceLine { item: floor, amount: Money(2_160_000) },
        PriceLine { item: PriceItem::OpenSides { open: 2, share: 1000 }, amount: Money(216_000) },
    ];
    assert_eq!(price.lines, wanted);
    assert_eq!((price.list, price.agreed, price.total()), (Some(Money(2_376_000)), None, Some(Money(2_376_000))));
}

#[test]
fn each_number_of_open_sides_has_its_premium() {
    for (sides, wanted) in [(0, 0), (1, 0), (2, 90_000), (3, 135_000), (4, 180_000)] {
        let price = price(card("CNY", 100_000), Sale::default(), &raw(3000, 3000), open(sides));
        assert_eq!(price.list, Some(Money(900_000 + wanted)), "{sides} open");
    }
}

#[test]
fn lines_are_rounded_half_up_to_what_the_currency_has() {
    // currency, hundredths for a square metre, millimetres, hundredths wanted
    for (currency, rate, (width, depth), wanted) in [
        ("CNY", 33_333, (1000, 1000), 33_333),
        ("CNY", 1, (500, 1000), 1),          // half a hundredth goes up
        ("CNY", 1, (499, 1000), 0),          // less does not
        ("USD", 1999, (3000, 3050), 18_291), // 182.9085
        ("KZT", 4_500_000, (2970, 2970), 39_694_050),
        ("JPY", 1_250_000, (2970, 990), 3_675_400), // 36,753.75 yen are 36,754
        ("JPY", 150, (1000, 1000), 200),            // one yen and a half is two
        ("JPY", 149, (1000, 1000), 100),
        ("KRW", 10_050, (1000, 1000), 10_100),
        ("vnd", 10_049, (1000, 1000), 10_000),
        ("", 33_333, (1000, 1000), 33_333),
        ("CNY", -1, (500, 1000), 0), // up is towards more
        ("CNY", -1, (501, 1000), -1),
    ] {
        let price = price(card(currency, rate), Sale::default(), &raw(width, depth), open(1));
        assert_eq!(price.list, Some(Money(wanted)), "{currency} {rate} x {width} x {depth}");
    }
}

#[test]
fn every_line_is_rounded_by_itself() {
    // 33.33 for 1 m²: a tenth is 3.333, half off 36.66 is 18.33
    let sale = Sale { discount: 5000, ..Sale::default() };
    let price = price(card("CNY", 3333), sale, &raw(1000, 1000), open(2));
    assert_eq!(amounts(&price), [3333, 333, -1833]);
    assert_eq!(price.list, Some(Money(1833)));
}

#[test]
fn services_decks_fees_and_discount_have_their_lines() {
    let mut card = card("CNY", 100_000);
    card.upper_deck = 5000;
    card.services = ServicePrices {
        per_kilowatt: Money(28_000),
        water: Money(150_000),
        air: Money(120_000),
        internet: Money(200_000),
        drain: Money(0),
        rigging_per_kg: Money(1550),
    };
    card.fees = vec![
        Fee { name: LocalText::en("Cleaning"), amount: Money(30_000), per: FeePer::Booth },
        Fee { name: LocalText::en("Registration"), amount: Money(50_000), per: FeePer::Exhibitor },
    ];
    let services = Services { power_watts: 6500, water: 20, internet: 100, drain: 20, rigging_kg: 120, air: 0 };
    let sale = Sale { services, discount: 1000, ..Sale::default() };
    let booth = Booth { upper_deck: Some(UpperDeck { area: Area::square_metres(10) }), ..raw(6000, 6000) };
    let price = price(card, sale, &booth, open(4));
    // 36 m², 20 % of it, 10 m² at half the rate, a tenth off these, 6.5 kW, water, internet, 120 kg, cleaning;
    // the drain is free, and nobody is there to register
    let wanted = [3_600_000, 720_000, 500_000, -482_000, 182_000, 150_000, 200_000, 186_000, 30_000];
    assert_eq!(amounts(&price), wanted);
    assert_eq!(price.list, Some(Money(wanted.iter().sum())));
    assert_eq!(price.lines[3].item, PriceItem::Discount { share: 1000 });
}

#[test]
fn an_agreed_price_goes_before_the_list() {
    let sale = Sale { price: Some(Money(5)), ..Sale::default() };
    let with_rate = price(card("CNY", 100_000), sale.clone(), &raw(3000, 3000), open(1));
    assert_eq!((with_rate.list, with_rate.total()), (Some(Money(900_000)), Some(Money(5))));
    let shell = Booth { kind: BoothKind::ShellScheme, ..raw(3000, 3000) };
    let without = price(card("CNY", 100_000), sale, &shell, open(1));
    assert_eq!((without.list, without.total()), (None, Some(Money(5))));
    let neither = price(card("CNY", 100_000), Sale::default(), &shell, open(1));
    assert_eq!(neither.total(), None);
}

#[test]
fn a_whole_discount_is_free_and_money_without_end_saturates() {
    let free = Sale { discount: Sale::WHOLE, ..Sale::default() };
    assert_eq!(price(card("CNY", 100_000), free, &raw(3000, 3000), open(4)).list, Some(Money(0)));
    for (rate, wanted) in [(i64::MAX, i64::MAX), (i64::MIN, i64::MIN)] {
        let sale = Sale { services: Services { power_watts: u32::MAX, ..Services::default() }, ..Sale::default() };
        let endless = price(card("JPY", rate), sale, &raw(10_000_000, 10_000_000), open(4));
        assert_eq!(endless.list, Some(Money(wanted)));
    }
}

#[test]
fn what_exhibitors_pay_once_they_pay_at_their_first_booth() {
    let mut plan = Sketch::new();
    for name in ["Acme", "Globex", "Initech"] {
        plan.exhibitor(name, "CN", crate::model::Attendance::OnSite, None);
    }
    let first = plan.booth("A1", 9, Status::Contracted, &["Acme", "Globex"], None);
    let second = plan.booth("A2", 9, Status::Contracted, &["Acme", "Initech", "Acme"], None);
    let empty = plan.booth("A3", 9, Status::Available, &[], None);
    let fee = Fee { name: LocalText::en("Registration"), amount: Money(100), per: FeePer::Exhibitor };
    let rates = vec![Rate { kind: BoothKind::ShellScheme, per_square_metre: Money(0) }];
    plan.project.rate_card = Arc::new(RateCard { fees: vec![fee], rates, ..RateCard::default() });
    let payers = Payers::of(&plan.project);
    let totals = [first, second, empty].map(|id| {
        let booth = plan.project.booths().find(|(_, other, _)| *other == id).unwrap().2;
        price_of(&plan.project, &payers, id, booth, OpenSides::NONE).total()
    });
    assert_eq!(totals, [Some(Money(200)), Some(Money(100)), Some(Money(0))]);
}
