//! A small fixed plan as SVG, compared byte by byte with what a person has looked at and found right.
//!
//! After a wanted change: `FAIRWRIGHT_BLESS=1 cargo test --test golden`, look at the pictures in
//! `tests/golden`, and commit them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use fairwright::export::{Format, Job, Paper, export};
use fairwright::geometry::{Angle, Area, Frame, Mm, Point, Polygon, Segment, Shape, Size};
use fairwright::model::*;
use fairwright::progress::Unwatched;
use fairwright::words::{Country, Lang, LocalText};
use std::path::Path;
use std::sync::Arc;

/// A project with one of nearly everything.
fn plan() -> Project {
    let mut plan = Small::new();
    let china = plan.pavilion("China", "中国", "Китай", "CN", 0);
    let kazakhstan = plan.pavilion("Kazakhstan", "哈萨克斯坦", "Казахстан", "KZ", 1);
    plan.put(Part::Region(Region { pavilion: china, shape: Shape::rect(at(2000, 2000), Size::new(9000, 7600)) }));
    plan.put(Part::Region(Region {
        pavilion: kazakhstan,
        shape: Shape::rect(at(14_000, 2000), Size::new(9000, 7600)),
    }));
    let maker = plan.exhibitor("Acme & Sons <Ltd>", "艾克米公司", "ООО «Акме»", "DE");
    let statuses = [
        Status::Available,
        Status::Held { until: None },
        Status::Reserved,
        Status::Contracted,
        Status::Blocked,
        Status::Contracted,
    ];
    for (i, status) in (0_i32..).zip(statuses) {
        let corner = at(2000 + i % 3 * 3000, 3600 + i / 3 * 3000);
        let shape = Shape::rect(corner, Size::new(3000, 3000));
        let id = plan.put(Part::Booth(Booth { pavilion: Some(china), ..Booth::new(&format!("A{:02}", i + 1), shape) }));
        let exhibitor = (status == Status::Contracted).then_some(maker);
        plan.project.sales.insert(id, Arc::new(Sale { status, exhibitor, ..Sale::default() }));
    }
    let l = [(14_000, 3600), (20_000, 3600), (20_000, 6600), (17_000, 6600), (17_000, 9600), (14_000, 9600)];
    let l = Polygon::new(l.map(|(x, y)| at(x, y)).to_vec()).unwrap();
    let mut raw = Booth::new("B01", Shape::Outline(l));
    (raw.kind, raw.pavilion) = (BoothKind::RawSpace, Some(kazakhstan));
    raw.upper_deck = Some(UpperDeck { area: Area::square_metres(12) });
    plan.put(Part::Booth(raw));
    let turned = Frame { at: at(21_000, 6500), size: Size::new(2000, 2000), turn: Angle::degrees(20) };
    plan.put(Part::Booth(Booth::new("B02", Shape::Frame(turned))));

    plan.put(Part::Wall(Wall { line: line(12_000, 12_000, 12_000, 16_000), thickness: Mm(150), height: None }));
    let frame = Frame::new(at(12_100, 5700), Size::new(800, 800));
    plan.put(Part::Column(Column { frame, section: Section::Square }));
    let frame = Frame::new(at(12_100, 9700), Size::new(800, 800));
    plan.put(Part::Column(Column { frame, section: Section::Round }));
    for (kind, x, y, turn, swing) in [
        (DoorKind::Entrance, 6000, 16_000, 180, Swing::Sliding),
        (DoorKind::FireExit, 12_000, 0, 0, Swing::DoubleOut),
        (DoorKind::Freight, 25_000, 13_000, 90, Swing::Roller),
    ] {
        plan.put(Part::Door(Door { at: at(x, y), turn: Angle::degrees(turn), width: Mm(3000), kind, swing }));
    }
    for (i, kind) in (0..).zip(SafetyKind::ALL) {
        plan.put(Part::Safety(Safety { at: at(14_500 + i * 1700, 11_500), turn: Angle::ZERO, kind }));
    }
    let place = SupplyPlace::Box(Frame::new(at(11_200, 11_000), Size::new(500, 500)));
    let supplies = Supplies { power: Some(Power { watts: 32_000, phases: 3 }), water: Some(20), ..Supplies::default() };
    plan.put(Part::Supply(Supply { label: "F1".into(), place, supplies }));
    let place = SupplyPlace::Trench { line: line(2000, 10_500, 11_000, 10_500), width: Mm(300) };
    plan.put(Part::Supply(Supply { label: "T1".into(), place, supplies }));
    plan.put(Part::Rigging(Rigging { at: at(24_000, 1000), load_kg: 500 }));
    let shape = |x, y, width, depth| Shape::rect(at(x, y), Size::new(width, depth));
    let zone = |name, shape, kind| Part::Zone(Zone { name, shape, kind });
    plan.put(zone(LocalText::default(), shape(11_000, 300, 3000, 1500), ZoneKind::FireLane));
    plan.put(zone(names("Café", "咖啡厅", "Кафе"), shape(2000, 12_000, 3000, 2500), ZoneKind::Catering));
    let amenity = |name, shape, kind| Part::Amenity(Amenity { name, shape, kind });
    plan.put(amenity(LocalText::default(), shape(6000, 12_000, 2000, 2000), AmenityKind::Information));
    let seating = AmenityKind::Seating(Seating { rows: 3, seats: 6 });
    plan.put(amenity(LocalText::default(), shape(15_000, 12_500, 4000, 2000), seating));
    let text = names("Main aisle", "主通道", "Главный проход");
    plan.put(Part::Note(Note { at: at(20_500, 10_500), turn: Angle::ZERO, text, height: Mm(400) }));
    plan.put(Part::Dimension(Dimension { line: line(2000, 1400, 11_000, 1400), offset: Mm(-400) }));
    plan.project
}

fn at(x: i32, y: i32) -> Point {
    Point::new(x, y)
}

fn line(x1: i32, y1: i32, x2: i32, y2: i32) -> Segment {
    Segment { from: at(x1, y1), to: at(x2, y2) }
}

fn names(en: &str, zh: &str, ru: &str) -> LocalText {
    LocalText::en(en).with(Lang::ZhCn, zh).with(Lang::Ru, ru)
}

/// A project with one hall, filled item by item.
struct Small {
    project: Project,
    hall: HallId,
    next: u64,
}

impl Small {
    fn new() -> Self {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(1));
        let mut project = Project::default();
        let outline = [(0, 0), (25_000, 0), (25_000, 16_000), (0, 16_000)].map(|(x, y)| at(x, y));
        let outline = Polygon::new(outline.to_vec()).unwrap();
        let mut record = Hall::new(names("Hall 1", "1号馆", "Зал 1"), outline, layout);
        record.north = Angle::degrees(30);
        project.halls.insert(hall, Arc::new(record));
        project.layouts.insert(layout, Arc::new(Layout { hall, name: LocalText::default() }));
        let event = Event {
            name: names("A small fair", "小型展会", "Малая ярмарка"),
            venue: names("Riverside", "江畔", "Набережная"),
            organiser: names("The committee", "组委会", "Оргкомитет"),
            revision: "C".into(),
            first_day: chrono::NaiveDate::from_ymd_opt(2021, 8, 23),
            last_day: chrono::NaiveDate::from_ymd_opt(2021, 8, 25),
            plan_date: chrono::NaiveDate::from_ymd_opt(2021, 6, 30),
            ..Event::default()
        };
        project.event = Arc::new(event);
        Self { project, hall, next: 0 }
    }

    fn id<T>(&mut self) -> Id<T> {
        self.next += 1;
        Id::seeded(7, self.next)
    }

    fn put(&mut self, part: Part) -> ItemId {
        let id = self.id();
        let floor = self.project.floor_for(self.hall, part.kind()).unwrap();
        let mut items = self.project.floors.remove(&floor).unwrap_or_default();
        items.insert(id, Arc::new(Item::new(part)));
        self.project.floors.insert(floor, items);
        id
    }

    fn pavilion(&mut self, en: &str, zh: &str, ru: &str, country: &str, color: u8) -> PavilionId {
        let id = self.id();
        let countries = Country::new(country).into_iter().collect();
        let pavilion = Pavilion { name: names(en, zh, ru), countries, color: PlanColor(color), ..Pavilion::default() };
        self.project.pavilions.insert(id, Arc::new(pavilion));
        id
    }

    fn exhibitor(&mut self, en: &str, zh: &str, ru: &str, country: &str) -> ExhibitorId {
        let id = self.id();
        let exhibitor = Exhibitor { name: names(en, zh, ru), country: Country::new(country), ..Exhibitor::default() };
        self.project.exhibitors.insert(id, Arc::new(exhibitor));
        id
    }
}

#[track_caller]
fn check(name: &str, job: &Job) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let drawn = String::from_utf8(export(&plan(), job, &mut Unwatched).unwrap()).unwrap();
    if std::env::var_os("FAIRWRIGHT_BLESS").is_some() {
        std::fs::write(&path, &drawn).unwrap();
        return;
    }
    let blessed = std::fs::read_to_string(&path).unwrap();
    let differs = drawn.lines().zip(blessed.lines()).find(|(a, b)| a != b);
    assert!(
        drawn == blessed,
        "{name} has changed, first here (drawn, blessed): {differs:#?}\nsee the top of this file"
    );
}

#[test]
fn a_picture_of_the_plan() {
    check("picture-en.svg", &Job::new(Format::Svg, Lang::En));
}

#[test]
fn a_sheet_in_each_language() {
    for (lang, name) in [(Lang::En, "sheet-en.svg"), (Lang::ZhCn, "sheet-zh-CN.svg"), (Lang::Ru, "sheet-ru.svg")] {
        let mut job = Job::new(Format::Svg, lang);
        job.paper = Some(Paper::A3);
        check(name, &job);
    }
}
