//! Pointer scripts: what every tool makes of presses, drags and keys, without a window.

mod areas;
mod lines;
mod rows;
mod select;
mod snapping;
mod spots;
mod stage;
