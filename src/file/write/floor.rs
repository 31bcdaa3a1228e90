//! Floor records as the fields of a file.

use super::{local, outline, point, size, turn};
use crate::file::ron_text::{Fields, brackets};
use crate::file::v2::{BoothKind, DoorKind, FurnitureKind, SafetyKind, Section, Side, Swing};
use crate::geometry::{Frame, Segment, Shape};
use crate::model::{self, AmenityKind, Booth, Item, Lock, Part, Supply, SupplyPlace, ZoneKind};

/// The fields of a floor record: those of its kind, then those that all have.
pub(super) fn item(fields: &mut Fields<'_>, item: &Item) {
    part(fields, &item.part);
    fields.quote("group", item.group);
    if item.lock == Lock::Locked {
        fields.value("locked").push_str("true");
    }
    fields.number("order", item.order, 0);
}

fn part(fields: &mut Fields<'_>, part: &Part) {
    match part {
        Part::Wall(wall) => {
            line(fields, wall.line);
            fields.maybe("thickness", Some(wall.thickness.0));
            fields.maybe("height", wall.height.map(|height| height.0));
        }
        Part::Column(column) => {
            frame(fields, column.frame);
            fields.word("section", Section::word(column.section), Section::word(model::Section::default()));
        }
        Part::Door(door) => {
            point(fields, "at", door.at);
            turn(fields, "turn", door.turn);
            fields.maybe("width", Some(door.width.0));
            fields.word("kind", DoorKind::word(door.kind), DoorKind::word(model::DoorKind::default()));
            fields.word("swing", Swing::word(door.swing), Swing::word(model::Swing::default()));
        }
        Part::Safety(safety) => {
            fields.value("kind").push_str(SafetyKind::word(safety.kind));
            point(fields, "at", safety.at);
            turn(fields, "turn", safety.turn);
        }
        Part::Supply(supply) => supply_fields(fields, supply),
        Part::Rigging(rigging) => {
            point(fields, "at", rigging.at);
            fields.maybe("load_kg", Some(rigging.load_kg));
        }
        Part::Region(region) => {
            fields.quote("pavilion", Some(region.pavilion));
            shape(fields, &region.shape);
        }
        Part::Zone(zone) => {
            local(fields, "name", &zone.name);
            zone_kind(fields, zone.kind);
            shape(fields, &zone.shape);
        }
        Part::Booth(booth) => booth_fields(fields, booth),
        Part::Amenity(amenity) => {
            local(fields, "name", &amenity.name);
            amenity_kind(fields, amenity.kind);
            shape(fields, &amenity.shape);
        }
        Part::Furniture(furniture) => {
            fields.value("kind").push_str(FurnitureKind::word(furniture.kind));
            frame(fields, furniture.frame);
        }
        Part::Note(note) => {
            local(fields, "text", &note.text);
            point(fields, "at", note.at);
            turn(fields, "turn", note.turn);
            fields.maybe("height", Some(note.height.0));
        }
        Part::Dimension(dimension) => {
            line(fields, dimension.line);
            fields.number("offset", dimension.offset.0, 0);
        }
    }
}

fn booth_fields(fields: &mut Fields<'_>, booth: &Booth) {
    fields.text("number", &booth.number);
    shape(fields, &booth.shape);
    fields.word("kind", BoothKind::word(booth.kind), BoothKind::word(model::BoothKind::default()));
    fields.maybe("height", booth.height.map(|height| height.0));
    fields.decimal("upper_deck", booth.upper_deck.map(|deck| deck.area.0), 6);
    if let Some(open) = booth.open_sides {
        let sides: Vec<model::Side> = model::Side::ALL.into_iter().filter(|side| open.has(*side)).collect();
        brackets(fields.value("open_sides"), &sides, |out, side| out.push_str(Side::word(*side)));
    }
    fields.quote("pavilion", booth.pavilion);
    local(fields, "notes", &booth.notes);
}

fn supply_fields(fields: &mut Fields<'_>, supply: &Supply) {
    fields.text("label", &supply.label);
    match supply.place {
        SupplyPlace::Box(place) => frame(fields, place),
        SupplyPlace::Trench { line: middle, width } => {
            line(fields, middle);
            fields.maybe("width", Some(width.0));
        }
    }
    let supplies = &supply.supplies;
    if let Some(power) = supplies.power {
        fields.nested("power", |fields| {
            fields.maybe("watts", Some(power.watts));
            fields.maybe("phases", Some(power.phases));
        });
    }
    fields.maybe("water", supplies.water);
    fields.maybe("air", supplies.air);
    fields.maybe("internet", supplies.internet);
    fields.maybe("drain", supplies.drain);
}

fn zone_kind(fields: &mut Fields<'_>, kind: ZoneKind) {
    let word = match kind {
        ZoneKind::NoBuild => return,
        ZoneKind::FireLane => "FireLane",
        ZoneKind::LowCeiling { height } => {
            return Fields::write(fields.value("kind"), "LowCeiling", |fields| fields.maybe("height", Some(height.0)));
        }
        ZoneKind::Stage => "Stage",
        ZoneKind::Catering => "Catering",
        ZoneKind::Storage => "Storage",
    };
    fields.value("kind").push_str(word);
}

fn amenity_kind(fields: &mut Fields<'_>, kind: AmenityKind) {
    let word = match kind {
        AmenityKind::Information => return,
        AmenityKind::Registration => "Registration",
        AmenityKind::Toilets => "Toilets",
        AmenityKind::FirstAid => "FirstAid",
        AmenityKind::Lounge => "Lounge",
        AmenityKind::Stage => "Stage",
        AmenityKind::Seating(seating) => {
            return Fields::write(fields.value("kind"), "Seating", |fields| {
                fields.maybe("rows", Some(seating.rows));
                fields.maybe("seats", Some(seating.seats));
            });
        }
        AmenityKind::Screen => "Screen",
        AmenityKind::InterpretingBooth => "InterpretingBooth",
        AmenityKind::Meeting => "Meeting",
    };
    fields.value("kind").push_str(word);
}

fn shape(fields: &mut Fields<'_>, shape: &Shape) {
    match shape {
        Shape::Frame(place) => frame(fields, *place),
        Shape::Outline(polygon) => outline(fields, polygon.points()),
    }
}

fn frame(fields: &mut Fields<'_>, frame: Frame) {
    point(fields, "at", frame.at);
    size(fields, frame.size);
    turn(fields, "turn", frame.turn);
}

fn line(fields: &mut Fields<'_>, line: Segment) {
    point(fields, "from", line.from);
    point(fields, "to", line.to);
}
