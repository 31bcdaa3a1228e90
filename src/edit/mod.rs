//! Changes of a project, and the commands that make them.
//!
//! An [`Edit`] is a set of record changes with a name: one undo step. Commands turn a project into an
//! edit or into a [`Refusal`]; nobody else writes to a project.
//!
//! Commands on items take a hall and exactly the ids to work on (see [`with_groups`]); ids that the hall
//! does not show are passed over. What moves, reshapes or removes is refused as a whole where one item is
//! locked; values can be set all the same. Commands on a value take a typed change ([`PartChange`],
//! [`HallChange`] and so on), so that one line sets a field and the step has a name. No command leaves a
//! reference dangling or a value that no file holds: `tests/edits.rs` tries.
//!
//! What becomes of booths is kept in their histories by [`with_history`], through which the workspace sends every
//! edit; commands themselves do not write there.
//!
//! Deliberately absent: the pointer (`tool`), and when to take an edit (`app`).

mod add;
mod align;
mod approval;
mod arrange;
mod assign;
mod booth;
mod booth_history;
mod change;
mod copy;
mod event;
mod exhibitor;
mod group;
mod hall;
mod history;
mod layout;
mod merge;
mod new;
mod number;
mod numbering;
mod order;
mod outline;
mod part;
mod pavilion;
mod picked;
mod proportion;
mod region;
mod remove;
mod row;
mod sale;
mod set;
mod split;
mod text;

pub use add::{add, booth_at, pavilion_at};
pub use align::{Align, Axis, align, distribute, same_size};
pub use approval::{ApprovalChange, ContactPart, change_approval};
pub use arrange::{mirror, move_by, nudge, pivot_of, reshape, resize, set_position, set_size, turn_by, turn_to};
pub use assign::{
    RAW_SPACE_FROM, Taken, assign, move_holder, move_to_floor, place_on_floor, release, share, swap, unassign,
};
pub use booth::{
    set_booths, set_height, set_kind, set_notes, set_number, set_open_sides, set_pavilion, set_upper_deck,
};
pub use booth_history::with_history;
pub use change::{Change, Draft, Edit, Refusal, Selects};
pub use copy::{Array, MOST_ADDED, array, duplicate, paste};
pub use event::{EventChange, RateCardChange, change_event, change_rate_card};
pub use exhibitor::{ExhibitorChange, add_exhibitor, change_exhibitor, remove_exhibitors};
pub use group::{group, set_lock, ungroup};
pub use hall::{HallChange, change_hall, order_halls, remove_hall};
pub use history::History;
pub use layout::{NewLayout, add_layout, layouts_of, remove_layout, rename_layout, use_layout};
pub use merge::merge;
pub use new::{ColumnGrid, HallShape, HallTemplate, NewDoors, NewHall, add_new_hall, new_project};
pub use number::{FIRST_NUMBER, Numbers, next_number, number_near};
pub use numbering::{
    Fate, KeepNumbers, Lanes, NumberField, NumberScheme, Renumbered, Restart, SkippedNumbers, give_numbers,
    plan_numbers, renumber,
};
pub use order::{Order, order};
pub use outline::{OutlineOf, corners_of, insert_corner, move_corner, remove_corner, set_outline};
pub use part::{PartChange, change_parts};
pub use pavilion::{PavilionChange, add_pavilion, change_pavilion, order_pavilions, remove_pavilion};
pub use picked::with_groups;
pub use proportion::booth_size;
pub use region::booths_inside;
pub use remove::delete;
pub use row::{Course, Numbering, PlannedBooth, RowPlan, RowSide, plan_row, row};
pub use sale::{
    free_lapsed, mark_status, set_co_exhibitors, set_discount, set_exhibitor, set_fascia, set_price, set_sales,
    set_services, set_status,
};
pub use set::{change_of, set_items};
pub use split::{Corner, Cut, Keep, cut_corner, split};
pub use text::set_text;

#[cfg(test)]
mod sketch;
