//! The workspace: project, preview, history, selection; requests and commands.
//!
//! The window reads a [`Workspace`] and asks by [`Request`]s; what only the window can do comes back as
//! [`Effect`]s. Deliberately absent: egui, and anything that draws.

mod carry;
mod colours;
mod command;
mod page;
mod preferences;
mod proposal;
mod request;
mod run;
mod workspace;

pub use crate::entry::{Entry, Measure};
pub use carry::Joining;
pub use colours::Colours;
pub use command::{Command, CommandGroup, Key, Shortcut};
pub use page::Page;
pub use preferences::{Panels, Preferences, Recent, ThemeChoice};
pub use proposal::Proposal;
pub use request::{Burst, Dialog, Effect, FileAction, LayoutDialog, MadeFile, PasteBlock, Request, Task, Tone};
pub use workspace::{HistoryStep, Saved, Viewport, Workspace};
