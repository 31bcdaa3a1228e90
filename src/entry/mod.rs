//! What people type into fields: quantities such as `3m`, `300cm`, `10'6"`, `3,5`, `+0.5`, `*2`, `(2+1)*3`, and
//! days ([`read_date`]).
//!
//! A field measures one thing ([`Measure`]); bare numbers are in its usual unit, other units are converted,
//! and units must fit: an area typed where a length is wanted is refused with a sentence. An entry that begins
//! with `+`, `-`, `*` or `/` changes the present value ([`Entry::is_relative`]), so it can be applied to many
//! records that differ. A leading `=` makes a signed number absolute: `=-3`. Letters and signs of full width,
//! as Chinese input methods give them, count as their usual forms.
//! Deliberately absent: showing values (`words`) and what an edit does with them (`edit`).

mod day;

pub use day::read_date;

use crate::geometry::{Angle, Area, MAX_COORDINATE, Mm};
use crate::model::Money;
use crate::words::Message;

/// What a field measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// A length; bare numbers are metres.
    Length,
    /// An area; bare numbers are square metres.
    Area,
    /// A turn; bare numbers are degrees.
    Angle,
    /// An amount of money with hundredths.
    Money,
    /// A whole number, in whatever unit the field shows.
    Count,
    /// A number kept in thousandths, such as kilowatts kept in watts.
    Thousandths,
}

impl Measure {
    /// How many of the measure's own steps (mm, mm², thousandths of a degree, hundredths, ones) a bare
    /// number means.
    const fn per_bare(self) -> f64 {
        match self {
            Self::Length | Self::Angle | Self::Thousandths => 1000.0,
            Self::Area => 1e6,
            Self::Money => 100.0,
            Self::Count => 1.0,
        }
    }

    const fn dimension(self) -> Dimension {
        match self {
            Self::Length => Dimension::Length,
            Self::Area => Dimension::Area,
            Self::Angle => Dimension::Angle,
            Self::Money | Self::Count | Self::Thousandths => Dimension::None,
        }
    }

    /// Whether a comma before exactly three digits parts thousands. In lengths it is always the decimal
    /// comma: `1,234` is one metre and 234 mm to the reader of Russian, and nobody has halls
    /// of 1 234 m.
    const fn groups_by_comma(self) -> bool {
        match self {
            Self::Area | Self::Money | Self::Count => true,
            Self::Length | Self::Angle | Self::Thousandths => false,
        }
    }
}

/// What an entry does to the value before it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Put(f64),
    Add(f64),
    Times(f64),
}

/// A typed entry, understood but not yet applied.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    act: Act,
}

/// More than anybody types; keeps what is read small.
const MOST_CHARACTERS: usize = 200;
/// How deep parentheses may nest.
const MOST_DEPTH: usize = 32;

impl Entry {
    /// Understands what was typed into a field of a measure.
    ///
    /// `now` is the present value in the measure's own steps where there is just one: where it is negative, an
    /// entry that begins with a minus replaces it, because that is how the field shows it.
    ///
    /// # Errors
    /// A sentence for the user: nothing typed, a sign that does not belong, an unknown unit, units that do
    /// not fit, a division by zero, a number beyond all bounds.
    pub fn read(typed: &str, measure: Measure, now: Option<f64>) -> Result<Self, Message> {
        let text: Vec<char> = typed.chars().map(usual).collect();
        if text.len() > MOST_CHARACTERS {
            return Err(Message::new("entry-too-long").with("most", MOST_CHARACTERS));
        }
        let mut reader = Reader { text, at: 0, measure, depth: 0 };
        reader.skip_blanks();
        let lead = reader.peek();
        let act: fn(f64) -> Act = match lead {
            None => return Err(Message::new("entry-empty")),
            Some('=') => Act::Put,
            Some('+') => Act::Add,
            Some('-') if now.is_some_and(|now| now < 0.0) => |amount| Act::Put(-amount),
            Some('-') => |amount| Act::Add(-amount),
            Some('*') => Act::Times,
            Some('/') => |amount| Act::Times(1.0 / amount),
            Some(_) => Act::Put,
        };
        if matches!(lead, Some('=' | '+' | '-' | '*' | '/')) {
            reader.at += 1;
        }
        let value = match lead {
            // the first sign stands for the whole first term only: -1+3 adds 2
            Some('+' | '-' | '=') | None => reader.sum_after(lead == Some('-'))?,
            Some(_) => reader.sum()?,
        };
        reader.end()?;
        let amount = match lead {
            Some('*' | '/') => value.bare().ok_or_else(|| Message::new("entry-factor-has-unit"))?,
            Some(_) | None => value.of(measure)?,
        };
        if lead == Some('/') && amount == 0.0 {
            return Err(Message::new("entry-by-zero"));
        }
        if !amount.is_finite() {
            return Err(Message::new("entry-too-large"));
        }
        Ok(Self { act: act(amount) })
    }

    /// The entry that adds so many of the measure's own steps: for arrow keys and for dragging.
    #[must_use]
    pub const fn adding(amount: f64) -> Self {
        Self { act: Act::Add(amount) }
    }

    /// Whether it changes the value before it instead of replacing it.
    #[must_use]
    pub const fn is_relative(self) -> bool {
        match self.act {
            Act::Put(_) => false,
            Act::Add(_) | Act::Times(_) => true,
        }
    }

    fn upon(self, now: f64) -> f64 {
        match self.act {
            Act::Put(amount) => amount,
            Act::Add(amount) => now + amount,
            Act::Times(factor) => now * factor,
        }
    }

    /// The length that a length becomes.
    ///
    /// # Errors
    /// Where it is beyond what a plan can hold.
    pub fn length(self, now: Mm) -> Result<Mm, Message> {
        let millimetres = self.upon(now.f64());
        if millimetres.abs() > MAX_COORDINATE.f64() {
            return Err(Message::new("entry-beyond-plan").with("most", MAX_COORDINATE));
        }
        Ok(Mm::round(millimetres))
    }

    /// The area that an area becomes.
    ///
    /// # Errors
    /// Where it is negative or beyond what a plan can hold.
    pub fn area(self, now: Area) -> Result<Area, Message> {
        let most = MAX_COORDINATE.f64() * MAX_COORDINATE.f64();
        whole(self.upon(float(now.0)), 0.0, most).map(Area)
    }

    /// The turn that a turn becomes.
    ///
    /// # Errors
    /// Where it is beyond a thousand turns, which is a slip of the hand.
    pub fn angle(self, now: Angle) -> Result<Angle, Message> {
        let degrees = self.upon(f64::from(now.thousandths())) / 1000.0;
        if degrees.abs() > 360_000.0 {
            return Err(Message::new("entry-too-large"));
        }
        Ok(Angle::round_degrees(degrees))
    }

    /// The amount that an amount becomes.
    ///
    /// # Errors
    /// Where it is negative or beyond nine million millions.
    pub fn money(self, now: Money) -> Result<Money, Message> {
        whole(self.upon(float(now.0)), 0.0, 9e14).map(Money)
    }

    /// The thousandths that thousandths become.
    ///
    /// # Errors
    /// Where they are negative, or beyond a million wholes.
    pub fn thousandths(self, now: i64) -> Result<i64, Message> {
        whole(self.upon(float(now)), 0.0, 1e9)
    }

    /// The count that a count becomes; fractions are refused.
    ///
    /// # Errors
    /// Where it is not whole, or outside `least..=most`.
    pub fn count(self, now: i64, least: i64, most: i64) -> Result<i64, Message> {
        let value = self.upon(float(now));
        if value.fract() != 0.0 {
            return Err(Message::new("entry-not-whole"));
        }
        if value < float(least) || value > float(most) {
            return Err(Message::new("entry-out-of-range").with("least", least).with("most", most));
        }
        whole(value, float(least), float(most))
    }
}

fn float(value: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "amounts and areas of plans are far below 2^53")]
    let float = value as f64;
    float
}

fn whole(value: f64, least: f64, most: f64) -> Result<i64, Message> {
    if value < least {
        return Err(Message::new("entry-negative"));
    }
    if value > most {
        return Err(Message::new("entry-too-large"));
    }
    #[expect(clippy::cast_possible_truncation, reason = "within bounds that fit")]
    Ok(value.round() as i64)
}

/// The usual form of a character that people type in its place.
fn usual(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c), // full width
        '−' | '–' | '—' => '-',
        '×' | '·' | '⋅' | '∙' => '*',
        '÷' | '∶' => '/',
        '、' => ',',
        '。' => '.',
        '′' | '’' | '‘' => '\'',
        '″' | '”' | '“' => '"',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// What a value is a measure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Dimension {
    /// A plain number.
    None,
    /// In millimetres.
    Length,
    /// In square millimetres.
    Area,
    /// In thousandths of a degree.
    Angle,
}

#[derive(Clone, Copy, Debug)]
struct Value {
    amount: f64,
    dimension: Dimension,
}

impl Value {
    const fn bare(self) -> Option<f64> {
        match self.dimension {
            Dimension::None => Some(self.amount),
            Dimension::Length | Dimension::Area | Dimension::Angle => None,
        }
    }

    /// The amount in the steps of a measure.
    fn of(self, measure: Measure) -> Result<f64, Message> {
        match self.dimension {
            Dimension::None => Ok(self.amount * measure.per_bare()),
            dimension if dimension == measure.dimension() => Ok(self.amount),
            Dimension::Length | Dimension::Area | Dimension::Angle => Err(misfit(measure)),
        }
    }

    /// The sum; a bare number beside one with a unit counts in the field's usual unit.
    fn plus(self, other: Self, measure: Measure) -> Result<Self, Message> {
        if self.dimension == other.dimension {
            return Ok(Self { amount: self.amount + other.amount, ..self });
        }
        let amount = self.of(measure)? + other.of(measure)?;
        Ok(Self { amount, dimension: measure.dimension() })
    }

    fn times(self, other: Self, measure: Measure) -> Result<Self, Message> {
        let dimension = match (self.dimension, other.dimension) {
            (Dimension::None, dimension) | (dimension, Dimension::None) => dimension,
            (Dimension::Length, Dimension::Length) => Dimension::Area,
            (Dimension::Length | Dimension::Area | Dimension::Angle, _) => return Err(misfit(measure)),
        };
        Ok(Self { amount: self.amount * other.amount, dimension })
    }

    fn over(self, other: Self, measure: Measure) -> Result<Self, Message> {
        if other.amount == 0.0 {
            return Err(Message::new("entry-by-zero"));
        }
        let dimension = match (self.dimension, other.dimension) {
            (dimension, Dimension::None) => dimension,
            (Dimension::Area, Dimension::Length) => Dimension::Length,
            (a, b) if a == b => Dimension::None,
            (Dimension::None | Dimension::Length | Dimension::Area | Dimension::Angle, _) => {
                return Err(misfit(measure));
            }
        };
        Ok(Self { amount: self.amount / other.amount, dimension })
    }
}

/// The sentence for a value of another kind than the field's.
const fn misfit(measure: Measure) -> Message {
    Message::new(match measure {
        Measure::Length => "entry-not-a-length",
        Measure::Area => "entry-not-an-area",
        Measure::Angle => "entry-not-an-angle",
        Measure::Money | Measure::Count | Measure::Thousandths => "entry-not-a-number",
    })
}

/// The units, in lower case without blanks, each with what one of it is.
const UNITS: &[(&str, f64, Dimension)] = &[
    ("mm", 1.0, Dimension::Length),
    ("мм", 1.0, Dimension::Length),
    ("毫米", 1.0, Dimension::Length),
    ("cm", 10.0, Dimension::Length),
    ("см", 10.0, Dimension::Length),
    ("厘米", 10.0, Dimension::Length),
    ("dm", 100.0, Dimension::Length),
    ("дм", 100.0, Dimension::Length),
    ("分米", 100.0, Dimension::Length),
    ("m", 1000.0, Dimension::Length),
    ("м", 1000.0, Dimension::Length),
    ("米", 1000.0, Dimension::Length),
    ("km", 1e6, Dimension::Length),
    ("км", 1e6, Dimension::Length),
    ("公里", 1e6, Dimension::Length),
    ("in", 25.4, Dimension::Length),
    ("\"", 25.4, Dimension::Length),
    ("дюйм", 25.4, Dimension::Length),
    ("英寸", 25.4, Dimension::Length),
    ("ft", 304.8, Dimension::Length),
    ("'", 304.8, Dimension::Length),
    ("фут", 304.8, Dimension::Length),
    ("英尺", 304.8, Dimension::Length),
    ("yd", 914.4, Dimension::Length),
    ("mm²", 1.0, Dimension::Area),
    ("cm²", 100.0, Dimension::Area),
    ("m²", 1e6, Dimension::Area),
    ("м²", 1e6, Dimension::Area),
    ("m2", 1e6, Dimension::Area),
    ("м2", 1e6, Dimension::Area),
    ("㎡", 1e6, Dimension::Area),
    ("sqm", 1e6, Dimension::Area),
    ("кв.м", 1e6, Dimension::Area),
    ("平米", 1e6, Dimension::Area),
    ("平方米", 1e6, Dimension::Area),
    ("ft²", 92_903.04, Dimension::Area),
    ("ft2", 92_903.04, Dimension::Area),
    ("sqft", 92_903.04, Dimension::Area),
    ("°", 1000.0, Dimension::Angle),
    ("deg", 1000.0, Dimension::Angle),
    ("град", 1000.0, Dimension::Angle),
    ("度", 1000.0, Dimension::Angle),
];

/// Reads an expression from left to right.
struct Reader {
    text: Vec<char>,
    at: usize,
    measure: Measure,
    depth: usize,
}

impl Reader {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    fn ahead(&self, by: usize) -> Option<char> {
        self.text.get(self.at + by).copied()
    }

    fn skip_blanks(&mut self) {
        while self.peek() == Some(' ') {
            self.at += 1;
        }
    }

    fn take(&mut self, wanted: char) -> bool {
        self.skip_blanks();
        let found = self.peek() == Some(wanted);
        if found {
            self.at += 1;
        }
        found
    }

    fn unexpected(&self) -> Message {
        match self.peek() {
            Some(found) => Message::new("entry-unexpected").with("found", found.to_string()),
            None => Message::new("entry-unfinished"),
        }
    }

    fn end(&mut self) -> Result<(), Message> {
        self.skip_blanks();
        if self.peek().is_none() { Ok(()) } else { Err(self.unexpected()) }
    }

    fn sum(&mut self) -> Result<Value, Message> {
        self.sum_after(false)
    }

    /// A sum. Where `negated`, a minus before it was read already and the caller turns the result round, so
    /// the signs of the further terms are turned here.
    fn sum_after(&mut self, negated: bool) -> Result<Value, Message> {
        let mut sum = self.product()?;
        loop {
            let minus = if self.take('+') {
                false
            } else if self.take('-') {
                true
            } else {
                return Ok(sum);
            };
            let term = self.product()?;
            let sign = if minus == negated { 1.0 } else { -1.0 };
            sum = sum.plus(Value { amount: term.amount * sign, ..term }, self.measure)?;
        }
    }

    fn product(&mut self) -> Result<Value, Message> {
        let mut product = self.factor()?;
        loop {
            if self.take('*') || self.take_cross() {
                let factor = self.factor()?;
                product = product.times(factor, self.measure)?;
            } else if self.take('/') {
                let factor = self.factor()?;
                product = product.over(factor, self.measure)?;
            } else {
                return Ok(product);
            }
        }
    }

    /// The letter x (Latin or Cyrillic) between numbers, as in `3x4`.
    fn take_cross(&mut self) -> bool {
        self.skip_blanks();
        let cross = matches!(self.peek(), Some('x' | 'X' | 'х' | 'Х'));
        let mut next = self.text.iter().skip(self.at + 1).filter(|c| **c != ' ');
        let found = cross && next.next().is_some_and(|c| c.is_ascii_digit() || *c == '(');
        if found {
            self.at += 1;
        }
        found
    }

    fn factor(&mut self) -> Result<Value, Message> {
        self.skip_blanks();
        match self.peek() {
            Some('-') => {
                self.at += 1;
                self.deeper(|reader| reader.factor().map(|value| Value { amount: -value.amount, ..value }))
            }
            Some('(') => {
                self.at += 1;
                let inner = self.deeper(Self::sum)?;
                if !self.take(')') {
                    return Err(self.unexpected());
                }
                self.with_unit(inner)
            }
            Some(c) if c.is_ascii_digit() || matches!(c, '.' | ',') => self.quantity(),
            Some(_) | None => Err(self.unexpected()),
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Message>) -> Result<T, Message> {
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            return Err(Message::new("entry-too-deep"));
        }
        let read = read(self);
        self.depth -= 1;
        read
    }

    /// A number with its unit, and further ones that belong to it: `10'6"`, `3 m 50 cm`.
    fn quantity(&mut self) -> Result<Value, Message> {
        let mut all = self.number()?;
        while all.dimension == Dimension::Length {
            self.skip_blanks();
            if !self.peek().is_some_and(|c| c.is_ascii_digit()) {
                break;
            }
            let part = self.number()?;
            all = all.plus(part, self.measure)?;
        }
        Ok(all)
    }

    fn number(&mut self) -> Result<Value, Message> {
        let amount = self.digits()?;
        self.with_unit(Value { amount, dimension: Dimension::None })
    }

    /// A number with groups and a decimal point or comma.
    fn digits(&mut self) -> Result<f64, Message> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) || self.at_group_blank() {
            self.at += 1;
        }
        let written: String = self.text.get(start..self.at).unwrap_or_default().iter().collect();
        let bad = || Message::new("entry-bad-number").with("found", written.clone());
        let marks = |mark: char| written.matches(mark).count();
        let decimal = match (written.rfind('.'), written.rfind(',')) {
            (Some(point), Some(comma)) => Some(if point > comma { '.' } else { ',' }),
            (Some(_), None) => Some('.').filter(|_| marks('.') == 1),
            (None, Some(comma)) => {
                let groups = self.measure.groups_by_comma() && written.len() - comma == 4;
                Some(',').filter(|_| marks(',') == 1 && !groups)
            }
            (None, None) => None,
        };
        let whole = decimal.and_then(|mark| written.split_once(mark)).map_or(written.as_str(), |(whole, _)| whole);
        let groups_fit = whole.split(['.', ',', ' ']).skip(1).all(|group| group.len() == 3);
        if decimal.is_some_and(|decimal| marks(decimal) > 1) || !groups_fit {
            return Err(bad());
        }
        let plain = written.chars().filter_map(|c| match c {
            c if Some(c) == decimal => Some('.'),
            '.' | ',' | ' ' => None,
            c => Some(c),
        });
        plain.collect::<String>().parse().map_err(|_| bad())
    }

    /// Whether a blank here parts thousands: exactly three digits follow it.
    fn at_group_blank(&self) -> bool {
        let digit = |by: usize| self.ahead(by).is_some_and(|c| c.is_ascii_digit());
        let before = self.at.checked_sub(1).and_then(|at| self.text.get(at)).is_some_and(char::is_ascii_digit);
        self.peek() == Some(' ') && before && digit(1) && digit(2) && digit(3) && !digit(4)
    }

    fn with_unit(&mut self, value: Value) -> Result<Value, Message> {
        let start = self.at;
        self.skip_blanks();
        if self.take_known_cross() {
            self.at = start;
            return Ok(value);
        }
        let mut unit = String::new();
        while let Some(c) = self.peek() {
            let belongs = match c {
                '\'' | '"' | '°' => unit.is_empty(),
                '²' | '.' => !unit.is_empty(),
                '2' => unit.chars().next_back().is_some_and(char::is_alphabetic),
                ' ' => unit == "sq" || unit == "кв." || unit == "кв",
                c => c.is_alphabetic() || c == '㎡',
            };
            if !belongs {
                break;
            }
            if c != ' ' {
                unit.extend(c.to_lowercase());
            }
            self.at += 1;
        }
        if unit.is_empty() {
            self.at = start;
            return Ok(value);
        }
        let plain = unit.trim_end_matches('.').replace("квм", "кв.м");
        let Some((_, size, dimension)) = UNITS.iter().find(|(name, ..)| *name == plain) else {
            return Err(Message::new("entry-unknown-unit").with("found", unit));
        };
        if value.dimension != Dimension::None {
            return Err(misfit(self.measure));
        }
        Ok(Value { amount: value.amount * size, dimension: *dimension })
    }

    /// Whether an x of multiplication stands here; puts the place back.
    fn take_known_cross(&mut self) -> bool {
        let at = self.at;
        let found = self.take_cross();
        self.at = at;
        found
    }
}

#[cfg(test)]
mod tests;
