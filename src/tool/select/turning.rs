//! Turning the selection by its rotation handle.

use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Angle, Form, Point, Rect, Segment};
use crate::model::{Item, ItemId};
use crate::tool::drag::Drag;
use crate::tool::readout::Stack;
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Guide, Overlay, Scene, Tone, handles, readout};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The step with Shift, in degrees.
const STEP: u16 = 15;
/// Within so many degrees of a quarter turn the sides fall along the axes by themselves.
const CATCH_THOUSANDTHS: i32 = 2_000;

struct Turning {
    ids: BTreeSet<ItemId>,
    items: Vec<Arc<Item>>,
    pivot: Point,
    /// The direction from the pivot to the pointer at the press.
    from: Angle,
    /// The turn at the press: of the single record, or none of several.
    start: Angle,
    by: Angle,
    pointer: Point,
    trouble: Trouble,
}

/// Begins to turn the selection.
pub(super) fn begin(scene: &Scene<'_>, pressed: Point) -> Option<Box<dyn Drag>> {
    let ids = handles::free_selection(scene);
    let pivot = edit::pivot_of(scene.project, scene.hall, &ids)?;
    let items = ids.iter().filter_map(|id| Some(scene.item(*id)?.1.clone())).collect();
    let start = handles::only(scene).map_or(Angle::ZERO, |item| item.form().turn());
    let from = Angle::of(pressed - pivot);
    Some(Box::new(Turning {
        ids,
        items,
        pivot,
        from,
        start,
        by: Angle::ZERO,
        pointer: pressed,
        trouble: Trouble::default(),
    }))
}

impl Turning {
    /// The turn for a place of the pointer: whole degrees, or steps of 15 with Shift, or any with Ctrl.
    fn turn(&self, to: Point, scene: &Scene<'_>) -> Angle {
        if to == self.pivot {
            return Angle::ZERO;
        }
        let raw = self.start + (Angle::of(to - self.pivot) - self.from);
        let turned = if scene.modifiers.shift {
            raw.rounded_to(STEP)
        } else if scene.modifiers.command {
            raw
        } else {
            caught(raw)
        };
        turned - self.start
    }

    fn forms(&self) -> Vec<Form> {
        self.items.iter().filter_map(|item| item.form().turned(self.by, self.pivot)).collect()
    }
}

/// The nearest whole degree, or the quarter turn where it is near.
fn caught(raw: Angle) -> Angle {
    let quarter = raw.rounded_to(90);
    let away = (raw - quarter).thousandths();
    if away.min(360_000 - away) <= CATCH_THOUSANDTHS { quarter } else { raw.rounded_to(1) }
}

impl Drag for Turning {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        self.pointer = to;
        self.by = self.turn(to, scene);
        let forms = self.forms();
        let placed: Vec<Placed<'_>> =
            self.items.iter().zip(forms).map(|(item, form)| Placed { part: &item.part, form }).collect();
        self.trouble = Trouble::of(scene, &placed, &self.ids);
        edit::turn_by(scene.project, scene.hall, &self.ids, self.by, Some(self.pivot))
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        let forms = self.forms();
        handles::outlines(&forms, overlay);
        let line = Segment { from: self.pivot, to: self.pointer };
        overlay.guides.push(Guide { line, tone: Tone::Accent, ticks: false });
        overlay.pills.push(readout::pill(self.pointer, -1, readout::angle(scene, self.start + self.by)));
        if let Some(bounds) = Rect::union_all(forms.iter().map(Form::bounds)) {
            self.trouble.show(scene, &mut Stack::under(bounds), overlay);
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::Turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_turn_takes_whole_degrees_and_falls_into_quarter_turns() {
        for (raw, wanted) in [(44_600, 45_000), (88_100, 90_000), (91_900, 90_000), (93_400, 93_000), (358_500, 0)] {
            assert_eq!(caught(Angle::from_thousandths(raw)), Angle::from_thousandths(wanted), "{raw}");
        }
    }
}
