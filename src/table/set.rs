//! Values put into cells, one or thousands: an edit of one undo step, and what was refused with its reason.

use super::data::{Data, RowId};
use super::{Cell, Column};
use crate::edit::{self, ApprovalChange, Change, Edit, ExhibitorChange, PavilionChange, Refusal, Selects};
use crate::model::{
    ApprovalState, Attendance, ExhibitorId, HallId, ItemId, Key, PavilionId, Project, Services, Status,
};
use crate::words::{Arg, LocalText, Message};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A value for a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: Column,
    /// What the cell is to hold.
    pub cell: Cell,
}

/// A cell that was not changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// The row; none where a pasted line has none.
    pub row: Option<RowId>,
    /// The line of the pasted block, counted from 1; 0 where nothing was pasted.
    pub line: usize,
    /// The column; none where a whole line was refused.
    pub column: Option<Column>,
    /// What was to be put in.
    pub typed: String,
    /// Why not.
    pub reason: Message,
}

/// What came of putting values into cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The edit of everything that was taken.
    pub edit: Edit,
    /// The rows that it changes.
    pub changed: BTreeSet<RowId>,
    /// The rows that it adds.
    pub added: Vec<RowId>,
    /// What was refused.
    pub refused: Vec<Refused>,
}

impl Outcome {
    /// The edit, or the reason of the first refusal where nothing was taken.
    ///
    /// # Errors
    /// The first refusal's reason.
    pub fn taken(&self) -> Result<Edit, Refusal> {
        match self.refused.first() {
            Some(refused) if self.edit.is_empty() => Err(Refusal(refused.reason.clone())),
            _ => Ok(self.edit.clone()),
        }
    }
}

/// A project being changed step by step, with what the steps touched.
pub(super) struct Work {
    start: Project,
    now: Project,
    keys: BTreeSet<Key>,
    label: Option<Message>,
}

impl Work {
    pub(super) fn on(project: &Project) -> Self {
        Self { start: project.clone(), now: project.clone(), keys: BTreeSet::new(), label: None }
    }

    pub(super) const fn now(&self) -> &Project {
        &self.now
    }

    /// Takes a step; whether it changed anything.
    pub(super) fn take(&mut self, edit: Edit) -> bool {
        let is_change = !edit.is_empty();
        self.keys.extend(edit.changes.iter().map(|change| change.key));
        self.now = edit.applied(&self.now);
        self.label.get_or_insert(edit.label);
        is_change
    }

    /// One edit of all steps, under a name of its own, else under the first step's.
    pub(super) fn finish(self, label: Option<Message>) -> Edit {
        let change = |key| Change { key, before: self.start.get(key), after: self.now.get(key) };
        let changes = self.keys.into_iter().map(change).filter(|change| change.before != change.after).collect();
        let label = label.or(self.label).unwrap_or_else(|| Message::new("table-step-paste").with("n", 0_usize));
        Edit { label, changes, selects: Selects::default() }
    }
}

/// Puts values into cells, in order.
#[must_use]
pub fn assign(data: &Data, assignments: &[Assignment]) -> Outcome {
    let mut work = Work::on(data.project());
    let mut outcome = Run::default();
    let numbers_swap = assignments.iter().filter(|a| a.column == Column::Number).count() > 1;
    if numbers_swap && let Some(swapped) = numbers_at_once(data, assignments) {
        work = swapped;
    }
    for assignment in assignments {
        let Assignment { row, column, cell } = assignment;
        outcome.put(&mut work, data, 0, *row, *column, cell);
    }
    let label = label_of(assignments);
    outcome.finish(work, label)
}

/// What has been changed and refused so far.
#[derive(Default)]
pub(super) struct Run {
    pub(super) changed: BTreeSet<RowId>,
    pub(super) added: Vec<RowId>,
    pub(super) refused: Vec<Refused>,
}

impl Run {
    pub(super) fn put(&mut self, work: &mut Work, data: &Data, line: usize, row: RowId, column: Column, cell: &Cell) {
        match set_cell(work.now(), data, row, column, cell) {
            Ok(edit) => {
                if work.take(edit) && !self.added.contains(&row) {
                    self.changed.insert(row);
                }
            }
            Err(refusal) => self.refused.push(Refused {
                row: Some(row),
                line,
                column: Some(column),
                typed: String::new(),
                reason: refusal.0,
            }),
        }
    }

    pub(super) fn finish(self, work: Work, label: Option<Message>) -> Outcome {
        Outcome { edit: work.finish(label), changed: self.changed, added: self.added, refused: self.refused }
    }
}

/// The name of a step that changes several rows; one row's step has the name of its own edit.
fn label_of(assignments: &[Assignment]) -> Option<Message> {
    let rows: BTreeSet<RowId> = assignments.iter().map(|assignment| assignment.row).collect();
    let columns: BTreeSet<Column> = assignments.iter().map(|assignment| assignment.column).collect();
    if rows.len() < 2 && columns.len() < 2 {
        return None;
    }
    let n = rows.len();
    Some(match columns.first() {
        Some(column) if columns.len() == 1 => {
            Message::new("table-step-column").with("column", Arg::Key(column.title())).with("n", n)
        }
        _ => Message::new("table-step-rows").with("n", n),
    })
}

/// All numbers taken off first, so that booths may swap theirs; none where the numbers would not go together.
fn numbers_at_once(data: &Data, assignments: &[Assignment]) -> Option<Work> {
    let numbers: Vec<(ItemId, HallId, &Cell)> = assignments
        .iter()
        .filter(|assignment| assignment.column == Column::Number)
        .filter_map(|assignment| match assignment.row {
            RowId::Booth(id) => Some((id, data.booth(id)?.0, &assignment.cell)),
            RowId::Exhibitor(_) | RowId::Pavilion(_) => None,
        })
        .collect();
    let mut work = Work::on(data.project());
    for (id, hall, _) in &numbers {
        work.take(edit::set_number(work.now(), *hall, *id, "").ok()?);
    }
    for (id, hall, cell) in &numbers {
        work.take(edit::set_number(work.now(), *hall, *id, &plain(cell)).ok()?);
    }
    work.label = None;
    Some(work)
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Count(count) => count.to_string(),
        _ => String::new(),
    }
}

fn misfit(column: Column) -> Refusal {
    Refusal(Message::new("table-derived").with("column", Arg::Key(column.title())))
}

/// The edit that puts a value into a cell.
///
/// # Errors
/// When the record is gone, the cell is derived, or the value is refused.
pub fn set_cell(project: &Project, data: &Data, row: RowId, column: Column, cell: &Cell) -> Result<Edit, Refusal> {
    if !column.is_editable(row.sheet()) {
        return Err(misfit(column));
    }
    match row {
        RowId::Exhibitor(id) => set_exhibitor(project, id, column, cell),
        RowId::Booth(id) => {
            let (hall, _) = data.booth(id).ok_or_else(|| Refusal::because("edit-refused-nothing"))?;
            set_booth(project, (hall, id), data.today(), column, cell)
        }
        RowId::Pavilion(id) => set_pavilion(project, id, column, cell),
    }
}

fn local(cell: &Cell) -> LocalText {
    if let Cell::Local(text) = cell { text.clone() } else { LocalText::default() }
}

fn area_of(cell: &Cell) -> Option<crate::geometry::Area> {
    if let Cell::Area(area) = cell { Some(*area) } else { None }
}

fn pavilion_of(cell: &Cell) -> Option<PavilionId> {
    if let Cell::Pavilions(ids) = cell { ids.first().copied() } else { None }
}

fn exhibitors_of(cell: &Cell) -> Vec<ExhibitorId> {
    if let Cell::Exhibitors(ids) = cell { ids.clone() } else { Vec::new() }
}

fn set_exhibitor(project: &Project, id: ExhibitorId, column: Column, cell: &Cell) -> Result<Edit, Refusal> {
    let now = project.exhibitors.get(&id).ok_or_else(|| Refusal::because("edit-refused-exhibitor"))?;
    let mut contact = now.contact.clone();
    let change = match column {
        Column::Name => ExhibitorChange::Name(local(cell)),
        Column::NameEn | Column::NameZh | Column::NameRu => {
            let lang = column.lang().ok_or_else(|| misfit(column))?;
            ExhibitorChange::Name(now.name.clone().with(lang, &plain(cell)))
        }
        Column::Country => ExhibitorChange::Country(match cell {
            Cell::Countries(countries) => countries.first().copied(),
            _ => None,
        }),
        Column::Contracted => ExhibitorChange::Contracted(area_of(cell)),
        Column::WishedArea => ExhibitorChange::WishedArea(area_of(cell)),
        Column::WishedSides => ExhibitorChange::WishedSides(cell.amount().and_then(|sides| u8::try_from(sides).ok())),
        Column::WishedPavilion => ExhibitorChange::WishedPavilion(pavilion_of(cell)),
        Column::WishNotes => ExhibitorChange::WishNotes(plain(cell)),
        Column::Attendance => ExhibitorChange::Attendance(match cell {
            Cell::Attendance(attendance) => *attendance,
            _ => Attendance::default(),
        }),
        Column::ContactName => {
            contact.name = plain(cell);
            ExhibitorChange::Contact(contact)
        }
        Column::Phone => {
            contact.phone = plain(cell);
            ExhibitorChange::Contact(contact)
        }
        Column::Email => {
            contact.email = plain(cell);
            ExhibitorChange::Contact(contact)
        }
        Column::Products => ExhibitorChange::Products(local(cell)),
        Column::NotBeside => ExhibitorChange::NotBeside(exhibitors_of(cell)),
        Column::Notes => ExhibitorChange::Notes(local(cell)),
        _ => {
            let mut services = now.services;
            put_service(&mut services, column, cell)?;
            ExhibitorChange::Services(services)
        }
    };
    edit::change_exhibitor(project, id, change)
}

fn set_booth(
    project: &Project,
    (hall, id): (HallId, ItemId),
    today: NaiveDate,
    column: Column,
    cell: &Cell,
) -> Result<Edit, Refusal> {
    let ids = BTreeSet::from([id]);
    let approval = |change| edit::change_approval(project, hall, &ids, &change);
    let day = if let Cell::Date(day) = cell { Some(*day) } else { None };
    match column {
        Column::Number => edit::set_number(project, hall, id, &plain(cell)),
        Column::Status => {
            let status = if let Cell::Status(status) = cell { *status } else { Status::Available };
            edit::set_status(project, hall, &ids, status)
        }
        Column::HeldUntil => match (project.sale(id).status, day) {
            (Status::Held { .. }, until) | (Status::Available, until @ Some(_)) => {
                edit::set_status(project, hall, &ids, Status::Held { until })
            }
            (Status::Available | Status::Reserved | Status::Contracted | Status::Blocked, None) => {
                edit::set_status(project, hall, &ids, project.sale(id).status)
            }
            (Status::Reserved | Status::Contracted | Status::Blocked, Some(_)) => {
                Err(Refusal::because("table-not-held"))
            }
        },
        Column::Exhibitor => edit::set_exhibitor(project, hall, &ids, exhibitors_of(cell).first().copied()),
        Column::CoExhibitors => edit::set_co_exhibitors(project, hall, &ids, &exhibitors_of(cell)),
        Column::Pavilion => edit::set_pavilion(project, hall, &ids, pavilion_of(cell)),
        Column::Kind => {
            let kind = if let Cell::Kind(kind) = cell { *kind } else { crate::model::BoothKind::default() };
            edit::set_kind(project, hall, &ids, kind)
        }
        Column::Height => {
            let height = if let Cell::Length(height) = cell { Some(*height) } else { None };
            edit::set_height(project, hall, &ids, height)
        }
        Column::UpperDeck => edit::set_upper_deck(project, hall, &ids, area_of(cell)),
        Column::AgreedPrice => {
            let price = if let Cell::Money(price) = cell { Some(*price) } else { None };
            edit::set_price(project, hall, &ids, price)
        }
        Column::Discount => {
            let share = if let Cell::Percent(share) = cell { *share } else { 0 };
            edit::set_discount(project, hall, &ids, share)
        }
        Column::Approval => {
            let state = if let Cell::Approval(state) = cell { *state } else { ApprovalState::default() };
            approval(ApprovalChange::State(state, today))
        }
        Column::Contractor => approval(ApprovalChange::Contractor(local(cell))),
        Column::Received => approval(ApprovalChange::Received(day)),
        Column::Decided => approval(ApprovalChange::Decided(day)),
        Column::Fascia => edit::set_fascia(project, hall, &ids, &local(cell)),
        Column::Notes => edit::set_notes(project, hall, &ids, &local(cell)),
        _ => {
            let mut probe = Services::default();
            put_service(&mut probe, column, cell)?;
            edit::set_services(project, hall, &ids, |services| {
                // it was put into the probe, so it can be put here
                let _ = put_service(services, column, cell);
            })
        }
    }
}

fn set_pavilion(project: &Project, id: PavilionId, column: Column, cell: &Cell) -> Result<Edit, Refusal> {
    let now = project.pavilions.get(&id).ok_or_else(|| Refusal::because("edit-refused-pavilion"))?;
    let change = match column {
        Column::Name => PavilionChange::Name(local(cell)),
        Column::NameEn | Column::NameZh | Column::NameRu => {
            let lang = column.lang().ok_or_else(|| misfit(column))?;
            PavilionChange::Name(now.name.clone().with(lang, &plain(cell)))
        }
        Column::Countries => PavilionChange::Countries(match cell {
            Cell::Countries(countries) => countries.clone(),
            _ => Vec::new(),
        }),
        Column::Target => PavilionChange::Target(area_of(cell)),
        Column::Color => match cell {
            Cell::Color(color) => PavilionChange::Color(*color),
            _ => return Err(Refusal::because("table-color-wanted")),
        },
        Column::Organiser => PavilionChange::Organiser(local(cell)),
        Column::Notes => PavilionChange::Notes(local(cell)),
        _ => return Err(misfit(column)),
    };
    edit::change_pavilion(project, id, change)
}

fn put_service(services: &mut Services, column: Column, cell: &Cell) -> Result<(), Refusal> {
    let amount = cell.amount().and_then(|amount| u32::try_from(amount).ok()).unwrap_or(0);
    let slot = match column {
        Column::Power => &mut services.power_watts,
        Column::Water => &mut services.water,
        Column::Air => &mut services.air,
        Column::Internet => &mut services.internet,
        Column::Drain => &mut services.drain,
        Column::Rigging => &mut services.rigging_kg,
        _ => return Err(misfit(column)),
    };
    *slot = amount;
    Ok(())
}
