//! A table as a CSV file: for Excel or for other programs. Where to is asked next, by `save_made`.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::frame::{self, Foot};
use super::{Deed, fields};
use crate::app::{Dialog, Effect, MadeFile, Request, Workspace};
use crate::table::{self, Bom, Table};
use crate::words::Words;
use eframe::egui::{self, Context, RichText};
use std::path::Path;

/// The ending of the file.
const ENDING: &str = "csv";

/// The dialog's state.
pub struct TableExport {
    table: Table,
    bom: Bom,
    name: String,
}

impl TableExport {
    /// A table to be written, under the name of the document and its own.
    #[must_use]
    pub fn new(ws: &Workspace, table: Table) -> Self {
        let stem = ws.path().and_then(Path::file_stem).map(|stem| stem.to_string_lossy().into_owned());
        let document = stem.unwrap_or_else(|| super::top_bar::document_name(ws));
        Self { name: format!("{document} - {}", table.name), table, bom: Bom::With }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let title = words.with("directory-export-title", &[("name", self.table.name.as_str().into())]);
        let foot = frame::dialog(ctx, words, &title, 460.0, |ui| {
            frame::body(ui, |ui| {
                let counts = [("rows", self.table.rows.len().into()), ("columns", self.table.heads.len().into())];
                ui.label(words.with("directory-export-what", &counts));
                ui.add_space(4.0);
                let name = words.t("directory-export-for");
                fields::row(ui, &name, |ui| {
                    let programs = [
                        (Bom::With, words.t("directory-export-excel").into_owned()),
                        (Bom::Without, words.t("directory-export-other").into_owned()),
                    ];
                    controls::segmented(ui, &name, &mut self.bom, &programs)
                });
                let text = words.t("directory-export-text");
                let color = Theme::of(ui).text_muted;
                ui.add(egui::Label::new(RichText::new(text).size(theme::SMALL).color(color)).wrap());
            });
            frame::foot(ui, words, &words.t("export-confirm"), true)
        });
        match foot {
            Foot::Open => false,
            Foot::Left => true,
            Foot::Confirmed => {
                let bytes = table::csv(&self.table, words, self.bom).into();
                let made = MadeFile { name: self.name.clone(), ending: ENDING, bytes };
                deeds.push(Deed::Ask(Request::Effect(Effect::Show(Dialog::SaveMade(made)))));
                true
            }
        }
    }
}
