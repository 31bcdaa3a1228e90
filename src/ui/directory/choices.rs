//! What can be chosen for a cell, and how a choice goes into it: cells of several things add it or take it out.

use super::face::mark;
use crate::app::Workspace;
use crate::model::{ApprovalState, PlanColor};
use crate::table::{ATTENDANCES, Cell, Choice as Thing, Column, Data, KINDS, STATUSES};
use crate::ui::widgets::Choice;
use crate::words::{Lang, Words};
use std::collections::HashMap;
use std::sync::Arc;

/// A thing to choose, as lists hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed(pub(super) Thing);

/// Whether the cells of a column are chosen rather than typed.
pub(super) const fn is_chosen(column: Column) -> bool {
    matches!(
        column,
        Column::Country
            | Column::Countries
            | Column::Pavilion
            | Column::WishedPavilion
            | Column::Exhibitor
            | Column::CoExhibitors
            | Column::NotBeside
            | Column::Status
            | Column::Attendance
            | Column::Approval
            | Column::Kind
            | Column::Color
    )
}

/// Whether a cell holds several things, so that a choice adds to it.
const fn holds_several(column: Column) -> bool {
    matches!(column, Column::Countries | Column::CoExhibitors | Column::NotBeside)
}

/// Whether a cell can be left empty.
pub(super) const fn can_clear(column: Column) -> bool {
    !matches!(column, Column::Status | Column::Attendance | Column::Approval | Column::Kind | Column::Color)
}

/// Whether a name that nobody has makes a new record.
pub(super) const fn can_create(column: Column) -> bool {
    matches!(column, Column::Exhibitor)
}

/// A list with the state of the plan and the language that it was made for.
type Made = ((u64, Lang), Arc<Vec<Choice<Listed>>>);

/// The lists made so far, each once for a state of the plan.
#[derive(Default)]
pub(super) struct Lists {
    panels: crate::ui::panels::Lists,
    made: HashMap<Column, Made>,
}

impl Lists {
    /// The things to choose for a column.
    pub(super) fn of(&mut self, ws: &Workspace, data: &Data, column: Column) -> Arc<Vec<Choice<Listed>>> {
        let key = (ws.base_revision(), ws.lang());
        let group = match column {
            Column::Countries => Column::Country,
            Column::WishedPavilion => Column::Pavilion,
            Column::CoExhibitors | Column::NotBeside => Column::Exhibitor,
            other => other,
        };
        match self.made.get(&group) {
            Some((made_for, list)) if *made_for == key => list.clone(),
            _ => {
                let list = Arc::new(self.make(ws, data, group));
                self.made.insert(group, (key, list.clone()));
                list
            }
        }
    }

    fn make(&mut self, ws: &Workspace, data: &Data, column: Column) -> Vec<Choice<Listed>> {
        let few = |things: &[Thing]| things.iter().map(|thing| plain(data, ws.words(), *thing)).collect();
        match column {
            Column::Country => turned(&self.panels.country_choices(ws.lang()), Thing::Country),
            Column::Pavilion => turned(&self.panels.pavilion_choices(ws), Thing::Pavilion),
            Column::Exhibitor => turned(&self.panels.exhibitor_choices(ws), Thing::Exhibitor),
            Column::Status => few(&STATUSES.map(Thing::Status)),
            Column::Attendance => few(&ATTENDANCES.map(Thing::Attendance)),
            Column::Approval => few(&ApprovalState::ALL.map(Thing::Approval)),
            Column::Kind => few(&KINDS.map(Thing::Kind)),
            Column::Color => {
                let colors: Vec<Thing> = (0..PlanColor::COUNT).map(|n| Thing::Color(PlanColor(n))).collect();
                few(&colors)
            }
            _ => Vec::new(),
        }
    }
}

fn turned<K: Copy>(choices: &[Choice<K>], thing: impl Fn(K) -> Thing) -> Vec<Choice<Listed>> {
    let turn = |choice: &Choice<K>| Choice {
        key: Listed(thing(choice.key)),
        mark: choice.mark,
        text: choice.text.clone(),
        hint: choice.hint.clone(),
        names: choice.names.clone(),
    };
    choices.iter().map(turn).collect()
}

/// A thing with its mark and name.
pub(super) fn plain(data: &Data, words: Words, thing: Thing) -> Choice<Listed> {
    let text = match thing {
        Thing::Nothing => words.t("directory-empty").into_owned(),
        _ => thing.cell().shown(data, words),
    };
    Choice::plain(Listed(thing), mark(data, thing), text)
}

/// The cell after a choice: cells of several things add it, or take it out where they hold it.
pub(super) fn with(before: &Cell, thing: Thing, column: Column) -> Cell {
    fn toggled<T: PartialEq + Clone>(all: &[T], one: &T) -> Vec<T> {
        if all.contains(one) {
            all.iter().filter(|other| *other != one).cloned().collect()
        } else {
            all.iter().chain([one]).cloned().collect()
        }
    }
    if !holds_several(column) {
        return match (before, thing) {
            // choosing "held" again keeps the day
            (Cell::Status(now), Thing::Status(then)) if now.key() == then.key() => before.clone(),
            _ => thing.cell(),
        };
    }
    match (before, thing) {
        (Cell::Countries(all), Thing::Country(one)) => Cell::Countries(toggled(all, &one)),
        (Cell::Exhibitors(all), Thing::Exhibitor(one)) => Cell::Exhibitors(toggled(all, &one)),
        _ => thing.cell(),
    }
}
