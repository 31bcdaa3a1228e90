//! Where the pointer of a placing tool comes to lie: snapping that lives as long as the tool.

use crate::geometry::{Form, Mm, Point, Rect, Vector};
use crate::tool::snap::{Axis, Body, Marks, Query, Snapper};
use crate::tool::{Overlay, Scene};
use std::collections::BTreeSet;

/// The snapping of a placing tool, and the guides for its last place.
#[derive(Debug, Default)]
pub(in crate::tool) struct Aim {
    snapper: Option<Snapper>,
    marks: Marks,
}

impl Aim {
    fn snapper(&mut self, scene: &Scene<'_>, around: Rect) -> &mut Snapper {
        let snapper = self.snapper.get_or_insert_with(|| Snapper::new(scene, around, BTreeSet::new()));
        snapper.refresh(scene, around);
        snapper
    }

    fn shift(&mut self, scene: &Scene<'_>, query: &Query) -> Vector {
        let snapper = self.snapper(scene, query.bounds);
        let by = snapper.snap(scene, query);
        self.marks = snapper.marks(scene, &query.shifted(by));
        by
    }

    /// A point, snapped.
    pub fn point(&mut self, scene: &Scene<'_>, at: Point) -> Point {
        at + self.shift(scene, &Query::point(at))
    }

    /// A point on the way from others: with Shift along one axis from the last of them, else it likes to
    /// stand square to the last and to the first.
    pub fn next(&mut self, scene: &Scene<'_>, so_far: &[Point], at: Point) -> Point {
        let Some(last) = so_far.last() else { return self.point(scene, at) };
        if scene.modifiers.shift {
            let way = (at - *last).along_longer_axis();
            let axis = if way.y == Mm::ZERO { Axis::X } else { Axis::Y };
            let at = *last + way;
            return at + self.shift(scene, &Query::point(at).only_along(Some(axis)).beside(so_far));
        }
        let ends: Vec<Point> = so_far.first().into_iter().chain(so_far.last()).copied().collect();
        at + self.shift(scene, &Query::point(at).beside(&ends))
    }

    /// The corner of a rectangle opposite to `from`: its sides snap, and its sizes too. With Shift a square,
    /// with Alt `from` is its middle.
    pub fn rect(&mut self, scene: &Scene<'_>, from: Point, to: Point) -> Rect {
        let (shift, alt) = (scene.modifiers.shift, scene.modifiers.alt);
        let to = if shift { squared(from, to) } else { to };
        let fixed = if alt { [None, None] } else { [Some(from.x), Some(from.y)] };
        let mut query = Query::sides(Rect::spanning(from, to), [Some(to.x), Some(to.y)], fixed);
        if shift {
            query = query.only_along(Some(Axis::X));
        }
        let by = self.snapper(scene, query.bounds).snap(scene, &query);
        let to = if shift { squared(from, to + by) } else { to + by };
        let rect = Rect::spanning(if alt { from - (to - from) } else { from }, to);
        let shown = Query::sides(rect, [Some(to.x), Some(to.y)], fixed);
        self.marks = self.snapper(scene, rect).marks(scene, &shown);
        rect
    }

    /// A form with its middle near a point, snapped; none where it would leave the plan.
    pub fn form(&mut self, scene: &Scene<'_>, form: &Form, by_middle: bool) -> Option<Form> {
        let body = if by_middle { Body::by_middle(form) } else { Body::of(std::slice::from_ref(form)) };
        let by = self.shift(scene, &body?.moved(Vector::ZERO));
        form.moved(by)
    }

    /// Lets go, so that the next work does not begin where the last was held.
    pub fn let_go(&mut self) {
        self.marks = Marks::default();
        if let Some(snapper) = &mut self.snapper {
            snapper.let_go();
        }
    }

    /// The guides for the last place.
    pub fn show(&self, overlay: &mut Overlay) {
        overlay.guides.extend(self.marks.guides.iter().copied());
        overlay.pills.extend(self.marks.pills.iter().cloned());
    }
}

/// The corner of the square from `from` towards `to`.
fn squared(from: Point, to: Point) -> Point {
    let way = to - from;
    let side = way.x.abs().max(way.y.abs());
    let along = |way: Mm| if way < Mm::ZERO { -side } else { side };
    from + Vector { x: along(way.x), y: along(way.y) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_takes_the_longer_side_towards_the_pointer() {
        for (to, wanted) in [((300, 500), (500, 500)), ((-300, 500), (-500, 500)), ((-700, -5), (-700, -700))] {
            assert_eq!(squared(Point::ORIGIN, Point::new(to.0, to.1)), Point::new(wanted.0, wanted.1));
        }
    }
}
