//! A whole project made ready for being searched.

use super::fit::Fit;
use super::haystack::{Haystack, Slips};
use super::name::{Name, Outline};
use super::query::Query;
use super::subject::{Field, Kind, Named, Subject};
use crate::model::{ExhibitorId, HallId, ItemId, Part, PavilionId, Project};
use crate::words::Country;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Everything of a project that has a name. Made once for a state of the project, searched with every letter
/// that is typed.
#[derive(Clone, Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    /// The outlines of all names, entry by entry: side by side, so that most are passed over at a glance.
    outlines: Vec<Outline>,
    booths: HashMap<ExhibitorId, Vec<(HallId, ItemId)>>,
}

#[derive(Clone, Debug)]
struct Entry {
    subject: Subject,
    names: Arc<Haystack>,
    /// The fields that the names are, in the same order.
    fields: Box<[Field]>,
    /// What it belongs to: words may be found there too.
    context: [Option<Arc<Haystack>>; 3],
}

/// Something that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub subject: Subject,
    /// How well it fits.
    pub fit: Fit,
    /// The text in which it was found.
    pub field: Field,
}

/// What was found of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The kind.
    pub kind: Kind,
    /// How many were found.
    pub count: usize,
    /// The best of them, the best first.
    pub hits: Vec<Hit>,
}

impl Index {
    /// A project's names: halls with their current layouts, pavilions, exhibitors, countries and people.
    #[must_use]
    pub fn new(project: &Project) -> Self {
        let mut builder = Builder::new(project);
        builder.countries();
        builder.people();
        builder.pavilions();
        builder.exhibitors();
        builder.halls();
        let outlines = builder.entries.iter().flat_map(|entry| entry.names.names().map(Name::outline)).collect();
        Self { entries: builder.entries, outlines, booths: builder.booths }
    }

    /// The booths that an exhibitor holds or shares, in every hall's current layout.
    #[must_use]
    pub fn booths_of(&self, exhibitor: ExhibitorId) -> &[(HallId, ItemId)] {
        self.booths.get(&exhibitor).map_or(&[], Vec::as_slice)
    }

    /// What was found, by kind: the kind of the best first; at most `most` of a kind are listed, all are counted.
    #[must_use]
    pub fn search(&self, query: &Query, most: usize) -> Vec<Group> {
        let mut found = self.look(query, Slips::None);
        if found.iter().all(Vec::is_empty) {
            found = self.look(query, Slips::One);
        }
        let of_kinds = Kind::ALL.into_iter().zip(found).filter(|(_, found)| !found.is_empty());
        let mut groups: Vec<Group> = of_kinds.map(|(kind, found)| group(kind, found, most)).collect();
        groups.sort_by_key(|group| (group.hits.first().map(|hit| hit.fit), group.kind));
        groups
    }

    /// All that is found, by kind.
    fn look(&self, query: &Query, slips: Slips) -> [Vec<Match<'_>>; Kind::ALL.len()] {
        let mut found = [const { Vec::new() }; Kind::ALL.len()];
        let mut outlines = self.outlines.as_slice();
        for entry in &self.entries {
            let (own, rest) = outlines.split_at_checked(entry.fields.len()).unwrap_or_default();
            outlines = rest;
            if !own.iter().any(|outline| query.may_be_in(outline, slips)) {
                continue;
            }
            let of_kind = found.get_mut(entry.subject.kind() as usize);
            if let (Some(of_kind), Some(hit)) = (of_kind, entry.find(query, slips)) {
                of_kind.push(hit);
            }
        }
        found
    }
}

/// An entry that was found.
#[derive(Clone, Copy)]
struct Match<'a> {
    fit: Fit,
    length: usize,
    entry: &'a Entry,
    field: Field,
}

impl Entry {
    fn find(&self, query: &Query, slips: Slips) -> Option<Match<'_>> {
        let around = self.context.iter().flatten().map(Arc::as_ref);
        let found = query.look(&self.names, around, slips)?;
        let field = self.fields.get(found.name).copied()?;
        Some(Match { fit: found.fit, length: self.text().len(), entry: self, field })
    }

    /// The first of its names: equally good results are listed the shorter first, then by it.
    fn text(&self) -> &str {
        self.names.names().next().map_or("", Name::text)
    }
}

/// The best of a kind.
fn group(kind: Kind, mut found: Vec<Match<'_>>, most: usize) -> Group {
    let count = found.len();
    let order = |a: &Match<'_>, b: &Match<'_>| {
        let quick = (a.fit, a.length).cmp(&(b.fit, b.length));
        quick.then_with(|| (a.entry.text(), a.entry.subject).cmp(&(b.entry.text(), b.entry.subject)))
    };
    if most < count {
        found.select_nth_unstable_by(most, order);
        found.truncate(most);
    }
    found.sort_unstable_by(order);
    let hits = found.into_iter().map(|found| Hit { subject: found.entry.subject, fit: found.fit, field: found.field });
    Group { kind, count, hits: hits.collect() }
}

struct Builder<'a> {
    project: &'a Project,
    entries: Vec<Entry>,
    booths: HashMap<ExhibitorId, Vec<(HallId, ItemId)>>,
    countries: BTreeMap<Country, Arc<Haystack>>,
    pavilions: HashMap<PavilionId, Arc<Haystack>>,
    exhibitors: HashMap<ExhibitorId, Arc<Haystack>>,
}

type Context = [Option<Arc<Haystack>>; 3];

impl<'a> Builder<'a> {
    fn new(project: &'a Project) -> Self {
        Self {
            project,
            entries: Vec::new(),
            booths: HashMap::new(),
            countries: BTreeMap::new(),
            pavilions: HashMap::new(),
            exhibitors: HashMap::new(),
        }
    }

    fn push(&mut self, subject: Subject, texts: Vec<(Field, Cow<'_, str>)>, context: Context) -> Arc<Haystack> {
        let fields: Box<[Field]> = texts.iter().map(|(field, _)| *field).collect();
        let names: Arc<Haystack> =
            Arc::new(texts.iter().map(|(field, text)| (field.role(), field.name(text))).collect());
        if !fields.is_empty() {
            self.entries.push(Entry { subject, names: Arc::clone(&names), fields, context });
        }
        names
    }

    /// The countries that somebody comes from or that a pavilion is for.
    fn countries(&mut self) {
        let project = self.project;
        let of_exhibitors = project.exhibitors.values().filter_map(|exhibitor| exhibitor.country);
        let of_people = project.people.values().filter_map(|person| person.country);
        let of_pavilions = project.pavilions.values().flat_map(|pavilion| pavilion.countries.iter().copied());
        let all: BTreeSet<Country> = of_exhibitors.chain(of_people).chain(of_pavilions).collect();
        for country in all {
            let names = self.push(Subject::Country(country), Named::Country(country).texts(), Context::default());
            self.countries.insert(country, names);
        }
    }

    fn country(&self, country: Option<Country>) -> Option<Arc<Haystack>> {
        self.countries.get(&country?).cloned()
    }

    fn pavilions(&mut self) {
        for (id, pavilion) in &self.project.pavilions {
            let mut countries = pavilion.countries.iter();
            let context = std::array::from_fn(|_| self.country(countries.next().copied()));
            let names = self.push(Subject::Pavilion(*id), Named::Pavilion(pavilion).texts(), context);
            self.pavilions.insert(*id, names);
        }
    }

    fn people(&mut self) {
        for (id, person) in &self.project.people {
            let context = [self.country(person.country), None, None];
            self.push(Subject::Person(*id), Named::Person(person).texts(), context);
        }
    }

    /// Exhibitors, found by the numbers of their booths as well.
    fn exhibitors(&mut self) {
        let mut numbers: HashMap<ExhibitorId, Vec<(Field, Cow<'_, str>)>> = HashMap::new();
        for (hall, id, booth) in self.project.booths() {
            let Some(sale) = self.project.sales.get(&id) else { continue };
            for exhibitor in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
                self.booths.entry(*exhibitor).or_default().push((hall, id));
                if !booth.number.is_empty() {
                    let number = (Field::Booth(id), booth.number.as_str().into());
                    numbers.entry(*exhibitor).or_default().push(number);
                }
            }
        }
        for (id, exhibitor) in &self.project.exhibitors {
            let mut texts = Named::Exhibitor(exhibitor).texts();
            texts.extend(numbers.remove(id).unwrap_or_default());
            let context = [self.country(exhibitor.country), None, None];
            let names = self.push(Subject::Exhibitor(*id), texts, context);
            self.exhibitors.insert(*id, names);
        }
    }

    /// Halls with what lies in them.
    fn halls(&mut self) {
        for (id, hall) in self.project.halls_in_order() {
            let names = self.push(Subject::Hall(id), Named::Hall(hall).texts(), Context::default());
            for (_, item_id, item) in self.project.items_of(id) {
                self.item(id, item_id, &item.part, &names);
            }
        }
    }

    fn item(&mut self, hall: HallId, id: ItemId, part: &Part, around: &Arc<Haystack>) {
        let mut context: Context = [Some(Arc::clone(around)), None, None];
        let subject = match part {
            Part::Booth(booth) => {
                let holder = self.project.sales.get(&id).and_then(|sale| sale.exhibitor);
                let pavilion = booth.pavilion.and_then(|pavilion| self.pavilions.get(&pavilion)).cloned();
                let holder = holder.and_then(|holder| self.exhibitors.get(&holder)).cloned();
                context = [Some(Arc::clone(around)), pavilion, holder];
                Subject::Booth(hall, id)
            }
            Part::Zone(_) | Part::Amenity(_) | Part::Supply(_) | Part::Note(_) => Subject::Place(hall, id),
            Part::Wall(_)
            | Part::Column(_)
            | Part::Door(_)
            | Part::Safety(_)
            | Part::Rigging(_)
            | Part::Region(_)
            | Part::Furniture(_)
            | Part::Dimension(_) => return,
        };
        self.push(subject, Named::Part(part).texts(), context);
    }
}
