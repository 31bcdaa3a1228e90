//! What there is to snap to: collected once at the press, sorted so that each move only looks it up.

use super::axis::{Axis, Span};
use crate::geometry::{Form, Frame, Mm, Point, Rect, Segment, Shape, Vector};
use crate::model::{FloorId, Item, ItemId, Part, PartKind};
use crate::tool::Scene;
use std::collections::BTreeSet;

/// The most things that are looked at; the nearest to the press are kept. It bounds the time of a press
/// to a few milliseconds and of a move to well below one, however large the plan.
const MOST_THINGS: usize = 4000;

/// Which part of a thing a line or a probe belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum Class {
    /// A side or a corner.
    Edge,
    /// The middle.
    Centre,
}

/// Something on the plan that others snap to.
#[derive(Clone, Copy, Debug)]
pub(in crate::tool) struct Thing {
    pub bounds: Rect,
    /// Whether it is what is being moved, which counts only while a copy is being made.
    pub is_own: bool,
    /// Whether gaps are measured to it, and sizes compared with it.
    pub role: Role,
    /// Its outline's place among those that do not lie along the axes.
    slant: Option<usize>,
}

/// Something whose sides do not lie along the axes: its bounds tell little of where it stands.
#[derive(Clone, Debug)]
struct Slant {
    corners: Vec<Point>,
    /// The rectangle that it is along its own sides.
    frame: Option<Frame>,
}

impl Slant {
    /// Of a form, where its sides are slanting.
    fn of(form: &Form) -> Option<Self> {
        let frame = match form {
            Form::Area(Shape::Frame(frame)) if frame.turn.is_square() => return None,
            Form::Area(Shape::Frame(frame)) => Some(*frame),
            Form::Area(Shape::Outline(_)) => None,
            Form::Line { .. } if form.turn().is_square() => return None,
            Form::Line { .. } => None,
            Form::Spot { .. } => return None,
        };
        Some(Self { corners: form.corners(), frame })
    }

    /// What of it faces a span from along an axis, as corners of the part within the span: along and across.
    fn facing(&self, axis: Axis, across: Span) -> Vec<(Mm, Mm)> {
        let other = axis.other();
        let within = |at: Mm| across.lo <= at && at <= across.hi;
        let mut found: Vec<(Mm, Mm)> =
            self.corners.iter().filter(|c| within(other.of(**c))).map(|c| (axis.of(*c), other.of(*c))).collect();
        let next = self.corners.iter().cycle().skip(1);
        for (from, to) in self.corners.iter().zip(next) {
            let (a, b) = (other.of(*from), other.of(*to));
            for border in [across.lo, across.hi] {
                if (a < border) != (b < border) && a != b {
                    let share = (border - a).f64() / (b - a).f64();
                    let along = axis.of(*from).f64() + (axis.of(*to) - axis.of(*from)).f64() * share;
                    found.push((Mm::round(along), border));
                }
            }
        }
        found
    }
}

/// What a thing is good for besides alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tool) enum Role {
    /// Gaps are measured to it and sizes compared with it.
    Block,
    /// Gaps are measured to it: walls, sides of the hall.
    Barrier,
    /// Neither: things that one walks over.
    Ground,
}

/// A coordinate of a thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub at: Mm,
    pub class: Class,
    /// The thing's place in the list.
    pub thing: usize,
}

/// A width or depth of a thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measure {
    pub length: Mm,
    pub thing: usize,
}

/// Everything there is to snap to.
#[derive(Clone, Debug)]
pub(in crate::tool) struct Targets {
    things: Vec<Thing>,
    slants: Vec<Slant>,
    lines: [Vec<Line>; 2],
    sizes: [Vec<Measure>; 2],
    /// Within this part of the plan nothing is missing.
    covered: Rect,
}

impl Targets {
    /// What lies in sight or around `focus`; `own` is what is being moved.
    pub fn collect(scene: &Scene<'_>, focus: Rect, own: &BTreeSet<ItemId>) -> Self {
        let margin = scene.visible.width().max(scene.visible.height()).half();
        let area = scene.visible.grown(margin).union(focus.grown(margin));
        let mut found: Vec<(FloorId, ItemId, Rect)> = scene.index.touching(area).collect();
        let mut targets = Self {
            things: Vec::new(),
            slants: Vec::new(),
            lines: [Vec::new(), Vec::new()],
            sizes: [Vec::new(), Vec::new()],
            covered: area,
        };
        let away = |bounds: Rect| {
            let way = bounds.center() - focus.center();
            way.x.abs().max(way.y.abs())
        };
        if found.len() > MOST_THINGS {
            found.select_nth_unstable_by_key(MOST_THINGS, |(_, id, bounds)| (away(*bounds), *id));
            found.truncate(MOST_THINGS);
            let reached = found.iter().map(|(_, _, bounds)| away(*bounds)).max().unwrap_or_default();
            targets.covered = Rect { min: focus.center(), max: focus.center() }.grown(reached.half());
        }
        targets.add_hall(scene);
        for (floor, id, _) in found {
            let item = scene.project.floors.get(&floor).and_then(|items| items.get(&id));
            if let Some(item) = item.filter(|item| scene.layers.is_shown(item.part.kind().layer())) {
                targets.add_item(item, own.contains(&id));
            }
        }
        for lines in &mut targets.lines {
            lines.sort_unstable_by_key(|line| (line.at, line.thing));
        }
        for sizes in &mut targets.sizes {
            sizes.sort_unstable_by_key(|measure| (measure.length, measure.thing));
        }
        targets
    }

    fn add_hall(&mut self, scene: &Scene<'_>) {
        let Some(hall) = scene.project.halls.get(&scene.hall) else { return };
        for side in hall.outline.sides() {
            let bounds = Rect::spanning(side.from, side.to);
            let is_straight = bounds.width() == Mm::ZERO || bounds.height() == Mm::ZERO;
            let corners = vec![side.from, side.to];
            let slant = (!is_straight).then_some(Slant { corners, frame: None });
            let slant = self.keep(slant);
            self.add(Thing { bounds, is_own: false, role: Role::Barrier, slant }, &[side.from, side.to], None);
        }
        let bounds = hall.outline.bounds();
        self.add(Thing { bounds, is_own: false, role: Role::Ground, slant: None }, &[], Some(bounds.center()));
    }

    fn add_item(&mut self, item: &Item, is_own: bool) {
        let form = item.form();
        let role = role(item.part.kind());
        let slant = if role == Role::Ground { None } else { self.keep(Slant::of(&form)) };
        let thing = Thing { bounds: form.bounds(), is_own, role, slant };
        match &item.part {
            Part::Note(_) | Part::Dimension(_) => {} // they stand where there is room, nothing lines up with them
            Part::Rigging(_) => self.add(thing, &[], Some(form.center())),
            Part::Wall(_) => match &form {
                // the corners of a slanting wall lie beside its ends, where nobody looks for them
                Form::Line { line, .. } if !form.turn().is_square() => {
                    self.add(thing, &[line.from, line.to], None);
                }
                Form::Line { .. } | Form::Area(_) | Form::Spot { .. } => {
                    self.add(thing, &form.corners(), Some(form.center()));
                }
            },
            Part::Column(_)
            | Part::Door(_)
            | Part::Safety(_)
            | Part::Supply(_)
            | Part::Region(_)
            | Part::Zone(_)
            | Part::Booth(_)
            | Part::Furniture(_)
            | Part::Amenity(_) => self.add(thing, &form.corners(), Some(form.center())),
        }
    }

    fn keep(&mut self, slant: Option<Slant>) -> Option<usize> {
        self.slants.push(slant?);
        Some(self.slants.len() - 1)
    }

    fn slant(&self, thing: &Thing) -> Option<&Slant> {
        self.slants.get(thing.slant?)
    }

    /// The line along which a thing's size on one of its own axes is told.
    pub(super) fn size_line(&self, thing: &Thing, axis: Axis) -> Segment {
        match self.slant(thing).and_then(|slant| slant.frame) {
            Some(frame) => middle_line(frame, axis),
            None => axis.line(axis.span(thing.bounds), axis.other().span(thing.bounds).middle()),
        }
    }

    fn add(&mut self, thing: Thing, corners: &[Point], center: Option<Point>) {
        let place = self.things.len();
        self.things.push(thing);
        for axis in Axis::BOTH {
            let lines = axis.pick_mut(&mut self.lines);
            let first = lines.len();
            for corner in corners {
                let at = axis.of(*corner);
                if !lines.iter().skip(first).any(|line| line.at == at) {
                    lines.push(Line { at, class: Class::Edge, thing: place });
                }
            }
            if let Some(center) = center {
                lines.push(Line { at: axis.of(center), class: Class::Centre, thing: place });
            }
            if thing.role == Role::Block {
                // of a turned rectangle its own sides count, not those of its bounds
                let own = self.slants.get(thing.slant.unwrap_or(usize::MAX)).and_then(|slant| slant.frame);
                let length = own.map_or_else(|| axis.span(thing.bounds).length(), |frame| own_length(frame, axis));
                axis.pick_mut(&mut self.sizes).push(Measure { length, thing: place });
            }
        }
    }

    /// Whether nothing is missing around a rectangle.
    pub fn covers(&self, rect: Rect) -> bool {
        self.covered.contains(rect.center())
    }

    /// The things that count: what is being moved only where `with_own`.
    pub fn things(&self, with_own: bool) -> impl Iterator<Item = &Thing> {
        self.things.iter().filter(move |thing| with_own || !thing.is_own)
    }

    /// The lines within `reach` of a coordinate, with their things.
    pub(super) fn lines_near(
        &self,
        axis: Axis,
        at: Mm,
        reach: Mm,
        with_own: bool,
    ) -> impl Iterator<Item = (&Line, &Thing)> {
        let lines = axis.pick(&self.lines);
        let first = lines.partition_point(|line| line.at < at - reach);
        let near = lines.iter().skip(first).take_while(move |line| line.at <= at + reach);
        near.filter_map(move |line| {
            let thing = self.things.get(line.thing)?;
            (with_own || !thing.is_own).then_some((line, thing))
        })
    }

    /// The sizes within `reach` of a length, with their things.
    pub(super) fn sizes_near(
        &self,
        axis: Axis,
        length: Mm,
        reach: Mm,
        with_own: bool,
    ) -> impl Iterator<Item = (Mm, &Thing)> {
        let sizes = axis.pick(&self.sizes);
        let first = sizes.partition_point(|measure| measure.length < length - reach);
        let near = sizes.iter().skip(first).take_while(move |measure| measure.length <= length + reach);
        near.filter_map(move |measure| {
            let thing = self.things.get(measure.thing)?;
            (with_own || !thing.is_own).then_some((measure.length, thing))
        })
    }
}

const fn role(kind: PartKind) -> Role {
    match kind {
        PartKind::Booth | PartKind::Amenity => Role::Block,
        PartKind::Wall => Role::Barrier,
        PartKind::Column
        | PartKind::Door
        | PartKind::Safety
        | PartKind::Supply
        | PartKind::Rigging
        | PartKind::Region
        | PartKind::Zone
        | PartKind::Furniture
        | PartKind::Note
        | PartKind::Dimension => Role::Ground,
    }
}

/// The neighbours of a rectangle on one axis: what stands before and after its middle, side by side with it.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::tool) struct Neighbours {
    pub before: Option<Rect>,
    pub after: Option<Rect>,
}

impl Targets {
    /// The nearest blocks and barriers before and after a rectangle along an axis.
    pub fn neighbours(&self, axis: Axis, of: Rect, with_own: bool) -> Neighbours {
        let (span, across) = (axis.span(of), axis.other().span(of));
        let beside = |thing: &&Thing| {
            let theirs = axis.other().span(thing.bounds);
            thing.role != Role::Ground && across.common(theirs).is_some()
        };
        let mut found = Neighbours::default();
        for thing in self.things(with_own).filter(beside) {
            let Some(part) = self.part_before(axis, span, across, thing) else { continue };
            let theirs = axis.span(part);
            // what it overlaps a little still counts as beside it, so that the gap can be made again
            if theirs.hi <= span.middle() {
                if found.before.is_none_or(|best| axis.span(best).hi < theirs.hi) {
                    found.before = Some(part);
                }
            } else if theirs.lo >= span.middle() && found.after.is_none_or(|best| axis.span(best).lo > theirs.lo) {
                found.after = Some(part);
            }
        }
        found
    }

    /// What of a thing stands side by side with a rectangle of these spans. Of something slanting that is only
    /// the part before the rectangle, flat where it comes nearest; none where its bounds alone come near.
    fn part_before(&self, axis: Axis, span: Span, across: Span, thing: &Thing) -> Option<Rect> {
        let Some(slant) = self.slant(thing) else { return Some(thing.bounds) };
        let part = slant.facing(axis, across);
        let (lo, hi) = (part.iter().map(|(at, _)| *at).min()?, part.iter().map(|(at, _)| *at).max()?);
        let nearest = if hi <= span.middle() { hi } else { lo };
        let there = part.iter().filter(|(at, _)| *at == nearest).map(|(_, across)| *across);
        let (from, to) = (there.clone().min()?, there.max()?);
        let across = Span { lo: from, hi: to }.middle();
        Some(Rect::spanning(axis.point(lo, across), axis.point(hi, across)))
    }
}

/// The length of a frame's own side: its width along X, its depth along Y.
const fn own_length(frame: Frame, axis: Axis) -> Mm {
    match axis {
        Axis::X => frame.size.width,
        Axis::Y => frame.size.depth,
    }
}

/// The line through a frame's middle along one of its own axes.
pub(super) fn middle_line(frame: Frame, axis: Axis) -> Segment {
    let (w, d) = (frame.size.width, frame.size.depth);
    let [from, to] = match axis {
        Axis::X => [(Mm::ZERO, d.half()), (w, d.half())],
        Axis::Y => [(w.half(), Mm::ZERO), (w.half(), d)],
    };
    let at = |(x, y): (Mm, Mm)| frame.plan(Vector { x, y });
    Segment { from: at(from), to: at(to) }
}
