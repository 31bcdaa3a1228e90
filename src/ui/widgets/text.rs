//! Fields for texts: one line, several lines, and names in three languages.

use super::super::controls::{Look, sized_icon_button, tip};
use super::super::icons;
use super::super::theme::{self, CONTROL, Theme};
use super::Shown;
use crate::words::{Lang, LocalText, Words};
use eframe::egui::{Align2, FontId, Id, Key, Modifiers, RichText, TextEdit, Ui, Vec2, vec2};

/// The text of a field while it is being typed.
#[derive(Clone, Default)]
struct Typing(String);

/// More than any name or note needs; keeps a pasted book out.
const MOST: usize = 20_000;

/// A field narrower than this, in points, takes a smaller type and less margin, so that a day fits.
const NARROW: f32 = 84.0;

/// How a text field looks.
#[derive(Clone, Copy, Debug)]
struct Form<'a> {
    /// Its accessible name.
    name: &'a str,
    /// What stands in it while it is empty.
    hint: &'a str,
    /// A tag within it.
    tag: Option<&'a str>,
    /// Lines in sight; one: Enter commits.
    lines: usize,
    /// How wide the text may be, where that is counted while it is typed.
    count: Option<Count>,
}

/// A count of a text's width beside it, as it is typed.
#[derive(Clone, Copy, Debug)]
pub struct Count {
    /// How wide a text is.
    pub width: fn(&str) -> usize,
    /// How wide it may be; none: the width is shown alone.
    pub most: Option<usize>,
}

/// A line of text whose width is counted as it is typed; an empty one counts as its hint, which stands for it.
pub fn counted_field(
    ui: &mut Ui,
    words: Words,
    name: &str,
    value: &Shown<String>,
    hint: &str,
    count: Count,
) -> Option<String> {
    field(ui, words, value, Form { name, hint, tag: None, lines: 1, count: Some(count) })
}

/// A line of text; what was typed, once it is committed by Enter or by leaving. Escape brings the old text back.
pub fn text_field(ui: &mut Ui, words: Words, name: &str, value: &Shown<String>, hint: &str) -> Option<String> {
    field(ui, words, value, Form { name, hint, tag: None, lines: 1, count: None })
}

fn field(ui: &mut Ui, words: Words, value: &Shown<String>, form: Form<'_>) -> Option<String> {
    let id = ui.make_persistent_id(("text", form.name));
    let typing = ui.data(|data| data.get_temp::<Typing>(id));
    let is_typing = typing.is_some();
    let shown = value.same().map_or("", String::as_str);
    let mut text = typing.map_or_else(|| shown.to_owned(), |typing| typing.0);
    let hint = match value {
        Shown::Same(_) => form.hint.to_owned(),
        Shown::Mixed => words.t("panels-mixed").into_owned(),
    };
    let counted = if form.count.is_some() { text.clone() } else { String::new() };
    let theme = Theme::of(ui);
    let is_narrow = ui.available_width() < NARROW;
    let edit = if form.lines == 1 {
        TextEdit::singleline(&mut text).align(Align2::LEFT_CENTER)
    } else {
        TextEdit::multiline(&mut text).desired_rows(form.lines)
    };
    let mut edit = edit
        .id(id)
        .hint_text(RichText::new(hint).color(theme.text_muted))
        .desired_width(f32::INFINITY)
        .margin(vec2(if is_narrow { 2.0 } else { 8.0 }, 4.0))
        .char_limit(MOST);
    if is_narrow {
        edit = edit.font(FontId::proportional(theme::SMALL));
    }
    if let Some(tag) = form.tag {
        edit = edit.prefix(RichText::new(tag).font(FontId::proportional(theme::SMALL)).color(theme.text_muted));
    }
    if let Some(Count { width, most }) = form.count {
        let wide = width(if counted.trim().is_empty() { form.hint } else { &counted });
        let shown = most.map_or_else(|| wide.to_string(), |most| format!("{wide}/{most}"));
        let color = if most.is_some_and(|most| wide > most) { theme.warning } else { theme.text_muted };
        edit = edit.suffix(RichText::new(shown).font(FontId::proportional(theme::SMALL)).color(color));
    }
    let response = edit.show(ui).response.response.clone().accessible_name(form.name);
    if response.has_focus() {
        super::note_focus(ui, id);
    }
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, Typing(text.clone())));
    }
    if !response.lost_focus() {
        return None;
    }
    ui.data_mut(|data| data.remove_temp::<Typing>(id));
    let escaped = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let typed = is_typing || response.changed();
    (typed && !escaped && value.same() != Some(&text)).then_some(text)
}

/// A text of several lines in the reader's language; committed by leaving it.
pub fn notes_field(ui: &mut Ui, words: Words, name: &str, value: &Shown<LocalText>) -> Option<(Lang, String)> {
    let lang = words.lang();
    let shown = value.clone().map(|text| text.exact(lang).unwrap_or_default().to_owned());
    let other = value.same().map(|text| text.get(lang).to_owned()).unwrap_or_default();
    let typed = field(ui, words, &shown, Form { name, hint: &other, tag: None, lines: 3, count: None })?;
    Some((lang, typed))
}

/// The tag of a language within a field.
const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "EN",
        Lang::ZhCn => "中",
        Lang::Ru => "RU",
    }
}

/// A text in the reader's language with so many lines in sight; the other two unfold below. What was typed,
/// with its language.
pub fn local_field(
    ui: &mut Ui,
    words: Words,
    name: &str,
    value: &Shown<LocalText>,
    lines: usize,
) -> Option<(Lang, String)> {
    let id = ui.make_persistent_id(("languages", name));
    let open = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(false);
    let mut heard = None;
    let [first, second, third] = words.lang().fallback();
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let room = ui.available_width() - CONTROL - 2.0;
            ui.allocate_ui(vec2(room, CONTROL), |ui| {
                heard = in_language(
                    ui,
                    words,
                    Form { name, hint: "", tag: open.then(|| tag(first)), lines, count: None },
                    value,
                    first,
                );
            });
            unfold(ui, words, name, id, open);
        });
        if open {
            for lang in [second, third] {
                let form = Form { name, hint: "", tag: Some(tag(lang)), lines, count: None };
                if let Some(other) = in_language(ui, words, form, value, lang) {
                    heard = Some(other);
                }
            }
        }
    });
    heard
}

fn unfold(ui: &mut Ui, words: Words, name: &str, id: Id, open: bool) {
    let label = words.with("panels-other-languages", &[("name", name.into())]);
    let look = if open { Look::On } else { Look::Plain };
    let button = sized_icon_button(ui, icons::LANGUAGE, &label, look, Vec2::splat(CONTROL));
    if tip(button, &words.t("panels-languages"), None).clicked() {
        ui.data_mut(|data| data.insert_temp(id, !open));
    }
}

/// The field of one language; its name and hint are worked out here.
fn in_language(
    ui: &mut Ui,
    words: Words,
    form: Form<'_>,
    value: &Shown<LocalText>,
    lang: Lang,
) -> Option<(Lang, String)> {
    let shown = value.clone().map(|text| text.exact(lang).unwrap_or_default().to_owned());
    let hint = match value {
        Shown::Same(text) if lang == words.lang() => text.get(lang).to_owned(),
        Shown::Same(_) | Shown::Mixed => String::new(),
    };
    let name = if lang == words.lang() { form.name.to_owned() } else { format!("{} ({})", form.name, lang.own_name()) };
    field(ui, words, &shown, Form { name: &name, hint: &hint, ..form }).map(|typed| (lang, typed))
}
