//! Fields and lists for panels and dialogs: numbers, texts, choices, dates, rows.
//!
//! A field shows a value of one or of many records ([`Shown`]) and says what was heard from the user; it
//! writes nothing itself. Every field has an accessible name. Deliberately absent: what an edit does with
//! the value, and small buttons (`controls`).

mod bar;
mod date;
mod flags;
mod layout;
mod list;
mod mark;
mod number;
mod picker;
mod shown;
mod swatch;
mod tabs;
mod text;

pub use bar::{Part, bar, stacked_bar, status_color};
pub use date::{DateHeard, date_field};
pub(super) use layout::fitted;
pub use layout::{bleed, collapsible, pair, roomy_row, row, section, section_with};
pub use list::{ListRow, list_row, removable_row};
pub use mark::{Mark, flag, paint_mark};
pub use number::{Heard, Number, number_field, scrub, select_all};
pub use picker::{Choice, Picked, Picker, choice_list, picker, search_for};
pub use shown::Shown;
pub use swatch::swatches;
pub use tabs::tabs;
pub use text::{Count, counted_field, local_field, notes_field, text_field};

use eframe::egui::{Id, Ui};

/// The field that has the keyboard.
#[derive(Clone, Copy, Default)]
struct FieldId(Option<Id>);

/// Where the field that has the keyboard is noted, so that a panel can let it commit before it shows
/// something else.
fn focus_slot() -> Id {
    Id::unique("field-with-focus")
}

/// Notes that a field has the keyboard.
fn note_focus(ui: &Ui, field: Id) {
    ui.data_mut(|data| data.insert_temp(focus_slot(), FieldId(Some(field))));
}

/// The field that was shown with the keyboard's focus since this was last asked.
pub fn take_focused_field(ui: &Ui) -> Option<Id> {
    ui.data_mut(|data| data.remove_temp::<FieldId>(focus_slot())).and_then(|field| field.0)
}
