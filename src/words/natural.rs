//! The order in which people count: A2 before A10.

/// A text's place among others as people count: runs of digits by value, everything else by character
/// without regard to letter case; equal texts by their exact characters.
#[must_use]
pub fn natural_key(text: &str) -> impl Ord + Clone + use<> {
    let mut parts: Vec<Part> = Vec::new();
    for c in text.chars() {
        match (c.to_digit(10), parts.last_mut()) {
            (Some(digit), Some(Part::Count(value))) => {
                *value = value.saturating_mul(10).saturating_add(u128::from(digit));
            }
            (Some(digit), _) => parts.push(Part::Count(u128::from(digit))),
            (None, _) => parts.extend(c.to_lowercase().map(Part::Char)),
        }
    }
    (parts, text.to_owned())
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Count(u128),
    Char(char),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn booth_numbers_sort_as_people_count() {
        let mut numbers = vec!["A10", "a1", "B1", "A2b", "A2", "10", "9", "", "A02"];
        numbers.sort_by_key(|number| natural_key(number));
        assert_eq!(numbers, ["", "9", "10", "a1", "A02", "A2", "A2b", "A10", "B1"]);
    }
}
