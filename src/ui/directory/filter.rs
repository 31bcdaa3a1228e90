//! Conditions on a column: how one is chosen, and how it is said on its chip.

use super::choices::{self, Listed};
use crate::app::Workspace;
use crate::entry::{Entry, Measure, read_date};
use crate::geometry::{Area, Mm};
use crate::model::Money;
use crate::table::{Cell, Choice as Thing, Column, Condition, Data, Test, View};
use crate::ui::controls;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::{Choice, ListRow, list_row};
use crate::words::{Message, Words};
use eframe::egui::{Key, RichText, ScrollArea, TextEdit, Ui};
use std::collections::{BTreeMap, BTreeSet};

/// The conditions of one column while they are being chosen.
#[derive(Default)]
pub(super) struct Filter {
    column: Option<Column>,
    /// What the cells of the column hold, with how often.
    found: Vec<(Choice<Listed>, usize)>,
    typed: String,
    least: String,
    most: String,
    problem: Option<Message>,
}

/// How the cells of a column are asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Things,
    Figures,
    Days,
    Words,
}

fn kind(column: Column) -> Kind {
    match column {
        Column::HeldUntil | Column::Received | Column::Decided | Column::MoveIn => Kind::Days,
        Column::Hall | Column::Standing | Column::Arrangement | Column::Pavilions => Kind::Things,
        _ if choices::is_chosen(column) => Kind::Things,
        _ if column.align() == crate::table::Align::Right => Kind::Figures,
        _ => Kind::Words,
    }
}

impl Filter {
    /// The choice is over.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Shows what can be asked of a column; whether it is over.
    pub(super) fn ui(&mut self, ui: &mut Ui, ws: &Workspace, data: &Data, view: &mut View, column: Column) -> bool {
        let words = ws.words();
        let kind = kind(column);
        if self.column != Some(column) {
            self.begin(data, words, view, column, kind);
        }
        ui.label(theme::strong(words.t(column.title())));
        ui.add_space(4.0);
        let over = match kind {
            Kind::Things => self.things(ui, words, view, column),
            Kind::Figures => self.figures(ui, words, view, column),
            Kind::Days => self.days(ui, words, view, column),
            Kind::Words => self.words_ui(ui, words, view, column),
        };
        if kind != Kind::Things {
            ui.add_space(4.0);
            self.filled(ui, words, view, column);
        }
        if let Some(problem) = &self.problem {
            ui.label(RichText::new(words.say(problem)).size(theme::SMALL).color(Theme::of(ui).error));
        }
        over
    }

    fn begin(&mut self, data: &Data, words: Words, view: &View, column: Column, kind: Kind) {
        self.forget();
        self.column = Some(column);
        if kind == Kind::Things {
            let mut counts: BTreeMap<Thing, usize> = BTreeMap::new();
            for row in data.rows(view.sheet) {
                for thing in Thing::of(&data.cell(row, column)) {
                    *counts.entry(thing).or_default() += 1;
                }
            }
            let mut found: Vec<_> =
                counts.into_iter().map(|(thing, count)| (choices::plain(data, words, thing), count)).collect();
            found.sort_by(|(a, many), (b, few)| few.cmp(many).then_with(|| a.text.cmp(&b.text)));
            self.found = found;
        }
        for condition in view.conditions.iter().filter(|condition| condition.column == column) {
            match &condition.test {
                Test::Holds(text) => self.typed.clone_from(text),
                Test::AtLeast(least) => self.least = figure(column, *least).value(data, words).shown(words),
                Test::AtMost(most) => self.most = figure(column, *most).value(data, words).shown(words),
                Test::From(day) => self.least = words.date(*day),
                Test::Until(day) => self.most = words.date(*day),
                Test::OneOf(_) | Test::Empty | Test::Filled => {}
            }
        }
    }

    fn things(&mut self, ui: &mut Ui, words: Words, view: &mut View, column: Column) -> bool {
        if self.found.len() > 9 {
            let name = words.t("panels-search");
            let edit = TextEdit::singleline(&mut self.typed).desired_width(f32::INFINITY).hint_text(name.as_ref());
            ui.add(edit).accessible_name(name.as_ref());
        }
        let typed = self.typed.trim().to_lowercase();
        let mut chosen: BTreeSet<Thing> = view
            .conditions
            .iter()
            .find_map(|condition| match &condition.test {
                Test::OneOf(things) if condition.column == column => Some(things.clone()),
                _ => None,
            })
            .unwrap_or_default();
        let mut changed = false;
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().max_height(theme::ROW * 10.0).show(ui, |ui| {
            for (choice, count) in self.found.iter().filter(|(choice, _)| choice.names.contains(&typed)) {
                let Listed(thing) = choice.key;
                let row = ListRow {
                    mark: choice.mark,
                    text: &choice.text,
                    right: &words.number(f64::from(u32::try_from(*count).unwrap_or(u32::MAX)), 0),
                    selected: chosen.contains(&thing),
                    ..ListRow::default()
                };
                if list_row(ui, &row).clicked() {
                    if !chosen.remove(&thing) {
                        chosen.insert(thing);
                    }
                    changed = true;
                }
            }
        });
        if changed {
            view.conditions.retain(|condition| condition.column != column);
            if !chosen.is_empty() {
                view.put_condition(Condition { column, test: Test::OneOf(chosen) });
            }
        }
        false
    }

    fn words_ui(&mut self, ui: &mut Ui, words: Words, view: &mut View, column: Column) -> bool {
        let name = words.t("directory-holds");
        let edit = TextEdit::singleline(&mut self.typed).desired_width(f32::INFINITY).hint_text(name.as_ref());
        let response = ui.add(edit).accessible_name(name.as_ref());
        if response.changed() {
            let is_old = |condition: &Condition| {
                condition.column == column && matches!(condition.test, Test::Holds(_) | Test::Empty)
            };
            view.conditions.retain(|condition| !is_old(condition));
            let text = self.typed.trim();
            if !text.is_empty() {
                view.conditions.push(Condition { column, test: Test::Holds(text.to_owned()) });
            }
        }
        response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
    }

    fn figures(&mut self, ui: &mut Ui, words: Words, view: &mut View, column: Column) -> bool {
        let read = |text: &str| -> Result<i64, Message> { read_figure(column, text) };
        let mut over = false;
        for (key, is_least) in [("directory-at-least", true), ("directory-at-most", false)] {
            let name = words.t(key);
            let text = if is_least { &mut self.least } else { &mut self.most };
            let response = ui.horizontal(|ui| {
                controls::muted(ui, name.as_ref());
                ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY)).accessible_name(name.as_ref())
            });
            if response.inner.changed() {
                let is_old = |test: &Test| match test {
                    Test::AtLeast(_) => is_least,
                    Test::AtMost(_) => !is_least,
                    _ => false,
                };
                view.conditions.retain(|condition| condition.column != column || !is_old(&condition.test));
                self.problem = None;
                if !text.trim().is_empty() {
                    match read(text) {
                        Ok(amount) => {
                            let test = if is_least { Test::AtLeast(amount) } else { Test::AtMost(amount) };
                            view.conditions.push(Condition { column, test });
                        }
                        Err(problem) => self.problem = Some(problem),
                    }
                }
            }
            over |= response.inner.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
        over && self.problem.is_none()
    }

    fn days(&mut self, ui: &mut Ui, words: Words, view: &mut View, column: Column) -> bool {
        let mut over = false;
        for (key, is_first) in [("directory-from", true), ("directory-until", false)] {
            let name = words.t(key);
            let text = if is_first { &mut self.least } else { &mut self.most };
            let response = ui.horizontal(|ui| {
                controls::muted(ui, name.as_ref());
                ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY)).accessible_name(name.as_ref())
            });
            if response.inner.changed() {
                let is_old = |test: &Test| match test {
                    Test::From(_) => is_first,
                    Test::Until(_) => !is_first,
                    _ => false,
                };
                view.conditions.retain(|condition| condition.column != column || !is_old(&condition.test));
                self.problem = None;
                if !text.trim().is_empty() {
                    match read_date(text) {
                        Ok(day) => {
                            let test = if is_first { Test::From(day) } else { Test::Until(day) };
                            view.conditions.push(Condition { column, test });
                        }
                        Err(problem) => self.problem = Some(problem),
                    }
                }
            }
            over |= response.inner.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        }
        over && self.problem.is_none()
    }

    /// Whether the cells are empty or not.
    fn filled(&self, ui: &mut Ui, words: Words, view: &mut View, column: Column) {
        for (key, test) in [("directory-empty", Test::Empty), ("directory-filled", Test::Filled)] {
            let wanted = Condition { column, test };
            let is_on = view.conditions.contains(&wanted);
            let mut on = is_on;
            controls::checkbox(ui, &mut on, &words.t(key));
            if on != is_on {
                view.conditions.retain(|condition| {
                    condition.column != column || !matches!(condition.test, Test::Empty | Test::Filled)
                });
                if on {
                    view.conditions.push(wanted);
                }
            }
        }
    }
}

/// The cell of a figure in a column's own steps.
fn figure(column: Column, amount: i64) -> Cell {
    match measure(column) {
        Some(Measure::Area) => Cell::Area(Area(amount)),
        Some(Measure::Length) => Cell::Length(Mm(i32::try_from(amount).unwrap_or(i32::MAX))),
        Some(Measure::Money) if column == Column::Discount => Cell::Percent(u32::try_from(amount).unwrap_or(u32::MAX)),
        Some(Measure::Money) => Cell::Money(Money(amount)),
        Some(Measure::Thousandths) => Cell::Watts(u32::try_from(amount).unwrap_or(u32::MAX)),
        Some(Measure::Count | Measure::Angle) | None => Cell::Count(amount),
    }
}

/// What the figures of a column are typed as.
const fn measure(column: Column) -> Option<Measure> {
    Some(match column {
        Column::HeldArea
        | Column::Contracted
        | Column::Difference
        | Column::WishedArea
        | Column::Area
        | Column::UpperDeck
        | Column::Target
        | Column::PlannedArea
        | Column::ContractedArea
        | Column::RegionArea => Measure::Area,
        Column::Width | Column::Depth | Column::Height => Measure::Length,
        // shares are kept in hundredths too
        Column::Price | Column::AgreedPrice | Column::Discount => Measure::Money,
        Column::Power => Measure::Thousandths,
        _ => return None,
    })
}

fn read_figure(column: Column, text: &str) -> Result<i64, Message> {
    // a difference may be below zero; no other figure is
    let (sign, text) = match text.trim().strip_prefix(['-', '−']) {
        Some(rest) if column == Column::Difference => (-1, rest),
        _ => (1, text),
    };
    let measure = measure(column).unwrap_or(Measure::Count);
    let entry = Entry::read(text, measure, None)?;
    Ok(sign
        * match measure {
            Measure::Area => entry.area(Area::ZERO)?.0,
            Measure::Length => entry.length(Mm::ZERO)?.0.into(),
            Measure::Money => entry.money(Money::default())?.0,
            Measure::Thousandths => entry.thousandths(0)?,
            Measure::Count | Measure::Angle => entry.count(0, 0, i64::from(u32::MAX))?,
        })
}

/// A condition in words, for its chip.
pub(super) fn say(data: &Data, words: Words, condition: &Condition) -> String {
    let column = words.t(condition.column.title());
    let shown = |amount: i64| {
        let value = figure(condition.column, amount).value(data, words).shown(words);
        let unit = condition.column.unit(&data.project().rate_card).map(|unit| unit.text(words));
        unit.map_or(value.clone(), |unit| format!("{value}\u{a0}{unit}"))
    };
    let args = |value: String| [("column", column.as_ref().into()), ("value", value.into())];
    match &condition.test {
        Test::Holds(text) => words.with("directory-chip-holds", &args(text.clone())),
        Test::OneOf(things) => {
            let names: Vec<String> =
                things.iter().map(|thing| choices::plain(data, words, *thing).text).take(3).collect();
            let more = if things.len() > 3 { format!(" +{}", things.len() - 3) } else { String::new() };
            words.with("directory-chip-is", &args(names.join(", ") + &more))
        }
        Test::AtLeast(least) => words.with("directory-chip-at-least", &args(shown(*least))),
        Test::AtMost(most) => words.with("directory-chip-at-most", &args(shown(*most))),
        Test::Empty => words.with("directory-chip-is", &args(words.t("directory-empty").to_lowercase())),
        Test::Filled => words.with("directory-chip-is", &args(words.t("directory-filled").to_lowercase())),
        Test::From(day) => words.with("directory-chip-from", &args(words.date(*day))),
        Test::Until(day) => words.with("directory-chip-until", &args(words.date(*day))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_in_their_own_steps() {
        for (column, text, wanted) in [
            (Column::Area, "36", Ok(36_000_000)),
            (Column::Difference, "-4.5", Ok(-4_500_000)),
            (Column::Width, "3m", Ok(3000)),
            (Column::Price, "1,200", Ok(120_000)),
            (Column::Power, "2,5", Ok(2500)),
            (Column::Planned, "7", Ok(7)),
        ] {
            assert_eq!(read_figure(column, text), wanted, "{column:?} {text}");
        }
        assert!(read_figure(Column::Area, "large").is_err());
    }
}
