//! Where in a file something stands: lines and columns of the text that is being read.
//!
//! Ids and words of the wire types borrow from the text, so their place is known without any bookkeeping
//! while reading; the place of a number is found again by its field's name, and only when it is faulty.

/// A place in a text file, both counted from one; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

/// The text of a file.
#[derive(Clone, Copy)]
pub(super) struct Source<'a>(&'a str);

impl<'a> Source<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The byte at which `part` begins; none where it is not a part of the text.
    pub(super) fn offset_of(self, part: &str) -> Option<usize> {
        let offset = part.as_ptr().addr().checked_sub(self.0.as_ptr().addr())?;
        (offset.checked_add(part.len())? <= self.0.len()).then_some(offset)
    }

    /// The line and column of a byte.
    pub(super) fn place(self, offset: usize) -> Place {
        let before = self.0.get(..offset).unwrap_or(self.0);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Place { line, column: before.get(line_start..).unwrap_or("").chars().count() + 1 }
    }

    /// The byte at a line and column; the end of the text where there is none such.
    pub(super) fn offset(self, place: Place) -> usize {
        let line_start: usize = self.0.split_inclusive('\n').take(place.line.saturating_sub(1)).map(str::len).sum();
        let line = self.0.get(line_start..).unwrap_or("");
        let within = line.char_indices().nth(place.column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
        line_start + within
    }

    /// The byte at which the next field of a name begins, after `from`; `from` itself where there is none.
    pub(super) fn field(self, from: usize, name: &str) -> usize {
        let mut tokens = Tokens { text: self.0, at: from };
        while let Some((start, token)) = tokens.next_token() {
            if token == name && tokens.rest().trim_start().starts_with(':') {
                return start;
            }
        }
        from
    }

    /// What stands at a byte: one token, shortened; empty at the end of the text.
    pub(super) fn token(self, offset: usize) -> String {
        let mut tokens = Tokens { text: self.0, at: offset };
        shortened(tokens.next_token().map_or("", |(_, token)| token))
    }

    /// The quote just before a byte, where a text begins there; else the byte itself.
    pub(super) fn quote_before(self, offset: usize) -> usize {
        let quoted = self.0.get(..offset).is_some_and(|before| before.ends_with('"'));
        if quoted { offset - 1 } else { offset }
    }

    /// Whether nothing but blank space stands from a byte on.
    pub(super) fn ends_at(self, offset: usize) -> bool {
        self.0.get(offset..).is_none_or(|rest| rest.trim().is_empty())
    }
}

/// A text of at most 40 characters for use inside a sentence, on one line.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

/// A walk over the text's tokens: texts in quotes, words and numbers, single signs.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn skip_blanks_and_comments(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            self.at += blank;
            let rest = self.rest();
            let comment = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            self.at += comment;
        }
    }

    fn next_token(&mut self) -> Option<(usize, &'a str)> {
        self.skip_blanks_and_comments();
        let rest = self.rest();
        let first = rest.chars().next()?;
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-' | '#');
        let length = if first == '"' {
            quoted_length(rest)
        } else if is_word(first) {
            rest.find(|c| !is_word(c)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let start = self.at;
        self.at += length;
        Some((start, rest.get(..length).unwrap_or(rest)))
    }
}

/// The length of the quoted text that `rest` begins with, quotes included.
fn quoted_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(name: \"a size: b\", // size: 1\n  größe: 3, /* size: 2 */ size: (-1, 2),\n)";

    #[test]
    fn fields_are_found_outside_texts_and_comments() {
        let source = Source::new(TEXT);
        let at = source.field(0, "size");
        assert_eq!(source.place(at), Place { line: 2, column: 27 });
        assert_eq!(source.offset(Place { line: 2, column: 27 }), at);
        assert_eq!(source.token(at), "size");
        assert_eq!(source.field(3, "depth"), 3, "an unknown field is where the search began");
    }

    #[test]
    fn parts_know_their_place() {
        let text = String::from(TEXT);
        let source = Source::new(&text);
        assert_eq!(source.offset_of(&text[7..9]), Some(7));
        assert_eq!(source.offset_of("elsewhere"), None);
        assert_eq!(source.token(7), "\"a size: b\"");
        assert!(source.ends_at(text.len()) && !source.ends_at(0));
        assert_eq!(source.place(usize::MAX), Place { line: 3, column: 2 });
    }

    #[test]
    fn long_texts_are_shortened_to_one_line() {
        assert_eq!(shortened("a\nb"), "a b");
        assert_eq!(shortened(&"x".repeat(41)).chars().count(), 41);
    }
}
