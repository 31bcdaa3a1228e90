//! What becomes of each booth, kept in its sale: numbers, statuses, holders, with the day.
//!
//! Written in one place for all commands, by comparing the project before an edit with that after it, so that no
//! command can bypass or forget it. A booth that is new has no history, nor has what is done to a layout that its
//! hall does not show: an alternative becomes history when it becomes current.

use super::sale::put_sale;
use super::{Change, Draft, Edit};
use crate::model::{FloorId, HallId, ItemId, Key, Part, Project, Record, SaleChange, SaleEvent};
use crate::words::LocalText;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The edit of a project with what it does to booths added to their histories. `since` is the project from which
/// the changes are told: `project` itself or, where the edit goes on with a burst that is one step, the project
/// before that burst; what the burst added to histories before is then told anew and not twice.
#[must_use]
pub fn with_history(edit: Edit, project: &Project, since: &Project, today: NaiveDate) -> Edit {
    let after = edit.applied(project);
    let goes_on = !std::ptr::eq(project, since);
    let mut draft = Draft::new(project);
    let mut told = BTreeSet::new();
    for booth in touched(&edit, project, &after) {
        let Some(number) = number(&after, booth) else { continue };
        let new = changes(since, &after, booth, number);
        if new.is_empty() && !goes_on {
            continue;
        }
        let mut sale = after.sale(booth).as_ref().clone();
        if goes_on {
            sale.history.clone_from(&since.sale(booth).history);
        }
        sale.history.extend(new.into_iter().map(|what| SaleEvent { date: today, what }));
        put_sale(&mut draft, booth, sale);
        told.insert(Key::Sale(booth));
    }
    if told.is_empty() {
        return edit;
    }
    let (histories, selects) = (draft.finish(edit.label), edit.selects);
    let rest = edit.changes.into_iter().filter(|change| !told.contains(&change.key));
    let mut changes: Vec<Change> = rest.chain(histories.changes).collect();
    changes.sort_by_key(|change| change.key);
    Edit { label: histories.label, changes, selects }
}

/// The booths that an edit may do something to that a history keeps.
fn touched(edit: &Edit, before: &Project, after: &Project) -> BTreeSet<ItemId> {
    let mut booths = BTreeSet::new();
    for change in &edit.changes {
        match change.key {
            Key::Sale(booth) => {
                booths.insert(booth);
            }
            Key::Item(FloorId::Layout(_), id) => {
                if [&change.before, &change.after].into_iter().flatten().any(is_booth) {
                    booths.insert(id);
                }
            }
            Key::Hall(hall) => booths.extend(renumbered_by_switch(before, after, hall)),
            Key::Item(FloorId::Building(_), _)
            | Key::Event
            | Key::RateCard
            | Key::Layout(_)
            | Key::Pavilion(_)
            | Key::Exhibitor(_)
            | Key::Person(_) => {}
        }
    }
    booths
}

fn is_booth(record: &Record) -> bool {
    matches!(record, Record::Item(item) if matches!(item.part, Part::Booth(_)))
}

/// The booths of a hall whose numbers differ because it shows another layout.
fn renumbered_by_switch(before: &Project, after: &Project, hall: HallId) -> Vec<ItemId> {
    let current = |project: &Project| project.halls.get(&hall).map(|hall| hall.current);
    if current(before) == current(after) {
        return Vec::new();
    }
    let numbered = after.booths_of(hall).filter(|(id, booth)| {
        let other = before.find_item(hall, *id).and_then(|(_, item)| item.booth());
        other.is_some_and(|other| other.number != booth.number)
    });
    numbered.map(|(id, _)| id).collect()
}

/// The number of a booth in the layout that its hall shows.
fn number(project: &Project, booth: ItemId) -> Option<&str> {
    let found = project.halls.keys().find_map(|hall| project.find_item(*hall, booth));
    found.and_then(|(_, item)| item.booth()).map(|booth| booth.number.as_str())
}

/// What happened to a booth between two projects.
fn changes(before: &Project, after: &Project, booth: ItemId, to: &str) -> Vec<SaleChange> {
    let mut all = Vec::new();
    let Some(from) = number(before, booth) else { return all };
    if from != to {
        all.push(SaleChange::Number { from: from.to_owned(), to: to.to_owned() });
    }
    let (old, new) = (before.sale(booth), after.sale(booth));
    if old.exhibitor != new.exhibitor {
        let name = |project: &Project, id| {
            let exhibitor = Option::and_then(id, |id| project.exhibitors.get(&id));
            exhibitor.map(|exhibitor| exhibitor.name.clone()).unwrap_or_default()
        };
        let (from, to): (LocalText, LocalText) = (name(before, old.exhibitor), name(after, new.exhibitor));
        all.push(SaleChange::Holder { from, to });
    }
    if old.status != new.status {
        all.push(SaleChange::Status { from: old.status, to: new.status });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids};
    use crate::edit::{Refusal, remove_exhibitors, set_exhibitor, set_number, set_services, set_status};
    use crate::model::{Exhibitor, ExhibitorId, Layout, LayoutId, Services, Status};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 3, day).unwrap()
    }

    /// Does an edit with its history.
    fn act(plan: &mut Sketch, edit: Result<Edit, Refusal>, on: u32) {
        let edit = with_history(edit.unwrap(), &plan.project, &plan.project, day(on));
        assert!(edit.changes.is_sorted_by(|a, b| a.key < b.key));
        plan.act(Ok(edit));
    }

    fn history(plan: &Sketch, booth: ItemId) -> Vec<(u32, SaleChange)> {
        use chrono::Datelike;
        let sale = plan.project.sale(booth);
        sale.history.iter().map(|event| (event.date.day(), event.what.clone())).collect()
    }

    #[test]
    fn numbers_holders_and_statuses_are_kept_with_their_days() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let acme = ExhibitorId::seeded(4, 1);
        let name = LocalText::en("Acme");
        let record = Exhibitor { name: name.clone(), ..Exhibitor::default() };
        plan.project.set(Key::Exhibitor(acme), Some(record.into()));
        let (hall, only) = (plan.hall, ids(&[a]));
        let edit = set_services(&plan.project, hall, &only, |services| services.water = 1);
        act(&mut plan, edit, 1);
        assert_eq!(history(&plan, a), [], "services are no history");
        let edit = set_exhibitor(&plan.project, hall, &only, Some(acme));
        act(&mut plan, edit, 2);
        let edit = set_number(&plan.project, hall, a, "B7");
        act(&mut plan, edit, 3);
        let edit = set_status(&plan.project, hall, &only, Status::Contracted);
        act(&mut plan, edit, 4);
        let edit = remove_exhibitors(&plan.project, &[acme].into());
        act(&mut plan, edit, 5);
        let (free, held) = (Status::Available, Status::Held { until: None });
        let nobody = LocalText::default();
        assert_eq!(
            history(&plan, a),
            [
                (2, SaleChange::Holder { from: nobody.clone(), to: name.clone() }),
                (2, SaleChange::Status { from: free, to: held }),
                (3, SaleChange::Number { from: "A1".into(), to: "B7".into() }),
                (4, SaleChange::Status { from: held, to: Status::Contracted }),
                (5, SaleChange::Holder { from: name, to: nobody }),
                (5, SaleChange::Status { from: Status::Contracted, to: free }),
            ]
        );
        assert_eq!(plan.project.sale(a).services, Services { water: 1, ..Services::default() });
        assert_eq!(plan.project.dangling(), []);
    }

    #[test]
    fn a_burst_tells_what_it_did_as_a_whole() {
        let mut plan = Sketch::new();
        let a = plan.booth("A1", 0, 0, 3000, 3000);
        let start = plan.project.clone();
        for number in ["B", "B1", "B12"] {
            let edit = set_number(&plan.project, plan.hall, a, number).unwrap();
            let edit = with_history(edit, &plan.project, &start, day(9));
            plan.project = edit.applied(&plan.project);
        }
        assert_eq!(history(&plan, a), [(9, SaleChange::Number { from: "A1".into(), to: "B12".into() })]);
        let edit = set_number(&plan.project, plan.hall, a, "A1").unwrap();
        plan.project = with_history(edit, &plan.project, &start, day(9)).applied(&plan.project);
        assert_eq!(plan.project, start, "what is back as it was is no history");
    }

    #[test]
    fn an_alternative_is_history_once_it_is_current() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        let other = LayoutId::seeded(2, 1);
        plan.project.set(Key::Layout(other), Some(Layout { hall: plan.hall, ..Layout::default() }.into()));
        let mut draft = Draft::new(&plan.project);
        for (id, number) in [(a, "X1"), (b, "A2")] {
            let mut item = plan.item(id).clone();
            if let Part::Booth(booth) = &mut item.part {
                booth.number = number.to_owned();
            }
            draft.put(Key::Item(FloorId::Layout(other), id), item);
        }
        let copy = draft.finish(crate::words::Message::new("edit-paste"));
        act(&mut plan, Ok(copy), 1);
        assert!(plan.project.sales.is_empty(), "nothing that is shown has changed");
        let mut hall = plan.project.halls[&plan.hall].as_ref().clone();
        hall.current = other;
        let mut draft = Draft::new(&plan.project);
        draft.put(Key::Hall(plan.hall), hall);
        let switch = draft.finish(crate::words::Message::new("edit-paste"));
        act(&mut plan, Ok(switch), 2);
        assert_eq!(history(&plan, a), [(2, SaleChange::Number { from: "A1".into(), to: "X1".into() })]);
        assert_eq!(history(&plan, b), []);
    }
}
