//! The window's fonts: two weights that cover Latin, Cyrillic and Han, and the icons.
//!
//! They are part of the program, so a machine without any font shows everything.

use super::theme::strong_family;
use eframe::egui::{self, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Gives the context our fonts in place of egui's own.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 4] = [
        ("regular", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("semibold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
        ("han", include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf")),
        ("han-bold", include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let mut icons = egui_material_icons::font_insert().data;
    icons.tweak.y_offset_factor = 0.0;
    fonts.font_data.insert("icons".to_owned(), Arc::new(icons));

    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let regular = names(&["regular", "han", "icons"]);
    fonts.families.insert(FontFamily::Proportional, regular.clone());
    fonts.families.insert(FontFamily::Monospace, regular);
    fonts.families.insert(strong_family(), names(&["semibold", "han-bold", "han", "icons"]));
    fonts.families.insert(FontFamily::Name(egui_material_icons::FONT_FAMILY.into()), names(&["icons"]));
    fonts.families.insert(FontFamily::Name(egui_material_icons::FONT_FAMILY_OUTLINED.into()), names(&["icons"]));
    fonts
}
