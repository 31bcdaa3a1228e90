//! What the legend explains: one sample of every kind of thing that the hall has, drawn as the plan draws it.

use crate::draw::{self, Options, Piece};
use crate::geometry::{Angle, Frame, Mm, Point, Polygon, Rect, Segment, Shape, Size, Vector};
use crate::model::{
    Booth, BoothKind, Column, Door, Hall, HallId, Id, Item, ItemId, Layout, LayoutId, Part, Pavilion, PavilionId,
    Project, Rigging, Safety, Sale, Section, Status, Supply, SupplyPlace, Zone, ZoneKind,
};
use crate::stats::Aspect;
use crate::words::LocalText;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A sample and the key of what it is called.
pub(super) struct Sample {
    pub piece: Arc<Piece>,
    pub key: &'static str,
}

/// Samples under one heading.
pub(super) struct Group {
    pub heading: &'static str,
    pub samples: Vec<Sample>,
}

/// The size of a sample of an area.
const AREA: Size = Size::new(3000, 1700);

/// From sample to sample.
const STEP: i32 = 20_000;

/// The samples of everything that a hall has, in the order of the legend.
pub(super) fn samples(project: &Project, hall: HallId, options: &Options) -> Vec<Group> {
    let options = &plain(options);
    let mut maker = Maker::new(project, hall);
    let booths = maker.booths(options.without_status);
    let doors = maker.doors();
    let safety = maker.safety();
    let building = maker.building();
    let zones = maker.zones();
    let drawing = draw::draw(&maker.project, maker.hall, options);
    let pieces: BTreeMap<ItemId, &Arc<Piece>> =
        drawing.pieces.iter().filter_map(|piece| Some((piece.item?, piece))).collect();
    let group = |heading, named: Vec<(ItemId, &'static str)>| Group {
        heading,
        samples: named
            .into_iter()
            .filter_map(|(id, key)| Some(Sample { piece: (*pieces.get(&id)?).clone(), key }))
            .collect(),
    };
    let groups = vec![
        group("paper-booths", booths),
        group("paper-doors", doors),
        group("paper-safety", safety),
        group("paper-building", building),
        group("paper-zones", zones),
    ];
    groups.into_iter().filter(|group| !group.samples.is_empty()).collect()
}

/// Samples show what colours do not tell, and are of no group: only pavilions and statuses have samples of
/// their own. What nobody holds has no country.
fn plain(options: &Options) -> Options {
    let color_by = match options.color_by {
        aspect @ (Aspect::Pavilion | Aspect::Status) => aspect,
        Aspect::Country
        | Aspect::Kind
        | Aspect::Size
        | Aspect::Price
        | Aspect::Rate
        | Aspect::OpenSides
        | Aspect::Attendance => Aspect::Country,
    };
    Options { color_by, only: BTreeSet::new(), ..options.clone() }
}

/// Makes a small project of samples.
struct Maker<'a> {
    real: Vec<&'a Item>,
    statuses: Vec<Status>,
    project: Project,
    hall: HallId,
    pavilion: Option<PavilionId>,
    next: u64,
}

impl<'a> Maker<'a> {
    fn new(real: &'a Project, real_hall: HallId) -> Self {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(1));
        let mut project = Project::default();
        // the upper wall, in which the doors sit, runs through the plan's origin
        let room = Rect::at(Point::new(-STEP, 0), Size::new(STEP * 100, STEP));
        if let Some(outline) = Polygon::rect(room) {
            project.halls.insert(hall, Arc::new(Hall::new(LocalText::default(), outline, layout)));
        }
        project.layouts.insert(layout, Arc::new(Layout { hall, name: LocalText::default() }));
        // the samples have the colour of a pavilion of this hall, or none where no booth has one
        let in_hall = |id: &PavilionId| real.booths_of(real_hall).any(|(_, booth)| booth.pavilion == Some(*id));
        let ordered = real.pavilions_in_order();
        let pavilion = ordered.iter().find(|(id, _)| in_hall(id)).map(|(id, pavilion)| {
            project.pavilions.insert(*id, Arc::new(Pavilion { color: pavilion.color, ..Pavilion::default() }));
            *id
        });
        let statuses = real.booths_of(real_hall).map(|(id, _)| real.sale(id).status).collect();
        let real = real.items_of(real_hall).map(|(_, _, item)| &**item).collect();
        Self { real, statuses, project, hall, pavilion, next: 0 }
    }

    /// Puts a sample into the project, far from the others: doors into the wall, all else into the room.
    fn put(&mut self, part: Part) -> ItemId {
        let id: ItemId = Id::from_u64(self.next);
        self.next += 1;
        let down = if matches!(part, Part::Door(_)) { 0 } else { STEP / 2 };
        let way = Vector::new(i32::try_from(self.next).unwrap_or(0) * STEP, down);
        let item = Item::new(part);
        let item = item.form().moved(way).map_or(item.clone(), |form| item.with_form(form));
        let kind = item.part.kind();
        if let Some(floor) = self.project.floor_for(self.hall, kind) {
            let mut items = self.project.floors.remove(&floor).unwrap_or_default();
            items.insert(id, Arc::new(item));
            self.project.floors.insert(floor, items);
        }
        id
    }

    fn has(&self, is: impl Fn(&Part) -> bool) -> bool {
        self.real.iter().any(|item| is(&item.part))
    }

    fn booths(&mut self, without_status: bool) -> Vec<(ItemId, &'static str)> {
        let mut samples = Vec::new();
        let booth = |pavilion, kind| {
            let shape = Shape::rect(Point::ORIGIN, AREA);
            Part::Booth(Booth { kind, pavilion, ..Booth::new("", shape) })
        };
        let statuses =
            [Status::Available, Status::Held { until: None }, Status::Reserved, Status::Contracted, Status::Blocked];
        for status in statuses.into_iter().filter(|_| !without_status) {
            let same = |found: &Status| std::mem::discriminant(found) == std::mem::discriminant(&status);
            if self.statuses.iter().any(same) {
                let id = self.put(booth(self.pavilion, BoothKind::ShellScheme));
                self.project.sales.insert(id, Arc::new(Sale { status, ..Sale::default() }));
                samples.push((id, status.key()));
            }
        }
        for kind in BoothKind::ALL {
            if self.has(|part| matches!(part, Part::Booth(booth) if booth.kind == kind)) {
                let shell_is_plain = kind == BoothKind::ShellScheme && !samples.is_empty();
                if !shell_is_plain {
                    samples.push((self.put(booth(self.pavilion, kind)), kind.key()));
                }
            }
        }
        samples
    }

    fn doors(&mut self) -> Vec<(ItemId, &'static str)> {
        use crate::model::DoorKind::{Entrance, FireExit, Freight};
        let mut samples = Vec::new();
        for kind in [Entrance, FireExit, Freight] {
            let found = self.real.iter().find_map(|item| match &item.part {
                Part::Door(door) if door.kind == kind => Some(*door),
                _ => None,
            });
            if let Some(door) = found {
                let width = Mm(door.width.0.clamp(900, 2400));
                let sample = Door { at: Point::ORIGIN, turn: Angle::ZERO, width, ..door };
                samples.push((self.put(Part::Door(sample)), kind.key()));
            }
        }
        samples
    }

    fn safety(&mut self) -> Vec<(ItemId, &'static str)> {
        let mut samples = Vec::new();
        for kind in crate::model::SafetyKind::ALL {
            if self.has(|part| matches!(part, Part::Safety(safety) if safety.kind == kind)) {
                let sample = Safety { at: Point::ORIGIN, turn: Angle::ZERO, kind };
                samples.push((self.put(Part::Safety(sample)), kind.key()));
            }
        }
        samples
    }

    fn building(&mut self) -> Vec<(ItemId, &'static str)> {
        let mut samples = Vec::new();
        if self.has(|part| matches!(part, Part::Column(_))) {
            let frame = Frame::new(Point::ORIGIN, Size::new(1000, 1000));
            let section = if self.has(|part| matches!(part, Part::Column(c) if c.section == Section::Square)) {
                Section::Square
            } else {
                Section::Round
            };
            samples.push((self.put(Part::Column(Column { frame, section })), "part-column"));
        }
        let supplies = |supply: &Supply| supply.supplies;
        let found = |want_box: bool| {
            self.real.iter().find_map(|item| match &item.part {
                Part::Supply(supply) if matches!(supply.place, SupplyPlace::Box(_)) == want_box => {
                    Some(supplies(supply))
                }
                _ => None,
            })
        };
        let (in_box, in_trench) = (found(true), found(false));
        if let Some(supplies) = in_box {
            let place = SupplyPlace::Box(Frame::new(Point::ORIGIN, Size::new(500, 500)));
            let sample = Supply { label: String::new(), place, supplies };
            samples.push((self.put(Part::Supply(sample)), "paper-floor-box"));
        }
        if let Some(supplies) = in_trench {
            let line = Segment { from: Point::ORIGIN, to: Point::new(3000, 0) };
            let place = SupplyPlace::Trench { line, width: Mm(400) };
            let sample = Supply { label: String::new(), place, supplies };
            samples.push((self.put(Part::Supply(sample)), "paper-trench"));
        }
        if self.has(|part| matches!(part, Part::Rigging(_))) {
            let sample = Rigging { at: Point::ORIGIN, load_kg: 0 };
            samples.push((self.put(Part::Rigging(sample)), "part-rigging"));
        }
        samples
    }

    fn zones(&mut self) -> Vec<(ItemId, &'static str)> {
        let mut samples = Vec::new();
        let height = Mm(3000);
        let kinds = [
            ZoneKind::NoBuild,
            ZoneKind::FireLane,
            ZoneKind::LowCeiling { height },
            ZoneKind::Stage,
            ZoneKind::Catering,
            ZoneKind::Storage,
        ];
        for kind in kinds {
            let same = |found: &Zone| std::mem::discriminant(&found.kind) == std::mem::discriminant(&kind);
            if self.has(|part| matches!(part, Part::Zone(zone) if same(zone))) {
                let shape = Shape::rect(Point::ORIGIN, AREA);
                let sample = Zone { name: LocalText::default(), shape, kind };
                samples.push((self.put(Part::Zone(sample)), kind.key()));
            }
        }
        samples
    }
}
