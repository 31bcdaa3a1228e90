//! The one drawing of a plan, from which the screen, SVG, PDF, PNG and DXF are made by pens.
//!
//! A [`Drawing`] is pieces in drawing order, one a record, in millimetres of the plan. Colours are
//! [`Ink`]s that a [`Palette`] turns into colours for light and dark screens and for paper. Text that
//! must fit an area is a [`Label`]: how much of it is shown depends on the pen's scale, by one rule ([`fit()`]).
//! Deliberately absent: pixels, fonts' outlines, selection, guides.

mod area;
mod booth;
mod brush;
mod building;
mod built;
mod colouring;
mod door;
mod drawing;
mod fit;
mod furniture;
mod hall;
mod ink;
mod inside;
mod legend;
mod notes;
mod oklch;
mod options;
mod palette;
mod piece;
mod plan;
mod region;
mod shade;
mod symbols;
mod wrap;

pub use crate::fonts::Weight;
pub use drawing::{Align, Dash, Drawing, Label, Line, Piece, Prim, Rank, Text, Width};
pub use fit::{Fitted, LINE, Limits, Measure, PlacedFlag, PlacedText, fit, readable};
pub use furniture::furniture_piece;
pub use ink::{Color, Ink, Palette, Scheme, Tint};
pub use legend::{Legend, LegendEntry, legend, name as group_name};
pub use options::Options;
pub use plan::{Plan, Preview, draw};
pub use wrap::{WidthOf, wrap_cut};
