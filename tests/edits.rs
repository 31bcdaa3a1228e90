//! Invariants of every command: whatever is done to a plan, in whatever order, leaves it sound, and can be
//! taken back and done again to the same bytes of its file.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails where its plan is wrong")]

use fairwright::edit::*;
use fairwright::file;
use fairwright::geometry::{
    Angle, Area, Form, Frame, Mirror, Mm, Point, Polygon, Rect, Segment, Shape, Size, Vector, overlap_area,
};
use fairwright::model::{
    ApprovalState, Booth, BoothKind, Column, Dimension, Door, DoorKind, Exhibitor, FloorId, GroupId, HallId, Item,
    ItemId, Key, Lock, Money, Note, Part, Pavilion, PavilionId, Project, Region, Sale, SaleChange, Section, Services,
    Side, Status, Supplies, Supply, SupplyPlace, Swing, Wall,
};
use fairwright::words::{Lang, LocalText, Words};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A hall with a bit of everything, two of it taken by exhibitors.
fn plan() -> (Project, HallId) {
    let hall = HallTemplate::Ballroom.hall(LocalText::en("N1"));
    let mut project = new_project(LocalText::en("Fair"), &[hall.clone(), hall]).unwrap();
    let hall = project.halls_in_order()[0].0;
    let mut count = 0;
    let mut put = |project: &mut Project, part: Part| {
        count += 1;
        let id = ItemId::seeded(7, count);
        let floor = project.floor_for(hall, part.kind()).unwrap();
        project.set(Key::Item(floor, id), Some(Item::new(part).into()));
        id
    };
    let pavilion = PavilionId::seeded(7, 500);
    project.set(Key::Pavilion(pavilion), Some(Pavilion { name: LocalText::en("P"), ..Pavilion::default() }.into()));
    let shape = Shape::rect(Point::new(2000, 2000), Size::new(12_000, 6000));
    put(&mut project, Part::Region(Region { pavilion, shape }));
    let booths: Vec<ItemId> = (0..8)
        .map(|n| {
            let at = Point::new(3000 + n % 4 * 3000, 3000 + n / 4 * 3000);
            let mut booth = Booth::new(&format!("A{:02}", n + 1), Shape::rect(at, Size::new(3000, 3000)));
            booth.pavilion = (n < 4).then_some(pavilion);
            booth.kind = if n % 2 == 0 { BoothKind::ShellScheme } else { BoothKind::RawSpace };
            put(&mut project, Part::Booth(booth))
        })
        .collect();
    let turned = Frame { at: Point::new(20_000, 5000), size: Size::new(4000, 3000), turn: Angle::degrees(30) };
    put(&mut project, Part::Booth(Booth::new("K1", Shape::Frame(turned))));
    let l =
        [(18_000, 12_000), (24_000, 12_000), (24_000, 15_000), (21_000, 15_000), (21_000, 18_000), (18_000, 18_000)];
    let l = Polygon::new(l.map(|(x, y)| Point::new(x, y))).unwrap();
    put(&mut project, Part::Booth(Booth::new("K2", Shape::Outline(l))));
    let line = Segment { from: Point::new(1000, 15_000), to: Point::new(8000, 16_000) };
    put(&mut project, Part::Wall(Wall { line, thickness: Mm(150), height: None }));
    let frame = Frame::new(Point::new(10_000, 15_000), Size::new(600, 600));
    put(&mut project, Part::Column(Column { frame, section: Section::Round }));
    put(&mut project, Part::Dimension(Dimension { line, offset: Mm(-700) }));
    let (turn, width, kind, swing) = (Angle::QUARTER, Mm(2000), DoorKind::FireExit, Swing::LeftOut);
    put(&mut project, Part::Door(Door { at: Point::new(30_000, 3000), turn, width, kind, swing }));
    let text = LocalText::en("Hello");
    put(&mut project, Part::Note(Note { at: Point::new(9000, 18_000), turn: Angle::ZERO, text, height: Mm(400) }));
    let place = SupplyPlace::Trench { line, width: Mm(300) };
    put(&mut project, Part::Supply(Supply { label: "T".into(), place, supplies: Supplies::default() }));
    for (booth, name) in booths.iter().zip(["Acme", "Globex"]) {
        let (id, edit) =
            add_exhibitor(&project, Exhibitor { name: LocalText::en(name), ..Exhibitor::default() }).unwrap();
        project = edit.applied(&project);
        let services = Services { power_watts: 2000, ..Services::default() };
        let sale = Sale { status: Status::Reserved, exhibitor: Some(id), services, ..Sale::default() };
        project.set(Key::Sale(*booth), Some(sale.into()));
    }
    (project, hall)
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2021, 7, 1).unwrap()
}

/// A command with its choices: what is selected, and two numbers that each command reads in its own way.
#[derive(Clone, Copy, Debug)]
struct Step {
    command: u8,
    picks: u64,
    a: i32,
    b: i32,
}

const COMMANDS: u8 = 51;

fn steps(longest: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (0..COMMANDS, any::<u64>(), any::<u64>(), -9000..9000_i32, -9000..9000_i32)
        .prop_map(|(command, picks, fewer, a, b)| Step { command, picks: picks & fewer, a, b });
    prop::collection::vec(step, 1..longest)
}

/// The items of a hall that a step selects.
fn selected(project: &Project, hall: HallId, picks: u64) -> BTreeSet<ItemId> {
    let all: BTreeSet<ItemId> = project.items_of(hall).map(|(_, id, _)| id).collect();
    all.into_iter().enumerate().filter(|(n, _)| picks >> (n % 64) & 1 == 1).map(|(_, id)| id).collect()
}

/// A booth with up to `more` others that touch it.
fn neighbours(project: &Project, hall: HallId, of: ItemId, more: usize) -> BTreeSet<ItemId> {
    let Some((_, item)) = project.find_item(hall, of) else { return BTreeSet::new() };
    let near = project.booths_of(hall).filter(|(id, booth)| *id != of && booth.shape.bounds().touches(item.bounds()));
    near.map(|(id, _)| id).take(more).chain([of]).collect()
}

fn small(n: i32, most: i32) -> u16 {
    u16::try_from(n.rem_euclid(most + 1)).unwrap()
}

fn pick<T: Copy>(from: &[T], n: i32) -> Option<T> {
    let at = usize::try_from(n).unwrap_or(0).checked_rem(from.len())?;
    from.get(at).copied()
}

/// What a step does to a plan.
fn act(project: &Project, hall: HallId, step: Step) -> Result<Edit, Refusal> {
    let Step { a, b, .. } = step;
    let ids = selected(project, hall, step.picks);
    let first = ids.first().copied().or_nobody();
    let booths: Vec<ItemId> = project.booths_of(hall).map(|(id, _)| id).collect();
    let booth = pick(&booths, a.abs()).or_nobody();
    let bounds = Rect::union_all(ids.iter().filter_map(|id| Some(project.find_item(hall, *id)?.1.bounds())))
        .unwrap_or(Rect::spanning(Point::ORIGIN, Point::new(1, 1)));
    let exhibitors: Vec<_> = project.exhibitors.keys().copied().collect();
    let pavilions: Vec<_> = project.pavilions.keys().copied().collect();
    let axis = if a > 0 { Axis::Horizontal } else { Axis::Vertical };
    let numbering = Numbering {
        prefix: "R".into(),
        start: u32::from(small(a, 9)),
        step: 2,
        digits: 2,
        course: Course::ThereAndBack,
    };
    let of = OutlineOf::Item(first);
    let corner = usize::from(small(a, 5));
    match step.command {
        0 | 1 => move_by(project, hall, &ids, Vector::new(a, b)),
        2 => nudge(project, hall, &ids, Vector::new(500, 0)),
        3 => set_position(
            project,
            hall,
            &ids,
            &booths_inside(project, hall, &ids),
            Some(Mm(a)),
            (b > 0).then_some(Mm(b)),
        ),
        4 => turn_by(project, hall, &ids, Angle::from_thousandths(a * 40), None),
        5 => turn_by(project, hall, &ids, Angle::QUARTER, Some(Point::new(a, b))),
        6 => turn_to(project, hall, &ids, Angle::degrees(a)),
        7 => mirror(project, hall, &ids, if a > 0 { Mirror::LeftRight } else { Mirror::TopBottom }),
        8 => resize(project, hall, &ids, bounds, Rect::spanning(bounds.min, bounds.max + Vector::new(a, b))),
        9 => set_size(project, hall, &ids, Some(Mm(a)), (b > 0).then_some(Mm(b))),
        10 => align(project, hall, &ids, pick(&Align::ALL, a.abs()).unwrap_or(Align::Left)),
        11 => distribute(project, hall, &ids, axis),
        12 => same_size(project, hall, &ids, (a > 0).then_some(first)),
        13 => order(project, hall, &ids, pick(&Order::ALL, a.abs()).unwrap_or(Order::Front)),
        14 => group(project, hall, &ids),
        15 => ungroup(project, hall, &ids),
        16 => set_lock(project, hall, &ids, if a > 6000 { Lock::Locked } else { Lock::Free }),
        17 => delete(project, hall, &ids),
        18 => duplicate(project, hall, &ids, Vector::new(a, b)),
        19 => {
            let gaps = (Mm(a), Mm(b));
            let (rows, columns) = (small(a, 2), small(b, 2));
            array(project, hall, &ids, Array { rows, columns, column_gap: gaps.0, row_gap: gaps.1 })
        }
        20 => {
            let items: Vec<Item> =
                ids.iter().filter_map(|id| Some(project.find_item(hall, *id)?.1.as_ref().clone())).collect();
            paste(project, hall, &items, Point::new(a, b))
        }
        21 => {
            add(project, hall, vec![booth_at(project, hall, Shape::rect(Point::new(a, b), Size::new(a.abs(), 3000)))])
        }
        22 => {
            let line = Segment { from: Point::new(a, b), to: Point::new(b, a) };
            let side = if a > 0 { RowSide::Right } else { RowSide::Left };
            let booth = Size::new(3000, 2000);
            row(project, hall, &RowPlan { line, side, booth, rows: small(b, 3), aisle: Mm(a), count: None, numbering })
        }
        23 | 24 => split(project, hall, booth, Cut::Equal { axis, parts: small(b, 4) }, Keep::First),
        25 => split(project, hall, booth, Cut::At { axis, offset: Mm(b.abs() / 2) }, Keep::Last),
        26..=28 => {
            let touching = neighbours(project, hall, booth, usize::from(small(b, 2)));
            merge(project, hall, &touching, booth)
        }
        29 => {
            let corner = pick(&Corner::ALL, a.abs()).unwrap_or(Corner::TopLeft);
            cut_corner(project, hall, booth, corner, Size::new(b / 4, b / 3))
        }
        30 => move_corner(project, hall, of, corner, Point::new(a, b)),
        31 => insert_corner(project, hall, of, corner, Point::new(a, b)),
        32 => remove_corner(project, hall, of, corner),
        33 => set_number(project, hall, first, &format!("A{:02}", a % 12)),
        34 => {
            let lanes = pick(&[Lanes::Row, Lanes::Aisle, Lanes::OddEven], a.abs()).unwrap_or_default();
            let corner = pick(&Corner::ALL, b.abs()).unwrap_or(Corner::TopLeft);
            renumber(project, hall, &ids, &NumberScheme { corner, lanes, ..NumberScheme::default() })
        }
        35 => set_pavilion(project, hall, &ids, pick(&pavilions, a.abs())),
        36 => {
            let states = [Status::Available, Status::Held { until: None }, Status::Contracted, Status::Blocked];
            set_status(project, hall, &ids, pick(&states, a.abs()).unwrap_or(Status::Available))
        }
        37 => set_exhibitor(project, hall, &ids, pick(&exhibitors, a.abs())),
        38 => set_co_exhibitors(project, hall, &ids, &exhibitors),
        39 => set_price(project, hall, &ids, Some(Money(a.into()))),
        40 => set_open_sides(project, hall, &ids, Some([Side::Top, Side::Left].into_iter().collect())),
        41 => change_parts(project, hall, &ids, &PartChange::Width(Mm(a))),
        42 => add_pavilion(project, LocalText::en("New"), vec![]).map(|(_, edit)| edit),
        43 => remove_pavilion(project, pick(&pavilions, a.abs()).unwrap_or(PavilionId::seeded(9, 9))),
        44 => remove_exhibitors(project, &pick(&exhibitors, a.abs()).into_iter().collect()),
        45 => add_new_hall(project, &HallTemplate::Ballroom.hall(LocalText::en("N9"))).map(|(_, edit)| edit),
        46 => {
            let other = project.halls_in_order().into_iter().map(|(id, _)| id).find(|id| *id != hall);
            remove_hall(project, other.unwrap_or(hall))
        }
        47 => set_discount(project, hall, &ids, a.unsigned_abs() * 2),
        48 => set_fascia(project, hall, &ids, &LocalText::en(if a > 0 { "ACME" } else { "" })),
        49 => {
            let state = pick(&ApprovalState::ALL, b.abs()).unwrap_or_default();
            let change = if a > 0 {
                ApprovalChange::State(state, today())
            } else {
                ApprovalChange::Decided((b > 0).then(|| today() - chrono::Days::new(u64::from(small(b, 5)))))
            };
            change_approval(project, hall, &ids, &change)
        }
        _ => {
            let form = project.find_item(hall, first).map(|(_, item)| item.form());
            let form = form.and_then(|form| form.moved(Vector::new(a, b)));
            reshape(project, hall, first, form.unwrap_or(Form::Area(Shape::rect(Point::ORIGIN, Size::new(a, b)))))
        }
    }
}

trait OrNobody {
    fn or_nobody(self) -> ItemId;
}

impl OrNobody for Option<ItemId> {
    fn or_nobody(self) -> ItemId {
        self.unwrap_or(ItemId::seeded(9, 9))
    }
}

/// What must hold of every project.
fn check_sound(project: &Project) -> Result<(), TestCaseError> {
    prop_assert_eq!(project.dangling(), vec![]);
    prop_assert_eq!(project.unsound_items(), vec![]);
    for (floor, items) in &project.floors {
        prop_assert!(!items.is_empty(), "an empty floor");
        for item in items.values() {
            let building = matches!(floor, FloorId::Building(_));
            prop_assert_eq!(item.part.kind().is_building(), building, "{:?} on the wrong floor", item.part);
        }
    }
    for hall in project.halls.keys() {
        let mut groups: BTreeMap<GroupId, usize> = BTreeMap::new();
        for group in project.items_of(*hall).filter_map(|(_, _, item)| item.group) {
            *groups.entry(group).or_default() += 1;
        }
        prop_assert!(groups.values().all(|members| *members > 1), "a group of one");
    }
    let empty = project.sales.values().find(|sale| ***sale == Sale::default());
    prop_assert_eq!(empty, None, "a sale that says nothing");
    for (_, id, booth) in project.booths() {
        let sale = project.sale(id);
        for event in &sale.history {
            match &event.what {
                SaleChange::Number { from, to } => prop_assert_ne!(from, to),
                SaleChange::Status { from, to } => prop_assert_ne!(from, to),
                SaleChange::Holder { from, to } => prop_assert_ne!(from, to),
            }
        }
        let mut numbers = sale.history.iter().filter_map(|event| match &event.what {
            SaleChange::Number { to, .. } => Some(to),
            SaleChange::Status { .. } | SaleChange::Holder { .. } => None,
        });
        prop_assert!(numbers.next_back().is_none_or(|last| *last == booth.number), "a number without history");
        let mut statuses = sale.history.iter().filter_map(|event| match &event.what {
            SaleChange::Status { to, .. } => Some(*to),
            SaleChange::Number { .. } | SaleChange::Holder { .. } => None,
        });
        prop_assert!(statuses.next_back().is_none_or(|last| last == sale.status), "a status without history");
        prop_assert!(sale.discount <= Sale::WHOLE);
    }
    Ok(())
}

/// What must hold of every edit.
fn check_edit(before: &Project, edit: &Edit) -> Result<Project, TestCaseError> {
    let after = edit.applied(before);
    prop_assert!(edit.reversed().applied(&after) == *before, "{:?} cannot be taken back", edit.label);
    prop_assert!(edit.changes.iter().all(|change| change.before != change.after), "a change that changes nothing");
    prop_assert!(edit.changes.is_sorted_by(|a, b| a.key < b.key), "keys are not in order");
    prop_assert!(edit.changes.iter().all(|change| before.get(change.key) == change.before));
    for lang in Lang::ALL {
        let said = Words::of(lang).say(&edit.label);
        prop_assert!(!said.contains("edit-") && !said.contains('$') && !said.contains('{'), "{}", said);
    }
    Ok(after)
}

fn booth_area(project: &Project, hall: HallId) -> Area {
    project.booths_of(hall).map(|(_, booth)| booth.area()).sum()
}

/// By how much the area of booths may change when they are cut or joined: nothing for rectangles and
/// outlines along the axes, a millimetre along each side where corners are rounded.
fn tolerance(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> i64 {
    let sides = ids.iter().filter_map(|id| project.find_item(hall, *id)?.1.booth()).flat_map(|b| b.shape.sides());
    sides
        .map(|side| if side.way().x == Mm::ZERO || side.way().y == Mm::ZERO { 0.0 } else { side.length() * 3.0 })
        .sum::<f64>() as i64
}

fn overlapping(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>) -> bool {
    let outlines: Vec<Polygon> =
        ids.iter().filter_map(|id| project.find_item(hall, *id)?.1.booth()?.shape.outline()).collect();
    outlines.iter().enumerate().any(|(n, a)| outlines[n + 1..].iter().any(|b| overlap_area(a, b) > Area::ZERO))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_leaves_a_sound_plan_that_can_be_taken_back_and_redone(steps in steps(40)) {
        let (start, hall) = plan();
        check_sound(&start)?;
        let (mut project, mut history) = (start.clone(), History::default());
        for step in steps {
            match act(&project, hall, step) {
                Ok(edit) => {
                    let edit = with_history(edit, &project, &project, today());
                    let after = check_edit(&project, &edit)?;
                    check_sound(&after)?;
                    history.push(edit);
                    project = after;
                }
                Err(refusal) => {
                    let said = Words::of(Lang::Ru).say(&refusal.0);
                    prop_assert!(!said.contains("edit-") && !said.contains('{'), "{}", said);
                }
            }
        }
        let (end, depth) = (project.clone(), history.depth());
        let (first, last) = (file::write(&start), file::write(&end));
        prop_assert!(file::read(last.as_bytes()).is_ok_and(|read| read == end), "a file does not hold the plan");
        while let Some((before, _)) = history.undo(&project) {
            project = before;
        }
        prop_assert!(project == start && file::write(&project) == first, "undo did not lead back to the start");
        prop_assert_eq!(history.undone().count(), depth);
        while let Some((after, _)) = history.redo(&project) {
            project = after;
        }
        prop_assert!(project == end && file::write(&project) == last, "redo did not lead to the end");
    }

    #[test]
    fn splitting_and_merging_keep_the_area(steps in steps(12), cut in 2..6_u16, across in any::<bool>(), n in 0..10_usize) {
        let (mut project, hall) = plan();
        for step in steps.into_iter().filter(|step| step.command < 14) {
            if let Ok(edit) = act(&project, hall, step) {
                project = edit.applied(&project);
            }
        }
        let Some((id, booth)) = project.booths_of(hall).nth(n) else { return Ok(()) };
        let (area, all) = (booth.area().0, booth_area(&project, hall));
        let axis = if across { Axis::Horizontal } else { Axis::Vertical };
        let Ok(edit) = split(&project, hall, id, Cut::Equal { axis, parts: cut }, Keep::Last) else { return Ok(()) };
        let after = check_edit(&project, &edit)?;
        let pieces: BTreeSet<ItemId> = edit.touched_items().collect();
        prop_assert_eq!(pieces.len(), usize::from(cut));
        let slack = tolerance(&after, hall, &pieces);
        let frame = matches!(booth.shape, Shape::Frame(_));
        let lost = (booth_area(&after, hall) - all).0.abs();
        prop_assert!(lost <= if frame { 0 } else { slack }, "{} of {} lost by splitting", lost, area);
        let merged = merge(&after, hall, &pieces, id);
        prop_assert!(merged.is_ok() || !frame, "pieces of a rectangle join again: {:?}", merged);
        if let Ok(edit) = merged && !overlapping(&after, hall, &pieces) {
            let whole = check_edit(&after, &edit)?;
            let lost = (booth_area(&whole, hall) - all).0.abs();
            prop_assert!(lost <= slack, "{} of {} lost by merging, {} allowed", lost, area, slack);
        }
    }

    #[test]
    fn a_burst_of_steps_is_one_step(steps in steps(12)) {
        let (start, hall) = plan();
        let (mut project, mut history) = (start.clone(), History::default());
        for step in steps {
            if let Ok(edit) = act(&project, hall, step) {
                let edit = with_history(edit, &project, &start, today());
                project = check_edit(&project, &edit)?;
                history.push_onto_last(edit);
            }
        }
        prop_assert!(history.depth() <= 1);
        check_sound(&project)?;
        if let Some((before, edit)) = history.undo(&project) {
            prop_assert!(before == start);
            prop_assert!(edit.changes.iter().all(|change| change.before != change.after));
            prop_assert!(history.redo(&before).is_some_and(|(after, _)| after == project));
        } else {
            prop_assert!(project == start);
        }
    }
}
