//! The bar at the top: menu, document, search and commands, undo and redo, language, theme, share.

use super::cargo;
use super::controls::{self, Look};
use super::icons;
use super::main_menu;
use super::theme::{self, Theme};
use super::widgets::fitted;
use crate::app::{Command, Page, Preferences, Request, Saved, Workspace};
use crate::words::{Lang, Message, Words};
use eframe::egui::{
    Align, Align2, Button, CornerRadius, FontId, Label, Layout, Rect, Response, RichText, Role, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

/// The bar's height, in points.
pub const HEIGHT: f32 = 40.0;
/// The widest that the search field gets, in points.
const SEARCH: f32 = 360.0;
/// The narrowest beside the names of the pages.
const SEARCH_NARROW: f32 = 200.0;
/// The room for the buttons at the right; they take what they need of it.
const RIGHT: f32 = 320.0;
/// The narrowest bar in which the pages have their names.
const WITH_NAMES: f32 = 1040.0;
/// The widest that the document's name gets.
const NAME: f32 = 320.0;

/// The least room for what the search field says beside its keys, in points.
const LEAST_SEARCH: f32 = 120.0;

/// Shows the bar of a project being worked on.
pub fn ui(ui: &mut Ui, ws: &Workspace, preferences: &mut Preferences, ask: &mut Vec<Request>) {
    let bar = ui.max_rect();
    let middle = |left: f32, right: f32| Rect::from_min_max(pos2(left, bar.top()), pos2(right, bar.bottom()));
    let buttons = middle((bar.right() - RIGHT).max(bar.left()), bar.right());
    let used = ui
        .scope_builder(UiBuilder::new().max_rect(buttons).layout(Layout::right_to_left(Align::Center)), |ui| {
            share(ui, ws.words(), ask);
            theme_button(ui, ws.words(), ask);
            language_menu(ui, ws.words(), ask);
            ui.add_space(8.0);
            step_button(ui, ws, Command::Redo, ask);
            step_button(ui, ws, Command::Undo, ask);
            ui.min_rect()
        })
        .inner;
    // The pages' names give way to their icons before the search field gets too narrow to read.
    let names = bar.width() >= WITH_NAMES;
    let search_right = used.left() - 12.0;
    let narrowest = if names { SEARCH_NARROW } else { 120.0 };
    let left = middle(bar.left(), (search_right - narrowest - 12.0).max(bar.left()));
    let used = ui
        .scope_builder(UiBuilder::new().max_rect(left).layout(Layout::left_to_right(Align::Center)), |ui| {
            main_menu::button(ui, Some(ws), preferences, ask);
            document(ui, ws, names, ask);
            ui.add_space(4.0);
            page_tabs(ui, ws, names, ask);
            ui.min_rect()
        })
        .inner;
    let room = middle(used.right() + 12.0, search_right);
    let width = room.width().clamp(0.0, SEARCH);
    // In the middle of the window where it fits there, as far as its neighbours let it.
    let center =
        bar.center().x.clamp(room.left() + width / 2.0, (room.right() - width / 2.0).max(room.left() + width / 2.0));
    search_field(
        ui,
        Rect::from_center_size(pos2(center, bar.center().y), vec2(width, theme::CONTROL + 2.0)),
        ws.words(),
        ask,
    );
}

/// The pages of the window, side by side.
fn page_tabs(ui: &mut Ui, ws: &Workspace, names: bool, ask: &mut Vec<Request>) {
    let words = ws.words();
    if names {
        let mut page = ws.page();
        let options = Page::ALL.map(|page| (page, words.t(page.key()).into_owned()));
        let springs = |_, tab: &Response| cargo::springs_open(tab);
        if controls::segmented_with(ui, &words.t("page-name"), &mut page, &options, springs) {
            ask.push(Request::ShowPage(page));
        }
        return;
    }
    for page in Page::ALL {
        let look = if page == ws.page() { Look::On } else { Look::Plain };
        let name = words.t(page.key());
        let response = controls::icon_button(ui, icons::of_page(page), &name, look);
        let keys = page.command().shortcut().map(|keys| keys.to_string());
        let springs = cargo::springs_open(&response);
        if controls::tip(response, &name, keys).clicked() || springs {
            ask.push(Request::ShowPage(page));
        }
    }
}

/// The document's name, which opens its figures, and whether the file holds it.
fn document(ui: &mut Ui, ws: &Workspace, names: bool, ask: &mut Vec<Request>) {
    let words = ws.words();
    let theme = Theme::of(ui);
    let name = document_name(ws);
    let state_of = |saved: Saved| match saved {
        Saved::Saved => "top-saved",
        Saved::Changed => "top-changed",
        Saved::Untouched => "top-untouched",
    };
    let state = words.t(state_of(ws.saved()));
    // Room for the longest state, so that nothing beside it moves when the state changes.
    let font = FontId::proportional(theme::SMALL);
    let width = |saved: Saved| {
        let state = words.t(state_of(saved)).into_owned();
        ui.painter().layout_no_wrap(state, font.clone(), theme.text_muted).size().x
    };
    let state_width = [Saved::Saved, Saved::Changed, Saved::Untouched].map(width).into_iter().fold(0.0, f32::max);
    let tabs = if names { tabs_width(ui, words) } else { 3.0 * controls::ICON_BUTTON };
    let room = (ui.available_width() - state_width - tabs - 40.0).clamp(48.0, NAME);
    let response = ui
        .scope(|ui| {
            ui.set_max_width(room);
            ui.spacing_mut().button_padding.x = 6.0;
            ui.add(Button::new(theme::strong(&name)).frame_when_inactive(false).truncate())
        })
        .inner;
    let response = response.on_hover_ui(|ui| {
        ui.label(theme::strong(&name));
        let place = ws.path().map_or_else(|| words.t("top-no-file").into_owned(), |path| path.display().to_string());
        controls::muted(ui, place);
        controls::muted(ui, words.t("top-event-tip"));
    });
    if response.clicked() {
        ask.push(Request::Run(Command::Event));
    }
    let label = Label::new(RichText::new(state.as_ref()).size(theme::SMALL).color(theme.text_muted)).extend();
    let size = vec2(state_width, ui.available_height());
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_width(state_width);
        ui.add(label);
    });
}

/// How wide the names of the pages are together.
fn tabs_width(ui: &Ui, words: Words) -> f32 {
    let font = FontId::new(theme::BODY, theme::strong_family());
    let width = |page: Page| {
        let name = words.t(page.key()).into_owned();
        ui.painter().layout_no_wrap(name, font.clone(), eframe::egui::Color32::PLACEHOLDER).size().x + 24.0
    };
    Page::ALL.into_iter().map(width).sum()
}

/// The name of the document: the event's, else the file's, else a word for one without name.
#[must_use]
pub fn document_name(ws: &Workspace) -> String {
    let event = ws.committed().event.name.get(ws.lang());
    if !event.is_empty() {
        return event.to_owned();
    }
    let file = ws.path().and_then(|path| path.file_stem()).map(|name| name.to_string_lossy().into_owned());
    file.unwrap_or_else(|| ws.words().t("top-unnamed").into_owned())
}

/// Looks like a field and opens the palette.
fn search_field(ui: &mut Ui, rect: Rect, words: Words, ask: &mut Vec<Request>) {
    let name = words.t("top-search");
    let response = ui.interact(rect, controls::id("search"), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name.as_ref()));
    let theme = Theme::of(ui);
    let fill = if response.hovered() { theme.hover } else { theme.panel };
    let painter = ui.painter_at(rect);
    let radius = CornerRadius::same(theme::RADIUS);
    painter.rect(rect, radius, fill, eframe::egui::Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
    painter.text(
        pos2(rect.left() + 18.0, rect.center().y),
        Align2::CENTER_CENTER,
        icons::SEARCH.codepoint,
        icons::font(),
        theme.text_muted,
    );
    let keys = Command::Palette.shortcut().map(|keys| keys.to_string()).unwrap_or_default();
    let small = FontId::proportional(theme::SMALL);
    let keys = painter.layout_no_wrap(keys, small, theme.text_muted);
    let keys_at = pos2(rect.right() - 12.0 - keys.size().x, rect.center().y - keys.size().y / 2.0);
    let left = rect.left() + 34.0;
    // in a narrow bar the words matter more than the keys
    let has_keys = keys_at.x - 8.0 - left >= LEAST_SEARCH;
    let right = if has_keys { keys_at.x } else { rect.right() } - 8.0;
    let body = FontId::proportional(theme::BODY);
    let (text, is_cut) = fitted(ui, &name, body, theme.text_muted, right - left);
    painter.galley(pos2(left, rect.center().y - text.size().y / 2.0), text, theme.text_muted);
    if has_keys {
        painter.galley(keys_at, keys, theme.text_muted);
    }
    controls::focus_ring(ui, &response);
    let response = if is_cut { response.on_hover_text(name.as_ref()) } else { response };
    if response.clicked() {
        ask.push(Request::Run(Command::Palette));
    }
}

fn step_button(ui: &mut Ui, ws: &Workspace, command: Command, ask: &mut Vec<Request>) {
    let words = ws.words();
    let undo = command == Command::Undo;
    let (icon, step) = if undo { (icons::UNDO, ws.next_undo()) } else { (icons::REDO, ws.next_redo()) };
    let name = words.t(command.name());
    let response = ui.add_enabled_ui(step.is_some(), |ui| controls::icon_button(ui, icon, &name, Look::Plain)).inner;
    let key = if undo { "top-undo" } else { "top-redo" };
    let tip =
        step.map_or_else(|| name.to_string(), |step: &Message| words.with(key, &[("step", words.say(step).into())]));
    let keys = command.shortcut().map(|keys| keys.to_string());
    if controls::tip(response, &tip, keys).clicked() {
        ask.push(Request::Run(command));
    }
}

/// The menu of the three languages.
pub fn language_menu(ui: &mut Ui, words: Words, ask: &mut Vec<Request>) {
    let short = match words.lang() {
        Lang::En => "EN",
        Lang::ZhCn => "中",
        Lang::Ru => "RU",
    };
    let name = words.t("top-language");
    let button = ui.add(
        Button::new((icons::text(icons::LANGUAGE).color(Theme::of(ui).mark), RichText::new(short)))
            .frame_when_inactive(false)
            .gap(4.0),
    );
    let enabled = ui.is_enabled();
    button.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, format!("{name}: {}", words.lang().own_name())));
    let button = button.on_hover_text(name.as_ref());
    controls::menu(&button, 160.0, |ui| {
        for lang in Lang::ALL {
            if controls::menu_check(ui, lang == words.lang(), lang.own_name(), None).clicked() {
                ask.push(Request::SetLang(lang));
            }
        }
    });
}

/// Changes between light and dark.
pub fn theme_button(ui: &mut Ui, words: Words, ask: &mut Vec<Request>) {
    let icon = if ui.visuals().dark_mode { icons::LIGHT } else { icons::DARK };
    let name = words.t(if ui.visuals().dark_mode { "top-to-light" } else { "top-to-dark" });
    let response = controls::icon_button(ui, icon, &name, Look::Plain).on_hover_text(name.as_ref());
    if response.clicked() {
        ask.push(Request::Run(Command::ToggleTheme));
    }
}

fn share(ui: &mut Ui, words: Words, ask: &mut Vec<Request>) {
    let response = controls::primary_button(ui, words.t("top-share"));
    let keys = Command::Export.shortcut().map(|keys| keys.to_string());
    if controls::tip(response, &words.t("top-share-tip"), keys).clicked() {
        ask.push(Request::Run(Command::Export));
    }
}
