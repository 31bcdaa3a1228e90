//! The window's fonts: two weights that cover Latin, Cyrillic and Han, and the icons.
//!
//! They are part of the program, so a machine without any font shows everything.

use super::theme::strong_family;
use crate::fonts::{Font, Weight};
use eframe::egui::{self, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Gives the context our fonts in place of egui's own.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(definitions());
}

fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let name = |font: Font| format!("{font:?}");
    for font in Font::ALL {
        fonts.font_data.insert(name(font), Arc::new(FontData::from_static(font.bytes())));
    }
    let mut icons = egui_material_icons::font_insert().data;
    icons.tweak.y_offset_factor = 0.0;
    fonts.font_data.insert("icons".to_owned(), Arc::new(icons));

    let stack = |weight: Weight| {
        let fonts = weight.stack().iter().map(|font| name(*font));
        fonts.chain(["icons".to_owned()]).collect::<Vec<_>>()
    };
    fonts.families.insert(FontFamily::Proportional, stack(Weight::Regular));
    fonts.families.insert(FontFamily::Monospace, stack(Weight::Regular));
    fonts.families.insert(strong_family(), stack(Weight::Strong));
    for family in [egui_material_icons::FONT_FAMILY, egui_material_icons::FONT_FAMILY_OUTLINED] {
        fonts.families.insert(FontFamily::Name(family.into()), vec!["icons".to_owned()]);
    }
    fonts
}
