//! Opening and saving a plan of 10,000 booths: each limit beside what was measured.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench prints, and fails loudly"
)]

use fairwright::{file, sample};
use std::io::Write;
use std::time::{Duration, Instant};

/// Runs that count; the median is compared.
const RUNS: usize = 9;

fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

fn main() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("plan.ron");
    let project = sample::synthetic(10_000, 1);
    file::save(&path, &project).expect("written");
    let open = median(|| {
        let opened = file::open(&path).expect("readable");
        assert_eq!(opened.project.booths().count(), project.booths().count());
    });
    let save = median(|| file::save(&path, &project).expect("written"));
    let size = std::fs::metadata(&path).expect("there").len();
    let mut out = std::io::stdout().lock();
    let mut over = false;
    for (what, limit, took) in [("open", 300, open), ("save", 200, save)] {
        let took = took.as_secs_f64() * 1000.0;
        let verdict = if took <= f64::from(limit) { "ok" } else { "OVER" };
        over |= verdict == "OVER";
        let _ = writeln!(out, "{what} 10,000 booths ({size} bytes): limit {limit} ms, median {took:.0} ms  {verdict}");
    }
    if over {
        std::process::exit(1);
    }
}
