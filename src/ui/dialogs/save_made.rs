//! Choosing where to put a file that is made already: a table for spreadsheets, statistics on paper.

use super::picker::{Chosen, FilePicker, Purpose};
use super::{Deed, fit_for_file, recent_folders};
use crate::app::{Effect, MadeFile, Preferences, Request, Tone, Workspace};
use crate::export::{Overwrite, write};
use crate::words::Words;
use eframe::egui::Context;
use std::path::Path;
use std::sync::Arc;

/// The dialog's state.
pub struct SaveMade {
    bytes: Arc<[u8]>,
    picker: FilePicker,
}

impl SaveMade {
    /// Begins in the project's folder with the file's own name.
    #[must_use]
    pub fn new(made: MadeFile, ws: Option<&Workspace>, preferences: &Preferences) -> Self {
        let folder = ws.and_then(Workspace::path).and_then(Path::parent).map(Path::to_owned);
        let folder = folder.or_else(|| preferences.folder.clone());
        let name = format!("{}.{}", fit_for_file(&made.name), made.ending);
        let recent = recent_folders(preferences);
        let picker = FilePicker::new(Purpose::Save, made.ending, "export-save-title", folder, &recent, name);
        Self { bytes: made.bytes, picker }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let path = match self.picker.ui(ctx, words) {
            Chosen::Pending => return false,
            Chosen::Nothing => return true,
            Chosen::File(path) => path,
        };
        // The dialog has asked before it gives the name of a file that is there.
        deeds.push(match write(&path, &self.bytes, Overwrite::Always) {
            Ok(()) => Deed::Exported(path),
            Err(error) => Deed::Ask(Request::Effect(Effect::Say(Tone::Error, error.message()))),
        });
        true
    }
}
