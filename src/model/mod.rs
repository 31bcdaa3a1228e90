//! The document: plain data, records by typed id, no pixels, no camera, no selection.
//!
//! Everything a person sees is derived from a [`Project`]; everything a person does becomes a change of
//! its records. Maps are persistent, so a snapshot costs nothing and equal records are the same pointer.
//! Deliberately absent: the file's format (`file`), undo (`edit`), and anything derived.

mod approval;
mod booth;
mod building;
mod event;
mod exhibitor;
mod fascia;
mod faults;
mod furniture;
mod hall;
mod id;
mod item;
mod names;
mod notes;
mod pavilion;
mod project;
mod rates;
mod record;
mod sale;
mod supply;
mod zone;

pub use approval::{Approval, ApprovalState, Deposit, DepositState, MoveIn};
pub use booth::{Arrangement, Booth, BoothKind, OpenSides, Side, UpperDeck};
pub use building::{Column, Door, DoorKind, Rigging, Safety, SafetyKind, Section, Swing, Wall};
pub use event::Event;
pub use exhibitor::{Attendance, Contact, Exhibitor, Person, Wishes};
pub use fascia::fascia_width;
pub use faults::{Dangling, LONGEST_TEXT, PartFault, Target};
pub use furniture::{Furniture, FurnitureGroup, FurnitureKind};
pub use hall::{Hall, HallDefault, Layout, Sprinklers};
pub use id::Id;
pub use item::{GroupId, Item, Layer, Lock, Part, PartKind};
pub use notes::{Dimension, Note};
pub use pavilion::{Pavilion, PlanColor, Region};
pub use project::{FloorId, Items, Project, Timetable};
pub use rates::{Fee, FeePer, Money, OpenPremiums, Rate, RateCard, ServicePrices};
pub use record::{Key, Record};
pub use sale::{Sale, SaleChange, SaleEvent, Services, Status};
pub use supply::{Power, Supplies, Supply, SupplyPlace};
pub use zone::{Amenity, AmenityKind, Seating, Zone, ZoneKind};

/// The id of a hall.
pub type HallId = Id<Hall>;
/// The id of a layout of a hall.
pub type LayoutId = Id<Layout>;
/// The id of a pavilion.
pub type PavilionId = Id<Pavilion>;
/// The id of an exhibitor.
pub type ExhibitorId = Id<Exhibitor>;
/// The id of a person.
pub type PersonId = Id<Person>;
/// The id of anything drawn on a floor; a booth keeps it in every layout.
pub type ItemId = Id<Item>;
