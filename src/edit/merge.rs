//! Merging booths that touch into one.

use super::group::dissolve_lone;
use super::picked::Picked;
use super::remove::drop_item;
use super::sale::{joined, put_sale};
use super::set::unsound;
use super::{Draft, Edit, Refusal};
use crate::geometry::{Area, Frame, Mm, Point, Polygon, Shape, Size, union_outlines};
use crate::model::{Booth, HallId, ItemId, Key, Part, Project, UpperDeck};
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;

/// Merges booths into one that covers what they cover together. `survivor` keeps its id, number, kind,
/// height and pavilion; upper decks, services and agreed prices are added up, notes put one below the other,
/// and a taken booth's status and holder become those of the whole.
///
/// # Errors
/// When fewer than two booths are selected, the survivor is not among them, something else is selected or
/// locked, they do not join along sides into one outline without holes, their sales contradict, or their notes
/// are too long together.
pub fn merge(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, survivor: ItemId) -> Result<Edit, Refusal> {
    let picked = Picked::free(project, hall, ids)?;
    let booths: Vec<(ItemId, &Booth)> = picked.iter().filter_map(|(_, id, item)| Some((id, item.booth()?))).collect();
    if booths.len() < 2 || booths.len() < picked.len() {
        return Err(Refusal(Message::new("edit-refused-merge").with("found", booths.len())));
    }
    let Some((floor, _, item)) = picked.iter().find(|(_, id, _)| *id == survivor) else {
        return Err(Refusal::because("edit-refused-survivor"));
    };
    let Some(first) = item.booth() else { return Err(Refusal::because("edit-refused-survivor")) };
    let shapes: Vec<&Shape> = booths.iter().map(|(_, booth)| &booth.shape).collect();
    let shape = union(&shapes).ok_or_else(|| Refusal(picked.label(Message::new("edit-refused-apart"))))?;
    // the booth that stays comes first: its history and what it has of its own go on
    let (kept, gone): (Vec<_>, Vec<_>) = booths.iter().copied().partition(|(id, _)| *id == survivor);
    let sale = joined(project, &[kept, gone].concat())?;

    let rest = booths.iter().filter(|(id, _)| *id != survivor).map(|(_, booth)| *booth);
    let notes = rest.fold(first.notes.clone(), |notes, other| below(&notes, &other.notes));
    let decks: Area = booths.iter().filter_map(|(_, booth)| Some(booth.upper_deck?.area)).sum();
    let upper_deck = (decks > Area::ZERO).then_some(UpperDeck { area: decks });
    let whole = Part::Booth(Booth { shape, open_sides: None, upper_deck, notes, ..first.clone() });
    whole.fault().map_or(Ok(()), |fault| Err(unsound(fault)))?;

    let mut draft = Draft::new(project);
    for (floor, id, _) in picked.iter().filter(|(_, id, _)| *id != survivor) {
        drop_item(&mut draft, project, &[floor], floor, id);
    }
    draft.put(Key::Item(floor, survivor), item.with_part(whole));
    put_sale(&mut draft, survivor, sale);
    dissolve_lone(&mut draft, project, hall, &picked);
    let label = picked.label(Message::new("edit-merge")).with("number", first.number.as_str());
    Ok(draft.finish(label))
}

/// One text below the other in each language; what is already there is not repeated.
fn below(upper: &LocalText, lower: &LocalText) -> LocalText {
    lower.all().fold(upper.clone(), |all, (lang, text)| match all.exact(lang) {
        Some(there) if there.contains(text) => all,
        Some(there) => {
            let both = format!("{there}\n{text}");
            all.with(lang, &both)
        }
        None => all.with(lang, text),
    })
}

/// What the shapes cover together, where that is one outline without holes.
fn union(shapes: &[&Shape]) -> Option<Shape> {
    if let Some(base) = common_turn(shapes) {
        return turned_union(shapes, base);
    }
    let outlines: Option<Vec<Polygon>> = shapes.iter().map(|shape| shape.outline()).collect();
    Shape::of_corners(union_outlines(&outlines?)?.points().to_vec()).ok()
}

/// The first frame, where all shapes are frames whose sides are parallel but not along the plan's axes.
fn common_turn(shapes: &[&Shape]) -> Option<Frame> {
    let frames: Option<Vec<Frame>> = shapes
        .iter()
        .map(|shape| match shape {
            Shape::Frame(frame) => Some(*frame),
            Shape::Outline(_) => None,
        })
        .collect();
    let frames = frames?;
    let base = *frames.first()?;
    let parallel = frames.iter().all(|frame| (frame.turn - base.turn).is_square());
    (parallel && !base.turn.is_square()).then_some(base)
}

/// How far corners of turned neighbours may miss each other by rounding.
const SEAM: Mm = Mm(2);

/// The union in the coordinates of the first frame: turned corners are rounded to whole millimetres on the
/// plan, so neighbours are joined there within a seam's width.
fn turned_union(shapes: &[&Shape], base: Frame) -> Option<Shape> {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    let outlines: Option<Vec<Polygon>> = shapes
        .iter()
        .map(|shape| {
            let local = shape.corners().into_iter().map(|p| {
                let at = base.local(p);
                Point { x: joined_to(at.x, &mut xs), y: joined_to(at.y, &mut ys) }
            });
            Polygon::new(local.collect::<Vec<_>>()).ok()
        })
        .collect();
    let whole = union_outlines(&outlines?)?;
    match whole.as_rect() {
        Some(rect) => {
            let size = Size { width: rect.width(), depth: rect.height() };
            Some(Shape::Frame(Frame { at: base.plan(rect.min - Point::ORIGIN), size, turn: base.turn }))
        }
        None => Some(Shape::Outline(whole.map(|p| base.plan(p - Point::ORIGIN)).ok()?)),
    }
}

/// The coordinate seen before that is nearly the same, or this one as a new one.
fn joined_to(found: Mm, seen: &mut Vec<Mm>) -> Mm {
    if let Some(same) = seen.iter().find(|other| (**other - found).abs() <= SEAM) {
        return *same;
    }
    seen.push(found);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::edit::{Axis, Cut, Keep, split};
    use crate::geometry::Angle;
    use crate::model::{ExhibitorId, Money, Sale, SaleChange, SaleEvent, Services, Status};

    #[test]
    fn neighbours_become_one_under_the_chosen_number() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        plan.tweak(a, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.notes = LocalText::en("upper");
            }
        });
        assert_eq!(plan.act(merge(&plan.project, plan.hall, &ids(&[a, b]), b)), "Merge 2 booths into A2");
        assert!(!plan.has(a));
        assert_eq!((plan.at(b), plan.booth_of(b).number.as_str()), ((0, 0, 6000, 3000), "A2"));
        assert!(plan.item(b).frame().is_some(), "a rectangle stays a rectangle");
        assert_eq!(plan.booth_of(b).notes, LocalText::en("upper"));
        let c = plan.booth("A3", 0, 3000, 3000, 3000);
        plan.act(merge(&plan.project, plan.hall, &ids(&[b, c]), c));
        assert_eq!(plan.booth_of(c).area(), Area::square_metres(27));
        assert_eq!(plan.booth_of(c).shape.corners().len(), 6, "an L");
    }

    #[test]
    fn turned_neighbours_join_in_their_own_turn() {
        for degrees in [7, 30, 45, 133] {
            let mut plan = Sketch::new();
            let a = plan.booth("A1", 5000, 5000, 9000, 3000);
            let turned = plan.item(a).form().turned(Angle::degrees(degrees), Point::new(1234, 777)).unwrap();
            plan.tweak(a, |item| *item = item.with_form(turned));
            let before = plan.item(a).frame().unwrap();
            let cut = Cut::Equal { axis: Axis::Horizontal, parts: 3 };
            plan.act(split(&plan.project, plan.hall, a, cut, Keep::First));
            let all: BTreeSet<ItemId> = plan.project.booths_of(plan.hall).map(|(id, _)| id).collect();
            plan.act(merge(&plan.project, plan.hall, &all, a));
            let after = plan.item(a).frame().expect("a rectangle again");
            assert_eq!((after.turn, after.at), (before.turn, before.at), "{degrees}");
            assert!((after.size.width - before.size.width).abs() <= SEAM && after.size.depth == before.size.depth);
        }
    }

    #[test]
    fn what_does_not_join_is_refused() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 3000, 3000, 3000));
        let go = |chosen: &[ItemId], survivor| refused(merge(&plan.project, plan.hall, &ids(chosen), survivor));
        assert!(go(&[a, b], a).starts_with("Booths must touch along a side"), "a corner is no side");
        assert!(go(&[a], a).contains("not 1"));
        let mut ring = Sketch::new();
        let places = [(0, 0, 9, 3), (0, 3, 3, 3), (6, 3, 3, 3), (0, 6, 9, 3)];
        let all = places.map(|(x, y, w, d)| ring.booth("", x * 1000, y * 1000, w * 1000, d * 1000));
        assert!(refused(merge(&ring.project, ring.hall, &ids(&all), all[0])).contains("without gaps"));
        let stranger = refused(merge(&ring.project, ring.hall, &ids(&all[..2]), all[3]));
        assert_eq!(stranger, "The number that stays must be one of the merged booths'.");
    }

    #[test]
    fn the_booth_that_stays_keeps_its_history_and_what_it_has_of_its_own() {
        let holder = Some(ExhibitorId::seeded(1, 1));
        let event = |number: &str| SaleEvent {
            date: chrono::NaiveDate::default(),
            what: SaleChange::Number { from: number.to_owned(), to: String::new() },
        };
        let sold = |number, fascia, discount| Sale {
            exhibitor: holder,
            status: Status::Contracted,
            fascia: LocalText::en(fascia),
            discount,
            history: vec![event(number)],
            ..Sale::default()
        };
        for survivor in [0, 1] {
            let mut plan = Sketch::new();
            let both = [plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000)];
            plan.sell(both[0], sold("X1", "ACME ONE", 0));
            plan.sell(both[1], sold("X2", "ACME TWO", 500));
            plan.act(merge(&plan.project, plan.hall, &ids(&both), both[survivor]));
            let sale = plan.project.sale(both[survivor]);
            assert_eq!(sale.history, [event(["X1", "X2"][survivor])]);
            assert_eq!(sale.fascia, LocalText::en(["ACME ONE", "ACME TWO"][survivor]));
            assert_eq!(sale.discount, 500);
        }
    }

    #[test]
    fn sales_are_joined_unless_they_contradict() {
        let (acme, globex) = (Some(ExhibitorId::seeded(1, 1)), Some(ExhibitorId::seeded(1, 2)));
        let services = Services { water: 5, ..Services::default() };
        let sold = |exhibitor, status| Sale { exhibitor, status, services, price: Some(Money(7)), ..Sale::default() };
        let contracted = sold(acme, Status::Contracted);
        for (first, second, wanted) in [
            (contracted.clone(), Sale::default(), Some((Status::Contracted, 5, 7))),
            (Sale::default(), contracted.clone(), Some((Status::Contracted, 5, 7))),
            (contracted.clone(), sold(acme, Status::Reserved), Some((Status::Contracted, 10, 14))),
            (contracted.clone(), sold(globex, Status::Reserved), None),
            (contracted.clone(), sold(None, Status::Blocked), None),
            (sold(None, Status::Blocked), Sale::default(), Some((Status::Blocked, 5, 7))),
        ] {
            let mut plan = Sketch::new();
            let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
            plan.sell(a, first);
            plan.sell(b, second);
            let edit = merge(&plan.project, plan.hall, &ids(&[a, b]), a);
            match wanted {
                Some((status, water, price)) => {
                    plan.act(edit);
                    let sale = plan.project.sale(a);
                    assert_eq!((sale.status, sale.services.water, sale.price), (status, water, Some(Money(price))));
                    assert_eq!(plan.project.sales.len(), 1);
                }
                None => {
                    let said = refused(edit);
                    assert_eq!(said, "Booths A1 and A2 have different holders; free one of them first.");
                }
            }
        }
    }
}
