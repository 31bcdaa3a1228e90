//! The fields of a scheme.

use super::super::super::controls;
use super::super::super::dialogs::fields::{self, CountBox, LengthBox};
use super::super::super::theme::{self, CONTROL, Theme};
use super::super::super::widgets::{row, section};
use super::corner;
use crate::app::Workspace;
use crate::edit::{Axis, Course, KeepNumbers, Lanes, NumberField, NumberScheme, Restart, SkippedNumbers};
use crate::geometry::Mm;
use crate::model::{HallId, ItemId, PavilionId, Project};
use crate::words::{Message, Words};
use eframe::egui::{self, Align2, RichText, ScrollArea, TextEdit, Ui};
use std::collections::BTreeSet;

/// Which booths are numbered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// All of the hall.
    #[default]
    Hall,
    /// Those that were selected when this was chosen.
    Chosen(BTreeSet<ItemId>),
    /// Those of a pavilion.
    Pavilion(PavilionId),
}

impl Scope {
    /// The booths of a hall that it means.
    pub(super) fn booths(&self, project: &Project, hall: HallId) -> BTreeSet<ItemId> {
        let booths = project.booths_of(hall);
        let meant = booths.filter(|(id, booth)| match self {
            Self::Hall => true,
            Self::Chosen(ids) => ids.contains(id),
            Self::Pavilion(pavilion) => booth.pavilion == Some(*pavilion),
        });
        meant.map(|(id, _)| id).collect()
    }
}

/// The scope as it is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ScopeKind {
    Hall,
    Chosen,
    Pavilion,
}

/// Room for the bar at the right when there is more than fits, in points.
const SCROLL_BAR: f32 = 8.0;

/// What is typed and chosen so far.
pub(super) struct Form {
    scope: Scope,
    scheme: NumberScheme,
    start: CountBox,
    step: CountBox,
    digits: CountBox,
    skip_counts: String,
    skip_digits: String,
    /// The length of front for each count, where it is asked for.
    by_front: bool,
    front: LengthBox,
}

impl Default for Form {
    fn default() -> Self {
        let scheme = NumberScheme::default();
        Self {
            scope: Scope::Hall,
            start: CountBox::new(i64::from(scheme.start), 0, 99_999),
            step: CountBox::new(i64::from(scheme.step), 1, 100),
            digits: CountBox::new(i64::from(scheme.digits), 1, 6),
            skip_counts: String::new(),
            skip_digits: String::new(),
            by_front: false,
            front: LengthBox::new(Words::default(), Mm(3000), Mm(500), Mm(50_000)),
            scheme,
        }
    }
}

/// A count as a smaller number; counts are within bounds that fit.
fn fit<T: TryFrom<i64> + Default>(count: &CountBox) -> T {
    T::try_from(count.value()).unwrap_or_default()
}

impl Form {
    /// Begins anew with the scheme as it was: for what is selected where that is several booths.
    pub(super) fn begin(&mut self, ws: &Workspace) {
        let chosen = chosen_booths(ws);
        self.scope = if chosen.len() > 1 { Scope::Chosen(chosen) } else { Scope::Hall };
        self.front = LengthBox::new(ws.words(), self.front.value(), Mm(500), Mm(50_000));
    }

    pub(super) const fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The scheme, or what is wrong with what was typed.
    pub(super) fn scheme(&self) -> Result<NumberScheme, Message> {
        Ok(NumberScheme {
            start: fit(&self.start),
            step: fit(&self.step),
            digits: fit(&self.digits),
            skip: SkippedNumbers::read(&self.skip_counts, &self.skip_digits)?,
            front: self.by_front.then(|| self.front.value()),
            ..self.scheme.clone()
        })
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, ws: &Workspace) {
        let words = ws.words();
        ScrollArea::vertical().id_salt("scheme").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.set_max_width(ui.available_width() - SCROLL_BAR);
            self.scope_ui(ui, ws);
            self.way_ui(ui, words);
            self.number_ui(ui, words);
            self.skip_ui(ui, words);
            ui.add_space(8.0);
        });
    }

    fn scope_ui(&mut self, ui: &mut Ui, ws: &Workspace) {
        let words = ws.words();
        let project = ws.committed();
        let selected = chosen_booths(ws);
        let mut kind = match self.scope {
            Scope::Hall => ScopeKind::Hall,
            Scope::Chosen(_) => ScopeKind::Chosen,
            Scope::Pavilion(_) => ScopeKind::Pavilion,
        };
        let before = kind;
        let chosen = if let Scope::Chosen(ids) = &self.scope { ids.len() } else { selected.len() };
        let mut options = vec![(ScopeKind::Hall, words.t("numbering-hall").into_owned())];
        if chosen > 0 {
            options.push((ScopeKind::Chosen, words.with("numbering-chosen", &[("n", chosen.into())])));
        }
        let pavilions = project.pavilions_in_order();
        let here: Vec<(PavilionId, String)> = pavilions
            .into_iter()
            .filter(|(id, _)| project.booths_of(ws.hall()).any(|(_, booth)| booth.pavilion == Some(*id)))
            .map(|(id, pavilion)| (id, pavilion.name.get(ws.lang()).to_owned()))
            .collect();
        if !here.is_empty() {
            options.push((ScopeKind::Pavilion, words.t("numbering-pavilion").into_owned()));
        }
        choice(ui, &words.t("numbering-scope"), &mut kind, &options);
        if kind != before {
            self.scope = match kind {
                ScopeKind::Hall => Scope::Hall,
                ScopeKind::Chosen => Scope::Chosen(selected.clone()),
                ScopeKind::Pavilion => {
                    let first = ws.pavilion().filter(|id| here.iter().any(|(known, _)| known == id));
                    first.or(here.first().map(|(id, _)| *id)).map_or(Scope::Hall, Scope::Pavilion)
                }
            };
        }
        match &mut self.scope {
            Scope::Pavilion(pavilion) => choice(ui, &words.t("numbering-which"), pavilion, &here),
            Scope::Chosen(ids) if !selected.is_empty() && *ids != selected => {
                let text = words.with("numbering-choose-again", &[("n", selected.len().into())]);
                let link = RichText::new(text).size(theme::SMALL).color(Theme::of(ui).accent);
                if ui.link(link).clicked() {
                    *ids = selected;
                }
            }
            Scope::Hall | Scope::Chosen(_) => {}
        }
    }

    fn way_ui(&mut self, ui: &mut Ui, words: Words) {
        section(ui, &words.t("numbering-way"));
        let scheme = &mut self.scheme;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            corner::ui(ui, words, &mut scheme.corner, scheme.rows, scheme.course);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (rows, key) in [(Axis::Horizontal, "numbering-rows"), (Axis::Vertical, "numbering-columns")] {
                    controls::radio(ui, &mut scheme.rows, rows, &words.t(key));
                }
                ui.add_space(4.0);
                let mut back = scheme.course == Course::ThereAndBack;
                controls::checkbox(ui, &mut back, &words.t("numbering-back"))
                    .on_hover_text(words.t("numbering-back-why"));
                scheme.course = if back { Course::ThereAndBack } else { Course::LineByLine };
            });
        });
        let lanes = [
            (Lanes::Row, words.t("numbering-lane-row").into_owned()),
            (Lanes::Aisle, words.t("numbering-lane-aisle").into_owned()),
            (Lanes::OddEven, words.t("numbering-lane-parity").into_owned()),
        ];
        choice(ui, &words.t("numbering-lanes"), &mut scheme.lanes, &lanes);
    }

    fn number_ui(&mut self, ui: &mut Ui, words: Words) {
        section(ui, &words.t("numbering-number"));
        let scheme = &mut self.scheme;
        line(ui, &words.t("numbering-pattern"), "", &mut scheme.pattern);
        field_buttons(ui, words, &mut scheme.pattern);
        line(ui, &words.t("numbering-first-aisle"), "A", &mut scheme.first_aisle);
        for (key, field) in [
            ("numbering-start", &mut self.start),
            ("numbering-step", &mut self.step),
            ("numbering-digits", &mut self.digits),
        ] {
            let name = words.t(key);
            row(ui, &name, |ui, _| field.ui(ui, words, &name));
        }
        let mut never = scheme.restart == Restart::Never;
        controls::checkbox(ui, &mut never, &words.t("numbering-count-on"));
        scheme.restart = if never { Restart::Never } else { Restart::EachPrefix };
        controls::checkbox(ui, &mut self.by_front, &words.t("numbering-by-front"))
            .on_hover_text(words.t("numbering-by-front-why"));
        if self.by_front {
            let name = words.t("numbering-front");
            row(ui, &name, |ui, _| self.front.ui(ui, words, &name));
        }
    }

    fn skip_ui(&mut self, ui: &mut Ui, words: Words) {
        section(ui, &words.t("numbering-leave-out"));
        line(ui, &words.t("numbering-skip-counts"), "4, 13, 40-49", &mut self.skip_counts);
        line(ui, &words.t("numbering-skip-digits"), "4", &mut self.skip_digits);
        let keep = [
            (KeepNumbers::None, words.t("numbering-keep-none").into_owned()),
            (KeepNumbers::Contracted, words.t("numbering-keep-contracted").into_owned()),
            (KeepNumbers::Reserved, words.t("numbering-keep-reserved").into_owned()),
        ];
        choice(ui, &words.t("numbering-keep"), &mut self.scheme.keep, &keep);
    }
}

/// The booths among what is selected.
fn chosen_booths(ws: &Workspace) -> BTreeSet<ItemId> {
    let is_booth =
        |id: &&ItemId| ws.committed().find_item(ws.hall(), **id).is_some_and(|(_, item)| item.booth().is_some());
    ws.selection().iter().filter(is_booth).copied().collect()
}

fn choice<T: PartialEq + Clone>(ui: &mut Ui, name: &str, value: &mut T, options: &[(T, String)]) {
    row(ui, name, |ui, _| fields::choice_of_width(ui, name, ui.available_width(), value, options));
}

fn line(ui: &mut Ui, name: &str, hint: &str, value: &mut String) {
    row(ui, name, |ui, _| {
        let hint = RichText::new(hint).color(Theme::of(ui).text_muted);
        let edit = TextEdit::singleline(value).id_salt(name).hint_text(hint).align(Align2::LEFT_CENTER);
        ui.add(edit.desired_width(f32::INFINITY).char_limit(100)).accessible_name(name)
    });
}

/// A button for each field of a pattern, which writes it at the end.
fn field_buttons(ui: &mut Ui, words: Words, pattern: &mut String) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(4.0, 4.0);
        for (field, key) in [
            (NumberField::Hall, "numbering-field-hall"),
            (NumberField::Pavilion, "numbering-field-pavilion"),
            (NumberField::Aisle, "numbering-field-aisle"),
            (NumberField::Count, "numbering-field-count"),
        ] {
            let text = RichText::new(words.t(key)).size(theme::SMALL);
            let button = egui::Button::new(text).min_size(egui::vec2(0.0, CONTROL - 4.0));
            let has = pattern.contains(field.token());
            if ui.add_enabled(!has, button).on_hover_text(field.token()).clicked() {
                pattern.push_str(field.token());
            }
        }
    });
}
