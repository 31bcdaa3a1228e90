//! Languages, localised names, and the program's own words from the Fluent files.
//!
//! The files lie in `assets/i18n/<language>/<room>.ftl`; a test compares keys and variables of the
//! languages and looks for keys that no code uses. Deliberately absent: sentences in code.

mod bundle;
mod country;
mod format;
mod lang;
mod local;
mod message;
mod natural;

pub use bundle::Words;
pub use country::{Country, countries};
pub use lang::Lang;
pub use local::LocalText;
pub use message::{Arg, Message};
pub use natural::{natural_key, parted_number};
