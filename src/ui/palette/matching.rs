//! How well an entry fits what was typed.

use super::entries::{Entry, Target};

/// How an entry fits, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A name is just this.
    Whole,
    /// A name begins with it.
    Beginning,
    /// Every word typed begins a word of a name.
    Words,
    /// A name holds it.
    Within,
    /// A name holds its letters in this order.
    Letters,
}

/// How well an entry fits; none where it does not. `typed` is in lower case without blanks at its ends.
pub(super) fn rank(entry: &Entry, typed: &str) -> Option<Rank> {
    entry.names.iter().filter_map(|name| rank_of(name, typed, matches!(entry.target, Target::Command(_)))).min()
}

fn rank_of(name: &str, typed: &str, loose: bool) -> Option<Rank> {
    if name == typed {
        Some(Rank::Whole)
    } else if name.starts_with(typed) {
        Some(Rank::Beginning)
    } else if has_words(name, typed) {
        Some(Rank::Words)
    } else if name.contains(typed) {
        Some(Rank::Within)
    } else if loose && typed.chars().count() >= 2 && has_letters(name, typed) {
        Some(Rank::Letters)
    } else {
        None
    }
}

fn has_words(name: &str, typed: &str) -> bool {
    let begins = |part: &str| name.split([' ', '-', '(', '/']).any(|word| word.starts_with(part));
    typed.split_whitespace().all(begins)
}

fn has_letters(name: &str, typed: &str) -> bool {
    let mut letters = name.chars();
    typed.chars().filter(|c| !c.is_whitespace()).all(|wanted| letters.any(|letter| letter == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_fit_ranks_first() {
        for (name, typed, wanted) in [
            ("a12", "a12", Some(Rank::Whole)),
            ("a120", "a12", Some(Rank::Beginning)),
            ("zoom to fit", "zoom fit", Some(Rank::Words)),
            ("zoom to fit", "fit", Some(Rank::Words)),
            ("xa12", "a12", Some(Rank::Within)),
            ("align left", "agl", Some(Rank::Letters)),
            ("对齐到左", "左", Some(Rank::Within)),
            ("align left", "z", None),
            ("align left", "tfel", None),
        ] {
            assert_eq!(rank_of(name, typed, true), wanted, "{typed} in {name}");
        }
        assert_eq!(rank_of("align left", "agl", false), None);
    }
}
