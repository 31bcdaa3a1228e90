//! The workspace: project, preview, history, selection; requests and commands.

mod entry;

pub use entry::{Entry, Measure};
