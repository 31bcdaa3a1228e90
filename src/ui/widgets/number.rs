//! A field for a number with a unit: typed, stepped by the arrow keys, or dragged by its label.

use super::super::theme::{self, Theme};
use crate::app::{Entry, Measure};
use crate::words::{Message, Words};
use eframe::egui::{
    Align2, Color32, CursorIcon, FontId, Id, Key, Modifiers, Popup, PopupCloseBehavior, Rect, Response, RichText,
    Sense, TextEdit, TextStyle, Ui, Vec2, vec2,
};

/// What was heard from a number field.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Heard {
    /// Nothing.
    #[default]
    Nothing,
    /// Something was typed and is understood.
    Entered(Entry),
    /// The text was taken away, in a field whose value may be unknown.
    Cleared,
    /// A step by an arrow key or by dragging; such steps are one undo step together.
    Stepped(Entry),
    /// The steps are over.
    StepsEnded,
    /// What was typed is not understood, and the field was left; its old value stands.
    Refused(Message),
}

/// A field for a number.
pub struct Number<'a> {
    /// Its accessible name.
    pub name: &'a str,
    /// What it measures.
    pub measure: Measure,
    /// The value as it is shown; none: the records differ.
    pub shown: Option<String>,
    /// The value in the measure's own steps, where there is just one.
    pub now: Option<f64>,
    /// A letter or two within the field, by which it can be dragged as well.
    pub prefix: Option<&'a str>,
    /// The unit after the value, where it is not part of what is typed.
    pub suffix: Option<&'a str>,
    /// The step of the arrow keys, in the measure's own steps; Shift takes ten.
    pub step: f64,
    /// Whether an empty field means that the value is unknown; shown as this hint.
    pub unknown: Option<&'a str>,
    /// Whether it can be changed.
    pub enabled: bool,
}

/// Pixels of a drag for one step.
const DRAG_STEP: f32 = 6.0;

/// The text of a field while it is being typed, kept until it is committed or dropped.
#[derive(Clone, Default)]
struct Typing(String);

/// Shows a number field over the available width.
pub fn number_field(ui: &mut Ui, words: Words, field: &Number<'_>) -> Heard {
    let id = ui.make_persistent_id(("number", field.name));
    let mut heard = Heard::Nothing;
    if ui.memory(|memory| memory.has_focus(id)) && field.enabled {
        heard = arrow_steps(ui, id, field);
    }
    let typing = ui.data(|data| data.get_temp::<Typing>(id));
    let is_typing = typing.is_some();
    let shown = field.shown.clone();
    let mut text = typing.map_or_else(|| shown.clone().unwrap_or_default(), |typing| typing.0);
    let hint = match (&shown, field.unknown) {
        (None, _) => words.t("panels-mixed").into_owned(),
        (Some(_), unknown) => unknown.unwrap_or("").to_owned(),
    };
    let problem = if is_typing && !(text.trim().is_empty() && field.unknown.is_some()) {
        Entry::read(&text, field.measure, field.now).err()
    } else {
        None
    };
    let theme = Theme::of(ui);
    let is_empty = text.is_empty();
    let is_tight = !fits(ui, field);
    let mut edit = TextEdit::singleline(&mut text)
        .id(id)
        .hint_text(RichText::new(hint).color(theme.text_muted))
        .desired_width(f32::INFINITY)
        .align(Align2::LEFT_CENTER)
        .margin(vec2(if is_tight { 5.0 } else { 8.0 }, 4.0))
        .char_limit(200);
    if is_tight {
        edit = edit.font(FontId::proportional(theme::SMALL));
    }
    if problem.is_some() {
        edit = edit.text_color(theme.error);
    }
    if let Some(prefix) = field.prefix {
        edit = edit.prefix(RichText::new(prefix).size(theme::SMALL).color(theme.text_muted));
    }
    if let Some(suffix) = field.suffix.filter(|_| !is_empty || ui.memory(|memory| memory.has_focus(id))) {
        edit = edit.suffix(RichText::new(suffix).color(theme.text_muted));
    }
    let output = ui
        .add_enabled_ui(field.enabled, |ui| {
            ui.spacing_mut().icon_spacing = 5.0; // between prefix, value and suffix
            edit.show(ui)
        })
        .inner;
    let response = output.response.response.clone().accessible_name(field.name);
    if response.has_focus() {
        super::note_focus(ui, id);
    }
    if response.gained_focus() {
        select_all(ui, id, &text);
    }
    if let Some(prefix) = field.prefix {
        let width = 12.0 + prefix_width(ui, prefix);
        let rect = Rect::from_min_size(response.rect.min, vec2(width, response.rect.height()));
        let handle = ui.interact(rect, id.with("handle"), Sense::drag());
        let dragged = scrub(ui, &handle, field);
        if dragged != Heard::Nothing {
            heard = dragged;
        }
    }
    if let (Some(problem), true) = (&problem, response.has_focus()) {
        complain(ui, &response, &words.say(problem));
    }
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, Typing(text.clone())));
    }
    if response.lost_focus() {
        let typed = is_typing || response.changed();
        ui.data_mut(|data| data.remove_temp::<Typing>(id));
        let left = leave(ui, &text, typed, field);
        if let (Heard::Refused(_), true) = (&left, ui.input(|input| input.key_pressed(Key::Enter))) {
            // Enter on a slip: stay and show it
            ui.data_mut(|data| data.insert_temp(id, Typing(text)));
            response.request_focus();
            return Heard::Nothing;
        }
        if left != Heard::Nothing {
            heard = left;
        }
    }
    heard
}

/// Whether the value stands in the field in the usual type and with the usual room around; else both are smaller.
fn fits(ui: &Ui, field: &Number<'_>) -> bool {
    let width = |text: &str, font: FontId| ui.painter().layout_no_wrap(text.to_owned(), font, Color32::WHITE).size().x;
    let body = || TextStyle::Body.resolve(ui.style());
    let value = width(field.shown.as_deref().unwrap_or_default(), body());
    let prefix = field.prefix.map_or(0.0, |prefix| width(prefix, FontId::proportional(theme::SMALL)) + 5.0);
    let suffix = field.suffix.map_or(0.0, |suffix| width(suffix, body()) + 5.0);
    16.0 + prefix + value + suffix <= ui.available_width()
}

/// What leaving a field means.
fn leave(ui: &Ui, text: &str, typed: bool, field: &Number<'_>) -> Heard {
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if escaped || !typed {
        return Heard::StepsEnded;
    }
    if field.shown.as_deref() == Some(text) {
        return Heard::StepsEnded;
    }
    if text.trim().is_empty() {
        return if field.unknown.is_some() { Heard::Cleared } else { Heard::StepsEnded };
    }
    match Entry::read(text, field.measure, field.now) {
        Ok(entry) => Heard::Entered(entry),
        Err(problem) => Heard::Refused(problem),
    }
}

/// Up and down by a step, with Shift by ten.
fn arrow_steps(ui: &Ui, id: Id, field: &Number<'_>) -> Heard {
    let mut steps = 0.0;
    ui.input_mut(|input| {
        for (modifiers, factor) in [(Modifiers::SHIFT, 10.0), (Modifiers::NONE, 1.0)] {
            while input.consume_key(modifiers, Key::ArrowUp) {
                steps += factor;
            }
            while input.consume_key(modifiers, Key::ArrowDown) {
                steps -= factor;
            }
        }
    });
    if steps == 0.0 {
        return Heard::Nothing;
    }
    ui.data_mut(|data| data.remove_temp::<Typing>(id)); // shows the new value
    Heard::Stepped(Entry::adding(steps * field.step))
}

/// Changes a number by dragging its label to the right and left, with Shift ten times as fast.
pub fn scrub(ui: &Ui, label: &Response, field: &Number<'_>) -> Heard {
    if !field.enabled {
        return Heard::Nothing;
    }
    if label.hovered() || label.dragged() {
        ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
    }
    let id = label.id.with("dragged");
    if label.drag_stopped() {
        ui.data_mut(|data| data.remove_temp::<f32>(id));
        return Heard::StepsEnded;
    }
    if !label.dragged() {
        return Heard::Nothing;
    }
    let before = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let now = before + label.drag_delta().x;
    ui.data_mut(|data| data.insert_temp(id, now));
    let steps = (now / DRAG_STEP).trunc() - (before / DRAG_STEP).trunc();
    if steps == 0.0 {
        return Heard::Nothing;
    }
    let factor = if ui.input(|input| input.modifiers.shift) { 10.0 } else { 1.0 };
    Heard::Stepped(Entry::adding(f64::from(steps) * factor * field.step))
}

/// Selects all of a field's text, so that typing takes its place.
pub fn select_all(ui: &Ui, id: Id, text: &str) {
    use eframe::egui::text::{CCursor, CCursorRange};
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    TextEdit::store_state(ui.ctx(), id, state);
}

/// The reason why what is typed cannot be taken, below the field.
fn complain(ui: &Ui, response: &Response, reason: &str) {
    let theme = Theme::of(ui);
    let at = Rect::from_min_size(response.rect.left_bottom(), Vec2::new(response.rect.width(), 0.0));
    Popup::new(response.id.with("problem"), ui.ctx().clone(), at, ui.layer_id())
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .open(true)
        .gap(4.0)
        .show(|ui| {
            ui.set_max_width(240.0);
            ui.label(RichText::new(reason).color(theme.error));
        });
}

fn prefix_width(ui: &Ui, prefix: &str) -> f32 {
    let font = FontId::proportional(theme::SMALL);
    ui.painter().layout_no_wrap(prefix.to_owned(), font, Theme::of(ui).text_muted).size().x.ceil()
}
