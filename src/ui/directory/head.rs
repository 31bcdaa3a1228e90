//! The head of the table: titles with units; sorting by a click, moving by dragging, widths at the edges.

use super::grid::{GUTTER, Scene};
use crate::table::{self, Column, MAX_WIDTH, MIN_WIDTH, SortBy};
use crate::ui::controls::{self, focus_ring};
use crate::ui::theme::{self, Theme};
use crate::ui::{icons, widgets::fitted};
use eframe::egui::{CornerRadius, CursorIcon, FontId, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons as m;

/// The height of the head, in points.
pub(super) const HEIGHT: f32 = 32.0;
/// The stretch at a column's right edge by which it is widened.
const EDGE: f32 = 8.0;

/// What the head remembers between frames.
#[derive(Default)]
pub(super) struct Head {
    /// A column whose conditions are to be shown.
    pub(super) filter: Option<Column>,
    moving: Option<Column>,
}

impl Head {
    /// Shows the head above a body scrolled by so much.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>, rect: Rect, scrolled: f32) {
        let theme = Theme::of(ui);
        ui.painter().rect_filled(rect, CornerRadius::ZERO, theme.bar);
        let mut left = rect.left() + GUTTER - scrolled;
        let main_width = scene.view.columns.first().map_or(0.0, |shown| shown.width);
        let sticky = rect.left() + GUTTER + main_width;
        let columns = scene.view.columns.clone();
        let mut drop = None;
        for (at, shown) in columns.iter().enumerate() {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(shown.width, HEIGHT));
            left += shown.width;
            if at > 0 && cell.right() > sticky && cell.left() < rect.right() {
                let clip = Rect::from_min_max(pos2(sticky, rect.top()), rect.max);
                self.column(ui, scene, shown.column, cell, clip, &mut drop);
            }
        }
        if let Some(main) = columns.first() {
            let cell = Rect::from_min_size(pos2(rect.left() + GUTTER, rect.top()), vec2(main_width, HEIGHT));
            ui.painter().rect_filled(
                Rect::from_min_max(rect.min, pos2(sticky, rect.bottom())),
                CornerRadius::ZERO,
                theme.bar,
            );
            self.column(ui, scene, main.column, cell, rect, &mut drop);
            ui.painter().vline(sticky - 0.5, rect.y_range(), theme.hairline());
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, theme.line_strong));
        if let (Some(moving), Some(to)) = (self.moving, drop)
            && ui.input(|input| input.pointer.any_released())
        {
            scene.view.move_column(moving, to);
        }
        if !ui.input(|input| input.pointer.any_down()) {
            self.moving = None;
        }
    }

    fn column(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene<'_>,
        column: Column,
        cell: Rect,
        clip: Rect,
        drop: &mut Option<Column>,
    ) {
        let id = ui.scope_id().with(("head", column));
        let response = ui.interact(cell.intersect(clip), id, Sense::click_and_drag());
        let head = table::head(scene.rows.data(), scene.words(), column);
        let full = head.full(scene.words());
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &full));
        let theme = Theme::of(ui);
        let painter = ui.painter().with_clip_rect(clip.intersect(cell));
        if response.hovered() || self.moving == Some(column) {
            painter.rect_filled(cell, CornerRadius::ZERO, theme.hover);
        }
        self.title(ui, scene, column, &head, cell, clip);
        focus_ring(ui, &response);
        if response.clicked() {
            let keep = ui.input(|input| input.modifiers.shift);
            scene.view.sort_by(column, keep);
        }
        if response.drag_started() && column != scene.view.sheet.main() {
            self.moving = Some(column);
        }
        let over = ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| cell.intersect(clip).contains(at));
        if self.moving.is_some_and(|moving| moving != column) && over {
            *drop = Some(column);
            painter.vline(cell.left() + 1.0, cell.y_range(), Stroke::new(2.0, theme.accent));
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        let response = response.on_hover_text(&full);
        self.menu(&response, scene, column);
        self.edge(ui, scene, column, cell, clip);
    }

    fn title(&self, ui: &Ui, scene: &Scene<'_>, column: Column, head: &table::Head, cell: Rect, clip: Rect) {
        let theme = Theme::of(ui);
        let painter = ui.painter().with_clip_rect(clip.intersect(cell));
        let font = FontId::new(theme::SMALL, theme::strong_family());
        let small = FontId::proportional(theme::SMALL);
        let unit = head.unit.as_ref().map(|unit| unit.text(scene.words())).unwrap_or_default();
        let unit = painter.layout_no_wrap(unit, small.clone(), theme.text_muted);
        let sorted = scene.view.sort.iter().position(|by| by.column == column);
        let conditions = scene.view.conditions.iter().any(|condition| condition.column == column);
        let signs = if sorted.is_some() { 16.0 } else { 0.0 } + if conditions { 16.0 } else { 0.0 };
        let gap = if unit.size().x > 0.0 { 5.0 } else { 0.0 };
        let inner = cell.shrink2(vec2(8.0, 0.0));
        let (title, _) = fitted(ui, &head.title, font, theme.text_muted, inner.width() - unit.size().x - gap - signs);
        let whole = title.size().x + gap + unit.size().x;
        let mut left = match head.align {
            table::Align::Left => inner.left(),
            table::Align::Right => inner.right() - whole,
        };
        let sign = |icon: icons::Icon, at: f32| {
            let font = FontId::new(14.0, icons::font().family);
            painter.text(
                pos2(at, cell.center().y),
                eframe::egui::Align2::LEFT_CENTER,
                icon.codepoint,
                font,
                theme.accent,
            );
        };
        let mut at = match head.align {
            table::Align::Left => left + whole + 4.0,
            table::Align::Right => left - signs,
        };
        if let Some(by) = sorted.and_then(|place| scene.view.sort.get(place)) {
            sign(if by.is_descending { m::ICON_ARROW_DOWNWARD } else { m::ICON_ARROW_UPWARD }, at);
            at += 16.0;
        }
        if conditions {
            sign(m::ICON_FILTER_LIST, at);
        }
        let middle = |height: f32| cell.center().y - height / 2.0;
        let (height, width) = (title.size().y, title.size().x);
        painter.galley(pos2(left, middle(height)), title, theme.text_muted);
        left += width + gap;
        painter.galley(pos2(left, middle(unit.size().y)), unit, theme.text_muted);
    }

    fn menu(&mut self, response: &Response, scene: &mut Scene<'_>, column: Column) {
        let words = scene.words();
        response.context_menu(|ui| {
            let mut sort = |is_descending| scene.view.sort = vec![SortBy { column, is_descending }];
            if controls::menu_row(ui, &words.t("directory-sort-up"), None, true).clicked() {
                sort(false);
            }
            if controls::menu_row(ui, &words.t("directory-sort-down"), None, true).clicked() {
                sort(true);
            }
            if controls::menu_row(ui, &words.t("directory-filter-by"), None, true).clicked() {
                self.filter = Some(column);
            }
            let can_hide = column != scene.view.sheet.main();
            if controls::menu_row(ui, &words.t("directory-hide-column"), None, can_hide).clicked() {
                scene.view.toggle(column);
            }
        });
    }

    /// The right edge: dragging widens the column, a double click gives it its usual width.
    fn edge(&self, ui: &Ui, scene: &mut Scene<'_>, column: Column, cell: Rect, clip: Rect) {
        let rect = Rect::from_min_max(
            pos2(cell.right() - EDGE / 2.0, cell.top()),
            pos2(cell.right() + EDGE / 2.0, cell.bottom()),
        );
        if !clip.intersects(rect) {
            return;
        }
        let id = ui.scope_id().with(("edge", column));
        let edge = ui.interact(rect.intersect(clip), id, Sense::click_and_drag());
        edge.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, scene.words().t("directory-column-width")));
        if edge.hovered() || edge.dragged() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let line = Stroke::new(2.0, Theme::of(ui).accent);
            ui.painter().with_clip_rect(clip).vline(cell.right() - 1.0, cell.y_range(), line);
        }
        let Some(shown) = scene.view.columns.iter_mut().find(|shown| shown.column == column) else { return };
        if edge.dragged() {
            let width = edge.interact_pointer_pos().map_or(shown.width, |at| at.x - cell.left());
            shown.width = width.clamp(MIN_WIDTH, MAX_WIDTH).round();
        }
        if edge.double_clicked() {
            shown.width = column.width();
        }
    }
}
