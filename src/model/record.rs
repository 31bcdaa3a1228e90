//! Every record of a project by one key, so that edits, files and merges treat all alike.

use super::{
    Event, Exhibitor, ExhibitorId, FloorId, Hall, HallId, Item, ItemId, Layout, LayoutId, Pavilion, PavilionId, Person,
    PersonId, RateCard, Sale,
};
use std::sync::Arc;

/// Which record. Ordered as the file writes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The event; always there.
    Event,
    /// The price list; always there.
    RateCard,
    /// A hall.
    Hall(HallId),
    /// A layout.
    Layout(LayoutId),
    /// A pavilion.
    Pavilion(PavilionId),
    /// Anything on a floor.
    Item(FloorId, ItemId),
    /// The sale of a booth.
    Sale(ItemId),
    /// An exhibitor.
    Exhibitor(ExhibitorId),
    /// A person.
    Person(PersonId),
}

/// A record's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The event.
    Event(Arc<Event>),
    /// The price list.
    RateCard(Arc<RateCard>),
    /// A hall.
    Hall(Arc<Hall>),
    /// A layout.
    Layout(Arc<Layout>),
    /// A pavilion.
    Pavilion(Arc<Pavilion>),
    /// Anything on a floor.
    Item(Arc<Item>),
    /// The sale of a booth.
    Sale(Arc<Sale>),
    /// An exhibitor.
    Exhibitor(Arc<Exhibitor>),
    /// A person.
    Person(Arc<Person>),
}

macro_rules! record_from {
    ($($kind:ident),*) => {
        $(impl From<$kind> for Record {
            fn from(value: $kind) -> Self {
                Self::$kind(Arc::new(value))
            }
        }
        impl From<Arc<$kind>> for Record {
            fn from(value: Arc<$kind>) -> Self {
                Self::$kind(value)
            }
        })*
    };
}
record_from!(Event, RateCard, Hall, Layout, Pavilion, Item, Sale, Exhibitor, Person);
