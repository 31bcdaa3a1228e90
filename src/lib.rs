//! Fairwright: lay out an exhibition hall and its forum programme in one document.
//!
//! ARCHITECTURE.md shows the floors of the house: a folder uses itself and lower floors only.

pub mod app;
pub mod cli;
pub mod clock;
pub mod draw;
pub mod edit;
pub mod entry;
pub mod export;
pub mod file;
pub mod find;
pub mod fonts;
pub mod geometry;
pub mod model;
pub mod progress;
pub mod report;
pub mod sample;
pub mod stats;
pub mod table;
pub mod tool;
pub mod ui;
pub mod words;
