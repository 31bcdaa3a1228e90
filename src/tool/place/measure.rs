//! Measuring: ways by a drag or from click to click, and the area that they enclose. It leaves nothing.

use super::aim::Aim;
use super::leave;
use super::trail::Trail;
use crate::geometry::{Mm, Point, Rect, Segment, Shape};
use crate::tool::readout::Stack;
use crate::tool::{
    Cursor, Ghost, Guide, Outcome, Overlay, PointerEvent, Scene, Tone, Tool, ToolKind, handles, readout,
};

#[derive(Clone, Debug, Default)]
enum State {
    #[default]
    Idle,
    /// Pressed at the first point, perhaps dragged from it.
    Pressed { from: Point, to: Option<Point> },
    /// From click to click.
    Chain(Trail),
    /// Measured: it stays in sight until the next press.
    Done { points: Vec<Point>, is_closed: bool },
}

/// Measures.
#[derive(Debug, Default)]
pub(in crate::tool) struct Measure {
    state: State,
    aim: Aim,
}

impl Measure {
    fn finish(&mut self, is_closed: bool) {
        if let State::Chain(trail) = &self.state {
            self.state = State::Done { points: trail.points().to_vec(), is_closed };
            self.aim.let_go();
        }
    }

    fn press(&mut self, at: Point, clicks: u8, scene: &Scene<'_>) {
        match &mut self.state {
            State::Chain(trail) if clicks >= 2 && trail.points().len() >= 2 => self.finish(false),
            State::Chain(trail) => trail.aim(scene, &mut self.aim, at),
            // the second press of a double click that ended a measurement begins no other
            State::Done { .. } if clicks >= 2 => {}
            State::Idle | State::Pressed { .. } | State::Done { .. } => {
                self.state = State::Pressed { from: self.aim.point(scene, at), to: None };
            }
        }
    }

    fn release(&mut self, at: Point, scene: &Scene<'_>) {
        match &mut self.state {
            State::Pressed { from, to: None } => self.state = State::Chain(Trail::begin(*from)),
            State::Pressed { from, to: Some(_) } => {
                let to = self.aim.next(scene, &[*from], at);
                self.state = State::Done { points: vec![*from, to], is_closed: false };
                self.aim.let_go();
            }
            State::Chain(trail) if trail.closes(scene, at) => self.finish(true),
            State::Chain(trail) => trail.add(scene, &mut self.aim, at),
            State::Idle | State::Done { .. } => {}
        }
    }

    fn moved(&mut self, at: Point, is_down: bool, scene: &Scene<'_>) {
        match &mut self.state {
            State::Pressed { from, to } if is_down => *to = Some(self.aim.next(scene, &[*from], at)),
            State::Chain(trail) => trail.aim(scene, &mut self.aim, at),
            State::Idle | State::Pressed { .. } => {
                self.aim.point(scene, at);
            }
            State::Done { .. } => self.aim.let_go(),
        }
    }

    fn points(&self) -> Vec<Point> {
        match &self.state {
            State::Idle => Vec::new(),
            State::Pressed { from, to } => std::iter::once(*from).chain(*to).collect(),
            State::Chain(trail) => trail.with_next(),
            State::Done { points, is_closed } => {
                points.iter().chain(points.first().filter(|_| *is_closed)).copied().collect()
            }
        }
    }
}

impl Tool for Measure {
    fn kind(&self) -> ToolKind {
        ToolKind::Measure
    }

    fn handle(&mut self, event: PointerEvent, scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Hover(at) => self.moved(at, false, scene),
            PointerEvent::Leave => self.aim.let_go(),
            PointerEvent::Press { at, clicks } => self.press(at, clicks, scene),
            PointerEvent::Drag(to) => self.moved(to, true, scene),
            PointerEvent::Release(at) => self.release(at, scene),
            PointerEvent::Finish => self.finish(false),
            PointerEvent::StepBack => {
                if let State::Chain(trail) = &mut self.state
                    && !trail.step_back()
                {
                    self.state = State::Idle;
                }
            }
            PointerEvent::Cancel => {
                if matches!(self.state, State::Idle) {
                    return leave();
                }
                self.state = State::Idle;
                self.aim.let_go();
            }
        }
        Vec::new()
    }

    fn overlay(&self, _scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        let points = self.points();
        let ways: Vec<Segment> =
            points.iter().zip(points.iter().skip(1)).map(|(from, to)| Segment { from: *from, to: *to }).collect();
        for line in &ways {
            overlay.guides.push(Guide { line: *line, tone: Tone::Accent, ticks: true });
            let text = if ways.len() == 1 { readout::way(*line) } else { readout::length(Mm::round(line.length())) };
            overlay.pills.push(readout::pill(line.from.middle(line.to), 0, text));
        }
        overlay.handles.extend(handles::dots(&points));
        if ways.len() > 1
            && let Some(bounds) = Rect::around(points.iter().copied())
        {
            let mut stack = Stack::under(bounds);
            let total = ways.iter().map(|line| line.length()).sum();
            stack.say(&mut overlay, readout::total(Mm::round(total)), Tone::Accent);
            let mut corners = points;
            if corners.first() == corners.last() {
                corners.pop();
            }
            if let Ok(shape) = Shape::of_corners(corners.clone()) {
                stack.say(&mut overlay, readout::area(shape.area()), Tone::Accent);
                overlay.ghosts.push(Ghost { outline: corners, tone: Tone::Accent, filled: true });
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
