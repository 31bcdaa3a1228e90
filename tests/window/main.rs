//! The window, tested as its users have it: headless, through input events and what a screen reader sees.

mod desk;
mod raster;
mod workflows;
