//! Search and commands (Ctrl+K), and the same field for finding alone (Ctrl+F): booths, exhibitors, countries,
//! people, pavilions, halls and places by name in any language.
//!
//! Matching is `find`'s. The index is made once for each state of the plan, results once for each change of
//! what is typed, the look of a line when it first comes into sight.

mod commands;
mod face;
mod lines;
mod making;

use self::commands::Listed;
use self::lines::Line;
use self::making::Making;
use super::icons;
use super::panels::Face;
use super::theme::{self, ROW, Theme};
use super::widgets::{ListRow, Mark, list_row};
use crate::app::{Command, Effect, Page, Request, Tone, Workspace};
use crate::find::{Hit, Kind, Query, Subject};
use crate::model::ItemId;
use crate::words::{Lang, Message, Words};
use eframe::egui::{
    self, Align2, Context, FontId, Frame, Id, Key, Margin, Modal, Modifiers, Response, RichText, Role, ScrollArea,
    Sense, TextEdit, Ui, WidgetInfo, pos2, vec2,
};
use std::collections::{BTreeMap, BTreeSet};

/// The width of the window within the window, in points.
const WIDTH: f32 = 600.0;
/// The rows in sight at once.
const ROWS: usize = 12;
/// What stands above and below the rows, in points.
const AROUND: f32 = 96.0;
/// How much is remembered as used or found lately.
const RECENT: usize = 6;

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Commands and everything that has a name.
    #[default]
    Everything,
    /// What has a name, without commands.
    Things,
}

/// What the lines depend on: the state of the plan, what is typed, and how it is listed.
type LinesKey = (u64, Lang, Scope, String, Option<Kind>);

/// The palette.
#[derive(Default)]
pub struct Palette {
    open: bool,
    scope: Scope,
    typed: String,
    at: usize,
    index: Making,
    commands: Option<(Lang, Vec<Listed>)>,
    lines: Option<(LinesKey, Vec<Line>)>,
    /// The look of lines that have been in sight.
    faces: BTreeMap<usize, Face>,
    /// The kind of which all are listed.
    whole: Option<Kind>,
    used_lately: Vec<Command>,
    found_lately: Vec<Hit>,
    scroll: bool,
}

/// What Enter or a click asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Choice {
    Command(Command),
    Hit(Hit),
    All(Kind),
}

impl Palette {
    /// Whether it is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it with nothing typed.
    pub fn open(&mut self, scope: Scope) {
        self.open = true;
        self.typed.clear();
        self.look_for(scope);
    }

    /// Forgets what belongs to the last project.
    pub fn forget(&mut self) {
        let used_lately = std::mem::take(&mut self.used_lately);
        *self = Self { used_lately, ..Self::default() };
    }

    fn look_for(&mut self, scope: Scope) {
        self.scope = scope;
        self.at = 0;
        self.whole = None;
        self.lines = None;
        self.scroll = true;
    }

    /// Shows it while it is open.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, ask: &mut Vec<Request>) {
        if !self.open {
            return;
        }
        self.index.begin(ws);
        let theme = Theme::of_ctx(ctx);
        let id = Id::unique("palette");
        let top = (ctx.content_rect().height() * 0.14).clamp(24.0, 160.0);
        let area = Modal::default_area(id)
            .accessible_name(ws.words().t(self.name()))
            .anchor(Align2::CENTER_TOP, vec2(0.0, top));
        let frame = theme.floating().corner_radius(10).inner_margin(Margin::same(8));
        let width = WIDTH.min(ctx.content_rect().width() - 32.0);
        let shown = Modal::new(id).area(area).backdrop_color(theme.veil).frame(frame).show(ctx, |ui| {
            ui.set_width(width);
            ui.set_max_height(ROW * ROWS as f32 + AROUND); // else the list keeps to the height it had while short
            self.contents(ui, ws)
        });
        let should_close = shown.should_close();
        match shown.inner {
            Some(Choice::All(kind)) => self.whole = Some(kind),
            Some(Choice::Command(command)) => {
                self.open = false;
                remember(&mut self.used_lately, command);
                ask.push(Request::Run(command));
            }
            Some(Choice::Hit(hit)) => {
                self.open = false;
                remember(&mut self.found_lately, hit);
                self.show(ws, hit.subject, ask);
            }
            None => self.open &= !should_close,
        }
    }

    const fn name(&self) -> &'static str {
        match self.scope {
            Scope::Everything => "command-palette",
            Scope::Things => "find-field",
        }
    }

    /// Brings the lines up to date.
    fn derive(&mut self, ws: &Workspace) {
        if self.commands.as_ref().is_none_or(|(lang, _)| *lang != ws.lang()) {
            self.commands = Some((ws.lang(), commands::commands(ws.words())));
        }
        let typed = self.typed.trim().to_owned();
        let before = self.lines.as_ref().map(|((.., typed, _), _)| typed);
        if before.is_some_and(|before| *before != typed) {
            self.whole = None;
        }
        let key: LinesKey = (ws.base_revision(), ws.lang(), self.scope, typed, self.whole);
        if self.lines.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let all = self.commands.as_ref().map(|(_, all)| all.as_slice()).unwrap_or_default();
        let query = Query::new(&key.3);
        let lines = match (query.is_empty(), self.scope) {
            (true, Scope::Everything) => lines::all_commands(all, &self.used_lately),
            (true, Scope::Things) => {
                self.found_lately.retain(|hit| hit.subject.is_in(ws.committed()));
                lines::found_lately(&self.found_lately)
            }
            (false, _) => lines::found(self.index.get(ws), all, &query, self.scope, self.whole),
        };
        // the list of all of a kind opens where its short list stood
        let is_longer = self.lines.as_ref().is_some_and(|(of, _)| of.3 == key.3 && of.4 != key.4);
        if !is_longer {
            self.at = 0;
        }
        self.faces.clear();
        self.lines = Some((key, lines));
    }

    fn line(&self, at: usize) -> Option<&Line> {
        self.lines.as_ref()?.1.get(at)
    }

    fn count(&self) -> usize {
        self.lines.as_ref().map_or(0, |(_, lines)| lines.len())
    }

    fn is_choice(&self, at: usize) -> bool {
        self.line(at).is_some_and(Line::is_choice)
    }

    /// Moves to the next line that is no heading.
    fn step(&mut self, ways: &[isize]) {
        for way in ways {
            let mut at = self.at;
            while let Some(next) = at.checked_add_signed(*way).filter(|next| *next < self.count()) {
                at = next;
                if self.is_choice(at) {
                    self.at = at;
                    self.scroll = true;
                    break;
                }
            }
        }
    }

    fn contents(&mut self, ui: &mut Ui, ws: &Workspace) -> Option<Choice> {
        self.derive(ws);
        if !self.is_choice(self.at) {
            self.step(&[1]);
        }
        if let Some(scope) = scope_keys(ui).filter(|scope| *scope != self.scope) {
            self.look_for(scope);
        }
        let (ways, enter) = keys(ui);
        self.step(&ways);
        self.field(ui, ws.words());
        self.derive(ws);
        if !self.is_choice(self.at) {
            self.step(&[1]);
        }
        ui.add_space(6.0);
        if self.count() == 0 {
            self.nothing(ui, ws.words());
            return None;
        }
        let clicked = self.rows(ui, ws);
        self.foot(ui, ws.words());
        self.choice(ws, clicked.or(enter.then_some(self.at))?)
    }

    fn choice(&self, ws: &Workspace, at: usize) -> Option<Choice> {
        match *self.line(at)? {
            Line::Heading(..) => None,
            Line::Command(place) => {
                let command = self.command(place)?.command;
                ws.can(command).then_some(Choice::Command(command))
            }
            Line::Hit(hit) => Some(Choice::Hit(hit)),
            Line::More(kind, _) => Some(Choice::All(kind)),
        }
    }

    fn command(&self, place: usize) -> Option<&Listed> {
        self.commands.as_ref()?.1.get(place)
    }

    fn field(&mut self, ui: &mut Ui, words: Words) {
        let theme = Theme::of(ui);
        let hint = words.t(match self.scope {
            Scope::Everything => "palette-hint",
            Scope::Things => "find-hint",
        });
        let name = words.t(self.name());
        let output = TextEdit::singleline(&mut self.typed)
            .hint_text(RichText::new(hint).color(theme.text_muted).size(theme::HEADING))
            .align(Align2::LEFT_CENTER)
            .font(FontId::proportional(theme::HEADING))
            .prefix(icons::text(icons::SEARCH).color(theme.mark))
            .frame(Frame::new().inner_margin(Margin::symmetric(8, 8)))
            .desired_width(f32::INFINITY)
            .char_limit(200)
            .show(ui);
        let response = output.response.response.clone().accessible_name(name);
        if !response.has_focus() {
            response.request_focus();
        }
        let line = ui.min_rect().bottom() + 4.0;
        ui.painter().hline(ui.max_rect().expand(8.0).x_range(), line, theme.hairline());
        ui.add_space(4.0);
    }

    /// Nothing is found, or nothing is typed yet: then what can be typed.
    fn nothing(&self, ui: &mut Ui, words: Words) {
        let typed = self.typed.trim();
        let text = if typed.is_empty() {
            words.t("find-how").into_owned()
        } else {
            words.with("palette-nothing", &[("typed", typed.into())])
        };
        ui.add_space(16.0);
        ui.vertical_centered(|ui| ui.label(RichText::new(text).color(Theme::of(ui).text_muted)));
        ui.add_space(20.0);
    }

    fn rows(&mut self, ui: &mut Ui, ws: &Workspace) -> Option<usize> {
        let count = self.count();
        let height = ROW * ROWS as f32;
        let mut area = ScrollArea::vertical().max_height(height).auto_shrink([false, true]);
        if std::mem::take(&mut self.scroll) {
            let middle = (self.at as f32 + 0.5) * ROW - height / 2.0;
            area = area.vertical_scroll_offset(middle.clamp(0.0, ((count as f32) * ROW - height).max(0.0)));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let (mut clicked, mut hovered) = (None, None);
        let moved = ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO);
        area.show_rows(ui, ROW, count, |ui, range| {
            for at in range {
                let Some(response) = self.row(ui, ws, at) else { continue };
                if response.clicked() {
                    clicked = Some(at);
                }
                if response.hovered() && moved {
                    hovered = Some(at);
                }
            }
        });
        if let Some(hovered) = hovered {
            self.at = hovered;
        }
        clicked
    }

    /// Shows a line; headings answer nothing.
    fn row(&mut self, ui: &mut Ui, ws: &Workspace, at: usize) -> Option<Response> {
        let is_at = at == self.at;
        let words = ws.words();
        match *self.line(at)? {
            Line::Heading(key, count) => {
                let count = count.map(|count| words.number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), 0));
                heading(ui, &words.t(key), &count.unwrap_or_default());
                None
            }
            Line::Command(place) => {
                let listed = self.command(place)?;
                Some(command_row(ui, listed, ws.can(listed.command), is_at))
            }
            Line::Hit(hit) => {
                let index = self.index.get(ws);
                let face = self.faces.entry(at).or_insert_with(|| face::face(ws, index, &hit));
                Some(list_row(ui, &row_of(face, is_at)))
            }
            Line::More(_, count) => {
                let text = words.with("find-show-all", &[("n", count.into())]);
                let color = Some(Theme::of(ui).accent);
                let row = ListRow { text: &text, highlighted: is_at, color, keep_free: BAR, ..ListRow::default() };
                Some(list_row(ui, &row))
            }
        }
    }

    fn foot(&self, ui: &mut Ui, words: Words) {
        ui.add_space(6.0);
        let theme = Theme::of(ui);
        let text = words.t(match self.scope {
            Scope::Everything => "palette-keys",
            Scope::Things => "find-keys",
        });
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            ui.label(RichText::new(text).size(theme::SMALL).color(theme.text_muted));
        });
    }

    /// Asks for what was found: flies to where it is and lets it flash, or says that it has no place.
    fn show(&mut self, ws: &Workspace, subject: Subject, ask: &mut Vec<Request>) {
        if let Subject::Pavilion(id) = subject {
            ask.push(Request::UsePavilion(Some(id)));
        }
        let spots = self.index.get(ws).spots(ws.committed(), subject);
        let hall = spots.iter().map(|(hall, _)| *hall).find(|hall| *hall == ws.hall());
        let Some(hall) = hall.or(spots.first().map(|(hall, _)| *hall)) else {
            return show_elsewhere(ws, subject, ask);
        };
        let ids: BTreeSet<ItemId> = spots.into_iter().filter(|(of, _)| *of == hall).map(|(_, id)| id).collect();
        ask.push(Request::Reveal(ids.clone()));
        ask.push(Request::Effect(Effect::Flash(ids)));
    }
}

/// Something that is not on the plan: a hall is shown, an exhibitor stands in the directory, of others it is said.
fn show_elsewhere(ws: &Workspace, subject: Subject, ask: &mut Vec<Request>) {
    let name = match subject {
        Subject::Hall(id) => {
            ask.push(Request::ShowPage(Page::Floor));
            ask.push(Request::ShowHall(id));
            return;
        }
        Subject::Exhibitor(id) => {
            ask.push(Request::ShowExhibitor(id));
            return;
        }
        Subject::Booth(..) | Subject::Place(..) => return,
        Subject::Country(country) => country.name(ws.lang()).to_owned(),
        Subject::Person(id) => {
            ws.committed().people.get(&id).map(|person| person.name.get(ws.lang()).to_owned()).unwrap_or_default()
        }
        Subject::Pavilion(id) => {
            let pavilion = ws.committed().pavilions.get(&id);
            pavilion.map(|pavilion| pavilion.name.get(ws.lang()).to_owned()).unwrap_or_default()
        }
    };
    let message = Message::new("find-nowhere").with("name", name);
    ask.push(Request::Effect(Effect::Say(Tone::Info, message)));
}

fn remember<T: PartialEq>(lately: &mut Vec<T>, what: T) {
    lately.retain(|known| *known != what);
    lately.insert(0, what);
    lately.truncate(RECENT);
}

/// The steps that the arrow keys ask for, and whether Enter was pressed; both are taken from the input.
fn keys(ui: &Ui) -> (Vec<isize>, bool) {
    ui.input_mut(|input| {
        let mut ways = Vec::new();
        for (key, way, times) in
            [(Key::ArrowDown, 1, 1), (Key::ArrowUp, -1, 1), (Key::PageDown, 1, ROWS - 2), (Key::PageUp, -1, ROWS - 2)]
        {
            while input.consume_key(Modifiers::NONE, key) {
                ways.extend(std::iter::repeat_n(way, times));
            }
        }
        (ways, input.consume_key(Modifiers::NONE, Key::Enter))
    })
}

/// The keys that open it change between the two fields while it is open.
fn scope_keys(ui: &Ui) -> Option<Scope> {
    ui.input_mut(|input| {
        let things = input.consume_key(Modifiers::COMMAND, Key::F).then_some(Scope::Things);
        things.or(input.consume_key(Modifiers::COMMAND, Key::K).then_some(Scope::Everything))
    })
}

/// The room that the scroll bar takes, in points.
const BAR: f32 = 6.0;

fn heading(ui: &mut Ui, text: &str, count: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{text} {count}").trim_end()));
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    let line = rect.bottom() - 10.0;
    let color = theme.text_muted;
    ui.painter().text(pos2(rect.left() + 8.0, line), Align2::LEFT_CENTER, text, font.clone(), color);
    ui.painter().text(pos2(rect.right() - 8.0 - BAR, line), Align2::RIGHT_CENTER, count, font, color);
}

fn row_of(face: &Face, is_at: bool) -> ListRow<'_> {
    ListRow {
        mark: face.mark,
        text: &face.text,
        note: &face.note,
        right: &face.right,
        selected: is_at,
        highlighted: is_at,
        keep_free: BAR,
        ..ListRow::default()
    }
}

fn command_row(ui: &mut Ui, listed: &Listed, can: bool, is_at: bool) -> Response {
    let color = (!can).then_some(Theme::of(ui).text_muted);
    let row = ListRow {
        mark: Mark::Icon(commands::icon_of(listed.command)),
        text: &listed.text,
        note: &listed.note,
        right: &listed.keys,
        selected: is_at && can,
        highlighted: is_at,
        keep_free: BAR,
        color,
        ..ListRow::default()
    };
    ui.add_enabled_ui(can, |ui| list_row(ui, &row)).inner // dimmed for the eye, and told so to the ear
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_nothing_typed_every_command_is_listed_the_last_used_first() {
        let ws = Workspace::new(crate::sample::synthetic(10, 1), None, Lang::En);
        let mut palette = Palette::default();
        palette.open(Scope::Everything);
        remember(&mut palette.used_lately, Command::ZoomFit);
        palette.derive(&ws);
        let (_, lines) = palette.lines.clone().unwrap();
        assert_eq!(lines[0], Line::Heading("palette-recent", None));
        assert_eq!(palette.choice(&ws, 1), Some(Choice::Command(Command::ZoomFit)));
        let commands = lines.iter().filter(|line| matches!(line, Line::Command(_))).count();
        assert_eq!(commands, Command::all().count() + 1);
    }

    #[test]
    fn lines_are_made_anew_only_when_something_changed() {
        let ws = Workspace::new(crate::sample::synthetic(300, 1), None, Lang::En);
        let mut palette = Palette::default();
        palette.open(Scope::Things);
        palette.typed = "a0".to_owned();
        palette.derive(&ws);
        let made = palette.lines.as_ref().map(|(_, lines)| lines.as_ptr());
        palette.typed = " a0 ".to_owned();
        palette.derive(&ws);
        assert_eq!(palette.lines.as_ref().map(|(_, lines)| lines.as_ptr()), made);
        palette.at = 6;
        palette.whole = Some(Kind::Booth);
        palette.derive(&ws);
        assert_eq!(palette.at, 6, "the longer list opens where the short one stood");
        palette.typed = "a01".to_owned();
        palette.derive(&ws);
        assert_eq!((palette.at, palette.whole), (0, None));
    }
}
