//! The short texts that tell figures beside the pointer's work.

use super::snap::{Axis, Span, Targets};
use super::{Guide, Overlay, Pill, Scene, Tone};
use crate::geometry::{Angle, Area, Mm, Point, Rect, Segment, Size};
use crate::words::Message;

/// A length.
pub(super) fn length(length: Mm) -> Message {
    Message::new("readout-length").with("length", length)
}

/// A width and a depth.
pub(super) fn size(size: Size) -> Message {
    Message::new("readout-size").with("width", size.width).with("depth", size.depth)
}

/// A width, a depth and an area.
pub(super) fn size_area(size: Size, area: Area) -> Message {
    Message::new("readout-size-area").with("width", size.width).with("depth", size.depth).with("area", area)
}

/// A place, counted from the hall's origin.
pub(super) fn position(scene: &Scene<'_>, at: Point) -> Message {
    let from_origin = at - scene.origin();
    Message::new("readout-position").with("x", from_origin.x).with("y", from_origin.y)
}

/// An area.
pub(super) fn area(area: Area) -> Message {
    Message::new("readout-area").with("area", area)
}

/// The length of several ways together.
pub(super) fn total(length: Mm) -> Message {
    Message::new("readout-total").with("length", length)
}

/// A turn.
pub(super) fn angle(scene: &Scene<'_>, angle: Angle) -> Message {
    Message::new("readout-angle").with("angle", scene.words.degrees(angle))
}

/// A line's direction as one reads it: a line has no front, so half a turn more is the same.
pub(super) fn upright(line: Segment) -> Angle {
    Angle::from_thousandths(Angle::of(line.way()).thousandths() % 180_000)
}

/// The length of a line with its way along both axes where it follows neither.
pub(super) fn way(line: Segment) -> Message {
    let by = line.way();
    let message = Message::new(if by.x == Mm::ZERO || by.y == Mm::ZERO { "readout-length" } else { "readout-way" });
    let message = message.with("length", Mm::round(line.length()));
    message.with("x", by.x.abs()).with("y", by.y.abs())
}

/// A text in the accent colour.
pub(super) const fn pill(at: Point, below: i8, text: Message) -> Pill {
    Pill { at, below, text, tone: Tone::Accent }
}

/// Readouts one below the other under a rectangle, or one above the other over it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stack {
    at: Point,
    step: i8,
    next: i8,
}

impl Stack {
    /// Under a rectangle.
    pub fn under(bounds: Rect) -> Self {
        Self { at: Point { x: bounds.center().x, y: bounds.max.y }, step: 1, next: 1 }
    }

    /// Over a rectangle.
    fn over(bounds: Rect) -> Self {
        Self { at: Point { x: bounds.center().x, y: bounds.min.y }, step: -1, next: -1 }
    }

    /// Under a rectangle, or over it where there is more room between it and its neighbours, whose gaps are
    /// told there as well.
    pub fn beside(bounds: Rect, targets: &Targets, scene: &Scene<'_>) -> Self {
        let near = targets.neighbours(Axis::Y, bounds, false);
        let room = |gap: Option<Mm>| gap.filter(|gap| *gap > Mm::ZERO).map_or(f64::INFINITY, Mm::f64);
        let under = room(near.after.map(|rect| rect.min.y - bounds.max.y));
        let over = room(near.before.map(|rect| bounds.min.y - rect.max.y));
        if under < STACK_PX * scene.mm_per_px && over > under { Self::over(bounds) } else { Self::under(bounds) }
    }

    /// Adds a readout.
    pub fn say(&mut self, overlay: &mut Overlay, text: Message, tone: Tone) {
        overlay.pills.push(Pill { at: self.at, below: self.next, text, tone });
        self.next = self.next.saturating_add(self.step);
    }
}

/// How high a stack of readouts with a gap's label between is on the screen, in pixels.
const STACK_PX: f64 = 120.0;

/// The gaps from a rectangle to its nearest neighbours or walls on its four sides, as far as they are in sight.
pub(super) fn gaps(targets: &Targets, of: Rect, scene: &Scene<'_>) -> (Vec<Guide>, Vec<Pill>) {
    let (mut guides, mut pills) = (Vec::new(), Vec::new());
    for axis in Axis::BOTH {
        let own = axis.span(of);
        let near = targets.neighbours(axis, of, false);
        let before = near.before.map(|rect| (rect, Span { lo: axis.span(rect).hi, hi: own.lo }));
        let after = near.after.map(|rect| (rect, Span { lo: own.hi, hi: axis.span(rect).lo }));
        for (rect, gap) in [before, after].into_iter().flatten() {
            if gap.length() <= Mm::ZERO || !scene.visible.touches(rect) {
                continue;
            }
            let other = axis.other();
            let across = other.span(of).common(other.span(rect)).unwrap_or(other.span(of)).middle();
            let line = axis.line(gap, across);
            guides.push(Guide { line, tone: Tone::Accent, ticks: true });
            pills.push(pill(axis.point(gap.middle(), across), 0, length(gap.length())));
        }
    }
    (guides, pills)
}
