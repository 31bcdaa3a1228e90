//! What is to snap: the coordinates of something as it would lie without snapping.

use super::axis::Axis;
use super::targets::Class;
use crate::geometry::{Form, Mm, Point, Rect, Vector};

/// A coordinate of what is moved that can be caught.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) struct Probe {
    pub at: Mm,
    pub class: Class,
}

/// What is to snap, and by what.
#[derive(Clone, Debug)]
pub(in crate::tool) struct Query {
    /// Where it would lie.
    pub bounds: Rect,
    /// By what it can be caught on each axis; the first one snaps to the grid.
    pub probes: [Vec<Probe>; 2],
    /// Along which axes it may be shifted.
    pub free: [bool; 2],
    /// Whether gaps to neighbours are made equal.
    pub gaps: bool,
    /// The side opposite to the one being dragged, for sizes equal to others.
    pub fixed: [Option<Mm>; 2],
    /// Whether it snaps to its own place at the start, as copies do.
    pub with_own: bool,
    /// Further coordinates to snap to, by axis.
    pub also: [Vec<Mm>; 2],
}

impl Query {
    /// A point.
    pub fn point(at: Point) -> Self {
        let probe = |at: Mm| vec![Probe { at, class: Class::Edge }];
        Self {
            bounds: Rect { min: at, max: at },
            probes: [probe(at.x), probe(at.y)],
            free: [true, true],
            gaps: false,
            fixed: [None, None],
            with_own: false,
            also: [Vec::new(), Vec::new()],
        }
    }

    /// Sides of a rectangle that are being dragged: on each axis the coordinate of the dragged side.
    /// The rectangle is the one between the dragged and the fixed sides.
    pub fn sides(bounds: Rect, dragged: [Option<Mm>; 2], fixed: [Option<Mm>; 2]) -> Self {
        let probe = |at: Option<Mm>| at.map(|at| Probe { at, class: Class::Edge }).into_iter().collect();
        let [x, y] = dragged;
        Self {
            bounds,
            probes: [probe(x), probe(y)],
            free: [x.is_some(), y.is_some()],
            gaps: false,
            fixed,
            with_own: false,
            also: [Vec::new(), Vec::new()],
        }
    }

    /// Where it lies once it is shifted.
    pub fn shifted(&self, by: Vector) -> Self {
        let mut after = self.clone();
        after.bounds = self.bounds.moved(by);
        for axis in Axis::BOTH {
            for probe in axis.pick_mut(&mut after.probes) {
                probe.at += axis.along(by);
            }
        }
        after
    }

    /// The same, which also snaps to stand square to these points.
    pub fn beside(mut self, points: &[Point]) -> Self {
        for axis in Axis::BOTH {
            axis.pick_mut(&mut self.also).extend(points.iter().map(|point| axis.of(*point)));
        }
        self
    }

    /// The same, shifted along one axis only.
    pub const fn only_along(mut self, axis: Option<Axis>) -> Self {
        self.free = match axis {
            None => self.free,
            Some(Axis::X) => [true, false],
            Some(Axis::Y) => [false, true],
        };
        self
    }
}

/// Things that move as one, with the coordinates by which they are caught.
#[derive(Clone, Debug)]
pub(in crate::tool) struct Body {
    pub bounds: Rect,
    probes: [Vec<Probe>; 2],
}

impl Body {
    /// A single form snaps by its corners and its middle, several by the sides and the middle of their
    /// bounds. None for no forms.
    pub fn of(forms: &[Form]) -> Option<Self> {
        let is_mark = matches!(forms, [Form::Spot { .. }]);
        Self::new(forms, is_mark)
    }

    /// A form that is put on the grid by its middle, as a column is.
    pub fn by_middle(form: &Form) -> Option<Self> {
        Self::new(std::slice::from_ref(form), true)
    }

    fn new(forms: &[Form], by_middle: bool) -> Option<Self> {
        let bounds = Rect::union_all(forms.iter().map(Form::bounds))?;
        let mut body = Self { bounds, probes: [Vec::new(), Vec::new()] };
        let single = if let [form] = forms { Some(form) } else { None };
        let centre = single.map_or_else(|| bounds.center(), Form::center);
        let first = by_middle.then_some(centre);
        let corners = single.map_or_else(|| bounds.corners().to_vec(), Form::corners);
        for axis in Axis::BOTH {
            let probes = axis.pick_mut(&mut body.probes);
            if let Some(first) = first {
                probes.push(Probe { at: axis.of(first), class: Class::Centre });
            }
            let mut edges: Vec<Mm> = corners.iter().map(|corner| axis.of(*corner)).collect();
            edges.extend([axis.span(bounds).lo, axis.span(bounds).hi]);
            edges.sort_unstable();
            edges.dedup();
            probes.extend(edges.into_iter().map(|at| Probe { at, class: Class::Edge }));
            if first.is_none() {
                probes.push(Probe { at: axis.of(centre), class: Class::Centre });
            }
        }
        Some(body)
    }

    /// The query for the body moved by a vector.
    pub fn moved(&self, by: Vector) -> Query {
        let still = Query {
            bounds: self.bounds,
            probes: self.probes.clone(),
            free: [true, true],
            gaps: true,
            fixed: [None, None],
            with_own: false,
            also: [Vec::new(), Vec::new()],
        };
        still.shifted(by)
    }
}
