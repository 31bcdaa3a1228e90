//! A planner at which a test sits as its user does: pointer, keys, and what a screen reader sees.

use super::raster::CpuRenderer;
use eframe::egui::{self, Event, Key, Modifiers, PointerButton, Pos2, Rect, Vec2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use fairwright::app::{Preferences, ThemeChoice};
use fairwright::geometry::{Point, Polygon, Rect as PlanRect, Shape, Size};
use fairwright::model::{
    Booth, FloorId, Hall, HallId, Item, ItemId, Key as RecordKey, Layout, LayoutId, Part, Project,
};
use fairwright::ui::{Planner, Start};
use fairwright::words::{Lang, LocalText};

/// What the harness shows: the planner, made at the first frame, when there is a context.
pub struct Seat {
    planner: Option<Planner>,
    preferences: Preferences,
    start: Start,
}

impl Seat {
    fn ui(&mut self, ui: &mut egui::Ui) {
        let (preferences, start) = (&self.preferences, &self.start);
        let planner = self.planner.get_or_insert_with(|| Planner::new(ui.ctx(), preferences.clone(), start.clone()));
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
        let mut desk = Self { harness };
        desk.settle();
        desk
    }

    /// Lets the window come to rest.
    pub fn settle(&mut self) {
        self.harness.run();
    }

    pub fn planner(&self) -> &Planner {
        self.harness.state().planner.as_ref().expect("made at the first frame")
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

    /// Where a booth is on the screen, as a screen reader is told.
    pub fn place(&self, number: &str) -> Rect {
        let start = format!("Booth {number},");
        let nodes: Vec<_> = self.harness.get_all_by_role(egui::accesskit::Role::ListItem).collect();
        let node =
            nodes.iter().find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&start)));
        node.unwrap_or_else(|| panic!("booth {number} is not told to screen readers")).rect()
    }

    pub fn click_at(&mut self, at: Pos2) {
        self.press(at, Modifiers::NONE);
        self.release(at, Modifiers::NONE);
    }

    pub fn click_with(&mut self, at: Pos2, modifiers: Modifiers) {
        self.press(at, modifiers);
        self.release(at, modifiers);
    }

    pub fn press(&mut self, at: Pos2, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(at));
        self.harness.step();
        self.button(at, true, modifiers);
    }

    pub fn release(&mut self, at: Pos2, modifiers: Modifiers) {
        self.button(at, false, modifiers);
        self.settle();
    }

    fn button(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        let event = Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers };
        self.harness.event_modifiers(event, modifiers);
        self.harness.step();
    }

    pub fn move_to(&mut self, at: Pos2, modifiers: Modifiers) {
        self.harness.event_modifiers(Event::PointerMoved(at), modifiers);
        self.harness.step();
    }

    /// Presses at a point, moves in a few steps, lets go.
    pub fn drag(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.drag_without_release(from, to, modifiers);
        self.release(to, modifiers);
    }

    pub fn drag_without_release(&mut self, from: Pos2, to: Pos2, modifiers: Modifiers) {
        self.press(from, modifiers);
        for step in 1..=5_u8 {
            self.move_to(from + (to - from) * (f32::from(step) / 5.0), modifiers);
        }
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Clicks what a screen reader calls by a name.
    pub fn click(&mut self, name: &str) {
        self.harness.get_by_label(name).click();
        self.settle();
    }

    pub fn has(&self, name: &str) -> bool {
        self.harness.query_all_by_label(name).next().is_some()
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
