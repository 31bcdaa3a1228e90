//! Turns shapes of the plan into triangles of one mesh, anti-aliased where they slant and snapped to
//! physical pixels where they lie along the axes.
//!
//! egui's own shapes would cost an allocation and a path each; a plan has tens of thousands.
//! Deliberately absent: what is drawn, and text.

use eframe::egui::{Color32, Mesh, Pos2, Rect, Vec2, pos2, vec2};

/// Lines of the drawing are this much wider on the screen than on paper, as CSS has it: 96 dots to 72 points.
pub(super) const PX_PER_POINT: f32 = 96.0 / 72.0;
/// How far an edge fades out, in physical pixels.
const FEATHER: f32 = 1.0;

/// Where the plan's cached coordinates (millimetres from an origin, as `f32`) lie on the screen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Logical points in a millimetre.
    pub per_mm: f32,
    /// The screen position of the origin.
    pub shift: Vec2,
    /// Physical pixels in a logical point.
    pub dots: f32,
    /// The part of the screen in sight.
    pub clip: Rect,
}

impl Scale {
    pub fn at(&self, p: Pos2) -> Pos2 {
        pos2(p.x * self.per_mm + self.shift.x, p.y * self.per_mm + self.shift.y)
    }

    /// A length in logical points.
    pub fn px(&self, mm: f32) -> f32 {
        mm * self.per_mm
    }

    /// The border of the nearest physical pixel.
    pub fn snap(&self, v: f32) -> f32 {
        (v * self.dots).round() / self.dots
    }

    /// The cached coordinates in sight.
    pub fn seen(&self) -> Rect {
        let back = |p: Pos2| ((p - self.shift).to_vec2() / self.per_mm).to_pos2();
        Rect::from_min_max(back(self.clip.min), back(self.clip.max))
    }
}

/// Writes triangles.
pub(super) struct Pen<'a> {
    pub mesh: &'a mut Mesh,
    pub scale: Scale,
}

impl Pen<'_> {
    /// A rectangle of the screen.
    pub fn rect(&mut self, rect: Rect, color: Color32) {
        self.mesh.add_colored_rect(rect, color);
    }

    /// A rectangle of the plan along the axes, its edges on borders of pixels; at least one pixel large.
    pub fn plan_rect(&mut self, min: Pos2, max: Pos2, color: Color32) -> Rect {
        let (a, b) = (self.scale.at(min), self.scale.at(max));
        let pixel = 1.0 / self.scale.dots;
        let min = pos2(self.scale.snap(a.x), self.scale.snap(a.y));
        let max = pos2(self.scale.snap(b.x).max(min.x + pixel), self.scale.snap(b.y).max(min.y + pixel));
        let rect = Rect::from_min_max(min, max);
        self.rect(rect, color);
        rect
    }

    fn vertices(&self) -> u32 {
        u32::try_from(self.mesh.vertices.len()).unwrap_or(u32::MAX)
    }

    /// A filled outline of the plan by its triangles, with soft edges. Clockwise on the sheet.
    pub fn fill(&mut self, points: &[Pos2], triangles: &[[u32; 3]], color: Color32) {
        let first = self.vertices();
        for point in points {
            self.mesh.colored_vertex(self.scale.at(*point), color);
        }
        for [a, b, c] in triangles {
            self.mesh.add_triangle(first + a, first + b, first + c);
        }
        let fade = FEATHER * 0.5 / self.scale.dots;
        let next = points.iter().cycle().skip(1);
        for (a, b) in points.iter().zip(next) {
            let (a, b) = (self.scale.at(*a), self.scale.at(*b));
            let way = b - a;
            if way.x.abs() < 0.01 || way.y.abs() < 0.01 {
                continue; // along an axis: crisp as it is
            }
            let out = vec2(way.y, -way.x).normalized() * fade;
            let first = self.vertices();
            self.mesh.colored_vertex(a, color);
            self.mesh.colored_vertex(b, color);
            self.mesh.colored_vertex(b + out, Color32::TRANSPARENT);
            self.mesh.colored_vertex(a + out, Color32::TRANSPARENT);
            self.mesh.add_triangle(first, first + 1, first + 2);
            self.mesh.add_triangle(first, first + 2, first + 3);
        }
    }

    /// A filled circle of the plan with a soft edge.
    pub fn disc(&mut self, center: Pos2, radius: f32, color: Color32) {
        let (center, radius) = (self.scale.at(center), self.scale.px(radius));
        let fade = FEATHER * 0.5 / self.scale.dots;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 8 and 96")]
        let steps = (radius * 2.5).clamp(8.0, 96.0) as u32;
        let first = self.vertices();
        self.mesh.colored_vertex(center, color);
        for step in 0..steps {
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let way = Vec2::angled(std::f32::consts::TAU * step as f32 / steps as f32);
            self.mesh.colored_vertex(center + way * (radius - fade).max(0.0), color);
            self.mesh.colored_vertex(center + way * (radius + fade), Color32::TRANSPARENT);
        }
        for step in 0..steps {
            let (a, b) = (first + 1 + step * 2, first + 1 + (step + 1) % steps * 2);
            self.mesh.add_triangle(first, a, b);
            self.mesh.add_triangle(a, a + 1, b);
            self.mesh.add_triangle(b, a + 1, b + 1);
        }
    }

    /// A straight line of the screen, `width` logical points wide.
    pub fn segment(&mut self, a: Pos2, b: Pos2, width: f32, color: Color32) {
        let way = b - a;
        if way.x.abs() < 0.01 || way.y.abs() < 0.01 {
            self.crisp(a, b, width, color, [0.0; 2]);
            return;
        }
        let (core, fade, color) = self.profile(width, color);
        let across = vec2(way.y, -way.x).normalized();
        let first = self.vertices();
        for end in [a, b] {
            self.mesh.colored_vertex(end + across * (core + fade), Color32::TRANSPARENT);
            self.mesh.colored_vertex(end + across * core, color);
            self.mesh.colored_vertex(end - across * core, color);
            self.mesh.colored_vertex(end - across * (core + fade), Color32::TRANSPARENT);
        }
        self.strip(first, first + 4);
    }

    /// A line along an axis on whole physical pixels, its ends moved outwards by `extend`.
    fn crisp(&mut self, a: Pos2, b: Pos2, width: f32, color: Color32, extend: [f32; 2]) {
        let [before, after] = extend;
        let dots = self.scale.dots;
        let physical = width * dots;
        let whole = (physical + 0.25).floor().max(1.0);
        let color = if physical < 0.75 { color.gamma_multiply(physical.max(0.35)) } else { color };
        let half = whole / 2.0 / dots;
        let snap = |v: f32| ((v - half) * dots).round() / dots;
        let rect = if (b.x - a.x).abs() >= (b.y - a.y).abs() {
            let (left, right) = if a.x <= b.x { (a.x - before, b.x + after) } else { (b.x - after, a.x + before) };
            let y = snap(a.y);
            Rect::from_min_max(pos2(self.scale.snap(left), y), pos2(self.scale.snap(right), y + whole / dots))
        } else {
            let (top, bottom) = if a.y <= b.y { (a.y - before, b.y + after) } else { (b.y - after, a.y + before) };
            let x = snap(a.x);
            Rect::from_min_max(pos2(x, self.scale.snap(top)), pos2(x + whole / dots, self.scale.snap(bottom)))
        };
        self.rect(rect, color);
    }

    /// Half the full-strength width, the width of the fading rim, and the colour, thinner lines being paler.
    fn profile(&self, width: f32, color: Color32) -> (f32, f32, Color32) {
        let fade = FEATHER / self.scale.dots;
        if width >= fade {
            ((width - fade) / 2.0, fade, color)
        } else {
            (0.0, fade, color.gamma_multiply((width / fade).max(0.35)))
        }
    }

    /// Joins two rows of four vertices.
    fn strip(&mut self, a: u32, b: u32) {
        for n in 0..3 {
            self.mesh.add_triangle(a + n, a + n + 1, b + n);
            self.mesh.add_triangle(b + n, a + n + 1, b + n + 1);
        }
    }

    /// A line through points of the screen.
    pub fn polyline(&mut self, points: &[Pos2], closed: bool, width: f32, color: Color32) {
        let along_axes = |(a, b): (&Pos2, &Pos2)| (a.x - b.x).abs() < 0.01 || (a.y - b.y).abs() < 0.01;
        let around = || points.iter().zip(points.iter().cycle().skip(1)).take(points.len() - usize::from(!closed));
        if points.len() < 2 {
            return;
        }
        if around().all(along_axes) {
            let last = points.len() - 2;
            for (i, (a, b)) in around().enumerate() {
                // corners are filled, the ends of an open line are not moved
                let extend =
                    [closed || i > 0, closed || i < last].map(|is_corner| if is_corner { width / 2.0 } else { 0.0 });
                self.crisp(*a, *b, width, color, extend);
            }
            return;
        }
        let (core, fade, color) = self.profile(width, color);
        let start = self.vertices();
        for (i, point) in points.iter().enumerate() {
            let before = neighbour(points, i, closed, points.len() - 1);
            let after = neighbour(points, i, closed, 1);
            let normal = |way: Vec2| vec2(way.y, -way.x).normalized();
            let (n, m) = (normal(*point - before), normal(after - *point));
            let sum = match (before == *point, after == *point) {
                (true, _) => m,
                (_, true) => n,
                _ => n + m,
            };
            // along the bisector, longer at sharper corners but never a spike
            let across = sum.normalized()
                * (2.0 / sum.length().max(0.7)).min(2.5)
                * if sum == n || sum == m { 0.5 } else { 1.0 };
            self.mesh.colored_vertex(*point + across * (core + fade), Color32::TRANSPARENT);
            self.mesh.colored_vertex(*point + across * core, color);
            self.mesh.colored_vertex(*point - across * core, color);
            self.mesh.colored_vertex(*point - across * (core + fade), Color32::TRANSPARENT);
        }
        let count = u32::try_from(points.len()).unwrap_or(0);
        for n in 1..count {
            self.strip(start + (n - 1) * 4, start + n * 4);
        }
        if closed {
            self.strip(start + (count - 1) * 4, start);
        }
    }
}

/// The point so many places further on; the point itself beyond the ends of an open line.
fn neighbour(points: &[Pos2], at: usize, closed: bool, by: usize) -> Pos2 {
    let here = points.get(at).copied().unwrap_or_default();
    let is_beyond = if by == 1 { at + 1 == points.len() } else { at == 0 };
    if is_beyond && !closed {
        return here;
    }
    points.get((at + by) % points.len().max(1)).copied().unwrap_or(here)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Scale {
        let clip = Rect::from_min_max(pos2(0.0, 0.0), pos2(800.0, 600.0));
        Scale { per_mm: 0.01, shift: vec2(100.3, 50.7), dots: 1.0, clip }
    }

    #[test]
    fn touching_rectangles_touch_on_whole_pixels() {
        let mut mesh = Mesh::default();
        let mut pen = Pen { mesh: &mut mesh, scale: scale() };
        let a = pen.plan_rect(pos2(0.0, 0.0), pos2(3000.0, 3000.0), Color32::WHITE);
        let b = pen.plan_rect(pos2(3000.0, 0.0), pos2(6000.0, 3000.0), Color32::WHITE);
        assert!((a.max.x - b.min.x).abs() < 1e-6 && a.max.x.fract() == 0.0);
        assert_eq!(mesh.vertices.len(), 8);
    }

    #[test]
    fn lines_of_every_kind_are_valid_meshes() {
        let mut mesh = Mesh::default();
        let mut pen = Pen { mesh: &mut mesh, scale: scale() };
        let points = [pos2(0.0, 0.0), pos2(30.0, 10.0), pos2(60.0, 0.0)];
        pen.polyline(&points, false, 1.5, Color32::BLACK);
        pen.polyline(&points, true, 0.5, Color32::BLACK);
        pen.polyline(&points[..1], true, 0.5, Color32::BLACK);
        pen.polyline(&[], true, 0.5, Color32::BLACK);
        pen.segment(points[0], points[1], 2.0, Color32::BLACK);
        pen.disc(pos2(0.0, 0.0), 300.0, Color32::BLACK);
        pen.fill(&points, &[[0, 1, 2]], Color32::BLACK);
        assert!(mesh.is_valid());
        assert!(mesh.vertices.iter().all(|v| v.pos.x.is_finite() && v.pos.y.is_finite()));
        let bounds = mesh.calc_bounds();
        assert!(bounds.max.x < 140.0 && bounds.min.x > -3.0, "{bounds:?}");
    }

    #[test]
    fn a_straight_line_of_three_points_keeps_its_width() {
        let mut mesh = Mesh::default();
        let mut pen = Pen { mesh: &mut mesh, scale: scale() };
        pen.polyline(&[pos2(0.0, 0.0), pos2(10.0, 10.0), pos2(20.0, 20.0)], false, 4.0, Color32::BLACK);
        let width = |n: usize| (mesh.vertices[n].pos - mesh.vertices[n + 3].pos).length();
        assert!((width(0) - 5.0).abs() < 1e-3 && (width(4) - 5.0).abs() < 1e-3, "{} {}", width(0), width(4));
    }
}
