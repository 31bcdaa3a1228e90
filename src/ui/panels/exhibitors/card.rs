//! What is known of the exhibitors chosen in the list, and what can be done with them.

use super::super::super::controls::{hairline, primary_button};
use super::super::super::theme::{self, Theme};
use super::super::lists::{Listed, name_or};
use super::{Target, booths_of};
use crate::app::{Joining, Request, Workspace};
use crate::geometry::Area;
use crate::model::{Attendance, Booth, Exhibitor, ExhibitorId};
use crate::words::Words;
use eframe::egui::{Label, RichText, Role, Ui, WidgetInfo};

/// Shows the card of one exhibitor, or of several together.
pub(super) fn card(ui: &mut Ui, ws: &Workspace, chosen: &[&Listed], target: &Target, ask: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.y = 3.0;
    hairline(ui);
    ui.add_space(4.0);
    let words = ws.words();
    let record = |listed: &&&Listed| Some((listed.id, ws.committed().exhibitors.get(&listed.id)?.as_ref()));
    let records: Vec<(ExhibitorId, &Exhibitor)> = chosen.iter().filter_map(|listed| record(&listed)).collect();
    if let [(id, record)] = records.as_slice() {
        one(ui, ws, *id, record);
    } else {
        let due: Area = records.iter().filter_map(|(_, record)| record.area_due()).sum();
        ui.label(theme::strong(words.with("carry-exhibitors", &[("n", records.len().into())])));
        note(ui, words.with("exhibitors-due-together", &[("area", due.into())]));
    }
    ui.add_space(4.0);
    let holds = chosen.iter().any(|listed| listed.booths.iter().any(|(_, id)| target.booths.contains(id)));
    if !target.booths.is_empty() && !holds {
        let button = primary_button(ui, target.short.as_str()).on_hover_text(&target.label);
        button.widget_info(|| WidgetInfo::labeled(Role::Button, true, target.label.as_str()));
        if button.clicked() {
            ask.push(target.give(Joining::Give, chosen.iter().map(|listed| listed.id).collect()));
        }
    } else if chosen.iter().all(|listed| listed.booths.is_empty()) {
        note(ui, words.t("exhibitors-drag"));
    } else if ui.link(words.t("panels-show-booths").as_ref()).clicked() {
        ask.push(Request::Reveal(booths_of(chosen)));
    }
}

/// Name, country, area, wishes, and whom it must not stand beside.
fn one(ui: &mut Ui, ws: &Workspace, id: ExhibitorId, record: &Exhibitor) {
    let words = ws.words();
    ui.add(Label::new(theme::strong(name_or(words, &record.name))).wrap());
    let country = record.country.map(|country| country.name(words.lang()).to_owned());
    let attendance = match record.attendance {
        Attendance::OnSite => None,
        Attendance::Online => Some(words.t("attendance-online").into_owned()),
        Attendance::Both => Some(words.t("attendance-both").into_owned()),
    };
    let place: Vec<String> = country.into_iter().chain(attendance).collect();
    if !place.is_empty() {
        note(ui, place.join(" · "));
    }
    let held = held(ws, id);
    match (record.contracted, record.wishes.area) {
        (Some(area), _) => {
            note(ui, words.with("exhibitors-contracted", &[("area", area.into()), ("held", held.into())]));
        }
        (None, Some(area)) => {
            note(ui, words.with("exhibitors-wished", &[("area", area.into()), ("held", held.into())]));
        }
        (None, None) => {}
    }
    for wish in wishes(ws, record, words) {
        note(ui, wish);
    }
}

/// The area of the booths that it holds.
fn held(ws: &Workspace, id: ExhibitorId) -> Area {
    let project = ws.committed();
    let booths = project.sales.iter().filter(|(_, sale)| sale.exhibitor == Some(id));
    let booths = booths.filter_map(|(booth, _)| {
        project.halls.keys().find_map(|hall| project.find_item(*hall, *booth)).and_then(|(_, item)| item.booth())
    });
    booths.map(Booth::area).sum()
}

fn wishes(ws: &Workspace, record: &Exhibitor, words: Words) -> Vec<String> {
    let mut all = Vec::new();
    let pavilion = record.wishes.pavilion.and_then(|id| ws.committed().pavilions.get(&id));
    if let Some(pavilion) = pavilion {
        all.push(words.with("exhibitors-wishes-pavilion", &[("name", name_or(words, &pavilion.name).into())]));
    }
    if let Some(sides) = record.wishes.open_sides {
        all.push(words.with("exhibitors-wishes-sides", &[("n", i64::from(sides).into())]));
    }
    if !record.wishes.notes.trim().is_empty() {
        all.push(record.wishes.notes.trim().to_owned());
    }
    let rivals: Vec<String> = record
        .not_beside
        .iter()
        .filter_map(|id| Some(name_or(words, &ws.committed().exhibitors.get(id)?.name)))
        .collect();
    if !rivals.is_empty() {
        all.push(words.with("exhibitors-not-beside", &[("names", rivals.join(", ").into())]));
    }
    all
}

fn note(ui: &mut Ui, text: impl Into<String>) {
    let color = Theme::of(ui).text_muted;
    ui.add(Label::new(RichText::new(text).size(theme::SMALL).color(color)).wrap());
}
