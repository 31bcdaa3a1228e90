//! Search and commands (Ctrl+K): every command, and booths, exhibitors, pavilions and halls by name.
//!
//! Names are found in the user's language and in English, things on the plan in every language. The index
//! is made once for each state of the plan, results once for each change of what is typed.

mod entries;
mod matching;

use self::entries::{Entry, Target, entries};
use self::matching::rank;
use super::icons;
use super::theme::{self, ROW, Theme};
use super::widgets::{ListRow, list_row};
use crate::app::{Command, Request, Workspace};
use crate::words::{Lang, Words};
use eframe::egui::{
    Align2, Color32, Context, FontId, Frame, Id, Key, Margin, Modal, Modifiers, RichText, ScrollArea, Sense, TextEdit,
    Ui, pos2, vec2,
};
use std::collections::BTreeSet;

/// The width of the window within the window, in points.
const WIDTH: f32 = 600.0;
/// The rows in sight at once.
const ROWS: usize = 12;
/// The most results that are listed: nobody scrolls further.
const MOST: usize = 80;
/// The commands remembered as used lately.
const RECENT: usize = 6;

/// The palette.
#[derive(Default)]
pub struct Palette {
    open: bool,
    typed: String,
    at: usize,
    index: Option<((u64, Lang), Vec<Entry>)>,
    lines: Option<(String, Vec<Line>)>,
    recent: Vec<Command>,
    scroll: bool,
}

/// A line of the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Heading(&'static str),
    /// A place in the index.
    Entry(usize),
}

impl Palette {
    /// Whether it is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open
    }

    /// Opens it with nothing typed.
    pub fn open(&mut self) {
        self.open = true;
        self.typed.clear();
        self.at = 0;
        self.lines = None;
        self.scroll = true;
    }

    /// Shows it while it is open.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, ask: &mut Vec<Request>) {
        if !self.open {
            return;
        }
        self.derive(ws);
        let theme = Theme::of_ctx(ctx);
        let id = Id::unique("palette");
        let top = (ctx.content_rect().height() * 0.14).clamp(24.0, 160.0);
        let area = Modal::default_area(id)
            .accessible_name(ws.words().t("command-palette"))
            .anchor(Align2::CENTER_TOP, vec2(0.0, top));
        let frame = theme.floating().corner_radius(10).inner_margin(Margin::same(8));
        let width = WIDTH.min(ctx.content_rect().width() - 32.0);
        let shown = Modal::new(id).area(area).backdrop_color(theme.veil).frame(frame).show(ctx, |ui| {
            ui.set_width(width);
            self.contents(ui, ws)
        });
        let should_close = shown.should_close();
        if let Some(target) = shown.inner {
            self.carry_out(ws, &target, ask);
            self.open = false;
        } else if should_close {
            self.open = false;
        }
        if !self.open {
            self.index = None; // holds as much text as the plan has names
            self.lines = None;
        }
    }

    fn derive(&mut self, ws: &Workspace) {
        let key = (ws.base_revision(), ws.lang());
        let index = match self.index.take().filter(|(of, _)| *of == key) {
            Some(index) => index,
            None => {
                self.lines = None;
                (key, entries(ws))
            }
        };
        let typed = self.typed.trim().to_lowercase();
        if self.lines.as_ref().is_none_or(|(of, _)| *of != typed) {
            let lines = if typed.is_empty() { self.all_commands(&index.1) } else { found(&index.1, &typed) };
            self.lines = Some((typed, lines));
            self.at = 0;
        }
        self.index = Some(index);
    }

    /// With nothing typed: what was used lately, then every command by group.
    fn all_commands(&self, index: &[Entry]) -> Vec<Line> {
        let mut lines = Vec::new();
        let place = |wanted: &Command| {
            index.iter().position(|entry| matches!(&entry.target, Target::Command(command) if command == wanted))
        };
        let recent: Vec<usize> = self.recent.iter().filter_map(place).collect();
        if !recent.is_empty() {
            lines.push(Line::Heading("palette-recent"));
            lines.extend(recent.into_iter().map(Line::Entry));
        }
        let mut group = None;
        for (at, entry) in index.iter().enumerate() {
            let Target::Command(command) = &entry.target else { continue };
            if group != Some(command.group()) {
                group = Some(command.group());
                lines.push(Line::Heading(command.group().key()));
            }
            lines.push(Line::Entry(at));
        }
        lines
    }

    fn entry(&self, at: usize) -> Option<&Entry> {
        let (_, lines) = self.lines.as_ref()?;
        let (_, index) = self.index.as_ref()?;
        match lines.get(at)? {
            Line::Heading(_) => None,
            Line::Entry(place) => index.get(*place),
        }
    }

    fn count(&self) -> usize {
        self.lines.as_ref().map_or(0, |(_, lines)| lines.len())
    }

    /// Moves to the next line that is no heading.
    fn step(&mut self, ways: &[isize]) {
        for way in ways {
            let mut at = self.at;
            while let Some(next) = at.checked_add_signed(*way).filter(|next| *next < self.count()) {
                at = next;
                if self.entry(at).is_some() {
                    self.at = at;
                    self.scroll = true;
                    break;
                }
            }
        }
    }

    fn contents(&mut self, ui: &mut Ui, ws: &Workspace) -> Option<Target> {
        let words = ws.words();
        if self.entry(self.at).is_none() {
            self.step(&[1]);
        }
        let (ways, enter) = keys(ui);
        self.step(&ways);
        self.line(ui, words);
        self.derive(ws);
        if self.entry(self.at).is_none() {
            self.step(&[1]);
        }
        let theme = Theme::of(ui);
        ui.add_space(6.0);
        if self.count() == 0 {
            let text = words.with("palette-nothing", &[("typed", self.typed.trim().into())]);
            ui.add_space(16.0);
            ui.vertical_centered(|ui| ui.label(RichText::new(text).color(theme.text_muted)));
            ui.add_space(20.0);
            return None;
        }
        let clicked = self.rows(ui, ws);
        self.foot(ui, words);
        let taken = clicked.or(enter.then_some(self.at))?;
        let target = self.entry(taken)?.target.clone();
        let can = !matches!(&target, Target::Command(command) if !ws.can(*command));
        can.then_some(target)
    }

    fn line(&mut self, ui: &mut Ui, words: Words) {
        let theme = Theme::of(ui);
        let hint = RichText::new(words.t("palette-hint")).color(theme.text_muted).size(theme::HEADING);
        let output = TextEdit::singleline(&mut self.typed)
            .hint_text(hint)
            .align(Align2::LEFT_CENTER)
            .font(FontId::proportional(theme::HEADING))
            .prefix(icons::text(icons::SEARCH).color(theme.mark))
            .frame(Frame::new().inner_margin(Margin::symmetric(8, 8)))
            .desired_width(f32::INFINITY)
            .char_limit(200)
            .show(ui);
        let response = output.response.response.clone().accessible_name(words.t("command-palette"));
        if !response.has_focus() {
            response.request_focus();
        }
        let line = ui.min_rect().bottom() + 4.0;
        ui.painter().hline(ui.max_rect().expand(8.0).x_range(), line, theme.hairline());
        ui.add_space(4.0);
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
        let moved = ui.input(|input| input.pointer.delta() != eframe::egui::Vec2::ZERO);
        area.show_rows(ui, ROW, count, |ui, range| {
            for at in range {
                let response = match (self.lines.as_ref().and_then(|(_, lines)| lines.get(at)), self.entry(at)) {
                    (_, Some(entry)) => row(ui, ws, entry, at == self.at),
                    (Some(Line::Heading(key)), None) => {
                        heading(ui, &ws.words().t(key));
                        continue;
                    }
                    (_, None) => continue,
                };
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

    fn foot(&self, ui: &mut Ui, words: Words) {
        ui.add_space(6.0);
        let theme = Theme::of(ui);
        let text = RichText::new(words.t("palette-keys")).size(theme::SMALL).color(theme.text_muted);
        ui.horizontal(|ui| {
            ui.add_space(8.0);
            ui.label(text);
        });
    }

    fn carry_out(&mut self, ws: &Workspace, target: &Target, ask: &mut Vec<Request>) {
        match target {
            Target::Command(command) => {
                self.recent.retain(|recent| recent != command);
                self.recent.insert(0, *command);
                self.recent.truncate(RECENT);
                ask.push(Request::Run(*command));
            }
            Target::Items(ids) => ask.push(Request::Reveal(ids.iter().copied().collect())),
            Target::Pavilion(id) => {
                ask.push(Request::UsePavilion(Some(*id)));
                let ids = entries::records_of_pavilion(ws, *id);
                if !ids.is_empty() {
                    ask.push(Request::Reveal(ids));
                }
            }
            Target::Exhibitor(id) => {
                let held = |(_, booth, _): &(_, crate::model::ItemId, _)| {
                    ws.committed()
                        .sales
                        .get(booth)
                        .is_some_and(|sale| sale.exhibitor == Some(*id) || sale.co_exhibitors.contains(id))
                };
                let booths: BTreeSet<_> = ws.committed().booths().filter(held).map(|(_, booth, _)| booth).collect();
                if !booths.is_empty() {
                    ask.push(Request::Reveal(booths));
                }
            }
            Target::Hall(id) => ask.push(Request::ShowHall(*id)),
        }
    }
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

/// What matches best, best first.
fn found(index: &[Entry], typed: &str) -> Vec<Line> {
    let mut ranked: Vec<_> =
        index.iter().enumerate().filter_map(|(at, entry)| Some((rank(entry, typed)?, entry.text.len(), at))).collect();
    if ranked.len() > MOST {
        ranked.select_nth_unstable(MOST);
        ranked.truncate(MOST);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, _, at)| Line::Entry(at)).collect()
}

fn heading(ui: &mut Ui, text: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let theme = Theme::of(ui);
    let font = FontId::new(theme::SMALL, theme::strong_family());
    ui.painter().text(pos2(rect.left() + 8.0, rect.bottom() - 10.0), Align2::LEFT_CENTER, text, font, theme.text_muted);
}

fn row(ui: &mut Ui, ws: &Workspace, entry: &Entry, is_at: bool) -> eframe::egui::Response {
    let theme = Theme::of(ui);
    let can = !matches!(&entry.target, Target::Command(command) if !ws.can(*command));
    let dimmed: Option<Color32> = (!can).then_some(theme.text_muted);
    let row = ListRow {
        mark: entry.mark,
        text: &entry.text,
        note: &entry.note,
        right: &entry.right,
        selected: is_at && can,
        highlighted: is_at,
        keep_free: 6.0, // for the scroll bar
        color: dimmed,
        ..ListRow::default()
    };
    ui.add_enabled_ui(can, |ui| list_row(ui, &row)).inner // dimmed for the eye, and told so to the ear
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(ws: &Workspace, typed: &str) -> (Target, String) {
        let index = entries(ws);
        let lines = found(&index, &typed.to_lowercase());
        let Some(Line::Entry(at)) = lines.first() else { panic!("nothing found for {typed}") };
        (index[*at].target.clone(), index[*at].text.clone())
    }

    #[test]
    fn commands_are_found_in_both_languages_and_booths_by_number() {
        let ws = Workspace::new(crate::sample::synthetic(300, 1), None, Lang::Ru);
        for (typed, wanted) in [
            ("undo", Command::Undo),
            ("отменить", Command::Undo),
            ("zoom fit", Command::ZoomFit),
            ("dupl", Command::Duplicate),
        ] {
            let found = first(&ws, typed);
            assert_eq!(found.0, Target::Command(wanted), "{typed} found {}", found.1);
        }
        let (_, id, booth) = ws.committed().booths().nth(17).unwrap();
        assert_eq!(first(&ws, &booth.number).0, Target::Items(vec![id]));
    }

    #[test]
    fn pavilions_are_found_in_every_language() {
        let ws = Workspace::new(crate::sample::synthetic(300, 1), None, Lang::En);
        let (id, pavilion) = ws.committed().pavilions_in_order()[0];
        for (_, name) in pavilion.name.all() {
            assert_eq!(first(&ws, name).0, Target::Pavilion(id), "{name}");
        }
    }

    #[test]
    fn with_nothing_typed_every_command_is_listed_the_last_used_first() {
        let ws = Workspace::new(crate::sample::synthetic(10, 1), None, Lang::En);
        let mut palette = Palette::default();
        palette.open();
        palette.carry_out(&ws, &Target::Command(Command::ZoomFit), &mut Vec::new());
        palette.derive(&ws);
        let (_, lines) = palette.lines.clone().unwrap();
        assert_eq!(lines[0], Line::Heading("palette-recent"));
        assert_eq!(palette.entry(1).map(|entry| entry.target.clone()), Some(Target::Command(Command::ZoomFit)));
        let entries = lines.iter().filter(|line| matches!(line, Line::Entry(_))).count();
        assert_eq!(entries, Command::all().count() + 1);
    }

    #[test]
    fn a_large_plan_is_searched_within_a_frame_even_unoptimised() {
        let ws = Workspace::new(crate::sample::synthetic(10_000, 1), None, Lang::En);
        let index = entries(&ws);
        let start = std::time::Instant::now();
        let lines = found(&index, "a12");
        let took = start.elapsed();
        assert!(!lines.is_empty() && lines.len() <= MOST);
        assert!(took.as_millis() < 400, "{took:?}");
    }
}
