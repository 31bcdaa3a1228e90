//! The exhibitors: those who wait for a booth first, then the rest with their booths. A row is dragged onto the
//! plan; what is chosen is told on a card at the foot.

mod card;
mod rows;

use super::super::cargo;
use super::super::controls::{Look, menu, menu_check, menu_row, sized_icon_button, tip};
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{ListRow, Mark, bleed, list_row};
use super::cache::Cache;
use super::lists::{Listed, Lists};
use super::structure::filter_line;
use crate::app::{Joining, Request, Workspace};
use crate::edit;
use crate::model::{ExhibitorId, HallId, ItemId};
use crate::tool::Cargo;
use crate::words::{Lang, Words};
use eframe::egui::{
    Align, Align2, CornerRadius, DragAndDrop, FontId, Frame, Layout, Margin, Panel, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};
use egui_material_icons::icons as m;
use rows::{Row, Show, rows};
use std::collections::BTreeSet;

/// What the rows were made for: the plan, the language, what was typed, what is to be shown, and the selection
/// where that depends on it.
type RowsFor = (u64, Lang, String, Show, u64);

/// What the list remembers between frames.
#[derive(Default)]
pub(super) struct ExhibitorsState {
    filter: String,
    show: Show,
    rows: Cache<RowsFor, Vec<Row>>,
    chosen: BTreeSet<ExhibitorId>,
    /// Where a range that Shift chooses begins.
    anchor: Option<ExhibitorId>,
    /// The exhibitor in hand when this was shown last.
    seen: Option<ExhibitorId>,
}

pub(super) fn exhibitors_ui(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut ExhibitorsState,
    lists: &mut Lists,
    ask: &mut Vec<Request>,
) {
    let words = ws.words();
    follow(ws, state);
    take_back(ui, ws, ask);
    head(ui, words, state);
    let all = lists.exhibitors(ws);
    let target = Target::of(ws);
    let chosen: Vec<&Listed> = all.iter().filter(|listed| state.chosen.contains(&listed.id)).collect();
    if !chosen.is_empty() {
        let frame = Frame::new().inner_margin(Margin { top: 8, ..Margin::ZERO });
        let foot = Panel::bottom("exhibitor-card").resizable(false).show_separator_line(false).frame(frame);
        foot.show(ui, |ui| card::card(ui, ws, &chosen, &target, ask));
    }
    let filter = state.filter.trim().to_lowercase();
    let mut cache = std::mem::take(&mut state.rows);
    let selection = if state.show == Show::ForSelection { ws.selection_revision() } else { 0 };
    let key = (ws.base_revision(), ws.lang(), filter.clone(), state.show, selection);
    let rows = cache.at(key, || rows(ws, &all, &filter, state.show, &target.booths));
    if rows.is_empty() {
        let key = if all.is_empty() { "panels-no-exhibitors" } else { "panels-nothing-found" };
        ui.add_space(8.0);
        ui.label(RichText::new(words.t(key)).color(Theme::of(ui).text_muted));
    }
    let area = ScrollArea::vertical().id_salt("exhibitors").auto_shrink([false, false]);
    let list = List { all: &all, rows, target: &target };
    bleed(ui, |ui| {
        area.show_rows(ui, ROW, rows.len(), |ui, range| {
            for row in rows.get(range).unwrap_or_default() {
                match row {
                    Row::Heading(key, count) => heading(ui, &words.t(key), &words.number(float(*count), 0)),
                    Row::Exhibitor(at) => {
                        if let Some(listed) = all.get(*at) {
                            exhibitor_row(ui, ws, state, &list, listed, ask);
                        }
                    }
                }
            }
        })
    });
    state.rows = cache;
}

/// The holder of a booth dropped on the list has it no more.
fn take_back(ui: &Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let Some(booth) = cargo::carried(ui.ctx()).and_then(|cargo| cargo.from) else { return };
    let here = ui.max_rect().expand(6.0);
    if !ui.ctx().pointer_latest_pos().is_some_and(|at| here.contains(at)) {
        return;
    }
    let theme = Theme::of(ui);
    let line = Stroke::new(2.0, theme.accent);
    ui.painter().rect_stroke(here, CornerRadius::same(theme::RADIUS), line, StrokeKind::Inside);
    if ui.input(|input| input.pointer.primary_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        ask.push(Request::Take(edit::unassign(ws.committed(), ws.hall(), &BTreeSet::from([booth]))));
    }
}

/// Chooses the exhibitor that was taken in hand elsewhere, and forgets those that are gone.
fn follow(ws: &Workspace, state: &mut ExhibitorsState) {
    let in_hand = ws.exhibitor();
    if in_hand != state.seen {
        state.seen = in_hand;
        if let Some(id) = in_hand.filter(|id| !state.chosen.contains(id)) {
            state.chosen = BTreeSet::from([id]);
            state.anchor = Some(id);
        }
    }
    state.chosen.retain(|id| ws.committed().exhibitors.contains_key(id));
}

/// The line to filter by typing, and the menu of what is shown.
fn head(ui: &mut Ui, words: Words, state: &mut ExhibitorsState) {
    let size = vec2(ui.available_width(), theme::CONTROL);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let look = if state.show == Show::All { Look::Plain } else { Look::On };
        let name = words.t("exhibitors-show");
        let button = sized_icon_button(ui, m::ICON_FILTER_LIST, &name, look, Vec2::splat(theme::CONTROL));
        let button = tip(button, &name, None);
        menu(&button, 200.0, |ui| {
            for show in Show::ALL {
                if menu_check(ui, state.show == show, &words.t(show.key()), None).clicked() {
                    state.show = show;
                }
            }
        });
        filter_line(ui, words, &words.t("panels-filter-exhibitors"), &mut state.filter);
    });
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn heading(ui: &mut Ui, text: &str, count: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let line = rect.bottom() - 10.0;
    ui.painter().text(pos2(rect.left() + 8.0, line), Align2::LEFT_CENTER, text, font.clone(), theme.text_muted);
    ui.painter().text(pos2(rect.right() - 8.0, line), Align2::RIGHT_CENTER, count, font, theme.text_muted);
}

/// The booths of the selection, which exhibitors may be given; the same for every row.
struct Target {
    booths: BTreeSet<ItemId>,
    /// What giving them is called.
    label: String,
    /// The same in short, for a button.
    short: String,
}

impl Target {
    fn of(ws: &Workspace) -> Self {
        let booths: BTreeSet<ItemId> = ws.selected_booths().map(|(id, _)| id).collect();
        let words = ws.words();
        let number = ws.selected_booths().next().map(|(_, booth)| booth.number.clone()).unwrap_or_default();
        let label = match booths.len() {
            1 => words.with("panels-assign-to", &[("number", number.as_str().into())]),
            count => words.with("panels-assign-to-many", &[("n", count.into())]),
        };
        let short = words.with("carry-give", &[("n", booths.len().into()), ("number", number.into())]);
        Self { booths, label, short }
    }

    /// Asks to give the booths to exhibitors, or to let them share.
    fn give(&self, joining: Joining, exhibitors: Vec<ExhibitorId>) -> Request {
        Request::Hand(joining, exhibitors, self.booths.clone())
    }

    /// Whether somebody has each of the booths, so that they can be shared.
    fn is_held(&self, ws: &Workspace) -> bool {
        let held = |id: &ItemId| ws.committed().sales.get(id).is_some_and(|sale| sale.exhibitor.is_some());
        !self.booths.is_empty() && self.booths.iter().all(held)
    }
}

/// What every row looks at.
struct List<'a> {
    all: &'a [Listed],
    rows: &'a [Row],
    target: &'a Target,
}

impl List<'_> {
    /// Those that are chosen, in the order of the rows.
    fn in_order(&self, chosen: &BTreeSet<ExhibitorId>) -> Vec<ExhibitorId> {
        self.shown().filter(|id| chosen.contains(id)).collect()
    }

    fn shown(&self) -> impl Iterator<Item = ExhibitorId> + '_ {
        self.rows.iter().filter_map(|row| match row {
            Row::Heading(..) => None,
            Row::Exhibitor(at) => self.all.get(*at).map(|listed| listed.id),
        })
    }

    /// All rows between two, both included.
    fn range(&self, from: ExhibitorId, to: ExhibitorId) -> BTreeSet<ExhibitorId> {
        let all: Vec<ExhibitorId> = self.shown().collect();
        let place = |id| all.iter().position(|other| *other == id);
        match (place(from), place(to)) {
            (Some(a), Some(b)) => all.get(a.min(b)..=a.max(b)).unwrap_or_default().iter().copied().collect(),
            _ => BTreeSet::from([to]),
        }
    }
}

fn exhibitor_row(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut ExhibitorsState,
    list: &List<'_>,
    listed: &Listed,
    ask: &mut Vec<Request>,
) {
    let holds_selected = listed.booths.iter().any(|(_, id)| ws.selection().contains(id));
    let is_chosen = state.chosen.contains(&listed.id);
    let response = list_row(
        ui,
        &ListRow {
            mark: listed.country.map_or(Mark::Icon(m::ICON_PERSON), Mark::Flag),
            text: &listed.name,
            right: &listed.figure,
            selected: is_chosen,
            highlighted: holds_selected,
            strong: holds_selected,
            draggable: true,
            ..ListRow::default()
        },
    );
    if response.drag_started() {
        if !is_chosen {
            choose(state, ask, listed.id, BTreeSet::from([listed.id]));
        }
        response.dnd_set_drag_payload(Cargo::listed(list.in_order(&state.chosen)));
    }
    if response.double_clicked() && !list.target.booths.is_empty() {
        ask.push(list.target.give(Joining::Give, vec![listed.id]));
    } else if response.clicked() {
        clicked(ui, state, list, listed, ask);
    }
    response.context_menu(|ui| row_menu(ui, ws, state, list, listed, ask));
}

/// A click chooses a row and shows its booths; with Ctrl it is added or taken out, with Shift all up to it.
fn clicked(ui: &Ui, state: &mut ExhibitorsState, list: &List<'_>, listed: &Listed, ask: &mut Vec<Request>) {
    let held = ui.input(|input| input.modifiers);
    let mut chosen = BTreeSet::from([listed.id]);
    if held.shift {
        chosen = list.range(state.anchor.unwrap_or(listed.id), listed.id);
    } else if held.command {
        chosen.extend(&state.chosen);
        if state.chosen.contains(&listed.id) {
            chosen.remove(&listed.id);
        }
    } else if !listed.booths.is_empty() {
        ask.push(Request::Reveal(booths_of(&[listed])));
    }
    if !held.shift {
        state.anchor = Some(listed.id);
    }
    choose(state, ask, listed.id, chosen);
}

fn choose(state: &mut ExhibitorsState, ask: &mut Vec<Request>, last: ExhibitorId, chosen: BTreeSet<ExhibitorId>) {
    let in_hand = Some(last).filter(|_| chosen.len() == 1);
    state.chosen = chosen;
    state.seen = in_hand;
    ask.push(Request::ChooseExhibitor(in_hand));
}

/// The booths of exhibitors in the first hall where they have any: one hall is shown at a time.
fn booths_of(listed: &[&Listed]) -> BTreeSet<ItemId> {
    let booths: Vec<(HallId, ItemId)> = listed.iter().flat_map(|listed| listed.booths.iter().copied()).collect();
    let hall = booths.first().map(|(hall, _)| *hall);
    booths.into_iter().filter(|(of, _)| Some(*of) == hall).map(|(_, id)| id).collect()
}

fn row_menu(
    ui: &mut Ui,
    ws: &Workspace,
    state: &ExhibitorsState,
    list: &List<'_>,
    listed: &Listed,
    ask: &mut Vec<Request>,
) {
    let words = ws.words();
    let chosen = if state.chosen.contains(&listed.id) { state.chosen.clone() } else { BTreeSet::from([listed.id]) };
    let all: Vec<&Listed> = list.all.iter().filter(|listed| chosen.contains(&listed.id)).collect();
    let booths = booths_of(&all);
    let can_give = !list.target.booths.is_empty();
    if menu_row(ui, &words.t("panels-show-booths"), None, !booths.is_empty()).clicked() {
        ask.push(Request::Reveal(booths.clone()));
    }
    if menu_row(ui, &words.t("exhibitors-directory"), None, true).clicked() {
        ask.push(Request::ShowExhibitor(listed.id));
    }
    ui.separator();
    if menu_row(ui, &list.target.label, None, can_give).clicked() {
        ask.push(list.target.give(Joining::Give, list.in_order(&chosen)));
    }
    if menu_row(ui, &words.t("exhibitors-share"), None, list.target.is_held(ws)).clicked() {
        ask.push(list.target.give(Joining::Share, list.in_order(&chosen)));
    }
    if menu_row(ui, &words.t("exhibitors-release"), None, !booths.is_empty()).clicked() {
        ask.push(Request::Take(edit::release(ws.committed(), &chosen)));
    }
}

#[cfg(test)]
pub(super) fn for_test(n: u64, name: &str, booth: Option<&str>, attendance: crate::model::Attendance) -> Listed {
    Listed {
        id: ExhibitorId::from_u64(n),
        name: name.to_owned(),
        names: name.to_lowercase(),
        also: String::new(),
        country: None,
        booths: booth.map(|_| (HallId::from_u64(1), ItemId::from_u64(n))).into_iter().collect(),
        figure: booth.unwrap_or_default().to_owned(),
        attendance,
    }
}
