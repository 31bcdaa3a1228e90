//! Pointer scripts: what every tool makes of presses, drags and keys, without a window.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests, which fail by panicking"
)]

mod anything;
mod areas;
mod lines;
mod regions;
mod rows;
mod select;
mod slants;
mod snapping;
mod spots;
mod stage;
