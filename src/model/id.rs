//! Ids that never change and never collide.

use std::marker::PhantomData;
use std::str::FromStr;

/// A random 64-bit id of a record of type `T`. Written as 13 characters of Crockford's base 32.
///
/// Random, never counted: records added to the same plan on two machines must not collide.
pub struct Id<T> {
    value: u64,
    of: PhantomData<fn() -> T>,
}

const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 13;

impl<T> Id<T> {
    /// The id of a number; for reading files, and for plans that must come out the same every time.
    #[must_use]
    pub const fn from_u64(value: u64) -> Self {
        Self { value, of: PhantomData }
    }

    /// The number of the id.
    #[must_use]
    pub const fn to_u64(self) -> u64 {
        self.value
    }

    /// A new id by the machine's source of randomness.
    #[must_use]
    pub fn random() -> Self {
        // Where the machine refuses randomness, the hasher's own seed is the next best.
        let value = getrandom::u64().unwrap_or_else(|_| {
            use std::hash::{BuildHasher, RandomState};
            RandomState::new().hash_one(std::time::SystemTime::now())
        });
        Self::from_u64(value)
    }

    /// The `n`th id of a seed; the same every time.
    #[must_use]
    pub const fn seeded(seed: u64, n: u64) -> Self {
        // splitmix64 (Steele, Lea, Flood 2014): a bijection for each seed, so no two n collide
        let mut z = seed.wrapping_add(n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self::from_u64(z ^ (z >> 31))
    }
}

impl<T> std::fmt::Display for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for place in (0..LENGTH).rev() {
            let digit = usize::try_from((self.value >> (5 * place)) & 31).unwrap_or(0);
            let symbol = DIGITS.get(digit).copied().unwrap_or(b'0');
            std::fmt::Write::write_char(f, char::from(symbol))?;
        }
        Ok(())
    }
}

/// A text that is not an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an id of 13 characters of 0-9 and a-z without i, l, o, u, found `{0}`")]
pub struct BadId(String);

impl<T> FromStr for Id<T> {
    type Err = BadId;
    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId(text.chars().take(40).collect());
        if text.len() != LENGTH {
            return Err(bad());
        }
        let value = text.bytes().try_fold(0_u128, |value, symbol| {
            let digit = DIGITS.iter().position(|d| *d == symbol)?;
            Some((value << 5) | u128::try_from(digit).ok()?)
        });
        let value = value.and_then(|value| u64::try_from(value).ok()).ok_or_else(bad)?;
        Ok(Self::from_u64(value))
    }
}

impl<T> std::fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.value.cmp(&other.value)
    }
}
impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_written_and_read_back() {
        for value in [0, 1, 31, 32, u64::MAX, 0x0123_4567_89ab_cdef] {
            let id: Id<()> = Id::from_u64(value);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
        for bad in ["", "zzzzzzzzzzzzz", "000000000000i", "0000000000000 ", "é00000000000"] {
            assert!(bad.parse::<Id<()>>().is_err(), "{bad}");
        }
    }

    #[test]
    fn seeded_ids_repeat_and_differ() {
        let ids: std::collections::BTreeSet<Id<()>> = (0..10_000).map(|n| Id::seeded(7, n)).collect();
        assert_eq!(ids.len(), 10_000);
        assert_eq!(Id::<()>::seeded(7, 3), Id::seeded(7, 3));
    }
}
