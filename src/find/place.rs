//! Where on the plan the things that were found lie.

use super::Index;
use super::subject::Subject;
use crate::model::{HallId, ItemId, Part, PavilionId, Project};
use crate::words::Country;
use std::collections::BTreeSet;

/// Records of one hall or another.
pub(super) type Spots = Vec<(HallId, ItemId)>;

impl Index {
    /// The records that show something on the plan: booths of an exhibitor, the region and booths of a pavilion.
    /// None for halls and for what has no place. A country lies where its exhibitors' booths are, else where its
    /// pavilions are; a person at the booths of the organisation of the same name.
    #[must_use]
    pub fn spots(&self, project: &Project, subject: Subject) -> Vec<(HallId, ItemId)> {
        match subject {
            Subject::Booth(hall, id) | Subject::Place(hall, id) => vec![(hall, id)],
            Subject::Exhibitor(id) => self.booths_of(id).to_vec(),
            Subject::Country(country) => self.of_country(project, country),
            Subject::Person(id) => self.of_person(project, id),
            Subject::Pavilion(id) => of_pavilions(project, &BTreeSet::from([id])),
            Subject::Hall(_) => Vec::new(),
        }
    }

    fn of_country(&self, project: &Project, country: Country) -> Spots {
        let exhibitors = project.exhibitors.iter().filter(|(_, exhibitor)| exhibitor.country == Some(country));
        let booths: Spots = exhibitors.flat_map(|(id, _)| self.booths_of(*id)).copied().collect();
        if !booths.is_empty() {
            return booths;
        }
        let pavilions = project.pavilions.iter().filter(|(_, pavilion)| pavilion.countries.contains(&country));
        of_pavilions(project, &pavilions.map(|(id, _)| *id).collect())
    }

    fn of_person(&self, project: &Project, id: crate::model::PersonId) -> Spots {
        let Some(person) = project.people.get(&id) else { return Vec::new() };
        let same = |name: &crate::words::LocalText| {
            person.organisation.all().any(|(lang, organisation)| name.exact(lang) == Some(organisation))
        };
        let exhibitors = project.exhibitors.iter().filter(|(_, exhibitor)| same(&exhibitor.name));
        exhibitors.flat_map(|(id, _)| self.booths_of(*id)).copied().collect()
    }
}

/// Regions and booths of pavilions, by hall.
fn of_pavilions(project: &Project, wanted: &BTreeSet<PavilionId>) -> Spots {
    let halls = project.halls_in_order().into_iter().map(|(hall, _)| hall);
    let all = halls.flat_map(|hall| project.items_of(hall).map(move |(_, id, item)| (hall, id, item)));
    let belongs = all.filter(|(_, _, item)| match &item.part {
        Part::Region(region) => wanted.contains(&region.pavilion),
        Part::Booth(booth) => booth.pavilion.is_some_and(|pavilion| wanted.contains(&pavilion)),
        _ => false,
    });
    belongs.map(|(hall, id, _)| (hall, id)).collect()
}
