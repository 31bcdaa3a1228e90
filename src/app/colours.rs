//! What the plan's colours tell, and which groups a filter leaves: how the plan is looked at, no part of it.

use super::{Effect, Workspace};
use crate::model::{Booth, ItemId};
use crate::stats::{self, Aspect, Group, Groups};
use std::collections::BTreeSet;

/// How the plan is coloured.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// What the colours tell.
    pub by: Aspect,
    /// The groups of that aspect that the filter leaves; empty: no filter.
    pub only: BTreeSet<Group>,
}

impl Colours {
    /// The colours of an aspect, without a filter.
    #[must_use]
    pub const fn of(by: Aspect) -> Self {
        Self { by, only: BTreeSet::new() }
    }

    /// The same after a click on a group of the legend: it alone is left, or all again where it was alone.
    #[must_use]
    pub fn clicked(&self, group: Group) -> Self {
        let only = BTreeSet::from([group]);
        Self { by: self.by, only: if self.only == only { BTreeSet::new() } else { only } }
    }

    /// The same with one more group left, or one less.
    #[must_use]
    pub fn toggled(&self, group: Group) -> Self {
        let mut only = self.only.clone();
        if !only.remove(&group) {
            only.insert(group);
        }
        Self { by: self.by, only }
    }
}

impl Workspace {
    /// How the plan is coloured.
    #[must_use]
    pub const fn colours(&self) -> &Colours {
        &self.colours
    }

    /// Colours the plan. A filter of another aspect than that of the colours is none.
    pub(super) fn set_colours(&mut self, mut colours: Colours) -> Vec<Effect> {
        colours.only.retain(|group| group.aspect() == colours.by);
        if self.colours != colours {
            self.colours = colours;
            self.renew();
        }
        Vec::new()
    }
}

impl Workspace {
    /// Chooses the booths that the filter leaves, on layers that are open.
    pub(super) fn select_shown(&mut self) -> Vec<Effect> {
        let (project, hall) = (self.committed().clone(), self.hall());
        let groups = Groups::new(&project, self.colours.by);
        let sides = stats::open_sides(&project, hall);
        let is_shown = |id: ItemId, booth: &Booth| {
            let group = groups.group_of(&project, id, booth, sides.get(&id).copied().unwrap_or_default());
            self.colours.only.is_empty() || self.colours.only.contains(&group)
        };
        let shown: BTreeSet<ItemId> =
            project.booths_of(hall).filter(|(id, booth)| is_shown(*id, booth)).map(|(id, _)| id).collect();
        self.choose(|id, _| shown.contains(&id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BoothKind, Project};
    use crate::words::Lang;

    const SHELL: Group = Group::Kind(BoothKind::ShellScheme);
    const RAW: Group = Group::Kind(BoothKind::RawSpace);

    #[test]
    fn clicks_leave_one_group_or_all_and_toggling_leaves_several() {
        let all = Colours::of(Aspect::Kind);
        let shell = all.clicked(SHELL);
        assert_eq!(shell.only, [SHELL].into());
        assert_eq!(shell.clicked(RAW).only, [RAW].into());
        assert_eq!(shell.clicked(SHELL), all);
        let both = shell.toggled(RAW);
        assert_eq!(both.only, [SHELL, RAW].into());
        assert_eq!(both.clicked(RAW).only, [RAW].into());
        assert_eq!(both.toggled(SHELL).toggled(RAW), all);
    }

    #[test]
    fn what_is_derived_is_out_of_date_when_colours_change_and_only_then() {
        let mut ws = Workspace::new(Project::default(), None, Lang::En);
        let before = ws.base_revision();
        ws.set_colours(Colours::default());
        assert_eq!(ws.base_revision(), before);
        ws.set_colours(Colours::of(Aspect::Kind).clicked(RAW));
        assert_eq!((ws.base_revision(), ws.colours().only.len()), (before + 1, 1));
        let wrong = Colours { by: Aspect::Status, only: [RAW].into() };
        ws.set_colours(wrong);
        assert_eq!(ws.colours(), &Colours::of(Aspect::Status));
    }
}
