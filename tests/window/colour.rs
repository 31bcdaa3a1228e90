//! Colouring the plan: choosing what colours tell, the legend that filters, and what exports carry of it.

use super::desk::{COMMAND, Desk, preferences, small_plan};
use eframe::egui::{Color32, Key, Modifiers, Vec2};
use fairwright::app::{Preferences, ThemeChoice};
use fairwright::model::{BoothKind, Item, Key as RecordKey, Part, Project, Sale, Status};
use fairwright::stats::Aspect;
use fairwright::ui::Start;
use fairwright::words::Lang;

const SHIFT: Modifiers = Modifiers::SHIFT;

/// The small plan with A1 contracted, A2 held, A3 raw space and available.
fn plan() -> Project {
    let mut project = small_plan();
    let booths: Vec<_> = project.booths().map(|(hall, id, booth)| (hall, id, booth.clone())).collect();
    for (hall, id, mut booth) in booths {
        let status = match booth.number.as_str() {
            "A1" => Status::Contracted,
            "A2" => Status::Held { until: None },
            _ => Status::Available,
        };
        project.set(RecordKey::Sale(id), Some(Sale { status, ..Sale::default() }.into()));
        if booth.number == "A3" {
            booth.kind = BoothKind::RawSpace;
            let (floor, _) = project.find_item(hall, id).expect("a booth");
            project.set(RecordKey::Item(floor, id), Some(Item::new(Part::Booth(booth)).into()));
        }
    }
    project
}

/// Chooses an aspect in the card's menu.
fn choose(desk: &mut Desk, from: &str, aspect: &str) {
    desk.click(&format!("Colour: {from}"));
    desk.click(aspect);
}

fn booths(count: usize) -> String {
    format!("{count} of 3 booths · {}\u{a0}m²", count * 9)
}

/// The colour in the middle of a booth's lower left part, where nothing is written.
fn fill(desk: &mut Desk, number: &str) -> Color32 {
    let place = desk.place(number);
    let at = place.left_bottom() + Vec2::new(6.0, -6.0);
    let picture = desk.harness.render().expect("a picture");
    let scale = picture.width() as f32 / 1280.0;
    let pixel = picture.get_pixel((at.x * scale) as u32, (at.y * scale) as u32);
    Color32::from_rgb(pixel[0], pixel[1], pixel[2])
}

#[test]
fn the_colours_are_chosen_and_explained() {
    let mut desk = Desk::on(plan());
    let grey = fill(&mut desk, "A1");
    choose(&mut desk, "Pavilion", "Status");
    assert!(desk.has("Colour: Status"));
    assert_eq!(desk.planner().preferences().colour_by(), Aspect::Status);
    for entry in ["Contracted 1", "Held 1", "Available 1"] {
        assert!(desk.has(entry), "{entry}: {:?}", desk.texts());
    }
    assert!(desk.has("3 booths · 27\u{a0}m²"));
    let colours = ["A1", "A2", "A3"].map(|number| fill(&mut desk, number));
    assert!(colours[0] != grey && colours[0] != colours[1] && colours[1] != colours[2]);
    assert_eq!(desk.depth(), 0, "to look is no edit");

    desk.command("Colour by kind");
    assert!(desk.has("Shell scheme 2") && desk.has("Raw space 1"));
    assert_eq!(fill(&mut desk, "A1"), fill(&mut desk, "A2"));
    desk.click("Fold the legend");
    assert!(!desk.has("Raw space 1") && desk.has("Colour: Kind"));
    desk.click("Show the legend");
    assert!(desk.has("Raw space 1"));
}

#[test]
fn the_legend_follows_the_plan() {
    let mut desk = Desk::on(plan());
    choose(&mut desk, "Pavilion", "Size");
    assert!(desk.has("up to 9\u{a0}m² 3"));
    desk.click_at(desk.at(5500, 7500));
    desk.enter("Width", "6");
    assert!(desk.has("up to 9\u{a0}m² 2") && desk.has("9–18\u{a0}m² 1"), "{:?}", desk.texts());
    desk.key(COMMAND, Key::Z);
    assert!(desk.has("up to 9\u{a0}m² 3") && !desk.has("9–18\u{a0}m² 1"));
}

#[test]
fn a_click_in_the_legend_fades_the_others_and_shift_adds() {
    let mut desk = Desk::on(plan());
    choose(&mut desk, "Pavilion", "Status");
    let before = ["A1", "A2", "A3"].map(|number| fill(&mut desk, number));
    assert!(!desk.has("Clear filter"));
    desk.click("Held 1");
    assert!(desk.has(&booths(1)));
    let after = ["A1", "A2", "A3"].map(|number| fill(&mut desk, number));
    assert_eq!(after[1], before[1]);
    let is_faint = |color: Color32| color.r().min(color.g()).min(color.b()) >= 0xf0;
    assert!(is_faint(after[0]) && is_faint(after[2]) && !is_faint(before[0]), "{before:?} {after:?}");

    let at = desk.control("Contracted 1").rect.center();
    desk.click_with(at, SHIFT);
    assert!(desk.has(&booths(2)));
    assert_eq!(fill(&mut desk, "A1"), before[0]);
    desk.click("Select these");
    assert_eq!(desk.selected(), ["A1", "A2"]);
    desk.key(Modifiers::NONE, Key::Escape);

    desk.click("Clear filter");
    assert!(desk.has("3 booths · 27\u{a0}m²") && !desk.has("Clear filter"));
    assert_eq!(["A1", "A2", "A3"].map(|number| fill(&mut desk, number)), before);

    desk.click("Held 1");
    desk.click("Held 1");
    assert!(!desk.has("Clear filter"), "a second click takes it back");
    desk.click("Held 1");
    choose(&mut desk, "Status", "Kind");
    assert!(!desk.has("Clear filter"), "a filter of the status says nothing of kinds");
}

#[test]
fn what_colours_tell_is_remembered_and_the_filter_is_not_in_the_file() {
    let mut desk = Desk::on(plan());
    choose(&mut desk, "Pavilion", "Open sides");
    let remembered = desk.planner().preferences().clone();
    let start = Start::Project(Box::new(plan()));
    let mut desk = Desk::with(start, remembered, Vec2::new(1280.0, 800.0));
    assert!(desk.has("Colour: Open sides") && desk.has("4 open sides 3"));
    desk.click("4 open sides 3");
    assert!(desk.project() == &plan());
    assert_eq!(desk.depth(), 0);
}

#[test]
fn an_export_carries_the_colours_and_the_filter() {
    let folder = tempfile::tempdir().expect("a folder");
    let begin = Some(folder.path().to_owned());
    let preferences = Preferences { folder: begin, ..preferences(Lang::En, ThemeChoice::Light) };
    let mut desk = Desk::with(Start::Project(Box::new(plan())), preferences, Vec2::new(1280.0, 800.0));
    choose(&mut desk, "Pavilion", "Status");
    desk.click("Held 1");
    let mut export = |name: &str, keep: bool| {
        desk.key(COMMAND, Key::E);
        desk.click("Format: SVG");
        assert!(desk.has("Colour by: Status"), "{:?}", desk.texts());
        if !keep {
            desk.click("Fade what the legend’s filter leaves out");
        }
        desk.click("Choose a file…");
        desk.write("File name", name);
        desk.press_enter();
        let said = format!("Exported {name}.svg");
        desk.wait(&said, |desk| desk.has(&said));
        std::fs::read_to_string(folder.path().join(format!("{name}.svg"))).expect("written")
    };
    let (some, all) = (export("some", true), export("all", false));
    for svg in [&some, &all] {
        for text in ["Colour: Status", "Held", "Contracted", "Available"] {
            assert!(svg.contains(text), "{text}");
        }
    }
    assert_ne!(some, all);
}

#[test]
fn the_card_speaks_every_language_and_keeps_within_the_window() {
    for (lang, head, entry) in [
        (Lang::En, "Colour: Attendance", "No exhibitor 3"),
        (Lang::ZhCn, "颜色：参展方式", "无参展商 3"),
        (Lang::Ru, "Цвет: Участие", "Без экспонента 3"),
    ] {
        let mut remembered = preferences(lang, ThemeChoice::Dark);
        remembered.set_colour_by(Aspect::Attendance);
        remembered.panels.legend = true;
        let desk = Desk::with(Start::Project(Box::new(plan())), remembered, Vec2::new(1280.0, 800.0));
        assert!(desk.has(head) && desk.has(entry), "{:?}", desk.texts());
        let rect = desk.control(entry).rect;
        assert!(rect.min.x > 0.0 && rect.max.x < 1280.0 && rect.max.y < 800.0, "{rect:?}");
    }
}
