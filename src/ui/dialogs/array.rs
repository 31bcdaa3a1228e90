//! The selection repeated in rows and columns.

use super::Deed;
use super::booths::{self, Outlook};
use super::fields::{self, CountBox, LengthBox};
use crate::app::Workspace;
use crate::edit;
use crate::geometry::Mm;
use crate::words::Words;
use eframe::egui::Context;

/// The gap between rows to begin with: an aisle.
const AISLE: Mm = Mm(3000);
/// The most in a row, and the most rows, to begin with.
const USUAL: (i64, i64) = (5, 2);

/// How many fit beside and below the selection within the hall; at least one copy, which may then not fit.
fn usual_counts(ws: &Workspace) -> (i64, i64) {
    let hall = ws.committed().halls.get(&ws.hall()).map(|hall| hall.outline.bounds());
    let Some((own, hall)) = ws.selection_bounds().zip(hall) else { return USUAL };
    let fitting =
        |room: Mm, length: Mm, gap: Mm, most: i64| i64::from((room + gap).0 / (length + gap).0.max(1)).clamp(1, most);
    let columns = fitting(hall.max.x - own.min.x, own.width(), Mm::ZERO, USUAL.0);
    let rows = fitting(hall.max.y - own.min.y, own.height(), AISLE, USUAL.1);
    if columns * rows == 1 { (2, 1) } else { (columns, rows) }
}

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
    /// A form for two rows of five with an aisle between them, or as much of that as the hall has room for.
    #[must_use]
    pub fn new(ws: &Workspace, words: Words) -> Self {
        let gap = |value| LengthBox::new(words, value, Mm(-50_000), Mm(100_000));
        let (columns, rows) = usual_counts(ws);
        Self {
            columns: CountBox::new(columns, 1, 500),
            rows: CountBox::new(rows, 1, 500),
            column_gap: gap(Mm::ZERO),
            row_gap: gap(AISLE),
            outlook: Outlook::on_copies(),
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
