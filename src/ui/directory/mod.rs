//! The directory: exhibitors, booths and pavilions in tables.
//!
//! At the left the sheets with their views, in the middle the table, at the right the card of what is marked. The
//! table is drawn by hand (`grid`) from `crate::table`; what is done in it becomes one request (`deeds`). Booths
//! marked here are selected on the plan and the other way round; exhibitors are in hand in both.
//! Deliberately absent: what cells hold and how they are changed (`crate::table`).

mod bar;
mod card;
mod choices;
mod deeds;
mod editor;
mod face;
mod filter;
mod grid;
mod head;
mod keys;
mod marking;
mod rows;
mod search;
mod views;

use super::controls;
use super::floor::name_splitter;
use super::theme::{self, Theme};
use crate::app::{Preferences, Request, Workspace};
use crate::model::{ExhibitorId, ItemId};
use crate::table::{BuiltIn, RowId, Sheet, View};
use crate::words::Words;
use eframe::egui::{CentralPanel, Frame, Margin, Panel, Rangef, Ui, Vec2};
use grid::{Act, Grid, Scene};
use marking::{At, Marking};
use rows::Rows;
use search::Search;
use std::collections::BTreeSet;
use views::Views;

/// The width from which on the card has room beside the table, in points: an interface enlarged to 200 % on a small
/// screen has none.
const ROOM_FOR_CARD: f32 = 860.0;

/// The page of the directory.
#[derive(Default)]
pub struct DirectoryPage {
    rows: Rows,
    search: Search,
    views: Views,
    grid: Grid,
    filter: filter::Filter,
    lists: choices::Lists,
    acts: Vec<Act>,
    /// A new record whose name is to be typed once it is in the plan.
    edit_next: Option<At>,
    /// What was selected on the plan and in hand when the page last looked.
    seen_selection: BTreeSet<ItemId>,
    seen_exhibitor: Option<ExhibitorId>,
    is_open: bool,
}

impl DirectoryPage {
    /// Shows the page below the bar at the top.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, preferences: &mut Preferences, ask: &mut Vec<Request>) {
        let today = ws.today();
        if !std::mem::replace(&mut self.is_open, true) {
            self.views.show_all(preferences.directory.sheet);
            self.grid.wants_focus = true;
        }
        self.follow_hand(ws, preferences);
        let before = self.views.view(preferences);
        let mut view = before.clone();
        self.rows.update(ws, &view, &mut self.search);
        self.follow_plan(ws, &view);
        self.begin_new(ws, &mut view, preferences);
        self.views.count_next(ui, self.rows.data(), self.rows.revision(), preferences, today);

        let theme = Theme::of(ui);
        let whole = ui.available_width();
        let side = |margin: Margin| Frame::new().fill(theme.panel).inner_margin(margin);
        Panel::left("directory-views")
            .default_size(204.0)
            .size_range(Rangef::new(160.0, 320.0))
            .frame(side(Margin { left: 11, right: 11, top: 10, bottom: 8 }))
            .show(ui, |ui| self.views_ui(ui, ws, preferences));
        name_splitter(ui, "directory-views", ws.words());
        // The plan beside the table takes the card's room.
        if whole >= ROOM_FOR_CARD && !preferences.panels.plan_beside {
            Panel::right("directory-card")
                .default_size(300.0)
                .size_range(Rangef::new(240.0, 480.0))
                .frame(side(Margin { left: 11, right: 11, top: 10, bottom: 8 }))
                .show(ui, |ui| self.card_ui(ui, ws, view.sheet, ask));
            name_splitter(ui, "directory-card", ws.words());
        }
        CentralPanel::no_frame().frame(Frame::new().fill(theme.panel)).show(ui, |ui| {
            let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing, Vec2::ZERO);
            Frame::new().inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 8 }).show(ui, |ui| {
                ui.spacing_mut().item_spacing = spacing;
                self.bar_ui(ui, ws, &mut view, preferences, ask);
            });
            controls::hairline(ui);
            if self.rows.all().is_empty() {
                self.nothing_ui(ui, ws.words(), &view);
            } else {
                self.table_ui(ui, ws, &mut view);
            }
        });
        for act in std::mem::take(&mut self.acts) {
            self.act(ws, &mut view, act, ask);
        }
        if view != before && self.views.view(preferences).sheet == view.sheet {
            self.views.keep(preferences, view);
            self.views.forget_own_counts();
        }
        preferences.directory.sheet = self.views.view(preferences).sheet;
        self.tell_plan(ws, ask);
    }

    fn table_ui(&mut self, ui: &mut Ui, ws: &Workspace, view: &mut View) {
        let marked = self.grid.marking.map(|marking| marking.to.row);
        let mut scene = Scene { ws, rows: &self.rows, view, lists: &mut self.lists, acts: &mut self.acts };
        self.grid.ui(ui, &mut scene);
        // the row that was worked on is left: now the order may follow
        let now = self.grid.marking.map(|marking| marking.to.row);
        if marked != now && self.grid.editor.is_none() {
            self.rows.release();
        }
    }

    /// Puts a text into the search line, as if it had been typed there.
    pub fn search_for(&mut self, text: &str) {
        text.clone_into(&mut self.search.text);
        self.rows.release();
    }

    /// What to do where there are no rows.
    fn nothing_ui(&mut self, ui: &mut Ui, words: Words, view: &View) {
        let is_narrowed =
            !self.search.typed().is_empty() || !view.conditions.is_empty() || view.question != BuiltIn::All;
        ui.add_space(56.0);
        ui.vertical_centered(|ui| {
            if is_narrowed {
                ui.label(theme::heading(words.t("directory-none-here")));
                controls::muted(ui, words.t("directory-none-here-why"));
                ui.add_space(8.0);
                if ui.button(words.t("directory-show-all").as_ref()).clicked() {
                    self.search.clear();
                    let sheet = view.sheet;
                    self.views.show_all(sheet);
                }
                return;
            }
            let (title, why, add) = match view.sheet {
                Sheet::Exhibitors => {
                    ("directory-no-exhibitors", "directory-no-exhibitors-why", "directory-add-exhibitor")
                }
                Sheet::Booths => ("directory-no-booths", "directory-no-booths-why", "directory-add-booth"),
                Sheet::Pavilions => ("directory-no-pavilions", "directory-no-pavilions-why", "directory-add-pavilion"),
            };
            ui.label(theme::heading(words.t(title)));
            controls::muted(ui, words.t(why));
            ui.add_space(8.0);
            if controls::primary_button(ui, words.t(add)).clicked() {
                self.acts.push(Act::Add);
            }
            // a list from a spreadsheet can be pasted onto the empty sheet
            let pasted = ui.input(|input| {
                input.events.iter().find_map(|event| match event {
                    eframe::egui::Event::Paste(text) => Some(text.clone()),
                    _ => None,
                })
            });
            if let Some(text) = pasted.filter(|_| !ui.ctx().text_edit_focused()) {
                self.acts.push(Act::Paste(text));
            }
        });
    }

    /// An exhibitor taken in hand elsewhere is shown here.
    fn follow_hand(&mut self, ws: &Workspace, preferences: &Preferences) {
        let exhibitor = ws.exhibitor();
        if exhibitor == self.seen_exhibitor {
            return;
        }
        self.seen_exhibitor = exhibitor;
        let Some(id) = exhibitor else { return };
        let at = At { row: RowId::Exhibitor(id), column: Sheet::Exhibitors.main() };
        let is_marked = self.grid.marking.is_some_and(|marking| marking.to.row == at.row);
        if is_marked {
            return;
        }
        let is_in_sight = self.views.view(preferences).sheet == Sheet::Exhibitors && self.rows.place(at.row).is_some();
        if !is_in_sight {
            self.search.clear();
            self.views.show_all(Sheet::Exhibitors);
        }
        self.grid.mark(at);
    }

    /// Booths selected on the plan are marked here.
    fn follow_plan(&mut self, ws: &Workspace, view: &View) {
        if *ws.selection() == self.seen_selection {
            return;
        }
        self.seen_selection.clone_from(ws.selection());
        if view.sheet != Sheet::Booths {
            return;
        }
        let places = ws.selection().iter().filter_map(|id| self.rows.place(RowId::Booth(*id)));
        let Some(first) = places.min().and_then(|place| self.rows.at(place)) else { return };
        self.grid.mark(At { row: first, column: view.sheet.main() });
    }

    /// Booths marked here are selected on the plan; the exhibitor marked is in hand.
    fn tell_plan(&mut self, ws: &Workspace, ask: &mut Vec<Request>) {
        let Some(marking) = self.grid.marking else { return };
        match marking.to.row {
            RowId::Booth(_) => {
                let booths = self.booths_of(marking.rows(&self.rows));
                if booths == self.seen_selection || booths.is_empty() {
                    return;
                }
                let hall = |id: &ItemId| self.rows.data().booth(*id).map(|(hall, _)| hall);
                if !booths.iter().any(|id| hall(id) == Some(ws.hall()))
                    && let Some(other) = booths.iter().find_map(hall)
                {
                    ask.push(Request::ShowHall(other));
                }
                self.seen_selection.clone_from(&booths);
                ask.push(Request::Select(booths));
            }
            RowId::Exhibitor(id) => {
                if self.seen_exhibitor != Some(id) {
                    self.seen_exhibitor = Some(id);
                    ask.push(Request::ChooseExhibitor(Some(id)));
                }
            }
            RowId::Pavilion(_) => {}
        }
    }

    /// Goes on with a record that was added: its name is typed next.
    fn begin_new(&mut self, ws: &Workspace, view: &mut View, preferences: &Preferences) {
        let Some(at) = self.edit_next.filter(|at| self.rows.data().has(at.row)) else { return };
        self.edit_next = None;
        if self.rows.place(at.row).is_none() {
            // the view would not show it
            self.views.show_all(view.sheet);
            *view = self.views.view(preferences);
            self.rows.update(ws, view, &mut self.search);
        }
        self.rows.hold();
        self.grid.marking = Some(Marking::cell(at));
        self.grid.wants_focus = true;
        let mut scene = Scene { ws, rows: &self.rows, view, lists: &mut self.lists, acts: &mut self.acts };
        self.grid.edit(&mut scene, at, Some(String::new()));
    }
}
