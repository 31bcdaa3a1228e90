//! The window, tested as its users have it: headless, through input events and what a screen reader sees.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

mod access;
mod arrange;
mod assign;
mod built;
mod colour;
mod desk;
mod directory;
mod draw;
mod find;
mod furniture;
mod handles;
mod history;
mod language;
mod layouts;
mod limits;
mod lists;
mod move_snap;
mod new;
mod numbering;
mod open;
mod pages;
mod palette;
mod pictures;
mod raster;
mod review;
mod roomy;
mod row;
mod sales;
mod save_export;
mod select;
mod services;
mod typing;
mod view;
mod workflows;
