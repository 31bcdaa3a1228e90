//! Tables: typed cells under titles with units, and their writing as CSV and for the clipboard.
//!
//! The generic part is [`Table`]: anything that lists figures (statistics, services, the directory) is put into
//! one, and every format writes it the same way. Deliberately absent: egui, files, and how a table looks.

mod decimal;
mod grid;
mod text;

pub use decimal::Decimal;
pub use grid::{Align, Head, Table, Unit, Value};
pub use text::{Bom, Titles, block, csv, read_block};
