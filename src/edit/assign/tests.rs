use super::*;
use crate::edit::add_exhibitor;
use crate::edit::sketch::{Sketch, ids, refused};
use crate::geometry::{Point, Size};
use crate::model::{Exhibitor, Key, Money, Pavilion, PavilionId, Region, SaleChange, SaleEvent, Services};

fn exhibitor(plan: &mut Sketch, name: &str) -> ExhibitorId {
    let record = Exhibitor { name: LocalText::en(name), ..Exhibitor::default() };
    let (id, edit) = add_exhibitor(&plan.project, record).unwrap();
    plan.act(Ok(edit));
    id
}

/// A plan with booths A1 and A2, one of them blocked where wanted, and two exhibitors.
fn plan() -> (Sketch, [ItemId; 3], [ExhibitorId; 3]) {
    let mut plan = Sketch::new();
    let booths = [0, 3000, 6000].map(|x| plan.booth(&format!("A{}", x / 3000 + 1), x + 2000, 3000, 3000, 3000));
    let exhibitors = ["Acme", "Globex", "Initech"].map(|name| exhibitor(&mut plan, name));
    (plan, booths, exhibitors)
}

fn contract(holder: ExhibitorId, sharing: &[ExhibitorId]) -> Sale {
    Sale {
        status: Status::Contracted,
        exhibitor: Some(holder),
        co_exhibitors: sharing.to_vec(),
        price: Some(Money(500)),
        services: Services { power_watts: 6000, ..Services::default() },
        ..Sale::default()
    }
}

#[test]
fn a_booth_is_given_to_one_and_not_taken_from_another_by_the_way() {
    let (mut plan, [a, b, c], [acme, globex, _]) = plan();
    let give = |plan: &Sketch, booths: &[ItemId], to, taken| assign(&plan.project, plan.hall, &ids(booths), to, taken);
    assert_eq!(plan.act(give(&plan, &[a], acme, Taken::Refuse)), "Give booth A1 to Acme");
    assert_eq!(plan.project.sale(a).status, Status::Held { until: None });
    assert_eq!(refused(give(&plan, &[a], acme, Taken::Refuse)), "Acme has this already: booth A1.");
    assert_eq!(refused(give(&plan, &[a, b], globex, Taken::Refuse)), "Booth A1 is taken by Acme.");
    assert_eq!(plan.act(give(&plan, &[a, b, c], acme, Taken::Refuse)), "Give 3 booths to Acme");
    plan.sell(a, contract(acme, &[globex]));
    plan.act(give(&plan, &[a], globex, Taken::Replace));
    let sale = plan.project.sale(a);
    assert_eq!((sale.status, sale.exhibitor), (Status::Held { until: None }, Some(globex)), "nothing is agreed yet");
    assert_eq!((sale.price, sale.co_exhibitors.as_slice()), (None, &[][..]));
    assert_eq!(sale.services.power_watts, 6000, "what was planned at the booth stays");
    plan.sell(b, Sale { status: Status::Reserved, ..Sale::default() });
    plan.act(give(&plan, &[b], globex, Taken::Refuse));
    assert_eq!(plan.project.sale(b).status, Status::Reserved, "it was ordered, and now it is known for whom");
    plan.sell(c, Sale { status: Status::Blocked, ..Sale::default() });
    assert!(refused(give(&plan, &[c], acme, Taken::Replace)).starts_with("Booth A3 is blocked"));
    assert!(refused(give(&plan, &[c], ExhibitorId::seeded(9, 9), Taken::Replace)).contains("no longer"));
}

#[test]
fn a_booth_is_shared_and_taken_away() {
    let (mut plan, [a, b, _], [acme, globex, initech]) = plan();
    let shares = |plan: &Sketch, who| share(&plan.project, plan.hall, &ids(&[a]), who);
    assert_eq!(refused(shares(&plan, acme)), "Nobody has booth A1 yet: give it to Acme instead of sharing it.");
    plan.act(assign(&plan.project, plan.hall, &ids(&[a]), acme, Taken::Refuse));
    assert_eq!(plan.act(shares(&plan, globex)), "Let Globex share booth A1");
    assert_eq!(refused(shares(&plan, globex)), "Globex stands in booth A1 already.");
    assert_eq!(refused(shares(&plan, acme)), "Acme stands in booth A1 already.");
    plan.act(shares(&plan, initech));
    assert_eq!(plan.project.sale(a).co_exhibitors, [globex, initech]);
    let free = |plan: &Sketch, booths: &[ItemId]| unassign(&plan.project, plan.hall, &ids(booths));
    assert_eq!(refused(free(&plan, &[b])), "Nobody stands here: booth A2.");
    assert_eq!(plan.act(free(&plan, &[a, b])), "Take booth A1 away from its exhibitor");
    assert!(plan.project.sales.is_empty());
}

#[test]
fn exhibitors_are_taken_out_of_every_booth() {
    let (mut plan, [a, b, c], [acme, globex, initech]) = plan();
    plan.sell(a, contract(acme, &[globex]));
    plan.sell(b, contract(globex, &[acme]));
    plan.sell(c, Sale { services: Services::default(), ..contract(acme, &[]) });
    assert_eq!(
        refused(release(&plan.project, &[initech].into())),
        "There is no booth to take away: exhibitor Initech."
    );
    assert_eq!(plan.act(release(&plan.project, &[acme].into())), "Take all booths away from exhibitor Acme");
    assert_eq!(plan.project.sale(a).exhibitor, None);
    assert_eq!(plan.project.sale(b).co_exhibitors, []);
    assert_eq!(plan.project.sale(c), Sale::default().into());
    assert!(refused(release(&plan.project, &[ExhibitorId::seeded(9, 9)].into())).contains("no longer"));
}

#[test]
fn what_was_agreed_goes_along_when_holders_swap() {
    let (mut plan, [a, b, c], [acme, globex, initech]) = plan();
    let (one, other) = (contract(acme, &[initech]), Sale { status: Status::Reserved, ..contract(globex, &[]) });
    plan.sell(a, one.clone());
    plan.sell(b, other.clone());
    assert_eq!(plan.act(swap(&plan.project, a, b)), "Swap the exhibitors of booths A1 and A2");
    assert_eq!((plan.project.sale(a).as_ref(), plan.project.sale(b).as_ref()), (&other, &one));
    assert_eq!(plan.act(swap(&plan.project, c, a)), "Move Globex from booth A1 to booth A3", "where one is free");
    assert_eq!((plan.project.sales.get(&a), plan.project.sale(c).as_ref()), (None, &other));
    assert_eq!(refused(swap(&plan.project, a, a)), "Two different booths are needed.");
    plan.sell(b, contract(globex, &[]));
    assert_eq!(refused(swap(&plan.project, b, c)), "Globex has both booths, A2 and A3.");
    plan.sell(a, Sale { status: Status::Blocked, ..Sale::default() });
    assert!(refused(swap(&plan.project, a, b)).starts_with("Booth A1 is blocked"));
    plan.project.sales.clear();
    assert_eq!(refused(swap(&plan.project, b, c)), "Nobody has booth A2 or booth A3.");
    assert!(refused(swap(&plan.project, b, ItemId::seeded(9, 9))).contains("no longer"));
}

#[test]
fn histories_stay_with_their_booths() {
    let (mut plan, [a, b, c], [acme, globex, _]) = plan();
    let event = |to: &str| SaleEvent {
        date: chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
        what: SaleChange::Number { from: String::new(), to: to.to_owned() },
    };
    for (booth, number, holder) in [(a, "A1", acme), (b, "A2", globex)] {
        plan.sell(booth, Sale { history: vec![event(number)], ..contract(holder, &[]) });
    }
    plan.act(swap(&plan.project, a, b));
    plan.act(move_holder(&plan.project, a, c, Taken::Refuse));
    let histories = [a, b, c].map(|booth| plan.project.sale(booth).history.clone());
    assert_eq!(histories, [vec![event("A1")], vec![event("A2")], vec![]]);
    assert_eq!([a, b, c].map(|booth| plan.project.sale(booth).exhibitor), [None, Some(acme), Some(globex)]);
}

#[test]
fn a_holder_moves_with_everything_and_leaves_nothing() {
    let (mut plan, [a, b, _], [acme, globex, _]) = plan();
    let agreed = contract(acme, &[globex]);
    plan.sell(a, agreed.clone());
    plan.sell(b, Sale { status: Status::Reserved, ..Sale::default() });
    plan.act(move_holder(&plan.project, a, b, Taken::Refuse));
    assert_eq!((plan.project.sales.get(&a), plan.project.sale(b).as_ref()), (None, &agreed));
    assert_eq!(refused(move_holder(&plan.project, a, b, Taken::Refuse)), "Nobody has booth A1.");
    plan.sell(a, contract(globex, &[]));
    assert_eq!(refused(move_holder(&plan.project, a, b, Taken::Refuse)), "Booth A2 is taken by Acme.");
    plan.act(move_holder(&plan.project, a, b, Taken::Replace));
    assert_eq!(plan.project.sale(b).exhibitor, Some(globex));
}

#[test]
fn a_booth_is_laid_for_an_exhibitor_in_one_step() {
    let (mut plan, _, [acme, globex, _]) = plan();
    let pavilion = PavilionId::seeded(3, 3);
    plan.project.set(Key::Pavilion(pavilion), Some(Pavilion::default().into()));
    let region = Shape::rect(Point::new(10_000, 2000), Size::new(20_000, 20_000));
    plan.put(Part::Region(Region { pavilion, shape: region }));
    let at = |x, width, depth| Shape::rect(Point::new(x, 3000), Size::new(width, depth));
    let one = [(acme, at(12_000, 6000, 6000))];
    assert_eq!(plan.act(place_on_floor(&plan.project, plan.hall, &one)), "Lay booth A4 for Acme");
    let (id, booth) = plan.project.booths_of(plan.hall).find(|(_, booth)| booth.number == "A4").unwrap();
    assert_eq!((booth.pavilion, booth.kind), (Some(pavilion), BoothKind::RawSpace), "36 m² are raw space");
    assert_eq!(plan.project.sale(id).exhibitor, Some(acme));
    let two = [(acme, at(20_000, 3000, 3000)), (globex, at(23_000, 3000, 3000))];
    plan.act(place_on_floor(&plan.project, plan.hall, &two));
    assert_eq!(plan.numbers(), ["A1", "A2", "A3", "A4", "A5", "A6"]);
    let flat = [(acme, at(0, 0, 3000))];
    assert!(refused(place_on_floor(&plan.project, plan.hall, &flat)).starts_with("Nothing may be left"));
    let nobody = [(ExhibitorId::seeded(9, 9), at(0, 9, 9))];
    assert!(refused(place_on_floor(&plan.project, plan.hall, &nobody)).contains("no longer"));
}

#[test]
fn a_holder_moves_to_a_new_booth() {
    let (mut plan, [a, ..], [acme, ..]) = plan();
    let agreed = contract(acme, &[]);
    let shape = Shape::rect(Point::new(30_000, 20_000), Size::new(3000, 3000));
    assert_eq!(refused(move_to_floor(&plan.project, plan.hall, a, shape.clone())), "Nobody has booth A1.");
    plan.sell(a, agreed.clone());
    assert_eq!(plan.act(move_to_floor(&plan.project, plan.hall, a, shape)), "Move Acme from booth A1 to booth A4");
    let (id, _) = plan.project.booths_of(plan.hall).find(|(_, booth)| booth.number == "A4").unwrap();
    assert_eq!((plan.project.sales.get(&a), plan.project.sale(id).as_ref()), (None, &agreed));
}
