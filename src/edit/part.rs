//! Values of everything on the floor that is no booth: walls, columns, doors, safety equipment, floor boxes,
//! rigging points, zones, amenities, texts, dimensions.

use super::{Edit, Refusal, change_of, set_items};
use crate::geometry::Mm;
use crate::model::{
    AmenityKind, DoorKind, HallId, Item, ItemId, Part, Power, Project, SafetyKind, Section, SupplyPlace, Swing,
    ZoneKind,
};
use crate::words::LocalText;
use std::collections::BTreeSet;

/// One value of an item. Sizes of columns and floor boxes are set by [`super::set_size`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartChange {
    /// The thickness of walls.
    Thickness(Mm),
    /// The height of walls; none: up to the ceiling.
    WallHeight(Option<Mm>),
    /// The cross section of columns.
    Section(Section),
    /// What doors are for.
    Door(DoorKind),
    /// How doors open.
    Swing(Swing),
    /// The clear width of doors, and the width of trenches.
    Width(Mm),
    /// What safety equipment is.
    Safety(SafetyKind),
    /// The label of floor boxes and trenches.
    Label(String),
    /// The power that floor boxes and trenches supply.
    Power(Option<Power>),
    /// Water, in litres a minute.
    Water(Option<u32>),
    /// Compressed air, in litres a minute.
    Air(Option<u32>),
    /// Internet, in Mbit/s.
    Internet(Option<u32>),
    /// Drain, in litres a minute.
    Drain(Option<u32>),
    /// What rigging points bear, in kg.
    Load(u32),
    /// What zones are for.
    Zone(ZoneKind),
    /// What amenities are; the rows and seats of a block of seats are part of it.
    Amenity(AmenityKind),
    /// The name of zones and amenities.
    Name(LocalText),
    /// The words of texts.
    Text(LocalText),
    /// The height of a line of texts.
    TextHeight(Mm),
    /// How far dimension lines are drawn beside what they measure.
    Offset(Mm),
}

impl PartChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Thickness(_) => "edit-field-thickness",
            Self::WallHeight(_) => "edit-field-height",
            Self::Section(_) => "edit-field-section",
            Self::Door(_) | Self::Safety(_) | Self::Zone(_) | Self::Amenity(_) => "edit-field-kind",
            Self::Swing(_) => "edit-field-swing",
            Self::Width(_) => "edit-field-width",
            Self::Label(_) => "edit-field-label",
            Self::Power(_) => "edit-field-power",
            Self::Water(_) => "edit-field-water",
            Self::Air(_) => "edit-field-air",
            Self::Internet(_) => "edit-field-internet",
            Self::Drain(_) => "edit-field-drain",
            Self::Load(_) => "edit-field-load",
            Self::Name(_) => "edit-field-name",
            Self::Text(_) => "edit-field-text",
            Self::TextHeight(_) => "edit-field-text-height",
            Self::Offset(_) => "edit-field-offset",
        }
    }

    /// The item with the value; none where its kind does not have it.
    fn on(&self, item: &Item) -> Option<Item> {
        let mut part = item.part.clone();
        match (&mut part, self) {
            (Part::Wall(wall), Self::Thickness(thickness)) => wall.thickness = *thickness,
            (Part::Wall(wall), Self::WallHeight(height)) => wall.height = *height,
            (Part::Column(column), Self::Section(section)) => column.section = *section,
            (Part::Door(door), Self::Door(kind)) => door.kind = *kind,
            (Part::Door(door), Self::Swing(swing)) => door.swing = *swing,
            (Part::Door(door), Self::Width(width)) => door.width = *width,
            (Part::Safety(safety), Self::Safety(kind)) => safety.kind = *kind,
            (Part::Supply(supply), Self::Width(wide)) => match &mut supply.place {
                SupplyPlace::Trench { width, .. } => *width = *wide,
                SupplyPlace::Box(_) => return None,
            },
            (Part::Supply(supply), Self::Label(label)) => label.trim().clone_into(&mut supply.label),
            (Part::Supply(supply), Self::Power(power)) => supply.supplies.power = *power,
            (Part::Supply(supply), Self::Water(water)) => supply.supplies.water = *water,
            (Part::Supply(supply), Self::Air(air)) => supply.supplies.air = *air,
            (Part::Supply(supply), Self::Internet(internet)) => supply.supplies.internet = *internet,
            (Part::Supply(supply), Self::Drain(drain)) => supply.supplies.drain = *drain,
            (Part::Rigging(rigging), Self::Load(load)) => rigging.load_kg = *load,
            (Part::Zone(zone), Self::Zone(kind)) => zone.kind = *kind,
            (Part::Zone(zone), Self::Name(name)) => zone.name.clone_from(name),
            (Part::Amenity(amenity), Self::Amenity(kind)) => amenity.kind = *kind,
            (Part::Amenity(amenity), Self::Name(name)) => amenity.name.clone_from(name),
            (Part::Note(note), Self::Text(text)) => note.text.clone_from(text),
            (Part::Note(note), Self::TextHeight(height)) => note.height = *height,
            (Part::Dimension(dimension), Self::Offset(offset)) => dimension.offset = *offset,
            _ => return None,
        }
        Some(item.with_part(part))
    }
}

/// Changes a value of every selected item that has it.
///
/// # Errors
/// When nothing selected has such a value, or it is unsound.
pub fn change_parts(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    change: &PartChange,
) -> Result<Edit, Refusal> {
    set_items(project, hall, ids, change_of(change.field()), |item| change.on(item))
}
