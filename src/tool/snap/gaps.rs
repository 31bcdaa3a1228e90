//! Equal gaps: where a thing stands as far from its neighbour as others stand from theirs.

use super::axis::{Axis, Span};
use super::targets::Targets;
use crate::geometry::{Mm, Rect};

/// Which side of the moving rectangle a gap fixes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The side of the smaller coordinate.
    Lo,
    /// The side of the larger coordinate.
    Hi,
}

/// A place at which two gaps would be equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EqualGap {
    /// Which side of the moving rectangle it fixes.
    pub end: End,
    /// Where that side would have to lie.
    pub at: Mm,
}

/// Everything a rectangle has around it along an axis, two deep on each side.
struct Row {
    before: Option<Rect>,
    before_that: Option<Rect>,
    after: Option<Rect>,
    after_that: Option<Rect>,
}

fn row(targets: &Targets, axis: Axis, of: Rect, with_own: bool) -> Row {
    let near = targets.neighbours(axis, of, with_own);
    let beyond = |rect: Option<Rect>| rect.map(|rect| targets.neighbours(axis, rect, with_own)).unwrap_or_default();
    Row {
        before: near.before,
        before_that: beyond(near.before).before,
        after: near.after,
        after_that: beyond(near.after).after,
    }
}

/// The gap from one to the next along an axis; none where they touch or overlap.
fn gap(axis: Axis, first: Option<Rect>, second: Option<Rect>) -> Option<Span> {
    let span = Span { lo: axis.span(first?).hi, hi: axis.span(second?).lo };
    (span.length() > Mm::ZERO).then_some(span)
}

/// The places near a rectangle at which its gaps would be equal to others.
pub(super) fn places(targets: &Targets, axis: Axis, of: Rect, with_own: bool) -> Vec<EqualGap> {
    let row = row(targets, axis, of, with_own);
    let length = axis.span(of).length();
    let mut found = Vec::new();
    if let (Some(before), Some(after)) = (row.before, row.after) {
        let room = Span { lo: axis.span(before).hi, hi: axis.span(after).lo };
        if room.length() > length {
            found.push(EqualGap { end: End::Lo, at: room.lo + (room.length() - length).half() });
        }
    }
    if let (Some(before), Some(gap)) = (row.before, gap(axis, row.before_that, row.before)) {
        found.push(EqualGap { end: End::Lo, at: axis.span(before).hi + gap.length() });
    }
    if let (Some(after), Some(gap)) = (row.after, gap(axis, row.after, row.after_that)) {
        found.push(EqualGap { end: End::Hi, at: axis.span(after).lo - gap.length() });
    }
    found
}

/// The gaps around a rectangle that are equal, as lines with their length; none where there are not two.
pub(super) fn equal(targets: &Targets, axis: Axis, of: Rect, with_own: bool) -> Vec<(Span, Mm)> {
    let row = row(targets, axis, of, with_own);
    let own = Some(of);
    let runs = [(row.before_that, row.before), (row.before, own), (own, row.after), (row.after, row.after_that)];
    let gaps = runs.map(|(first, second)| {
        let across = first.zip(second).and_then(|(a, b)| {
            let other = axis.other();
            other.span(a).common(other.span(b)).or_else(|| other.span(of).common(other.span(b)))
        });
        gap(axis, first, second).zip(across.map(Span::middle))
    });
    let mine = [gaps.get(1).copied().flatten(), gaps.get(2).copied().flatten()];
    let slack = Mm(1); // halving an odd room leaves two gaps that differ by so much
    let same = |a: Span, b: Span| (a.length() - b.length()).abs() <= slack;
    let mut found: Vec<(Span, Mm)> = Vec::new();
    for (span, _) in mine.into_iter().flatten() {
        let alike: Vec<(Span, Mm)> = gaps.into_iter().flatten().filter(|(other, _)| same(span, *other)).collect();
        if alike.len() >= 2 && alike.len() > found.len() {
            found = alike;
        }
    }
    found
}
