//! Floor boxes and trenches: label and what they supply.

use super::super::super::widgets::{Mark, Shown, row, section, text_field};
use super::figure::{Units, Watts};
use super::sheet::{Sheet, Spec};
use super::values;
use crate::edit::{self, PartChange};
use crate::geometry::Mm;
use crate::model::{Item, ItemId, Part, Power, Supplies, SupplyPlace};
use eframe::egui::Ui;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

pub(super) fn supply_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let hall = sheet.hall;
    label(ui, sheet, items);
    let widths: Vec<(ItemId, Option<Mm>)> = values(items, |part| match part {
        Part::Supply(supply) => match supply.place {
            SupplyPlace::Trench { width, .. } => Some(Some(width)),
            SupplyPlace::Box(_) => None,
        },
        _ => None,
    });
    sheet.figure(ui, Spec::of("panels-trench-width"), &widths, |project, ids, width: Option<Mm>| {
        edit::change_parts(project, hall, ids, &PartChange::Width(width.unwrap_or_default()))
    });
    section(ui, &sheet.t("panels-supplies"));
    let supplies = values(items, |part| if let Part::Supply(supply) = part { Some(supply.supplies) } else { None });
    power(ui, sheet, &supplies);
    let none = sheet.t("panels-none");
    for (key, unit, of, change) in UNITS {
        let unit = sheet.t(unit);
        let amounts: Vec<_> = supplies.iter().map(|(id, supplies)| (*id, of(supplies).map(Units::from))).collect();
        let spec = Spec { suffix: Some(&unit), unknown: Some(&none), ..Spec::of(key) };
        sheet.figure(ui, spec, &amounts, |project, ids, amount: Option<Units>| {
            edit::change_parts(project, hall, ids, &change(amount.map(Units::u32)))
        });
    }
}

type Unit = (&'static str, &'static str, fn(&Supplies) -> Option<u32>, fn(Option<u32>) -> PartChange);

const UNITS: [Unit; 4] = [
    ("panels-water", "panels-unit-litres", |s| s.water, PartChange::Water),
    ("panels-air", "panels-unit-litres", |s| s.air, PartChange::Air),
    ("panels-drain", "panels-unit-litres", |s| s.drain, PartChange::Drain),
    ("panels-internet", "panels-unit-mbits", |s| s.internet, PartChange::Internet),
];

fn label(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let labels = values(items, |part| if let Part::Supply(supply) = part { Some(supply.label.clone()) } else { None });
    let Some(shown) = Shown::of(labels.into_iter().map(|(_, label)| label)) else { return };
    let words = sheet.words();
    let name = words.t("panels-label");
    if let Some(typed) = row(ui, &name, |ui, _| text_field(ui, words, &name, &shown, "")) {
        let change = PartChange::Label(typed);
        sheet.take(edit::change_parts(sheet.ws.committed(), sheet.hall, sheet.ids, &change));
    }
}

fn power(ui: &mut Ui, sheet: &mut Sheet<'_>, supplies: &[(ItemId, Supplies)]) {
    let hall = sheet.hall;
    let (kw, none) = (sheet.t("panels-unit-kw"), sheet.t("panels-none"));
    let phases = supplies.iter().find_map(|(_, supplies)| supplies.power).map_or(3, |power| power.phases);
    let watts: Vec<_> =
        supplies.iter().map(|(id, supplies)| (*id, supplies.power.map(|power| Watts(power.watts)))).collect();
    let spec = Spec { suffix: Some(&kw), unknown: Some(&none), ..Spec::of("panels-power") };
    sheet.figure(ui, spec, &watts, |project, ids, watts: Option<Watts>| {
        let power = watts.filter(|watts| watts.0 > 0).map(|Watts(watts)| Power { watts, phases });
        edit::change_parts(project, hall, ids, &PartChange::Power(power))
    });
    let powered: Vec<Power> = supplies.iter().filter_map(|(_, supplies)| supplies.power).collect();
    let key = |power: &Power| if power.phases == 1 { "panels-one-phase" } else { "panels-three-phases" };
    let Some(shown) = Shown::of(powered.iter().map(key)) else { return };
    let all = [(1_u8, Mark::None, "panels-one-phase"), (3_u8, Mark::None, "panels-three-phases")];
    if let (Some(phases), Some(first)) = (sheet.choice(ui, "panels-phases", &shown, &all), powered.first()) {
        let change = PartChange::Power(Some(Power { phases, ..*first }));
        sheet.take(edit::change_parts(sheet.ws.committed(), hall, sheet.ids, &change));
    }
}
