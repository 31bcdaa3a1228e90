//! Exhibitors carried over the plan: from a list, or from the booth that they have.
//!
//! Like a tool it is fed the pointer's places and keeps no half-done change: what is under the pointer
//! decides what a drop would do ([`Carry::deed`]), the card beside the pointer tells it, and the drop does
//! exactly that. Over booths the exhibitor gets them, over empty floor a new booth appears. Deliberately
//! absent: the list that it comes from and the card itself (`ui`).

mod deed;
mod floor;
mod report;
#[cfg(test)]
mod tests;

pub use deed::{Answer, Landing, Question, hand};
pub use report::{Reason, Report};

use super::{Ghost, Overlay, Scene, Tone, handles};
use crate::geometry::{Point, Rect};
use crate::model::{ExhibitorId, HallId, ItemId, PartKind, Project};
use crate::stats::{Candidate, Fits, Verdict};
use deed::Deed;
use floor::Floor;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cargo {
    /// Exhibitors, in the order in which they get booths.
    pub exhibitors: Vec<ExhibitorId>,
    /// The booth that the one of them is taken from; none: from a list.
    pub from: Option<ItemId>,
}

impl Cargo {
    /// Exhibitors from a list.
    #[must_use]
    pub const fn listed(exhibitors: Vec<ExhibitorId>) -> Self {
        Self { exhibitors, from: None }
    }

    /// The holder of a booth.
    #[must_use]
    pub fn of_booth(holder: ExhibitorId, booth: ItemId) -> Self {
        Self { exhibitors: vec![holder], from: Some(booth) }
    }
}

/// How well a booth would suit what is carried: a colour over the plan while it is carried.
#[derive(Clone, Debug, PartialEq)]
pub struct Tint {
    /// The booth's corners.
    pub outline: Vec<Point>,
    /// The smallest rectangle around them.
    pub bounds: Rect,
    /// How well it suits.
    pub verdict: Verdict,
}

/// What lies under the pointer.
#[derive(Debug, Default)]
enum Over {
    /// The pointer is elsewhere.
    #[default]
    Away,
    /// Booths: the one under the pointer, or all that are selected where it is one of them.
    Booths(BTreeSet<ItemId>),
    /// Floor on which new booths would stand.
    Floor(Floor),
}

/// Exhibitors being carried over a hall.
#[derive(Debug)]
pub struct Carry {
    cargo: Cargo,
    candidates: Vec<Candidate>,
    tints: Vec<Tint>,
    over: Over,
    floor: floor::Maker,
}

impl Carry {
    /// Takes exhibitors up over a hall; those that the project does not have are left out. How they suit each
    /// booth is worked out now, once.
    #[must_use]
    pub fn new(cargo: Cargo, project: &Project, hall: HallId) -> Self {
        let fits = Arc::new(Fits::new(project, hall));
        let known = cargo.exhibitors.iter().filter(|id| project.exhibitors.contains_key(*id));
        let candidates: Vec<Candidate> = known.map(|id| Candidate::new(&fits, *id, cargo.from)).collect();
        let tints = candidates.first().map(|first| tints(first, cargo.from)).unwrap_or_default();
        let floor = floor::Maker::new(&candidates);
        Self { cargo, candidates, tints, over: Over::Away, floor }
    }

    /// What is carried.
    #[must_use]
    pub const fn cargo(&self) -> &Cargo {
        &self.cargo
    }

    /// The hall that it is carried over.
    #[must_use]
    pub fn hall(&self) -> Option<HallId> {
        self.candidates.first().map(|candidate| candidate.fits().hall())
    }

    /// How well each booth of the hall suits the first of them.
    #[must_use]
    pub fn tints(&self) -> &[Tint] {
        &self.tints
    }

    /// The pointer came to a place of the plan.
    pub fn hover(&mut self, at: Point, scene: &Scene<'_>) {
        self.over = match booth_at(at, scene) {
            Some(id) => {
                self.floor.let_go();
                Over::Booths(self.targets(id, scene))
            }
            None => self.floor.at(at, scene).map_or(Over::Away, Over::Floor),
        };
    }

    /// The pointer left the plan.
    pub fn leave(&mut self) {
        self.over = Over::Away;
        self.floor.let_go();
    }

    /// All booths selected where the one under the pointer is among them. What is taken from a booth goes to
    /// one booth: the selection is then where it comes from.
    fn targets(&self, hovered: ItemId, scene: &Scene<'_>) -> BTreeSet<ItemId> {
        if self.cargo.from.is_some() || !scene.selection.contains(&hovered) {
            return BTreeSet::from([hovered]);
        }
        let is_booth = |id: &&ItemId| scene.item(**id).is_some_and(|(_, item)| item.booth().is_some());
        scene.selection.iter().filter(is_booth).copied().collect()
    }

    /// What a drop would do, for the card beside the pointer; none: nothing is under it.
    #[must_use]
    pub fn report(&self, scene: &Scene<'_>) -> Option<Report> {
        report::report(self, scene)
    }

    /// Drops what is carried.
    #[must_use]
    pub fn put_down(&self, scene: &Scene<'_>) -> Landing {
        deed::land(self.deed(scene), scene.project, scene.hall)
    }

    fn deed(&self, scene: &Scene<'_>) -> Deed {
        deed::deed(self, scene)
    }

    /// Outlines of where a drop would go, with guides and gaps for a new booth.
    #[must_use]
    pub fn overlay(&self, scene: &Scene<'_>) -> Overlay {
        let mut overlay = Overlay::default();
        let tone = self.report(scene).map_or(Tone::Accent, |report| tone_of(report.verdict));
        match &self.over {
            Over::Away => {}
            Over::Booths(booths) => {
                let items = booths.iter().take(handles::MOST_OUTLINES).filter_map(|id| scene.item(*id));
                let ghost = |outline| Ghost { outline, tone, filled: true };
                overlay.ghosts.extend(items.map(|(_, item)| ghost(item.form().corners())));
            }
            Over::Floor(floor) => floor.show(tone, &self.floor, scene, &mut overlay),
        }
        overlay
    }
}

/// The tone of a verdict.
const fn tone_of(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Good => Tone::Good,
        Verdict::Doubtful => Tone::Doubt,
        Verdict::Bad => Tone::Bad,
    }
}

/// The booth at a point: that with the smallest area where several lie there. A locked one can be given away
/// as well, since a lock holds it in its place only; a hidden one cannot.
fn booth_at(at: Point, scene: &Scene<'_>) -> Option<ItemId> {
    if !scene.layers.is_shown(PartKind::Booth.layer()) {
        return None;
    }
    let under = scene.index.touching(Rect { min: at, max: at }).filter_map(|(_, id, _)| {
        let (_, item) = scene.item(id)?;
        let booth = item.booth().filter(|booth| booth.shape.contains(at))?;
        Some((booth.area(), id))
    });
    under.min().map(|(_, id)| id)
}

fn tints(candidate: &Candidate, from: Option<ItemId>) -> Vec<Tint> {
    let fits = candidate.fits();
    let booths = fits.project().booths_of(fits.hall()).filter(|(id, _)| from != Some(*id));
    booths
        .map(|(id, booth)| Tint {
            outline: booth.shape.corners(),
            bounds: booth.shape.bounds(),
            verdict: candidate.suits(&BTreeSet::from([id])).verdict(),
        })
        .collect()
}
