//! How well an exhibitor would stand in a booth, and what speaks against it, with figures.
//!
//! Nothing here forbids anything: a planner sees the reasons and decides. Two booths are *beside* each
//! other when sides of theirs run along each other for at least [`LEAST_WALL`], no farther apart than
//! [`BESIDE`]: a shared wall. Booths that only meet at a corner, or across an aisle, are not.
//!
//! [`Fits`] holds what is the same for every question about a hall; a [`Candidate`] what is the same for
//! every booth that one exhibitor may be given. Both are for one state of a plan.

mod beside;

pub use beside::{BESIDE, LEAST_WALL};

use super::open_sides;
use crate::geometry::{Area, Index, Indexed, Shape};
use crate::model::{Attendance, Booth, ExhibitorId, HallId, ItemId, OpenSides, PavilionId, Project, Sale, Status};
use crate::words::{LocalText, Message};
use beside::are_beside;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// What speaks against giving a booth to an exhibitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A booth is not for sale.
    Blocked {
        /// The booth.
        booth: ItemId,
    },
    /// Somebody else holds a booth.
    Held {
        /// The booth.
        booth: ItemId,
        /// Its holder.
        by: ExhibitorId,
    },
    /// There is less area than the exhibitor is to have, less what it holds elsewhere.
    TooSmall {
        /// What it still needs.
        needed: Area,
        /// What is here.
        found: Area,
    },
    /// The exhibitor has a competitor beside it, or would share the booth with one.
    Beside {
        /// The competitor.
        rival: ExhibitorId,
        /// Where it stands.
        booth: ItemId,
    },
    /// The exhibitor wishes another pavilion.
    OtherPavilion {
        /// The one it wishes.
        wished: PavilionId,
    },
    /// The booth is in the pavilion of other countries.
    OtherCountry {
        /// The pavilion.
        pavilion: PavilionId,
    },
    /// There is more area than the exhibitor is to have, less what it holds elsewhere.
    TooLarge {
        /// What it still is to have.
        needed: Area,
        /// What is here.
        found: Area,
    },
    /// Fewer sides are open than wished.
    FewSides {
        /// How many it wishes.
        wished: u8,
        /// How many the best of the booths has.
        found: u8,
    },
    /// The exhibitor takes part online only.
    OnlineOnly,
}

/// What comes of all reasons together; the greater the worse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing speaks against it.
    #[default]
    Good,
    /// Something to think about.
    Doubtful,
    /// Something that a planner hardly wants.
    Bad,
}

impl Misfit {
    /// How heavily it weighs.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::Blocked { .. }
            | Self::Held { .. }
            | Self::TooSmall { .. }
            | Self::Beside { .. }
            | Self::OtherPavilion { .. }
            | Self::OtherCountry { .. } => Verdict::Bad,
            Self::TooLarge { .. } | Self::FewSides { .. } | Self::OnlineOnly => Verdict::Doubtful,
        }
    }

    /// The reason as a short sentence.
    #[must_use]
    pub fn message(self, fits: &Fits) -> Message {
        match self {
            Self::Blocked { booth } => Message::new("fit-blocked").with("number", fits.number(booth)),
            Self::Held { booth, by } => {
                Message::new("fit-held").with("number", fits.number(booth)).with("holder", fits.exhibitor_name(by))
            }
            Self::TooSmall { needed, found } => {
                Message::new("fit-too-small").with("needed", needed).with("found", found)
            }
            Self::TooLarge { needed, .. } if needed == Area::ZERO => Message::new("fit-has-all"),
            Self::TooLarge { needed, found } => {
                Message::new("fit-too-large").with("needed", needed).with("found", found)
            }
            Self::Beside { rival, booth } => {
                Message::new("fit-beside").with("number", fits.number(booth)).with("holder", fits.exhibitor_name(rival))
            }
            Self::OtherPavilion { wished } => {
                Message::new("fit-other-pavilion").with("pavilion", fits.pavilion_name(wished))
            }
            Self::OtherCountry { pavilion } => {
                Message::new("fit-other-country").with("pavilion", fits.pavilion_name(pavilion))
            }
            Self::FewSides { wished, found } => {
                Message::new("fit-few-sides").with("wished", usize::from(wished)).with("found", usize::from(found))
            }
            Self::OnlineOnly => Message::new("fit-online"),
        }
    }
}

/// How an exhibitor suits a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// The area of the place.
    pub found: Area,
    /// The area that the exhibitor still is to have; none: nobody knows, or it is no question, as in sharing.
    pub needed: Option<Area>,
    /// What speaks against it, the heaviest first.
    pub misfits: Vec<Misfit>,
}

impl Fit {
    /// What comes of all reasons together.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.misfits.iter().map(|misfit| misfit.verdict()).max().unwrap_or_default()
    }

    /// The same without who has the place now: for choosing who is to come in their stead.
    #[must_use]
    pub fn but_for_holders(mut self) -> Self {
        self.misfits.retain(|misfit| !matches!(misfit, Misfit::Held { .. }));
        self
    }

    /// The areas in short: `36 of 36 m²`.
    #[must_use]
    pub fn area_message(&self) -> Message {
        match self.needed.filter(|needed| *needed > Area::ZERO) {
            Some(needed) => Message::new("fit-area-of").with("found", self.found).with("needed", needed),
            None => Message::new("fit-area").with("found", self.found),
        }
    }

    /// By what candidates are ranked, the best first: the verdict, then how many reasons there are, then how
    /// far the area is off, where an exhibitor whose area nobody knows comes after those who fit.
    #[must_use]
    pub fn rank(&self) -> (Verdict, usize, i64) {
        let off = self.needed.map_or(i64::MAX, |needed| (needed - self.found).0.saturating_abs());
        (self.verdict(), self.misfits.len(), off)
    }
}

/// What every question about a hall needs, for one state of a plan.
#[derive(Debug)]
pub struct Fits {
    project: Project,
    hall: HallId,
    index: Index<ItemId>,
    /// The area that exhibitors hold, in all halls; who shares a booth holds none of it.
    held: BTreeMap<ExhibitorId, Area>,
    /// The booths of the hall where exhibitors stand, as holders or sharing.
    stands: BTreeMap<ExhibitorId, Vec<ItemId>>,
    /// Who must not stand beside whom; each pair both ways, whichever of the two has asked for it.
    rivals: BTreeMap<ExhibitorId, BTreeSet<ExhibitorId>>,
    /// Worked out when somebody first wishes for open sides.
    sides: OnceLock<BTreeMap<ItemId, OpenSides>>,
}

impl Fits {
    /// What is to be known of a hall.
    #[must_use]
    pub fn new(project: &Project, hall: HallId) -> Self {
        let entries = project.booths_of(hall).map(|(id, booth)| Indexed { bounds: booth.shape.bounds(), value: id });
        let mut held: BTreeMap<ExhibitorId, Area> = BTreeMap::new();
        let mut stands: BTreeMap<ExhibitorId, Vec<ItemId>> = BTreeMap::new();
        for (of, id, booth) in project.booths() {
            let Some(sale) = project.sales.get(&id) else { continue };
            if let Some(holder) = sale.exhibitor {
                let area = held.entry(holder).or_default();
                *area = *area + booth.area();
            }
            if of == hall {
                for exhibitor in parties(sale) {
                    stands.entry(exhibitor).or_default().push(id);
                }
            }
        }
        let mut rivals: BTreeMap<ExhibitorId, BTreeSet<ExhibitorId>> = BTreeMap::new();
        for (id, exhibitor) in &project.exhibitors {
            for other in &exhibitor.not_beside {
                rivals.entry(*id).or_default().insert(*other);
                rivals.entry(*other).or_default().insert(*id);
            }
        }
        let index = Index::new(entries.collect());
        Self { project: project.clone(), hall, index, held, stands, rivals, sides: OnceLock::new() }
    }

    /// The project that the answers are for.
    #[must_use]
    pub const fn project(&self) -> &Project {
        &self.project
    }

    /// The hall that the answers are for.
    #[must_use]
    pub const fn hall(&self) -> HallId {
        self.hall
    }

    /// The area of all booths that an exhibitor holds, in every hall.
    #[must_use]
    pub fn held(&self, exhibitor: ExhibitorId) -> Area {
        self.held.get(&exhibitor).copied().unwrap_or_default()
    }

    fn booth(&self, id: ItemId) -> Option<&Booth> {
        self.project.find_item(self.hall, id)?.1.booth()
    }

    fn open_sides(&self, id: ItemId) -> OpenSides {
        let all = self.sides.get_or_init(|| open_sides(&self.project, self.hall));
        all.get(&id).copied().unwrap_or_default()
    }

    fn number(&self, id: ItemId) -> String {
        self.booth(id).map(|booth| booth.number.clone()).unwrap_or_default()
    }

    fn exhibitor_name(&self, id: ExhibitorId) -> LocalText {
        self.project.exhibitors.get(&id).map(|exhibitor| exhibitor.name.clone()).unwrap_or_default()
    }

    fn pavilion_name(&self, id: PavilionId) -> LocalText {
        self.project.pavilions.get(&id).map(|pavilion| pavilion.name.clone()).unwrap_or_default()
    }

    /// The booths beside a shape, other than some.
    fn beside<'a>(&'a self, shape: &'a Shape, except: &'a BTreeSet<ItemId>) -> impl Iterator<Item = ItemId> + 'a {
        let near = self.index.touching(shape.bounds().grown(BESIDE));
        let others = near.map(|found| found.value).filter(|id| !except.contains(id));
        others.filter(|id| self.booth(*id).is_some_and(|booth| are_beside(shape, &booth.shape)))
    }
}

/// Everybody who stands in a booth, its holder first.
fn parties(sale: &Sale) -> impl Iterator<Item = ExhibitorId> + '_ {
    sale.exhibitor.into_iter().chain(sale.co_exhibitors.iter().copied())
}

/// An exhibitor that may be given booths of a hall.
#[derive(Clone, Debug)]
pub struct Candidate {
    fits: Arc<Fits>,
    exhibitor: ExhibitorId,
    leaving: Option<ItemId>,
    needed: Option<Area>,
    /// Booths beside a competitor, with one such and where it stands.
    hostile: BTreeMap<ItemId, (ExhibitorId, ItemId)>,
}

impl Candidate {
    /// An exhibitor; where it moves, `leaving` is the booth that it would leave.
    #[must_use]
    pub fn new(fits: &Arc<Fits>, exhibitor: ExhibitorId, leaving: Option<ItemId>) -> Self {
        let project = &fits.project;
        let left = leaving.filter(|id| project.sales.get(id).is_some_and(|sale| sale.exhibitor == Some(exhibitor)));
        let left = left.and_then(|id| {
            let mut floors = project.halls.keys().filter_map(|hall| project.find_item(*hall, id));
            floors.find_map(|(_, item)| item.booth())
        });
        let due = project.exhibitors.get(&exhibitor).and_then(|record| record.area_due());
        let elsewhere = fits.held(exhibitor) - left.map(Booth::area).unwrap_or_default();
        let needed = due.map(|due| (due - elsewhere).max(Area::ZERO));
        let mut candidate = Self { fits: fits.clone(), exhibitor, leaving, needed, hostile: BTreeMap::new() };
        candidate.hostile = candidate.hostile();
        candidate
    }

    /// The booths beside competitors, found from these: they are few, booths are many.
    fn hostile(&self) -> BTreeMap<ItemId, (ExhibitorId, ItemId)> {
        let mut hostile = BTreeMap::new();
        for rival in self.fits.rivals.get(&self.exhibitor).into_iter().flatten() {
            for at in self.fits.stands.get(rival).into_iter().flatten() {
                let Some(booth) = self.fits.booth(*at) else { continue };
                for near in self.fits.beside(&booth.shape, &BTreeSet::from([*at])) {
                    hostile.entry(near).or_insert((*rival, *at));
                }
            }
        }
        hostile
    }

    /// The exhibitor.
    #[must_use]
    pub const fn exhibitor(&self) -> ExhibitorId {
        self.exhibitor
    }

    /// What the answers are worked out from.
    #[must_use]
    pub const fn fits(&self) -> &Arc<Fits> {
        &self.fits
    }

    /// The area that it still is to have; none: nobody knows.
    #[must_use]
    pub const fn needed(&self) -> Option<Area> {
        self.needed
    }

    /// How it suits booths that it would have all together; those that it has already count as there.
    #[must_use]
    pub fn suits(&self, booths: &BTreeSet<ItemId>) -> Fit {
        let fits = &self.fits;
        let known = || booths.iter().filter_map(|id| Some((*id, fits.booth(*id)?)));
        let found: Area = known().map(|(_, booth)| booth.area()).sum();
        let own = known().filter(|(id, _)| self.leaving != Some(*id) && self.holds(*id));
        let own: Area = own.map(|(_, booth)| booth.area()).sum();
        let needed = self.needed.map(|needed| needed + own);
        let mut misfits = Vec::new();
        for (id, _) in known() {
            misfits.extend(self.held_by_others(id));
        }
        misfits.extend(area_misfit(needed, found));
        let rival = known().find_map(|(id, _)| self.hostile.get(&id).filter(|(_, at)| !booths.contains(at)));
        misfits.extend(rival.map(|(rival, booth)| Misfit::Beside { rival: *rival, booth: *booth }));
        misfits.extend(known().find_map(|(_, booth)| self.elsewhere(booth.pavilion)));
        misfits.extend(self.few_sides(booths));
        self.finish(found, needed, misfits)
    }

    /// How it suits a booth that does not stand yet, in the pavilion it would come into.
    #[must_use]
    pub fn suits_new(&self, shape: &Shape, pavilion: Option<PavilionId>) -> Fit {
        let (found, none) = (shape.area(), BTreeSet::new());
        let rivals = self.fits.rivals.get(&self.exhibitor);
        let rival = rivals.and_then(|rivals| {
            let leaving: BTreeSet<ItemId> = self.leaving.into_iter().collect();
            let except = if self.leaving.is_some() { &leaving } else { &none };
            self.fits.beside(shape, except).find_map(|id| {
                let sale = self.fits.project.sales.get(&id)?;
                let rival = parties(sale).find(|party| rivals.contains(party))?;
                Some(Misfit::Beside { rival, booth: id })
            })
        });
        let misfits = area_misfit(self.needed, found).into_iter().chain(rival).chain(self.elsewhere(pavilion));
        self.finish(found, self.needed, misfits.collect())
    }

    /// How it would share booths with those who hold them; its own area is no question then.
    #[must_use]
    pub fn shares(&self, booths: &BTreeSet<ItemId>) -> Fit {
        let fits = &self.fits;
        let known = || booths.iter().filter_map(|id| Some((*id, fits.booth(*id)?)));
        let rivals = fits.rivals.get(&self.exhibitor);
        let mut misfits = Vec::new();
        for (id, booth) in known() {
            if fits.project.sale(id).status == Status::Blocked {
                misfits.push(Misfit::Blocked { booth: id });
            }
            let within = fits.project.sales.get(&id).and_then(|sale| {
                let rival = parties(sale).find(|party| rivals.is_some_and(|rivals| rivals.contains(party)))?;
                Some((rival, id))
            });
            let near = within.or_else(|| self.hostile.get(&id).copied());
            misfits.extend(near.map(|(rival, booth)| Misfit::Beside { rival, booth }));
            misfits.extend(self.elsewhere(booth.pavilion));
        }
        self.finish(known().map(|(_, booth)| booth.area()).sum(), None, misfits)
    }

    fn holds(&self, booth: ItemId) -> bool {
        self.fits.project.sales.get(&booth).is_some_and(|sale| sale.exhibitor == Some(self.exhibitor))
    }

    fn held_by_others(&self, booth: ItemId) -> Option<Misfit> {
        let sale = self.fits.project.sales.get(&booth)?;
        match (sale.status, sale.exhibitor) {
            (Status::Blocked, _) => Some(Misfit::Blocked { booth }),
            (_, Some(by)) if by != self.exhibitor => Some(Misfit::Held { booth, by }),
            (_, Some(_) | None) => None,
        }
    }

    /// What speaks against a pavilion: a wish for another one, else that it is that of other countries.
    fn elsewhere(&self, pavilion: Option<PavilionId>) -> Option<Misfit> {
        let record = self.fits.project.exhibitors.get(&self.exhibitor)?;
        if let Some(wished) = record.wishes.pavilion {
            return (pavilion != Some(wished)).then_some(Misfit::OtherPavilion { wished });
        }
        let pavilion = pavilion?;
        let countries = &self.fits.project.pavilions.get(&pavilion)?.countries;
        let foreign = !countries.is_empty() && !countries.contains(&record.country?);
        foreign.then_some(Misfit::OtherCountry { pavilion })
    }

    fn few_sides(&self, booths: &BTreeSet<ItemId>) -> Option<Misfit> {
        let wished = self.fits.project.exhibitors.get(&self.exhibitor)?.wishes.open_sides?;
        let found = booths.iter().map(|id| self.fits.open_sides(*id).count()).max()?;
        let found = u8::try_from(found).unwrap_or(u8::MAX);
        (found < wished).then_some(Misfit::FewSides { wished, found })
    }

    fn finish(&self, found: Area, needed: Option<Area>, mut misfits: Vec<Misfit>) -> Fit {
        let record = self.fits.project.exhibitors.get(&self.exhibitor);
        if record.is_some_and(|record| record.attendance == Attendance::Online) {
            misfits.push(Misfit::OnlineOnly);
        }
        misfits.sort_by_key(|misfit| std::cmp::Reverse(misfit.verdict())); // stable: the order above within each
        Fit { found, needed, misfits }
    }
}

fn area_misfit(needed: Option<Area>, found: Area) -> Option<Misfit> {
    let needed = needed?;
    match found.cmp(&needed) {
        std::cmp::Ordering::Less => Some(Misfit::TooSmall { needed, found }),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Misfit::TooLarge { needed, found }),
    }
}

#[cfg(test)]
mod tests;
