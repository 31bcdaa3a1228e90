//! A plan, a tool and a pointer: scripts of input events, with what they leave behind.

use fairwright::edit::{Edit, History, Refusal};
use fairwright::geometry::{Mm, Point, Polygon, Rect, Shape, Size};
use fairwright::model::{Booth, Hall, HallId, Item, ItemId, Key, Layout, LayoutId, Part, PavilionId, Project};
use fairwright::tool::{
    Layers, Modifiers, Outcome, Overlay, PlanIndex, PointerEvent, Scene, SnapSettings, Tool, ToolDefaults, ToolKind,
};
use fairwright::words::{Lang, LocalText, Words};
use std::collections::BTreeSet;

/// The keys that are held.
#[derive(Clone, Copy)]
pub enum Held {
    Shift,
    Alt,
    Ctrl,
}

/// A hall of 60 m by 40 m at the plan's origin, seen at 10 mm to the pixel, so that the snapping reach is 80 mm.
pub struct Stage {
    pub project: Project,
    pub preview: Option<Project>,
    pub hall: HallId,
    pub selection: BTreeSet<ItemId>,
    pub layers: Layers,
    pub snap: SnapSettings,
    pub defaults: ToolDefaults,
    pub pavilion: Option<PavilionId>,
    pub modifiers: Modifiers,
    pub mm_per_px: f64,
    pub tool: Box<dyn Tool>,
    pub history: History,
    pub refused: Vec<Refusal>,
    pub typing: Option<ItemId>,
    index: PlanIndex,
    at: Point,
    count: u64,
}

impl Stage {
    pub fn new(kind: ToolKind) -> Self {
        let (hall, layout) = (HallId::seeded(1, 0), LayoutId::seeded(2, 0));
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(60_000, 40_000))).unwrap();
        let mut project = Project::default();
        project.set(Key::Hall(hall), Some(Hall::new(LocalText::en("N1"), outline, layout).into()));
        project.set(Key::Layout(layout), Some(Layout { hall, name: LocalText::default() }.into()));
        Self {
            project,
            preview: None,
            hall,
            selection: BTreeSet::new(),
            layers: Layers::default(),
            snap: SnapSettings::default(),
            defaults: ToolDefaults::default(),
            pavilion: None,
            modifiers: Modifiers::default(),
            mm_per_px: 10.0,
            tool: fairwright::tool::new(kind),
            history: History::default(),
            refused: Vec::new(),
            typing: None,
            index: PlanIndex::default(),
            at: Point::ORIGIN,
            count: 0,
        }
    }

    // What there is.

    pub fn put(&mut self, part: Part) -> ItemId {
        self.count += 1;
        let id = ItemId::from_u64(self.count);
        let floor = self.project.floor_for(self.hall, part.kind()).unwrap();
        self.project.set(Key::Item(floor, id), Some(Item::new(part).into()));
        self.index = PlanIndex::new(&self.project, self.hall);
        id
    }

    pub fn shape(&mut self, number: &str, shape: Shape) -> ItemId {
        self.put(Part::Booth(Booth::new(number, shape)))
    }

    /// A booth with its corner at `x`, `y`.
    pub fn booth(&mut self, number: &str, x: i32, y: i32, width: i32, depth: i32) -> ItemId {
        self.shape(number, Shape::rect(Point::new(x, y), Size::new(width, depth)))
    }

    pub fn tweak(&mut self, id: ItemId, f: impl FnOnce(&mut Item)) {
        let (floor, item) = self.project.find_item(self.hall, id).unwrap();
        let mut item = item.as_ref().clone();
        f(&mut item);
        self.project.set(Key::Item(floor, id), Some(item.into()));
        self.index = PlanIndex::new(&self.project, self.hall);
    }

    /// Another project in place of the stage's own.
    pub fn take_over(&mut self, project: Project) {
        self.hall = *project.halls.keys().next().unwrap();
        self.index = PlanIndex::new(&project, self.hall);
        self.project = project;
    }

    pub fn no_snapping(mut self) -> Self {
        self.snap = SnapSettings { to_grid: false, to_things: false, ..self.snap };
        self
    }

    pub fn no_grid(mut self) -> Self {
        self.snap.to_grid = false;
        self
    }

    pub fn select(&mut self, ids: &[ItemId]) -> &mut Self {
        self.selection = ids.iter().copied().collect();
        self
    }

    // The pointer.

    pub fn hold(&mut self, keys: &[Held]) -> &mut Self {
        self.modifiers = Modifiers::default();
        for key in keys {
            match key {
                Held::Shift => self.modifiers.shift = true,
                Held::Alt => self.modifiers.alt = true,
                Held::Ctrl => self.modifiers.command = true,
            }
        }
        self
    }

    pub fn hover(&mut self, x: i32, y: i32) -> &mut Self {
        self.at = Point::new(x, y);
        self.send(PointerEvent::Hover(self.at))
    }

    pub fn press(&mut self, x: i32, y: i32) -> &mut Self {
        self.at = Point::new(x, y);
        self.send(PointerEvent::Press { at: self.at, clicks: 1 })
    }

    pub fn drag(&mut self, x: i32, y: i32) -> &mut Self {
        self.at = Point::new(x, y);
        self.send(PointerEvent::Drag(self.at))
    }

    pub fn release(&mut self) -> &mut Self {
        self.send(PointerEvent::Release(self.at))
    }

    pub fn click(&mut self, x: i32, y: i32) -> &mut Self {
        self.press(x, y).release()
    }

    pub fn double_click(&mut self, x: i32, y: i32) -> &mut Self {
        self.click(x, y).send(PointerEvent::Press { at: Point::new(x, y), clicks: 2 }).release()
    }

    /// Press, one drag, release.
    pub fn sweep(&mut self, from: (i32, i32), to: (i32, i32)) -> &mut Self {
        self.press(from.0, from.1).drag(to.0, to.1).release()
    }

    pub fn escape(&mut self) -> &mut Self {
        self.send(PointerEvent::Cancel)
    }

    pub fn enter(&mut self) -> &mut Self {
        self.send(PointerEvent::Finish)
    }

    pub fn backspace(&mut self) -> &mut Self {
        self.send(PointerEvent::StepBack)
    }

    pub fn send(&mut self, event: PointerEvent) -> &mut Self {
        let mut tool = std::mem::replace(&mut self.tool, fairwright::tool::new(ToolKind::Pan));
        let outcomes = tool.handle(event, &self.scene());
        self.tool = tool;
        for outcome in outcomes {
            self.take(outcome);
        }
        // whatever is shown must be possible to show
        let _ = self.overlay();
        let _ = self.tool.cursor(self.at, &self.scene());
        self
    }

    fn take(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Preview(edit) => self.preview = Some(edit.applied(&self.project)),
            Outcome::Drop => self.preview = None,
            Outcome::Commit(edit) => self.commit(edit),
            Outcome::Select(ids) => self.selection = ids,
            Outcome::Refuse(refusal) => self.refused.push(refusal),
            Outcome::Switch(kind) => self.tool = fairwright::tool::new(kind),
            Outcome::EditText(id) => self.typing = Some(id),
        }
    }

    fn commit(&mut self, edit: Edit) {
        self.preview = None;
        assert!(!edit.is_empty(), "an edit that changes nothing was committed");
        self.project = edit.applied(&self.project);
        let wanted = edit.selection();
        if !wanted.is_empty() {
            self.selection = wanted;
        }
        self.history.push(edit);
        self.index = PlanIndex::new(&self.project, self.hall);
    }

    pub fn scene(&self) -> Scene<'_> {
        Scene {
            project: &self.project,
            hall: self.hall,
            index: &self.index,
            selection: &self.selection,
            layers: &self.layers,
            snap: self.snap,
            defaults: &self.defaults,
            active_pavilion: self.pavilion,
            modifiers: self.modifiers,
            mm_per_px: self.mm_per_px,
            visible: Rect::spanning(Point::new(-5000, -5000), Point::new(65_000, 45_000)),
            words: Words::of(Lang::En),
        }
    }

    pub fn overlay(&self) -> Overlay {
        self.tool.overlay(&self.scene())
    }

    /// Everything that the readouts say.
    pub fn readouts(&self) -> Vec<String> {
        self.overlay().pills.iter().map(|pill| Words::of(Lang::En).say(&pill.text).replace('\u{a0}', " ")).collect()
    }

    // What came out. While something is dragged, what is shown.

    pub fn shown(&self) -> &Project {
        self.preview.as_ref().unwrap_or(&self.project)
    }

    pub fn item(&self, id: ItemId) -> &Item {
        self.shown().find_item(self.hall, id).expect("the item is there").1
    }

    pub fn bounds(&self, id: ItemId) -> [i32; 4] {
        let bounds = self.item(id).bounds();
        [bounds.min.x.0, bounds.min.y.0, bounds.width().0, bounds.height().0]
    }

    pub fn at(&self, id: ItemId) -> (i32, i32) {
        let [x, y, ..] = self.bounds(id);
        (x, y)
    }

    /// The items of the hall apart from those put there by the test.
    pub fn added(&self) -> Vec<(ItemId, &Item)> {
        let all = self.shown().items_of(self.hall);
        all.filter(|(_, id, _)| id.to_u64() > self.count).map(|(_, id, item)| (id, item.as_ref())).collect()
    }

    /// The only one of those.
    pub fn only_added(&self) -> &Item {
        let added = self.added();
        assert_eq!(added.len(), 1, "one item added: {added:#?}");
        added[0].1
    }

    pub fn selected(&self) -> Vec<ItemId> {
        self.selection.iter().copied().collect()
    }

    pub fn depth(&self) -> usize {
        self.history.depth()
    }
}

/// Millimetres of a rectangle: x, y, width, depth.
pub fn measures(item: &Item) -> [i32; 4] {
    let bounds = item.bounds();
    [bounds.min.x.0, bounds.min.y.0, bounds.width().0, bounds.height().0]
}

pub const fn mm(length: i32) -> Mm {
    Mm(length)
}
