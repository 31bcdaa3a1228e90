//! What is selected: records of the hall on the canvas, never such as lie on a hidden or locked layer.

use super::Workspace;
use crate::app::{Effect, Tone};
use crate::geometry::Rect;
use crate::model::{Booth, HallId, Item, ItemId, Layer, Part};
use crate::tool::LayerState;
use crate::words::{Arg, Message};
use std::collections::BTreeSet;

impl Workspace {
    /// The booths of the selection.
    pub fn selected_booths(&self) -> impl Iterator<Item = (ItemId, &Booth)> {
        let item = |id: &ItemId| Some((*id, self.project.find_item(self.hall, *id)?.1));
        self.selection.iter().filter_map(item).filter_map(|(id, item)| Some((id, item.booth()?)))
    }

    /// The smallest rectangle around the selection.
    #[must_use]
    pub fn selection_bounds(&self) -> Option<Rect> {
        self.bounds_of(&self.selection)
    }

    fn bounds_of(&self, ids: &BTreeSet<ItemId>) -> Option<Rect> {
        let project = self.project();
        let items = ids.iter().filter_map(|id| project.find_item(self.hall, *id));
        Rect::union_all(items.map(|(_, item)| item.bounds()))
    }

    /// Chooses records of the hall on the canvas.
    pub fn select(&mut self, ids: BTreeSet<ItemId>) {
        self.generation += 1;
        self.burst = None;
        let (project, hall) = (&self.project, self.hall);
        let regions = |id: &ItemId| match project.find_item(hall, *id).map(|(_, item)| &item.part) {
            Some(Part::Region(region)) => Some(region.pavilion),
            Some(Part::Booth(booth)) => booth.pavilion,
            _ => None,
        };
        if let Some(pavilion) = ids.iter().find_map(regions) {
            self.pavilion = Some(pavilion);
        }
        self.set_selection(ids);
    }

    pub(super) fn set_selection(&mut self, ids: BTreeSet<ItemId>) {
        if self.selection != ids {
            self.selection = ids;
            self.selection_revision += 1;
        }
    }

    /// The selection with what goes along when it is moved: the booths that stand in a region.
    #[must_use]
    pub fn moved_with_selection(&self) -> BTreeSet<ItemId> {
        let along = crate::edit::booths_inside(&self.project, self.hall, &self.selection);
        self.selection.union(&self.open_of(&along)).copied().collect()
    }

    /// Chooses those of the records that can be chosen; where none can, what keeps them from it is said.
    pub(super) fn choose_open(&mut self, ids: &BTreeSet<ItemId>) -> Vec<Effect> {
        let open = self.open_of(ids);
        let said = if open.is_empty() { self.why_not_picked(ids) } else { Vec::new() };
        self.select(open);
        said
    }

    /// Chooses records, in whichever hall they are, and brings them into view.
    pub(super) fn reveal(&mut self, ids: BTreeSet<ItemId>) -> Vec<Effect> {
        self.show_plan();
        let here = |hall: HallId| ids.iter().any(|id| self.project.find_item(hall, *id).is_some());
        if !here(self.hall)
            && let Some((hall, _)) = self.project.halls_in_order().into_iter().find(|(hall, _)| here(*hall))
        {
            self.show_hall(hall);
        }
        let mut effects = self.choose_open(&ids);
        effects.extend(self.bounds_of(&ids).map(Effect::Fly));
        effects
    }

    /// Whether an item's layer is neither hidden nor locked.
    #[must_use]
    pub fn is_open(&self, item: &Item) -> bool {
        self.layers.state(item.part.kind().layer()) == LayerState::Open
    }

    /// Those of the records that can be chosen: the others lie on layers that are hidden or locked, and nothing
    /// picks those, neither the pointer nor a list.
    pub(super) fn open_of(&self, ids: &BTreeSet<ItemId>) -> BTreeSet<ItemId> {
        let item = |id: &ItemId| self.project.find_item(self.hall, *id).map(|(_, item)| item);
        ids.iter().copied().filter(|id| item(id).is_none_or(|item| self.is_open(item))).collect()
    }

    /// Says which layer keeps records from being chosen.
    fn why_not_picked(&self, ids: &BTreeSet<ItemId>) -> Vec<Effect> {
        let items = ids.iter().filter_map(|id| self.project.find_item(self.hall, *id));
        let layers = items.map(|(_, item)| item.part.kind().layer());
        let why = |layer: Layer| {
            let key = match self.layers.state(layer) {
                LayerState::Open => return None,
                LayerState::Locked => "pick-layer-locked",
                LayerState::Hidden => "pick-layer-hidden",
            };
            Some(Message::new(key).with("layer", Arg::Key(layer.key())))
        };
        layers.filter_map(why).next().map(|why| Effect::Say(Tone::Info, why)).into_iter().collect()
    }
}
