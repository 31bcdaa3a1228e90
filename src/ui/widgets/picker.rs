//! A choice from a list that drops down: short ones at a glance, long ones (5,000 exhibitors) by typing.

use super::super::controls::{focus_ring, menu_style};
use super::super::icons;
use super::super::theme::{self, CONTROL, ROW, Theme};
use super::Shown;
use super::layout::fitted;
use super::list::{ListRow, list_row};
use super::mark::{Mark, paint_mark};
use crate::words::Words;
use eframe::egui::{
    Align2, Context, CornerRadius, FontId, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, TextStyle, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Something to choose.
#[derive(Clone, Debug)]
pub struct Choice<K> {
    /// What is chosen.
    pub key: K,
    /// Its mark.
    pub mark: Mark,
    /// Its name in the reader's language.
    pub text: String,
    /// Something in small letters at the right.
    pub hint: String,
    /// All its names in lower case: what typing is compared with.
    pub names: String,
}

impl<K> Choice<K> {
    /// A choice that is known by one name only.
    pub fn plain(key: K, mark: Mark, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { key, mark, names: text.to_lowercase(), text, hint: String::new() }
    }
}

/// A field that opens a list of choices.
pub struct Picker<'a> {
    /// Its accessible name.
    pub name: &'a str,
    /// The mark and name of what is chosen now; an empty name: nothing.
    pub shown: Shown<(Mark, String)>,
    /// What stands in it while nothing is chosen.
    pub hint: &'a str,
    /// The name of the choice of nothing, where that is possible.
    pub none: Option<&'a str>,
    /// The name of making a new one with the name typed, where that is possible; holds what is made.
    pub create: Option<&'a str>,
}

/// What was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked<K> {
    /// One of the choices.
    Chosen(K),
    /// Nothing.
    Cleared,
    /// A new one with this name.
    Created(String),
}

/// From how many choices on there is a line to type in.
const SEARCHABLE: usize = 9;
/// The rows in sight at once.
const ROWS: usize = 9;

/// What a drop-down remembers while it is open.
#[derive(Clone, Default)]
struct Search {
    typed: String,
    /// The row that Enter takes.
    at: usize,
    /// Places in the list that match, for what was typed and so many choices.
    found: Arc<Vec<usize>>,
    found_for: Option<(String, usize)>,
}

/// Shows the field over the available width; its list drops down below.
pub fn picker<K: Clone>(ui: &mut Ui, words: Words, field: &Picker<'_>, choices: &[Choice<K>]) -> Option<Picked<K>> {
    let button = face(ui, words, field);
    let id = button.id.with("list");
    let width = button.rect.width().max(220.0);
    let popup = Popup::from_toggle_button_response(&button)
        .id(id)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .style(menu_style())
        .gap(4.0);
    let was_open = popup.is_open();
    let shown = popup.show(|ui| {
        ui.set_width(width);
        choice_list(ui, words, id, field, choices)
    });
    let picked = shown.and_then(|shown| shown.inner);
    if picked.is_some() {
        Popup::close_id(ui.ctx(), id);
        button.request_focus();
    }
    if was_open && !Popup::is_id_open(ui.ctx(), id) {
        ui.data_mut(|data| data.remove_temp::<Search>(id));
    }
    picked
}

/// How the parts of a closed field stand, in points.
struct Room {
    left: f32,
    /// Between mark and text.
    gap: f32,
    arrow: f32,
    font: FontId,
}

/// The closed field.
fn face(ui: &mut Ui, words: Words, field: &Picker<'_>) -> Response {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::click());
    let theme = Theme::of(ui);
    let mixed = words.t("panels-mixed");
    let (mark, text, color) = match &field.shown {
        Shown::Same((_, text)) if text.is_empty() => (Mark::None, field.hint, theme.text_muted),
        Shown::Same((mark, text)) => (*mark, text.as_str(), theme.text),
        Shown::Mixed => (Mark::None, mixed.as_ref(), theme.text_muted),
    };
    let enabled = ui.is_enabled();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ComboBox, enabled, field.name);
        info.current_text_value = Some(text.to_owned());
        info
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let radius = CornerRadius::same(theme::RADIUS);
    let fill = if response.hovered() { theme.hover } else { theme.raised };
    ui.painter().rect(rect, radius, fill, Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
    // in a narrow field the text matters more than the room around it
    let spacious = Room { left: 9.0, gap: 6.0, arrow: 24.0, font: TextStyle::Body.resolve(ui.style()) };
    let narrow = Room { left: 7.0, gap: 5.0, arrow: 18.0, font: FontId::proportional(theme::SMALL) };
    let mark_width = if mark.is_some() { mark.width() } else { 0.0 };
    let laid = |room: &Room| {
        let gap = if mark.is_some() { room.gap } else { 0.0 };
        let start = rect.left() + room.left + mark_width + gap;
        (start, fitted(ui, text, room.font.clone(), color, rect.right() - room.arrow - start))
    };
    let (room, (start, (galley, cut))) = match laid(&spacious) {
        (_, (_, true)) => (&narrow, laid(&narrow)),
        fits => (&spacious, fits),
    };
    if mark.is_some() {
        paint_mark(ui, mark, pos2(rect.left() + room.left, rect.center().y), theme.mark);
    }
    ui.painter().galley(pos2(start, rect.center().y - galley.size().y / 2.0), galley, color);
    let arrow = pos2(rect.right() - room.arrow / 2.0 - 1.0, rect.center().y);
    ui.painter().text(arrow, Align2::CENTER_CENTER, icons::EXPAND.codepoint, icons::font(), theme.text_muted);
    focus_ring(ui, &response);
    if cut { response.on_hover_text(text) } else { response }
}

/// A row of the open list.
enum Row<'a, K> {
    None(&'a str),
    Choice(&'a Choice<K>),
    Create(&'a str),
}

/// Begins a list with a text in its line, as if it had been typed there.
pub fn search_for(ctx: &Context, id: Id, typed: String) {
    ctx.data_mut(|data| data.insert_temp(id, Search { typed, ..Search::default() }));
}

/// The list alone, for whoever shows it somewhere else than below a field.
pub fn choice_list<K: Clone>(
    ui: &mut Ui,
    words: Words,
    id: Id,
    field: &Picker<'_>,
    choices: &[Choice<K>],
) -> Option<Picked<K>> {
    let mut search = ui.data(|data| data.get_temp::<Search>(id)).unwrap_or_default();
    let searchable = choices.len() >= SEARCHABLE || field.create.is_some();
    if searchable {
        search_line(ui, words, id, field, &mut search);
    }
    find(&mut search, choices);
    let typed = search.typed.trim().to_owned();
    let none = field.none.filter(|_| typed.is_empty());
    let exact = search.found.iter().filter_map(|at| choices.get(*at)).any(|choice| choice.text == typed);
    let create = field.create.filter(|_| !typed.is_empty() && !exact);
    let found = search.found.clone();
    let first = usize::from(none.is_some());
    let count = first + found.len() + usize::from(create.is_some());
    let row_at = |at: usize| -> Option<Row<'_, K>> {
        match (none, create) {
            (Some(none), _) if at == 0 => Some(Row::None(none)),
            (_, Some(create)) if at + 1 == count => Some(Row::Create(create)),
            _ => found.get(at.checked_sub(first)?).and_then(|at| choices.get(*at)).map(Row::Choice),
        }
    };
    let moved = step(ui, &mut search, count);
    let mut taken = None;
    if count == 0 {
        ui.add_space(4.0);
        ui.label(RichText::new(words.t("panels-nothing-found")).color(Theme::of(ui).text_muted));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().id_salt("choices").max_height(ROW * ROWS as f32).auto_shrink([false, true]);
    if moved {
        let middle = (search.at as f32 + 0.5) * ROW - ROW * ROWS as f32 / 2.0;
        area = area.vertical_scroll_offset(middle.clamp(0.0, (count as f32 - ROWS as f32).max(0.0) * ROW));
    }
    area.show_rows(ui, ROW, count, |ui, range| {
        for at in range {
            let Some(row) = row_at(at) else { continue };
            if show_row(ui, &row, at == search.at, &typed).clicked() {
                taken = Some(at);
            }
        }
    });
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        taken = Some(search.at);
    }
    ui.data_mut(|data| data.insert_temp(id, search));
    match row_at(taken?)? {
        Row::None(_) => Some(Picked::Cleared),
        Row::Choice(choice) => Some(Picked::Chosen(choice.key.clone())),
        Row::Create(_) => Some(Picked::Created(typed)),
    }
}

fn search_line(ui: &mut Ui, words: Words, id: Id, field: &Picker<'_>, search: &mut Search) {
    let name = words.with("panels-search-in", &[("name", field.name.into())]);
    let hint = RichText::new(words.t("panels-search")).color(Theme::of(ui).text_muted);
    let line = TextEdit::singleline(&mut search.typed)
        .id(id.with("search"))
        .hint_text(hint)
        .align(Align2::LEFT_CENTER)
        .prefix(icons::text(icons::SEARCH).size(16.0))
        .desired_width(f32::INFINITY)
        .char_limit(200)
        .show(ui);
    let response = line.response.response.clone().accessible_name(name);
    // The arrows and Enter belong to the list, typing to this line, so it keeps the focus.
    if !response.has_focus() && ui.input(|input| !input.key_pressed(Key::Escape)) {
        response.request_focus();
    }
    if response.changed() {
        search.at = 0;
    }
    ui.add_space(4.0);
}

/// Finds what holds every word typed; names that begin with it first.
fn find<K>(search: &mut Search, choices: &[Choice<K>]) {
    let wanted = (search.typed.trim().to_lowercase(), choices.len());
    if search.found_for.as_ref() == Some(&wanted) {
        return;
    }
    let words: Vec<&str> = wanted.0.split_whitespace().collect();
    let holds = |choice: &Choice<K>| words.iter().all(|word| choice.names.contains(word));
    let mut found: Vec<usize> =
        choices.iter().enumerate().filter(|(_, choice)| holds(choice)).map(|(at, _)| at).collect();
    if !words.is_empty() {
        let begins = |at: &usize| choices.get(*at).is_some_and(|choice| begins_with(&choice.names, &wanted.0));
        found.sort_by_key(|at| !begins(at));
    }
    search.found = Arc::new(found);
    search.found_for = Some(wanted);
}

/// Whether one of the names, which are parted by line breaks, begins with a text.
fn begins_with(names: &str, text: &str) -> bool {
    names.lines().any(|name| name.starts_with(text))
}

/// Moves the row that Enter takes by the arrow keys.
fn step(ui: &Ui, search: &mut Search, count: usize) -> bool {
    let before = search.at;
    ui.input_mut(|input| {
        for (key, way) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, 8), (Key::PageUp, -8)] {
            while input.consume_key(Modifiers::NONE, key) {
                search.at = search.at.saturating_add_signed(way);
            }
        }
    });
    search.at = search.at.min(count.saturating_sub(1));
    search.at != before
}

fn show_row<K>(ui: &mut Ui, row: &Row<'_, K>, chosen: bool, typed: &str) -> Response {
    let theme = Theme::of(ui);
    match row {
        Row::None(name) => list_row(
            ui,
            &ListRow { text: name, color: Some(theme.text_muted), highlighted: chosen, ..ListRow::default() },
        ),
        Row::Choice(choice) => list_row(
            ui,
            &ListRow {
                mark: choice.mark,
                text: &choice.text,
                right: &choice.hint,
                highlighted: chosen,
                ..ListRow::default()
            },
        ),
        Row::Create(name) => {
            let text = format!("{name} “{typed}”");
            let mark = Mark::Icon(icons::ADD);
            list_row(ui, &ListRow { mark, text: &text, highlighted: chosen, ..ListRow::default() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_finds_by_every_name_and_puts_beginnings_first() {
        let choice = |text: &str, names: &str| Choice {
            key: text.to_owned(),
            mark: Mark::None,
            text: text.to_owned(),
            hint: String::new(),
            names: names.to_owned(),
        };
        let choices = [
            choice("New Kazan", "new kazan\nновая казань"),
            choice("Kazakhstan", "kazakhstan\n哈萨克斯坦\nказахстан"),
            choice("Russia", "russia\n俄罗斯\nроссия"),
        ];
        for (typed, wanted) in [
            ("", vec![0, 1, 2]),
            ("kaz", vec![1, 0]),
            ("КАЗАХ", vec![1]),
            ("俄", vec![2]),
            ("new kaz", vec![0]),
            ("xyz", vec![]),
        ] {
            let mut search = Search { typed: typed.to_owned(), ..Search::default() };
            find(&mut search, &choices);
            assert_eq!(*search.found, wanted, "{typed}");
        }
    }
}
