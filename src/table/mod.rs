//! Tables: typed cells under titles with units, their writing as CSV and for the clipboard, and the sheets of the
//! directory.
//!
//! The generic part is [`Table`]: anything that lists figures (statistics, services, the directory) is put into
//! one, and every format writes it the same way. The directory's part is made of [`Sheet`]s with [`Column`]s: a
//! [`Data`] gives each [`Cell`] of a project, a [`View`] says which rows and columns are shown, and [`read_cell`],
//! [`assign`] and [`paste()`] turn what people type into one edit. Deliberately absent: egui, files, and how a table
//! looks.

mod cell;
mod choice;
mod column;
mod data;
mod decimal;
mod fascia;
mod grid;
mod list;
mod paste;
mod read;
mod services;
mod set;
mod text;
mod view;

pub use cell::{Cell, SortKey, Standing};
pub use choice::{ATTENDANCES, BadChoice, Choice, KINDS, STATUSES};
pub use column::{Column, Sheet};
pub use data::{Data, Held, RowId};
pub use decimal::Decimal;
pub use fascia::{fascia_fault_text, fascia_list};
pub use grid::{Align, Head, Table, Unit, Value};
pub use list::{Ids, head, list};
pub use paste::{Pasted, Spot, paste};
pub use read::read_cell;
pub use services::{
    ServiceLine, ServicesBy, amount_of, amount_text, load_remark, load_text, service_lines, service_list, supply_name,
    unit_of,
};
pub use set::{Assignment, Outcome, Refused, assign, set_cell};
pub use text::{Bom, Titles, block, csv, read_block};
pub use view::{BuiltIn, Condition, MAX_WIDTH, MIN_WIDTH, SavedViews, Shown, SortBy, Test, View};

#[cfg(test)]
mod tests;
