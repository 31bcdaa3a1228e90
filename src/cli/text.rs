//! `fairwright info`: the plan's figures for a reader.

use super::table::Table;
use crate::geometry::Area;
use crate::model::Project;
use crate::stats::{self, HallFigures, Summary, Tally};
use crate::words::Words;
use std::cmp::Reverse;

/// Shown where there is no figure.
const NONE: &str = "–";

/// The account of a project.
pub(super) fn text(project: &Project, words: Words) -> String {
    let summary = stats::summary(project);
    let mut text = String::new();
    heading(project, words, &mut text);
    section(&mut text, &words.t("cli-halls"), &halls(project, &summary, words));
    section(&mut text, &words.t("cli-booths"), &booths(&summary, words));
    section(&mut text, &words.t("cli-pavilions"), &pavilions(project, &summary, words));
    section(&mut text, &words.t("cli-countries"), &countries(&summary, words));
    text.push('\n');
    text.push_str(&words.with(
        "cli-people",
        &[("exhibitors", summary.counts.exhibitors.into()), ("people", summary.counts.people.into())],
    ));
    text.push('\n');
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
    if !table.is_empty() {
        text.push('\n');
        text.push_str(heading);
        text.push('\n');
        text.push_str(&table.lines());
    }
}

fn headings(words: Words, keys: &[&'static str]) -> Vec<String> {
    std::iter::once(String::new()).chain(keys.iter().map(|key| words.t(key).into_owned())).collect()
}

fn share(words: Words, share: Option<f64>) -> String {
    share.map_or_else(|| NONE.to_owned(), |share| words.percent(share))
}

/// An area with two decimals, so that the figures of a column line up.
fn area(words: Words, area: Area) -> String {
    format!("{}\u{a0}{}²", words.number(area.as_square_metres(), 2), words.metre_unit())
}

fn number(words: Words, count: usize) -> String {
    words.number(u32::try_from(count).map_or(f64::MAX, f64::from), 0)
}

fn halls(project: &Project, summary: &Summary, words: Words) -> Table {
    let mut table = Table::new(headings(
        words,
        &["cli-size", "cli-gross", "cli-net", "cli-net-share", "cli-booths", "cli-occupancy"],
    ));
    let figures = |name: String, size: String, figures: &HallFigures| {
        vec![
            name,
            size,
            area(words, figures.gross),
            area(words, figures.net.area),
            share(words, figures.net_share()),
            number(words, figures.net.count),
            share(words, figures.occupancy()),
        ]
    };
    for (id, of_hall) in &summary.halls {
        let Some(hall) = project.halls.get(id) else { continue };
        let size = hall.outline.bounds().size();
        let size = format!("{} × {}", words.metres_bare(size.width), words.metres(size.depth));
        table.row(figures(hall.name.get(words.lang()).to_owned(), size, of_hall));
    }
    if summary.halls.len() > 1 {
        table.row(figures(words.t("cli-total").into_owned(), String::new(), &summary.total));
    }
    table
}

fn booths(summary: &Summary, words: Words) -> Table {
    let mut table = Table::new(headings(words, &["cli-count", "cli-net"]));
    let mut row = |key: &'static str, tally: &Tally| {
        table.row(vec![words.t(key).into_owned(), number(words, tally.count), area(words, tally.area)]);
    };
    for (status, tally) in &summary.total.statuses {
        row(status.key(), tally);
    }
    for (kind, tally) in &summary.total.kinds {
        row(kind.key(), tally);
    }
    table
}

fn pavilions(project: &Project, summary: &Summary, words: Words) -> Table {
    let mut table = Table::new(headings(words, &["cli-booths", "cli-target", "cli-planned", "cli-contracted"]));
    for (id, figures) in &summary.pavilions {
        let Some(pavilion) = project.pavilions.get(id) else { continue };
        table.row(vec![
            pavilion.name.get(words.lang()).to_owned(),
            number(words, figures.planned.count),
            figures.target.map_or_else(|| NONE.to_owned(), |target| area(words, target)),
            area(words, figures.planned.area),
            area(words, figures.contracted.area),
        ]);
    }
    table
}

fn countries(summary: &Summary, words: Words) -> Table {
    let mut table = Table::new(headings(words, &["cli-exhibitors", "cli-planned", "cli-contracted"]));
    let mut countries: Vec<_> = summary.countries.iter().collect();
    countries.sort_by_key(|(country, figures)| {
        (Reverse(figures.planned.area), country.as_ref().map(|country| country.name(words.lang())))
    });
    let or_none = |tally: Tally| if tally.count == 0 { NONE.to_owned() } else { area(words, tally.area) };
    for (country, figures) in countries {
        table.row(vec![
            country.as_ref().map(|country| country.name(words.lang()).to_owned()).unwrap_or_default(),
            number(words, figures.exhibitors),
            or_none(figures.planned),
            or_none(figures.contracted),
        ]);
    }
    table
}
