//! Snapping: where something being moved, stretched or drawn comes to lie.
//!
//! Both axes are decided apart. On each, everything near competes by its distance on the screen: sides,
//! corners and middles of other things, gaps equal to others, sizes equal to others, the grid. What the
//! pointer once snapped to holds on until it is pulled half as far again as it had to come. Deliberately
//! absent: the pointer's own state; a [`Snapper`] lives from the press to the release.

mod axis;
mod gaps;
mod marks;
mod query;
mod targets;

pub(super) use axis::{Axis, Span};
pub(super) use marks::Marks;
pub(super) use query::{Body, Query};
pub(super) use targets::{Class, Targets};

use super::{Layers, Scene};
use crate::geometry::{Frame, Mm, Rect, Vector};
use crate::model::{FloorId, ItemId, Items};
use gaps::End;
use imbl::OrdMap;
use std::collections::BTreeSet;

/// How near something must come on the screen to be caught, in pixels.
pub const REACH_PX: f64 = 8.0;
/// How much farther away it must be pulled to be let go, as a factor.
pub const HOLD: f64 = 1.5;

// What a kind of target counts as farther away, in pixels, so that the stronger kind wins near a tie.
const CENTRE_PX: f64 = 1.0;
const MIXED_PX: f64 = 3.0;
const GAP_PX: f64 = 1.0;
const SIZE_PX: f64 = 1.5;
const GRID_PX: f64 = 3.0;
/// What a target at the far end of the screen counts as farther away.
const FAR_PX: f64 = 3.0;

/// What was snapped to on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Catch {
    /// Which of the probes,
    probe: usize,
    /// and where it was put.
    to: Mm,
}

/// A place where a probe could be put, and how good it is.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    catch: Catch,
    shift: Mm,
    /// The smaller the better, in pixels.
    score: f64,
    holds: bool,
}

/// The targets around a pointer's work, and what it is snapped to.
#[derive(Clone, Debug)]
pub(super) struct Snapper {
    targets: Targets,
    own: BTreeSet<ItemId>,
    seen: Seen,
    held: [Option<Catch>; 2],
}

/// What the targets were collected from; while it is the same they stay good.
#[derive(Clone, Debug)]
struct Seen {
    floors: OrdMap<FloorId, Items>,
    layers: Layers,
    visible: Rect,
}

impl Seen {
    fn of(scene: &Scene<'_>) -> Self {
        Self { floors: scene.project.floors.clone(), layers: scene.layers.clone(), visible: scene.visible }
    }

    fn is_same(&self, scene: &Scene<'_>) -> bool {
        self.floors.ptr_eq(&scene.project.floors)
            && self.layers == *scene.layers
            && (self.visible == scene.visible || self.visible.contains_rect(scene.visible))
    }
}

impl Snapper {
    /// Collects what lies around `focus`; `own` is what will be moved, which does not snap to itself.
    pub fn new(scene: &Scene<'_>, focus: Rect, own: BTreeSet<ItemId>) -> Self {
        Self { targets: Targets::collect(scene, focus, &own), own, seen: Seen::of(scene), held: [None, None] }
    }

    /// Everything around, for measuring gaps.
    pub const fn targets(&self) -> &Targets {
        &self.targets
    }

    /// Lets go of what it is snapped to.
    pub const fn let_go(&mut self) {
        self.held = [None, None];
    }

    /// Collects again where the plan changed or the pointer went beyond what was collected.
    pub fn refresh(&mut self, scene: &Scene<'_>, around: Rect) {
        if !self.seen.is_same(scene) || !self.targets.covers(around) {
            self.targets = Targets::collect(scene, around, &self.own);
            self.seen = Seen::of(scene);
        }
    }

    /// How what the query describes is to be shifted so that it snaps.
    pub fn snap(&mut self, scene: &Scene<'_>, query: &Query) -> Vector {
        if scene.modifiers.command || !(scene.snap.to_grid || scene.snap.to_things) {
            self.let_go();
            return Vector::ZERO;
        }
        if !self.targets.covers(query.bounds) {
            self.refresh(scene, query.bounds);
        }
        let mut by = Vector::ZERO;
        for axis in Axis::BOTH {
            if !*axis.pick(&query.free) {
                continue;
            }
            let best = self.best(scene, query, axis);
            *axis.pick_mut(&mut self.held) = best.filter(|best| best.holds).map(|best| best.catch);
            let shift = best.map_or_else(|| tidy(scene, query, axis), |best| best.shift);
            by = by + axis.vector(shift);
        }
        by
    }

    fn best(&self, scene: &Scene<'_>, query: &Query, axis: Axis) -> Option<Candidate> {
        let mut race = Race { px: scene.mm_per_px, held: *axis.pick(&self.held), best: None };
        if scene.snap.to_things {
            if let Some(probe) = axis.pick(&query.probes).first() {
                for to in axis.pick(&query.also) {
                    race.enter(Catch { probe: 0, to: *to }, probe.at, 0.0, true);
                }
            }
            self.lines(&mut race, scene, query, axis);
            if query.gaps {
                self.gaps(&mut race, query, axis);
            }
            self.sizes(&mut race, query, axis);
        }
        if scene.snap.to_grid
            && let Some(probe) = axis.pick(&query.probes).first()
        {
            let origin = axis.of(scene.origin());
            let to = origin + (probe.at - origin).rounded_to(scene.snap.grid);
            race.enter(Catch { probe: 0, to }, probe.at, GRID_PX, false);
        }
        race.best
    }

    fn lines(&self, race: &mut Race, scene: &Scene<'_>, query: &Query, axis: Axis) {
        let reach = race.widest();
        let across = axis.other().span(query.bounds);
        let sight = axis.other().span(scene.visible).length().f64().max(1.0);
        for (place, probe) in axis.pick(&query.probes).iter().enumerate() {
            for (line, thing) in self.targets.lines_near(axis, probe.at, reach, query.with_own) {
                let class = match (probe.class, line.class) {
                    (Class::Edge, Class::Edge) => 0.0,
                    (Class::Centre, Class::Centre) => CENTRE_PX,
                    (Class::Edge, Class::Centre) | (Class::Centre, Class::Edge) => MIXED_PX,
                };
                let away = across.apart(axis.other().span(thing.bounds)).f64() / sight;
                race.enter(Catch { probe: place, to: line.at }, probe.at, class + FAR_PX * away.min(1.0), true);
            }
        }
    }

    fn gaps(&self, race: &mut Race, query: &Query, axis: Axis) {
        let probes = axis.pick(&query.probes);
        for gap in gaps::places(&self.targets, axis, query.bounds, query.with_own) {
            let side = axis.span(query.bounds);
            let at = match gap.end {
                End::Lo => side.lo,
                End::Hi => side.hi,
            };
            if let Some(place) = probes.iter().position(|probe| probe.at == at) {
                race.enter(Catch { probe: place, to: gap.at }, at, GAP_PX, true);
            }
        }
    }

    fn sizes(&self, race: &mut Race, query: &Query, axis: Axis) {
        let (Some(fixed), Some(probe)) = (axis.pick(&query.fixed), axis.pick(&query.probes).first()) else { return };
        let length = (probe.at - *fixed).abs();
        for (size, _) in self.targets.sizes_near(axis, length, race.widest(), query.with_own) {
            let to = if probe.at < *fixed { *fixed - size } else { *fixed + size };
            race.enter(Catch { probe: 0, to }, probe.at, SIZE_PX, true);
        }
    }

    /// The length that a side of a turned rectangle is caught by: that of another thing, where none of the
    /// grid's steps is nearer.
    pub fn length(&self, scene: &Scene<'_>, length: Mm) -> Option<Mm> {
        if !scene.snap.to_things {
            return None;
        }
        let away = |to: Mm| (to - length).abs().f64() / scene.mm_per_px;
        let reach = scene.reach(REACH_PX);
        let sizes = Axis::BOTH.into_iter().flat_map(|axis| self.targets.sizes_near(axis, length, reach, false));
        let nearest = sizes.map(|(size, _)| size).min_by(|a, b| away(*a).total_cmp(&away(*b)).then(a.cmp(b)))?;
        let step = length.rounded_to(scene.snap.grid);
        let is_step_nearer = scene.snap.to_grid && away(step) + GRID_PX < away(nearest) + SIZE_PX;
        (!is_step_nearer).then_some(nearest)
    }

    /// What to show for a turned rectangle whose sides were dragged along its own axes.
    pub fn side_marks(&self, scene: &Scene<'_>, frame: Frame, dragged: [bool; 2]) -> Marks {
        let has_none = scene.modifiers.command || !scene.snap.to_things;
        if has_none { Marks::default() } else { marks::equal_sides(&self.targets, frame, dragged) }
    }

    /// What to show for where the query's thing has come to lie.
    pub fn marks(&self, scene: &Scene<'_>, query: &Query) -> Marks {
        if scene.modifiers.command || !scene.snap.to_things {
            return Marks::default();
        }
        marks::marks(&self.targets, query)
    }
}

/// The search for the best candidate on an axis.
struct Race {
    /// Millimetres in a pixel.
    px: f64,
    held: Option<Catch>,
    best: Option<Candidate>,
}

impl Race {
    /// How far away anything could still win, in millimetres.
    fn widest(&self) -> Mm {
        Mm::round(REACH_PX * HOLD * self.px)
    }

    fn enter(&mut self, catch: Catch, from: Mm, penalty: f64, holds: bool) {
        let shift = catch.to - from;
        let away = shift.abs().f64() / self.px;
        let is_held = self.held == Some(catch);
        let counted = if is_held { away / HOLD } else { away };
        if counted > REACH_PX {
            return;
        }
        let score = counted + if is_held { 0.0 } else { penalty };
        let is_better = self.best.is_none_or(|best| {
            // at a tie the lower place wins, so that the order of the targets never shows
            (score, shift.abs(), catch.probe, catch.to)
                < (best.score, best.shift.abs(), best.catch.probe, best.catch.to)
        });
        if is_better {
            self.best = Some(Candidate { catch, shift, score, holds });
        }
    }
}

/// Where nothing catches, positions still come out in figures that a person would choose.
fn tidy(scene: &Scene<'_>, query: &Query, axis: Axis) -> Mm {
    let Some(probe) = axis.pick(&query.probes).first() else { return Mm::ZERO };
    let from_origin = probe.at - axis.of(scene.origin());
    from_origin.rounded_to(scene.fine_step()) - from_origin
}
