//! How many booths, how large, and what they bring.

use super::Stand;
use crate::geometry::Area;
use crate::model::{Money, Status};
use std::collections::BTreeMap;

/// How many booths, their area and their money. Every booth counts once, whoever shares it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub count: usize,
    /// Their net area.
    pub area: Area,
    /// What those with a known price bring: the price agreed, else the list's.
    pub income: Money,
    /// How many have no price, because none is agreed and the list has no rate for their kind.
    pub unpriced: usize,
}

impl Tally {
    /// Counts one more booth.
    pub(super) fn add(&mut self, stand: &Stand<'_>) {
        self.merge(&Self {
            count: 1,
            area: stand.area,
            income: stand.price.unwrap_or_default(),
            unpriced: usize::from(stand.price.is_none()),
        });
    }

    /// Counts booths that another tally has counted.
    pub(super) fn merge(&mut self, other: &Self) {
        self.count += other.count;
        self.area = self.area + other.area;
        self.income = Money(self.income.0.saturating_add(other.income.0));
        self.unpriced += other.unpriced;
    }

    /// The booths of all these tallies together.
    #[must_use]
    pub fn sum<'a>(tallies: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        tallies.into_iter().for_each(|tally| sum.merge(tally));
        sum
    }
}

/// Booths by how far their sale has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sold {
    /// All of them.
    pub all: Tally,
    /// Of these, held, reserved or contracted.
    pub taken: Tally,
    /// Of these, under contract.
    pub contracted: Tally,
}

impl Sold {
    /// Counts one more booth.
    pub(super) fn add(&mut self, stand: &Stand<'_>) {
        self.all.add(stand);
        match stand.status {
            Status::Available | Status::Blocked => {}
            Status::Held { .. } | Status::Reserved => self.taken.add(stand),
            Status::Contracted => {
                self.taken.add(stand);
                self.contracted.add(stand);
            }
        }
    }

    /// The booths of all these together.
    #[must_use]
    pub fn sum<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut sum = Self::default();
        for part in parts {
            sum.all.merge(&part.all);
            sum.taken.merge(&part.taken);
            sum.contracted.merge(&part.contracted);
        }
        sum
    }
}

/// Booths grouped by something; groups without booths are absent.
pub type TallyBy<K> = BTreeMap<K, Tally>;
/// Booths grouped by something, and how far their sale has come; groups without booths are absent.
pub type SoldBy<K> = BTreeMap<K, Sold>;

/// Groups booths.
pub(super) fn tally_by<'a, K: Ord>(
    stands: impl IntoIterator<Item = &'a Stand<'a>>,
    key: impl Fn(&Stand<'a>) -> K,
) -> TallyBy<K> {
    let mut groups = TallyBy::new();
    for stand in stands {
        groups.entry(key(stand)).or_default().add(stand);
    }
    groups
}

/// Groups booths, each group by how far its sale has come.
pub(super) fn sold_by<'a, K: Ord>(
    stands: impl IntoIterator<Item = &'a Stand<'a>>,
    key: impl Fn(&Stand<'a>) -> K,
) -> SoldBy<K> {
    let mut groups = SoldBy::new();
    for stand in stands {
        groups.entry(key(stand)).or_default().add(stand);
    }
    groups
}
