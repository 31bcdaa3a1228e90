//! What people type, and what it means.

use super::*;
use crate::words::{Lang, Words};

fn length(typed: &str, now: i32) -> Result<i32, &'static str> {
    let entry = Entry::read(typed, Measure::Length, Some(f64::from(now))).map_err(|message| message.key)?;
    entry.length(Mm(now)).map(|mm| mm.0).map_err(|message| message.key)
}

#[test]
fn lengths_are_read_in_every_way_people_write_them() {
    for (typed, wanted) in [
        ("3m", 3000),
        ("300cm", 3000),
        ("3000mm", 3000),
        ("3000 MM", 3000),
        ("10ft", 3048),
        ("10'", 3048),
        ("10'6\"", 3200),
        ("10'2\"", 3099),
        ("10 ft 6 in", 3200),
        ("5in", 127),
        ("3.5", 3500),
        ("3,5", 3500),
        (" 3,5 м ", 3500),
        ("3,50\u{a0}м", 3500),
        ("1\u{a0}234,50 м", 1_234_500),
        ("1,234.50", 1_234_500),
        ("1.234,50", 1_234_500),
        ("1,234", 1234),
        ("１２．５米", 12_500),
        ("3 米", 3000),
        (".5", 500),
        ("3m 50cm", 3500),
        ("3*4", 12_000),
        ("3x4", 12_000),
        ("3 х 4", 12_000),
        ("(2+1)*3", 9000),
        ("（２＋１）×３", 9000),
        ("2+30cm", 2300),
        ("6m/2", 3000),
        ("18m²/6m", 3000),
        ("10-2-3", 5000),
        ("=-3", -3000),
        ("2*(1+(3-2))", 4000),
        ("-(-3)", 4000 + 3000), // relative: minus minus three upon four
        ("0.0004", 0),
    ] {
        assert_eq!(length(typed, 4000), Ok(wanted), "{typed}");
    }
}

#[test]
fn signed_entries_change_the_value_before() {
    for (typed, now, wanted) in [
        ("+0.5", 4000, 4500),
        ("-0.5", 4000, 3500),
        ("−50cm", 4000, 3500),
        ("*2", 4000, 8000),
        ("×2", 4000, 8000),
        ("/2", 4000, 2000),
        ("*(1+0,5)", 4000, 6000),
        ("+1+2", 4000, 7000),
        ("-1+3", 4000, 6000),
        ("-2.5", -1500, -2500), // how the field shows a negative value
        ("+1", -1500, -500),
    ] {
        assert_eq!(length(typed, now), Ok(wanted), "{typed} upon {now}");
    }
    let both = Entry::read("+0.5", Measure::Length, None).unwrap();
    assert!(both.is_relative());
    assert_eq!([both.length(Mm(1000)), both.length(Mm(2000))], [Ok(Mm(1500)), Ok(Mm(2500))]);
    assert!(!Entry::read("3", Measure::Length, None).unwrap().is_relative());
}

#[test]
fn nonsense_is_refused_with_the_reason() {
    for (typed, wanted) in [
        ("", "entry-empty"),
        ("   ", "entry-empty"),
        ("abc", "entry-unexpected"),
        ("3 parsecs", "entry-unknown-unit"),
        ("3m²", "entry-not-a-length"),
        ("3m*4m", "entry-not-a-length"),
        ("45°", "entry-not-a-length"),
        ("3/0", "entry-by-zero"),
        ("/0", "entry-by-zero"),
        ("*2m", "entry-factor-has-unit"),
        ("(3", "entry-unfinished"),
        ("3)", "entry-unexpected"),
        ("3+", "entry-unfinished"),
        ("+", "entry-unfinished"),
        ("1.2.3,4,5", "entry-bad-number"),
        ("1.2.3", "entry-bad-number"),
        ("12,34.5", "entry-bad-number"),
        (".", "entry-bad-number"),
        ("3 4", "entry-unexpected"),
        ("1e300", "entry-unknown-unit"),
        ("99999999", "entry-beyond-plan"),
        ("999999999999999999999999999999*999999999999999999999999999", "entry-beyond-plan"),
        ("3m cm", "entry-unexpected"),
    ] {
        assert_eq!(length(typed, 4000), Err(wanted), "{typed}");
    }
    let nested = format!("{}1", "(".repeat(60));
    assert_eq!(length(&nested, 0), Err("entry-too-deep"));
    assert_eq!(length(&"-".repeat(150), 0), Err("entry-too-deep"));
    assert_eq!(length(&"9".repeat(500), 0), Err("entry-too-long"));
}

#[test]
fn every_length_of_a_field_is_read_back_as_it_was() {
    for lang in Lang::ALL {
        for mm in [0, 1, 10, 3000, 143_200, 1_234_567, 9_999_999] {
            let shown = format!("{} {}", Words::of(lang).metres_bare(Mm(mm)), Words::of(lang).metre_unit());
            assert_eq!(length(&shown, 0), Ok(mm), "{shown}");
        }
    }
}

#[test]
fn areas_angles_money_and_counts_are_read_in_their_units() {
    let read = |typed: &str, measure| Entry::read(typed, measure, Some(0.0)).map_err(|message| message.key);
    for (typed, wanted) in [
        ("18", 18_000_000),
        ("18 m²", 18_000_000),
        ("3m*4m", 12_000_000),
        ("3*4", 12_000_000),
        ("13,5 м2", 13_500_000),
        ("12 кв. м", 12_000_000),
        ("12 sq ft", 1_114_836),
        ("9平方米", 9_000_000),
    ] {
        assert_eq!(read(typed, Measure::Area).unwrap().area(Area::ZERO), Ok(Area(wanted)), "{typed}");
    }
    assert_eq!(read("3m", Measure::Area), Err("entry-not-an-area"));
    for (typed, wanted) in [("45°", 45), ("45", 45), ("=-15", 345), ("+15", 15), ("450", 90), ("９０度", 90)] {
        assert_eq!(read(typed, Measure::Angle).unwrap().angle(Angle::ZERO), Ok(Angle::degrees(wanted)), "{typed}");
    }
    for (typed, wanted) in [("23,760", 2_376_000), ("23 760,50", 2_376_050), ("1200.5", 120_050), ("2*3", 600)] {
        assert_eq!(read(typed, Measure::Money).unwrap().money(Money(0)), Ok(Money(wanted)), "{typed}");
    }
    assert_eq!(read("11,550", Measure::Count).unwrap().count(0, 0, 20_000), Ok(11_550));
    let whole = |typed: &str| read(typed, Measure::Count).unwrap().count(4, 1, 40).map_err(|message| message.key);
    assert_eq!(whole("+3"), Ok(7));
    assert_eq!(whole("2.5"), Err("entry-not-whole"));
    assert_eq!(whole("41"), Err("entry-out-of-range"));
    assert_eq!(whole("-4"), Err("entry-out-of-range"));
    assert_eq!(read("3m", Measure::Count), Err("entry-not-a-number"));
}

#[test]
fn reasons_are_sentences_in_every_language() {
    for typed in ["", "abc", "3 parsecs", "3m²", "3/0", "*2m", "(3", "1.2.3,4,5"] {
        let message = Entry::read(typed, Measure::Length, None).unwrap_err();
        for lang in Lang::ALL {
            let said = Words::of(lang).say(&message);
            assert!(!said.starts_with("entry-") && said.len() > 8, "{said}");
        }
    }
}
