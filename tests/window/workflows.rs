//! The floor planner's workflows, made of input events only.

use super::desk::{COMMAND, Desk, screen_of, small_plan};
use eframe::egui::{Key, Modifiers, vec2};
use fairwright::app::Saved;
use fairwright::geometry::Point;

#[test]
fn a_booth_is_dragged_and_the_drag_is_undone() {
    let mut desk = Desk::on(small_plan());
    let start = desk.project().clone();
    let from = desk.place("A2").center();
    let to = screen_of(&desk, 10_500.0, 13_500.0);
    desk.drag(from, to, COMMAND); // without snapping, so that the place is the pointer's
    let at = desk.booth("A2").1.shape.bounds().min;
    assert!(at.distance(Point::new(9000, 12_000)) < 60.0, "found at {at:?}");
    assert_eq!(desk.planner().workspace().map(|ws| ws.saved()), Some(Saved::Changed));
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.project(), &start);
    desk.key(COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(desk.booth("A2").1.shape.bounds().min, at);
}

#[test]
fn escape_in_the_middle_of_a_drag_restores_exactly() {
    let mut desk = Desk::on(small_plan());
    let start = desk.project().clone();
    let from = desk.place("A1").center();
    desk.drag_without_release(from, from + vec2(90.0, 40.0), Modifiers::NONE);
    desk.key(Modifiers::NONE, Key::Escape);
    desk.release(from + vec2(90.0, 40.0), Modifiers::NONE);
    assert_eq!(desk.project(), &start);
    assert_eq!(desk.planner().workspace().map(|ws| ws.depth()), Some(0));
}

#[test]
fn a_booth_is_drawn_and_deleted() {
    let mut desk = Desk::on(small_plan());
    desk.key(Modifiers::NONE, Key::B);
    let (from, to) = (screen_of(&desk, 4000.0, 12_000.0), screen_of(&desk, 10_000.0, 15_000.0));
    desk.drag(from, to, Modifiers::NONE);
    assert_eq!(desk.numbers().len(), 4);
    let new =
        desk.numbers().into_iter().find(|number| !["A1", "A2", "A3"].contains(&number.as_str())).expect("numbered");
    let size = desk.booth(&new).1.shape.bounds().size();
    assert_eq!((size.width.0, size.depth.0), (6000, 3000), "snapped to the grid");
    desk.key(Modifiers::NONE, Key::V);
    let at = desk.place(&new).center();
    desk.click_at(at);
    desk.key(Modifiers::NONE, Key::Delete);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
}

#[test]
fn arrows_nudge_by_the_grid_and_a_burst_is_one_step() {
    let mut desk = Desk::on(small_plan());
    let at = desk.place("A1").center();
    desk.click_at(at);
    for _ in 0..3 {
        desk.key(Modifiers::NONE, Key::ArrowRight);
    }
    assert_eq!(desk.booth("A1").1.shape.bounds().min, Point::new(5500, 6000));
    desk.key(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(desk.booth("A1").1.shape.bounds().min, Point::new(5500, 11_000));
    assert_eq!(desk.planner().workspace().map(|ws| ws.depth()), Some(1));
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.booth("A1").1.shape.bounds().min, Point::new(4000, 6000));
}

#[test]
fn a_marquee_to_the_right_takes_what_it_contains_and_to_the_left_what_it_touches() {
    let mut desk = Desk::on(small_plan());
    let (a, b) = (screen_of(&desk, 3000.0, 5000.0), screen_of(&desk, 10_500.0, 10_000.0));
    let selected = |desk: &Desk| desk.planner().workspace().map_or(0, |ws| ws.selection().len());
    desk.drag(a, b, Modifiers::NONE);
    assert_eq!(selected(&desk), 1, "A1 lies inside, A2 only half");
    desk.drag(b, a, Modifiers::NONE);
    assert_eq!(selected(&desk), 2);
    desk.key(Modifiers::NONE, Key::Escape);
    assert_eq!(selected(&desk), 0);
}

#[test]
fn tab_walks_the_booths_while_the_canvas_has_the_keyboard() {
    let mut desk = Desk::on(small_plan());
    let empty = screen_of(&desk, 25_000.0, 15_000.0);
    desk.click_at(empty);
    let number = |desk: &Desk| {
        let ws = desk.planner().workspace().expect("open");
        let id = *ws.selection().first()?;
        Some(ws.project().find_item(ws.hall(), id)?.1.booth()?.number.clone())
    };
    desk.key(Modifiers::NONE, Key::Tab);
    assert_eq!(number(&desk).as_deref(), Some("A1"));
    desk.key(Modifiers::NONE, Key::Tab);
    assert_eq!(number(&desk).as_deref(), Some("A2"));
    desk.key(Modifiers::SHIFT, Key::Tab);
    assert_eq!(number(&desk).as_deref(), Some("A1"));
}

#[test]
fn alt_drag_leaves_the_original_and_makes_a_copy() {
    let mut desk = Desk::on(small_plan());
    let from = desk.place("A1").center();
    let to = screen_of(&desk, 5500.0, 14_500.0);
    desk.drag(from, to, Modifiers::ALT);
    assert_eq!(desk.numbers().len(), 4);
    assert_eq!(desk.booth("A1").1.shape.bounds().min, Point::new(4000, 6000));
}

#[test]
fn the_wheel_zooms_at_the_pointer() {
    let mut desk = Desk::on(small_plan());
    let before = desk.place("A2");
    let at = before.center();
    desk.move_to(at, Modifiers::NONE);
    desk.harness.event(eframe::egui::Event::MouseWheel {
        unit: eframe::egui::MouseWheelUnit::Line,
        delta: vec2(0.0, 3.0),
        modifiers: Modifiers::NONE,
        phase: eframe::egui::TouchPhase::Move,
        source: eframe::egui::MouseWheelSource::Wheel,
    });
    desk.settle();
    let after = desk.place("A2");
    assert!(after.width() > before.width() * 1.2, "{before:?} {after:?}");
    assert!((after.center() - at).length() < 2.0, "the point under the pointer stays");
}

#[test]
fn a_click_on_the_plan_shows_in_the_inspector_without_another_move_of_the_pointer() {
    let mut desk = Desk::on(small_plan());
    let at = desk.place("A2").center();
    desk.move_to(at, Modifiers::NONE);
    desk.settle();
    // press and release within one frame, then nothing more
    for pressed in [true, false] {
        desk.harness.event(eframe::egui::Event::PointerButton {
            pos: at,
            button: eframe::egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    desk.settle();
    assert!(desk.has("Booth A2"), "the inspector's headline");
}
