//! The windows within the window, one file each; at most one is open.
//!
//! A dialog keeps what is typed to itself. When it is confirmed it says what to do ([`Deed`]); what an edit
//! does is written in `edit`, and the window carries it out.

mod about;
mod add_hall;
mod array;
mod assign;
mod booths;
mod compare;
mod cut_corner;
mod event;
mod export;
pub mod fields;
mod frame;
mod hall_form;
mod layout;
mod merge;
mod new;
mod paste;
mod picker;
mod polygon_pad;
mod preview;
mod prices;
mod save_made;
mod sheet_preview;
mod shortcuts;
mod split;
mod table;
mod translations;
mod unsaved;

use super::top_bar;
use crate::app::{Dialog, FileAction, Preferences, Request, Workspace};
use crate::file::EXTENSION;
use crate::words::Words;
use eframe::egui::Context;
use picker::{Chosen, FilePicker, Purpose};
use std::path::{Path, PathBuf};

/// What came of a dialog.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Something for the workspace.
    Ask(Request),
    /// Go on with what waited for an answer; unsaved changes are dropped.
    GoOn(FileAction),
    /// Save first, then go on.
    SaveThen(FileAction),
    /// What waited for a save waits no longer: the dialog was left.
    ForgetAction,
    /// A plan was exported to this file.
    Exported(PathBuf),
}

enum Open {
    New(new::New),
    Picker(FilePicker, Purpose),
    Unsaved(FileAction),
    Export(export::Export),
    SaveMade(save_made::SaveMade),
    Event(event::EventDialog),
    Prices(Box<prices::Prices>),
    AddHall(add_hall::AddHall),
    Layout(layout::LayoutName),
    Compare(compare::Compare),
    Translations(translations::Translations),
    Array(array::Array),
    Split(split::Split),
    Merge(merge::Merge),
    Assign(assign::Assign),
    CutCorner(cut_corner::CutCorner),
    Shortcuts(shortcuts::Shortcuts),
    About,
    Paste(paste::Paste),
    Table(table::TableExport),
}

/// The open dialog, if any.
#[derive(Default)]
pub struct Dialogs {
    open: Option<Open>,
}

impl Dialogs {
    /// Whether a dialog is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Opens a dialog in place of any other. One that works on a project needs a workspace.
    pub fn open(&mut self, dialog: Dialog, ws: Option<&Workspace>, words: Words, preferences: &Preferences) {
        self.open = match dialog {
            Dialog::New => Some(Open::New(new::New::empty(words))),
            Dialog::Open => Some(Open::Picker(open_picker(preferences), Purpose::Open)),
            Dialog::Shortcuts => Some(Open::Shortcuts(shortcuts::Shortcuts::default())),
            Dialog::About => Some(Open::About),
            Dialog::Unsaved(action) => Some(Open::Unsaved(action)),
            Dialog::Array => ws.map(|ws| Open::Array(array::Array::new(ws, words))),
            Dialog::SaveAs(_) => ws.map(|ws| Open::Picker(save_picker(ws, preferences), Purpose::Save)),
            Dialog::SaveMade(made) => Some(Open::SaveMade(save_made::SaveMade::new(made, ws, preferences))),
            Dialog::Export => ws.map(|ws| Open::Export(export::Export::new(ws, preferences))),
            Dialog::Event => ws.map(|ws| Open::Event(event::EventDialog::new(ws))),
            Dialog::PriceList => ws.map(|ws| Open::Prices(Box::new(prices::Prices::new(ws)))),
            Dialog::Layout(what) => ws.map(|ws| Open::Layout(layout::LayoutName::new(ws, what))),
            Dialog::Compare => Some(Open::Compare(compare::Compare::default())),
            Dialog::Translations => ws.map(|ws| Open::Translations(translations::Translations::new(ws))),
            Dialog::AddHall => ws.map(|ws| Open::AddHall(add_hall::AddHall::new(ws))),
            Dialog::Split => ws.map(|ws| Open::Split(split::Split::new(ws))),
            Dialog::Assign(joining) => ws.map(|ws| Open::Assign(assign::Assign::new(ws, joining))),
            Dialog::Merge => ws.map(|ws| Open::Merge(merge::Merge::new(ws))),
            Dialog::Paste(block) => ws.map(|ws| Open::Paste(paste::Paste::new(ws, *block))),
            Dialog::ExportTable(exported) => ws.map(|ws| Open::Table(table::TableExport::new(ws, *exported))),
            Dialog::CutCorner => ws.map(|ws| Open::CutCorner(cut_corner::CutCorner::new(ws))),
        };
    }

    /// Shows the open dialog; what came of it is what to do.
    pub fn ui(&mut self, ctx: &Context, ws: Option<&Workspace>, words: Words) -> Vec<Deed> {
        let mut deeds = Vec::new();
        let over = match (&mut self.open, ws) {
            (None, _) => return deeds,
            (Some(Open::New(new)), _) => new.ui(ctx, words, &mut deeds),
            (Some(Open::Picker(picker, purpose)), _) => picked(picker.ui(ctx, words), *purpose, &mut deeds),
            (Some(Open::Shortcuts(shortcuts)), _) => shortcuts.ui(ctx, words),
            (Some(Open::About), _) => about::ui(ctx, words),
            (Some(Open::Unsaved(action)), Some(ws)) => unsaved::ui(ctx, ws, words, action, &mut deeds),
            (Some(Open::SaveMade(made)), _) => made.ui(ctx, words, &mut deeds),
            (Some(Open::Export(export)), Some(ws)) => export.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Event(event)), Some(_)) => event.ui(ctx, words, &mut deeds),
            (Some(Open::Prices(prices)), Some(ws)) => prices.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Layout(layout)), Some(ws)) => layout.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Compare(compare)), Some(ws)) => compare.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Translations(list)), Some(ws)) => list.ui(ctx, ws, words, &mut deeds),
            (Some(Open::AddHall(add_hall)), Some(ws)) => add_hall.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Array(array)), Some(ws)) => array.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Split(split)), Some(ws)) => split.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Assign(assign)), Some(_)) => assign.ui(ctx, words, &mut deeds),
            (Some(Open::Merge(merge)), Some(ws)) => merge.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Paste(paste)), Some(ws)) => paste.ui(ctx, ws, words, &mut deeds),
            (Some(Open::Table(table)), Some(_)) => table.ui(ctx, words, &mut deeds),
            (Some(Open::CutCorner(cut)), Some(ws)) => cut.ui(ctx, ws, words, &mut deeds),
            (Some(_), None) => true, // its project is gone
        };
        if over {
            self.open = None;
        }
        deeds
    }
}

fn picked(chosen: Chosen, purpose: Purpose, deeds: &mut Vec<Deed>) -> bool {
    match (chosen, purpose) {
        (Chosen::Pending, _) => false,
        (Chosen::Nothing, Purpose::Open) => true,
        (Chosen::Nothing, Purpose::Save) => {
            deeds.push(Deed::ForgetAction);
            true
        }
        // Unsaved changes were asked for before the picker opened.
        (Chosen::File(path), Purpose::Open) => {
            deeds.push(Deed::GoOn(FileAction::OpenPath(path)));
            true
        }
        (Chosen::File(path), Purpose::Save) => {
            deeds.push(Deed::Ask(Request::SaveTo(path)));
            true
        }
    }
}

fn open_picker(preferences: &Preferences) -> FilePicker {
    let (folder, recent) = (preferences.folder.clone(), recent_folders(preferences));
    FilePicker::new(Purpose::Open, EXTENSION, "picker-open-title", folder, &recent, String::new())
}

fn save_picker(ws: &Workspace, preferences: &Preferences) -> FilePicker {
    let recent = recent_folders(preferences);
    let folder = ws.path().and_then(Path::parent).map(Path::to_owned).or_else(|| preferences.folder.clone());
    let file = ws.path().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let name = file.unwrap_or_else(|| format!("{}.{EXTENSION}", fit_for_file(&top_bar::document_name(ws))));
    FilePicker::new(Purpose::Save, EXTENSION, "picker-save-title", folder, &recent, name)
}

/// A name without what no file's name may have.
fn fit_for_file(name: &str) -> String {
    name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c }).collect()
}

/// The folders of the files open lately, each once.
fn recent_folders(preferences: &Preferences) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for folder in preferences.recent.iter().filter_map(|recent| recent.path.parent()) {
        if !folders.iter().any(|known| known == folder) && folders.len() < 5 {
            folders.push(folder.to_owned());
        }
    }
    folders
}
