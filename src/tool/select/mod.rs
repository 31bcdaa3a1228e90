//! The tool that selects, moves, copies, resizes, turns and reshapes.
//!
//! A press decides what a drag would do; the first drag begins it; every drag computes the edit anew from
//! the state at the press. One file for each kind of drag.

mod marquee;
mod moving;
mod picking;
mod resizing;
mod sliding;
mod turning;

use super::drag::{self, Drag};
use super::{Cursor, HandleKind, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, corners, handles};
use crate::geometry::Point;
use crate::model::{ItemId, Part};
use marquee::Marquee;
use picking::Under;
use std::collections::BTreeSet;

/// What was under the pointer when it was pressed, and what a click without a drag would do.
#[derive(Clone, Debug)]
struct Press {
    at: Point,
    under: Under,
    /// What becomes the selection if it is not dragged.
    click: Option<BTreeSet<ItemId>>,
}

#[derive(Default)]
enum State {
    #[default]
    Idle,
    Pressed(Press),
    Marquee(Marquee),
    Dragging(Box<dyn Drag>),
}

/// Selects, moves, resizes, turns.
#[derive(Default)]
pub(super) struct Select {
    state: State,
    /// What a click would select.
    hovered: Option<ItemId>,
}

impl Tool for Select {
    fn kind(&self) -> ToolKind {
        ToolKind::Select
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        if !matches!(event, PointerEvent::Hover(_)) {
            self.hovered = None;
        }
        match event {
            PointerEvent::Hover(at) => {
                self.hovered = picking::hovered(at, scene);
                Vec::new()
            }
            PointerEvent::Press { at, clicks } => self.press(at, clicks, scene),
            PointerEvent::Drag(to) => self.drag(to, scene),
            PointerEvent::Release(at) => self.release(at, scene),
            PointerEvent::Cancel => self.cancel(),
            PointerEvent::Leave | PointerEvent::Finish | PointerEvent::StepBack => Vec::new(),
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        match &self.state {
            State::Idle | State::Pressed(_) => {
                if let Some((_, item)) = self.hovered.and_then(|id| scene.item(id)) {
                    overlay.ghosts.push(handles::ring(item.form().corners()));
                }
                handles::show(scene, &mut overlay);
            }
            State::Marquee(marquee) => {
                handles::outline(scene, &mut overlay);
                marquee.show(&mut overlay);
            }
            State::Dragging(drag) => drag.show(scene, &mut overlay),
        }
        overlay
    }

    fn cursor(&self, at: Point, scene: &Scene<'_>) -> Cursor {
        match &self.state {
            State::Idle | State::Pressed(_) => picking::cursor(at, scene),
            State::Marquee(_) => Cursor::Arrow,
            State::Dragging(drag) => drag.cursor(),
        }
    }

    fn is_busy(&self) -> bool {
        !matches!(self.state, State::Idle)
    }
}

impl Select {
    fn press(&mut self, at: Point, clicks: u8, scene: &Scene<'_>) -> Vec<Outcome> {
        // a drag whose release was lost ends here
        let mut outcomes = self.cancel();
        let under = picking::under(at, scene);
        if clicks >= 2 {
            outcomes.extend(self.double_click(at, under, scene));
            return outcomes;
        }
        let (now, click) = picking::pressed(&under, scene);
        self.state = State::Pressed(Press { at, under, click });
        outcomes.extend(now.map(Outcome::Select));
        outcomes
    }

    /// A double click goes into a group, takes a corner away, or lets the text be typed.
    fn double_click(&mut self, at: Point, under: Under, scene: &Scene<'_>) -> Vec<Outcome> {
        self.state = State::Idle;
        match under {
            Under::Handle(HandleKind::Corner(place)) => {
                corners::without(scene, place).map(drag::commit).unwrap_or_default()
            }
            Under::Item(id) | Under::Ground(id) => {
                let Some((_, item)) = scene.item(id) else { return Vec::new() };
                let only = BTreeSet::from([id]);
                if item.group.is_some() && *scene.selection != only {
                    self.state = State::Pressed(Press { at, under, click: None });
                    return vec![Outcome::Select(only)];
                }
                if has_text(&item.part) { vec![Outcome::EditText(id)] } else { Vec::new() }
            }
            Under::Handle(_) | Under::Nothing => Vec::new(),
        }
    }

    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        if let State::Pressed(press) = &self.state {
            if press.at == to {
                return Vec::new();
            }
            self.state = begin(press, scene);
        }
        match &mut self.state {
            State::Marquee(marquee) => marquee.drag(to, scene).map(Outcome::Select).into_iter().collect(),
            State::Dragging(held) => drag::preview(held.drag(to, scene)),
            State::Idle | State::Pressed(_) => Vec::new(),
        }
    }

    fn release(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match std::mem::take(&mut self.state) {
            State::Idle => Vec::new(),
            State::Pressed(press) => press.click.map(Outcome::Select).into_iter().collect(),
            State::Marquee(mut marquee) => marquee.drag(at, scene).map(Outcome::Select).into_iter().collect(),
            State::Dragging(mut held) => drag::commit(held.drag(at, scene)),
        }
    }

    fn cancel(&mut self) -> Vec<Outcome> {
        match std::mem::take(&mut self.state) {
            State::Idle | State::Pressed(_) => Vec::new(),
            State::Marquee(marquee) => vec![Outcome::Select(marquee.into_before())],
            State::Dragging(_) => vec![Outcome::Drop],
        }
    }
}

/// Begins what a press and a drag mean together.
fn begin(press: &Press, scene: &Scene<'_>) -> State {
    let drag: Option<Box<dyn Drag>> = match press.under {
        Under::Handle(HandleKind::Resize(place)) => resizing::begin(scene, place, press.at),
        Under::Handle(HandleKind::Turn) => turning::begin(scene, press.at),
        Under::Handle(HandleKind::Corner(place)) => {
            corners::of_selection(scene, corners::Hold::Corner(place), press.at)
        }
        Under::Handle(HandleKind::Insert(place)) => corners::of_selection(scene, corners::Hold::Side(place), press.at),
        Under::Item(_) => sliding::begin(scene, press.at).or_else(|| moving::begin(scene, press.at)),
        Under::Ground(id) if scene.selection.contains(&id) => moving::begin(scene, press.at),
        Under::Ground(_) | Under::Nothing => {
            return State::Marquee(Marquee::new(press.at, scene));
        }
    };
    drag.map_or(State::Idle, State::Dragging)
}

/// Whether a record has a text that can be typed on the plan.
const fn has_text(part: &Part) -> bool {
    match part {
        Part::Booth(_) | Part::Note(_) | Part::Zone(_) | Part::Amenity(_) | Part::Region(_) | Part::Supply(_) => true,
        Part::Wall(_)
        | Part::Column(_)
        | Part::Door(_)
        | Part::Safety(_)
        | Part::Rigging(_)
        | Part::Furniture(_)
        | Part::Dimension(_) => false,
    }
}
