//! Values of everything on the floor that is no booth: walls, columns, doors, safety equipment, floor boxes,
//! rigging points, zones, amenities, texts, dimensions.

use super::{Edit, Refusal, change_of, set_items};
use crate::geometry::{Frame, Mm};
use crate::model::{
    AmenityKind, DoorKind, Furniture, FurnitureKind, HallId, Item, ItemId, Part, Power, Project, SafetyKind, Section,
    SupplyPlace, Swing, ZoneKind,
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
    /// Which furniture; it takes the usual size of the kind around its middle.
    Furniture(FurnitureKind),
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
            Self::Door(_) | Self::Safety(_) | Self::Zone(_) | Self::Amenity(_) | Self::Furniture(_) => {
                "edit-field-kind"
            }
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
            (Part::Furniture(furniture), Self::Furniture(kind)) => {
                let frame = Frame::centred(furniture.frame.center(), kind.size(), furniture.frame.turn);
                *furniture = Furniture { kind: *kind, frame };
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::geometry::{Angle, Frame, Point, Segment, Shape, Size};
    use crate::model::{
        Amenity, Column, Dimension, Door, Note, Rigging, Safety, Seating, Supplies, Supply, Wall, Zone,
    };

    /// One of each kind, a floor box and a trench, with a booth among them.
    fn all(plan: &mut Sketch) -> BTreeSet<ItemId> {
        let line = Segment { from: Point::ORIGIN, to: Point::new(5000, 0) };
        let frame = Frame::new(Point::ORIGIN, Size::new(600, 600));
        let (at, turn) = (Point::ORIGIN, Angle::ZERO);
        let shape = Shape::Frame(frame);
        let (name, text) = (LocalText::default(), LocalText::en("Hello"));
        let supply = |place| Supply { label: "B1".into(), place, supplies: Supplies::default() };
        let parts = [
            Part::Wall(Wall { line, thickness: Mm(100), height: None }),
            Part::Column(Column { frame, section: Section::Square }),
            Part::Door(Door { at, turn, width: Mm(900), kind: DoorKind::Entrance, swing: Swing::LeftIn }),
            Part::Safety(Safety { at, turn, kind: SafetyKind::Hydrant }),
            Part::Supply(supply(SupplyPlace::Box(frame))),
            Part::Supply(supply(SupplyPlace::Trench { line, width: Mm(300) })),
            Part::Rigging(Rigging { at, load_kg: 100 }),
            Part::Zone(Zone { name: name.clone(), shape: shape.clone(), kind: ZoneKind::Stage }),
            Part::Amenity(Amenity { name, shape, kind: AmenityKind::Screen }),
            Part::Note(Note { at, turn, text, height: Mm(500) }),
            Part::Dimension(Dimension { line, offset: Mm(500) }),
        ];
        plan.booth("A1", 0, 0, 3000, 3000);
        parts.map(|part| plan.put(part)).into_iter().collect()
    }

    #[test]
    fn each_value_goes_to_the_items_that_have_it_and_to_no_other() {
        let mut plan = Sketch::new();
        let chosen = all(&mut plan);
        let seats = AmenityKind::Seating(Seating { rows: 9, seats: 20 });
        for (change, count) in [
            (PartChange::Thickness(Mm(200)), 1),
            (PartChange::WallHeight(Some(Mm(2500))), 1),
            (PartChange::Section(Section::Round), 1),
            (PartChange::Door(DoorKind::Freight), 1),
            (PartChange::Swing(Swing::Roller), 1),
            (PartChange::Width(Mm(4000)), 2),
            (PartChange::Safety(SafetyKind::Panel), 1),
            (PartChange::Label(" B2 ".into()), 2),
            (PartChange::Power(Some(Power { watts: 9000, phases: 3 })), 2),
            (PartChange::Water(Some(10)), 2),
            (PartChange::Air(Some(10)), 2),
            (PartChange::Internet(Some(10)), 2),
            (PartChange::Drain(Some(10)), 2),
            (PartChange::Load(500), 1),
            (PartChange::Zone(ZoneKind::LowCeiling { height: Mm(3000) }), 1),
            (PartChange::Amenity(seats), 1),
            (PartChange::Name(LocalText::en("Main")), 2),
            (PartChange::Text(LocalText::en("Bye")), 1),
            (PartChange::TextHeight(Mm(800)), 1),
            (PartChange::Offset(Mm(-300)), 1),
        ] {
            let edit = change_parts(&plan.project, plan.hall, &chosen, &change).unwrap();
            assert_eq!(edit.changes.len(), count, "{change:?}");
            plan.act(Ok(edit));
            let again = change_parts(&plan.project, plan.hall, &chosen, &change).unwrap();
            assert!(again.is_empty(), "{change:?} did not stay");
            assert_eq!(plan.project.unsound_items(), []);
        }
    }

    #[test]
    fn unsound_values_and_foreign_items_are_refused() {
        let mut plan = Sketch::new();
        let chosen = all(&mut plan);
        for (change, wanted) in [
            (PartChange::Thickness(Mm(0)), "A length must be more than zero"),
            (PartChange::Width(Mm(-5)), "A length must be more than zero"),
            (PartChange::TextHeight(Mm(20_000_000)), "at most 10,000.00"),
            (PartChange::Zone(ZoneKind::LowCeiling { height: Mm(0) }), "A length must be more than zero"),
            (PartChange::Power(Some(Power { watts: 1, phases: 0 })), "Power needs at least one phase."),
            (PartChange::Label("x".repeat(10_001)), "not 10001"),
            (PartChange::Offset(Mm(20_000_000)), "A plan reaches"),
        ] {
            let said = refused(change_parts(&plan.project, plan.hall, &chosen, &change));
            assert!(said.contains(wanted), "{said}");
        }
        let booth = plan.project.booths_of(plan.hall).map(|(id, _)| id).next().unwrap();
        let said = refused(change_parts(&plan.project, plan.hall, &ids(&[booth]), &PartChange::Load(1)));
        assert_eq!(said, "This does not apply to the selection: booth A1.");
    }
}
