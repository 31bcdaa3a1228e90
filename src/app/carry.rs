//! Exhibitors carried over the plan: the workspace's part of it.

use super::workspace::refused;
use super::{Effect, Viewport, Workspace};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::Point;
use crate::model::{ExhibitorId, HallId, ItemId, Key};
use crate::tool::{Answer, Cargo, Carry, Landing, Modifiers, Overlay, Question, Report, Tint, hand};
use std::collections::BTreeSet;

/// How an exhibitor comes to booths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Joining {
    /// It gets them.
    Give,
    /// It shares them with their holders.
    Share,
}

/// What is carried, and for which state of the plan its suitability was worked out.
pub(super) struct Carried {
    carry: Carry,
    revision: u64,
    hall: HallId,
}

impl Workspace {
    /// Takes exhibitors up, unless the same are carried already.
    pub fn carry(&mut self, cargo: &Cargo) {
        let (revision, hall) = (self.base_revision(), self.hall());
        let same = self.carried.as_ref().is_some_and(|carried| {
            carried.carry.cargo() == cargo && carried.revision == revision && carried.hall == hall
        });
        if !same {
            let carry = Carry::new(cargo.clone(), self.committed(), hall);
            self.carried = Some(Carried { carry, revision, hall });
        }
    }

    /// Whether exhibitors are carried.
    #[must_use]
    pub const fn is_carrying(&self) -> bool {
        self.carried.is_some()
    }

    /// The pointer carries them to a place of the plan; none: it is elsewhere.
    pub fn carry_to(&mut self, at: Option<Point>, view: Viewport, modifiers: Modifiers) {
        // It steps out for the call, because it looks at everything else of the workspace.
        let Some(mut carried) = self.carried.take() else { return };
        match at {
            Some(at) => carried.carry.hover(at, &self.scene(view, modifiers)),
            None => carried.carry.leave(),
        }
        self.carried = Some(carried);
    }

    /// What a drop would do just now.
    #[must_use]
    pub fn carry_report(&self, view: Viewport, modifiers: Modifiers) -> Option<Report> {
        self.carried.as_ref()?.carry.report(&self.scene(view, modifiers))
    }

    /// Outlines of where a drop would go.
    #[must_use]
    pub fn carry_overlay(&self, view: Viewport, modifiers: Modifiers) -> Overlay {
        let carried = self.carried.as_ref();
        carried.map(|carried| carried.carry.overlay(&self.scene(view, modifiers))).unwrap_or_default()
    }

    /// How well each booth of the hall suits what is carried.
    #[must_use]
    pub fn carry_tints(&self) -> &[Tint] {
        self.carried.as_ref().map_or(&[], |carried| carried.carry.tints())
    }

    /// Drops what is carried where the pointer has brought it.
    pub fn put_down(&mut self, view: Viewport, modifiers: Modifiers) -> Vec<Effect> {
        let Some(carried) = self.carried.take() else { return Vec::new() };
        let landing = carried.carry.put_down(&self.scene(view, modifiers));
        self.land(landing)
    }

    /// Brings exhibitors to booths of the hall as a drop would, without a pointer.
    pub(super) fn hand(
        &mut self,
        joining: Joining,
        exhibitors: Vec<ExhibitorId>,
        booths: &BTreeSet<ItemId>,
    ) -> Vec<Effect> {
        let landing = hand(self.committed(), self.hall(), exhibitors, booths, joining == Joining::Share);
        self.land(landing)
    }

    fn land(&mut self, landing: Landing) -> Vec<Effect> {
        match landing {
            Landing::Nothing => Vec::new(),
            Landing::Edit(edit) => {
                let booths = self.sold_by(&edit);
                let said = self.commit(edit);
                self.select(booths);
                said
            }
            Landing::Refused(refusal) => vec![refused(refusal)],
            Landing::Ask(question) => vec![Effect::AskHolder(question)],
        }
    }

    /// Nothing is carried any more.
    pub fn stop_carrying(&mut self) {
        self.carried = None;
    }

    /// Does what was answered about booths that somebody has.
    pub(super) fn answer(&mut self, question: &Question, answer: Answer) -> Vec<Effect> {
        let edit = question.edit(self.committed(), answer);
        let effects = self.take(edit);
        if effects.is_empty() {
            let hall = self.hall();
            let here = |id: &&ItemId| self.committed().find_item(hall, **id).is_some();
            let booths: BTreeSet<ItemId> = question.booths.iter().filter(here).copied().collect();
            self.select(booths);
        }
        effects
    }

    /// The selected booths that somebody holds.
    pub(super) fn held_selection(&self) -> BTreeSet<ItemId> {
        let held = |id: &&ItemId| {
            let is_booth =
                self.committed().find_item(self.hall(), **id).is_some_and(|(_, item)| item.booth().is_some());
            is_booth && self.committed().sales.get(*id).is_some_and(|sale| sale.exhibitor.is_some())
        };
        self.selection().iter().filter(held).copied().collect()
    }

    /// The exhibitors of the two selected booths, swapped.
    pub(super) fn swap_selected(&self) -> Result<Edit, Refusal> {
        let mut booths = self.selection().iter();
        match (booths.next(), booths.next(), booths.next()) {
            (Some(first), Some(second), None) => edit::swap(self.committed(), *first, *second),
            _ => Err(Refusal::because("edit-refused-swap-one")),
        }
    }

    /// The booths of the hall that somebody has by an edit.
    fn sold_by(&self, edit: &Edit) -> BTreeSet<ItemId> {
        let after = edit.applied(self.committed());
        let sold = edit.changes.iter().filter_map(|change| match (change.key, &change.after) {
            (Key::Sale(id), Some(_)) => Some(id),
            _ => None,
        });
        sold.filter(|id| after.find_item(self.hall(), *id).is_some()).collect()
    }
}
