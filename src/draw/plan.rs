//! The drawing of a hall, kept from revision to revision: only records that changed, or whose
//! surroundings changed, are drawn anew; all others keep their piece's pointer.

use super::colouring::Colouring;
use super::inside::{clear_of, label_frame};
use super::legend::{self, Legend};
use super::piece::{Surroundings, draw as draw_item};
use super::{Drawing, Options, Piece, building, built, hall, region};
use crate::geometry::{Frame, Index, Indexed, Mm, Rect, Shape, Vector};
use crate::model::{Amenity, FloorId, Hall, HallId, Item, ItemId, Items, OpenSides, Part, PartKind, Project, Zone};
use crate::stats::{self, Built};
use imbl::ordmap::DiffItem;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How far beside themselves boxes and rigging points write.
const WRITTEN_BESIDE: Mm = Mm(450);

/// The drawing of one hall with everything that it was made from.
#[derive(Debug, Default)]
pub struct Plan {
    /// What the drawing shows; none before the first update.
    shown: Option<Shown>,
    hall: Option<(Arc<Hall>, Option<Arc<Piece>>)>,
    cells: BTreeMap<ItemId, Cell>,
    open: BTreeMap<ItemId, OpenSides>,
    booths: Index<ItemId>,
    amenities: Index<ItemId>,
    /// What stands in the way of labels: columns, safety equipment.
    things: Index<()>,
    colouring: Colouring,
    /// The shell scheme as built, where it is shown, and its pieces.
    built: Option<Built>,
    marks: Vec<Arc<Piece>>,
    drawing: Arc<Drawing>,
}

/// What a project that is being changed shows instead of parts of the drawing: an overlay on the plan, so
/// that a drag never redraws what it does not touch.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// Records of the drawing that are not to be shown as they are there.
    pub hidden: Vec<ItemId>,
    /// Those of them that are shown as they are, only so much further on.
    pub moved: Vec<(ItemId, Vector)>,
    /// What is drawn anew, to be shown on top.
    pub pieces: Vec<Arc<Piece>>,
}

/// The state that a drawing shows. Its maps are persistent: keeping them costs nothing.
#[derive(Clone, Debug)]
struct Shown {
    project: Project,
    hall: HallId,
    options: Options,
}

/// A record's piece with what it was drawn from.
#[derive(Debug)]
struct Cell {
    item: Arc<Item>,
    around: Surroundings,
    piece: Option<Arc<Piece>>,
}

/// The drawing of a hall, made at once; for pens that draw one time.
#[must_use]
pub fn draw(project: &Project, hall: HallId, options: &Options) -> Arc<Drawing> {
    Plan::default().update(project, hall, options)
}

impl Plan {
    /// The drawing of a hall as the project is now; the same pointer as before where nothing of it changed.
    /// An unknown hall is an empty drawing.
    pub fn update(&mut self, project: &Project, hall: HallId, options: &Options) -> Arc<Drawing> {
        let is_drawn_alike = |shown: &Shown| shown.hall == hall && shown.options.is_same_but_for_tints(options);
        let before = self.shown.take().filter(is_drawn_alike);
        let [building_is_same, layout_is_same] = match &before {
            None => {
                *self = Self::default();
                [false; 2]
            }
            Some(shown) if shown.options == *options && is_same(&shown.project, project) => {
                self.shown = before;
                return self.drawing.clone();
            }
            Some(shown) => are_same_floors(&shown.project, project, hall),
        };
        if !(building_is_same && layout_is_same) {
            self.open = stats::open_sides(project, hall);
            let booths = project.booths_of(hall);
            self.booths =
                Index::new(booths.map(|(id, booth)| Indexed { bounds: booth.shape.bounds(), value: id }).collect());
        }
        if !layout_is_same {
            let amenities = project.items_of(hall).filter(|(.., item)| matches!(item.part, Part::Amenity(_)));
            let amenities = amenities.map(|(_, id, item)| Indexed { bounds: item.bounds(), value: id });
            self.amenities = Index::new(amenities.collect());
        }
        if !building_is_same {
            self.things = things(project, hall);
        }
        self.colouring = Colouring::new(project, options);
        self.shown = Some(Shown { project: project.clone(), hall, options: options.clone() });
        self.redraw(project, hall, options, !building_is_same);
        if self.mark_built(project, hall, options, building_is_same && layout_is_same) {
            self.drawing = Arc::new(self.in_order());
        }
        self.drawing.clone()
    }

    /// Works out anew how the shell scheme is built; whether it is shown differently now.
    fn mark_built(&mut self, project: &Project, hall: HallId, options: &Options, is_same: bool) -> bool {
        if is_same && options.built == self.built.is_some() {
            return false;
        }
        let built = options.built.then(|| stats::built(project, hall));
        if built == self.built {
            return false;
        }
        self.marks = built.iter().flat_map(|built| built::pieces(built, options)).collect();
        self.built = built;
        true
    }

    /// What the colours of the last update mean; nothing before the first.
    #[must_use]
    pub fn legend(&self) -> Legend {
        let of =
            |shown: &Shown| legend::of(&shown.project, shown.hall, &self.colouring, &self.open, shown.options.words());
        self.shown.as_ref().map(of).unwrap_or_default()
    }

    /// A record drawn as it would be in the plan of the last update: for what is being dragged or made.
    /// Its open sides are those the plan last knew.
    #[must_use]
    pub fn piece(&self, id: ItemId, item: &Item) -> Option<Piece> {
        let shown = self.shown.as_ref()?;
        let around = self.around(&shown.project, shown.hall, id, item, None);
        draw_item(id, item, &around, &shown.options)
    }

    /// What a project that grew out of the last update's shows differently in the same hall. Costs what
    /// changed, not what there is. Open sides, and the names on booths, stay as the plan last knew them.
    #[must_use]
    pub fn preview(&self, project: &Project) -> Preview {
        let mut preview = Preview::default();
        let Some(shown) = &self.shown else { return preview };
        let empty = Items::new();
        for floor in shown.project.floors_of(shown.hall).into_iter().flatten() {
            let before = shown.project.floors.get(&floor).unwrap_or(&empty);
            let now = project.floors.get(&floor).unwrap_or(&empty);
            for change in before.diff(now) {
                match change {
                    DiffItem::Add(id, item) => preview.pieces.extend(self.fresh(*id, item)),
                    DiffItem::Remove(id, _) => preview.hidden.push(*id),
                    DiffItem::Update { old: (id, old), new: (_, new) } => {
                        preview.hidden.push(*id);
                        match shift(old, new) {
                            Some(way) => preview.moved.push((*id, way)),
                            None => preview.pieces.extend(self.fresh(*id, new)),
                        }
                    }
                }
            }
        }
        preview.pieces.sort_by_key(|piece| piece.layer);
        preview
    }

    fn fresh(&self, id: ItemId, item: &Item) -> Option<Arc<Piece>> {
        let hidden = &self.shown.as_ref()?.options.hidden;
        (!hidden.contains(&item.part.kind().layer())).then(|| self.piece(id, item))?.map(Arc::new)
    }

    /// `building_changed`: whether columns and the like may stand elsewhere than before.
    fn redraw(&mut self, project: &Project, hall_id: HallId, options: &Options, building_changed: bool) {
        let mut before = std::mem::take(&mut self.cells);
        let mut changed = before.len() != project.items_of(hall_id).count();
        for (_, id, item) in project.items_of(hall_id) {
            let last = before.remove(&id).filter(|cell| Arc::ptr_eq(&cell.item, item));
            let known = last.as_ref().filter(|_| !building_changed).and_then(|cell| cell.around.place);
            let around = self.around(project, hall_id, id, item, known);
            let kept = last.filter(|cell| cell.around.is_same(&around));
            changed |= kept.is_none();
            let cell = kept.unwrap_or_else(|| {
                let is_hidden = options.hidden.contains(&item.part.kind().layer());
                let piece = if is_hidden { None } else { draw_item(id, item, &around, options) };
                Cell { item: item.clone(), around, piece: piece.map(Arc::new) }
            });
            self.cells.insert(id, cell);
        }
        let record = project.halls.get(&hall_id);
        let is_kept = match (&self.hall, record) {
            (Some((before, _)), Some(now)) => Arc::ptr_eq(before, now),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !is_kept {
            self.hall = record.map(|record| (record.clone(), hall::hall(record).map(Arc::new)));
        }
        if changed || !is_kept {
            self.drawing = Arc::new(self.in_order());
        }
    }

    /// The hall below, then the records by layer, kind, their own order and id.
    fn in_order(&self) -> Drawing {
        let ordered = PartKind::ALL;
        let place = |kind: PartKind| (kind.layer(), ordered.iter().position(|k| *k == kind));
        let mut cells: Vec<_> = self
            .cells
            .iter()
            .filter_map(|(id, cell)| Some((place(cell.item.part.kind()), cell.item.order, id, cell.piece.as_ref()?)))
            .collect();
        cells.sort_by_key(|(place, order, id, _)| (*place, *order, **id));
        let hall = self.hall.as_ref().and_then(|(_, piece)| piece.clone());
        let records = cells.into_iter().map(|(.., piece)| piece.clone());
        Drawing { pieces: hall.into_iter().chain(records).chain(self.marks.iter().cloned()).collect() }
    }

    /// The area for the label of a booth of a shape.
    fn label_place(&self, shape: &Shape) -> Frame {
        let frame = label_frame(shape);
        let mut things: Vec<Rect> = self.things.touching(frame.bounds()).map(|found| found.bounds).collect();
        things.sort_by_key(|thing| (thing.min.x, thing.min.y)); // an index answers in no particular order
        clear_of(frame, things)
    }

    /// The area for the name of a zone or an amenity: beside what is furnished within it.
    fn name_place(&self, id: ItemId, shape: &Shape) -> Frame {
        let bounds = shape.bounds();
        let others = self.amenities.touching(bounds).filter(|other| other.value != id && other.bounds != bounds);
        let mut within: Vec<Rect> = others.map(|o| o.bounds).filter(|other| bounds.contains_rect(*other)).collect();
        within.sort_by_key(|thing| (thing.min.x, thing.min.y));
        clear_of(label_frame(shape), within)
    }

    /// What a record's drawing depends upon. `label`: where the label of this very booth stood, when nothing
    /// has come into its way since.
    fn around(&self, project: &Project, hall: HallId, id: ItemId, item: &Item, label: Option<Frame>) -> Surroundings {
        let pavilion = |id| project.pavilions.get(&id).cloned();
        match &item.part {
            Part::Door(_) => Surroundings { hall: project.halls.get(&hall).cloned(), ..Surroundings::default() },
            Part::Region(part) => Surroundings {
                pavilion: pavilion(part.pavilion),
                tint: self.colouring.of_region(project, part.pavilion),
                place: Some(region::band(part, &self.booths)),
                ..Surroundings::default()
            },
            Part::Booth(booth) => {
                let sale = project.sales.get(&id).cloned();
                let exhibitor = sale.as_ref().and_then(|sale| project.exhibitors.get(&sale.exhibitor?).cloned());
                let open = self.open.get(&id).copied().or(booth.open_sides).unwrap_or_default();
                Surroundings {
                    tint: self.colouring.of_booth(project, id, booth, open),
                    sale,
                    exhibitor,
                    open,
                    place: Some(label.unwrap_or_else(|| self.label_place(&booth.shape))),
                    ..Surroundings::default()
                }
            }
            Part::Zone(Zone { shape, .. }) | Part::Amenity(Amenity { shape, .. }) => {
                Surroundings { place: Some(self.name_place(id, shape)), ..Surroundings::default() }
            }
            Part::Supply(_) | Part::Rigging(_) => {
                let around = item.bounds().grown(WRITTEN_BESIDE);
                let is_covered = self.booths.touching(around).next().is_some();
                Surroundings { is_covered, ..Surroundings::default() }
            }
            Part::Wall(_)
            | Part::Column(_)
            | Part::Safety(_)
            | Part::Furniture(_)
            | Part::Note(_)
            | Part::Dimension(_) => Surroundings::default(),
        }
    }
}

/// Columns and safety equipment, as large as they are drawn.
fn things(project: &Project, hall: HallId) -> Index<()> {
    let entries = project.items_of(hall).filter_map(|(_, _, item)| {
        let bounds = match &item.part {
            Part::Column(_) => item.bounds(),
            Part::Safety(safety) => building::sign_bounds(safety).union(item.bounds()),
            _ => return None,
        };
        Some(Indexed { bounds, value: () })
    });
    Index::new(entries.collect())
}

/// How far a record was moved, where nothing else of it changed and its drawing moves as a whole.
fn shift(old: &Item, new: &Item) -> Option<Vector> {
    if matches!(old.part, Part::Door(_) | Part::Region(_)) {
        return None; // these follow the hall's wall and the booths around
    }
    let form = old.form();
    let way = new.form().bounds().min - form.bounds().min;
    (old.with_form(form.moved(way)?) == *new).then_some(way)
}

/// Whether everything that drawings are made from is the very same.
fn is_same(a: &Project, b: &Project) -> bool {
    a.halls.ptr_eq(&b.halls)
        && a.floors.ptr_eq(&b.floors)
        && a.pavilions.ptr_eq(&b.pavilions)
        && a.sales.ptr_eq(&b.sales)
        && a.exhibitors.ptr_eq(&b.exhibitors)
        && Arc::ptr_eq(&a.rate_card, &b.rate_card)
}

/// Whether a hall with its building, and its layout, are the very same.
fn are_same_floors(a: &Project, b: &Project, hall: HallId) -> [bool; 2] {
    let same_hall = match (a.halls.get(&hall), b.halls.get(&hall)) {
        (Some(a), Some(b)) => Arc::ptr_eq(a, b),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    };
    let same_items = |a: Option<FloorId>, b: Option<FloorId>, of: (&Project, &Project)| {
        let items = |id: Option<FloorId>, project: &Project| id.and_then(|id| project.floors.get(&id).cloned());
        match (items(a, of.0), items(b, of.1)) {
            (Some(a), Some(b)) => a.ptr_eq(&b),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    };
    let ([building, layout], [building_now, layout_now]) = (a.floors_of(hall), b.floors_of(hall));
    [same_hall && same_items(building, building_now, (a, b)), same_items(layout, layout_now, (a, b))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::{Ink, Prim};
    use crate::geometry::Vector;
    use crate::model::{Key, Layer, Sale, Status};
    use crate::sample::synthetic;
    use crate::words::Lang;

    fn plan_of(count: usize) -> (Project, HallId) {
        let project = synthetic(count, 1);
        let hall = *project.halls.keys().next().unwrap();
        (project, hall)
    }

    fn kept(a: &Drawing, b: &Drawing) -> usize {
        let before: Vec<_> = a.pieces.iter().map(Arc::as_ptr).collect();
        b.pieces.iter().filter(|piece| before.contains(&Arc::as_ptr(piece))).count()
    }

    #[test]
    fn a_changed_record_redraws_only_its_piece() {
        let (mut project, hall) = plan_of(40);
        let options = Options::default();
        let mut plan = Plan::default();
        let first = plan.update(&project, hall, &options);
        assert!(Arc::ptr_eq(&first, &plan.update(&project.clone(), hall, &options)));

        let (id, _) = project.booths_of(hall).next().unwrap();
        let sale = Sale { status: Status::Blocked, ..Sale::default() };
        project.set(Key::Sale(id), Some(sale.into()));
        let second = plan.update(&project, hall, &options);
        assert_eq!(kept(&first, &second), first.pieces.len() - 1);
        let piece = second.pieces.iter().find(|piece| piece.item == Some(id)).unwrap();
        let fill = |ink: &Ink| matches!(ink, Ink::BoothFill(_, Status::Blocked));
        assert!(matches!(&piece.prims[0], Prim::Fill { ink, .. } if fill(ink)));
    }

    #[test]
    fn a_moved_booth_also_redraws_neighbours_whose_sides_open() {
        let (mut project, hall) = plan_of(40);
        let mut plan = Plan::default();
        let first = plan.update(&project, hall, &Options::default());
        let (id, _) = project.booths_of(hall).nth(5).unwrap();
        let (floor, item) = project.find_item(hall, id).unwrap();
        let moved = item.with_form(item.form().moved(Vector::new(0, 500_000)).unwrap());
        project.set(Key::Item(floor, id), Some(moved.into()));
        let second = plan.update(&project, hall, &Options::default());
        let redrawn = second.pieces.len() - kept(&first, &second);
        assert!((1..8).contains(&redrawn), "{redrawn} redrawn");
        assert_eq!(first.pieces.len(), second.pieces.len());
        // what the cache answers is what a fresh drawing would be
        let fresh = draw(&project, hall, &Options::default());
        assert_eq!(format!("{:?}", fresh.pieces), format!("{:?}", second.pieces));
    }

    #[test]
    fn a_preview_tells_moved_changed_new_and_removed_apart() {
        let (project, hall) = plan_of(40);
        let mut plan = Plan::default();
        plan.update(&project, hall, &Options::default());
        let mut changed = project.clone();
        let ids: Vec<ItemId> = project.booths_of(hall).map(|(id, _)| id).collect();
        let (floor, item) = project.find_item(hall, ids[0]).unwrap();
        let way = Vector::new(500, -200);
        changed.set(Key::Item(floor, ids[0]), Some(item.with_form(item.form().moved(way).unwrap()).into()));
        changed.set(Key::Item(floor, ids[1]), None);
        let mut renamed = (**project.find_item(hall, ids[2]).unwrap().1).clone();
        if let Part::Booth(booth) = &mut renamed.part {
            booth.number = "X1".to_owned();
        }
        changed.set(Key::Item(floor, ids[2]), Some(renamed.clone().into()));
        changed.set(Key::Item(floor, ItemId::from_u64(7)), Some(renamed.into()));

        let preview = plan.preview(&changed);
        let hidden: std::collections::BTreeSet<_> = preview.hidden.iter().copied().collect();
        assert_eq!(hidden, ids[..3].iter().copied().collect());
        assert_eq!(preview.moved, [(ids[0], way)]);
        assert_eq!(preview.pieces.len(), 2);
        let nothing = plan.preview(&project);
        assert!(nothing.hidden.is_empty() && nothing.pieces.is_empty());
    }

    #[test]
    fn hidden_layers_and_language_count() {
        let (project, hall) = plan_of(40);
        let mut options = Options::of(Lang::ZhCn);
        let all = draw(&project, hall, &options);
        options.hidden.insert(Layer::Booths);
        let some = draw(&project, hall, &options);
        assert_eq!(some.pieces.len() + 40, all.pieces.len());
        let says = |drawing: &Drawing, text: &str| {
            let labels = drawing.pieces.iter().filter_map(|piece| piece.label.as_ref());
            labels.flat_map(|label| &label.lines).any(|line| line.text.contains(text))
        };
        assert!(says(&all, "中国") && !says(&all, "China"));
    }

    #[test]
    fn every_record_of_the_sample_is_drawn_soundly() {
        let project = crate::sample::event();
        for (hall, _) in project.halls_in_order() {
            let drawing = draw(&project, hall, &Options::default());
            let drawn: BTreeMap<ItemId, &Arc<Piece>> =
                drawing.pieces.iter().filter_map(|piece| Some((piece.item?, piece))).collect();
            for (_, id, item) in project.items_of(hall) {
                let piece = drawn.get(&id).unwrap_or_else(|| panic!("{:?} is not drawn", item.part));
                assert!(piece.bounds.touches(item.bounds()), "{:?} is drawn elsewhere", item.part);
            }
            for piece in &drawing.pieces {
                for prim in &piece.prims {
                    let is_sound = match prim {
                        Prim::Fill { outline, .. } | Prim::Hatch { outline, .. } => outline.len() >= 3,
                        Prim::Stroke { points, .. } => points.len() >= 2,
                        Prim::Disc { radius, .. } => *radius > Mm::ZERO,
                        Prim::Text(text) => !text.text.is_empty() && text.size > Mm::ZERO,
                    };
                    assert!(is_sound, "{prim:?}");
                }
            }
        }
    }

    #[test]
    fn labels_of_booths_keep_clear_of_columns() {
        let project = crate::sample::event();
        let (hall, _) = project.halls_in_order()[0];
        let drawing = draw(&project, hall, &Options::default());
        let columns: Vec<Rect> = project
            .items_of(hall)
            .filter(|(.., item)| matches!(item.part, Part::Column(_)))
            .map(|(.., item)| item.bounds().grown(Mm(-1)))
            .collect();
        let booths = drawing.pieces.iter().filter(|piece| piece.layer == Layer::Booths);
        let frames: Vec<Rect> = booths.filter_map(|piece| Some(piece.label.as_ref()?.frame.bounds())).collect();
        let hit = frames.iter().filter(|frame| columns.iter().any(|column| column.touches(**frame))).count();
        assert!(frames.len() > 100 && hit == 0, "{hit} of {} labels lie on columns", frames.len());
    }

    #[test]
    fn an_unknown_hall_is_empty() {
        let (project, _) = plan_of(3);
        assert!(draw(&project, HallId::from_u64(1), &Options::default()).pieces.is_empty());
    }
}
