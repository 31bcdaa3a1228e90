//! The shapes of booths and other areas: a rectangle at any angle, or an outline.

use super::{Angle, Area, BadOutline, Mm, Point, Polygon, Rect, Segment, Size, Vector};

/// A rectangle at any angle: a corner, a size along its own sides, and the turn about that corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// The corner that is top left before the turn; the turn's pivot.
    pub at: Point,
    /// Along its own sides.
    pub size: Size,
    /// Clockwise about `at`.
    pub turn: Angle,
}

impl Frame {
    /// An unturned frame.
    #[must_use]
    pub const fn new(at: Point, size: Size) -> Self {
        Self { at, size, turn: Angle::ZERO }
    }

    /// The frame of a rectangle along the axes.
    #[must_use]
    pub fn of(rect: Rect) -> Self {
        Self::new(rect.min, rect.size())
    }

    /// The frame of a size and a turn that has `center` in its middle (to the millimetre).
    #[must_use]
    pub fn centred(center: Point, size: Size, turn: Angle) -> Self {
        let corner = center - Vector { x: size.width.half(), y: size.depth.half() };
        Self { at: turn.turn(corner, center), size, turn }
    }

    /// The corners, clockwise on the sheet, the first being `at`.
    #[must_use]
    pub fn corners(self) -> [Point; 4] {
        let rect = Rect::at(self.at, self.size);
        rect.corners().map(|corner| self.turn.turn(corner, self.at))
    }

    /// The middle.
    #[must_use]
    pub fn center(self) -> Point {
        self.turn.turn(Rect::at(self.at, self.size).center(), self.at)
    }

    /// The smallest rectangle along the axes around it.
    #[must_use]
    pub fn bounds(self) -> Rect {
        let [a, b, c, d] = self.corners();
        Rect::spanning(a, c).union(Rect::spanning(b, d))
    }

    /// The plan's point in the frame's own coordinates (origin at `at`, along its sides).
    #[must_use]
    pub fn local(self, p: Point) -> Vector {
        (-self.turn).turn(p, self.at) - self.at
    }

    /// The point of the plan at the frame's own coordinates.
    #[must_use]
    pub fn plan(self, local: Vector) -> Point {
        self.turn.turn(self.at + local, self.at)
    }

    /// Whether the point lies inside or on the border.
    #[must_use]
    pub fn contains(self, p: Point) -> bool {
        let local = self.local(p);
        Mm::ZERO <= local.x && local.x <= self.size.width && Mm::ZERO <= local.y && local.y <= self.size.depth
    }

    /// The area.
    #[must_use]
    pub fn area(self) -> Area {
        Area(i64::from(self.size.width.0) * i64::from(self.size.depth.0))
    }

    /// The frame as an outline; none where it has no area or lies off the plan.
    #[must_use]
    pub fn outline(self) -> Option<Polygon> {
        Polygon::new(self.corners()).ok()
    }

    /// Whether it is sound: both sides positive, all corners on the plan.
    #[must_use]
    pub fn is_sound(self) -> bool {
        self.size.width > Mm::ZERO && self.size.depth > Mm::ZERO && self.corners().iter().all(|p| p.is_on_plan())
    }
}

/// The shape of an area on the floor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A rectangle at any angle.
    Frame(Frame),
    /// Any other outline, such as an L.
    Outline(Polygon),
}

impl Shape {
    /// The shape of a rectangle along the axes.
    #[must_use]
    pub fn rect(at: Point, size: Size) -> Self {
        Self::Frame(Frame::new(at, size))
    }

    /// The corners, clockwise on the sheet.
    #[must_use]
    pub fn corners(&self) -> Vec<Point> {
        match self {
            Self::Frame(frame) => frame.corners().to_vec(),
            Self::Outline(outline) => outline.points().to_vec(),
        }
    }

    /// The sides, each from a corner to the next.
    #[must_use]
    pub fn sides(&self) -> Vec<Segment> {
        let corners = self.corners();
        let next = corners.iter().cycle().skip(1);
        corners.iter().zip(next).map(|(from, to)| Segment { from: *from, to: *to }).collect()
    }

    /// The smallest rectangle along the axes around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Frame(frame) => frame.bounds(),
            Self::Outline(outline) => outline.bounds(),
        }
    }

    /// The enclosed area.
    #[must_use]
    pub fn area(&self) -> Area {
        match self {
            Self::Frame(frame) => frame.area(),
            Self::Outline(outline) => outline.area(),
        }
    }

    /// The middle: of the rectangle, or of the outline's area.
    #[must_use]
    pub fn center(&self) -> Point {
        match self {
            Self::Frame(frame) => frame.center(),
            Self::Outline(outline) => outline.centroid(),
        }
    }

    /// The turn of its sides: the frame's, or none for an outline.
    #[must_use]
    pub fn turn(&self) -> Angle {
        match self {
            Self::Frame(frame) => frame.turn,
            Self::Outline(_) => Angle::ZERO,
        }
    }

    /// Whether the point lies inside or on the border.
    #[must_use]
    pub fn contains(&self, p: Point) -> bool {
        match self {
            Self::Frame(frame) => frame.contains(p),
            Self::Outline(outline) => outline.contains(p),
        }
    }

    /// Whether both sides of a frame are positive and every corner is on the plan.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        match self {
            Self::Frame(frame) => frame.is_sound(),
            Self::Outline(_) => true, // an outline cannot be built otherwise
        }
    }

    /// The shape as an outline; none where a frame has no area or lies off the plan.
    #[must_use]
    pub fn outline(&self) -> Option<Polygon> {
        match self {
            Self::Frame(frame) => frame.outline(),
            Self::Outline(outline) => Some(outline.clone()),
        }
    }

    /// The shape of these corners: a frame where they are a rectangle along the axes, else an outline.
    ///
    /// # Errors
    /// When the corners are not a sound outline.
    pub fn of_corners(corners: Vec<Point>) -> Result<Self, BadOutline> {
        let outline = Polygon::new(corners)?;
        Ok(match outline.as_rect() {
            Some(rect) => Self::Frame(Frame::of(rect)),
            None => Self::Outline(outline),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_frame_knows_its_corners_and_inside() {
        let frame = Frame { at: Point::new(1000, 1000), size: Size::new(3000, 2000), turn: Angle::QUARTER };
        assert_eq!(
            frame.corners(),
            [Point::new(1000, 1000), Point::new(1000, 4000), Point::new(-1000, 4000), Point::new(-1000, 1000)]
        );
        assert_eq!(frame.bounds(), Rect::spanning(Point::new(-1000, 1000), Point::new(1000, 4000)));
        assert!(frame.contains(Point::new(0, 2000)) && !frame.contains(Point::new(1001, 2000)));
        assert_eq!(frame.plan(frame.local(Point::new(7, 9))), Point::new(7, 9));
        assert_eq!(frame.area(), Area::square_metres(6));
    }

    #[test]
    fn a_centred_frame_has_its_centre_in_the_middle() {
        let frame = Frame::centred(Point::new(500, 700), Size::new(4000, 2000), Angle::degrees(30));
        assert!(frame.center().distance(Point::new(500, 700)) <= 1.5, "{:?}", frame.center());
    }
}
