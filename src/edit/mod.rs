//! Changes of a project, and the commands that make them.
//!
//! An [`Edit`] is a set of record changes with a name: one undo step. Commands turn a project into an
//! edit or into a [`Refusal`]; nobody else writes to a project. Deliberately absent: the pointer (`tool`),
//! and when to take an edit (`app`).

mod add;
mod align;
mod arrange;
mod change;
mod copy;
mod group;
mod history;
mod number;
mod order;
mod picked;
mod remove;
mod text;

pub use add::{add, booth_at, pavilion_at};
pub use align::{Align, Axis, align, distribute, same_size};
pub use arrange::{mirror, move_by, nudge, pivot_of, reshape, resize, set_position, set_size, turn_by, turn_to};
pub use change::{Change, Draft, Edit, Refusal};
pub use copy::{Array, MOST_ADDED, array, duplicate, paste};
pub use group::{group, set_lock, ungroup};
pub use history::History;
pub use number::{FIRST_NUMBER, Numbers, next_number, number_near};
pub use order::{Order, order};
pub use picked::with_groups;
pub use remove::delete;
pub use text::set_text;

#[cfg(test)]
mod sketch;
