//! The native window around the planner: size, icon, and what is remembered from run to run.

use super::planner::{Planner, Start};
use super::theme::Theme;
use crate::app::Preferences;
use crate::words::Lang;
use directories::ProjectDirs;
use eframe::egui::{IconData, Ui, ViewportBuilder, Visuals};
use std::path::PathBuf;

/// The key of the preferences in the window's storage.
const PREFERENCES: &str = "preferences";

/// Why the window could not be shown.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct RunError(String);

/// Opens the window and stays until it is closed.
///
/// The first run opens the sample event, later runs the start screen, and a file opens itself. `lang` is for
/// this run and the following ones; without it the language is the one remembered, else the desktop's.
///
/// # Errors
/// When there is no display, or no way to draw on it.
pub fn run(file: Option<PathBuf>, lang: Option<Lang>) -> Result<(), RunError> {
    let mut viewport = ViewportBuilder::default()
        .with_title("Fairwright")
        .with_app_id("fairwright")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([900.0, 600.0]);
    if let Some(icon) = icon() {
        viewport = viewport.with_icon(icon);
    }
    let options = eframe::NativeOptions { viewport, ..eframe::NativeOptions::default() };
    let made = eframe::run_native(
        "fairwright",
        options,
        Box::new(move |context| {
            let stored = context.storage.and_then(|storage| eframe::get_value(storage, PREFERENCES));
            let mut preferences: Preferences = stored.unwrap_or_default();
            if let Some(lang) = lang {
                lang.tag().clone_into(&mut preferences.lang);
            }
            let start = match file {
                Some(path) => Start::File(path),
                None if preferences.has_run => Start::Screen,
                None => Start::Sample,
            };
            let planner = Planner::new(&context.egui_ctx, preferences, start);
            Ok(Box::new(Window(match ProjectDirs::from("", "", "fairwright") {
                Some(dirs) => planner
                    .with_thumbnails(dirs.cache_dir().join("thumbnails"))
                    .with_symbols(dirs.config_dir().join("library")),
                None => planner,
            })))
        }),
    );
    made.map_err(|error| RunError(error.to_string()))
}

struct Window(Planner);

impl eframe::App for Window {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.0.ui(ui);
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        eframe::set_value(storage, PREFERENCES, self.0.preferences());
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        Theme::of_visuals(visuals).canvas.to_normalized_gamma_f32()
    }
}

/// The program's icon; none if the embedded picture could not be read.
fn icon() -> Option<IconData> {
    let bytes: &[u8] = include_bytes!("../../assets/icon.png");
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    let is_rgba = info.color_type == png::ColorType::Rgba && info.bit_depth == png::BitDepth::Eight;
    is_rgba.then_some(IconData { rgba: pixels, width: info.width, height: info.height })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_icon_can_be_read() {
        let icon = super::icon().unwrap();
        assert_eq!(icon.rgba.len(), (icon.width * icon.height * 4) as usize);
    }
}
