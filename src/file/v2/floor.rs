//! Floor records of format 1, as the model's items.

use super::convert::Known;
use super::field::{Record, ShapeFields};
use super::wire::{self, Item, Number};
use crate::file::fault::Fault;
use crate::model::{
    self, Amenity, AmenityKind, Booth, Column, Dimension, Door, Furniture, Lock, Note, OpenSides, Part, PartKind,
    Power, Region, Rigging, Safety, Seating, Section, Supplies, Supply, SupplyPlace, Swing, UpperDeck, Wall, Zone,
    ZoneKind,
};
use crate::words::Message;

/// The fields that every floor record has.
struct Marks<'a> {
    group: Option<wire::Id<'a>>,
    locked: bool,
    order: Number,
}

/// Takes the shape's fields out of a record.
macro_rules! shape {
    ($fields:expr) => {
        ShapeFields { at: $fields.at, size: $fields.size, turn: $fields.turn, outline: $fields.outline }
    };
}

/// A floor record, with the references that `known` cannot find refused.
pub(super) fn item<'a>(record: Record<'a>, item: Item<'a>, known: Known<'_>) -> Result<model::Item, Fault> {
    macro_rules! marks {
        ($fields:expr) => {
            Marks { group: $fields.group, locked: $fields.locked, order: $fields.order }
        };
    }
    let (part, marks) = match item {
        Item::Wall(fields) => {
            let marks = marks!(fields);
            (Part::Wall(wall(record, &fields)?), marks)
        }
        Item::Column(fields) => {
            let frame = record.frame(fields.at, fields.size, fields.turn)?;
            let section = fields.section.map(Section::from).unwrap_or_default();
            (Part::Column(Column { frame, section }), marks!(fields))
        }
        Item::Door(fields) => (Part::Door(door(record, &fields)?), marks!(fields)),
        Item::Safety(fields) => {
            let (at, turn) = (record.point("at", fields.at)?, record.angle("turn", fields.turn)?);
            (Part::Safety(Safety { at, turn, kind: fields.kind.into() }), marks!(fields))
        }
        Item::Supply(fields) => (Part::Supply(supply(record, &fields)?), marks!(fields)),
        Item::Rigging(fields) => {
            let (at, load_kg) = (record.point("at", fields.at)?, record.count("load_kg", fields.load_kg)?);
            (Part::Rigging(Rigging { at, load_kg }), marks!(fields))
        }
        Item::Region(fields) => {
            let marks = marks!(fields);
            let pavilion = known.pavilion(record, fields.pavilion)?;
            (Part::Region(Region { pavilion, shape: record.shape(shape!(fields))? }), marks)
        }
        Item::Zone(fields) => {
            let marks = marks!(fields);
            let name = record.local("name", &fields.name)?;
            let kind = zone_kind(record, &fields.kind)?;
            (Part::Zone(Zone { name, shape: record.shape(shape!(fields))?, kind }), marks)
        }
        Item::Booth(fields) => {
            let marks = marks!(fields);
            (Part::Booth(booth(record, fields, known)?), marks)
        }
        Item::Amenity(fields) => {
            let marks = marks!(fields);
            let name = record.local("name", &fields.name)?;
            let kind = amenity_kind(record, &fields.kind)?;
            (Part::Amenity(Amenity { name, shape: record.shape(shape!(fields))?, kind }), marks)
        }
        Item::Furniture(fields) => {
            let frame = record.frame(fields.at, fields.size, fields.turn)?;
            (Part::Furniture(Furniture { kind: fields.kind.into(), frame }), marks!(fields))
        }
        Item::Note(fields) => (Part::Note(note(record, &fields)?), marks!(fields)),
        Item::Dimension(fields) => {
            let (line, offset) = (record.segment(fields.from, fields.to)?, record.mm("offset", fields.offset)?);
            (Part::Dimension(Dimension { line, offset }), marks!(fields))
        }
    };
    Ok(model::Item {
        part,
        group: marks.group.map(|group| record.id(group)).transpose()?,
        lock: if marks.locked { Lock::Locked } else { Lock::Free },
        order: record.int("order", marks.order)?,
    })
}

/// The kind of a floor record.
pub(super) const fn kind(item: &Item<'_>) -> PartKind {
    match item {
        Item::Wall(_) => PartKind::Wall,
        Item::Column(_) => PartKind::Column,
        Item::Door(_) => PartKind::Door,
        Item::Safety(_) => PartKind::Safety,
        Item::Supply(_) => PartKind::Supply,
        Item::Rigging(_) => PartKind::Rigging,
        Item::Region(_) => PartKind::Region,
        Item::Zone(_) => PartKind::Zone,
        Item::Booth(_) => PartKind::Booth,
        Item::Amenity(_) => PartKind::Amenity,
        Item::Furniture(_) => PartKind::Furniture,
        Item::Note(_) => PartKind::Note,
        Item::Dimension(_) => PartKind::Dimension,
    }
}

fn wall(record: Record<'_>, fields: &wire::Wall<'_>) -> Result<Wall, Fault> {
    Ok(Wall {
        line: record.segment(fields.from, fields.to)?,
        thickness: record.length("thickness", fields.thickness)?,
        height: record.lengths("height", fields.height)?,
    })
}

fn door(record: Record<'_>, fields: &wire::Door<'_>) -> Result<Door, Fault> {
    Ok(Door {
        at: record.point("at", fields.at)?,
        turn: record.angle("turn", fields.turn)?,
        width: record.length("width", fields.width)?,
        kind: fields.kind.map(Into::into).unwrap_or_default(),
        swing: fields.swing.map(Swing::from).unwrap_or_default(),
    })
}

fn supply<'a>(record: Record<'a>, fields: &wire::Supply<'a>) -> Result<Supply, Fault> {
    let place = match (fields.at, fields.size, fields.turn, fields.from, fields.to, fields.width) {
        (Some(at), Some(size), turn, None, None, None) => {
            SupplyPlace::Box(record.frame(at, size, turn.unwrap_or_default())?)
        }
        (None, None, None, Some(from), Some(to), Some(width)) => {
            SupplyPlace::Trench { line: record.segment(from, to)?, width: record.length("width", width)? }
        }
        _ => return Err(record.fault_of_all(Message::new("files-supply-place"))),
    };
    let power = fields.power.as_ref().map(|power| {
        Ok(Power {
            watts: record.count("watts", power.watts)?,
            phases: record.whole("phases", power.phases, 1, u8::MAX.into())?,
        })
    });
    let supplies = Supplies {
        power: power.transpose()?,
        water: record.counts("water", fields.water)?,
        air: record.counts("air", fields.air)?,
        internet: record.counts("internet", fields.internet)?,
        drain: record.counts("drain", fields.drain)?,
    };
    Ok(Supply { label: record.text("label", &fields.label)?, place, supplies })
}

fn booth<'a>(record: Record<'a>, fields: wire::Booth<'a>, known: Known<'_>) -> Result<Booth, Fault> {
    let upper_deck = record.areas("upper_deck", fields.upper_deck)?;
    let open_sides = fields.open_sides.map(|sides| sides.into_iter().map(model::Side::from).collect::<OpenSides>());
    Ok(Booth {
        number: record.text("number", &fields.number)?,
        shape: record.shape(shape!(fields))?,
        kind: fields.kind.map(Into::into).unwrap_or_default(),
        height: record.lengths("height", fields.height)?,
        upper_deck: upper_deck.map(|area| UpperDeck { area }),
        open_sides,
        pavilion: fields.pavilion.map(|id| known.pavilion(record, id)).transpose()?,
        notes: record.local("notes", &fields.notes)?,
    })
}

fn note<'a>(record: Record<'a>, fields: &wire::Note<'a>) -> Result<Note, Fault> {
    Ok(Note {
        at: record.point("at", fields.at)?,
        turn: record.angle("turn", fields.turn)?,
        text: record.local("text", &fields.text)?,
        height: record.length("height", fields.height)?,
    })
}

fn zone_kind(record: Record<'_>, kind: &wire::ZoneKind) -> Result<ZoneKind, Fault> {
    Ok(match kind {
        wire::ZoneKind::NoBuild => ZoneKind::NoBuild,
        wire::ZoneKind::FireLane => ZoneKind::FireLane,
        wire::ZoneKind::LowCeiling { height } => ZoneKind::LowCeiling { height: record.length("height", *height)? },
        wire::ZoneKind::Stage => ZoneKind::Stage,
        wire::ZoneKind::Catering => ZoneKind::Catering,
        wire::ZoneKind::Storage => ZoneKind::Storage,
    })
}

fn amenity_kind(record: Record<'_>, kind: &wire::AmenityKind) -> Result<AmenityKind, Fault> {
    let most = i64::from(u16::MAX);
    Ok(match kind {
        wire::AmenityKind::Information => AmenityKind::Information,
        wire::AmenityKind::Registration => AmenityKind::Registration,
        wire::AmenityKind::Toilets => AmenityKind::Toilets,
        wire::AmenityKind::FirstAid => AmenityKind::FirstAid,
        wire::AmenityKind::Lounge => AmenityKind::Lounge,
        wire::AmenityKind::Stage => AmenityKind::Stage,
        wire::AmenityKind::Seating { rows, seats } => AmenityKind::Seating(Seating {
            rows: record.whole("rows", *rows, 0, most)?,
            seats: record.whole("seats", *seats, 0, most)?,
        }),
        wire::AmenityKind::Screen => AmenityKind::Screen,
        wire::AmenityKind::InterpretingBooth => AmenityKind::InterpretingBooth,
        wire::AmenityKind::Meeting => AmenityKind::Meeting,
    })
}
