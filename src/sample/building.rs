//! What buildings have along their walls and above their floors, laid from tables of metres.

use super::builder::Builder;
use crate::geometry::{Angle, Frame, Mm, Point, Segment, Shape, Size, Vector};
use crate::model::{
    Amenity, AmenityKind, Column, Dimension, Door, DoorKind, Furniture, FurnitureKind, HallId, Note, Part, Power,
    Rigging, Safety, SafetyKind, Section, Supplies, Supply, SupplyPlace, Swing, Wall, Zone, ZoneKind,
};
use crate::words::LocalText;

/// Which wall something is on, by where the hall's inside lies as seen from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Facing {
    /// On the northern wall.
    South,
    /// On the eastern wall.
    West,
    /// On the southern wall.
    North,
    /// On the western wall.
    East,
}

impl Facing {
    /// The turn that a door or hydrant on the wall has.
    pub const fn turn(self) -> Angle {
        match self {
            Self::South => Angle::ZERO,
            Self::West => Angle::QUARTER,
            Self::North => Angle::HALF,
            Self::East => Angle::degrees(270),
        }
    }
}

/// Lays parts in a hall whose corner is `origin`; all places are in decimetres from there.
pub(super) struct Laying<'a> {
    /// The project.
    pub b: &'a mut Builder,
    /// The hall.
    pub hall: HallId,
    /// The hall's corner.
    pub origin: Point,
    /// The drawing order within a layer.
    pub order: i32,
}

impl<'a> Laying<'a> {
    /// Begins in a hall whose corner is `origin`.
    pub fn new(b: &'a mut Builder, hall: HallId, origin: Point) -> Self {
        Self { b, hall, origin, order: 0 }
    }

    /// The plan's point of decimetres from the hall's corner.
    pub fn at(&self, (x, y): (i32, i32)) -> Point {
        self.origin + Vector::new(x * 100, y * 100)
    }

    fn put(&mut self, part: Part) {
        self.b.put_above(self.hall, part, self.order);
    }

    /// A column of `side` decimetres with `center` in its middle.
    pub fn column(&mut self, center: (i32, i32), side: i32) {
        let frame = Frame::centred(self.at(center), Size::new(side * 100, side * 100), Angle::ZERO);
        self.put(Part::Column(Column { frame, section: Section::Square }));
    }

    /// A door of `width` decimetres.
    pub fn door(&mut self, at: (i32, i32), facing: Facing, width: i32, kind: DoorKind) {
        let swing = match kind {
            DoorKind::Entrance => Swing::Sliding,
            DoorKind::FireExit => Swing::DoubleOut,
            DoorKind::Freight => Swing::Roller,
        };
        let door = Door { at: self.at(at), turn: facing.turn(), width: Mm(width * 100), kind, swing };
        self.put(Part::Door(door));
    }

    /// Safety equipment on a wall, its back to the wall.
    pub fn on_wall(&mut self, at: (i32, i32), facing: Facing, kind: SafetyKind) {
        let inward = facing.turn().turn(Point { x: Mm::ZERO, y: kind.size().depth.half() }, Point::ORIGIN);
        let at = self.at(at) + (inward - Point::ORIGIN);
        self.put(Part::Safety(Safety { at, turn: facing.turn(), kind }));
    }

    /// Safety equipment on the floor.
    pub fn safety(&mut self, at: (i32, i32), turn: Angle, kind: SafetyKind) {
        self.put(Part::Safety(Safety { at: self.at(at), turn, kind }));
    }

    /// A floor box of 32 kW with water, air, internet and drain.
    pub fn floor_box(&mut self, center: (i32, i32), label: String) {
        let frame = Frame::centred(self.at(center), Size::new(400, 400), Angle::ZERO);
        let supplies = Supplies {
            power: Some(Power { watts: 32_000, phases: 3 }),
            water: Some(20),
            air: Some(500),
            internet: Some(1000),
            drain: Some(30),
        };
        self.put(Part::Supply(Supply { label, place: SupplyPlace::Box(frame), supplies }));
    }

    /// A trench that feeds floor boxes.
    pub fn trench(&mut self, from: (i32, i32), to: (i32, i32), label: &str) {
        let line = Segment { from: self.at(from), to: self.at(to) };
        let supplies = Supplies {
            power: Some(Power { watts: 400_000, phases: 3 }),
            internet: Some(10_000),
            ..Supplies::default()
        };
        let place = SupplyPlace::Trench { line, width: Mm(300) };
        self.put(Part::Supply(Supply { label: label.to_owned(), place, supplies }));
    }

    /// A rigging point.
    pub fn rigging(&mut self, at: (i32, i32), load_kg: u32) {
        self.put(Part::Rigging(Rigging { at: self.at(at), load_kg }));
    }

    /// An inner wall of 0.2 m up to the ceiling.
    pub fn wall(&mut self, from: (i32, i32), to: (i32, i32)) {
        let line = Segment { from: self.at(from), to: self.at(to) };
        self.put(Part::Wall(Wall { line, thickness: Mm(200), height: None }));
    }

    /// An amenity of a corner and a size.
    pub fn amenity(&mut self, kind: AmenityKind, at: (i32, i32), size: (i32, i32), name: LocalText) {
        let shape = self.rect(at, size);
        self.put(Part::Amenity(Amenity { name, shape, kind }));
    }

    /// A piece of furniture in its usual size around a point.
    pub fn furniture(&mut self, kind: FurnitureKind, center: (i32, i32)) {
        let center = self.at(center);
        self.put(Part::Furniture(Furniture::at(kind, center)));
    }

    /// An amenity with its front to the east: as wide as `size` is deep on the plan.
    pub fn eastward(&mut self, kind: AmenityKind, at: (i32, i32), size: (i32, i32), name: LocalText) {
        let corner = self.at((at.0 + size.0, at.1));
        let frame = Frame { at: corner, size: Size::new(size.1 * 100, size.0 * 100), turn: Angle::QUARTER };
        self.put(Part::Amenity(Amenity { name, shape: Shape::Frame(frame), kind }));
    }

    /// An amenity with its front to the south.
    pub fn southward(&mut self, kind: AmenityKind, at: (i32, i32), size: (i32, i32), name: LocalText) {
        let corner = self.at((at.0 + size.0, at.1 + size.1));
        let frame = Frame { at: corner, size: Size::new(size.0 * 100, size.1 * 100), turn: Angle::HALF };
        self.put(Part::Amenity(Amenity { name, shape: Shape::Frame(frame), kind }));
    }

    /// A round amenity.
    pub fn round(&mut self, kind: AmenityKind, center: (i32, i32), radius: i32, name: LocalText) {
        if let Some(shape) = super::curves::round(self.at(center), Mm(radius * 100)) {
            self.put(Part::Amenity(Amenity { name, shape, kind }));
        }
    }

    /// A zone of a corner and a size.
    pub fn zone(&mut self, kind: ZoneKind, at: (i32, i32), size: (i32, i32), name: LocalText) {
        let shape = self.rect(at, size);
        self.put(Part::Zone(Zone { name, shape, kind }));
    }

    /// A text of `height` decimetres.
    pub fn note(&mut self, at: (i32, i32), turn: Angle, height: i32, text: LocalText) {
        self.put(Part::Note(Note { at: self.at(at), turn, text, height: Mm(height * 100) }));
    }

    /// A dimension line, drawn `offset` decimetres to the right of the way.
    pub fn dimension(&mut self, from: (i32, i32), to: (i32, i32), offset: i32) {
        let line = Segment { from: self.at(from), to: self.at(to) };
        self.put(Part::Dimension(Dimension { line, offset: Mm(offset * 100) }));
    }

    fn rect(&self, at: (i32, i32), size: (i32, i32)) -> Shape {
        Shape::rect(self.at(at), Size::new(size.0 * 100, size.1 * 100))
    }
}
