//! One name, made ready for being found.

use super::fit::Place;
use super::fold::fold;
use super::letters::{Letters, Pairs};
use super::query::Needle;
use super::sound::{Heard, Sounds};

/// A name, folded, with its sounds.
#[derive(Clone, Debug)]
pub struct Name {
    text: Box<str>,
    /// A number without signs and leading zeros, where that is another text.
    bare: Option<Box<str>>,
    sounds: Option<Sounds>,
    outline: Outline,
}

/// What a name may hold: a quick no before the slow look.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline {
    letters: Letters,
    pairs: Pairs,
    /// The letters of its sounds, none where it has none.
    sounds: Letters,
    /// What its words begin with.
    initials: Letters,
}

impl Outline {
    /// What either may hold.
    pub(super) const fn or(self, other: Self) -> Self {
        Self {
            letters: self.letters.or(other.letters),
            pairs: self.pairs.or(other.pairs),
            sounds: self.sounds.or(other.sounds),
            initials: self.initials.or(other.initials),
        }
    }

    /// Whether what was typed may be found there.
    pub(super) const fn may_hold(&self, typed: &Needle) -> bool {
        self.may_be_written(typed) || self.may_sound(typed)
    }

    const fn may_be_written(&self, typed: &Needle) -> bool {
        self.letters.may_hold(typed.letters()) && self.pairs.may_hold(typed.pairs())
    }

    const fn may_sound(&self, typed: &Needle) -> bool {
        self.sounds.may_hold(typed.letters()) && typed.has_sound()
    }

    /// Whether what was typed may be found there but for one slip of the hand.
    pub(super) fn may_be_near(&self, typed: &Needle) -> bool {
        typed.may_slip() && self.letters.lacking(typed.letters()) <= 1 && self.letters.lacks(typed.each()) <= 1
    }
}

impl Name {
    /// A name in any language.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let text = fold(text);
        let sounds = Sounds::of(&text);
        let outline = Outline {
            letters: Letters::of(&text),
            pairs: Pairs::of(&text).or(Pairs::of(&bare(&text))),
            sounds: sounds.as_ref().map(Sounds::letters).unwrap_or_default(),
            initials: words(&text).fold(Letters::default(), |all, word| all.or(Letters::first_of(word))),
        };
        Self { text: text.into(), bare: None, sounds, outline }
    }

    /// A number or code, such as a booth's: signs and leading zeros need not be typed.
    #[must_use]
    pub fn number(text: &str) -> Self {
        let mut name = Self::new(text);
        let bare = bare(&name.text);
        name.bare = (*bare != *name.text).then(|| bare.into());
        name
    }

    /// The text as it is compared.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) const fn outline(&self) -> Outline {
        self.outline
    }

    /// Where what was typed is found, and whether by sound.
    pub(super) fn place(&self, typed: &Needle) -> Option<(Place, bool)> {
        let may_be_written = self.outline.may_be_written(typed);
        let written = may_be_written.then(|| self.written(typed)).flatten().map(|place| (place, false));
        match written {
            Some((Place::Whole | Place::Alike | Place::Beginning, _)) => written,
            Some(_) | None if !self.outline.may_sound(typed) => written,
            Some(_) | None => [written, self.heard(typed)].into_iter().flatten().min(),
        }
    }

    fn written(&self, typed: &Needle) -> Option<Place> {
        let text = typed.text();
        if *self.text == *text {
            return Some(Place::Whole);
        }
        let bare = self.bare.as_deref().unwrap_or(&self.text);
        if bare == typed.bare() {
            return Some(Place::Alike);
        }
        if self.text.starts_with(text) || (self.bare.is_some() && bare.starts_with(typed.bare())) {
            return Some(Place::Beginning);
        }
        let may_begin_word = self.outline.initials.may_hold(typed.first());
        if may_begin_word && places(&self.text, text).any(|at| begins_word(&self.text, at)) {
            Some(Place::Word)
        } else {
            places(&self.text, text).next().map(|_| Place::Within)
        }
    }

    fn heard(&self, typed: &Needle) -> Option<(Place, bool)> {
        let heard = self.sounds.as_ref()?.hear(typed.sound()?)?;
        let place = match heard {
            Heard::Whole => Place::Alike,
            Heard::Beginning => Place::Beginning,
            Heard::Within => Place::Within,
        };
        Some((place, true))
    }

    /// Whether a word of it begins with what was typed but for one slip of the hand.
    pub(super) fn is_near(&self, typed: &Needle) -> bool {
        self.outline.may_be_near(typed) && words(&self.text).any(|word| begins_nearly(word, typed.text()))
    }

    /// Whether it has the letters typed in their order, whatever lies between.
    pub(super) fn has_in_order(&self, typed: &Needle) -> bool {
        let mut letters = self.text.chars();
        typed.text().chars().filter(|c| *c != ' ').all(|wanted| letters.any(|letter| letter == wanted))
    }
}

/// A folded number without signs, blanks and leading zeros: `a-01` is a1.
pub(super) fn bare(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_lead = c == '0' && !before.is_ascii_digit() && chars.peek().is_some_and(char::is_ascii_digit);
        if c.is_alphanumeric() && !is_lead {
            bare.push(c);
        }
        before = if is_lead { ' ' } else { c };
    }
    bare
}

/// Where a text, which is short as names are, holds another that is not empty.
fn places<'a>(text: &'a str, part: &'a str) -> impl Iterator<Item = usize> + 'a {
    let (bytes, part) = (text.as_bytes(), part.as_bytes());
    let first = part.first().copied();
    let begins = bytes.iter().enumerate().filter(move |(_, byte)| Some(**byte) == first).map(|(at, _)| at);
    begins.filter(move |at| bytes.get(*at..).is_some_and(|rest| rest.starts_with(part)))
}

/// Whether a word begins at a place of a text: after something that is neither letter nor digit.
fn begins_word(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|before| before.chars().next_back()).is_none_or(|c| !c.is_alphanumeric())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// Whether a word begins with a text but for one letter wrong, missing, too many, or two in the wrong order.
fn begins_nearly(word: &str, text: &str) -> bool {
    let mut agree = word.char_indices().zip(text.char_indices());
    let Some(((in_word, a), (in_text, b))) = agree.find(|((_, a), (_, b))| a != b) else {
        // the word ends where one letter more was typed
        return text.chars().count() <= word.chars().count() + 1;
    };
    let (word, text) = (word.get(in_word..).unwrap_or_default(), text.get(in_text..).unwrap_or_default());
    let (word_after, text_after) =
        (word.get(a.len_utf8()..).unwrap_or_default(), text.get(b.len_utf8()..).unwrap_or_default());
    let is_wrong = || word_after.starts_with(text_after);
    let is_missing = || word_after.starts_with(text);
    let is_too_many = || word.starts_with(text_after);
    let is_swapped = || {
        word_after.strip_prefix(b).zip(text_after.strip_prefix(a)).is_some_and(|(word, text)| word.starts_with(text))
    };
    is_wrong() || is_missing() || is_too_many() || is_swapped()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &Name, typed: &str) -> Option<(Place, bool)> {
        name.place(&Needle::new(typed))
    }

    #[test]
    fn the_nearer_place_is_told() {
        for (name, typed, wanted) in [
            ("Tulpar Textiles", "tulpar textiles", Some(Place::Whole)),
            ("Tulpar Textiles", "TUL", Some(Place::Beginning)),
            ("Tulpar Textiles", "tex", Some(Place::Word)),
            ("Tulpar Textiles", "ulp", Some(Place::Within)),
            ("Tulpar-Textiles", "tex", Some(Place::Word)),
            ("Tulpar Textiles", "tulip", None),
            ("Ёлка", "елк", Some(Place::Beginning)),
            ("俄罗斯展区", "罗斯", Some(Place::Within)),
            ("textile text tex", "tex", Some(Place::Beginning)),
        ] {
            assert_eq!(place(&Name::new(name), typed), wanted.map(|place| (place, false)), "{typed} in {name}");
        }
    }

    #[test]
    fn sounds_rank_beside_letters() {
        let huawei = Name::new("华为技术");
        for (typed, wanted) in [
            ("华为", Some((Place::Beginning, false))),
            ("huawei", Some((Place::Beginning, true))),
            ("hua wei", Some((Place::Beginning, true))),
            ("hwjs", Some((Place::Alike, true))),
            ("jishu", Some((Place::Within, true))),
            ("zte", None),
        ] {
            assert_eq!(place(&huawei, typed), wanted, "{typed}");
        }
        assert_eq!(place(&Name::new("ZTE 中兴"), "z"), Some((Place::Beginning, false)), "letters before sounds");
    }

    #[test]
    fn numbers_need_no_signs_and_no_leading_zeros() {
        for (number, typed, wanted) in [
            ("A12", "a12", Some(Place::Whole)),
            ("A-012", "a12", Some(Place::Alike)),
            ("A12", "a-12", Some(Place::Alike)),
            ("N1-A12", "a12", Some(Place::Word)),
            ("N1-A12", "n1a", Some(Place::Beginning)),
            ("A120", "a12", Some(Place::Beginning)),
            ("A10", "a1", Some(Place::Beginning)),
            ("B200", "b2", Some(Place::Beginning)),
            ("BA12", "a12", Some(Place::Within)),
            ("A12", "a13", None),
        ] {
            assert_eq!(place(&Name::number(number), typed), wanted.map(|place| (place, false)), "{typed} in {number}");
        }
        for (text, wanted) in [("a-01", "a1"), ("a00", "a0"), ("100", "100"), ("a1-02", "a12"), ("0", "0")] {
            assert_eq!(bare(text), wanted);
        }
    }

    #[test]
    fn one_slip_is_forgiven_in_long_words() {
        for (name, typed, wanted) in [
            ("Tulpar Textiles", "tulper", true),
            ("Tulpar Textiles", "tupar", true),
            ("Tulpar Textiles", "tullpar", true),
            ("Tulpar Textiles", "tuplar", true),
            ("Tulpar Textiles", "textilles", true),
            ("Tulpar Textiles", "textilesx", true),
            ("Tulpar Textiles", "ttulpar", true),
            ("Tulpar Textiles", "tulips", false),
            ("Tulpar Textiles", "tup", false),
            ("A1234", "a1235", false),
        ] {
            assert_eq!(Name::new(name).is_near(&Needle::new(typed)), wanted, "{typed} in {name}");
        }
    }
}
