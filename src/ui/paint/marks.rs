//! A piece of the drawing made ready for the screen: coordinates as `f32` from the plan's origin, colours
//! of the theme, concave fills cut into triangles once.

use super::pen::{PX_PER_POINT, Pen};
use crate::draw::{Dash, Palette, Piece, Prim, Text, Width};
use crate::geometry::Point;
use eframe::egui::{Color32, Pos2, Rect, pos2};
use geo::TriangulateEarcut;

/// The point of the plan that cached coordinates start from, so that `f32` is precise enough.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Origin(pub Point);

impl Origin {
    /// Exact to a fraction of a millimetre while the point is within some kilometres.
    pub fn local(self, p: Point) -> Pos2 {
        let (x, y) = ((p.x.0 - self.0.x.0) as f32, (p.y.0 - self.0.y.0) as f32);
        pos2(x, y)
    }
}

/// Anything of a piece but its label.
pub(super) struct Mark {
    kind: Kind,
    color: Color32,
    bounds: Rect,
}

enum Kind {
    /// A filled rectangle along the axes.
    Block,
    Fill {
        points: Vec<Pos2>,
        triangles: Vec<[u32; 3]>,
    },
    Hatch {
        points: Vec<Pos2>,
        spacing: f32,
    },
    Stroke {
        points: Vec<Pos2>,
        closed: bool,
        width: Width,
        dash: Option<f32>,
    },
    Disc {
        center: Pos2,
        radius: f32,
    },
    Text(Text),
}

/// A theme's colour for the screen.
pub(super) fn color32(palette: Palette, ink: crate::draw::Ink) -> Color32 {
    let crate::draw::Color { r, g, b, .. } = palette.color(ink);
    Color32::from_rgb(r, g, b)
}

/// The marks of a piece.
pub(super) fn marks(piece: &Piece, palette: Palette, origin: Origin) -> Vec<Mark> {
    piece.prims.iter().filter_map(|prim| mark(prim, palette, origin)).collect()
}

fn mark(prim: &Prim, palette: Palette, origin: Origin) -> Option<Mark> {
    let local = |points: &[Point]| points.iter().map(|p| origin.local(*p)).collect::<Vec<_>>();
    let (kind, ink, bounds) = match prim {
        Prim::Fill { outline, ink } => {
            let points = local(outline);
            let bounds = Rect::from_points(&points);
            (fill(points, bounds)?, *ink, bounds)
        }
        Prim::Hatch { outline, spacing, ink } => {
            let points = local(outline);
            let bounds = Rect::from_points(&points);
            (Kind::Hatch { points, spacing: f32_of(spacing.f64()) }, *ink, bounds)
        }
        Prim::Stroke { points, closed, width, dash, ink } => {
            let points = local(points);
            let bounds = Rect::from_points(&points);
            let dash = match dash {
                Dash::Solid => None,
                Dash::Dashed(length) => Some(f32_of(length.f64())),
            };
            (Kind::Stroke { points, closed: *closed, width: *width, dash }, *ink, bounds)
        }
        Prim::Disc { center, radius, ink } => {
            let (center, radius) = (origin.local(*center), f32_of(radius.f64()));
            (
                Kind::Disc { center, radius },
                *ink,
                Rect::from_center_size(center, eframe::egui::Vec2::splat(radius * 2.0)),
            )
        }
        Prim::Text(text) => {
            let size = f32_of(text.size.f64());
            let around = Rect::from_center_size(origin.local(text.at), eframe::egui::Vec2::splat(size));
            (Kind::Text(text.clone()), text.ink, around)
        }
    };
    Some(Mark { kind, color: color32(palette, ink), bounds })
}

#[expect(clippy::cast_possible_truncation, reason = "lengths on the screen need no more than f32")]
const fn f32_of(v: f64) -> f32 {
    v as f32
}

/// A block where the outline is a rectangle along the axes, else triangles.
fn fill(mut points: Vec<Pos2>, bounds: Rect) -> Option<Kind> {
    let on_corner =
        |p: &Pos2| (p.x == bounds.min.x || p.x == bounds.max.x) && (p.y == bounds.min.y || p.y == bounds.max.y);
    if points.len() == 4 && points.iter().all(on_corner) {
        return Some(Kind::Block);
    }
    let around = || points.iter().zip(points.iter().cycle().skip(1));
    let doubled: f32 = around().map(|(a, b)| a.x * b.y - a.y * b.x).sum();
    if doubled < 0.0 {
        points.reverse(); // soft edges need to know where outside is
    }
    let triangles = triangles(&points)?;
    Some(Kind::Fill { points, triangles })
}

/// The triangles of an outline without crossings, by the places of its corners.
pub fn triangles(points: &[Pos2]) -> Option<Vec<[u32; 3]>> {
    if let [_, _, _] = points {
        return Some(vec![[0, 1, 2]]);
    }
    let ring = points.iter().map(|p| geo::Coord { x: f64::from(p.x), y: f64::from(p.y) });
    let polygon = geo::Polygon::new(geo::LineString::from_iter(ring), Vec::new());
    // the ring comes back with its first point repeated at the end, which is point 0 here
    let count = points.len();
    let indices = polygon.earcut_triangles_raw().triangle_indices;
    let index = |i: usize| u32::try_from(i % count).ok();
    indices.chunks_exact(3).map(|t| Some([index(*t.first()?)?, index(*t.get(1)?)?, index(*t.get(2)?)?])).collect()
}

impl Mark {
    /// Draws the mark where it can be seen, but not what it leaves to others.
    pub fn paint(&self, pen: &mut Pen<'_>, seen: Rect) {
        let size = pen.scale.px(self.bounds.width().max(self.bounds.height()));
        if size < 1.0 || !self.bounds.intersects(seen) {
            return;
        }
        match &self.kind {
            Kind::Block => {
                pen.plan_rect(self.bounds.min, self.bounds.max, self.color);
            }
            Kind::Fill { points, triangles } => pen.fill(points, triangles, self.color),
            Kind::Hatch { points, spacing } => hatch(pen, points, *spacing, self.color, seen),
            Kind::Stroke { points, closed, width, dash } => {
                // small things have finer lines, or they would be nothing but lines
                let width = (f32::from(width.0) / 100.0 * PX_PER_POINT).min((size / 14.0).max(1.0));
                let on_screen: Vec<Pos2> = points.iter().map(|p| pen.scale.at(*p)).collect();
                match dash {
                    Some(dash) if pen.scale.px(*dash) >= 1.5 => {
                        dashes(pen, &on_screen, *closed, pen.scale.px(*dash), width, self.color);
                    }
                    Some(_) => pen.polyline(&on_screen, *closed, width * 0.5, self.color),
                    None => pen.polyline(&on_screen, *closed, width, self.color),
                }
            }
            Kind::Disc { center, radius } => pen.disc(*center, *radius, self.color),
            Kind::Text(_) => {}
        }
    }

    /// Text of a size on the floor, with its colour: it needs letters and is left to the labels.
    pub fn text(&self) -> Option<(&Text, Color32)> {
        match &self.kind {
            Kind::Text(text) => Some((text, self.color)),
            Kind::Block | Kind::Fill { .. } | Kind::Hatch { .. } | Kind::Stroke { .. } | Kind::Disc { .. } => None,
        }
    }
}

/// A broken line through points of the screen, cut to what is in sight.
fn dashes(pen: &mut Pen<'_>, points: &[Pos2], closed: bool, dash: f32, width: f32, color: Color32) {
    let next = points.iter().cycle().skip(1);
    for (a, b) in points.iter().zip(next).take(points.len() - usize::from(!closed)) {
        let way = *b - *a;
        let length = way.length();
        let Some((from, to)) = within(*a, *b, pen.scale.clip.expand(width)) else { continue };
        let step = dash * 2.0;
        let mut at = (from * length / step).floor() * step;
        while at < to * length {
            let end = (at + dash).min(length);
            pen.segment(*a + way * (at / length), *a + way * (end / length), width, color);
            at += step;
        }
    }
}

/// The part of a line within a rectangle, as shares of its length; none where it lies outside.
fn within(a: Pos2, b: Pos2, rect: Rect) -> Option<(f32, f32)> {
    let way = b - a;
    let (mut from, mut to) = (0.0_f32, 1.0_f32);
    let sides =
        [(-way.x, a.x - rect.min.x), (way.x, rect.max.x - a.x), (-way.y, a.y - rect.min.y), (way.y, rect.max.y - a.y)];
    for (speed, room) in sides {
        if speed == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if speed < 0.0 {
            from = from.max(room / speed);
        } else {
            to = to.min(room / speed);
        }
    }
    (from < to).then_some((from, to))
}

/// Slanting lines through an outline, as the paper pens draw them: along x + y = constant, the same lines
/// through all neighbours.
fn hatch(pen: &mut Pen<'_>, points: &[Pos2], spacing: f32, color: Color32, seen: Rect) {
    let px = pen.scale.px(spacing);
    if px < 2.5 {
        return;
    }
    let step = spacing * std::f32::consts::SQRT_2;
    let sums = || points.iter().map(|p| p.x + p.y);
    let low = sums().fold(f32::INFINITY, f32::min).max(seen.min.x + seen.min.y);
    let high = sums().fold(f32::NEG_INFINITY, f32::max).min(seen.max.x + seen.max.y);
    let width = 0.8;
    let mut crossings: Vec<f32> = Vec::new();
    let mut sum = (low / step).floor() * step + step;
    while sum < high {
        crossings.clear();
        let next = points.iter().cycle().skip(1);
        for (a, b) in points.iter().zip(next) {
            let (from, to) = (a.x + a.y, b.x + b.y);
            if (from <= sum) != (to <= sum) {
                crossings.push(a.x + (b.x - a.x) * (sum - from) / (to - from));
            }
        }
        crossings.sort_by(f32::total_cmp);
        for pair in crossings.chunks_exact(2) {
            if let [from, to] = *pair {
                let (a, b) = (pen.scale.at(pos2(from, sum - from)), pen.scale.at(pos2(to, sum - to)));
                pen.segment(a, b, width, color);
            }
        }
        sum += step;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concave_outline_is_cut_into_triangles_of_its_area() {
        let l = [(0.0, 0.0), (6.0, 0.0), (6.0, 3.0), (3.0, 3.0), (3.0, 6.0), (0.0, 6.0)];
        let points: Vec<Pos2> = l.iter().map(|(x, y)| pos2(*x, *y)).collect();
        let area: f32 = triangles(&points)
            .unwrap()
            .iter()
            .map(|t| t.map(|i| points[i as usize]))
            .map(|[a, b, c]| ((b - a).x * (c - a).y - (b - a).y * (c - a).x).abs() / 2.0)
            .sum();
        assert!((area - 27.0).abs() < 1e-3, "{area}");
    }

    #[test]
    fn lines_are_cut_to_what_is_in_sight() {
        let rect = Rect::from_min_max(pos2(0.0, 0.0), pos2(10.0, 10.0));
        assert_eq!(within(pos2(-10.0, 5.0), pos2(10.0, 5.0), rect), Some((0.5, 1.0)));
        assert_eq!(within(pos2(-10.0, 11.0), pos2(10.0, 11.0), rect), None);
    }
}
