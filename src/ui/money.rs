//! Money and shares in the reader's words: amounts, per cents, and the lines of a price.

use crate::model::Money;
use crate::stats::{Connection, PriceItem};
use crate::words::Words;

/// An amount with the code of its currency after it.
#[must_use]
pub fn with_currency(words: Words, money: Money, currency: &str) -> String {
    let amount = words.amount(money.0);
    if currency.is_empty() { amount } else { format!("{amount}\u{a0}{currency}") }
}

/// A share in hundredths of a per cent, without its sign and without needless decimals: `10`, `12.5`.
#[must_use]
pub fn share(words: Words, share: u32) -> String {
    let decimals = match share {
        whole if whole.is_multiple_of(100) => 0,
        tenths if tenths.is_multiple_of(10) => 1,
        _ => 2,
    };
    words.number(f64::from(share) / 100.0, decimals)
}

/// The same with its sign: `12.5 %`.
#[must_use]
pub fn percent(words: Words, hundredths: u32) -> String {
    format!("{}\u{a0}%", share(words, hundredths))
}

/// A power in kilowatts, without its unit.
#[must_use]
pub fn kilowatts(words: Words, watts: u32) -> String {
    let decimals = match watts {
        watts if watts % 1000 == 0 => 0,
        watts if watts % 100 == 0 => 1,
        _ => 3,
    };
    words.number(f64::from(watts) / 1000.0, decimals)
}

/// What a line of a price is for.
#[must_use]
pub fn line_text(words: Words, item: &PriceItem) -> String {
    match item {
        PriceItem::Floor { kind, area, rate } => words.with(
            "sales-line-floor",
            &[
                ("kind", words.t(kind.key()).as_ref().into()),
                ("area", words.area_bare(*area).into()),
                ("rate", words.amount(rate.0).into()),
            ],
        ),
        PriceItem::OpenSides { open, share } => words
            .with("sales-line-open-sides", &[("n", i64::from(*open).into()), ("share", percent(words, *share).into())]),
        PriceItem::UpperDeck { area, share } => words
            .with("sales-line-deck", &[("area", words.area(*area).into()), ("share", percent(words, *share).into())]),
        PriceItem::Discount { share } => words.with("sales-line-discount", &[("share", percent(words, *share).into())]),
        PriceItem::Power { watts, per_kilowatt } => words.with(
            "sales-line-power",
            &[("power", kilowatts(words, *watts).into()), ("rate", words.amount(per_kilowatt.0).into())],
        ),
        PriceItem::Connection(connection) => words.t(connection_key(*connection)).into_owned(),
        PriceItem::Rigging { kg, per_kg } => words.with(
            "sales-line-rigging",
            &[("load", words.kilograms(*kg).into()), ("rate", words.amount(per_kg.0).into())],
        ),
        PriceItem::Fee { name, times, each } => {
            let name = name.get(words.lang());
            let name = if name.is_empty() { words.t("sales-fee-unnamed").into_owned() } else { name.to_owned() };
            if *times == 1 {
                return name;
            }
            let each = words.amount(each.0);
            words.with(
                "sales-line-fee",
                &[("name", name.into()), ("n", i64::from(*times).into()), ("each", each.into())],
            )
        }
    }
}

const fn connection_key(connection: Connection) -> &'static str {
    match connection {
        Connection::Water => "sales-line-water",
        Connection::Air => "sales-line-air",
        Connection::Internet => "sales-line-internet",
        Connection::Drain => "sales-line-drain",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Area;
    use crate::model::BoothKind;
    use crate::words::{Lang, LocalText};

    #[test]
    fn lines_are_told_in_each_language() {
        let floor = PriceItem::Floor { kind: BoothKind::RawSpace, area: Area::square_metres(18), rate: Money(120_000) };
        let open = PriceItem::OpenSides { open: 2, share: 1250 };
        let fee = PriceItem::Fee { name: LocalText::en("Registration"), times: 2, each: Money(50_000) };
        for (lang, wanted) in [
            (Lang::En, ["Raw space 18 × 1,200", "Second open side 12.5\u{a0}%", "Registration, 2 × 500"]),
            (Lang::ZhCn, ["光地 18 × 1,200", "双开口 12.5\u{a0}%", "Registration，2 × 500"]),
            (
                Lang::Ru,
                [
                    "Необорудованная площадь 18 × 1\u{a0}200",
                    "Вторая открытая сторона 12,5\u{a0}%",
                    "Registration, 2 × 500",
                ],
            ),
        ] {
            let words = Words::of(lang);
            assert_eq!([&floor, &open, &fee].map(|item| line_text(words, item)), wanted);
        }
    }

    #[test]
    fn shares_and_amounts_have_no_needless_decimals() {
        let words = Words::of(Lang::En);
        assert_eq!([1000, 1250, 1255].map(|hundredths| share(words, hundredths)), ["10", "12.5", "12.55"]);
        assert_eq!(with_currency(words, Money(2_376_050), "CNY"), "23,760.50\u{a0}CNY");
        assert_eq!(with_currency(words, Money(2_376_000), ""), "23,760");
        assert_eq!([6000, 6500, 6250].map(|watts| kilowatts(words, watts)), ["6", "6.5", "6.250"]);
    }
}
