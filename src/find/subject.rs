//! What can be found in a project, and by which of its texts.

use super::fit::Role;
use super::name::Name;
use crate::model::{
    Exhibitor, ExhibitorId, Hall, HallId, ItemId, Part, Pavilion, PavilionId, Person, PersonId, Project,
};
use crate::words::{Country, Lang, Words};
use std::borrow::Cow;

/// A kind of thing that can be found; results are listed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Booths.
    Booth,
    /// Exhibitors.
    Exhibitor,
    /// Countries that somebody comes from.
    Country,
    /// People of the programme and the organisation.
    Person,
    /// Pavilions.
    Pavilion,
    /// Halls.
    Hall,
    /// Zones, amenities, floor boxes and notes.
    Place,
}

impl Kind {
    /// All kinds, in the order in which equally good results are listed.
    pub const ALL: [Self; 7] =
        [Self::Booth, Self::Exhibitor, Self::Country, Self::Person, Self::Pavilion, Self::Hall, Self::Place];
}

/// Something that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A booth of a hall.
    Booth(HallId, ItemId),
    /// An exhibitor.
    Exhibitor(ExhibitorId),
    /// A country.
    Country(Country),
    /// A person.
    Person(PersonId),
    /// A pavilion.
    Pavilion(PavilionId),
    /// A hall.
    Hall(HallId),
    /// A zone, amenity, floor box or note of a hall.
    Place(HallId, ItemId),
}

impl Subject {
    /// The kind.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Booth(..) => Kind::Booth,
            Self::Exhibitor(_) => Kind::Exhibitor,
            Self::Country(_) => Kind::Country,
            Self::Person(_) => Kind::Person,
            Self::Pavilion(_) => Kind::Pavilion,
            Self::Hall(_) => Kind::Hall,
            Self::Place(..) => Kind::Place,
        }
    }
}

/// A text by which something is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A booth's number, a floor box's label, a country's code.
    Number,
    /// Its name.
    Name(Lang),
    /// What an exhibitor shows.
    Products(Lang),
    /// Whom to ask for at an exhibitor.
    Contact,
    /// The number of one of an exhibitor's booths.
    Booth(ItemId),
    /// A person's title.
    Title(Lang),
    /// A person's organisation.
    Organisation(Lang),
    /// What kind of place it is, in the program's words.
    Kind(Lang),
}

impl Field {
    /// What a text of this kind is to the thing that has it.
    pub(super) const fn role(self) -> Role {
        match self {
            Self::Number | Self::Name(_) | Self::Kind(_) => Role::Name,
            Self::Products(_) | Self::Contact | Self::Booth(_) | Self::Title(_) | Self::Organisation(_) => Role::Detail,
        }
    }

    /// A text of this kind, ready for being found.
    pub(super) fn name(self, text: &str) -> Name {
        match self {
            Self::Number | Self::Booth(_) => Name::number(text),
            Self::Name(_)
            | Self::Products(_)
            | Self::Contact
            | Self::Title(_)
            | Self::Organisation(_)
            | Self::Kind(_) => Name::new(text),
        }
    }
}

/// A record of a project that has names.
#[derive(Clone, Copy, Debug)]
pub(super) enum Named<'a> {
    Part(&'a Part),
    Exhibitor(&'a Exhibitor),
    Country(Country),
    Person(&'a Person),
    Pavilion(&'a Pavilion),
    Hall(&'a Hall),
}

/// A field in each language.
macro_rules! in_all {
    ($field:ident) => {
        [Field::$field(Lang::En), Field::$field(Lang::ZhCn), Field::$field(Lang::Ru)]
    };
}
const NAMES: [Field; 3] = in_all!(Name);
const KINDS: [Field; 3] = in_all!(Kind);

impl<'a> Named<'a> {
    /// The fields by which it is found, with their texts; those without text are left out.
    pub(super) fn texts(self) -> Vec<(Field, Cow<'a, str>)> {
        let fields: &[&[Field]] = match self {
            Self::Part(Part::Booth(_) | Part::Supply(_)) => &[&[Field::Number]],
            Self::Part(Part::Zone(_) | Part::Amenity(_)) => &[&NAMES, &KINDS],
            Self::Part(Part::Note(_)) | Self::Pavilion(_) | Self::Hall(_) => &[&NAMES],
            Self::Part(_) => &[],
            Self::Exhibitor(_) => &[&NAMES, &[Field::Contact], &in_all!(Products)],
            Self::Country(_) => &[&NAMES, &[Field::Number]],
            Self::Person(_) => &[&NAMES, &in_all!(Organisation), &in_all!(Title)],
        };
        let all = fields.iter().copied().flatten();
        all.filter_map(|field| Some((*field, self.text(*field).filter(|text| !text.is_empty())?))).collect()
    }

    fn text(self, field: Field) -> Option<Cow<'a, str>> {
        let text = match (self, field) {
            (Self::Part(part), _) => return part_text(part, field),
            (Self::Exhibitor(exhibitor), Field::Name(lang)) => exhibitor.name.exact(lang)?,
            (Self::Exhibitor(exhibitor), Field::Products(lang)) => exhibitor.products.exact(lang)?,
            (Self::Exhibitor(exhibitor), Field::Contact) => &exhibitor.contact.name,
            (Self::Person(person), Field::Name(lang)) => person.name.exact(lang)?,
            (Self::Person(person), Field::Title(lang)) => person.title.exact(lang)?,
            (Self::Person(person), Field::Organisation(lang)) => person.organisation.exact(lang)?,
            (Self::Pavilion(pavilion), Field::Name(lang)) => pavilion.name.exact(lang)?,
            (Self::Hall(hall), Field::Name(lang)) => hall.name.exact(lang)?,
            (Self::Country(country), Field::Name(lang)) => return Some(country.name(lang).to_owned().into()),
            (Self::Country(country), Field::Number) => return Some(country.code().to_owned().into()),
            _ => return None, // it has no such text
        };
        Some(Cow::Borrowed(text))
    }
}

fn part_text(part: &Part, field: Field) -> Option<Cow<'_, str>> {
    let text = match (part, field) {
        (Part::Booth(booth), Field::Number) => &booth.number,
        (Part::Supply(supply), Field::Number) => &supply.label,
        (Part::Zone(zone), Field::Name(lang)) => zone.name.exact(lang)?,
        (Part::Amenity(amenity), Field::Name(lang)) => amenity.name.exact(lang)?,
        (Part::Note(note), Field::Name(lang)) => note.text.exact(lang)?,
        (Part::Zone(zone), Field::Kind(lang)) => return Some(Words::of(lang).t(zone.kind.key())),
        (Part::Amenity(amenity), Field::Kind(lang)) => return Some(Words::of(lang).t(amenity.kind.key())),
        _ => return None, // it has no such text
    };
    Some(Cow::Borrowed(text))
}

impl Subject {
    /// The text of a field as it stands in the project; none where it has no such text. The booths of an
    /// exhibitor are known to [`super::Index`] alone.
    #[must_use]
    pub fn text(self, project: &Project, field: Field) -> Option<Cow<'_, str>> {
        self.named(project)?.text(field)
    }

    /// Whether the project still has it.
    #[must_use]
    pub fn is_in(self, project: &Project) -> bool {
        self.named(project).is_some()
    }

    fn named(self, project: &Project) -> Option<Named<'_>> {
        Some(match self {
            Self::Booth(hall, id) | Self::Place(hall, id) => Named::Part(&project.find_item(hall, id)?.1.part),
            Self::Exhibitor(id) => Named::Exhibitor(project.exhibitors.get(&id)?),
            Self::Country(country) => Named::Country(country),
            Self::Person(id) => Named::Person(project.people.get(&id)?),
            Self::Pavilion(id) => Named::Pavilion(project.pavilions.get(&id)?),
            Self::Hall(id) => Named::Hall(project.halls.get(&id)?),
        })
    }
}
