//! Numbers, lengths, areas and dates as a reader of each language expects them.

use super::{Lang, Words};
use crate::geometry::{Angle, Area, Mm};
use chrono::{Datelike, NaiveDate};

impl Words {
    /// A number with a fixed count of decimals, grouped by thousands: `1,234.50`, `1 234,50`.
    #[must_use]
    pub fn number(self, value: f64, decimals: usize) -> String {
        let plain = format!("{value:.decimals$}");
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (group, point) = match self.lang() {
            Lang::En | Lang::ZhCn => (',', '.'),
            Lang::Ru => ('\u{a0}', ','),
        };
        let mut text = String::from(sign);
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(point);
            text.push_str(fraction);
        }
        text
    }

    /// How many there are, grouped by thousands.
    #[must_use]
    pub fn count(self, count: usize) -> String {
        self.number(u32::try_from(count).map_or(f64::MAX, f64::from), 0)
    }

    /// A length in metres with two decimals and its unit: `6.00 m`, `6,00 м`.
    #[must_use]
    pub fn metres(self, length: Mm) -> String {
        format!("{}\u{a0}{}", self.number(length.as_metres(), 2), self.metre_unit())
    }

    /// A length in metres without unit, with three decimals only where the millimetres need them.
    #[must_use]
    pub fn metres_bare(self, length: Mm) -> String {
        self.number(length.as_metres(), if length.0 % 10 == 0 { 2 } else { 3 })
    }

    /// The unit of lengths: `m`, `м`.
    #[must_use]
    pub const fn metre_unit(self) -> &'static str {
        match self.lang() {
            Lang::En | Lang::ZhCn => "m",
            Lang::Ru => "м",
        }
    }

    /// An area in square metres, with up to two decimals as needed: `18 m²`, `13.5 m²`, `13,5 м²`.
    #[must_use]
    pub fn area(self, area: Area) -> String {
        format!("{}\u{a0}{}²", self.area_bare(area), self.metre_unit())
    }

    /// An area in square metres without unit, with up to two decimals as needed.
    #[must_use]
    pub fn area_bare(self, area: Area) -> String {
        let value = area.as_square_metres();
        let hundredths = (value * 100.0).round();
        let decimals = if hundredths % 100.0 == 0.0 {
            0
        } else if hundredths % 10.0 == 0.0 {
            1
        } else {
            2
        };
        self.number(value, decimals)
    }

    /// An amount of money given in hundredths, without its currency; hundredths only where there are any.
    #[must_use]
    pub fn amount(self, hundredths: i64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "prices are far below 2^53 hundredths")]
        let value = hundredths as f64 / 100.0;
        self.number(value, if hundredths % 100 == 0 { 0 } else { 2 })
    }

    /// A load in kilograms: `500 kg`, `500 кг`.
    #[must_use]
    pub fn kilograms(self, load: u32) -> String {
        let unit = match self.lang() {
            Lang::En | Lang::ZhCn => "kg",
            Lang::Ru => "кг",
        };
        format!("{}\u{a0}{unit}", self.number(f64::from(load), 0))
    }

    /// A share of one in per cent with one decimal: `36.5 %`.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        format!("{}\u{a0}%", self.number(share * 100.0, 1))
    }

    /// An angle in degrees, with decimals only where it has them: `45°`, `22.5°`.
    #[must_use]
    pub fn degrees(self, angle: Angle) -> String {
        let decimals = match angle.thousandths() {
            t if t % 1000 == 0 => 0,
            t if t % 100 == 0 => 1,
            _ => 3,
        };
        format!("{}°", self.number(angle.as_degrees(), decimals))
    }

    /// A date as its readers write it: `23 Aug 2021`, `2021年8月23日`, `23.08.2021`.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        match self.lang() {
            Lang::En => {
                let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
                format!("{} {month} {}", date.day(), date.year())
            }
            Lang::ZhCn => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
            Lang::Ru => date.format("%d.%m.%Y").to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_writes_them() {
        let (en, ru, zh) = (Words::of(Lang::En), Words::of(Lang::Ru), Words::of(Lang::ZhCn));
        assert_eq!(en.number(11_550.0, 0), "11,550");
        assert_eq!(ru.number(-1234.5, 1), "−1\u{a0}234,5");
        assert_eq!(en.number(999.0, 0), "999");
        assert_eq!(ru.metres(Mm(6000)), "6,00\u{a0}м");
        assert_eq!(en.area(Area(13_500_000)), "13.5\u{a0}m²");
        assert_eq!(en.area(Area(18_000_000)), "18\u{a0}m²");
        let day = NaiveDate::from_ymd_opt(2021, 8, 23).unwrap();
        assert_eq!([en.date(day), zh.date(day), ru.date(day)], ["23 Aug 2021", "2021年8月23日", "23.08.2021"]);
        assert_eq!(en.degrees(Angle::from_thousandths(22_500)), "22.5°");
    }
}
