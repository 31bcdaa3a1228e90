//! Every command of the program: its name, group, shortcut and when it can be carried out.
//!
//! Menus, the palette, the shortcuts window and the keyboard all read this one catalogue.

use crate::tool::{Modifiers, ToolKind};

/// A key of the keyboard, without modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter in upper case, a digit or a sign.
    Char(char),
    /// Tab.
    Tab,
    /// Delete (Backspace counts as well).
    Delete,
    /// F1.
    F1,
    /// F2.
    F2,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

/// A key with the modifiers that must be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// The modifiers; all others must be up.
    pub modifiers: Modifiers,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    const fn new(modifiers: Modifiers, key: Key) -> Self {
        Self { modifiers, key }
    }
}

const fn held(command: bool, shift: bool, alt: bool) -> Modifiers {
    Modifiers { shift, alt, command }
}
const PLAIN: Modifiers = held(false, false, false);
const COMMAND: Modifiers = held(true, false, false);
const COMMAND_SHIFT: Modifiers = held(true, true, false);
const COMMAND_ALT: Modifiers = held(true, false, true);
const SHIFT: Modifiers = held(false, true, false);
const ALT: Modifiers = held(false, false, true);
const ALT_SHIFT: Modifiers = held(false, true, true);

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
    /// Tools.
    Tool,
    /// Help.
    Help,
}

impl CommandGroup {
    /// All groups, in order.
    pub const ALL: [Self; 8] =
        [Self::File, Self::Edit, Self::Select, Self::Arrange, Self::Booth, Self::View, Self::Tool, Self::Help];

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
            Self::Tool => "group-tool",
            Self::Help => "group-help",
        }
    }
}

/// What must be there for a command to do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// Nothing.
    Nothing,
    /// A step to undo.
    Undo,
    /// A step to redo.
    Redo,
    /// At least one record selected.
    One,
    /// At least two.
    Two,
    /// At least three.
    Three,
    /// Just one booth.
    OneBooth,
    /// At least one booth among the selection.
    OneBooths,
    /// At least two booths and nothing else.
    TwoBooths,
    /// A member of a group.
    Group,
}

struct Entry {
    key: &'static str,
    group: CommandGroup,
    needs: Needs,
    shortcut: Option<Shortcut>,
}

const fn entry(key: &'static str, group: CommandGroup, needs: Needs, shortcut: Option<Shortcut>) -> Entry {
    Entry { key, group, needs, shortcut }
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
    /// Snap to grid.
    ToggleSnapGrid,
    /// Snap to objects.
    ToggleSnapThings,
    /// Light or dark theme.
    ToggleTheme,
    /// Search and commands.
    Palette,
    /// Keyboard shortcuts.
    Shortcuts,
    /// About Fairwright.
    About,
    /// Choose a tool.
    Tool(ToolKind),
}

const PLAIN_COMMANDS: [Command; 70] = [
    Command::New,
    Command::Open,
    Command::OpenSample,
    Command::Save,
    Command::SaveAs,
    Command::Export,
    Command::Event,
    Command::AddHall,
    Command::Close,
    Command::Quit,
    Command::Undo,
    Command::Redo,
    Command::Cut,
    Command::Copy,
    Command::Paste,
    Command::Duplicate,
    Command::Array,
    Command::Delete,
    Command::Rename,
    Command::SelectAll,
    Command::SelectNone,
    Command::SelectPavilion,
    Command::SelectKind,
    Command::SelectStatus,
    Command::NextBooth,
    Command::PreviousBooth,
    Command::AlignLeft,
    Command::AlignCenter,
    Command::AlignRight,
    Command::AlignTop,
    Command::AlignMiddle,
    Command::AlignBottom,
    Command::DistributeHorizontally,
    Command::DistributeVertically,
    Command::SameSize,
    Command::BringToFront,
    Command::BringForward,
    Command::SendBackward,
    Command::SendToBack,
    Command::Group,
    Command::Ungroup,
    Command::Lock,
    Command::UnlockAll,
    Command::TurnRight,
    Command::TurnLeft,
    Command::MirrorLeftRight,
    Command::MirrorTopBottom,
    Command::Split,
    Command::Merge,
    Command::CutCorner,
    Command::ZoomIn,
    Command::ZoomOut,
    Command::ZoomFit,
    Command::ZoomSelection,
    Command::ZoomOne,
    Command::NextHall,
    Command::PreviousHall,
    Command::ToggleFocus,
    Command::ToggleStructure,
    Command::ToggleInspector,
    Command::ToggleHistory,
    Command::ToggleMinimap,
    Command::ToggleRulers,
    Command::ToggleGrid,
    Command::ToggleSnapGrid,
    Command::ToggleSnapThings,
    Command::ToggleTheme,
    Command::Palette,
    Command::Shortcuts,
    Command::About,
];

impl Command {
    /// Every command, by group.
    pub fn all() -> impl Iterator<Item = Self> {
        let tools = ToolKind::ALL.into_iter().map(Self::Tool);
        PLAIN_COMMANDS.into_iter().chain(tools)
    }

    const fn entry(self) -> Entry {
        use CommandGroup as G;
        use Needs as N;
        match self {
            Self::New => entry("command-new", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('N')))),
            Self::Open => entry("command-open", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('O')))),
            Self::OpenSample => entry("command-open-sample", G::File, N::Nothing, None),
            Self::Save => entry("command-save", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('S')))),
            Self::SaveAs => {
                entry("command-save-as", G::File, N::Nothing, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('S'))))
            }
            Self::Export => entry("command-export", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('E')))),
            Self::Event => entry("command-event", G::File, N::Nothing, None),
            Self::AddHall => entry("command-add-hall", G::File, N::Nothing, None),
            Self::Close => entry("command-close", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('W')))),
            Self::Quit => entry("command-quit", G::File, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('Q')))),
            Self::Undo => entry("command-undo", G::Edit, N::Undo, Some(Shortcut::new(COMMAND, Key::Char('Z')))),
            Self::Redo => entry("command-redo", G::Edit, N::Redo, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('Z')))),
            Self::Cut => entry("command-cut", G::Edit, N::One, Some(Shortcut::new(COMMAND, Key::Char('X')))),
            Self::Copy => entry("command-copy", G::Edit, N::One, Some(Shortcut::new(COMMAND, Key::Char('C')))),
            Self::Paste => entry("command-paste", G::Edit, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('V')))),
            Self::Duplicate => {
                entry("command-duplicate", G::Edit, N::One, Some(Shortcut::new(COMMAND, Key::Char('D'))))
            }
            Self::Array => entry("command-array", G::Edit, N::One, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('D')))),
            Self::Delete => entry("command-delete", G::Edit, N::One, Some(Shortcut::new(PLAIN, Key::Delete))),
            Self::Rename => entry("command-rename", G::Edit, N::One, Some(Shortcut::new(PLAIN, Key::F2))),
            Self::SelectAll => {
                entry("command-select-all", G::Select, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('A'))))
            }
            Self::SelectNone => {
                entry("command-select-none", G::Select, N::One, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('A'))))
            }
            Self::SelectPavilion => entry("command-select-pavilion", G::Select, N::One, None),
            Self::SelectKind => entry("command-select-kind", G::Select, N::One, None),
            Self::SelectStatus => entry("command-select-status", G::Select, N::OneBooths, None),
            Self::NextBooth => entry("command-next-booth", G::Select, N::Nothing, Some(Shortcut::new(PLAIN, Key::Tab))),
            Self::PreviousBooth => {
                entry("command-previous-booth", G::Select, N::Nothing, Some(Shortcut::new(SHIFT, Key::Tab)))
            }
            Self::AlignLeft => {
                entry("command-align-left", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('A'))))
            }
            Self::AlignCenter => {
                entry("command-align-center", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('H'))))
            }
            Self::AlignRight => {
                entry("command-align-right", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('D'))))
            }
            Self::AlignTop => entry("command-align-top", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('W')))),
            Self::AlignMiddle => {
                entry("command-align-middle", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('V'))))
            }
            Self::AlignBottom => {
                entry("command-align-bottom", G::Arrange, N::One, Some(Shortcut::new(ALT, Key::Char('S'))))
            }
            Self::DistributeHorizontally => entry(
                "command-distribute-horizontally",
                G::Arrange,
                N::Three,
                Some(Shortcut::new(ALT_SHIFT, Key::Char('H'))),
            ),
            Self::DistributeVertically => entry(
                "command-distribute-vertically",
                G::Arrange,
                N::Three,
                Some(Shortcut::new(ALT_SHIFT, Key::Char('V'))),
            ),
            Self::SameSize => entry("command-same-size", G::Arrange, N::Two, None),
            Self::BringToFront => {
                entry("command-bring-to-front", G::Arrange, N::One, Some(Shortcut::new(COMMAND_SHIFT, Key::Char(']'))))
            }
            Self::BringForward => {
                entry("command-bring-forward", G::Arrange, N::One, Some(Shortcut::new(COMMAND, Key::Char(']'))))
            }
            Self::SendBackward => {
                entry("command-send-backward", G::Arrange, N::One, Some(Shortcut::new(COMMAND, Key::Char('['))))
            }
            Self::SendToBack => {
                entry("command-send-to-back", G::Arrange, N::One, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('['))))
            }
            Self::Group => entry("command-group", G::Arrange, N::Two, Some(Shortcut::new(COMMAND, Key::Char('G')))),
            Self::Ungroup => {
                entry("command-ungroup", G::Arrange, N::Group, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('G'))))
            }
            Self::Lock => entry("command-lock", G::Arrange, N::One, Some(Shortcut::new(COMMAND, Key::Char('L')))),
            Self::UnlockAll => {
                entry("command-unlock-all", G::Arrange, N::Nothing, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('L'))))
            }
            Self::TurnRight => {
                entry("command-turn-right", G::Arrange, N::One, Some(Shortcut::new(PLAIN, Key::Char('.'))))
            }
            Self::TurnLeft => {
                entry("command-turn-left", G::Arrange, N::One, Some(Shortcut::new(PLAIN, Key::Char(','))))
            }
            Self::MirrorLeftRight => {
                entry("command-mirror-left-right", G::Arrange, N::One, Some(Shortcut::new(SHIFT, Key::Char('H'))))
            }
            Self::MirrorTopBottom => {
                entry("command-mirror-top-bottom", G::Arrange, N::One, Some(Shortcut::new(SHIFT, Key::Char('V'))))
            }
            Self::Split => {
                entry("command-split", G::Booth, N::OneBooth, Some(Shortcut::new(COMMAND_ALT, Key::Char('S'))))
            }
            Self::Merge => entry("command-merge", G::Booth, N::TwoBooths, Some(Shortcut::new(COMMAND, Key::Char('M')))),
            Self::CutCorner => entry("command-cut-corner", G::Booth, N::OneBooth, None),
            Self::ZoomIn => entry("command-zoom-in", G::View, N::Nothing, Some(Shortcut::new(PLAIN, Key::Char('+')))),
            Self::ZoomOut => entry("command-zoom-out", G::View, N::Nothing, Some(Shortcut::new(PLAIN, Key::Char('-')))),
            Self::ZoomFit => entry("command-zoom-fit", G::View, N::Nothing, Some(Shortcut::new(SHIFT, Key::Char('1')))),
            Self::ZoomSelection => {
                entry("command-zoom-selection", G::View, N::One, Some(Shortcut::new(SHIFT, Key::Char('2'))))
            }
            Self::ZoomOne => entry("command-zoom-one", G::View, N::Nothing, Some(Shortcut::new(SHIFT, Key::Char('0')))),
            Self::NextHall => {
                entry("command-next-hall", G::View, N::Nothing, Some(Shortcut::new(PLAIN, Key::PageDown)))
            }
            Self::PreviousHall => {
                entry("command-previous-hall", G::View, N::Nothing, Some(Shortcut::new(PLAIN, Key::PageUp)))
            }
            Self::ToggleFocus => {
                entry("command-toggle-focus", G::View, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('\\'))))
            }
            Self::ToggleStructure => {
                entry("command-toggle-structure", G::View, N::Nothing, Some(Shortcut::new(ALT, Key::Char('1'))))
            }
            Self::ToggleInspector => {
                entry("command-toggle-inspector", G::View, N::Nothing, Some(Shortcut::new(ALT, Key::Char('2'))))
            }
            Self::ToggleHistory => {
                entry("command-toggle-history", G::View, N::Nothing, Some(Shortcut::new(ALT, Key::Char('3'))))
            }
            Self::ToggleMinimap => entry("command-toggle-minimap", G::View, N::Nothing, None),
            Self::ToggleRulers => {
                entry("command-toggle-rulers", G::View, N::Nothing, Some(Shortcut::new(SHIFT, Key::Char('R'))))
            }
            Self::ToggleGrid => {
                entry("command-toggle-grid", G::View, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('\''))))
            }
            Self::ToggleSnapGrid => entry(
                "command-toggle-snap-grid",
                G::View,
                N::Nothing,
                Some(Shortcut::new(COMMAND_SHIFT, Key::Char('\''))),
            ),
            Self::ToggleSnapThings => entry("command-toggle-snap-things", G::View, N::Nothing, None),
            Self::ToggleTheme => entry("command-toggle-theme", G::View, N::Nothing, None),
            Self::Palette => {
                entry("command-palette", G::Help, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('K'))))
            }
            Self::Shortcuts => entry("command-shortcuts", G::Help, N::Nothing, Some(Shortcut::new(PLAIN, Key::F1))),
            Self::About => entry("command-about", G::Help, N::Nothing, None),
            Self::Tool(kind) => {
                entry(kind.name(), G::Tool, N::Nothing, Some(Shortcut::new(PLAIN, Key::Char(kind.letter()))))
            }
        }
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

    pub(super) const fn needs(self) -> Needs {
        self.entry().needs
    }

    /// The command of a shortcut.
    #[must_use]
    pub fn of_shortcut(shortcut: Shortcut) -> Option<Self> {
        Self::all().find(|command| command.shortcut() == Some(shortcut))
    }
}

impl std::fmt::Display for Shortcut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [(self.modifiers.command, "Ctrl+"), (self.modifiers.alt, "Alt+"), (self.modifiers.shift, "Shift+")];
        for (held, name) in parts {
            if held {
                f.write_str(name)?;
            }
        }
        match self.key {
            Key::Char(c) => write!(f, "{c}"),
            Key::Tab => f.write_str("Tab"),
            Key::Delete => f.write_str("Del"),
            Key::F1 => f.write_str("F1"),
            Key::F2 => f.write_str("F2"),
            Key::PageUp => f.write_str("PgUp"),
            Key::PageDown => f.write_str("PgDn"),
        }
    }
}

#[cfg(test)]
mod tests {
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
