//! `fairwright info`: the plan's figures for a reader, chapter by chapter as the report has them.

use super::table::Table;
use crate::model::Project;
use crate::report::{self, Board, Chapter};
use crate::stats::Scope;
use crate::words::Words;

/// The account of a project.
pub(super) fn text(project: &Project, words: Words) -> String {
    let mut text = String::new();
    heading(project, words, &mut text);
    for chapter in report::report(project, Scope::All, words).chapters {
        section(&mut text, &chapter.title, &headlines(&chapter, words));
        for board in &chapter.boards {
            section(&mut text, &board.table.name, &table(board, words));
        }
    }
    text
}

fn heading(project: &Project, words: Words, text: &mut String) {
    let event = &project.event;
    let lang = words.lang();
    let days = match (event.first_day, event.last_day) {
        (Some(first), Some(last)) if first != last => format!("{} – {}", words.date(first), words.date(last)),
        (Some(day), _) | (None, Some(day)) => words.date(day),
        (None, None) => String::new(),
    };
    let name = match event.name.get(lang) {
        "" => words.t("cli-no-name").into_owned(),
        name => name.to_owned(),
    };
    for line in [name.as_str(), event.venue.get(lang), days.as_str()] {
        if !line.is_empty() {
            text.push_str(line);
            text.push('\n');
        }
    }
}

fn section(text: &mut String, heading: &str, table: &Table) {
    text.push('\n');
    text.push_str(heading);
    text.push('\n');
    text.push_str(&table.lines());
}

fn headlines(chapter: &Chapter, words: Words) -> Table {
    let mut table = Table::default();
    for headline in &chapter.headlines {
        table.row(vec![headline.title.clone(), headline.text(words)]);
    }
    table
}

fn table(board: &Board, words: Words) -> Table {
    let heads = board.table.heads.iter().enumerate();
    let titles = heads.map(|(at, head)| if at == 0 { String::new() } else { head.full(words) });
    let mut table = Table::new(titles.collect());
    for row in 0..board.table.rows.len() {
        table.row((0..board.table.heads.len()).map(|column| board.text(row, column, words)).collect());
    }
    table
}
