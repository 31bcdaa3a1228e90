//! The fields of one record, from what is written to what the model holds. Every refusal names the record
//! and the field, and knows where it stands.

use super::wire::{Id, Local, Number, Pair, Points, Text};
use crate::clock::DayTime;
use crate::file::fault::{Fault, expected};
use crate::file::source::Source;
use crate::geometry::{
    Angle, Area, BadOutline, Frame, MAX_COORDINATE, MAX_POINTS, Mm, Point, Polygon, Segment, Shape, Size,
};
use crate::model::{self, LONGEST_TEXT};
use crate::words::{Arg, Country, Lang, LocalText, Message};
use chrono::NaiveDate;

/// The largest number that a decimal holds exactly: 2 to the power of 53.
const EXACT: i64 = 1 << 53;

/// A record that is being read.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    source: Source<'a>,
    /// The key of its kind's name.
    kind: &'static str,
    start: Start<'a>,
}

/// Where a record begins.
#[derive(Clone, Copy)]
enum Start<'a> {
    /// At its id.
    Id(&'a str),
    /// At the name of its section: there is only one of it.
    Section(&'static str),
}

/// The fields of a shape: either `at`, `size` and `turn`, or `outline`.
pub(super) struct ShapeFields {
    pub at: Option<Pair>,
    pub size: Option<Pair>,
    pub turn: Option<Number>,
    pub outline: Option<Points>,
}

impl<'a> Record<'a> {
    pub(super) const fn of(source: Source<'a>, kind: &'static str, id: Id<'a>) -> Self {
        Self { source, kind, start: Start::Id(id.0) }
    }

    pub(super) const fn section(source: Source<'a>, kind: &'static str, name: &'static str) -> Self {
        Self { source, kind, start: Start::Section(name) }
    }

    fn offset(&self) -> usize {
        match self.start {
            Start::Id(id) => self.source.offset_of(id).map_or(0, |offset| self.source.quote_before(offset)),
            Start::Section(name) => self.source.field(0, name),
        }
    }

    fn named(&self, what: Message) -> Message {
        match self.start {
            Start::Id(id) => {
                Message::new("files-in-record").with("kind", Arg::Key(self.kind)).with("id", id).with("what", what)
            }
            Start::Section(_) => what,
        }
    }

    /// A fault in a field.
    pub(super) fn fault(&self, field: &str, what: Message) -> Fault {
        Fault::new(self.source.place(self.source.field(self.offset(), field)), self.named(what))
    }

    /// A fault of the whole record.
    pub(super) fn fault_of_all(&self, what: Message) -> Fault {
        Fault::new(self.source.place(self.offset()), self.named(what))
    }

    /// A fault of a record that is about another of the same id, which is not there.
    pub(super) fn none_such(&self, kind: &'static str) -> Fault {
        self.fault_of_all(Message::new("files-none-such").with("kind", Arg::Key(kind)))
    }

    /// A fault in a text that was read from the file.
    fn fault_in(&self, field: &str, text: &str, what: Message) -> Fault {
        match self.source.offset_of(text) {
            Some(offset) => Fault::new(self.source.place(self.source.quote_before(offset)), self.named(what)),
            None => self.fault(field, what),
        }
    }

    /// The id of a record.
    pub(super) fn id<T>(&self, id: Id<'a>) -> Result<model::Id<T>, Fault> {
        id.0.parse().map_err(|_| self.fault_in("", id.0, expected(Arg::Key("files-an-id"), &format!("`{}`", id.0))))
    }

    /// The id of another record that this one names, where `exists` knows it.
    pub(super) fn refer<T>(
        &self,
        field: &'static str,
        id: Id<'a>,
        kind: &'static str,
        exists: impl FnOnce(model::Id<T>) -> bool,
    ) -> Result<model::Id<T>, Fault> {
        let target = self.id(id)?;
        if exists(target) {
            return Ok(target);
        }
        let what =
            Message::new("files-dangling").with("field", field).with("kind", Arg::Key(kind)).with("target", id.0);
        Err(self.fault_in(field, id.0, what))
    }

    /// A whole number within bounds.
    pub(super) fn whole<T>(&self, field: &str, number: Number, least: i64, most: i64) -> Result<T, Fault>
    where
        T: TryFrom<i64>,
    {
        self.scaled(field, number, 0, least, most)
    }

    /// A number with at most so many decimals as the whole number of its last decimal.
    fn scaled<T: TryFrom<i64>>(
        &self,
        field: &str,
        number: Number,
        decimals: u32,
        least: i64,
        most: i64,
    ) -> Result<T, Fault> {
        let scale = 10_i64.pow(decimals);
        let scaled = match number {
            Number::Whole(whole) => whole.checked_mul(scale),
            Number::Decimal(decimal) => scaled_exactly(decimal, scale),
        };
        let within = scaled.filter(|value| (least..=most).contains(value)).and_then(|value| T::try_from(value).ok());
        within.ok_or_else(|| {
            let key = if decimals == 0 { "files-whole-number" } else { "files-decimal-number" };
            let range = Message::new(key)
                .with("least", number_text(least / scale))
                .with("most", number_text(most / scale))
                .with("decimals", i64::from(decimals));
            self.fault(field, in_field(field, expected(range, &as_written(number))))
        })
    }

    pub(super) fn int(&self, field: &str, number: Number) -> Result<i32, Fault> {
        self.whole(field, number, i32::MIN.into(), i32::MAX.into())
    }

    pub(super) fn count(&self, field: &str, number: Number) -> Result<u32, Fault> {
        self.whole(field, number, 0, u32::MAX.into())
    }

    pub(super) fn counts(&self, field: &str, number: Option<Number>) -> Result<Option<u32>, Fault> {
        number.map(|number| self.count(field, number)).transpose()
    }

    /// A coordinate or a distance to either side.
    pub(super) fn mm(&self, field: &str, number: Number) -> Result<Mm, Fault> {
        self.whole(field, number, (-MAX_COORDINATE.0).into(), MAX_COORDINATE.0.into()).map(Mm)
    }

    /// A length of something that is there: at least a millimetre.
    pub(super) fn length(&self, field: &str, number: Number) -> Result<Mm, Fault> {
        self.whole(field, number, 1, MAX_COORDINATE.0.into()).map(Mm)
    }

    pub(super) fn lengths(&self, field: &str, number: Option<Number>) -> Result<Option<Mm>, Fault> {
        number.map(|number| self.length(field, number)).transpose()
    }

    pub(super) fn point(&self, field: &str, (x, y): Pair) -> Result<Point, Fault> {
        Ok(Point { x: self.mm(field, x)?, y: self.mm(field, y)? })
    }

    pub(super) fn segment(&self, from: Pair, to: Pair) -> Result<Segment, Fault> {
        Ok(Segment { from: self.point("from", from)?, to: self.point("to", to)? })
    }

    /// A turn in degrees.
    pub(super) fn angle(&self, field: &str, number: Number) -> Result<Angle, Fault> {
        self.scaled(field, number, 3, -360_000, 360_000).map(Angle::from_thousandths)
    }

    /// An area in square metres.
    pub(super) fn area(&self, field: &str, number: Number) -> Result<Area, Fault> {
        self.scaled(field, number, 6, 0, EXACT).map(Area)
    }

    pub(super) fn areas(&self, field: &str, number: Option<Number>) -> Result<Option<Area>, Fault> {
        number.map(|number| self.area(field, number)).transpose()
    }

    /// An amount of money in the currency.
    pub(super) fn money(&self, field: &str, number: Number) -> Result<model::Money, Fault> {
        self.scaled(field, number, 2, i64::MIN, i64::MAX).map(model::Money)
    }

    /// A share in per cent, as hundredths of one.
    pub(super) fn percent(&self, field: &str, number: Number) -> Result<u32, Fault> {
        self.percent_to(field, number, u32::MAX)
    }

    /// A share in per cent of at most so many hundredths of one.
    pub(super) fn percent_to(&self, field: &str, number: Number, most: u32) -> Result<u32, Fault> {
        self.scaled(field, number, 2, 0, most.into())
    }

    pub(super) fn frame(&self, at: Pair, size: Pair, turn: Number) -> Result<Frame, Fault> {
        let (width, depth) = size;
        let size = Size { width: self.length("size", width)?, depth: self.length("size", depth)? };
        let frame = Frame { at: self.point("at", at)?, size, turn: self.angle("turn", turn)? };
        if !frame.is_sound() {
            return Err(self.fault("at", Message::new("files-off-plan").with("limit", MAX_COORDINATE)));
        }
        Ok(frame)
    }

    pub(super) fn outline(&self, points: &Points) -> Result<Polygon, Fault> {
        if points.count > MAX_POINTS {
            return Err(self.fault("outline", bad_outline(BadOutline::TooMany(points.count))));
        }
        let points: Result<Vec<Point>, Fault> = points.first.iter().map(|pair| self.point("outline", *pair)).collect();
        Polygon::new(points?).map_err(|bad| self.fault("outline", bad_outline(bad)))
    }

    pub(super) fn shape(&self, fields: ShapeFields) -> Result<Shape, Fault> {
        match (fields.at, fields.size, fields.turn, fields.outline) {
            (Some(at), Some(size), turn, None) => Ok(Shape::Frame(self.frame(at, size, turn.unwrap_or_default())?)),
            (None, None, None, Some(outline)) => Ok(Shape::Outline(self.outline(&outline)?)),
            _ => Err(self.fault_of_all(Message::new("files-shape"))),
        }
    }

    pub(super) fn text(&self, field: &str, text: &Text<'a>) -> Result<String, Fault> {
        self.not_too_long(field, text)?;
        Ok(text.0.clone().into_owned())
    }

    fn not_too_long(&self, field: &str, text: &Text<'a>) -> Result<(), Fault> {
        // Bytes are quicker to count and never fewer than characters.
        if text.0.len() <= LONGEST_TEXT {
            return Ok(());
        }
        let length = text.0.chars().count();
        if length <= LONGEST_TEXT {
            return Ok(());
        }
        let what = Message::new("files-long-text").with("limit", LONGEST_TEXT).with("found", length);
        Err(self.fault_in(field, &text.0, what))
    }

    pub(super) fn local(&self, field: &str, text: &Local<'a>) -> Result<LocalText, Fault> {
        let mut local = LocalText::default();
        for (lang, text) in [(Lang::En, &text.en), (Lang::ZhCn, &text.zh), (Lang::Ru, &text.ru)] {
            if !text.0.is_empty() {
                self.not_too_long(field, text)?;
                local.set(lang, &text.0);
            }
        }
        Ok(local)
    }

    pub(super) fn country(&self, field: &str, code: &Text<'a>) -> Result<Country, Fault> {
        let what = || expected(Arg::Key("files-a-country"), &format!("`{}`", code.0));
        Country::new(&code.0).ok_or_else(|| self.fault_in(field, &code.0, what()))
    }

    pub(super) fn countries(&self, field: &str, code: Option<&Text<'a>>) -> Result<Option<Country>, Fault> {
        code.map(|code| self.country(field, code)).transpose()
    }

    pub(super) fn date(&self, field: &str, date: &Text<'a>) -> Result<NaiveDate, Fault> {
        let what = || expected(Arg::Key("files-a-date"), &format!("`{}`", date.0));
        NaiveDate::parse_from_str(&date.0, "%Y-%m-%d").map_err(|_| self.fault_in(field, &date.0, what()))
    }

    pub(super) fn dates(&self, field: &str, date: Option<&Text<'a>>) -> Result<Option<NaiveDate>, Fault> {
        date.map(|date| self.date(field, date)).transpose()
    }

    /// A time of day.
    pub(super) fn time(&self, field: &str, time: &Text<'a>) -> Result<DayTime, Fault> {
        let what = || expected(Arg::Key("files-a-time"), &format!("`{}`", time.0));
        time.0.parse().map_err(|_| self.fault_in(field, &time.0, what()))
    }
}

/// The whole number that a decimal is in units of its last decimal; none where it has more decimals or is
/// too large to be exact.
fn scaled_exactly(decimal: f64, scale: i64) -> Option<i64> {
    #[expect(clippy::cast_precision_loss, reason = "scales are small powers of ten, and 2^53 is exact")]
    let (scale, exact) = (scale as f64, EXACT as f64);
    let scaled = decimal * scale;
    let rounded = scaled.round();
    // what a decimal fraction loses by being held in binary
    let lost = 1e-6 + scaled.abs() * 4e-16;
    #[expect(clippy::cast_possible_truncation, reason = "within 2^53")]
    (scaled.abs() <= exact && (scaled - rounded).abs() <= lost).then_some(rounded as i64)
}

fn in_field(field: &str, what: Message) -> Message {
    Message::new("files-in-field").with("field", field).with("what", what)
}

fn as_written(number: Number) -> String {
    match number {
        Number::Whole(whole) => whole.to_string(),
        Number::Decimal(decimal) if decimal.abs() >= 1e15 => format!("{decimal:e}"),
        Number::Decimal(decimal) => decimal.to_string(),
    }
}

fn number_text(number: i64) -> String {
    number.to_string()
}

fn bad_outline(bad: BadOutline) -> Message {
    let point = |p: Point| format!("({}, {})", p.x.0, p.y.0);
    match bad {
        BadOutline::TooFew(found) => Message::new("files-outline-few").with("found", found),
        BadOutline::TooMany(found) => Message::new("files-outline-many").with("limit", MAX_POINTS).with("found", found),
        BadOutline::OffPlan(at) => {
            Message::new("files-outline-off").with("limit", MAX_COORDINATE).with("at", point(at))
        }
        BadOutline::Repeated(at) => Message::new("files-outline-repeated").with("at", point(at)),
        BadOutline::Crossing(first, second) => {
            Message::new("files-outline-crossing").with("first", first + 1).with("second", second + 1)
        }
        BadOutline::Flat => Message::new("files-outline-flat"),
    }
}
