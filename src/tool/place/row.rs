//! Laying rows and back-to-back blocks of booths: along the longer way of the drag runs the row, and how
//! far the drag reaches across it says how many rows there are.

use super::aim::Aim;
use super::{leave, making};
use crate::edit::{self, Edit, Numbering, PlannedBooth, Refusal, RowPlan, RowSide};
use crate::geometry::{Form, Mm, Point, Rect, Segment, Shape, Vector};
use crate::model::{Booth, Part};
use crate::tool::readout::Stack;
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, RowDefaults, Scene, Tone, Tool, ToolKind, drag, handles};
use crate::words::Message;
use std::collections::BTreeSet;

/// The most rows that a drag lays; more is a slip of the hand at a small scale.
const MOST_ROWS: i32 = 60;

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Idle,
    Pressed {
        from: Point,
    },
    Laying {
        from: Point,
        plan: RowPlan,
        booths: Vec<PlannedBooth>,
    },
}

/// Lays rows.
#[derive(Debug, Default)]
pub(in crate::tool) struct RowTool {
    state: State,
    aim: Aim,
    /// Where a row would begin.
    ghost: Option<Point>,
}

/// What a drag from one point to another lays.
fn plan(scene: &Scene<'_>, from: Point, to: Point) -> RowPlan {
    let RowDefaults { booth, aisle, .. } = scene.defaults.row;
    let way = to - from;
    let along = if scene.modifiers.alt { way } else { way.along_longer_axis() };
    let across = if scene.modifiers.alt { Vector::ZERO } else { way - along };
    // right of a way to the right is below it, right of a way downwards is left of it
    let is_right = if along.y == Mm::ZERO {
        (across.y >= Mm::ZERO) == (along.x >= Mm::ZERO)
    } else {
        (across.x <= Mm::ZERO) == (along.y >= Mm::ZERO)
    };
    RowPlan {
        line: Segment { from, to: from + along },
        side: if is_right { RowSide::Right } else { RowSide::Left },
        booth,
        rows: rows_within(across.x.abs().max(across.y.abs()), booth.depth, aisle),
        aisle,
        count: None,
        numbering: numbering(scene, from),
    }
}

/// How many rows a drag across asks for: at least one, and another once it reaches the middle of it.
fn rows_within(across: Mm, depth: Mm, aisle: Mm) -> u16 {
    let reaches = |rows: i32| depth * rows + aisle * ((rows - 1) / 2) - depth.half() <= across;
    let rows = (1..=MOST_ROWS).take_while(|rows| *rows == 1 || reaches(*rows)).last().unwrap_or(1);
    u16::try_from(rows).unwrap_or(1)
}

/// The numbering that begins with the chosen number, else goes on from the booths around.
fn numbering(scene: &Scene<'_>, at: Point) -> Numbering {
    let first = scene.defaults.row.first_number.trim();
    if first.is_empty() {
        return Numbering::near(scene.project, scene.hall, at);
    }
    let prefix = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = first.get(prefix.len()..).unwrap_or("");
    Numbering {
        prefix: prefix.to_owned(),
        start: digits.parse().unwrap_or(1),
        step: 1,
        digits: u8::try_from(digits.len()).unwrap_or(1),
        course: edit::Course::default(),
    }
}

/// The edit of a plan, with the booths sold as chosen.
fn laid(scene: &Scene<'_>, plan: &RowPlan) -> Result<Edit, Refusal> {
    let mut edit = edit::row(scene.project, scene.hall, plan)?;
    for change in &mut edit.changes {
        if let Some(crate::model::Record::Item(item)) = &mut change.after
            && let Part::Booth(booth) = &mut std::sync::Arc::make_mut(item).part
        {
            making::sold_as_chosen(scene, booth);
        }
    }
    Ok(edit)
}

impl RowTool {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        let (State::Pressed { from } | State::Laying { from, .. }) = self.state else {
            return Err(Refusal::because("edit-refused-array"));
        };
        let to = self.aim.next(scene, &[from], to);
        let plan = plan(scene, from, to);
        let booths = edit::plan_row(scene.project, scene.hall, &plan);
        let booths = booths.inspect_err(|_| self.state = State::Pressed { from })?;
        let edit = laid(scene, &plan);
        self.state = State::Laying { from, plan, booths };
        edit
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.ghost = None;
        self.aim.let_go();
    }
}

impl Tool for RowTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Row
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => {
                self.ghost = Some(self.aim.point(scene, at));
                Vec::new()
            }
            PointerEvent::Leave => {
                self.ghost = None;
                self.aim.let_go();
                Vec::new()
            }
            PointerEvent::Press { at, .. } => {
                self.ghost = None;
                let from = self.aim.point(scene, at);
                // a drag whose release was lost ends here
                match std::mem::replace(&mut self.state, State::Pressed { from }) {
                    State::Laying { .. } => vec![Outcome::Drop],
                    State::Idle | State::Pressed { .. } => Vec::new(),
                }
            }
            PointerEvent::Drag(to) if self.is_busy() => drag::preview(self.drag(to, scene)),
            PointerEvent::Release(at) if matches!(self.state, State::Laying { .. }) => {
                let edit = self.drag(at, scene);
                self.reset();
                drag::commit(edit)
            }
            PointerEvent::Release(_) => {
                self.reset();
                vec![Outcome::Drop]
            }
            PointerEvent::Cancel if self.is_busy() => {
                self.reset();
                vec![Outcome::Drop]
            }
            PointerEvent::Cancel => leave(),
            PointerEvent::Drag(_) | PointerEvent::Finish | PointerEvent::StepBack => Vec::new(),
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        self.aim.show(&mut overlay);
        if let Some(at) = self.ghost {
            let first = Shape::rect(at, scene.defaults.row.booth);
            overlay.ghosts.push(handles::ring(first.corners()));
        }
        let State::Laying { plan, booths, .. } = &self.state else { return overlay };
        let form = |booth: &PlannedBooth| Form::Area(Shape::Frame(booth.frame));
        let forms: Vec<Form> = booths.iter().map(form).collect();
        handles::outlines(&forms, &mut overlay);
        let Some(bounds) = Rect::union_all(forms.iter().map(Form::bounds)) else { return overlay };
        let mut stack = Stack::under(bounds);
        stack.say(&mut overlay, figures(plan, booths), Tone::Accent);
        if let (Some(first), Some(last)) = (booths.first(), booths.last()) {
            let text = Message::new("readout-numbers").with("first", first.number.as_str());
            stack.say(&mut overlay, text.with("last", last.number.as_str()), Tone::Accent);
        }
        let part = Part::Booth(Booth::new("", Shape::rect(bounds.min, bounds.size())));
        let placed: Vec<Placed<'_>> = forms.into_iter().map(|form| Placed { part: &part, form }).collect();
        Trouble::of(scene, &placed, &BTreeSet::new()).show(scene, &mut stack, &mut overlay);
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Crosshair
    }

    fn is_busy(&self) -> bool {
        !matches!(self.state, State::Idle)
    }
}

/// How many booths of which size, in how many rows, with which aisle.
fn figures(plan: &RowPlan, booths: &[PlannedBooth]) -> Message {
    let key = match plan.rows {
        0 | 1 => "readout-row",
        2 => "readout-block",
        _ => "readout-blocks",
    };
    Message::new(key)
        .with("n", booths.len())
        .with("rows", i64::from(plan.rows))
        .with("width", plan.booth.width)
        .with("depth", plan.booth.depth)
        .with("aisle", plan.aisle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_drag_asks_for_more_rows() {
        let (depth, aisle) = (Mm(3000), Mm(3000));
        for (across, rows) in
            [(0, 1), (3000, 1), (4499, 1), (4500, 2), (6000, 2), (10_499, 2), (10_500, 3), (13_500, 4), (21_000, 5)]
        {
            assert_eq!(rows_within(Mm(across), depth, aisle), rows, "{across}");
        }
        assert_eq!(rows_within(Mm(i32::MAX), depth, aisle), 60);
    }
}
