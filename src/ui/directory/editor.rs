//! Typing in a cell: a line of text for words and figures, a list with type-ahead for what is chosen.
//!
//! A text that is not understood stays in its field with the reason below; leaving takes the cell as it was.

use super::choices::{self, Listed};
use super::face::Face;
use super::grid::{Act, Scene};
use super::marking::{At, Marking};
use crate::table::{Assignment, Cell, RowId, read_cell};
use crate::ui::controls;
use crate::ui::theme::{self, Theme};
use crate::ui::widgets::{Picked, Picker, Shown, choice_list, search_for};
use crate::words::Message;
use eframe::egui::{
    self, Area, CornerRadius, Frame, Id, Key, Modifiers, Order, Rect, Role, Stroke, TextEdit, Ui, WidgetInfo, vec2,
};

/// A cell being typed into.
pub(super) enum Editor {
    /// A line of text.
    Text { at: At, text: String, is_new: bool, selects: bool, problem: Option<Message> },
    /// A list to choose from.
    List { at: At, typed: Option<String>, is_new: bool },
}

/// What comes after a frame of typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Typing goes on.
    Stay,
    /// The cell is left.
    Leave,
    /// The cell is left for the one below.
    Down,
    /// The cell is left for the next.
    Right,
    /// The cell is left for the one before.
    Left,
}

impl Editor {
    /// Typing into a cell; with `typed` in place of what it holds.
    pub(super) fn open(scene: &Scene<'_>, at: At, typed: Option<String>) -> Self {
        if choices::is_chosen(at.column) {
            return Self::List { at, typed, is_new: true };
        }
        let selects = typed.is_none();
        let data = scene.rows.data();
        let words = scene.words();
        let now = || match data.cell(at.row, at.column) {
            Cell::Local(text) => text.exact(words.lang()).unwrap_or_default().to_owned(),
            cell => match cell.value(data, words) {
                crate::table::Value::Number(number) => number.for_spreadsheet(words),
                value => value.shown(words),
            },
        };
        Self::Text { at, text: typed.unwrap_or_else(now), is_new: true, selects, problem: None }
    }

    /// The cell.
    pub(super) const fn at(&self) -> At {
        match self {
            Self::Text { at, .. } | Self::List { at, .. } => *at,
        }
    }

    /// Shows the field over the cell.
    pub(super) fn ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>, marking: Option<Marking>, rect: Rect) -> Next {
        match self {
            Self::Text { .. } => self.text_ui(ui, scene, marking, rect),
            Self::List { .. } => self.list_ui(ui, scene, marking, rect),
        }
    }

    fn text_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>, marking: Option<Marking>, rect: Rect) -> Next {
        let Self::Text { at, text, is_new, selects, problem } = self else { return Next::Leave };
        let words = scene.words();
        let theme = Theme::of(ui);
        let keys = ui.input_mut(|input| {
            let ctrl_enter = input.consume_key(Modifiers::COMMAND, Key::Enter);
            let enter = input.consume_key(Modifiers::NONE, Key::Enter);
            let back = input.consume_key(Modifiers::SHIFT, Key::Tab);
            let tab = input.consume_key(Modifiers::NONE, Key::Tab);
            let escape = input.consume_key(Modifiers::NONE, Key::Escape);
            (ctrl_enter, enter, back, tab, escape)
        });
        let line = Stroke::new(2.0, if problem.is_some() { theme.error } else { theme.accent });
        let id = Id::unique("directory-typing");
        let area = Area::new(id.with("area")).order(Order::Foreground).fixed_pos(rect.min).constrain(false);
        let shown = area.show(ui.ctx(), |ui| {
            ui.set_clip_rect(ui.ctx().content_rect());
            Frame::new().fill(theme.raised).stroke(line).corner_radius(CornerRadius::same(2)).show(ui, |ui| {
                let width = rect.width().max(160.0);
                let edit = TextEdit::singleline(text)
                    .id(id)
                    .desired_width(width)
                    .margin(vec2(6.0, 5.0))
                    .char_limit(20_000)
                    .frame(Frame::NONE);
                let response = ui.add(edit);
                let name = words.t(at.column.title());
                response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, name.as_ref()));
                if let Some(problem) = &*problem {
                    ui.set_max_width(width.max(220.0));
                    let said = egui::RichText::new(words.say(problem)).size(theme::SMALL).color(theme.error);
                    Frame::new().inner_margin(egui::Margin { left: 8, right: 8, top: 0, bottom: 6 }).show(ui, |ui| {
                        ui.add(egui::Label::new(said).wrap());
                    });
                }
                response
            })
        });
        let response = shown.inner.inner;
        if std::mem::take(is_new) {
            response.request_focus();
            let end = egui::text::CCursor::new(text.chars().count());
            let start = if *selects { egui::text::CCursor::default() } else { end };
            let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
            state.cursor.set_char_range(Some(egui::text::CCursorRange::two(start, end)));
            TextEdit::store_state(ui.ctx(), id, state);
            return Next::Stay;
        }
        let (ctrl_enter, enter, back, tab, escape) = keys;
        if escape {
            return Next::Leave;
        }
        if response.changed() {
            *problem = None;
        }
        let elsewhere = response.lost_focus() && !(enter || tab || back || ctrl_enter);
        if !(enter || ctrl_enter || tab || back || elsewhere) {
            return Next::Stay;
        }
        let rows = if ctrl_enter { marked(scene, marking, *at) } else { vec![at.row] };
        match take(scene, *at, rows, text) {
            Ok(()) => {}
            Err(reason) if elsewhere => {
                scene.acts.push(Act::Refuse(reason));
                return Next::Leave;
            }
            Err(reason) => {
                *problem = Some(reason);
                ui.memory_mut(|memory| memory.request_focus(id));
                return Next::Stay;
            }
        }
        match (tab, back, enter) {
            (true, _, _) => Next::Right,
            (_, true, _) => Next::Left,
            (_, _, true) => Next::Down,
            _ => Next::Leave,
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, scene: &mut Scene<'_>, marking: Option<Marking>, rect: Rect) -> Next {
        let Self::List { at, typed, is_new } = self else { return Next::Leave };
        let words = scene.words();
        let id = Id::unique("directory-choosing");
        if std::mem::take(is_new) {
            search_for(ui.ctx(), id, typed.take().unwrap_or_default());
        }
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let theme = Theme::of(ui);
        let data = scene.rows.data();
        let cell = data.cell(at.row, at.column);
        let face = Face::of(data, words, &cell);
        let name = words.t(at.column.title());
        let none = words.t("panels-none");
        let create = choices::can_create(at.column).then(|| words.t("panels-new-exhibitor"));
        let field = Picker {
            name: &name,
            shown: Shown::Same((face.marks.first().copied().unwrap_or_default(), face.text)),
            hint: "",
            none: choices::can_clear(at.column).then_some(none.as_ref()),
            create: create.as_deref(),
        };
        let listed = scene.lists.of(scene.ws, data, at.column);
        let below = rect.left_bottom() + vec2(0.0, 2.0);
        let area = Area::new(id.with("area")).order(Order::Foreground).fixed_pos(below).constrain(true);
        let shown = area.show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).show(ui, |ui| {
                ui.set_width(rect.width().max(240.0));
                controls::menu_style().apply(ui.style_mut());
                choice_list(ui, words, id, &field, &listed)
            })
        });
        let frame = shown.response.rect;
        ui.painter().rect_stroke(rect, CornerRadius::same(2), Stroke::new(2.0, theme.accent), egui::StrokeKind::Inside);
        let outside = ui.input(|input| {
            input.pointer.any_pressed() && input.pointer.interact_pos().is_some_and(|at| !frame.contains(at))
        });
        let Some(picked) = shown.inner.inner else {
            return if escape || outside { Next::Leave } else { Next::Stay };
        };
        let rows = marked(scene, marking, *at);
        match picked {
            Picked::Created(name) => scene.acts.push(Act::Type { rows, columns: vec![at.column], typed: name }),
            Picked::Cleared => put(scene, *at, rows, |_| Cell::Empty),
            Picked::Chosen(Listed(choice)) => {
                put(scene, *at, rows, |before| choices::with(before, choice, at.column));
            }
        }
        Next::Leave
    }
}

/// The marked rows, where the cell is among them; else its own.
fn marked(scene: &Scene<'_>, marking: Option<Marking>, at: At) -> Vec<RowId> {
    let rows = marking.map(|marking| marking.rows(scene.rows).to_vec()).unwrap_or_default();
    if rows.contains(&at.row) { rows } else { vec![at.row] }
}

fn put(scene: &mut Scene<'_>, at: At, rows: Vec<RowId>, cell: impl Fn(&Cell) -> Cell) {
    let data = scene.rows.data();
    let assignment = |row: RowId| Assignment { row, column: at.column, cell: cell(&data.cell(row, at.column)) };
    let all = rows.into_iter().map(assignment).collect();
    scene.acts.push(Act::Put(all));
}

/// Takes a typed text for rows, where it is understood.
fn take(scene: &mut Scene<'_>, at: At, rows: Vec<RowId>, text: &str) -> Result<(), Message> {
    let data = scene.rows.data();
    let read = |row: &RowId| read_cell(data, scene.words(), scene.view.sheet, Some(*row), at.column, text);
    let cells: Vec<(RowId, Cell)> = rows.iter().map(|row| Ok((*row, read(row)?))).collect::<Result<_, Message>>()?;
    let changed = cells.into_iter().filter(|(row, cell)| data.cell(*row, at.column) != *cell);
    let all: Vec<Assignment> = changed.map(|(row, cell)| Assignment { row, column: at.column, cell }).collect();
    // what the plan refuses is said at the cell too
    let outcome = crate::table::assign(data, &all);
    outcome.taken().map_err(|refusal| refusal.0)?;
    if !all.is_empty() {
        scene.acts.push(Act::Put(all));
    }
    Ok(())
}
