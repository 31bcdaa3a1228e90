//! Saving and exporting: through the dialogs, in place, refused, cancelled.

use super::desk::{COMMAND, Desk, preferences, small_plan};
use eframe::egui::{Key, Modifiers, Vec2};
use fairwright::app::{Preferences, Saved, ThemeChoice};
use fairwright::file;
use fairwright::ui::Start;
use fairwright::words::Lang;
use std::path::Path;
use tempfile::TempDir;

/// The small plan without a file, in a window whose dialogs begin in a folder of its own.
fn desk() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().expect("a folder");
    let begin = Some(folder.path().to_owned());
    let preferences = Preferences { folder: begin, ..preferences(Lang::En, ThemeChoice::Light) };
    let start = Start::Project(Box::new(small_plan()));
    (folder, Desk::with(start, preferences, Vec2::new(1280.0, 800.0)))
}

fn nudge(desk: &mut Desk) {
    desk.click_at(desk.at(5500, 7500));
    desk.key(Modifiers::NONE, Key::ArrowRight);
}

fn opened(path: &Path) -> fairwright::model::Project {
    file::open(path).expect("opens").project
}

#[test]
fn the_first_save_asks_for_a_name_and_the_next_does_not() {
    let (folder, mut desk) = desk();
    nudge(&mut desk);
    assert!(desk.has("Not saved"));
    desk.key(COMMAND, Key::S);
    assert_eq!(desk.value("File name").as_deref(), Some("Untitled event.ron"));
    desk.type_text("plan"); // the name without its ending is selected
    desk.key(Modifiers::NONE, Key::Enter);
    let path = folder.path().join("plan.ron");
    assert_eq!(&opened(&path), desk.project());
    assert!(desk.has("Saved to plan.ron") && desk.has("Saved"));
    let first = std::fs::read_to_string(&path).expect("read");

    nudge(&mut desk);
    assert!(desk.has("Not saved"));
    desk.key(COMMAND, Key::S);
    assert!(!desk.has("Save the plan as"), "no dialog");
    assert_eq!(&opened(&path), desk.project());
    let second = std::fs::read_to_string(&path).expect("read");
    let differs = first.lines().zip(second.lines()).filter(|(a, b)| a != b).count();
    assert_eq!(first.lines().count(), second.lines().count());
    assert!((1..=3).contains(&differs), "one moved booth is a diff of a few lines, not {differs}");
    assert_eq!(desk.planner().workspace().map(|ws| ws.saved()), Some(Saved::Saved));
    desk.key(COMMAND, Key::Z);
    assert!(desk.has("Not saved"), "the file holds something else");
    desk.key(COMMAND, Key::Y);
    assert!(desk.has("Saved"), "the very same again");
}

#[test]
fn save_as_replaces_a_file_only_after_asking() {
    let (folder, mut desk) = desk();
    let there = folder.path().join("there.ron");
    std::fs::write(&there, "precious").expect("written");
    desk.key(COMMAND | Modifiers::SHIFT, Key::S);
    desk.click("there.ron");
    desk.click("Save");
    assert!(desk.has("“there.ron” is there already. Replace it?"));
    assert_eq!(std::fs::read_to_string(&there).expect("read"), "precious");
    desk.click("Cancel");
    assert_eq!(std::fs::read_to_string(&there).expect("read"), "precious");
    desk.key(COMMAND | Modifiers::SHIFT, Key::S);
    desk.click("there.ron");
    desk.click("Save");
    desk.click("Replace");
    assert_eq!(&opened(&there), desk.project());
}

#[test]
fn save_as_goes_on_in_the_new_file() {
    let (folder, mut desk) = desk();
    for name in ["one", "two"] {
        desk.key(COMMAND | Modifiers::SHIFT, Key::S);
        desk.write("File name", name);
        desk.click("Save");
    }
    let [one, two] = ["one.ron", "two.ron"].map(|name| folder.path().join(name));
    nudge(&mut desk);
    desk.key(COMMAND, Key::S);
    assert_eq!(opened(&one), small_plan());
    assert_eq!(&opened(&two), desk.project());
}

#[test]
fn a_failed_save_says_why_and_leaves_the_old_file_whole() {
    let (folder, mut desk) = desk();
    desk.key(COMMAND, Key::S);
    desk.write("File name", "plan");
    desk.click("Save");
    let path = folder.path().join("plan.ron");
    let before = std::fs::read(&path).expect("read");
    nudge(&mut desk);

    let mut read_only = std::fs::metadata(&path).expect("there").permissions();
    read_only.set_readonly(true);
    std::fs::set_permissions(&path, read_only).expect("set");
    desk.key(COMMAND, Key::S);
    assert!(desk.reads("plan.ron; what was there is unchanged."), "{:?}", desk.texts());
    assert!(desk.reads("The file is marked read-only."));
    assert_eq!(std::fs::read(&path).expect("read"), before);
    assert!(desk.has("Not saved"));

    desk.key(COMMAND, Key::W);
    desk.click("Save");
    assert_eq!(desk.numbers().len(), 3, "what could not be saved is not closed");

    desk.key(COMMAND | Modifiers::SHIFT, Key::S);
    let nowhere = folder.path().join("gone").join("plan.ron");
    desk.write("File name", &nowhere.display().to_string());
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.reads("There is no such folder."));
    assert!(desk.has("Not saved"));
}

/// Exports by the dialog in a format; the file.
fn export(desk: &mut Desk, folder: &Path, format: &str, prepare: impl FnOnce(&mut Desk)) -> Vec<u8> {
    desk.key(COMMAND, Key::E);
    desk.click(&format!("Format: {}", format.to_uppercase()));
    prepare(desk);
    desk.click("Choose a file…");
    desk.write("File name", "sheet");
    desk.press_enter();
    let path = folder.join(format!("sheet.{format}"));
    let said = format!("Exported sheet.{format}");
    desk.wait(&said, |desk| desk.has(&said));
    std::fs::read(path).expect("written")
}

#[test]
fn the_plan_is_exported_as_pdf() {
    let (folder, mut desk) = desk();
    let pdf = export(&mut desk, folder.path(), "pdf", |_| ());
    assert!(pdf.starts_with(b"%PDF-"));
    assert!(!desk.has("Share the plan"), "the dialog is over");
    assert_eq!(desk.depth(), 0);
}

#[test]
fn the_plan_is_exported_as_svg_in_another_language() {
    let (folder, mut desk) = desk();
    let svg = export(&mut desk, folder.path(), "svg", |desk| {
        desk.click("Language: Русский");
        desk.click("With frame, title block and legend");
    });
    let svg = String::from_utf8(svg).expect("text");
    assert!(svg.contains("<svg") && svg.contains(">A1<"), "booth numbers are text");
    assert!(svg.chars().any(|c| ('а'..='я').contains(&c)), "the title block is Russian");
    assert!(desk.has("Share"), "the window is English still");
}

#[test]
fn the_plan_is_exported_as_png_of_a_chosen_width() {
    let (folder, mut desk) = desk();
    let png = export(&mut desk, folder.path(), "png", |desk| {
        desk.write("Width", "320");
        desk.click("Colours: Dark");
    });
    let image = image::load_from_memory(&png).expect("a picture");
    assert_eq!(image.width(), 320);
    assert!(image.to_luma8().pixels().map(|p| u64::from(p.0[0])).sum::<u64>() < 128 * 320 * u64::from(image.height()));
}

#[test]
fn an_export_asks_before_it_replaces_a_file() {
    let (folder, mut desk) = desk();
    let path = folder.path().join("sheet.svg");
    std::fs::write(&path, "precious").expect("written");
    desk.key(COMMAND, Key::E);
    desk.click("Format: SVG");
    desk.click("Choose a file…");
    desk.write("File name", "sheet");
    desk.press_enter();
    assert!(desk.has("“sheet.svg” is there already. Replace it?"));
    desk.click("Cancel");
    desk.click("Cancel");
    assert_eq!(std::fs::read_to_string(&path).expect("read"), "precious");
}

#[test]
fn an_export_under_way_is_stopped() {
    let (folder, mut desk) = desk();
    desk.key(COMMAND, Key::E);
    desk.click("Format: PNG");
    desk.write("Width", "10000");
    desk.click("Choose a file…");
    desk.write("File name", "huge");
    desk.press_enter();
    let stop = desk.control("Stop").rect.center();
    desk.press(stop, Modifiers::NONE);
    desk.release_step(stop);
    desk.wait("the work to end", |desk| desk.has("Share the plan"));
    assert!(!folder.path().join("huge.png").exists());
    assert!(!desk.reads("Exported"));
}

#[test]
fn an_export_into_no_folder_gives_a_sentence() {
    let (folder, mut desk) = desk();
    desk.key(COMMAND, Key::E);
    desk.click("Format: SVG");
    desk.click("Choose a file…");
    desk.write("File name", &folder.path().join("gone").join("plan.svg").display().to_string());
    desk.press_enter();
    desk.wait("a sentence", |desk| desk.reads("There is no such folder."));
    assert!(desk.has("Share the plan"), "to try again");
}
