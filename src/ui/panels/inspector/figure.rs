//! Values that number fields show: how each is written, read and stepped.

use super::super::super::money;
use crate::app::{Entry, Measure};
use crate::geometry::{Angle, Area, Mm};
use crate::model::Money;
use crate::words::{Message, Words};

/// A value of a number field.
pub(super) trait Figure: Copy + PartialEq + Default {
    /// What it measures.
    const MEASURE: Measure;
    /// The step of the arrow keys, in the measure's own steps.
    const STEP: f64;
    /// It in the measure's own steps.
    fn raw(self) -> f64;
    /// It as the field shows it.
    fn text(self, words: Words) -> String;
    /// What it becomes by an entry.
    fn after(self, entry: Entry) -> Result<Self, Message>;
}

impl Figure for Mm {
    const MEASURE: Measure = Measure::Length;
    const STEP: f64 = 100.0;
    fn raw(self) -> f64 {
        self.f64()
    }
    fn text(self, words: Words) -> String {
        format!("{}\u{a0}{}", words.metres_bare(self), words.metre_unit())
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.length(self)
    }
}

impl Figure for Area {
    const MEASURE: Measure = Measure::Area;
    const STEP: f64 = 1e6;
    fn raw(self) -> f64 {
        self.as_square_metres() * 1e6
    }
    fn text(self, words: Words) -> String {
        words.area(self)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.area(self)
    }
}

impl Figure for Angle {
    const MEASURE: Measure = Measure::Angle;
    const STEP: f64 = 1000.0;
    fn raw(self) -> f64 {
        f64::from(self.thousandths())
    }
    fn text(self, words: Words) -> String {
        words.degrees(self)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.angle(self)
    }
}

impl Figure for Money {
    const MEASURE: Measure = Measure::Money;
    const STEP: f64 = 10_000.0;
    fn raw(self) -> f64 {
        hundredths(self)
    }
    fn text(self, words: Words) -> String {
        money_text(words, self)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.money(self)
    }
}

fn hundredths(money: Money) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "prices are far below 2^53 hundredths")]
    let value = money.0 as f64;
    value
}

/// An amount without its currency; hundredths only where there are any.
pub(super) fn money_text(words: Words, money: Money) -> String {
    words.amount(money.0)
}

/// A whole number from nothing up to a bound.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count<const LEAST: i64, const MOST: i64>(pub(super) i64);

impl<const LEAST: i64, const MOST: i64> Figure for Count<LEAST, MOST> {
    const MEASURE: Measure = Measure::Count;
    const STEP: f64 = 1.0;
    fn raw(self) -> f64 {
        i32::try_from(self.0).map_or(f64::MAX, f64::from)
    }
    fn text(self, words: Words) -> String {
        words.number(self.raw(), 0)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.count(self.0, LEAST, MOST).map(Self)
    }
}

/// A number of some unit ordered or supplied, up to a million.
pub(super) type Units = Count<0, 1_000_000>;

impl From<u32> for Units {
    fn from(value: u32) -> Self {
        Self(i64::from(value))
    }
}

impl<const LEAST: i64, const MOST: i64> Count<LEAST, MOST> {
    /// It as an unsigned number; nothing below zero.
    pub(super) fn u32(self) -> u32 {
        u32::try_from(self.0).unwrap_or_default()
    }
}

/// A share in hundredths of a per cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Share(pub(super) u32);

impl Figure for Share {
    const MEASURE: Measure = Measure::Money; // hundredths, too
    const STEP: f64 = 100.0;
    fn raw(self) -> f64 {
        f64::from(self.0)
    }
    fn text(self, words: Words) -> String {
        money::share(words, self.0)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.money(Money(self.0.into())).map(|share| Self(u32::try_from(share.0).unwrap_or(u32::MAX)))
    }
}

/// Watts, shown as kilowatts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Watts(pub(super) u32);

impl Figure for Watts {
    const MEASURE: Measure = Measure::Thousandths;
    const STEP: f64 = 1000.0;
    fn raw(self) -> f64 {
        f64::from(self.0)
    }
    fn text(self, words: Words) -> String {
        money::kilowatts(words, self.0)
    }
    fn after(self, entry: Entry) -> Result<Self, Message> {
        entry.thousandths(i64::from(self.0)).map(|watts| Self(u32::try_from(watts).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn comes_back<F: Figure + std::fmt::Debug>(values: &[F]) {
        for (value, lang) in values.iter().flat_map(|value| Lang::ALL.map(|lang| (*value, lang))) {
            let text = value.text(Words::of(lang));
            let entry = Entry::read(&text, F::MEASURE, Some(value.raw())).unwrap();
            assert_eq!(F::default().after(entry), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_a_field_shows_is_read_back_as_it_was() {
        comes_back(&[Mm(0), Mm(143_200), Mm(1), Mm(1_234_567)]);
        comes_back(&[Area::ZERO, Area(13_500_000), Area::square_metres(11_550)]);
        comes_back(&[Angle::ZERO, Angle::degrees(45), Angle::from_thousandths(22_500)]);
        comes_back(&[Money(0), Money(2_376_000), Money(120_050), Money(123_456_789)]);
        comes_back(&[Units::default(), Count(7), Count(11_550)]);
        comes_back(&[Share(0), Share(1000), Share(1250), Share(10_000), Share(1)]);
        comes_back(&[Watts(0), Watts(6000), Watts(6500), Watts(1_234_567)]);
    }
}
