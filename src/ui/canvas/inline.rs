//! Typing a booth's number, a name or a text where it lies on the plan.

use super::super::theme::Theme;
use super::super::view::View;
use super::Canvas;
use crate::app::{Request, Workspace};
use crate::edit;
use crate::model::{ItemId, Part};
use eframe::egui::{self, Key, KeyboardShortcut, Modifiers, TextEdit, Ui, vec2};

/// A text being typed on the plan.
pub(super) struct InlineEdit {
    id: ItemId,
    text: String,
    is_new: bool,
    is_long: bool,
    commit: bool,
}

impl InlineEdit {
    /// The text of a record that has one: a booth's number, a name, a note. None for other records.
    pub(super) fn of(ws: &Workspace, id: ItemId) -> Option<Self> {
        let (_, item) = ws.committed().find_item(ws.hall(), id)?;
        let lang = ws.lang();
        let text = match &item.part {
            Part::Booth(booth) => booth.number.clone(),
            Part::Note(note) => note.text.get(lang).to_owned(),
            Part::Zone(zone) => zone.name.get(lang).to_owned(),
            Part::Amenity(amenity) => amenity.name.get(lang).to_owned(),
            Part::Supply(supply) => supply.label.clone(),
            Part::Region(region) => ws.committed().pavilions.get(&region.pavilion)?.name.get(lang).to_owned(),
            Part::Wall(_)
            | Part::Column(_)
            | Part::Door(_)
            | Part::Safety(_)
            | Part::Rigging(_)
            | Part::Furniture(_)
            | Part::Dimension(_) => return None,
        };
        let is_long = matches!(item.part, Part::Note(_));
        Some(Self { id, text, is_new: true, is_long, commit: false })
    }
}

impl Canvas {
    /// A press elsewhere on the canvas takes what was typed; whether something was being typed.
    pub(super) fn inline_commit_elsewhere(&mut self) -> bool {
        if let Some(inline) = &mut self.inline {
            inline.commit = true;
        }
        self.inline.is_some()
    }

    pub(super) fn inline_ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>, view: &View) {
        let Some(inline) = &mut self.inline else { return };
        let Some((_, item)) = ws.committed().find_item(ws.hall(), inline.id) else {
            self.inline = None;
            return;
        };
        let theme = Theme::of(ui);
        let bounds = view.screen_rect(item.bounds());
        let width = bounds.width().clamp(120.0, 320.0);
        let height = if inline.is_long { 64.0 } else { 28.0 };
        let rect = egui::Rect::from_center_size(bounds.center(), vec2(width, height));
        let words = ws.words();
        let mut done = inline.commit;
        let mut dropped = false;
        egui::Area::new(ui.scope_id().with("inline"))
            .order(egui::Order::Foreground)
            .fixed_pos(rect.min)
            .constrain_to(view.screen)
            .show(ui.ctx(), |ui| {
                egui::Frame::new().fill(theme.panel).corner_radius(6).stroke((1.5, theme.accent)).show(ui, |ui| {
                    let id = ui.scope_id().with(inline.id.to_u64());
                    let edit = if inline.is_long {
                        let new_line = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
                        TextEdit::multiline(&mut inline.text).desired_rows(3).return_key(new_line)
                    } else {
                        TextEdit::singleline(&mut inline.text)
                    };
                    let edit = edit.id(id).desired_width(width).margin(vec2(8.0, 5.0)).frame(egui::Frame::NONE);
                    let response = ui.add(edit);
                    response.widget_info(|| {
                        egui::WidgetInfo::labeled(egui::Role::TextInput, true, words.t("canvas-type-here"))
                    });
                    if inline.is_new {
                        response.request_focus();
                        super::super::widgets::select_all(ui, id, &inline.text);
                        inline.is_new = false;
                    } else if response.lost_focus() {
                        dropped = ui.input(|i| i.key_pressed(Key::Escape));
                        done = !dropped;
                    } else if ui.input(|i| i.key_pressed(Key::Enter) && !i.modifiers.shift) {
                        done = true;
                    }
                });
            });
        if done || dropped {
            if done && let Some(inline) = &self.inline {
                ask.push(Request::Take(edit::set_text(ws.committed(), ws.hall(), inline.id, ws.lang(), &inline.text)));
            }
            self.inline = None;
        }
    }
}
