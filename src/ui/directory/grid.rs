//! The table itself: painted by hand, only the rows in sight, the main column always at the left.
//!
//! One response hears the pointer for the whole body; keys are heard while it has the focus. Screen readers get a
//! node for each cell in sight. What is done comes back as [`Act`]s. Deliberately absent: the head (`head`), typing in
//! a cell (`editor`), and what an act does (`deeds`).

use super::choices::Lists;
use super::editor::Editor;
use super::face::{Faces, marks_width, paint_marks};
use super::marking::{At, Marking, Step};
use super::rows::Rows;
use super::{head, keys};
use crate::app::Workspace;
use crate::table::{Align, Assignment, Column, RowId, View};
use crate::tool::Cargo;
use crate::ui::controls;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::fitted;
use crate::words::{Message, Words};
use eframe::egui::{
    self, Align2, CornerRadius, CursorIcon, EventFilter, FontId, Id, PointerButton, Pos2, Rect, Response, Role,
    ScrollArea, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::ops::Range;

/// The height of a row, in points.
pub(super) const ROW: f32 = 30.0;
/// The column of row numbers, by which whole rows are marked and dragged.
pub(super) const GUTTER: f32 = 44.0;
/// Between a cell's edge and its words.
const PADDING: f32 = 8.0;

/// Something done in the table.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Put a text into cells, as if typed into each.
    Type { rows: Vec<RowId>, columns: Vec<Column>, typed: String },
    /// Put values into cells.
    Put(Vec<Assignment>),
    /// Copy the marked cells.
    Copy,
    /// Copy the marked cells and empty them.
    Cut,
    /// Lay a text from the clipboard into the table.
    Paste(String),
    /// Fill the marked cells with those of the first row.
    FillDown,
    /// Mark every row.
    MarkAll,
    /// Show what was not understood.
    Refuse(Message),
    /// Show the marked booths on the plan.
    ShowOnPlan,
    /// Take the marked records away.
    Remove,
    /// Add a record.
    Add,
}

/// What the table remembers between frames.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) marking: Option<Marking>,
    pub(super) editor: Option<Editor>,
    /// A cell to bring into sight.
    pub(super) scroll_to: Option<At>,
    /// Whether the table is to have the keyboard from the next frame on.
    pub(super) wants_focus: bool,
    faces: Faces,
    drag: Option<Drag>,
    pub(super) head: head::Head,
}

/// What the pointer does while it is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drag {
    /// Marks cells.
    Cells,
    /// Carries a row somewhere else.
    Row,
}

/// What the table shows.
pub(super) struct Scene<'a> {
    pub(super) ws: &'a Workspace,
    pub(super) rows: &'a Rows,
    pub(super) view: &'a mut View,
    pub(super) lists: &'a mut Lists,
    pub(super) acts: &'a mut Vec<Act>,
}

impl Scene<'_> {
    pub(super) fn words(&self) -> Words {
        self.ws.words()
    }
}

/// Where columns stand on the screen.
struct Lay {
    /// The top left corner of the first row, gutter included, as scrolled.
    origin: Pos2,
    /// What is in sight.
    clip: Rect,
    /// The left edge of each column from the origin on, and after the last its right one.
    edges: Vec<f32>,
}

impl Lay {
    fn of(view: &View, origin: Pos2, clip: Rect) -> Self {
        let mut edges = vec![GUTTER];
        for shown in &view.columns {
            edges.push(edges.last().copied().unwrap_or(GUTTER) + shown.width);
        }
        Self { origin, clip, edges }
    }

    /// The right edge of what stays at the left: gutter and main column.
    fn sticky(&self) -> f32 {
        self.clip.left() + self.edges.get(1).copied().unwrap_or(GUTTER)
    }

    fn span(&self, column: usize) -> (f32, f32) {
        let edge = |at: usize| self.edges.get(at).copied().unwrap_or(GUTTER);
        let base = if column == 0 { self.clip.left() } else { self.origin.x };
        (base + edge(column), base + edge(column + 1))
    }

    fn top(&self, row: usize) -> f32 {
        self.origin.y + row as f32 * ROW
    }

    fn cell(&self, row: usize, column: usize) -> Rect {
        let (left, right) = self.span(column);
        Rect::from_min_max(pos2(left, self.top(row)), pos2(right, self.top(row) + ROW))
    }

    fn rows(&self, count: usize) -> Range<usize> {
        let first = ((self.clip.top() - self.origin.y) / ROW).floor().max(0.0) as usize;
        let last = ((self.clip.bottom() - self.origin.y) / ROW).ceil().max(0.0) as usize;
        first.min(count)..last.min(count)
    }

    /// The columns that can be seen beside the main one.
    fn columns(&self) -> Vec<usize> {
        let sticky = self.sticky();
        (1..self.edges.len().saturating_sub(1))
            .filter(|column| {
                let (left, right) = self.span(*column);
                right > sticky && left < self.clip.right()
            })
            .collect()
    }

    /// The place of the cell under a point; the nearest where the point lies outside. The column is none over the
    /// gutter.
    fn hit(&self, at: Pos2, count: usize) -> (usize, Option<usize>) {
        let row = ((at.y - self.origin.y) / ROW).floor().max(0.0) as usize;
        let row = row.min(count.saturating_sub(1));
        if at.x < self.clip.left() + GUTTER {
            return (row, None);
        }
        let column = if at.x < self.sticky() {
            0
        } else {
            let last = self.edges.len().saturating_sub(2);
            (1..=last).find(|column| at.x < self.span(*column).1).unwrap_or(last)
        };
        (row, Some(column))
    }
}

impl Grid {
    /// Marks one cell and brings it into sight.
    pub(super) fn mark(&mut self, at: At) {
        self.marking = Some(Marking::cell(at));
        self.scroll_to = Some(at);
    }

    /// Shows head and body.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>) {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        let room = ui.available_rect_before_wrap();
        let head_rect = Rect::from_min_size(room.min, vec2(room.width(), head::HEIGHT));
        ui.allocate_rect(head_rect, Sense::hover());
        let total = vec2(
            GUTTER + scene.view.columns.iter().map(|shown| shown.width).sum::<f32>() + 80.0,
            scene.rows.all().len() as f32 * ROW + 48.0,
        );
        let source =
            egui::scroll_area::ScrollSource { drag: egui::scroll_area::DragScroll::OnTouch, ..Default::default() };
        let area = ScrollArea::both()
            .id_salt(("directory", scene.view.sheet))
            .auto_shrink([false, false])
            .scroll_source(source);
        let shown = area.show_viewport(ui, |ui, _| {
            let origin = ui.max_rect().min;
            ui.set_min_size(total);
            self.body(ui, scene, origin);
        });
        self.head.ui(ui, scene, head_rect, shown.state.clamped_offset().x);
    }

    fn body(&mut self, ui: &mut Ui, scene: &mut Scene<'_>, origin: Pos2) {
        let clip = ui.clip_rect();
        let lay = Lay::of(scene.view, origin, clip);
        let id = ui.scope_id().with("cells");
        let response = ui.interact(clip, id, Sense::click_and_drag());
        response.widget_info(|| WidgetInfo::labeled(Role::Table, true, scene.words().t(scene.view.sheet.title())));
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        if response.has_focus() {
            let all = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, all));
        }
        self.forget_lost(scene);
        if self.editor.is_none() && response.has_focus() {
            keys::hear(ui, self, scene, (clip.height() / ROW) as isize);
        }
        self.hear_pointer(ui, scene, &lay, &response);
        self.paint(ui, scene, &lay, &response);
        self.scroll(ui, scene, &lay);
        let place = |at: At| {
            let row = scene.rows.place(at.row)?;
            Some(lay.cell(row, super::marking::column_place(scene.view, at.column)))
        };
        let rect = self.editor.as_ref().and_then(|editor| place(editor.at()));
        if let Some(editor) = &mut self.editor {
            let next = rect.map_or(super::editor::Next::Leave, |rect| editor.ui(ui, scene, self.marking, rect));
            self.after_editor(scene, next);
        }
        self.tell(ui, scene, &lay, id);
    }

    /// A marking whose records are gone or out of sight is none any more.
    fn forget_lost(&mut self, scene: &Scene<'_>) {
        let is_lost = |marking: &Marking| marking.row_range(scene.rows).is_none();
        if self.marking.as_ref().is_some_and(is_lost) {
            self.marking = None;
            self.editor = None;
        }
    }

    /// Begins typing into a cell, with a text in place of what it holds.
    pub(super) fn edit(&mut self, scene: &mut Scene<'_>, at: At, typed: Option<String>) {
        if !at.column.is_editable(scene.view.sheet) {
            let column = crate::words::Arg::Key(at.column.title());
            scene.acts.push(Act::Refuse(Message::new("table-derived").with("column", column)));
            return;
        }
        self.scroll_to = Some(at);
        self.editor = Some(Editor::open(scene, at, typed));
    }

    fn after_editor(&mut self, scene: &Scene<'_>, next: super::editor::Next) {
        use super::editor::Next;
        let step = match next {
            Next::Stay => return,
            Next::Leave => None,
            Next::Down => self.marking.map(|m| Marking::cell(m.to).moved(scene.rows, scene.view, down(), false)),
            Next::Right => self.marking.map(|m| m.tabbed(scene.rows, scene.view, false)),
            Next::Left => self.marking.map(|m| m.tabbed(scene.rows, scene.view, true)),
        };
        self.editor = None;
        self.wants_focus = true;
        if let Some(marking) = step {
            self.marking = Some(marking);
            self.scroll_to = Some(marking.to);
        }
    }

    fn hear_pointer(&mut self, ui: &Ui, scene: &mut Scene<'_>, lay: &Lay, response: &Response) {
        let count = scene.rows.all().len();
        if count == 0 {
            return;
        }
        let Some(pointer) = response.interact_pointer_pos().or(response.hover_pos()) else { return };
        let below = pointer.y >= lay.top(count);
        let (row, column) = lay.hit(pointer, count);
        let Some(row_id) = scene.rows.at(row) else { return };
        let at = |column: usize| At {
            row: row_id,
            column: scene.view.columns.get(column).map_or(scene.view.sheet.main(), |shown| shown.column),
        };
        let shift = ui.input(|input| input.modifiers.shift);
        let pressed = |button| response.contains_pointer() && ui.input(|input| input.pointer.button_pressed(button));
        if pressed(PointerButton::Primary) && !below {
            response.request_focus();
            self.drag = Some(Drag::Cells);
            let clicked = column.map_or_else(|| Marking::row(at(0)), |column| Marking::cell(at(column)));
            self.marking = match self.marking {
                Some(before) if shift => Some(Marking { to: clicked.to, is_rows: column.is_none(), ..before }),
                _ => Some(clicked),
            };
            if column.is_none() && !shift {
                self.drag = Some(Drag::Row);
            }
        } else if pressed(PointerButton::Primary) {
            response.request_focus();
            self.marking = None;
        }
        if pressed(PointerButton::Secondary) && !below {
            response.request_focus();
            let inside = self.marking.is_some_and(|marking| {
                let rows = marking.row_range(scene.rows).is_some_and(|range| range.contains(&row));
                rows && column.is_none_or(|column| marking.column_range(scene.view).contains(&column))
            });
            if !inside {
                self.marking = Some(column.map_or_else(|| Marking::row(at(0)), |column| Marking::cell(at(column))));
            }
        }
        if response.dragged_by(PointerButton::Primary) {
            match self.drag {
                Some(Drag::Cells) => {
                    let column = column.unwrap_or(0);
                    if let Some(marking) = &mut self.marking {
                        marking.to = at(column);
                    }
                    if !lay.clip.shrink(ROW).contains(pointer) {
                        self.scroll_to = self.marking.map(|marking| marking.to);
                        ui.ctx().request_repaint();
                    }
                }
                Some(Drag::Row) => carry(ui, scene, self.marking, response),
                None => {}
            }
        } else if !ui.input(|input| input.pointer.primary_down()) {
            self.drag = None;
        }
        if response.double_clicked()
            && let Some(column) = column.filter(|_| !below)
        {
            self.edit(scene, at(column), None);
        }
        if column.is_none() && response.hovered() {
            ui.ctx().set_cursor_icon(CursorIcon::Grab);
        }
        response.context_menu(|ui| menu(ui, self, scene));
    }

    fn paint(&mut self, ui: &Ui, scene: &Scene<'_>, lay: &Lay, response: &Response) {
        let theme = Theme::of(ui);
        let count = scene.rows.all().len();
        let range = lay.rows(count);
        let hovered = response.hover_pos().filter(|at| at.y < lay.top(count)).map(|at| lay.hit(at, count));
        let marked_rows = self.marking.and_then(|marking| marking.row_range(scene.rows));
        let marked_columns = self.marking.map(|marking| marking.column_range(scene.view));
        let is_marked = |row: usize, column: usize| {
            marked_rows.as_ref().is_some_and(|rows| rows.contains(&row))
                && marked_columns.as_ref().is_some_and(|columns| columns.contains(&column))
        };
        let sticky = lay.sticky();
        let moving = Rect::from_min_max(pos2(sticky, lay.clip.top()), lay.clip.max);
        let painter = ui.painter();
        let fill = |row: usize, column: usize| {
            if is_marked(row, column) {
                theme.accent_soft
            } else if hovered.is_some_and(|(over, _)| over == row) {
                theme.hover
            } else {
                theme.panel
            }
        };
        let mut over_cut: Option<(Rect, String)> = None;
        let columns = lay.columns();
        for row in range.clone() {
            let Some(id) = scene.rows.at(row) else { continue };
            for column in columns.iter().copied().chain([0]) {
                let clip = if column == 0 { lay.clip } else { moving };
                let rect = lay.cell(row, column);
                painter.with_clip_rect(clip).rect_filled(rect, CornerRadius::ZERO, fill(row, column));
                let Some(shown) = scene.view.columns.get(column) else { continue };
                let cut = self.cell(ui, scene, (id, shown.column), rect, clip);
                if hovered == Some((row, Some(column))) && cut.is_some() {
                    over_cut = cut.map(|text| (rect, text));
                }
            }
            let gutter = Rect::from_min_size(pos2(lay.clip.left(), lay.top(row)), vec2(GUTTER, ROW));
            // the number of a row is marked only with the whole row
            let is_whole = self.marking.is_some_and(|marking| marking.is_rows);
            let ground = if is_marked(row, 0) && !is_whole { theme.panel } else { fill(row, 0) };
            painter.rect_filled(gutter, CornerRadius::ZERO, ground);
            let color = theme.text_muted;
            if hovered.is_some_and(|(over, _)| over == row) && scene.view.sheet == crate::table::Sheet::Exhibitors {
                let font = crate::ui::icons::font();
                painter.text(gutter.center(), Align2::CENTER_CENTER, m::ICON_DRAG_INDICATOR.codepoint, font, color);
            } else {
                let font = FontId::proportional(theme::SMALL);
                let at = pos2(gutter.right() - 10.0, gutter.center().y);
                painter.text(at, Align2::RIGHT_CENTER, row + 1, font, color);
            }
            painter.hline(lay.clip.left()..=lay.clip.right(), lay.top(row) + ROW - 0.5, theme.hairline());
        }
        painter.vline(sticky - 0.5, lay.clip.top()..=lay.top(range.end).min(lay.clip.bottom()), theme.hairline());
        self.paint_marking(ui, scene, lay);
        if let Some((rect, text)) = over_cut {
            let id = response.id.with("whole");
            egui::Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), id, rect).gap(4.0).show(|ui| {
                ui.set_max_width(420.0);
                ui.label(text);
            });
        }
    }

    /// Paints a cell's marks and words; the whole text where it was cut.
    fn cell(&mut self, ui: &Ui, scene: &Scene<'_>, at: (RowId, Column), rect: Rect, clip: Rect) -> Option<String> {
        let (row, column) = at;
        let face = self.faces.get(scene.rows.data(), scene.rows.revision(), scene.words(), row, column);
        if face.text.is_empty() && face.marks.is_empty() {
            return None;
        }
        let theme = Theme::of(ui);
        let inner = rect.shrink2(vec2(PADDING, 0.0));
        let is_main = column == scene.view.sheet.main();
        let color = if column.is_editable(scene.view.sheet) || is_main { theme.text } else { theme.text_muted };
        let font = if is_main {
            FontId::new(theme::BODY, theme::strong_family())
        } else {
            TextStyle::Body.resolve(ui.style())
        };
        let room = inner.width() - marks_width(&face);
        let line = face.text.split('\n').next().unwrap_or_default();
        let (galley, cut) = fitted(ui, line, font, color, room);
        let clip = clip.intersect(rect);
        let painter = ui.painter().with_clip_rect(clip);
        let left = match column.align() {
            Align::Left => clipped(ui, clip, |ui| paint_marks(ui, &face, pos2(inner.left(), inner.center().y))),
            Align::Right => inner.right() - galley.size().x,
        };
        painter.galley(pos2(left, inner.center().y - galley.size().y / 2.0), galley, color);
        (cut || line.len() < face.text.len()).then(|| face.text.clone())
    }

    fn paint_marking(&self, ui: &Ui, scene: &Scene<'_>, lay: &Lay) {
        let Some(marking) = self.marking else { return };
        let (Some(rows), columns) = (marking.row_range(scene.rows), marking.column_range(scene.view)) else { return };
        let theme = Theme::of(ui);
        let corner = |row, column| lay.cell(row, column);
        let all = corner(*rows.start(), *columns.start()).union(corner(*rows.end(), *columns.end()));
        let clip = if *columns.start() == 0 {
            lay.clip
        } else {
            Rect::from_min_max(pos2(lay.sticky(), lay.clip.top()), lay.clip.max)
        };
        let painter = ui.painter().with_clip_rect(clip);
        if !marking.is_rows {
            let line = Stroke::new(1.0, theme.accent);
            painter.rect_stroke(all, CornerRadius::same(2), line, StrokeKind::Inside);
        }
        if let Some(row) = scene.rows.place(marking.to.row) {
            let column = super::marking::column_place(scene.view, marking.to.column);
            let line = Stroke::new(2.0, theme.accent);
            painter.rect_stroke(corner(row, column), CornerRadius::same(2), line, StrokeKind::Inside);
        }
    }

    /// Brings the cell asked for into sight: the main column hides what scrolls below it.
    fn scroll(&mut self, ui: &Ui, scene: &Scene<'_>, lay: &Lay) {
        let Some(at) = self.scroll_to.take() else { return };
        let Some(row) = scene.rows.place(at.row) else { return };
        let column = super::marking::column_place(scene.view, at.column);
        let mut rect = lay.cell(row, column);
        if column == 0 {
            rect.set_left(lay.clip.left());
            rect.set_right(lay.clip.left() + 1.0);
        } else {
            rect.set_left(rect.left() - (lay.sticky() - lay.clip.left()));
        }
        let none = egui::style::ScrollAnimation::none();
        ui.scroll_to_rect_animation(rect, None, none);
    }

    /// Tells the cells in sight, when anybody listens.
    fn tell(&mut self, ui: &Ui, scene: &Scene<'_>, lay: &Lay, id: Id) {
        let group = id.with("told");
        if ui.ctx().accesskit_node_builder(group, |node| node.set_role(Role::RowGroup)).is_none() {
            return;
        }
        let data = scene.rows.data();
        for row in lay.rows(scene.rows.all().len()) {
            let Some(row_id) = scene.rows.at(row) else { continue };
            let name = data.cell(row_id, scene.view.sheet.main()).shown(data, scene.words());
            for column in std::iter::once(0).chain(lay.columns()) {
                let Some(shown) = scene.view.columns.get(column).copied() else { continue };
                let rect = lay.cell(row, column).intersect(lay.clip);
                let face = self.faces.get(data, scene.rows.revision(), scene.words(), row_id, shown.column);
                let title = scene.words().t(shown.column.title());
                let is_marked = self.marking.is_some_and(|marking| {
                    marking.row_range(scene.rows).is_some_and(|range| range.contains(&row))
                        && marking.column_range(scene.view).contains(&column)
                });
                ui.ctx().accesskit_node_builder(cell_id(row_id, shown.column), |node| {
                    node.set_role(Role::Cell);
                    let label = if column == 0 { face.text.clone() } else { format!("{name}, {title}: {}", face.text) };
                    node.set_label(label);
                    node.set_row_index(row);
                    node.set_column_index(column);
                    node.set_selected(is_marked);
                    node.set_bounds(egui::accesskit::Rect {
                        x0: rect.min.x.into(),
                        y0: rect.min.y.into(),
                        x1: rect.max.x.into(),
                        y1: rect.max.y.into(),
                    });
                });
            }
        }
    }
}

/// The id of a cell's node.
fn cell_id(row: RowId, column: Column) -> Id {
    Id::unique(("directory-cell", row.to_u64(), column))
}

const fn down() -> Step {
    Step::By { rows: 1, columns: 0 }
}

/// Paints something of a `Ui` within a clip rectangle.
fn clipped<R>(ui: &Ui, clip: Rect, paint: impl FnOnce(&Ui) -> R) -> R {
    let mut child = Ui::new(
        ui.ctx().clone(),
        ui.scope_id().with("clip"),
        egui::UiBuilder::new().layer_id(ui.layer_id()).max_rect(clip),
    );
    child.set_clip_rect(clip);
    paint(&child)
}

/// The marked exhibitors under way to somewhere else, such as a booth of the plan.
fn carry(ui: &Ui, scene: &Scene<'_>, marking: Option<Marking>, response: &Response) {
    let rows = marking.map(|marking| marking.rows(scene.rows)).unwrap_or_default();
    let exhibitors: Vec<_> = rows
        .iter()
        .filter_map(|row| match row {
            RowId::Exhibitor(id) => Some(*id),
            RowId::Booth(_) | RowId::Pavilion(_) => None,
        })
        .collect();
    if !exhibitors.is_empty() {
        response.dnd_set_drag_payload(Cargo::listed(exhibitors));
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    }
}

fn menu(ui: &mut Ui, grid: &mut Grid, scene: &mut Scene<'_>) {
    let words = scene.words();
    let Some(marking) = grid.marking else { return };
    let is_editable = marking.to.column.is_editable(scene.view.sheet);
    if controls::menu_row(ui, &words.t("directory-edit"), Some("F2"), is_editable).clicked() {
        grid.edit(scene, marking.to, None);
    }
    for (key, keys, act) in [
        ("directory-copy", Some("Ctrl+C"), Act::Copy),
        ("directory-fill-down", Some("Ctrl+D"), Act::FillDown),
        ("directory-show", None, Act::ShowOnPlan),
        ("directory-remove", None, Act::Remove),
    ] {
        let possible = match act {
            Act::FillDown => marking.rows(scene.rows).len() > 1,
            _ => true,
        };
        if controls::menu_row(ui, &words.t(key), keys, possible).clicked() {
            scene.acts.push(act);
        }
    }
}
