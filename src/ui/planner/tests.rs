//! The frame and its dialogs, driven without a window.

use super::*;
use crate::edit;
use crate::model::ItemId;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::collections::BTreeSet;

struct Seat {
    planner: Option<Planner>,
    preferences: Preferences,
    start: Start,
}

fn seat(lang: Lang, theme: ThemeChoice, start: Start) -> Harness<'static, Seat> {
    let preferences = Preferences { lang: lang.tag().to_owned(), theme, animate: false, ..Preferences::default() };
    let seat = Seat { planner: None, preferences, start };
    // The harness complains of inputs without a name and of characters that no font has.
    let mut harness = Harness::builder().with_size([1280.0, 800.0]).with_max_steps(64).build_ui_state(
        |ui, seat: &mut Seat| {
            let made = || Planner::new(ui.ctx(), seat.preferences.clone(), seat.start.clone());
            seat.planner.get_or_insert_with(made).ui(ui);
        },
        seat,
    );
    harness.run_steps(2);
    harness
}

fn ask(harness: &mut Harness<'static, Seat>, request: Request) {
    let ctx = harness.ctx.clone();
    let planner = harness.state_mut().planner.as_mut().unwrap();
    planner.carry_out(&ctx, vec![request], Vec::new(), Vec::new());
    harness.run_steps(3);
}

fn planner<'a>(harness: &'a Harness<'static, Seat>) -> &'a Planner {
    harness.state().planner.as_ref().unwrap()
}

fn small_plan() -> Start {
    Start::Project(Box::new(crate::sample::synthetic(40, 1)))
}

/// Two booths side by side.
fn neighbours(harness: &Harness<'static, Seat>) -> BTreeSet<ItemId> {
    let ws = planner(harness).workspace().unwrap();
    let booths: Vec<ItemId> = ws.committed().booths_of(ws.hall()).map(|(id, _)| id).collect();
    let pairs = booths.iter().flat_map(|a| booths.iter().map(move |b| BTreeSet::from([*a, *b])));
    let joins = |ids: &BTreeSet<ItemId>| {
        ids.len() == 2 && edit::merge(ws.committed(), ws.hall(), ids, *ids.first().unwrap()).is_ok()
    };
    pairs.into_iter().find(joins).unwrap()
}

#[test]
fn every_dialog_shows_in_every_language_and_is_left_by_escape() {
    for (lang, theme) in
        [(Lang::En, ThemeChoice::Light), (Lang::ZhCn, ThemeChoice::Dark), (Lang::Ru, ThemeChoice::Light)]
    {
        let mut harness = seat(lang, theme, small_plan());
        let both = neighbours(&harness);
        let one = both.iter().copied().take(1).collect::<BTreeSet<ItemId>>();
        for (dialog, selection) in [
            (Dialog::New, &one),
            (Dialog::Open, &one),
            (Dialog::SaveAs(None), &one),
            (Dialog::Unsaved(FileAction::Close), &one),
            (Dialog::Export, &one),
            (Dialog::Event, &one),
            (Dialog::AddHall, &one),
            (Dialog::Layout(crate::app::LayoutDialog::Copy), &one),
            (Dialog::Compare, &one),
            (Dialog::Translations, &one),
            (Dialog::Array, &one),
            (Dialog::Split, &one),
            (Dialog::CutCorner, &one),
            (Dialog::Merge, &both),
            (Dialog::Shortcuts, &one),
            (Dialog::About, &one),
        ] {
            let name = format!("{lang} {dialog:?}");
            ask(&mut harness, Request::Select(selection.clone()));
            ask(&mut harness, Request::Effect(Effect::Show(dialog)));
            assert!(planner(&harness).dialogs.is_open(), "{name} opens");
            harness.key_press(egui::Key::Escape);
            harness.run_steps(3);
            assert!(!planner(&harness).dialogs.is_open(), "{name} is left");
            assert_eq!(planner(&harness).workspace().unwrap().selection(), selection, "{name}: Escape went through");
        }
    }
}

#[test]
fn the_start_screen_offers_what_needs_no_project() {
    let mut harness = seat(Lang::Ru, ThemeChoice::Dark, Start::Screen);
    assert!(planner(&harness).workspace().is_none());
    ask(&mut harness, Request::Run(Command::Save));
    ask(&mut harness, Request::Run(Command::New));
    assert!(planner(&harness).dialogs.is_open());
    harness.key_press(egui::Key::Enter);
    harness.run_steps(4);
    let ws = planner(&harness).workspace().expect("Enter makes the project");
    assert_eq!(ws.committed().halls.len(), 1);
    assert!(!planner(&harness).dialogs.is_open());
}

#[test]
fn a_failed_save_does_not_let_go_of_the_project() {
    let mut harness = seat(Lang::En, ThemeChoice::Light, small_plan());
    let one = neighbours(&harness);
    ask(&mut harness, Request::Select(one));
    ask(&mut harness, Request::Run(Command::Delete));
    ask(&mut harness, Request::Run(Command::Close));
    assert!(planner(&harness).dialogs.is_open(), "changes are asked for");
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert!(planner(&harness).after_save.is_some(), "a name is asked for, then it closes");
    ask(&mut harness, Request::SaveTo(PathBuf::from("/nowhere/at/all.ron")));
    assert!(planner(&harness).after_save.is_none());
    assert!(planner(&harness).workspace().is_some());
    let dir = tempfile::tempdir().unwrap();
    ask(&mut harness, Request::SaveTo(dir.path().join("plan.ron")));
    assert!(planner(&harness).workspace().is_some(), "saving alone does not close");
    assert_eq!(planner(&harness).preferences().recent.len(), 1);
}

#[test]
fn panels_are_hidden_and_shown_by_their_commands() {
    let mut harness = seat(Lang::En, ThemeChoice::Light, small_plan());
    for command in [Command::ToggleHistory, Command::ToggleStructure, Command::ToggleFocus] {
        ask(&mut harness, Request::Run(command));
    }
    let panels = planner(&harness).preferences().panels;
    assert!(panels.history && !panels.structure && panels.focus);
    ask(&mut harness, Request::Run(Command::ToggleFocus));
    ask(&mut harness, Request::Run(Command::ToggleInspector));
    let panels = planner(&harness).preferences().panels;
    assert!(!panels.history && panels.inspector, "the inspector takes its place back");
}

#[test]
fn an_open_menu_has_the_keys_to_itself() {
    let mut harness = seat(Lang::En, ThemeChoice::Light, small_plan());
    let both = neighbours(&harness);
    ask(&mut harness, Request::Select(both.clone()));
    harness.get_by_label("Main menu").click();
    harness.run_steps(3);
    assert!(egui::Popup::is_any_open(&harness.ctx));
    harness.key_press(egui::Key::B);
    harness.run_steps(2);
    harness.key_press(egui::Key::Escape);
    harness.run_steps(3);
    assert!(!egui::Popup::is_any_open(&harness.ctx));
    let ws = planner(&harness).workspace().unwrap();
    assert_eq!((ws.tool(), ws.selection()), (crate::tool::ToolKind::Select, &both));
}

#[test]
fn closing_the_window_asks_for_unsaved_changes_first() {
    let wish_to_close = |harness: &mut Harness<'static, Seat>| {
        let viewport = harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        viewport.events = vec![egui::ViewportEvent::Close];
        harness.step();
        harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default().events.clear();
        harness.run_steps(2);
    };
    let mut harness = seat(Lang::En, ThemeChoice::Light, small_plan());
    let one = neighbours(&harness);
    ask(&mut harness, Request::Select(one));
    ask(&mut harness, Request::Run(Command::Delete));
    wish_to_close(&mut harness);
    assert!(planner(&harness).dialogs.is_open() && !planner(&harness).may_close);
    harness.key_press(egui::Key::Escape);
    harness.run_steps(3);
    assert!(!planner(&harness).may_close, "Escape stays");
    ask(&mut harness, Request::Run(Command::Undo));
    wish_to_close(&mut harness);
    assert!(planner(&harness).may_close && !planner(&harness).dialogs.is_open());
}
