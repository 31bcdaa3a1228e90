//! All that one thing is called by.

use super::fit::{Fit, Place, Role};
use super::name::{Name, Outline};
use super::query::Needle;

/// The names of a thing.
#[derive(Clone, Debug, Default)]
pub struct Haystack {
    names: Box<[(Role, Name)]>,
    outline: Outline,
}

/// What was found in the names of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// How well it fits.
    pub fit: Fit,
    /// In which of the names, in the order in which they were given.
    pub name: usize,
}

impl Haystack {
    /// A thing by its names.
    #[must_use]
    pub fn new<'a>(names: impl IntoIterator<Item = (Role, &'a str)>) -> Self {
        names.into_iter().map(|(role, text)| (role, Name::new(text))).collect()
    }

    /// A thing that is called by any of these names alike.
    #[must_use]
    pub fn named<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::new(names.into_iter().map(|name| (Role::Name, name)))
    }

    /// The names in the order in which they were given.
    pub fn names(&self) -> impl Iterator<Item = &Name> {
        self.names.iter().map(|(_, name)| name)
    }

    /// The name that fits best, exactly or with just so many slips.
    pub(super) fn find(&self, typed: &Needle, slips: Slips) -> Option<Found> {
        match slips {
            Slips::None => self.find_exactly(typed),
            Slips::One => self.find_nearly(typed),
        }
    }

    fn find_exactly(&self, typed: &Needle) -> Option<Found> {
        if !self.outline.may_hold(typed) {
            return None;
        }
        let fits = self.names.iter().enumerate().filter_map(|(at, (role, name))| {
            let (place, by_sound) = name.place(typed)?;
            Some(Found { fit: Fit { place, role: *role, by_sound }, name: at })
        });
        fits.min_by_key(|found| found.fit)
    }

    fn find_nearly(&self, typed: &Needle) -> Option<Found> {
        if !self.outline.may_be_near(typed) {
            return None;
        }
        let (at, (role, _)) = self.names.iter().enumerate().find(|(_, (_, name))| name.is_near(typed))?;
        Some(Found { fit: Fit { place: Place::Near, role: *role, by_sound: false }, name: at })
    }
}

/// How many slips of the hand there are in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slips {
    None,
    One,
}

impl FromIterator<(Role, Name)> for Haystack {
    fn from_iter<I: IntoIterator<Item = (Role, Name)>>(names: I) -> Self {
        let names: Box<[_]> = names.into_iter().collect();
        let outline = names.iter().fold(Outline::default(), |all, (_, name)| all.or(name.outline()));
        Self { names, outline }
    }
}
