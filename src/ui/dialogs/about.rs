//! What the program is, its version, its licence, and whose fonts, flags and data it carries.

use super::super::controls;
use super::super::theme::{self, Theme};
use super::frame::{self, Foot};
use crate::words::Words;
use eframe::egui::{Context, Label, RichText, Ui};

/// Those whose work is part of the program: name, what it is, licence.
const CREDITS: [(&str, &str, &str); 6] = [
    ("Inter", "about-fonts", "SIL OFL 1.1"),
    ("Noto Sans CJK SC", "about-fonts", "SIL OFL 1.1"),
    ("Material Symbols", "about-icons", "Apache-2.0"),
    ("flag-icons", "about-flags", "MIT"),
    ("Unicode CLDR", "about-countries", "Unicode-3.0"),
    ("egui", "about-toolkit", "MIT OR Apache-2.0"),
];

/// Shows the dialog; true when it is over.
pub fn ui(ctx: &Context, words: Words) -> bool {
    let foot = frame::dialog(ctx, words, &words.t("about-title"), 460.0, |ui| {
        frame::body(ui, |ui| content(ui, words));
        frame::foot_close(ui, words)
    });
    foot != Foot::Open
}

fn content(ui: &mut Ui, words: Words) {
    ui.label(theme::title("Fairwright"));
    let version = words.with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    controls::muted(ui, version);
    ui.add_space(8.0);
    ui.add(Label::new(words.t("about-text").as_ref()).wrap());
    ui.label(words.with("about-licence", &[("licence", env!("CARGO_PKG_LICENSE").into())]));
    ui.add_space(12.0);
    controls::group_heading(ui, &words.t("about-credits"));
    eframe::egui::Grid::new("credits").num_columns(3).spacing([24.0, 6.0]).show(ui, |ui| {
        let color = Theme::of(ui).text_muted;
        for (name, what, licence) in CREDITS {
            ui.label(name);
            ui.label(RichText::new(words.t(what).as_ref()).color(color));
            ui.label(RichText::new(licence).color(color));
            ui.end_row();
        }
    });
}
