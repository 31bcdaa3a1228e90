//! The marked cells of a sheet: one cell, or a rectangle of them, named by records and columns, not by places.

use super::rows::Rows;
use crate::table::{Column, RowId, View};
use std::ops::RangeInclusive;

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct At {
    pub(super) row: RowId,
    pub(super) column: Column,
}

/// A rectangle of cells, from the cell where marking began to the one where it ends; keys move the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marking {
    pub(super) from: At,
    pub(super) to: At,
    /// Whether whole rows are marked, whatever their columns.
    pub(super) is_rows: bool,
}

/// A way of moving the end of the marking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    By { rows: isize, columns: isize },
    FirstColumn,
    LastColumn,
    FirstRow,
    LastRow,
}

impl Marking {
    /// One cell.
    pub(super) const fn cell(at: At) -> Self {
        Self { from: at, to: at, is_rows: false }
    }

    /// A whole row.
    pub(super) const fn row(at: At) -> Self {
        Self { from: at, to: at, is_rows: true }
    }

    /// The places of the marked rows; none where they are not in sight.
    pub(super) fn row_range(&self, rows: &Rows) -> Option<RangeInclusive<usize>> {
        let (a, b) = (rows.place(self.from.row)?, rows.place(self.to.row)?);
        Some(a.min(b)..=a.max(b))
    }

    /// The places of the marked columns.
    pub(super) fn column_range(&self, view: &View) -> RangeInclusive<usize> {
        let last = view.columns.len().saturating_sub(1);
        if self.is_rows {
            return 0..=last;
        }
        let (a, b) = (column_place(view, self.from.column), column_place(view, self.to.column));
        a.min(b)..=a.max(b)
    }

    /// The marked rows, from the top.
    pub(super) fn rows<'r>(&self, rows: &'r Rows) -> &'r [RowId] {
        self.row_range(rows).and_then(|range| rows.all().get(range)).unwrap_or_default()
    }

    /// The marked columns, from the left.
    pub(super) fn columns(&self, view: &View) -> Vec<Column> {
        view.columns.get(self.column_range(view)).unwrap_or_default().iter().map(|shown| shown.column).collect()
    }

    /// The same with its end moved; without `extend` only the cell moved to is marked.
    pub(super) fn moved(&self, rows: &Rows, view: &View, step: Step, extend: bool) -> Self {
        let last_row = rows.all().len().saturating_sub(1);
        let last_column = view.columns.len().saturating_sub(1);
        let row = rows.place(self.to.row).unwrap_or(0);
        let column = column_place(view, self.to.column);
        let (row, column) = match step {
            Step::By { rows, columns } => {
                (row.saturating_add_signed(rows).min(last_row), column.saturating_add_signed(columns).min(last_column))
            }
            Step::FirstColumn => (row, 0),
            Step::LastColumn => (row, last_column),
            Step::FirstRow => (0, column),
            Step::LastRow => (last_row, column),
        };
        let to = At {
            row: rows.at(row).unwrap_or(self.to.row),
            column: view.columns.get(column).map_or(self.to.column, |shown| shown.column),
        };
        if extend { Self { to, ..*self } } else { Self::cell(to) }
    }

    /// The next cell for typing along a line: to the right, from the last column to the first of the next row.
    pub(super) fn tabbed(&self, rows: &Rows, view: &View, back: bool) -> Self {
        let last = view.columns.len().saturating_sub(1);
        let column = column_place(view, self.to.column);
        let here = Self::cell(self.to);
        let by = |rows, columns| Step::By { rows, columns };
        match (back, column) {
            (false, at) if at < last => here.moved(rows, view, by(0, 1), false),
            (false, _) => here.moved(rows, view, by(1, 0), false).moved(rows, view, Step::FirstColumn, false),
            (true, 0) => here.moved(rows, view, by(-1, 0), false).moved(rows, view, Step::LastColumn, false),
            (true, _) => here.moved(rows, view, by(0, -1), false),
        }
    }
}

/// The place of a column in a view; the first where it is not shown.
pub(super) fn column_place(view: &View, column: Column) -> usize {
    view.columns.iter().position(|shown| shown.column == column).unwrap_or(0)
}
