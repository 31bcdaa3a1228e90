//! The head of a section of statistics: its name, the hall that the figures are for, and the way to paper.

use super::super::controls;
use super::super::icons;
use super::super::theme;
use super::super::top_bar;
use super::super::widgets::{Choice, Mark, Picked, Picker, Shown, picker};
use crate::app::{Dialog, Effect, MadeFile, Request, Tone, Workspace};
use crate::export;
use crate::report::Board;
use crate::stats::Scope;
use crate::table::{Bom, csv};
use eframe::egui::{Align, Layout, Ui, vec2};

/// With more halls the choice is a list that drops down.
const MOST_SIDE_BY_SIDE: usize = 4;

/// Shows the head; `scope` is what the user chooses.
pub(super) fn ui(ui: &mut Ui, ws: &Workspace, title: &str, scope: &mut Scope, ask: &mut Vec<Request>) {
    let words = ws.words();
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 32.0), Layout::right_to_left(Align::Center), |ui| {
        let print = words.t("review-print");
        let response = ui.button((icons::text(icons::PRINT), print.as_ref())).accessible_name(print.as_ref());
        if response.on_hover_text(words.t("review-print-tip")).clicked() {
            ask_for_pdf(ws, *scope, ask);
        }
        ui.add_space(4.0);
        hall_choice(ui, ws, scope);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(eframe::egui::Label::new(theme::title(title)).truncate());
        });
    });
    ui.add_space(12.0);
    controls::hairline(ui);
}

/// All halls, or one of them.
fn hall_choice(ui: &mut Ui, ws: &Workspace, scope: &mut Scope) {
    let (words, project) = (ws.words(), ws.committed());
    let halls = project.halls_in_order();
    if halls.len() < 2 {
        return;
    }
    let all = (Scope::All, words.t("review-all-halls").into_owned());
    let each = halls.iter().map(|(id, hall)| (Scope::Hall(*id), hall.name.get(words.lang()).to_owned()));
    let options: Vec<(Scope, String)> = std::iter::once(all).chain(each).collect();
    let name = words.t("review-hall");
    if options.len() <= MOST_SIDE_BY_SIDE {
        controls::segmented(ui, &name, scope, &options);
        return;
    }
    let now = options.iter().find(|(option, _)| option == scope).map(|(_, text)| text.clone()).unwrap_or_default();
    let field = Picker { name: &name, shown: Shown::Same((Mark::None, now)), hint: "", none: None, create: None };
    let choices: Vec<Choice<Scope>> =
        options.iter().map(|(option, text)| Choice::plain(*option, Mark::None, text.as_str())).collect();
    ui.scope(|ui| {
        ui.set_max_width(200.0);
        if let Some(Picked::Chosen(chosen)) = picker(ui, words, &field, &choices) {
            *scope = chosen;
        }
    });
}

/// Makes the statistics as sheets of paper and asks where to put them.
fn ask_for_pdf(ws: &Workspace, scope: Scope, ask: &mut Vec<Request>) {
    let job = export::StatisticsJob { scope, ..export::StatisticsJob::new(ws.lang()) };
    ask.push(Request::Effect(match export::statistics(ws.committed(), &job, &mut crate::progress::Unwatched) {
        Ok(bytes) => {
            let name = format!("{} {}", top_bar::document_name(ws), ws.words().t("review-statistics"));
            Effect::Show(Dialog::SaveMade(MadeFile { name, ending: "pdf", bytes: bytes.into() }))
        }
        Err(error) => Effect::Say(Tone::Error, error.message()),
    }));
}

/// Makes a table as a file for spreadsheets and asks where to put it.
pub(super) fn ask_for_csv(ws: &Workspace, board: &Board, ask: &mut Vec<Request>) {
    let bytes = csv(&board.table, ws.words(), Bom::With);
    let name = format!("{} {}", top_bar::document_name(ws), board.table.name);
    let made = MadeFile { name, ending: "csv", bytes: bytes.into() };
    ask.push(Request::Effect(Effect::Show(Dialog::SaveMade(made))));
}
