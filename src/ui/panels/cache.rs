//! Something derived, kept until what it is derived from changes.

/// A value with the key that it was made for.
#[derive(Clone, Debug)]
pub struct Cache<K, V> {
    made: Option<(K, V)>,
}

impl<K, V> Default for Cache<K, V> {
    fn default() -> Self {
        Self { made: None }
    }
}

impl<K: PartialEq, V> Cache<K, V> {
    /// The value for a key, made anew where the key is another one than last time.
    pub fn at(&mut self, key: K, make: impl FnOnce() -> V) -> &V {
        let kept = self.made.take().filter(|(of, _)| *of == key);
        let made = kept.unwrap_or_else(|| (key, make()));
        &self.made.insert(made).1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_for_a_key() {
        let mut cache = Cache::default();
        let mut made = 0;
        for key in [1, 1, 2, 2, 1] {
            cache.at(key, || made += 1);
        }
        assert_eq!(made, 3);
    }
}
