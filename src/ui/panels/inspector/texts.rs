//! Texts and dimension lines.

use super::super::super::widgets::{Shown, section};
use super::sheet::{Sheet, Spec};
use super::{figure_line, values};
use crate::edit::{self, PartChange};
use crate::geometry::Mm;
use crate::model::{Item, ItemId, Part};
use eframe::egui::Ui;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

/// The lines of a note in sight.
const LINES: usize = 3;

pub(super) fn note_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let notes = values(items, |part| if let Part::Note(note) = part { Some(note.clone()) } else { None });
    let Some(shown) = Shown::of(notes.iter().map(|(_, note)| note.text.clone())) else { return };
    section(ui, &sheet.t("part-note"));
    let hall = sheet.hall;
    if let Some(text) = sheet.local_lines(ui, "part-note", &shown, LINES) {
        sheet.take(edit::change_parts(sheet.ws.committed(), hall, sheet.ids, &PartChange::Text(text)));
    }
    let heights: Vec<_> = notes.iter().map(|(id, note)| (*id, Some(note.height))).collect();
    sheet.figure(ui, Spec::of("panels-text-height"), &heights, |project, ids, height: Option<Mm>| {
        edit::change_parts(project, hall, ids, &PartChange::TextHeight(height.unwrap_or_default()))
    });
}

pub(super) fn dimension_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let lines = values(items, |part| if let Part::Dimension(line) = part { Some(*line) } else { None });
    section(ui, &sheet.t("part-dimension"));
    let hall = sheet.hall;
    let length: f64 = lines.iter().map(|(_, dimension)| dimension.line.length()).sum();
    figure_line(ui, &sheet.t("panels-length"), &sheet.words().metres(Mm::round(length)));
    let offsets: Vec<_> = lines.iter().map(|(id, dimension)| (*id, Some(dimension.offset))).collect();
    sheet.figure(ui, Spec::of("panels-offset"), &offsets, |project, ids, offset: Option<Mm>| {
        edit::change_parts(project, hall, ids, &PartChange::Offset(offset.unwrap_or_default()))
    });
}
