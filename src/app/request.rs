//! What the window asks of the workspace, and what the workspace asks of the window.

use super::{Command, Joining, Page};
use crate::edit::{Edit, Refusal};
use crate::geometry::Rect;
use crate::model::{ExhibitorId, HallId, ItemId, Layer, PavilionId, Project};
use crate::table::{Sheet, Spot, Table};
use crate::tool::{Answer, LayerState, Question, SnapSettings, ToolDefaults, ToolKind};
use crate::words::{Lang, Message};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// Which edits are one undo step when they follow each other: the same control, the same records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Burst {
    /// The control, such as the key of its label.
    pub control: &'static str,
    /// What it works on.
    pub subjects: BTreeSet<ItemId>,
}

/// Something a person asked for.
#[derive(Clone, Debug)]
pub enum Request {
    /// Carry out a command of the catalogue.
    Run(Command),
    /// Carry out an edit that a function of `edit` made, or say why it was refused.
    Take(Result<Edit, Refusal>),
    /// The same, as one undo step with the edits of the same burst before it.
    TakeBurst(Burst, Result<Edit, Refusal>),
    /// Show on the plan what an edit would do, or (with none) what is there.
    Propose(Option<Edit>),
    /// The last burst is over; the next edit is a step of its own.
    EndBurst,
    /// Choose records.
    Select(BTreeSet<ItemId>),
    /// Choose records and bring them into view.
    Reveal(BTreeSet<ItemId>),
    /// Show a hall.
    ShowHall(HallId),
    /// Go to a page of the window.
    ShowPage(Page),
    /// Take an exhibitor in hand, without leaving the page.
    ChooseExhibitor(Option<ExhibitorId>),
    /// Show an exhibitor in the directory.
    ShowExhibitor(ExhibitorId),
    /// The pavilion into which new booths and regions go.
    UsePavilion(Option<PavilionId>),
    /// Choose a tool.
    UseTool(ToolKind),
    /// Show, lock or hide a layer.
    SetLayer(Layer, LayerState),
    /// Colour the plan.
    SetColours(super::Colours),
    /// Choose the booths that the plan's filter leaves.
    SelectShown,
    /// Change what things snap to.
    SetSnap(SnapSettings),
    /// Change what the tools place.
    SetDefaults(ToolDefaults),
    /// Undo or redo until so many steps are done.
    GoToStep(usize),
    /// Speak another language.
    SetLang(Lang),
    /// Work on another project; asks first when changes are unsaved.
    Replace(Box<Project>, Option<PathBuf>),
    /// Read a project file and work on it; asks first when changes are unsaved.
    Open(PathBuf),
    /// Write the project to a file.
    SaveTo(PathBuf),
    /// Put records from the clipboard's text onto the plan.
    PasteText(String),
    /// Give booths of the hall to exhibitors, or let them share; asks where somebody has one of them.
    Hand(Joining, Vec<ExhibitorId>, BTreeSet<ItemId>),
    /// What becomes of those who hold booths on which somebody was dropped.
    Answer(Question, Answer),
    /// Something only the window can do.
    Effect(Effect),
}

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It worked.
    Success,
    /// Worth knowing.
    Info,
    /// It was refused.
    Warning,
    /// It failed.
    Error,
}

/// What to do with files once the user has chosen or answered.
#[derive(Clone, Debug)]
pub enum FileAction {
    /// Make a new project.
    New,
    /// Choose a file to open.
    Open,
    /// Open this file.
    OpenPath(PathBuf),
    /// Work on this project.
    Replace(Box<Project>, Option<PathBuf>),
    /// Leave the project for the start screen.
    Close,
    /// Leave the program.
    Quit,
}

/// A file that is made already and only waits for its place on the disk, such as a table for spreadsheets.
#[derive(Clone, PartialEq, Eq)]
pub struct MadeFile {
    /// The name to begin with, without ending; what no file's name may have is taken out of it.
    pub name: String,
    /// The ending, without the dot.
    pub ending: &'static str,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}

impl std::fmt::Debug for MadeFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{} of {} bytes", self.name, self.ending, self.bytes.len())
    }
}

/// A block from the clipboard that is to be laid into a sheet of the directory.
#[derive(Clone, Debug)]
pub struct PasteBlock {
    /// The sheet.
    pub sheet: Sheet,
    /// The cells, line by line.
    pub block: Vec<Vec<String>>,
    /// Where it is laid, if it has no titles.
    pub spot: Spot,
}

/// What the dialog about an alternative of the hall is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutDialog {
    /// The current layout as an alternative.
    Copy,
    /// An empty one.
    Empty,
    /// Another name for the current one.
    Rename,
}

/// A window of its own within the window.
#[derive(Clone, Debug)]
pub enum Dialog {
    /// Make a new project.
    New,
    /// Choose a file to open.
    Open,
    /// Choose where to save; then go on with an action that waited for it.
    SaveAs(Option<FileAction>),
    /// Changes are unsaved: save, drop, or stay; then go on.
    Unsaved(FileAction),
    /// Put the plan on paper or into a picture.
    Export,
    /// Choose where to put a file that is made already.
    SaveMade(MadeFile),
    /// Make rows and columns of the selection.
    Array,
    /// Split the selected booth.
    Split,
    /// Merge the selected booths.
    Merge,
    /// Choose an exhibitor for the selected booths.
    Assign(Joining),
    /// Cut a corner of the selected booth.
    CutCorner,
    /// The hall's and the event's own figures.
    Event,
    /// The price list.
    PriceList,
    /// Add a hall.
    AddHall,
    /// Make or name an alternative of the hall.
    Layout(LayoutDialog),
    /// The alternatives of the hall side by side.
    Compare,
    /// Old and new numbers of a span of days.
    Translations,
    /// Every command and its shortcut.
    Shortcuts,
    /// About the program.
    About,
    /// Show what a block from the clipboard would do to a sheet; then paste it.
    Paste(Box<PasteBlock>),
    /// Write a table as a CSV file.
    ExportTable(Box<Table>),
}

/// A panel beside the plan for something larger, which stays in sight meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// Number booths by a scheme.
    NumberBooths,
    /// Look for duplicate and missing numbers.
    CheckNumbers,
}

/// Something only the window can do.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Say something for a while.
    Say(Tone, Message),
    /// Open a dialog.
    Show(Dialog),
    /// Open a panel beside the plan in the inspector's place.
    Begin(Task),
    /// Ask what becomes of those who hold booths on which somebody was dropped.
    AskHolder(Question),
    /// Open the command palette.
    ShowPalette,
    /// Open the field that finds things by name.
    ShowFind,
    /// Ask for the name under which the selection is kept in the library.
    KeepSymbol,
    /// Bring a part of the plan into view.
    Fly(Rect),
    /// Let records of the hall on the canvas flash, so that the eye finds them.
    Flash(BTreeSet<ItemId>),
    /// Bring the whole hall into view.
    FlyToAll,
    /// Show the plan at a factor of the present scale, about the middle.
    Zoom(f32),
    /// Show the plan at 1:100 of the screen's own size.
    ZoomToScale,
    /// Put text on the clipboard.
    Copy(String),
    /// Ask for the clipboard's text; it comes back as `PasteText`.
    AskPaste,
    /// Let the user type the text or number of a record.
    EditText(ItemId),
    /// Turn the review to the holds and deadlines.
    ShowDeadlines,
    /// Show or hide a panel, by its command.
    Toggle(Command),
    /// The project is another one now.
    Opened,
    /// The project was written to this file.
    SavedTo(PathBuf),
    /// Show the start screen.
    ShowStart,
    /// Close the window for good.
    Quit,
}
