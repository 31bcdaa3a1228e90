//! Tables as text: CSV files (RFC 4180) and the tab-separated blocks of the clipboard.
//!
//! A cell of words that a spreadsheet would take for a formula gets an apostrophe before it, which
//! spreadsheets hide and [`read_block`] takes away again. Numbers are typed, never guarded: `-5` stays a number.
//! Deliberately absent: encodings other than UTF-8.

use super::{Decimal, Table, Value};
use crate::words::Words;
use csv::{ReaderBuilder, Terminator, Writer, WriterBuilder};
use std::borrow::Cow;

/// Whether a file begins with the mark by which Excel knows UTF-8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bom {
    /// With the mark: for Excel.
    #[default]
    With,
    /// Without: for other programs.
    Without,
}

/// Whether a block of cells begins with a line of titles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Titles {
    /// It does.
    With,
    /// It does not.
    Without,
}

const MARK: &[u8] = b"\xef\xbb\xbf";

/// A table as a CSV file: titles with units in the reader's language, numbers with a decimal point, days as
/// 2021-08-23.
#[must_use]
pub fn csv(table: &Table, words: Words, bom: Bom) -> Vec<u8> {
    let mark = match bom {
        Bom::With => MARK.to_vec(),
        Bom::Without => Vec::new(),
    };
    let mut format = WriterBuilder::new();
    format.terminator(Terminator::CRLF);
    write(table, words, Titles::With, format.from_writer(mark), |number| number.plain('.'))
}

/// A table as a block for the clipboard, which spreadsheets take: numbers with the decimal point of the
/// reader's language.
#[must_use]
pub fn block(table: &Table, words: Words, titles: Titles) -> String {
    let mut format = WriterBuilder::new();
    format.delimiter(b'\t').terminator(Terminator::Any(b'\n'));
    let bytes = write(table, words, titles, format.from_writer(Vec::new()), |number| number.for_spreadsheet(words));
    String::from_utf8_lossy(&bytes).into_owned()
}

fn write(
    table: &Table,
    words: Words,
    titles: Titles,
    mut writer: Writer<Vec<u8>>,
    number: impl Fn(Decimal) -> String,
) -> Vec<u8> {
    let cell = |value: &Value| match value {
        Value::Empty => String::new(),
        Value::Text(text) => guarded(text).into_owned(),
        Value::Number(decimal) => number(*decimal),
        Value::Date(date) => date.format("%Y-%m-%d").to_string(),
    };
    // Writing to memory fails only where rows differ in width, which `Table::push` makes impossible.
    if titles == Titles::With {
        let _ = writer.write_record(table.heads.iter().map(|head| guarded(&head.full(words)).into_owned()));
    }
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(cell));
    }
    writer.into_inner().unwrap_or_default()
}

/// Words that no spreadsheet takes for a formula.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { Cow::Owned(format!("{GUARD}{text}")) } else { Cow::Borrowed(text) }
}

/// The first characters by which spreadsheets know a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];
const GUARD: char = '\'';

/// The cells of a block from the clipboard, as a spreadsheet puts it there: lines of tab-separated cells, in
/// quotes where a cell holds a tab or a line break. Lines may differ in length; one empty line at the end is none.
#[must_use]
pub fn read_block(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new();
    reader.delimiter(b'\t').has_headers(false).flexible(true);
    let cell = |cell: &str| {
        let plain = cell.strip_prefix(GUARD).filter(|rest| rest.starts_with(FORMULA)).unwrap_or(cell);
        plain.trim().to_owned()
    };
    // Text is never unsound for this reader: lines may differ, and it is UTF-8 already.
    let records = reader.from_reader(text.as_bytes()).into_records().map_while(Result::ok);
    records.map(|record| record.iter().map(cell).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Area;
    use crate::model::Money;
    use crate::table::{Head, Unit};
    use crate::words::Lang;
    use chrono::NaiveDate;

    fn table() -> Table {
        let money = Unit::Currency("CNY".into());
        let heads = vec![
            Head::words("Name"),
            Head::figures("Area", Some(Unit::SquareMetres)),
            Head::figures("Price", Some(money)),
            Head::words("Held until"),
        ];
        let mut table = Table::new("Booths", heads);
        let day = NaiveDate::from_ymd_opt(2021, 8, 23).unwrap();
        table.push(vec!["Ivan, \"Sons\"".into(), Some(Area(13_500_000)).into(), Some(Money(-500)).into(), day.into()]);
        table.push(vec!["=HYPERLINK(\"x\")".into()]);
        table.push(vec!["两行\n文字".into(), None::<Area>.into()]);
        table
    }

    #[test]
    fn a_file_follows_rfc_4180() {
        let words = Words::of(Lang::En);
        let wanted = "Name,Area (m²),Price (CNY),Held until\r\n\
            \"Ivan, \"\"Sons\"\"\",13.5,-5.00,2021-08-23\r\n\
            \"'=HYPERLINK(\"\"x\"\")\",,,\r\n\
            \"两行\n文字\",,,\r\n";
        assert_eq!(String::from_utf8(csv(&table(), words, Bom::Without)).unwrap(), wanted);
        let marked = csv(&table(), words, Bom::With);
        assert_eq!(marked.strip_prefix(MARK), Some(wanted.as_bytes()));
        let russian = csv(&table(), Words::of(Lang::Ru), Bom::Without);
        assert!(russian.starts_with("Name,Area (м²)".as_bytes()));
    }

    #[test]
    fn no_words_become_a_formula() {
        for text in ["=1", "+7 495 1", "-", "@x", "\ty", "\ry"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "A1", "'x", "5-7", "1=1"] {
            assert_eq!(guarded(text), text);
        }
    }

    #[test]
    fn a_block_comes_back_as_it_went() {
        let words = Words::of(Lang::Ru);
        let text = block(&table(), words, Titles::Without);
        assert_eq!(text.lines().next(), Some("\"Ivan, \"\"Sons\"\"\"\t13,5\t-5,00\t2021-08-23"));
        let cells = read_block(&text);
        assert_eq!(cells[0], ["Ivan, \"Sons\"", "13,5", "-5,00", "2021-08-23"]);
        assert_eq!(cells[1][0], "=HYPERLINK(\"x\")");
        assert_eq!(cells[2][0], "两行\n文字");
        assert_eq!(cells.len(), 3);
        assert!(block(&table(), words, Titles::With).starts_with("Name\tArea (м²)"));
    }

    #[test]
    fn blocks_of_any_program_are_read() {
        for (text, wanted) in [
            ("a\tb\r\nc\td\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("\u{feff}a", vec![vec!["a"]]),
            ("a\t\tb\nc", vec![vec!["a", "", "b"], vec!["c"]]),
            ("\"x\ty\"\tz", vec![vec!["x\ty", "z"]]),
            ("'-5\t'quoted'", vec![vec!["-5", "'quoted'"]]),
            ("", vec![]),
        ] {
            assert_eq!(read_block(text), wanted, "{text:?}");
        }
    }
}
