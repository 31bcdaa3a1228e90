//! A pavilion, by its region: name, countries, colour, organiser, and target against plan and contract.

use super::super::super::theme::Theme;
use super::super::super::widgets::{
    Mark, Picked, Picker, Shown, bar, bleed, picker, removable_row, row, section, swatches,
};
use super::sheet::{Sheet, Spec};
use super::{Derived, figure_line, values};
use crate::edit::{self, PavilionChange};
use crate::geometry::Area;
use crate::model::{Item, ItemId, Part, Pavilion, PavilionId};
use crate::stats::PavilionFigures;
use crate::words::Country;
use eframe::egui::Ui;
use std::collections::BTreeSet;
use std::sync::Arc;

type Placed<'a> = (ItemId, &'a Arc<Item>);

pub(super) fn pavilion_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, items: &[Placed<'_>]) {
    let regions = values(items, |part| if let Part::Region(region) = part { Some(region.clone()) } else { None });
    let pavilions: BTreeSet<PavilionId> = regions.iter().map(|(_, region)| region.pavilion).collect();
    let area: Area = regions.iter().map(|(_, region)| region.shape.area()).sum();
    which_pavilion(ui, sheet, &pavilions);
    figure_line(ui, &sheet.t("panels-region-area"), &sheet.words().area(area));
    let (1, Some(id)) = (pavilions.len(), pavilions.first().copied()) else { return };
    let Some(pavilion) = sheet.ws.project().pavilions.get(&id).cloned() else { return };
    section(ui, &sheet.t("panels-name"));
    if let Some(name) = sheet.local(ui, "panels-name", &Shown::Same(pavilion.name.clone())) {
        change(sheet, id, PavilionChange::Name(name));
    }
    areas(ui, sheet, derived, id, &pavilion);
    countries(ui, sheet, id, &pavilion);
    section(ui, &sheet.t("panels-colour"));
    if let Some(color) = swatches(ui, sheet.words(), &Shown::Same(pavilion.color)) {
        change(sheet, id, PavilionChange::Color(color));
    }
    section(ui, &sheet.t("panels-organiser"));
    if let Some(name) = sheet.local(ui, "panels-organiser", &Shown::Same(pavilion.organiser.clone())) {
        change(sheet, id, PavilionChange::Organiser(name));
    }
    section(ui, &sheet.t("panels-notes"));
    if let Some(notes) = sheet.notes(ui, &Shown::Same(pavilion.notes.clone())) {
        change(sheet, id, PavilionChange::Notes(notes));
    }
}

fn change(sheet: &mut Sheet<'_>, id: PavilionId, change: PavilionChange) {
    sheet.take(edit::change_pavilion(sheet.ws.committed(), id, change));
}

/// The pavilion that the regions belong to.
fn which_pavilion(ui: &mut Ui, sheet: &mut Sheet<'_>, pavilions: &BTreeSet<PavilionId>) {
    let words = sheet.words();
    let name = words.t("panels-pavilion");
    let choices = sheet.lists.pavilion_choices(sheet.ws);
    let Some(shown) = Shown::of(pavilions.iter().copied()) else { return };
    let face = shown.map(|id| {
        let choice = choices.iter().find(|choice| choice.key == id);
        choice.map_or((Mark::None, String::new()), |choice| (choice.mark, choice.text.clone()))
    });
    let field = Picker { name: &name, shown: face, hint: "", none: None, create: None };
    if let Some(Picked::Chosen(id)) = row(ui, &name, |ui, _| picker(ui, words, &field, &choices)) {
        sheet.take(edit::set_pavilion(sheet.ws.committed(), sheet.hall, sheet.ids, Some(id)));
    }
}

/// Target, plan and contract, each as a figure and as a bar against the largest of them.
fn areas(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, id: PavilionId, pavilion: &Pavilion) {
    let words = sheet.words();
    let summary = derived.summary(sheet.ws);
    let figures = summary.pavilions.iter().find(|(found, _)| *found == id).map(|(_, figures)| figures);
    let none = PavilionFigures::default();
    let figures = figures.unwrap_or(&none);
    section(ui, &words.t("panels-area"));
    let spec = Spec { unknown: Some(&words.t("panels-no-target")), ..Spec::of("panels-target") };
    sheet.figure::<Area>(ui, spec, &[(ItemId::default(), pavilion.target)], |project, _, target| {
        edit::change_pavilion(project, id, PavilionChange::Target(target))
    });
    let target = pavilion.target.unwrap_or_default();
    let largest = target.max(figures.planned.area).max(figures.contracted.area).as_square_metres().max(1.0);
    let theme = Theme::of(ui);
    for (key, tally, color) in
        [("panels-planned", figures.planned, theme.accent), ("panels-contracted", figures.contracted, theme.success)]
    {
        let name = words.with(key, &[("n", tally.count.into())]);
        let figure = words.area(tally.area);
        figure_line(ui, &name, &figure);
        bar(ui, &format!("{name}: {figure}"), tally.area.as_square_metres() / largest, color);
    }
}

/// The countries, each with a button that takes it out, and a field for one more.
fn countries(ui: &mut Ui, sheet: &mut Sheet<'_>, id: PavilionId, pavilion: &Pavilion) {
    let words = sheet.words();
    section(ui, &words.t("panels-countries"));
    let mut after: Option<Vec<Country>> = None;
    bleed(ui, |ui| {
        for country in &pavilion.countries {
            let name = country.name(words.lang());
            let without = words.with("panels-country-remove", &[("name", name.into())]);
            if removable_row(ui, Mark::Flag(*country), name, &without) {
                after = Some(pavilion.countries.iter().copied().filter(|other| other != country).collect());
            }
        }
    });
    let choices = sheet.lists.country_choices(words.lang());
    let name = words.t("panels-country-add");
    let shown = Shown::Same((Mark::None, String::new()));
    let field = Picker { name: &name, shown, hint: &name, none: None, create: None };
    if let Some(Picked::Chosen(country)) = picker(ui, words, &field, &choices) {
        after = Some(pavilion.countries.iter().copied().chain([country]).collect());
    }
    if let Some(countries) = after {
        change(sheet, id, PavilionChange::Countries(countries));
    }
}
