//! Which tint each booth and region has: by the aspect that colours tell, and by the filter.

use super::{Options, Tint};
use crate::model::{Attendance, Booth, BoothKind, ItemId, OpenSides, PavilionId, PlanColor, Project, Status};
use crate::stats::{Aspect, Band, Group, Groups, SizeClass};
use crate::words::Country;
use std::collections::{BTreeMap, BTreeSet};

/// What a project's colours are chosen by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Colouring {
    groups: Groups,
    /// The colours of countries; empty where they are not asked for.
    countries: BTreeMap<Country, PlanColor>,
    bands: Vec<Band>,
    /// The groups that a filter leaves; empty: all.
    only: BTreeSet<Group>,
}

impl Colouring {
    pub fn new(project: &Project, options: &Options) -> Self {
        let groups = Groups::new(project, options.color_by);
        let countries = match options.color_by {
            Aspect::Country => countries(project),
            Aspect::Pavilion
            | Aspect::Status
            | Aspect::Kind
            | Aspect::Size
            | Aspect::Price
            | Aspect::Rate
            | Aspect::OpenSides
            | Aspect::Attendance => BTreeMap::new(),
        };
        let bands = groups.bands();
        Self { groups, countries, bands, only: options.only.clone() }
    }

    pub const fn groups(&self) -> &Groups {
        &self.groups
    }

    /// The tint of a booth with these open sides.
    pub fn of_booth(&self, project: &Project, id: ItemId, booth: &Booth, sides: OpenSides) -> Tint {
        let group = self.groups.group_of(project, id, booth, sides);
        if self.is_shown(group) { self.of_group(project, group) } else { Tint::Faint }
    }

    /// The tint of a region: its pavilion's, where colours tell pavilions.
    pub fn of_region(&self, project: &Project, pavilion: PavilionId) -> Tint {
        match self.groups.aspect() {
            Aspect::Pavilion if self.is_shown(Group::Pavilion(Some(pavilion))) => {
                let color = project.pavilions.get(&pavilion).map(|pavilion| pavilion.color);
                Tint::Pavilion(color.unwrap_or_default())
            }
            Aspect::Pavilion => Tint::Faint,
            Aspect::Status
            | Aspect::Country
            | Aspect::Kind
            | Aspect::Size
            | Aspect::Price
            | Aspect::Rate
            | Aspect::OpenSides
            | Aspect::Attendance => Tint::Untold,
        }
    }

    /// The groups of the filter, of this aspect.
    pub fn named(&self) -> impl Iterator<Item = Group> {
        self.only.iter().copied().filter(|group| group.aspect() == self.groups.aspect())
    }

    /// Whether the filter leaves a group.
    pub fn is_shown(&self, group: Group) -> bool {
        self.only.is_empty() || self.only.contains(&group)
    }

    /// The tint of a group, whatever the filter leaves.
    pub fn of_group(&self, project: &Project, group: Group) -> Tint {
        match group {
            Group::Pavilion(id) => {
                let pavilion = id.and_then(|id| project.pavilions.get(&id));
                Tint::of_pavilion(pavilion.map(|pavilion| pavilion.color))
            }
            Group::Status(status) => match status {
                Status::Available => Tint::Kind(0),
                Status::Held { .. } => Tint::Kind(1),
                Status::Reserved => Tint::Kind(3),
                Status::Contracted => Tint::Kind(2), // most booths in the end: the calmest
                Status::Blocked => Tint::Untold,
            },
            Group::Country(country) => country
                .and_then(|country| self.countries.get(&country))
                .map_or(Tint::Untold, |color| Tint::Many(*color)),
            Group::Kind(BoothKind::ShellScheme) => Tint::Kind(0),
            Group::Kind(BoothKind::RawSpace) => Tint::Kind(2),
            Group::Size(class) => Tint::of_scale(usize::from(class.place()), SizeClass::ALL.len()),
            Group::Price(band) | Group::Rate(band) => {
                let place = band.and_then(|band| self.bands.iter().position(|other| *other == band));
                place.map_or(Tint::Untold, |place| Tint::of_scale(place, self.bands.len()))
            }
            Group::OpenSides(count) => Tint::of_scale(usize::from(count), SIDE_COUNTS),
            Group::Attendance(attendance) => match attendance {
                Some(Attendance::OnSite) => Tint::Kind(0),
                Some(Attendance::Online) => Tint::Kind(1),
                Some(Attendance::Both) => Tint::Kind(2),
                None => Tint::Untold,
            },
        }
    }
}

/// No open side up to four.
const SIDE_COUNTS: usize = 5;

/// A country has the colour of its pavilion; the others have, by their codes, those that are left, which
/// begin again when there are more countries than colours.
fn countries(project: &Project) -> BTreeMap<Country, PlanColor> {
    let mut colors: BTreeMap<Country, PlanColor> = BTreeMap::new();
    let mut left: BTreeSet<PlanColor> = (0..PlanColor::COUNT).map(PlanColor).collect();
    for (_, pavilion) in project.pavilions_in_order() {
        if let Some(country) = pavilion.countries.first().filter(|country| !colors.contains_key(*country))
            && left.remove(&PlanColor(pavilion.color.0 % PlanColor::COUNT))
        {
            colors.insert(*country, pavilion.color);
        }
    }
    let all: BTreeSet<Country> = project.exhibitors.values().filter_map(|exhibitor| exhibitor.country).collect();
    let others: Vec<Country> = all.into_iter().filter(|country| !colors.contains_key(country)).collect();
    let again = (0..PlanColor::COUNT).map(PlanColor).cycle();
    colors.extend(others.into_iter().zip(left.into_iter().chain(again)));
    colors
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Exhibitor, ExhibitorId, Pavilion};
    use std::sync::Arc;

    #[test]
    fn a_country_has_its_pavilions_colour_and_the_others_what_is_left() {
        let country = |code: &str| Country::new(code).unwrap();
        let mut project = Project::default();
        for (n, (code, color, order)) in (0..).zip([("CN", 3, 0), ("KZ", 3, 1), ("CN", 5, 2), ("UZ", 20, 3)]) {
            let (countries, color) = (vec![country(code)], PlanColor(color));
            let pavilion = Pavilion { countries, color, order, ..Pavilion::default() };
            project.pavilions.insert(PavilionId::from_u64(n), Arc::new(pavilion));
        }
        for (n, code) in (0..).zip(["KZ", "DE", "CN", "UZ"]) {
            let exhibitor = Exhibitor { country: Some(country(code)), ..Exhibitor::default() };
            project.exhibitors.insert(ExhibitorId::from_u64(n), Arc::new(exhibitor));
        }
        let colors = countries(&project);
        let found = ["CN", "UZ", "DE", "KZ"].map(|code| colors[&country(code)].0 % PlanColor::COUNT);
        assert_eq!(found, [3, 2, 0, 1]);
    }

    #[test]
    fn more_countries_than_colours_begin_again() {
        let mut project = Project::default();
        let codes = (b'A'..=b'Z').map(|letter| Country::new(&format!("A{}", char::from(letter))).unwrap());
        for (n, country) in (0..).zip(codes) {
            let exhibitor = Exhibitor { country: Some(country), ..Exhibitor::default() };
            project.exhibitors.insert(ExhibitorId::from_u64(n), Arc::new(exhibitor));
        }
        let colors: Vec<u8> = countries(&project).into_values().map(|color| color.0).collect();
        assert_eq!(colors.len(), 26);
        assert_eq!(colors[..18], (0..18).collect::<Vec<u8>>());
        assert_eq!(colors[18..], (0..8).collect::<Vec<u8>>());
    }
}
