//! Walls: one by a drag, a chain of them from click to click.

use super::aim::Aim;
use super::making;
use super::sketch::{Ending, Finish, Pencil, Shown, Sketch};
use super::trail::Trail;
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Form, Mm, Point, Segment};
use crate::tool::{Outcome, Overlay, Scene, ToolKind, drag, handles, readout};

/// Draws walls.
#[derive(Debug)]
pub(in crate::tool) struct WallPencil;

/// The tool that draws walls.
pub(in crate::tool) type WallTool = Sketch<WallPencil>;

impl Default for WallTool {
    fn default() -> Self {
        Self::new(WallPencil)
    }
}

/// The walls along points.
fn lines(points: &[Point]) -> Vec<Segment> {
    points.iter().zip(points.iter().skip(1)).map(|(from, to)| Segment { from: *from, to: *to }).collect()
}

fn walls(scene: &Scene<'_>, lines: &[Segment]) -> Result<Edit, Refusal> {
    edit::add(scene.project, scene.hall, lines.iter().map(|line| making::wall(scene, *line)).collect())
}

impl Pencil for WallPencil {
    type Drawn = Segment;

    fn kind(&self) -> ToolKind {
        ToolKind::Wall
    }

    fn hover(&mut self, at: Point, aim: &mut Aim, scene: &Scene<'_>) {
        aim.point(scene, at);
    }

    fn forget(&mut self) {}

    fn drawn(&self, from: Point, to: Point, aim: &mut Aim, scene: &Scene<'_>) -> Segment {
        Segment { from, to: aim.next(scene, &[from], to) }
    }

    fn preview(&self, drawn: Segment, scene: &Scene<'_>) -> Vec<Outcome> {
        drag::preview(walls(scene, &[drawn]))
    }

    fn commit(&self, drawn: Segment, scene: &Scene<'_>) -> Vec<Outcome> {
        if drawn.length() < making::LEAST.f64() {
            return vec![Outcome::Drop];
        }
        drag::commit(walls(scene, &[drawn]))
    }

    fn click(&mut self, _at: Point, _aim: &mut Aim, _scene: &Scene<'_>) -> Option<Vec<Outcome>> {
        None
    }

    fn follow(&self, trail: &Trail, scene: &Scene<'_>) -> Vec<Outcome> {
        drag::preview(walls(scene, &lines(trail.points())))
    }

    /// Carries the chain out; a single point is nothing yet.
    fn finish(&self, trail: &Trail, ending: Ending, scene: &Scene<'_>) -> Finish {
        let mut points = trail.points().to_vec();
        match ending {
            Ending::Closed => points.extend(points.first().copied()),
            // the first click of a double click also begins a chain
            Ending::DoubleClick if points.len() < 2 => return Finish::GoOn(Vec::new()),
            Ending::DoubleClick | Ending::Entered => {}
        }
        let lines = lines(&points);
        Finish::Over(if lines.is_empty() { vec![Outcome::Drop] } else { drag::commit(walls(scene, &lines)) })
    }

    fn show(&self, shown: &Shown<'_, Segment>, scene: &Scene<'_>, overlay: &mut Overlay) {
        let lines = match shown {
            Shown::Hover => Vec::new(),
            Shown::Drawn(line) => vec![*line],
            Shown::Trail(trail) => {
                overlay.handles.extend(handles::dots(trail.points()));
                lines(&trail.with_next())
            }
        };
        for line in lines {
            let band = Form::Line { line, thickness: scene.defaults.wall };
            overlay.ghosts.push(handles::ring(band.corners()));
            let text = readout::length(Mm::round(line.length()));
            overlay.pills.push(readout::pill(line.from.middle(line.to), 0, text));
            let angle = readout::angle(scene, readout::upright(line));
            if line.way().x != Mm::ZERO && line.way().y != Mm::ZERO {
                overlay.pills.push(readout::pill(line.to, -1, angle));
            }
        }
    }
}
