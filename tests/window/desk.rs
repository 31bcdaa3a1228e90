//! A planner at which a test sits as its user does: pointer, keys, and what a screen reader sees.

use super::raster::CpuRenderer;
use chrono::NaiveDate;
use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{
    self, DroppedFile, Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2, ViewportCommand, ViewportEvent,
    ViewportId, pos2, vec2,
};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use fairwright::app::{Preferences, ThemeChoice, Workspace};
use fairwright::geometry::{Point, Polygon, Rect as PlanRect, Shape, Size};
use fairwright::model::{
    Booth, FloorId, Hall, HallId, Item, ItemId, Key as RecordKey, Layout, LayoutId, Part, PartKind, Project,
};
use fairwright::ui::{Planner, Start};
use fairwright::words::{Lang, LocalText};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the harness shows: the planner, made at the first frame, when there is a context.
pub struct Seat {
    planner: Option<Planner>,
    preferences: Preferences,
    start: Start,
}

/// The day on which every test sits at its desk: a month before the sample event opens.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, 7, 20).expect("a day")
}

impl Seat {
    fn ui(&mut self, ui: &mut egui::Ui) {
        let (preferences, start) = (&self.preferences, &self.start);
        let new = || Planner::new(ui.ctx(), preferences.clone(), start.clone()).with_clock(today);
        let planner = self.planner.get_or_insert_with(new);
        // the harness gives a frame with a margin; a window has none
        let whole = ui.ctx().content_rect();
        let mut window = ui.new_child(egui::UiBuilder::new().max_rect(whole));
        window.set_clip_rect(whole);
        planner.ui(&mut window);
    }
}

/// A planner under test.
pub struct Desk {
    pub harness: Harness<'static, Seat>,
    sight: Option<Sight>,
    held: Modifiers,
}

/// Where the plan lies on the screen: its origin, and the points of a millimetre.
#[derive(Clone, Copy)]
struct Sight {
    origin: Pos2,
    scale: f32,
}

/// Preferences that make every run the same: no easing, a language and a theme of the test's choice.
pub fn preferences(lang: Lang, theme: ThemeChoice) -> Preferences {
    Preferences { lang: lang.tag().to_owned(), theme, animate: false, has_run: true, ..Preferences::default() }
}

impl Desk {
    /// A desk in English and light, on a project.
    pub fn on(project: Project) -> Self {
        Self::with(
            Start::Project(Box::new(project)),
            preferences(Lang::En, ThemeChoice::Light),
            Vec2::new(1280.0, 800.0),
        )
    }

    pub fn with(start: Start, preferences: Preferences, size: Vec2) -> Self {
        let seat = Seat { planner: None, preferences, start };
        let harness = Harness::builder()
            .with_size(size)
            .with_max_steps(64)
            .renderer(CpuRenderer::default())
            .build_ui_state(|ui, seat: &mut Seat| seat.ui(ui), seat);
        let mut desk = Self { harness, sight: None, held: Modifiers::NONE };
        desk.settle();
        desk.sight = desk.look();
        desk
    }

    /// A desk in English and light at the start screen, with a folder in which its file dialogs begin.
    pub fn at_start(folder: &Path) -> Self {
        let preferences = Preferences { folder: Some(folder.to_owned()), ..preferences(Lang::En, ThemeChoice::Light) };
        Self::with(Start::Screen, preferences, Vec2::new(1280.0, 800.0))
    }

    /// A desk in English and light on a file.
    pub fn on_file(path: &Path) -> Self {
        let folder = path.parent().map(PathBuf::from);
        let preferences = Preferences { folder, ..preferences(Lang::En, ThemeChoice::Light) };
        Self::with(Start::File(path.to_owned()), preferences, Vec2::new(1280.0, 800.0))
    }

    /// A desk in a language on the small plan.
    pub fn speaking(lang: Lang) -> Self {
        let start = Start::Project(Box::new(small_plan()));
        Self::with(start, preferences(lang, ThemeChoice::Light), Vec2::new(1280.0, 800.0))
    }

    /// Lets the window come to rest.
    pub fn settle(&mut self) {
        self.harness.run();
    }

    pub fn planner(&self) -> &Planner {
        self.harness.state().planner.as_ref().expect("made at the first frame")
    }

    pub fn workspace(&self) -> &Workspace {
        self.planner().workspace().expect("a project is open")
    }

    /// The project as it would be saved.
    pub fn project(&self) -> &Project {
        self.planner().workspace().expect("a project is open").committed()
    }

    pub fn booth(&self, number: &str) -> (ItemId, Booth) {
        let found = self.project().booths().find(|(_, _, booth)| booth.number == number);
        let (_, id, booth) = found.unwrap_or_else(|| panic!("no booth {number}"));
        (id, booth.clone())
    }

    pub fn numbers(&self) -> Vec<String> {
        let mut numbers: Vec<String> = self.project().booths().map(|(_, _, booth)| booth.number.clone()).collect();
        numbers.sort();
        numbers
    }

    /// The records of a kind, in the hall's order of drawing.
    pub fn items(&self, kind: PartKind) -> Vec<Item> {
        let project = self.project();
        let halls = project.halls.keys();
        let items = halls.flat_map(|hall| project.items_of(*hall)).map(|(_, _, item)| Item::clone(item));
        items.filter(|item| item.part.kind() == kind).collect()
    }

    /// The only record of a kind.
    pub fn only(&self, kind: PartKind) -> Item {
        let items = self.items(kind);
        assert_eq!(items.len(), 1, "records of {kind:?}: {items:?}");
        items[0].clone()
    }

    pub fn bounds(&self, number: &str) -> PlanRect {
        self.booth(number).1.shape.bounds()
    }

    /// The numbers of the booths selected, in order.
    pub fn selected(&self) -> Vec<String> {
        let ws = self.planner().workspace().expect("a project is open");
        let booths = ws.committed().booths().filter(|(_, id, _)| ws.selection().contains(id));
        let mut numbers: Vec<String> = booths.map(|(_, _, booth)| booth.number.clone()).collect();
        numbers.sort();
        numbers
    }

    /// How many steps can be undone.
    pub fn depth(&self) -> usize {
        self.planner().workspace().expect("a project is open").depth()
    }

    /// The booths that screen readers are told of.
    pub fn told(&self) -> Vec<(String, Rect)> {
        let nodes = self.harness.query_all_by_role(Role::ListItem);
        nodes.filter_map(|node| Some((node.accesskit_node().label()?, node.rect()))).collect()
    }

    /// The middle of the first booth that is told, in whatever language.
    pub fn at_booth_by_area(&self) -> Pos2 {
        self.told().first().expect("a booth in sight").1.center()
    }

    /// Where a booth is on the screen, as a screen reader is told.
    pub fn place(&self, number: &str) -> Rect {
        let start = format!("Booth {number},");
        let found = self.told().into_iter().find(|(label, _)| label.starts_with(&start));
        found.unwrap_or_else(|| panic!("booth {number} is not told to screen readers")).1
    }

    /// Where a point of the plan was on the screen when the small plan was opened.
    pub fn at(&self, x: i32, y: i32) -> Pos2 {
        let sight = self.sight.expect("the small plan was opened");
        sight.origin + vec2(x as f32, y as f32) * sight.scale
    }

    fn look(&self) -> Option<Sight> {
        let [a, b] = ["Booth A1,", "Booth A3,"].map(|start| {
            let found = self.told().into_iter().find(|(label, _)| label.starts_with(start));
            found.map(|(_, rect)| rect)
        });
        let (a, b) = (a?, b?);
        let scale = (b.min.x - a.min.x) / 12_000.0;
        Some(Sight { origin: a.min - vec2(4000.0, 6000.0) * scale, scale })
    }

    /// Changes which modifier keys are down.
    pub fn hold(&mut self, modifiers: Modifiers) {
        if self.held != modifiers {
            self.held = modifiers;
            self.harness.event(Event::ModifiersChanged(modifiers));
            self.harness.step();
        }
    }

    pub fn click_at(&mut self, at: Pos2) {
        self.click_with(at, Modifiers::NONE);
    }

    pub fn click_with(&mut self, at: Pos2, modifiers: Modifiers) {
        self.press(at, modifiers);
        self.release(at, modifiers);
    }

    /// Two clicks as fast as a hand makes them.
    pub fn double_click_at(&mut self, at: Pos2) {
        self.move_to(at, Modifiers::NONE);
        for pressed in [true, false, true, false] {
            let button = PointerButton::Primary;
            let event = Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE };
            self.harness.input_mut().events.push(event);
        }
        self.settle();
    }

    pub fn right_click_at(&mut self, at: Pos2) {
        self.move_to(at, Modifiers::NONE);
        for pressed in [true, false] {
            let button = PointerButton::Secondary;
            self.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        }
        self.settle();
    }

    pub fn press(&mut self, at: Pos2, modifiers: Modifiers) {
        self.move_to(at, modifiers);
        self.button(at, true);
    }

    pub fn release(&mut self, at: Pos2, modifiers: Modifiers) {
        self.hold(modifiers);
        self.button(at, false);
        self.hold(Modifiers::NONE);
        self.settle();
    }

    /// Lets the button go without waiting for the window to come to rest.
    pub fn release_step(&mut self, at: Pos2) {
        self.button(at, false);
    }

    /// Presses Enter where what follows may go on by itself for a while.
    pub fn press_enter(&mut self) {
        self.strike(Modifiers::NONE, Key::Enter);
        self.harness.run_steps(3);
    }

    /// The name of what has the keyboard.
    pub fn focused(&self) -> Option<String> {
        self.harness.query_all_by(|node| node.is_focused()).next().and_then(|node| node.accesskit_node().label())
    }

    /// Lets the button go and looks at the frame in which that happens.
    pub fn release_and(&mut self, at: Pos2, look: impl FnOnce(&Self)) {
        self.button(at, false);
        look(self);
        self.settle();
    }

    fn button(&mut self, at: Pos2, pressed: bool) {
        let (button, modifiers) = (PointerButton::Primary, self.held);
        self.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        self.harness.step();
    }

    pub fn move_to(&mut self, at: Pos2, modifiers: Modifiers) {
        self.hold(modifiers);
        self.harness.event(Event::PointerMoved(at));
        self.harness.step();
    }

    /// Presses at a point, moves in a few steps, lets go.
    pub fn drag(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.drag_without_release(from, to, modifiers);
        self.release(to, modifiers);
    }

    pub fn drag_without_release(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.press(from, modifiers);
        for step in 1..=4_u8 {
            self.move_to(from + (to - from) * (f32::from(step) / 4.0), modifiers);
        }
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.strike(modifiers, key);
        self.settle();
    }

    /// Presses a key for no longer than a frame takes.
    fn strike(&mut self, modifiers: Modifiers, key: Key) {
        self.hold(modifiers);
        for pressed in [true, false] {
            let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            self.harness.input_mut().events.push(event);
        }
        self.harness.step();
        self.hold(Modifiers::NONE);
    }

    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// What is called by a name; while a dialog is open, only what is in it.
    fn called(&self, name: &str, wanted: fn(&Control) -> bool) -> Vec<Control> {
        let nodes = self.harness.query_all_by_label(name);
        let told = |control: &Control| wanted(control) && !control.is_hidden;
        let all: Vec<Control> = nodes.map(|node| Control::of(&node)).filter(told).collect();
        let inside: Vec<Control> = all.iter().filter(|control| control.is_in_dialog).cloned().collect();
        if inside.is_empty() { all } else { inside }
    }

    /// Where the one thing of a name is, whatever it is.
    pub fn rect_of(&self, name: &str) -> Rect {
        self.harness.get_by_label(name).rect()
    }

    /// The one control that a screen reader calls by a name.
    pub fn control(&self, name: &str) -> Control {
        match self.called(name, Control::is_control).as_slice() {
            [only] => only.clone(),
            [] => panic!("there is no control {name:?} among {:?}", self.texts()),
            several => panic!("several controls are called {name:?}: {several:?}"),
        }
    }

    /// Clicks what a screen reader calls by a name.
    pub fn click(&mut self, name: &str) {
        let control = self.control(name);
        assert!(!control.is_disabled, "{name:?} is disabled");
        self.click_at(control.rect.center());
    }

    /// The one field of a name.
    pub fn field(&self, name: &str) -> Control {
        match self.called(name, Control::is_field).as_slice() {
            [only] => only.clone(),
            fields => panic!("fields {name:?}: {fields:?} among {:?}", self.texts()),
        }
    }

    /// Gives the window another size, in points.
    pub fn resize(&mut self, size: Vec2) {
        self.harness.set_size(size);
        self.settle();
    }

    /// The window's width in points.
    pub fn width(&self) -> f32 {
        self.harness.ctx.content_rect().width()
    }

    /// Types into the field of a name, in place of what it holds.
    pub fn write(&mut self, name: &str, text: &str) {
        let field = self.field(name);
        self.click_at(field.rect.center());
        self.key(COMMAND, Key::A);
        if text.is_empty() {
            self.key(Modifiers::NONE, Key::Backspace);
        } else {
            self.type_text(text);
        }
    }

    /// Types into the field of a name and presses Enter.
    pub fn enter(&mut self, name: &str, text: &str) {
        self.write(name, text);
        self.key(Modifiers::NONE, Key::Enter);
    }

    /// What stands in the field of a name.
    pub fn value(&self, name: &str) -> Option<String> {
        self.harness.query_all_by_label(name).find(|node| Control::of(node).is_field()).and_then(|node| node.value())
    }

    pub fn has(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).any(|node| !node.accesskit_node().is_hidden())
    }

    /// Whether anything that a screen reader can read holds a text.
    pub fn reads(&self, part: &str) -> bool {
        self.texts().iter().any(|text| text.contains(part))
    }

    /// Everything that a screen reader can read.
    pub fn texts(&self) -> BTreeSet<String> {
        let mut texts = BTreeSet::new();
        for node in self.harness.get_all_by(|_| true) {
            let node = node.accesskit_node();
            if node.is_hidden() {
                continue;
            }
            texts.extend(node.label());
            texts.extend(node.value());
        }
        texts
    }

    /// Everything that can be operated.
    pub fn controls(&self) -> Vec<Control> {
        let all = self.harness.get_all_by(|_| true).map(|node| Control::of(&node));
        all.filter(|control| control.is_control() && !control.is_hidden).collect()
    }

    /// Runs a command by typing its name into the palette.
    pub fn command(&mut self, name: &str) {
        self.key(COMMAND, Key::K);
        self.type_text(name);
        self.key(Modifiers::NONE, Key::Enter);
    }

    /// Steps until something is so that another thread brings about.
    pub fn wait(&mut self, what: &str, mut is_so: impl FnMut(&Self) -> bool) {
        let start = Instant::now();
        while !is_so(self) {
            assert!(start.elapsed() < Duration::from_secs(60), "waited in vain: {what}");
            self.harness.step();
            std::thread::yield_now();
        }
        self.settle();
    }

    /// Drops a file on the window.
    pub fn drop_file(&mut self, path: &Path) {
        self.harness.input_mut().dropped_files.push(Arc::new(Dropped(path.to_owned())));
        self.settle();
    }

    /// Asks the window to close, as the desktop does; whether it closes.
    pub fn close_window(&mut self) -> bool {
        let viewport = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        viewport.events.push(ViewportEvent::Close);
        self.harness.step();
        let is_kept = self.window_asks().iter().any(|command| matches!(command, ViewportCommand::CancelClose));
        self.settle();
        !is_kept
    }

    /// What the planner asked of the window in the last frame.
    pub fn window_asks(&self) -> Vec<ViewportCommand> {
        let viewport = self.harness.output().viewport_output.get(&ViewportId::ROOT);
        viewport.map(|viewport| viewport.commands.clone()).unwrap_or_default()
    }
}

/// Something that can be operated, as a screen reader sees it.
#[derive(Clone, Debug)]
pub struct Control {
    pub role: Role,
    pub name: String,
    pub rect: Rect,
    pub is_on: bool,
    pub is_disabled: bool,
    pub is_in_dialog: bool,
    /// Whether it is kept from screen readers: it lies behind a dialog.
    is_hidden: bool,
}

impl Control {
    fn of(node: &egui_kittest::Node<'_>) -> Self {
        let told = node.accesskit_node();
        Self {
            role: told.role(),
            name: told.label().unwrap_or_default(),
            rect: told.bounding_box().map_or(Rect::NOTHING, |_| node.rect()),
            is_on: told.toggled() == Some(Toggled::True),
            is_disabled: told.is_disabled(),
            is_hidden: told.is_hidden(),
            is_in_dialog: std::iter::successors(told.parent(), |node| node.parent())
                .any(|node| node.role() == Role::Dialog),
        }
    }

    const fn is_field(&self) -> bool {
        matches!(self.role, Role::TextInput | Role::MultilineTextInput | Role::SearchInput | Role::SpinButton)
    }

    const fn is_control(&self) -> bool {
        self.is_field()
            || matches!(
                self.role,
                Role::Button
                    | Role::CheckBox
                    | Role::RadioButton
                    | Role::ComboBox
                    | Role::Link
                    | Role::Tab
                    | Role::Slider
                    | Role::MenuItem
                    | Role::DisclosureTriangle
                    | Role::Canvas
            )
    }
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

pub const COMMAND: Modifiers = Modifiers::COMMAND;

/// A hall of 30 m by 20 m with three booths of 3 m by 3 m at 4.0, 9.0 and 16.0 m, all at 6.0 m.
pub fn small_plan() -> Project {
    let (hall, layout) = (HallId::seeded(1, 1), LayoutId::seeded(1, 2));
    let mut project = Project::default();
    let outline = Polygon::rect(PlanRect::at(Point::ORIGIN, Size::new(30_000, 20_000))).expect("sound");
    project.set(RecordKey::Hall(hall), Some(Hall::new(LocalText::en("H1"), outline, layout).into()));
    project.set(RecordKey::Layout(layout), Some(Layout { hall, name: LocalText::default() }.into()));
    for (n, (number, x)) in [("A1", 4000), ("A2", 9000), ("A3", 16_000)].into_iter().enumerate() {
        let booth = Booth::new(number, Shape::rect(Point::new(x, 6000), Size::new(3000, 3000)));
        let id = ItemId::seeded(2, n as u64);
        project.set(RecordKey::Item(FloorId::Layout(layout), id), Some(Item::new(Part::Booth(booth)).into()));
    }
    project
}

/// Where the point of a plan lies on the screen, by two booths whose places are known.
pub fn screen_of(desk: &Desk, x: f32, y: f32) -> Pos2 {
    let (a1, a3) = (desk.place("A1"), desk.place("A3"));
    let scale = (a3.min.x - a1.min.x) / 12_000.0;
    pos2(a1.min.x + (x - 4000.0) * scale, a1.min.y + (y - 6000.0) * scale)
}
