//! Walls: one by a drag, a chain of them from click to click.

use super::aim::Aim;
use super::trail::Trail;
use super::{leave, making};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Form, Mm, Point, Segment};
use crate::tool::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind, drag, handles, readout};

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Idle,
    Pressed {
        from: Point,
    },
    Dragged {
        from: Point,
        line: Segment,
    },
    Chain(Trail),
}

/// Draws walls.
#[derive(Debug, Default)]
pub(in crate::tool) struct WallTool {
    state: State,
    aim: Aim,
}

/// The walls along points.
fn lines(points: &[Point]) -> Vec<Segment> {
    points.iter().zip(points.iter().skip(1)).map(|(from, to)| Segment { from: *from, to: *to }).collect()
}

fn walls(scene: &Scene<'_>, lines: &[Segment]) -> Result<Edit, Refusal> {
    edit::add(scene.project, scene.hall, lines.iter().map(|line| making::wall(scene, *line)).collect())
}

impl WallTool {
    /// Carries the chain out; a single point is nothing yet.
    fn finish(&mut self, closed: bool, scene: &Scene<'_>) -> Vec<Outcome> {
        let State::Chain(trail) = &self.state else { return Vec::new() };
        let mut points = trail.points().to_vec();
        if closed {
            points.extend(points.first().copied());
        }
        self.reset();
        let lines = lines(&points);
        if lines.is_empty() { vec![Outcome::Drop] } else { drag::commit(walls(scene, &lines)) }
    }

    fn reset(&mut self) {
        self.state = State::Idle;
        self.aim.let_go();
    }

    fn press(&mut self, at: Point, clicks: u8, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Chain(trail) if clicks >= 2 && trail.points().len() >= 2 => self.finish(false, scene),
            State::Chain(trail) => {
                trail.aim(scene, &mut self.aim, at);
                Vec::new()
            }
            State::Idle | State::Pressed { .. } | State::Dragged { .. } => {
                let from = self.aim.point(scene, at);
                // a drag whose release was lost ends here
                match std::mem::replace(&mut self.state, State::Pressed { from }) {
                    State::Dragged { .. } => vec![Outcome::Drop],
                    State::Idle | State::Pressed { .. } | State::Chain(_) => Vec::new(),
                }
            }
        }
    }

    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Chain(trail) => {
                trail.aim(scene, &mut self.aim, to);
                Vec::new()
            }
            State::Pressed { from } | State::Dragged { from, .. } => {
                let from = *from;
                let line = Segment { from, to: self.aim.next(scene, &[from], to) };
                self.state = State::Dragged { from, line };
                drag::preview(walls(scene, &[line]))
            }
            State::Idle => Vec::new(),
        }
    }

    fn release(&mut self, at: Point, scene: &Scene<'_>) -> Vec<Outcome> {
        match &mut self.state {
            State::Idle => Vec::new(),
            State::Pressed { from } => {
                self.state = State::Chain(Trail::begin(*from));
                Vec::new()
            }
            State::Dragged { from, .. } => {
                let line = Segment { from: *from, to: self.aim.next(scene, &[*from], at) };
                self.reset();
                if line.length() < making::LEAST.f64() {
                    return vec![Outcome::Drop];
                }
                drag::commit(walls(scene, &[line]))
            }
            State::Chain(trail) if trail.closes(scene, at) => self.finish(true, scene),
            State::Chain(trail) => {
                trail.add(scene, &mut self.aim, at);
                drag::preview(walls(scene, &lines(trail.points())))
            }
        }
    }

    fn step_back(&mut self, scene: &Scene<'_>) -> Vec<Outcome> {
        let State::Chain(trail) = &mut self.state else { return Vec::new() };
        if trail.step_back() {
            return drag::preview(walls(scene, &lines(trail.points())));
        }
        self.reset();
        vec![Outcome::Drop]
    }
}

impl Tool for WallTool {
    fn kind(&self) -> ToolKind {
        ToolKind::Wall
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => {
                match &mut self.state {
                    State::Chain(trail) => trail.aim(scene, &mut self.aim, at),
                    State::Idle | State::Pressed { .. } | State::Dragged { .. } => {
                        self.aim.point(scene, at);
                    }
                }
                Vec::new()
            }
            PointerEvent::Leave => {
                self.aim.let_go();
                Vec::new()
            }
            PointerEvent::Press { at, clicks } => self.press(at, clicks, scene),
            PointerEvent::Drag(to) => self.drag(to, scene),
            PointerEvent::Release(at) => self.release(at, scene),
            PointerEvent::Finish => self.finish(false, scene),
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
            State::Idle | State::Pressed { .. } => Vec::new(),
            State::Dragged { line, .. } => vec![*line],
            State::Chain(trail) => {
                overlay.handles.extend(handles::dots(trail.points()));
                lines(&trail.with_next())
            }
        };
        for line in shown {
            let band = Form::Line { line, thickness: scene.defaults.wall };
            overlay.ghosts.push(handles::ring(band.corners()));
            let text = readout::length(Mm::round(line.length()));
            overlay.pills.push(readout::pill(line.from.middle(line.to), 0, text));
            let angle = readout::angle(scene, readout::upright(line));
            if line.way().x != Mm::ZERO && line.way().y != Mm::ZERO {
                overlay.pills.push(readout::pill(line.to, -1, angle));
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
