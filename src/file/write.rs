//! A project as the text of a file: sections in a fixed order, records by kind and id, one a line.

use super::ron_text::{Fields, brackets, decimal, show};
use super::v2::{Attendance, PartKind, Sprinklers};
use crate::geometry::{Point, Size};
use crate::model::{Event, Exhibitor, FloorId, Hall, Id, Item, ItemId, Layout, Pavilion, Person, Project};
use crate::words::{Lang, LocalText};
use imbl::OrdMap;
use std::sync::Arc;

mod floor;
mod sale;

/// The text of a project's file. The same project gives the same bytes, on every system.
#[must_use]
pub fn write(project: &Project) -> String {
    let items: usize = project.floors.values().map(OrdMap::len).sum();
    let records = items + project.sales.len() + project.exhibitors.len() + project.people.len();
    let mut out = String::with_capacity(1000 + records * 120);
    show(&mut out, format_args!("Fairwright(format: {},\n", super::FORMAT));
    out.push_str("// Lengths in millimetres, y downwards; turns in degrees, clockwise; areas in square metres.\n");
    write_single(&mut out, "event", |fields| event(fields, &project.event));
    write_single(&mut out, "rate_card", |fields| sale::rate_card(fields, &project.rate_card));
    section(&mut out, "halls", &project.halls, hall);
    section(&mut out, "layouts", &project.layouts, layout);
    section(&mut out, "pavilions", &project.pavilions, pavilion);
    floors(&mut out, "buildings", project, |floor| match floor {
        FloorId::Building(hall) => Some(hall.to_u64()),
        FloorId::Layout(_) => None,
    });
    floors(&mut out, "plans", project, |floor| match floor {
        FloorId::Building(_) => None,
        FloorId::Layout(layout) => Some(layout.to_u64()),
    });
    section(&mut out, "sales", &project.sales, sale::sale);
    section(&mut out, "exhibitors", &project.exhibitors, exhibitor);
    section(&mut out, "people", &project.people, person);
    out.push_str(")\n");
    out
}

/// The one record of a section; nothing where all of it is as in a new project.
fn write_single(out: &mut String, name: &str, fill: impl FnOnce(&mut Fields<'_>)) {
    let start = out.len();
    show(out, format_args!("\n{name}: "));
    let value = out.len();
    Fields::write(out, "", fill);
    if out.get(value..) == Some("()") {
        out.truncate(start);
    } else {
        out.push_str(",\n");
    }
}

/// A section of records by id; nothing where there are none.
fn section<T, R>(out: &mut String, name: &str, records: &OrdMap<Id<T>, Arc<R>>, write: fn(&mut Fields<'_>, &R)) {
    if records.is_empty() {
        return;
    }
    show(out, format_args!("\n{name}: {{\n"));
    for (id, record) in records {
        show(out, format_args!("\"{id}\": "));
        Fields::write(out, "", |fields| write(fields, record));
        out.push_str(",\n");
    }
    out.push_str("},\n");
}

/// A section of floors: those that `id` gives the number of.
fn floors(out: &mut String, name: &str, project: &Project, id: impl Fn(&FloorId) -> Option<u64>) {
    let mut floors = project.floors.iter().filter_map(|(floor, items)| Some((id(floor)?, items))).peekable();
    if floors.peek().is_none() {
        return;
    }
    show(out, format_args!("\n{name}: {{\n"));
    for (id, items) in floors {
        show(out, format_args!("\"{}\": {{\n", Id::<()>::from_u64(id)));
        self::items(out, items.iter().map(|(id, item)| (*id, item)));
        out.push_str("},\n");
    }
    out.push_str("},\n");
}

/// Floor records, one a line, by kind and id.
pub(super) fn items<'p>(out: &mut String, items: impl Iterator<Item = (ItemId, &'p Arc<Item>)>) {
    let mut sorted: Vec<_> = items.map(|(id, item)| (item.part.kind(), id, item)).collect();
    sorted.sort_unstable_by_key(|(kind, id, _)| (*kind, *id));
    for (kind, id, item) in sorted {
        show(out, format_args!("\"{id}\": "));
        Fields::write(out, PartKind::word(kind), |fields| floor::item(fields, item));
        out.push_str(",\n");
    }
}

fn event(fields: &mut Fields<'_>, event: &Event) {
    local(fields, "name", &event.name);
    local(fields, "venue", &event.venue);
    local(fields, "organiser", &event.organiser);
    fields.quote("first_day", event.first_day);
    fields.quote("last_day", event.last_day);
    fields.text("revision", &event.revision);
    fields.quote("plan_date", event.plan_date);
    fields.quote("approval_deadline", event.approval_deadline);
    fields.quote("fascia_deadline", event.fascia_deadline);
    fields.maybe("fascia_limit", event.fascia_limit);
    local(fields, "notes", &event.notes);
}

fn hall(fields: &mut Fields<'_>, hall: &Hall) {
    local(fields, "name", &hall.name);
    outline(fields, hall.outline.points());
    fields.number("order", hall.order, 0);
    turn(fields, "north", hall.north);
    fields.number("storey", hall.storey, 1);
    fields.word("sprinklers", Sprinklers::word(hall.sprinklers), Sprinklers::word(Default::default()));
    fields.decimal("leased", hall.leased.map(|area| area.0), 6);
    fields.maybe("clear_height", hall.clear_height.map(|height| height.0));
    fields.maybe("floor_load", hall.floor_load);
    fields.maybe("module", hall.module.map(|module| module.0));
    fields.quote("current", Some(hall.current));
    local(fields, "notes", &hall.notes);
}

fn layout(fields: &mut Fields<'_>, layout: &Layout) {
    fields.quote("hall", Some(layout.hall));
    local(fields, "name", &layout.name);
}

fn pavilion(fields: &mut Fields<'_>, pavilion: &Pavilion) {
    local(fields, "name", &pavilion.name);
    fields.list("countries", &pavilion.countries, |out, country| show(out, format_args!("\"{}\"", country.code())));
    fields.number("color", pavilion.color.0, 0);
    fields.decimal("target", pavilion.target.map(|area| area.0), 6);
    local(fields, "organiser", &pavilion.organiser);
    fields.number("order", pavilion.order, 0);
    local(fields, "notes", &pavilion.notes);
}

fn exhibitor(fields: &mut Fields<'_>, exhibitor: &Exhibitor) {
    local(fields, "name", &exhibitor.name);
    fields.quote("country", exhibitor.country.as_ref().map(crate::words::Country::code));
    sale::contact(fields, &exhibitor.contact);
    local(fields, "products", &exhibitor.products);
    fields.nested("wishes", |fields| {
        fields.decimal("area", exhibitor.wishes.area.map(|area| area.0), 6);
        fields.maybe("open_sides", exhibitor.wishes.open_sides);
        fields.quote("pavilion", exhibitor.wishes.pavilion);
        fields.text("notes", &exhibitor.wishes.notes);
    });
    fields.word("attendance", Attendance::word(exhibitor.attendance), Attendance::word(Default::default()));
    fields.decimal("contracted", exhibitor.contracted.map(|area| area.0), 6);
    sale::services(fields, &exhibitor.services);
    fields.list("not_beside", &exhibitor.not_beside, |out, id| show(out, format_args!("\"{id}\"")));
    local(fields, "notes", &exhibitor.notes);
}

fn person(fields: &mut Fields<'_>, person: &Person) {
    local(fields, "name", &person.name);
    local(fields, "title", &person.title);
    local(fields, "organisation", &person.organisation);
    fields.quote("country", person.country.as_ref().map(crate::words::Country::code));
}

fn local(fields: &mut Fields<'_>, name: &str, text: &LocalText) {
    if text.is_empty() {
        return;
    }
    fields.nested(name, |fields| {
        for (lang, text) in text.all() {
            let lang = match lang {
                Lang::En => "en",
                Lang::ZhCn => "zh",
                Lang::Ru => "ru",
            };
            fields.text(lang, text);
        }
    });
}

fn turn(fields: &mut Fields<'_>, name: &str, turn: crate::geometry::Angle) {
    if turn != crate::geometry::Angle::ZERO {
        decimal(fields.value(name), turn.thousandths().into(), 3);
    }
}

fn outline(fields: &mut Fields<'_>, points: &[Point]) {
    brackets(fields.value("outline"), points, |out, p| show(out, format_args!("({}, {})", p.x.0, p.y.0)));
}

fn point(fields: &mut Fields<'_>, name: &str, p: Point) {
    show(fields.value(name), format_args!("({}, {})", p.x.0, p.y.0));
}

fn size(fields: &mut Fields<'_>, size: Size) {
    show(fields.value("size"), format_args!("({}, {})", size.width.0, size.depth.0));
}
