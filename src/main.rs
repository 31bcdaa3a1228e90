//! The program: the window or the command line.

use fairwright::cli::{self, Next};
use fairwright::ui;
use std::process::ExitCode;

fn main() -> ExitCode {
    let next = cli::run(std::env::args_os(), &mut std::io::stdout(), &mut std::io::stderr());
    let code = match next {
        Next::Exit(code) => code,
        Next::Window { file, lang } => match ui::run(file, lang) {
            Ok(()) => cli::FINE,
            Err(error) => cli::refuse_window(lang, &error, &mut std::io::stderr()),
        },
    };
    ExitCode::from(code)
}
