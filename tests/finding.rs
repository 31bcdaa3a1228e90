//! Everything of a project is found by what people type: in any language, by sound, with a slip of the hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails loudly"
)]

use fairwright::find::{Field, Hit, Index, Kind, Place, Query, Subject};
use fairwright::geometry::{Point, Shape, Size};
use fairwright::model::{
    Booth, Contact, Exhibitor, ExhibitorId, Item, ItemId, Key, Part, PartKind, Person, PersonId, Project, Sale,
};
use fairwright::words::{Country, Lang, LocalText};

struct Made {
    project: Project,
    huawei: ExhibitorId,
    tulpar: ExhibitorId,
    a12: ItemId,
}

/// The small synthetic plan with two exhibitors that have names in several languages, one of them at A001.
fn made() -> Made {
    let mut project = fairwright::sample::synthetic(60, 1);
    let id = |n| ExhibitorId::seeded(9, n);
    let (huawei, tulpar) = (id(1), id(2));
    let name = LocalText::en("Huawei Technologies").with(Lang::ZhCn, "华为技术").with(Lang::Ru, "Хуавэй Текнолоджис");
    let contact = Contact { name: "Wei Ling".to_owned(), ..Contact::default() };
    let exhibitor = Exhibitor { name, contact, country: Country::new("CN"), ..Exhibitor::default() };
    project.set(Key::Exhibitor(huawei), Some(exhibitor.into()));
    let name = LocalText::of(Lang::Ru, "Тулпар Текстиль");
    let products = LocalText::en("Woollen carpets");
    let exhibitor = Exhibitor { name, products, country: Country::new("KZ"), ..Exhibitor::default() };
    project.set(Key::Exhibitor(tulpar), Some(exhibitor.into()));
    let hall = project.halls_in_order()[0].0;
    let floor = project.floor_for(hall, PartKind::Booth).unwrap();
    let a12 = ItemId::seeded(9, 3);
    let booth = Booth::new("X-012", Shape::rect(Point::ORIGIN, Size::new(3000, 3000)));
    project.set(Key::Item(floor, a12), Some(Item::new(Part::Booth(booth)).into()));
    let sale = Sale { exhibitor: Some(huawei), ..Sale::default() };
    project.set(Key::Sale(a12), Some(sale.into()));
    let person = Person {
        name: LocalText::en("Botagoz Akhmetova").with(Lang::ZhCn, "博塔戈兹"),
        organisation: LocalText::of(Lang::ZhCn, "华为技术"),
        country: Country::new("KZ"),
        ..Person::default()
    };
    project.set(Key::Person(PersonId::seeded(9, 4)), Some(person.into()));
    Made { project, huawei, tulpar, a12 }
}

fn first(project: &Project, typed: &str) -> Option<Hit> {
    let groups = Index::new(project).search(&Query::new(typed), 10);
    groups.first().and_then(|group| group.hits.first()).copied()
}

#[test]
fn everything_is_found_in_any_language_and_by_sound() {
    let Made { project, huawei, tulpar, a12 } = made();
    let hall = project.halls_in_order()[0].0;
    let (huawei, tulpar) = (Subject::Exhibitor(huawei), Subject::Exhibitor(tulpar));
    let kazakhstan = Subject::Country(Country::new("KZ").unwrap());
    let person = Subject::Person(PersonId::seeded(9, 4));
    for (typed, wanted, field) in [
        ("huawei", huawei, Field::Name(Lang::En)),
        ("华为", huawei, Field::Name(Lang::ZhCn)),
        ("hwjs", huawei, Field::Name(Lang::ZhCn)),
        ("хуавэй", huawei, Field::Name(Lang::Ru)),
        ("wei ling", huawei, Field::Contact),
        ("tulpar", tulpar, Field::Name(Lang::Ru)),
        ("Тулпар тек", tulpar, Field::Name(Lang::Ru)),
        ("carpets", tulpar, Field::Products(Lang::En)),
        ("tekstil kazakh", tulpar, Field::Name(Lang::Ru)),
        ("x12", Subject::Booth(hall, a12), Field::Number),
        ("X-012", Subject::Booth(hall, a12), Field::Number),
        ("012 huawei", Subject::Booth(hall, a12), Field::Number),
        ("казахстан", kazakhstan, Field::Name(Lang::Ru)),
        ("hasake", kazakhstan, Field::Name(Lang::ZhCn)),
        ("kz", kazakhstan, Field::Number),
        ("botagoz", person, Field::Name(Lang::En)),
        ("btgz", person, Field::Name(Lang::ZhCn)),
    ] {
        let hit = first(&project, typed).unwrap_or_else(|| panic!("nothing for {typed}"));
        assert_eq!((hit.subject, hit.field), (wanted, field), "{typed}");
    }
    assert_eq!(first(&project, "no such thing"), None);
    assert_eq!(first(&project, ""), None);
}

#[test]
fn results_are_grouped_counted_and_the_best_kind_comes_first() {
    let Made { project, huawei, a12, .. } = made();
    let index = Index::new(&project);
    let groups = index.search(&Query::new("x-012"), 10);
    let kinds: Vec<Kind> = groups.iter().map(|group| group.kind).collect();
    assert_eq!(kinds, [Kind::Booth, Kind::Exhibitor], "the booth, then who holds it");
    assert_eq!(groups[1].hits[0].field, Field::Booth(a12));
    assert_eq!(groups[1].hits[0].subject, Subject::Exhibitor(huawei));
    let all = index.search(&Query::new("exhibitor"), 5);
    let many = &all[0];
    assert_eq!((many.kind, many.hits.len()), (Kind::Exhibitor, 5));
    assert_eq!(many.count, 60 * 2 / 5);
    let names: Vec<_> =
        many.hits.iter().map(|hit| hit.subject.text(&project, Field::Name(Lang::En)).unwrap().into_owned()).collect();
    assert_eq!(names, ["Exhibitor 1", "Exhibitor 2", "Exhibitor 3", "Exhibitor 4", "Exhibitor 5"]);
    assert_eq!(index.search(&Query::new("exhibitr"), 5)[0].hits[0].fit.place, Place::Near);
}

#[test]
fn what_is_found_is_known_with_its_place() {
    let Made { project, huawei, tulpar, a12 } = made();
    let index = Index::new(&project);
    let hall = project.halls_in_order()[0].0;
    assert_eq!(index.spots(&project, Subject::Exhibitor(huawei)), [(hall, a12)]);
    assert_eq!(index.spots(&project, Subject::Exhibitor(tulpar)), []);
    let person = Subject::Person(PersonId::seeded(9, 4));
    assert_eq!(index.spots(&project, person), [(hall, a12)], "by the organisation's name");
    let (pavilion, record) = project.pavilions_in_order()[0];
    let spots = index.spots(&project, Subject::Pavilion(pavilion));
    let booths = project.booths().filter(|(_, _, booth)| booth.pavilion == Some(pavilion)).count();
    assert!(spots.len() > booths, "its region as well");
    let country = Subject::Country(record.countries[0]);
    assert!(!index.spots(&project, country).is_empty());
    assert_eq!(index.spots(&project, Subject::Hall(hall)), []);
}
