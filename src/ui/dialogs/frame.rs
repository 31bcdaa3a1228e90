//! What every dialog has: a title, its content, and a foot with the answer and the way out.

use super::super::controls::{self, Look};
use super::super::icons;
use super::super::theme::{self, Theme};
use crate::words::Words;
use eframe::egui::{
    self, Align, Button, Context, CornerRadius, Frame, Id, Key, Layout, Margin, Modal, Modifiers, Popup, ScrollArea,
    Stroke, Ui, Vec2, vec2,
};

/// Room around a dialog's content, in points.
const MARGIN: i8 = 20;

/// What a person chose at a dialog's foot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Foot {
    /// Nothing yet.
    #[default]
    Open,
    /// The dialog's own action.
    Confirmed,
    /// Out.
    Left,
}

/// Shows a dialog of a width. The content and its foot come from `content`; Escape, the cross and a click
/// beside the dialog leave it.
pub fn dialog(ctx: &Context, words: Words, title: &str, width: f32, content: impl FnOnce(&mut Ui) -> Foot) -> Foot {
    let theme = Theme::of_ctx(ctx);
    let frame = Frame::new()
        .fill(theme.raised)
        .stroke(Stroke::new(1.0, theme.line_strong))
        .corner_radius(CornerRadius::same(10))
        .shadow(theme.drop_shadow());
    let room = ctx.content_rect();
    // Each dialog has an area of its own, which begins with its own size and so in the middle.
    let id = controls::id("dialog").with(title);
    let area = Modal::default_area(id).accessible_name(title);
    let shown = Modal::new(id).area(area).frame(frame).backdrop_color(theme.veil).show(ctx, |ui| {
        ui.set_width(width.min(room.width() - 48.0));
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        let mut left = false;
        Frame::new().inner_margin(Margin { left: MARGIN, right: 10, top: 10, bottom: 6 }).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(theme::heading(title));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    left = controls::icon_button(ui, icons::CLOSE, &words.t("dialog-close"), Look::Plain).clicked();
                });
            });
        });
        let foot = content(ui);
        if left { Foot::Left } else { foot }
    });
    recentre(ctx, id, shown.response.rect.size());
    if shown.inner == Foot::Open && shown.should_close() { Foot::Left } else { shown.inner }
}

/// An area is placed by its size in the last frame: where that was another, there is one more frame to come.
fn recentre(ctx: &Context, id: Id, size: Vec2) {
    let before = ctx.data_mut(|data| data.get_temp::<Vec2>(id));
    if before != Some(size) {
        ctx.data_mut(|data| data.insert_temp(id, size));
        ctx.request_repaint();
    }
}

/// The part of a dialog between its title and its foot; it scrolls where the window is low.
pub fn body<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    body_above(ui, 0.0, content)
}

/// The same above something that needs so many points of the dialog's height, and is always in sight.
pub fn body_above<R>(ui: &mut Ui, below: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let most = ui.ctx().content_rect().height() - 200.0 - below;
    ScrollArea::vertical()
        .max_height(most)
        // A dialog has the height of its last frame: without this one that has grown would scroll instead.
        .min_scrolled_height(most)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            let margin = Margin { left: MARGIN, right: MARGIN, top: 4, bottom: 16 };
            Frame::new().inner_margin(margin).show(ui, content).inner
        })
        .inner
}

/// The foot: the main action at the right, beside it the way out; Enter confirms where it is possible.
pub fn foot(ui: &mut Ui, words: Words, confirm: &str, can_confirm: bool) -> Foot {
    foot_with(ui, words, confirm, can_confirm, |_| ())
}

/// The same with something of the dialog's own at the left.
pub fn foot_with(ui: &mut Ui, words: Words, confirm: &str, can_confirm: bool, left: impl FnOnce(&mut Ui)) -> Foot {
    bar(ui, |ui| {
        let confirmed = ui.add_enabled_ui(can_confirm, |ui| controls::primary_button(ui, confirm).clicked()).inner;
        let leave = ui.add(Button::new(words.t("dialog-cancel").into_owned()).min_size(vec2(80.0, 0.0))).clicked();
        ui.with_layout(Layout::left_to_right(Align::Center), left);
        if confirmed || (can_confirm && is_confirmed_by_key(ui)) {
            Foot::Confirmed
        } else if leave {
            Foot::Left
        } else {
            Foot::Open
        }
    })
}

/// A foot that only closes.
pub fn foot_close(ui: &mut Ui, words: Words) -> Foot {
    bar(ui, |ui| {
        let clicked = controls::primary_button(ui, words.t("dialog-done")).clicked();
        if clicked || is_confirmed_by_key(ui) { Foot::Left } else { Foot::Open }
    })
}

/// The bar that a foot stands on, filled from the right.
pub fn bar<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    controls::hairline(ui);
    Frame::new()
        .inner_margin(Margin { left: MARGIN, right: MARGIN, top: 4, bottom: 14 })
        .show(ui, |ui| {
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), theme::CONTROL),
                Layout::right_to_left(Align::Center),
                content,
            )
            .inner
        })
        .inner
}

/// Whether Enter was pressed for the dialog itself: not for a button that has the focus, a menu, or a text of
/// several lines.
#[must_use]
pub fn is_confirmed_by_key(ui: &Ui) -> bool {
    if Popup::is_any_open(ui.ctx()) {
        return false;
    }
    // A one-line field gives up the focus on Enter, so whatever still has it wants the key for itself.
    let nobody = ui.memory(|memory| memory.focused().is_none());
    nobody && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// A note in the dialog: something to mind, with its sign.
pub fn note(ui: &mut Ui, icon: icons::Icon, color: egui::Color32, text: &str) {
    ui.horizontal(|ui| {
        controls::mark(ui, icon, color);
        ui.add(egui::Label::new(egui::RichText::new(text).color(color)).wrap());
    });
}
