//! The two axes of the plan, so that everything about snapping is written once for both.

use crate::geometry::{Mm, Point, Rect, Segment, Vector};

/// An axis of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum Axis {
    /// To the right.
    X,
    /// Downwards on the sheet.
    Y,
}

impl Axis {
    pub const BOTH: [Self; 2] = [Self::X, Self::Y];

    pub const fn other(self) -> Self {
        match self {
            Self::X => Self::Y,
            Self::Y => Self::X,
        }
    }

    pub const fn of(self, p: Point) -> Mm {
        match self {
            Self::X => p.x,
            Self::Y => p.y,
        }
    }

    pub const fn along(self, way: Vector) -> Mm {
        match self {
            Self::X => way.x,
            Self::Y => way.y,
        }
    }

    /// The vector of a length along the axis.
    pub const fn vector(self, length: Mm) -> Vector {
        match self {
            Self::X => Vector { x: length, y: Mm::ZERO },
            Self::Y => Vector { x: Mm::ZERO, y: length },
        }
    }

    /// The point at `at` along the axis and `across` along the other.
    pub const fn point(self, at: Mm, across: Mm) -> Point {
        match self {
            Self::X => Point { x: at, y: across },
            Self::Y => Point { x: across, y: at },
        }
    }

    /// The line along the axis over a span, at `across` on the other axis.
    pub const fn line(self, span: Span, across: Mm) -> Segment {
        Segment { from: self.point(span.lo, across), to: self.point(span.hi, across) }
    }

    pub const fn span(self, rect: Rect) -> Span {
        Span { lo: self.of(rect.min), hi: self.of(rect.max) }
    }

    /// One of a pair that is kept by axis.
    pub const fn pick<T>(self, pair: &[T; 2]) -> &T {
        let [x, y] = pair;
        match self {
            Self::X => x,
            Self::Y => y,
        }
    }

    pub const fn pick_mut<T>(self, pair: &mut [T; 2]) -> &mut T {
        let [x, y] = pair;
        match self {
            Self::X => x,
            Self::Y => y,
        }
    }
}

/// From where to where along an axis; `lo` is not above `hi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) struct Span {
    pub lo: Mm,
    pub hi: Mm,
}

impl Span {
    pub fn length(self) -> Mm {
        self.hi - self.lo
    }

    pub fn middle(self) -> Mm {
        // halved apart, so that no sum can saturate
        self.lo + (self.hi - self.lo).half()
    }

    pub fn union(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// What both cover, or a flat one that lies in the other; none where they only touch or lie apart.
    pub fn common(self, other: Self) -> Option<Self> {
        let both = Self { lo: self.lo.max(other.lo), hi: self.hi.min(other.hi) };
        let is_flat = self.lo == self.hi || other.lo == other.hi;
        (both.lo < both.hi || (both.lo == both.hi && is_flat)).then_some(both)
    }

    /// How far they lie apart; nothing where they touch or overlap.
    pub fn apart(self, other: Self) -> Mm {
        (other.lo - self.hi).max(self.lo - other.hi).max(Mm::ZERO)
    }
}
