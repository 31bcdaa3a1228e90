//! Points clicked one after the other: outlines, chains of walls, measured ways.

use super::aim::Aim;
use crate::geometry::Point;
use crate::tool::Scene;

/// How near the first point a click must come to close an outline, in pixels.
const CLOSE_PX: f64 = 8.0;

/// The points so far, and where the next one would come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::tool) struct Trail {
    points: Vec<Point>,
    next: Option<Point>,
}

impl Trail {
    pub fn begin(at: Point) -> Self {
        Self { points: vec![at], next: None }
    }

    /// The points so far.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// The points with the one under the pointer.
    pub fn with_next(&self) -> Vec<Point> {
        let next = self.next.filter(|next| self.points.last() != Some(next));
        self.points.iter().copied().chain(next).collect()
    }

    /// Moves the next point.
    pub fn aim(&mut self, scene: &Scene<'_>, aim: &mut Aim, at: Point) {
        let next = if self.closes(scene, at) { self.points.first().copied() } else { None };
        self.next = Some(next.unwrap_or_else(|| aim.next(scene, &self.points, at)));
    }

    /// Whether a click here would close an outline.
    pub fn closes(&self, scene: &Scene<'_>, at: Point) -> bool {
        let reach = CLOSE_PX * scene.mm_per_px;
        self.points.len() >= 3 && self.points.first().is_some_and(|first| first.distance(at) <= reach)
    }

    /// Adds the point under the pointer; the same point twice counts once.
    pub fn add(&mut self, scene: &Scene<'_>, aim: &mut Aim, at: Point) {
        self.aim(scene, aim, at);
        if let Some(next) = self.next.take()
            && self.points.last() != Some(&next)
        {
            self.points.push(next);
        }
    }

    /// Takes the last point back; says whether any is left.
    pub fn step_back(&mut self) -> bool {
        self.points.pop();
        !self.points.is_empty()
    }
}
