//! One value, or several that differ.

/// What a field shows for one or many records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown<T> {
    /// All records have this value.
    Same(T),
    /// They differ.
    Mixed,
}

impl<T: PartialEq> Shown<T> {
    /// The value of many records; none where there are none.
    pub fn of(values: impl IntoIterator<Item = T>) -> Option<Self> {
        let mut values = values.into_iter();
        let first = values.next()?;
        Some(if values.all(|value| value == first) { Self::Same(first) } else { Self::Mixed })
    }
}

impl<T> Shown<T> {
    /// The value, where all have the same.
    pub const fn same(&self) -> Option<&T> {
        match self {
            Self::Same(value) => Some(value),
            Self::Mixed => None,
        }
    }

    /// The same with each value turned into another.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Shown<U> {
        match self {
            Self::Same(value) => Shown::Same(turn(value)),
            Self::Mixed => Shown::Mixed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_the_same_or_mixed() {
        assert_eq!(Shown::of([3, 3, 3]), Some(Shown::Same(3)));
        assert_eq!(Shown::of([3, 4]), Some(Shown::Mixed));
        assert_eq!(Shown::<u8>::of([]), None);
        assert_eq!(Shown::Same(2).map(|n| n * 2), Shown::Same(4));
    }
}
