//! What stands at the ends of rows.

use super::RowEnd;
use super::rows::{Along, End, Row};
use crate::geometry::{Angle, Index, Indexed, Mm, Point, Polygon, Rect, Segment};
use crate::model::{HallId, ItemId, Part, Project, ZoneKind};

/// How far beyond a row's end is looked: the widest aisle.
const REACH: Mm = Mm::metres(8);
/// What is nearer holds a row's end: a builder begins there.
const AGAINST: Mm = Mm(150);
/// What reaches less far beside the end is rounding.
const ROUNDING: Mm = Mm(5);

/// Everything that a row can run into, by place.
pub(super) struct Surroundings {
    things: Index<(ItemId, Vec<Point>)>,
    outline: Option<Polygon>,
}

impl Surroundings {
    pub fn of(project: &Project, hall: HallId) -> Self {
        let things = project.items_of(hall).filter_map(|(_, id, item)| {
            let stands = match &item.part {
                Part::Booth(_) | Part::Wall(_) | Part::Column(_) | Part::Amenity(_) => true,
                Part::Zone(zone) => matches!(zone.kind, ZoneKind::NoBuild | ZoneKind::FireLane),
                Part::Door(_)
                | Part::Safety(_)
                | Part::Supply(_)
                | Part::Rigging(_)
                | Part::Furniture(_)
                | Part::Region(_)
                | Part::Note(_)
                | Part::Dimension(_) => false,
            };
            stands.then(|| Indexed { bounds: item.bounds(), value: (id, item.form().corners()) })
        });
        let outline = project.halls.get(&hall).map(|hall| hall.outline.clone());
        Self { things: Index::new(things.collect()), outline }
    }

    /// Whether an end of a row stands against something.
    pub fn stands_against(&self, row: &Row, end: End, turn: Angle) -> bool {
        self.way(row, end, turn).is_some_and(|(way, _)| way <= AGAINST)
    }

    /// What a row that is built longer by `drift` runs into at its far end.
    pub fn beyond(&self, row: &Row, turn: Angle, drift: Mm) -> RowEnd {
        if drift <= Mm::ZERO {
            return RowEnd::Free;
        }
        let far = if row.begin == End::Low { End::High } else { End::Low };
        match self.way(row, far, turn) {
            None => RowEnd::Free,
            Some((way, what)) if way < drift => RowEnd::RunsInto { what, by: drift - way },
            Some((way, before)) => RowEnd::Narrows { before, from: way, to: way - drift },
        }
    }

    /// The free way from an end of a row to the next thing, none being the hall's edge; nothing where none is
    /// within reach.
    fn way(&self, row: &Row, end: End, turn: Angle) -> Option<(Mm, Option<ItemId>)> {
        let bounds = row.bounds();
        // the strip beyond the end, still unturned
        let Rect { min, max } = bounds;
        let strip = match (row.along, end) {
            (Along::X, End::Low) => {
                Rect { min: Point { x: min.x - REACH, y: min.y }, max: Point { x: min.x, y: max.y } }
            }
            (Along::X, End::High) => {
                Rect { min: Point { x: max.x, y: min.y }, max: Point { x: max.x + REACH, y: max.y } }
            }
            (Along::Y, End::Low) => {
                Rect { min: Point { x: min.x, y: min.y - REACH }, max: Point { x: max.x, y: min.y } }
            }
            (Along::Y, End::High) => {
                Rect { min: Point { x: min.x, y: max.y }, max: Point { x: max.x, y: max.y + REACH } }
            }
        };
        let on_plan = |p: Point| if turn == Angle::ZERO { p } else { turn.turn(p, Point::ORIGIN) };
        let turned_back = |p: Point| if turn == Angle::ZERO { p } else { (-turn).turn(p, Point::ORIGIN) };
        let sought = Rect::around(strip.corners().map(on_plan))?;
        let own = |id: ItemId| row.cells.iter().any(|cell| cell.id == id);
        let things = self.things.touching(sought).filter(|thing| !own(thing.value.0)).filter_map(|thing| {
            let (id, corners) = &thing.value;
            let rect = Rect::around(corners.iter().map(|corner| turned_back(*corner)))?;
            Some((gap(strip, rect, row.along, end)?, Some(*id)))
        });
        let edges = self.edges(strip, row.along).into_iter().filter_map(|edge| {
            let rect = Rect::spanning(turned_back(edge.from), turned_back(edge.to));
            Some((gap(strip, rect, row.along, end)?, None))
        });
        things.chain(edges).min()
    }

    /// The hall's edges as pieces that are short along the hall, so that the bounds of a slanting one say where
    /// it is.
    fn edges(&self, strip: Rect, along: Along) -> Vec<Segment> {
        let Some(outline) = &self.outline else { return Vec::new() };
        let depth = match along {
            Along::X => strip.height(),
            Along::Y => strip.width(),
        };
        let piece = (depth.f64() / 2.0).max(500.0);
        let pieces = outline.sides().flat_map(|side| {
            let count = (side.length() / piece).ceil().clamp(1.0, 1000.0);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and 1000")]
            let count = count as u32;
            let at = move |n: u32| {
                let ((x, y), (wx, wy)) = (side.from.f64(), side.way().f64());
                let share = f64::from(n) / f64::from(count);
                Point::round(x + wx * share, y + wy * share)
            };
            (0..count).map(move |n| Segment { from: at(n), to: at(n + 1) })
        });
        pieces.collect()
    }
}

/// The way from the near end of a strip to a rectangle; nothing where that lies beside or behind the strip.
fn gap(strip: Rect, thing: Rect, along: Along, end: End) -> Option<Mm> {
    let (across, way) = match along {
        Along::X => {
            let across = strip.max.y.min(thing.max.y) - strip.min.y.max(thing.min.y);
            (across, if end == End::Low { strip.max.x - thing.max.x } else { thing.min.x - strip.min.x })
        }
        Along::Y => {
            let across = strip.max.x.min(thing.max.x) - strip.min.x.max(thing.min.x);
            (across, if end == End::Low { strip.max.y - thing.max.y } else { thing.min.y - strip.min.y })
        }
    };
    // what begins well before the end of the row stands upon it already, or reaches along it
    let is_beyond = -AGAINST <= way && way <= REACH;
    (across > ROUNDING && is_beyond).then(|| way.max(Mm::ZERO))
}
