//! The review: figures that agree with the command line, the tables and the file; bars that lead to their booths;
//! copying, CSV and paper.

use super::desk::{COMMAND, Desk, preferences, small_plan};
use eframe::egui::{Event, Key, Modifiers, OutputCommand, Vec2};
use fairwright::app::{Page, Preferences, ThemeChoice};
use fairwright::model::{Project, Status};
use fairwright::ui::Start;
use fairwright::words::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tempfile::TempDir;

/// The review of a project in a window so tall that no row is out of sight; its dialogs begin in a folder of its own.
fn review_of(project: Project, lang: Lang) -> (TempDir, Desk) {
    let folder = tempfile::tempdir().expect("a folder");
    let begin = Some(folder.path().to_owned());
    let preferences = Preferences { folder: begin, ..preferences(lang, ThemeChoice::Light) };
    let mut desk = Desk::with(Start::Project(Box::new(project)), preferences, Vec2::new(1280.0, 2400.0));
    desk.key(COMMAND, Key::Num3);
    assert_eq!(desk.workspace().page(), Page::Review);
    (folder, desk)
}

fn sample() -> (TempDir, Desk) {
    review_of(fairwright::sample::event(), Lang::En)
}

/// What is told of the row of a name in the section in sight: its figures by the heads of their columns.
fn told(desk: &Desk, name: &str) -> BTreeMap<String, String> {
    let start = format!("{name}: ");
    let rows = desk.texts().into_iter().filter_map(|text| Some(text.strip_prefix(&start)?.to_owned()));
    // a headline is one figure; a row has several
    let row = rows.filter(|text| text.contains(", ")).max_by_key(String::len);
    let row = row.unwrap_or_else(|| panic!("no row {name} among {:?}", desk.texts()));
    let cells = row.split(", ").filter_map(|cell| {
        let at = cell.find(|c: char| c.is_ascii_digit() || "−–".contains(c))?; // else it holds words
        Some((cell[..at].trim().to_owned(), cell[at..].to_owned()))
    });
    cells.collect()
}

/// The number in a cell, grouped by thousands and with its unit.
fn number(text: &str) -> f64 {
    let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || ",.".contains(*c)).collect();
    digits.replace(',', "").parse().unwrap_or_else(|_| panic!("no number: {text}"))
}

/// Runs the command line in this process and gives what it says.
fn command_line(args: &[&str]) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("fairwright").chain(args.iter().copied()).map(Into::into);
    fairwright::cli::run(args, &mut out, &mut err);
    assert!(err.is_empty(), "{}", String::from_utf8_lossy(&err));
    String::from_utf8(out).unwrap()
}

/// The rows of a CSV file by their names: the figures by the heads of their columns, units left out.
fn rows_of_csv(path: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let bytes = std::fs::read(path).unwrap();
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("the mark by which Excel knows UTF-8");
    let mut reader = csv::Reader::from_reader(text);
    let heads: Vec<String> =
        reader.headers().unwrap().iter().map(|head| head.split(" (").next().unwrap().to_owned()).collect();
    let rows = reader.records().map(|record| {
        let record = record.unwrap();
        let cells = heads.iter().cloned().zip(record.iter().map(str::to_owned)).skip(1);
        (record[0].to_owned(), cells.collect())
    });
    rows.collect()
}

/// Exports a table by its button and reads the file.
fn exported(desk: &mut Desk, folder: &Path, table: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    desk.click(&format!("Export “{table}” as CSV…"));
    desk.write("File name", "table");
    desk.key(Modifiers::NONE, Key::Enter);
    let path = folder.join("table.csv");
    let rows = rows_of_csv(&path);
    std::fs::remove_file(path).unwrap();
    rows
}

#[test]
fn panel_command_line_and_tables_say_the_same() {
    let (folder, mut desk) = sample();
    let plan = folder.path().join("s.ron");
    fairwright::file::save(&plan, desk.project()).unwrap();
    let plan = plan.to_str().unwrap();
    let account = command_line(&["info", plan, "--lang", "en"]);
    let json: serde_json::Value =
        serde_json::from_str(&command_line(&["info", plan, "--lang", "en", "--format", "json"])).unwrap();
    let mut compared = 0;
    for (section, table) in [
        ("Overview", "Halls"),
        ("Pavilions", "Booth area against target"),
        ("Countries", "By country of the contract address"),
        ("Sizes and kinds", "By size"),
        ("Sizes and kinds", "By kind"),
        ("Sizes and kinds", "By open sides"),
        ("Status and income", "By status"),
        ("Attendance", "On site and online"),
        ("Exhibitors and contracts", "Booths against contracts"),
        ("Exhibitors and contracts", "Without booth"),
    ] {
        desk.click(section);
        let lines = account.split(&format!("\n{table}\n")).nth(1).expect("a table of the command line");
        let lines: Vec<&str> = lines.lines().take_while(|line| !line.is_empty()).collect();
        let rows = exported(&mut desk, folder.path(), table);
        assert!(!rows.is_empty());
        for (name, cells) in rows {
            let line = lines.iter().find(|line| line.trim().starts_with(&format!("{name}  ")));
            let line = line.unwrap_or_else(|| panic!("{table}: the command line has no {name}"));
            let panel = told(&desk, &name);
            for (head, cell) in cells {
                let Ok(value) = cell.parse::<f64>() else { continue };
                let shown = &panel[&head];
                assert!((number(shown) - value).abs() < 0.0051, "{table} {name} {head}: {shown} against {cell}");
                let figure: String = shown.chars().take_while(|c| !c.is_whitespace()).collect();
                assert!(line.contains(&figure), "{table} {name} {head}: {figure} is not in {line}");
                compared += 1;
            }
        }
    }
    assert!(compared > 350, "{compared}");

    // other programs are told the same, by other names
    let near = |json: &serde_json::Value, shown: &str| (json.as_f64().unwrap() - number(shown)).abs() < 0.0051;
    desk.click("Pavilions");
    for pavilion in json["pavilions"].as_array().unwrap() {
        let panel = told(&desk, pavilion["name"].as_str().unwrap());
        for (key, head) in
            [("target_m2", "Target"), ("planned_m2", "Planned"), ("contracted_m2", "Contracted"), ("booths", "Booths")]
        {
            assert!(near(&pavilion[key], &panel[head]), "{pavilion} {head}: {}", panel[head]);
        }
    }
    desk.click("Countries");
    for country in json["countries"].as_array().unwrap() {
        let panel = told(&desk, country["name"].as_str().unwrap());
        for (key, head) in [("exhibitors", "Exhibitors"), ("taken_m2", "Taken"), ("contracted_m2", "Contracted")] {
            assert!(near(&country[key], &panel[head]), "{country} {head}: {}", panel[head]);
        }
    }
    desk.click("Status and income");
    for (status, name) in [("contracted", "Contracted"), ("held", "Held"), ("available", "Available")] {
        let panel = told(&desk, name);
        let status = &json["booths_by_status"][status];
        assert!(near(&status["net_m2"], &panel["Net area"]) && near(&status["income"], &panel["Income"]), "{name}");
    }
    desk.click("Overview");
    let gross = json["gross_m2"].as_f64().unwrap();
    assert!(desk.reads(&format!("Gross area: {},{:03}", (gross / 1000.0) as u32, (gross % 1000.0) as u32)));
}

#[test]
fn a_row_leads_to_its_booths_on_the_plan() {
    let (_folder, mut desk) = sample();
    desk.click("Pavilions");
    let row = desk.texts().into_iter().find(|text| text.starts_with("Kazakhstan: Booths")).unwrap();
    desk.click(&row);
    assert_eq!(desk.workspace().page(), Page::Floor);
    let project = desk.project();
    let (pavilion, _) = project.pavilions.iter().find(|(_, p)| p.name.holds("Kazakhstan")).unwrap();
    let wanted: BTreeSet<_> =
        project.booths().filter(|(_, _, booth)| booth.pavilion == Some(*pavilion)).map(|(_, id, _)| id).collect();
    assert!(!wanted.is_empty());
    assert_eq!(desk.workspace().selection(), &wanted);
}

#[test]
fn booths_of_several_halls_are_shown_in_one_and_the_rest_is_counted() {
    let (_folder, mut desk) = sample();
    desk.click("Status and income");
    let row = desk.texts().into_iter().find(|text| text.starts_with("Held: Booths")).unwrap();
    desk.click(&row);
    let project = desk.project();
    let held = |id| matches!(project.sale(id).status, Status::Held { .. });
    let in_hall = |hall| project.booths_of(hall).filter(|(id, _)| held(*id)).count();
    let here = desk.workspace().hall();
    let elsewhere: usize = project.halls.keys().filter(|hall| **hall != here).map(|hall| in_hall(*hall)).sum();
    assert!(elsewhere > 0);
    assert_eq!(desk.workspace().selection().len(), in_hall(here));
    assert!(desk.has(&format!("{elsewhere} more booths stand in other halls.")), "{:?}", desk.texts());
}

#[test]
fn one_hall_has_figures_of_its_own() {
    let (_folder, mut desk) = sample();
    desk.click("Figures for: N2");
    assert!(desk.reads("Gross area: 7,022"), "{:?}", desk.texts());
    assert!(!desk.texts().iter().any(|text| text.starts_with("N1: ")));
    desk.click("Exhibitors and contracts");
    assert!(!desk.reads("Without booth: 12"), "those who wait belong to no hall");
    desk.click("Figures for: All halls");
    assert!(desk.reads("Without booth: 12"));
}

#[test]
fn figures_follow_the_plan() {
    let (_folder, mut desk) = review_of(small_plan(), Lang::En);
    assert!(desk.has("Booths: 3") && desk.has("Net area: 27\u{a0}m²"), "{:?}", desk.texts());
    desk.key(COMMAND, Key::Num1);
    let booth = desk.place("A2").center();
    desk.click_at(booth);
    desk.key(Modifiers::NONE, Key::Delete);
    desk.key(COMMAND, Key::Num3);
    assert!(desk.has("Booths: 2") && desk.has("Net area: 18\u{a0}m²"));
    desk.key(COMMAND, Key::Z);
    assert!(desk.has("Booths: 3"), "undo works from here too");
}

#[test]
fn a_table_is_copied_for_a_spreadsheet() {
    let (_folder, mut desk) = sample();
    let copied = |desk: &Desk| {
        let commands = &desk.harness.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
    };
    desk.click("Sizes and kinds");
    desk.harness.event(Event::Copy);
    desk.harness.step();
    let first = copied(&desk).expect("something is on the clipboard");
    assert!(first.starts_with("Size\tBooths\tNet area (m²)\t"), "{first}");
    assert!(first.lines().any(|line| line.starts_with("up to 9\u{a0}m²\t350\t3150\t")), "{first}");
    desk.settle();
    assert!(desk.has("Copied: By size"));
    desk.click("Choose the table “By kind” for copying");
    desk.harness.event(Event::Copy);
    desk.harness.step();
    assert!(copied(&desk).expect("another one").starts_with("Kind\t"));
}

#[test]
fn a_figure_is_copied_as_a_number() {
    let (_folder, mut desk) = sample();
    desk.click("Gross area: 18,572\u{a0}m²");
    assert!(desk.has("Copied: 18572"), "{:?}", desk.texts());
}

#[test]
fn statistics_are_put_on_paper() {
    let (folder, mut desk) = sample();
    desk.click("Print…");
    assert!(desk.value("File name").is_some_and(|name| name.ends_with("statistics.pdf")), "{:?}", desk.texts());
    desk.write("File name", "figures");
    desk.key(Modifiers::NONE, Key::Enter);
    let pdf = std::fs::read(folder.path().join("figures.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 20_000);
    assert!(desk.has("Exported to figures.pdf") || desk.reads("figures.pdf"));
}

#[test]
fn an_exhibitor_without_booth_leads_to_the_directory() {
    let (_folder, mut desk) = sample();
    desk.click("Exhibitors and contracts");
    let row = desk.texts().into_iter().find(|text| text.starts_with("Exhibitor IN-14: ")).unwrap();
    desk.click(&row);
    assert_eq!(desk.workspace().page(), Page::Directory);
    let chosen = desk.workspace().exhibitor().and_then(|id| desk.project().exhibitors.get(&id).cloned());
    assert!(chosen.is_some_and(|exhibitor| exhibitor.name.holds("IN-14")));
}

#[test]
fn every_language_has_its_review() {
    for (lang, sections) in [
        (Lang::ZhCn, ["展区", "国家和地区", "状态与收入", "参展商与合同"]),
        (Lang::Ru, ["Павильоны", "Страны", "Статусы и доход", "Экспоненты и договоры"]),
    ] {
        let (_folder, mut desk) = review_of(fairwright::sample::event(), lang);
        for section in sections {
            desk.click(section);
            let keys = |text: &String| ["report-", "review-"].iter().any(|start| text.starts_with(start));
            assert!(!desk.texts().iter().any(keys), "{section}: {:?}", desk.texts());
        }
    }
}

#[test]
fn an_empty_plan_says_what_to_do_next() {
    let (_folder, mut desk) = review_of(Project::default(), Lang::En);
    desk.click("Countries");
    assert!(desk.reads("Place booths on the floor"), "{:?}", desk.texts());
}
