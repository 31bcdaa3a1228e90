//! Alternatives side by side: pictures, areas, income, and which booths differ.

use super::super::controls;
use super::super::icons;
use super::super::money::with_currency;
use super::super::panels::{Cache, layout_name};
use super::super::plan_picture;
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{ListRow, Mark, bleed, fitted, list_row};
use super::Deed;
use super::frame::{self, Foot};
use crate::app::{Request, Workspace};
use crate::draw::Scheme;
use crate::edit;
use crate::model::{LayoutId, Money};
use crate::stats::{self, BoothDifference, DifferentBooth, LayoutFigures};
use crate::words::Words;
use eframe::egui::{
    self, Align, Button, Color32, Context, Layout, Role, ScrollArea, Sense, TextureHandle, TextureOptions, Ui,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::collections::BTreeSet;

/// The width of an alternative's column, in points.
const COLUMN: f32 = 232.0;
/// The height of its picture.
const PICTURE: f32 = 132.0;
/// The height of the list of booths.
const LIST: f32 = 168.0;

/// An alternative with what is shown of it.
struct Column {
    id: LayoutId,
    name: String,
    figures: LayoutFigures,
    picture: Option<TextureHandle>,
}

/// The dialog's state.
#[derive(Default)]
pub struct Compare {
    columns: Cache<(u64, bool), Vec<Column>>,
    /// With which the current one is compared.
    other: Option<LayoutId>,
    differences: Cache<(u64, LayoutId, LayoutId), (Vec<DifferentBooth>, usize)>,
}

impl Compare {
    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let project = ws.committed();
        let Some(current) = project.halls.get(&ws.hall()).map(|hall| hall.current) else { return true };
        let dark = ctx.theme() == egui::Theme::Dark;
        let mut columns = std::mem::take(&mut self.columns);
        let all = columns.at((ws.base_revision(), dark), || columns_of(ctx, ws, current, dark));
        let others = || all.iter().map(|column| column.id).filter(|id| *id != current);
        let other = self.other.filter(|other| others().any(|id| id == *other)).or_else(|| others().next());
        let mut over = false;
        let foot = frame::dialog(ctx, words, &words.t("compare-title"), 1020.0, |ui| {
            frame::body(ui, |ui| {
                ScrollArea::horizontal().id_salt("alternatives").show(ui, |ui| {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 16.0;
                        for column in all {
                            let chosen = Some(column.id) == other;
                            ui.push_id(column.id, |ui| self.column_ui(ui, ws, all.first(), column, chosen, deeds));
                        }
                    });
                });
                if let Some(other) = other {
                    over |= self.differences_ui(ui, ws, current, other, deeds);
                }
            });
            frame::foot_close(ui, words)
        });
        self.columns = columns;
        over || foot != Foot::Open
    }

    fn column_ui(
        &mut self,
        ui: &mut Ui,
        ws: &Workspace,
        first: Option<&Column>,
        column: &Column,
        chosen: bool,
        deeds: &mut Vec<Deed>,
    ) {
        let words = ws.words();
        ui.allocate_ui_with_layout(vec2(COLUMN, 0.0), Layout::top_down(Align::LEFT), |ui| {
            ui.set_width(COLUMN);
            ui.spacing_mut().item_spacing.y = 2.0;
            let theme = Theme::of(ui);
            let (rect, response) = ui.allocate_exact_size(vec2(COLUMN, PICTURE), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &column.name));
            ui.painter().rect_filled(rect, theme::RADIUS, theme.canvas);
            if let Some(picture) = &column.picture {
                let uv = egui::Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
                ui.painter().image(picture.id(), rect, uv, Color32::WHITE);
            }
            let is_current = first.is_some_and(|first| first.id == column.id);
            ui.horizontal(|ui| {
                ui.set_min_height(theme::CONTROL);
                ui.add(egui::Label::new(theme::strong(&column.name)).truncate());
            });
            let base = first.filter(|_| !is_current).map(|first| &first.figures);
            for line in lines(words, ws, &column.figures, base) {
                figure(ui, &line);
            }
            ui.add_space(4.0);
            if is_current {
                controls::muted(ui, words.t("compare-current"));
            } else {
                ui.horizontal(|ui| {
                    let name = words.with("compare-show", &[("name", column.name.as_str().into())]);
                    let show = ui.add(Button::new(words.t("layout-use").into_owned())).on_hover_text(&name);
                    if show.accessible_name(&name).clicked() {
                        deeds.push(Deed::Ask(Request::Take(edit::use_layout(ws.committed(), column.id))));
                    }
                    let name = words.with("compare-with", &[("name", column.name.as_str().into())]);
                    let mut other = chosen.then_some(column.id);
                    if controls::radio(ui, &mut other, Some(column.id), &words.t("compare-differences"))
                        .accessible_name(&name)
                        .clicked()
                    {
                        self.other = Some(column.id);
                    }
                });
            }
        });
    }

    /// The booths that differ from the current alternative; true when the dialog is left to show one.
    fn differences_ui(
        &mut self,
        ui: &mut Ui,
        ws: &Workspace,
        current: LayoutId,
        other: LayoutId,
        deeds: &mut Vec<Deed>,
    ) -> bool {
        let words = ws.words();
        let (booths, displaced) = self.differences.at((ws.base_revision(), current, other), || {
            let booths = stats::layout_differences(ws.committed(), current, other);
            (booths, stats::displaced(ws.committed(), current, other).len())
        });
        let project = ws.committed();
        let name = project.layouts.get(&other).map(|layout| layout_name(words, &layout.name)).unwrap_or_default();
        ui.add_space(8.0);
        ui.label(theme::strong(words.with("compare-found", &[("n", booths.len().into()), ("name", name.into())])));
        if *displaced > 0 {
            let theme = Theme::of(ui);
            frame::note(
                ui,
                icons::WARNING,
                theme.warning,
                &words.with("compare-displaced", &[("n", (*displaced).into())]),
            );
        }
        let mut left = false;
        let area = ScrollArea::vertical().id_salt("differences").max_height(LIST).auto_shrink([false, true]);
        bleed(ui, |ui| {
            area.show_rows(ui, ROW, booths.len(), |ui, range| {
                for booth in booths.get(range).unwrap_or_default() {
                    if ui.push_id(booth.id, |ui| difference(ui, ws, booth)).inner {
                        // what stands in the other alternative only is shown there
                        if booth.how == BoothDifference::Added {
                            deeds.push(Deed::Ask(Request::Take(edit::use_layout(project, other))));
                        }
                        deeds.push(Deed::Ask(Request::Reveal(BTreeSet::from([booth.id]))));
                        left = true;
                    }
                }
            })
        });
        left
    }
}

/// The alternatives, the current one first.
fn columns_of(ctx: &Context, ws: &Workspace, current: LayoutId, dark: bool) -> Vec<Column> {
    let project = ws.committed();
    let mut ids = edit::layouts_of(project, ws.hall());
    ids.sort_by_key(|id| *id != current);
    let scheme = if dark { Scheme::Dark } else { Scheme::Light };
    let column = |id: LayoutId| {
        let name = layout_name(ws.words(), &project.layouts.get(&id)?.name);
        let size = [COLUMN as u32 * 2, PICTURE as u32 * 2];
        let picture = plan_picture::paint(&stats::as_current(project, id), ws.hall(), size, scheme);
        let picture = picture.map(|picture| {
            ctx.load_texture(format!("alternative {id}"), plan_picture::image(&picture), TextureOptions::LINEAR)
        });
        Some(Column { id, name, figures: stats::layout_figures(project, id), picture })
    };
    ids.into_iter().filter_map(column).collect()
}

/// A figure: its name, its value, and the difference to the current alternative.
type Line = (String, String, String);

fn lines(words: Words, ws: &Workspace, figures: &LayoutFigures, base: Option<&LayoutFigures>) -> Vec<Line> {
    let currency = &ws.committed().rate_card.currency;
    let t = |key| words.t(key).into_owned();
    let counted = |key, of: fn(&LayoutFigures) -> usize| {
        let value = |figures| i64::try_from(of(figures)).unwrap_or(i64::MAX);
        let more = base.map(|base| value(figures) - value(base));
        (t(key), value(figures).to_string(), signed(more, |n| n.to_string()))
    };
    let net = |figures: &LayoutFigures| figures.hall.net.area;
    let money = |key, of: fn(&LayoutFigures) -> i64| {
        let more = base.map(|base| of(figures) - of(base));
        (t(key), with_currency(words, Money(of(figures)), currency), signed(more, |n| words.amount(n)))
    };
    let share = figures.hall.net_share().map(|share| words.percent(share)).unwrap_or_default();
    let mut lines = vec![
        (t("panels-gross"), words.area(figures.hall.gross), String::new()),
        (
            t("panels-net-area"),
            words.area(net(figures)),
            signed(base.map(|base| net(figures).0 - net(base).0), |n| words.area(crate::geometry::Area(n))),
        ),
        (t("compare-share"), share, String::new()),
        counted("layer-booths", |figures| figures.hall.net.count),
        counted("panels-exhibitors", |figures| figures.placed),
        money("compare-income", |figures| figures.hall.net.income.0),
        money("compare-taken", |figures| figures.taken_income.0),
        counted("compare-overlaps", |figures| figures.overlaps),
        counted("compare-wrong-numbers", |figures| figures.wrong_numbers),
    ];
    lines.extend(pavilion_lines(words, ws, figures, base));
    lines
}

/// The pavilions whose area is another one than in the current alternative.
fn pavilion_lines(words: Words, ws: &Workspace, figures: &LayoutFigures, base: Option<&LayoutFigures>) -> Vec<Line> {
    let Some(base) = base else { return Vec::new() };
    let before = |id| base.pavilions.iter().find(|(known, _)| *known == id).map_or(0, |(_, of)| of.planned.area.0);
    let differ = figures.pavilions.iter().filter_map(|(id, of)| {
        let more = of.planned.area.0 - before(*id);
        let name = ws.committed().pavilions.get(id)?.name.get(words.lang()).to_owned();
        (more != 0)
            .then(|| (name, words.area(of.planned.area), signed(Some(more), |n| words.area(crate::geometry::Area(n)))))
    });
    differ.collect()
}

fn signed(more: Option<i64>, text: impl Fn(i64) -> String) -> String {
    match more {
        None | Some(0) => String::new(),
        Some(more) if more > 0 => format!("+{}", text(more)),
        Some(more) => text(more),
    }
}

fn figure(ui: &mut Ui, (name, value, more): &Line) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Label, true, format!("{name}: {value} {more}").trim_end().to_owned())
    });
    let theme = Theme::of(ui);
    let font = egui::FontId::proportional(theme::SMALL);
    let painter = ui.painter();
    let right = painter.text(rect.right_center(), egui::Align2::RIGHT_CENTER, value, font.clone(), theme.text);
    let mut end = right.left() - 6.0;
    if !more.is_empty() {
        let at = pos2(end, rect.center().y);
        end = painter.text(at, egui::Align2::RIGHT_CENTER, more, font.clone(), theme.accent).left() - 6.0;
    }
    let (galley, cut) = fitted(ui, name, font, theme.text_muted, end - rect.left());
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, theme.text_muted);
    if cut {
        response.on_hover_text(name);
    }
}

fn difference(ui: &mut Ui, ws: &Workspace, booth: &DifferentBooth) -> bool {
    let words = ws.words();
    let (icon, key) = match booth.how {
        BoothDifference::Added => (icons::ADD, "compare-added"),
        BoothDifference::Removed => (icons::REMOVE, "compare-removed"),
        BoothDifference::Resized => (m::ICON_ASPECT_RATIO, "compare-resized"),
        BoothDifference::Moved => (m::ICON_OPEN_WITH, "compare-moved"),
        BoothDifference::Changed => (m::ICON_EDIT, "compare-changed"),
    };
    let number = |number: &str| {
        if number.is_empty() { words.t("numbering-none").into_owned() } else { number.to_owned() }
    };
    let text = match &booth.old_number {
        Some(old) => format!("{} → {}", number(old), number(&booth.number)),
        None => number(&booth.number),
    };
    let holder = booth.holder.and_then(|id| ws.committed().exhibitors.get(&id));
    let note = holder.map(|holder| holder.name.get(words.lang()).to_owned()).unwrap_or_default();
    let how = words.t(key);
    let row = ListRow { mark: Mark::Icon(icon), text: &text, note: &note, right: &how, ..ListRow::default() };
    list_row(ui, &row).clicked()
}
