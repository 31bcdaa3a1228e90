//! The window, tested as its users have it: headless, through input events and what a screen reader sees.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

mod desk;
mod raster;
mod workflows;
