//! Tables for the terminal: names at the left, figures at the right, Chinese characters two columns wide.

use unicode_width::UnicodeWidthStr;

/// A table whose first column holds names and whose others hold figures.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with its headings.
    pub(super) fn new(headings: Vec<String>) -> Self {
        Self { rows: vec![headings] }
    }

    /// Adds a row; missing cells stay blank.
    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The lines, each indented by two and without blanks at its end.
    pub(super) fn lines(&self) -> String {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let width_of = |column: usize| {
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width_of).collect();
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for (i, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let blank = " ".repeat(width - cell.width());
                line.push_str("  ");
                if i == 0 {
                    line.push_str(cell);
                    line.push_str(&blank);
                } else {
                    line.push_str(&blank);
                    line.push_str(cell);
                }
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_names_line_up() {
        let mut table = Table::new(vec!["".into(), "m²".into()]);
        table.row(vec!["中国馆".into(), "1,200".into()]);
        table.row(vec!["KZ".into(), "18".into()]);
        table.row(vec!["Only a name".into()]);
        assert_eq!(table.lines(), "                  m²\n  中国馆       1,200\n  KZ              18\n  Only a name\n");
    }
}
