//! Figures and what they stand for: that tallies count the booths they show, and that every place says the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use fairwright::sample;
use fairwright::stats::{Scope, Sold, Tally, Which, booths_where, summary, summary_of};
use std::time::{Duration, Instant};

#[test]
fn every_tally_counts_the_booths_that_it_stands_for() {
    let project = sample::synthetic(610, 3);
    let summary = summary(&project);
    let count = |which| booths_where(&project, Scope::All, which).len();
    let total = &summary.total;
    assert_eq!(count(Which::All), total.net.count);
    let mut compared = 0;
    let mut agree = |which, tally: &Tally| {
        compared += 1;
        assert_eq!(count(which), tally.count, "{which:?}");
    };
    total.kinds.iter().for_each(|(kind, sold)| agree(Which::Kind(*kind), &sold.all));
    total.statuses.iter().for_each(|(status, tally)| agree(Which::Status(*status), tally));
    total.sizes.iter().for_each(|(size, sold)| agree(Which::Size(*size), &sold.all));
    total.arrangements.iter().for_each(|(key, sold)| agree(Which::Arrangement(*key), &sold.all));
    summary.halls.iter().for_each(|(hall, figures)| agree(Which::Hall(*hall), &figures.net));
    summary.pavilions.iter().for_each(|(id, figures)| agree(Which::Pavilion(Some(*id)), &figures.planned));
    summary.countries.iter().for_each(|(country, figures)| agree(Which::Country(*country), &figures.taken));
    summary.attendance.iter().for_each(|(way, figures)| agree(Which::Attendance(*way), &figures.taken));
    agree(Which::Pavilion(None), &summary.outside.planned);
    for parts in [Sold::sum(total.kinds.values()), Sold::sum(total.sizes.values())] {
        assert_eq!((parts.all, parts.taken), (total.net, total.taken()));
    }
    assert!(compared > 25, "{compared}");
}

/// The limit is 30 ms in a release build, which `cargo bench --bench review` measures. What tests run is not optimised,
/// on a machine that does other work: here only work that grows with the square of the booths is caught.
#[test]
fn a_large_plan_is_added_up_fast() {
    let project = sample::synthetic(10_000, 5);
    let start = Instant::now();
    let summary = summary_of(&project, Scope::All);
    let taken = start.elapsed();
    assert_eq!(summary.total.net.count, 10_000);
    eprintln!("10,000 booths and {} exhibitors: {taken:?}", summary.counts.exhibitors);
    assert!(taken < Duration::from_secs(20), "{taken:?}");
}
