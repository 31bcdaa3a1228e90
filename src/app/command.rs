//! Every command of the program: its name, group, shortcut and when it can be carried out.
//!
//! Menus, the palette, the shortcuts window and the keyboard all read this one catalogue.

mod catalogue;
mod shortcut;

use crate::stats::Aspect;
use crate::tool::ToolKind;
pub(super) use catalogue::Needs;
use catalogue::PLAIN_COMMANDS;
pub use shortcut::{Key, Shortcut};

/// The headings under which commands stand in the palette and the shortcuts window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CommandGroup {
    /// Files.
    File,
    /// Editing.
    Edit,
    /// Selecting.
    Select,
    /// Arranging.
    Arrange,
    /// Booths.
    Booth,
    /// The view.
    View,
    /// The plan's colours.
    Colour,
    /// Tools.
    Tool,
    /// Help.
    Help,
}

impl CommandGroup {
    /// All groups, in order.
    pub const ALL: [Self; 9] = [
        Self::File,
        Self::Edit,
        Self::Select,
        Self::Arrange,
        Self::Booth,
        Self::View,
        Self::Colour,
        Self::Tool,
        Self::Help,
    ];

    /// The key of its heading.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::File => "group-file",
            Self::Edit => "group-edit",
            Self::Select => "group-select",
            Self::Arrange => "group-arrange",
            Self::Booth => "group-booth",
            Self::View => "group-view",
            Self::Colour => "group-colour",
            Self::Tool => "group-tool",
            Self::Help => "group-help",
        }
    }
}

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Command {
    /// New project.
    New,
    /// Open.
    Open,
    /// Open the sample event.
    OpenSample,
    /// Save.
    Save,
    /// Save as.
    SaveAs,
    /// Export.
    Export,
    /// Event and halls.
    Event,
    /// The price list.
    PriceList,
    /// Add a hall.
    AddHall,
    /// Close project.
    Close,
    /// Quit.
    Quit,
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Cut.
    Cut,
    /// Copy.
    Copy,
    /// Paste.
    Paste,
    /// Duplicate.
    Duplicate,
    /// Duplicate as rows.
    Array,
    /// Delete.
    Delete,
    /// Rename.
    Rename,
    /// Find.
    Find,
    /// Save the selection to the library.
    KeepSymbol,
    /// Select all.
    SelectAll,
    /// Select nothing.
    SelectNone,
    /// Select all of this pavilion.
    SelectPavilion,
    /// Select all of this kind.
    SelectKind,
    /// Select all booths of this status.
    SelectStatus,
    /// Next booth.
    NextBooth,
    /// Previous booth.
    PreviousBooth,
    /// Align left.
    AlignLeft,
    /// Align centres horizontally.
    AlignCenter,
    /// Align right.
    AlignRight,
    /// Align top.
    AlignTop,
    /// Align centres vertically.
    AlignMiddle,
    /// Align bottom.
    AlignBottom,
    /// Distribute horizontally.
    DistributeHorizontally,
    /// Distribute vertically.
    DistributeVertically,
    /// Make the same size.
    SameSize,
    /// Bring to front.
    BringToFront,
    /// Bring forward.
    BringForward,
    /// Send backward.
    SendBackward,
    /// Send to back.
    SendToBack,
    /// Group.
    Group,
    /// Ungroup.
    Ungroup,
    /// Lock.
    Lock,
    /// Unlock everything.
    UnlockAll,
    /// Turn right by 90°.
    TurnRight,
    /// Turn left by 90°.
    TurnLeft,
    /// Mirror left to right.
    MirrorLeftRight,
    /// Mirror top to bottom.
    MirrorTopBottom,
    /// Split booth.
    Split,
    /// Merge booths.
    Merge,
    /// Cut a corner.
    CutCorner,
    /// Make the selected booths available.
    MarkAvailable,
    /// Hold them.
    MarkHeld,
    /// Mark them as reserved.
    MarkReserved,
    /// Mark them as contracted.
    MarkContracted,
    /// Block them.
    MarkBlocked,
    /// Free all booths whose holds have lapsed.
    FreeLapsed,
    /// Choose an exhibitor for the selected booths.
    AssignExhibitor,
    /// Let one more exhibitor share the selected booths.
    AddCoExhibitor,
    /// Swap the exhibitors of two booths.
    SwapExhibitors,
    /// Take the selected booths away from their exhibitors.
    Unassign,
    /// Number booths by a scheme.
    NumberBooths,
    /// Look for duplicate and missing numbers.
    CheckNumbers,
    /// Old and new numbers of a span of days.
    TranslateNumbers,
    /// The layout as an alternative.
    CopyLayout,
    /// An empty alternative.
    EmptyLayout,
    /// Rename the alternative.
    RenameLayout,
    /// Delete the alternative.
    DeleteLayout,
    /// Compare the alternatives.
    CompareLayouts,
    /// The floor.
    ShowFloor,
    /// The directory.
    ShowDirectory,
    /// The review.
    ShowReview,
    /// Go to the holds and deadlines.
    ShowDeadlines,
    /// Zoom in.
    ZoomIn,
    /// Zoom out.
    ZoomOut,
    /// Zoom to fit.
    ZoomFit,
    /// Zoom to selection.
    ZoomSelection,
    /// Zoom to 1:100.
    ZoomOne,
    /// Next hall.
    NextHall,
    /// Previous hall.
    PreviousHall,
    /// Hide or show all panels.
    ToggleFocus,
    /// Structure panel.
    ToggleStructure,
    /// Inspector.
    ToggleInspector,
    /// History.
    ToggleHistory,
    /// Minimap.
    ToggleMinimap,
    /// Rulers.
    ToggleRulers,
    /// Grid.
    ToggleGrid,
    /// Sizes as built.
    ToggleBuilt,
    /// The plan beside the directory's table.
    TogglePlanBeside,
    /// Snap to grid.
    ToggleSnapGrid,
    /// Snap to objects.
    ToggleSnapThings,
    /// Light or dark theme.
    ToggleTheme,
    /// Colour the plan by an aspect.
    ColourBy(Aspect),
    /// The legend of the colours.
    ToggleLegend,
    /// Show every group again.
    ClearFilter,
    /// Search and commands.
    Palette,
    /// Keyboard shortcuts.
    Shortcuts,
    /// About Fairwright.
    About,
    /// Choose a tool.
    Tool(ToolKind),
}

impl Command {
    /// Every command, by group.
    pub fn all() -> impl Iterator<Item = Self> {
        let tools = ToolKind::ALL.into_iter().map(Self::Tool);
        let colours = Aspect::ALL.into_iter().map(Self::ColourBy);
        colours.chain(PLAIN_COMMANDS.iter().copied()).chain(tools)
    }

    /// The key of its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.entry().key
    }

    /// The heading it stands under.
    #[must_use]
    pub const fn group(self) -> CommandGroup {
        self.entry().group
    }

    /// The keys that carry it out.
    #[must_use]
    pub const fn shortcut(self) -> Option<Shortcut> {
        self.entry().shortcut
    }

    /// Whether its work is seen on the floor only, so that it goes there first.
    pub(super) const fn is_seen_on_floor(self) -> bool {
        match self.group() {
            CommandGroup::Tool | CommandGroup::Colour => true,
            CommandGroup::View => matches!(
                self,
                Self::ZoomIn
                    | Self::ZoomOut
                    | Self::ZoomFit
                    | Self::ZoomSelection
                    | Self::ZoomOne
                    | Self::NextHall
                    | Self::PreviousHall
            ),
            CommandGroup::File
            | CommandGroup::Edit
            | CommandGroup::Select
            | CommandGroup::Arrange
            | CommandGroup::Booth
            | CommandGroup::Help => false,
        }
    }

    pub(super) const fn needs(self) -> Needs {
        self.entry().needs
    }

    /// The command of a shortcut.
    #[must_use]
    pub fn of_shortcut(shortcut: Shortcut) -> Option<Self> {
        Self::all().find(|command| command.shortcut() == Some(shortcut))
    }
}

#[cfg(test)]
mod tests {
    use super::shortcut::{COMMAND, PLAIN};
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_two_commands_share_a_shortcut() {
        let mut seen: BTreeMap<String, Command> = BTreeMap::new();
        for command in Command::all() {
            if let Some(shortcut) = command.shortcut() {
                let before = seen.insert(shortcut.to_string(), command);
                assert_eq!(before, None, "{shortcut} of {command:?}");
            }
        }
        assert!(seen.len() > 50);
    }

    #[test]
    fn commands_are_found_by_their_shortcut() {
        let undo = Shortcut::new(COMMAND, Key::Char('Z'));
        assert_eq!(Command::of_shortcut(undo), Some(Command::Undo));
        assert_eq!(undo.to_string(), "Ctrl+Z");
        let booth = Shortcut::new(PLAIN, Key::Char('B'));
        assert_eq!(Command::of_shortcut(booth), Some(Command::Tool(ToolKind::Booth)));
    }
}
