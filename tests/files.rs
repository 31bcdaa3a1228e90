//! Project files: what is written is read back, what is broken is refused with its place, and no failure
//! changes a file.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "common/damage.rs"]
mod damage;
#[path = "common/projects.rs"]
mod projects;

use fairwright::edit::Draft;
use fairwright::file::{MAX_RECORDS, clip_read, clip_write, open, read, save, write};
use fairwright::geometry::{Point, Shape, Size, Vector};
use fairwright::model::*;
use fairwright::words::{Lang, LocalText, Message, Words};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file of format 1 with every field of every kind of record, as it is written.
const EVERY_FIELD: &str = include_str!("fixtures/v1-every-field.ron");
/// The same in format 2, with the fields that it added.
const FORMAT_2: &str = include_str!("fixtures/v2-every-field.ron");
/// The file of format 1, as a person's editor might leave it.
const BY_HAND: &str = include_str!("fixtures/v1-by-hand.ron");

fn every_field() -> Project {
    read(FORMAT_2.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

/// A plan of so many booths of 3 x 3 m in rows.
fn booths(count: u64) -> Project {
    let (hall, layout) = (HallId::seeded(1, 0), LayoutId::seeded(1, 1));
    let outline =
        fairwright::geometry::Polygon::rect(fairwright::geometry::Rect::at(Point::ORIGIN, Size::new(600_000, 400_000)));
    let mut project = Project::default();
    project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("N1"), outline.unwrap(), layout)));
    project.layouts.insert(layout, Arc::new(Layout { hall, name: LocalText::default() }));
    let booth = |n: u64| {
        let at = Point::new((n % 150) as i32 * 4000, (n / 150) as i32 * 4000);
        let booth = Booth::new(&format!("A{n}"), Shape::rect(at, Size::new(3000, 3000)));
        (ItemId::seeded(2, n), Arc::new(Item::new(Part::Booth(booth))))
    };
    project.floors.insert(FloorId::Layout(layout), (0..count).map(booth).collect());
    project
}

#[test]
fn shipped_formats_keep_reading() {
    assert_eq!(write(&every_field()), FORMAT_2, "a file that was read is written as it was");
    let first = read(EVERY_FIELD.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let by_hand = read(BY_HAND.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(by_hand, first, "layout, order, comments and a byte order mark make no difference");
    let each = "open_side_premium: 12.5";
    let now = "open_premiums: (two: 12.5, three: 25, four: 37.5)";
    let wanted = EVERY_FIELD.replacen("format: 1", "format: 2", 1).replacen(each, now, 1);
    assert_eq!(write(&first), wanted, "a file of format 1 is written as it was, in format 2");
}

#[test]
fn a_file_tells_the_format_it_was_in() {
    let folder = tempfile::tempdir().unwrap();
    for (text, format) in [(EVERY_FIELD, 1), (FORMAT_2, 2)] {
        let path = folder.path().join("plan.ron");
        fs::write(&path, text).unwrap();
        assert_eq!(open(&path).unwrap().format, format);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(project in projects::project()) {
        let text = write(&project);
        let again = read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}\n{text}"));
        prop_assert_eq!(&again, &project);
        prop_assert_eq!(write(&again), text);
    }

    #[test]
    fn a_damaged_file_is_refused_or_read_but_never_a_crash(at in 0..FORMAT_2.len(), with in "[\\PC\"(){}\\[\\],:/*\\\\]{0,3}", cut in 0_usize..4) {
        let mut bytes = FORMAT_2.as_bytes().to_vec();
        bytes.splice(at..(at + cut).min(FORMAT_2.len()), with.bytes());
        let read_as = read(&bytes);
        if let Ok(project) = &read_as {
            let again = read(write(project).as_bytes());
            prop_assert_eq!(&again.unwrap_or_else(|error| panic!("{error}")), project);
        }
        if let Err(error) = read_as {
            for lang in Lang::ALL {
                let sentence = Words::of(lang).say(&error.message());
                prop_assert!(sentence.ends_with(['.', '。']), "{}", sentence);
                prop_assert!(!sentence.contains("files-"), "{}", sentence);
            }
        }
    }
}

#[test]
fn moving_one_booth_changes_one_line() {
    let project = every_field();
    let booth = project.booths().find(|(_, _, booth)| booth.number == "A2").map(|(hall, id, _)| (hall, id));
    let (hall, id) = booth.unwrap();
    let (floor, item) = project.find_item(hall, id).unwrap();
    let mut draft = Draft::new(&project);
    let moved = item.form().moved(Vector::new(500, -250)).unwrap();
    draft.put(Key::Item(floor, id), item.with_form(moved));
    let after = write(&draft.finish(Message::new("move")).applied(&project));
    let changed: Vec<(&str, &str)> = FORMAT_2.lines().zip(after.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(
        changed,
        [(
            r#""00000000b0002": Booth(number: "A2", at: (4000, 1000), size: (3000, 3000)),"#,
            r#""00000000b0002": Booth(number: "A2", at: (4500, 750), size: (3000, 3000)),"#
        )]
    );
    assert_eq!(after.lines().count(), FORMAT_2.lines().count());
}

#[test]
fn an_empty_project_is_two_lines_and_a_bracket() {
    let text = write(&Project::default());
    assert_eq!(text.lines().count(), 3, "{text}");
    assert_eq!(read(text.as_bytes()).unwrap(), Project::default());
}

/// What opening says about the file of every field with the first `from` replaced by `to`.
fn said(from: &str, to: &str) -> String {
    assert!(EVERY_FIELD.contains(from), "{from}");
    let error = read(EVERY_FIELD.replacen(from, to, 1).as_bytes());
    error.map(|_| format!("{from} -> {to:.60} was read")).unwrap_or_else(|error| error.to_string())
}

#[test]
fn what_does_not_fit_together_is_refused_with_place_and_reason() {
    for (from, to, wanted) in [
        (
            "number: \"A2\"",
            "nummer: \"A2\"",
            "Line 48, column 24: unknown field `nummer` in Booth; expected one of `number`, `at`, `size`, `turn`, `outline`, ",
        ),
        (
            "hall: \"000000000ha11\"",
            "hall: \"000000000ha11\", hall: \"000000000ha12\"",
            "Line 14, column 42: the field `hall` is there twice.",
        ),
        (
            "outline: [(0, 0), (60000, 0), (60000, 40000), (0, 40000)], ",
            "",
            "Line 9, column 202: the field `outline` is missing in hall.",
        ),
        ("width: 4000", "width: \"4 m\"", "Line 30, column 57: expected a number, found `\"4 m\"`."),
        ("swing: LeftOut", "swing: Leftish", "Line 30, column 86: expected one of `DoubleOut`, `DoubleIn`, "),
        ("Booth(number: \"A2\"", "Both(number: \"A2\"", "Line 48, column 18: expected one of `Wall`, `Column`, "),
        ("locked: true", "locked: yes", "Line 26, column 120: expected `true` or `false`, found `yes`."),
        ("size: (900, 900)", "size: (900 900)", "Line 28, column 56: expected `,`, found `900`."),
        ("size: (900, 900)", "size: (900, 900, 900)", "Line 28, column 62: expected `)`, found `900`."),
        ("size: (900, 900)", "size: 900", "Line 28, column 51: expected `(`, found `900`."),
        ("\"KZ\", \"KG\"]", "\"KZ\", \"KG\"", "Line 20, column 99: expected a text in quotes, found `color`."),
        ("label: \"B14\"", "label: \"B14", "Line 35, column 2: expected `,`, found `00000000sxp02`."),
        ("label: \"B14\"", "label: B14", "Line 34, column 32: expected a text in quotes, found `B14`."),
        ("people: {", "people: { /* ", "Line 73, column 13: this comment is not closed with `*/`."),
        (
            "thickness: 120",
            "thickness: 1e300",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found 1e300.",
        ),
        (
            "thickness: 120",
            "thickness: -120",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found -120.",
        ),
        (
            "thickness: 120",
            "thickness: 0",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found 0.",
        ),
        (
            "thickness: 120",
            "thickness: 12.5",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found 12.5.",
        ),
        (
            "thickness: 120",
            "thickness: 99999999999999999999999",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found 1e23.",
        ),
        (
            "thickness: 120",
            "thickness: NaN",
            "Line 26, column 58: Wall 0000000wa1101: `thickness`: expected a whole number from 1 to 10000000, found NaN.",
        ),
        (
            "size: (900, 900)",
            "size: (900, -900)",
            "Line 28, column 45: Column 00000000c0101: `size`: expected a whole number from 1 to 10000000, found -900.",
        ),
        (
            "at: (20000, 20000)",
            "at: (20000, 2000000000)",
            "Line 28, column 25: Column 00000000c0101: `at`: expected a whole number from -10000000 to 10000000, found 2000000000.",
        ),
        (
            "at: (20000, 20000)",
            "at: (10000000, 0)",
            "Line 28, column 25: Column 00000000c0101: expected every corner within 10,000.00\u{a0}m of the origin, found one beyond.",
        ),
        (
            "turn: 12.345",
            "turn: 12.3456",
            "Line 34, column 75: Floor box or trench 00000000sxp01: `turn`: expected a number from -360 to 360 with at most 3 decimals, found 12.3456.",
        ),
        (
            "target: 486.123456",
            "target: -1",
            "Line 20, column 110: pavilion 00000000pav11: `target`: expected a number from 0 to 9007199254 with at most 6 decimals, found -1.",
        ),
        (
            "phases: 3",
            "phases: 0",
            "Line 34, column 111: Floor box or trench 00000000sxp01: `phases`: expected a whole number from 1 to 255, found 0.",
        ),
        (
            "color: 7",
            "color: 256",
            "Line 20, column 100: pavilion 00000000pav11: `color`: expected a whole number from 0 to 255, found 256.",
        ),
        (
            "[(20000, 0), (30000, 0), (20000, 9000)]",
            "[(20000, 0), (30000, 0)]",
            "Line 43, column 52: Pavilion region 00000000reg02: expected an outline of at least 3 points, found 2.",
        ),
        (
            "[(20000, 0), (30000, 0), (20000, 9000)]",
            "[(0, 0), (5, 5), (5, 0), (0, 5)]",
            "Line 43, column 52: Pavilion region 00000000reg02: expected an outline that does not cross itself, found that its sides 1 and 3 meet.",
        ),
        (
            "[(20000, 0), (30000, 0), (20000, 9000)]",
            "[(0, 0), (0, 0), (5, 0)]",
            "Line 43, column 52: Pavilion region 00000000reg02: expected points in a row to differ, found (0, 0) twice.",
        ),
        (
            "[(20000, 0), (30000, 0), (20000, 9000)]",
            &format!("[{}]", "(0, 0), ".repeat(100_000)),
            "Line 43, column 52: Pavilion region 00000000reg02: expected an outline of at most 1000 points, found 100000.",
        ),
        (
            "at: (0, 0), size: (12000, 9000)",
            "at: (0, 0)",
            "Line 42, column 1: Pavilion region 00000000reg01: expected either `at` and `size`, with `turn` where turned, or `outline`.",
        ),
        (
            "at: (8000, 8000), size: (400, 400)",
            "at: (8000, 8000)",
            "Line 34, column 1: Floor box or trench 00000000sxp01: expected either `at` and `size` of a box, or `from`, `to` and `width` of a trench.",
        ),
        (
            "\"0000000wa1102\"",
            "\"0000000wa1101\"",
            "Line 27, column 1: Wall 0000000wa1101: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000p1an2\": {",
            "\"00000000p1an1\": {",
            "Line 57, column 1: plan of layout 00000000p1an1: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000b0002\": Booth",
            "\"0000000wa1101\": Booth",
            "Line 48, column 1: Booth 0000000wa1101: this id is used twice; every record needs its own.",
        ),
        (
            "\"000000000ha12\": (name",
            "\"000000000ha11\": (name",
            "Line 10, column 1: hall 000000000ha11: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000pav12\": ()",
            "\"00000000pav11\": ()",
            "Line 21, column 1: pavilion 00000000pav11: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000exh02\": (name",
            "\"00000000exh01\": (name",
            "Line 70, column 1: exhibitor 00000000exh01: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000b0002\": (status",
            "\"00000000b0001\": (status",
            "Line 64, column 1: sale of booth 00000000b0001: this id is used twice; every record needs its own.",
        ),
        (
            "\"00000000b0002\": Booth",
            "\"b2\": Booth",
            "Line 48, column 1: Booth b2: expected an id of 13 characters (0-9 and a-z without i, l, o, u), found `b2`.",
        ),
        (
            "pavilion: \"00000000pav11\", notes: (en: \"Corner",
            "pavilion: \"00000000pav99\", notes: (en: \"Corner",
            "Line 47, column 168: Booth 00000000b0001: `pavilion` names the pavilion 00000000pav99, which is not in the file.",
        ),
        (
            "Region(pavilion: \"00000000pav12\"",
            "Region(pavilion: \"00000000pav99\"",
            "Line 43, column 35: Pavilion region 00000000reg02: `pavilion` names the pavilion 00000000pav99, which is not in the file.",
        ),
        (
            "hall: \"000000000ha11\")",
            "hall: \"000000000ha99\")",
            "Line 14, column 25: layout 00000000p1an1: `hall` names the hall 000000000ha99, which is not in the file.",
        ),
        (
            "current: \"00000000p1an1\"",
            "current: \"00000000p1an9\"",
            "Line 9, column 218: hall 000000000ha11: `current` names the layout 00000000p1an9, which is not in the file.",
        ),
        (
            "current: \"00000000p1an1\"",
            "current: \"00000000p1an3\"",
            "Line 9, column 209: hall 000000000ha11: `current` names the layout 00000000p1an3, which belongs to another hall.",
        ),
        (
            "buildings: {\n\"000000000ha11\"",
            "buildings: {\n\"000000000ha99\"",
            "Line 25, column 1: building of hall 000000000ha99: there is no hall of this id in the file.",
        ),
        (
            "plans: {\n\"00000000p1an1\"",
            "plans: {\n\"00000000p1an9\"",
            "Line 41, column 1: plan of layout 00000000p1an9: there is no layout of this id in the file.",
        ),
        (
            "\"00000000b0002\": (status",
            "\"00000000b0009\": (status",
            "Line 64, column 1: sale of booth 00000000b0009: there is no booth of this id in the file.",
        ),
        (
            "exhibitor: \"00000000exh01\"",
            "exhibitor: \"00000000exh09\"",
            "Line 63, column 65: sale of booth 00000000b0001: `exhibitor` names the exhibitor 00000000exh09, which is not in the file.",
        ),
        (
            "co_exhibitors: [\"00000000exh02\"",
            "co_exhibitors: [\"00000000exh09\"",
            "Line 63, column 98: sale of booth 00000000b0001: `co_exhibitors` names the exhibitor 00000000exh09, which is not in the file.",
        ),
        (
            "not_beside: [\"00000000exh02\"",
            "not_beside: [\"00000000exh09\"",
            "Line 69, column 312: exhibitor 00000000exh01: `not_beside` names the exhibitor 00000000exh09, which is not in the file.",
        ),
        (
            "pavilion: \"00000000pav11\", notes: \"Near",
            "pavilion: \"00000000pav99\", notes: \"Near",
            "Line 69, column 189: exhibitor 00000000exh01: `pavilion` names the pavilion 00000000pav99, which is not in the file.",
        ),
        (
            "Note(text: (en: \"Meeting point\", zh: \"集合点\"), at: (20000, 10000), turn: 270, height: 600)",
            "Rigging(at: (0, 0), load_kg: 1)",
            "Line 53, column 1: Rigging point 000000000n001: this belongs to a hall's building, under `buildings`, not to a layout.",
        ),
        (
            "Rigging(at: (15000, 15000), load_kg: 500)",
            "Note(at: (0, 0), height: 1)",
            "Line 36, column 1: Text 00000000r1g01: this belongs to a layout, under `plans`, not to a hall's building.",
        ),
        (
            "country: \"KZ\"",
            "country: \"Kazakhstan\"",
            "Line 69, column 56: exhibitor 00000000exh01: expected a country code of two letters, such as \"KZ\", found `Kazakhstan`.",
        ),
        (
            "first_day: \"2021-08-23\"",
            "first_day: \"23.08.2021\"",
            "Line 4, column 160: expected a date such as \"2026-06-30\", found `23.08.2021`.",
        ),
    ] {
        let said = said(from, to);
        assert!(said.contains(wanted), "{from} -> {to:.60}\n found {said}\nwanted {wanted}");
    }
}

#[test]
fn what_format_2_added_is_refused_with_place_and_reason() {
    for (from, to, wanted) in [
        (
            "module: 990",
            "module: 499",
            "hall 000000000ha11: `module`: expected a whole number from 500 to 2000, found 499.",
        ),
        ("fascia_limit: 36", "fascia_limit: 1", "`fascia_limit`: expected a whole number from 2 to 400, found 1."),
        (
            "approval_deadline: \"2021-07-30\"",
            "approval_deadline: \"July\"",
            "expected a date such as \"2026-06-30\", found `July`.",
        ),
        (
            "discount: 12.5",
            "discount: 100.01",
            "sale of booth 00000000b0001: `discount`: expected a number from 0 to 100 with at most 2 decimals, found 100.01.",
        ),
        ("state: Returned", "state: Lost", "expected one of `NotSubmitted`, `Received`, `InReview`, `Approved`, "),
        (
            "from: \"08:30\"",
            "from: \"8h\"",
            "sale of booth 00000000b0001: expected a time of day such as \"08:30\", found `8h`.",
        ),
        (
            "to: \"24:00\"",
            "to: \"08:00\"",
            "sale of booth 00000000b0001: expected a time slot that ends after it begins, found 08:30 to 08:00.",
        ),
        ("Number(date: \"2021-03-01\"", "Name(date: \"2021-03-01\"", "expected one of `Number`, `Status`, `Holder`"),
        ("Number(date: \"2021-03-01\", ", "Number(", "the field `date` is missing"),
        (
            "Number(date: \"2021-03-01\"",
            "Number(date: \"2021-02-30\"",
            "sale of booth 00000000b0001: expected a date such as \"2026-06-30\", found `2021-02-30`.",
        ),
        ("amount: 300)", "price: 300)", "unknown field `price` in fee"),
        (
            "open_premiums: (",
            "open_side_premium: 10, open_premiums: (",
            "expected either `open_side_premium` or `open_premiums`, found both.",
        ),
        ("(amount: 1)", &"(amount: 1), ".repeat(60), "expected at most 50 fees, found 62."),
        ("per: Exhibitor", "per: Hall", "expected one of `Booth`, `Exhibitor`"),
    ] {
        assert!(FORMAT_2.contains(from), "{from}");
        let said = match read(FORMAT_2.replacen(from, to, 1).as_bytes()) {
            Ok(_) => "it was read".to_owned(),
            Err(error) => error.to_string(),
        };
        assert!(
            said.contains(wanted) && said.starts_with("Line "),
            "{from} -> {to:.60}\n found {said}\nwanted {wanted}"
        );
    }
}

/// What opening says about the bytes of a file, which must stay as they are.
fn said_of_file(folder: &Path, bytes: &[u8]) -> String {
    let path = folder.join("plan.ron");
    fs::write(&path, bytes).unwrap();
    let said = match open(&path) {
        Ok(_) => "it was read".to_owned(),
        Err(error) => error.to_string(),
    };
    assert_eq!(fs::read(&path).unwrap(), bytes, "opening changes nothing");
    assert_eq!(fs::read_dir(folder).unwrap().count(), 1, "opening leaves nothing behind");
    said
}

#[test]
fn files_that_are_no_plans_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let half = EVERY_FIELD.len() / 2;
    let half = (half..).find(|at| EVERY_FIELD.is_char_boundary(*at)).unwrap();
    let nested = |open: &str, close: &str| {
        let value = open.repeat(100_000) + &close.repeat(100_000);
        EVERY_FIELD.replacen("(900, 900)", &value, 1).into_bytes()
    };
    let with = |from: &str, to: &str| EVERY_FIELD.replacen(from, to, 1).into_bytes();
    let label = "展".repeat(50_000_000 / 3);
    for (bytes, wanted) in [
        (Vec::new(), "The file is empty."),
        (b" \r\n\t ".to_vec(), "The file is empty."),
        (
            b"hello, world".to_vec(),
            "Expected a Fairwright plan, which begins with \u{201c}Fairwright(format: 1\u{201d}, found \u{201c}hello\u{201d}.",
        ),
        (b"{\"format\": 1}".to_vec(), "found \u{201c}{\u{201d}."),
        (b"FairwrightItems(format: 1, items: {})".to_vec(), "found \u{201c}FairwrightItems\u{201d}."),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "Expected text in UTF-8, found something else at byte 0."),
        (b"Fairwright(format: 1, halls: \xff)".to_vec(), "Expected text in UTF-8, found something else at byte 29."),
        (
            b"Fairwright(event: ())".to_vec(),
            "Line 1, column 12: unknown field `event` in Fairwright; expected one of `format`.",
        ),
        (b"Fairwright()".to_vec(), "Line 1, column 12: the field `format` is missing in Fairwright."),
        (b"Fairwright(format: one)".to_vec(), "Line 1, column 20: expected a number, found `one`."),
        (EVERY_FIELD.as_bytes()[..half].to_vec(), "cut off"),
        (b"Fairwright(format: 1,".to_vec(), "cut off"),
        (
            with("format: 1", "format: 3"),
            "The file is in format 3, written by a newer Fairwright; this one reads formats up to 2.",
        ),
        (with("format: 1", "format: 99999999999"), "The file is in format 99999999999, written by a newer"),
        (with("format: 1", "format: 0"), "Expected a format from 1 to 2, found format 0."),
        (with("people: {", "people: {}, visitors: {"), "unknown field `visitors` in Fairwright"),
        ((EVERY_FIELD.to_owned() + "Fairwright()").into_bytes(), "expected the end of the file, found `Fairwright`."),
        (nested("(", ")"), "Line 28, column 52: expected a number, found `(`."),
        (nested("[", "]"), "expected `(`, found `[`."),
        (nested("Some(", ")"), "expected `(`, found `Some`."),
        (with("people: {", &("people: ".to_owned() + &"{".repeat(100_000))), "expected a text in quotes, found `{`."),
        (
            with("(en: \"N1\")", &format!("(en: \"{label}\")")),
            "Line 9, column 30: hall 000000000ha11: expected a text of at most 10000 characters, found 16666666.",
        ),
        (
            with("number: \"A2\"", &format!("number: \"\\n{label}\"")),
            "Line 48, column 24: Booth 00000000b0002: expected a text of at most 10000 characters, found 16666667.",
        ),
    ] {
        let said = said_of_file(folder.path(), &bytes);
        let begin = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        assert!(said.contains(wanted), "{begin}\n found {said}\nwanted {wanted}");
        assert!(said.starts_with("Cannot open /"), "{said}");
    }
}

#[test]
fn two_million_booths_are_counted_and_refused_at_once() {
    use std::fmt::Write;
    let mut text = String::from("Fairwright(format: 1,\nplans: {\n\"0000000000000\": {\n");
    for n in 0..2_000_000_u64 {
        writeln!(text, "\"{}\": Booth(at: (0, 0), size: (1, 1)),", ItemId::from_u64(n)).unwrap();
    }
    text.push_str("},\n},\n)\n");
    let error = read(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(error, format!("Expected at most {MAX_RECORDS} records in a plan, found 2000000."));
}

#[test]
fn what_is_not_a_file_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    let said = |path: &Path| open(path).unwrap_err().to_string();
    assert!(said(folder.path()).ends_with("Expected a file, found a folder."));
    assert!(said(&folder.path().join("none.ron")).ends_with("There is no such file."));
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(said(&file.join("plan.ron")).ends_with("There is no such folder."));
    let large = fs::File::create(&file).unwrap();
    large.set_len(300_000_000).unwrap();
    assert!(said(&file).ends_with("Expected a file of at most 256 MB, found 300 MB."));
}

#[test]
fn a_saved_file_is_the_written_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    for project in [every_field(), booths(3), Project::default()] {
        save(&path, &project).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), write(&project));
        assert_eq!(open(&path).unwrap().project, project);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays");
}

#[test]
fn an_unsound_project_is_not_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.ron");
    save(&path, &booths(3)).unwrap();
    let mut project = booths(3);
    project.set(Key::Sale(ItemId::from_u64(7)), Some(Sale::default().into()));
    let said = save(&path, &project).unwrap_err().to_string();
    let wanted = "sale of booth 0000000000007: there is no booth of this id in the file. Undo or mend this, then save.";
    assert!(said.ends_with(wanted), "{said}");
    assert_eq!(open(&path).unwrap().project, booths(3));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    #[test]
    fn a_link_stays_a_link_and_the_mode_stays_the_mode() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real.ron"), folder.path().join("link.ron"));
        save(&real, &booths(1)).unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real.ron", &link).unwrap();
        save(&link, &booths(2)).unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(open(&real).unwrap().project, booths(2));
        assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o640);
        let (gone, dangling) = (folder.path().join("later.ron"), folder.path().join("dangling.ron"));
        symlink("later.ron", &dangling).unwrap();
        save(&dangling, &booths(3)).unwrap();
        assert_eq!(open(&gone).unwrap().project, booths(3));
        assert!(dangling.symlink_metadata().unwrap().is_symlink());
    }

    /// A folder that nobody can write to: the system's own where tests run as root, who may write anywhere else.
    fn read_only_folder(folder: &Path) -> PathBuf {
        let locked = folder.join("locked");
        fs::create_dir(&locked).unwrap();
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
        if fs::write(locked.join("probe"), "").is_err() { locked } else { PathBuf::from("/sys") }
    }

    #[test]
    fn saving_where_it_cannot_be_done_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let said = |path: &Path| save(path, &booths(1)).unwrap_err().to_string();
        let locked = read_only_folder(folder.path());
        let read_only = said(&locked.join("plan.ron"));
        assert!(read_only.contains("not permitted") || read_only.contains("only be read"), "{read_only}");
        assert!(said(folder.path()).ends_with("Expected a file, found a folder."));
        assert!(said(&folder.path().join("none/plan.ron")).ends_with("There is no such folder."));
        let marked = folder.path().join("marked.ron");
        save(&marked, &booths(2)).unwrap();
        fs::set_permissions(&marked, fs::Permissions::from_mode(0o444)).unwrap();
        assert!(said(&marked).ends_with("The file is marked read-only."));
        assert!(said(&marked.join("plan.ron")).ends_with("There is no such folder."));
        assert_eq!(open(&marked).unwrap().project, booths(2));
        if Path::new("/dev/full").exists() {
            assert!(said(Path::new("/dev/full")).ends_with("The disk is full."));
        }
    }

    /// A limit on the size of files stops a write half way, as a disk does that fills up. The limit holds for a
    /// whole process, so the program itself is run.
    #[test]
    fn a_disk_that_fills_up_leaves_the_old_file_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.ron");
        save(&path, &booths(2)).unwrap();
        let run = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_fairwright")])
            .args(["sample", "--force", "--lang", "en"])
            .arg(&path)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert_eq!(run.status.code(), Some(2), "{said}");
        assert!(said.contains("what was there is unchanged"), "{said}");
        assert_eq!(open(&path).unwrap().project, booths(2));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "what was half written is gone");
    }
}

#[test]
fn items_go_through_the_clipboard() {
    let project = every_field();
    for (hall, _) in project.halls_in_order() {
        let ids = project.items_of(hall).map(|(_, id, _)| id).collect();
        let text = clip_write(&project, hall, &ids);
        assert!(text.starts_with("FairwrightItems(format: 2,\n"));
        let clip = clip_read(&text.replace('\n', "\r\n")).unwrap_or_else(|error| panic!("{error}"));
        let mut items: Vec<(PartKind, ItemId, Item)> =
            project.items_of(hall).map(|(_, id, item)| (item.part.kind(), id, item.as_ref().clone())).collect();
        items.sort_by_key(|(kind, id, _)| (*kind, *id));
        assert_eq!(clip.items, items.into_iter().map(|(_, _, item)| item).collect::<Vec<_>>());
    }
}

#[test]
fn a_clipboard_of_others_or_of_a_newer_program_is_told_apart() {
    for (text, wanted) in [
        ("", "There is nothing on the clipboard that could be pasted into a plan."),
        ("FairwrightItems", "Line 1, column 16: expected `(`, but the file ends here"),
        (EVERY_FIELD, "There is nothing on the clipboard"),
        ("FairwrightItems(format: 3, items: 7)", "The file is in format 3, written by a newer Fairwright"),
        (
            "FairwrightItems(format: 1, items: {\"0000000000001\": Booth(at: (0, 0), size: (0, 5))})",
            "Line 1, column 71: Booth 0000000000001: `size`: expected a whole number from 1 to 10000000, found 0.",
        ),
    ] {
        let said = clip_read(text).unwrap_err().to_string();
        assert!(said.contains(wanted), "{said}");
    }
}
