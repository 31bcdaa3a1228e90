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

/// The text before the last count in a number, the count's digits, and the text after: `N1-A05b` is `N1-A`,
/// `05`, `b`. A number without a count of at most 18 digits is all text.
#[must_use]
pub fn parted_number(number: &str) -> (&str, &str, &str) {
    let is_digit = |c: char| c.is_ascii_digit();
    let Some(end) = number.rfind(is_digit).map(|last| last + 1) else { return (number, "", "") };
    let (head, rest) = number.split_at(end);
    let start = head.trim_end_matches(is_digit).len();
    let (before, digits) = head.split_at(start);
    if digits.len() > 18 { (number, "", "") } else { (before, digits, rest) }
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

    #[test]
    fn numbers_are_parted_at_their_last_count() {
        for (number, wanted) in [
            ("N1-A05b", ("N1-A", "05", "b")),
            ("VIP", ("VIP", "", "")),
            ("7", ("", "7", "")),
            ("展12", ("展", "12", "")),
            ("A1234567890123456789", ("A1234567890123456789", "", "")),
        ] {
            assert_eq!(parted_number(number), wanted);
        }
    }
}
