//! What the plan's colours tell: a card on the canvas that chooses the aspect, explains the colours, and
//! leaves the groups that are clicked while the others fade.

use super::super::controls::{self, Look};
use super::super::icons;
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{ListRow, Mark, fitted, flag, list_row};
use super::Canvas;
use crate::app::{Colours, Command, Preferences, Request, Workspace};
use crate::draw::{Legend, LegendEntry};
use crate::stats::{Aspect, Count};
use crate::words::Words;
use eframe::egui::{
    Align, Align2, Color32, CornerRadius, FontId, Layout, Rect, Response, Role, ScrollArea, Sense, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

/// From the rim of the canvas and of what else floats, in points.
const INSET: f32 = 12.0;
/// The height of the head, in points.
const HEAD: f32 = 32.0;
/// The height of the foot without and with a filter, in points.
const FOOT: (f32, f32) = (28.0, 60.0);
/// The width with the entries, in points.
const WIDTH: f32 = 256.0;
/// Between the card's rim and what it shows, in points.
const MARGIN: f32 = 4.0;
/// The canvas's width below which there is no room for it, in points.
const LEAST: f32 = 320.0;
/// The room for a flag behind a colour, in points.
const FLAG: f32 = 26.0;

/// Shows the card below what already floats at the upper edge.
pub(super) fn ui(
    canvas: &mut Canvas,
    ui: &mut Ui,
    screen: Rect,
    above: Option<Rect>,
    ws: &Workspace,
    preferences: &Preferences,
    ask: &mut Vec<Request>,
) {
    if screen.width() < LEAST {
        return;
    }
    let is_open = preferences.panels.legend;
    let words = ws.words();
    let head = Head::new(ui, ws);
    let width = if is_open { WIDTH } else { head.width };
    let right = screen.max.x - INSET;
    let mut top = screen.min.y + INSET;
    if let Some(above) = above.filter(|above| above.max.x + INSET > right - width) {
        top = above.max.y + INSET / 2.0;
    }
    let legend = is_open.then(|| canvas.legend());
    let foot = if ws.colours().only.is_empty() { FOOT.0 } else { FOOT.1 };
    let rows = legend.map_or(0, |legend| legend.entries.len());
    #[expect(clippy::cast_precision_loss, reason = "few rows")]
    let wanted = rows as f32 * ROW;
    let room = (screen.max.y - INSET - top - HEAD - foot - 2.0 * MARGIN).max(ROW);
    let list = wanted.min(room);
    let height = if is_open { HEAD + list + foot + MARGIN } else { HEAD };
    let rect = Rect::from_min_size(pos2(right - width, top), vec2(width, height));
    let id = ui.scope_id().with("legend");
    let back = ui.interact(rect, id.with("back"), Sense::click_and_drag());
    back.widget_info(|| WidgetInfo::labeled(Role::Group, true, words.t("legend-card")));
    let theme = Theme::of(ui);
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), theme.panel);
    let mut card = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id).layout(Layout::top_down(Align::LEFT)));
    card.spacing_mut().item_spacing = vec2(0.0, 0.0);
    head.ui(&mut card, rect, ws, is_open, ask);
    if let Some(legend) = legend {
        let inner = Rect::from_min_size(pos2(rect.min.x + MARGIN, rect.min.y + HEAD), vec2(width - 2.0 * MARGIN, list));
        let mut body = card.new_child(UiBuilder::new().max_rect(inner).id_salt("entries"));
        body.spacing_mut().item_spacing = vec2(0.0, 0.0);
        ScrollArea::vertical().id_salt("legend-entries").auto_shrink([false, false]).show(&mut body, |ui| {
            for entry in &legend.entries {
                entry_ui(ui, words, ws.colours(), entry, ask);
            }
        });
        let line = rect.min.y + HEAD + list;
        card.painter().hline(rect.x_range().shrink(12.0), line, theme.hairline());
        let foot = Rect::from_min_max(pos2(rect.min.x + 12.0, line), pos2(rect.max.x - 8.0, rect.max.y));
        foot_ui(&mut card, foot, ws, legend, ask);
    }
    ui.painter().rect_stroke(rect, CornerRadius::same(theme::RADIUS), theme.hairline(), StrokeKind::Inside);
}

/// The upper part of the card, all of it while it is folded.
struct Head {
    text: String,
    /// Of the text alone.
    text_width: f32,
    /// Of all of it.
    width: f32,
}

impl Head {
    fn new(ui: &Ui, ws: &Workspace) -> Self {
        let words = ws.words();
        let aspect = words.t(ws.colours().by.key()).into_owned();
        let text = words.with("legend-by", &[("aspect", aspect.into())]);
        let font = FontId::proportional(theme::BODY);
        let text_width = ui.painter().layout_no_wrap(text.clone(), font, Color32::PLACEHOLDER).size().x.ceil();
        Self { text, text_width, width: text_width + 76.0 }
    }

    fn ui(&self, ui: &mut Ui, card: Rect, ws: &Workspace, is_open: bool, ask: &mut Vec<Request>) {
        let words = ws.words();
        let place = Rect::from_min_size(card.min, vec2(self.text_width + 40.0, HEAD));
        let response = ui.interact(place, ui.scope_id().with("aspect"), Sense::click());
        let filtered = !ws.colours().only.is_empty();
        response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &self.text));
        self.paint(ui, &response, filtered);
        let response = controls::tip(response, &words.t("legend-choose"), None);
        controls::menu(&response, 180.0, |ui| {
            for aspect in Aspect::ALL {
                if controls::menu_check(ui, aspect == ws.colours().by, &words.t(aspect.key()), None).clicked() {
                    ask.push(Request::SetColours(Colours::of(aspect)));
                }
            }
        });
        let side = vec2(28.0, 28.0);
        let place = Rect::from_center_size(pos2(card.max.x - 18.0, card.min.y + HEAD / 2.0), side);
        let mut corner = ui.new_child(UiBuilder::new().max_rect(place).id_salt("fold"));
        let (icon, key) = if is_open { (icons::COLLAPSE, "legend-fold") } else { (icons::LEGEND, "legend-unfold") };
        let name = words.t(key);
        let button = controls::sized_icon_button(&mut corner, icon, &name, Look::Plain, side);
        if controls::tip(button, &name, None).clicked() {
            ask.push(Request::Run(Command::ToggleLegend));
        }
    }

    fn paint(&self, ui: &Ui, response: &Response, filtered: bool) {
        let theme = Theme::of(ui);
        let rect = response.rect;
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect.shrink(3.0), CornerRadius::same(4), theme.hover);
        }
        controls::focus_ring(ui, response);
        let font = FontId::proportional(theme::BODY);
        let at = pos2(rect.min.x + 12.0, rect.center().y);
        let color = if filtered { theme.accent } else { theme.text };
        ui.painter().text(at, Align2::LEFT_CENTER, &self.text, font, color);
        let at = pos2(at.x + self.text_width + 10.0, rect.center().y);
        ui.painter().text(at, Align2::CENTER_CENTER, icons::EXPAND.codepoint, icons::font(), theme.mark);
    }
}

/// A group: a click leaves it alone on the plan, with Shift beside those already left.
fn entry_ui(ui: &mut Ui, words: Words, colours: &Colours, entry: &LegendEntry, ask: &mut Vec<Request>) {
    let count = words.count(entry.count.booths);
    let right = words.area(entry.count.area);
    let flags = entry.flags.first().filter(|country| country.flag().is_some());
    let row = ListRow {
        mark: Mark::Tint(entry.tint),
        text: &entry.name,
        note: &count,
        right: &right,
        after_mark: if flags.is_some() { FLAG } else { 0.0 },
        selected: entry.is_shown && !colours.only.is_empty(),
        color: (!entry.is_shown).then(|| Theme::of(ui).text_muted),
        ..ListRow::default()
    };
    let response = ui.push_id(entry.group, |ui| list_row(ui, &row)).inner;
    if let Some(country) = flags {
        let left = response.rect.left() + 8.0 + Mark::Tint(entry.tint).width() + 8.0;
        flag(ui, *country, Rect::from_min_size(pos2(left, response.rect.center().y - 7.5), vec2(20.0, 15.0)));
    }
    if response.clicked() {
        let adds = ui.input(|input| input.modifiers.shift || input.modifiers.command);
        let colours = if adds { colours.toggled(entry.group) } else { colours.clicked(entry.group) };
        ask.push(Request::SetColours(colours));
    }
}

/// How much there is, or is left of it, and the way back.
fn foot_ui(ui: &mut Ui, rect: Rect, ws: &Workspace, legend: &Legend, ask: &mut Vec<Request>) {
    let words = ws.words();
    let theme = Theme::of(ui);
    let Count { booths, area } = legend.shown;
    let figures = [("n", booths.into()), ("of", words.count(legend.all.booths).into()), ("area", area.into())];
    let is_filtered = !ws.colours().only.is_empty();
    let text = words.with(if is_filtered { "legend-shown" } else { "legend-all" }, &figures);
    let (galley, cut) = fitted(ui, &text, FontId::proportional(theme::SMALL), theme.text_muted, rect.width());
    let line = Rect::from_min_size(rect.min, vec2(rect.width(), FOOT.0));
    let label = ui.interact(line, ui.scope_id().with("figures"), Sense::hover());
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    ui.painter().galley(pos2(line.min.x, line.center().y - galley.size().y / 2.0), galley, theme.text_muted);
    if cut {
        label.on_hover_text(&text);
    }
    if !is_filtered {
        return;
    }
    let buttons = Rect::from_min_max(pos2(rect.min.x - 8.0, line.max.y), pos2(rect.max.x, rect.max.y - MARGIN));
    let layout = Layout::left_to_right(Align::Center);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(buttons).layout(layout).id_salt("filter"));
    if controls::quiet_button(&mut ui, words.t(Command::ClearFilter.name())).clicked() {
        ask.push(Request::Run(Command::ClearFilter));
    }
    let select = ui.add_enabled_ui(booths > 0, |ui| controls::quiet_button(ui, words.t("legend-select"))).inner;
    if select.clicked() {
        ask.push(Request::SelectShown);
    }
}

impl Canvas {
    /// The legend of the plan as it is drawn, made when it is first asked for.
    fn legend(&mut self) -> &Legend {
        self.legend.get_or_insert_with(|| self.plan.legend())
    }
}
