//! Zones and amenities.

use super::super::super::widgets::{Mark, Shown, section};
use super::figure::Count;
use super::sheet::{Sheet, Spec};
use super::{figure_line, values};
use crate::edit::{self, PartChange};
use crate::geometry::{Area, Mm};
use crate::model::{AmenityKind, Item, ItemId, Part, Seating, ZoneKind};
use crate::words::LocalText;
use eframe::egui::Ui;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

fn name_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, names: Vec<LocalText>) {
    let Some(shown) = Shown::of(names) else { return };
    let label = sheet.t("panels-name");
    if let Some(name) = row_tall(ui, &label, |ui| sheet.local(ui, "panels-name", &shown)) {
        let change = PartChange::Name(name);
        sheet.take(edit::change_parts(sheet.ws.committed(), sheet.hall, sheet.ids, &change));
    }
}

/// A name takes the whole width: its other languages unfold below it.
fn row_tall<R>(ui: &mut Ui, label: &str, control: impl FnOnce(&mut Ui) -> R) -> R {
    section(ui, label);
    control(ui)
}

fn area_line(ui: &mut Ui, sheet: &Sheet<'_>, areas: &[(ItemId, Area)]) {
    let area: Area = areas.iter().map(|(_, area)| *area).sum();
    figure_line(ui, &sheet.t("panels-area"), &sheet.words().area(area));
}

pub(super) fn zone_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let zones = values(items, |part| if let Part::Zone(zone) = part { Some(zone.clone()) } else { None });
    name_ui(ui, sheet, zones.iter().map(|(_, zone)| zone.name.clone()).collect());
    let hall = sheet.hall;
    let heights: Vec<(ItemId, Option<Mm>)> = zones
        .iter()
        .filter_map(|(id, zone)| match zone.kind {
            ZoneKind::LowCeiling { height } => Some((*id, Some(height))),
            ZoneKind::NoBuild | ZoneKind::FireLane | ZoneKind::Stage | ZoneKind::Catering | ZoneKind::Storage => None,
        })
        .collect();
    let low = heights.iter().find_map(|(_, height)| *height).unwrap_or(ZoneKind::LOW);
    let kinds = ZoneKind::ALL.map(|kind| match kind {
        ZoneKind::LowCeiling { .. } => ZoneKind::LowCeiling { height: low }, // a height once given stays
        ZoneKind::NoBuild | ZoneKind::FireLane | ZoneKind::Stage | ZoneKind::Catering | ZoneKind::Storage => kind,
    });
    if let Some(shown) = Shown::of(zones.iter().map(|(_, zone)| zone.kind.key()))
        && let Some(kind) = sheet.choice(ui, "panels-kind", &shown, &kinds.map(|kind| (kind, Mark::None, kind.key())))
    {
        sheet.take(edit::change_parts(sheet.ws.committed(), hall, sheet.ids, &PartChange::Zone(kind)));
    }
    sheet.figure(ui, Spec::of("panels-clear-height"), &heights, |project, ids, height: Option<Mm>| {
        let kind = ZoneKind::LowCeiling { height: height.unwrap_or(ZoneKind::LOW) };
        edit::change_parts(project, hall, ids, &PartChange::Zone(kind))
    });
    let areas: Vec<_> = zones.iter().map(|(id, zone)| (*id, zone.shape.area())).collect();
    area_line(ui, sheet, &areas);
}

const fn seating_of(kind: AmenityKind) -> Option<Seating> {
    match kind {
        AmenityKind::Seating(seating) => Some(seating),
        AmenityKind::Information
        | AmenityKind::Registration
        | AmenityKind::Toilets
        | AmenityKind::FirstAid
        | AmenityKind::Lounge
        | AmenityKind::Stage
        | AmenityKind::Screen
        | AmenityKind::InterpretingBooth
        | AmenityKind::Meeting => None,
    }
}

pub(super) fn amenity_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let amenities = values(items, |part| if let Part::Amenity(amenity) = part { Some(amenity.clone()) } else { None });
    name_ui(ui, sheet, amenities.iter().map(|(_, amenity)| amenity.name.clone()).collect());
    let blocks: Vec<(ItemId, Seating)> =
        amenities.iter().filter_map(|(id, amenity)| Some((*id, seating_of(amenity.kind)?))).collect();
    let first = blocks.first().map_or(Seating::USUAL, |(_, seating)| *seating);
    let kinds = AmenityKind::ALL.map(|kind| match seating_of(kind) {
        Some(_) => AmenityKind::Seating(first), // rows and seats once given stay
        None => kind,
    });
    let kinds = kinds.map(|kind| (kind, Mark::None, kind.key()));
    if let Some(shown) = Shown::of(amenities.iter().map(|(_, amenity)| amenity.kind.key()))
        && let Some(kind) = sheet.choice(ui, "panels-kind", &shown, &kinds)
    {
        sheet.take(edit::change_parts(sheet.ws.committed(), sheet.hall, sheet.ids, &PartChange::Amenity(kind)));
    }
    let areas: Vec<_> = amenities.iter().map(|(id, amenity)| (*id, amenity.shape.area())).collect();
    area_line(ui, sheet, &areas);
    seats(ui, sheet, &blocks);
}

/// Rows or seats in a row.
type Few = Count<1, 1000>;

/// The rows and seats of blocks, with all seats together.
fn seats(ui: &mut Ui, sheet: &mut Sheet<'_>, blocks: &[(ItemId, Seating)]) {
    let Some((_, first)) = blocks.first() else { return };
    let (first, hall) = (*first, sheet.hall);
    section(ui, &sheet.t("amenity-seating"));
    let narrow = |count: Option<Few>| u16::try_from(count.unwrap_or_default().0).unwrap_or(1);
    let put = |project: &crate::model::Project, ids: &_, seating| {
        edit::change_parts(project, hall, ids, &PartChange::Amenity(AmenityKind::Seating(seating)))
    };
    let rows: Vec<_> = blocks.iter().map(|(id, seating)| (*id, Some(Count(i64::from(seating.rows))))).collect();
    sheet.figure(ui, Spec::of("panels-rows"), &rows, |project, ids, rows: Option<Few>| {
        put(project, ids, Seating { rows: narrow(rows), ..first })
    });
    let seats: Vec<_> = blocks.iter().map(|(id, seating)| (*id, Some(Count(i64::from(seating.seats))))).collect();
    sheet.figure(ui, Spec::of("panels-seats"), &seats, |project, ids, seats: Option<Few>| {
        put(project, ids, Seating { seats: narrow(seats), ..first })
    });
    let total: u32 = blocks.iter().map(|(_, seating)| u32::from(seating.rows) * u32::from(seating.seats)).sum();
    figure_line(ui, &sheet.t("panels-seats-total"), &sheet.words().number(f64::from(total), 0));
}
