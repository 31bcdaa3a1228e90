//! How the main screens look: pictures in two themes and two languages, and what must be legible on them.
//!
//! A picture that has changed fails; look at the new one beside the old, then keep it with
//! `UPDATE_SNAPSHOTS=1 cargo test --test window pictures`.

use super::desk::{COMMAND, Desk, preferences};
use eframe::egui::epaint::Shape;
use eframe::egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use egui_kittest::kittest::Queryable;
use fairwright::app::ThemeChoice;
use fairwright::ui::Start;
use fairwright::words::Lang;
use std::collections::BTreeSet;

fn texts(shape: &Shape, into: &mut BTreeSet<String>) {
    match shape {
        Shape::Text(text) => {
            into.insert(text.galley.text().to_owned());
        }
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, into)),
        _ => {}
    }
}

#[test]
fn at_fit_all_on_2560_pixels_nearly_all_booth_numbers_are_drawn() {
    let desk = Desk::with(Start::Sample, preferences(Lang::En, ThemeChoice::Light), vec2(2560.0, 1440.0));
    let ws = desk.planner().workspace().expect("the sample is open");
    let numbers: Vec<String> = ws.project().booths_of(ws.hall()).map(|(_, booth)| booth.number.clone()).collect();
    let mut drawn = BTreeSet::new();
    for clipped in &desk.harness.output().shapes {
        texts(&clipped.shape, &mut drawn);
    }
    let missing: Vec<&String> = numbers.iter().filter(|number| !drawn.contains(*number)).collect();
    assert!(numbers.len() > 200, "the first hall of the sample has many booths");
    assert!(missing.len() * 20 <= numbers.len(), "{} of {} are not drawn: {missing:?}", missing.len(), numbers.len());
}

#[test]
fn the_canvas_keeps_most_of_a_small_window() {
    let desk = Desk::with(Start::Sample, preferences(Lang::En, ThemeChoice::Light), vec2(1280.0, 800.0));
    let plan = desk.harness.get_by_role(eframe::egui::Role::Canvas).rect();
    let canvas = plan.size() + vec2(20.0, 20.0); // with its rulers
    let share = canvas.x * canvas.y / (1280.0 * 800.0);
    assert!(share >= 0.6, "the canvas has {:.0} % of the window", share * 100.0);
}

#[test]
fn nothing_is_painted_again_while_nobody_does_anything() {
    let mut desk = Desk::with(Start::Sample, preferences(Lang::En, ThemeChoice::Light), vec2(1280.0, 800.0));
    desk.harness.run(); // fails where frames keep asking for the next one
    desk.harness.step();
    let output = desk.harness.output();
    let delays: Vec<_> = output.viewport_output.values().map(|viewport| viewport.repaint_delay).collect();
    assert!(delays.iter().all(|delay| *delay > std::time::Duration::from_secs(60)), "{delays:?}");
}

fn picture(name: &str, start: Start, lang: Lang, theme: ThemeChoice) {
    let mut desk = Desk::with(start, preferences(lang, theme), vec2(1280.0, 800.0));
    desk.harness.snapshot(name);
}

#[test]
fn floor_light_english() {
    picture("floor-light-en", Start::Sample, Lang::En, ThemeChoice::Light);
}

#[test]
fn floor_dark_chinese() {
    picture("floor-dark-zh-CN", Start::Sample, Lang::ZhCn, ThemeChoice::Dark);
}

/// A booth of the sample, near, selected, with the inspector on it.
fn booth_picture(name: &str, lang: Lang, theme: ThemeChoice) {
    let mut desk = Desk::with(Start::Sample, preferences(lang, theme), vec2(1280.0, 800.0));
    let middle = |desk: &Desk| {
        let told = desk.told().into_iter().find(|(label, _)| label.contains("A307"));
        told.expect("the booth is told to screen readers").1.center()
    };
    let at = middle(&desk);
    desk.move_to(at, Modifiers::NONE);
    desk.harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Line,
        delta: vec2(0.0, 6.0),
        modifiers: Modifiers::NONE,
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
    });
    desk.settle();
    let at = middle(&desk);
    desk.click_at(at);
    desk.harness.event(Event::PointerGone);
    desk.settle();
    desk.harness.snapshot(name);
}

#[test]
fn booth_light_english() {
    booth_picture("booth-light-en", Lang::En, ThemeChoice::Light);
}

#[test]
fn booth_dark_chinese() {
    booth_picture("booth-dark-zh-CN", Lang::ZhCn, ThemeChoice::Dark);
}

/// A page of the sample, reached by its key.
fn page_picture(name: &str, page: Key, lang: Lang, theme: ThemeChoice) {
    let mut desk = Desk::with(Start::Sample, preferences(lang, theme), vec2(1280.0, 800.0));
    desk.key(COMMAND, page);
    desk.harness.event(Event::PointerGone);
    desk.settle();
    desk.harness.snapshot(name);
}

#[test]
fn directory_light_english() {
    page_picture("directory-light-en", Key::Num2, Lang::En, ThemeChoice::Light);
}

#[test]
fn directory_dark_chinese() {
    page_picture("directory-dark-zh-CN", Key::Num2, Lang::ZhCn, ThemeChoice::Dark);
}

#[test]
fn review_light_english() {
    page_picture("review-light-en", Key::Num3, Lang::En, ThemeChoice::Light);
}

#[test]
fn review_dark_chinese() {
    page_picture("review-dark-zh-CN", Key::Num3, Lang::ZhCn, ThemeChoice::Dark);
}

#[test]
fn start_screen_light_chinese() {
    picture("start-light-zh-CN", Start::Screen, Lang::ZhCn, ThemeChoice::Light);
}

#[test]
fn start_screen_dark_english() {
    picture("start-dark-en", Start::Screen, Lang::En, ThemeChoice::Dark);
}
