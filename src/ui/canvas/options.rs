//! The bar above the canvas with what the tool in hand places.

use super::super::theme::{self, Theme};
use super::super::widgets::{Choice, Heard, Mark, Number, Picked, Picker, Shown, number_field, picker, text_field};
use super::grid::hairline;
use crate::app::{Effect, Measure, Request, Tone, Workspace};
use crate::geometry::{Mm, Size};
use crate::model::{
    AmenityKind, BoothKind, DoorKind, PavilionId, Power, SafetyKind, Section, Supplies, Swing, ZoneKind,
};
use crate::tool::{ToolDefaults, ToolKind};
use crate::words::Words;
use eframe::egui::{self, CornerRadius, Layout, Rect, RichText, Sense, StrokeKind, Ui, UiBuilder, pos2, vec2};

/// The room above, below and beside the bar's fields, in logical points.
const INSET: egui::Vec2 = vec2(12.0, 6.0);
/// The width of a field for a figure.
const FIGURE: f32 = 84.0;
/// The canvas's width under which fields are narrower, by how much.
const ROOMY: f32 = 900.0;
const TIGHTER: f32 = 0.82;
/// The width of a field for a choice.
const CHOICE: f32 = 168.0;

/// Shows the bar, where the tool has anything to choose, and says where.
pub(super) fn ui(ui: &mut Ui, screen: Rect, ws: &Workspace, ask: &mut Vec<Request>) -> Option<Rect> {
    if !has_options(ws.tool()) || screen.width() < 320.0 {
        return None;
    }
    let theme = Theme::of(ui);
    // The size is known only once the fields are laid out: that of the last frame centres the bar.
    let id = ui.scope_id().with(("options", ws.tool().name()));
    let size: egui::Vec2 = ui.data(|data| data.get_temp(id)).unwrap_or(vec2(360.0, 40.0));
    let left = screen.center().x - size.x / 2.0;
    let rect = Rect::from_min_size(pos2(left, screen.min.y + 12.0), size);
    let back = ui.interact(rect, id.with("back"), Sense::click_and_drag());
    back.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Toolbar, true, ws.words().t("options-bar")));
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), theme.panel);
    ui.painter().rect_stroke(rect, CornerRadius::same(theme::RADIUS), hairline(theme.line), StrokeKind::Inside);
    // Always the whole canvas's width, so that what fits beside each other does not depend on the last frame.
    let room = vec2(screen.width() - 2.0 * INSET.x - 16.0, theme::CONTROL);
    let room = Rect::from_min_size(rect.min + INSET, room);
    let layout = Layout::left_to_right(egui::Align::Center).with_main_wrap(true);
    let mut child = ui.new_child(UiBuilder::new().max_rect(room).layout(layout).id_salt(ws.tool().name()));
    child.spacing_mut().item_spacing = vec2(8.0, 6.0);
    child.style_mut().wrap_mode = Some(egui::TextWrapMode::Extend);
    let scale = if screen.width() < ROOMY { TIGHTER } else { 1.0 };
    let mut bar = Bar { ui: &mut child, words: ws.words(), scale, ask };
    let mut defaults = ws.defaults().clone();
    fields(&mut bar, ws, &mut defaults);
    if defaults != *ws.defaults() {
        bar.ask.push(Request::SetDefaults(defaults));
    }
    let used = child.min_rect().size() + 2.0 * INSET;
    if (used - size).abs().max_elem() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, used));
        ui.ctx().request_repaint();
    }
    Some(rect)
}

const fn has_options(tool: ToolKind) -> bool {
    match tool {
        ToolKind::Booth
        | ToolKind::Row
        | ToolKind::Region
        | ToolKind::Wall
        | ToolKind::Column
        | ToolKind::Door
        | ToolKind::Safety
        | ToolKind::Supply
        | ToolKind::Rigging
        | ToolKind::Zone
        | ToolKind::Amenity
        | ToolKind::Text => true,
        ToolKind::Select
        | ToolKind::Hall
        | ToolKind::Furniture // chosen from the library
        | ToolKind::Dimension
        | ToolKind::Measure
        | ToolKind::Pan => false,
    }
}

struct Bar<'a> {
    ui: &'a mut Ui,
    words: Words,
    /// What fields are narrower by.
    scale: f32,
    ask: &'a mut Vec<Request>,
}

fn fields(bar: &mut Bar<'_>, ws: &Workspace, defaults: &mut ToolDefaults) {
    match ws.tool() {
        ToolKind::Booth => {
            bar.size("options-size", &mut defaults.booth);
            bar.choose("options-kind", &mut defaults.booth_kind, &BoothKind::ALL, BoothKind::key);
            bar.pavilion(ws);
        }
        ToolKind::Row => {
            bar.size("options-size", &mut defaults.row.booth);
            bar.length("options-aisle", &mut defaults.row.aisle);
            bar.text("options-first-number", &mut defaults.row.first_number);
            bar.pavilion(ws);
        }
        ToolKind::Region => bar.pavilion(ws),
        ToolKind::Wall => bar.length("options-thickness", &mut defaults.wall),
        ToolKind::Column => {
            bar.size("options-size", &mut defaults.column);
            bar.choose("options-section", &mut defaults.section, &Section::ALL, Section::key);
        }
        ToolKind::Door => {
            bar.choose("options-kind", &mut defaults.door, &DoorKind::ALL, DoorKind::key);
            bar.length("options-width", &mut defaults.door_width);
            bar.choose("options-swing", &mut defaults.swing, &Swing::ALL, Swing::key);
        }
        ToolKind::Safety => bar.choose("options-kind", &mut defaults.safety, &SafetyKind::ALL, SafetyKind::key),
        ToolKind::Supply => bar.supplies(defaults),
        ToolKind::Rigging => bar.count("options-load", &mut defaults.rigging_kg),
        ToolKind::Zone => bar.choose("options-kind", &mut defaults.zone, &ZoneKind::ALL, ZoneKind::key),
        ToolKind::Amenity => bar.amenity(&mut defaults.amenity),
        ToolKind::Text => bar.length("options-text-height", &mut defaults.text),
        ToolKind::Select
        | ToolKind::Hall
        | ToolKind::Furniture
        | ToolKind::Dimension
        | ToolKind::Measure
        | ToolKind::Pan => {}
    }
}

impl Bar<'_> {
    fn label(&mut self, key: &'static str) -> String {
        let theme = Theme::of(self.ui);
        let name = self.words.t(key).into_owned();
        self.ui.label(RichText::new(&name).size(theme::SMALL).color(theme.text_muted));
        name
    }

    /// A field of a fixed width within the bar.
    fn field<R>(&mut self, width: f32, contents: impl FnOnce(&mut Ui, Words) -> R) -> R {
        let words = self.words;
        let width = (width * self.scale).round();
        let size = vec2(width, theme::CONTROL);
        self.ui
            .allocate_ui(size, |ui| {
                ui.set_width(width);
                contents(ui, words)
            })
            .inner
    }

    fn heard(&mut self, heard: Heard, take: impl FnOnce(crate::app::Entry) -> Result<(), crate::words::Message>) {
        let result = match heard {
            Heard::Entered(entry) | Heard::Stepped(entry) => take(entry),
            Heard::Refused(message) => Err(message),
            Heard::Nothing | Heard::Cleared | Heard::StepsEnded => Ok(()),
        };
        if let Err(message) = result {
            self.ask.push(Request::Effect(Effect::Say(Tone::Warning, message)));
        }
    }

    fn figure(&mut self, name: &str, value: &mut Mm) {
        let shown = self.words.metres(*value);
        let now = value.f64();
        let heard = self.field(FIGURE, |ui, words| {
            let field = Number {
                suffix: None,
                name,
                measure: Measure::Length,
                shown: Some(shown),
                now: Some(now),
                prefix: None,
                step: 100.0,
                unknown: None,
                enabled: true,
            };
            number_field(ui, words, &field)
        });
        self.heard(heard, |entry| {
            let length = entry.length(*value)?;
            *value = length.max(Mm(10));
            Ok(())
        });
    }

    /// A label with its field, which a wrapped bar never parts; the field is so wide before it is scaled.
    fn together<R>(&mut self, key: &'static str, field: f32, contents: impl FnOnce(&mut Bar<'_>, &str) -> R) -> R {
        let name = self.words.t(key);
        let font = egui::FontId::proportional(theme::SMALL);
        let label = self.ui.painter().layout_no_wrap(name.into_owned(), font, egui::Color32::PLACEHOLDER).size().x;
        let width = label.ceil() + self.ui.spacing().item_spacing.x + (field * self.scale).round();
        let layout = Layout::left_to_right(egui::Align::Center);
        let (words, scale, ask) = (self.words, self.scale, &mut *self.ask);
        let shown = self.ui.allocate_ui_with_layout(vec2(width, theme::CONTROL), layout, |ui| {
            let mut bar = Bar { ui, words, scale, ask };
            let name = bar.label(key);
            contents(&mut bar, &name)
        });
        shown.inner
    }

    fn length(&mut self, key: &'static str, value: &mut Mm) {
        self.together(key, FIGURE, |bar, name| bar.figure(name, value));
    }

    fn size(&mut self, key: &'static str, value: &mut Size) {
        // both figures and the sign between them
        self.together(key, 2.0 * FIGURE + 36.0, |bar, _| {
            let (width, depth) = (bar.words.t("options-width"), bar.words.t("options-depth"));
            bar.figure(&width, &mut value.width);
            bar.ui.label("×");
            bar.figure(&depth, &mut value.depth);
        });
    }

    fn whole(&mut self, name: &str, value: &mut u32, most: u32) {
        let shown = self.words.number(f64::from(*value), 0);
        let now = f64::from(*value);
        let heard = self.field(FIGURE, |ui, words| {
            let field = Number {
                suffix: None,
                name,
                measure: Measure::Count,
                shown: Some(shown),
                now: Some(now),
                prefix: None,
                step: 1.0,
                unknown: None,
                enabled: true,
            };
            number_field(ui, words, &field)
        });
        self.heard(heard, |entry| {
            let count = entry.count(i64::from(*value), 1, i64::from(most))?;
            *value = u32::try_from(count).unwrap_or(*value);
            Ok(())
        });
    }

    fn count(&mut self, key: &'static str, value: &mut u32) {
        self.together(key, FIGURE, |bar, name| bar.whole(name, value, 1_000_000));
    }

    fn text(&mut self, key: &'static str, value: &mut String) {
        let shown = Shown::Same(value.clone());
        let hint = self.words.t("options-counted-on");
        let width = FIGURE + 24.0;
        let typed = self
            .together(key, width, |bar, name| bar.field(width, |ui, words| text_field(ui, words, name, &shown, &hint)));
        if let Some(typed) = typed {
            *value = typed;
        }
    }

    fn choose<T: Copy>(&mut self, key: &'static str, value: &mut T, all: &[T], name_of: fn(T) -> &'static str) {
        let words = self.words;
        let choices: Vec<Choice<T>> =
            all.iter().map(|one| Choice::plain(*one, Mark::None, words.t(name_of(*one)))).collect();
        let shown = words.t(name_of(*value)).into_owned();
        let picked = self.together(key, CHOICE, |bar, name| {
            bar.field(CHOICE, |ui, words| {
                let shown = Shown::Same((Mark::None, shown));
                let field = Picker { name, shown, hint: "", none: None, create: None };
                picker(ui, words, &field, &choices)
            })
        });
        if let Some(Picked::Chosen(chosen)) = picked {
            *value = chosen;
        }
    }

    fn pavilion(&mut self, ws: &Workspace) {
        let lang = self.words.lang();
        let project = ws.project();
        let choices: Vec<Choice<PavilionId>> = project
            .pavilions_in_order()
            .into_iter()
            .map(|(id, pavilion)| Choice::plain(id, Mark::Swatch(pavilion.color), pavilion.name.get(lang)))
            .collect();
        let chosen = ws.pavilion().and_then(|id| project.pavilions.get(&id));
        let shown = chosen.map_or((Mark::None, String::new()), |pavilion| {
            (Mark::Swatch(pavilion.color), pavilion.name.get(lang).to_owned())
        });
        let none = self.words.t("options-no-pavilion");
        let picked = self.together("options-pavilion", CHOICE, |bar, name| {
            bar.field(CHOICE, |ui, words| {
                let shown = Shown::Same(shown);
                let field = Picker { name, shown, hint: &none, none: Some(&none), create: None };
                picker(ui, words, &field, &choices)
            })
        });
        match picked {
            Some(Picked::Chosen(id)) => self.ask.push(Request::UsePavilion(Some(id))),
            Some(Picked::Cleared) => self.ask.push(Request::UsePavilion(None)),
            Some(Picked::Created(_)) | None => {}
        }
    }

    fn supplies(&mut self, defaults: &mut ToolDefaults) {
        let Supplies { power, .. } = &mut defaults.supplies;
        let Power { watts, phases } = power.unwrap_or(Power { watts: 0, phases: 3 });
        let mut kilowatts = (watts / 1000).max(1);
        self.together("options-power", FIGURE, |bar, name| bar.whole(name, &mut kilowatts, 1000));
        *power = Some(Power { watts: kilowatts * 1000, phases });
        self.length("options-trench", &mut defaults.trench);
    }

    fn amenity(&mut self, value: &mut AmenityKind) {
        self.choose("options-kind", value, &AmenityKind::ALL, AmenityKind::key);
        if let AmenityKind::Seating(seating) = value {
            let mut rows = u32::from(seating.rows);
            self.together("options-rows", FIGURE, |bar, name| bar.whole(name, &mut rows, 500));
            seating.rows = u16::try_from(rows).unwrap_or(seating.rows);
            let mut seats = u32::from(seating.seats);
            self.together("options-seats", FIGURE, |bar, name| bar.whole(name, &mut seats, 500));
            seating.seats = u16::try_from(seats).unwrap_or(seating.seats);
        }
    }
}
