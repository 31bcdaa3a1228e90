//! Which part of the report stands on which sheet, and where.
//!
//! A chapter's name is never left alone at the foot of a sheet, nor are a table's heads; a table that goes on
//! overleaf has its heads there again.

use super::page::Sheet;
use crate::report::{Board, Chapter, Columns, Face, Report};
use crate::words::Words;
use std::rc::Rc;

/// A piece that is not parted.
#[derive(Clone)]
pub(super) enum Part<'a> {
    /// The name of a chapter.
    Chapter(&'a Chapter),
    /// Its figures that are read first.
    Headlines(&'a Chapter),
    /// The name of a table.
    Name(&'a Board),
    /// The heads of its columns.
    Heads(Rc<Set<'a>>),
    /// One of its rows.
    Row(Rc<Set<'a>>, usize),
    /// How its figures are to be understood, line by line.
    Note(Vec<String>),
}

/// A table with its letters and columns.
pub(super) struct Set<'a> {
    pub(super) board: &'a Board,
    pub(super) face: Face,
    pub(super) columns: Columns,
    pub(super) signs: bool,
}

/// A part with its place.
pub(super) struct Placed<'a> {
    /// From the upper edge of the sheet in millimetres.
    pub(super) y: f64,
    pub(super) part: Part<'a>,
}

/// How many rows stand below heads at least.
const TOGETHER: usize = 3;

/// The parts of each sheet.
pub(super) fn pages<'a>(report: &'a Report, sheet: &Sheet, words: Words) -> Vec<Vec<Placed<'a>>> {
    let mut flow = Flow { sheet, pages: vec![Vec::new()], y: sheet.top(0) };
    for chapter in &report.chapters {
        flow.chapter(chapter, words);
    }
    flow.pages
}

struct Flow<'a, 's> {
    sheet: &'s Sheet,
    pages: Vec<Vec<Placed<'a>>>,
    y: f64,
}

impl<'a> Flow<'a, '_> {
    fn chapter(&mut self, chapter: &'a Chapter, words: Words) {
        let title = Part::Chapter(chapter);
        let headlines = Part::Headlines(chapter);
        let first = chapter.boards.first().map_or(0.0, |board| {
            let rows = board.table.rows.len().min(TOGETHER);
            self.sheet.name + self.sheet.heads + self.sheet.row * rows as f64
        });
        self.need(self.sheet.height_of(&title) + self.sheet.height_of(&headlines) + first);
        self.put(title);
        self.put(headlines);
        for board in &chapter.boards {
            self.board(board, words);
        }
        self.y += self.sheet.chapter_gap;
    }

    fn board(&mut self, board: &'a Board, words: Words) {
        let set = Rc::new(self.sheet.set(board, words));
        let rows = board.table.rows.len();
        self.need(self.sheet.name + self.sheet.heads + self.sheet.row * rows.min(TOGETHER) as f64);
        self.put(Part::Name(board));
        self.put(Part::Heads(set.clone()));
        for row in 0..rows {
            // the last rows, the total among them, are not left alone overleaf
            let keep = if rows - row == 2 { 2.0 } else { 1.0 };
            if self.need(self.sheet.row * keep) {
                self.put(Part::Heads(set.clone()));
            }
            self.put(Part::Row(set.clone(), row));
        }
        let note = Part::Note(self.sheet.lines(&board.note));
        self.need(self.sheet.height_of(&note));
        self.put(note);
        self.y += self.sheet.board_gap;
    }

    /// Goes on overleaf where so much does not fit here; whether it did.
    fn need(&mut self, height: f64) -> bool {
        let is_fresh = self.pages.last().is_none_or(Vec::is_empty);
        if self.y + height <= self.sheet.bottom() || is_fresh {
            return false;
        }
        self.y = self.sheet.top(self.pages.len());
        self.pages.push(Vec::new());
        true
    }

    fn put(&mut self, part: Part<'a>) {
        let height = self.sheet.height_of(&part);
        let placed = Placed { y: self.y, part };
        if let Some(page) = self.pages.last_mut() {
            page.push(placed);
        }
        self.y += height;
    }
}
