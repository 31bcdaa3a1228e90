//! Where services come from: of a booth the boxes that serve it, of a box its loads and the booths on it.

use super::super::super::theme::Theme;
use super::super::super::widgets::{ListRow, Mark, bar, bleed, list_row, section};
use super::sheet::Sheet;
use super::{Derived, figure_line};
use crate::app::Request;
use crate::model::ItemId;
use crate::stats::{Hookups, Load, Service};
use crate::table::{amount_text, load_remark, load_text, supply_name};
use crate::words::Words;
use eframe::egui::{RichText, Ui};
use std::collections::BTreeMap;

/// The most booths of a box that are listed; the review lists them all.
const MOST: usize = 60;

/// Below a booth's services: what comes from where, and what comes from nowhere.
pub(super) fn booth_ui(ui: &mut Ui, sheet: &Sheet<'_>, derived: &mut Derived, booth: ItemId) {
    let (ws, words) = (sheet.ws, sheet.words());
    if ws.committed().sales.get(&booth).is_none_or(|sale| sale.services == Default::default()) {
        return;
    }
    let known = derived.hookups(ws);
    for hookup in known.of_booth(booth) {
        let name = words.t(hookup.service.key());
        let from = supply_name(ws.committed(), sheet.hall, hookup.supply, words);
        let amount = amount_text(hookup.service, hookup.amount, words);
        figure_line(ui, &format!("{name} {amount}"), &format!("{from} · {}", words.metres(hookup.distance)));
        if let Some(load) = load_of(&known, hookup.supply, hookup.service) {
            remark(ui, &load_remark(load, words));
        }
    }
    for order in known.unserved.iter().filter(|order| order.booth == booth) {
        let nearest = order.nearest.map(|(id, distance)| {
            format!("{} · {}", supply_name(ws.committed(), sheet.hall, id, words), words.metres(distance))
        });
        let name = words.t(order.service.key());
        let name = format!("{name} {}", amount_text(order.service, order.amount, words));
        figure_line(ui, &name, nearest.as_deref().unwrap_or(crate::report::NONE));
        remark(ui, &words.t(if nearest.is_some() { "services-too-far" } else { "services-nowhere" }));
    }
    if let Some(hanging) = known.hanging.iter().find(|hanging| hanging.booth == booth) {
        let points = words.with("services-points", &[("n", hanging.points.len().into())]);
        let capacity = words.kilograms(hanging.capacity);
        let load = words.with(
            "services-load",
            &[("load", words.number(f64::from(hanging.ordered), 0).into()), ("capacity", capacity.into())],
        );
        figure_line(ui, &format!("{} · {points}", words.t("panels-rigging")), &load);
        if hanging.is_over() {
            remark(ui, &words.t("services-too-heavy"));
        }
    }
}

fn load_of(known: &Hookups, supply: ItemId, service: Service) -> Option<&Load> {
    known.supplies.get(&supply)?.iter().find(|load| load.service == service)
}

fn remark(ui: &mut Ui, text: &str) {
    if !text.is_empty() {
        let color = Theme::of(ui).warning;
        ui.label(RichText::new(format!("▲ {text}")).size(super::super::super::theme::SMALL).color(color));
    }
}

/// The loads of a box or trench, and the booths that take them.
pub(super) fn supply_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, supply: ItemId) {
    let words = sheet.words();
    let known = derived.hookups(sheet.ws);
    let Some(loads) = known.supplies.get(&supply).filter(|loads| !loads.is_empty()) else { return };
    section(ui, &words.t("services-all"));
    for load in loads {
        load_ui(ui, words, load);
    }
    section(ui, &words.t("services-hookups"));
    let mut booths: BTreeMap<ItemId, Vec<String>> = BTreeMap::new();
    for hookup in known.of_supply(supply) {
        booths.entry(hookup.booth).or_default().push(amount_text(hookup.service, hookup.amount, words));
    }
    if booths.is_empty() {
        super::super::super::controls::muted(ui, words.t("services-nobody"));
    }
    bleed(ui, |ui| {
        for (booth, amounts) in booths.iter().take(MOST) {
            let face = sheet
                .ws
                .committed()
                .find_item(sheet.hall, *booth)
                .map(|(_, item)| super::super::item_face(sheet.ws.committed(), words, *booth, item));
            let Some(face) = face else { continue };
            let right = amounts.join(" · ");
            let row =
                ListRow { mark: Mark::None, text: &face.text, note: &face.note, right: &right, ..ListRow::default() };
            if ui.push_id(booth, |ui| list_row(ui, &row)).inner.clicked() {
                sheet.ask.push(Request::Reveal([*booth].into()));
            }
        }
    });
}

fn load_ui(ui: &mut Ui, words: Words, load: &Load) {
    let theme = Theme::of(ui);
    let name = words.t(load.service.key());
    let text = load_text(load, words);
    figure_line(ui, &name, &text);
    let share = f64::from(load.ordered) / f64::from(load.capacity.max(1));
    let color = if load.is_over() { theme.error } else { theme.accent };
    bar(ui, &format!("{name}: {text}"), share, color);
    if let Some(phases) = load.phases.filter(|_| load.ordered > 0) {
        let [a, b, c] = phases.map(|watts| words.number(f64::from(watts) / 1000.0, 1));
        let text = words.with("services-phases", &[("a", a.into()), ("b", b.into()), ("c", c.into())]);
        let color = theme.text_muted;
        ui.label(RichText::new(text).size(super::super::super::theme::SMALL).color(color));
    }
    remark(ui, &load_remark(load, words));
}
