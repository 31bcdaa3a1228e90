//! Small controls that the whole window shares, each with an accessible name.

use super::icons::{self, Icon};
use super::theme::{self, CONTROL, Theme};
use eframe::egui::{
    self, Align, Align2, Button, Color32, CornerRadius, FontId, Id, InnerResponse, Layout, Popup, PopupCloseBehavior,
    Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, Vec2, WidgetInfo, pos2,
    style::StyleModifier, vec2,
};

/// The side of a square icon button, in points.
pub const ICON_BUTTON: f32 = 32.0;

/// How an icon button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// An icon on nothing.
    #[default]
    Plain,
    /// In use: the icon on the accent colour.
    Chosen,
    /// Switched on: the icon in the accent colour.
    On,
}

/// A square button that shows an icon; `name` is its accessible name (add a tooltip to the response).
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, look: Look) -> Response {
    sized_icon_button(ui, icon, name, look, Vec2::splat(ICON_BUTTON))
}

/// The same of a given size.
pub fn sized_icon_button(ui: &mut Ui, icon: Icon, name: &str, look: Look, size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match look {
        Look::Plain => WidgetInfo::labeled(Role::Button, enabled, name),
        Look::Chosen => WidgetInfo::selected(Role::Button, enabled, true, name),
        Look::On => WidgetInfo::selected(Role::Button, enabled, true, name),
    });
    if ui.is_rect_visible(rect) {
        let theme = Theme::of(ui);
        let (fill, color) = match look {
            Look::Chosen if response.hovered() => (theme.accent_hover, theme.on_accent),
            Look::Chosen => (theme.accent, theme.on_accent),
            Look::On => (if response.hovered() { theme.hover } else { Color32::TRANSPARENT }, theme.accent),
            Look::Plain => (plain_fill(theme, &response), theme.mark),
        };
        let color = if enabled { color } else { color.gamma_multiply(ui.visuals().disabled_alpha) };
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, icons::font(), color);
        focus_ring(ui, &response);
    }
    response
}

fn plain_fill(theme: &Theme, response: &Response) -> Color32 {
    if response.is_pointer_button_down_on() {
        theme.pressed
    } else if response.hovered() {
        theme.hover
    } else {
        Color32::TRANSPARENT
    }
}

/// The ring around a hand-painted control that has the keyboard's focus.
pub fn focus_ring(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let theme = Theme::of(ui);
        ui.painter().rect_stroke(
            response.rect,
            CornerRadius::same(theme::RADIUS),
            Stroke::new(2.0, theme.accent),
            StrokeKind::Inside,
        );
    }
}

/// The button of the main action, in the accent colour.
pub fn primary_button(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = Theme::of(ui);
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for (state, fill) in [
            (&mut widgets.inactive, theme.accent),
            (&mut widgets.hovered, theme.accent_hover),
            (&mut widgets.active, theme.accent_hover),
            (&mut widgets.noninteractive, theme.accent),
        ] {
            state.weak_bg_fill = fill;
            state.fg_stroke.color = theme.on_accent;
            state.bg_stroke = Stroke::new(1.0, fill);
        }
        widgets.active.bg_stroke = Stroke::new(2.0, theme.text); // the focus ring shows on the accent too
        ui.spacing_mut().button_padding.x = 16.0;
        ui.add(Button::new(theme::strong(text)))
    })
    .inner
}

/// Takes the Escape that has just closed a menu from the input: it is not one for the page as well.
/// `had_menu` is whether one was open before it had its turn.
pub fn keep_escape_of_menus(ui: &Ui, had_menu: bool) {
    if had_menu && !Popup::is_any_open(ui.ctx()) {
        ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    }
}

/// The Enter that has just left a field is not one for the plan as well.
pub fn keep_enter_of_fields(ui: &Ui, was_typing: bool) {
    if was_typing && !ui.ctx().text_edit_focused() {
        ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Enter));
    }
}

/// A button without a frame until the pointer is over it.
pub fn quiet_button<'a>(ui: &mut Ui, atoms: impl egui::IntoAtoms<'a>) -> Response {
    ui.add(Button::new(atoms).frame_when_inactive(false))
}

/// A choice among a few, side by side; returns whether it changed. `name` is what is chosen.
pub fn segmented<T: PartialEq + Copy>(ui: &mut Ui, name: &str, value: &mut T, options: &[(T, String)]) -> bool {
    segmented_with(ui, name, value, options, |_, _| false)
}

/// The same where an option is also chosen by something other than a click, which `springs` tells.
pub fn segmented_with<T: PartialEq + Copy>(
    ui: &mut Ui,
    name: &str,
    value: &mut T,
    options: &[(T, String)],
    mut springs: impl FnMut(T, &Response) -> bool,
) -> bool {
    let theme = Theme::of(ui);
    let before = *value;
    let font = TextStyle::Body.resolve(ui.style());
    let strong = FontId::new(theme::BODY, theme::strong_family());
    let padding = 12.0;
    // Measured in the heavier weight, so that nothing moves when another option is chosen.
    let widths: Vec<f32> = options
        .iter()
        .map(|(_, text)| {
            let galley = ui.painter().layout_no_wrap(text.clone(), strong.clone(), theme.text);
            (galley.size().x + padding * 2.0).ceil()
        })
        .collect();
    let size = vec2(widths.iter().sum::<f32>() + 4.0, CONTROL);
    let (track, _) = ui.allocate_exact_size(size, Sense::hover());
    let radius = CornerRadius::same(theme::RADIUS);
    ui.painter().rect(track, radius, theme.trough, theme.hairline(), StrokeKind::Inside);
    let mut left = track.left() + 2.0;
    for ((option, text), width) in options.iter().zip(widths) {
        let rect = Rect::from_min_size(pos2(left, track.top() + 2.0), vec2(width, CONTROL - 4.0));
        left += width;
        let response = ui.interact(rect, ui.scope_id().with((name, text)), Sense::click());
        let chosen = *option == before;
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, format!("{name}: {text}")));
        if response.clicked() || springs(*option, &response) {
            *value = *option;
        }
        let inner = CornerRadius::same(theme::RADIUS - 2);
        if chosen {
            ui.painter().rect(rect, inner, theme.raised, Stroke::new(1.0, theme.line_strong), StrokeKind::Inside);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, inner, theme.pressed);
        }
        let (font, color) = if chosen { (strong.clone(), theme.text) } else { (font.clone(), theme.text_muted) };
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, font, color);
        focus_ring(ui, &response);
    }
    *value != before
}

/// A box to tick. Its outline keeps 3:1, and ticked it is filled with the accent colour.
pub fn checkbox(ui: &mut Ui, checked: &mut bool, text: &str) -> Response {
    let on = *checked;
    ticked(ui, on, |ui, text| ui.checkbox(checked, text), text)
}

/// One of several choices below each other.
pub fn radio<T: PartialEq>(ui: &mut Ui, value: &mut T, option: T, text: &str) -> Response {
    let on = *value == option;
    ticked(ui, on, |ui, text| ui.radio_value(value, option, text), text)
}

fn ticked(ui: &mut Ui, on: bool, add: impl FnOnce(&mut Ui, RichText) -> Response, text: &str) -> Response {
    let theme = Theme::of(ui);
    ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            if on {
                state.bg_fill = theme.accent;
                state.bg_stroke.color = theme.accent;
                state.fg_stroke.color = theme.on_accent;
                state.fg_stroke.width = 2.0;
            } else {
                state.bg_stroke.color = theme.control;
            }
        }
        widgets.active.bg_stroke = Stroke::new(2.0, theme.text); // the focus
        add(ui, RichText::new(text).color(theme.text))
    })
    .inner
}

/// A row of a menu: its name, and the keys that do the same at the right; dimmed where it cannot be used.
pub fn menu_row(ui: &mut Ui, name: &str, keys: Option<&str>, enabled: bool) -> Response {
    let mut button = Button::new(RichText::new(name)).wrap_mode(TextWrapMode::Extend);
    if let Some(keys) = keys {
        button = button.shortcut_text(RichText::new(keys).size(theme::SMALL));
    }
    ui.add_enabled(enabled, button).accessible_name(name)
}

/// A row of a menu that is switched on or off, with a check mark at the left.
pub fn menu_check(ui: &mut Ui, checked: bool, name: &str, keys: Option<&str>) -> Response {
    let theme = Theme::of(ui);
    let width = if ui.is_sizing_pass() { 0.0 } else { ui.available_width() };
    let mut button = Button::selectable(false, RichText::new(name)).wrap_mode(TextWrapMode::Extend);
    if let Some(keys) = keys {
        button = button.shortcut_text(RichText::new(keys).size(theme::SMALL));
    }
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding.x = 30.0;
            ui.add(button.min_size(vec2(width, 0.0)))
        })
        .inner;
    if checked {
        let at = pos2(response.rect.left() + 16.0, response.rect.center().y);
        ui.painter().text(at, Align2::CENTER_CENTER, icons::CHECK.codepoint, icons::font(), theme.accent);
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, checked, name));
    response
}

/// How menus look: rows without frames, the one under the pointer filled.
pub fn menu_style() -> StyleModifier {
    StyleModifier::new(|style: &mut egui::Style| {
        style.spacing.button_padding = vec2(10.0, 3.0);
        style.spacing.item_spacing.y = 0.0;
        let widgets = &mut style.visuals.widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.open, &mut widgets.active] {
            state.bg_stroke = Stroke::NONE;
        }
        widgets.inactive.weak_bg_fill = Color32::TRANSPARENT;
    })
}

/// A menu that a button opens; its rows stretch over its width.
pub fn menu<R>(button: &Response, min_width: f32, content: impl FnOnce(&mut Ui) -> R) -> Option<InnerResponse<R>> {
    Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClick).style(menu_style()).gap(4.0).show(|ui| {
        ui.set_min_width(min_width);
        ui.with_layout(Layout::top_down_justified(Align::LEFT), content).inner
    })
}

/// A heading above a group of rows or fields, in small letters of less weight.
pub fn group_heading(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui).text_muted;
    ui.label(RichText::new(text).font(FontId::new(theme::SMALL, theme::strong_family())).color(color))
}

/// Text of less weight.
pub fn muted(ui: &mut Ui, text: impl Into<String>) -> Response {
    let color = Theme::of(ui).text_muted;
    ui.label(RichText::new(text).color(color))
}

/// A thin line across the width, without space around it.
pub fn hairline(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Theme::of(ui).hairline());
}

/// An icon as a mark beside text, not a button.
pub fn mark(ui: &mut Ui, icon: Icon, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(theme::ICON + 2.0), Sense::hover());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, icons::font(), color);
}

/// A tooltip that shows a name, and the keys that do the same beside it.
pub fn tip(response: Response, name: &str, keys: Option<String>) -> Response {
    response.on_hover_ui(|ui| {
        ui.horizontal(|ui| {
            ui.label(name);
            if let Some(keys) = keys {
                key_cap(ui, &keys);
            }
        });
    })
}

/// Keys, in a small box.
pub fn key_cap(ui: &mut Ui, keys: &str) {
    let theme = Theme::of(ui);
    egui::Frame::new()
        .fill(theme.trough)
        .stroke(theme.hairline())
        .corner_radius(CornerRadius::same(4))
        .inner_margin(egui::Margin::symmetric(5, 0))
        .show(ui, |ui| ui.label(RichText::new(keys).size(theme::SMALL).color(theme.text_muted)));
}

/// A stable id for something of the window.
#[must_use]
pub fn id(name: &str) -> Id {
    Id::unique(("fairwright", name))
}
