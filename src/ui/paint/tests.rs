//! What the screen shows of the sample and of previews.

use super::*;
use crate::draw::{Options, Plan, Rank};
use crate::model::{HallId, Key, Project};
use crate::words::Lang;
use eframe::egui::{Context, RawInput, Vec2, pos2, vec2};

/// Paints a few frames, so that nothing is left for later.
fn paint(screen: &mut ScreenPlan, view: View) -> Mesh {
    let ctx = Context::default();
    crate::ui::fonts::install(&ctx);
    for _ in 0..3 {
        let input = RawInput { screen_rect: Some(view.screen), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            screen.paint_floor(ui.painter(), &view);
            screen.paint(ui.painter(), &view);
        });
        output.textures_delta.clear();
    }
    (*screen.mesh).clone()
}

fn sample() -> (Project, HallId) {
    let project = crate::sample::event();
    let hall = project.halls_in_order()[0].0;
    (project, hall)
}

fn fit_all(project: &Project, hall: HallId, size: Vec2) -> View {
    let outline = project.halls[&hall].outline.bounds();
    View::fitting(Rect::from_min_size(pos2(0.0, 0.0), size), outline, 40.0)
}

#[test]
fn at_fit_all_on_a_large_screen_nearly_all_numbers_are_shown() {
    let (project, hall) = sample();
    // what panels leave of 2560 by 1440
    let view = fit_all(&project, hall, vec2(1960.0, 1300.0));
    for lang in Lang::ALL {
        let mut screen = ScreenPlan::default();
        screen.update(&Plan::default().update(&project, hall, &Options::of(lang)), false);
        paint(&mut screen, view);
        let booths: Vec<_> = screen.cells.iter().filter(|cell| cell.piece.layer == Layer::Booths).collect();
        let numbered = booths.iter().filter(|cell| cell.fit.shows(Rank::Number)).count();
        assert!(numbered * 100 >= booths.len() * 95, "{lang}: {numbered} of {} numbers", booths.len());
    }
}

#[test]
fn meshes_are_valid_at_every_zoom() {
    let (project, hall) = sample();
    let mut screen = ScreenPlan::default();
    screen.update(&Plan::default().update(&project, hall, &Options::default()), true);
    let mut view = fit_all(&project, hall, vec2(900.0, 600.0));
    for _ in 0..8 {
        let mesh = paint(&mut screen, view);
        assert!(mesh.is_valid());
        assert!(mesh.vertices.iter().all(|v| v.pos.x.is_finite() && v.pos.y.is_finite()));
        view = view.zoomed(2.5, pos2(300.0, 200.0));
    }
}

#[test]
fn a_moved_booth_is_hidden_where_it_was_and_shown_where_it_is() {
    let (project, hall) = sample();
    let mut plan = Plan::default();
    let mut screen = ScreenPlan::default();
    screen.update(&plan.update(&project, hall, &Options::default()), false);
    let (id, _) = project.booths_of(hall).next().unwrap();
    let (floor, item) = project.find_item(hall, id).unwrap();
    let mut moved = project.clone();
    let form = item.form().moved(Vector::new(2000, 0)).unwrap();
    moved.set(Key::Item(floor, id), Some(item.with_form(form).into()));

    screen.set_preview(&plan.preview(&moved));
    let place = screen.places[&id];
    assert!(screen.quick[place].is_hidden);
    assert_eq!(screen.preview.moved.len(), 1);
    screen.set_preview(&Preview::default());
    assert!(!screen.quick[place].is_hidden);
}

#[test]
fn unchanged_pieces_stay_prepared() {
    let (mut project, hall) = sample();
    let mut plan = Plan::default();
    let mut screen = ScreenPlan::default();
    screen.update(&plan.update(&project, hall, &Options::default()), false);
    paint(&mut screen, fit_all(&project, hall, vec2(1200.0, 800.0)));
    let prepared = |screen: &ScreenPlan| screen.cells.iter().filter(|cell| cell.marks.is_some()).count();
    let before = prepared(&screen);
    let (id, _) = project.booths_of(hall).next().unwrap();
    let (floor, _) = project.find_item(hall, id).unwrap();
    project.set(Key::Item(floor, id), None);
    screen.update(&plan.update(&project, hall, &Options::default()), false);
    assert!(before > 400 && prepared(&screen) + 8 > before, "{before} {}", prepared(&screen));
}
