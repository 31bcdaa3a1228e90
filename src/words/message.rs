//! Sentences that are put into words late, in the reader's language.

use super::LocalText;
use crate::geometry::{Area, Mm};

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A count, which also chooses the plural form.
    Count(i64),
    /// A text as it is, such as a booth number or a file name.
    Text(String),
    /// A name in the reader's language.
    Name(LocalText),
    /// Another sentence without values of its own, by its key.
    Key(&'static str),
    /// A length, shown in metres.
    Length(Mm),
    /// An area, shown in square metres.
    Area(Area),
    /// Another sentence with values of its own, such as what is wrong inside where it is wrong.
    Sentence(Box<Message>),
}

/// A sentence by its key in the translation files and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in the translation files.
    pub key: &'static str,
    /// The values by their names in the sentence.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A sentence without values.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// The same sentence with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<LocalText> for Arg {
    fn from(name: LocalText) -> Self {
        Self::Name(name)
    }
}
impl From<Mm> for Arg {
    fn from(length: Mm) -> Self {
        Self::Length(length)
    }
}
impl From<Area> for Arg {
    fn from(area: Area) -> Self {
        Self::Area(area)
    }
}
impl From<Message> for Arg {
    fn from(sentence: Message) -> Self {
        Self::Sentence(Box::new(sentence))
    }
}
