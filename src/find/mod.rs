//! Finding by name: what people type against what things are called, in any language and script.
//!
//! A [`Name`] is folded once (letter case, diacritics, ё and е, full width) and knows how its Chinese and
//! Cyrillic characters sound in Latin letters, so that `huawei` and `hw` find 华为 and `rossiya` finds Россия.
//! A [`Query`] is what was typed, a [`Haystack`] all that one thing is called by, a [`Fit`] how well the one
//! is found in the other. The [`Index`] holds a whole project ready for searching.
//! Deliberately absent: pictures and sentences of results, which are the window's.

mod fit;
mod fold;
mod haystack;
mod index;
mod letters;
mod name;
mod place;
mod query;
mod sound;
mod subject;

pub use fit::{Fit, Place, Role};
pub use fold::fold;
pub use haystack::{Found, Haystack};
pub use index::{Group, Hit, Index};
pub use name::Name;
pub use query::Query;
pub use subject::{Field, Kind, Subject};
