//! Walls, columns, doors, safety equipment, rigging points.

use super::super::super::widgets::{Mark, Shown, section};
use super::figure::Units;
use super::sheet::{Sheet, Spec};
use super::{figure_line, values};
use crate::edit::{self, PartChange};
use crate::geometry::Mm;
use crate::model::{DoorKind, Item, ItemId, Part, SafetyKind, Section, Swing};
use eframe::egui::Ui;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

/// Each with a value, for a field that always has one.
fn some<T>(values: Vec<(ItemId, T)>) -> Vec<(ItemId, Option<T>)> {
    values.into_iter().map(|(id, value)| (id, Some(value))).collect()
}

/// A choice among kinds that ends in a change of all records.
fn kinds<T: Copy>(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    key: &'static str,
    now: &[(ItemId, &'static str)],
    all: &[(T, Mark, &'static str)],
    change: impl Fn(T) -> PartChange,
) {
    let Some(shown) = Shown::of(now.iter().map(|(_, key)| *key)) else { return };
    if let Some(chosen) = sheet.choice(ui, key, &shown, all) {
        sheet.take(edit::change_parts(sheet.ws.committed(), sheet.hall, sheet.ids, &change(chosen)));
    }
}

pub(super) fn wall_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-wall"));
    let hall = sheet.hall;
    let length: f64 = values(items, |part| if let Part::Wall(wall) = part { Some(wall.line.length()) } else { None })
        .into_iter()
        .map(|(_, length)| length)
        .sum();
    figure_line(ui, &sheet.t("panels-length"), &sheet.words().metres(Mm::round(length)));
    let thickness = values(items, |part| if let Part::Wall(wall) = part { Some(wall.thickness) } else { None });
    let spec = Spec { step: Some(10.0), ..Spec::of("panels-thickness") };
    sheet.figure(ui, spec, &some(thickness), |project, ids, value: Option<Mm>| {
        edit::change_parts(project, hall, ids, &PartChange::Thickness(value.unwrap_or_default()))
    });
    let heights = values(items, |part| if let Part::Wall(wall) = part { Some(wall.height) } else { None });
    let ceiling = sheet.t("panels-to-ceiling");
    let spec = Spec { unknown: Some(&ceiling), ..Spec::of("panels-height") };
    sheet.figure(ui, spec, &heights, |project, ids, height| {
        edit::change_parts(project, hall, ids, &PartChange::WallHeight(height))
    });
}

pub(super) fn column_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-column"));
    let now = values(items, |part| if let Part::Column(column) = part { Some(column.section.key()) } else { None });
    let all = Section::ALL.map(|section| (section, Mark::None, section.key()));
    kinds(ui, sheet, "panels-section", &now, &all, PartChange::Section);
}

pub(super) fn door_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-door"));
    let hall = sheet.hall;
    let now = values(items, |part| if let Part::Door(door) = part { Some(door.kind.key()) } else { None });
    let all = DoorKind::ALL.map(|kind| (kind, Mark::None, kind.key()));
    kinds(ui, sheet, "panels-kind", &now, &all, PartChange::Door);
    let widths = values(items, |part| if let Part::Door(door) = part { Some(door.width) } else { None });
    sheet.figure(ui, Spec::of("panels-clear-width"), &some(widths), |project, ids, width: Option<Mm>| {
        edit::change_parts(project, hall, ids, &PartChange::Width(width.unwrap_or_default()))
    });
    let now = values(items, |part| if let Part::Door(door) = part { Some(door.swing.key()) } else { None });
    let all = Swing::ALL.map(|swing| (swing, Mark::None, swing.key()));
    kinds(ui, sheet, "panels-swing", &now, &all, PartChange::Swing);
}

pub(super) fn safety_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-safety"));
    let now = values(items, |part| if let Part::Safety(safety) = part { Some(safety.kind.key()) } else { None });
    let all = SafetyKind::ALL.map(|kind| (kind, Mark::None, kind.key()));
    kinds(ui, sheet, "panels-kind", &now, &all, PartChange::Safety);
}

pub(super) fn rigging_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    section(ui, &sheet.t("part-rigging"));
    let hall = sheet.hall;
    let loads =
        values(items, |part| if let Part::Rigging(rigging) = part { Some(Units::from(rigging.load_kg)) } else { None });
    let kg = sheet.t("panels-unit-kg");
    let spec = Spec { suffix: Some(&kg), step: Some(50.0), ..Spec::of("panels-load") };
    sheet.figure(ui, spec, &some(loads), |project, ids, load: Option<Units>| {
        edit::change_parts(project, hall, ids, &PartChange::Load(load.unwrap_or_default().u32()))
    });
}
