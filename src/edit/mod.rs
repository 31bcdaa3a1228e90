//! Changes of a project, and the commands that make them.
//!
//! An [`Edit`] is a set of record changes with a name: one undo step. Commands turn a project into an
//! edit or into a [`Refusal`]; nobody else writes to a project. Deliberately absent: the pointer (`tool`),
//! and when to take an edit (`app`).

mod change;
mod history;

pub use change::{Change, Draft, Edit, Refusal};
pub use history::History;
