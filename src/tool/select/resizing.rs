//! Resizing by the eight handles: along the plan's axes, or along a turned rectangle's own sides.

use super::picking::resize_cursor;
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Angle, Form, Frame, Mm, Point, Rect, Shape, Vector};
use crate::model::{Item, ItemId};
use crate::tool::drag::Drag;
use crate::tool::handles::{self, Grip, free_selection};
use crate::tool::readout::Stack;
use crate::tool::snap::{Axis, Marks, Query, Snapper, Span};
use crate::tool::trouble::{Placed, Trouble};
use crate::tool::{Cursor, Overlay, Scene, Tone, readout};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The least width and depth that dragging leaves.
const LEAST: Mm = Mm(100);

/// Which end of an axis a handle drags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Lo,
    Hi,
}

/// The ends that a handle drags, by axis.
const fn ends(place: u8) -> [Option<End>; 2] {
    let x = match place {
        0 | 6 | 7 => Some(End::Lo),
        2..=4 => Some(End::Hi),
        _ => None,
    };
    let y = match place {
        0..=2 => Some(End::Lo),
        4..=6 => Some(End::Hi),
        _ => None,
    };
    [x, y]
}

/// Begins to resize the selection by a handle.
pub(super) fn begin(scene: &Scene<'_>, place: u8, pressed: Point) -> Option<Box<dyn Drag>> {
    let grip = handles::grip(scene)?;
    let (frame, id) = match grip {
        Grip::Frame(frame) if !frame.turn.is_square() => (frame, scene.selection.first().copied()),
        Grip::Frame(frame) => (Frame::of(frame.bounds()), None),
        Grip::Bounds(bounds) => (Frame::of(bounds), None),
        Grip::Outline(_) | Grip::Line(_) | Grip::Mark(_) => return None,
    };
    // the handles of a quarter-turned frame are numbered along its own sides
    let place = match grip {
        Grip::Frame(frame) if frame.turn.is_square() => {
            let quarters = u8::try_from(frame.turn.thousandths() / 90_000).unwrap_or(0);
            (place + 2 * quarters) % 8
        }
        _ => place,
    };
    let handle = handles::places(frame).get(usize::from(place)).copied()?;
    let ids = free_selection(scene);
    let items = ids.iter().filter_map(|id| Some(scene.item(*id)?.1.clone())).collect();
    let snapper = Snapper::new(scene, frame.bounds(), ids.clone());
    let now = Now { frame, marks: Marks::default(), trouble: Trouble::default(), forms: Vec::new() };
    Some(Box::new(Resizing { ids, items, single: id, start: frame, place, offset: pressed - handle, snapper, now }))
}

/// The selection being resized.
struct Resizing {
    ids: BTreeSet<ItemId>,
    items: Vec<Arc<Item>>,
    /// The turned rectangle that is resized along its own sides.
    single: Option<ItemId>,
    /// The rectangle at the press; without turn unless a single one is.
    start: Frame,
    place: u8,
    /// From the handle's middle to where it was pressed.
    offset: Vector,
    snapper: Snapper,
    now: Now,
}

struct Now {
    frame: Frame,
    marks: Marks,
    trouble: Trouble,
    forms: Vec<Form>,
}

impl Resizing {
    /// The sides for a place of the pointer, in the frame's own coordinates, before snapping.
    fn sides(&self, handle: Vector, scene: &Scene<'_>) -> [Span; 2] {
        let size = self.start.size;
        let whole = [Span { lo: Mm::ZERO, hi: size.width }, Span { lo: Mm::ZERO, hi: size.depth }];
        let mut sides = whole;
        for (axis, end) in Axis::BOTH.into_iter().zip(ends(self.place)) {
            if let Some(end) = end {
                *axis.pick_mut(&mut sides) = pulled(*axis.pick(&whole), end, axis.along(handle), scene.modifiers.alt);
            }
        }
        if scene.modifiers.shift { self.in_proportion(sides, whole, scene.modifiers.alt) } else { sides }
    }

    /// The sides in the proportion that they had: the axis that changed more decides.
    fn in_proportion(&self, sides: [Span; 2], whole: [Span; 2], from_middle: bool) -> [Span; 2] {
        let factor = |axis: Axis| {
            let was = axis.pick(&whole).length().f64();
            if was == 0.0 { 1.0 } else { axis.pick(&sides).length().f64() / was }
        };
        let (x, y) = (factor(Axis::X), factor(Axis::Y));
        let by = match ends(self.place) {
            [Some(_), None] => x,
            [None, Some(_)] => y,
            _ => x.max(y),
        };
        let mut after = sides;
        for (axis, end) in Axis::BOTH.into_iter().zip(ends(self.place)) {
            let was = *axis.pick(&whole);
            let length = Mm::round(was.length().f64() * by).max(LEAST);
            *axis.pick_mut(&mut after) = match end {
                Some(End::Lo) if !from_middle => Span { lo: was.hi - length, hi: was.hi },
                Some(End::Hi) if !from_middle => Span { lo: was.lo, hi: was.lo + length },
                // a side that is not dragged grows to both sides
                _ => Span { lo: was.middle() - length.half(), hi: was.middle() - length.half() + length },
            };
        }
        after
    }

    fn framed(&self, sides: [Span; 2]) -> Frame {
        let [x, y] = sides;
        let at = self.start.plan(Vector { x: x.lo, y: y.lo });
        Frame { at, size: crate::geometry::Size { width: x.length(), depth: y.length() }, turn: self.start.turn }
    }

    /// The frame along the plan's axes, snapped to what lies around.
    fn snapped(&mut self, to: Point, scene: &Scene<'_>) -> Frame {
        let raw = to - self.offset;
        let rect = self.framed(self.sides(raw - self.start.at, scene)).bounds();
        let mut dragged = [None, None];
        let mut fixed = [None, None];
        for (axis, end) in Axis::BOTH.into_iter().zip(ends(self.place)) {
            let span = axis.span(rect);
            let (side, opposite) = match end {
                Some(End::Lo) => (Some(span.lo), Some(span.hi)),
                Some(End::Hi) => (Some(span.hi), Some(span.lo)),
                None => (None, None),
            };
            *axis.pick_mut(&mut dragged) = side;
            *axis.pick_mut(&mut fixed) = opposite.filter(|_| !scene.modifiers.alt);
        }
        let mut query = Query::sides(rect, dragged, fixed);
        if scene.modifiers.shift {
            // in proportion the other axis follows, so only one can snap
            query = query.only_along(Some(self.leading_axis(rect)));
        }
        let by = self.snapper.snap(scene, &query);
        // a snapped side is a pointer that went there, so proportion and the middle are kept as well
        let [x, y] = dragged.map(|side| side.unwrap_or_default());
        let handle = Point { x, y } + by - self.start.at;
        let sides = self.sides(handle, scene);
        let frame = self.framed(sides);
        let after = frame.bounds();
        let side = |axis: Axis, end: Option<End>| {
            let span = axis.span(after);
            end.map(|end| if end == End::Lo { span.lo } else { span.hi })
        };
        let [x_end, y_end] = ends(self.place);
        let shown = Query::sides(after, [side(Axis::X, x_end), side(Axis::Y, y_end)], fixed);
        self.now.marks = self.snapper.marks(scene, &shown);
        frame
    }

    /// The axis along which a dragged corner changed the size more, in proportion to what it was.
    fn leading_axis(&self, rect: Rect) -> Axis {
        match ends(self.place) {
            [Some(_), None] => Axis::X,
            [None, Some(_)] => Axis::Y,
            _ => {
                let wide = rect.width().f64() * self.start.size.depth.f64();
                let deep = rect.height().f64() * self.start.size.width.f64();
                if wide >= deep { Axis::X } else { Axis::Y }
            }
        }
    }

    /// The frame along its own sides; its sizes snap to those of others and to the grid's step.
    fn turned(&mut self, to: Point, scene: &Scene<'_>) -> Frame {
        let handle = self.start.local(to - self.offset);
        let sides = self.sides(handle, scene);
        self.now.marks = Marks::default();
        if scene.modifiers.command || scene.modifiers.shift {
            return self.framed(sides);
        }
        let mut stepped = sides;
        for (axis, end) in Axis::BOTH.into_iter().zip(ends(self.place)) {
            let span = *axis.pick(&sides);
            let caught = self.snapper.length(scene, span.length());
            let length = caught.unwrap_or_else(|| stepped_length(span.length(), scene));
            *axis.pick_mut(&mut stepped) = match end {
                None => span,
                Some(_) if scene.modifiers.alt => {
                    let lo = span.middle() - length.half();
                    Span { lo, hi: lo + length }
                }
                Some(End::Lo) => Span { lo: span.hi - length, ..span },
                Some(End::Hi) => Span { hi: span.lo + length, ..span },
            };
        }
        let frame = self.framed(stepped);
        self.now.marks = self.snapper.side_marks(scene, frame, ends(self.place).map(|end| end.is_some()));
        frame
    }

    /// The forms as they come out, for outlines and troubles.
    fn forms_after(&self) -> Vec<Form> {
        let (from, onto) = (self.start.bounds(), self.now.frame.bounds());
        if self.single.is_some() {
            return vec![Form::Area(Shape::Frame(self.now.frame))];
        }
        self.items.iter().filter_map(|item| item.form().stretched(from, onto)).collect()
    }
}

/// A span with one end pulled to a coordinate, the other fixed or going the opposite way.
fn pulled(whole: Span, end: End, to: Mm, from_middle: bool) -> Span {
    match (end, from_middle) {
        (End::Lo, false) => Span { lo: to.min(whole.hi - LEAST), hi: whole.hi },
        (End::Hi, false) => Span { lo: whole.lo, hi: to.max(whole.lo + LEAST) },
        (End::Lo, true) => {
            let lo = to.min(whole.middle() - LEAST.half());
            Span { lo, hi: whole.lo + whole.hi - lo }
        }
        (End::Hi, true) => {
            let hi = to.max(whole.middle() + LEAST.half());
            Span { lo: whole.lo + whole.hi - hi, hi }
        }
    }
}

/// A length caught by the grid's step, or at least in figures that a person would choose.
fn stepped_length(length: Mm, scene: &Scene<'_>) -> Mm {
    if !(scene.snap.to_grid || scene.snap.to_things) {
        return length;
    }
    let stepped = length.rounded_to(scene.snap.grid);
    let near = (stepped - length).abs() <= scene.reach(crate::tool::snap::REACH_PX);
    if scene.snap.to_grid && near && stepped > Mm::ZERO {
        stepped
    } else {
        length.rounded_to(scene.fine_step()).max(LEAST)
    }
}

impl Drag for Resizing {
    fn drag(&mut self, to: Point, scene: &Scene<'_>) -> Result<Edit, Refusal> {
        self.now.frame = if self.single.is_some() { self.turned(to, scene) } else { self.snapped(to, scene) };
        self.now.forms = self.forms_after();
        let parts = self.items.iter().zip(&self.now.forms);
        let placed: Vec<Placed<'_>> =
            parts.map(|(item, form)| Placed { part: &item.part, form: form.clone() }).collect();
        self.now.trouble = Trouble::of(scene, &placed, &self.ids);
        match self.single {
            Some(id) => edit::reshape(scene.project, scene.hall, id, Form::Area(Shape::Frame(self.now.frame))),
            None => {
                let (from, onto) = (self.start.bounds(), self.now.frame.bounds());
                edit::resize(scene.project, scene.hall, &self.ids, from, onto)
            }
        }
    }

    fn show(&self, scene: &Scene<'_>, overlay: &mut Overlay) {
        handles::outlines(&self.now.forms, overlay);
        overlay.guides.extend(self.now.marks.guides.iter().copied());
        overlay.pills.extend(self.now.marks.pills.iter().cloned());
        let bounds = self.now.frame.bounds();
        let figures = match self.now.forms.as_slice() {
            [Form::Area(shape)] => readout::size_area(handles::own_size(shape), shape.area()),
            _ => readout::size(self.now.frame.size),
        };
        let mut stack = Stack::beside(bounds, self.snapper.targets(), scene);
        stack.say(overlay, figures, Tone::Accent);
        self.now.trouble.show(scene, &mut stack, overlay);
        let (guides, pills) = readout::gaps(self.snapper.targets(), bounds, scene);
        overlay.guides.extend(guides);
        overlay.pills.extend(pills);
    }

    fn cursor(&self) -> Cursor {
        resize_cursor(self.place, if self.single.is_some() { self.start.turn } else { Angle::ZERO })
    }
}
