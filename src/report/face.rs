//! What a table shows in letters, made once for each state of the plan.

use super::Board;
use crate::table::Align;
use crate::words::Words;

/// The cells of a table in letters, and which of them are the longest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Face {
    /// The heads with their units.
    pub heads: Vec<String>,
    /// The cells, row by row.
    pub texts: Vec<Vec<String>>,
    /// The longest text of each column, its head not counted.
    pub longest: Vec<String>,
    /// Where the cells of each column stand.
    pub aligns: Vec<Align>,
}

impl Face {
    /// The letters of a table.
    #[must_use]
    pub fn new(board: &Board, words: Words) -> Self {
        let heads = &board.table.heads;
        let head = |head: &crate::table::Head| match &head.unit {
            Some(unit) => format!("{}, {}", head.title, unit.text(words)),
            None => head.title.clone(),
        };
        let rows = 0..board.table.rows.len();
        let texts: Vec<Vec<String>> =
            rows.map(|row| (0..heads.len()).map(|column| board.text(row, column, words)).collect()).collect();
        let longest = (0..heads.len()).map(|column| {
            let cells = texts.iter().filter_map(|row: &Vec<String>| row.get(column));
            cells.max_by_key(|text| text.chars().map(breadth).sum::<usize>()).cloned().unwrap_or_default()
        });
        Self {
            heads: heads.iter().map(head).collect(),
            longest: longest.collect(),
            texts,
            aligns: heads.iter().map(|head| head.align).collect(),
        }
    }

    /// A cell; nothing beyond the table.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.texts.get(row).and_then(|row| row.get(column)).map(String::as_str).unwrap_or_default()
    }

    /// Where the cells of a column stand.
    #[must_use]
    pub fn align(&self, column: usize) -> Align {
        self.aligns.get(column).copied().unwrap_or_default()
    }
}

/// How broad a character is, roughly: Chinese ones are twice as broad as digits.
const fn breadth(c: char) -> usize {
    if c as u32 >= 0x1100 { 2 } else { 1 }
}
