//! The CPU time of a frame of the canvas (layout, painting, tessellation) on synthetic plans, beside its
//! limits: `cargo bench --bench canvas`. Ends with failure when a limit is exceeded.
//!
//! Measured is the CPU time of the one thread that egui runs on, in frames of 1280 x 800 points: the whole
//! plan in sight and zoomed in, while panning, zooming from the whole plan to a booth and back, and dragging
//! one booth and five hundred. Deliberately absent: the GPU's work and what lies around the canvas.
#![allow(clippy::print_stdout, clippy::expect_used, clippy::panic, reason = "a bench prints, and fails loudly")]

use eframe::egui::{self, Context, RawInput, Rect, pos2, vec2};
use fairwright::draw::{Options, Plan};
use fairwright::geometry::{Mm, Point, Vector};
use fairwright::model::{HallId, ItemId, Key, Project};
use fairwright::sample::synthetic;
use fairwright::ui::{fonts, paint::ScreenPlan, view::View};
use fairwright::words::Lang;
use std::process::ExitCode;
use std::time::Duration;

/// The canvas.
const SIZE: egui::Vec2 = vec2(1280.0, 800.0);
/// Frames of a run, after some that warm up.
const FRAMES: usize = 60;
const WARM_UP: usize = 5;

/// What a plan of so many booths may take.
struct Limits {
    booths: usize,
    median: Duration,
    worst_of_zoom: Duration,
}

const LIMITS: [Limits; 3] = [
    Limits { booths: 610, median: Duration::from_micros(1500), worst_of_zoom: Duration::from_millis(8) },
    Limits { booths: 10_000, median: Duration::from_millis(3), worst_of_zoom: Duration::from_millis(16) },
    Limits { booths: 100_000, median: Duration::from_millis(16), worst_of_zoom: Duration::from_millis(33) },
];

fn main() -> ExitCode {
    println!("{:>7}  {:<28} {:>10} {:>10} {:>10} {:>10}", "booths", "run", "median", "limit", "worst", "limit");
    let mut is_within = true;
    for limits in LIMITS {
        let mut stage = Stage::new(limits.booths);
        for (name, run, has_worst) in RUNS {
            let mut times = run(&mut stage);
            times.sort_unstable();
            let median = times.get(times.len() / 2).copied().unwrap_or_default();
            let worst = times.last().copied().unwrap_or_default();
            let worst_limit = if has_worst { ms(limits.worst_of_zoom) } else { String::new() };
            let is_over = median > limits.median || (has_worst && worst > limits.worst_of_zoom);
            is_within &= !is_over;
            println!(
                "{:>7}  {name:<28} {:>10} {:>10} {:>10} {worst_limit:>10}{}",
                limits.booths,
                ms(median),
                ms(limits.median),
                ms(worst),
                if is_over { "  OVER" } else { "" },
            );
        }
    }
    if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

type Run = fn(&mut Stage) -> Vec<Duration>;

/// The runs, with whether the worst frame has a limit.
const RUNS: [(&str, Run, bool); 8] = [
    ("whole plan, panning", |s| s.pan(s.whole()), false),
    ("labels just fit, panning", |s| s.pan(s.near(24.0)), false),
    ("zoomed in, panning", |s| s.pan(s.near(80.0)), false),
    ("zoom in and out", Stage::zoom, true),
    ("whole plan, dragging 1", |s| s.drag(s.whole(), 1), false),
    ("zoomed in, dragging 1", |s| s.drag(s.near(40.0), 1), false),
    ("whole plan, dragging 500", |s| s.drag(s.whole(), 500), false),
    ("zoomed in, dragging 500", |s| s.drag(s.near(40.0), 500), false),
];

/// A plan on a canvas.
struct Stage {
    ctx: Context,
    project: Project,
    hall: HallId,
    plan: Plan,
    screen: ScreenPlan,
}

impl Stage {
    fn new(booths: usize) -> Self {
        let project = synthetic(booths, 1);
        let hall = *project.halls.keys().next().expect("a plan has a hall");
        let ctx = Context::default();
        fonts::install(&ctx);
        let mut plan = Plan::default();
        let mut screen = ScreenPlan::default();
        screen.update(&plan.update(&project, hall, &Options::of(Lang::En)), false);
        Self { ctx, project, hall, plan, screen }
    }

    fn canvas() -> Rect {
        Rect::from_min_size(pos2(0.0, 0.0), SIZE)
    }

    fn whole(&self) -> View {
        let outline = &self.project.halls.get(&self.hall).expect("the hall").outline;
        View::fitting(Self::canvas(), outline.bounds(), 24.0)
    }

    /// Zoomed to so many points for a booth of 3 m, over the middle of the hall.
    fn near(&self, px: f64) -> View {
        let mm_per_px = 3000.0 / px;
        View { mm_per_px: mm_per_px.min(self.whole().mm_per_px), ..self.whole() }
    }

    /// The CPU time of one frame.
    fn frame(&mut self, view: View) -> Duration {
        let input = RawInput { screen_rect: Some(Self::canvas()), ..RawInput::default() };
        let begin = cpu_time();
        let mut output = self.ctx.run_ui(input, |ui| {
            let painter = ui.painter().with_clip_rect(Self::canvas());
            self.screen.paint_floor(&painter, &view);
            self.screen.paint(&painter, &view);
        });
        let shapes = std::mem::take(&mut output.shapes);
        let meshes = self.ctx.tessellate(shapes, output.pixels_per_point);
        let time = cpu_time() - begin;
        assert!(!meshes.is_empty(), "nothing was painted");
        output.textures_delta.clear();
        time
    }

    fn pan(&mut self, view: View) -> Vec<Duration> {
        let way = |n: usize| vec2(n as f32 * 1.7, n as f32 * 0.9);
        let times = (0..WARM_UP + FRAMES).map(|n| self.frame(view.dragged(way(n))));
        times.collect::<Vec<_>>().split_off(WARM_UP)
    }

    /// From the whole plan to three points a decimetre and back, in steps of a mouse wheel.
    fn zoom(&mut self) -> Vec<Duration> {
        let whole = self.whole();
        let at = whole.screen.center() + vec2(61.0, 37.0);
        let mut times = Vec::new();
        let mut views = vec![whole];
        while let Some(last) = views.last().copied().filter(|view| view.mm_per_px > 33.0) {
            views.push(last.zoomed(1.08, at));
        }
        let back: Vec<View> = views.iter().rev().copied().collect();
        for view in views.into_iter().chain(back) {
            times.push(self.frame(view));
        }
        times
    }

    /// Drags booths from the middle of the plan; the preview is part of the frame.
    fn drag(&mut self, view: View, count: usize) -> Vec<Duration> {
        let (x, y) = view.center;
        let middle = Point::round(x, y);
        let mut booths: Vec<(Mm, ItemId)> = self
            .project
            .booths_of(self.hall)
            .map(|(id, booth)| (Mm::round(booth.shape.center().distance(middle)), id))
            .collect();
        booths.sort_unstable();
        booths.truncate(count);
        let mut times = Vec::new();
        for n in 0..WARM_UP + FRAMES {
            let way = Vector::new(i32::try_from(n).unwrap_or(0) * 130, 70);
            let mut project = self.project.clone();
            for (_, id) in &booths {
                let (floor, item) = self.project.find_item(self.hall, *id).expect("a booth");
                let moved = item.form().moved(way).expect("on the plan");
                project.set(Key::Item(floor, *id), Some(item.with_form(moved).into()));
            }
            let begin = cpu_time();
            let preview = self.plan.preview(&project);
            self.screen.set_preview(&preview);
            let preview_time = cpu_time() - begin;
            times.push(preview_time + self.frame(view));
        }
        self.screen.set_preview(&fairwright::draw::Preview::default());
        times.split_off(WARM_UP)
    }
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
