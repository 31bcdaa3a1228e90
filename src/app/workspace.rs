//! The one place where a project changes: edits come in, the shown project and its revision come out.

mod selecting;

use super::command::Needs;
use super::{Burst, Command, Effect, Page, Proposal, Request, Tone};
use crate::edit::{Edit, History, Refusal, Selects, layouts_of, with_history};
use crate::geometry::{Point, Rect};
use crate::model::{ExhibitorId, HallId, ItemId, PavilionId, Project};
use crate::tool::{
    Cursor, Layers, Modifiers, Outcome, Overlay, PlanIndex, PointerEvent, Scene, SnapSettings, Tool, ToolDefaults,
    ToolKind,
};
use crate::words::{Lang, Message, Words};
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Whether the file holds what the project holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It has no file and no change.
    Untouched,
    /// The file holds it.
    Saved,
    /// Changes are not in the file.
    Changed,
}

/// What the canvas shows, as far as tools need to know.
#[derive(Clone, Copy, Debug)]
pub struct Viewport {
    /// Millimetres of the plan in one pixel (logical point).
    pub mm_per_px: f64,
    /// The part of the plan in sight.
    pub visible: Rect,
}

/// A step of the history, for its panel.
#[derive(Clone, Copy, Debug)]
pub struct HistoryStep<'a> {
    /// How many steps are done when this one is the last.
    pub position: usize,
    /// Its name.
    pub label: &'a Message,
    /// Whether it is done or can be redone.
    pub is_done: bool,
}

/// A project being worked on.
pub struct Workspace {
    project: Project,
    preview: Option<Project>,
    proposal: Option<Proposal>,
    history: History,
    revision: u64,
    base_revision: u64,
    generation: u64,
    is_changed: bool,
    saved: Project,
    path: Option<PathBuf>,
    lang: Lang,
    hall: HallId,
    selection: BTreeSet<ItemId>,
    layers: Layers,
    snap: SnapSettings,
    defaults: ToolDefaults,
    pavilion: Option<PavilionId>,
    tool: Box<dyn Tool>,
    index: PlanIndex,
    /// The burst that may go on, and the project before it.
    burst: Option<(Burst, Project)>,
    today: NaiveDate,
    pub(super) page: Page,
    pub(super) plan_beside: bool,
    pub(super) exhibitor: Option<ExhibitorId>,
    selection_revision: u64,
    pub(super) carried: Option<super::carry::Carried>,
    pub(super) colours: super::Colours,
    pub(super) pointer: Option<Point>,
}

impl Workspace {
    /// A workspace on a project, which counts as saved.
    #[must_use]
    pub fn new(project: Project, path: Option<PathBuf>, lang: Lang) -> Self {
        let hall = project.halls_in_order().first().map(|(id, _)| *id).unwrap_or_default();
        let index = PlanIndex::new(&project, hall);
        Self {
            saved: project.clone(),
            project,
            preview: None,
            proposal: None,
            history: History::default(),
            revision: 1,
            base_revision: 1,
            generation: 0,
            is_changed: false,
            path,
            lang,
            hall,
            selection: BTreeSet::new(),
            layers: Layers::default(),
            snap: SnapSettings::default(),
            defaults: ToolDefaults::default(),
            pavilion: None,
            tool: crate::tool::new(ToolKind::Select),
            index,
            burst: None,
            today: chrono::Local::now().date_naive(),
            page: Page::default(),
            plan_beside: false,
            exhibitor: None,
            selection_revision: 1,
            carried: None,
            colours: super::Colours::default(),
            pointer: None,
        }
    }

    /// The project as shown: with the preview of a drag, or else with what is proposed.
    #[must_use]
    pub fn project(&self) -> &Project {
        let proposed = || self.proposal.as_ref().map_or(&self.project, Proposal::project);
        self.preview.as_ref().unwrap_or_else(proposed)
    }

    /// What is shown until somebody takes it; none while something is dragged.
    #[must_use]
    pub fn proposal(&self) -> Option<&Proposal> {
        self.proposal.as_ref().filter(|_| self.preview.is_none())
    }

    /// The project without any preview: what saving writes and what edits start from.
    #[must_use]
    pub const fn committed(&self) -> &Project {
        &self.project
    }

    /// Whether a preview is shown.
    #[must_use]
    pub const fn is_previewing(&self) -> bool {
        self.preview.is_some()
    }

    /// Grows whenever the shown project, or what is shown of it, changes; derived data is keyed by it.
    #[must_use]
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Grows like [`Workspace::revision`], but not with previews: for lists that need not follow a drag.
    #[must_use]
    pub const fn base_revision(&self) -> u64 {
        self.base_revision
    }

    /// Grows with every pointer event that the tool answered and every selection: what the window has
    /// painted before may be out of date.
    #[must_use]
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// The file, where it has one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the file holds what the project holds.
    #[must_use]
    pub const fn saved(&self) -> Saved {
        if self.is_changed {
            Saved::Changed
        } else if self.path.is_some() {
            Saved::Saved
        } else {
            Saved::Untouched
        }
    }

    /// The user's language.
    #[must_use]
    pub const fn lang(&self) -> Lang {
        self.lang
    }

    /// The user's words.
    #[must_use]
    pub const fn words(&self) -> Words {
        Words::of(self.lang)
    }

    /// The day on which it is worked, by which holds lapse and histories are dated.
    #[must_use]
    pub const fn today(&self) -> NaiveDate {
        self.today
    }

    /// Tells the day: the window looks at the clock, tests choose one.
    pub fn set_today(&mut self, today: NaiveDate) {
        if self.today != today {
            self.today = today;
            self.renew();
        }
    }

    /// The hall on the canvas.
    #[must_use]
    pub const fn hall(&self) -> HallId {
        self.hall
    }

    /// The selection: records of the hall on the canvas.
    #[must_use]
    pub const fn selection(&self) -> &BTreeSet<ItemId> {
        &self.selection
    }

    /// Grows whenever the selection changes; what is derived from it is keyed by this and by
    /// [`Workspace::base_revision`].
    #[must_use]
    pub const fn selection_revision(&self) -> u64 {
        self.selection_revision
    }

    /// The layers' states.
    #[must_use]
    pub const fn layers(&self) -> &Layers {
        &self.layers
    }

    /// What things snap to.
    #[must_use]
    pub const fn snap(&self) -> SnapSettings {
        self.snap
    }

    /// What the tools place.
    #[must_use]
    pub const fn defaults(&self) -> &ToolDefaults {
        &self.defaults
    }

    /// The pavilion into which new booths and regions go.
    #[must_use]
    pub const fn pavilion(&self) -> Option<PavilionId> {
        self.pavilion
    }

    /// The tool in hand.
    #[must_use]
    pub fn tool(&self) -> ToolKind {
        self.tool.kind()
    }

    /// Whether a tool has begun something that Escape would take back.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.tool.is_busy()
    }

    /// The steps of the history, the oldest first, those that can be redone last.
    pub fn steps(&self) -> impl Iterator<Item = HistoryStep<'_>> {
        let done = self.history.done().map(|label| (label, true));
        let all = done.chain(self.history.undone().map(|label| (label, false)));
        all.enumerate().map(|(i, (label, is_done))| HistoryStep { position: i + 1, label, is_done })
    }

    /// How many steps the history has, those that can be redone included.
    #[must_use]
    pub fn step_count(&self) -> usize {
        self.history.done().len() + self.history.undone().len()
    }

    /// How many steps are done.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.history.depth()
    }

    /// The step that undo would take back.
    #[must_use]
    pub fn next_undo(&self) -> Option<&Message> {
        self.history.done().next_back()
    }

    /// The step that redo would do again.
    #[must_use]
    pub fn next_redo(&self) -> Option<&Message> {
        self.history.undone().next()
    }

    pub(super) fn scene(&self, view: Viewport, modifiers: Modifiers) -> Scene<'_> {
        Scene {
            project: &self.project,
            hall: self.hall,
            index: &self.index,
            selection: &self.selection,
            layers: &self.layers,
            snap: self.snap,
            defaults: &self.defaults,
            active_pavilion: self.pavilion,
            modifiers,
            mm_per_px: view.mm_per_px,
            visible: view.visible,
            words: self.words(),
        }
    }

    /// What the tool shows on top of the plan.
    #[must_use]
    pub fn overlay(&self, view: Viewport, modifiers: Modifiers) -> Overlay {
        self.tool.overlay(&self.scene(view, modifiers))
    }

    /// The shape of the pointer.
    #[must_use]
    pub fn cursor(&self, at: Point, view: Viewport, modifiers: Modifiers) -> Cursor {
        self.tool.cursor(at, &self.scene(view, modifiers))
    }

    /// The record at a point of the plan: the topmost that can be picked.
    #[must_use]
    pub fn pick(&self, at: Point, view: Viewport) -> Option<ItemId> {
        self.scene(view, Modifiers::default()).pick(at)
    }

    /// Gives the tool a pointer event.
    pub fn pointer(&mut self, event: PointerEvent, view: Viewport, modifiers: Modifiers) -> Vec<Effect> {
        if let PointerEvent::Hover(at) | PointerEvent::Drag(at) | PointerEvent::Press { at, .. } = event {
            self.pointer = Some(at);
        }
        // The tool steps out for the call, because it looks at everything else of the workspace.
        let mut tool = std::mem::replace(&mut self.tool, crate::tool::new(ToolKind::Select));
        let outcomes = tool.handle(event, &self.scene(view, modifiers));
        self.tool = tool;
        let mut effects = Vec::new();
        self.generation += u64::from(!outcomes.is_empty());
        for outcome in outcomes {
            self.take_outcome(outcome, &mut effects);
        }
        effects
    }

    fn take_outcome(&mut self, outcome: Outcome, effects: &mut Vec<Effect>) {
        match outcome {
            Outcome::Preview(edit) => {
                self.preview = Some(edit.applied(&self.project));
                self.revision += 1;
            }
            Outcome::Drop => self.drop_preview(),
            Outcome::Commit(edit) => effects.extend(self.commit(edit)),
            Outcome::Select(ids) => self.select(ids),
            Outcome::Refuse(refusal) => effects.push(refused(refusal)),
            Outcome::Switch(kind) => self.use_tool(kind),
            Outcome::EditText(id) => effects.push(Effect::EditText(id)),
        }
    }

    /// Takes the preview of a drag away.
    pub(super) fn drop_preview(&mut self) {
        if self.preview.take().is_some() {
            self.revision += 1;
        }
    }

    /// Shows what an edit of the project would do, in place of what was proposed before.
    pub(super) fn propose(&mut self, edit: Option<Edit>) {
        let edit = edit.filter(|edit| !edit.is_empty());
        if self.proposal.is_some() || edit.is_some() {
            self.proposal = edit.map(|edit| Proposal::new(edit, &self.project));
            self.revision += 1;
        }
    }

    /// Carries an edit out as one undo step; what it wants selected becomes the selection. Where that
    /// lies on a layer that is hidden or locked, so that nothing can be selected, this is said.
    pub fn commit(&mut self, edit: Edit) -> Vec<Effect> {
        self.drop_preview();
        self.burst = None;
        if edit.is_empty() {
            return Vec::new();
        }
        let edit = with_history(edit, &self.project, &self.project, self.today);
        self.project = edit.applied(&self.project);
        let wanted = edit.selection();
        self.history.push(edit);
        self.changed();
        if wanted.is_empty() { Vec::new() } else { self.choose_open(&wanted) }
    }

    fn commit_burst(&mut self, burst: Burst, edit: Edit) -> Vec<Effect> {
        let start = match &self.burst {
            Some((open, start)) if *open == burst => start.clone(),
            Some(_) | None => {
                if edit.is_empty() {
                    return Vec::new();
                }
                let start = self.project.clone();
                let said = self.commit(edit);
                self.burst = Some((burst, start));
                return said;
            }
        };
        self.drop_preview();
        let edit = with_history(edit, &self.project, &start, self.today);
        self.project = edit.applied(&self.project);
        let depth = self.history.depth();
        self.history.push_onto_last(edit);
        self.changed();
        // what came back to where it began is no step any more, and nothing can go on with it
        self.burst = (self.history.depth() == depth).then_some((burst, start));
        Vec::new()
    }

    pub(super) fn end_burst(&mut self) {
        self.burst = None;
    }

    /// Everything that is derived from the project's records anew.
    fn changed(&mut self) {
        self.proposal = None; // it was made for the project as it was
        self.renew();
        self.is_changed = self.project != self.saved;
        if !self.project.halls.contains_key(&self.hall) {
            self.hall = self.project.halls_in_order().first().map(|(id, _)| *id).unwrap_or_default();
        }
        if self.pavilion.is_some_and(|id| !self.project.pavilions.contains_key(&id)) {
            self.pavilion = None;
        }
        self.index = PlanIndex::new(&self.project, self.hall);
        let (project, hall) = (&self.project, self.hall);
        let there = |id: &ItemId| project.find_item(hall, *id).is_some();
        self.set_selection(self.selection.iter().copied().filter(there).collect());
    }

    /// Carries out an edit or says why it was refused.
    pub fn take(&mut self, edit: Result<Edit, Refusal>) -> Vec<Effect> {
        match edit {
            Ok(edit) => self.commit(edit),
            Err(refusal) => vec![refused(refusal)],
        }
    }

    /// Carries out an edit as one step with those of the same burst before it.
    pub fn take_burst(&mut self, burst: Burst, edit: Result<Edit, Refusal>) -> Vec<Effect> {
        match edit {
            Ok(edit) => self.commit_burst(burst, edit),
            Err(refusal) => vec![refused(refusal)],
        }
    }

    pub(super) fn undo(&mut self) {
        self.drop_tool();
        if let Some((project, edit)) = self.history.undo(&self.project) {
            self.project = project;
            self.after_travel(&edit.reversed());
        }
    }

    pub(super) fn redo(&mut self) {
        self.drop_tool();
        if let Some((project, edit)) = self.history.redo(&self.project) {
            self.project = project;
            self.after_travel(&edit);
        }
    }

    /// After undo or redo, what came back or changed is selected, where it is in this hall.
    fn after_travel(&mut self, edit: &Edit) {
        self.burst = None;
        self.changed();
        let (project, hall) = (&self.project, self.hall);
        let touched: BTreeSet<ItemId> =
            edit.touched_items().filter(|id| project.find_item(hall, *id).is_some()).collect();
        let touched = self.open_of(&touched);
        if !touched.is_empty() && edit.selects != Selects::Nothing {
            self.set_selection(touched);
        }
    }

    /// Undo or redo until so many steps are done.
    pub(super) fn go_to_step(&mut self, position: usize) {
        while self.history.depth() > position {
            self.undo();
        }
        while self.history.depth() < position && self.history.undone().next().is_some() {
            self.redo();
        }
    }

    pub(super) fn show_hall(&mut self, hall: HallId) {
        if self.hall != hall && self.project.halls.contains_key(&hall) {
            self.drop_tool();
            self.hall = hall;
            self.set_selection(BTreeSet::new());
            self.changed();
        }
    }

    pub(super) fn use_tool(&mut self, kind: ToolKind) {
        self.drop_preview();
        self.tool = crate::tool::new(kind);
    }

    /// Whatever the tool had begun is taken back.
    pub(super) fn drop_tool(&mut self) {
        self.drop_preview();
        self.tool = crate::tool::new(self.tool.kind());
    }

    pub(super) fn set_lang(&mut self, lang: Lang) {
        self.lang = lang;
        self.renew();
    }

    /// What is derived from the project, or from how it is shown, is out of date.
    pub(super) const fn renew(&mut self) {
        self.revision += 1;
        self.base_revision += 1;
    }

    pub(super) fn replace(&mut self, project: Project, path: Option<PathBuf>) {
        let (snap, revision, base_revision, today) = (self.snap, self.revision, self.base_revision, self.today);
        let selection_revision = self.selection_revision + 1;
        let colours = super::Colours::of(self.colours.by);
        let new = Self::new(project, path, self.lang);
        *self = Self { snap, revision, base_revision, selection_revision, today, colours, ..new };
        self.renew();
    }

    pub(super) fn was_saved_to(&mut self, path: PathBuf) {
        self.saved = self.project.clone();
        self.is_changed = false;
        self.path = Some(path);
    }

    /// Carries out a request; what only the window can do comes back.
    pub fn handle(&mut self, request: Request) -> Vec<Effect> {
        match request {
            Request::Run(command) => self.run(command),
            Request::Take(edit) => self.take(edit),
            Request::TakeBurst(burst, edit) => self.take_burst(burst, edit),
            Request::Propose(edit) => {
                self.propose(edit);
                Vec::new()
            }
            Request::EndBurst => {
                self.end_burst();
                Vec::new()
            }
            Request::Select(ids) => self.choose_open(&ids),
            Request::Reveal(ids) => self.reveal(ids),
            Request::ShowHall(hall) => {
                self.show_hall(hall);
                vec![Effect::FlyToAll]
            }
            Request::ShowPage(page) => self.show_page(page),
            Request::ChooseExhibitor(exhibitor) => self.choose_exhibitor(exhibitor),
            Request::ShowExhibitor(exhibitor) => {
                self.choose_exhibitor(Some(exhibitor));
                self.show_page(Page::Directory)
            }
            Request::UsePavilion(pavilion) => {
                self.pavilion = pavilion;
                Vec::new()
            }
            Request::UseTool(kind) => {
                self.use_tool(kind);
                Vec::new()
            }
            Request::SetLayer(layer, state) => {
                self.layers.set(layer, state);
                self.renew();
                self.set_selection(self.open_of(&self.selection));
                Vec::new()
            }
            Request::SetColours(colours) => self.set_colours(colours),
            Request::SelectShown => self.select_shown(),
            Request::SetSnap(snap) => {
                self.snap = snap;
                Vec::new()
            }
            Request::SetDefaults(defaults) => {
                self.defaults = defaults;
                Vec::new()
            }
            Request::GoToStep(position) => {
                self.go_to_step(position);
                Vec::new()
            }
            Request::SetLang(lang) => {
                self.set_lang(lang);
                Vec::new()
            }
            Request::Replace(project, path) => self.ask_unsaved(super::FileAction::Replace(project, path)),
            Request::Open(path) => self.ask_unsaved(super::FileAction::OpenPath(path)),
            Request::SaveTo(path) => self.save_to(path),
            Request::PasteText(text) => self.paste(&text),
            Request::Hand(joining, exhibitors, booths) => self.hand(joining, exhibitors, &booths),
            Request::Answer(question, answer) => self.answer(&question, answer),
            Request::Effect(effect) => vec![effect],
        }
    }
}

/// A refusal as a message to the user.
pub(super) fn refused(refusal: Refusal) -> Effect {
    Effect::Say(Tone::Warning, refusal.0)
}

impl Workspace {
    /// Whether a command can be carried out now; a menu shows it dimmed otherwise.
    #[must_use]
    pub fn can(&self, command: Command) -> bool {
        let count = self.selection.len();
        let booths = || self.selected_booths().count();
        match command.needs() {
            Needs::Nothing => true,
            Needs::Filter => !self.colours.only.is_empty(),
            Needs::Undo => self.next_undo().is_some(),
            Needs::Redo => self.next_redo().is_some(),
            Needs::One => count >= 1,
            Needs::Two => count >= 2,
            Needs::Three => count >= 3,
            Needs::OneBooth => count == 1 && booths() == 1,
            Needs::OneBooths => booths() >= 1,
            Needs::TwoBooths => count >= 2 && booths() == count,
            Needs::HeldBooth => !self.held_selection().is_empty(),
            Needs::SwapBooths => count == 2 && booths() == 2 && !self.held_selection().is_empty(),
            Needs::TwoLayouts => layouts_of(&self.project, self.hall).len() > 1,
            Needs::Group => self
                .selection
                .iter()
                .any(|id| self.project.find_item(self.hall, *id).is_some_and(|(_, item)| item.group.is_some())),
        }
    }
}
