//! Fills a project record by record with ids that repeat.

use crate::model::{FloorId, Hall, HallId, Id, Item, ItemId, Layout, LayoutId, Lock, Part, Project};
use crate::words::{Lang, LocalText};
use std::sync::Arc;

/// A project in the making.
pub(super) struct Builder {
    /// What is made so far.
    pub project: Project,
    seed: u64,
    made: u64,
}

impl Builder {
    /// An empty project whose ids follow from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { project: Project::default(), seed, made: 0 }
    }

    /// The next id.
    pub fn id<T>(&mut self) -> Id<T> {
        self.made += 1;
        Id::seeded(self.seed, self.made)
    }

    /// Adds a hall with its one layout; `hall` makes the record from the layout's id.
    pub fn hall(&mut self, hall: impl FnOnce(LayoutId) -> Hall) -> HallId {
        let (id, layout) = (self.id(), self.id());
        self.project.halls.insert(id, Arc::new(hall(layout)));
        self.project.layouts.insert(layout, Arc::new(Layout { hall: id, ..Layout::default() }));
        id
    }

    /// Adds a part on the hall's floor that it belongs to; what belongs to the building is locked.
    pub fn put(&mut self, hall: HallId, part: Part) -> ItemId {
        self.put_above(hall, part, 0)
    }

    /// The same with a place in the drawing order of its layer.
    pub fn put_above(&mut self, hall: HallId, part: Part, order: i32) -> ItemId {
        let id = self.id();
        let lock = if part.kind().is_building() { Lock::Locked } else { Lock::Free };
        let item = Item { lock, order, ..Item::new(part) };
        let floor = self.project.floor_for(hall, item.part.kind()).unwrap_or(FloorId::Building(hall));
        self.project.floors.entry(floor).or_default().insert(id, Arc::new(item));
        id
    }
}

/// Repeatable choices.
pub(super) struct Dice {
    seed: u64,
    thrown: u64,
}

impl Dice {
    /// Choices that follow from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { seed, thrown: 0 }
    }

    /// A number from 0 up to but without `sides`; 0 for no sides.
    pub fn throw(&mut self, sides: u64) -> u64 {
        self.thrown += 1;
        Id::<()>::seeded(self.seed, self.thrown).to_u64().checked_rem(sides).unwrap_or(0)
    }

    /// Whether one of `times` throws comes.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.throw(times) == 0
    }
}

/// A text in English and Chinese.
pub(super) fn both(en: &str, zh: &str) -> LocalText {
    LocalText::en(en).with(Lang::ZhCn, zh)
}

/// A text in English, Chinese and Russian.
pub(super) fn all(en: &str, zh: &str, ru: &str) -> LocalText {
    both(en, zh).with(Lang::Ru, ru)
}
