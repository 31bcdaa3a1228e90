//! Fields of dialogs. What is typed counts at once, so that previews follow; nothing is written before the
//! dialog is confirmed.

use super::super::theme::{self, CONTROL, Theme};
use super::super::{controls, icons};
use crate::app::{Entry, Measure};
use crate::geometry::Mm;
use crate::model::Money;
use crate::words::{Message, Words};
use eframe::egui::{
    self, Align, Align2, ComboBox, CornerRadius, Layout, Response, RichText, Stroke, StrokeKind, TextEdit, Ui,
    UiBuilder, vec2,
};

/// The width of labels, in points.
const LABEL: f32 = 144.0;

/// A row with a label at the left and a control over the rest of the width.
pub fn row<R>(ui: &mut Ui, label: &str, control: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(LABEL - 8.0, CONTROL), egui::Sense::hover());
        // A child of its own, so that the label's column keeps its width.
        let builder = UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center));
        let text = RichText::new(label).color(Theme::of(ui).text_muted);
        ui.new_child(builder).add(egui::Label::new(text).truncate());
        control(ui)
    })
    .inner
}

/// A line of text over the available width.
pub fn text(ui: &mut Ui, name: &str, hint: &str, value: &mut String, first: bool) -> Response {
    let color = Theme::of(ui).text_muted;
    let edit = TextEdit::singleline(value)
        .id_salt(name)
        .hint_text(RichText::new(hint).color(color))
        .align(Align2::LEFT_CENTER)
        .desired_width(f32::INFINITY)
        .char_limit(500);
    let response = ui.add(edit).accessible_name(name);
    focus_first(&response, first);
    response
}

/// A text of several lines.
pub fn lines(ui: &mut Ui, name: &str, hint: &str, value: &mut String) -> Response {
    let color = Theme::of(ui).text_muted;
    let edit = TextEdit::multiline(value)
        .id_salt(name)
        .hint_text(RichText::new(hint).color(color))
        .desired_width(f32::INFINITY)
        .desired_rows(3)
        .char_limit(20_000);
    ui.add(edit).accessible_name(name)
}

/// A choice from a list that drops down.
pub fn choice<T: PartialEq + Clone>(ui: &mut Ui, name: &str, value: &mut T, options: &[(T, String)]) {
    choice_of_width(ui, name, 200.0, value, options);
}

/// The same of a width.
pub fn choice_of_width<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    width: f32,
    value: &mut T,
    options: &[(T, String)],
) {
    let shown = options.iter().find(|(option, _)| option == value).map_or("", |(_, text)| text.as_str());
    let response = ComboBox::from_id_salt(name)
        .selected_text(shown)
        .width(width)
        .truncate()
        .icon(|ui, rect, visuals, _| {
            let color = visuals.fg_stroke.color;
            let center = rect.center();
            ui.painter().text(center, Align2::CENTER_CENTER, icons::EXPAND.codepoint, icons::font(), color);
        })
        .popup_style(controls::menu_style())
        .show_ui(ui, |ui| {
            for (option, text) in options {
                ui.selectable_value(value, option.clone(), text);
            }
        });
    let _ = response.response.accessible_name(format!("{name}: {shown}"));
}

/// Gives a dialog's first field the focus when the dialog opens.
pub fn focus_first(response: &Response, first: bool) {
    if first {
        response.request_focus();
    }
}

/// A number being typed: its text, and what it means if it means anything.
#[derive(Clone, Debug)]
struct Typed<T> {
    text: String,
    value: T,
    problem: Option<Message>,
}

impl<T: Copy> Typed<T> {
    fn ui(
        &mut self,
        ui: &mut Ui,
        words: Words,
        name: &str,
        width: f32,
        read: impl FnOnce(&str, T) -> Result<T, Message>,
        show: impl FnOnce(T) -> String,
    ) -> Response {
        let edit = TextEdit::singleline(&mut self.text)
            .id_salt(name)
            .align(Align2::RIGHT_CENTER)
            .desired_width(width)
            .char_limit(100);
        let response = ui.add(edit).accessible_name(name);
        if response.changed() {
            match read(&self.text, self.value) {
                Ok(value) => (self.value, self.problem) = (value, None),
                Err(problem) => self.problem = Some(problem),
            }
        }
        if response.lost_focus() && self.problem.is_none() {
            self.text = show(self.value);
        }
        if let Some(problem) = &self.problem {
            let stroke = Stroke::new(1.5, Theme::of(ui).error);
            ui.painter().rect_stroke(response.rect, CornerRadius::same(theme::RADIUS), stroke, StrokeKind::Inside);
            let said = words.say(problem);
            return response.on_hover_text(said);
        }
        response
    }
}

/// A length being typed; `3m`, `300cm` and `10ft` are understood.
#[derive(Clone, Debug)]
pub struct LengthBox {
    typed: Typed<Mm>,
    least: Mm,
    most: Mm,
}

impl LengthBox {
    /// A field that holds a length and takes others between two bounds.
    #[must_use]
    pub fn new(words: Words, value: Mm, least: Mm, most: Mm) -> Self {
        let text = words.metres(value);
        Self { typed: Typed { text, value, problem: None }, least, most }
    }

    /// The length last understood.
    #[must_use]
    pub const fn value(&self) -> Mm {
        self.typed.value
    }

    /// Whether what stands in the field is a length.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.typed.problem.is_none()
    }

    /// Shows the field.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, name: &str) -> Response {
        let (least, most) = (self.least, self.most);
        let read = |text: &str, now: Mm| {
            let length = Entry::read(text, Measure::Length, None)?.length(now)?;
            if least <= length && length <= most {
                return Ok(length);
            }
            let message = Message::new("dialog-length-bounds");
            Err(message.with("least", least).with("most", most))
        };
        self.typed.ui(ui, words, name, 104.0, read, |value| words.metres(value))
    }
}

/// An amount with hundredths being typed, of money or in per cent; nothing typed is no amount.
#[derive(Clone, Debug)]
pub struct AmountBox {
    typed: Typed<Option<Money>>,
    most: Money,
}

impl AmountBox {
    /// A field that holds an amount and takes others from nothing up to `most`.
    #[must_use]
    pub fn new(words: Words, value: Option<Money>, most: Money) -> Self {
        Self { typed: Typed { text: amount_text(words, value), value, problem: None }, most }
    }

    /// The amount last understood.
    #[must_use]
    pub const fn value(&self) -> Option<Money> {
        self.typed.value
    }

    /// Whether what stands in the field is an amount within the bounds, or nothing.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.typed.problem.is_none()
    }

    /// Shows the field with its unit after it.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, name: &str, unit: &str) -> Response {
        ui.spacing_mut().item_spacing.x = 6.0;
        let most = self.most;
        let read = |text: &str, now: Option<Money>| {
            if text.trim().is_empty() {
                return Ok(None);
            }
            let amount = Entry::read(text, Measure::Money, None)?.money(now.unwrap_or_default())?;
            if amount > most {
                let most = words.amount(most.0);
                return Err(Message::new("dialog-amount-bounds").with("most", most));
            }
            Ok(Some(amount))
        };
        let response = self.typed.ui(ui, words, name, 88.0, read, |value| amount_text(words, value));
        ui.label(RichText::new(unit).size(theme::SMALL).color(Theme::of(ui).text_muted));
        response
    }
}

fn amount_text(words: Words, value: Option<Money>) -> String {
    value.map_or_else(String::new, |money| words.amount(money.0))
}

/// A whole number being typed.
#[derive(Clone, Debug)]
pub struct CountBox {
    typed: Typed<i64>,
    least: i64,
    most: i64,
}

impl CountBox {
    /// A field that holds a number and takes others between two bounds.
    #[must_use]
    pub fn new(value: i64, least: i64, most: i64) -> Self {
        Self { typed: Typed { text: value.to_string(), value, problem: None }, least, most }
    }

    /// The number last understood.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.typed.value
    }

    /// Whether what stands in the field is a number within the bounds.
    #[must_use]
    pub const fn is_sound(&self) -> bool {
        self.typed.problem.is_none()
    }

    /// Shows the field with a button for one less and one for one more.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, name: &str) -> Response {
        ui.spacing_mut().item_spacing.x = 4.0;
        let (least, most) = (self.least, self.most);
        let read = |text: &str, now: i64| Entry::read(text, Measure::Count, None)?.count(now, least, most);
        let response = self.typed.ui(ui, words, name, 64.0, read, |value| value.to_string());
        for (icon, key, step) in [(icons::REMOVE, "dialog-less", -1), (icons::ADD, "dialog-more", 1)] {
            let label = words.with(key, &[("name", name.into())]);
            let look = controls::Look::Plain;
            if controls::sized_icon_button(ui, icon, &label, look, vec2(CONTROL, CONTROL)).clicked() {
                let value = (self.typed.value + step).clamp(least, most);
                self.typed = Typed { text: value.to_string(), value, problem: None };
            }
        }
        response
    }
}
