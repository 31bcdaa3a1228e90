//! Anything that is drawn on a floor.

use super::{
    Amenity, Booth, Column, Dimension, Door, Furniture, Note, Region, Rigging, Safety, Supply, SupplyPlace, Wall, Zone,
};
use crate::geometry::{Angle, Form, Frame, Mm, Rect, Segment, Shape, Size};

/// The mark of a group; items with the same mark are selected and moved together.
pub type GroupId = super::Id<GroupMark>;

/// What a [`GroupId`] is the id of: a mark without a record.
#[derive(Clone, Copy, Debug)]
pub struct GroupMark;

/// Whether an item can be picked and changed with the pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// Free.
    #[default]
    Free,
    /// Locked in its place.
    Locked,
}

/// A record of a floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub part: Part,
    /// The group it belongs to.
    pub group: Option<GroupId>,
    /// Whether it is locked.
    pub lock: Lock,
    /// Its place in the drawing order of its layer, larger above smaller.
    pub order: i32,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// An inner wall.
    Wall(Wall),
    /// A column.
    Column(Column),
    /// A door.
    Door(Door),
    /// Safety equipment.
    Safety(Safety),
    /// A floor box or trench.
    Supply(Supply),
    /// A rigging point.
    Rigging(Rigging),
    /// A pavilion's region.
    Region(Region),
    /// A zone.
    Zone(Zone),
    /// A booth.
    Booth(Booth),
    /// An amenity.
    Amenity(Amenity),
    /// A piece of furniture or a part of a stand.
    Furniture(Furniture),
    /// A text.
    Note(Note),
    /// A dimension line.
    Dimension(Dimension),
}

/// The kind of a [`Part`], without its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// An inner wall.
    Wall,
    /// A column.
    Column,
    /// A door.
    Door,
    /// Safety equipment.
    Safety,
    /// A floor box or trench.
    Supply,
    /// A rigging point.
    Rigging,
    /// A pavilion's region.
    Region,
    /// A zone.
    Zone,
    /// A booth.
    Booth,
    /// An amenity.
    Amenity,
    /// A piece of furniture or a part of a stand.
    Furniture,
    /// A text.
    Note,
    /// A dimension line.
    Dimension,
}

impl PartKind {
    /// All kinds, in drawing order.
    pub const ALL: [Self; 13] = [
        Self::Region,
        Self::Zone,
        Self::Supply,
        Self::Amenity,
        Self::Booth,
        Self::Furniture,
        Self::Wall,
        Self::Column,
        Self::Door,
        Self::Safety,
        Self::Rigging,
        Self::Dimension,
        Self::Note,
    ];
}

/// A layer of the plan, which can be hidden and locked as a whole. In drawing order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Pavilion regions.
    Pavilions,
    /// Zones.
    Zones,
    /// Floor boxes and trenches.
    Services,
    /// Amenities.
    Amenities,
    /// Booths.
    Booths,
    /// Furniture and parts of stands.
    Furniture,
    /// The hall, walls, columns and doors.
    Building,
    /// Safety equipment.
    Fire,
    /// Rigging points.
    Rigging,
    /// Dimension lines.
    Dimensions,
    /// Text notes.
    Notes,
}

impl Layer {
    /// All layers, in drawing order: the last is on top.
    pub const ALL: [Self; 11] = [
        Self::Pavilions,
        Self::Zones,
        Self::Services,
        Self::Amenities,
        Self::Booths,
        Self::Furniture,
        Self::Building,
        Self::Fire,
        Self::Rigging,
        Self::Dimensions,
        Self::Notes,
    ];
}

impl Item {
    /// A free item on its own.
    #[must_use]
    pub const fn new(part: Part) -> Self {
        Self { part, group: None, lock: Lock::Free, order: 0 }
    }

    /// The booth, where it is one.
    #[must_use]
    pub const fn booth(&self) -> Option<&Booth> {
        match &self.part {
            Part::Booth(booth) => Some(booth),
            _ => None,
        }
    }

    /// The same item with another part.
    #[must_use]
    pub fn with_part(&self, part: Part) -> Self {
        Self { part, ..self.clone() }
    }

    /// Its geometry.
    #[must_use]
    pub fn form(&self) -> Form {
        self.part.form()
    }

    /// The same item with another geometry, of the kind that [`Item::form`] gave; another kind changes nothing.
    #[must_use]
    pub fn with_form(&self, form: Form) -> Self {
        self.with_part(self.part.with_form(form))
    }

    /// The smallest rectangle along the axes around it.
    #[must_use]
    pub fn bounds(&self) -> Rect {
        self.form().bounds()
    }
}

/// The thickness in which a dimension line can be hit.
const DIMENSION_BAND: Mm = Mm(100);
/// The depth of a door's opening on the plan, about a wall's thickness.
const DOOR_DEPTH: Mm = Mm(400);
/// How much of the floor a rigging point's mark covers.
const RIGGING_SIZE: Size = Size::new(400, 400);

impl Part {
    /// Which kind it is.
    #[must_use]
    pub const fn kind(&self) -> PartKind {
        match self {
            Self::Wall(_) => PartKind::Wall,
            Self::Column(_) => PartKind::Column,
            Self::Door(_) => PartKind::Door,
            Self::Safety(_) => PartKind::Safety,
            Self::Supply(_) => PartKind::Supply,
            Self::Rigging(_) => PartKind::Rigging,
            Self::Region(_) => PartKind::Region,
            Self::Zone(_) => PartKind::Zone,
            Self::Booth(_) => PartKind::Booth,
            Self::Amenity(_) => PartKind::Amenity,
            Self::Furniture(_) => PartKind::Furniture,
            Self::Note(_) => PartKind::Note,
            Self::Dimension(_) => PartKind::Dimension,
        }
    }

    /// Its geometry.
    #[must_use]
    pub fn form(&self) -> Form {
        let line = |line: Segment, thickness: Mm| Form::Line { line, thickness };
        match self {
            Self::Wall(wall) => line(wall.line, wall.thickness),
            Self::Column(column) => Form::Area(Shape::Frame(column.frame)),
            Self::Door(door) => {
                Form::Spot { at: door.at, turn: door.turn, size: Size { width: door.width, depth: DOOR_DEPTH } }
            }
            Self::Safety(safety) => Form::Spot { at: safety.at, turn: safety.turn, size: safety.kind.size() },
            Self::Supply(supply) => match supply.place {
                SupplyPlace::Box(frame) => Form::Area(Shape::Frame(frame)),
                SupplyPlace::Trench { line: middle, width } => line(middle, width),
            },
            Self::Rigging(rigging) => Form::Spot { at: rigging.at, turn: Angle::ZERO, size: RIGGING_SIZE },
            Self::Region(region) => Form::Area(region.shape.clone()),
            Self::Zone(zone) => Form::Area(zone.shape.clone()),
            Self::Booth(booth) => Form::Area(booth.shape.clone()),
            Self::Amenity(amenity) => Form::Area(amenity.shape.clone()),
            Self::Furniture(furniture) => Form::Area(Shape::Frame(furniture.frame)),
            Self::Note(note) => Form::Spot { at: note.at, turn: note.turn, size: note.size() },
            Self::Dimension(dimension) => line(dimension.drawn_line(), DIMENSION_BAND),
        }
    }

    /// The same part with another geometry, of the kind that [`Part::form`] gave; another kind changes nothing.
    #[must_use]
    pub fn with_form(&self, form: Form) -> Self {
        let mut part = self.clone();
        match (&mut part, form) {
            (Self::Wall(wall), Form::Line { line, .. }) => wall.line = line,
            (Self::Column(column), Form::Area(Shape::Frame(frame))) => column.frame = frame,
            (Self::Door(door), Form::Spot { at, turn, .. }) => (door.at, door.turn) = (at, turn),
            (Self::Safety(safety), Form::Spot { at, turn, .. }) => (safety.at, safety.turn) = (at, turn),
            (Self::Supply(supply), form) => match (&mut supply.place, form) {
                (SupplyPlace::Box(place), Form::Area(Shape::Frame(frame))) => *place = frame,
                (SupplyPlace::Trench { line: place, .. }, Form::Line { line, .. }) => *place = line,
                (SupplyPlace::Box(_) | SupplyPlace::Trench { .. }, _) => {}
            },
            (Self::Rigging(rigging), Form::Spot { at, .. }) => rigging.at = at,
            (Self::Region(region), Form::Area(shape)) => region.shape = shape,
            (Self::Zone(zone), Form::Area(shape)) => zone.shape = shape,
            (Self::Booth(booth), Form::Area(shape)) => booth.shape = shape,
            (Self::Amenity(amenity), Form::Area(shape)) => amenity.shape = shape,
            (Self::Furniture(furniture), Form::Area(Shape::Frame(frame))) => furniture.frame = frame,
            (Self::Note(note), Form::Spot { at, turn, .. }) => (note.at, note.turn) = (at, turn),
            (Self::Dimension(dimension), Form::Line { line, .. }) => dimension.put_drawn_line(line),
            _ => {}
        }
        part
    }
}

impl PartKind {
    /// The layer it is drawn on.
    #[must_use]
    pub const fn layer(self) -> Layer {
        match self {
            Self::Wall | Self::Column | Self::Door => Layer::Building,
            Self::Safety => Layer::Fire,
            Self::Supply => Layer::Services,
            Self::Rigging => Layer::Rigging,
            Self::Region => Layer::Pavilions,
            Self::Zone => Layer::Zones,
            Self::Booth => Layer::Booths,
            Self::Amenity => Layer::Amenities,
            Self::Furniture => Layer::Furniture,
            Self::Note => Layer::Notes,
            Self::Dimension => Layer::Dimensions,
        }
    }

    /// Whether it belongs to the hall's building, shared by every layout, rather than to one layout.
    #[must_use]
    pub const fn is_building(self) -> bool {
        match self {
            Self::Wall | Self::Column | Self::Door | Self::Safety | Self::Supply | Self::Rigging => true,
            Self::Region
            | Self::Zone
            | Self::Booth
            | Self::Amenity
            | Self::Furniture
            | Self::Note
            | Self::Dimension => false,
        }
    }
}

impl Note {
    /// How much of the floor the text covers, by its longest line in any language: for picking and bounds.
    #[must_use]
    pub fn size(&self) -> Size {
        let lines = |text: &str| text.lines().count().max(1);
        let columns = |text: &str| text.lines().map(columns).max().unwrap_or(0);
        let rows = self.text.all().map(|(_, text)| lines(text)).max().unwrap_or(1);
        let width = self.text.all().map(|(_, text)| columns(text)).max().unwrap_or(2).max(2);
        let scale = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        Size { width: self.height * scale(width) / 2, depth: self.height * scale(rows) * 5 / 4 }
    }
}

/// How many half ems a line of text takes: Chinese characters take two.
fn columns(line: &str) -> usize {
    line.chars().map(|c| if c >= '\u{2e80}' { 2 } else { 1 }).sum()
}

impl Dimension {
    fn shift(&self, line: Segment) -> crate::geometry::Vector {
        let (x, y) = line.way().f64();
        let length = x.hypot(y);
        let offset = self.offset.f64();
        if length == 0.0 {
            return crate::geometry::Vector::ZERO;
        }
        crate::geometry::Vector { x: Mm::round(-y / length * offset), y: Mm::round(x / length * offset) }
    }

    /// The line where it is drawn, beside the measured points.
    #[must_use]
    pub fn drawn_line(&self) -> Segment {
        let by = self.shift(self.line);
        Segment { from: self.line.from + by, to: self.line.to + by }
    }

    /// Moves the measured points so that the line is drawn at `drawn`.
    fn put_drawn_line(&mut self, drawn: Segment) {
        let by = self.shift(drawn);
        self.line = Segment { from: drawn.from - by, to: drawn.to - by };
    }
}

impl Item {
    /// The frame of a rectangular item; none for outlines, lines and spots.
    #[must_use]
    pub fn frame(&self) -> Option<Frame> {
        match self.form() {
            Form::Area(Shape::Frame(frame)) => Some(frame),
            Form::Area(Shape::Outline(_)) | Form::Line { .. } | Form::Spot { .. } => None,
        }
    }
}
