//! The structure panel: the hall, its pavilions with their booths, its layers; exhibitors as second tab.

use super::super::context_menu::context_menu_ui;
use super::super::controls::{self, Look, focus_ring, sized_icon_button, tip};
use super::super::icons;
use super::super::theme::{self, CONTROL, ROW, Theme};
use super::super::widgets::{ListRow, Mark, bleed, flag, list_row};
use super::MARGIN;
use super::cache::Cache;
use super::exhibitors::{ExhibitorsState, exhibitors_ui};
use super::layouts::layouts_ui;
use super::lists::{Lists, name_or};
use super::outline::{Fold, Outline, Row, RowKind, View};
use super::renaming::{Renamed, Renaming, rename_line};
use crate::app::{Command, Request, Workspace};
use crate::edit;
use crate::model::{ItemId, Layer, Lock, Part, PavilionId};
use crate::tool::LayerState;
use crate::words::Words;
use eframe::egui::{
    Align, Align2, CornerRadius, FontId, Frame, Key, Layout, Modifiers, Rect, Response, RichText, Role, ScrollArea,
    Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// Which list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    #[default]
    Structure,
    Exhibitors,
}

/// What the panel remembers between frames.
#[derive(Default)]
pub(super) struct StructureState {
    tab: Tab,
    filter: String,
    open: BTreeSet<Fold>,
    /// Opened to show what was selected on the plan; shut again when something else is.
    opened_for_selection: Option<Fold>,
    outline: Cache<(u64, View), Outline>,
    exhibitors: ExhibitorsState,
    renaming: Option<Renaming>,
    /// The row clicked last, as long as nothing was pressed elsewhere since: F2 renames it here.
    clicked: Option<Renamed>,
    /// Where a range that Shift selects begins.
    anchor: Option<ItemId>,
    seen_selection: BTreeSet<ItemId>,
    /// What is to be brought into sight, and for how many frames more.
    wanted: Option<(ItemId, u8)>,
    /// The top of what was in sight last frame and its height, in points.
    sight: (f32, f32),
}

impl StructureState {
    /// Begins to rename the row that was clicked last; false where the last click went elsewhere.
    pub(super) fn rename_clicked(&mut self, ws: &Workspace) -> bool {
        self.clicked.is_some_and(|what| self.rename(ws, what))
    }

    fn rename(&mut self, ws: &Workspace, what: Renamed) -> bool {
        self.renaming = Renaming::of(ws, what);
        self.renaming.is_some()
    }
}

/// Booths on their way to another pavilion.
struct Dragged(BTreeSet<ItemId>);

pub(super) fn structure_ui(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut StructureState,
    lists: &mut Lists,
    ask: &mut Vec<Request>,
) {
    let panel = ui.max_rect();
    let is_pressed_elsewhere = ui.input(|input| {
        let at = input.pointer.interact_pos();
        input.pointer.any_pressed() && at.is_some_and(|at| !panel.contains(at))
    });
    if is_pressed_elsewhere {
        state.clicked = None;
    }
    Frame::new().inner_margin(MARGIN).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        hall_switcher(ui, ws, ask);
        layouts_ui(ui, ws, ask);
        let waiting = lists.waiting(ws);
        tabs(ui, ws.words(), &mut state.tab, waiting);
        match state.tab {
            Tab::Structure => structure_tab(ui, ws, state, ask),
            Tab::Exhibitors => exhibitors_ui(ui, ws, &mut state.exhibitors, lists, ask),
        }
    });
}

fn hall_switcher(ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
    let words = ws.words();
    let halls = ws.project().halls_in_order();
    let name = |hall: &crate::model::Hall| name_or(words, &hall.name);
    let shown =
        ws.project().halls.get(&ws.hall()).map_or_else(|| words.t("panels-no-hall").into_owned(), |hall| name(hall));
    let (rect, button) = ui.allocate_exact_size(vec2(ui.available_width(), CONTROL), Sense::click());
    button.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &shown));
    let theme = Theme::of(ui);
    if button.hovered() {
        ui.painter().rect_filled(rect.expand2(vec2(6.0, 0.0)), CornerRadius::same(theme::RADIUS), theme.hover);
    }
    let font = FontId::new(theme::BODY, theme::strong_family());
    ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, &shown, font, theme.text);
    let arrow = pos2(rect.right() - 9.0, rect.center().y);
    ui.painter().text(arrow, Align2::CENTER_CENTER, icons::EXPAND.codepoint, icons::font(), theme.mark);
    focus_ring(ui, &button);
    controls::menu(&button, 220.0, |ui| {
        for (id, hall) in halls {
            let area = words.area(hall.gross());
            let row = ListRow { text: &name(hall), right: &area, selected: id == ws.hall(), ..ListRow::default() };
            if list_row(ui, &row).clicked() {
                ask.push(Request::ShowHall(id));
                ui.close();
            }
        }
        ui.separator();
        for command in [Command::CopyLayout, Command::AddHall, Command::Event] {
            if controls::menu_row(ui, &words.t(command.name()), None, ws.can(command)).clicked() {
                ask.push(Request::Run(command));
            }
        }
    });
}

/// Structure and exhibitors; the second tells how many of them wait for a booth.
fn tabs(ui: &mut Ui, words: Words, tab: &mut Tab, waiting: usize) {
    let place = if waiting == 0 {
        words.t("panels-exhibitors").into_owned()
    } else {
        words.with("panels-to-place", &[("n", waiting.into())])
    };
    let options = [(Tab::Structure, words.t("panels-structure").into_owned()), (Tab::Exhibitors, place)];
    let shown = super::super::widgets::tabs(ui, tab, &options);
    if let (Some(exhibitors), true) = (shown.into_iter().nth(1), waiting > 0) {
        exhibitors.on_hover_text(words.with("panels-to-place-hint", &[("n", waiting.into())]));
    }
}

/// A line to filter a list by.
pub(super) fn filter_line(ui: &mut Ui, words: Words, name: &str, filter: &mut String) {
    let hint = RichText::new(words.t("panels-filter")).color(Theme::of(ui).text_muted);
    let color = Theme::of(ui).mark;
    let line = TextEdit::singleline(filter)
        .hint_text(hint)
        .align(Align2::LEFT_CENTER)
        .prefix(icons::text(icons::SEARCH).size(16.0).color(color))
        .desired_width(f32::INFINITY)
        .char_limit(100);
    let response = line.show(ui).response.response.clone().accessible_name(name);
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        filter.clear();
    }
}

fn structure_tab(ui: &mut Ui, ws: &Workspace, state: &mut StructureState, ask: &mut Vec<Request>) {
    let words = ws.words();
    filter_line(ui, words, &words.t("panels-filter-structure"), &mut state.filter);
    follow_selection(ws, state);
    let mut open = state.open.clone();
    open.extend(state.opened_for_selection);
    let view = View { hall: ws.hall(), words, filter: state.filter.trim().to_lowercase(), open };
    // Taken out for the time of showing, because rows change what else the panel remembers.
    let mut cache = std::mem::take(&mut state.outline);
    let outline = cache.at((ws.base_revision(), view.clone()), || Outline::new(ws.committed(), &view));
    show_rows(ui, ws, state, outline, ask);
    state.outline = cache;
}

/// Opens the group of what was just selected on the plan.
fn follow_selection(ws: &Workspace, state: &mut StructureState) {
    if *ws.selection() == state.seen_selection {
        return;
    }
    let first = ws.selection().first().and_then(|id| ws.committed().find_item(ws.hall(), *id));
    let fold = first.map(|(_, item)| match &item.part {
        Part::Booth(booth) => booth.pavilion.map_or(Fold::Orphans, Fold::Pavilion),
        Part::Region(region) => Fold::Pavilion(region.pavilion),
        other => Fold::Layer(other.kind().layer()),
    });
    state.opened_for_selection = fold.filter(|fold| !state.open.contains(fold));
}

fn show_rows(ui: &mut Ui, ws: &Workspace, state: &mut StructureState, outline: &Outline, ask: &mut Vec<Request>) {
    if outline.rows.is_empty() {
        ui.add_space(8.0);
        ui.label(RichText::new(ws.words().t("panels-nothing-found")).color(Theme::of(ui).text_muted));
        return;
    }
    let mut area = ScrollArea::vertical().id_salt("structure").auto_shrink([false, false]);
    if *ws.selection() != state.seen_selection {
        let first = ws.selection().iter().filter_map(|id| Some((outline.places.get(id)?, id))).min();
        state.wanted = first.map(|(_, id)| (*id, TRIES));
        state.seen_selection.clone_from(ws.selection());
    }
    if let Some(offset) = wanted_offset(state, outline) {
        area = area.vertical_scroll_offset(offset);
        ui.request_repaint();
    }
    let shown = bleed(ui, |ui| {
        area.show_rows(ui, ROW, outline.rows.len(), |ui, range| {
            for at in range {
                let Some(row) = outline.rows.get(at) else { continue };
                match row.kind {
                    RowKind::Heading => heading(ui, row),
                    RowKind::Fold(fold) => fold_row(ui, ws, state, fold, row, ask),
                    RowKind::Item(id, lock) => item_row(ui, ws, state, outline, id, lock, row, ask),
                }
            }
        })
    });
    state.sight = (shown.state.clamped_offset().y, shown.inner_rect.height());
}

/// For how many frames a row is brought into sight: a list that has just unfolded knows its height only then.
const TRIES: u8 = 4;

/// Where to scroll to, so that the wanted row is in sight; none where it is.
fn wanted_offset(state: &mut StructureState, outline: &Outline) -> Option<f32> {
    let (id, tries) = state.wanted.take()?;
    let at = *outline.places.get(&id)? as f32 * ROW;
    let (top, height) = state.sight;
    if tries == 0 || (tries < TRIES && at >= top && at + ROW <= top + height) {
        return None;
    }
    state.wanted = Some((id, tries - 1));
    let is_in_sight = at >= top && at + ROW <= top + height;
    Some(if is_in_sight { top } else { (at - height / 2.0).max(0.0) })
}

fn heading(ui: &mut Ui, row: &Row) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let line = rect.bottom() - 10.0;
    ui.painter().text(
        pos2(rect.left() + 8.0, line),
        Align2::LEFT_CENTER,
        &row.face.text,
        font.clone(),
        theme.text_muted,
    );
    ui.painter().text(pos2(rect.right() - 8.0, line), Align2::RIGHT_CENTER, &row.face.right, font, theme.text_muted);
}

/// The room that the arrow of a fold takes.
const ARROW: f32 = 16.0;

fn fold_row(ui: &mut Ui, ws: &Workspace, state: &mut StructureState, fold: Fold, row: &Row, ask: &mut Vec<Request>) {
    if let Fold::Pavilion(id) = fold
        && rename_line(ui, ws, &mut state.renaming, Renamed::Pavilion(id), ask)
    {
        return;
    }
    let can_open = match fold {
        Fold::Pavilion(_) | Fold::Orphans => true,
        Fold::Layer(layer) => layer != Layer::Booths && row.face.right != "0",
    };
    let is_active = matches!(fold, Fold::Pavilion(id) if ws.pavilion() == Some(id));
    let layer = match fold {
        Fold::Layer(layer) => Some((layer, ws.layers().state(layer))),
        Fold::Pavilion(_) | Fold::Orphans => None,
    };
    let theme = Theme::of(ui);
    let flag_room = if row.country.is_some() { 20.0 } else { 0.0 };
    let text_row = ListRow {
        mark: row.face.mark,
        text: &row.face.text,
        right: &row.face.right,
        indent: ARROW - 8.0,
        after_mark: flag_room,
        strong: is_active,
        keep_free: if layer.is_some() { 54.0 } else { 0.0 },
        color: layer.filter(|(_, state)| *state == LayerState::Hidden).map(|_| theme.text_muted),
        ..ListRow::default()
    };
    let response = list_row(ui, &text_row);
    if let Some(country) = row.country {
        let left = response.rect.left() + ARROW + row.face.mark.width() + 5.0;
        let rect = Rect::from_center_size(pos2(left + 8.0, response.rect.center().y), vec2(16.0, 12.0));
        flag(ui, country, rect);
    }
    if can_open && arrow(ui, ws.words(), &response, row) {
        toggle(state, fold);
    }
    match fold {
        Fold::Pavilion(id) => pavilion_row(ws, state, id, &response, ask),
        Fold::Orphans => {
            if response.clicked() {
                toggle(state, fold);
            }
        }
        Fold::Layer(layer) => {
            layer_buttons(ui, ws, layer, response.rect, ask);
            if response.clicked() && can_open {
                toggle(state, fold);
            }
        }
    }
}

fn toggle(state: &mut StructureState, fold: Fold) {
    let was_open = state.open.remove(&fold) || state.opened_for_selection == Some(fold);
    if state.opened_for_selection == Some(fold) {
        state.opened_for_selection = None;
    }
    if !was_open {
        state.open.insert(fold);
    }
}

/// The arrow before a fold; whether it was clicked.
fn arrow(ui: &mut Ui, words: Words, row_response: &Response, row: &Row) -> bool {
    let rect = Rect::from_min_size(row_response.rect.min, vec2(ARROW, ROW));
    let response = ui.interact(rect, row_response.id.with("arrow"), Sense::click());
    let name = words.with("panels-unfold", &[("name", row.face.text.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, row.open, &name));
    let theme = Theme::of(ui);
    let sign = if row.open { icons::EXPAND } else { icons::CHEVRON };
    let color = if response.hovered() { theme.text } else { theme.text_muted };
    let font = FontId::new(15.0, icons::font().family);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, sign.codepoint, font, color);
    response.clicked()
}

/// The records of a pavilion in the hall on the canvas: its region and its booths.
fn records_of(ws: &Workspace, id: PavilionId) -> (BTreeSet<ItemId>, BTreeSet<ItemId>) {
    let (mut regions, mut booths) = (BTreeSet::new(), BTreeSet::new());
    for (_, item_id, item) in ws.committed().items_of(ws.hall()) {
        match &item.part {
            Part::Region(region) if region.pavilion == id => regions.insert(item_id),
            Part::Booth(booth) if booth.pavilion == Some(id) => booths.insert(item_id),
            _ => false,
        };
    }
    (regions, booths)
}

fn pavilion_row(ws: &Workspace, state: &mut StructureState, id: PavilionId, row: &Response, ask: &mut Vec<Request>) {
    let words = ws.words();
    if row.double_clicked() {
        let (regions, booths) = records_of(ws, id);
        ask.push(Request::Reveal(if regions.is_empty() { booths } else { regions }));
    } else if row.clicked() {
        let (regions, booths) = records_of(ws, id);
        ask.push(Request::UsePavilion(Some(id)));
        state.clicked = Some(Renamed::Pavilion(id));
        ask.push(Request::Select(if regions.is_empty() { booths } else { regions }));
    }
    if let Some(dragged) = row.dnd_release_payload::<Dragged>() {
        ask.push(Request::Take(edit::set_pavilion(ws.committed(), ws.hall(), &dragged.0, Some(id))));
    }
    if row.dnd_hover_payload::<Dragged>().is_some() {
        let ring = Stroke::new(2.0, Theme::of_ctx(&row.ctx).accent);
        row.ctx.layer_painter(row.layer_id).rect_stroke(
            row.rect,
            CornerRadius::same(theme::RADIUS),
            ring,
            StrokeKind::Inside,
        );
    }
    row.context_menu(|ui| {
        if controls::menu_row(ui, &words.t("panels-pavilion-show"), None, true).clicked() {
            let (regions, booths) = records_of(ws, id);
            ask.push(Request::Reveal(regions.into_iter().chain(booths).collect()));
        }
        if controls::menu_row(ui, &words.t("panels-pavilion-select"), None, true).clicked() {
            ask.push(Request::Select(records_of(ws, id).1));
        }
        if controls::menu_row(ui, &words.t("panels-pavilion-use"), None, ws.pavilion() != Some(id)).clicked() {
            ask.push(Request::UsePavilion(Some(id)));
        }
        let some = ws.selected_booths().next().is_some();
        if controls::menu_row(ui, &words.t("panels-pavilion-assign"), None, some).clicked() {
            ask.push(Request::Take(edit::set_pavilion(ws.committed(), ws.hall(), ws.selection(), Some(id))));
        }
        ui.separator();
        if controls::menu_row(ui, &words.t(Command::Rename.name()), None, true).clicked() {
            state.rename(ws, Renamed::Pavilion(id));
        }
    });
}

/// The eye and the lock of a layer.
fn layer_buttons(ui: &mut Ui, ws: &Workspace, layer: Layer, row: Rect, ask: &mut Vec<Request>) {
    let words = ws.words();
    let state = ws.layers().state(layer);
    let name = words.t(layer.key());
    let mut put = |ui: &mut Ui, right: f32, icon, key, lit: bool, next| {
        let rect = Rect::from_min_size(pos2(right - 24.0, row.top() + 2.0), Vec2::splat(24.0));
        let label = words.with(key, &[("name", name.as_ref().into())]);
        let builder =
            UiBuilder::new().max_rect(rect).id_salt((layer, key)).layout(Layout::left_to_right(Align::Center));
        let look = if lit { Look::On } else { Look::Plain };
        let button = sized_icon_button(&mut ui.new_child(builder), icon, &label, look, rect.size());
        if tip(button, &label, None).clicked() {
            ask.push(Request::SetLayer(layer, next));
        }
    };
    let right = row.right() - 8.0; // the scroll bar is beside it
    match state {
        LayerState::Open => {
            put(ui, right, m::ICON_VISIBILITY, "panels-hide-layer", false, LayerState::Hidden);
            put(ui, right - 24.0, m::ICON_LOCK_OPEN, "panels-lock-layer", false, LayerState::Locked);
        }
        LayerState::Locked => {
            put(ui, right, m::ICON_VISIBILITY, "panels-hide-layer", false, LayerState::Hidden);
            put(ui, right - 24.0, m::ICON_LOCK, "panels-unlock-layer", true, LayerState::Open);
        }
        LayerState::Hidden => {
            put(ui, right, m::ICON_VISIBILITY_OFF, "panels-show-layer", true, LayerState::Open);
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "a row looks at all of the panel")]
fn item_row(
    ui: &mut Ui,
    ws: &Workspace,
    state: &mut StructureState,
    outline: &Outline,
    id: ItemId,
    lock: Lock,
    row: &Row,
    ask: &mut Vec<Request>,
) {
    if rename_line(ui, ws, &mut state.renaming, Renamed::Item(id), ask) {
        return;
    }
    let is_booth = matches!(row.face.mark, Mark::Status(_));
    let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), ROW));
    let has_lock = lock == Lock::Locked || ui.rect_contains_pointer(place);
    let is_open = ws.committed().find_item(ws.hall(), id).is_some_and(|(_, item)| ws.is_open(item));
    let response = list_row(
        ui,
        &ListRow {
            mark: row.face.mark,
            text: &row.face.text,
            note: &row.face.note,
            right: &row.face.right,
            indent: ARROW + 4.0,
            keep_free: if has_lock { 22.0 } else { 0.0 },
            color: (!is_open).then(|| Theme::of(ui).text_muted),
            selected: ws.selection().contains(&id),
            draggable: is_booth,
            ..ListRow::default()
        },
    );
    if response.double_clicked() {
        ask.push(Request::Reveal(BTreeSet::from([id])));
    } else if response.clicked() {
        let modifiers = ui.input(|input| input.modifiers);
        let chosen = clicked_selection(ws, state, outline, id, modifiers);
        state.seen_selection.clone_from(&chosen); // selected here, so the list stays where it is
        state.clicked = Some(Renamed::Item(id));
        ask.push(Request::Select(chosen));
    }
    if response.secondary_clicked() && !ws.selection().contains(&id) {
        ask.push(Request::Select(BTreeSet::from([id])));
    }
    if is_booth && response.drag_started() {
        let all = if ws.selection().contains(&id) { ws.selection().clone() } else { BTreeSet::from([id]) };
        response.dnd_set_drag_payload(Dragged(all));
    }
    if has_lock {
        lock_button(ui, ws, id, lock, &row.face.text, &response, ask);
    }
    response.context_menu(|ui| {
        if is_booth && controls::menu_row(ui, &ws.words().t("panels-rename-here"), None, true).clicked() {
            state.rename(ws, Renamed::Item(id));
            ui.close();
        }
        context_menu_ui(ui, ws, ask);
    });
}

/// What is selected after a click: one, with Ctrl one more or less, with Shift the rows in between too.
fn clicked_selection(
    ws: &Workspace,
    state: &mut StructureState,
    outline: &Outline,
    id: ItemId,
    modifiers: Modifiers,
) -> BTreeSet<ItemId> {
    let one = || edit::with_groups(ws.committed(), ws.hall(), &BTreeSet::from([id]));
    let place = |id: &ItemId| outline.places.get(id).copied();
    if modifiers.shift
        && let (Some(from), Some(to)) = (state.anchor.as_ref().and_then(place), place(&id))
    {
        let range = outline.rows.get(from.min(to)..=from.max(to)).unwrap_or_default();
        let within = range.iter().filter_map(|row| match row.kind {
            RowKind::Item(id, _) => Some(id),
            RowKind::Heading | RowKind::Fold(_) => None,
        });
        return within.collect();
    }
    state.anchor = Some(id);
    if !modifiers.command {
        return one();
    }
    let mut all = ws.selection().clone();
    if !all.remove(&id) {
        all.extend(one());
    }
    all
}

/// The lock of a record: always there while locked, under the pointer otherwise.
fn lock_button(
    ui: &mut Ui,
    ws: &Workspace,
    id: ItemId,
    lock: Lock,
    name: &str,
    row: &Response,
    ask: &mut Vec<Request>,
) {
    let (next, icon, key) = match lock {
        Lock::Locked => (Lock::Free, m::ICON_LOCK, "panels-unlock-layer"),
        Lock::Free => (Lock::Locked, m::ICON_LOCK_OPEN, "panels-lock-layer"),
    };
    let rect = Rect::from_min_size(pos2(row.rect.right() - 26.0, row.rect.top() + 2.0), Vec2::splat(24.0));
    let label = ws.words().with(key, &[("name", name.into())]);
    let builder = UiBuilder::new().max_rect(rect).id_salt((id, "lock"));
    let button = sized_icon_button(&mut ui.new_child(builder), icon, &label, Look::Plain, rect.size());
    if tip(button, &label, None).clicked() {
        ask.push(Request::Take(edit::set_lock(ws.committed(), ws.hall(), &BTreeSet::from([id]), next)));
    }
}
