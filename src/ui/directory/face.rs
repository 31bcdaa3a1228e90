//! How a cell looks: its marks and its words, kept until plan or language change.

use crate::table::{Cell, Choice, Column, Data, RowId};
use crate::ui::widgets::Mark;
use crate::words::{Lang, Words};
use eframe::egui::Ui;
use std::collections::HashMap;
use std::rc::Rc;

/// A cell as it is painted.
#[derive(Clone, Debug, Default)]
pub(super) struct Face {
    /// Before its words: a status, flags, a pavilion's colour.
    pub(super) marks: Vec<Mark>,
    /// Its words or figure, without unit.
    pub(super) text: String,
}

/// The most flags shown before the names of countries.
const MOST_MARKS: usize = 4;

impl Face {
    /// The face of a cell.
    pub(super) fn of(data: &Data, words: Words, cell: &Cell) -> Self {
        let marks = Choice::of(cell).into_iter().map(|choice| mark(data, choice)).filter(|mark| mark.is_some());
        Self { marks: marks.take(MOST_MARKS).collect(), text: cell.shown(data, words) }
    }
}

/// The mark of something to choose.
pub(super) fn mark(data: &Data, choice: Choice) -> Mark {
    match choice {
        Choice::Status(status) => Mark::Status(status),
        Choice::Standing(standing) => standing.status().map_or(Mark::None, Mark::Status),
        Choice::Country(country) => Mark::Flag(country),
        Choice::Pavilion(id) => {
            data.project().pavilions.get(&id).map_or(Mark::None, |pavilion| Mark::Swatch(pavilion.color))
        }
        Choice::Color(color) => Mark::Swatch(color),
        Choice::Nothing
        | Choice::Attendance(_)
        | Choice::Approval(_)
        | Choice::Kind(_)
        | Choice::Arrangement(_)
        | Choice::Hall(_)
        | Choice::Exhibitor(_) => Mark::None,
    }
}

/// The faces made so far.
#[derive(Default)]
pub(super) struct Faces {
    faces: HashMap<(RowId, Column), Rc<Face>>,
    made_for: Option<(u64, Lang)>,
}

/// More than a screen ever shows; scrolling far begins anew.
const MOST: usize = 20_000;

impl Faces {
    /// The face of a cell, made where it is not known yet.
    pub(super) fn get(&mut self, data: &Data, revision: u64, words: Words, row: RowId, column: Column) -> Rc<Face> {
        if self.made_for != Some((revision, words.lang())) || self.faces.len() > MOST {
            self.faces.clear();
            self.made_for = Some((revision, words.lang()));
        }
        let make = || Rc::new(Face::of(data, words, &data.cell(row, column)));
        self.faces.entry((row, column)).or_insert_with(make).clone()
    }
}

/// Room for a mark and the space after it, in points.
pub(super) fn marks_width(face: &Face) -> f32 {
    face.marks.iter().map(|mark| mark.width() + 6.0).sum()
}

/// Paints the marks of a face from a point of its middle line on; where they end.
pub(super) fn paint_marks(ui: &Ui, face: &Face, mut left: eframe::egui::Pos2) -> f32 {
    let color = crate::ui::theme::Theme::of(ui).mark;
    for mark in &face.marks {
        crate::ui::widgets::paint_mark(ui, *mark, left, color);
        left.x += mark.width() + 6.0;
    }
    left.x
}
