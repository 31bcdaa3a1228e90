//! The start screen: what was open lately, a new project, a file, the sample.

use super::controls;
use super::theme::{self, Theme};
use super::thumbnails::Thumbnails;
use super::{icons, main_menu, top_bar};
use crate::app::{Command, Preferences, Recent, Request};
use crate::model::Project;
use crate::words::Words;
use eframe::egui::{
    self, Align, Align2, CentralPanel, CornerRadius, FontId, Frame, Layout, Margin, Panel, Popup, Rect, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use std::path::Path;

/// The size of a card, in points.
const CARD: Vec2 = vec2(232.0, 196.0);
/// The height of a card's picture, in points.
const PICTURE: f32 = 136.0;
/// The widest that the page's content gets, in points.
const PAGE: f32 = 976.0;

/// What the start screen keeps between frames.
#[derive(Default)]
pub struct StartScreen {
    thumbnails: Thumbnails,
}

impl StartScreen {
    /// Keeps small pictures in a folder from now on.
    pub fn keep_in(&mut self, folder: std::path::PathBuf) {
        self.thumbnails.keep_in(folder);
    }

    /// Looks at the disk anew when it is shown again.
    pub fn refresh(&mut self) {
        self.thumbnails.forget();
    }

    /// Keeps a small picture of a project's first hall for the card of its file.
    pub fn keep_thumbnail(&mut self, path: &Path, project: &Project) {
        self.thumbnails.keep(path, project);
    }

    /// Shows the screen in all the room that `ui` has.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, preferences: &mut Preferences, ask: &mut Vec<Request>) {
        let theme = Theme::of(ui);
        let bar = Frame::new().fill(theme.bar).inner_margin(Margin::symmetric(8, 0));
        Panel::top("start-top").exact_size(top_bar::HEIGHT).frame(bar).show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                main_menu::button(ui, None, preferences, ask);
                ui.label(theme::strong("Fairwright"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    top_bar::theme_button(ui, words, ask);
                    top_bar::language_menu(ui, words, ask);
                });
            });
        });
        CentralPanel::no_frame().frame(Frame::new().fill(theme.canvas)).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let side = ((ui.available_width() - PAGE) / 2.0).max(32.0);
                let page = Rect::from_min_max(
                    ui.max_rect().min + vec2(side, 48.0),
                    pos2(ui.max_rect().right() - side, f32::INFINITY),
                );
                ui.scope_builder(UiBuilder::new().max_rect(page), |ui| self.page(ui, words, preferences, ask));
            });
        });
    }

    fn page(&mut self, ui: &mut Ui, words: Words, preferences: &mut Preferences, ask: &mut Vec<Request>) {
        ui.label(theme::title(words.t("start-title")));
        controls::muted(ui, words.t("start-subtitle"));
        ui.add_space(16.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for (icon, title, text, command) in [
                (icons::ADD, "start-new", "start-new-text", Command::New),
                (icons::OPEN, "start-open", "start-open-text", Command::Open),
                (icons::SAMPLE, "start-sample", "start-sample-text", Command::OpenSample),
            ] {
                if action(ui, icon, &words.t(title), &words.t(text), command == Command::New).clicked() {
                    ask.push(Request::Run(command));
                }
            }
        });
        ui.add_space(28.0);
        ui.label(theme::heading(words.t("start-recent")));
        ui.add_space(4.0);
        if preferences.recent.is_empty() {
            empty(ui, words);
        } else {
            self.cards(ui, words, preferences, ask);
        }
        ui.add_space(48.0);
    }

    fn cards(&mut self, ui: &mut Ui, words: Words, preferences: &mut Preferences, ask: &mut Vec<Request>) {
        let mut forgotten = None;
        let gap = 16.0;
        let columns = (((ui.available_width() + gap) / (CARD.x + gap)).floor() as usize).max(1);
        ui.spacing_mut().item_spacing = Vec2::splat(gap);
        for row in preferences.recent.chunks(columns) {
            ui.horizontal(|ui| {
                for recent in row {
                    let response = self.card(ui, words, recent);
                    if response.clicked() {
                        ask.push(Request::Open(recent.path.clone()));
                    }
                    Popup::context_menu(&response).style(controls::menu_style()).show(|ui| {
                        if controls::menu_row(ui, &words.t("start-forget"), None, true).clicked() {
                            forgotten = Some(recent.path.clone());
                        }
                    });
                }
            });
        }
        if let Some(path) = forgotten {
            preferences.recent.retain(|recent| recent.path != path);
        }
    }

    fn card(&mut self, ui: &mut Ui, words: Words, recent: &Recent) -> egui::Response {
        let (rect, response) = ui.allocate_exact_size(CARD, Sense::click());
        let there = self.thumbnails.is_there(&recent.path);
        let file = recent.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let missing = words.t("start-missing");
        let enabled = ui.is_enabled();
        response.widget_info(|| {
            let state = if there { String::new() } else { format!(", {missing}") };
            WidgetInfo::labeled(Role::Button, enabled, format!("{}, {file}{state}", recent.name))
        });
        let response = response.on_hover_text(recent.path.display().to_string());
        let theme = Theme::of(ui);
        let radius = CornerRadius::same(8);
        let edge = if response.hovered() { theme.accent } else { theme.line };
        let painter = ui.painter_at(rect);
        painter.rect(rect, radius, theme.raised, Stroke::new(1.0, edge), StrokeKind::Inside);
        let picture = Rect::from_min_size(rect.min, vec2(CARD.x, PICTURE)).shrink(1.0);
        painter.rect_filled(picture, CornerRadius { nw: 7, ne: 7, sw: 0, se: 0 }, theme.panel);
        painter.hline(rect.x_range(), picture.bottom(), theme.hairline());
        let dark = ui.visuals().dark_mode;
        match self.thumbnails.texture(ui.ctx(), &recent.path, dark) {
            Some(texture) => {
                let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                let tint = if there { egui::Color32::WHITE } else { egui::Color32::WHITE.gamma_multiply(0.3) };
                painter.image(texture.id(), picture, uv, tint);
            }
            None => {
                let font = FontId::new(36.0, icons::font().family);
                painter.text(picture.center(), Align2::CENTER_CENTER, icons::FILE.codepoint, font, theme.line_strong);
            }
        }
        let text = Rect::from_min_max(pos2(rect.left() + 12.0, picture.bottom()), rect.max - vec2(12.0, 6.0));
        let mut lines = ui.new_child(UiBuilder::new().max_rect(text).layout(Layout::top_down(Align::LEFT)));
        lines.spacing_mut().item_spacing.y = 0.0;
        lines.add_space(8.0);
        lines.add(egui::Label::new(theme::strong(&recent.name)).truncate());
        let line = if there {
            RichText::new(file).size(theme::SMALL).color(theme.text_muted)
        } else {
            RichText::new(missing.as_ref()).size(theme::SMALL).color(theme.warning)
        };
        lines.add(egui::Label::new(line).truncate());
        controls::focus_ring(ui, &response);
        response
    }
}

/// A large button with an icon, a name and what it does.
fn action(ui: &mut Ui, icon: icons::Icon, name: &str, text: &str, main: bool) -> egui::Response {
    let width = (ui.max_rect().width() - 24.0) / 3.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 76.0), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
    let theme = Theme::of(ui);
    let fill = if response.hovered() { theme.hover } else { theme.raised };
    let painter = ui.painter_at(rect);
    painter.rect(rect, CornerRadius::same(8), fill, Stroke::new(1.0, theme.line), StrokeKind::Inside);
    let disc = Rect::from_center_size(pos2(rect.left() + 38.0, rect.center().y), Vec2::splat(40.0));
    let (ground, sign) = if main { (theme.accent, theme.on_accent) } else { (theme.accent_soft, theme.on_accent_soft) };
    painter.rect_filled(disc, CornerRadius::same(8), ground);
    painter.text(disc.center(), Align2::CENTER_CENTER, icon.codepoint, icons::font(), sign);
    let text_rect = Rect::from_min_max(pos2(disc.right() + 14.0, rect.top()), rect.max - vec2(10.0, 0.0));
    let mut lines = ui.new_child(UiBuilder::new().max_rect(text_rect).layout(Layout::top_down(Align::LEFT)));
    lines.spacing_mut().item_spacing.y = 2.0;
    lines.add_space(18.0);
    lines.add(egui::Label::new(theme::strong(name)).truncate());
    lines.add(egui::Label::new(RichText::new(text).size(theme::SMALL).color(theme.text_muted)).truncate());
    controls::focus_ring(ui, &response);
    response
}

fn empty(ui: &mut Ui, words: Words) {
    let theme = Theme::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 140.0), Sense::hover());
    ui.painter().rect_stroke(rect, CornerRadius::same(8), Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
    let icon = FontId::new(28.0, icons::font().family);
    ui.painter().text(
        rect.center() - vec2(0.0, 16.0),
        Align2::CENTER_CENTER,
        icons::DROP.codepoint,
        icon,
        theme.text_muted,
    );
    let mut below = ui.new_child(UiBuilder::new().max_rect(rect.with_min_y(rect.center().y + 8.0)));
    below.vertical_centered(|ui| controls::muted(ui, words.t("start-empty")));
}
