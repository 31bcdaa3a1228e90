//! Holds and deadlines: what is to be done about booths, by day, with the days that are left.

use super::super::controls::{self, focus_ring};
use super::super::dues::{days_text, due_text};
use super::super::theme::{self, ROW, Theme};
use super::super::top_bar::document_name;
use super::super::widgets::{Mark, fitted, paint_mark};
use crate::app::{Command, Dialog, Effect, MadeFile, Request, Tone, Workspace};
use crate::edit;
use crate::model::{Project, Status};
use crate::stats::{Due, DueKind, days_left, dues};
use crate::table::{Bom, Titles, block, csv, fascia_list};
use crate::words::{Message, Words};
use chrono::NaiveDate;
use eframe::egui::{
    Align, Align2, CornerRadius, FontId, Layout, Rect, Response, Role, ScrollArea, Sense, TextStyle, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// Which of them are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Filter {
    #[default]
    All,
    Holds,
    Approval,
    Deposits,
    Fascias,
}

impl Filter {
    const ALL: [(Self, &'static str); 5] = [
        (Self::All, "sales-dues-all"),
        (Self::Holds, "sales-dues-holds"),
        (Self::Approval, "sales-dues-approval"),
        (Self::Deposits, "sales-dues-deposits"),
        (Self::Fascias, "sales-dues-fascias"),
    ];

    const fn has(self, kind: DueKind) -> bool {
        match self {
            Self::All => true,
            Self::Holds => matches!(kind, DueKind::Hold),
            Self::Approval => matches!(kind, DueKind::Approval(_)),
            Self::Deposits => matches!(kind, DueKind::Deposit(_)),
            Self::Fascias => matches!(kind, DueKind::Fascia(_)),
        }
    }
}

/// What the list keeps between frames.
#[derive(Default)]
pub struct Deadlines {
    filter: Filter,
    made: Option<(u64, Vec<Line>)>,
}

/// A row as it is shown.
struct Line {
    due: Due,
    number: String,
    holder: String,
    what: String,
    day: String,
    right: String,
    /// The days that are left; none: there is no last day.
    left: Option<i64>,
    status: Status,
}

/// From how many days before the last one a row stands out.
const SOON: i64 = 7;
/// The widest that the list becomes, in points: longer lines are hard to follow.
const WIDEST: f32 = 1040.0;
/// The room of a row's own button.
const BUTTON: f32 = 108.0;
/// The columns' widths.
const NUMBER: f32 = 72.0;
const HOLDER: f32 = 240.0;
const DAY: f32 = 110.0;
const DAYS: f32 = 150.0;

impl Deadlines {
    /// Shows the list over the available room.
    pub fn ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        let mut room = ui.available_rect_before_wrap();
        room.set_width(room.width().min(WIDEST));
        self.list_ui(&mut ui.new_child(UiBuilder::new().max_rect(room)), ws, ask);
    }

    fn list_ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        let words = ws.words();
        let lines = match self.made.take() {
            Some((revision, lines)) if revision == ws.base_revision() => lines,
            _ => lines(ws),
        };
        ui.label(theme::title(words.t("sales-dues")));
        ui.add_space(8.0);
        controls::hairline(ui);
        ui.add_space(12.0);
        self.head_ui(ui, ws, &lines, ask);
        ui.add_space(8.0);
        let filter = self.filter;
        let shown: Vec<&Line> = lines.iter().filter(|line| filter.has(line.due.kind)).collect();
        if shown.is_empty() {
            controls::muted(ui, words.t("sales-dues-none"));
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt("deadlines").auto_shrink([false, false]).show_rows(
            ui,
            ROW,
            shown.len(),
            |ui, range| {
                for line in shown.get(range).unwrap_or_default() {
                    row_ui(ui, ws, line, ask);
                }
            },
        );
        self.made = Some((ws.base_revision(), lines));
    }

    /// The filter, and what can be done with all of them.
    fn head_ui(&mut self, ui: &mut Ui, ws: &Workspace, lines: &[Line], ask: &mut Vec<Request>) {
        let words = ws.words();
        let name = words.t("sales-dues-filter");
        let options = Filter::ALL.map(|(filter, key)| {
            let count = lines.iter().filter(|line| filter.has(line.due.kind)).count();
            (filter, format!("{} {count}", words.t(key)))
        });
        controls::segmented(ui, &name, &mut self.filter, &options);
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            let lapsed = lines.iter().filter(|line| line.is_lapsed()).count();
            if lapsed > 0 {
                let free = words.with("sales-free-all", &[("n", lapsed.into())]);
                if ui.button(free).on_hover_text(words.t("sales-free-hint")).clicked() {
                    ask.push(Request::Run(Command::FreeLapsed));
                }
            }
            let show = ui.button(words.t("sales-show-booths").into_owned());
            if show.on_hover_text(words.t("sales-show-booths-hint")).clicked() {
                let shown = lines.iter().filter(|line| self.filter.has(line.due.kind));
                let booths: Vec<_> = shown.map(|line| (line.due.hall, line.due.booth)).collect();
                super::reveal_booths(ws, &booths, ask);
            }
            if ui.button(words.t("sales-copy-fascias").into_owned()).clicked() {
                copy_fascias(ws, ask);
            }
            if ui.button(words.t("sales-save-fascias").into_owned()).clicked() {
                save_fascias(ws, ask);
            }
        });
    }
}

/// Puts the fascia list on the clipboard.
fn copy_fascias(ws: &Workspace, ask: &mut Vec<Request>) {
    let words = ws.words();
    let list = fascia_list(ws.committed(), words);
    let said = Message::new("sales-fascias-copied").with("n", list.rows.len());
    ask.push(Request::Effect(Effect::Copy(block(&list, words, Titles::With))));
    ask.push(Request::Effect(Effect::Say(Tone::Success, said)));
}

/// Makes the fascia list as a file for spreadsheets and asks where to put it.
fn save_fascias(ws: &Workspace, ask: &mut Vec<Request>) {
    let list = fascia_list(ws.committed(), ws.words());
    let bytes = csv(&list, ws.words(), Bom::With);
    let name = format!("{} {}", document_name(ws), list.name);
    let made = MadeFile { name, ending: "csv", bytes: bytes.into() };
    ask.push(Request::Effect(Effect::Show(Dialog::SaveMade(made))));
}

impl Line {
    /// What a screen reader says of the row.
    fn label(&self) -> String {
        let parts = [&self.number, &self.holder, &self.what, &self.day, &self.right];
        parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
    }

    fn is_lapsed(&self) -> bool {
        matches!(self.due.kind, DueKind::Hold) && self.left.is_some_and(|left| left < 0)
    }
}

fn lines(ws: &Workspace) -> Vec<Line> {
    let (project, words, today) = (ws.committed(), ws.words(), ws.today());
    dues(project).into_iter().map(|due| line(project, words, today, due)).collect()
}

fn line(project: &Project, words: Words, today: NaiveDate, due: Due) -> Line {
    let sale = project.sale(due.booth);
    let booth = project.find_item(due.hall, due.booth).and_then(|(_, item)| item.booth());
    let number = booth.map(|booth| booth.number.clone()).unwrap_or_default();
    let holder = sale.exhibitor.and_then(|id| project.exhibitors.get(&id));
    let holder = holder.map_or("", |exhibitor| exhibitor.name.get(words.lang()));
    let left = due.date.map(|date| days_left(date, today));
    let right = left.map_or_else(|| words.t("sales-no-day").into_owned(), |left| days_text(words, left));
    Line {
        number,
        holder: holder.to_owned(),
        what: due_text(words, project, due.kind),
        day: due.date.map(|date| words.date(date)).unwrap_or_default(),
        right,
        left,
        status: sale.status,
        due,
    }
}

fn row_ui(ui: &mut Ui, ws: &Workspace, line: &Line, ask: &mut Vec<Request>) {
    let words = ws.words();
    let kind = match line.due.kind {
        DueKind::Hold => 0_u8,
        DueKind::Approval(_) => 1,
        DueKind::Deposit(_) => 2,
        DueKind::Fascia(_) => 3,
    };
    ui.push_id((line.due.booth, kind), |ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, line.label()));
        paint_row(ui, line, rect, &response);
        focus_ring(ui, &response);
        if line.is_lapsed() && free_button(ui, words, line, rect) {
            let booth = [line.due.booth].into();
            ask.push(Request::Take(edit::free_lapsed(ws.committed(), &booth, ws.today())));
        } else if response.clicked() {
            ask.push(Request::Reveal([line.due.booth].into()));
        }
    });
}

/// Mark, number, holder and what is due from the left; days, day and the room of a button from the right.
fn paint_row(ui: &Ui, line: &Line, rect: Rect, response: &Response) {
    let theme = Theme::of(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), theme.hover);
    }
    let over = match line.left {
        Some(left) if left < 0 => theme.error,
        Some(left) if left <= SOON => theme.warning,
        Some(_) | None => theme.text_muted,
    };
    let middle = rect.center().y;
    paint_mark(ui, Mark::Status(line.status), pos2(rect.left() + 8.0, middle), theme.text_muted);
    let body = TextStyle::Body.resolve(ui.style());
    let strong = FontId::new(theme::BODY, theme::strong_family());
    let right = rect.right() - BUTTON - 8.0;
    let (number, holder) = (rect.left() + 28.0, rect.left() + 28.0 + NUMBER);
    let what = holder + HOLDER;
    for (text, font, color, left, width) in [
        (&line.number, strong, theme.text, number, NUMBER),
        (&line.holder, body.clone(), theme.text, holder, HOLDER),
        (&line.what, body.clone(), theme.text_muted, what, right - DAYS - DAY - what),
    ] {
        let (galley, _) = fitted(ui, text, font, color, width - 12.0);
        ui.painter().galley(pos2(left, middle - galley.size().y / 2.0), galley, color);
    }
    for (text, color, right) in [(&line.day, theme.text_muted, right - DAYS), (&line.right, over, right)] {
        ui.painter().text(pos2(right, middle), Align2::RIGHT_CENTER, text, body.clone(), color);
    }
}

/// The button that frees one booth, at the right end of its row.
fn free_button(ui: &mut Ui, words: Words, line: &Line, row: Rect) -> bool {
    let rect = Rect::from_min_max(pos2(row.right() - BUTTON, row.top() + 2.0), row.max - vec2(16.0, 2.0));
    let layout = Layout::right_to_left(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout).id_salt("free"));
    child.spacing_mut().interact_size.y = 24.0;
    let name = words.with("sales-free-one", &[("number", line.number.as_str().into())]);
    let button = eframe::egui::Button::new(eframe::egui::RichText::new(words.t("sales-free")).size(theme::SMALL));
    let response = child.add(button.min_size(vec2(0.0, 24.0)));
    response.accessible_name(name).clicked()
}
