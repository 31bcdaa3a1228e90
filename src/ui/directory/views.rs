//! The list at the left: sheets with their views, each with the count of its rows; the user's own views below.
//!
//! Counts are worked out one view a frame after the plan has changed, so that no edit waits for all of them.

use super::DirectoryPage;
use crate::app::{Preferences, Workspace};
use crate::table::{BuiltIn, Condition, Data, Sheet, View};
use crate::ui::controls::{self, Look, tip};
use crate::ui::icons;
use crate::ui::theme::Theme;
use crate::ui::widgets::{ListRow, Mark, bleed, list_row};
use crate::words::{Lang, Words};
use chrono::NaiveDate;
use eframe::egui::{Key, Role, ScrollArea, TextEdit, Ui, UiBuilder, Vec2, WidgetInfo, pos2};
use egui_material_icons::icons as m;
use std::collections::HashMap;

/// Which view is in sight.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Chosen {
    /// A built-in one.
    BuiltIn(Sheet, BuiltIn),
    /// One of the user's own, by its place.
    Own(usize),
}

impl Default for Chosen {
    fn default() -> Self {
        Self::BuiltIn(Sheet::default(), BuiltIn::All)
    }
}

/// What the list remembers between frames.
#[derive(Default)]
pub(super) struct Views {
    pub(super) chosen: Chosen,
    /// Conditions put on built-in views for now.
    drafts: HashMap<(Sheet, BuiltIn), Vec<Condition>>,
    counts: HashMap<Chosen, (u64, usize)>,
    /// An own view whose name is being typed.
    naming: Option<(usize, String, bool)>,
}

impl Views {
    /// The view in sight.
    pub(super) fn view(&self, preferences: &Preferences) -> View {
        let saved = &preferences.directory;
        match &self.chosen {
            Chosen::Own(at) => match saved.own.get(*at) {
                Some(view) => view.clone().sound(),
                None => View::built_in(Sheet::default(), BuiltIn::All),
            },
            Chosen::BuiltIn(sheet, question) => {
                let is_it = |view: &&View| view.sheet == *sheet && view.question == *question;
                let kept = saved.changed.iter().find(is_it).cloned();
                let mut view = kept.map_or_else(|| View::built_in(*sheet, *question), View::sound);
                view.conditions = self.drafts.get(&(*sheet, *question)).cloned().unwrap_or_default();
                view
            }
        }
    }

    /// Keeps what was changed about the view in sight.
    pub(super) fn keep(&mut self, preferences: &mut Preferences, view: View) {
        let saved = &mut preferences.directory;
        match &self.chosen {
            Chosen::Own(at) => {
                if let Some(own) = saved.own.get_mut(*at) {
                    *own = view;
                }
            }
            Chosen::BuiltIn(sheet, question) => {
                self.drafts.insert((*sheet, *question), view.conditions.clone());
                let usual = View::built_in(*sheet, *question);
                saved.changed.retain(|other| (other.sheet, other.question) != (*sheet, *question));
                let plain = View { conditions: Vec::new(), ..view };
                if plain != usual {
                    saved.changed.push(plain);
                }
            }
        }
    }

    /// Makes the view in sight one of the user's own, and lets its name be typed.
    pub(super) fn save_as_own(&mut self, preferences: &mut Preferences, words: Words) {
        let mut view = self.view(preferences);
        if let Chosen::BuiltIn(sheet, question) = self.chosen {
            self.drafts.remove(&(sheet, question));
        }
        view.name = words.t("directory-new-view").into_owned();
        let name = view.name.clone();
        preferences.directory.own.push(view);
        let at = preferences.directory.own.len() - 1;
        self.chosen = Chosen::Own(at);
        self.naming = Some((at, name, true));
    }

    /// Goes to the view of every row of a sheet.
    pub(super) fn show_all(&mut self, sheet: Sheet) {
        self.chosen = Chosen::BuiltIn(sheet, BuiltIn::All);
        self.drafts.remove(&(sheet, BuiltIn::All));
    }

    /// The count of a view; that of an earlier plan until the new one is worked out.
    fn count(&self, chosen: &Chosen) -> Option<usize> {
        self.counts.get(chosen).map(|(_, count)| *count)
    }

    /// Works out one count that is out of date, if there is one.
    pub(super) fn count_next(
        &mut self,
        ui: &Ui,
        data: &Data,
        revision: u64,
        preferences: &Preferences,
        today: NaiveDate,
    ) {
        let built_in =
            Sheet::ALL.into_iter().flat_map(|sheet| BuiltIn::of(sheet).iter().map(move |q| Chosen::BuiltIn(sheet, *q)));
        let own = (0..preferences.directory.own.len()).map(Chosen::Own);
        let is_old = |chosen: &Chosen| self.counts.get(chosen).is_none_or(|(at, _)| *at != revision);
        let mut old = built_in.chain(own).filter(is_old);
        let Some(next) = old.next() else { return };
        if old.next().is_some() {
            ui.ctx().request_repaint();
        }
        drop(old);
        let words = Words::of(Lang::En); // counting needs no language
        let count = match &next {
            Chosen::BuiltIn(sheet, question) => {
                data.rows(*sheet).into_iter().filter(|row| question.fits(data, *row, today)).count()
            }
            Chosen::Own(at) => preferences.directory.own.get(*at).map_or(0, |view| {
                data.rows(view.sheet).into_iter().filter(|row| view.fits(data, words, *row, today)).count()
            }),
        };
        self.counts.insert(next, (revision, count));
    }

    /// Forgets the count of the own views: they were changed, renamed or removed.
    pub(super) fn forget_own_counts(&mut self) {
        self.counts.retain(|chosen, _| matches!(chosen, Chosen::BuiltIn(..)));
    }
}

impl DirectoryPage {
    /// Shows the list.
    pub(super) fn views_ui(&mut self, ui: &mut Ui, ws: &Workspace, preferences: &mut Preferences) {
        let words = ws.words();
        ScrollArea::vertical().id_salt("views").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for sheet in Sheet::ALL {
                ui.add_space(if sheet == Sheet::Exhibitors { 2.0 } else { 12.0 });
                controls::group_heading(ui, &words.t(sheet.title()));
                ui.add_space(4.0);
                for question in BuiltIn::of(sheet) {
                    self.built_in_row(ui, words, sheet, *question);
                }
                for at in 0..preferences.directory.own.len() {
                    if preferences.directory.own.get(at).is_some_and(|view| view.sheet == sheet) {
                        self.own_row(ui, words, preferences, at);
                    }
                }
            }
        });
    }

    fn built_in_row(&mut self, ui: &mut Ui, words: Words, sheet: Sheet, question: BuiltIn) {
        let chosen = Chosen::BuiltIn(sheet, question);
        let count = self.views.count(&chosen);
        let is_chosen = self.views.chosen == chosen;
        // a question that nobody has to answer is quiet
        let quiet = count == Some(0) && question != BuiltIn::All;
        let row = ListRow {
            text: &words.t(question.title()),
            right: &count.map(|count| figure(words, count)).unwrap_or_default(),
            selected: is_chosen,
            color: quiet.then(|| Theme::of(ui).text_muted),
            mark: Mark::Icon(icon(question)),
            ..ListRow::default()
        };
        let response = bleed(ui, |ui| list_row(ui, &row));
        // several sheets have a view of the same name: to who hears them they are told apart
        let name = format!("{}: {}", words.t(sheet.title()), words.t(question.title()));
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &name));
        if response.clicked() {
            self.choose(chosen);
        }
    }

    fn own_row(&mut self, ui: &mut Ui, words: Words, preferences: &mut Preferences, at: usize) {
        if self.views.naming.as_ref().is_some_and(|(named, _, _)| *named == at) {
            return self.name_row(ui, words, preferences, at);
        }
        let Some(name) = preferences.directory.own.get(at).map(|view| view.name.clone()) else { return };
        let chosen = Chosen::Own(at);
        let count = self.views.count(&chosen).map(|count| figure(words, count)).unwrap_or_default();
        let is_chosen = self.views.chosen == chosen;
        let row = ListRow {
            text: &name,
            right: &count,
            selected: is_chosen,
            mark: Mark::Icon(m::ICON_BOOKMARK),
            keep_free: if is_chosen { 24.0 } else { 0.0 },
            ..ListRow::default()
        };
        let response = bleed(ui, |ui| list_row(ui, &row));
        let mut remove = false;
        if is_chosen {
            let rect = eframe::egui::Rect::from_min_size(
                pos2(response.rect.right() - 26.0, response.rect.top() + 2.0),
                Vec2::splat(24.0),
            );
            let builder = UiBuilder::new().max_rect(rect).id_salt(("remove-view", at));
            let label = words.with("directory-remove-view", &[("name", name.as_str().into())]);
            let button =
                controls::sized_icon_button(&mut ui.new_child(builder), icons::CLOSE, &label, Look::Plain, rect.size());
            remove = tip(button, &label, None).clicked();
        }
        if response.double_clicked() {
            self.views.naming = Some((at, name.clone(), true));
        } else if response.clicked() {
            self.choose(chosen);
        }
        response.context_menu(|ui| {
            if controls::menu_row(ui, &words.t("directory-rename-view"), None, true).clicked() {
                self.views.naming = Some((at, name.clone(), true));
            }
            remove |= controls::menu_row(
                ui,
                &words.with("directory-remove-view", &[("name", name.as_str().into())]),
                None,
                true,
            )
            .clicked();
        });
        if remove && let Some(view) = preferences.directory.own.get(at) {
            let sheet = view.sheet;
            preferences.directory.own.remove(at);
            self.views.forget_own_counts();
            self.choose(Chosen::BuiltIn(sheet, BuiltIn::All));
        }
    }

    fn name_row(&mut self, ui: &mut Ui, words: Words, preferences: &mut Preferences, at: usize) {
        let Some((_, name, is_new)) = &mut self.views.naming else { return };
        let edit = TextEdit::singleline(name).desired_width(f32::INFINITY).char_limit(80);
        let response = ui.add(edit).accessible_name(words.t("directory-view-name"));
        if std::mem::take(is_new) {
            response.request_focus();
            let mut state = TextEdit::load_state(ui.ctx(), response.id).unwrap_or_default();
            let end = eframe::egui::text::CCursor::new(name.chars().count());
            let all = eframe::egui::text::CCursorRange::two(eframe::egui::text::CCursor::default(), end);
            state.cursor.set_char_range(Some(all));
            TextEdit::store_state(ui.ctx(), response.id, state);
            return;
        }
        if response.lost_focus() {
            let escaped = ui.input(|input| input.key_pressed(Key::Escape));
            let typed = name.trim().to_owned();
            if !escaped
                && !typed.is_empty()
                && let Some(view) = preferences.directory.own.get_mut(at)
            {
                view.name = typed;
            }
            self.views.naming = None;
        }
    }

    /// Goes to a view.
    pub(super) fn choose(&mut self, chosen: Chosen) {
        if self.views.chosen != chosen {
            self.views.chosen = chosen;
            self.rows.release();
            self.grid.editor = None;
            self.grid.marking = None;
            self.grid.wants_focus = true;
        }
    }
}

fn figure(words: Words, count: usize) -> String {
    words.number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), 0)
}

const fn icon(question: BuiltIn) -> icons::Icon {
    match question {
        BuiltIn::All => m::ICON_TABLE_ROWS,
        BuiltIn::Unplaced => m::ICON_PERSON_PIN_CIRCLE,
        BuiltIn::ContractNoBooth => m::ICON_CONTRACT,
        BuiltIn::OverArea => m::ICON_OPEN_IN_FULL,
        BuiltIn::UnderArea => m::ICON_CLOSE_FULLSCREEN,
        BuiltIn::NoContact => m::ICON_PERSON_OFF,
        BuiltIn::OnlineOnly => m::ICON_LANGUAGE,
        BuiltIn::Available => m::ICON_RADIO_BUTTON_UNCHECKED,
        BuiltIn::HoldLapsed => m::ICON_EVENT_BUSY,
        BuiltIn::NoNumber => m::ICON_NUMBERS,
        BuiltIn::NoPavilion => m::ICON_FLAG,
        BuiltIn::NoPrice => m::ICON_MONEY_OFF,
        BuiltIn::NotApproved => m::ICON_RULE,
    }
}
