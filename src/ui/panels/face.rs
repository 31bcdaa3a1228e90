//! How a record looks in a line: mark, name, note, figure.

use super::super::icons::{self, Icon};
use super::super::widgets::Mark;
use crate::geometry::{Area, Form, Shape, Size};
use crate::model::{Booth, Item, ItemId, Part, PartKind, Project};
use crate::tool::ToolKind;
use crate::words::{LocalText, Words};

/// A record in a line.
#[derive(Clone, Debug, Default)]
pub struct Face {
    /// The mark before its name.
    pub mark: Mark,
    /// Its name, its number, or what it is.
    pub text: String,
    /// What else is known of it, in short.
    pub note: String,
    /// The figure that matters most.
    pub right: String,
}

/// The icon of a kind of record.
#[must_use]
pub const fn kind_icon(kind: PartKind) -> Icon {
    icons::of_tool(match kind {
        PartKind::Wall => ToolKind::Wall,
        PartKind::Column => ToolKind::Column,
        PartKind::Door => ToolKind::Door,
        PartKind::Safety => ToolKind::Safety,
        PartKind::Supply => ToolKind::Supply,
        PartKind::Rigging => ToolKind::Rigging,
        PartKind::Region => ToolKind::Region,
        PartKind::Zone => ToolKind::Zone,
        PartKind::Booth => ToolKind::Booth,
        PartKind::Amenity => ToolKind::Amenity,
        PartKind::Furniture => ToolKind::Furniture,
        PartKind::Note => ToolKind::Text,
        PartKind::Dimension => ToolKind::Dimension,
    })
}

/// A size as people say it: `6.00 × 3.00 m`.
#[must_use]
pub fn size_text(words: Words, size: Size) -> String {
    format!("{} × {}", words.metres_bare(size.width), words.metres(size.depth))
}

fn form_size(form: &Form) -> Size {
    match form {
        Form::Area(Shape::Frame(frame)) => frame.size,
        Form::Area(Shape::Outline(outline)) => outline.bounds().size(),
        Form::Line { .. } | Form::Spot { .. } => form.bounds().size(),
    }
}

fn named(words: Words, name: &LocalText, kind: &'static str) -> (String, String) {
    let kind = words.t(kind).into_owned();
    if name.is_empty() { (kind, String::new()) } else { (name.get(words.lang()).replace('\n', " "), kind) }
}

/// A record in a line.
#[must_use]
pub fn item_face(project: &Project, words: Words, id: ItemId, item: &Item) -> Face {
    let kind = item.part.kind();
    let mark = Mark::Icon(kind_icon(kind));
    let size = || size_text(words, form_size(&item.form()));
    let plain = |text: String, right: String| Face { mark, text, note: String::new(), right };
    let with_name = |name: &LocalText, key: &'static str, right: String| {
        let (text, note) = named(words, name, key);
        Face { mark, text, note, right }
    };
    let t = |key: &'static str| words.t(key).into_owned();
    match &item.part {
        Part::Booth(booth) => booth_face(project, words, id, booth),
        Part::Region(region) => {
            let pavilion = project.pavilions.get(&region.pavilion);
            let mark = pavilion.map_or(mark, |pavilion| Mark::Swatch(pavilion.color));
            let name = pavilion.map(|pavilion| pavilion.name.clone()).unwrap_or_default();
            let (text, note) = named(words, &name, kind.key());
            Face { mark, text, note, right: words.area(region.shape.area()) }
        }
        Part::Zone(zone) => with_name(&zone.name, zone.kind.key(), words.area(zone.shape.area())),
        Part::Amenity(amenity) => with_name(&amenity.name, amenity.kind.key(), words.area(amenity.shape.area())),
        Part::Wall(wall) => plain(t(kind.key()), words.metres(crate::geometry::Mm::round(wall.line.length()))),
        Part::Column(_) => plain(t(kind.key()), size()),
        Part::Door(door) => plain(t(door.kind.key()), words.metres(door.width)),
        Part::Safety(safety) => plain(t(safety.kind.key()), String::new()),
        Part::Supply(supply) => {
            let power = supply.supplies.power.map(|power| kilowatts(words, power.watts)).unwrap_or_default();
            let text = if supply.label.is_empty() { t(kind.key()) } else { supply.label.clone() };
            plain(text, power)
        }
        Part::Rigging(rigging) => plain(t(kind.key()), words.kilograms(rigging.load_kg)),
        Part::Furniture(furniture) => plain(t(furniture.kind.key()), size()),
        Part::Note(note) => with_name(&note.text, kind.key(), String::new()),
        Part::Dimension(dimension) => {
            plain(t(kind.key()), words.metres(crate::geometry::Mm::round(dimension.line.length())))
        }
    }
}

fn booth_face(project: &Project, words: Words, id: ItemId, booth: &Booth) -> Face {
    let sale = project.sales.get(&id);
    let holder = sale.and_then(|sale| project.exhibitors.get(&sale.exhibitor?));
    let text = if booth.number.is_empty() { words.t("panels-no-number").into_owned() } else { booth.number.clone() };
    Face {
        mark: Mark::Status(sale.map(|sale| sale.status).unwrap_or_default()),
        text,
        note: holder.map(|holder| holder.name.get(words.lang()).to_owned()).unwrap_or_default(),
        right: words.area(booth.area()),
    }
}

/// Electrical power: `6 kW`.
#[must_use]
pub fn kilowatts(words: Words, watts: u32) -> String {
    let decimals = if watts.is_multiple_of(1000) { 0 } else { 1 };
    words.with("panels-kw", &[("n", words.number(f64::from(watts) / 1000.0, decimals).into())])
}

/// An area for lists: whole square metres from a hundred on.
#[must_use]
pub fn area_short(words: Words, area: Area) -> String {
    if area < Area::square_metres(100) {
        return words.area(area);
    }
    words.area(Area::square_metres((area.0 + 500_000).div_euclid(1_000_000)))
}
