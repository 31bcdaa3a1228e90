//! A small plan for the unit tests of the commands.

use super::{Edit, Refusal};
use crate::geometry::{Point, Polygon, Rect, Shape, Size};
use crate::model::{Booth, FloorId, Hall, HallId, Item, ItemId, Key, Layout, LayoutId, Part, Project, Sale};
use crate::words::{Lang, LocalText, Words};
use std::collections::BTreeSet;

/// A project with one hall of 60 m by 40 m whose origin is not the plan's.
pub struct Sketch {
    pub project: Project,
    pub hall: HallId,
    pub layout: LayoutId,
    count: u64,
}

impl Sketch {
    pub fn new() -> Self {
        let (hall, layout) = (HallId::seeded(1, 0), LayoutId::seeded(2, 0));
        let outline = Polygon::rect(Rect::at(Point::new(1000, 2000), Size::new(60_000, 40_000))).unwrap();
        let mut project = Project::default();
        project.set(Key::Hall(hall), Some(Hall::new(LocalText::en("N1"), outline, layout).into()));
        project.set(Key::Layout(layout), Some(Layout { hall, name: LocalText::default() }.into()));
        Self { project, hall, layout, count: 0 }
    }

    /// Puts an item; ids grow in the order of the calls.
    pub fn put(&mut self, part: Part) -> ItemId {
        self.count += 1;
        let id = ItemId::from_u64(self.count);
        let floor = self.project.floor_for(self.hall, part.kind()).unwrap();
        self.project.set(Key::Item(floor, id), Some(Item::new(part).into()));
        id
    }

    /// Puts a booth with its corner at `x`, `y`.
    pub fn booth(&mut self, number: &str, x: i32, y: i32, width: i32, depth: i32) -> ItemId {
        self.put(Part::Booth(Booth::new(number, Shape::rect(Point::new(x, y), Size::new(width, depth)))))
    }

    /// Changes an item outside of any command.
    pub fn tweak(&mut self, id: ItemId, f: impl FnOnce(&mut Item)) {
        let (floor, item) = self.project.find_item(self.hall, id).unwrap();
        let mut item = item.as_ref().clone();
        f(&mut item);
        self.project.set(Key::Item(floor, id), Some(item.into()));
    }

    pub fn sell(&mut self, id: ItemId, sale: Sale) {
        self.project.set(Key::Sale(id), Some(sale.into()));
    }

    pub fn floor(&self) -> FloorId {
        FloorId::Layout(self.layout)
    }

    pub fn item(&self, id: ItemId) -> &Item {
        self.project.find_item(self.hall, id).unwrap().1
    }

    pub fn has(&self, id: ItemId) -> bool {
        self.project.find_item(self.hall, id).is_some()
    }

    pub fn booth_of(&self, id: ItemId) -> &Booth {
        self.item(id).booth().unwrap()
    }

    /// The left, top, width and height of an item's bounds.
    pub fn at(&self, id: ItemId) -> (i32, i32, i32, i32) {
        let bounds = self.item(id).bounds();
        (bounds.min.x.0, bounds.min.y.0, bounds.width().0, bounds.height().0)
    }

    /// Does an edit, and gives what it says.
    pub fn act(&mut self, edit: Result<Edit, Refusal>) -> String {
        let edit = edit.unwrap_or_else(|refusal| panic!("refused: {}", english(&refusal)));
        let after = edit.applied(&self.project);
        assert_eq!(edit.reversed().applied(&after), self.project, "{:?} cannot be taken back", edit.label);
        self.project = after;
        Words::of(Lang::En).say(&edit.label)
    }

    /// The numbers of all booths, sorted.
    pub fn numbers(&self) -> Vec<&str> {
        let mut numbers: Vec<&str> =
            self.project.booths_of(self.hall).map(|(_, booth)| booth.number.as_str()).collect();
        numbers.sort_unstable();
        numbers
    }
}

pub fn ids(ids: &[ItemId]) -> BTreeSet<ItemId> {
    ids.iter().copied().collect()
}

pub fn english(refusal: &Refusal) -> String {
    Words::of(Lang::En).say(&refusal.0)
}

/// What a refused command says.
pub fn refused(edit: Result<Edit, Refusal>) -> String {
    match edit {
        Ok(edit) => panic!("not refused: {:?}", edit.label),
        Err(refusal) => english(&refusal),
    }
}
