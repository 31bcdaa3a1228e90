//! Booths: who has them, how they are built, what they cost, what was ordered.

use super::super::super::theme::{self, Theme};
use super::super::super::widgets::{
    Mark, Picked, Picker, Shown, bar, bleed, collapsible, picker, removable_row, roomy_row, row, section, section_with,
    text_field,
};
use super::super::lists::name_or;
use super::figure::{Units, Watts};
use super::price::price_ui;
use super::sheet::{Sheet, Spec};
use super::sides::sides_picture;
use super::status::status_ui;
use super::{Derived, headline};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Area, Mm};
use crate::model::{
    Booth, BoothKind, Exhibitor, ExhibitorId, Item, ItemId, OpenSides, PavilionId, Sale, Services, Side,
};
use crate::words::{LocalText, Words};
use eframe::egui::{Popup, RichText, Ui};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) type Placed<'a> = (ItemId, &'a Arc<Item>);

pub(super) fn booths<'a>(items: &[Placed<'a>]) -> Vec<(ItemId, &'a Booth)> {
    items.iter().filter_map(|(id, item)| Some((*id, item.booth()?))).collect()
}

/// The open sides of a booth: set by hand, else derived.
pub(super) fn open_sides(derived: &mut Derived, sheet: &Sheet<'_>, id: ItemId, booth: &Booth) -> OpenSides {
    booth.open_sides.unwrap_or_else(|| derived.sides(sheet.ws).get(&id).copied().unwrap_or_default())
}

pub(super) fn header(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, items: &[Placed<'_>]) {
    let words = sheet.words();
    let all = booths(items);
    match all.as_slice() {
        [(id, booth)] => {
            let sides = open_sides(derived, sheet, *id, booth);
            let number = words.with("panels-booth", &[("number", booth.number.as_str().into())]);
            let kind = words.t(sides.arrangement().key());
            let open = i64::from(sides.count());
            let note = words.with("panels-arrangement", &[("kind", kind.as_ref().into()), ("n", open.into())]);
            headline(ui, &number, &note);
            let name = words.t("panels-number");
            let value = Shown::Same(booth.number.clone());
            let hint = words.t("panels-no-number");
            let typed = row(ui, &name, |ui, _| text_field(ui, words, &name, &value, &hint));
            if let Some(typed) = typed {
                sheet.take(edit::set_number(sheet.ws.committed(), sheet.hall, *id, &typed));
            }
        }
        _ => {
            let area: Area = all.iter().map(|(_, booth)| booth.area()).sum();
            headline(ui, &words.with("panels-booths", &[("n", all.len().into())]), &words.area(area));
        }
    }
}

/// Exhibitor, pavilion and status.
pub(super) fn sale_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let ids: Vec<ItemId> = items.iter().map(|(id, _)| *id).collect();
    let sales: Vec<Arc<Sale>> = ids.iter().map(|id| sheet.ws.project().sale(*id)).collect();
    exhibitor(ui, sheet, &sales);
    co_exhibitors(ui, sheet, &sales);
    pavilion(ui, sheet, items);
    status_ui(ui, sheet, &sales);
}

fn exhibitor(ui: &mut Ui, sheet: &mut Sheet<'_>, sales: &[Arc<Sale>]) {
    let Some(shown) = Shown::of(sales.iter().map(|sale| sale.exhibitor)) else { return };
    let words = sheet.words();
    let (name, none, hint) = (words.t("panels-exhibitor"), words.t("panels-none"), words.t("panels-choose-exhibitor"));
    let create = words.t("panels-new-exhibitor");
    // Worked out when the list drops down, which is not in the first of its frames.
    let choices = if Popup::is_any_open(ui.ctx()) {
        sheet.lists.fitting_choices(sheet.ws, sheet.ids)
    } else {
        sheet.lists.exhibitor_choices(sheet.ws)
    };
    let face = shown.map(|id| exhibitor_face(sheet, id));
    let field = Picker { name: &name, shown: face, hint: &hint, none: Some(&none), create: Some(&create) };
    let picked = roomy_row(ui, &name, |ui, _| picker(ui, words, &field, &choices));
    let (project, hall) = (sheet.ws.committed(), sheet.hall);
    match picked {
        None => {}
        Some(Picked::Chosen(id)) => sheet.take(edit::set_exhibitor(project, hall, sheet.ids, Some(id))),
        Some(Picked::Cleared) => sheet.take(edit::set_exhibitor(project, hall, sheet.ids, None)),
        Some(Picked::Created(typed)) => sheet.take(create_exhibitor(sheet, words, &typed)),
    }
}

fn exhibitor_face(sheet: &Sheet<'_>, id: Option<ExhibitorId>) -> (Mark, String) {
    let found = id.and_then(|id| sheet.ws.project().exhibitors.get(&id));
    found.map_or((Mark::None, String::new()), |exhibitor| {
        (exhibitor.country.map_or(Mark::None, Mark::Flag), name_or(sheet.words(), &exhibitor.name))
    })
}

/// A new exhibitor who gets the booths, as one step. Its country is the pavilion's first.
fn create_exhibitor(sheet: &Sheet<'_>, words: Words, name: &str) -> Result<Edit, Refusal> {
    let project = sheet.ws.committed();
    let booths = sheet.items();
    let pavilion = booths.iter().find_map(|(_, item)| item.booth()?.pavilion);
    let country = pavilion.and_then(|id| project.pavilions.get(&id)?.countries.first().copied());
    let exhibitor = Exhibitor { name: LocalText::of(words.lang(), name), country, ..Exhibitor::default() };
    let (id, added) = edit::add_exhibitor(project, exhibitor)?;
    let given = edit::set_exhibitor(&added.applied(project), sheet.hall, sheet.ids, Some(id))?;
    Ok(added.followed_by(&given))
}

/// Those who share one booth, each with a button that takes it out, and a field for one more.
fn co_exhibitors(ui: &mut Ui, sheet: &mut Sheet<'_>, sales: &[Arc<Sale>]) {
    let [sale] = sales else { return };
    if sale.exhibitor.is_none() {
        return;
    }
    let words = sheet.words();
    let mut others: Option<Vec<ExhibitorId>> = None;
    for (at, id) in sale.co_exhibitors.iter().enumerate() {
        let (mark, text) = exhibitor_face(sheet, Some(*id));
        let label = if at == 0 { words.t("panels-shared-with") } else { "".into() };
        let without = words.with("panels-share-end", &[("name", text.as_str().into())]);
        let out = row(ui, &label, |ui, _| bleed(ui, |ui| removable_row(ui, mark, &text, &without)));
        if out {
            others = Some(sale.co_exhibitors.iter().copied().filter(|other| other != id).collect());
        }
    }
    let name = words.t("panels-share-with");
    let choices = sheet.lists.exhibitor_choices(sheet.ws);
    let label = if sale.co_exhibitors.is_empty() { words.t("panels-shared-with") } else { "".into() };
    let shown = Shown::Same((Mark::None, String::new()));
    let hint = words.t(if sale.co_exhibitors.is_empty() { "panels-nobody" } else { "panels-one-more" });
    let field = Picker { name: &name, shown, hint: &hint, none: None, create: None };
    if let Some(Picked::Chosen(id)) = row(ui, &label, |ui, _| picker(ui, words, &field, &choices)) {
        others = Some(sale.co_exhibitors.iter().copied().chain([id]).collect());
    }
    if let Some(others) = others {
        sheet.take(edit::set_co_exhibitors(sheet.ws.committed(), sheet.hall, sheet.ids, &others));
    }
}

fn pavilion(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let Some(shown) = Shown::of(booths(items).into_iter().map(|(_, booth)| booth.pavilion)) else { return };
    if let Some(picked) = pavilion_picker(ui, sheet, &shown) {
        sheet.take(edit::set_pavilion(sheet.ws.committed(), sheet.hall, sheet.ids, picked));
    }
}

/// A field for a pavilion; what was picked.
fn pavilion_picker(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    shown: &Shown<Option<PavilionId>>,
) -> Option<Option<PavilionId>> {
    let words = sheet.words();
    let (name, none) = (words.t("panels-pavilion"), words.t("panels-none"));
    let choices = sheet.lists.pavilion_choices(sheet.ws);
    let face = shown.map(|id| {
        let found = id.and_then(|id| sheet.ws.project().pavilions.get(&id));
        found.map_or((Mark::None, String::new()), |pavilion| {
            (Mark::Swatch(pavilion.color), name_or(words, &pavilion.name))
        })
    });
    let field = Picker { name: &name, shown: face, hint: &none, none: Some(&none), create: None };
    match row(ui, &name, |ui, _| picker(ui, words, &field, &choices))? {
        Picked::Chosen(id) => Some(Some(id)),
        Picked::Cleared => Some(None),
        Picked::Created(_) => None,
    }
}

/// How it is built: kind, height, upper deck, open sides.
pub(super) fn building_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, items: &[Placed<'_>]) {
    let all = booths(items);
    let hall = sheet.hall;
    section(ui, &sheet.t("panels-construction"));
    if let Some(shown) = Shown::of(all.iter().map(|(_, booth)| booth.kind.key())) {
        let kinds = BoothKind::ALL.map(|kind| (kind, Mark::None, kind.key()));
        if let Some(kind) = sheet.choice(ui, "panels-kind", &shown, &kinds) {
            sheet.take(edit::set_kind(sheet.ws.committed(), hall, sheet.ids, kind));
        }
    }
    if let [(id, _)] = all.as_slice() {
        super::built::booth_ui(ui, sheet, derived, *id);
    }
    let heights: Vec<_> = all.iter().map(|(id, booth)| (*id, booth.height)).collect();
    let as_hall = sheet.t("panels-as-hall");
    let spec = Spec { unknown: Some(&as_hall), ..Spec::of("panels-height") };
    sheet.figure::<Mm>(ui, spec, &heights, |project, ids, height| edit::set_height(project, hall, ids, height));
    let decks: Vec<_> = all.iter().map(|(id, booth)| (*id, booth.upper_deck.map(|deck| deck.area))).collect();
    let none = sheet.t("panels-none");
    let spec = Spec { unknown: Some(&none), ..Spec::of("panels-upper-deck") };
    sheet.figure::<Area>(ui, spec, &decks, |project, ids, area| edit::set_upper_deck(project, hall, ids, area));
    sides(ui, sheet, derived, &all);
}

fn sides(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, all: &[(ItemId, &Booth)]) {
    let words = sheet.words();
    let open: Vec<OpenSides> = all.iter().map(|(id, booth)| open_sides(derived, sheet, *id, booth)).collect();
    let Some(shown) = Shown::of(open) else { return };
    let by_hand = all.iter().any(|(_, booth)| booth.open_sides.is_some());
    let turn = all.first().map(|(_, booth)| booth.shape.turn()).unwrap_or_default();
    ui.add_space(4.0);
    let mut set: Option<Option<OpenSides>> = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let now = shown.same().copied();
        if let Some(side) = sides_picture(ui, words, now, turn, by_hand) {
            set = Some(Some(toggled(now.unwrap_or_default(), side)));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let theme = Theme::of(ui);
            let kind = now.map_or_else(|| words.t("panels-mixed"), |sides| words.t(sides.arrangement().key()));
            ui.label(theme::strong(kind.as_ref()));
            let source = if by_hand { "panels-sides-by-hand" } else { "panels-sides-derived" };
            ui.label(RichText::new(words.t(source)).size(theme::SMALL).color(theme.text_muted));
            if by_hand {
                let back = RichText::new(words.t("panels-sides-derive")).size(theme::SMALL).color(theme.accent);
                if ui.link(back).clicked() {
                    set = Some(None);
                }
            }
        });
    });
    if let Some(sides) = set {
        sheet.take(edit::set_open_sides(sheet.ws.committed(), sheet.hall, sheet.ids, sides));
    }
}

const fn toggled(sides: OpenSides, side: Side) -> OpenSides {
    if sides.has(side) { sides.without(side) } else { sides.with(side) }
}

/// Area against contract, and price.
pub(super) fn money_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, items: &[Placed<'_>]) {
    let words = sheet.words();
    let all = booths(items);
    let area: Area = all.iter().map(|(_, booth)| booth.area()).sum();
    let contracted = contracted_area(sheet, derived, &all);
    let figure = match contracted {
        Some((held, contracted)) => {
            words.with("panels-area-of", &[("held", held.into()), ("contracted", contracted.into())])
        }
        None => words.area(area),
    };
    section_with(ui, &words.t("panels-area"), |ui| ui.label(theme::strong(&figure)));
    if let Some((held, contracted)) = contracted {
        let theme = Theme::of(ui);
        let share = held.as_square_metres() / contracted.as_square_metres().max(0.01);
        let color = if held > contracted { theme.warning } else { theme.accent };
        bar(ui, &figure, share, color);
    }
    price_ui(ui, sheet, derived, &all);
}

/// What the holder of the booths has of what it contracted, where all have the same holder.
fn contracted_area(sheet: &Sheet<'_>, derived: &mut Derived, all: &[(ItemId, &Booth)]) -> Option<(Area, Area)> {
    let project = sheet.ws.project();
    let holders: BTreeSet<ExhibitorId> = all.iter().filter_map(|(id, _)| project.sales.get(id)?.exhibitor).collect();
    let holder = holders.first().filter(|_| holders.len() == 1)?;
    let contracted = project.exhibitors.get(holder)?.contracted.filter(|area| *area > Area::ZERO)?;
    Some((derived.held(sheet.ws, *holder), contracted))
}

/// The services ordered.
pub(super) fn services_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived, items: &[Placed<'_>]) {
    let services: Vec<(ItemId, Services)> =
        items.iter().map(|(id, _)| (*id, sheet.ws.project().sale(*id).services)).collect();
    let any = services.iter().any(|(_, services)| *services != Services::default());
    let heading = sheet.t("panels-services");
    collapsible(ui, &heading, any, |ui| {
        let kw = sheet.t("panels-unit-kw");
        let hall = sheet.hall;
        let none = sheet.t("panels-none");
        let watts: Vec<_> = services
            .iter()
            .map(|(id, services)| (*id, (services.power_watts > 0).then_some(Watts(services.power_watts))))
            .collect();
        let spec = Spec { suffix: Some(&kw), unknown: Some(&none), ..Spec::of("panels-power") };
        sheet.figure(ui, spec, &watts, |project, ids, watts: Option<Watts>| {
            edit::set_services(project, hall, ids, |services| services.power_watts = watts.unwrap_or_default().0)
        });
        for (key, unit, of, put) in UNITS {
            let unit = sheet.t(unit);
            let values: Vec<_> = services
                .iter()
                .map(|(id, services)| (*id, Some(of(services)).filter(|n| *n > 0).map(Units::from)))
                .collect();
            let spec = Spec { suffix: Some(&unit), unknown: Some(&none), ..Spec::of(key) };
            sheet.figure(ui, spec, &values, |project, ids, n: Option<Units>| {
                edit::set_services(project, hall, ids, |services| put(services, n.unwrap_or_default().u32()))
            });
        }
        if let [(id, _)] = items {
            super::hookups::booth_ui(ui, sheet, derived, *id);
        }
    });
}

type Unit = (&'static str, &'static str, fn(&Services) -> u32, fn(&mut Services, u32));

/// The services that are plain numbers of a unit.
const UNITS: [Unit; 5] = [
    ("panels-water", "panels-unit-litres", |s| s.water, |s, n| s.water = n),
    ("panels-air", "panels-unit-litres", |s| s.air, |s, n| s.air = n),
    ("panels-drain", "panels-unit-litres", |s| s.drain, |s, n| s.drain = n),
    ("panels-internet", "panels-unit-mbits", |s| s.internet, |s, n| s.internet = n),
    ("panels-rigging", "panels-unit-kg", |s| s.rigging_kg, |s, n| s.rigging_kg = n),
];

pub(super) fn notes_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, items: &[Placed<'_>]) {
    let Some(shown) = Shown::of(booths(items).into_iter().map(|(_, booth)| booth.notes.clone())) else { return };
    section(ui, &sheet.t("panels-notes"));
    if let Some(notes) = sheet.notes(ui, &shown) {
        sheet.take(edit::set_notes(sheet.ws.committed(), sheet.hall, sheet.ids, &notes));
    }
}
