//! The review: figures and lists about the whole plan, section by section.
//!
//! The sections stand at the left, one of them is shown. The figures come from one [`Report`], which is made
//! anew when the plan, the hall chosen or the language changes, never per frame. Deliberately absent: what the
//! figures are (`stats`, `report`), and any change of the project.

mod board;
mod deadlines;
mod header;
mod headlines;
mod services;
mod statuses;

use super::icons;
use super::panels::Cache;
use super::theme::Theme;
use super::widgets::{ListRow, Mark, list_row};
use crate::app::{Effect, Preferences, Request, Tone, Workspace};
use crate::model::{HallId, ItemId};
use crate::report::{Board, Face, Report, Topic, report};
use crate::stats::{Scope, Which, booths_where};
use crate::table::{Titles, block};
use crate::tool::ToolKind;
use crate::words::{Lang, Message};
use eframe::egui::{CentralPanel, Event, Frame, Margin, Panel, ScrollArea, Ui};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A section of the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// A chapter of the statistics.
    Statistics(Topic),
    /// Holds and deadlines.
    Deadlines,
    /// What booths take from floor boxes.
    Services,
}

impl Section {
    /// All of them, in the order of the list.
    fn all() -> impl Iterator<Item = Self> {
        Topic::ALL.into_iter().map(Self::Statistics).chain([Self::Deadlines, Self::Services])
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Statistics(topic) => topic.key(),
            Self::Deadlines => "sales-dues",
            Self::Services => "services-list",
        }
    }

    const fn icon(self) -> icons::Icon {
        match self {
            Self::Statistics(topic) => icons::of_topic(topic),
            Self::Deadlines => icons::DEADLINES,
            Self::Services => icons::of_tool(ToolKind::Supply),
        }
    }
}

/// The report with all that its tables show in letters.
struct Shown {
    report: Report,
    /// As many for each chapter as it has tables.
    faces: Vec<Vec<Face>>,
}

/// The page of the review.
pub struct ReviewPage {
    section: Section,
    scope: Scope,
    shown: Cache<(u64, Scope, Lang), Arc<Shown>>,
    /// The table that is copied by Ctrl+C, by its tag; the first one where none was chosen.
    chosen: Option<&'static str>,
    deadlines: deadlines::Deadlines,
    services: services::ServicesList,
}

impl Default for ReviewPage {
    fn default() -> Self {
        Self {
            section: Section::Statistics(Topic::default()),
            scope: Scope::default(),
            shown: Cache::default(),
            chosen: None,
            deadlines: deadlines::Deadlines::default(),
            services: services::ServicesList::default(),
        }
    }
}

/// The width of the list of sections, in points.
const SECTIONS: f32 = 232.0;
/// The same in a window narrower than [`NARROW`], such as one at twice the size.
const SECTIONS_NARROW: f32 = 176.0;
const NARROW: f32 = 900.0;
/// The widest that tables get, in points: farther apart, names and figures are hard to read together.
const WIDEST: f32 = 1320.0;
/// Around what a section shows, in points.
const MARGIN: Margin = Margin { left: 32, right: 32, top: 20, bottom: 32 };
/// The same around a list that reaches the foot.
const DEADLINES_MARGIN: Margin = Margin { left: 32, right: 32, top: 20, bottom: 0 };

impl ReviewPage {
    /// Shows the page below the bar at the top.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, _preferences: &mut Preferences, ask: &mut Vec<Request>) {
        if let Scope::Hall(hall) = self.scope
            && !ws.committed().halls.contains_key(&hall)
        {
            self.scope = Scope::All;
        }
        let theme = Theme::of(ui);
        let side = Frame::new().fill(theme.panel).inner_margin(Margin::symmetric(8, 12));
        let width = if ui.available_width() < NARROW { SECTIONS_NARROW } else { SECTIONS };
        Panel::left("review-sections").exact_size(width).resizable(false).frame(side).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for section in Section::all() {
                let text = ws.words().t(section.key());
                let (mark, selected) = (Mark::Icon(section.icon()), section == self.section);
                let row = ListRow { mark, text: &text, selected, ..ListRow::default() };
                if list_row(ui, &row).clicked() {
                    self.section = section;
                    self.chosen = None;
                }
            }
        });
        if self.section == Section::Services {
            let frame = Frame::new().fill(theme.bar).inner_margin(DEADLINES_MARGIN);
            CentralPanel::no_frame().frame(frame).show(ui, |ui| self.services.ui(ui, ws, ask));
            return;
        }
        if self.section == Section::Deadlines {
            let frame = Frame::new().fill(theme.bar).inner_margin(DEADLINES_MARGIN);
            CentralPanel::no_frame().frame(frame).show(ui, |ui| self.deadlines.ui(ui, ws, ask));
            return;
        }
        CentralPanel::no_frame().frame(Frame::new().fill(theme.bar)).show(ui, |ui| {
            let scroll = ScrollArea::vertical().id_salt(self.section.key()).auto_shrink([false, false]);
            scroll.show(ui, |ui| {
                Frame::new().inner_margin(MARGIN).show(ui, |ui| {
                    ui.set_width(ui.available_width().min(WIDEST));
                    match self.section {
                        Section::Statistics(topic) => self.statistics_ui(ui, ws, topic, ask),
                        Section::Deadlines | Section::Services => {} // shown above: their lists scroll by themselves
                    }
                });
            });
        });
    }

    /// Turns to the holds and deadlines.
    pub const fn show_deadlines(&mut self) {
        self.section = Section::Deadlines;
    }

    fn shown(&mut self, ws: &Workspace) -> Arc<Shown> {
        let (scope, words) = (self.scope, ws.words());
        let make = || {
            let report = report(ws.committed(), scope, words);
            let faces =
                |boards: &[Board]| -> Vec<Face> { boards.iter().map(|board| Face::new(board, words)).collect() };
            let faces = report.chapters.iter().map(|chapter| faces(&chapter.boards)).collect();
            Arc::new(Shown { report, faces })
        };
        self.shown.at((ws.base_revision(), scope, ws.lang()), make).clone()
    }

    fn statistics_ui(&mut self, ui: &mut Ui, ws: &Workspace, topic: Topic, ask: &mut Vec<Request>) {
        let words = ws.words();
        header::ui(ui, ws, &words.t(topic.key()), &mut self.scope, ask);
        let shown = self.shown(ws);
        let Some((chapter, faces)) =
            shown.report.chapters.iter().zip(&shown.faces).find(|(chapter, _)| chapter.topic == topic)
        else {
            return;
        };
        if let Some(figure) = headlines::ui(ui, words, &chapter.headlines) {
            ask.push(Request::Effect(Effect::Copy(figure.clone())));
            say_copied(figure, ask);
        }
        if matches!(topic, Topic::Overview | Topic::Sales)
            && let Some(board) = shown.report.board("statuses")
            && let Some(which) = statuses::ui(ui, words, board)
        {
            show_booths(ws, self.scope, which, ask);
        }
        if chapter.boards.is_empty() {
            ui.add_space(24.0);
            super::controls::muted(ui, words.t("review-empty"));
            return;
        }
        let chosen = self.chosen.or_else(|| chapter.boards.first().map(|board| board.tag));
        for (board, face) in chapter.boards.iter().zip(faces) {
            ui.add_space(28.0);
            let is_chosen = chapter.boards.len() > 1 && chosen == Some(board.tag);
            match board::ui(ui, words, board, face, is_chosen) {
                None => {}
                Some(board::Heard::Chosen) => self.chosen = Some(board.tag),
                Some(board::Heard::Copy) => copy(ws, board, ask),
                Some(board::Heard::Csv) => header::ask_for_csv(ws, board, ask),
                Some(board::Heard::Show(which)) => show_booths(ws, self.scope, which, ask),
                Some(board::Heard::Exhibitor(id)) => ask.push(Request::ShowExhibitor(id)),
            }
        }
        if hears_copy(ui)
            && let Some(board) = chapter.boards.iter().find(|board| Some(board.tag) == chosen)
        {
            copy(ws, board, ask);
        }
    }
}

/// Whether Ctrl+C was pressed for the page, and not for a field of text.
fn hears_copy(ui: &Ui) -> bool {
    if ui.ctx().text_edit_focused() {
        return false;
    }
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !matches!(event, Event::Copy));
        input.events.len() < before
    })
}

/// Puts a table on the clipboard, as spreadsheets take it.
fn copy(ws: &Workspace, board: &Board, ask: &mut Vec<Request>) {
    ask.push(Request::Effect(Effect::Copy(block(&board.table, ws.words(), Titles::With))));
    say_copied(board.table.name.clone(), ask);
}

fn say_copied(what: String, ask: &mut Vec<Request>) {
    let message = Message::new("review-copied").with("what", what);
    ask.push(Request::Effect(Effect::Say(Tone::Success, message)));
}

/// Selects the booths that a row counts and goes to them on the plan. Only one hall can be in sight: the one that
/// is, where it has some of them, else the one with the most; how many stand elsewhere is said.
fn show_booths(ws: &Workspace, scope: Scope, which: Which, ask: &mut Vec<Request>) {
    reveal_booths(ws, &booths_where(ws.committed(), scope, which), ask);
}

/// Selects booths and goes to them on the plan, as [`show_booths`].
fn reveal_booths(ws: &Workspace, found: &[(HallId, ItemId)], ask: &mut Vec<Request>) {
    let mut by_hall: BTreeMap<HallId, BTreeSet<ItemId>> = BTreeMap::new();
    for (hall, id) in found {
        by_hall.entry(*hall).or_default().insert(*id);
    }
    let most = by_hall.iter().max_by_key(|(_, ids)| ids.len()).map(|(hall, _)| *hall);
    let Some(ids) = by_hall.get(&ws.hall()).or_else(|| by_hall.get(&most?)) else {
        ask.push(Request::Effect(Effect::Say(Tone::Info, Message::new("review-no-booths"))));
        return;
    };
    let elsewhere = by_hall.values().map(BTreeSet::len).sum::<usize>() - ids.len();
    ask.push(Request::Reveal(ids.clone()));
    if elsewhere > 0 {
        let message = Message::new("review-elsewhere").with("n", elsewhere);
        ask.push(Request::Effect(Effect::Say(Tone::Info, message)));
    }
}
