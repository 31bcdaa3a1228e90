//! The bar above the table: what is shown, searching, conditions as chips, columns, export, adding.

use super::DirectoryPage;
use super::filter;
use super::grid::Act;
use crate::app::{Command, Dialog, Effect, Preferences, Request, Workspace};
use crate::table::{self, Column, Ids, Sheet, View};
use crate::ui::controls::{self, Look, tip};
use crate::ui::icons;
use crate::ui::theme::{CONTROL, Theme};
use crate::words::Words;
use eframe::egui::{
    Align, Align2, Button, Id, Key, Layout, Modifiers, Popup, PopupCloseBehavior, RichText, ScrollArea, TextEdit, Ui,
    vec2,
};
use egui_material_icons::icons as m;

/// The width of the search line, in points.
const SEARCH: f32 = 200.0;

/// Shows or hides the plan beside the table, onto which rows can be dragged.
fn plan_beside_button(ui: &mut Ui, words: Words, preferences: &Preferences, ask: &mut Vec<Request>) {
    let command = Command::TogglePlanBeside;
    let look = if preferences.panels.plan_beside { Look::On } else { Look::Plain };
    let label = words.t(command.name());
    let button = controls::icon_button(ui, m::ICON_MAP, &label, look);
    if tip(button, &label, command.shortcut().map(|keys| keys.to_string())).clicked() {
        ask.push(Request::Run(command));
    }
}

impl DirectoryPage {
    /// Shows the bar.
    pub(super) fn bar_ui(
        &mut self,
        ui: &mut Ui,
        ws: &Workspace,
        view: &mut View,
        preferences: &mut Preferences,
        ask: &mut Vec<Request>,
    ) {
        let words = ws.words();
        ui.horizontal(|ui| {
            ui.set_min_height(CONTROL + 4.0);
            ui.spacing_mut().item_spacing.x = 6.0;
            self.search_line(ui, words);
            self.count_label(ui, words);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let key = match view.sheet {
                    Sheet::Exhibitors => "directory-add-exhibitor",
                    Sheet::Booths => "directory-add-booth",
                    Sheet::Pavilions => "directory-add-pavilion",
                };
                if controls::primary_button(ui, words.t(key)).clicked() {
                    self.acts.push(Act::Add);
                }
                let label = words.t("directory-export");
                let button = controls::icon_button(ui, m::ICON_DOWNLOAD, &label, Look::Plain);
                if tip(button, &label, None).clicked() {
                    ask.push(self.export(ws, view));
                }
                plan_beside_button(ui, words, preferences, ask);
                columns_menu(ui, words, view);
                filter_menu(ui, words, view, &mut self.grid.head.filter);
            });
        });
        self.chips(ui, ws, view, preferences);
    }

    fn search_line(&mut self, ui: &mut Ui, words: Words) {
        let theme = Theme::of(ui);
        let name = words.t("directory-search");
        let edit = TextEdit::singleline(&mut self.search.text)
            .id(search_id())
            .hint_text(RichText::new(name.as_ref()).color(theme.text_muted))
            .align(Align2::LEFT_CENTER)
            .prefix(icons::text(icons::SEARCH).size(16.0))
            .desired_width(SEARCH)
            .char_limit(200);
        let response = ui.add(edit).accessible_name(name.as_ref());
        if response.changed() {
            self.rows.release();
        }
        // down into the table, Escape out of the search
        if response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown)) {
            self.grid.wants_focus = true;
        }
        if response.lost_focus() {
            if ui.input(|input| input.key_pressed(Key::Escape)) {
                self.search.clear();
            }
            if ui.input(|input| input.key_pressed(Key::Enter)) {
                self.grid.wants_focus = true;
            }
        }
    }

    /// How many rows are in sight, and how many of them are marked.
    fn count_label(&self, ui: &mut Ui, words: Words) {
        let count = self.rows.all().len();
        let marked = self.grid.marking.map_or(0, |marking| marking.rows(&self.rows).len());
        let text = if marked > 1 {
            words.with("directory-marked", &[("n", marked.into()), ("all", count.into())])
        } else {
            words.with("directory-rows", &[("n", count.into())])
        };
        controls::muted(ui, text);
    }

    /// The view in sight as a table for a file: the rows and columns shown.
    fn export(&self, ws: &Workspace, view: &View) -> Request {
        let columns: Vec<Column> = view.columns.iter().map(|shown| shown.column).collect();
        let mut table = table::list(self.rows.data(), ws.words(), view.sheet, self.rows.all(), &columns, Ids::With);
        if !view.name.is_empty() {
            table.name.clone_from(&view.name);
        }
        Request::Effect(Effect::Show(Dialog::ExportTable(Box::new(table))))
    }

    /// The conditions of the view, each as a chip that can be changed or taken away.
    fn chips(&mut self, ui: &mut Ui, ws: &Workspace, view: &mut View, preferences: &mut Preferences) {
        let words = ws.words();
        let open = self.grid.head.filter;
        if view.conditions.is_empty() && open.is_none() {
            return;
        }
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            let mut taken = None;
            for (at, condition) in view.conditions.iter().enumerate() {
                let text = filter::say(self.rows.data(), words, condition);
                let button = ui.add(Button::new((RichText::new(&text), icons::text(icons::CLOSE).size(14.0))).gap(6.0));
                let label = words.with("directory-take-condition", &[("condition", text.as_str().into())]);
                if button.on_hover_text(&label).accessible_name(&label).clicked() {
                    taken = Some(at);
                }
            }
            if let Some(at) = taken {
                view.conditions.remove(at);
                self.rows.release();
            }
            if let Some(column) = open {
                self.condition_popup(ui, ws, view, column);
            }
            if !view.conditions.is_empty() && view.name.is_empty() {
                let label = words.t("directory-save-view");
                let button = controls::quiet_button(ui, (icons::text(m::ICON_BOOKMARK_ADD).size(16.0), label.as_ref()));
                if button.accessible_name(label.as_ref()).clicked() {
                    self.views.keep(preferences, view.clone());
                    self.views.save_as_own(preferences, words);
                    *view = self.views.view(preferences);
                }
            }
        });
    }

    /// What is asked of a column, while it is being chosen.
    fn condition_popup(&mut self, ui: &mut Ui, ws: &Workspace, view: &mut View, column: Column) {
        let words = ws.words();
        let title = words.t(column.title());
        let anchor = ui.add(Button::new((RichText::new(title.as_ref()), icons::text(icons::EXPAND).size(14.0))));
        let id = Id::unique("directory-condition");
        let mut is_open = true;
        let shown = Popup::from_response(&anchor)
            .id(id)
            .open_bool(&mut is_open)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .gap(4.0)
            .show(|ui| {
                ui.set_width(240.0);
                self.filter.ui(ui, ws, self.rows.data(), view, column)
            });
        if let Some(shown) = shown
            && shown.inner
        {
            is_open = false;
        }
        if !is_open {
            self.grid.head.filter = None;
            self.filter.forget();
            self.rows.release();
        }
    }
}

/// The id of the search line.
pub(super) fn search_id() -> Id {
    Id::unique("directory-search")
}

fn filter_menu(ui: &mut Ui, words: Words, view: &View, open: &mut Option<Column>) {
    let label = words.t("directory-filter");
    let look = if view.conditions.is_empty() { Look::Plain } else { Look::On };
    let button = tip(controls::icon_button(ui, m::ICON_FILTER_LIST, &label, look), &label, None);
    controls::menu(&button, 200.0, |ui| {
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for column in view.sheet.columns() {
                if controls::menu_row(ui, &words.t(column.title()), None, true).clicked() {
                    *open = Some(*column);
                }
            }
        });
    });
}

fn columns_menu(ui: &mut Ui, words: Words, view: &mut View) {
    let label = words.t("directory-columns");
    let button = tip(controls::icon_button(ui, m::ICON_VIEW_COLUMN, &label, Look::Plain), &label, None);
    let popup =
        Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).style(controls::menu_style());
    popup.gap(4.0).show(|ui| {
        ui.set_min_width(220.0);
        ScrollArea::vertical().max_height(460.0).show(ui, |ui| {
            for column in view.sheet.columns() {
                let is_shown = view.columns.iter().any(|shown| shown.column == *column);
                let is_main = *column == view.sheet.main();
                ui.add_enabled_ui(!is_main, |ui| {
                    if controls::menu_check(ui, is_shown, &words.t(column.title()), None).clicked() {
                        view.toggle(*column);
                    }
                });
            }
        });
        controls::hairline(ui);
        if controls::menu_row(ui, &words.t("directory-usual-columns"), None, true).clicked() {
            let usual = View::built_in(view.sheet, view.question);
            view.columns = usual.columns;
        }
    });
}
