//! What is done in the table, turned into requests: one act, one undo step.

use super::DirectoryPage;
use super::grid::Act;
use super::marking::{At, Marking};
use crate::app::{Dialog, Effect, Page, PasteBlock, Request, Tone, Workspace};
use crate::edit::{self, Edit, Refusal};
use crate::model::{Exhibitor, ExhibitorId, ItemId};
use crate::table::{
    self, Assignment, Cell, Column, Ids, Outcome, RowId, Sheet, Spot, Titles, View, assign, read_block, read_cell,
};
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;

impl DirectoryPage {
    /// Carries out an act.
    pub(super) fn act(&mut self, ws: &Workspace, view: &mut View, act: Act, ask: &mut Vec<Request>) {
        let marking = self.grid.marking;
        let rows = || marking.map(|marking| marking.rows(&self.rows).to_vec()).unwrap_or_default();
        match act {
            Act::Put(assignments) => self.take(&assign(self.rows.data(), &assignments), ask),
            Act::Type { rows, columns, typed } => self.type_into(ws, &rows, &columns, &typed, ask),
            Act::Copy => self.copy(ws, view, ask),
            Act::Cut => {
                self.copy(ws, view, ask);
                let columns = marking.map(|marking| marking.columns(view)).unwrap_or_default();
                self.type_into(ws, &rows(), &columns, "", ask);
            }
            Act::Paste(text) => self.paste(ws, view, &text, ask),
            Act::FillDown => self.fill_down(view, ask),
            Act::MarkAll => {
                let (Some(first), Some(last)) = (self.rows.at(0), self.rows.all().last().copied()) else { return };
                let at = |row| At { row, column: view.sheet.main() };
                self.grid.marking = Some(Marking { from: at(first), to: at(last), is_rows: true });
            }
            Act::Refuse(reason) => say(ask, Tone::Warning, reason),
            Act::ShowOnPlan => show_on_plan(ws, &self.booths_of(&rows()), ask),
            Act::Remove => self.remove(ws, view.sheet, &rows(), ask),
            Act::Add => self.add(ws, view, ask),
        }
    }

    /// Takes what came of putting values into cells, and says what was refused.
    fn take(&mut self, outcome: &Outcome, ask: &mut Vec<Request>) {
        match outcome.taken() {
            Ok(edit) if edit.is_empty() => {}
            taken => {
                self.rows.hold();
                let is_taken = taken.is_ok();
                ask.push(Request::Take(taken));
                if let (true, Some(first)) = (is_taken, outcome.refused.first()) {
                    let said = Message::new("directory-some-refused").with("n", outcome.refused.len());
                    say(ask, Tone::Warning, said.with("reason", first.reason.clone()));
                }
            }
        }
    }

    fn type_into(&mut self, ws: &Workspace, rows: &[RowId], columns: &[Column], typed: &str, ask: &mut Vec<Request>) {
        if let [Column::Exhibitor] = columns
            && !typed.is_empty()
        {
            return self.new_holder(ws, rows, typed, ask);
        }
        let data = self.rows.data();
        let sheet = rows.first().map_or(Sheet::default(), |row| row.sheet());
        let mut assignments = Vec::new();
        let mut refused = None;
        for row in rows {
            for column in columns.iter().filter(|column| column.is_editable(sheet)) {
                match read_cell(data, ws.words(), sheet, Some(*row), *column, typed) {
                    Ok(cell) if cell == data.cell(*row, *column) => {}
                    Ok(_) if typed.is_empty() && !super::choices::can_clear(*column) => {}
                    Ok(cell) => assignments.push(Assignment { row: *row, column: *column, cell }),
                    Err(reason) => refused = refused.or(Some(reason)),
                }
            }
        }
        let outcome = assign(data, &assignments);
        self.take(&outcome, ask);
        if let Some(reason) = refused {
            say(ask, Tone::Warning, reason);
        }
    }

    /// A new exhibitor who gets booths, as one step.
    fn new_holder(&mut self, ws: &Workspace, rows: &[RowId], name: &str, ask: &mut Vec<Request>) {
        let made = || -> Result<Edit, Refusal> {
            let project = ws.committed();
            let exhibitor = Exhibitor { name: LocalText::of(ws.lang(), name), ..Exhibitor::default() };
            let (id, added) = edit::add_exhibitor(project, exhibitor)?;
            let mut data = table::Data::of(&added.applied(project));
            let give =
                |row: &RowId| Assignment { row: *row, column: Column::Exhibitor, cell: Cell::Exhibitors(vec![id]) };
            let given = assign(&data, &rows.iter().map(give).collect::<Vec<_>>()).taken()?;
            data.update(project);
            Ok(added.followed_by(&given))
        };
        self.rows.hold();
        ask.push(Request::Take(made()));
    }

    /// The marked cells, or the whole view where nothing is marked, as a block for spreadsheets.
    fn copy(&self, ws: &Workspace, view: &View, ask: &mut Vec<Request>) {
        let Some(marking) = self.grid.marking else { return };
        let (rows, columns) = (marking.rows(&self.rows), marking.columns(view));
        let titles = if marking.is_rows { Titles::With } else { Titles::Without };
        let table = table::list(self.rows.data(), ws.words(), view.sheet, rows, &columns, Ids::Without);
        ask.push(Request::Effect(Effect::Copy(table::block(&table, ws.words(), titles))));
        let count = rows.len() * columns.len();
        say(ask, Tone::Info, Message::new("directory-copied").with("n", count));
    }

    /// One value goes into every marked cell at once; a block is shown first.
    fn paste(&mut self, ws: &Workspace, view: &View, text: &str, ask: &mut Vec<Request>) {
        let block = read_block(text);
        let marking = self.grid.marking;
        if let ([line], Some(marking)) = (block.as_slice(), marking)
            && let [cell] = line.as_slice()
        {
            let (rows, columns) = (marking.rows(&self.rows).to_vec(), marking.columns(view));
            let columns = if marking.is_rows { vec![marking.to.column] } else { columns };
            return self.type_into(ws, &rows, &columns, cell, ask);
        }
        if block.iter().all(|line| line.iter().all(String::is_empty)) {
            return;
        }
        let first_row = marking.and_then(|marking| marking.row_range(&self.rows)).map_or(0, |range| *range.start());
        let first_column = marking.map_or(0, |marking| *marking.column_range(view).start());
        // with nothing marked, the block's lines are new rows
        let rows =
            if marking.is_some() { self.rows.all().get(first_row..).unwrap_or_default().to_vec() } else { Vec::new() };
        let columns = view.columns.iter().skip(first_column).map(|shown| shown.column).collect();
        self.rows.hold();
        let paste = PasteBlock { sheet: view.sheet, block, spot: Spot { rows, columns } };
        ask.push(Request::Effect(Effect::Show(Dialog::Paste(Box::new(paste)))));
    }

    fn fill_down(&mut self, view: &View, ask: &mut Vec<Request>) {
        let Some(marking) = self.grid.marking else { return };
        let data = self.rows.data();
        let rows = marking.rows(&self.rows);
        let Some((first, rest)) = rows.split_first() else { return };
        let columns = marking.columns(view);
        let wanted = columns.iter().filter(|column| column.is_editable(view.sheet));
        let each = wanted.flat_map(|column| {
            let cell = data.cell(*first, *column);
            rest.iter().map(move |row| Assignment { row: *row, column: *column, cell: cell.clone() })
        });
        let outcome = assign(data, &each.collect::<Vec<_>>());
        self.take(&outcome, ask);
    }

    /// The booths that rows stand for: themselves, those an exhibitor holds, those of a pavilion.
    pub(super) fn booths_of(&self, rows: &[RowId]) -> BTreeSet<ItemId> {
        let data = self.rows.data();
        let mut all = BTreeSet::new();
        for row in rows {
            match row {
                RowId::Booth(id) => {
                    all.insert(*id);
                }
                RowId::Exhibitor(id) => all.extend(data.held(*id).into_iter().flat_map(|held| held.booths.clone())),
                RowId::Pavilion(id) => {
                    let of = data.project().booths().filter(|(_, _, booth)| booth.pavilion == Some(*id));
                    all.extend(of.map(|(_, id, _)| id));
                }
            }
        }
        all
    }

    fn remove(&mut self, ws: &Workspace, sheet: Sheet, rows: &[RowId], ask: &mut Vec<Request>) {
        let project = ws.committed();
        let edit = match sheet {
            Sheet::Exhibitors => {
                let ids: BTreeSet<ExhibitorId> = rows
                    .iter()
                    .filter_map(|row| match row {
                        RowId::Exhibitor(id) => Some(*id),
                        RowId::Booth(_) | RowId::Pavilion(_) => None,
                    })
                    .collect();
                edit::remove_exhibitors(project, &ids)
            }
            Sheet::Booths => {
                let data = self.rows.data();
                let mut by_hall: std::collections::BTreeMap<_, BTreeSet<ItemId>> = std::collections::BTreeMap::new();
                for id in self.booths_of(rows) {
                    if let Some((hall, _)) = data.booth(id) {
                        by_hall.entry(hall).or_default().insert(id);
                    }
                }
                steps(project, by_hall, |project, (hall, ids)| edit::delete(project, hall, &ids))
            }
            Sheet::Pavilions => {
                let ids = rows.iter().filter_map(|row| match row {
                    RowId::Pavilion(id) => Some(*id),
                    RowId::Booth(_) | RowId::Exhibitor(_) => None,
                });
                steps(project, ids, edit::remove_pavilion)
            }
        };
        self.grid.marking = None;
        ask.push(Request::Take(edit));
    }

    /// Adds a record and goes to its name. Booths are drawn on the plan.
    fn add(&mut self, ws: &Workspace, view: &View, ask: &mut Vec<Request>) {
        let project = ws.committed();
        let name = LocalText::default();
        let added = match view.sheet {
            Sheet::Exhibitors => {
                let added = edit::add_exhibitor(project, Exhibitor { name, ..Exhibitor::default() });
                added.map(|(id, edit)| (RowId::Exhibitor(id), edit))
            }
            Sheet::Pavilions => {
                edit::add_pavilion(project, name, Vec::new()).map(|(id, edit)| (RowId::Pavilion(id), edit))
            }
            Sheet::Booths => {
                ask.push(Request::ShowPage(Page::Floor));
                ask.push(Request::UseTool(crate::tool::ToolKind::Booth));
                return;
            }
        };
        match added {
            Ok((row, edit)) => {
                self.search.clear();
                self.rows.hold();
                self.edit_next = Some(At { row, column: view.sheet.main() });
                ask.push(Request::Take(Ok(edit)));
            }
            Err(refusal) => ask.push(Request::Take(Err(refusal))),
        }
    }
}

/// Several steps as one edit.
fn steps<T>(
    project: &crate::model::Project,
    things: impl IntoIterator<Item = T>,
    step: impl Fn(&crate::model::Project, T) -> Result<Edit, Refusal>,
) -> Result<Edit, Refusal> {
    let mut all: Option<Edit> = None;
    let mut now = project.clone();
    for thing in things {
        let edit = step(&now, thing)?;
        now = edit.applied(&now);
        all = Some(all.map_or(edit.clone(), |before| before.followed_by(&edit)));
    }
    all.ok_or_else(|| Refusal::because("edit-refused-nothing"))
}

/// Goes to booths on the plan, or says that there are none.
pub(super) fn show_on_plan(ws: &Workspace, booths: &BTreeSet<ItemId>, ask: &mut Vec<Request>) {
    if booths.is_empty() {
        return say(ask, Tone::Info, Message::new("directory-nothing-on-plan"));
    }
    // the page first: what flies there is the plan
    if ws.page() != Page::Floor {
        ask.push(Request::ShowPage(Page::Floor));
    }
    ask.push(Request::Reveal(booths.clone()));
}

fn say(ask: &mut Vec<Request>, tone: Tone, message: Message) {
    ask.push(Request::Effect(Effect::Say(tone, message)));
}
