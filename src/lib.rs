//! Fairwright: lay out an exhibition hall and its forum programme in one document.
//!
//! ARCHITECTURE.md shows the floors of the house: a folder uses itself and lower floors only.

pub mod draw;
pub mod edit;
pub mod geometry;
pub mod model;
pub mod tool;
pub mod words;
