//! A sheet's rows and columns as a [`Table`], ready to be written.

use super::data::{Data, RowId};
use super::{Align, Column, Head, Sheet, Table, Value};
use crate::words::Words;

/// Whether a table begins with the ids of its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ids {
    /// The first column holds them: what is exported can be pasted back by them.
    With,
    /// It does not.
    Without,
}

/// The head of a column.
#[must_use]
pub fn head(data: &Data, words: Words, column: Column) -> Head {
    let title = words.t(column.title()).into_owned();
    match column.align() {
        Align::Left => Head::words(title),
        Align::Right => Head::figures(title, column.unit(&data.project().rate_card)),
    }
}

/// Rows and columns of a sheet as a table.
#[must_use]
pub fn list(data: &Data, words: Words, sheet: Sheet, rows: &[RowId], columns: &[Column], ids: Ids) -> Table {
    let id = || (ids == Ids::With).then(|| Head::words(words.t("table-id")));
    let heads = id().into_iter().chain(columns.iter().map(|column| head(data, words, *column))).collect();
    let mut table = Table::new(words.t(sheet.title()), heads);
    for row in rows {
        let first = (ids == Ids::With).then(|| Value::from(row.id_text()));
        let cells = columns.iter().map(|column| data.cell(*row, *column).value(data, words));
        table.push(first.into_iter().chain(cells).collect());
    }
    table
}
