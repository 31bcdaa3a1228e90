//! What a new hall is: from a size, a template, or corners drawn; with columns or without.

use super::super::controls;
use super::super::theme::Theme;
use super::fields::{self, LengthBox};
use super::polygon_pad::PolygonPad;
use super::preview::{Preview, View};
use crate::edit::{self, ColumnGrid, HallShape, HallTemplate, NewDoors, NewHall};
use crate::geometry::{Mm, Rect, Size};
use crate::model::{HallId, Part, Project, Section};
use crate::words::{Lang, LocalText, Words};
use eframe::egui::{Label, Ui, vec2};
use std::collections::BTreeSet;

/// The smallest and the largest side of a hall.
const SIDES: [Mm; 2] = [Mm(3_000), Mm(1_000_000)];

/// The width of the picture at the right, in points.
const PICTURE: f32 = 332.0;

/// How the outline comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Size,
    Template,
    Drawn,
}

/// The form.
pub struct HallForm {
    name: String,
    way: Way,
    template: HallTemplate,
    width: LengthBox,
    depth: LengthBox,
    pad: PolygonPad,
    has_doors: bool,
    has_columns: bool,
    column_step: LengthBox,
    column_side: LengthBox,
    preview: Preview,
    shown: Option<Shown>,
}

impl HallForm {
    /// An empty form; `number` is that of the hall among the project's.
    #[must_use]
    pub fn new(words: Words, number: usize) -> Self {
        let [least, most] = SIDES;
        let step = [Mm(3_000), Mm(100_000)];
        Self {
            name: number.to_string(), // halls are shown as “Hall 1”
            way: Way::Size,
            template: HallTemplate::default(),
            width: LengthBox::new(words, Mm(60_000), least, most),
            depth: LengthBox::new(words, Mm(40_000), least, most),
            pad: PolygonPad::default(),
            has_doors: true,
            has_columns: false,
            column_step: LengthBox::new(words, Mm(18_000), step[0], step[1]),
            column_side: LengthBox::new(words, Mm(800), Mm(100), Mm(5_000)),
            preview: Preview::default(),
            shown: None,
        }
    }

    /// Shows the form: fields at the left, the hall at the right.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, first: bool) {
        ui.horizontal_top(|ui| {
            let left = ui.available_width() - PICTURE - 20.0;
            ui.vertical(|ui| {
                ui.set_width(left);
                self.fields(ui, words, first);
            });
            ui.add_space(12.0);
            ui.vertical(|ui| {
                ui.set_width(PICTURE);
                self.picture(ui, words);
            });
        });
    }

    fn fields(&mut self, ui: &mut Ui, words: Words, first: bool) {
        let name = words.t("hall-name");
        fields::row(ui, &name, |ui| fields::text(ui, &name, "", &mut self.name, first));
        ui.add_space(4.0);
        let ways = [(Way::Size, "hall-way-size"), (Way::Template, "hall-way-template"), (Way::Drawn, "hall-way-drawn")];
        let ways = ways.map(|(way, key)| (way, words.t(key).into_owned()));
        controls::segmented(ui, &words.t("hall-way"), &mut self.way, &ways);
        ui.add_space(4.0);
        match self.way {
            Way::Size => {
                for (key, field) in [("hall-width", &mut self.width), ("hall-depth", &mut self.depth)] {
                    let name = words.t(key);
                    fields::row(ui, &name, |ui| field.ui(ui, words, &name));
                }
            }
            Way::Template => {
                for template in HallTemplate::ALL {
                    controls::radio(ui, &mut self.template, template, &words.t(template.key()));
                }
            }
            Way::Drawn => {
                ui.add(Label::new(words.t("hall-drawn-text").as_ref()).wrap());
                self.pad.options(ui, words);
            }
        }
        if self.way != Way::Template {
            self.extras(ui, words);
        }
    }

    /// Doors and columns, which templates have of their own.
    fn extras(&mut self, ui: &mut Ui, words: Words) {
        ui.add_space(4.0);
        controls::checkbox(ui, &mut self.has_doors, &words.t("hall-doors"));
        controls::checkbox(ui, &mut self.has_columns, &words.t("hall-columns"));
        if self.has_columns {
            for (key, field) in
                [("hall-column-step", &mut self.column_step), ("hall-column-side", &mut self.column_side)]
            {
                let name = words.t(key);
                fields::row(ui, &name, |ui| field.ui(ui, words, &name));
            }
        }
    }

    fn picture(&mut self, ui: &mut Ui, words: Words) {
        let size = vec2(PICTURE, 232.0);
        self.update(words.lang());
        if self.way == Way::Drawn {
            self.pad.ui(ui, words, size);
        } else if let Some(Shown { project, hall, area, .. }) = &self.shown {
            let none = BTreeSet::new();
            let view = View { project, hall: *hall, area: *area, marked: &none, bad: &none };
            self.preview.ui(ui, words, size, &view);
        }
        let text = self.shown.as_ref().map_or_else(
            || words.t("hall-no-outline").into_owned(),
            |shown| {
                let size = shown.area.size();
                let columns =
                    shown.project.items_of(shown.hall).filter(|(_, _, item)| matches!(item.part, Part::Column(_)));
                let gross = shown.project.halls.get(&shown.hall).map(|hall| hall.gross()).unwrap_or_default();
                words.with(
                    "hall-facts",
                    &[
                        ("width", size.width.into()),
                        ("depth", size.depth.into()),
                        ("area", gross.into()),
                        ("columns", columns.count().into()),
                    ],
                )
            },
        );
        ui.add(Label::new(eframe::egui::RichText::new(text).color(Theme::of(ui).text_muted)).wrap());
    }

    /// Makes the hall of the picture anew when the form changed.
    fn update(&mut self, lang: Lang) {
        let hall = self.hall(lang);
        if self.shown.as_ref().is_some_and(|shown| Some(&shown.of) == hall.as_ref()) {
            return;
        }
        self.shown = hall.and_then(|of| {
            let project = edit::new_project(LocalText::default(), std::slice::from_ref(&of)).ok()?;
            let (hall, record) = project.halls.iter().next()?;
            let (hall, area) = (*hall, record.outline.bounds());
            Some(Shown { of, project, hall, area })
        });
    }

    /// Whether a hall can be made of what the form holds.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sizes = self.way != Way::Size || (self.width.is_sound() && self.depth.is_sound());
        let has_columns = self.has_columns && self.way != Way::Template;
        let columns = !has_columns || (self.column_step.is_sound() && self.column_side.is_sound());
        sizes && columns && self.shown.is_some()
    }

    /// The hall that the form describes; none before its outline is closed.
    #[must_use]
    pub fn hall(&self, lang: Lang) -> Option<NewHall> {
        let name = LocalText::of(lang, &self.name);
        let shape = match self.way {
            Way::Template => return Some(self.template.hall(name)),
            Way::Size => HallShape::Rectangle(Size { width: self.width.value(), depth: self.depth.value() }),
            Way::Drawn => HallShape::Corners(self.pad.outline()?.points().to_vec()),
        };
        let columns = self.has_columns.then(|| ColumnGrid {
            spacing: Size { width: self.column_step.value(), depth: self.column_step.value() },
            side: self.column_side.value(),
            section: Section::Square,
        });
        let doors = if self.has_doors { NewDoors::Usual } else { NewDoors::None };
        Some(NewHall { name, shape, columns, doors })
    }
}

/// What the picture shows.
struct Shown {
    of: NewHall,
    project: Project,
    hall: HallId,
    area: Rect,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_makes_the_hall_that_it_shows() {
        let words = Words::of(Lang::En);
        let mut form = HallForm::new(words, 2);
        form.has_columns = true;
        form.update(Lang::En);
        assert!(form.is_sound());
        let hall = form.hall(Lang::En).unwrap();
        assert_eq!(hall.name.get(Lang::En), "2");
        assert_eq!(hall.shape, HallShape::Rectangle(Size::new(60_000, 40_000)));
        assert!(hall.columns.is_some());
        form.way = Way::Drawn;
        form.update(Lang::En);
        assert!(!form.is_sound(), "nothing is drawn yet");
    }
}
