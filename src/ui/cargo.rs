//! Exhibitors on their way from a list to the plan: egui's drag and drop, and the card that follows the pointer.
//!
//! Every list drags the same thing, a [`Cargo`]; a list of single rows may drag an [`ExhibitorId`] alone.
//! What lies under the pointer is the canvas's to know, which leaves its report here for the card.

use super::icons::{self, Icon};
use super::theme::{self, Theme};
use super::widgets::{Mark, fitted, paint_mark};
use crate::app::Workspace;
use crate::model::ExhibitorId;
use crate::stats::Verdict;
use crate::tool::{Cargo, Report};
use eframe::egui::{
    self, Align, Area, Context, DragAndDrop, FontId, Id, Label, Layout, Margin, Order, Response, RichText, Sense, Ui,
    Vec2, vec2,
};
use egui_material_icons::icons as m;
use std::time::Duration;

/// How far from the pointer the card stands, in points.
const BESIDE_POINTER: Vec2 = vec2(14.0, 18.0);
/// The width of the card's text, in points.
const WIDTH: f32 = 268.0;

/// The exhibitors that the pointer carries, if any.
#[must_use]
pub fn carried(ctx: &Context) -> Option<Cargo> {
    if let Some(cargo) = DragAndDrop::payload::<Cargo>(ctx) {
        return Some(cargo.as_ref().clone());
    }
    DragAndDrop::payload::<ExhibitorId>(ctx).map(|id| Cargo::listed(vec![*id]))
}

/// How long what is carried must rest over a tab until it opens, in seconds.
const SPRING: f64 = 0.5;

/// Over which tab what is carried rests, and since when.
#[derive(Clone, Copy, Default)]
struct Resting(Option<(Id, f64)>);

/// Whether what is carried has rested over something for so long that it opens, as if it were clicked.
#[must_use]
pub fn springs_open(over: &Response) -> bool {
    let (ctx, slot) = (&over.ctx, super::controls::id("carried-over"));
    let now = ctx.input(|input| input.time);
    let resting = ctx.data(|data| data.get_temp::<Resting>(slot)).unwrap_or_default().0;
    let since = resting.filter(|(id, _)| *id == over.id).map(|(_, since)| since);
    if !over.contains_pointer() || carried(ctx).is_none() {
        if since.is_some() {
            ctx.data_mut(|data| data.insert_temp(slot, Resting::default()));
        }
        return false;
    }
    let since = since.unwrap_or(now);
    ctx.data_mut(|data| data.insert_temp(slot, Resting(Some((over.id, since)))));
    ctx.request_repaint_after(Duration::from_secs_f64(SPRING));
    now - since >= SPRING
}

/// Shows the card beside the pointer while something is carried.
pub fn card(ctx: &Context, ws: &Workspace, report: Option<&Report>) {
    let (Some(cargo), Some(at)) = (carried(ctx), ctx.pointer_latest_pos()) else { return };
    let Some(first) = cargo.exhibitors.first() else { return };
    let theme = Theme::of_ctx(ctx);
    let area = Area::new(super::controls::id("carried"))
        .order(Order::Tooltip)
        .interactable(false)
        .fixed_pos(at + BESIDE_POINTER)
        .constrain_to(ctx.content_rect().shrink(4.0));
    let shown = area.show(ctx, |ui| {
        theme.floating().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
            ui.set_max_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 3.0;
            heading(ui, ws, *first, cargo.exhibitors.len());
            if let Some(report) = report {
                told(ui, ws, report);
            }
        });
    });
    // What it says changes under the pointer: screen readers are told when they are at leisure.
    ctx.accesskit_node_builder(shown.response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// Who is carried, and the area due to it.
fn heading(ui: &mut Ui, ws: &Workspace, first: ExhibitorId, count: usize) {
    let words = ws.words();
    let Some(record) = ws.committed().exhibitors.get(&first) else { return };
    let (name, due) = if count > 1 {
        (words.with("carry-exhibitors", &[("n", count.into())]), String::new())
    } else {
        let name = record.name.get(words.lang()).to_owned();
        (name, record.area_due().map(|area| words.area(area)).unwrap_or_default())
    };
    let theme = Theme::of(ui);
    let flag = record.country.filter(|_| count == 1).map_or(Mark::Icon(m::ICON_PERSON), Mark::Flag);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (rect, _) = ui.allocate_exact_size(vec2(flag.width(), theme::ICON), Sense::hover());
        paint_mark(ui, flag, rect.left_center(), theme.mark);
        let font = FontId::new(theme::BODY, theme::strong_family());
        let room = WIDTH - 90.0;
        let (galley, _) = fitted(ui, &name, font, theme.text, room);
        ui.add(Label::new(galley));
        if !due.is_empty() {
            ui.label(RichText::new(due).color(theme.text_muted));
        }
    });
}

/// What a drop would do, and what speaks against it.
fn told(ui: &mut Ui, ws: &Workspace, report: &Report) {
    let (theme, words) = (Theme::of(ui), ws.words());
    let (icon, color) = sign(report.verdict, theme);
    let mut action = words.say(&report.action);
    if let Some(area) = &report.area {
        action = words.with("carry-with-area", &[("action", action.into()), ("area", area.clone().into())]);
    }
    line(ui, icon, color, &theme::strong(action).color(color));
    for reason in &report.reasons {
        let (icon, color) = sign(reason.verdict, theme);
        line(ui, icon, color, &RichText::new(words.say(&reason.text)).size(theme::SMALL).color(color));
    }
}

fn line(ui: &mut Ui, icon: Icon, color: egui::Color32, text: &RichText) {
    ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(icons::text(icon).size(16.0).color(color));
        ui.add(Label::new(text.clone()).wrap());
    });
}

/// The sign and the colour of a verdict: never the colour alone.
#[must_use]
pub const fn sign(verdict: Verdict, theme: &Theme) -> (Icon, egui::Color32) {
    match verdict {
        Verdict::Good => (icons::CHECK, theme.success),
        Verdict::Doubtful => (icons::INFO, theme.warning),
        Verdict::Bad => (icons::WARNING, theme.error),
    }
}
