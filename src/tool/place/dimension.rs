//! Dimension lines: the two points measured, then how far beside them the line is drawn.

use super::aim::Aim;
use super::{leave, making};
use crate::edit::{Edit, Refusal};
use crate::geometry::{Mm, Point, Segment};
use crate::model::{Dimension, Item, Part};
use crate::tool::{Cursor, Guide, Outcome, Overlay, PointerEvent, Scene, Tone, Tool, ToolKind, drag, readout};

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Idle,
    /// The first point is set.
    First {
        from: Point,
        to: Point,
        /// Whether the button is down: then its release sets the second point, if it was dragged.
        is_dragged: bool,
    },
    /// Both points are set; the line follows the pointer.
    Beside(Dimension),
}

/// Draws dimension lines.
#[derive(Debug, Default)]
pub(in crate::tool) struct Dimensioning {
    state: State,
    aim: Aim,
}

/// How far the pointer lies to the right of the way from the first point to the second.
fn offset(line: Segment, at: Point, scene: &Scene<'_>) -> Mm {
    let ((wx, wy), (px, py)) = (line.way().f64(), (at - line.from).f64());
    let length = wx.hypot(wy);
    let raw = if length == 0.0 { 0.0 } else { (wx * py - wy * px) / length };
    let raw = Mm::round(raw);
    if scene.modifiers.command { raw } else { raw.rounded_to(scene.fine_step()) }
}

fn add(dimension: Dimension, scene: &Scene<'_>) -> Result<Edit, Refusal> {
    making::add(scene, Item::new(Part::Dimension(dimension)))
}

impl Dimensioning {
    fn moved(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Idle => {
                self.aim.point(scene, at);
                Vec::new()
            }
            State::First { from, to, .. } => {
                *to = self.aim.next(scene, &[*from], at);
                Vec::new()
            }
            State::Beside(dimension) => {
                dimension.offset = offset(dimension.line, at, scene);
                drag::preview(add(*dimension, scene))
            }
        }
    }

    /// Sets the second point; the same place twice is no length yet.
    fn set_second(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        self.moved(at, scene);
        let State::First { from, to, .. } = self.state else { return Vec::new() };
        if from == to {
            self.state = State::First { from, to, is_dragged: false };
            return Vec::new();
        }
        let dimension = Dimension { line: Segment { from, to }, offset: Mm::ZERO };
        self.aim.let_go();
        self.state = State::Beside(dimension);
        drag::preview(add(dimension, scene))
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.aim.let_go();
    }
}

impl Tool for Dimensioning {
    fn kind(&self) -> ToolKind {
        ToolKind::Dimension
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match (event, self.state) {
            (PointerEvent::Hover(at), _) => self.moved(at, scene),
            (PointerEvent::Leave, _) => {
                self.aim.let_go();
                Vec::new()
            }
            (PointerEvent::Press { at, .. }, State::Idle) => {
                let from = self.aim.point(scene, at);
                self.state = State::First { from, to: from, is_dragged: false };
                Vec::new()
            }
            (PointerEvent::Press { at, .. }, _) => self.moved(at, scene),
            (PointerEvent::Drag(to), _) => {
                if let State::First { is_dragged, .. } = &mut self.state {
                    *is_dragged = true;
                }
                self.moved(to, scene)
            }
            // the first click sets the first point only
            (PointerEvent::Release(_), State::First { from, to, is_dragged: false }) if from == to => Vec::new(),
            (PointerEvent::Release(at), State::First { .. }) => self.set_second(at, scene),
            (PointerEvent::Release(at), State::Beside(_)) => {
                self.moved(at, scene);
                let State::Beside(dimension) = self.state else { return Vec::new() };
                self.reset();
                drag::commit(add(dimension, scene))
            }
            (PointerEvent::Finish, State::Beside(dimension)) => {
                self.reset();
                drag::commit(add(dimension, scene))
            }
            (PointerEvent::StepBack, State::Beside(Dimension { line, .. })) => {
                self.state = State::First { from: line.from, to: line.to, is_dragged: false };
                vec![Outcome::Drop]
            }
            (PointerEvent::StepBack, State::First { .. }) => {
                self.reset();
                Vec::new()
            }
            (PointerEvent::Cancel, State::Idle) => leave(),
            (PointerEvent::Cancel, State::First { .. } | State::Beside(_)) => {
                self.reset();
                vec![Outcome::Drop]
            }
            (PointerEvent::Release(_) | PointerEvent::StepBack, State::Idle)
            | (PointerEvent::Finish, State::Idle | State::First { .. }) => Vec::new(),
        }
    }

    fn overlay(&self, _scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        match self.state {
            State::Idle => {}
            State::First { from, to, .. } => {
                let line = Segment { from, to };
                overlay.guides.push(Guide { line, tone: Tone::Accent, ticks: true });
                if from != to {
                    overlay.pills.push(readout::pill(from.middle(to), 0, readout::way(line)));
                }
            }
            State::Beside(dimension) => {
                let drawn = dimension.drawn_line();
                for (from, to) in [(dimension.line.from, drawn.from), (dimension.line.to, drawn.to)] {
                    overlay.guides.push(Guide { line: Segment { from, to }, tone: Tone::Accent, ticks: false });
                }
                overlay.guides.push(Guide { line: drawn, tone: Tone::Accent, ticks: true });
            }
        }
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
