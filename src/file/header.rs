//! The header of a file: what it is and in which format, read before anything else.

use super::error::Unreadable;
use super::fault;
use super::source::Source;
use ron::Options;
use ron::extensions::Extensions;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::cell::Cell;
use std::fmt::Formatter;

/// How our files are read: a field that may be left out is written without `Some(..)`. The depth to which
/// values may be nested stays limited, or a hostile file could overflow the stack.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// The number of the format of a text that should begin with `name(format: ..`.
pub(super) fn format_of(text: &str, name: &'static str) -> Result<u64, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    let source = Source::new(text);
    let first = source.token(0);
    if first != name && first != "#" && first != "(" {
        return Err(Unreadable::NotAPlan { found: first });
    }
    let format = Cell::new(None);
    let stopped = ron::Deserializer::from_str_with_options(text, &options()).and_then(|mut reader| {
        let read = reader.deserialize_struct(name, &["format"], Header(&format));
        read.map_err(|error| reader.span_error(error))
    });
    match (format.get(), stopped) {
        (Some(format), _) => Ok(format),
        (None, Err(error)) => Err(match error.code {
            ron::Error::ExpectedDifferentStructName { found, .. } => Unreadable::NotAPlan { found },
            _ => Unreadable::Faulty(fault::syntax(source, error)),
        }),
        // The visitor below never ends well without having set the number.
        (None, Ok(())) => Err(Unreadable::Empty),
    }
}

/// Notes the number and stops the reading there: the rest is for the format's own types.
struct Header<'c>(&'c Cell<Option<u64>>);

/// The first field of every file.
#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum First {
    Format,
}

impl<'de> Visitor<'de> for Header<'_> {
    type Value = ();

    fn expecting(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("a header")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        match fields.next_key::<First>()? {
            Some(First::Format) => self.0.set(Some(fields.next_value()?)),
            None => return Err(A::Error::missing_field("format")),
        }
        Err(A::Error::custom("only the header was to be read"))
    }
}
