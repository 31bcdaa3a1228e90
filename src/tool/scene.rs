//! What a tool may look at.

use super::{Modifiers, ToolDefaults};
use crate::geometry::{Index, Indexed, Mm, Point, Rect};
use crate::model::{FloorId, HallId, Item, ItemId, Layer, Lock, PavilionId, Project};
use crate::words::Words;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Whether a layer is seen, and whether it can be picked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LayerState {
    /// Seen and picked.
    #[default]
    Open,
    /// Seen, never picked.
    Locked,
    /// Not seen, never picked.
    Hidden,
}

/// The states of all layers; a layer without an entry is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layers(BTreeMap<Layer, LayerState>);

impl Layers {
    /// The state of a layer.
    #[must_use]
    pub fn state(&self, layer: Layer) -> LayerState {
        self.0.get(&layer).copied().unwrap_or_default()
    }

    /// Sets the state of a layer.
    pub fn set(&mut self, layer: Layer, state: LayerState) {
        self.0.insert(layer, state);
    }

    /// Whether a layer is seen.
    #[must_use]
    pub fn is_shown(&self, layer: Layer) -> bool {
        self.state(layer) != LayerState::Hidden
    }
}

/// What things snap to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SnapSettings {
    /// The step of the grid, also of the arrow keys; counted from the hall's origin (see [`Scene::origin`]).
    pub grid: Mm,
    /// Whether positions snap to the grid.
    pub to_grid: bool,
    /// Whether positions snap to other things on the plan.
    pub to_things: bool,
}

impl Default for SnapSettings {
    fn default() -> Self {
        Self { grid: Mm(500), to_grid: true, to_things: true }
    }
}

/// Where everything of a hall lies; built once for each revision of the project.
#[derive(Clone, Debug, Default)]
pub struct PlanIndex(Index<(FloorId, ItemId)>);

impl PlanIndex {
    /// The index of what a hall shows.
    #[must_use]
    pub fn new(project: &Project, hall: HallId) -> Self {
        let entries = project.items_of(hall);
        Self(Index::new(
            entries.map(|(floor, id, item)| Indexed { bounds: item.bounds(), value: (floor, id) }).collect(),
        ))
    }

    /// What lies at least partly within a rectangle, by bounds; in no particular order.
    pub fn touching(&self, rect: Rect) -> impl Iterator<Item = (FloorId, ItemId, Rect)> + '_ {
        self.0.touching(rect).map(|found| (found.value.0, found.value.1, found.bounds))
    }
}

/// What a tool may look at while it handles an event.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The project without any preview.
    pub project: &'a Project,
    /// The hall on the canvas.
    pub hall: HallId,
    /// Where everything of the hall lies, in the project without any preview.
    pub index: &'a PlanIndex,
    /// The selection.
    pub selection: &'a BTreeSet<ItemId>,
    /// Which layers are seen and picked.
    pub layers: &'a Layers,
    /// What to snap to.
    pub snap: SnapSettings,
    /// What the placing tools place.
    pub defaults: &'a ToolDefaults,
    /// The pavilion into which new regions go, and new booths outside of every region; none: a new pavilion
    /// is made for a region.
    pub active_pavilion: Option<PavilionId>,
    /// The modifier keys held.
    pub modifiers: Modifiers,
    /// Millimetres of the plan in one pixel (logical point) of the screen.
    pub mm_per_px: f64,
    /// What the canvas shows.
    pub visible: Rect,
    /// The user's words, for texts that become part of the plan.
    pub words: Words,
}

impl Scene<'_> {
    /// A distance on the screen as one on the plan.
    #[must_use]
    pub fn reach(&self, pixels: f64) -> Mm {
        Mm::round(pixels * self.mm_per_px)
    }

    /// Where positions and the grid are counted from: the hall's origin.
    #[must_use]
    pub fn origin(&self) -> Point {
        self.project.halls.get(&self.hall).map_or(Point::ORIGIN, |hall| hall.origin())
    }

    /// The step to which positions are rounded where nothing catches them: at most two pixels, in figures
    /// that a person would choose.
    #[must_use]
    pub fn fine_step(&self) -> Mm {
        let steps = [500, 100, 50, 10, 5].map(Mm);
        steps.into_iter().find(|step| step.f64() <= 2.0 * self.mm_per_px).unwrap_or(Mm(1))
    }

    /// Whether a record can be picked: its layer open, itself not locked.
    #[must_use]
    pub fn can_pick(&self, item: &Item) -> bool {
        item.lock == Lock::Free && self.layers.state(item.part.kind().layer()) == LayerState::Open
    }

    /// A record of the hall.
    #[must_use]
    pub fn item(&self, id: ItemId) -> Option<(FloorId, &Arc<Item>)> {
        self.project.find_item(self.hall, id)
    }

    /// The record at a point: the topmost that can be picked, small before large.
    #[must_use]
    pub fn pick(&self, at: Point) -> Option<ItemId> {
        let reach = self.reach(4.0);
        let around = Rect { min: at, max: at }.grown(reach);
        let hits = self.index.touching(around).filter_map(|(floor, id, bounds)| {
            let item = self.project.floors.get(&floor)?.get(&id)?;
            let hit = self.can_pick(item) && item.form().is_hit(at, reach);
            let covered = i64::from(bounds.width().0) * i64::from(bounds.height().0);
            hit.then(|| (item.part.kind().layer(), item.order, Reverse(covered), id))
        });
        hits.max().map(|(_, _, _, id)| id)
    }
}
