//! Record changes, and edits made of them.

use crate::model::{FloorId, HallId, Item, ItemId, Key, Project, Record};
use crate::words::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One whole record put, replaced or removed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which record.
    pub key: Key,
    /// Its value before; none: it was not there.
    pub before: Option<Record>,
    /// Its value after; none: it is removed.
    pub after: Option<Record>,
}

/// A named set of changes: one undo step.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// What it does, as the history shows it.
    pub label: Message,
    /// The changes, one a key, ordered by key.
    pub changes: Vec<Change>,
    /// What is to be selected once it is done.
    pub selects: Selects,
}

/// What is to be selected once an edit is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Selects {
    /// The floor records that it adds; where it adds none the selection stays.
    #[default]
    Added,
    /// All floor records that it adds or changes: the parts of what was split, say.
    Touched,
    /// Nothing else: the selection stays.
    Nothing,
}

impl Edit {
    /// Whether it changes nothing, and so must make no undo step.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let turn = |c: &Change| Change { key: c.key, before: c.after.clone(), after: c.before.clone() };
        Self { changes: self.changes.iter().map(turn).collect(), ..self.clone() }
    }

    /// The project with the edit done. It shares every record that the edit leaves alone.
    #[must_use]
    pub fn applied(&self, project: &Project) -> Project {
        let mut project = project.clone();
        for change in &self.changes {
            project.set(change.key, change.after.clone());
        }
        project
    }

    /// The same changes followed by those of `next`, under this edit's name; for bursts of the same command.
    #[must_use]
    pub fn followed_by(&self, next: &Self) -> Self {
        let mut all: BTreeMap<Key, Change> = self.changes.iter().map(|c| (c.key, c.clone())).collect();
        for change in &next.changes {
            match all.get_mut(&change.key) {
                Some(first) => first.after.clone_from(&change.after),
                None => {
                    all.insert(change.key, change.clone());
                }
            }
        }
        let changes = all.into_values().filter(|c| c.before != c.after).collect();
        Self { label: self.label.clone(), changes, selects: self.selects }
    }

    /// The same, with another wish for the selection.
    #[must_use]
    pub fn selecting(self, selects: Selects) -> Self {
        Self { selects, ..self }
    }

    /// The floor records that it wants selected; none: the selection stays as it is.
    #[must_use]
    pub fn selection(&self) -> BTreeSet<ItemId> {
        match self.selects {
            Selects::Added => self.added_items().collect(),
            Selects::Touched => self.touched_items().collect(),
            Selects::Nothing => BTreeSet::new(),
        }
    }

    /// The floor records that exist after it and were put or changed by it.
    pub fn touched_items(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.changes.iter().filter_map(|change| match (change.key, &change.after) {
            (Key::Item(_, id), Some(_)) => Some(id),
            _ => None,
        })
    }

    /// The floor records that it adds.
    pub fn added_items(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.changes.iter().filter_map(|change| match (change.key, &change.before, &change.after) {
            (Key::Item(_, id), None, Some(_)) => Some(id),
            _ => None,
        })
    }
}

/// Why a command was not carried out, in the user's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal(pub Message);

impl Refusal {
    /// A refusal by the key of its sentence.
    #[must_use]
    pub const fn because(key: &'static str) -> Self {
        Self(Message::new(key))
    }
}

/// An edit being put together: what the project would be, and what changed on the way.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    start: &'a Project,
    after: BTreeMap<Key, Option<Record>>,
}

impl<'a> Draft<'a> {
    /// An empty draft upon a project.
    #[must_use]
    pub const fn new(start: &'a Project) -> Self {
        Self { start, after: BTreeMap::new() }
    }

    /// The record of a key as the draft has it so far.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Record> {
        self.after.get(&key).cloned().unwrap_or_else(|| self.start.get(key))
    }

    /// A floor record as the draft has it so far.
    #[must_use]
    pub fn item(&self, floor: FloorId, id: ItemId) -> Option<Arc<Item>> {
        match self.get(Key::Item(floor, id)) {
            Some(Record::Item(item)) => Some(item),
            _ => None,
        }
    }

    /// Puts or replaces a record.
    pub fn put(&mut self, key: Key, record: impl Into<Record>) {
        self.after.insert(key, Some(record.into()));
    }

    /// Removes a record.
    pub fn remove(&mut self, key: Key) {
        self.after.insert(key, None);
    }

    /// Adds a new item on the floor of a hall where its kind belongs, with a random id.
    /// None where the hall is unknown.
    pub fn add_item(&mut self, hall: HallId, item: Item) -> Option<ItemId> {
        let floor = self.start.floor_for(hall, item.part.kind())?;
        let id = ItemId::random();
        self.put(Key::Item(floor, id), item);
        Some(id)
    }

    /// The edit, without the records that come out as they were.
    #[must_use]
    pub fn finish(self, label: Message) -> Edit {
        let changes = self.after.into_iter().map(|(key, after)| Change { key, before: self.start.get(key), after });
        Edit { label, changes: changes.filter(|c| c.before != c.after).collect(), selects: Selects::default() }
    }
}
