//! Which exhibitors are listed, in which order, under which headings.

use super::super::lists::Listed;
use crate::app::Workspace;
use crate::model::{Attendance, ItemId};
use crate::stats::{Candidate, Fits, Verdict};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Which exhibitors are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Show {
    /// All.
    #[default]
    All,
    /// Those who wait for a booth.
    Waiting,
    /// Those who have one.
    Placed,
    /// Those who take part online only.
    Online,
    /// Those who suit the selected booths, the best first.
    ForSelection,
}

impl Show {
    pub(super) const ALL: [Self; 5] = [Self::All, Self::Waiting, Self::Placed, Self::Online, Self::ForSelection];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::All => "exhibitors-all",
            Self::Waiting => WAITING,
            Self::Placed => PLACED,
            Self::Online => ONLINE,
            Self::ForSelection => "exhibitors-for-selection",
        }
    }
}

const WAITING: &str = "panels-without-booth";
const PLACED: &str = "panels-with-booth";
const ONLINE: &str = "panels-online-only";

/// A row: a heading with its count, or a place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    Heading(&'static str, usize),
    Exhibitor(usize),
}

/// The heading under which an exhibitor stands.
fn group(listed: &Listed) -> &'static str {
    match (listed.booths.is_empty(), listed.attendance) {
        (true, Attendance::Online) => ONLINE,
        (true, Attendance::OnSite | Attendance::Both) => WAITING,
        (false, _) => PLACED,
    }
}

/// Whether an exhibitor holds every word typed, in its names, figures, country or wishes.
fn is_found(listed: &Listed, filter: &str) -> bool {
    let figure = listed.figure.to_lowercase();
    filter
        .split_whitespace()
        .all(|word| listed.names.contains(word) || listed.also.contains(word) || figure.contains(word))
}

pub(super) fn rows(ws: &Workspace, all: &[Listed], filter: &str, show: Show, booths: &BTreeSet<ItemId>) -> Vec<Row> {
    let groups: &[&'static str] = match show {
        Show::All => &[WAITING, PLACED, ONLINE],
        Show::Waiting => &[WAITING],
        Show::Placed => &[PLACED],
        Show::Online => &[ONLINE],
        Show::ForSelection => return suiting(ws, all, filter, booths),
    };
    let mut rows = Vec::new();
    for key in groups {
        let of_group = all.iter().enumerate().filter(|(_, listed)| group(listed) == *key && is_found(listed, filter));
        let places: Vec<Row> = of_group.map(|(at, _)| Row::Exhibitor(at)).collect();
        if !places.is_empty() {
            rows.push(Row::Heading(key, places.len()));
            rows.extend(places);
        }
    }
    rows
}

/// Those whom nothing heavy keeps from standing in the booths, other than that somebody has them.
fn suiting(ws: &Workspace, all: &[Listed], filter: &str, booths: &BTreeSet<ItemId>) -> Vec<Row> {
    let fits = Arc::new(Fits::new(ws.committed(), ws.hall()));
    let mut ranked: Vec<_> = Vec::new();
    for (at, listed) in all.iter().enumerate().filter(|(_, listed)| is_found(listed, filter)) {
        let fit = Candidate::new(&fits, listed.id, None).suits(booths).but_for_holders();
        if !booths.is_empty() && fit.verdict() != Verdict::Bad {
            ranked.push((!listed.is_waiting(), fit.rank(), at));
        }
    }
    ranked.sort_unstable();
    if ranked.is_empty() {
        return Vec::new();
    }
    let heading = Row::Heading(Show::ForSelection.key(), ranked.len());
    std::iter::once(heading).chain(ranked.into_iter().map(|(_, _, at)| Row::Exhibitor(at))).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::lists::Lists;
    use super::super::for_test as listed;
    use super::*;
    use crate::words::Lang;

    #[test]
    fn exhibitors_are_listed_by_whether_they_have_a_booth() {
        let ws = Workspace::new(crate::sample::synthetic(10, 1), None, Lang::En);
        let all = [
            listed(1, "Alpha", None, Attendance::OnSite),
            listed(2, "Beta", Some("A12"), Attendance::Both),
            listed(3, "Gamma", None, Attendance::Online),
        ];
        let rows = |filter, show| rows(&ws, &all, filter, show, &BTreeSet::new());
        let wanted = [
            Row::Heading("panels-without-booth", 1),
            Row::Exhibitor(0),
            Row::Heading("panels-with-booth", 1),
            Row::Exhibitor(1),
            Row::Heading("panels-online-only", 1),
            Row::Exhibitor(2),
        ];
        assert_eq!(rows("", Show::All), wanted);
        assert_eq!(rows("a12", Show::All), [Row::Heading("panels-with-booth", 1), Row::Exhibitor(1)]);
        assert_eq!(rows("", Show::Waiting), [Row::Heading("panels-without-booth", 1), Row::Exhibitor(0)]);
        assert_eq!(rows("nobody", Show::All), []);
        assert_eq!(rows("", Show::ForSelection), [], "nothing is selected");
    }

    #[test]
    fn those_who_suit_the_selected_booth_come_best_first() {
        let project = crate::sample::event();
        let ws = Workspace::new(project.clone(), None, Lang::En);
        let all = Lists::default().exhibitors(&ws);
        let free = project.booths_of(ws.hall()).find(|(id, _)| !project.sales.contains_key(id)).unwrap().0;
        let booths = BTreeSet::from([free]);
        let rows = rows(&ws, &all, "", Show::ForSelection, &booths);
        let fits = Arc::new(Fits::new(&project, ws.hall()));
        assert!(rows.len() > 1, "somebody suits a free booth of the sample");
        for row in &rows {
            if let Row::Exhibitor(at) = row {
                let fit = Candidate::new(&fits, all[*at].id, None).suits(&booths);
                assert_ne!(fit.verdict(), Verdict::Bad, "{}", all[*at].name);
            }
        }
    }
}
