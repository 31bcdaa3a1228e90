//! Undo and redo without limit.

use super::Edit;
use crate::model::Project;
use crate::words::Message;

/// The edits done, and those taken back that can be done again.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
}

impl History {
    /// Notes an edit that was carried out. What had been undone can no longer be redone.
    pub fn push(&mut self, edit: Edit) {
        if !edit.is_empty() {
            self.undone.clear();
            self.done.push(edit);
        }
    }

    /// Notes an edit that goes on with the last one, as one step with it.
    pub fn push_onto_last(&mut self, edit: Edit) {
        match self.done.pop() {
            Some(last) => {
                self.undone.clear();
                let both = last.followed_by(&edit);
                if !both.is_empty() {
                    self.done.push(both);
                }
            }
            None => self.push(edit),
        }
    }

    /// The project before the last edit; none where nothing is left to undo.
    pub fn undo(&mut self, project: &Project) -> Option<(Project, Edit)> {
        let edit = self.done.pop()?;
        let before = edit.reversed().applied(project);
        self.undone.push(edit.clone());
        Some((before, edit))
    }

    /// The project after the last undone edit; none where nothing is left to redo.
    pub fn redo(&mut self, project: &Project) -> Option<(Project, Edit)> {
        let edit = self.undone.pop()?;
        let after = edit.applied(project);
        self.done.push(edit.clone());
        Some((after, edit))
    }

    /// The names of the steps that can be undone, the oldest first.
    pub fn done(&self) -> impl DoubleEndedIterator<Item = &Message> + ExactSizeIterator {
        self.done.iter().map(|edit| &edit.label)
    }

    /// The names of the steps that can be redone, the next first.
    pub fn undone(&self) -> impl DoubleEndedIterator<Item = &Message> + ExactSizeIterator {
        self.undone.iter().rev().map(|edit| &edit.label)
    }

    /// How many steps can be undone.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.done.len()
    }
}
