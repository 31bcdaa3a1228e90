//! How wide a text on a fascia is: the boards are ordered by the number of letters that fit on them.

/// The width of a text in half widths: a Latin or Cyrillic letter is one wide, a Han character two, a mark that
/// combines with the letter before it nothing. 24 wide are 24 Latin letters or 12 Han characters.
#[must_use]
pub fn fascia_width(text: &str) -> usize {
    text.trim().chars().map(width).sum()
}

/// The ranges are those of the Unicode property East Asian Width (W and F) that company names use.
const fn width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_characters_are_twice_as_wide_as_letters() {
        for (text, wanted) in [
            ("", 0),
            ("  ", 0),
            ("STEPPE GRAIN", 12),
            ("Степное зерно", 13),
            ("丝路物流", 8),
            ("（中国）A", 9),
            ("e\u{301}", 1),
            ("𠮷", 2),
        ] {
            assert_eq!(fascia_width(text), wanted, "{text}");
        }
    }
}
