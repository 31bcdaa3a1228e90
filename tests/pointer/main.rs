//! Pointer scripts: what every tool makes of presses, drags and keys, without a window.

mod select;
mod snapping;
mod stage;
