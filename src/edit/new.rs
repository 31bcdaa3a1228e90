//! New projects and new halls: outlines by size or template, a grid of columns, the usual doors.

use super::hall::put_hall;
use super::outline::bad_outline;
use super::picked::about_record;
use super::set::{check_length, check_text};
use super::{Draft, Edit, MOST_ADDED, Refusal};
use crate::geometry::{Angle, Frame, Mm, Point, Polygon, Rect, Segment, Size, Vector};
use crate::model::{
    Column, Door, DoorKind, Event, FloorId, HallDefault, HallId, Item, ItemId, Key, Part, Project, Section, Swing,
};
use crate::words::{LocalText, Message};

/// The outline of a new hall, its top left at the plan's origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HallShape {
    /// A rectangle.
    Rectangle(Size),
    /// A rectangle of which the bottom right corner is missing.
    L {
        /// The whole.
        size: Size,
        /// What is missing.
        missing: Size,
    },
    /// Any corners.
    Corners(Vec<Point>),
}

impl HallShape {
    /// The outline.
    ///
    /// # Errors
    /// When a measure is not positive, the missing corner is not smaller than the whole, or the corners are
    /// no sound outline.
    pub fn outline(&self) -> Result<Polygon, Refusal> {
        let points = match self {
            Self::Rectangle(size) => {
                check_size(*size)?;
                Rect::at(Point::ORIGIN, *size).corners().to_vec()
            }
            Self::L { size, missing } => {
                check_size(*size)?;
                for (found, limit) in [(missing.width, size.width), (missing.depth, size.depth)] {
                    if found <= Mm::ZERO || found >= limit {
                        return Err(Refusal(
                            Message::new("edit-refused-cut").with("limit", limit).with("found", found),
                        ));
                    }
                }
                let (w, d) = (size.width, size.depth);
                let (x, y) = (w - missing.width, d - missing.depth);
                let zero = Mm::ZERO;
                [(zero, zero), (w, zero), (w, y), (x, y), (x, d), (zero, d)].map(|(x, y)| Point { x, y }).to_vec()
            }
            Self::Corners(points) => points.clone(),
        };
        Polygon::new(points).map_err(bad_outline)
    }
}

fn check_size(size: Size) -> Result<(), Refusal> {
    check_length(Some(size.width))?;
    check_length(Some(size.depth))
}

/// Columns at equal distances, in the middle of the hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnGrid {
    /// From middle to middle, across and down.
    pub spacing: Size,
    /// The side, or the diameter.
    pub side: Mm,
    /// The cross section.
    pub section: Section,
}

/// Whether a new hall gets doors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NewDoors {
    /// None.
    #[default]
    None,
    /// An entrance in the lowest side, a freight door in the longest of the others, and fire exits.
    Usual,
}

/// What a new hall is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHall {
    /// Its name.
    pub name: LocalText,
    /// Its outline.
    pub shape: HallShape,
    /// Its columns.
    pub columns: Option<ColumnGrid>,
    /// Its doors.
    pub doors: NewDoors,
}

/// A hall to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum HallTemplate {
    /// 30 m by 20 m, such as a hotel's ballroom.
    Ballroom,
    /// 60 m by 40 m.
    #[default]
    Standard,
    /// 165 m by 70 m without columns.
    Pavilion,
    /// 120 m by 90 m with columns at 30 m.
    Large,
    /// 90 m by 60 m in the shape of an L, with columns at 18 m.
    LShaped,
}

impl HallTemplate {
    /// All templates, in the order of the wizard.
    pub const ALL: [Self; 5] = [Self::Ballroom, Self::Standard, Self::Pavilion, Self::Large, Self::LShaped];

    /// The key of its name in the translation files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ballroom => "edit-template-ballroom",
            Self::Standard => "edit-template-standard",
            Self::Pavilion => "edit-template-pavilion",
            Self::Large => "edit-template-large",
            Self::LShaped => "edit-template-l",
        }
    }

    /// The hall it makes, with doors.
    #[must_use]
    pub fn hall(self, name: LocalText) -> NewHall {
        let grid = |spacing: i32, side: i32| {
            Some(ColumnGrid { spacing: Size::new(spacing, spacing), side: Mm(side), section: Section::Square })
        };
        let (shape, columns) = match self {
            Self::Ballroom => (HallShape::Rectangle(Size::new(30_000, 20_000)), None),
            Self::Standard => (HallShape::Rectangle(HallDefault::SIZE), None),
            Self::Pavilion => (HallShape::Rectangle(Size::new(165_000, 70_000)), None),
            Self::Large => (HallShape::Rectangle(Size::new(120_000, 90_000)), grid(30_000, 1000)),
            Self::LShaped => {
                let (size, missing) = (Size::new(90_000, 60_000), Size::new(36_000, 24_000));
                (HallShape::L { size, missing }, grid(18_000, 800))
            }
        };
        NewHall { name, shape, columns, doors: NewDoors::Usual }
    }
}

/// A new project with these halls, in this order.
///
/// # Errors
/// When there is no hall, a name is too long, or a hall's measures are unsound.
pub fn new_project(name: LocalText, halls: &[NewHall]) -> Result<Project, Refusal> {
    check_text(&name)?;
    if halls.is_empty() {
        return Err(Refusal::because("edit-refused-last-hall"));
    }
    let start = Project { event: Event { name, ..Event::default() }.into(), ..Project::default() };
    let mut draft = Draft::new(&start);
    for (order, hall) in (0..).zip(halls) {
        put_new_hall(&mut draft, hall, order)?;
    }
    Ok(draft.finish(Message::new("edit-add")).applied(&start))
}

/// Adds a hall with its columns and doors after the others; the new id comes with the edit.
///
/// # Errors
/// When the name is too long, or the measures are unsound.
pub fn add_new_hall(project: &Project, hall: &NewHall) -> Result<(HallId, Edit), Refusal> {
    let mut draft = Draft::new(project);
    let order = super::hall::next_order(project);
    let id = put_new_hall(&mut draft, hall, order)?;
    Ok((id, draft.finish(about_record("hall", hall.name.clone(), Message::new("edit-add")))))
}

fn put_new_hall(draft: &mut Draft<'_>, hall: &NewHall, order: i32) -> Result<HallId, Refusal> {
    check_text(&hall.name)?;
    let outline = hall.shape.outline()?;
    let mut parts: Vec<Part> = Vec::new();
    if let Some(grid) = hall.columns {
        parts.extend(columns(&outline, grid)?.into_iter().map(Part::Column));
    }
    match hall.doors {
        NewDoors::None => {}
        NewDoors::Usual => parts.extend(usual_doors(&outline).into_iter().map(Part::Door)),
    }
    let id = put_hall(draft, hall.name.clone(), outline, order);
    for part in parts {
        let key = Key::Item(FloorId::Building(id), ItemId::random());
        draft.put(key, Item::new(part));
    }
    Ok(id)
}

/// The columns of a grid that stand clear of the hall's walls.
fn columns(outline: &Polygon, grid: ColumnGrid) -> Result<Vec<Column>, Refusal> {
    check_size(grid.spacing)?;
    check_length(Some(grid.side))?;
    let bounds = outline.bounds();
    let xs = marks(bounds.min.x, bounds.max.x, grid.spacing.width);
    let ys = marks(bounds.min.y, bounds.max.y, grid.spacing.depth);
    let found = xs.len().saturating_mul(ys.len());
    if found > MOST_ADDED {
        return Err(Refusal(Message::new("edit-refused-too-many").with("most", MOST_ADDED).with("found", found)));
    }
    let places = ys.iter().flat_map(|y| xs.iter().map(|x| Point { x: *x, y: *y }));
    let size = Size { width: grid.side, depth: grid.side };
    let frames = places.map(|middle| Frame::centred(middle, size, Angle::ZERO));
    let clear = frames
        .filter(|frame| Frame::of(frame.bounds().grown(grid.side)).corners().iter().all(|p| outline.contains(*p)));
    Ok(clear.map(|frame| Column { frame, section: grid.section }).collect())
}

/// Marks at equal steps between two walls, from half a step to a whole one away from them.
fn marks(from: Mm, to: Mm, step: Mm) -> Vec<Mm> {
    let length = to - from;
    let count = (length.0 - 1) / step.0.max(1);
    let start = from + (length - step * (count - 1)).half();
    (0..count).map(|n| start + step * n).collect()
}

const ENTRANCE: Mm = Mm(6000);
const FREIGHT: Mm = Mm(5000);
const FIRE_EXIT: Mm = Mm(2000);
/// A side longer than this has two fire exits.
const LONG_SIDE: f64 = 40_000.0;

/// An entrance in the lowest side, a freight door in the longest of the others, and fire exits in these.
/// Sides too short for a door stay closed.
fn usual_doors(outline: &Polygon) -> Vec<Door> {
    let sides: Vec<Segment> = outline.sides().collect();
    let lowest = sides.iter().max_by_key(|side| side.from.y + side.to.y).copied();
    let others: Vec<Segment> = sides.iter().filter(|side| Some(**side) != lowest).copied().collect();
    let longest = others.iter().max_by(|a, b| a.length().total_cmp(&b.length())).copied();
    let mut doors: Vec<Option<Door>> = vec![lowest.and_then(|side| door(side, 0.5, ENTRANCE, DoorKind::Entrance))];
    for side in others {
        let freight = Some(side) == longest;
        if freight {
            doors.push(door(side, 0.5, FREIGHT, DoorKind::Freight));
        }
        let places: &[f64] = if freight || side.length() > LONG_SIDE { &[0.2, 0.8] } else { &[0.5] };
        doors.extend(places.iter().map(|place| door(side, *place, FIRE_EXIT, DoorKind::FireExit)));
    }
    doors.into_iter().flatten().collect()
}

/// A door at a share of a side's length; none where the side is not three doors long.
fn door(side: Segment, place: f64, width: Mm, kind: DoorKind) -> Option<Door> {
    let (x, y) = side.way().f64();
    let at = side.from + Vector { x: Mm::round(x * place), y: Mm::round(y * place) };
    let swing = match kind {
        DoorKind::Entrance | DoorKind::FireExit => Swing::DoubleOut,
        DoorKind::Freight => Swing::Roller,
    };
    // an outline runs clockwise, so the inside lies to the right of each side, as a door wants it
    let door = Door { at, turn: Angle::of(side.way()), width, kind, swing };
    (side.length() >= width.f64() * 3.0).then_some(door)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::english;
    use crate::geometry::Area;

    fn parts(project: &Project, hall: HallId) -> Vec<Part> {
        project.items_of(hall).map(|(_, _, item)| item.part.clone()).collect()
    }

    #[test]
    fn every_template_makes_a_sound_hall_with_doors_in_its_walls() {
        for template in HallTemplate::ALL {
            let project = new_project(LocalText::en("Fair"), &[template.hall(LocalText::en("N1"))]).unwrap();
            assert_eq!((project.dangling(), project.unsound_items()), (vec![], vec![]), "{template:?}");
            let (hall, record) = project.halls_in_order()[0];
            let mut kinds = [0, 0, 0];
            for part in parts(&project, hall) {
                match part {
                    Part::Door(door) => {
                        assert!(record.outline.sides().any(|side| side.distance(door.at) < 1.0), "{door:?}");
                        let inward = (door.turn + Angle::QUARTER).cos_sin();
                        let (x, y) = door.at.f64();
                        let inside = Point::round(x + inward.0 * 100.0, y + inward.1 * 100.0);
                        assert!(record.outline.contains(inside), "{template:?} opens the wrong way: {door:?}");
                        kinds[match door.kind {
                            DoorKind::Entrance => 0,
                            DoorKind::FireExit => 1,
                            DoorKind::Freight => 2,
                        }] += 1;
                    }
                    Part::Column(column) => {
                        assert!(column.frame.corners().iter().all(|p| record.outline.contains(*p)));
                    }
                    other => panic!("{other:?}"),
                }
            }
            assert!(kinds[0] == 1 && kinds[1] >= 3 && kinds[2] == 1, "{template:?}: {kinds:?}");
        }
    }

    #[test]
    fn halls_keep_their_order_and_columns_stand_in_the_middle() {
        let grid = ColumnGrid { spacing: Size::new(9000, 6000), side: Mm(600), section: Section::Round };
        let plain = |name: &str, shape| NewHall {
            name: LocalText::en(name),
            shape,
            columns: Some(grid),
            doors: NewDoors::None,
        };
        let halls = [
            plain("B", HallShape::Rectangle(Size::new(20_000, 12_000))),
            plain("A", HallShape::L { size: Size::new(20_000, 12_000), missing: Size::new(10_000, 6000) }),
        ];
        let project = new_project(LocalText::default(), &halls).unwrap();
        let order = project.halls_in_order();
        let names: Vec<&str> = order.iter().map(|(_, hall)| hall.name.get(crate::words::Lang::En)).collect();
        assert_eq!(names, ["B", "A"]);
        assert_eq!(order[1].1.gross(), Area::square_metres(180));
        let middles = |hall| -> Vec<(i32, i32)> {
            let mut all: Vec<(i32, i32)> = parts(&project, hall)
                .iter()
                .filter_map(|part| match part {
                    Part::Column(column) => Some((column.frame.center().x.0, column.frame.center().y.0)),
                    _ => None,
                })
                .collect();
            all.sort_unstable();
            all
        };
        assert_eq!(middles(order[0].0), [(5500, 6000), (14_500, 6000)]);
        assert_eq!(middles(order[1].0), [(5500, 6000)], "one would stand outside");
        let (id, edit) = add_new_hall(&project, &HallTemplate::Standard.hall(LocalText::en("C"))).unwrap();
        let after = edit.applied(&project);
        assert_eq!(after.halls_in_order().last().map(|(id, _)| *id), Some(id));
    }

    #[test]
    fn impossible_halls_are_refused() {
        let hall = |shape, columns| NewHall { name: LocalText::en("N1"), shape, columns, doors: NewDoors::Usual };
        let whole = Size::new(20_000, 12_000);
        let tight = ColumnGrid { spacing: Size::new(10, 10), side: Mm(5), section: Section::Square };
        for (halls, wanted) in [
            (vec![], "A plan needs at least one hall."),
            (vec![hall(HallShape::Rectangle(Size::new(0, 5)), None)], "A length must be more than zero"),
            (vec![hall(HallShape::Rectangle(Size::new(20_000_000, 5)), None)], "at most 10,000.00"),
            (vec![hall(HallShape::L { size: whole, missing: Size::new(20_000, 1) }, None)], "between 0 and 20.00"),
            (vec![hall(HallShape::Corners(vec![Point::ORIGIN]), None)], "at least 3 corners, not 1"),
            (vec![hall(HallShape::Rectangle(whole), Some(tight))], "At most 20000"),
        ] {
            let refusal = new_project(LocalText::default(), &halls).unwrap_err();
            assert!(english(&refusal).contains(wanted), "{}", english(&refusal));
        }
    }
}
