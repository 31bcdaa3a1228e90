//! How something is drawn: at once by a press and a drag, or point by point by clicks.
//!
//! Areas and walls share this gesture. What is drawn, and what becomes of it, a [`Pencil`] knows.

use super::aim::Aim;
use super::leave;
use super::trail::Trail;
use crate::geometry::Point;
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind};
use std::fmt::Debug;

/// What a gesture draws.
pub(in crate::tool) trait Pencil: Debug {
    /// What a drag draws: a rectangle, a line.
    type Drawn: Copy + Debug;

    /// The tool that it belongs to.
    fn kind(&self) -> ToolKind;
    /// The pointer moves and nothing is begun.
    fn hover(&mut self, at: Point, aim: &mut Aim, scene: &Scene<'_>);
    /// The pointer is elsewhere, or something is begun.
    fn forget(&mut self);
    /// What a drag from a point to another draws.
    fn drawn(&self, from: Point, to: Point, aim: &mut Aim, scene: &Scene<'_>) -> Self::Drawn;
    /// Shows it in the plan while it is dragged.
    fn preview(&self, drawn: Self::Drawn, scene: &Scene<'_>) -> Vec<Outcome>;
    /// Puts it into the plan.
    fn commit(&self, drawn: Self::Drawn, scene: &Scene<'_>) -> Vec<Outcome>;
    /// What a click places at once; none: it begins a trail of points.
    fn click(&mut self, at: Point, aim: &mut Aim, scene: &Scene<'_>) -> Option<Vec<Outcome>>;
    /// Shows a trail in the plan after a point was added or taken back.
    fn follow(&self, trail: &Trail, scene: &Scene<'_>) -> Vec<Outcome>;
    /// Ends a trail by Enter, a double click or a click on its first point.
    fn finish(&self, trail: &Trail, ending: Ending, scene: &Scene<'_>) -> Finish;
    /// Shows what is hovered, dragged or trailed on top of the plan.
    fn show(&self, shown: &Shown<'_, Self::Drawn>, scene: &Scene<'_>, overlay: &mut Overlay);
}

/// How a trail is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum Ending {
    /// On its first point.
    Closed,
    /// By a double click.
    DoubleClick,
    /// By Enter.
    Entered,
}

/// What came of ending a trail.
pub(in crate::tool) enum Finish {
    /// It goes on, perhaps with a reason.
    GoOn(Vec<Outcome>),
    /// It is over.
    Over(Vec<Outcome>),
}

/// What there is to show.
pub(in crate::tool) enum Shown<'a, D> {
    Hover,
    Drawn(D),
    Trail(&'a Trail),
}

#[derive(Clone, Debug, Default)]
enum State<D> {
    #[default]
    Idle,
    /// Pressed, not yet dragged.
    Pressed { from: Point },
    /// Dragged from a point.
    Dragged { from: Point, drawn: D },
    /// Clicked together.
    Trail(Trail),
}

/// A tool that draws with a pencil.
#[derive(Debug)]
pub(in crate::tool) struct Sketch<P: Pencil> {
    pencil: P,
    state: State<P::Drawn>,
    aim: Aim,
}

impl<P: Pencil> Sketch<P> {
    pub fn new(pencil: P) -> Self {
        Self { pencil, state: State::Idle, aim: Aim::default() }
    }

    fn hover(&mut self, at: Point, scene: &Scene<'_>) {
        match &mut self.state {
            State::Trail(trail) => trail.aim(scene, &mut self.aim, at),
            State::Idle | State::Pressed { .. } | State::Dragged { .. } => {
                self.pencil.hover(at, &mut self.aim, scene);
            }
        }
    }

    fn press(&mut self, at: Point, clicks: u8, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Trail(_) if clicks >= 2 => self.finish(Ending::DoubleClick, scene),
            State::Trail(trail) => {
                trail.aim(scene, &mut self.aim, at);
                Vec::new()
            }
            State::Idle | State::Pressed { .. } | State::Dragged { .. } => {
                self.pencil.hover(at, &mut self.aim, scene);
                let from = self.aim.point(scene, at);
                // a drag whose release was lost ends here
                match std::mem::replace(&mut self.state, State::Pressed { from }) {
                    State::Dragged { .. } => vec![Outcome::Drop],
                    State::Idle | State::Pressed { .. } | State::Trail(_) => Vec::new(),
                }
            }
        }
    }

    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Idle => Vec::new(),
            State::Trail(trail) => {
                trail.aim(scene, &mut self.aim, to);
                Vec::new()
            }
            State::Pressed { from } | State::Dragged { from, .. } => {
                let from = *from;
                let drawn = self.pencil.drawn(from, to, &mut self.aim, scene);
                self.state = State::Dragged { from, drawn };
                self.pencil.forget();
                self.pencil.preview(drawn, scene)
            }
        }
    }

    fn release(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Idle => Vec::new(),
            State::Trail(trail) if trail.closes(scene, at) => self.finish(Ending::Closed, scene),
            State::Trail(trail) => {
                trail.add(scene, &mut self.aim, at);
                self.pencil.follow(trail, scene)
            }
            State::Pressed { from } => {
                let from = *from;
                match self.pencil.click(at, &mut self.aim, scene) {
                    Some(outcomes) => {
                        self.reset();
                        outcomes
                    }
                    None => {
                        self.state = State::Trail(Trail::begin(from));
                        Vec::new()
                    }
                }
            }
            State::Dragged { from, .. } => {
                let drawn = self.pencil.drawn(*from, at, &mut self.aim, scene);
                self.reset();
                self.pencil.commit(drawn, scene)
            }
        }
    }

    fn finish(&mut self, ending: Ending, scene: &Scene<'_>) -> Vec<Outcome> {
        let State::Trail(trail) = &self.state else { return Vec::new() };
        match self.pencil.finish(trail, ending, scene) {
            Finish::GoOn(outcomes) => outcomes,
            Finish::Over(outcomes) => {
                self.reset();
                outcomes
            }
        }
    }

    fn step_back(&mut self, scene: &Scene<'_>) -> Vec<Outcome> {
        let State::Trail(trail) = &mut self.state else { return Vec::new() };
        if trail.step_back() {
            return self.pencil.follow(trail, scene);
        }
        self.reset();
        vec![Outcome::Drop]
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.pencil.forget();
        self.aim.let_go();
    }
}

impl<P: Pencil> Tool for Sketch<P> {
    fn kind(&self) -> ToolKind {
        self.pencil.kind()
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => {
                self.hover(at, scene);
                Vec::new()
            }
            PointerEvent::Leave => {
                self.pencil.forget();
                self.aim.let_go();
                Vec::new()
            }
            PointerEvent::Press { at, clicks } => self.press(at, clicks, scene),
            PointerEvent::Drag(to) => self.drag(to, scene),
            PointerEvent::Release(at) => self.release(at, scene),
            PointerEvent::Finish => self.finish(Ending::Entered, scene),
            PointerEvent::StepBack => self.step_back(scene),
            PointerEvent::Cancel if self.is_busy() => {
                self.reset();
                vec![Outcome::Drop]
            }
            PointerEvent::Cancel => leave(),
        }
    }

    fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        let shown = match &self.state {
            State::Idle | State::Pressed { .. } => Shown::Hover,
            State::Dragged { drawn, .. } => Shown::Drawn(*drawn),
            State::Trail(trail) => Shown::Trail(trail),
        };
        self.pencil.show(&shown, scene, &mut overlay);
        self.aim.show(&mut overlay);
        overlay
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        Cursor::Crosshair
    }

    fn is_busy(&self) -> bool {
        !matches!(self.state, State::Idle)
    }
}
