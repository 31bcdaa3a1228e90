//! The command line: the same engine without a window.
//!
//! `fairwright [FILE]` opens the window; `sample`, `info` and `export` work without a display. Everything
//! that is said is in the language of `--lang`. Exit codes: 0 fine, 2 when input cannot be read, output
//! cannot be written or the use is wrong. Deliberately absent: anything that asks while running.

mod args;
mod complaint;
mod export;
mod info;
mod json;
mod list;
mod table;
mod text;

use crate::file;
use crate::model::Project;
use crate::words::{Lang, Message, Words};
use args::{Command, Parsed};
use complaint::Complaint;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is to happen after the command line was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The program ends with an exit code.
    Exit(u8),
    /// The window opens, with a file and in a language if they were given.
    Window {
        /// The file to open.
        file: Option<PathBuf>,
        /// The language asked for.
        lang: Option<Lang>,
    },
}

/// The exit code when all went well.
pub const FINE: u8 = 0;
/// The exit code when input cannot be read, output cannot be written or the use is wrong.
pub const REFUSED: u8 = 2;

/// Runs the program's arguments, the first being the program's own name.
pub fn run(args: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> Next {
    let args: Vec<OsString> = args.into_iter().collect();
    let words = Words::of(args::lang_of(&args).unwrap_or_else(Lang::of_system));
    let done = match args::parse(args, words) {
        Ok(Parsed::Run { command: Command::Open { file }, lang }) => return Next::Window { file, lang },
        Ok(Parsed::Run { command, .. }) => run_command(command, words, out, err),
        Ok(Parsed::Tell(text)) => tell(out, &text),
        Err(complaint) => Err(complaint),
    };
    match done {
        Ok(()) => Next::Exit(FINE),
        Err(complaint) => {
            // where even stderr is closed, the exit code still tells
            let _ = writeln!(err, "fairwright: {}", complaint.say(words));
            Next::Exit(REFUSED)
        }
    }
}

/// Says that the window could not be opened, and gives the exit code.
pub fn refuse_window(lang: Option<Lang>, error: &dyn std::fmt::Display, err: &mut dyn Write) -> u8 {
    let words = Words::of(lang.unwrap_or_else(Lang::of_system));
    let complaint = Complaint::new(if has_display() {
        Message::new("cli-no-window").with("reason", error.to_string())
    } else {
        Message::new("cli-no-display")
    });
    let _ = writeln!(err, "fairwright: {}", complaint.say(words));
    REFUSED
}

/// Whether there can be a display: X11 and Wayland say so in the environment, other systems always have one.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let needs_one = cfg!(all(unix, not(target_os = "macos")));
    !needs_one || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(is_set)
}

fn run_command(command: Command, words: Words, out: &mut dyn Write, err: &mut dyn Write) -> Result<(), Complaint> {
    match command {
        Command::Open { .. } => Ok(()), // the window's
        Command::Sample { to, overwrite } => {
            crate::export::may_write(&to, overwrite)?;
            file::save(&to, &crate::sample::event())?;
            Ok(())
        }
        Command::Info { file, format } => {
            let project = open(&file)?;
            let text = match format {
                args::InfoFormat::Text => text::text(&project, words),
                args::InfoFormat::Json => json::json(&project, words.lang())?,
            };
            tell(out, &text)
        }
        Command::List(request) => list::run(&request, words),
        Command::Export(request) => export::run(&request, words, err),
    }
}

fn open(path: &Path) -> Result<Project, Complaint> {
    Ok(file::open(path)?.project)
}

/// Writes to stdout. A reader that has seen enough, such as `head`, is no error.
fn tell(out: &mut dyn Write, text: &str) -> Result<(), Complaint> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Complaint::stdout(&error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
