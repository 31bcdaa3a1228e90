//! What was typed, made ready for finding.

use super::fit::{Fit, Place, Role};
use super::fold::fold;
use super::haystack::{Found, Haystack, Slips};
use super::letters::{Letters, Pairs};
use super::name::{Outline, bare};
use super::sound::{LONGEST, is_skipped};

/// A text to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needle {
    text: String,
    /// Without signs and leading zeros.
    bare: String,
    /// Without blanks and signs, where it has a Latin letter.
    sound: Option<String>,
    letters: Letters,
    pairs: Pairs,
    first: Letters,
    each: Box<[Letters]>,
    may_slip: bool,
}

/// The shortest word in which a slip is forgiven, in letters.
const SLIPS_FROM: usize = 4;

impl Needle {
    pub(super) fn new(typed: &str) -> Self {
        let text = fold(typed);
        let sound: String = text.chars().filter(|c| !is_skipped(*c)).collect();
        let has_latin = sound.contains(|c: char| c.is_ascii_alphabetic());
        let bare = bare(&text);
        Self {
            sound: (has_latin && sound.len() <= LONGEST).then_some(sound),
            letters: Letters::of(&text),
            pairs: Pairs::of(&bare),
            first: Letters::first_of(&text),
            each: Letters::each(&text),
            // a number that differs by a digit is another number
            may_slip: !text.contains(|c: char| c.is_ascii_digit()) && text.chars().count() >= SLIPS_FROM,
            bare,
            text,
        }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn bare(&self) -> &str {
        &self.bare
    }

    pub(super) fn sound(&self) -> Option<&str> {
        self.sound.as_deref()
    }

    pub(super) const fn letters(&self) -> Letters {
        self.letters
    }

    pub(super) const fn pairs(&self) -> Pairs {
        self.pairs
    }

    pub(super) const fn first(&self) -> Letters {
        self.first
    }

    pub(super) fn each(&self) -> &[Letters] {
        &self.each
    }

    pub(super) const fn has_sound(&self) -> bool {
        self.sound.is_some()
    }

    /// Whether it is long enough to forgive a slip.
    pub(super) const fn may_slip(&self) -> bool {
        self.may_slip
    }
}

/// What was typed: a text as a whole, or words that all must be found somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    phrase: Needle,
    /// Its words, where it has several.
    words: Vec<Needle>,
}

impl Query {
    /// What was typed, in any language.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let phrase = Needle::new(typed);
        let mut words: Vec<Needle> = phrase.text.split(' ').map(Needle::new).collect();
        if words.len() < 2 {
            words.clear();
        }
        Self { phrase, words }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phrase.text.is_empty()
    }

    /// Whether a list that is filtered by this shows a thing: all where nothing was typed.
    #[must_use]
    pub fn admits(&self, thing: &Haystack) -> bool {
        self.is_empty() || self.find(thing, []).is_some()
    }

    /// Where it is found best in what a thing is called; several words may be found in different names, and in
    /// those of what the thing belongs to. Nothing typed is found nowhere.
    #[must_use]
    pub fn find<'a>(&self, own: &Haystack, context: impl Around<'a>) -> Option<Found> {
        self.look(own, context, Slips::None)
    }

    /// Those of some things where it is found, the best first, else in their order; where it is found in none,
    /// slips are forgiven. All of them where nothing was typed.
    #[must_use]
    pub fn choose<'a, I>(&self, things: I) -> Vec<usize>
    where
        I: IntoIterator<Item = &'a Haystack> + Clone,
    {
        if self.is_empty() {
            return (0..things.into_iter().count()).collect();
        }
        let found = |slips: Slips| {
            let things = things.clone().into_iter().enumerate();
            let fits = things.filter_map(|(at, thing)| Some((self.look(thing, [], slips)?.fit, at)));
            let mut found: Vec<(Fit, usize)> = fits.collect();
            found.sort_unstable();
            found
        };
        let mut all = found(Slips::None);
        if all.is_empty() {
            all = found(Slips::One);
        }
        all.into_iter().map(|(_, at)| at).collect()
    }

    /// Whether one of the names has the letters typed in their order, whatever lies between: for short lists
    /// such as commands.
    #[must_use]
    pub fn is_scattered_in(&self, own: &Haystack) -> bool {
        let is_enough = self.phrase.text.chars().nth(1).is_some();
        is_enough && own.names().any(|name| name.has_in_order(&self.phrase))
    }

    /// The same exactly, or else with a slip of the hand in at least one word.
    pub(super) fn look<'a>(&self, own: &Haystack, context: impl Around<'a>, slips: Slips) -> Option<Found> {
        if self.is_empty() {
            return None;
        }
        let phrase = own.find(&self.phrase, slips).filter(is_own);
        if self.words.is_empty() || phrase.is_some_and(|found| found.fit.place < Place::Within) {
            return phrase;
        }
        [phrase, self.find_words(own, context, slips)].into_iter().flatten().min_by_key(|found| found.fit)
    }

    /// Every word for itself; the worst of them tells how well all fit.
    fn find_words<'a>(&self, own: &Haystack, context: impl Around<'a>, slips: Slips) -> Option<Found> {
        let find = |things: &Haystack, word: &Needle| {
            things.find(word, Slips::None).or_else(|| (slips == Slips::One).then(|| things.find(word, slips)).flatten())
        };
        let (mut best, mut worst): (Option<Found>, Option<Fit>) = (None, None);
        for word in &self.words {
            let around = || context.clone().into_iter().find_map(|around| find(around, word));
            let fit = match find(own, word) {
                Some(found) => {
                    best = best.into_iter().chain(Some(found).filter(is_own)).min_by_key(|found| found.fit);
                    found.fit
                }
                None => Fit { role: Role::Context, ..around()?.fit },
            };
            worst = worst.max(Some(fit));
        }
        let (best, worst) = (best?, worst?);
        Some(Found { fit: Fit { place: worst.place.max(Place::Word), ..worst }, name: best.name })
    }

    /// Whether a name of this outline is worth the slow look.
    pub(super) fn may_be_in(&self, outline: &Outline, slips: Slips) -> bool {
        let may = |typed: &Needle| outline.may_hold(typed) || (slips == Slips::One && outline.may_be_near(typed));
        may(&self.phrase) || self.words.iter().any(may)
    }
}

/// What a thing belongs to.
pub trait Around<'a>: IntoIterator<Item = &'a Haystack> + Clone {}
impl<'a, T: IntoIterator<Item = &'a Haystack> + Clone> Around<'a> for T {}

/// Whether it was found in what the thing itself is called.
fn is_own(found: &Found) -> bool {
    found.fit.role != Role::Context
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hay(name: &str, detail: &str) -> Haystack {
        Haystack::new([(Role::Name, name), (Role::Detail, detail)])
    }

    #[test]
    fn words_may_be_found_in_different_names() {
        let tulpar = hay("Tulpar Textiles", "carpets");
        let country = hay("Kazakhstan", "");
        for (typed, wanted) in [
            ("tulpar", Some(Place::Beginning)),
            ("tulpar carp", Some(Place::Word)),
            ("tex tul", Some(Place::Word)),
            ("tulpar kaz", Some(Place::Word)),
            ("kaz", None),
            ("kaz khs", None),
            ("tulpar mongolia", None),
            ("tulpr", Some(Place::Near)),
            ("tulpr kaz", Some(Place::Near)),
            ("", None),
            ("  ", None),
        ] {
            let query = Query::new(typed);
            let exact = query.find(&tulpar, [&country]);
            let nearly = || query.look(&tulpar, [&country], Slips::One);
            let place = exact.or_else(nearly).map(|found| found.fit.place);
            assert_eq!(place, wanted, "{typed}");
            assert_eq!(exact.is_none(), wanted.is_none_or(|place| place == Place::Near), "{typed}");
        }
        assert!(Query::new(" ").admits(&tulpar));
        assert!(!Query::new("zte").admits(&tulpar));
    }

    #[test]
    fn the_name_that_was_found_is_told() {
        let thing = hay("Huawei", "华为");
        assert_eq!(Query::new("huawei").find(&thing, []).map(|found| found.name), Some(0));
        assert_eq!(Query::new("华").find(&thing, []).map(|found| found.name), Some(1));
    }

    #[test]
    fn letters_in_their_order_are_enough_for_commands() {
        let align = hay("Align left", "");
        for (typed, wanted) in [("agl", true), ("align", true), ("tfel", false), ("a", false), ("", false)] {
            assert_eq!(Query::new(typed).is_scattered_in(&align), wanted, "{typed}");
        }
    }

    #[test]
    fn choices_come_best_first_and_slips_count_only_where_nothing_fits() {
        let all = ["New Kazan", "Kazakhstan", "Russia", "Kazakov"].map(|name| Haystack::named([name]));
        for (typed, wanted) in
            [("", vec![0, 1, 2, 3]), ("kaz", vec![1, 3, 0]), ("new kaz", vec![0]), ("kazkh", vec![1]), ("xyz", vec![])]
        {
            assert_eq!(Query::new(typed).choose(&all), wanted, "{typed}");
        }
    }
}
