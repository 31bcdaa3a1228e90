//! The program: the window or the command line.

fn main() {
    let _ = fairwright::ui::run(None, None);
}
