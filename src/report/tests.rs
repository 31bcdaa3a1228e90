//! The report of the sample agrees with its figures, in every language.

use super::*;
use crate::stats::Which;
use crate::words::Lang;
use std::collections::BTreeSet;

fn sample(lang: Lang) -> Report {
    report(&crate::sample::event(), Scope::All, Words::of(lang))
}

fn boards(report: &Report) -> impl Iterator<Item = &Board> {
    report.chapters.iter().flat_map(|chapter| &chapter.boards)
}

fn number(value: &Value) -> f64 {
    match value {
        Value::Number(number) => number.as_f64(),
        _ => 0.0,
    }
}

#[test]
fn every_chapter_of_the_sample_has_something_to_say() {
    for lang in Lang::ALL {
        let report = sample(lang);
        assert_eq!(report.chapters.len(), Topic::ALL.len());
        for chapter in &report.chapters {
            assert!(!chapter.boards.is_empty() && !chapter.headlines.is_empty(), "{:?}", chapter.topic);
            for headline in &chapter.headlines {
                assert!(!headline.title.starts_with("report-") && !headline.text(Words::of(lang)).is_empty());
            }
        }
        let tags: Vec<&str> = boards(&report).map(|board| board.tag).collect();
        assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len(), "tags name files: {tags:?}");
        for board in boards(&report) {
            let rows = board.table.rows.len();
            assert_eq!(rows, board.lines.len() + usize::from(board.has_total), "{}", board.tag);
            for row in 0..rows {
                assert!(!board.name(row, Words::of(lang)).is_empty(), "{} {row}", board.tag);
            }
        }
    }
}

/// Counts, areas and money of a total are the sums of what stands above it.
#[test]
fn totals_are_the_sums_of_their_rows() {
    let report = sample(Lang::En);
    let mut compared = 0;
    for board in boards(&report).filter(|board| board.has_total) {
        for (column, head) in board.table.heads.iter().enumerate().skip(1) {
            let is_rate = head.unit == Some(Unit::Percent) || head.title == "Per m²";
            if is_rate {
                continue;
            }
            let rows = board.table.rows.iter().take(board.lines.len());
            let sum: f64 = rows.map(|row| number(&row[column])).sum();
            let total = number(&board.table.rows.last().unwrap()[column]);
            assert!((sum - total).abs() < 1e-6, "{} {}: {sum} against {total}", board.tag, head.title);
            compared += 1;
        }
    }
    assert!(compared > 25, "{compared}");
}

#[test]
fn bars_are_shares_of_the_longest() {
    let report = sample(Lang::En);
    for board in boards(&report).filter(|board| board.bars.is_some()) {
        let bars: Vec<Bar> = (0..board.lines.len()).filter_map(|row| board.bar(row)).collect();
        let outside = usize::from(board.tag == "pavilions"); // measured against nothing
        assert_eq!(bars.len() + outside, board.lines.len(), "{}", board.tag);
        let parts = bars.iter().flat_map(|bar| [Some(bar.strong), bar.light, bar.goal]).flatten();
        let longest = parts.inspect(|part| assert!((0.0..=1.0).contains(part))).fold(0.0, f64::max);
        assert!((longest - 1.0).abs() < 1e-9, "{}: {longest}", board.tag);
        assert_eq!(board.bar(board.lines.len()), None, "a total has no bar");
    }
}

#[test]
fn a_row_is_said_with_its_units() {
    let words = Words::of(Lang::En);
    let report = sample(Lang::En);
    let halls = boards(&report).find(|board| board.tag == "halls").unwrap();
    let wanted = "N1: Dimensions 165.00 × 70.00\u{a0}m, Gross area 11,550\u{a0}m², ";
    assert!(halls.spoken(0, words).starts_with(wanted), "{}", halls.spoken(0, words));
    assert_eq!(halls.lines[0].which.map(|which| matches!(which, Which::Hall(_))), Some(true));
    let russian = sample(Lang::Ru);
    let halls = boards(&russian).find(|board| board.tag == "halls").unwrap();
    assert_eq!(halls.text_with_unit(0, 2, Words::of(Lang::Ru)), "11\u{a0}550\u{a0}м²");
}

#[test]
fn figures_of_a_column_have_the_same_decimals() {
    let mut board = Board::new("t", "T", "N").figures("A", Some(Unit::SquareMetres)).figures("B", None);
    let area = |square_millimetres: i64| figure(crate::geometry::Area(square_millimetres));
    board.row(Line::default(), "x", [area(9_000_000), figure(3_usize)]);
    board.row(Line::default(), "y", [area(13_500_000), Value::Empty]);
    let words = Words::of(Lang::En);
    assert_eq!([board.text(0, 1, words), board.text(1, 1, words)], ["9.0", "13.5"]);
    assert_eq!([board.text(0, 2, words), board.text(1, 2, words)], ["3", NONE]);
    assert_eq!(board.spoken(1, words), format!("y: A 13.5\u{a0}m², B {NONE}"));
}

#[test]
fn an_empty_plan_has_a_report_without_tables() {
    let report = report(&Project::default(), Scope::All, Words::of(Lang::ZhCn));
    assert_eq!(boards(&report).count(), 0);
    assert!(report.chapters.iter().all(|chapter| !chapter.headlines.is_empty()));
}
