//! The exhibitors: those who wait for a booth first, then the rest with their booths.

use super::super::controls::{Look, menu_row, sized_icon_button, tip};
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{ListRow, Mark, bleed, list_row};
use super::cache::Cache;
use super::lists::{Listed, Lists};
use super::structure::filter_line;
use crate::app::{Request, Workspace};
use crate::edit;
use crate::model::{Attendance, ExhibitorId, ItemId};
use crate::tool::Cargo;
use crate::words::Lang;
use eframe::egui::{
    Align, Align2, FontId, Layout, Rect, Response, RichText, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// What the list remembers between frames.
#[derive(Default)]
pub(super) struct ExhibitorsState {
    filter: String,
    rows: Cache<(u64, Lang, String), Vec<Row>>,
    chosen: Option<ExhibitorId>,
}

/// A row: a heading with its count, or a place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Heading(&'static str, usize),
    Exhibitor(usize),
}

pub(super) fn exhibitors_ui(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut ExhibitorsState,
    lists: &mut Lists,
    ask: &mut Vec<Request>,
) {
    let words = ws.words();
    filter_line(ui, words, &words.t("panels-filter-exhibitors"), &mut state.filter);
    let all = lists.exhibitors(ws);
    let filter = state.filter.trim().to_lowercase();
    let mut cache = std::mem::take(&mut state.rows);
    let rows = cache.at((ws.base_revision(), ws.lang(), filter.clone()), || rows(&all, &filter));
    if rows.is_empty() {
        let key = if all.is_empty() { "panels-no-exhibitors" } else { "panels-nothing-found" };
        ui.add_space(8.0);
        ui.label(RichText::new(words.t(key)).color(Theme::of(ui).text_muted));
    }
    let area = ScrollArea::vertical().id_salt("exhibitors").auto_shrink([false, false]);
    let target = Target::of(ws);
    bleed(ui, |ui| {
        area.show_rows(ui, ROW, rows.len(), |ui, range| {
            for row in rows.get(range).unwrap_or_default() {
                match row {
                    Row::Heading(key, count) => heading(ui, &words.t(key), &words.number(float(*count), 0)),
                    Row::Exhibitor(at) => {
                        if let Some(listed) = all.get(*at) {
                            exhibitor_row(ui, ws, state, &target, listed, ask);
                        }
                    }
                }
            }
        })
    });
    state.rows = cache;
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn rows(all: &[Listed], filter: &str) -> Vec<Row> {
    let found = |listed: &Listed| {
        filter.split_whitespace().all(|word| listed.names.contains(word) || listed.figure.to_lowercase().contains(word))
    };
    let group = |listed: &Listed| match (listed.booths.is_empty(), listed.attendance) {
        (true, Attendance::Online) => "panels-online-only",
        (true, Attendance::OnSite | Attendance::Both) => "panels-without-booth",
        (false, _) => "panels-with-booth",
    };
    let mut rows = Vec::new();
    for key in ["panels-without-booth", "panels-with-booth", "panels-online-only"] {
        let of_group = all.iter().enumerate().filter(|(_, listed)| group(listed) == key && found(listed));
        let places: Vec<Row> = of_group.map(|(at, _)| Row::Exhibitor(at)).collect();
        if !places.is_empty() {
            rows.push(Row::Heading(key, places.len()));
            rows.extend(places);
        }
    }
    rows
}

fn heading(ui: &mut Ui, text: &str, count: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let line = rect.bottom() - 10.0;
    ui.painter().text(pos2(rect.left() + 8.0, line), Align2::LEFT_CENTER, text, font.clone(), theme.text_muted);
    ui.painter().text(pos2(rect.right() - 8.0, line), Align2::RIGHT_CENTER, count, font, theme.text_muted);
}

/// The booths of the selection, which an exhibitor may be given; the same for every row.
struct Target {
    booths: BTreeSet<ItemId>,
    /// What giving them is called.
    label: String,
}

impl Target {
    fn of(ws: &Workspace) -> Self {
        let booths = ws.selected_booths().map(|(id, _)| id).collect();
        Self { label: assign_label(ws, &booths), booths }
    }
}

fn exhibitor_row(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut ExhibitorsState,
    target: &Target,
    listed: &Listed,
    ask: &mut Vec<Request>,
) {
    let Target { booths, label } = target;
    let holds_selected = listed.booths.iter().any(|(_, id)| ws.selection().contains(id));
    let is_chosen = state.chosen == Some(listed.id);
    let can_assign = !booths.is_empty() && !holds_selected;
    let response = list_row(
        ui,
        &ListRow {
            mark: listed.country.map_or(Mark::None, Mark::Flag),
            text: &listed.name,
            right: &listed.figure,
            selected: holds_selected,
            highlighted: is_chosen,
            keep_free: if can_assign && is_chosen { 24.0 } else { 0.0 },
            draggable: true,
            ..ListRow::default()
        },
    );
    response.dnd_set_drag_payload(Cargo::listed(vec![listed.id]));
    let assign = || Request::Take(edit::set_exhibitor(ws.committed(), ws.hall(), booths, Some(listed.id)));
    let all = || listed.booths.iter().map(|(_, id)| *id).collect();
    if response.double_clicked() && can_assign {
        ask.push(assign());
    } else if response.clicked() {
        state.chosen = Some(listed.id);
        if !listed.booths.is_empty() && !can_assign_instead(&response) {
            ask.push(Request::Reveal(all()));
        }
    }
    let words = ws.words();
    if can_assign && is_chosen && assign_button(ui, &response, label) {
        ask.push(assign());
    }
    response.context_menu(|ui| {
        if menu_row(ui, &words.t("panels-show-booths"), None, !listed.booths.is_empty()).clicked() {
            ask.push(Request::Reveal(all()));
        }
        if menu_row(ui, label, None, can_assign).clicked() {
            ask.push(assign());
        }
    });
}

/// With Ctrl held a click only chooses the exhibitor, so that the booths selected stay selected.
fn can_assign_instead(response: &Response) -> bool {
    response.ctx.input(|input| input.modifiers.command)
}

fn assign_label(ws: &Workspace, booths: &BTreeSet<ItemId>) -> String {
    let number = booths.first().and_then(|id| ws.committed().find_item(ws.hall(), *id)?.1.booth());
    match (booths.len(), number) {
        (1, Some(booth)) => ws.words().with("panels-assign-to", &[("number", booth.number.as_str().into())]),
        (count, _) => ws.words().with("panels-assign-to-many", &[("n", count.into())]),
    }
}

fn assign_button(ui: &mut Ui, row: &Response, label: &str) -> bool {
    let rect = Rect::from_min_size(pos2(row.rect.right() - 26.0, row.rect.top() + 2.0), Vec2::splat(24.0));
    let builder = UiBuilder::new().max_rect(rect).id_salt(row.id).layout(Layout::left_to_right(Align::Center));
    let button = sized_icon_button(&mut ui.new_child(builder), m::ICON_PERSON_ADD, label, Look::On, rect.size());
    tip(button, label, None).clicked()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::HallId;

    fn listed(n: u64, name: &str, booth: Option<&str>, attendance: Attendance) -> Listed {
        Listed {
            id: ExhibitorId::from_u64(n),
            name: name.to_owned(),
            names: name.to_lowercase(),
            country: None,
            booths: booth.map(|_| (HallId::from_u64(1), ItemId::from_u64(n))).into_iter().collect(),
            figure: booth.unwrap_or_default().to_owned(),
            attendance,
        }
    }

    #[test]
    fn exhibitors_are_listed_by_whether_they_have_a_booth() {
        let all = [
            listed(1, "Alpha", None, Attendance::OnSite),
            listed(2, "Beta", Some("A12"), Attendance::Both),
            listed(3, "Gamma", None, Attendance::Online),
        ];
        let wanted = [
            Row::Heading("panels-without-booth", 1),
            Row::Exhibitor(0),
            Row::Heading("panels-with-booth", 1),
            Row::Exhibitor(1),
            Row::Heading("panels-online-only", 1),
            Row::Exhibitor(2),
        ];
        assert_eq!(rows(&all, ""), wanted);
        assert_eq!(rows(&all, "a12"), [Row::Heading("panels-with-booth", 1), Row::Exhibitor(1)]);
        assert_eq!(rows(&all, "nobody"), []);
    }
}
