//! An edit shown on the plan before anybody has taken it.
//!
//! A drag's preview ends with the pointer's release; a proposal stays while a panel is open beside the plan:
//! one can pan, zoom and look at it. A preview is shown in its place while something is dragged. It is made
//! for the project as it is, so any change of the project takes it away; whoever made it may propose anew.

use crate::edit::Edit;
use crate::model::{ItemId, Project};
use std::collections::BTreeSet;

/// An edit that is only shown.
#[derive(Clone, Debug)]
pub struct Proposal {
    edit: Edit,
    project: Project,
    touched: BTreeSet<ItemId>,
}

impl Proposal {
    /// The proposal of an edit that was made for a project.
    #[must_use]
    pub fn new(edit: Edit, project: &Project) -> Self {
        let (after, touched) = (edit.applied(project), edit.touched_items().collect());
        Self { edit, project: after, touched }
    }

    /// The edit.
    #[must_use]
    pub const fn edit(&self) -> &Edit {
        &self.edit
    }

    /// The project as the edit would leave it.
    #[must_use]
    pub const fn project(&self) -> &Project {
        &self.project
    }

    /// The records that it would add or change.
    #[must_use]
    pub const fn touched(&self) -> &BTreeSet<ItemId> {
        &self.touched
    }
}
