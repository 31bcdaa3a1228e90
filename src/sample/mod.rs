//! Plans made by code: the built-in event, and synthetic plans of any size for measuring.
//!
//! Both come out the same every time: ids and choices follow from a seed, nothing asks the clock.
//! The event's floor is written as tables, a pavilion as a map of characters (`cells`), so that the
//! source reads like the plan. Deliberately absent: the programme, which comes with the timetable.

mod builder;
mod building;
mod cells;
mod curves;
mod event;
mod exhibitors;
mod hall_n1;
mod hall_n2;
mod pavilions;
mod people;
mod stands;
mod synthetic;
mod terms;

pub use event::event;
pub use synthetic::synthetic;
