//! A table of the statistics: names, bars and figures in rows that lead to their booths.
//!
//! Only the rows in sight are laid out, so a list of thousands costs what fits on the screen.

use super::super::controls::{self, Look};
use super::super::icons;
use super::super::theme::{self, ROW, Theme};
use super::super::widgets::{Mark, fitted, paint_mark};
use crate::model::ExhibitorId;
use crate::report::{Bar, Board, Columns, Face, Has, Lettering, Limits, Range, Sign};
use crate::stats::Which;
use crate::table::Align as CellAlign;
use crate::words::Words;
use eframe::egui::{
    self, Align, Color32, CornerRadius, CursorIcon, FontId, Layout, Rangef, Rect, Response, Role, Sense, Ui, UiBuilder,
    Vec2, WidgetInfo, pos2, text::LayoutJob, vec2,
};

/// The height of the heads, which may take two lines, in points.
const HEADS: f32 = 40.0;
/// The height of the light and the strong bar, and of the mark they should reach, in points.
const LIGHT: f32 = 12.0;
const STRONG: f32 = 6.0;
const GOAL: f32 = 18.0;

/// The bounds of a table's parts, in points.
const LIMITS: Limits =
    Limits { gap: 20.0, sign: SIGN, names: (120.0, 300.0), bars: (56.0, 760.0), figures: 40.0, words: 200.0 };
/// The room for the sign before a name, in points.
const SIGN: f32 = 28.0;

/// What was heard from the user.
pub(super) enum Heard {
    /// This table is the one to copy.
    Chosen,
    /// Copy it.
    Copy,
    /// Write it for a spreadsheet.
    Csv,
    /// Show the booths of a row on the plan.
    Show(Which),
    /// Show the exhibitor of a row in the directory.
    Exhibitor(ExhibitorId),
}

/// Shows a table over the available width.
pub(super) fn ui(ui: &mut Ui, words: Words, board: &Board, face: &Face, is_chosen: bool) -> Option<Heard> {
    let mut heard = heading(ui, words, board, is_chosen);
    let signs = board.lines.iter().any(|line| line.sign != Sign::Blank);
    let has = Has { signs, bars: board.bars.is_some() };
    let mut measure = |text: &str, lettering: Lettering| {
        let font = match lettering {
            Lettering::Head => FontId::proportional(theme::SMALL),
            Lettering::Cell => FontId::new(theme::BODY, theme::strong_family()),
        };
        // a point more, for lines that are wrapped may not be wider than their room by a hair
        ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x.ceil() + 1.0
    };
    let columns = Columns::of(face, has, ui.available_width(), &LIMITS, &mut measure);
    let table = Painted { words, board, face, columns: &columns, signs };
    let show = |ui: &mut Ui| {
        table.heads(ui);
        table.rows(ui)
    };
    let rows = if columns.width() > ui.available_width() + 1.0 {
        let scroll = egui::ScrollArea::horizontal().id_salt((board.tag, "aside"));
        scroll
            .show(ui, |ui| {
                ui.scope(|ui| {
                    ui.set_min_width(columns.width());
                    show(ui)
                })
                .inner
            })
            .inner
    } else {
        show(ui)
    };
    heard = rows.or(heard);
    if !board.note.is_empty() {
        ui.add_space(6.0);
        let note = egui::RichText::new(&board.note).size(theme::SMALL).color(Theme::of(ui).text_muted);
        ui.add(egui::Label::new(note).wrap());
    }
    heard
}

/// The name of the table, and what can be done with it.
fn heading(ui: &mut Ui, words: Words, board: &Board, is_chosen: bool) -> Option<Heard> {
    let mut heard = None;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::click());
    let name = &board.table.name;
    response.widget_info(|| {
        WidgetInfo::selected(
            Role::Button,
            true,
            is_chosen,
            words.with("review-choose", &[("table", name.as_str().into())]),
        )
    });
    let theme = Theme::of(ui);
    if response.clicked() {
        heard = Some(Heard::Chosen);
    }
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::right_to_left(Align::Center)).id_salt(board.tag);
    let mut buttons = ui.new_child(builder);
    buttons.spacing_mut().item_spacing.x = 2.0;
    let size = Vec2::splat(28.0);
    let csv = words.with("review-csv", &[("table", name.as_str().into())]);
    let button = controls::sized_icon_button(&mut buttons, icons::CSV, &csv, Look::Plain, size);
    if controls::tip(button, &csv, None).clicked() {
        heard = Some(Heard::Csv);
    }
    let copy = words.with("review-copy", &[("table", name.as_str().into())]);
    let button = controls::sized_icon_button(&mut buttons, icons::COPY, &copy, Look::Plain, size);
    let keys = crate::app::Command::Copy.shortcut().filter(|_| is_chosen).map(|keys| keys.to_string());
    if controls::tip(button, &copy, keys).clicked() {
        heard = Some(Heard::Copy);
    }
    let room = buttons.min_rect().left() - rect.left() - 8.0;
    let font = FontId::new(theme::HEADING, theme::strong_family());
    let (galley, _) = fitted(ui, name, font, theme.text, room);
    ui.painter().galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, theme.text);
    if is_chosen {
        // the table that Ctrl+C copies
        ui.painter().vline(rect.left() - 12.0, rect.y_range().shrink(6.0), egui::Stroke::new(2.0, theme.accent));
    }
    controls::focus_ring(ui, &response);
    heard
}

struct Painted<'a> {
    words: Words,
    board: &'a Board,
    face: &'a Face,
    columns: &'a Columns,
    signs: bool,
}

impl Painted<'_> {
    fn heads(&self, ui: &mut Ui) {
        let theme = Theme::of(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADS), Sense::hover());
        let ranges = std::iter::once(self.columns.names).chain(self.columns.others.iter().copied());
        for (column, range) in ranges.enumerate() {
            self.head(ui, rect, placed(rect, range), column);
        }
        if let Some(range) = self.columns.bars {
            self.legend(ui, placed(rect, range), rect.bottom() - 12.0);
        }
        let line = Rangef::new(rect.left(), rect.left() + self.columns.width());
        ui.painter().hline(line, rect.bottom() - 0.5, theme.hairline());
    }

    fn head(&self, ui: &Ui, rect: Rect, range: Rangef, column: usize) {
        let (theme, align) = (Theme::of(ui), self.face.align(column));
        let text = self.face.heads.get(column).cloned().unwrap_or_default();
        let mut job =
            LayoutJob::simple(text.clone(), FontId::proportional(theme::SMALL), theme.text_muted, range.span());
        job.wrap.max_rows = 2;
        job.halign = if align == CellAlign::Right { Align::Max } else { Align::Min };
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let left = if align == CellAlign::Right { range.max } else { range.min };
        let cut = galley.elided;
        let top = rect.bottom() - 6.0 - galley.size().y;
        ui.painter().galley(pos2(left, top), galley, theme.text_muted);
        if cut {
            let place = Rect::from_x_y_ranges(range, rect.y_range());
            ui.interact(place, ui.scope_id().with((self.board.tag, "head", column)), Sense::hover())
                .on_hover_text(text);
        }
    }

    /// What the parts of the bars are.
    fn legend(&self, ui: &Ui, range: Rangef, middle: f32) {
        let Some(bars) = self.board.bars else { return };
        let theme = Theme::of(ui);
        let title = |column: usize| self.board.table.heads.get(column).map(|head| head.title.as_str());
        let mut left = range.min;
        let mut part = |column: Option<usize>, height: f32, width: f32, color: Color32| {
            let Some(title) = column.and_then(title) else { return };
            let font = FontId::proportional(theme::SMALL);
            let (galley, _) = fitted(ui, title, font, theme.text_muted, (range.max - left - width - 5.0).max(0.0));
            if range.max - left < width + 24.0 {
                return;
            }
            let mark = Rect::from_center_size(pos2(left + width / 2.0, middle), vec2(width, height));
            ui.painter().rect_filled(mark, CornerRadius::same(1), color);
            let at = pos2(left + width + 5.0, middle - galley.size().y / 2.0);
            left = at.x + galley.size().x + 14.0;
            ui.painter().galley(at, galley, theme.text_muted);
        };
        part(Some(bars.strong), STRONG, 12.0, theme.accent);
        part(bars.light, LIGHT, 12.0, light(theme));
        part(bars.goal, GOAL - 4.0, 2.0, theme.text);
    }

    fn rows(&self, ui: &mut Ui) -> Option<Heard> {
        let count = self.face.texts.len();
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), count as f32 * ROW), Sense::hover());
        let clip = ui.clip_rect();
        let first = ((clip.top() - rect.top()) / ROW).floor().max(0.0) as usize;
        let last = ((clip.bottom() - rect.top()) / ROW).ceil().max(0.0) as usize;
        let mut heard = None;
        for row in first..last.min(count) {
            let place = Rect::from_min_size(
                pos2(rect.left(), rect.top() + row as f32 * ROW),
                vec2(self.columns.width().min(rect.width()), ROW),
            );
            heard = self.row(ui, row, place).or(heard);
        }
        heard
    }

    fn row(&self, ui: &Ui, row: usize, rect: Rect) -> Option<Heard> {
        let theme = Theme::of(ui);
        let line = self.board.lines.get(row);
        let target = line.and_then(|line| {
            let show = line.which.filter(|_| self.board.counts_booths(row)).map(Heard::Show);
            show.or(line.exhibitor.map(Heard::Exhibitor))
        });
        let name = self.face.cell(row, 0);
        // by what the row is about; the total is about nothing else
        let id = ui.scope_id().with((self.board.tag, line, name));
        let sense = if target.is_some() { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        let role = if target.is_some() { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, true, self.board.spoken(row, self.words)));
        if response.hovered() && target.is_some() {
            ui.painter().rect_filled(rect.expand2(vec2(8.0, 0.0)), CornerRadius::same(theme::RADIUS), theme.hover);
        }
        let is_total = line.is_none();
        if is_total {
            ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.hairline());
        }
        self.paint(ui, row, rect, is_total);
        controls::focus_ring(ui, &response);
        let response = if target.is_some() { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
        let clicked = response.clicked();
        self.tooltip(response, row, target.as_ref());
        target.filter(|_| clicked)
    }

    fn paint(&self, ui: &Ui, row: usize, rect: Rect, is_total: bool) {
        let theme = Theme::of(ui);
        let family = if is_total { theme::strong_family() } else { egui::FontFamily::Proportional };
        let font = FontId::new(theme::BODY, family);
        let mut left = rect.left();
        if self.signs {
            let sign = self.board.lines.get(row).map(|line| line.sign).unwrap_or_default();
            paint_mark(ui, mark(sign), pos2(left, rect.center().y), theme.mark);
            left += if is_total { 0.0 } else { SIGN };
        }
        let room = rect.left() + self.columns.names.to - left;
        let (galley, _) = fitted(ui, self.face.cell(row, 0), font.clone(), theme.text, room);
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, theme.text);
        for (at, range) in self.columns.others.iter().enumerate() {
            let range = placed(rect, *range);
            let (galley, _) = fitted(ui, self.face.cell(row, at + 1), font.clone(), theme.text, range.span() + 1.0);
            let x = match self.face.align(at + 1) {
                CellAlign::Right => range.max - galley.size().x,
                CellAlign::Left => range.min,
            };
            ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, theme.text);
        }
        if let (Some(range), Some(bar)) = (self.columns.bars, self.board.bar(row)) {
            paint_bar(ui, Rect::from_x_y_ranges(placed(rect, range), rect.y_range()), bar);
        }
    }

    /// All figures of the row with their units, and what a click does.
    fn tooltip(&self, response: Response, row: usize, target: Option<&Heard>) {
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(theme::strong(self.face.cell(row, 0)));
            ui.spacing_mut().interact_size.y = 0.0; // no room for fingers: these are lines to read
            egui::Grid::new("figures").num_columns(2).spacing(vec2(16.0, 2.0)).show(ui, |ui| {
                for (column, head) in self.board.table.heads.iter().enumerate().skip(1) {
                    controls::muted(ui, head.title.as_str());
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        ui.label(self.board.text_with_unit(row, column, self.words));
                    });
                    ui.end_row();
                }
            });
            let hint = match target {
                Some(Heard::Show(_)) => "review-click-booths",
                Some(Heard::Exhibitor(_)) => "review-click-exhibitor",
                Some(Heard::Chosen | Heard::Copy | Heard::Csv) | None => return,
            };
            controls::muted(ui, self.words.t(hint));
        });
    }
}

/// A column of a table whose left edge is that of a rectangle.
fn placed(rect: Rect, range: Range) -> Rangef {
    Rangef::new(rect.left() + range.from, rect.left() + range.to)
}

/// The colour of the light part of a bar: the accent, thinned by its ground.
fn light(theme: &Theme) -> Color32 {
    theme.bar.lerp_to_gamma(theme.accent, 0.3)
}

fn paint_bar(ui: &Ui, room: Rect, bar: Bar) {
    let theme = Theme::of(ui);
    let middle = room.center().y;
    let stretch = |share: f64, height: f32| {
        let width = (share as f32).clamp(0.0, 1.0) * (room.width() - 2.0);
        Rect::from_min_size(pos2(room.left(), middle - height / 2.0), vec2(width, height))
    };
    if let Some(share) = bar.light {
        ui.painter().rect_filled(stretch(share, LIGHT), CornerRadius::same(2), light(theme));
    }
    let height = if bar.light.is_some() { STRONG } else { LIGHT };
    ui.painter().rect_filled(stretch(bar.strong, height), CornerRadius::same(2), theme.accent);
    if let Some(share) = bar.goal {
        let x = stretch(share, GOAL).right();
        let line = Rect::from_center_size(pos2(x, middle), vec2(2.0, GOAL));
        ui.painter().rect_filled(line, CornerRadius::ZERO, theme.text);
    }
}

const fn mark(sign: Sign) -> Mark {
    match sign {
        Sign::Blank => Mark::None,
        Sign::Pavilion(color) => Mark::Swatch(color),
        Sign::Country(country) => Mark::Flag(country),
        Sign::Status(status) => Mark::Status(status),
    }
}
