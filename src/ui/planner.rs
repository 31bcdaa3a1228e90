//! The planner: the frame around the canvas, and the one place where requests become deeds.
//!
//! It holds the state of widgets, the workspace if one is open, and the preferences. Each frame the regions
//! of the window read and ask; afterwards every request is handled in order. Deliberately absent: what a
//! region shows (each has its file) and the window itself (`window`).

use super::dialogs::{Deed, Dialogs};
use super::directory::DirectoryPage;
use super::floor::FloorPage;
use super::keys::{self, Focus};
use super::palette::{Palette, Scope};
use super::review::ReviewPage;
use super::start::StartScreen;
use super::theme::Theme;
use super::toasts::Toasts;
use super::{controls, fonts, theme, top_bar};
use crate::app::{
    Colours, Command, Dialog, Effect, FileAction, Page, Preferences, Request, Saved, ThemeChoice, Tone, Workspace,
};
use crate::file;
use crate::model::Project;
use crate::words::{Lang, Message, Words};
use chrono::NaiveDate;
use eframe::egui::{self, Context, Frame, Margin, Panel, Ui, ViewportCommand};
use std::collections::VecDeque;
use std::path::PathBuf;

/// What is shown first.
#[derive(Clone, Debug)]
pub enum Start {
    /// The sample event, as on the very first run.
    Sample,
    /// The start screen.
    Screen,
    /// A file.
    File(PathBuf),
    /// A project made elsewhere, without a file; for tests and benches.
    Project(Box<Project>),
}

/// The whole content of the window.
pub struct Planner {
    workspace: Option<Workspace>,
    preferences: Preferences,
    lang: Lang,
    floor: FloorPage,
    directory: DirectoryPage,
    review: ReviewPage,
    start: StartScreen,
    palette: Palette,
    dialogs: Dialogs,
    toasts: Toasts,
    /// What waits for a save to succeed.
    after_save: Option<FileAction>,
    /// Whether the user has agreed to close the window.
    may_close: bool,
    title: String,
    /// The size of everything as it was last frame.
    size: f32,
    clock: fn() -> NaiveDate,
}

impl Planner {
    /// The planner with fonts and themes given to the context.
    #[must_use]
    pub fn new(ctx: &Context, preferences: Preferences, start: Start) -> Self {
        fonts::install(ctx);
        theme::install(ctx);
        ctx.options_mut(|options| {
            options.quit_shortcuts.clear(); // quitting asks about unsaved changes first
            options.fallback_theme = egui::Theme::Light; // where the desktop does not say
        });
        let mut planner = Self {
            workspace: None,
            lang: preferences.lang(),
            preferences,
            floor: FloorPage::default(),
            directory: DirectoryPage::default(),
            review: ReviewPage::default(),
            start: StartScreen::default(),
            palette: Palette::default(),
            dialogs: Dialogs::default(),
            toasts: Toasts::default(),
            after_save: None,
            may_close: false,
            title: String::new(),
            size: ctx.zoom_factor(),
            clock: || chrono::Local::now().date_naive(),
        };
        match start {
            Start::Sample => planner.show_project(crate::sample::event(), None),
            Start::Screen => {}
            Start::File(path) => planner.open(path),
            Start::Project(project) => planner.show_project(*project, None),
        }
        planner.preferences.has_run = true;
        planner.apply_preferences(ctx);
        planner
    }

    /// The same with small pictures of the files open lately, kept in a folder.
    #[must_use]
    pub fn with_thumbnails(mut self, folder: PathBuf) -> Self {
        self.start.keep_in(folder);
        if let Some((path, ws)) = self.workspace.as_ref().and_then(|ws| Some((ws.path()?, ws))) {
            self.start.keep_thumbnail(path, ws.committed());
        }
        self
    }

    /// The same with the user's own symbols, kept in a folder.
    #[must_use]
    pub fn with_symbols(mut self, folder: PathBuf) -> Self {
        self.floor.canvas.keep_symbols_in(folder);
        self
    }

    /// The same with another clock than the system's, for tests and pictures.
    #[must_use]
    pub fn with_clock(mut self, clock: fn() -> NaiveDate) -> Self {
        self.clock = clock;
        if let Some(ws) = &mut self.workspace {
            ws.set_today(clock());
        }
        self
    }

    /// What is remembered from run to run.
    #[must_use]
    pub const fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    /// The project being worked on, if one is open.
    #[must_use]
    pub const fn workspace(&self) -> Option<&Workspace> {
        self.workspace.as_ref()
    }

    /// Shows everything in the room that `ui` has, and carries out what was asked.
    pub fn ui(&mut self, ui: &mut Ui) {
        let mut ask = Vec::new();
        let mut effects = Vec::new();
        let looks = self.looks();
        if let Some(ws) = &mut self.workspace {
            ws.set_today((self.clock)());
            ws.set_plan_beside(self.preferences.panels.plan_beside);
        }
        self.hear_window(ui.ctx(), &mut ask, &mut effects);
        let is_modal = self.dialogs.is_open() || self.palette.is_open();
        if !is_modal && !egui::Popup::is_any_open(ui.ctx()) {
            self.hear_keys(ui.ctx(), &mut ask);
        }
        // Nothing behind a dialog or the palette hears keys: Escape and Enter are for what lies on top.
        // The pointer's events stay: a drag that began before must learn of its end.
        let all = is_modal.then(|| {
            ui.input_mut(|input| {
                let all = input.events.clone();
                input.events.retain(|event| !is_typed(event));
                all
            })
        });
        if is_modal {
            // Neither can a screen reader reach what lies behind.
            ui.ctx().accesskit_node_builder(ui.unique_id(), egui::accesskit::Node::set_hidden);
        }
        match &mut self.workspace {
            Some(_) => self.work_ui(ui, &mut ask, &mut effects),
            None => self.start.ui(ui, Words::of(self.lang), &mut self.preferences, &mut ask),
        }
        if let Some(all) = all {
            ui.input_mut(|input| input.events = all);
        }
        let deeds = self.dialogs.ui(ui.ctx(), self.workspace.as_ref(), Words::of(self.lang));
        if let Some(ws) = &self.workspace {
            self.palette.ui(ui.ctx(), ws, &mut ask);
        }
        if let Some(ws) = &self.workspace {
            super::cargo::card(ui.ctx(), ws, self.floor.canvas.report(ui.ctx()));
        }
        self.toasts.ui(ui.ctx(), Words::of(self.lang));
        super::drop_zone::ui(ui.ctx(), Words::of(self.lang));
        self.carry_out(ui.ctx(), ask, deeds, effects);
        if self.looks() != looks {
            self.apply_preferences(ui.ctx());
        } else {
            self.note_size(ui.ctx());
        }
        self.name_window(ui.ctx());
    }

    /// The bar at the top, and below it the page in sight.
    fn work_ui(&mut self, ui: &mut Ui, ask: &mut Vec<Request>, effects: &mut Vec<Effect>) {
        let Some(ws) = &mut self.workspace else { return };
        let had_menu = egui::Popup::is_any_open(ui.ctx());
        let fill = Theme::of(ui).bar;
        let bar = Frame::new().fill(fill).inner_margin(Margin::symmetric(8, 0));
        Panel::top("top").exact_size(top_bar::HEIGHT).frame(bar).show(ui, |ui| {
            top_bar::ui(ui, ws, &mut self.preferences, ask);
        });
        controls::keep_escape_of_menus(ui, had_menu);
        match ws.page() {
            Page::Floor => self.floor.ui(ui, ws, &mut self.preferences, ask, effects),
            Page::Directory => {
                if self.preferences.panels.plan_beside {
                    self.floor.plan_beside_ui(ui, ws, &self.preferences, ask, effects);
                }
                self.directory.ui(ui, ws, &mut self.preferences, ask);
            }
            Page::Review => self.review.ui(ui, ws, &mut self.preferences, ask),
        }
    }

    fn hear_keys(&self, ctx: &Context, ask: &mut Vec<Request>) {
        let focus = if ctx.text_edit_focused() {
            Focus::Text
        } else if self.workspace.as_ref().is_some_and(|ws| ws.page() != Page::Floor) {
            Focus::Page
        } else if self.workspace.as_ref().is_some_and(Workspace::is_busy) {
            Focus::Tool
        } else {
            Focus::Plan
        };
        keys::take(ctx, focus, ask);
    }

    /// A wish to close the window, and files dropped on it.
    fn hear_window(&mut self, ctx: &Context, ask: &mut Vec<Request>, effects: &mut Vec<Effect>) {
        if ctx.input(|input| input.viewport().close_requested()) && !self.may_close {
            match &self.workspace {
                Some(ws) if ws.saved() == Saved::Changed => {
                    ctx.send_viewport_cmd(ViewportCommand::CancelClose);
                    ask.push(Request::Run(Command::Quit));
                }
                _ => self.may_close = true,
            }
        }
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_path_buf()));
        if let Some(path) = dropped {
            if self.dialogs.is_open() {
                effects.push(Effect::Say(Tone::Info, Message::new("drop-dialog-open")));
            } else {
                ask.push(Request::Open(path));
            }
        }
    }

    fn carry_out(&mut self, ctx: &Context, ask: Vec<Request>, deeds: Vec<Deed>, effects: Vec<Effect>) {
        if !(ask.is_empty() && deeds.is_empty() && effects.is_empty()) {
            ctx.request_repaint(); // what follows from them shows in the next frame
        }
        let mut waiting: VecDeque<Effect> = effects.into();
        for request in ask {
            waiting.extend(self.handle(request));
        }
        for deed in deeds {
            waiting.extend(self.do_deed(deed));
        }
        while let Some(effect) = waiting.pop_front() {
            waiting.extend(self.perform(ctx, effect));
        }
    }

    /// Does what a dialog was confirmed for.
    fn do_deed(&mut self, deed: Deed) -> Vec<Effect> {
        match deed {
            Deed::Ask(request) => self.handle(request),
            Deed::GoOn(action) => match &mut self.workspace {
                Some(ws) => ws.go_on(action),
                None => self.go_on_without_project(action),
            },
            Deed::SaveThen(action) => {
                let path = self.workspace.as_ref().and_then(|ws| ws.path().map(PathBuf::from));
                match path {
                    Some(path) => {
                        self.after_save = Some(action);
                        self.handle(Request::SaveTo(path))
                    }
                    None => vec![Effect::Show(Dialog::SaveAs(Some(action)))],
                }
            }
            Deed::ForgetAction => {
                self.after_save = None;
                Vec::new()
            }
            Deed::Exported(path) => {
                let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let text = Words::of(self.lang).with("toast-exported", &[("file", file.into())]);
                self.toasts.say_file(text, path.parent().map(PathBuf::from));
                Vec::new()
            }
        }
    }

    /// Handles a request: by the workspace, or by what works without one.
    fn handle(&mut self, request: Request) -> Vec<Effect> {
        if let Request::SetLang(lang) = request {
            self.lang = lang;
            lang.tag().clone_into(&mut self.preferences.lang);
        }
        let is_save = matches!(request, Request::SaveTo(_));
        match &mut self.workspace {
            // what was clicked in the list is renamed there
            Some(ws)
                if matches!(request, Request::Run(Command::Rename))
                    && self.floor.rename_clicked(ws, &self.preferences) =>
            {
                Vec::new()
            }
            Some(ws) => {
                let effects = ws.handle(request);
                if is_save && !effects.iter().any(|effect| matches!(effect, Effect::SavedTo(_))) {
                    self.after_save = None; // what waited for the save must not happen without it
                }
                if ws.snap() != self.preferences.snap() {
                    self.preferences.set_snap(ws.snap());
                }
                if ws.colours().by != self.preferences.colour_by() {
                    self.preferences.set_colour_by(ws.colours().by);
                    self.preferences.panels.legend = true; // new colours must be explained
                }
                effects
            }
            None => self.handle_without_project(request),
        }
    }

    fn handle_without_project(&mut self, request: Request) -> Vec<Effect> {
        match request {
            Request::Run(Command::New) => vec![Effect::Show(Dialog::New)],
            Request::Run(Command::Open) => vec![Effect::Show(Dialog::Open)],
            Request::Run(Command::OpenSample) => {
                self.show_project(crate::sample::event(), None);
                vec![Effect::Opened]
            }
            Request::Run(Command::Shortcuts) => vec![Effect::Show(Dialog::Shortcuts)],
            Request::Run(Command::About) => vec![Effect::Show(Dialog::About)],
            Request::Run(Command::Quit) => vec![Effect::Quit],
            Request::Run(command @ Command::ToggleTheme) => vec![Effect::Toggle(command)],
            Request::Open(path) => self.go_on_without_project(FileAction::OpenPath(path)),
            Request::Replace(project, path) => self.go_on_without_project(FileAction::Replace(project, path)),
            Request::Effect(effect) => vec![effect],
            // Everything else works on a project, and none is open.
            _ => Vec::new(),
        }
    }

    fn go_on_without_project(&mut self, action: FileAction) -> Vec<Effect> {
        match action {
            FileAction::New => vec![Effect::Show(Dialog::New)],
            FileAction::Open => vec![Effect::Show(Dialog::Open)],
            FileAction::OpenPath(path) => {
                self.open(path);
                Vec::new()
            }
            FileAction::Replace(project, path) => {
                self.show_project(*project, path);
                Vec::new()
            }
            FileAction::Close => Vec::new(),
            FileAction::Quit => vec![Effect::Quit],
        }
    }

    /// Does what only the window can do; what follows from it comes back.
    fn perform(&mut self, ctx: &Context, effect: Effect) -> Vec<Effect> {
        let words = Words::of(self.lang);
        let animate = self.preferences.animate;
        match effect {
            Effect::Say(tone, message) => self.toasts.say(tone, words.say(&message)),
            Effect::Show(Dialog::SaveAs(then)) => {
                self.after_save.clone_from(&then);
                self.dialogs.open(Dialog::SaveAs(then), self.workspace.as_ref(), words, &self.preferences);
            }
            Effect::Show(dialog) => self.dialogs.open(dialog, self.workspace.as_ref(), words, &self.preferences),
            Effect::Begin(task) => {
                if let Some(ws) = &self.workspace {
                    self.floor.tasks.begin(task, ws);
                }
            }
            Effect::ShowPalette => self.palette.open(Scope::Everything),
            Effect::KeepSymbol => self.floor.canvas.keep_symbol(),
            Effect::ShowFind => self.palette.open(Scope::Things),
            Effect::AskHolder(question) => {
                if let Some(ws) = &self.workspace {
                    self.floor.canvas.ask_holder(ctx, ws, question);
                }
            }
            Effect::Fly(to) => self.floor.canvas.fly(ctx, to, animate),
            Effect::Flash(ids) => self.floor.canvas.flash(ctx, ids, animate),
            Effect::FlyToAll => self.floor.canvas.fly_to_all(ctx, animate),
            Effect::Zoom(factor) => self.floor.canvas.zoom(ctx, factor, animate),
            Effect::ZoomToScale => self.floor.canvas.zoom_to_scale(ctx, 100.0, animate),
            Effect::Copy(text) => ctx.copy_text(text),
            Effect::AskPaste => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
            Effect::EditText(id) => {
                if let Some(ws) = &self.workspace {
                    self.floor.canvas.edit_text(ws, id);
                }
            }
            Effect::Toggle(command) => self.toggle(ctx, command),
            Effect::ShowDeadlines => self.review.show_deadlines(),
            Effect::Opened => self.remember_open(),
            Effect::SavedTo(path) => return self.saved_to(path),
            Effect::ShowStart => {
                self.workspace = None;
                self.floor.tasks.forget();
                self.start.refresh();
            }
            Effect::Quit => {
                self.may_close = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
        Vec::new()
    }

    fn toggle(&mut self, ctx: &Context, command: Command) {
        let panels = &mut self.preferences.panels;
        let flag = match command {
            Command::ToggleFocus => &mut panels.focus,
            Command::ToggleStructure => &mut panels.structure,
            Command::ToggleInspector => &mut panels.inspector,
            Command::ToggleHistory => &mut panels.history,
            Command::ToggleMinimap => &mut panels.minimap,
            Command::ToggleRulers => &mut panels.rulers,
            Command::ToggleGrid => &mut panels.grid,
            Command::ToggleBuilt => &mut panels.built,
            Command::TogglePlanBeside => &mut panels.plan_beside,
            Command::ToggleLegend => &mut panels.legend,
            Command::ToggleTheme => {
                let dark = ctx.theme() == egui::Theme::Dark;
                self.preferences.theme = if dark { ThemeChoice::Light } else { ThemeChoice::Dark };
                return;
            }
            _ => return,
        };
        *flag = !*flag;
        // The history stands in the inspector's place: to ask for the one is to leave the other.
        match command {
            Command::ToggleInspector if panels.history => {
                panels.history = false;
                panels.inspector = true;
            }
            _ => {}
        }
    }

    /// Those preferences that the window's look follows.
    const fn looks(&self) -> (ThemeChoice, u16, bool) {
        (self.preferences.theme, self.preferences.zoom_percent, self.preferences.animate)
    }

    /// Ctrl with plus, minus and zero change the size of everything; it is remembered.
    fn note_size(&mut self, ctx: &Context) {
        let factor = ctx.zoom_factor();
        if factor == self.size {
            return;
        }
        self.size = factor;
        let percent = (factor * 100.0).round().clamp(100.0, 200.0) as u16;
        if percent != self.preferences.zoom_percent {
            self.preferences.zoom_percent = percent;
            self.apply_preferences(ctx);
        }
    }

    fn apply_preferences(&self, ctx: &Context) {
        ctx.set_theme(match self.preferences.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(f32::from(self.preferences.zoom_percent.clamp(100, 200)) / 100.0);
        ctx.all_styles_mut(|style| style.animation_time = if self.preferences.animate { 0.12 } else { 0.0 });
    }

    fn open(&mut self, path: PathBuf) {
        match file::open(&path) {
            Ok(opened) => self.show_project(opened.project, Some(path)),
            Err(error) => {
                self.preferences.recent.retain(|recent| recent.path != path || path.exists());
                self.toasts.say(Tone::Error, Words::of(self.lang).say(&error.message()));
            }
        }
    }

    fn show_project(&mut self, project: Project, path: Option<PathBuf>) {
        let mut ws = Workspace::new(project, path, self.lang);
        ws.handle(Request::SetSnap(self.preferences.snap()));
        ws.handle(Request::SetColours(Colours::of(self.preferences.colour_by())));
        self.workspace = Some(ws);
        self.remember_open();
    }

    /// Another project is open: nothing of the last one's view is kept, and its file is remembered.
    fn remember_open(&mut self) {
        self.floor.canvas.forget();
        self.floor.tasks.forget();
        self.palette.forget();
        let Some(ws) = &self.workspace else { return };
        if let Some(path) = ws.path() {
            self.preferences.remember(path.to_owned(), top_bar::document_name(ws));
            self.start.keep_thumbnail(path, ws.committed());
        }
    }

    fn saved_to(&mut self, path: PathBuf) -> Vec<Effect> {
        let words = Words::of(self.lang);
        let Some(ws) = &mut self.workspace else { return Vec::new() };
        self.preferences.remember(path.clone(), top_bar::document_name(ws));
        self.start.keep_thumbnail(&path, ws.committed());
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.toasts.say(Tone::Success, words.with("toast-saved", &[("file", file.into())]));
        match self.after_save.take() {
            Some(action) => ws.go_on(action),
            None => Vec::new(),
        }
    }

    /// The window's title follows the document.
    fn name_window(&mut self, ctx: &Context) {
        let title = match &self.workspace {
            Some(ws) => {
                let mark = if ws.saved() == Saved::Changed { "• " } else { "" };
                format!("{mark}{} — Fairwright", top_bar::document_name(ws))
            }
            None => "Fairwright".to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// Whether an event comes from the keyboard or the clipboard.
const fn is_typed(event: &egui::Event) -> bool {
    use egui::Event as E;
    matches!(event, E::Key { .. } | E::Text(_) | E::Ime(_) | E::Copy | E::Cut | E::Paste(_))
}

#[cfg(test)]
mod tests;
