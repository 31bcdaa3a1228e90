//! What any item of the plan is geometrically, so that moving, turning, mirroring and stretching
//! are written once for booths, walls, doors and notes alike.

use super::{Angle, Frame, Mm, Point, Polygon, Rect, Segment, Shape, Size, Vector};

/// The geometry of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// An area: booth, zone, pavilion region, amenity, column, floor box.
    Area(Shape),
    /// A line of some thickness: wall, trench, dimension.
    Line {
        /// The middle line.
        line: Segment,
        /// Across the line.
        thickness: Mm,
    },
    /// A mark at a point: door, hydrant, rigging point, note.
    Spot {
        /// The middle of the mark.
        at: Point,
        /// Its turn about that middle.
        turn: Angle,
        /// How much it covers, for picking and for bounds.
        size: Size,
    },
}

/// Across which axis to mirror.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mirror {
    /// Left and right exchanged.
    LeftRight,
    /// Top and bottom exchanged.
    TopBottom,
}

impl Form {
    /// The smallest rectangle along the axes around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Area(shape) => shape.bounds(),
            Self::Line { line, thickness } => Rect::spanning(line.from, line.to).grown(thickness.half()),
            Self::Spot { at, turn, size } => Frame::centred(*at, *size, *turn).bounds(),
        }
    }

    /// The corners of what it covers, clockwise on the sheet.
    #[must_use]
    pub fn corners(&self) -> Vec<Point> {
        match self {
            Self::Area(shape) => shape.corners(),
            Self::Line { line, thickness } => band(*line, *thickness).to_vec(),
            Self::Spot { at, turn, size } => Frame::centred(*at, *size, *turn).corners().to_vec(),
        }
    }

    /// The middle, about which a single item is turned.
    #[must_use]
    pub fn center(&self) -> Point {
        match self {
            Self::Area(shape) => shape.center(),
            Self::Line { line, .. } => line.from.middle(line.to),
            Self::Spot { at, .. } => *at,
        }
    }

    /// The turn of its own sides against the plan's axes.
    #[must_use]
    pub fn turn(&self) -> Angle {
        match self {
            Self::Area(shape) => shape.turn(),
            Self::Line { line, .. } => Angle::of(line.way()),
            Self::Spot { turn, .. } => *turn,
        }
    }

    /// Whether `p` is on it, or within `reach` millimetres of a thin one.
    #[must_use]
    pub fn is_hit(&self, p: Point, reach: Mm) -> bool {
        match self {
            Self::Area(shape) => shape.contains(p),
            Self::Line { line, thickness } => line.distance(p) <= thickness.f64() / 2.0 + reach.f64(),
            Self::Spot { at, turn, size } => {
                let grown = Size { width: size.width.max(reach * 2), depth: size.depth.max(reach * 2) };
                Frame::centred(*at, grown, *turn).contains(p)
            }
        }
    }

    /// Every point through `f`; none where an outline would become unsound or leave the plan.
    fn map(&self, mut f: impl FnMut(Point) -> Point, turned: impl Fn(Angle) -> Angle) -> Option<Self> {
        let mapped = match self {
            Self::Area(Shape::Frame(frame)) => {
                Self::Area(Shape::Frame(Frame { at: f(frame.at), size: frame.size, turn: turned(frame.turn) }))
            }
            Self::Area(Shape::Outline(outline)) => Self::Area(Shape::Outline(outline.map(f).ok()?)),
            Self::Line { line, thickness } => {
                Self::Line { line: Segment { from: f(line.from), to: f(line.to) }, thickness: *thickness }
            }
            Self::Spot { at, turn, size } => Self::Spot { at: f(*at), turn: turned(*turn), size: *size },
        };
        mapped.is_on_plan().then_some(mapped)
    }

    /// Whether every corner is on the plan.
    #[must_use]
    pub fn is_on_plan(&self) -> bool {
        let bounds = self.bounds();
        bounds.min.is_on_plan() && bounds.max.is_on_plan()
    }

    /// Moved by a vector; none where it would leave the plan.
    #[must_use]
    pub fn moved(&self, by: Vector) -> Option<Self> {
        if let Self::Area(Shape::Outline(outline)) = self {
            return Some(Self::Area(Shape::Outline(outline.moved(by).ok()?)));
        }
        self.map(|p| p + by, |turn| turn)
    }

    /// Turned about a pivot; none where it would leave the plan.
    #[must_use]
    pub fn turned(&self, by: Angle, pivot: Point) -> Option<Self> {
        self.map(|p| by.turn(p, pivot), |turn| turn + by)
    }

    /// Mirrored about the middle of `within`; none where it would leave the plan.
    #[must_use]
    pub fn mirrored(&self, mirror: Mirror, within: Rect) -> Option<Self> {
        let flip = |p: Point| match mirror {
            Mirror::LeftRight => Point { x: within.min.x + within.max.x - p.x, y: p.y },
            Mirror::TopBottom => Point { x: p.x, y: within.min.y + within.max.y - p.y },
        };
        let turned = |turn: Angle| match mirror {
            Mirror::LeftRight => Angle::HALF - turn,
            Mirror::TopBottom => -turn,
        };
        match self {
            // The frame's first corner must stay the top left of its own sides, so the mirrored frame
            // starts at the image of the neighbouring corner and keeps clockwise order.
            Self::Area(Shape::Frame(frame)) => {
                let [_, b, _, d] = frame.corners();
                let (at, turn) = match mirror {
                    Mirror::LeftRight => (flip(b), -frame.turn),
                    Mirror::TopBottom => (flip(d), -frame.turn),
                };
                let mapped = Self::Area(Shape::Frame(Frame { at, size: frame.size, turn }));
                mapped.is_on_plan().then_some(mapped)
            }
            Self::Area(Shape::Outline(_)) | Self::Line { .. } | Self::Spot { .. } => self.map(flip, turned),
        }
    }

    /// Stretched as `from` is stretched onto `onto`; none where it would become flat or leave the plan.
    ///
    /// A turned frame and a spot keep their own size unless the turn is square; then width and depth follow.
    #[must_use]
    pub fn stretched(&self, from: Rect, onto: Rect) -> Option<Self> {
        match self {
            Self::Area(Shape::Frame(frame)) if frame.turn.is_square() => {
                let bounds = frame.bounds();
                let target = Rect::spanning(from.map(bounds.min, onto), from.map(bounds.max, onto));
                let upright = frame.turn == Angle::ZERO || frame.turn == Angle::HALF;
                let size = if upright { target.size() } else { target.size().flipped() };
                let [a, b, c, d] = target.corners();
                let at = match frame.turn.thousandths() {
                    90_000 => b,
                    180_000 => c,
                    270_000 => d,
                    _ => a,
                };
                let mapped = Frame { at, size, turn: frame.turn };
                mapped.is_sound().then_some(Self::Area(Shape::Frame(mapped)))
            }
            Self::Area(Shape::Frame(_)) | Self::Spot { .. } => {
                let center = self.center();
                self.moved(from.map(center, onto) - center)
            }
            Self::Area(Shape::Outline(_)) | Self::Line { .. } => self.map(|p| from.map(p, onto), |turn| turn),
        }
    }
}

/// The corners of a band of some thickness along a line.
fn band(line: Segment, thickness: Mm) -> [Point; 4] {
    let (wx, wy) = line.way().f64();
    let length = wx.hypot(wy);
    let half = thickness.f64() / 2.0;
    let (nx, ny) = if length == 0.0 { (0.0, half) } else { (-wy / length * half, wx / length * half) };
    let at = |p: Point, sign: f64| {
        let (x, y) = p.f64();
        Point::round(x + nx * sign, y + ny * sign)
    };
    [at(line.from, -1.0), at(line.to, -1.0), at(line.to, 1.0), at(line.from, 1.0)]
}

impl Form {
    /// What it covers as an outline; none for something without area.
    #[must_use]
    pub fn outline(&self) -> Option<Polygon> {
        Polygon::new(self.corners()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(turn: i32) -> Form {
        Form::Area(Shape::Frame(Frame {
            at: Point::new(1000, 2000),
            size: Size::new(3000, 2000),
            turn: Angle::degrees(turn),
        }))
    }

    fn covered(form: &Form) -> std::collections::BTreeSet<Point> {
        form.corners().into_iter().collect()
    }

    #[test]
    fn mirroring_twice_is_nothing_and_once_covers_the_mirrored_corners() {
        let within = Rect::spanning(Point::ORIGIN, Point::new(10_000, 10_000));
        for turn in [0, 90, 180, 270] {
            for mirror in [Mirror::LeftRight, Mirror::TopBottom] {
                let form = frame(turn);
                let once = form.mirrored(mirror, within).unwrap();
                let wanted: std::collections::BTreeSet<Point> = form
                    .corners()
                    .into_iter()
                    .map(|p| match mirror {
                        Mirror::LeftRight => Point { x: Mm(10_000) - p.x, y: p.y },
                        Mirror::TopBottom => Point { x: p.x, y: Mm(10_000) - p.y },
                    })
                    .collect();
                assert_eq!(covered(&once), wanted, "{turn} {mirror:?}");
                assert_eq!(covered(&once.mirrored(mirror, within).unwrap()), covered(&form));
            }
        }
    }

    #[test]
    fn stretching_a_quarter_turned_frame_follows_its_bounds() {
        for turn in [0, 90, 180, 270] {
            let form = frame(turn);
            let from = form.bounds();
            let onto = Rect::at(from.min, Size { width: from.width() * 2, depth: from.height() + Mm(500) });
            assert_eq!(form.stretched(from, onto).map(|f| f.bounds()), Some(onto), "{turn}");
        }
    }

    #[test]
    fn leaving_the_plan_is_refused() {
        assert_eq!(frame(0).moved(Vector::new(10_000_000, 0)), None);
        assert_eq!(frame(0).stretched(frame(0).bounds(), Rect::at(Point::ORIGIN, Size::new(0, 5))), None);
    }
}
