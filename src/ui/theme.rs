//! The look of the window: colours by meaning for light and dark, text sizes, and egui's style made of them.
//!
//! Light and dark are two designs, not one turned round. Every pair of text and ground keeps 4.5:1, every
//! mark and focus ring 3:1; a test measures them. Deliberately absent: the plan's own colours (`draw`).

use eframe::egui::{
    self, Color32, CornerRadius, FontFamily, FontId, Margin, RichText, Shadow, Stroke, Style, TextStyle, Ui, Vec2,
    Visuals, style,
};

/// The size of small text, in points.
pub const SMALL: f32 = 12.0;
/// The size of text for reading and of controls, in points.
pub const BODY: f32 = 13.0;
/// The size of headings, in points.
pub const HEADING: f32 = 15.0;
/// The size of titles, in points.
pub const TITLE: f32 = 20.0;
/// The size of icons, in points.
pub const ICON: f32 = 18.0;
/// The radius of corners, in points.
pub const RADIUS: u8 = 6;
/// The height of a field or button, in points.
pub const CONTROL: f32 = 28.0;
/// The height of a row in a list, in points.
pub const ROW: f32 = 28.0;

/// The heavier of the two weights.
#[must_use]
pub fn strong_family() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// Text in the heavier weight, of the size for reading.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(BODY, strong_family()))
}

/// A heading within a panel or a dialog.
pub fn heading(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(HEADING, strong_family()))
}

/// The title of a dialog or a page.
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(FontId::new(TITLE, strong_family()))
}

/// The colours of the window by what they mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Around the hall, behind everything.
    pub canvas: Color32,
    /// Bars: top, status, tool rail.
    pub bar: Color32,
    /// Panels at the sides.
    pub panel: Color32,
    /// What lies on top: menus, dialogs, fields, cards.
    pub raised: Color32,
    /// The ground of a segmented control, of progress and of quiet buttons.
    pub trough: Color32,
    /// Under the pointer.
    pub hover: Color32,
    /// Pressed.
    pub pressed: Color32,
    /// Lines between areas.
    pub line: Color32,
    /// Outlines of fields and buttons.
    pub line_strong: Color32,
    /// Outlines that alone tell where to press: of boxes to tick.
    pub control: Color32,
    /// The grid's lines on the hall's floor.
    pub grid: Color32,
    /// Every fifth or tenth of the grid's lines.
    pub grid_strong: Color32,
    /// Text for reading.
    pub text: Color32,
    /// Text of less weight: labels, units, hints.
    pub text_muted: Color32,
    /// Icons and marks that are not in use.
    pub mark: Color32,
    /// The accent: the main action, what is selected, focus.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// On the accent.
    pub on_accent: Color32,
    /// A selected row, selected text.
    pub accent_soft: Color32,
    /// Text on `accent_soft`.
    pub on_accent_soft: Color32,
    /// Errors.
    pub error: Color32,
    /// Warnings.
    pub warning: Color32,
    /// What went well.
    pub success: Color32,
    /// Worth knowing.
    pub info: Color32,
    /// Snapping guides on the plan: thin and bright.
    pub guide: Color32,
    /// The inside of the handles on the plan.
    pub handle: Color32,
    /// Over everything while a dialog is open.
    pub veil: Color32,
    /// The shadow under what lies on top.
    pub shadow: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The light theme.
pub const LIGHT: Theme = Theme {
    canvas: rgb(0x00ee_eff3),
    bar: rgb(0x00ff_ffff),
    panel: rgb(0x00fb_fbfc),
    raised: rgb(0x00ff_ffff),
    trough: rgb(0x00f0_f1f4),
    hover: rgb(0x00f3_f4f6),
    pressed: rgb(0x00e6_e8ec),
    line: rgb(0x00e5_e7eb),
    line_strong: rgb(0x00d9_dce1),
    control: rgb(0x007f_8794),
    grid: rgb(0x00ef_f1f4),
    grid_strong: rgb(0x00e2_e5ea),
    text: rgb(0x001b_1e24),
    text_muted: rgb(0x0062_6976),
    mark: rgb(0x004a_515e),
    accent: rgb(0x0025_63eb),
    accent_hover: rgb(0x001d_55d3),
    on_accent: rgb(0x00ff_ffff),
    accent_soft: rgb(0x00e3_ecfe),
    on_accent_soft: rgb(0x001a_4fc8),
    error: rgb(0x00c4_2b2b),
    warning: rgb(0x00a3_5a00),
    success: rgb(0x0011_7a45),
    info: rgb(0x0025_63eb),
    guide: rgb(0x00db_2777),
    handle: rgb(0x00ff_ffff),
    veil: Color32::from_black_alpha(72),
    shadow: Color32::from_black_alpha(34),
};

/// The dark theme.
pub const DARK: Theme = Theme {
    canvas: rgb(0x000f_1013),
    bar: rgb(0x0018_1a1e),
    panel: rgb(0x001d_1f24),
    raised: rgb(0x0025_282e),
    trough: rgb(0x0011_1316),
    hover: rgb(0x002c_2f36),
    pressed: rgb(0x0036_3a42),
    line: rgb(0x002b_2e35),
    line_strong: rgb(0x003a_3e47),
    control: rgb(0x007a_818e),
    grid: rgb(0x001f_2227),
    grid_strong: rgb(0x0029_2c33),
    text: rgb(0x00ec_edef),
    text_muted: rgb(0x009d_a3ae),
    mark: rgb(0x00b6_bbc5),
    accent: rgb(0x005b_9bff),
    accent_hover: rgb(0x007a_afff),
    on_accent: rgb(0x0008_142b),
    accent_soft: rgb(0x0022_385f),
    on_accent_soft: rgb(0x00b5_d1ff),
    error: rgb(0x00ff_7b72),
    warning: rgb(0x00f2_a63b),
    success: rgb(0x004c_c383),
    info: rgb(0x005b_9bff),
    guide: rgb(0x00f4_72b6),
    handle: rgb(0x0014_161a),
    veil: Color32::from_black_alpha(140),
    shadow: Color32::from_black_alpha(120),
};

impl Theme {
    /// The theme that a part of the window is shown in.
    #[must_use]
    pub fn of(ui: &Ui) -> &'static Self {
        Self::of_visuals(ui.visuals())
    }

    /// The theme that the window is shown in.
    #[must_use]
    pub fn of_ctx(ctx: &egui::Context) -> &'static Self {
        Self::of_visuals(&ctx.global_style().visuals)
    }

    /// The theme of visuals.
    #[must_use]
    pub const fn of_visuals(visuals: &Visuals) -> &'static Self {
        if visuals.dark_mode { &DARK } else { &LIGHT }
    }

    /// The line between areas.
    #[must_use]
    pub const fn hairline(&self) -> Stroke {
        Stroke { width: 1.0, color: self.line }
    }

    /// The shadow under menus and dialogs.
    #[must_use]
    pub const fn drop_shadow(&self) -> Shadow {
        Shadow { offset: [0, 8], blur: 28, spread: 0, color: self.shadow }
    }

    /// The frame of something that floats: a menu, a toast, a pill on the canvas.
    pub fn floating(&self) -> egui::Frame {
        egui::Frame::new()
            .fill(self.raised)
            .stroke(Stroke::new(1.0, self.line_strong))
            .corner_radius(CornerRadius::same(RADIUS))
            .shadow(self.drop_shadow())
    }
}

/// Gives the context both themes.
pub fn install(ctx: &egui::Context) {
    ctx.set_style_of(egui::Theme::Light, style_of(&LIGHT, Visuals::light()));
    ctx.set_style_of(egui::Theme::Dark, style_of(&DARK, Visuals::dark()));
}

fn style_of(theme: &Theme, base: Visuals) -> Style {
    let mut style = Style { visuals: visuals(theme, base), ..Style::default() };
    style.text_styles = text_styles();
    style.spacing = spacing();
    style.interaction.tooltip_delay = 0.4;
    style.interaction.selectable_labels = false;
    style.animation_time = 0.12;
    style
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    let regular = |size| FontId::new(size, FontFamily::Proportional);
    [
        (TextStyle::Small, regular(SMALL)),
        (TextStyle::Body, regular(BODY)),
        (TextStyle::Button, regular(BODY)),
        (TextStyle::Monospace, FontId::new(BODY, FontFamily::Monospace)),
        (TextStyle::Heading, FontId::new(HEADING, strong_family())),
    ]
    .into()
}

fn spacing() -> style::Spacing {
    let mut spacing = style::Spacing {
        item_spacing: Vec2::new(8.0, 8.0),
        window_margin: Margin::same(20),
        button_padding: Vec2::new(10.0, 4.0),
        menu_margin: Margin::same(6),
        indent: 16.0,
        interact_size: Vec2::new(28.0, CONTROL),
        combo_width: 120.0,
        combo_height: 320.0,
        text_edit_width: 220.0,
        icon_width: 18.0,
        icon_width_inner: 10.0,
        icon_spacing: 8.0,
        tooltip_width: 320.0,
        menu_width: 280.0,
        menu_spacing: 4.0,
        ..style::Spacing::default()
    };
    spacing.scroll = style::ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        handle_min_length: 24.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        dormant_handle_opacity: 0.35,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.0,
        ..style::ScrollStyle::floating()
    };
    spacing
}

fn visuals(theme: &Theme, base: Visuals) -> Visuals {
    let radius = CornerRadius::same(RADIUS);
    let line = |color| Stroke::new(1.0, color);
    let widget = |fill: Color32, outline: Stroke, text: Color32| style::WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: outline,
        corner_radius: radius,
        fg_stroke: Stroke::new(1.5, text),
        expansion: 0.0,
    };
    let mut noninteractive = widget(theme.panel, line(theme.line), theme.text);
    noninteractive.fg_stroke.width = 1.0;
    let mut visuals = base;
    visuals.widgets = style::Widgets {
        noninteractive,
        inactive: widget(theme.raised, line(theme.line_strong), theme.text),
        hovered: widget(theme.hover, line(theme.line_strong), theme.text),
        // Also what has the keyboard's focus, hence the ring.
        active: widget(theme.pressed, Stroke::new(2.0, theme.accent), theme.text),
        open: widget(theme.hover, line(theme.line_strong), theme.text),
    };
    visuals.weak_text_color = Some(theme.text_muted);
    visuals.selection.bg_fill = theme.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, theme.on_accent_soft);
    visuals.hyperlink_color = theme.accent;
    visuals.faint_bg_color = theme.hover;
    visuals.extreme_bg_color = theme.trough;
    visuals.text_edit_bg_color = Some(theme.raised);
    visuals.code_bg_color = theme.trough;
    visuals.warn_fg_color = theme.warning;
    visuals.error_fg_color = theme.error;
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.window_fill = theme.raised;
    visuals.window_stroke = line(theme.line_strong);
    visuals.window_shadow = theme.drop_shadow();
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.popup_shadow = theme.drop_shadow();
    visuals.panel_fill = theme.panel;
    visuals.text_cursor.stroke = Stroke::new(1.5, theme.accent);
    visuals.indent_has_left_vline = false;
    visuals.slider_trailing_fill = true;
    visuals.handle_shape = style::HandleShape::Circle;
    visuals.interact_cursor = None;
    visuals.disabled_alpha = 0.45;
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color32) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_keeps_a_contrast_of_4_5_and_marks_of_3() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            let grounds = [t.bar, t.panel, t.raised, t.trough, t.hover];
            for ground in grounds {
                for (what, text) in [("text", t.text), ("muted", t.text_muted)] {
                    let found = contrast(text, ground);
                    assert!(found >= 4.5, "{name}: {what} on {ground:?} has {found:.2}");
                }
                for (what, mark) in [("mark", t.mark), ("accent", t.accent), ("control", t.control)] {
                    let found = contrast(mark, ground);
                    assert!(found >= 3.0, "{name}: {what} on {ground:?} has {found:.2}");
                }
            }
            for tone in [t.error, t.warning, t.success, t.info] {
                for ground in [t.bar, t.panel, t.raised] {
                    let found = contrast(tone, ground);
                    assert!(found >= 4.5, "{name}: {tone:?} on {ground:?} has {found:.2}");
                }
            }
            for (text, ground) in [
                (t.on_accent, t.accent),
                (t.on_accent, t.accent_hover),
                (t.on_accent_soft, t.accent_soft),
                (t.text, t.accent_soft),
            ] {
                let found = contrast(text, ground);
                assert!(found >= 4.5, "{name}: {text:?} on {ground:?} has {found:.2}");
            }
        }
    }
}
