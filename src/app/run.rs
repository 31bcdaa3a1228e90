//! Carrying out commands: each is a call of one function of `edit` or of the workspace.

use super::{Command, Dialog, Effect, FileAction, Joining, LayoutDialog, Page, Saved, Tone, Workspace};
use crate::edit::{self, Align, Axis, Order};
use crate::file;
use crate::geometry::{Angle, Mirror, Point, Vector};
use crate::model::{HallId, ItemId, Lock, Part, Status};
use crate::tool::ToolKind;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// By how many grid steps a copy lies beside its original.
const COPY_STEPS: i32 = 2;

impl Workspace {
    /// Carries out a command; what only the window can do comes back.
    pub fn run(&mut self, command: Command) -> Vec<Effect> {
        if !self.can(command) {
            return vec![Effect::Say(Tone::Info, command.needs().reason())];
        }
        if command.is_seen_on_floor() {
            self.show_plan();
        }
        let (project, hall) = (self.committed(), self.hall());
        let ids = self.selection();
        let edit = match command {
            Command::Delete => edit::delete(project, hall, ids),
            Command::Duplicate => edit::duplicate(project, hall, ids, self.copy_offset(1)),
            Command::AlignLeft => edit::align(project, hall, ids, Align::Left),
            Command::AlignCenter => edit::align(project, hall, ids, Align::Center),
            Command::AlignRight => edit::align(project, hall, ids, Align::Right),
            Command::AlignTop => edit::align(project, hall, ids, Align::Top),
            Command::AlignMiddle => edit::align(project, hall, ids, Align::Middle),
            Command::AlignBottom => edit::align(project, hall, ids, Align::Bottom),
            Command::DistributeHorizontally => edit::distribute(project, hall, ids, Axis::Horizontal),
            Command::DistributeVertically => edit::distribute(project, hall, ids, Axis::Vertical),
            Command::SameSize => edit::same_size(project, hall, ids, None),
            Command::BringToFront => edit::order(project, hall, ids, Order::Front),
            Command::BringForward => edit::order(project, hall, ids, Order::Forward),
            Command::SendBackward => edit::order(project, hall, ids, Order::Backward),
            Command::SendToBack => edit::order(project, hall, ids, Order::Back),
            Command::Group => edit::group(project, hall, ids),
            Command::Ungroup => edit::ungroup(project, hall, ids),
            Command::Lock => edit::set_lock(project, hall, ids, Lock::Locked),
            Command::UnlockAll => edit::set_lock(project, hall, &self.locked(), Lock::Free),
            Command::TurnRight => edit::turn_by(project, hall, ids, Angle::QUARTER, None),
            Command::TurnLeft => edit::turn_by(project, hall, ids, -Angle::QUARTER, None),
            Command::MirrorLeftRight => edit::mirror(project, hall, ids, Mirror::LeftRight),
            Command::MirrorTopBottom => edit::mirror(project, hall, ids, Mirror::TopBottom),
            Command::MarkAvailable => edit::mark_status(project, hall, ids, Status::Available),
            Command::MarkHeld => edit::mark_status(project, hall, ids, Status::Held { until: None }),
            Command::MarkReserved => edit::mark_status(project, hall, ids, Status::Reserved),
            Command::MarkContracted => edit::mark_status(project, hall, ids, Status::Contracted),
            Command::MarkBlocked => edit::mark_status(project, hall, ids, Status::Blocked),
            Command::FreeLapsed => edit::free_lapsed(project, &project.sales.keys().copied().collect(), self.today()),
            Command::New => return self.ask_unsaved(FileAction::New),
            Command::Open => return self.ask_unsaved(FileAction::Open),
            Command::OpenSample => {
                return self.ask_unsaved(FileAction::Replace(Box::new(crate::sample::event()), None));
            }
            Command::Close => return self.ask_unsaved(FileAction::Close),
            Command::Quit => return self.ask_unsaved(FileAction::Quit),
            Command::Save => return self.save(),
            Command::SaveAs => return vec![Effect::Show(Dialog::SaveAs(None))],
            Command::Export => return vec![Effect::Show(Dialog::Export)],
            Command::Event => return vec![Effect::Show(Dialog::Event)],
            Command::PriceList => return vec![Effect::Show(Dialog::PriceList)],
            Command::AddHall => return vec![Effect::Show(Dialog::AddHall)],
            Command::Array => return vec![Effect::Show(Dialog::Array)],
            Command::Split => return vec![Effect::Show(Dialog::Split)],
            Command::Merge => return vec![Effect::Show(Dialog::Merge)],
            Command::AssignExhibitor => return vec![Effect::Show(Dialog::Assign(Joining::Give))],
            Command::AddCoExhibitor => return vec![Effect::Show(Dialog::Assign(Joining::Share))],
            Command::SwapExhibitors => self.swap_selected(),
            Command::Unassign => edit::unassign(project, hall, &self.held_selection()),
            Command::CutCorner => return vec![Effect::Show(Dialog::CutCorner)],
            Command::DeleteLayout => {
                edit::remove_layout(project, project.halls.get(&hall).map(|hall| hall.current).unwrap_or_default())
            }
            Command::TranslateNumbers => return vec![Effect::Show(Dialog::Translations)],
            Command::CopyLayout => return vec![Effect::Show(Dialog::Layout(LayoutDialog::Copy))],
            Command::EmptyLayout => return vec![Effect::Show(Dialog::Layout(LayoutDialog::Empty))],
            Command::RenameLayout => return vec![Effect::Show(Dialog::Layout(LayoutDialog::Rename))],
            Command::CompareLayouts => return vec![Effect::Show(Dialog::Compare)],
            Command::NumberBooths => return vec![Effect::Begin(super::Task::NumberBooths)],
            Command::CheckNumbers => return vec![Effect::Begin(super::Task::CheckNumbers)],
            Command::Shortcuts => return vec![Effect::Show(Dialog::Shortcuts)],
            Command::About => return vec![Effect::Show(Dialog::About)],
            Command::Palette => return vec![Effect::ShowPalette],
            Command::Find => return vec![Effect::ShowFind],
            Command::KeepSymbol => {
                self.use_tool(ToolKind::Furniture);
                return vec![Effect::KeepSymbol];
            }
            Command::Undo => return self.quietly(Self::undo),
            Command::Redo => return self.quietly(Self::redo),
            Command::Cut => return self.cut(),
            Command::Copy => return vec![Effect::Copy(self.copied())],
            Command::Paste => return vec![Effect::AskPaste],
            Command::Rename => return self.rename(),
            Command::SelectAll => return self.choose(|_, _| true),
            Command::SelectNone => return self.choose(|_, _| false),
            Command::SelectPavilion => return self.select_same(pavilion_of),
            Command::SelectKind => return self.select_same(|item| Some(item.part.kind())),
            Command::SelectStatus => return self.select_status(),
            Command::NextBooth => return self.walk(Step::Next),
            Command::PreviousBooth => return self.walk(Step::Previous),
            Command::ShowFloor => return self.show_page(Page::Floor),
            Command::ShowDirectory => return self.show_page(Page::Directory),
            Command::ShowReview => return self.show_page(Page::Review),
            Command::ShowDeadlines => {
                let mut effects = self.show_page(Page::Review);
                effects.push(Effect::ShowDeadlines);
                return effects;
            }
            Command::ZoomIn => return vec![Effect::Zoom(ZOOM_STEP)],
            Command::ZoomOut => return vec![Effect::Zoom(1.0 / ZOOM_STEP)],
            Command::ZoomFit => return vec![Effect::FlyToAll],
            Command::ZoomSelection => return self.selection_bounds().map(Effect::Fly).into_iter().collect(),
            Command::ZoomOne => return vec![Effect::ZoomToScale],
            Command::NextHall => return self.walk_halls(Step::Next),
            Command::PreviousHall => return self.walk_halls(Step::Previous),
            Command::ToggleFocus
            | Command::ToggleStructure
            | Command::ToggleInspector
            | Command::ToggleHistory
            | Command::ToggleMinimap
            | Command::ToggleRulers
            | Command::ToggleGrid
            | Command::ToggleBuilt
            | Command::TogglePlanBeside
            | Command::ToggleLegend
            | Command::ToggleTheme => return vec![Effect::Toggle(command)],
            Command::ColourBy(aspect) => return self.set_colours(super::Colours::of(aspect)),
            Command::ClearFilter => {
                let by = self.colours().by;
                return self.set_colours(super::Colours::of(by));
            }
            Command::ToggleSnapGrid => {
                let mut snap = self.snap();
                snap.to_grid = !snap.to_grid;
                return self.handle(super::Request::SetSnap(snap));
            }
            Command::ToggleSnapThings => {
                let mut snap = self.snap();
                snap.to_things = !snap.to_things;
                return self.handle(super::Request::SetSnap(snap));
            }
            Command::Tool(kind) => {
                return self.quietly(|workspace| workspace.use_tool(kind));
            }
        };
        self.take(edit)
    }

    fn quietly(&mut self, act: impl FnOnce(&mut Self)) -> Vec<Effect> {
        act(self);
        Vec::new()
    }

    fn copy_offset(&self, times: i32) -> Vector {
        let step = self.snap().grid * COPY_STEPS * times;
        Vector { x: step, y: step }
    }

    fn locked(&self) -> BTreeSet<ItemId> {
        let items = self.committed().items_of(self.hall());
        items.filter(|(_, _, item)| item.lock == Lock::Locked).map(|(_, id, _)| id).collect()
    }

    fn copied(&self) -> String {
        file::clip_write(self.committed(), self.hall(), self.selection())
    }

    fn cut(&mut self) -> Vec<Effect> {
        let copied = Effect::Copy(self.copied());
        let mut effects = self.take(edit::delete(self.committed(), self.hall(), self.selection()));
        if effects.is_empty() {
            effects.push(copied);
        }
        effects
    }

    /// Puts records from the clipboard's text at the pointer; each further time a little beside the last.
    pub(super) fn paste(&mut self, text: &str) -> Vec<Effect> {
        let clip = match file::clip_read(text) {
            Ok(clip) => clip,
            Err(error) => return vec![Effect::Say(Tone::Warning, error.message())],
        };
        let at = self.pointer.unwrap_or_else(|| self.hall_center());
        let at = Point { x: at.x.rounded_to(self.snap().grid), y: at.y.rounded_to(self.snap().grid) };
        let edit = edit::paste(self.committed(), self.hall(), &clip.items, at);
        self.use_tool(ToolKind::Select);
        self.take(edit)
    }

    fn hall_center(&self) -> Point {
        self.committed().halls.get(&self.hall()).map_or(Point::ORIGIN, |hall| hall.outline.bounds().center())
    }

    fn rename(&mut self) -> Vec<Effect> {
        self.selection().first().map(|id| Effect::EditText(*id)).into_iter().collect()
    }

    pub(super) fn choose(&mut self, wanted: impl Fn(ItemId, &crate::model::Item) -> bool) -> Vec<Effect> {
        let items = self.committed().items_of(self.hall());
        let open = items.filter(|(_, id, item)| item.lock == Lock::Free && self.is_open(item) && wanted(*id, item));
        let ids = open.map(|(_, id, _)| id).collect();
        self.quietly(|workspace| workspace.select(ids))
    }

    fn select_same<T: Ord + Clone>(&mut self, of: impl Fn(&crate::model::Item) -> Option<T>) -> Vec<Effect> {
        let hall = self.hall();
        let selected = self.selection().iter().filter_map(|id| self.committed().find_item(hall, *id));
        let wanted: BTreeSet<T> = selected.filter_map(|(_, item)| of(item)).collect();
        self.choose(|_, item| of(item).is_some_and(|value| wanted.contains(&value)))
    }

    fn select_status(&mut self) -> Vec<Effect> {
        let project = self.committed().clone();
        let status = |id: ItemId| project.sale(id).status.key(); // held is held, until whichever day
        let wanted: BTreeSet<_> = self.selection().iter().map(|id| status(*id)).collect();
        self.choose(|id, item| item.booth().is_some() && wanted.contains(status(id)))
    }

    /// To the booth before or after the selected one, by number as people count: A2 before A10.
    fn walk(&mut self, step: Step) -> Vec<Effect> {
        let mut booths: Vec<_> = self
            .committed()
            .items_of(self.hall())
            .filter(|(_, _, item)| item.lock == Lock::Free && self.is_open(item))
            .filter_map(|(_, id, item)| Some((crate::words::natural_key(&item.booth()?.number), id)))
            .collect();
        booths.sort();
        let at = booths.iter().position(|(_, id)| self.selection().contains(id));
        let next = match (at, step) {
            (None, Step::Next) => booths.first(),
            (None, Step::Previous) => booths.last(),
            (Some(at), Step::Next) => booths.get(at + 1).or(booths.first()),
            (Some(at), Step::Previous) => at.checked_sub(1).and_then(|at| booths.get(at)).or(booths.last()),
        };
        let ids: BTreeSet<ItemId> = next.map(|(_, id)| *id).into_iter().collect();
        self.handle(super::Request::Select(ids))
    }

    fn walk_halls(&mut self, step: Step) -> Vec<Effect> {
        let halls: Vec<HallId> = self.committed().halls_in_order().into_iter().map(|(id, _)| id).collect();
        let at = halls.iter().position(|id| *id == self.hall()).unwrap_or_default();
        let next = match step {
            Step::Next => halls.get(at + 1),
            Step::Previous => at.checked_sub(1).and_then(|at| halls.get(at)),
        };
        let Some(next) = next.copied() else { return Vec::new() };
        self.handle(super::Request::ShowHall(next))
    }

    /// Goes on with a file action, or asks first when changes are unsaved.
    pub fn ask_unsaved(&mut self, action: FileAction) -> Vec<Effect> {
        match self.saved() {
            Saved::Changed => vec![Effect::Show(Dialog::Unsaved(action))],
            Saved::Saved | Saved::Untouched => self.go_on(action),
        }
    }

    /// Goes on with a file action that has waited for an answer; unsaved changes are dropped.
    pub fn go_on(&mut self, action: FileAction) -> Vec<Effect> {
        match action {
            FileAction::New => vec![Effect::Show(Dialog::New)],
            FileAction::Open => vec![Effect::Show(Dialog::Open)],
            FileAction::Close => vec![Effect::ShowStart],
            FileAction::Quit => vec![Effect::Quit],
            FileAction::Replace(project, path) => {
                self.replace(*project, path);
                vec![Effect::Opened, Effect::FlyToAll]
            }
            FileAction::OpenPath(path) => match file::open(&path) {
                Ok(opened) => self.go_on(FileAction::Replace(Box::new(opened.project), Some(path))),
                Err(error) => vec![Effect::Say(Tone::Error, error.message())],
            },
        }
    }

    fn save(&mut self) -> Vec<Effect> {
        match self.path() {
            Some(path) => {
                let path = path.to_owned();
                self.save_to(path)
            }
            None => vec![Effect::Show(Dialog::SaveAs(None))],
        }
    }

    /// Writes the project to a file; a failed save leaves the old file whole.
    pub(super) fn save_to(&mut self, path: PathBuf) -> Vec<Effect> {
        match file::save(&path, self.committed()) {
            Ok(()) => {
                self.was_saved_to(path.clone());
                vec![Effect::SavedTo(path)]
            }
            Err(error) => vec![Effect::Say(Tone::Error, error.message())],
        }
    }
}

/// By how much a step zooms: four steps double the scale twice over.
const ZOOM_STEP: f32 = std::f32::consts::SQRT_2;

#[derive(Clone, Copy)]
enum Step {
    Next,
    Previous,
}

fn pavilion_of(item: &crate::model::Item) -> Option<crate::model::PavilionId> {
    match &item.part {
        Part::Booth(booth) => booth.pavilion,
        Part::Region(region) => Some(region.pavilion),
        _ => None,
    }
}
