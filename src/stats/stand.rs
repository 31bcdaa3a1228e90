//! What the figures ask of a booth, worked out once for each, and which booths a figure stands for.
//!
//! Who counts for a booth:
//!
//! - A booth counts **once**. Its area and money go to one exhibitor, its *holder*: the exhibitor of its
//!   sale, else the first co-exhibitor. Others that share it stand there, but add neither area nor money.
//! - An exhibitor with several booths holds the sum of them and is one exhibitor.
//! - Only current layouts count; a sale of a booth that stands in an alternative alone counts nowhere.

use super::{Payers, SizeClass, open_sides, price_of};
use crate::geometry::Area;
use crate::model::{
    Arrangement, Attendance, Booth, BoothKind, Exhibitor, ExhibitorId, HallId, ItemId, Money, OpenSides, PavilionId,
    Project, Sale, Status,
};
use crate::words::Country;

/// A booth of a current layout with all that figures ask of it.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'a> {
    /// The hall in which it stands.
    pub hall: HallId,
    /// The booth's id.
    pub id: ItemId,
    /// The booth.
    pub booth: &'a Booth,
    /// Its net area.
    pub area: Area,
    /// Its open sides: set by hand, else derived.
    pub sides: OpenSides,
    /// Its sale, where it has one.
    pub sale: Option<&'a Sale>,
    /// Its status, holds of every date as one.
    pub status: Status,
    /// Who holds it; see the rules of this file.
    pub holder: Option<(ExhibitorId, &'a Exhibitor)>,
    /// What it brings: the price agreed, else the list's.
    pub price: Option<Money>,
}

impl<'a> Stand<'a> {
    /// How it lies between its neighbours.
    #[must_use]
    pub const fn arrangement(&self) -> Arrangement {
        self.sides.arrangement()
    }

    /// The class of its size.
    #[must_use]
    pub fn size(&self) -> SizeClass {
        SizeClass::of(self.area)
    }

    /// Everybody who stands there, the holder first, each once.
    pub fn parties(&self) -> impl Iterator<Item = ExhibitorId> + use<'a> {
        let sale = self.sale;
        let exhibitor = sale.and_then(|sale| sale.exhibitor);
        let others = sale.map(|sale| sale.co_exhibitors.as_slice()).unwrap_or_default();
        let first =
            move |at: usize, id: ExhibitorId| Some(id) != exhibitor && !others.iter().take(at).any(|o| *o == id);
        exhibitor
            .into_iter()
            .chain(others.iter().enumerate().filter(move |(at, id)| first(*at, **id)).map(|(_, id)| *id))
    }
}

/// The booths of all current layouts, by hall and id.
#[must_use]
pub fn stands(project: &Project) -> Vec<Stand<'_>> {
    let payers = Payers::of(project);
    project.halls.keys().flat_map(|hall| stands_of(project, &payers, *hall)).collect()
}

fn stands_of<'a>(project: &'a Project, payers: &Payers, hall: HallId) -> impl Iterator<Item = Stand<'a>> {
    let sides = open_sides(project, hall);
    project.booths_of(hall).map(move |(id, booth)| {
        let sides = sides.get(&id).copied().unwrap_or_default();
        let sale = project.sales.get(&id).map(AsRef::as_ref);
        Stand {
            hall,
            id,
            booth,
            area: booth.area(),
            sides,
            sale,
            status: as_one(sale.map_or(Status::Available, |sale| sale.status)),
            holder: sale.and_then(|sale| holder_of(project, sale)),
            price: price_of(project, payers, id, booth, sides).total(),
        }
    })
}

/// Who holds the booth of a sale; see the rules of this file.
pub(super) fn holder_of<'a>(project: &'a Project, sale: &Sale) -> Option<(ExhibitorId, &'a Exhibitor)> {
    let id = sale.exhibitor.or_else(|| sale.co_exhibitors.first().copied())?;
    Some((id, project.exhibitors.get(&id)?.as_ref()))
}

/// A status, holds of every date as one.
#[must_use]
pub const fn as_one(status: Status) -> Status {
    match status {
        Status::Held { .. } => Status::Held { until: None },
        same @ (Status::Available | Status::Reserved | Status::Contracted | Status::Blocked) => same,
    }
}

/// The booths that a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// Every booth.
    All,
    /// Those in a hall.
    Hall(HallId),
    /// Those of a pavilion, or of none.
    Pavilion(Option<PavilionId>),
    /// Those whose holder has its contract address in a country, or has none.
    Country(Option<Country>),
    /// Those of a size.
    Size(SizeClass),
    /// Those sold in a way.
    Kind(BoothKind),
    /// Those of a status, holds of every date alike.
    Status(Status),
    /// Those with an arrangement of open sides.
    Arrangement(Arrangement),
    /// Those whose holder takes part in a way.
    Attendance(Attendance),
    /// Those of a holder.
    Holder(ExhibitorId),
}

impl Which {
    /// Whether a booth is among them.
    #[must_use]
    pub fn holds(self, stand: &Stand<'_>) -> bool {
        let holder = stand.holder;
        match self {
            Self::All => true,
            Self::Hall(hall) => stand.hall == hall,
            Self::Pavilion(pavilion) => stand.booth.pavilion == pavilion,
            Self::Country(country) => holder.is_some_and(|(_, exhibitor)| exhibitor.country == country),
            Self::Size(size) => stand.size() == size,
            Self::Kind(kind) => stand.booth.kind == kind,
            Self::Status(status) => stand.status == as_one(status),
            Self::Arrangement(arrangement) => stand.arrangement() == arrangement,
            Self::Attendance(attendance) => holder.is_some_and(|(_, exhibitor)| exhibitor.attendance == attendance),
            Self::Holder(id) => holder.is_some_and(|(holder, _)| holder == id),
        }
    }
}

/// Which part of a plan figures are for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// All halls.
    #[default]
    All,
    /// One hall.
    Hall(HallId),
}

impl Scope {
    /// Whether a hall belongs to it.
    #[must_use]
    pub fn has(self, hall: HallId) -> bool {
        match self {
            Self::All => true,
            Self::Hall(only) => only == hall,
        }
    }
}

/// The booths that a figure counts, with their halls.
#[must_use]
pub fn booths_where(project: &Project, scope: Scope, which: Which) -> Vec<(HallId, ItemId)> {
    let counted = |stand: &Stand<'_>| scope.has(stand.hall) && which.holds(stand);
    stands(project).iter().filter(|stand| counted(stand)).map(|stand| (stand.hall, stand.id)).collect()
}
