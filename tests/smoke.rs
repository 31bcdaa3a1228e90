//! The real window under Xvfb: real pointer events drag a booth, real keys save, the file tells.
//!
//! It needs Xvfb, xdotool and a software OpenGL driver. Where they are missing it says so and passes, unless
//! FAIRWRIGHT_SMOKE=required, as `.ci/run` sets it after installing them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use fairwright::edit::Draft;
use fairwright::file;
use fairwright::geometry::{Point, Polygon, Rect, Shape, Size};
use fairwright::model::{Booth, FloorId, Hall, HallId, Item, ItemId, Key, Layout, LayoutId, Part, Project};
use fairwright::words::{LocalText, Message};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that does not outlive the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn has(program: &str) -> bool {
    Command::new("which").arg(program).stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// A hall of 20 m by 20 m with one booth of 6 m by 6 m in its middle.
fn plan() -> (Project, HallId, ItemId) {
    let (hall, layout, booth) = (HallId::seeded(1, 1), LayoutId::seeded(1, 2), ItemId::seeded(1, 3));
    let start = Project::default();
    let mut draft = Draft::new(&start);
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(20_000, 20_000))).expect("sound");
    draft.put(Key::Layout(layout), Layout { hall, name: LocalText::default() });
    draft.put(Key::Hall(hall), Hall::new(LocalText::en("H1"), outline, layout));
    let shape = Shape::rect(Point::new(7000, 7000), Size::new(6000, 6000));
    draft.put(Key::Item(FloorId::Layout(layout), booth), Item::new(Part::Booth(Booth::new("A1", shape))));
    (draft.finish(Message::new("command-new")).applied(&start), hall, booth)
}

fn place(path: &Path, hall: HallId, booth: ItemId) -> Point {
    let project = file::open(path).expect("the saved file is readable").project;
    let (_, item) = project.find_item(hall, booth).expect("the booth is there");
    item.bounds().min
}

fn until<T>(what: &str, seconds: u64, mut try_it: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = try_it() {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(seconds), "waited {seconds} s for {what}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn a_booth_dragged_in_the_real_window_is_saved_where_it_was_dropped() {
    let missing: Vec<&str> = ["Xvfb", "xdotool"].into_iter().filter(|program| !has(program)).collect();
    if !missing.is_empty() {
        let required = std::env::var("FAIRWRIGHT_SMOKE").is_ok_and(|value| value == "required");
        assert!(!required, "not installed: {missing:?}");
        eprintln!("skipped: not installed: {missing:?}");
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("plan.ron");
    let (project, hall, booth) = plan();
    file::save(&path, &project).expect("written");

    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "+extension", "GLX", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts");
    let mut number = String::new();
    BufReader::new(server.stdout.take().expect("piped")).read_line(&mut number).expect("a display number");
    let _server = Running(server);
    let display = format!(":{}", number.trim());

    let window = Command::new(env!("CARGO_BIN_EXE_fairwright"))
        .arg(&path)
        .args(["--lang", "en"])
        .env("DISPLAY", &display)
        .env_remove("WAYLAND_DISPLAY")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_DATA_HOME", home.path().join("data"))
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut window = Running(window);
    let xdotool = |args: &[&str]| {
        let output = Command::new("xdotool").args(args).env("DISPLAY", &display).output().expect("xdotool runs");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let id = until("the window", 60, || {
        assert!(window.0.try_wait().expect("a status").is_none(), "the program ended by itself");
        xdotool(&["search", "--onlyvisible", "--name", "Fairwright"]).filter(|ids| !ids.is_empty())
    });
    let id = id.lines().next().expect("an id").to_owned();
    xdotool(&["windowsize", "--sync", &id, "1280", "800"]);
    xdotool(&["windowfocus", &id]);
    std::thread::sleep(Duration::from_secs(3)); // software rendering: the first frames take their time

    // With all panels hidden the canvas fills the window, so the booth lies in its middle.
    xdotool(&["key", "ctrl+backslash"]);
    std::thread::sleep(Duration::from_secs(1));
    let drag = |steps: i32| {
        xdotool(&["mousemove", "640", "410"]);
        xdotool(&["mousedown", "1"]);
        for step in 1..=steps {
            let x = (640 + step * 100 / steps).to_string();
            xdotool(&["mousemove", &x, "410"]);
            std::thread::sleep(Duration::from_millis(60));
        }
        xdotool(&["mouseup", "1"]);
    };
    drag(10);
    std::thread::sleep(Duration::from_millis(500));
    xdotool(&["key", "ctrl+s"]);
    let moved = until("the saved file to change", 20, || {
        let at = place(&path, hall, booth);
        (at != Point::new(7000, 7000)).then_some(at)
    });
    assert!(moved.x.0 > 8000 && moved.x.0 < 14_000, "dragged to the right by 100 pixels, found at {moved:?}");
    assert!((moved.y.0 - 7000).abs() <= 500, "not up or down, found at {moved:?}");
    assert!(window.0.try_wait().expect("a status").is_none(), "the program still runs");
}
