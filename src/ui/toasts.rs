//! Short messages at the foot of the window: what went well, what was refused, and what to do about it.

use super::controls::{self, Look};
use super::icons;
use super::theme::Theme;
use crate::app::Tone;
use crate::words::Words;
use eframe::egui::{self, Align2, Area, Context, Order, Sense, vec2};
use std::path::PathBuf;

/// How long a message stays, in seconds.
const SECONDS: f64 = 5.0;
/// How long an error stays.
const ERROR_SECONDS: f64 = 12.0;
/// The most messages at a time; older ones go.
const MOST: usize = 3;

struct Toast {
    serial: u64,
    tone: Tone,
    text: String,
    folder: Option<PathBuf>,
    /// When it goes, by the window's clock; none until it was first shown.
    until: Option<f64>,
}

/// The messages on show.
#[derive(Default)]
pub struct Toasts {
    toasts: Vec<Toast>,
    serial: u64,
}

impl Toasts {
    /// Shows a message for a while.
    pub fn say(&mut self, tone: Tone, text: String) {
        self.push(tone, text, None);
    }

    /// Shows that a file was written, with a way to its folder.
    pub fn say_file(&mut self, text: String, folder: Option<PathBuf>) {
        self.push(Tone::Success, text, folder);
    }

    fn push(&mut self, tone: Tone, text: String, folder: Option<PathBuf>) {
        self.toasts.retain(|toast| toast.text != text); // the same again only begins anew
        self.serial += 1;
        self.toasts.push(Toast { serial: self.serial, tone, text, folder, until: None });
        if self.toasts.len() > MOST {
            self.toasts.remove(0);
        }
    }

    /// Shows the messages above everything else.
    pub fn ui(&mut self, ctx: &Context, words: Words) {
        let now = ctx.input(|input| input.time);
        let mut gone = Vec::new();
        let mut bottom = -44.0;
        for toast in self.toasts.iter_mut().rev() {
            let seconds = if toast.tone == Tone::Error { ERROR_SECONDS } else { SECONDS };
            let until = *toast.until.get_or_insert(now + seconds);
            let shown = Area::new(controls::id("toast").with(toast.serial))
                .order(Order::Foreground)
                .anchor(Align2::CENTER_BOTTOM, vec2(0.0, bottom))
                .show(ctx, |ui| toast_ui(ui, toast, words));
            bottom -= shown.response.rect.height() + 8.0;
            if shown.inner {
                gone.push(toast.serial);
            } else if shown.response.contains_pointer() {
                toast.until = Some(now + SECONDS); // it waits while someone reads it
            } else if now >= until {
                gone.push(toast.serial);
            } else {
                ctx.request_repaint_after_secs((until - now) as f32);
            }
        }
        self.toasts.retain(|toast| !gone.contains(&toast.serial));
    }
}

/// Shows one message; true when it was closed.
fn toast_ui(ui: &mut egui::Ui, toast: &Toast, words: Words) -> bool {
    let theme = Theme::of(ui);
    let (icon, color) = match toast.tone {
        Tone::Success => (icons::SUCCESS, theme.success),
        Tone::Info => (icons::INFO, theme.info),
        Tone::Warning => (icons::WARNING, theme.warning),
        Tone::Error => (icons::ERROR, theme.error),
    };
    let mut closed = false;
    theme.floating().inner_margin(egui::Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_max_width(600.0);
        ui.horizontal(|ui| {
            controls::mark(ui, icon, color);
            let text = egui::Label::new(&toast.text).sense(Sense::hover());
            let text = if toast.text.chars().count() > 70 { text.wrap() } else { text.extend() };
            let response = ui.add(text);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
            if let Some(folder) = &toast.folder
                && ui.link(words.t("toast-show-folder").as_ref()).clicked()
            {
                ui.ctx().open_url(egui::OpenUrl::same_tab(format!("file://{}", folder.display())));
            }
            closed =
                controls::sized_icon_button(ui, icons::CLOSE, &words.t("toast-close"), Look::Plain, vec2(24.0, 24.0))
                    .clicked();
        });
    });
    closed
}
