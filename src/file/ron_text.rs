//! Writing RON text, one record a line: fields in parentheses, those left out that are as in a new record.
//!
//! Written by hand rather than through `ron::ser` for one line a record and for texts that stay readable:
//! only quotes, backslashes and control characters are escaped.

use std::fmt::Write;

/// The fields of a record, being written.
pub(super) struct Fields<'o> {
    out: &'o mut String,
    first: bool,
}

impl<'o> Fields<'o> {
    /// Writes `name(..)` with the fields that `fill` adds; `name` may be empty.
    pub(super) fn write(out: &'o mut String, name: &str, fill: impl FnOnce(&mut Fields<'_>)) {
        out.push_str(name);
        out.push('(');
        fill(&mut Fields { out, first: true });
        out.push(')');
    }

    /// Writes a field's name and gives the text to write its value to.
    pub(super) fn value(&mut self, name: &str) -> &mut String {
        if !self.first {
            self.out.push_str(", ");
        }
        self.first = false;
        self.out.push_str(name);
        self.out.push_str(": ");
        self.out
    }

    /// A field of fields; left out where none of them is written.
    pub(super) fn nested(&mut self, name: &str, fill: impl FnOnce(&mut Fields<'_>)) {
        let (length, first) = (self.out.len(), self.first);
        Fields::write(self.value(name), "", fill);
        if self.out.ends_with(": ()") {
            self.out.truncate(length);
            self.first = first;
        }
    }

    /// A word, such as the variant of an enum; left out where it is the usual one.
    pub(super) fn word(&mut self, name: &str, word: &str, usual: &str) {
        if word != usual {
            self.value(name).push_str(word);
        }
    }

    /// A text in quotes; left out where empty.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            quoted(self.value(name), text);
        }
    }

    /// Anything that shows itself as plain text, in quotes; left out where it is none.
    pub(super) fn quote(&mut self, name: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            show(self.value(name), format_args!("\"{value}\""));
        }
    }

    /// A whole number; left out where it is the usual one.
    pub(super) fn number(&mut self, name: &str, number: impl Into<i64>, usual: i64) {
        let number = number.into();
        if number != usual {
            show(self.value(name), format_args!("{number}"));
        }
    }

    /// A whole number; left out where it is none.
    pub(super) fn maybe(&mut self, name: &str, number: Option<impl Into<i64>>) {
        if let Some(number) = number {
            show(self.value(name), format_args!("{}", number.into()));
        }
    }

    /// A number of units of its last decimal, so many of them, as a decimal; left out where it is none.
    pub(super) fn decimal(&mut self, name: &str, number: Option<i64>, decimals: u32) {
        if let Some(number) = number {
            decimal(self.value(name), number, decimals);
        }
    }

    /// A list in brackets; left out where empty.
    pub(super) fn list<T>(&mut self, name: &str, list: &[T], each: impl FnMut(&mut String, &T)) {
        if !list.is_empty() {
            brackets(self.value(name), list, each);
        }
    }
}

/// A list in brackets.
pub(super) fn brackets<T>(out: &mut String, list: &[T], mut each: impl FnMut(&mut String, &T)) {
    out.push('[');
    for (n, element) in list.iter().enumerate() {
        if n > 0 {
            out.push_str(", ");
        }
        each(out, element);
    }
    out.push(']');
}

/// Text that formatting makes.
pub(super) fn show(out: &mut String, text: std::fmt::Arguments<'_>) {
    // A String takes everything.
    let _ = out.write_fmt(text);
}

/// A text in quotes.
pub(super) fn quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => show(out, format_args!("\\u{{{:x}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A number of units of its last decimal, without needless zeros.
pub(super) fn decimal(out: &mut String, number: i64, decimals: u32) {
    let scale = 10_u64.pow(decimals);
    let (size, sign) = (number.unsigned_abs(), if number < 0 { "-" } else { "" });
    show(out, format_args!("{sign}{}", size / scale));
    if size % scale != 0 {
        let width = decimals as usize;
        show(out, format_args!(".{:0width$}", size % scale));
        out.truncate(out.trim_end_matches('0').len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_and_short() {
        let written = |number, decimals| {
            let mut out = String::new();
            decimal(&mut out, number, decimals);
            out
        };
        assert_eq!(written(486_000_000, 6), "486");
        assert_eq!(written(13_500_000, 6), "13.5");
        assert_eq!(written(-1, 6), "-0.000001");
        assert_eq!(written(10, 0), "10");
        assert_eq!(written(i64::MIN, 2), "-92233720368547758.08");
    }

    #[test]
    fn texts_are_escaped_only_where_needed() {
        let mut out = String::new();
        quoted(&mut out, "L'Or\u{301}e \"展\"\\\n\u{7f}");
        assert_eq!(out, "\"L'Or\u{301}e \\\"展\\\"\\\\\\n\\u{7f}\"");
    }

    #[test]
    fn what_is_usual_is_left_out() {
        let mut out = String::new();
        Fields::write(&mut out, "Booth", |fields| {
            fields.text("number", "");
            fields.nested("notes", |notes| notes.text("en", ""));
            fields.number("order", 0, 0);
            fields.word("kind", "RawSpace", "ShellScheme");
            fields.list("open_sides", &["Top"], |out, side| out.push_str(side));
            fields.maybe("height", Some(4000));
        });
        assert_eq!(out, "Booth(kind: RawSpace, open_sides: [Top], height: 4000)");
    }
}
