//! The workspace as the window uses it: requests in, effects out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use chrono::NaiveDate;
use fairwright::app::{Burst, Command, Dialog, Effect, FileAction, Request, Saved, Tone, Workspace};
use fairwright::edit;
use fairwright::geometry::{Mm, Vector};
use fairwright::model::Layer;
use fairwright::model::{ItemId, Part, SaleChange, SaleEvent, Status};
use fairwright::sample;
use fairwright::tool::{LayerState, Layers, SnapSettings};
use fairwright::words::Lang;
use std::collections::BTreeSet;

fn workspace() -> Workspace {
    Workspace::new(sample::synthetic(30, 7), None, Lang::En)
}

fn booth(ws: &Workspace, n: usize) -> ItemId {
    ws.project().booths_of(ws.hall()).nth(n).expect("a booth").0
}

fn run(ws: &mut Workspace, command: Command) -> Vec<Effect> {
    ws.handle(Request::Run(command))
}

fn place(ws: &Workspace, id: ItemId) -> (i32, i32) {
    let (_, item) = ws.project().find_item(ws.hall(), id).expect("there");
    (item.bounds().min.x.0, item.bounds().min.y.0)
}

#[test]
fn an_edit_is_one_step_and_undo_and_redo_travel() {
    let mut ws = workspace();
    let start = ws.committed().clone();
    assert_eq!(ws.saved(), Saved::Untouched);
    let id = booth(&ws, 0);
    ws.handle(Request::Select([id].into()));
    assert!(run(&mut ws, Command::Delete).is_empty());
    assert_eq!(ws.saved(), Saved::Changed);
    assert!(ws.selection().is_empty());
    assert_eq!(ws.depth(), 1);
    run(&mut ws, Command::Undo);
    assert_eq!(ws.committed(), &start);
    assert_eq!(ws.saved(), Saved::Untouched);
    assert_eq!(ws.selection(), &BTreeSet::from([id]), "what came back is selected");
    run(&mut ws, Command::Redo);
    assert!(ws.project().find_item(ws.hall(), id).is_none());
    ws.handle(Request::GoToStep(0));
    assert_eq!(ws.committed(), &start);
}

#[test]
fn every_edit_goes_into_the_history_of_its_booths_and_out_again_by_undo() {
    let mut ws = workspace();
    let day = |day| NaiveDate::from_ymd_opt(2021, 3, day).expect("a day");
    ws.set_today(day(1));
    let start = ws.committed().clone();
    let (hall, id) = (ws.hall(), booth(&ws, 0));
    let number = start.find_item(hall, id).expect("there").1.booth().expect("a booth").number.clone();
    let history = |ws: &Workspace| ws.committed().sale(id).history.clone();
    let before = history(&ws).len();
    let burst = Burst { control: "number", subjects: [id].into() };
    for text in ["Z", "Z1", "Z12"] {
        let edit = edit::set_number(ws.committed(), hall, id, text);
        assert!(ws.handle(Request::TakeBurst(burst.clone(), edit)).is_empty());
    }
    let numbered = SaleEvent { date: day(1), what: SaleChange::Number { from: number.clone(), to: "Z12".into() } };
    assert_eq!(&history(&ws)[before..], std::slice::from_ref(&numbered), "typing is one event");
    let same = edit::set_number(ws.committed(), hall, id, &number);
    ws.handle(Request::TakeBurst(burst.clone(), same));
    assert_eq!((ws.committed(), ws.depth()), (&start, 0), "typed back to what it was");
    let edit = edit::set_number(ws.committed(), hall, id, "Z12");
    ws.handle(Request::TakeBurst(burst, edit));
    ws.handle(Request::EndBurst);
    ws.set_today(day(2));
    let from = ws.committed().sale(id).status;
    let held = Status::Held { until: Some(day(9)) };
    ws.handle(Request::Take(edit::set_status(ws.committed(), hall, &[id].into(), held)));
    let second = SaleEvent { date: day(2), what: SaleChange::Status { from, to: held } };
    assert_eq!(history(&ws)[before..], [numbered.clone(), second]);
    run(&mut ws, Command::Undo);
    assert_eq!(history(&ws)[before..], [numbered]);
    run(&mut ws, Command::Undo);
    assert_eq!(ws.committed(), &start);
    run(&mut ws, Command::Redo);
    run(&mut ws, Command::Redo);
    assert_eq!(history(&ws).len(), before + 2);
}

#[test]
fn a_burst_is_one_step_until_something_else_happens() {
    let mut ws = workspace();
    let id = booth(&ws, 0);
    ws.handle(Request::Select([id].into()));
    let (x, y) = place(&ws, id);
    let nudge = |ws: &mut Workspace| {
        let burst = Burst { control: "nudge", subjects: [id].into() };
        let by = Vector { x: Mm(100), y: Mm::ZERO };
        let made = edit::move_by(ws.committed(), ws.hall(), &[id].into(), by);
        ws.handle(Request::TakeBurst(burst, made))
    };
    for _ in 0..5 {
        assert!(nudge(&mut ws).is_empty());
    }
    assert_eq!((place(&ws, id), ws.depth()), ((x + 500, y), 1));
    ws.handle(Request::EndBurst);
    nudge(&mut ws);
    assert_eq!(ws.depth(), 2);
    run(&mut ws, Command::Undo);
    run(&mut ws, Command::Undo);
    assert_eq!(place(&ws, id), (x, y));
}

#[test]
fn a_refusal_changes_nothing_and_says_why() {
    let mut ws = workspace();
    let id = booth(&ws, 0);
    let before = ws.committed().clone();
    let far = Vector { x: Mm(20_000_000), y: Mm::ZERO };
    let made = edit::move_by(ws.committed(), ws.hall(), &[id].into(), far);
    let effects = ws.handle(Request::Take(made));
    assert!(matches!(effects.as_slice(), [Effect::Say(Tone::Warning, _)]), "{effects:?}");
    assert_eq!(ws.committed(), &before);
    assert_eq!(ws.depth(), 0);
}

#[test]
fn copy_and_paste_go_through_text_and_make_new_records() {
    let mut ws = workspace();
    let id = booth(&ws, 0);
    let count = ws.project().booths().count();
    ws.handle(Request::Select([id].into()));
    let copied = run(&mut ws, Command::Copy);
    let [Effect::Copy(text)] = copied.as_slice() else { panic!("{copied:?}") };
    assert!(ws.handle(Request::PasteText(text.clone())).is_empty());
    assert_eq!(ws.project().booths().count(), count + 1);
    assert_eq!(ws.selection().len(), 1);
    assert!(!ws.selection().contains(&id));
    // into another program
    let mut other = Workspace::new(sample::synthetic(5, 8), None, Lang::Ru);
    let there = other.project().booths().count();
    other.handle(Request::PasteText(text.clone()));
    assert_eq!(other.project().booths().count(), there + 1);
    let said = other.handle(Request::PasteText("a shopping list".to_owned()));
    assert!(matches!(said.as_slice(), [Effect::Say(Tone::Warning, _)]), "{said:?}");
}

#[test]
fn locked_and_hidden_layers_are_not_chosen_by_select_all() {
    let mut ws = workspace();
    ws.handle(Request::SetLayer(Layer::Booths, LayerState::Locked));
    run(&mut ws, Command::SelectAll);
    let booths = |ws: &Workspace| {
        let (project, hall) = (ws.project(), ws.hall());
        ws.selection()
            .iter()
            .filter(|id| matches!(project.find_item(hall, **id), Some((_, i)) if i.booth().is_some()))
            .count()
    };
    assert_eq!(booths(&ws), 0);
    ws.handle(Request::SetLayer(Layer::Booths, LayerState::Open));
    run(&mut ws, Command::SelectAll);
    assert!(booths(&ws) >= 30);
    ws.handle(Request::SetLayer(Layer::Booths, LayerState::Hidden));
    assert_eq!(booths(&ws), 0, "what is hidden is no longer selected");
    assert_eq!(Layers::default().state(Layer::Booths), LayerState::Open);
}

#[test]
fn tab_walks_the_booths_by_number_and_comes_round() {
    let mut ws = workspace();
    let count = ws.project().booths_of(ws.hall()).count();
    let mut seen = Vec::new();
    for _ in 0..count {
        run(&mut ws, Command::NextBooth);
        let id = *ws.selection().first().expect("one");
        let (_, item) = ws.project().find_item(ws.hall(), id).expect("there");
        let Part::Booth(booth) = &item.part else { panic!("not a booth") };
        seen.push(booth.number.clone());
    }
    let first = seen[0].clone();
    run(&mut ws, Command::NextBooth);
    let id = *ws.selection().first().expect("one");
    let (_, item) = ws.project().find_item(ws.hall(), id).expect("there");
    assert_eq!(item.booth().map(|booth| booth.number.clone()), Some(first));
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), count);
}

#[test]
fn unsaved_changes_are_asked_for_before_they_would_be_lost() {
    let mut ws = workspace();
    assert!(matches!(run(&mut ws, Command::Quit).as_slice(), [Effect::Quit]));
    let id = booth(&ws, 0);
    ws.handle(Request::Select([id].into()));
    run(&mut ws, Command::Delete);
    for command in [Command::Quit, Command::Close, Command::New, Command::Open, Command::OpenSample] {
        let effects = run(&mut ws, command);
        assert!(matches!(effects.as_slice(), [Effect::Show(Dialog::Unsaved(_))]), "{command:?}: {effects:?}");
    }
    assert!(matches!(ws.go_on(FileAction::Quit).as_slice(), [Effect::Quit]));
}

#[test]
fn saving_writes_the_file_and_a_failure_says_so() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut ws = workspace();
    let effects = run(&mut ws, Command::Save);
    assert!(matches!(effects.as_slice(), [Effect::Show(Dialog::SaveAs(None))]), "{effects:?}");
    let path = dir.path().join("plan.ron");
    let effects = ws.handle(Request::SaveTo(path.clone()));
    assert!(matches!(effects.as_slice(), [Effect::SavedTo(p)] if *p == path), "{effects:?}");
    assert_eq!(ws.saved(), Saved::Saved);
    let read = fairwright::file::open(&path).expect("readable").project;
    assert_eq!(&read, ws.committed());
    let effects = ws.handle(Request::SaveTo(dir.path().join("no/such/folder/plan.ron")));
    assert!(matches!(effects.as_slice(), [Effect::Say(Tone::Error, _)]), "{effects:?}");
    assert_eq!(ws.path(), Some(path.as_path()), "the file stays the same");
}

#[test]
fn commands_that_cannot_work_are_refused_before_they_run() {
    let mut ws = workspace();
    for command in [Command::Undo, Command::Delete, Command::Split, Command::Merge, Command::Group] {
        assert!(!ws.can(command), "{command:?}");
        let said = run(&mut ws, command);
        assert!(matches!(said.as_slice(), [Effect::Say(Tone::Info, _)]), "{command:?}: {said:?}");
        assert_eq!(ws.step_count(), 0);
    }
    ws.handle(Request::SetSnap(SnapSettings { to_grid: true, ..ws.snap() }));
    run(&mut ws, Command::ToggleSnapGrid);
    assert!(!ws.snap().to_grid);
}
