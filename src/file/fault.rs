//! What is wrong inside a file, and where.

use super::source::{Place, Source, shortened};
use crate::words::{Arg, Message};
use ron::Error as Ron;
use ron::error::SpannedError;

/// Something in a file that cannot be taken as it is: what was expected, what was found, where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    place: Place,
    what: Message,
}

impl Fault {
    pub(super) const fn new(place: Place, what: Message) -> Self {
        Self { place, what }
    }

    /// What is wrong, without line and column.
    pub(super) const fn what(&self) -> &Message {
        &self.what
    }

    /// The whole sentence, with line and column.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("files-at")
            .with("line", self.place.line)
            .with("column", self.place.column)
            .with("what", self.what.clone())
    }
}

/// A value other than expected.
pub(super) fn expected(expected: impl Into<Arg>, found: &str) -> Message {
    Message::new("files-expected").with("expected", expected).with("found", shortened(found))
}

/// What the RON reader found wrong, in our words; `source` is what it read.
pub(super) fn syntax(source: Source<'_>, error: SpannedError) -> Fault {
    let (start, end) = (source.offset(place(error.span.start)), source.offset(place(error.span.end)));
    let fault = |offset: usize, what: Message| Fault::new(source.place(offset), what);
    let sign = |sign: &str| {
        let expected_sign = Arg::from(format!("`{sign}`"));
        fault(end, missing(source, end, expected_sign))
    };
    let phrase = |key: &'static str| fault(end, missing(source, end, Arg::Key(key)));
    match error.code {
        Ron::ExpectedComma => sign(","),
        Ron::ExpectedMapColon => sign(":"),
        Ron::ExpectedArray => sign("["),
        Ron::ExpectedArrayEnd => sign("]"),
        Ron::ExpectedMap => sign("{"),
        Ron::ExpectedMapEnd => sign("}"),
        Ron::ExpectedStructLike | Ron::ExpectedNamedStructLike(_) => sign("("),
        Ron::ExpectedStructLikeEnd | Ron::ExpectedOptionEnd => sign(")"),
        Ron::ExpectedString => phrase("files-a-text"),
        Ron::ExpectedInteger | Ron::ExpectedFloat => phrase("files-a-number"),
        Ron::ExpectedIdentifier | Ron::InvalidIdentifier(_) | Ron::SuggestRawIdentifier(_) => phrase("files-a-name"),
        Ron::ExpectedBoolean => phrase("files-true-or-false"),
        Ron::TrailingCharacters => phrase("files-nothing-more"),
        Ron::ExpectedStringEnd => fault(source.quote_before(end), Message::new("files-open-text")),
        Ron::UnclosedBlockComment => fault(start, Message::new("files-open-comment")),
        Ron::Eof => fault(end, Message::new("files-cut-off")),
        Ron::ExceededRecursionLimit => fault(end, Message::new("files-too-deep")),
        Ron::NoSuchStructField { expected, found, outer } => {
            let known = one_of(expected);
            let what = match outer.filter(|outer| !outer.is_empty()) {
                Some(outer) => Message::new("files-unknown-field-in").with("within", outer),
                None => Message::new("files-unknown-field"),
            };
            fault(start, what.with("field", shortened(&found)).with("known", known))
        }
        Ron::NoSuchEnumVariant { expected, found, .. } => fault(
            start,
            self::expected(
                Message::new("files-one-of").with("words", one_of(expected)),
                &format!("`{}`", shortened(&found)),
            ),
        ),
        Ron::MissingStructField { field, outer } => {
            let what = match outer.filter(|outer| !outer.is_empty()) {
                Some(outer) => Message::new("files-missing-field-in").with("within", outer),
                None => Message::new("files-missing-field"),
            };
            fault(end, what.with("field", field))
        }
        Ron::DuplicateStructField { field, .. } => fault(start, Message::new("files-field-twice").with("field", field)),
        Ron::InvalidValueForType { expected, .. } => {
            let at = source.quote_before(start);
            let expected = match expected.as_str() {
                super::v2::EXPECTED_NUMBER => Arg::Key("files-a-number"),
                _ => Arg::Text(expected),
            };
            fault(at, missing(source, at, expected))
        }
        Ron::ExpectedDifferentLength { expected, found } => fault(end, self::expected(expected, &found.to_string())),
        Ron::UnexpectedChar(found) => fault(end, Message::new("files-stray").with("found", found.to_string())),
        other => fault(end, Message::new("files-not-ron").with("reason", shortened(&other.to_string()))),
    }
}

/// A sentence on what stands at a byte instead of what was expected there.
fn missing(source: Source<'_>, at: usize, wanted: Arg) -> Message {
    if source.ends_at(at) {
        return Message::new("files-ends-early").with("expected", wanted);
    }
    expected(wanted, &format!("`{}`", source.token(at)))
}

/// The words that would do, each in quotes.
fn one_of(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

const fn place(position: ron::error::Position) -> Place {
    Place { line: position.line, column: position.col }
}
