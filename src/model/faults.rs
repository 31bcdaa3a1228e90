//! What makes a project unsound: references to records that are not there, and values that no file may
//! hold. Deliberately absent: rules of good layout, and where in a file a fault stands.

use super::{ExhibitorId, FloorId, HallId, ItemId, Key, LayoutId, Part, PavilionId, Project, SupplyPlace, ZoneKind};
use crate::geometry::{Area, Form, MAX_COORDINATE, Mm};
use crate::words::LocalText;
use std::collections::BTreeSet;

/// The most characters that one text of a project may have.
pub const LONGEST_TEXT: usize = 10_000;

/// A reference to a record that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dangling {
    /// The record that refers.
    pub of: Key,
    /// What it refers to.
    pub to: Target,
}

/// What can be referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A hall.
    Hall(HallId),
    /// A layout of the hall that refers to it.
    Layout(LayoutId),
    /// A pavilion.
    Pavilion(PavilionId),
    /// An exhibitor.
    Exhibitor(ExhibitorId),
    /// A booth in any layout.
    Booth(ItemId),
}

/// Why a part's values are unsound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartFault {
    /// A length that must be at least one millimetre and at most [`MAX_COORDINATE`].
    Length(Mm),
    /// A shape without width or depth.
    Flat,
    /// A place farther than [`MAX_COORDINATE`] from the origin.
    OffPlan,
    /// A text of more than [`LONGEST_TEXT`] characters.
    LongText(usize),
    /// An area that is negative.
    Area(Area),
    /// Power of no phase.
    NoPhase,
}

impl Project {
    /// Every reference to a record that is not there, in the order of the records.
    #[must_use]
    pub fn dangling(&self) -> Vec<Dangling> {
        let mut found = Finder { project: self, found: Vec::new() };
        for (id, hall) in &self.halls {
            let own = self.layouts.get(&hall.current).is_some_and(|layout| layout.hall == *id);
            found.note(own, Key::Hall(*id), Target::Layout(hall.current));
        }
        for (id, layout) in &self.layouts {
            found.hall(Key::Layout(*id), layout.hall);
        }
        let mut booths = BTreeSet::new();
        for (floor, items) in &self.floors {
            for (id, item) in items {
                let key = Key::Item(*floor, *id);
                match floor {
                    FloorId::Building(hall) => found.hall(key, *hall),
                    FloorId::Layout(layout) => {
                        found.note(self.layouts.contains_key(layout), key, Target::Layout(*layout));
                    }
                }
                match &item.part {
                    Part::Booth(booth) => {
                        booths.insert(*id);
                        found.pavilion(key, booth.pavilion);
                    }
                    Part::Region(region) => found.pavilion(key, Some(region.pavilion)),
                    Part::Wall(_)
                    | Part::Column(_)
                    | Part::Door(_)
                    | Part::Safety(_)
                    | Part::Supply(_)
                    | Part::Rigging(_)
                    | Part::Zone(_)
                    | Part::Amenity(_)
                    | Part::Furniture(_)
                    | Part::Note(_)
                    | Part::Dimension(_) => {}
                }
            }
        }
        for (id, sale) in &self.sales {
            found.note(booths.contains(id), Key::Sale(*id), Target::Booth(*id));
            found.exhibitors(Key::Sale(*id), sale.exhibitor.iter().chain(&sale.co_exhibitors));
        }
        for (id, exhibitor) in &self.exhibitors {
            found.pavilion(Key::Exhibitor(*id), exhibitor.wishes.pavilion);
            found.exhibitors(Key::Exhibitor(*id), exhibitor.not_beside.iter());
        }
        found.found
    }

    /// The floor records whose values are unsound, in their order.
    #[must_use]
    pub fn unsound_items(&self) -> Vec<(FloorId, ItemId, PartFault)> {
        let items = self.floors.iter().flat_map(|(floor, items)| items.iter().map(move |(id, item)| (floor, id, item)));
        items.filter_map(|(floor, id, item)| Some((*floor, *id, item.part.fault()?))).collect()
    }
}

struct Finder<'a> {
    project: &'a Project,
    found: Vec<Dangling>,
}

impl Finder<'_> {
    fn note(&mut self, exists: bool, of: Key, to: Target) {
        if !exists {
            self.found.push(Dangling { of, to });
        }
    }

    fn hall(&mut self, of: Key, hall: HallId) {
        self.note(self.project.halls.contains_key(&hall), of, Target::Hall(hall));
    }

    fn pavilion(&mut self, of: Key, pavilion: Option<PavilionId>) {
        if let Some(id) = pavilion {
            self.note(self.project.pavilions.contains_key(&id), of, Target::Pavilion(id));
        }
    }

    fn exhibitors<'i>(&mut self, of: Key, ids: impl Iterator<Item = &'i ExhibitorId>) {
        for id in ids {
            self.note(self.project.exhibitors.contains_key(id), of, Target::Exhibitor(*id));
        }
    }
}

impl Part {
    /// The first reason why its values are unsound; none where they are sound.
    #[must_use]
    pub fn fault(&self) -> Option<PartFault> {
        let values = match self {
            Self::Wall(wall) => length(wall.thickness).or_else(|| lengths(wall.height)),
            Self::Column(_) | Self::Safety(_) | Self::Rigging(_) | Self::Region(_) => None,
            Self::Door(door) => length(door.width),
            Self::Supply(supply) => {
                let phases = supply.supplies.power.filter(|power| power.phases == 0).map(|_| PartFault::NoPhase);
                let width = match supply.place {
                    SupplyPlace::Box(_) => None,
                    SupplyPlace::Trench { width, .. } => length(width),
                };
                text(&supply.label).or(phases).or(width)
            }
            Self::Zone(zone) => local(&zone.name).or_else(|| match zone.kind {
                ZoneKind::LowCeiling { height } => length(height),
                ZoneKind::NoBuild | ZoneKind::FireLane | ZoneKind::Stage | ZoneKind::Catering | ZoneKind::Storage => {
                    None
                }
            }),
            Self::Booth(booth) => {
                let deck =
                    booth.upper_deck.filter(|deck| deck.area < Area::ZERO).map(|deck| PartFault::Area(deck.area));
                text(&booth.number).or_else(|| local(&booth.notes)).or_else(|| lengths(booth.height)).or(deck)
            }
            Self::Amenity(amenity) => local(&amenity.name),
            Self::Furniture(_) => None,
            Self::Note(note) => local(&note.text).or_else(|| length(note.height)),
            Self::Dimension(dimension) => (dimension.offset.abs() > MAX_COORDINATE).then_some(PartFault::OffPlan),
        };
        values.or_else(|| place(&self.form()))
    }
}

/// A shape must cover something; of lines and marks only the points themselves must be on the plan.
fn place(form: &Form) -> Option<PartFault> {
    let (covers, points) = match form {
        Form::Area(shape) => (shape.area() > Area::ZERO, shape.corners()),
        Form::Line { line, .. } => (true, vec![line.from, line.to]),
        Form::Spot { at, .. } => (true, vec![*at]),
    };
    if points.iter().any(|p| !p.is_on_plan()) {
        return Some(PartFault::OffPlan);
    }
    let flat = !covers || matches!(form, Form::Area(shape) if !shape.is_sound());
    flat.then_some(PartFault::Flat)
}

fn length(length: Mm) -> Option<PartFault> {
    (length <= Mm::ZERO || length > MAX_COORDINATE).then_some(PartFault::Length(length))
}

fn lengths(found: Option<Mm>) -> Option<PartFault> {
    found.and_then(length)
}

fn text(text: &str) -> Option<PartFault> {
    let count = if text.len() > LONGEST_TEXT { text.chars().count() } else { 0 };
    (count > LONGEST_TEXT).then_some(PartFault::LongText(count))
}

fn local(name: &LocalText) -> Option<PartFault> {
    name.all().find_map(|(_, found)| text(found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Segment, Shape, Size};
    use crate::model::{Booth, Exhibitor, Item, Region, Sale, Wall};

    #[test]
    fn references_to_nothing_are_found() {
        let (hall, layout) = (HallId::seeded(1, 1), LayoutId::seeded(1, 2));
        let (pavilion, exhibitor) = (PavilionId::seeded(1, 3), ExhibitorId::seeded(1, 4));
        let (booth, region) = (ItemId::from_u64(1), ItemId::from_u64(2));
        let floor = FloorId::Layout(layout);
        let shape = Shape::rect(Point::ORIGIN, Size::new(10, 10));
        let mut project = Project::default();
        assert_eq!(project.dangling(), []);
        let region_part = Part::Region(Region { pavilion, shape: shape.clone() });
        project.set(Key::Item(floor, region), Some(Item::new(region_part).into()));
        project.set(Key::Layout(layout), Some(super::super::Layout { hall, ..Default::default() }.into()));
        project.set(Key::Sale(booth), Some(Sale { exhibitor: Some(exhibitor), ..Sale::default() }.into()));
        let targets: Vec<Target> = project.dangling().into_iter().map(|dangling| dangling.to).collect();
        let wanted =
            [Target::Hall(hall), Target::Pavilion(pavilion), Target::Booth(booth), Target::Exhibitor(exhibitor)];
        assert_eq!(targets, wanted);
        project.set(
            Key::Exhibitor(exhibitor),
            Some(Exhibitor { not_beside: vec![exhibitor], ..Exhibitor::default() }.into()),
        );
        project.set(Key::Item(floor, booth), Some(Item::new(Part::Booth(Booth::new("", shape))).into()));
        let targets: Vec<Target> = project.dangling().into_iter().map(|dangling| dangling.to).collect();
        assert_eq!(targets, [Target::Hall(hall), Target::Pavilion(pavilion)]);
    }

    #[test]
    fn unsound_values_are_told() {
        let booth =
            |width, number: &str| Part::Booth(Booth::new(number, Shape::rect(Point::ORIGIN, Size::new(width, 10))));
        let wall = |thickness| {
            let line = Segment { from: Point::ORIGIN, to: Point::new(10, 0) };
            Part::Wall(Wall { line, thickness: Mm(thickness), height: None })
        };
        for (part, wanted) in [
            (booth(10, "A1"), None),
            (booth(0, "A1"), Some(PartFault::Flat)),
            (booth(-10, "A1"), Some(PartFault::Flat)),
            (booth(10_000_001, "A1"), Some(PartFault::OffPlan)),
            (booth(10, &"я".repeat(LONGEST_TEXT)), None),
            (booth(10, &"я".repeat(LONGEST_TEXT + 1)), Some(PartFault::LongText(LONGEST_TEXT + 1))),
            (wall(1), None),
            (wall(0), Some(PartFault::Length(Mm(0)))),
        ] {
            assert_eq!(part.fault(), wanted);
        }
    }
}
