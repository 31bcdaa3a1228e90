//! Plans made by code: the built-in event, and synthetic plans of any size for measuring.
//!
//! Both come out the same every time: ids and choices follow from a seed, nothing asks the clock.

mod builder;
mod synthetic;

pub use synthetic::synthetic;
