//! The workspace: project, preview, history, selection; requests and commands.
