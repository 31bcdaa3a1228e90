//! Exact decimal numbers: no float stands between a plan's whole millimetres and a table's figures.

use crate::geometry::{Area, Mm};
use crate::model::Money;
use crate::words::{Lang, Words};

/// A number with a fixed count of decimals, such as 13.5 as 13 500 000 millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The number in its smallest steps.
    pub steps: i64,
    /// How many decimals a step stands at: 6 for millionths.
    pub places: u8,
    /// How many decimals are written even where they are zero: 2 for money.
    pub least: u8,
}

/// No figure of a plan is read to more decimals than these by a person.
const MOST_SHOWN: u8 = 3;

impl Decimal {
    /// A whole number.
    #[must_use]
    pub const fn whole(count: i64) -> Self {
        Self { steps: count, places: 0, least: 0 }
    }

    /// A number kept in thousandths, such as kilowatts kept in watts.
    #[must_use]
    pub const fn thousandths(steps: i64) -> Self {
        Self { steps, places: 3, least: 0 }
    }

    /// A share of one, in per cent with one decimal; not-a-number becomes zero.
    #[must_use]
    pub fn percent(share: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "float to int casts saturate, as wanted")]
        let steps = (share * 1000.0).round() as i64;
        Self { steps, places: 1, least: 1 }
    }

    const fn base(self) -> u64 {
        10_u64.pow(if self.places > 18 { 18 } else { self.places as u32 })
    }

    /// The number as a float, for formats that know no other and for drawing.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "figures of plans are far below 2^53 of their steps")]
        let (steps, base) = (self.steps as f64, self.base() as f64);
        steps / base
    }

    /// How many decimals it needs to be written whole.
    #[must_use]
    pub const fn needed(self) -> u8 {
        let mut rest = self.steps.unsigned_abs() % self.base();
        let mut places = if self.places > 18 { 18 } else { self.places };
        while places > self.least && rest.is_multiple_of(10) {
            rest /= 10;
            places -= 1;
        }
        places
    }

    /// The number written whole with a decimal point of one's own, without grouping: `13.5`, `-1234.50`.
    #[must_use]
    pub fn plain(self, point: char) -> String {
        let (base, amount) = (self.base(), self.steps.unsigned_abs());
        let sign = if self.steps < 0 { "-" } else { "" };
        let whole = amount / base;
        let needed = usize::from(self.needed());
        if needed == 0 {
            return format!("{sign}{whole}");
        }
        let all = format!("{:0width$}", amount % base, width = usize::from(self.places));
        let digits: String = all.chars().take(needed).collect();
        format!("{sign}{whole}{point}{digits}")
    }

    /// The number as a spreadsheet of the reader's language takes it: with its decimal point, without grouping.
    #[must_use]
    pub fn for_spreadsheet(self, words: Words) -> String {
        self.plain(match words.lang() {
            Lang::En | Lang::ZhCn => '.',
            Lang::Ru => ',',
        })
    }

    /// The number for the reader, grouped by thousands; millionths are rounded to hundredths.
    #[must_use]
    pub fn shown(self, words: Words) -> String {
        let most = if self.places > MOST_SHOWN { 2 } else { self.places };
        let rounded = self.rounded(most.max(self.least));
        words.number(rounded.as_f64(), usize::from(rounded.needed()))
    }

    /// The nearest number of so many decimals at most, halves away from zero.
    #[must_use]
    pub fn rounded(self, places: u8) -> Self {
        if places >= self.places {
            return self;
        }
        let by = 10_i64.pow(u32::from((self.places - places).min(18)));
        let half = if self.steps < 0 { -(by / 2) } else { by / 2 };
        Self { steps: self.steps.saturating_add(half) / by, places, least: self.least.min(places) }
    }
}

impl From<Area> for Decimal {
    /// Square metres.
    fn from(area: Area) -> Self {
        Self { steps: area.0, places: 6, least: 0 }
    }
}
impl From<Mm> for Decimal {
    /// Metres.
    fn from(length: Mm) -> Self {
        Self { steps: length.0.into(), places: 3, least: 2 }
    }
}
impl From<Money> for Decimal {
    fn from(money: Money) -> Self {
        Self { steps: money.0, places: 2, least: 2 }
    }
}
impl From<usize> for Decimal {
    fn from(count: usize) -> Self {
        Self::whole(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_whole() {
        for (number, wanted) in [
            (Decimal::from(Area(18_000_000)), "18"),
            (Decimal::from(Area(13_500_000)), "13.5"),
            (Decimal::from(Area(1)), "0.000001"),
            (Decimal::from(Area(-250_000)), "-0.25"),
            (Decimal::from(Mm(6000)), "6.00"),
            (Decimal::from(Mm(6005)), "6.005"),
            (Decimal::from(Mm(-5)), "-0.005"),
            (Decimal::from(Money(123_450)), "1234.50"),
            (Decimal::thousandths(12_500), "12.5"),
            (Decimal::whole(-7), "-7"),
            (Decimal::percent(0.365), "36.5"),
            (Decimal::percent(1.0), "100.0"),
            (Decimal::percent(f64::NAN), "0.0"),
            (Decimal::from(Area(i64::MIN)), "-9223372036854.775808"),
        ] {
            assert_eq!(number.plain('.'), wanted);
        }
    }

    #[test]
    fn a_reader_gets_grouped_and_rounded_numbers() {
        let (en, ru) = (Words::of(Lang::En), Words::of(Lang::Ru));
        assert_eq!(Decimal::from(Area(1_234_567_890_000)).shown(en), "1,234,567.89");
        assert_eq!(Decimal::from(Area(13_456_789)).shown(ru), "13,46");
        assert_eq!(Decimal::from(Area(18_001_000)).shown(en), "18");
        assert_eq!(Decimal::from(Money(123_450)).shown(ru), "1\u{a0}234,50");
        assert_eq!(Decimal::thousandths(125).shown(en), "0.125");
        assert_eq!(Decimal::from(Money(123_450)).for_spreadsheet(ru), "1234,50");
        assert_eq!(Decimal::from(Area(-1_499_999)).rounded(0), Decimal::whole(-1));
        assert_eq!(Decimal::from(Area(-1_500_000)).rounded(0), Decimal::whole(-2));
    }
}
