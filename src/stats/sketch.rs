//! A small plan that tests of figures fill, for tests alone.

use crate::geometry::{Area, Point, Polygon, Rect, Shape, Size};
use crate::model::{
    Attendance, Booth, Exhibitor, ExhibitorId, FloorId, Hall, HallId, Item, ItemId, Layout, LayoutId, Part, Pavilion,
    PavilionId, Project, Sale, Status,
};
use crate::words::{Country, LocalText};
use std::sync::Arc;

/// A plan whose first hall of 30 m by 20 m, 500 m² of it leased, stands first.
pub(super) struct Sketch {
    pub(super) project: Project,
    pub(super) hall: HallId,
    layout: LayoutId,
    /// Where the next booth begins, in metres from the left wall.
    x: i32,
    next: u64,
}

pub(super) fn country(code: &str) -> Country {
    Country::new(code).unwrap()
}

impl Sketch {
    pub(super) fn new() -> Self {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
        let mut plan = Self { project: Project::default(), hall, layout, x: 0, next: 10 };
        plan.add_hall(hall, layout, Some(Area::square_metres(500)));
        plan
    }

    fn add_hall(&mut self, id: HallId, layout: LayoutId, leased: Option<Area>) {
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(30_000, 20_000))).unwrap();
        let hall = Hall { leased, ..Hall::new(LocalText::en("N1"), outline, layout) };
        self.project.halls.insert(id, Arc::new(hall));
        self.project.layouts.insert(layout, Arc::new(Layout { hall: id, name: LocalText::default() }));
    }

    fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// Another hall with its layout.
    pub(super) fn other_hall(&mut self) -> (HallId, LayoutId) {
        let (hall, layout) = (HallId::from_u64(self.number()), LayoutId::from_u64(self.number()));
        self.add_hall(hall, layout, None);
        (hall, layout)
    }

    /// Another layout of the first hall, which does not count.
    pub(super) fn alternative(&mut self) -> LayoutId {
        let id = LayoutId::from_u64(self.number());
        self.project.layouts.insert(id, Arc::new(Layout { hall: self.hall, name: LocalText::default() }));
        id
    }

    pub(super) fn pavilion(&mut self, countries: &[&str], target: Option<i64>) -> PavilionId {
        let id = PavilionId::from_u64(self.number());
        let countries = countries.iter().map(|code| country(code)).collect();
        let pavilion = Pavilion { countries, target: target.map(Area::square_metres), ..Pavilion::default() };
        self.project.pavilions.insert(id, Arc::new(pavilion));
        id
    }

    /// An exhibitor with the square metres of its contract; an empty code is no country.
    pub(super) fn exhibitor(&mut self, name: &str, code: &str, attendance: Attendance, contracted: Option<i64>) {
        let exhibitor = Exhibitor {
            name: LocalText::en(name),
            country: Country::new(code),
            attendance,
            contracted: contracted.map(Area::square_metres),
            ..Exhibitor::default()
        };
        let id = ExhibitorId::from_u64(self.number());
        self.project.exhibitors.insert(id, Arc::new(exhibitor));
    }

    pub(super) fn named(&self, name: &str) -> ExhibitorId {
        let found = self.project.exhibitors.iter().find(|(_, exhibitor)| exhibitor.name.holds(name));
        *found.unwrap_or_else(|| panic!("no exhibitor {name}")).0
    }

    /// A booth of 3 m depth beside the last one, of so many square metres, with its holder and those who share it.
    pub(super) fn booth(
        &mut self,
        number: &str,
        area: i32,
        status: Status,
        parties: &[&str],
        pavilion: Option<PavilionId>,
    ) -> ItemId {
        self.booth_in(self.layout, number, area, status, parties, pavilion)
    }

    pub(super) fn booth_in(
        &mut self,
        layout: LayoutId,
        number: &str,
        area: i32,
        status: Status,
        parties: &[&str],
        pavilion: Option<PavilionId>,
    ) -> ItemId {
        let shape = Shape::rect(Point::new(self.x, 0), Size::new(area * 1000 / 3, 3000));
        self.x += area * 1000 / 3;
        let booth = Booth { pavilion, ..Booth::new(number, shape) };
        let id = self.put_in(layout, Part::Booth(booth));
        let parties: Vec<ExhibitorId> = parties.iter().map(|name| self.named(name)).collect();
        let (exhibitor, co_exhibitors) = match parties.split_first() {
            Some((first, others)) => (Some(*first), others.to_vec()),
            None => (None, Vec::new()),
        };
        self.project.sales.insert(id, Arc::new(Sale { status, exhibitor, co_exhibitors, ..Sale::default() }));
        id
    }

    pub(super) fn booth_called(&self, number: &str) -> ItemId {
        self.project.booths().find(|(_, _, booth)| booth.number == number).unwrap().1
    }

    pub(super) fn change_sale(&mut self, booth: ItemId, change: impl FnOnce(&mut Sale)) {
        let mut sale = Sale::clone(&self.project.sale(booth));
        change(&mut sale);
        self.project.sales.insert(booth, Arc::new(sale));
    }

    pub(super) fn put(&mut self, part: Part) -> ItemId {
        self.put_in(self.layout, part)
    }

    fn put_in(&mut self, layout: LayoutId, part: Part) -> ItemId {
        let id = ItemId::from_u64(self.number());
        self.project.floors.entry(FloorId::Layout(layout)).or_default().insert(id, Arc::new(Item::new(part)));
        id
    }
}
