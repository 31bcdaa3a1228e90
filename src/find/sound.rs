//! How characters sound in Latin letters: Chinese by pinyin with every reading, Cyrillic by the usual ways of
//! transliterating it.

use super::letters::Letters;
use pinyin::{Pinyin, ToPinyinMulti};

/// One way of typing a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// As itself.
    Itself(char),
    /// By these letters.
    Latin(&'static str),
    /// By these letters or the first of them alone, as `h` for 华.
    Syllable(&'static str),
}

/// A name as it sounds, character by character.
#[derive(Clone, Debug)]
pub(super) struct Sounds {
    /// The ways of typing all characters, one after the other.
    ways: Box<[Way]>,
    /// For each character, where its ways end.
    ends: Box<[u16]>,
    /// For each character, what typing from it on may begin with, and go on with: a quick no.
    starts: Box<[[Letters; 2]]>,
}

/// The longest text that is compared by sound, in bytes: places within it are bits of one word.
pub(super) const LONGEST: usize = 63;

/// How far a text was found to agree with a sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heard {
    /// From the first character to the last.
    Whole,
    /// From the first character on.
    Beginning,
    /// Somewhere else.
    Within,
}

impl Way {
    /// The first letter and the second.
    fn start(self) -> [Letters; 2] {
        match self {
            Self::Itself(c) => [Letters::of_char(Some(c)), Letters::default()],
            Self::Latin(text) | Self::Syllable(text) => {
                let mut letters = text.chars();
                [letters.next(), letters.next()].map(Letters::of_char)
            }
        }
    }

    /// Whether the next character may be typed after one letter.
    fn may_be_one_letter(self) -> bool {
        match self {
            Self::Itself(_) | Self::Syllable(_) => true,
            Self::Latin(text) => text.len() < 2,
        }
    }
}

impl Sounds {
    /// The sounds of a folded text; none where no character of it sounds other than it is written.
    pub(super) fn of(text: &str) -> Option<Self> {
        if text.is_ascii() {
            return None;
        }
        let (mut ways, mut ends) = (Vec::new(), Vec::new());
        let mut sounds = false;
        for c in text.chars().filter(|c| !is_skipped(*c)) {
            ways.push(Way::Itself(c));
            sounds |= push_ways(c, &mut ways);
            ends.push(u16::try_from(ways.len()).ok()?);
        }
        if !sounds {
            return None;
        }
        let mut made = Self { ways: ways.into(), ends: ends.into(), starts: Box::default() };
        made.starts = made.starts();
        Some(made)
    }

    /// Worked out from the last character to the first, because what follows a character belongs to it.
    fn starts(&self) -> Box<[[Letters; 2]]> {
        let mut after = Letters::default();
        let mut starts: Vec<[Letters; 2]> = Vec::with_capacity(self.ends.len());
        for at in (0..self.ends.len()).rev() {
            let (mut first, mut second) = (Letters::default(), Letters::default());
            for way in self.ways_of(at) {
                let [own, next] = way.start();
                (first, second) = (first.or(own), second.or(next));
                if way.may_be_one_letter() {
                    second = second.or(after);
                }
            }
            if self.is_silent(at) {
                let [first_after, second_after] = starts.last().copied().unwrap_or_default();
                (first, second) = (first.or(first_after), second.or(second_after));
            }
            starts.push([first, second]);
            after = first;
        }
        starts.reverse();
        starts.into()
    }

    /// The characters of all ways of typing it.
    pub(super) fn letters(&self) -> Letters {
        let all = self.ways.iter().map(|way| match way {
            Way::Itself(c) => Letters::of_char(Some(*c)),
            Way::Latin(text) | Way::Syllable(text) => Letters::of(text),
        });
        all.fold(Letters::default(), Letters::or)
    }

    /// Whether a text, at most [`LONGEST`] bytes and without blanks, agrees with these sounds somewhere.
    pub(super) fn hear(&self, typed: &str) -> Option<Heard> {
        if typed.is_empty() || typed.len() > LONGEST {
            return None;
        }
        // a single letter begins some syllable of nearly every name
        let starts = if typed.len() == 1 { 1 } else { self.ends.len() };
        let mut letters = typed.chars();
        let [first, second] = [letters.next(), letters.next()].map(Letters::of_char);
        let may_begin = |[firsts, seconds]: &[Letters; 2]| firsts.may_hold(first) && seconds.may_hold(second);
        let starts = self.starts.iter().take(starts).enumerate().filter(|(_, start)| may_begin(start));
        starts.map(|(start, _)| start).find_map(|start| self.hear_from(start, typed))
    }

    /// The text is walked in all ways at once: bit `n` of `reached` stands for its first `n` bytes.
    fn hear_from(&self, start: usize, typed: &str) -> Option<Heard> {
        let mut reached: u64 = 1;
        for at in start..self.ends.len() {
            let (mut next, mut ends_within) = (0, false);
            for way in self.ways_of(at) {
                for from in bits(reached) {
                    let Some(rest) = typed.get(from..) else { continue };
                    match advance(*way, rest) {
                        Step::Through { all, first } => next |= shifted(all, from) | shifted(first, from),
                        Step::EndsWithin => ends_within = true,
                        Step::Wrong => {}
                    }
                }
            }
            let is_through = next & (1 << typed.len()) != 0;
            if is_through && start == 0 && (at + 1..self.ends.len()).all(|rest| self.is_silent(rest)) {
                return Some(Heard::Whole);
            }
            if is_through || ends_within {
                return Some(if start == 0 { Heard::Beginning } else { Heard::Within });
            }
            if next == 0 {
                return None;
            }
            reached = next;
        }
        None
    }

    /// Whether nothing needs to be typed for a character, such as a soft sign.
    fn is_silent(&self, at: usize) -> bool {
        self.ways_of(at).contains(&Way::Latin(""))
    }

    fn ways_of(&self, at: usize) -> &[Way] {
        let end = self.ends.get(at).copied().unwrap_or_default();
        let from = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.ways.get(usize::from(from)..usize::from(end)).unwrap_or_default()
    }
}

/// What one way makes of the rest of what was typed.
enum Step {
    /// So many bytes are used up, or just the first.
    Through { all: Option<usize>, first: Option<usize> },
    /// What was typed ends within these letters.
    EndsWithin,
    /// It does not agree.
    Wrong,
}

fn advance(way: Way, rest: &str) -> Step {
    match way {
        Way::Itself(c) if rest.starts_with(c) => Step::Through { all: Some(c.len_utf8()), first: None },
        Way::Itself(_) => Step::Wrong,
        Way::Latin(latin) if rest.starts_with(latin) => Step::Through { all: Some(latin.len()), first: None },
        Way::Syllable(latin) if rest.as_bytes().first() == latin.as_bytes().first() && !rest.is_empty() => {
            let ends_within = rest.len() > 1 && rest.len() < latin.len() && latin.starts_with(rest);
            let all = rest.starts_with(latin).then_some(latin.len());
            if ends_within { Step::EndsWithin } else { Step::Through { all, first: Some(1) } }
        }
        Way::Latin(latin) if latin.starts_with(rest) && !rest.is_empty() => Step::EndsWithin,
        Way::Latin(_) | Way::Syllable(_) => Step::Wrong,
    }
}

const fn shifted(by: Option<usize>, from: usize) -> u64 {
    match by {
        Some(by) if from + by <= LONGEST => 1 << (from + by),
        _ => 0,
    }
}

/// The places of the bits that are set.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = word.trailing_zeros();
        word &= word.wrapping_sub(1);
        (place < 64).then_some(place as usize)
    })
}

/// Blanks and signs are not typed when a name is typed by its sound.
pub(super) fn is_skipped(c: char) -> bool {
    !c.is_alphanumeric()
}

/// Adds the ways of typing a character other than as itself; whether there are any.
fn push_ways(c: char, ways: &mut Vec<Way>) -> bool {
    let before = ways.len();
    let cyrillic = cyrillic(c);
    if !cyrillic.is_empty() {
        ways.extend(cyrillic.iter().map(|latin| Way::Latin(latin)));
    } else if let Some(readings) = c.to_pinyin_multi() {
        for reading in readings.into_iter().map(Pinyin::plain) {
            for latin in as_typed(reading).into_iter().flatten() {
                let way = Way::Syllable(latin);
                if !ways.get(before..).is_some_and(|known| known.contains(&way)) {
                    ways.push(way); // readings that differ by their tone alone are one
                }
            }
        }
    }
    ways.len() > before
}

/// A syllable as a keyboard types it: for ü there are two habits.
fn as_typed(reading: &'static str) -> [Option<&'static str>; 2] {
    match reading {
        "lü" => [Some("lv"), Some("lu")],
        "nü" => [Some("nv"), Some("nu")],
        "lüe" => [Some("lve"), Some("lue")],
        "nüe" => [Some("nve"), Some("nue")],
        _ => [Some(reading).filter(|reading| reading.is_ascii()), None],
    }
}

/// The usual ways of writing a Cyrillic letter (Russian and Kazakh, folded) in Latin letters.
const fn cyrillic(c: char) -> &'static [&'static str] {
    match c {
        'а' | 'ә' => &["a"],
        'б' => &["b"],
        'в' => &["v", "w"],
        'г' | 'ғ' => &["g"],
        'д' => &["d"],
        'е' => &["e", "ye", "je", "yo", "jo", "io"], // ё folds to е
        'ж' => &["zh", "j"],
        'з' => &["z"],
        'и' | 'і' => &["i", "y", "j"], // й folds to и
        'к' => &["k", "c"],
        'қ' => &["q", "k"],
        'л' => &["l"],
        'м' => &["m"],
        'н' => &["n"],
        'ң' => &["n", "ng"],
        'о' | 'ө' => &["o"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s"],
        'т' => &["t"],
        'у' | 'ұ' | 'ү' => &["u"],
        'ф' => &["f", "ph"],
        'х' => &["kh", "h", "x"],
        'һ' => &["h"],
        'ц' => &["ts", "c", "tz"],
        'ч' => &["ch"],
        'ш' => &["sh"],
        'щ' => &["shch", "sch"],
        'ъ' | 'ь' => &[""],
        'ы' => &["y", "i"],
        'э' => &["e"],
        'ю' => &["yu", "iu", "ju"],
        'я' => &["ya", "ia", "ja"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::fold;

    fn heard(name: &str, typed: &str) -> Option<Heard> {
        Sounds::of(&fold(name)).and_then(|sounds| sounds.hear(typed))
    }

    #[test]
    fn chinese_is_heard_by_syllables_initials_and_both() {
        for (name, typed, wanted) in [
            ("华为", "huawei", Some(Heard::Whole)),
            ("华为", "hw", Some(Heard::Whole)),
            ("华为", "huaw", Some(Heard::Whole)),
            ("华为", "huawe", Some(Heard::Beginning)),
            ("华为技术", "hwei", Some(Heard::Beginning)),
            ("华为技术", "hwjs", Some(Heard::Whole)),
            ("深圳华为", "huaw", Some(Heard::Within)),
            ("重庆", "chongqing", Some(Heard::Whole)),
            ("重庆", "zhongqing", Some(Heard::Whole)),
            ("重庆", "zq", Some(Heard::Whole)),
            ("中国石油", "zgs", Some(Heard::Beginning)),
            ("绿色女装", "lvse", Some(Heard::Beginning)),
            ("绿色女装", "lusenu", Some(Heard::Beginning)),
            ("西安", "xian", Some(Heard::Whole)),
            ("TCL华星", "tclhx", Some(Heard::Whole)),
            ("TCL华星", "华x", Some(Heard::Within)),
            ("华为", "hv", None),
            ("华为", "huaweii", None),
            ("华为", "w", None),
            ("华为", "", None),
            ("Huawei", "hw", None),
        ] {
            assert_eq!(heard(name, typed), wanted, "{typed} in {name}");
        }
    }

    #[test]
    fn russian_is_heard_by_the_usual_transliterations() {
        for (name, typed) in [
            ("Россия", "rossiya"),
            ("Россия", "rossija"),
            ("Россия", "rossiia"),
            ("Екатеринбург", "yekaterinburg"),
            ("Екатеринбург", "ekaterinburg"),
            ("Ёлкин", "yolkin"),
            ("Хабаровск", "khabarovsk"),
            ("Жигули", "zhiguli"),
            ("Щёлково", "shchelkovo"),
            ("Пермь", "perm"),
            ("Тюмень-Нефть", "tyumenneft"),
            ("Чайковский", "chaikovskiy"),
            ("Қазақстан", "qazaqstan"),
        ] {
            assert_eq!(heard(name, typed), Some(Heard::Whole), "{typed} in {name}");
        }
        assert_eq!(heard("Казань Текстиль", "tekst"), Some(Heard::Within));
        assert_eq!(heard("Казань", "moskva"), None);
    }

    #[test]
    fn a_name_of_one_syllable_over_and_over_is_heard_in_time() {
        let name = "恩阿".repeat(200);
        assert!(heard(&name, &"ena".repeat(21)).is_some());
        assert_eq!(heard(&name, &("ena".repeat(20) + "q")), None);
    }
}
