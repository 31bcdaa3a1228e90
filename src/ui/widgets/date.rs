//! A day: typed in any of the usual ways, or chosen from a month.

use super::super::controls::{Look, sized_icon_button, tip};
use super::super::theme::{self, CONTROL, Theme};
use super::Shown;
use super::text::text_field;
use crate::entry::read_date;
use crate::words::{Message, Words};
use chrono::{Datelike, Days, Months, NaiveDate};
use eframe::egui::{
    Align2, CornerRadius, FontId, Popup, PopupCloseBehavior, Response, Role, Sense, Stroke, StrokeKind, TextStyle, Ui,
    Vec2, WidgetInfo, vec2,
};
use egui_material_icons::icons as m;

/// What was heard from a date field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateHeard {
    /// A day.
    Entered(NaiveDate),
    /// No day.
    Cleared,
    /// What was typed is no day.
    Refused(Message),
}

/// The width, in points, from which on a day and its button have room without being pressed together.
const ROOMY: f32 = 116.0;

/// Shows a field for a day, with a month that drops down.
pub fn date_field(
    ui: &mut Ui,
    words: Words,
    name: &str,
    value: &Shown<Option<NaiveDate>>,
    hint: &str,
) -> Option<DateHeard> {
    let shown = value.map(|date| date.map_or_else(String::new, |date| words.date(date)));
    let mut heard = None;
    let is_narrow = ui.available_width() < ROOMY;
    let (gap, button_width) = if is_narrow { (0.0, 24.0) } else { (2.0, CONTROL) };
    ui.spacing_mut().item_spacing.x = gap;
    let room = ui.available_width() - button_width - gap;
    ui.allocate_ui(vec2(room, CONTROL), |ui| {
        ui.set_width(room);
        heard = text_field(ui, words, name, &shown, hint).map(|typed| match typed.trim() {
            "" => DateHeard::Cleared,
            typed => read_date(typed).map_or_else(DateHeard::Refused, DateHeard::Entered),
        });
    });
    let label = words.with("panels-choose-day", &[("name", name.into())]);
    let button = sized_icon_button(ui, m::ICON_CALENDAR_MONTH, &label, Look::Plain, vec2(button_width, CONTROL));
    let button = tip(button, &label, None);
    if let Some(date) = month_menu(&button, words, value.same().copied().flatten()) {
        heard = Some(DateHeard::Entered(date));
    }
    heard
}

fn month_menu(button: &Response, words: Words, now: Option<NaiveDate>) -> Option<NaiveDate> {
    let popup =
        Popup::from_toggle_button_response(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).gap(4.0);
    let id = button.id.with("month");
    let shown = popup.show(|ui| {
        let today = chrono::Local::now().date_naive();
        let first = ui.data(|data| data.get_temp::<NaiveDate>(id)).unwrap_or_else(|| now.unwrap_or(today));
        let chosen = month(ui, words, first, now, today, |ui, moved| {
            ui.data_mut(|data| data.insert_temp(id, moved));
        });
        if chosen.is_some() {
            ui.close();
        }
        chosen
    });
    shown.and_then(|shown| shown.inner)
}

/// The keys of the weekdays, Monday first.
const WEEKDAYS: [&str; 7] =
    ["weekday-mon", "weekday-tue", "weekday-wed", "weekday-thu", "weekday-fri", "weekday-sat", "weekday-sun"];
/// The side of a day, in points.
const DAY: f32 = 30.0;

fn month(
    ui: &mut Ui,
    words: Words,
    shown: NaiveDate,
    now: Option<NaiveDate>,
    today: NaiveDate,
    turn_to: impl Fn(&Ui, NaiveDate),
) -> Option<NaiveDate> {
    let first = shown.with_day(1)?;
    ui.spacing_mut().item_spacing = Vec2::ZERO;
    ui.set_width(DAY * 7.0);
    ui.horizontal(|ui| {
        let previous = sized_icon_button(
            ui,
            m::ICON_CHEVRON_LEFT,
            &words.t("panels-previous-month"),
            Look::Plain,
            Vec2::splat(DAY),
        );
        if let (true, Some(earlier)) = (previous.clicked(), first.checked_sub_months(Months::new(1))) {
            turn_to(ui, earlier);
        }
        let (rect, _) = ui.allocate_exact_size(vec2(DAY * 5.0, DAY), Sense::hover());
        let heading = words.with(
            "panels-month",
            &[("month", i64::from(first.month()).into()), ("year", first.year().to_string().into())],
        );
        let font = FontId::new(theme::BODY, theme::strong_family());
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, heading, font, Theme::of(ui).text);
        let next =
            sized_icon_button(ui, m::ICON_CHEVRON_RIGHT, &words.t("panels-next-month"), Look::Plain, Vec2::splat(DAY));
        if let (true, Some(later)) = (next.clicked(), first.checked_add_months(Months::new(1))) {
            turn_to(ui, later);
        }
    });
    ui.horizontal(|ui| {
        for key in WEEKDAYS {
            let (rect, _) = ui.allocate_exact_size(vec2(DAY, 22.0), Sense::hover());
            let font = FontId::proportional(theme::SMALL);
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, words.t(key), font, Theme::of(ui).text_muted);
        }
    });
    let before = u64::from(first.weekday().num_days_from_monday());
    let start = first.checked_sub_days(Days::new(before))?;
    let mut chosen = None;
    for week in 0..6 {
        ui.horizontal(|ui| {
            for day in (0..7).filter_map(|day| start.checked_add_days(Days::new(week * 7 + day))) {
                let look =
                    DayLook { in_month: day.month() == first.month(), chosen: now == Some(day), today: today == day };
                if show_day(ui, words, day, look) {
                    chosen = Some(day);
                }
            }
        });
    }
    chosen
}

#[derive(Clone, Copy)]
struct DayLook {
    in_month: bool,
    chosen: bool,
    today: bool,
}

fn show_day(ui: &mut Ui, words: Words, day: NaiveDate, look: DayLook) -> bool {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(DAY), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, look.chosen, words.date(day)));
    let theme = Theme::of(ui);
    let inner = rect.shrink(1.0);
    let radius = CornerRadius::same(theme::RADIUS);
    if look.chosen {
        ui.painter().rect_filled(inner, radius, theme.accent);
    } else if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(inner, radius, theme.hover);
    }
    if look.today && !look.chosen {
        ui.painter().rect_stroke(inner, radius, Stroke::new(1.0, theme.accent), StrokeKind::Inside);
    }
    let color = match (look.chosen, look.in_month) {
        (true, _) => theme.on_accent,
        (false, true) => theme.text,
        (false, false) => theme.text_muted,
    };
    let font = TextStyle::Body.resolve(ui.style());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, day.day(), font, color);
    response.clicked()
}
