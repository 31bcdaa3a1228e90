//! The statistics of 10,000 booths and 5,000 exhibitors: adding up, the report, and a frame of every section of the
//! review, each beside its limit: `cargo bench --bench review`. Ends with failure when a limit is exceeded.
//!
//! Measured is the CPU time of the one thread, in a window of 1280 x 800 points. Figures are made once for each state
//! of the plan; a frame shows what is in sight of them.
#![allow(clippy::print_stdout, clippy::expect_used, clippy::panic, reason = "a bench prints, and fails loudly")]

use eframe::egui::{self, Context, Event, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use fairwright::app::Preferences;
use fairwright::geometry::Area;
use fairwright::model::{Attendance, Exhibitor, ExhibitorId, Key, Project};
use fairwright::report::{Topic, report};
use fairwright::sample::synthetic;
use fairwright::stats::{Scope, summary_of};
use fairwright::ui::{Planner, Start};
use fairwright::words::{Country, Lang, LocalText, Words};
use std::process::ExitCode;
use std::time::Duration;

const BOOTHS: usize = 10_000;
const EXHIBITORS: u64 = 5000;
const RUNS: usize = 15;
const FRAMES: usize = 30;

/// What adding up may take, and the whole report.
const SUMMARY: Duration = Duration::from_millis(30);
const REPORT: Duration = Duration::from_millis(45);
/// What a frame of the whole window may take.
const FRAME: Duration = Duration::from_millis(4);

fn main() -> ExitCode {
    let project = plan();
    println!("{:<34} {:>10} {:>10}", "10,000 booths, 5,000 exhibitors", "measured", "limit");
    let mut is_within = true;
    let scopes = [Scope::All, Scope::Hall(*project.halls.keys().next().expect("a hall"))];
    for (scope, name) in scopes.into_iter().zip(["all halls", "one hall"]) {
        let times = (0..RUNS).map(|_| time(|| drop(std::hint::black_box(summary_of(&project, scope)))));
        is_within &= told(&format!("adding up, {name}"), median(times.collect()), SUMMARY);
    }
    let words = Words::of(Lang::En);
    let times = (0..RUNS).map(|_| time(|| drop(std::hint::black_box(report(&project, Scope::All, words)))));
    is_within &= told("the report", median(times.collect()), REPORT);

    let mut window = Window::new(project);
    window.key(egui::Key::Num3);
    for (row, topic) in Topic::ALL.into_iter().enumerate() {
        // the list of sections begins below the bar, its rows are 30 points apart
        window.click(pos2(100.0, 66.0 + 30.0 * row as f32));
        let times = (0..FRAMES).map(|_| window.frame(Vec::new())).collect();
        is_within &= told(&format!("a frame, {topic:?}"), median(times), FRAME);
    }
    if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The plan, with exhibitors from many countries beside those that it has: most of them wait for a booth.
fn plan() -> Project {
    let mut project = synthetic(BOOTHS, 1);
    let codes = ["CN", "RU", "KZ", "DE", "US", "IN", "SG", "JP", "KR", "FR", "IT", "GB", "TR", "IR", "PK", "UZ"];
    for n in project.exhibitors.len() as u64..EXHIBITORS {
        let code = codes.get(usize::try_from(n).unwrap_or(0) % codes.len()).copied().unwrap_or("CN");
        let exhibitor = Exhibitor {
            name: LocalText::en(&format!("Exhibitor {n}")),
            country: Country::new(code),
            attendance: if n % 7 == 0 { Attendance::Online } else { Attendance::OnSite },
            contracted: (n % 3 == 0).then_some(Area::square_metres(9)),
            ..Exhibitor::default()
        };
        project.set(Key::Exhibitor(ExhibitorId::seeded(99, n)), Some(exhibitor.into()));
    }
    project
}

/// A window without a screen.
struct Window {
    ctx: Context,
    planner: Planner,
}

impl Window {
    fn new(project: Project) -> Self {
        let ctx = Context::default();
        let preferences = Preferences { lang: Lang::En.tag().to_owned(), animate: false, ..Preferences::default() };
        let planner = Planner::new(&ctx, preferences, Start::Project(Box::new(project)));
        let mut window = Self { ctx, planner };
        window.frame(Vec::new());
        window
    }

    /// The CPU time of a frame: layout, painting, tessellation.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0));
        let input = RawInput { screen_rect: Some(screen), events, ..RawInput::default() };
        time(|| {
            let mut output = self.ctx.run_ui(input, |ui| self.planner.ui(ui));
            let shapes = std::mem::take(&mut output.shapes);
            assert!(!self.ctx.tessellate(shapes, output.pixels_per_point).is_empty(), "nothing was painted");
        })
    }

    fn click(&mut self, pos: Pos2) {
        let button =
            |pressed| Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
        self.frame(vec![Event::PointerMoved(pos)]);
        self.frame(vec![button(true)]);
        self.frame(vec![button(false)]);
        for _ in 0..3 {
            self.frame(Vec::new());
        }
    }

    fn key(&mut self, key: egui::Key) {
        let modifiers = Modifiers::COMMAND;
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        self.frame(vec![event(true), event(false)]);
        self.frame(Vec::new());
    }
}

fn told(name: &str, measured: Duration, limit: Duration) -> bool {
    let is_over = measured > limit;
    println!("{name:<34} {:>10} {:>10}{}", ms(measured), ms(limit), if is_over { "  OVER" } else { "" });
    !is_over
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn time(work: impl FnOnce()) -> Duration {
    let begin = cpu_time();
    work();
    cpu_time() - begin
}

#[cfg(unix)]
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Wall time, where no CPU time of a thread is at hand.
#[cfg(not(unix))]
fn cpu_time() -> Duration {
    static START: std::sync::OnceLock<std::time::Instant> = std::sync::OnceLock::new();
    START.get_or_init(std::time::Instant::now).elapsed()
}
