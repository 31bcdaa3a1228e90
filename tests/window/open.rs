//! Opening: the start screen, the dialog, dropped files, files that cannot be read, unsaved changes.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Key, Modifiers, ViewportCommand};
use fairwright::app::Saved;
use fairwright::file;
use std::path::PathBuf;
use tempfile::TempDir;

/// A folder with the small plan as `hall.ron`.
fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("hall.ron");
    file::save(&path, &small_plan()).expect("saved");
    (folder, path)
}

fn nudge(desk: &mut Desk) {
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::NONE, Key::ArrowRight);
}

#[test]
fn the_start_screen_opens_the_sample() {
    let mut desk = Desk::at_start(&std::env::temp_dir());
    assert!(desk.has("Welcome to Fairwright"));
    desk.click("Sample event");
    assert!(desk.numbers().len() >= 400);
    assert!(desk.project().pavilions.len() >= 18);
}

#[test]
fn a_file_is_chosen_in_the_dialog() {
    let (folder, _) = folder();
    let mut desk = Desk::at_start(folder.path());
    desk.click("Open a file");
    desk.click("hall.ron");
    desk.click("Open");
    assert_eq!(desk.project(), &small_plan());
    assert_eq!(desk.planner().workspace().map(|ws| ws.saved()), Some(Saved::Saved));
}

#[test]
fn a_double_click_opens_and_folders_are_gone_into() {
    let (folder, path) = folder();
    let inner = folder.path().join("halls");
    std::fs::create_dir(&inner).expect("a folder");
    std::fs::rename(path, inner.join("deep.ron")).expect("moved");
    let mut desk = Desk::at_start(folder.path());
    desk.key(COMMAND, Key::O);
    desk.click("halls");
    let at = desk.control("deep.ron").rect.center();
    desk.double_click_at(at);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
}

#[test]
fn a_path_is_typed_and_the_arrow_keys_choose() {
    let (folder, path) = folder();
    let mut desk = Desk::at_start(&std::env::temp_dir());
    desk.key(COMMAND, Key::O);
    desk.type_text(&path.display().to_string());
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers().len(), 3);

    let mut desk = Desk::at_start(folder.path());
    desk.key(COMMAND, Key::O);
    desk.key(Modifiers::NONE, Key::ArrowDown);
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers().len(), 3);
}

#[test]
fn a_dropped_file_is_opened() {
    let (_folder, path) = folder();
    let mut desk = Desk::at_start(&std::env::temp_dir());
    desk.drop_file(&path);
    assert_eq!(desk.project(), &small_plan());
}

#[test]
fn a_recent_file_is_a_card_on_the_start_screen() {
    let (_folder, path) = folder();
    let mut desk = Desk::on_file(&path);
    desk.key(COMMAND, Key::W);
    assert!(desk.planner().workspace().is_none());
    desk.click("hall, hall.ron");
    assert_eq!(desk.numbers().len(), 3);
    std::fs::remove_file(&path).expect("removed");
    desk.key(COMMAND, Key::W);
    desk.click("hall, hall.ron, File not found");
    assert!(desk.reads("There is no such file."));
    assert!(desk.planner().workspace().is_none());
}

#[test]
fn a_broken_file_gives_a_sentence_and_changes_nothing() {
    let (folder, path) = folder();
    let whole = std::fs::read_to_string(&path).expect("read");
    let cases = [
        ("shopping.ron", "milk, bread", "Expected a Fairwright plan"),
        ("half.ron", &whole[..whole.len() / 2], "it may have been cut off"),
        ("empty.ron", "", "The file is empty."),
        ("newer.ron", &whole.replacen("format: 2", "format: 99", 1), "written by a newer Fairwright"),
    ];
    let mut desk = Desk::on(small_plan());
    nudge(&mut desk);
    desk.key(COMMAND, Key::Z);
    let before = desk.project().clone();
    for (name, text, sentence) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        desk.drop_file(&path);
        assert!(desk.reads(sentence) && desk.reads(name), "{name}: {:?}", desk.texts());
        assert_eq!(desk.project(), &before, "{name}");
    }
    desk.drop_file(folder.path());
    assert!(desk.reads("Expected a file, found a folder."));
    assert!(!desk.control("Redo").is_disabled, "not even the history is touched");
}

#[test]
fn unsaved_changes_are_asked_for_before_opening() {
    let (folder, path) = folder();
    let other = folder.path().join("other.ron");
    file::save(&other, &fairwright::sample::synthetic(12, 1)).expect("saved");
    let mut desk = Desk::on_file(&path);
    nudge(&mut desk);
    let changed = desk.project().clone();

    desk.drop_file(&other);
    assert!(desk.reads("“hall” has changes that are not saved yet."));
    desk.click("Cancel");
    assert_eq!(desk.project(), &changed);

    desk.drop_file(&other);
    desk.click("Save");
    assert_eq!(desk.numbers().len(), 12, "saved, then opened");
    assert_eq!(file::open(&path).expect("opens").project, changed);

    desk.drop_file(&path);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"], "nothing was changed, so nothing is asked");
    nudge(&mut desk);
    desk.drop_file(&other);
    desk.click("Don’t save");
    assert_eq!(desk.numbers().len(), 12);
    assert_eq!(file::open(&path).expect("opens").project, changed, "the file is as it was");
}

#[test]
fn a_plan_without_a_file_is_saved_as_before_it_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::at_start(folder.path());
    desk.click("New project");
    desk.click("Create project");
    desk.key(Modifiers::NONE, Key::B);
    let middle = desk.control("Plan of 1").rect.center();
    desk.click_at(middle);
    desk.key(COMMAND, Key::W);
    desk.click("Save");
    desk.write("File name", "mine");
    desk.click("Save");
    assert!(desk.planner().workspace().is_none(), "closed once it was saved");
    let saved = file::open(&folder.path().join("mine.ron")).expect("opens").project;
    assert_eq!(saved.booths().count(), 1);
}

#[test]
fn leaving_the_save_dialog_leaves_the_plan_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::on(small_plan());
    nudge(&mut desk);
    desk.key(COMMAND, Key::W);
    desk.click("Save");
    desk.click("Cancel");
    assert_eq!(desk.numbers().len(), 3);
    desk.key(COMMAND, Key::S);
    desk.write("File name", &folder.path().join("late.ron").display().to_string());
    desk.key(Modifiers::NONE, Key::Enter);
    assert_eq!(desk.numbers().len(), 3, "saving later does not close it");
    assert!(folder.path().join("late.ron").exists());
}

#[test]
fn closing_the_window_asks_for_unsaved_changes() {
    let mut desk = Desk::on(small_plan());
    assert!(desk.close_window(), "nothing was changed");
    let mut desk = Desk::on(small_plan());
    nudge(&mut desk);
    assert!(!desk.close_window());
    assert!(desk.has("Save changes?"));
    desk.click("Cancel");
    assert!(!desk.close_window(), "asked again");
    let drop = desk.control("Don’t save").rect.center();
    desk.press(drop, Modifiers::NONE);
    desk.release_and(drop, |desk| {
        assert!(desk.window_asks().iter().any(|command| matches!(command, ViewportCommand::Close)));
    });
}
