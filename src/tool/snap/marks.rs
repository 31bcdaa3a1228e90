//! The guides that tell what something has snapped to.

use super::axis::{Axis, Span};
use super::gaps;
use super::query::{Probe, Query};
use super::targets::{Class, Targets, Thing, middle_line};
use crate::geometry::{Frame, Mm, Point, Segment};
use crate::tool::{Guide, Pill, Tone, readout};

/// Guides and their labels.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::tool) struct Marks {
    pub guides: Vec<Guide>,
    pub pills: Vec<Pill>,
}

/// What holds exactly where the query's thing lies.
pub(super) fn marks(targets: &Targets, query: &Query) -> Marks {
    let mut marks = Marks::default();
    for axis in Axis::BOTH {
        alignments(targets, query, axis, &mut marks);
        if query.gaps {
            equal_gaps(targets, query, axis, &mut marks);
        }
        equal_size(targets, query, axis, &mut marks);
    }
    marks
}

/// The lines on which a probe lies, each through the nearest things on it.
fn alignments(targets: &Targets, query: &Query, axis: Axis, marks: &mut Marks) {
    let found = |probe: &Probe| Some((probe.class, aligned(targets, query, axis, probe.at)?));
    let aligned: Vec<(Class, Alignment)> = axis.pick(&query.probes).iter().filter_map(found).collect();
    let sides = aligned.iter().filter(|(class, _)| *class == Class::Edge).count();
    for (class, alignment) in &aligned {
        // where both sides are in line, so is the middle, and a third line would tell nothing new
        if *class == Class::Centre && sides >= 2 {
            continue;
        }
        let other = axis.other();
        let line = other.line(alignment.over, alignment.at);
        marks.guides.push(Guide { line, tone: Tone::Guide, ticks: false });
        if let Some(gap) = alignment.gap {
            marks.pills.push(Pill {
                at: axis.point(alignment.at, gap.middle()),
                below: 0,
                text: readout::length(gap.length()),
                tone: Tone::Guide,
            });
        }
    }
}

/// A line through things, along the other axis.
struct Alignment {
    at: Mm,
    /// From the farthest of the things to the nearest.
    over: Span,
    /// Between what is moved and the nearest thing that does not stand side by side with it.
    gap: Option<Span>,
}

fn aligned(targets: &Targets, query: &Query, axis: Axis, at: Mm) -> Option<Alignment> {
    let own = axis.other().span(query.bounds);
    let (mut before, mut beside, mut after): (Option<Span>, Option<Span>, Option<Span>) = (None, None, None);
    for (_, thing) in targets.lines_near(axis, at, Mm::ZERO, query.with_own) {
        let theirs = axis.other().span(thing.bounds);
        if theirs.hi <= own.lo {
            if before.is_none_or(|best| best.hi < theirs.hi) {
                before = Some(theirs);
            }
        } else if theirs.lo >= own.hi {
            if after.is_none_or(|best| best.lo > theirs.lo) {
                after = Some(theirs);
            }
        } else {
            beside = Some(beside.map_or(theirs, |best| best.union(theirs)));
        }
    }
    // next to it only the nearest of both sides is shown, or the line would run through the whole hall
    let nearest = match (before, after) {
        (Some(before), Some(after)) if own.apart(before) <= own.apart(after) => Some(before),
        (before, after) => after.or(before),
    };
    let over = [nearest, beside]
        .into_iter()
        .flatten()
        .fold(None, |all: Option<Span>, span| Some(all.map_or(span, |all| all.union(span))))?;
    let gap = nearest.filter(|_| beside.is_none()).and_then(|span| between(span, own));
    Some(Alignment { at, over: over.union(own), gap })
}

/// What lies between two spans; none where they touch or overlap.
fn between(a: Span, b: Span) -> Option<Span> {
    let gap = if a.hi <= b.lo { Span { lo: a.hi, hi: b.lo } } else { Span { lo: b.hi, hi: a.lo } };
    (gap.length() > Mm::ZERO).then_some(gap)
}

fn equal_gaps(targets: &Targets, query: &Query, axis: Axis, marks: &mut Marks) {
    let across = axis.other().span(query.bounds).middle();
    for (gap, at) in gaps::equal(targets, axis, query.bounds, query.with_own) {
        let at = if axis.other().span(query.bounds).apart(Span { lo: at, hi: at }) == Mm::ZERO { across } else { at };
        distance(axis, gap, at, marks);
    }
}

/// A thing with the same size along the axis, where a side is being dragged.
fn equal_size(targets: &Targets, query: &Query, axis: Axis, marks: &mut Marks) {
    if axis.pick(&query.fixed).is_none() {
        return;
    }
    let own = axis.span(query.bounds);
    if own.length() <= Mm::ZERO {
        return;
    }
    let alike = targets.sizes_near(axis, own.length(), Mm::ZERO, query.with_own).map(|(_, thing)| thing);
    if let Some(thing) = nearest(alike, query.bounds.center()) {
        length(targets.size_line(thing, axis), marks);
        distance(axis, own, axis.other().span(query.bounds).middle(), marks);
    }
}

/// The marks of a turned rectangle being resized along its own sides: what is as long as one of them.
pub(super) fn equal_sides(targets: &Targets, frame: Frame, dragged: [bool; 2]) -> Marks {
    let mut marks = Marks::default();
    for axis in Axis::BOTH.into_iter().filter(|axis| *axis.pick(&dragged)) {
        let line = middle_line(frame, axis);
        let own = Mm::round(line.length());
        let alike = Axis::BOTH.into_iter().find_map(|theirs| {
            let things = targets.sizes_near(theirs, own, Mm::ZERO, false).map(|(_, thing)| thing);
            Some((theirs, nearest(things, frame.center())?))
        });
        if let Some((theirs, thing)) = alike {
            length(targets.size_line(thing, theirs), &mut marks);
            length(line, &mut marks);
        }
    }
    marks
}

fn nearest<'a>(things: impl Iterator<Item = &'a Thing>, center: Point) -> Option<&'a Thing> {
    things.min_by_key(|thing| {
        let way = thing.bounds.center() - center;
        (way.x.abs() + way.y.abs(), thing.bounds.min)
    })
}

/// A line with the length that it measures.
fn length(line: Segment, marks: &mut Marks) {
    marks.guides.push(Guide { line, tone: Tone::Guide, ticks: true });
    let text = readout::length(Mm::round(line.length()));
    marks.pills.push(Pill { at: line.from.middle(line.to), below: 0, text, tone: Tone::Guide });
}

fn distance(axis: Axis, span: Span, across: Mm, marks: &mut Marks) {
    length(axis.line(span, across), marks);
}
