//! What a new hall is: from a size, a template, or corners drawn; with columns or without.

use super::super::controls;
use super::fields::{self, LengthBox};
use super::polygon_pad::PolygonPad;
use super::preview::{Preview, View};
use crate::edit::{self, Edit, Refusal};
use crate::geometry::{Frame, Mm, Point, Polygon, Rect, Size};
use crate::model::{Column, HallId, Item, Part, Project, Section};
use crate::words::{Lang, LocalText, Words};
use eframe::egui::{Ui, vec2};
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

/// A hall to begin with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Template {
    Small,
    Pavilion,
    LShape,
}

impl Template {
    const ALL: [Self; 3] = [Self::Small, Self::Pavilion, Self::LShape];

    const fn key(self) -> &'static str {
        match self {
            Self::Small => "hall-template-small",
            Self::Pavilion => "hall-template-pavilion",
            Self::LShape => "hall-template-l",
        }
    }

    fn corners(self) -> Vec<Point> {
        let points: &[(i32, i32)] = match self {
            Self::Small => &[(0, 0), (36_000, 0), (36_000, 24_000), (0, 24_000)],
            Self::Pavilion => &[(0, 0), (165_000, 0), (165_000, 70_000), (0, 70_000)],
            Self::LShape => &[(0, 0), (90_000, 0), (90_000, 36_000), (48_000, 36_000), (48_000, 72_000), (0, 72_000)],
        };
        points.iter().map(|(x, y)| Point::new(*x, *y)).collect()
    }
}

/// The form.
pub struct HallForm {
    name: String,
    way: Way,
    template: Template,
    width: LengthBox,
    depth: LengthBox,
    pad: PolygonPad,
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
            name: words.with("hall-default-name", &[("n", number.into())]),
            way: Way::Size,
            template: Template::Pavilion,
            width: LengthBox::new(words, Mm(60_000), least, most),
            depth: LengthBox::new(words, Mm(40_000), least, most),
            pad: PolygonPad::default(),
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
                for template in Template::ALL {
                    ui.radio_value(&mut self.template, template, words.t(template.key()).as_ref());
                }
            }
            Way::Drawn => {
                ui.add(eframe::egui::Label::new(words.t("hall-drawn-text").as_ref()).wrap());
                self.pad.options(ui, words);
            }
        }
        ui.add_space(4.0);
        ui.checkbox(&mut self.has_columns, words.t("hall-columns").as_ref());
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
        if self.way == Way::Drawn {
            self.pad.ui(ui, words, size);
        } else if let Some((project, hall, area)) =
            self.shown(words.lang()).map(|shown| (shown.project.clone(), shown.hall, shown.outline.bounds()))
        {
            self.preview.ui(ui, words, size, &View { project: &project, hall, area, marked: &BTreeSet::new() });
        }
        let outline = self.outline();
        let text = match &outline {
            Some(outline) => {
                let size = outline.bounds().size();
                let (width, depth) = (words.metres(size.width), words.metres(size.depth));
                let columns = self.columns(outline).len();
                words.with(
                    "hall-facts",
                    &[
                        ("width", width.into()),
                        ("depth", depth.into()),
                        ("area", outline.area().into()),
                        ("columns", columns.into()),
                    ],
                )
            }
            None => words.t("hall-no-outline").into_owned(),
        };
        controls::muted(ui, text);
    }

    /// Whether a hall can be made of what the form holds.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let sizes = self.way != Way::Size || (self.width.is_sound() && self.depth.is_sound());
        let columns = !self.has_columns || (self.column_step.is_sound() && self.column_side.is_sound());
        sizes && columns && self.outline().is_some()
    }

    fn outline(&self) -> Option<Polygon> {
        match self.way {
            Way::Size => {
                let size = Size { width: self.width.value(), depth: self.depth.value() };
                Polygon::rect(Rect::at(Point::ORIGIN, size))
            }
            Way::Template => Polygon::new(self.template.corners()).ok(),
            Way::Drawn => self.pad.outline(),
        }
    }

    /// Columns in a grid about the hall's middle, those that stand wholly inside.
    fn columns(&self, outline: &Polygon) -> Vec<Item> {
        if !self.has_columns {
            return Vec::new();
        }
        column_grid(outline, self.column_step.value(), self.column_side.value())
    }

    /// The edit that adds the hall, and its id.
    ///
    /// # Errors
    /// When the outline is unsound or the hall cannot be added.
    pub fn add_to(&self, project: &Project, lang: Lang) -> Result<(HallId, Edit), Refusal> {
        let outline = self.outline().ok_or_else(|| Refusal::because("hall-no-outline"))?;
        let columns = self.columns(&outline);
        let (hall, edit) = edit::add_hall(project, LocalText::of(lang, &self.name), outline)?;
        if columns.is_empty() {
            return Ok((hall, edit));
        }
        let columns = edit::add(&edit.applied(project), hall, columns)?;
        Ok((hall, edit.followed_by(&columns)))
    }

    /// A project with nothing but the hall, for the picture; made anew only when the hall changes.
    fn shown(&mut self, lang: Lang) -> Option<&Shown> {
        let outline = self.outline()?;
        let columns = self.columns(&outline);
        if self.shown.as_ref().is_none_or(|shown| shown.outline != outline || shown.columns != columns) {
            let empty = Project::default();
            let (hall, edit) = self.add_to(&empty, lang).ok()?;
            self.shown = Some(Shown { outline, columns, project: edit.applied(&empty), hall });
        }
        self.shown.as_ref()
    }
}

/// What the picture shows.
struct Shown {
    outline: Polygon,
    columns: Vec<Item>,
    project: Project,
    hall: HallId,
}

/// Square columns of a side in a grid of a step, centred in the outline's bounds.
fn column_grid(outline: &Polygon, step: Mm, side: Mm) -> Vec<Item> {
    let bounds = outline.bounds();
    let places = |from: Mm, to: Mm| -> Vec<Mm> {
        let count = (to - from).0 / step.0.max(1);
        // As many as have half a step to the walls at both ends.
        let count = count.clamp(0, 200);
        let start = from + ((to - from) - step * (count - 1).max(0)).half();
        (0..count).map(|n| start + step * n).collect()
    };
    let size = Size { width: side, depth: side };
    let mut columns = Vec::new();
    for y in places(bounds.min.y, bounds.max.y) {
        for x in places(bounds.min.x, bounds.max.x) {
            let frame = Frame::centred(Point { x, y }, size, crate::geometry::Angle::ZERO);
            if frame.corners().iter().all(|corner| outline.contains(*corner)) {
                columns.push(Item::new(Part::Column(Column { frame, section: Section::Square })));
            }
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_inside_the_hall_in_even_steps() {
        let outline = Polygon::new(Template::LShape.corners()).unwrap();
        let columns = column_grid(&outline, Mm(18_000), Mm(800));
        assert!(columns.len() > 8, "{}", columns.len());
        for column in &columns {
            assert!(column.form().corners().iter().all(|corner| outline.contains(*corner)));
        }
        let hall = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(60_000, 40_000))).unwrap();
        let xs: BTreeSet<i32> =
            column_grid(&hall, Mm(20_000), Mm(1000)).iter().map(|column| column.form().center().x.0).collect();
        assert_eq!(xs, BTreeSet::from([10_000, 30_000, 50_000]));
    }

    #[test]
    fn a_hall_is_added_with_its_columns_as_one_step() {
        let words = Words::of(Lang::En);
        let mut form = HallForm::new(words, 2);
        form.has_columns = true;
        let project = Project::default();
        let (hall, edit) = form.add_to(&project, Lang::En).unwrap();
        let after = edit.applied(&project);
        assert_eq!(after.halls.get(&hall).unwrap().gross(), crate::geometry::Area::square_metres(2400));
        assert!(after.items_of(hall).count() > 3);
    }
}
