//! Choosing a file: our own dialog, which works without any desktop portal, with a way to the desktop's own.

use super::super::controls::{self, Look};
use super::super::files::{self, Ask, DesktopDialog, Entry, Place};
use super::super::icons;
use super::super::theme::{self, Theme};
use super::frame::{self, Foot};
use crate::words::Words;
use chrono::DateTime;
use eframe::egui::{
    self, Align, Align2, Button, Context, CornerRadius, FontId, Key, Layout, Modifiers, Rect, RichText, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use std::path::{Path, PathBuf};

const WIDTH: f32 = 760.0;
const LIST: f32 = 320.0;
const PLACES: f32 = 180.0;

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A file that is there.
    Open,
    /// A file to write; one that is there is replaced only after asking.
    Save,
}

/// What came of the dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing yet.
    Pending,
    /// It was left.
    Nothing,
    /// This file.
    File(PathBuf),
}

/// The dialog's state.
pub struct FilePicker {
    purpose: Purpose,
    /// The ending of the files listed, without the dot; a saved file without ending gets it.
    ending: &'static str,
    title: &'static str,
    folder: PathBuf,
    entries: Result<Vec<Entry>, String>,
    places: Vec<Place>,
    typed: String,
    /// The row that the arrow keys are at.
    at: Option<usize>,
    /// A file that is there and would be replaced.
    replacing: Option<PathBuf>,
    has_desktop: bool,
    desktop: Option<DesktopDialog>,
    fresh: bool,
}

impl FilePicker {
    /// A picker that begins in a folder; `name` is the name to begin with, `title` the key of the title.
    #[must_use]
    pub fn new(
        purpose: Purpose,
        ending: &'static str,
        title: &'static str,
        folder: Option<PathBuf>,
        recent: &[PathBuf],
        name: String,
    ) -> Self {
        let folder = folder.filter(|folder| folder.is_dir()).or_else(files::home);
        let folder = folder.or_else(|| std::env::current_dir().ok()).unwrap_or_else(|| PathBuf::from("/"));
        let entries = files::list(&folder, ending);
        Self {
            purpose,
            ending,
            title,
            folder,
            entries,
            places: files::places(recent),
            typed: name,
            at: None,
            replacing: None,
            has_desktop: files::has_desktop_dialog(),
            desktop: None,
            fresh: true,
        }
    }

    /// Shows the dialog.
    pub fn ui(&mut self, ctx: &Context, words: Words) -> Chosen {
        if let Some(answer) = self.desktop.as_ref().and_then(DesktopDialog::answer) {
            self.desktop = None;
            if let Some(path) = answer {
                return Chosen::File(self.with_ending(path));
            }
        }
        let mut opened = None;
        let title = words.t(self.title);
        let foot = frame::dialog(ctx, words, &title, WIDTH, |ui| {
            self.content(ui, words, &mut opened);
            self.foot(ui, words)
        });
        self.fresh = false;
        match foot {
            Foot::Confirmed => self.confirm(),
            Foot::Left => Chosen::Nothing,
            Foot::Open => opened.map_or(Chosen::Pending, |path| self.choose(path)),
        }
    }

    fn content(&mut self, ui: &mut Ui, words: Words, opened: &mut Option<PathBuf>) {
        egui::Frame::new().inner_margin(egui::Margin { left: 20, right: 20, top: 4, bottom: 12 }).show(ui, |ui| {
            self.path_bar(ui, words);
            let (room, _) = ui.allocate_exact_size(vec2(ui.available_width(), LIST), Sense::hover());
            let theme = Theme::of(ui);
            let radius = CornerRadius::same(theme::RADIUS);
            ui.painter().rect(room, radius, theme.panel, Stroke::new(1.0, theme.line), StrokeKind::Inside);
            let split = room.left() + PLACES;
            ui.painter().vline(split, room.y_range(), theme.hairline());
            let left = Rect::from_min_max(room.min, pos2(split, room.bottom())).shrink(6.0);
            let mut places = ui.new_child(UiBuilder::new().max_rect(left).id_salt("places"));
            self.places_ui(&mut places, words);
            let right = Rect::from_min_max(pos2(split, room.top()), room.max).shrink(6.0);
            let mut entries = ui.new_child(UiBuilder::new().max_rect(right).id_salt("entries"));
            self.entries_ui(&mut entries, words, opened);
            self.name_ui(ui, words);
            if let Some(path) = &self.replacing {
                let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let text = words.with("picker-replace", &[("file", file.into())]);
                frame::note(ui, icons::WARNING, Theme::of(ui).warning, &text);
            }
        });
    }

    /// Up, home, and the folders from the top down to here.
    fn path_bar(&mut self, ui: &mut Ui, words: Words) {
        let mut go = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let up = ui.add_enabled_ui(self.folder.parent().is_some(), |ui| {
                controls::sized_icon_button(ui, icons::UP, &words.t("picker-up"), Look::Plain, vec2(28.0, 28.0))
            });
            if controls::tip(up.inner, &words.t("picker-up"), Some("Alt+↑".to_owned())).clicked() {
                go = self.folder.parent().map(Path::to_owned);
            }
            ui.add_space(4.0);
            let parts: Vec<&Path> = self.folder.ancestors().collect();
            let most = 5;
            if parts.len() > most {
                ui.label("…");
            }
            let shown: Vec<&Path> = parts.into_iter().take(most).collect();
            for (i, part) in shown.iter().rev().enumerate() {
                if i > 0 && shown.get(shown.len() - i).is_some_and(|above| above.parent().is_some()) {
                    ui.label(RichText::new("/").color(Theme::of(ui).text_muted));
                }
                let name = part.file_name().map_or_else(|| part.to_string_lossy(), |name| name.to_string_lossy());
                let button = Button::new(name.into_owned()).frame_when_inactive(false);
                ui.spacing_mut().button_padding.x = 6.0;
                if ui.add(button).clicked() {
                    go = Some((*part).to_owned());
                }
            }
        });
        if ui.input_mut(|input| input.consume_key(Modifiers::ALT, Key::ArrowUp)) {
            go = self.folder.parent().map(Path::to_owned);
        }
        if let Some(folder) = go {
            self.go_to(folder);
        }
    }

    fn places_ui(&mut self, ui: &mut Ui, words: Words) {
        let mut go = None;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for place in &self.places {
                let (icon, name) = match place {
                    Place::Home(_) => (icons::HOME, words.t("picker-home").into_owned()),
                    Place::Folder(path) => (icons::FOLDER, last_name(path)),
                    Place::Recent(path) => (icons::RECENT, last_name(path)),
                    Place::Disk(path) if path.parent().is_none() => {
                        (icons::DISK, words.t("picker-computer").into_owned())
                    }
                    Place::Disk(path) => (icons::DISK, last_name(path)),
                };
                let here = place.path() == self.folder;
                let response = row(ui, icon, &name, "", here).on_hover_text(place.path().display().to_string());
                if response.clicked() {
                    go = Some(place.path().to_owned());
                }
            }
        });
        if let Some(folder) = go {
            self.go_to(folder);
        }
    }

    fn entries_ui(&mut self, ui: &mut Ui, words: Words, opened: &mut Option<PathBuf>) {
        let entries = match &self.entries {
            Ok(entries) => entries,
            Err(reason) => {
                let text = words.with("picker-unreadable", &[("reason", reason.clone().into())]);
                centred(ui, icons::ERROR, &text);
                return;
            }
        };
        if entries.is_empty() {
            centred(ui, icons::FOLDER, &words.with("picker-empty", &[("ending", self.ending.into())]));
            return;
        }
        let (mut go, mut picked) = (None, None);
        let moved = list_keys(ui, entries.len(), &mut self.at);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (i, entry) in entries.iter().enumerate() {
                let icon = if entry.is_folder { icons::FOLDER } else { icons::FILE };
                let written = DateTime::from_timestamp(entry.written, 0).filter(|_| !entry.is_folder);
                let written = written.map_or_else(String::new, |time| words.date(time.date_naive()));
                let chosen = self.at == Some(i);
                let response = row(ui, icon, &entry.name, &written, chosen);
                if moved && chosen {
                    response.scroll_to_me(None);
                    picked = Some((i, entry));
                }
                if response.double_clicked() || (response.clicked() && entry.is_folder) {
                    if entry.is_folder { go = Some(entry.path.clone()) } else { *opened = Some(entry.path.clone()) }
                } else if response.clicked() {
                    picked = Some((i, entry));
                }
            }
        });
        if let Some((i, entry)) = picked {
            self.at = Some(i);
            self.replacing = None;
            if !entry.is_folder || self.purpose == Purpose::Open {
                self.typed.clone_from(&entry.name);
            }
        }
        if let Some(folder) = go {
            self.go_to(folder);
        }
    }

    fn name_ui(&mut self, ui: &mut Ui, words: Words) {
        let name = words.t("picker-name");
        super::fields::row(ui, &name, |ui| {
            let hint = words.t(match self.purpose {
                Purpose::Open => "picker-open-hint",
                Purpose::Save => "picker-save-hint",
            });
            let hint = RichText::new(hint.as_ref()).color(Theme::of(ui).text_muted);
            let field = TextEdit::singleline(&mut self.typed)
                .id_salt("file-name")
                .align(Align2::LEFT_CENTER)
                .hint_text(hint)
                .desired_width(f32::INFINITY);
            let mut output = field.show(ui);
            let response = output.response.response.clone().accessible_name(name.as_ref());
            if self.fresh {
                response.request_focus();
                let stem = Path::new(&self.typed).file_stem().map_or(0, |stem| stem.to_string_lossy().chars().count());
                let range = egui::text::CCursorRange::two(
                    egui::text::CCursor::new(egui::epaint::text::CharIndex::from(0)),
                    egui::text::CCursor::new(egui::epaint::text::CharIndex::from(stem)),
                );
                output.state.cursor.set_char_range(Some(range));
                output.state.store(ui.ctx(), response.id);
            }
            if response.changed() {
                self.replacing = None;
                self.at = None;
            }
        });
    }

    fn foot(&mut self, ui: &mut Ui, words: Words) -> Foot {
        let confirm = words.t(match (self.purpose, &self.replacing) {
            (Purpose::Open, _) => "picker-open",
            (Purpose::Save, None) => "picker-save",
            (Purpose::Save, Some(_)) => "picker-replace-confirm",
        });
        let can_confirm = !self.typed.trim().is_empty();
        let mut ask_desktop = false;
        let foot = frame::foot_with(ui, words, &confirm, can_confirm, |ui| {
            if self.has_desktop {
                ask_desktop = controls::quiet_button(ui, words.t("picker-desktop").into_owned()).clicked();
            }
        });
        if ask_desktop && self.desktop.is_none() {
            let ask = match self.purpose {
                Purpose::Open => Ask::Open,
                Purpose::Save => Ask::Save(self.typed.clone()),
            };
            let filter = words.t("picker-kind").into_owned();
            self.desktop = Some(DesktopDialog::open(ui.ctx(), ask, self.folder.clone(), filter, self.ending));
        }
        foot
    }

    fn go_to(&mut self, folder: PathBuf) {
        self.entries = files::list(&folder, self.ending);
        self.folder = folder;
        self.at = None;
        self.replacing = None;
        if self.purpose == Purpose::Open {
            self.typed.clear();
        }
    }

    fn confirm(&mut self) -> Chosen {
        let path = files::resolved(&self.folder, &self.typed);
        self.choose(path)
    }

    /// Goes into a folder, takes a file, or asks before one is replaced.
    fn choose(&mut self, path: PathBuf) -> Chosen {
        if path.is_dir() {
            self.go_to(path);
            return Chosen::Pending;
        }
        let path = match self.purpose {
            Purpose::Open if !path.exists() => self.with_ending(path),
            Purpose::Open => path,
            Purpose::Save => self.with_ending(path),
        };
        if self.purpose == Purpose::Save && path.exists() && self.replacing.as_ref() != Some(&path) {
            self.replacing = Some(path);
            return Chosen::Pending;
        }
        Chosen::File(path)
    }

    /// The path with the dialog's ending where it has none of its own.
    fn with_ending(&self, path: PathBuf) -> PathBuf {
        let has = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(self.ending));
        if has {
            return path;
        }
        let mut name = path.into_os_string();
        name.push(".");
        name.push(self.ending);
        name.into()
    }
}

fn last_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy()).into_owned()
}

/// Moves along the list by the arrow keys; whether it moved.
fn list_keys(ui: &Ui, count: usize, at: &mut Option<usize>) -> bool {
    let steps = ui.input_mut(|input| {
        let down = input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp);
        (down, up)
    });
    let (down, up) = steps;
    if down == 0 && up == 0 {
        return false;
    }
    let now = at.map_or(-1, |at| i64::try_from(at).unwrap_or(0));
    let next = now + i64::try_from(down).unwrap_or(0) - i64::try_from(up).unwrap_or(0);
    *at = usize::try_from(next.max(0)).ok().map(|next| next.min(count - 1));
    true
}

/// A row of a list: icon, name, and something at the right.
fn row(ui: &mut Ui, icon: icons::Icon, name: &str, right: &str, chosen: bool) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), theme::ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, name));
    let theme = Theme::of(ui);
    let (fill, text, mark) = if chosen {
        (theme.accent_soft, theme.on_accent_soft, theme.on_accent_soft)
    } else if response.hovered() {
        (theme.hover, theme.text, theme.mark)
    } else {
        (egui::Color32::TRANSPARENT, theme.text, theme.mark)
    };
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, CornerRadius::same(4), fill);
    let middle = rect.center().y;
    painter.text(pos2(rect.left() + 16.0, middle), Align2::CENTER_CENTER, icon.codepoint, icons::font(), mark);
    let small = FontId::proportional(theme::SMALL);
    let right = painter.layout_no_wrap(right.to_owned(), small, theme.text_muted);
    let right_at = pos2(rect.right() - 8.0 - right.size().x, middle - right.size().y / 2.0);
    let name_rect = Rect::from_min_max(pos2(rect.left() + 32.0, rect.top()), pos2(right_at.x - 8.0, rect.bottom()));
    let mut line = ui.new_child(UiBuilder::new().max_rect(name_rect).layout(Layout::left_to_right(Align::Center)));
    line.add(egui::Label::new(RichText::new(name).color(text)).truncate());
    painter.galley(right_at, right, theme.text_muted);
    controls::focus_ring(ui, &response);
    response
}

fn centred(ui: &mut Ui, icon: icons::Icon, text: &str) {
    let theme = Theme::of(ui);
    ui.add_space(LIST / 2.0 - 48.0);
    ui.vertical_centered(|ui| {
        ui.label(RichText::new(icon.codepoint).font(FontId::new(28.0, icons::font().family)).color(theme.text_muted));
        controls::muted(ui, text);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picker(purpose: Purpose, folder: &Path) -> FilePicker {
        FilePicker::new(purpose, "ron", "picker-save-title", Some(folder.to_owned()), &[], String::new())
    }

    #[test]
    fn a_file_is_replaced_only_after_asking() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("plan.ron"), "").unwrap();
        let mut picker = picker(Purpose::Save, dir.path());
        picker.typed = "plan".to_owned();
        assert_eq!(picker.confirm(), Chosen::Pending);
        assert_eq!(picker.confirm(), Chosen::File(dir.path().join("plan.ron")));
        picker.typed = "new.plan".to_owned();
        assert_eq!(picker.confirm(), Chosen::File(dir.path().join("new.plan.ron")));
    }

    #[test]
    fn confirming_a_folder_goes_into_it() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("halls")).unwrap();
        let mut picker = picker(Purpose::Open, dir.path());
        picker.typed = "halls".to_owned();
        assert_eq!(picker.confirm(), Chosen::Pending);
        assert_eq!(picker.folder, dir.path().join("halls"));
    }
}
