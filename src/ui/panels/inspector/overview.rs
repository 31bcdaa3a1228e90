//! Nothing selected: the hall's own values and figures, and those of the whole event.

use super::super::super::icons;
use super::super::super::theme::{self, Theme};
use super::super::super::widgets::{
    ListRow, Mark, Part, Shown, bar, bleed, collapsible, list_row, section, section_with, stacked_bar, status_color,
};
use super::super::{area_short, size_text};
use super::figure::{Count, Units};
use super::sheet::{Sheet, Spec};
use super::{Derived, count, figure_line, headline};
use crate::app::{Command, Request};
use crate::edit::{self, HallChange};
use crate::geometry::{Angle, Area, Mm};
use crate::model::{Hall, ItemId, Sprinklers, Status};
use crate::stats::{HallFigures, Summary};
use crate::words::Words;
use eframe::egui::{RichText, Ui};

pub(super) fn overview_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived) {
    let words = sheet.words();
    let Some(hall) = sheet.ws.project().halls.get(&sheet.hall).cloned() else {
        empty(ui, sheet);
        return;
    };
    let summary = derived.summary(sheet.ws);
    let name = super::super::lists::name_or(words, &hall.name);
    headline(ui, &name, &size_text(words, hall.outline.bounds().size()));
    if let Some(figures) = summary.halls.iter().find(|(id, _)| *id == sheet.hall).map(|(_, figures)| figures) {
        hall_figures(ui, words, figures);
        statuses(ui, sheet, figures);
    }
    numbers(ui, sheet, derived);
    values(ui, sheet, &hall);
    super::built::hall_ui(ui, sheet, derived, &hall);
    event(ui, sheet, &summary);
}

/// A project without a hall says what to do next.
fn empty(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let words = sheet.words();
    ui.add_space(16.0);
    ui.label(RichText::new(words.t("panels-no-hall-yet")).color(Theme::of(ui).text_muted));
    ui.add_space(8.0);
    if super::super::super::controls::primary_button(ui, words.t(Command::AddHall.name())).clicked() {
        sheet.ask.push(Request::Run(Command::AddHall));
    }
}

fn share(part: Area, whole: Area) -> f64 {
    if whole > Area::ZERO { part.as_square_metres() / whole.as_square_metres() } else { 0.0 }
}

fn hall_figures(ui: &mut Ui, words: Words, figures: &HallFigures) {
    let net_share = figures.net_share().unwrap_or(0.0);
    section_with(ui, &words.t("panels-area"), |ui| ui.label(theme::strong(words.percent(net_share))));
    figure_line(ui, &words.t("panels-gross"), &words.area(figures.gross));
    if figures.leased != figures.gross {
        figure_line(ui, &words.t("panels-leased"), &words.area(figures.leased));
    }
    figure_line(ui, &words.t("panels-net-area"), &words.area(figures.net.area));
    let name = words.with("panels-net-share", &[("share", words.percent(net_share).into())]);
    bar(ui, &name, net_share, Theme::of(ui).accent);
}

/// Says where numbers are wrong, and leads there.
fn numbers(ui: &mut Ui, sheet: &mut Sheet<'_>, derived: &mut Derived) {
    let wrong = derived.wrong_numbers(sheet.ws);
    if wrong == 0 {
        return;
    }
    let text = sheet.words().with("numbering-wrong", &[("n", wrong.into())]);
    bleed(ui, |ui| {
        let row = ListRow { mark: Mark::Icon(icons::WARNING), text: &text, ..ListRow::default() };
        if list_row(ui, &row).clicked() {
            sheet.ask.push(Request::Run(Command::CheckNumbers));
        }
    });
}

/// The order in which statuses are stacked and listed.
const STATUSES: [Status; 5] =
    [Status::Contracted, Status::Reserved, Status::Held { until: None }, Status::Available, Status::Blocked];

fn statuses(ui: &mut Ui, sheet: &mut Sheet<'_>, figures: &HallFigures) {
    let words = sheet.words();
    let theme = Theme::of(ui);
    let occupancy = figures.occupancy().unwrap_or(0.0);
    section_with(ui, &words.t("panels-occupancy"), |ui| ui.label(theme::strong(words.percent(occupancy))));
    let tally = |status: Status| figures.statuses.get(&status).copied().unwrap_or_default();
    let parts: Vec<Part> = STATUSES
        .into_iter()
        .map(|status| Part { share: share(tally(status).area, figures.net.area), color: status_color(theme, status) })
        .filter(|part| part.share > 0.0)
        .collect();
    stacked_bar(ui, &words.with("panels-occupancy-share", &[("share", words.percent(occupancy).into())]), &parts);
    bleed(ui, |ui| {
        for status in STATUSES {
            let tally = tally(status);
            let (name, right) = (words.t(status.key()), area_short(words, tally.area));
            let row = ListRow { mark: Mark::Status(status), text: &name, right: &right, ..ListRow::default() };
            let hint = words.with("panels-select-status", &[("n", tally.count.into())]);
            if list_row(ui, &row).on_hover_text(hint).clicked() {
                let project = sheet.ws.committed();
                let of = |id: &ItemId| project.sale(*id).status.key() == status.key();
                let ids = project.booths_of(sheet.hall).map(|(id, _)| id).filter(of).collect();
                sheet.ask.push(Request::Select(ids));
            }
        }
    });
}

/// The hall's own values.
fn values(ui: &mut Ui, sheet: &mut Sheet<'_>, hall: &Hall) {
    let id = sheet.hall;
    let none = ItemId::default(); // a hall is no record of a floor; its fields have just one value
    section(ui, &sheet.t("panels-hall-values"));
    if let Some(name) = sheet.local(ui, "panels-name", &Shown::Same(hall.name.clone())) {
        sheet.take(edit::change_hall(sheet.ws.committed(), id, HallChange::Name(name)));
    }
    let unknown = sheet.t("panels-unknown");
    let whole = sheet.t("panels-whole-hall");
    let spec = Spec { unknown: Some(&unknown), ..Spec::of("panels-clear-height") };
    sheet.figure::<Mm>(ui, spec, &[(none, hall.clear_height)], |project, _, height| {
        edit::change_hall(project, id, HallChange::ClearHeight(height))
    });
    let unit = sheet.t("panels-unit-load");
    let spec =
        Spec { unknown: Some(&unknown), suffix: Some(&unit), step: Some(100.0), ..Spec::of("panels-floor-load") };
    sheet.figure(ui, spec, &[(none, hall.floor_load.map(Units::from))], |project, _, load: Option<Units>| {
        edit::change_hall(project, id, HallChange::FloorLoad(load.map(Units::u32)))
    });
    let spec = Spec { unknown: Some(&whole), ..Spec::of("panels-leased") };
    sheet.figure::<Area>(ui, spec, &[(none, hall.leased)], |project, _, leased| {
        edit::change_hall(project, id, HallChange::Leased(leased))
    });
    let storey: Count<-20, 200> = Count(i64::from(hall.storey));
    sheet.figure(ui, Spec::of("panels-storey"), &[(none, Some(storey))], |project, _, storey| {
        let storey: Count<-20, 200> = storey.unwrap_or_default();
        edit::change_hall(project, id, HallChange::Storey(i32::try_from(storey.0).unwrap_or(1)))
    });
    sheet.figure::<Angle>(ui, Spec::of("panels-north"), &[(none, Some(hall.north))], |project, _, north| {
        edit::change_hall(project, id, HallChange::North(north.unwrap_or_default()))
    });
    let all = [Sprinklers::Installed, Sprinklers::Absent].map(|sprinklers| (sprinklers, Mark::None, has(sprinklers)));
    if let Some(chosen) = sheet.choice(ui, "panels-sprinklers", &Shown::Same(has(hall.sprinklers)), &all) {
        sheet.take(edit::change_hall(sheet.ws.committed(), id, HallChange::Sprinklers(chosen)));
    }
}

/// Whether there are sprinklers, beside the word for them.
const fn has(sprinklers: Sprinklers) -> &'static str {
    match sprinklers {
        Sprinklers::Installed => "panels-installed",
        Sprinklers::Absent => "panels-none",
    }
}

/// The whole event in figures.
fn event(ui: &mut Ui, sheet: &Sheet<'_>, summary: &Summary) {
    let words = sheet.words();
    let heading = words.t("panels-event");
    collapsible(ui, &heading, true, |ui| {
        let counts = &summary.counts;
        for (key, n) in [
            ("panels-halls", counts.halls),
            ("layer-pavilions", counts.pavilions),
            ("layer-booths", counts.booths),
            ("panels-exhibitors", counts.exhibitors),
            ("panels-without-booth", counts.unplaced),
        ] {
            figure_line(ui, &words.t(key), &words.number(count(n), 0));
        }
        if summary.halls.len() > 1 {
            figure_line(ui, &words.t("panels-gross"), &words.area(summary.total.gross));
            figure_line(ui, &words.t("panels-net-area"), &words.area(summary.total.net.area));
        }
    });
}
