use super::*;
use crate::geometry::{Point, Polygon, Rect, Size};
use crate::model::{Exhibitor, FloorId, Hall, Item, Items, LayoutId, Part, Pavilion, Wishes};
use crate::words::{Country, Lang, LocalText, Words};

const HALL: HallId = HallId::from_u64(1);
const LAYOUT: LayoutId = LayoutId::from_u64(2);
const KAZAKH: PavilionId = PavilionId::from_u64(3);
const OPEN: PavilionId = PavilionId::from_u64(4);

const fn id(n: u64) -> ItemId {
    ItemId::from_u64(n)
}

const fn who(n: u64) -> ExhibitorId {
    ExhibitorId::from_u64(n)
}

/// A row of six booths of 3 m by 3 m side by side, A1 to A6, in a hall of 40 m by 30 m; A6 is in the pavilion of
/// Kazakhstan, A5 in one of no country. Exhibitor 1 holds A1.
fn plan() -> Project {
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
    let mut project = Project::default();
    project.halls.insert(HALL, Arc::new(Hall::new(LocalText::en("N1"), outline, LAYOUT)));
    let booth = |n: u64| {
        let x = i32::try_from(n).unwrap() * 3000;
        let mut booth = Booth::new(&format!("A{n}"), Shape::rect(Point::new(x, 9000), Size::new(3000, 3000)));
        booth.pavilion = match n {
            6 => Some(KAZAKH),
            5 => Some(OPEN),
            _ => None,
        };
        (id(n), Arc::new(Item::new(Part::Booth(booth))))
    };
    project.floors.insert(FloorId::Layout(LAYOUT), (1..=6).map(booth).collect::<Items>());
    let countries = vec![Country::new("KZ").unwrap()];
    let kazakh = Pavilion { name: LocalText::en("Kazakhstan"), countries, ..Pavilion::default() };
    project.pavilions.insert(KAZAKH, Arc::new(kazakh));
    project.pavilions.insert(OPEN, Arc::new(Pavilion { name: LocalText::en("Robots"), ..Pavilion::default() }));
    for (n, name) in [(1, "Acme"), (2, "Globex"), (3, "Initech")] {
        add(&mut project, n, Exhibitor { name: LocalText::en(name), ..Exhibitor::default() });
    }
    hold(&mut project, 1, Some(1), &[]);
    project
}

fn add(project: &mut Project, n: u64, exhibitor: Exhibitor) {
    project.exhibitors.insert(who(n), Arc::new(exhibitor));
}

fn change(project: &mut Project, n: u64, f: impl FnOnce(&mut Exhibitor)) {
    let mut exhibitor = project.exhibitors[&who(n)].as_ref().clone();
    f(&mut exhibitor);
    add(project, n, exhibitor);
}

fn hold(project: &mut Project, booth: u64, holder: Option<u64>, sharing: &[u64]) {
    let status = if holder.is_some() { Status::Reserved } else { Status::Blocked };
    let co_exhibitors = sharing.iter().copied().map(who).collect();
    project
        .sales
        .insert(id(booth), Arc::new(Sale { status, exhibitor: holder.map(who), co_exhibitors, ..Sale::default() }));
}

fn square(n: i64) -> Area {
    Area::square_metres(n)
}

fn fit(project: &Project, exhibitor: u64, booths: &[u64]) -> Fit {
    let fits = Arc::new(Fits::new(project, HALL));
    Candidate::new(&fits, who(exhibitor), None).suits(&booths.iter().copied().map(id).collect())
}

fn said(project: &Project, fit: &Fit) -> Vec<String> {
    let fits = Fits::new(project, HALL);
    fit.misfits.iter().map(|misfit| Words::of(Lang::En).say(&misfit.message(&fits))).collect()
}

#[test]
fn a_free_booth_of_the_right_size_is_good() {
    let mut project = plan();
    change(&mut project, 2, |exhibitor| exhibitor.contracted = Some(square(9)));
    let found = fit(&project, 2, &[3]);
    assert_eq!((found.misfits.as_slice(), found.needed, found.found), (&[][..], Some(square(9)), square(9)));
    assert_eq!(found.verdict(), Verdict::Good);
    assert_eq!(Words::of(Lang::En).say(&found.area_message()).replace('\u{a0}', " "), "9 m² of 9 m²");
}

#[test]
fn areas_count_what_is_held_elsewhere_and_all_booths_together() {
    let mut project = plan();
    change(&mut project, 2, |exhibitor| exhibitor.contracted = Some(square(27)));
    let small = |needed, found| Misfit::TooSmall { needed: square(needed), found: square(found) };
    let large = |needed, found| Misfit::TooLarge { needed: square(needed), found: square(found) };
    assert_eq!(fit(&project, 2, &[3]).misfits, [small(27, 9)]);
    assert_eq!(fit(&project, 2, &[2, 3, 4]).misfits, []);
    assert_eq!(fit(&project, 2, &[2, 3, 4, 5]).misfits, [large(27, 36)]);
    hold(&mut project, 2, Some(2), &[]);
    assert_eq!(fit(&project, 2, &[3]).misfits, [small(18, 9)], "9 m² are held in A2");
    assert_eq!(fit(&project, 2, &[2, 3, 4]).misfits, [], "A2 counts once");
    let fits = Arc::new(Fits::new(&project, HALL));
    let moving = Candidate::new(&fits, who(2), Some(id(2)));
    assert_eq!(moving.suits(&[id(3)].into()).misfits, [small(27, 9)], "A2 would be left");
    change(&mut project, 2, |exhibitor| {
        exhibitor.contracted = None;
        exhibitor.wishes.area = Some(square(9));
    });
    assert_eq!(fit(&project, 2, &[3]).misfits, [large(0, 9)], "it has what it wishes for");
}

#[test]
fn booths_of_others_and_blocked_ones_are_bad() {
    let mut project = plan();
    hold(&mut project, 2, None, &[]);
    assert_eq!(fit(&project, 2, &[1]).misfits, [Misfit::Held { booth: id(1), by: who(1) }]);
    assert_eq!(fit(&project, 2, &[2]).misfits, [Misfit::Blocked { booth: id(2) }]);
    assert_eq!(fit(&project, 1, &[1]).misfits, [], "its own");
    assert_eq!(said(&project, &fit(&project, 2, &[1])), ["A1 is held by Acme"]);
}

#[test]
fn competitors_are_kept_apart_whoever_asked_for_it() {
    let mut project = plan();
    change(&mut project, 2, |exhibitor| exhibitor.not_beside = vec![who(1)]);
    let beside = |rival, booth| [Misfit::Beside { rival: who(rival), booth: id(booth) }];
    assert_eq!(fit(&project, 2, &[2]).misfits, beside(1, 1));
    assert_eq!(fit(&project, 2, &[3]).misfits, []);
    assert_eq!(fit(&project, 2, &[2, 3]).misfits, beside(1, 1));
    hold(&mut project, 4, Some(3), &[2]);
    assert_eq!(fit(&project, 1, &[3]).misfits, beside(2, 4), "it shares A4, and the wish counts both ways");
    let fits = Arc::new(Fits::new(&project, HALL));
    let shares = |n, booth| Candidate::new(&fits, who(n), None).shares(&[id(booth)].into()).misfits;
    assert_eq!(shares(1, 4), beside(2, 4));
    assert_eq!(shares(3, 1), []);
    let new = Shape::rect(Point::new(3000, 6000), Size::new(3000, 3000));
    let rival = Candidate::new(&fits, who(2), None);
    assert_eq!(rival.suits_new(&new, None).misfits, beside(1, 1));
    let far = Shape::rect(Point::new(3000, 2000), Size::new(3000, 3000));
    assert_eq!(rival.suits_new(&far, None).misfits, []);
    assert_eq!(said(&project, &fit(&project, 2, &[2])), ["Beside Acme in A1, which it must not be"]);
}

#[test]
fn pavilions_open_sides_and_attendance_count() {
    let mut project = plan();
    change(&mut project, 2, |exhibitor| exhibitor.country = Country::new("CN"));
    assert_eq!(fit(&project, 2, &[6]).misfits, [Misfit::OtherCountry { pavilion: KAZAKH }]);
    assert_eq!(fit(&project, 2, &[5]).misfits, [], "a pavilion of no country is open to all");
    change(&mut project, 2, |exhibitor| exhibitor.country = Country::new("KZ"));
    assert_eq!(fit(&project, 2, &[6]).misfits, []);
    let wishes = Wishes { pavilion: Some(KAZAKH), open_sides: Some(3), ..Wishes::default() };
    change(&mut project, 2, |exhibitor| exhibitor.wishes = wishes);
    let few = |found| Misfit::FewSides { wished: 3, found };
    assert_eq!(fit(&project, 2, &[3]).misfits, [Misfit::OtherPavilion { wished: KAZAKH }, few(2)]);
    assert_eq!(fit(&project, 2, &[6]).misfits, [], "the end of the row has three");
    change(&mut project, 2, |exhibitor| {
        exhibitor.attendance = Attendance::Online;
        exhibitor.wishes = Wishes::default();
    });
    assert_eq!(fit(&project, 2, &[3]).misfits, [Misfit::OnlineOnly]);
    assert_eq!(fit(&project, 2, &[3]).verdict(), Verdict::Doubtful);
}

#[test]
fn every_reason_is_a_sentence_in_every_language() {
    let project = plan();
    let fits = Fits::new(&project, HALL);
    let (needed, found) = (square(36), square(27));
    for misfit in [
        Misfit::Blocked { booth: id(1) },
        Misfit::Held { booth: id(1), by: who(1) },
        Misfit::TooSmall { needed, found },
        Misfit::TooLarge { needed: found, found: needed },
        Misfit::TooLarge { needed: Area::ZERO, found },
        Misfit::Beside { rival: who(1), booth: id(1) },
        Misfit::OtherPavilion { wished: KAZAKH },
        Misfit::OtherCountry { pavilion: KAZAKH },
        Misfit::FewSides { wished: 3, found: 1 },
        Misfit::OnlineOnly,
    ] {
        for lang in Lang::ALL {
            let text = Words::of(lang).say(&misfit.message(&fits));
            assert!(!text.contains('$') && !text.contains('{') && !text.contains("fit-"), "{text}");
        }
    }
}
