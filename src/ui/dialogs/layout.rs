//! The name of an alternative: a new one, or one that is there.

use super::super::widgets::select_all;
use super::Deed;
use super::fields;
use super::frame::{self, Foot};
use crate::app::{LayoutDialog, Request, Workspace};
use crate::edit::{self, NewLayout};
use crate::words::{LocalText, Words};
use eframe::egui::Context;

/// The dialog's state.
pub struct LayoutName {
    what: LayoutDialog,
    name: String,
    before: LocalText,
    fresh: bool,
}

impl LayoutName {
    /// A form with the name as it is, or with the next name for a new alternative.
    #[must_use]
    pub fn new(ws: &Workspace, what: LayoutDialog) -> Self {
        let project = ws.committed();
        let current = project.halls.get(&ws.hall()).map(|hall| hall.current);
        let before = match what {
            LayoutDialog::Copy | LayoutDialog::Empty => LocalText::default(),
            LayoutDialog::Rename => {
                current.and_then(|id| project.layouts.get(&id)).map(|layout| layout.name.clone()).unwrap_or_default()
            }
        };
        let count = edit::layouts_of(project, ws.hall()).len();
        let name = match what {
            LayoutDialog::Copy | LayoutDialog::Empty => ws.words().with("layout-next", &[("n", (count + 1).into())]),
            LayoutDialog::Rename => before.get(ws.lang()).to_owned(),
        };
        Self { what, name, before, fresh: true }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let (title, confirm) = match self.what {
            LayoutDialog::Copy => ("command-copy-layout", "layout-add"),
            LayoutDialog::Empty => ("command-empty-layout", "layout-add"),
            LayoutDialog::Rename => ("command-rename-layout", "dialog-apply"),
        };
        let title = words.t(title).trim_end_matches('…').to_owned();
        let foot = frame::dialog(ctx, words, &title, 420.0, |ui| {
            frame::body(ui, |ui| {
                let name = words.t("layout-name");
                let field = fields::row(ui, &name, |ui| fields::text(ui, &name, "", &mut self.name, self.fresh));
                if self.fresh {
                    select_all(ui, field.id, &self.name);
                }
            });
            frame::foot(ui, words, &words.t(confirm), !self.name.trim().is_empty())
        });
        self.fresh = false;
        if foot == Foot::Confirmed {
            deeds.push(Deed::Ask(Request::Take(self.edit(ws))));
        }
        foot != Foot::Open
    }

    fn edit(&self, ws: &Workspace) -> Result<edit::Edit, edit::Refusal> {
        let (project, hall) = (ws.committed(), ws.hall());
        let name = self.before.clone().with(ws.lang(), &self.name);
        match self.what {
            LayoutDialog::Copy => edit::add_layout(project, hall, name, NewLayout::Copy).map(|(_, edit)| edit),
            LayoutDialog::Empty => edit::add_layout(project, hall, name, NewLayout::Empty).map(|(_, edit)| edit),
            LayoutDialog::Rename => {
                let current = project.halls.get(&hall).map(|hall| hall.current).unwrap_or_default();
                edit::rename_layout(project, current, name)
            }
        }
    }
}
