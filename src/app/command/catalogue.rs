//! The catalogue: of each command its key, heading, need and shortcut.

use super::shortcut::{ALT, ALT_SHIFT, COMMAND, COMMAND_ALT, COMMAND_SHIFT, PLAIN, SHIFT};
use super::{Command, CommandGroup, Key, Shortcut};
use crate::stats::Aspect;
use crate::words::Message;

/// What must be there for a command to do anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Needs {
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
    /// A booth that somebody holds among the selection.
    HeldBooth,
    /// Just two booths, of which somebody holds at least one.
    SwapBooths,
    /// A member of a group.
    Group,
    /// A filter on the plan.
    Filter,
    /// At least two alternatives of the hall.
    TwoLayouts,
}

impl Needs {
    /// Why a command cannot be carried out while this is missing.
    pub const fn reason(self) -> Message {
        Message::new(match self {
            Self::Nothing => "needs-nothing",
            Self::Undo => "needs-undo",
            Self::Redo => "needs-redo",
            Self::One => "needs-one",
            Self::Two => "needs-two",
            Self::Three => "needs-three",
            Self::OneBooth => "needs-one-booth",
            Self::OneBooths => "needs-booths",
            Self::TwoBooths => "needs-two-booths",
            Self::HeldBooth => "needs-held-booth",
            Self::SwapBooths => "needs-swap-booths",
            Self::Group => "needs-group",
            Self::Filter => "needs-filter",
            Self::TwoLayouts => "needs-two-layouts",
        })
    }
}

/// What the catalogue says of a command.
pub(super) struct Entry {
    pub(super) key: &'static str,
    pub(super) group: CommandGroup,
    pub(super) needs: Needs,
    pub(super) shortcut: Option<Shortcut>,
}

const fn entry(key: &'static str, group: CommandGroup, needs: Needs, shortcut: Option<Shortcut>) -> Entry {
    Entry { key, group, needs, shortcut }
}

/// Every command but the tools, by group.
pub(super) const PLAIN_COMMANDS: &[Command] = &[
    Command::New,
    Command::Open,
    Command::OpenSample,
    Command::Save,
    Command::SaveAs,
    Command::Export,
    Command::Event,
    Command::PriceList,
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
    Command::Find,
    Command::KeepSymbol,
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
    Command::MarkAvailable,
    Command::MarkHeld,
    Command::MarkReserved,
    Command::MarkContracted,
    Command::MarkBlocked,
    Command::FreeLapsed,
    Command::AssignExhibitor,
    Command::AddCoExhibitor,
    Command::SwapExhibitors,
    Command::Unassign,
    Command::NumberBooths,
    Command::CheckNumbers,
    Command::TranslateNumbers,
    Command::CopyLayout,
    Command::EmptyLayout,
    Command::RenameLayout,
    Command::DeleteLayout,
    Command::CompareLayouts,
    Command::ShowFloor,
    Command::ShowDirectory,
    Command::ShowReview,
    Command::ShowDeadlines,
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
    Command::ToggleBuilt,
    Command::TogglePlanBeside,
    Command::ToggleSnapGrid,
    Command::ToggleSnapThings,
    Command::ToggleTheme,
    Command::ToggleLegend,
    Command::ClearFilter,
    Command::Palette,
    Command::Shortcuts,
    Command::About,
];

impl Command {
    pub(super) const fn entry(self) -> Entry {
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
            Self::PriceList => entry("command-price-list", G::File, N::Nothing, None),
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
            Self::KeepSymbol => entry("command-keep-symbol", G::Edit, N::One, None),
            Self::Find => entry("command-find", G::Edit, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('F')))),
            Self::SelectAll => {
                entry("command-select-all", G::Select, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('A'))))
            }
            Self::SelectNone => {
                entry("command-select-none", G::Select, N::Nothing, Some(Shortcut::new(COMMAND_SHIFT, Key::Char('A'))))
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
            Self::MarkAvailable => {
                entry("command-mark-available", G::Booth, N::OneBooths, Some(Shortcut::new(PLAIN, Key::Char('1'))))
            }
            Self::MarkHeld => {
                entry("command-mark-held", G::Booth, N::OneBooths, Some(Shortcut::new(PLAIN, Key::Char('2'))))
            }
            Self::MarkReserved => {
                entry("command-mark-reserved", G::Booth, N::OneBooths, Some(Shortcut::new(PLAIN, Key::Char('3'))))
            }
            Self::MarkContracted => {
                entry("command-mark-contracted", G::Booth, N::OneBooths, Some(Shortcut::new(PLAIN, Key::Char('4'))))
            }
            Self::MarkBlocked => {
                entry("command-mark-blocked", G::Booth, N::OneBooths, Some(Shortcut::new(PLAIN, Key::Char('5'))))
            }
            Self::FreeLapsed => entry("command-free-lapsed", G::Booth, N::Nothing, None),
            Self::CutCorner => entry("command-cut-corner", G::Booth, N::OneBooth, None),
            Self::AssignExhibitor => {
                entry("command-assign-exhibitor", G::Booth, N::OneBooths, Some(Shortcut::new(SHIFT, Key::Char('E'))))
            }
            Self::AddCoExhibitor => entry("command-add-co-exhibitor", G::Booth, N::HeldBooth, None),
            Self::SwapExhibitors => {
                entry("command-swap-exhibitors", G::Booth, N::SwapBooths, Some(Shortcut::new(SHIFT, Key::Char('X'))))
            }
            Self::Unassign => {
                entry("command-unassign", G::Booth, N::HeldBooth, Some(Shortcut::new(SHIFT, Key::Char('U'))))
            }
            Self::NumberBooths => {
                entry("command-number-booths", G::Booth, N::Nothing, Some(Shortcut::new(COMMAND_ALT, Key::Char('N'))))
            }
            Self::CheckNumbers => entry("command-check-numbers", G::Booth, N::Nothing, None),
            Self::TranslateNumbers => entry("command-translate-numbers", G::Booth, N::Nothing, None),
            Self::CopyLayout => entry("command-copy-layout", G::Edit, N::Nothing, None),
            Self::EmptyLayout => entry("command-empty-layout", G::Edit, N::Nothing, None),
            Self::RenameLayout => entry("command-rename-layout", G::Edit, N::Nothing, None),
            Self::DeleteLayout => entry("command-delete-layout", G::Edit, N::TwoLayouts, None),
            Self::CompareLayouts => entry("command-compare-layouts", G::Edit, N::TwoLayouts, None),
            Self::ShowFloor => {
                entry("command-show-floor", G::View, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('1'))))
            }
            Self::ShowDirectory => {
                entry("command-show-directory", G::View, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('2'))))
            }
            Self::ShowDeadlines => entry("command-show-deadlines", G::View, N::Nothing, None),
            Self::ShowReview => {
                entry("command-show-review", G::View, N::Nothing, Some(Shortcut::new(COMMAND, Key::Char('3'))))
            }
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
            Self::ToggleBuilt => entry("command-toggle-built", G::View, N::Nothing, None),
            Self::TogglePlanBeside => {
                entry("command-toggle-plan-beside", G::View, N::Nothing, Some(Shortcut::new(ALT, Key::Char('4'))))
            }
            Self::ToggleSnapGrid => entry(
                "command-toggle-snap-grid",
                G::View,
                N::Nothing,
                Some(Shortcut::new(COMMAND_SHIFT, Key::Char('\''))),
            ),
            Self::ToggleSnapThings => entry("command-toggle-snap-things", G::View, N::Nothing, None),
            Self::ToggleTheme => entry("command-toggle-theme", G::View, N::Nothing, None),
            Self::ColourBy(aspect) => entry(colour_by(aspect), G::Colour, N::Nothing, None),
            Self::ToggleLegend => entry("command-toggle-legend", G::Colour, N::Nothing, None),
            Self::ClearFilter => entry("command-clear-filter", G::Colour, N::Filter, None),
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
}

/// The key of the command that colours by an aspect.
const fn colour_by(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Pavilion => "command-colour-pavilion",
        Aspect::Status => "command-colour-status",
        Aspect::Country => "command-colour-country",
        Aspect::Kind => "command-colour-kind",
        Aspect::Size => "command-colour-size",
        Aspect::Price => "command-colour-price",
        Aspect::Rate => "command-colour-rate",
        Aspect::OpenSides => "command-colour-open-sides",
        Aspect::Attendance => "command-colour-attendance",
    }
}
