//! What goes into a tool and what comes out.

use super::{Overlay, Scene, ToolKind};
use crate::edit::{Edit, Refusal};
use crate::geometry::Point;
use crate::model::ItemId;
use std::collections::BTreeSet;

/// The modifier keys held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers {
    /// Shift: keep the axis, steps of 15 degrees, add to the selection.
    pub shift: bool,
    /// Alt: duplicate; from the middle.
    pub alt: bool,
    /// Ctrl or Cmd: no snapping.
    pub command: bool,
}

/// What the pointer did, in plan coordinates. The modifiers lie in the scene.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PointerEvent {
    /// Moved without a button.
    Hover(Point),
    /// Left the canvas without a button: nothing hovers there any more.
    Leave,
    /// The main button went down; `clicks` is 2 for a double click.
    Press {
        /// Where.
        at: Point,
        /// How many clicks in a row.
        clicks: u8,
    },
    /// Moved with the main button down (sent again when a modifier changes).
    Drag(Point),
    /// The main button went up.
    Release(Point),
    /// Escape, or the window lost the pointer: everything as before the press.
    Cancel,
    /// Enter: finish what takes several clicks.
    Finish,
    /// Backspace: take back the last of several clicks.
    StepBack,
}

/// What a tool asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Show the plan with this edit, in place of the last preview.
    Preview(Edit),
    /// Take the preview away.
    Drop,
    /// Carry this edit out as one undo step; the preview goes away. What it adds becomes the selection.
    Commit(Edit),
    /// The selection is now this.
    Select(BTreeSet<ItemId>),
    /// Say why nothing was done.
    Refuse(Refusal),
    /// Choose another tool.
    Switch(ToolKind),
    /// Let the user type the text of this record.
    EditText(ItemId),
}

/// The shape of the pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cursor {
    /// An arrow.
    #[default]
    Arrow,
    /// For drawing.
    Crosshair,
    /// Something can be moved.
    Move,
    /// Along the x axis.
    ResizeHorizontal,
    /// Along the y axis.
    ResizeVertical,
    /// Along the falling diagonal.
    ResizeNwSe,
    /// Along the rising diagonal.
    ResizeNeSw,
    /// Something can be turned.
    Turn,
    /// An open hand.
    Grab,
    /// A closed hand.
    Grabbing,
    /// For text.
    Text,
}

/// A tool: a state machine of pointer events.
pub trait Tool {
    /// Which tool it is.
    fn kind(&self) -> ToolKind;

    /// Takes an event and says what to do.
    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome>;

    /// What to draw on top of the plan just now: handles, guides, readouts, ghosts.
    fn overlay(&self, scene: &Scene<'_>) -> Overlay;

    /// The shape of the pointer over a point.
    fn cursor(&self, at: Point, scene: &Scene<'_>) -> Cursor;

    /// Whether something is begun that Escape would take back.
    fn is_busy(&self) -> bool;
}
