//! The CPU time of a frame of the directory's page (layout, painting, tessellation), in frames of 1280 x 800 points.
//!
//! At rest, scrolling, moving the marked cell, each letter typed into the search line, and the frame after an edit,
//! when rows are sorted anew. Deliberately absent: the GPU's work and the bar at the top.

use super::{cpu_time, median, report};
use eframe::egui::{self, Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};
use fairwright::app::{Preferences, Request, Workspace};
use fairwright::edit::{ExhibitorChange, change_exhibitor};
use fairwright::geometry::Area;
use fairwright::model::Project;
use fairwright::table::Sheet;
use fairwright::ui::{directory::DirectoryPage, fonts, theme};
use fairwright::words::Lang;
use std::time::Duration;

/// What a frame may take.
const FRAME: Duration = Duration::from_millis(4);
/// What a frame may take in which the rows are made anew: after an edit, after a letter.
const ANEW: Duration = Duration::from_millis(16);
const SIZE: egui::Vec2 = vec2(1280.0, 760.0);
const FRAMES: usize = 40;

/// Measures the page; whether it stays within its limits.
pub fn run(project: &Project) -> bool {
    let mut is_within = true;
    for (sheet, name) in [(Sheet::Exhibitors, "exhibitors"), (Sheet::Booths, "booths")] {
        let mut stage = Stage::new(project, sheet);
        for _ in 0..60 {
            stage.frame(Vec::new()); // fonts, counts of views
        }
        let runs: [(&str, Vec<Duration>, Duration); 5] = [
            ("at rest", stage.each(|_| Vec::new()), FRAME),
            ("scrolling", stage.each(|_| vec![wheel(-240.0)]), FRAME),
            ("moving the mark", stage.each(|_| key(Key::ArrowDown)), FRAME),
            ("after an edit", stage.edits(), ANEW),
            ("a letter of a search", stage.searches(), ANEW),
        ];
        for (what, times, limit) in runs {
            is_within &= report(&format!("table of {name}, {what}"), median(times), limit);
        }
    }
    is_within
}

struct Stage {
    ctx: Context,
    ws: Workspace,
    page: DirectoryPage,
    preferences: Preferences,
    time: f64,
}

fn wheel(down: f32) -> Event {
    Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: vec2(0.0, down),
        modifiers: Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
    }
}

fn key(key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

impl Stage {
    fn new(project: &Project, sheet: Sheet) -> Self {
        let ctx = Context::default();
        fonts::install(&ctx);
        theme::install(&ctx);
        let mut preferences = Preferences::default();
        preferences.directory.sheet = sheet;
        let ws = Workspace::new(project.clone(), None, Lang::En);
        let mut stage = Self { ctx, ws, page: DirectoryPage::default(), preferences, time: 0.0 };
        stage.frame(vec![Event::PointerMoved(pos2(500.0, 400.0))]);
        stage
    }

    /// The CPU time of one frame.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), SIZE));
        let input = RawInput { screen_rect, events, time: Some(self.time), ..RawInput::default() };
        let mut ask = Vec::new();
        let begin = cpu_time();
        let mut output = self.ctx.run_ui(input, |ui| {
            self.page.ui(ui, &self.ws, &mut self.preferences, &mut ask);
        });
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let time = cpu_time() - begin;
        assert!(!meshes.is_empty(), "nothing was painted");
        output.textures_delta.clear();
        for request in ask {
            if !matches!(request, Request::Effect(_)) {
                self.ws.handle(request);
            }
        }
        time
    }

    fn each(&mut self, events: impl Fn(usize) -> Vec<Event>) -> Vec<Duration> {
        (0..FRAMES).map(|n| self.frame(events(n))).collect()
    }

    /// The frame after each of some edits made elsewhere.
    fn edits(&mut self) -> Vec<Duration> {
        let ids: Vec<_> = self.ws.committed().exhibitors.keys().copied().take(FRAMES).collect();
        let mut times = Vec::new();
        for id in ids {
            let change = ExhibitorChange::Contracted(Some(Area::square_metres(36)));
            let edit = change_exhibitor(self.ws.committed(), id, change);
            self.ws.handle(Request::Take(edit));
            times.push(self.frame(Vec::new()));
        }
        times
    }

    /// The frame after each letter typed into the search line; the first gathers the names and is not counted.
    fn searches(&mut self) -> Vec<Duration> {
        self.page.search_for("e");
        self.frame(Vec::new());
        let typed = "exhibitor 12";
        (1..=typed.len())
            .map(|end| {
                self.page.search_for(typed.get(..end).unwrap_or(typed));
                self.frame(Vec::new())
            })
            .collect()
    }
}
