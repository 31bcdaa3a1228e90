//! What the dialogs on selected booths share: the edit they would make, its picture, and its refusal.

use super::super::icons;
use super::super::theme::Theme;
use super::Deed;
use super::frame::{self, Foot};
use super::preview::{Preview, View};
use crate::app::{Request, Workspace};
use crate::edit::{Edit, Refusal};
use crate::geometry::{Mm, Rect};
use crate::model::{ItemId, Project};
use crate::tool::Misplaced;
use crate::words::Words;
use eframe::egui::{Context, Ui, vec2};
use std::collections::BTreeSet;

/// The edit that a dialog would make, remembered for as long as its question stays the same.
pub struct Outlook<Q> {
    asked: Option<(Q, u64)>,
    edit: Result<Edit, Refusal>,
    after: After,
    preview: Preview,
    /// Whether to tell of copies that would lie where they cannot stay.
    watches_copies: bool,
}

/// The project as the edit leaves it, or as it is where the edit is refused.
#[derive(Default)]
struct After {
    project: Project,
    /// What stands out in the picture.
    marked: BTreeSet<ItemId>,
    /// Of what is new, that which would lie where it cannot stay.
    misplaced: Misplaced,
}

impl<Q: PartialEq + Clone> Default for Outlook<Q> {
    fn default() -> Self {
        Self {
            asked: None,
            edit: Err(Refusal::because("edit-refused-nothing")),
            after: After::default(),
            preview: Preview::default(),
            watches_copies: false,
        }
    }
}

impl<Q: PartialEq + Clone> Outlook<Q> {
    /// An outlook that also tells of copies that would overlap something or leave the hall.
    #[must_use]
    pub fn on_copies() -> Self {
        Self { watches_copies: true, ..Self::default() }
    }

    /// Makes the edit anew when the question or the plan changed.
    pub fn ask(&mut self, ws: &Workspace, question: &Q, make: impl FnOnce(&Q) -> Result<Edit, Refusal>) {
        let asked = (question.clone(), ws.revision());
        if self.asked.as_ref() != Some(&asked) {
            self.edit = make(question);
            self.after = match &self.edit {
                Ok(edit) => {
                    let project = edit.applied(ws.committed());
                    let copies = if self.watches_copies { edit.added_items().collect() } else { BTreeSet::new() };
                    let misplaced = Misplaced::of(&project, ws.hall(), &copies);
                    After { project, marked: edit.touched_items().collect(), misplaced }
                }
                Err(_) => {
                    let (project, marked) = (ws.committed().clone(), ws.selection().clone());
                    After { project, marked, misplaced: Misplaced::default() }
                }
            };
            self.asked = Some(asked);
        }
    }

    /// Shows the plan around what the edit touches as it would be, or why it cannot be.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, words: Words) {
        let hall = ws.hall();
        let before = ws.selection_bounds();
        let After { project, marked, misplaced } = &self.after;
        let items = marked.iter().filter_map(|id| project.find_item(hall, *id));
        let after = Rect::union_all(items.map(|(_, item)| item.bounds()));
        let Some(area) = Rect::union_all(before.into_iter().chain(after)) else { return };
        let area = area.grown((area.width().max(area.height()) / 8).max(Mm(800)));
        let size = vec2(ui.available_width(), 220.0);
        let bad = &misplaced.overlapping | &misplaced.outside;
        self.preview.ui(ui, words, size, &View { project, hall, area, marked, bad: &bad });
        let theme = Theme::of(ui);
        match &self.edit {
            Ok(edit) => frame::note(ui, icons::INFO, theme.text_muted, &words.say(&edit.label)),
            Err(refusal) => frame::note(ui, icons::WARNING, theme.warning, &words.say(&refusal.0)),
        }
        for (key, ids) in [("array-overlapping", &misplaced.overlapping), ("array-outside", &misplaced.outside)] {
            if !ids.is_empty() {
                let text = words.with(key, &[("n", ids.len().into())]);
                frame::note(ui, icons::WARNING, theme.warning, &text);
            }
        }
    }

    /// Whether the edit can be made.
    #[must_use]
    pub const fn is_possible(&self) -> bool {
        self.edit.is_ok()
    }

    /// The request that makes it.
    #[must_use]
    pub fn request(&self) -> Deed {
        Deed::Ask(Request::Take(self.edit.clone()))
    }
}

/// Shows a dialog on booths: its fields, the outlook, and its foot; true when it is over.
pub fn dialog<Q: PartialEq + Clone>(
    ctx: &Context,
    ws: &Workspace,
    words: Words,
    keys: [&'static str; 2],
    outlook: &mut Outlook<Q>,
    deeds: &mut Vec<Deed>,
    content: impl FnOnce(&mut Ui, &mut Outlook<Q>) -> bool,
) -> bool {
    let [title, confirm] = keys;
    let foot = frame::dialog(ctx, words, &words.t(title), 560.0, |ui| {
        let is_sound = frame::body(ui, |ui| {
            let is_sound = content(ui, outlook);
            ui.add_space(8.0);
            outlook.ui(ui, ws, words);
            is_sound
        });
        frame::foot(ui, words, &words.t(confirm), is_sound && outlook.is_possible())
    });
    if foot == Foot::Confirmed {
        deeds.push(outlook.request());
    }
    foot != Foot::Open
}
