//! Whoever is given, moved, swapped, shared or taken away, in whatever order, with booths merged, split, numbered
//! and deleted in between: every exhibitor and booth stays consistent, and undo leads to the first bytes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails where its plan is wrong")]

use fairwright::edit::*;
use fairwright::file;
use fairwright::geometry::{Point, Shape, Size};
use fairwright::model::{
    Booth, Exhibitor, ExhibitorId, HallId, Item, ItemId, Key, Money, Part, Project, Sale, Services, Status,
};
use fairwright::words::{Lang, LocalText, Words};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Two halls with ten booths each, in two touching rows, and six exhibitors.
fn plan() -> (Project, [HallId; 2]) {
    let hall = HallTemplate::Ballroom.hall(LocalText::en("N1"));
    let mut project = new_project(LocalText::en("Fair"), &[hall.clone(), hall]).unwrap();
    let halls: Vec<HallId> = project.halls_in_order().into_iter().map(|(id, _)| id).collect();
    for (h, hall) in halls.iter().enumerate() {
        for n in 0..10 {
            let at = Point::new(3000 + n % 5 * 3000, 3000 + n / 5 * 3000);
            let number = format!("{}{:02}", if h == 0 { "A" } else { "B" }, n + 1);
            let booth = Booth::new(&number, Shape::rect(at, Size::new(3000, 3000)));
            let id = ItemId::seeded(7, u64::try_from(n).unwrap() + 100 * h as u64);
            let floor = project.floor_for(*hall, fairwright::model::PartKind::Booth).unwrap();
            project.set(Key::Item(floor, id), Some(Item::new(Part::Booth(booth)).into()));
        }
    }
    for n in 0..6 {
        let record = Exhibitor { name: LocalText::en(&format!("E{n}")), ..Exhibitor::default() };
        project.set(Key::Exhibitor(ExhibitorId::seeded(8, n)), Some(record.into()));
    }
    (project, [halls[0], halls[1]])
}

#[derive(Clone, Copy, Debug)]
struct Step {
    command: u8,
    a: usize,
    b: usize,
    who: u64,
}

const COMMANDS: u8 = 20;

fn steps(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (0..COMMANDS, 0..40_usize, 0..40_usize, 0..7_u64);
    prop::collection::vec(step.prop_map(|(command, a, b, who)| Step { command, a, b, who }), 1..longest)
}

fn nth(ids: &[ItemId], n: usize) -> ItemId {
    n.checked_rem(ids.len()).map_or(ItemId::seeded(9, 9), |at| ids[at])
}

fn act(project: &Project, halls: [HallId; 2], step: Step) -> Result<Edit, Refusal> {
    let Step { a, b, who, .. } = step;
    let hall = halls[a % 2];
    let here: Vec<ItemId> = project.booths_of(hall).map(|(id, _)| id).collect();
    let all: Vec<ItemId> = project.booths().map(|(_, id, _)| id).collect();
    let (first, second) = (nth(&here, a), nth(&here, b));
    let some = BTreeSet::from([first, second]);
    let one = BTreeSet::from([first]);
    let exhibitor = ExhibitorId::seeded(8, who); // the last one does not exist
    match step.command {
        0..=2 => assign(project, hall, &one, exhibitor, Taken::Refuse),
        3 => assign(project, hall, &some, exhibitor, Taken::Replace),
        4 | 5 => share(project, hall, &one, exhibitor),
        6 => unassign(project, hall, &some),
        7 => release(project, &BTreeSet::from([exhibitor])),
        8 | 9 => swap(project, nth(&all, a), nth(&all, b)),
        10 => move_holder(project, nth(&all, a), nth(&all, b), Taken::Refuse),
        11 => move_holder(project, nth(&all, a), nth(&all, b), Taken::Replace),
        12 => {
            let at = Point::new(500 * i32::try_from(a).unwrap(), 14_000);
            place_on_floor(project, hall, &[(exhibitor, Shape::rect(at, Size::new(6000, 6000)))])
        }
        13 => {
            let at = Point::new(500 * i32::try_from(b).unwrap(), 14_000);
            move_to_floor(project, hall, first, Shape::rect(at, Size::new(3000, 3000)))
        }
        14 => {
            let touching = |(id, booth): &(ItemId, &Booth)| {
                let bounds = project.find_item(hall, first).map(|(_, item)| item.bounds());
                *id == first || bounds.is_some_and(|bounds| bounds.touches(booth.shape.bounds()))
            };
            let some: BTreeSet<ItemId> = project.booths_of(hall).filter(touching).map(|(id, _)| id).take(2).collect();
            merge(project, hall, &some, first)
        }
        15 => split(project, hall, first, Cut::Equal { axis: Axis::Horizontal, parts: 2 }, Keep::First),
        16 => {
            renumber(project, hall, &some, &NumberScheme { keep: KeepNumbers::Contracted, ..NumberScheme::default() })
        }
        17 => delete(project, hall, &one),
        18 => {
            let states = [Status::Available, Status::Reserved, Status::Contracted, Status::Blocked];
            set_status(project, hall, &one, states[b % states.len()])
        }
        _ => set_price(project, hall, &one, Some(Money(500))),
    }
}

/// What must hold of every sale.
fn check(project: &Project) -> Result<(), TestCaseError> {
    prop_assert_eq!(project.dangling(), vec![]);
    let booths: BTreeSet<ItemId> = project.booths().map(|(_, id, _)| id).collect();
    for (id, sale) in &project.sales {
        prop_assert!(booths.contains(id), "a sale of no booth");
        let parties: Vec<ExhibitorId> = sale.exhibitor.into_iter().chain(sale.co_exhibitors.iter().copied()).collect();
        let once: BTreeSet<ExhibitorId> = parties.iter().copied().collect();
        prop_assert_eq!(once.len(), parties.len(), "somebody stands in a booth twice: {:?}", sale);
        prop_assert!(sale.exhibitor.is_some() || sale.co_exhibitors.is_empty(), "shared with nobody: {:?}", sale);
        match sale.status {
            Status::Available | Status::Blocked => prop_assert_eq!(sale.exhibitor, None, "{:?}", sale),
            Status::Held { .. } | Status::Reserved | Status::Contracted => {}
        }
        prop_assert!(**sale != Sale::default(), "a sale that says nothing");
    }
    Ok(())
}

/// How often each exhibitor holds a booth.
fn holds(project: &Project, exhibitor: ExhibitorId) -> usize {
    project.sales.values().filter(|sale| sale.exhibitor == Some(exhibitor)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn exhibitors_and_booths_stay_consistent(steps in steps(60), undos in prop::collection::vec(0..6_u8, 60)) {
        let (start, halls) = plan();
        let (mut project, mut history) = (start.clone(), History::default());
        for (step, undo) in steps.into_iter().zip(undos) {
            match act(&project, halls, step) {
                Ok(edit) => {
                    let after = edit.applied(&project);
                    prop_assert!(edit.reversed().applied(&after) == project, "{:?} cannot be taken back", edit.label);
                    for lang in Lang::ALL {
                        let said = Words::of(lang).say(&edit.label);
                        prop_assert!(!said.contains("edit-") && !said.contains('$') && !said.contains('{'), "{}", said);
                    }
                    history.push(edit);
                    project = after;
                }
                Err(refusal) => {
                    let said = Words::of(Lang::ZhCn).say(&refusal.0);
                    prop_assert!(!said.contains("edit-") && !said.contains('{'), "{}", said);
                }
            }
            check(&project)?;
            for _ in 0..undo.saturating_sub(3) {
                if let Some((before, _)) = history.undo(&project) {
                    project = before;
                    check(&project)?;
                }
            }
            if undo == 5 && let Some((after, _)) = history.redo(&project) {
                project = after;
                check(&project)?;
            }
        }
        let end = file::write(&project);
        prop_assert!(file::read(end.as_bytes()).is_ok_and(|read| read == project), "a file does not hold the plan");
        let done = history.depth();
        while let Some((before, _)) = history.undo(&project) {
            project = before;
        }
        prop_assert!(file::write(&project) == file::write(&start), "undo did not lead back to the first bytes");
        for _ in 0..done {
            project = history.redo(&project).unwrap().0;
        }
        prop_assert!(file::write(&project) == end, "redo did not lead to the end");
    }

    /// Nobody wins or loses a booth by a swap or a move, and what was agreed is neither lost nor doubled.
    #[test]
    fn swaps_and_moves_only_change_places(steps in steps(30), a in 0..40_usize, b in 0..40_usize) {
        let (mut project, halls) = plan();
        for step in steps {
            if let Ok(edit) = act(&project, halls, step) {
                project = edit.applied(&project);
            }
        }
        let ids: Vec<ItemId> = project.booths().map(|(_, id, _)| id).collect();
        let (first, second) = (nth(&ids, a), nth(&ids, b));
        let Ok(edit) = swap(&project, first, second) else { return Ok(()) };
        let after = edit.applied(&project);
        for n in 0..6 {
            let exhibitor = ExhibitorId::seeded(8, n);
            prop_assert_eq!(holds(&project, exhibitor), holds(&after, exhibitor));
        }
        let (before_a, after_b) = (project.sale(first), after.sale(second));
        if before_a.exhibitor.is_some() {
            prop_assert_eq!(&*before_a, &*after_b);
        }
        if project.sale(first).exhibitor.is_some() && project.sale(second).exhibitor.is_some() {
            let back = swap(&after, first, second).unwrap().applied(&after);
            prop_assert!(back == project, "swapping twice is not nothing");
        }
    }
}

#[test]
fn services_go_along_with_who_ordered_them() {
    let (mut project, [hall, _]) = plan();
    let ids: Vec<ItemId> = project.booths_of(hall).map(|(id, _)| id).collect();
    let sale = Sale {
        status: Status::Contracted,
        exhibitor: Some(ExhibitorId::seeded(8, 0)),
        services: Services { water: 5, ..Services::default() },
        ..Sale::default()
    };
    project.set(Key::Sale(ids[0]), Some(sale.into()));
    let moved = move_holder(&project, ids[0], ids[1], Taken::Refuse).unwrap().applied(&project);
    assert_eq!((moved.sale(ids[0]).services.water, moved.sale(ids[1]).services.water), (0, 5));
    let freed = unassign(&project, hall, &BTreeSet::from([ids[0]])).unwrap().applied(&project);
    assert_eq!(freed.sale(ids[0]).services.water, 5, "nobody took them along");
}
