//! Which characters a text has, in a few words of the machine: a quick no before the slow look.

/// A set of characters. Different characters may share a bit, so it can say no for certain, never yes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters(u64);

impl Letters {
    /// The characters of a folded text; blanks and signs do not count, because people leave them out.
    pub(super) fn of(text: &str) -> Self {
        Self(text.chars().fold(0, |bits, c| bits | bit(c)))
    }

    /// A character, where there is one.
    pub(super) fn of_char(c: Option<char>) -> Self {
        Self(c.map_or(0, bit))
    }

    /// The first character of a folded text.
    pub(super) fn first_of(text: &str) -> Self {
        Self::of_char(text.chars().next())
    }

    /// Each character of a folded text for itself.
    pub(super) fn each(text: &str) -> Box<[Self]> {
        text.chars().map(|c| Self(bit(c))).collect()
    }

    /// How many of these characters are certainly missing here, each as often as it stands.
    pub(super) fn lacks(self, each: &[Self]) -> usize {
        each.iter().filter(|wanted| !self.may_hold(**wanted)).count()
    }

    /// The characters of either.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all the wanted characters may be here.
    pub(super) const fn may_hold(self, wanted: Self) -> bool {
        wanted.0 & !self.0 == 0
    }

    /// How many of the wanted characters are certainly missing here.
    pub(super) const fn lacking(self, wanted: Self) -> u32 {
        (wanted.0 & !self.0).count_ones()
    }
}

/// A set of pairs of neighbouring characters, signs and blanks between them left out; it too only says no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Pairs(u64);

impl Pairs {
    /// The pairs of a folded text.
    pub(super) fn of(text: &str) -> Self {
        let mut pairs = 0;
        let mut before = None;
        for c in text.chars().filter(|c| c.is_alphanumeric()) {
            if let Some(before) = before {
                pairs |= pair_bit(before, c);
            }
            before = Some(c);
        }
        Self(pairs)
    }

    /// The pairs of either.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all the wanted pairs may be here.
    pub(super) const fn may_hold(self, wanted: Self) -> bool {
        wanted.0 & !self.0 == 0
    }
}

/// Latin letters and digits have a bit each, all others share the rest.
const fn bit(c: char) -> u64 {
    const OWN: u32 = 26 + 10;
    let place = match c {
        'a'..='z' => c as u32 - 'a' as u32,
        '0'..='9' => c as u32 - '0' as u32 + 26,
        '\0'..='\u{7f}' => return 0,
        _ => OWN + c as u32 % (64 - OWN),
    };
    1 << place
}

const fn pair_bit(a: char, b: char) -> u64 {
    // any spreading will do: multiplication by a large odd number, its upper bits
    let mixed = (a as u32).wrapping_mul(31).wrapping_add(b as u32).wrapping_mul(0x9e37_79b9);
    1 << (mixed >> 26)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_counted_and_what_is_there_is_never_missed() {
        let name = Letters::of("tulpar textiles, 华为");
        for (wanted, lacking) in [("tul-par", 0), ("华", 0), ("tulq", 1), ("8q", 2), ("", 0)] {
            assert_eq!(name.lacking(Letters::of(wanted)), lacking, "{wanted}");
            assert_eq!(name.may_hold(Letters::of(wanted)), lacking == 0, "{wanted}");
        }
        assert_eq!(name.lacks(&Letters::each("qqt")), 2);
        assert_eq!(Letters::of("ab").or(Letters::of("c")), Letters::of("abc"));
    }

    #[test]
    fn pairs_that_are_there_are_never_missed() {
        let name = Pairs::of("tulpar-textiles 华为");
        for wanted in ["tulpar", "part", "rt", "华为", "s华", "u", ""] {
            assert!(name.may_hold(Pairs::of(wanted)), "{wanted}");
        }
        assert!(!name.may_hold(Pairs::of("tp")));
    }
}
