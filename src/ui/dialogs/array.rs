//! The selection repeated in rows and columns.

use super::Deed;
use super::booths::{self, Outlook};
use super::fields::{self, CountBox, LengthBox};
use crate::app::Workspace;
use crate::edit;
use crate::geometry::Mm;
use crate::words::Words;
use eframe::egui::Context;

/// The dialog's state.
pub struct Array {
    columns: CountBox,
    rows: CountBox,
    column_gap: LengthBox,
    row_gap: LengthBox,
    outlook: Outlook<edit::Array>,
    fresh: bool,
}

impl Array {
    /// A form for two rows of five with an aisle between them.
    #[must_use]
    pub fn new(words: Words) -> Self {
        let gap = |value| LengthBox::new(words, Mm(value), Mm(-50_000), Mm(100_000));
        Self {
            columns: CountBox::new(5, 1, 500),
            rows: CountBox::new(2, 1, 500),
            column_gap: gap(0),
            row_gap: gap(3000),
            outlook: Outlook::default(),
            fresh: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let Self { columns, rows, column_gap, row_gap, outlook, fresh } = self;
        let keys = ["array-title", "array-confirm"];
        let over = booths::dialog(ctx, ws, words, keys, outlook, deeds, |ui, outlook| {
            for (i, (key, field)) in
                [("array-columns", &mut *columns), ("array-rows", &mut *rows)].into_iter().enumerate()
            {
                let name = words.t(key);
                let response = fields::row(ui, &name, |ui| field.ui(ui, words, &name));
                fields::focus_first(&response, *fresh && i == 0);
            }
            for (key, field) in [("array-column-gap", &mut *column_gap), ("array-row-gap", &mut *row_gap)] {
                let name = words.t(key);
                fields::row(ui, &name, |ui| field.ui(ui, words, &name));
            }
            let count = |field: &CountBox| u16::try_from(field.value()).unwrap_or(1);
            let array = edit::Array {
                rows: count(rows),
                columns: count(columns),
                column_gap: column_gap.value(),
                row_gap: row_gap.value(),
            };
            outlook.ask(ws, &array, |array| edit::array(ws.committed(), ws.hall(), ws.selection(), *array));
            columns.is_sound() && rows.is_sound() && column_gap.is_sound() && row_gap.is_sound()
        });
        self.fresh = false;
        over
    }
}
