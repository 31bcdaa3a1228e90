//! The program's command line as a user runs it: the chain of commands, exit codes, unhappy paths, languages.

#![allow(clippy::unwrap_used, clippy::type_complexity, reason = "a test may panic")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

fn fairwright<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fairwright"));
    // without a display, in a system whose language is none of ours
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("LC_ALL", "C").env("LANG", "C");
    command.args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Runs what must work and gives stdout.
#[track_caller]
fn works<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    let output = fairwright(args);
    assert!(output.status.success(), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// Runs what must be refused and gives stderr.
#[track_caller]
fn refused<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> String {
    let output = fairwright(args);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(output.stdout.is_empty(), "a refusal says nothing on stdout");
    assert!(said.starts_with("fairwright: ") && !said.contains("cli-") && !said.contains("panicked"), "{said}");
    said
}

fn path(dir: &Path, name: &str) -> String {
    dir.join(name).to_str().unwrap().to_owned()
}

/// A folder with the sample in it, and the sample's path.
fn sample() -> (tempfile::TempDir, String) {
    let dir = tempfile::tempdir().unwrap();
    let plan = path(dir.path(), "s.ron");
    works(["sample", &plan]);
    (dir, plan)
}

#[test]
fn the_sample_is_written_told_and_exported() {
    let (dir, plan) = sample();
    let info: serde_json::Value = serde_json::from_str(&works(["info", &plan, "--format", "json"])).unwrap();
    let booths = info["counts"]["booths"].as_u64().unwrap();
    let numbers: Vec<&str> = info["booth_numbers"].as_array().unwrap().iter().map(|n| n.as_str().unwrap()).collect();
    assert!(booths >= 400 && numbers.len() as u64 <= booths);
    assert_eq!(info["counts"]["pavilions"], 18);
    assert!(info["counts"]["exhibitors"].as_u64().unwrap() >= 150);
    let halls = info["halls"].as_array().unwrap();
    assert_eq!(halls.len(), 2);
    assert_eq!((&halls[0]["width_mm"], &halls[0]["depth_mm"]), (&165_000.into(), &70_000.into()));

    let mut drawn = String::new();
    for hall in halls {
        let name = hall["name"].as_str().unwrap();
        let svg = path(dir.path(), &format!("{name}.svg"));
        works(["export", &plan, &svg, "--hall", name]);
        drawn += &std::fs::read_to_string(svg).unwrap();
    }
    let lost: Vec<_> = numbers.iter().filter(|number| !drawn.contains(&format!(">{number}</text>"))).collect();
    assert!(lost.is_empty(), "numbers not drawn: {lost:?}");

    let (one, two) = (path(dir.path(), "one.pdf"), path(dir.path(), "two.pdf"));
    works(["export", &plan, &one]);
    works(["export", &plan, &two]);
    let pdf = std::fs::read(one).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf == std::fs::read(two).unwrap());
    let png = path(dir.path(), "plan.png");
    let output = fairwright(["export", &plan, &png, "--width", "900"]);
    assert!(output.status.success() && text(&output.stderr).contains("--hall"), "says that it took the first hall");
    let reader = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(png).unwrap())).read_info().unwrap();
    assert_eq!(reader.info().width, 900);
}

#[test]
fn the_figures_are_told_in_three_languages() {
    let (_dir, plan) = sample();
    for (lang, words) in [
        ("en", ["Halls", "Pavilions", "Kazakhstan", "11,550"]),
        ("zh-CN", ["展馆", "展区", "哈萨克斯坦", "11,550"]),
        ("ru", ["Залы", "Павильоны", "Казахстан", "11\u{a0}550"]),
    ] {
        let told = works(["info", &plan, "--lang", lang]);
        for word in words {
            assert!(told.contains(word), "{lang}: {word} is not in\n{told}");
        }
        assert!(!told.contains("cli-"), "{told}");
    }
}

#[test]
fn wrong_input_is_refused_in_three_languages() {
    let (dir, plan) = sample();
    let not_ron = path(dir.path(), "not.ron");
    std::fs::write(&not_ron, "{\"json\": true}").unwrap();
    let folder = path(dir.path(), "");
    let none = path(dir.path(), "none.ron");
    let pdf = path(dir.path(), "plan.pdf");
    let cases: [&[&str]; 12] = [
        &["info", &none],
        &["info", &folder],
        &["info", &not_ron],
        &["export", &none, &pdf],
        &["export", &plan, &path(dir.path(), "plan.doc")],
        &["export", &plan, &pdf, "--hall", "Z9"],
        &["export", &plan, &pdf, "--date", "23.08.2021"],
        &["export", &plan, &path(dir.path(), "no/folder/plan.pdf")],
        &["export", &plan, &pdf, "--scale", "1:10", "--paper", "a4"],
        &["export", &plan, &path(dir.path(), "plan.png"), "--width", "900000"],
        &["sample", &plan],
        &["--nonsense"],
    ];
    let scripts: [(&str, fn(char) -> bool); 3] = [
        ("en", |c| c.is_ascii_alphabetic()),
        ("zh-CN", |c| ('\u{4e00}'..='\u{9fff}').contains(&c)),
        ("ru", |c| ('\u{400}'..='\u{4ff}').contains(&c)),
    ];
    for case in cases {
        for (lang, of_script) in scripts {
            let said = refused(case.iter().chain(&["--lang", lang]));
            assert!(said.chars().filter(|c| of_script(*c)).count() > 5, "{case:?} in {lang}: {said}");
        }
    }
    assert!(!Path::new(&pdf).exists(), "a refused export leaves nothing behind");
}

#[test]
fn refusals_name_what_was_found() {
    let (dir, plan) = sample();
    let pdf = path(dir.path(), "plan.pdf");
    let said = refused(["export", &plan, &pdf, "--hall", "Z9"]);
    assert!(said.contains("Z9") && said.contains("N1"), "the halls there are: {said}");
    let said = refused(["export", &plan, &pdf, "--date", "tomorrow"]);
    assert!(said.contains("tomorrow") && said.contains("2021-08-23"), "{said}");
    let said = refused(["info", "--lang", "fr", &plan]);
    assert!(said.contains("fr") && said.contains("zh-CN"), "{said}");
}

#[test]
fn a_file_that_exists_is_replaced_only_by_force() {
    let (dir, plan) = sample();
    let svg = path(dir.path(), "plan.svg");
    std::fs::write(&svg, "mine").unwrap();
    assert!(refused(["export", &plan, &svg]).contains("--force"));
    assert_eq!(std::fs::read_to_string(&svg).unwrap(), "mine");
    works(["export", &plan, &svg, "--force"]);
    assert!(std::fs::read_to_string(&svg).unwrap().contains("<svg"));
    let before = std::fs::read(&plan).unwrap();
    refused(["sample", &plan]);
    works(["sample", &plan, "--force"]);
    assert_eq!(std::fs::read(&plan).unwrap(), before, "the sample is the same every time");
}

#[test]
fn the_date_is_the_one_asked_for_and_never_todays() {
    let (dir, plan) = sample();
    let svg = path(dir.path(), "plan.svg");
    works(["export", &plan, &svg, "--date", "2020-02-29"]);
    assert!(std::fs::read_to_string(&svg).unwrap().contains("29 Feb 2020"));
}

#[test]
fn help_and_version_are_told() {
    assert!(works(["--version"]).starts_with("fairwright "));
    for (lang, word) in [("en", "Commands"), ("zh-CN", "命令"), ("ru", "Команды")] {
        assert!(works(["--help", "--lang", lang]).contains(word));
    }
}

#[test]
fn without_a_display_the_window_says_so() {
    let said = refused(["--lang", "en"]);
    assert!(said.contains("window"), "{said}");
}
