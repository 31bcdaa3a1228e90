//! A table as a CSV file: for Excel or for other programs, then where to.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::frame::{self, Foot};
use super::picker::{Chosen, FilePicker, Purpose};
use super::{Deed, fields, fit_for_file};
use crate::app::{Effect, Preferences, Request, Tone, Workspace};
use crate::export::{self, Overwrite};
use crate::table::{self, Bom, Table};
use crate::words::Words;
use eframe::egui::{self, Context, RichText};
use std::path::{Path, PathBuf};

/// The ending of the file.
const ENDING: &str = "csv";

/// The dialog's state.
pub struct TableExport {
    table: Table,
    bom: Bom,
    name: String,
    folder: Option<PathBuf>,
    picker: Option<FilePicker>,
}

impl TableExport {
    /// A table to be written, under the name of the document and its own.
    #[must_use]
    pub fn new(ws: &Workspace, table: Table, preferences: &Preferences) -> Self {
        let stem = ws.path().and_then(Path::file_stem).map(|stem| stem.to_string_lossy().into_owned());
        let document = stem.unwrap_or_else(|| super::top_bar::document_name(ws));
        let name = fit_for_file(&format!("{document} - {}.{ENDING}", table.name));
        let folder = preferences.folder.clone().or_else(|| ws.path().and_then(Path::parent).map(Path::to_owned));
        Self { table, bom: Bom::With, name, folder, picker: None }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        if let Some(picker) = &mut self.picker {
            return match picker.ui(ctx, words) {
                Chosen::Pending => false,
                Chosen::Nothing => {
                    self.picker = None;
                    false
                }
                Chosen::File(path) => {
                    self.write(words, path, deeds);
                    true
                }
            };
        }
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
                let (folder, name) = (self.folder.clone(), self.name.clone());
                self.picker = Some(FilePicker::new(Purpose::Save, ENDING, "export-save-title", folder, &[], name));
                false
            }
        }
    }

    /// The picker has asked before a file is replaced.
    fn write(&self, words: Words, path: PathBuf, deeds: &mut Vec<Deed>) {
        let bytes = table::csv(&self.table, words, self.bom);
        deeds.push(match export::write(&path, &bytes, Overwrite::Always) {
            Ok(()) => Deed::Exported(path),
            Err(error) => Deed::Ask(Request::Effect(Effect::Say(Tone::Error, error.message()))),
        });
    }
}
