//! Fields and lists for panels and dialogs: numbers, texts, choices, dates, rows.
//!
//! A field shows a value of one or of many records ([`Shown`]) and says what was heard from the user; it
//! writes nothing itself. Every field has an accessible name. Deliberately absent: what an edit does with
//! the value, and small buttons (`controls`).

mod date;
mod flags;
mod layout;
mod list;
mod mark;
mod number;
mod picker;
mod shown;
mod swatch;
mod text;

pub use date::{DateHeard, date_field, read_date};
pub use layout::{collapsible, pair, row, section, section_with};
pub use list::{ListRow, list_row};
pub use mark::{Mark, flag, paint_mark, pavilion_mark};
pub use number::{Heard, Number, number_field, scrub};
pub use picker::{Choice, Picked, Picker, picker};
pub use shown::Shown;
pub use swatch::swatches;
pub use text::{local_field, notes_field, text_field};
