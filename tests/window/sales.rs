//! Selling booths: prices, statuses, holds, history, stand approval, fascia names, the list of what is due.

use super::desk::{COMMAND, Desk, preferences, small_plan, today};
use chrono::{Days, NaiveDate};
use eframe::egui::{Key, Modifiers, Vec2};
use fairwright::app::ThemeChoice;
use fairwright::model::{
    ApprovalState, BoothKind, DepositState, Exhibitor, ExhibitorId, FeePer, ItemId, Key as RecordKey, Money, Part,
    Project, Sale, SaleChange, Status,
};
use fairwright::ui::Start;
use fairwright::words::{Lang, LocalText};
use std::sync::Arc;

fn days_ago(days: u64) -> NaiveDate {
    today().checked_sub_days(Days::new(days)).expect("a day")
}

fn id_of(project: &Project, number: &str) -> ItemId {
    project.booths().find(|(_, _, booth)| booth.number == number).map(|(_, id, _)| id).expect("there")
}

/// The small plan with A1 held by an exhibitor, on whatever terms.
fn sold(change: impl FnOnce(&mut Project, ItemId, &mut Sale)) -> Project {
    let mut project = small_plan();
    let holder = ExhibitorId::seeded(4, 1);
    let name = LocalText::en("Steppe Grain").with(Lang::ZhCn, "草原粮食");
    project.set(RecordKey::Exhibitor(holder), Some(Exhibitor { name, ..Exhibitor::default() }.into()));
    let id = id_of(&project, "A1");
    let mut sale = Sale { exhibitor: Some(holder), status: Status::Contracted, ..Sale::default() };
    change(&mut project, id, &mut sale);
    project.set(RecordKey::Sale(id), Some(sale.into()));
    project
}

fn make_raw(project: &mut Project, number: &str) {
    let (hall, id) = (*project.halls.keys().next().expect("a hall"), id_of(project, number));
    let (floor, item) = project.find_item(hall, id).expect("there");
    let mut item = item.as_ref().clone();
    if let Part::Booth(booth) = &mut item.part {
        booth.kind = BoothKind::RawSpace;
    }
    project.set(RecordKey::Item(floor, id), Some(item.into()));
}

fn sale(desk: &Desk, number: &str) -> Arc<Sale> {
    desk.project().sale(desk.booth(number).0)
}

/// A desk high enough for the whole inspector.
fn desk_on(project: Project) -> Desk {
    let start = Start::Project(Box::new(project));
    Desk::with(start, preferences(Lang::En, ThemeChoice::Light), Vec2::new(1280.0, 1900.0))
}

fn choose(desk: &mut Desk, number: &str) {
    let at = desk.place(number).center();
    desk.click_at(at);
    assert_eq!(desk.selected(), [number]);
}

#[test]
fn a_price_list_is_typed_and_tells_what_it_brings() {
    let mut desk = desk_on(sold(|_, _, sale| sale.discount = 500));
    desk.command("Price list…");
    desk.write("Currency", "cny");
    desk.write("Shell scheme", "1200");
    desk.write("Four open sides", "20");
    desk.click("Add a fee");
    desk.write("Name of the fee", "Registration");
    desk.write("Amount of the fee", "500");
    desk.click("Charged for: Exhibitor");
    // three islands of 9 m²: 12,960 each, less 5 % of one, with one exhibitor to register
    assert!(desk.reads("0 → 38,732\u{a0}CNY (+38,732)"), "{:?}", desk.texts());
    assert!(desk.reads("0 → 12,812\u{a0}CNY (+12,812)"));
    desk.write("Shell scheme", "12oo");
    assert!(desk.control("Apply").is_disabled, "what is no amount is not applied");
    desk.write("Shell scheme", "1,000.50");
    desk.click("Apply");
    let card = desk.project().rate_card.clone();
    assert_eq!((card.currency.as_str(), card.rate(BoothKind::ShellScheme)), ("CNY", Some(Money(100_050))));
    assert_eq!((card.open_premiums.four, card.fees[0].per), (2000, FeePer::Exhibitor));
    assert_eq!(desk.depth(), 1, "all of it is one step");
    desk.key(COMMAND, Key::Z);
    assert!(desk.project().rate_card.rates.is_empty());
}

#[test]
fn the_inspector_explains_a_price_and_takes_discount_and_agreed_price() {
    let mut desk = desk_on(sold(|project, _, _| {
        let card = Arc::make_mut(&mut project.rate_card);
        card.currency = "CNY".to_owned();
        card.rates = vec![fairwright::model::Rate { kind: BoothKind::ShellScheme, per_square_metre: Money(120_000) }];
        card.open_premiums.four = 2000;
    }));
    choose(&mut desk, "A1");
    assert!(desk.has("Shell scheme 9 × 1,200: 10,800"), "{:?}", desk.texts());
    assert!(desk.has("Four open sides 20\u{a0}%: 2,160"));
    assert!(desk.reads("12,960\u{a0}CNY"));
    desk.enter("Discount", "12.5");
    assert_eq!(sale(&desk, "A1").discount, 1250);
    assert!(desk.has("Discount 12.5\u{a0}%: −1,620"));
    assert!(desk.reads("11,340\u{a0}CNY"));
    desk.enter("Discount", "101");
    assert_eq!(sale(&desk, "A1").discount, 1250, "more than all of it is refused");
    desk.enter("Agreed", "9000");
    assert_eq!(sale(&desk, "A1").price, Some(Money(900_000)));
    assert!(desk.reads("9,000\u{a0}CNY") && desk.has("By the list: 11,340"));
}

#[test]
fn digits_mark_statuses_and_the_history_tells_of_them() {
    let mut desk = desk_on(small_plan());
    choose(&mut desk, "A2");
    for (key, status) in [
        (Key::Num2, Status::Held { until: None }),
        (Key::Num3, Status::Reserved),
        (Key::Num4, Status::Contracted),
        (Key::Num5, Status::Blocked),
        (Key::Num1, Status::Available),
    ] {
        desk.key(Modifiers::NONE, key);
        assert_eq!(sale(&desk, "A2").status, status);
    }
    let history = sale(&desk, "A2").history.clone();
    assert_eq!(history.len(), 5);
    assert!(history.iter().all(|event| event.date == today()));
    assert_eq!(history[0].what, SaleChange::Status { from: Status::Available, to: Status::Held { until: None } });
    desk.click("Booth history");
    assert!(desk.has("Blocked → Available: 20 Jul 2021"), "{:?}", desk.texts());
    desk.key(COMMAND, Key::Z);
    assert_eq!(sale(&desk, "A2").history.len(), 4, "undo takes the event along");
}

#[test]
fn a_hold_is_dated_lapses_and_is_freed_by_a_person() {
    let mut desk = desk_on(sold(|_, _, sale| sale.status = Status::Held { until: Some(days_ago(8)) }));
    let start = desk.project().clone();
    choose(&mut desk, "A1");
    assert!(desk.reads("Lapsed 8 days ago") && desk.reads("1 hold lapsed"));
    assert_eq!(desk.project(), &start, "the file changes only when somebody frees the booth");
    desk.enter("Held until", "20.07.2021");
    assert!(!desk.reads("Lapsed"), "the last day belongs to the hold");
    desk.enter("Held until", "12.07.2021");
    desk.click("Free");
    let freed = sale(&desk, "A1");
    assert_eq!((freed.status, freed.exhibitor), (Status::Available, None));
    let last = freed.history.last().expect("told").what.clone();
    assert_eq!(last, SaleChange::Status { from: Status::Held { until: Some(days_ago(8)) }, to: Status::Available });
    assert!(!desk.reads("hold lapsed"));
}

#[test]
fn drawings_are_approved_for_one_stand_and_for_many() {
    let mut desk = desk_on(sold(|project, _, _| {
        make_raw(project, "A1");
        make_raw(project, "A2");
    }));
    choose(&mut desk, "A1");
    desk.click("Stand approval");
    desk.enter("Contractor", "BuildFair");
    desk.enter("Deposit", "1800");
    desk.click("Drawings");
    desk.click("Returned");
    desk.enter("Move-in", "20.08.2021");
    desk.enter("Move-in to", "25:30");
    let approval = sale(&desk, "A1").approval.clone();
    assert_eq!(
        (approval.state, approval.received, approval.decided),
        (ApprovalState::Returned, Some(today()), Some(today()))
    );
    assert_eq!(approval.contractor.get(Lang::En), "BuildFair");
    let deposit = approval.deposit.expect("a deposit");
    assert_eq!((deposit.amount, deposit.state), (Money(180_000), DepositState::Due));
    let slot = approval.move_in.expect("a slot");
    assert_eq!((slot.hours.start().to_string(), slot.hours.end().to_string()), ("08:00".into(), "25:30".into()));
    desk.enter("Move-in to", "7:00");
    assert_eq!(sale(&desk, "A1").approval.move_in, Some(slot), "a slot ends after it begins");
    desk.enter("Decided on", "19.07.2021");
    assert_eq!(sale(&desk, "A1").approval.decided, Some(today()), "not before the drawings came in");
    desk.key(COMMAND, Key::A);
    assert_eq!(desk.selected(), ["A1", "A2", "A3"]);
    desk.click("Drawings");
    desk.click("Approved");
    let states = ["A1", "A2", "A3"].map(|number| sale(&desk, number).approval.state);
    assert_eq!(states, [ApprovalState::Approved, ApprovalState::Approved, ApprovalState::NotSubmitted]);
}

#[test]
fn a_fascia_is_counted_as_it_is_typed() {
    let mut desk = desk_on(sold(|project, _, _| Arc::make_mut(&mut project.event).fascia_limit = Some(12)));
    choose(&mut desk, "A1");
    assert!(desk.has("Fascia in English"), "{:?}", desk.texts());
    desk.enter("Fascia in Chinese", "草原粮食股份公司");
    assert_eq!(sale(&desk, "A1").fascia.exact(Lang::ZhCn), Some("草原粮食股份公司"));
    assert!(desk.reads("Fascia name too wide: 简体中文, 16"), "{:?}", desk.texts());
    desk.enter("Fascia in Chinese", "草原");
    assert!(!desk.reads("too wide"));
    assert_eq!(sale(&desk, "A1").fascia.exact(Lang::En), None, "the holder's name stands for it");
}

#[test]
fn what_is_due_is_listed_freed_and_found_on_the_plan() {
    let mut desk = desk_on(sold(|project, _, sale| {
        sale.status = Status::Held { until: Some(days_ago(3)) };
        let event = Arc::make_mut(&mut project.event);
        event.approval_deadline = NaiveDate::from_ymd_opt(2021, 7, 30);
        make_raw(project, "A3");
        let holder = sale.exhibitor;
        let id = id_of(project, "A3");
        let stand = Sale { exhibitor: holder, status: Status::Contracted, ..Sale::default() };
        project.set(RecordKey::Sale(id), Some(stand.into()));
    }));
    desk.click("1 hold lapsed");
    assert!(desk.has("Show: All 2"), "{:?}", desk.texts());
    let approval = "A3, Steppe Grain, Stand not approved: Not submitted, 30 Jul 2021, 10 days left";
    assert!(desk.has(approval));
    desk.click("Show: Approval 1");
    assert!(!desk.has("Free booth A1"));
    desk.click("Show: All 2");
    desk.click("Free booth A1");
    assert_eq!(sale(&desk, "A1").status, Status::Available);
    assert!(desk.has("Show: All 1"));
    desk.click(approval);
    assert_eq!(desk.selected(), ["A3"], "the row leads to the booth");
    assert!(desk.has("Stand approval"));
}

#[test]
fn all_lapsed_holds_are_freed_at_once() {
    let mut desk = desk_on(sold(|project, _, sale| {
        sale.status = Status::Held { until: Some(days_ago(3)) };
        let id = id_of(project, "A2");
        let held = Sale { status: Status::Held { until: Some(days_ago(1)) }, ..Sale::default() };
        project.set(RecordKey::Sale(id), Some(held.into()));
    }));
    desk.command("Holds & deadlines");
    desk.click("Free 2 lapsed holds");
    assert_eq!(["A1", "A2"].map(|number| sale(&desk, number).status), [Status::Available; 2]);
    assert_eq!(desk.depth(), 1);
    assert!(desk.reads("Nothing is due."));
}

#[test]
fn the_fascia_list_goes_to_the_contractor() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk_on(sold(|_, _, sale| sale.fascia = LocalText::en("STEPPE GRAIN LLP")));
    desk.command("Holds & deadlines");
    desk.click("Save the fascia list…");
    let file = folder.path().join("fascias.csv");
    desk.write("File name", &file.to_string_lossy());
    desk.click("Save");
    let list = std::fs::read_to_string(&file).expect("written");
    assert!(list.contains("A1,Steppe Grain,STEPPE GRAIN LLP,草原粮食,,16,"), "{list}");
}
