//! Asks what becomes of those who hold booths on which somebody was dropped, where it was dropped.
//!
//! The first answer has the keyboard: arrows walk, Enter answers, Escape and a click elsewhere leave all as it
//! was.

use super::super::controls::{menu_row, menu_style};
use super::super::theme::{self, Theme};
use super::Canvas;
use crate::app::{Request, Workspace};
use crate::tool::{Answer, Question};
use eframe::egui::{
    Context, Key, Label, Modifiers, Popup, PopupCloseBehavior, Pos2, RichText, SetOpenCommand, Ui, vec2,
};

/// An open question.
pub(super) struct Asked {
    question: Question,
    at: Pos2,
    /// The answer that Enter gives.
    chosen: usize,
    is_new: bool,
}

impl Canvas {
    /// Asks where the pointer is, or at the booth where it is elsewhere.
    pub fn ask_holder(&mut self, ctx: &Context, ws: &Workspace, question: Question) {
        let view = self.camera.view();
        let (_, booth) = question.holder;
        let item = ws.committed().find_item(question.hall, booth).map(|(_, item)| item);
        let booth = item.map_or_else(|| view.screen.center(), |item| view.screen_rect(item.bounds()).center());
        let on_booth = |at: &Pos2| item.is_some_and(|item| view.screen_rect(item.bounds()).expand(4.0).contains(*at));
        let at = ctx.pointer_latest_pos().filter(on_booth).unwrap_or_else(|| view.screen.shrink(8.0).clamp(booth));
        self.asked = Some(Asked { question, at, chosen: 0, is_new: true });
        ctx.request_repaint();
    }

    pub(super) fn question_ui(&mut self, ui: &Ui, ws: &Workspace, ask: &mut Vec<Request>) {
        let Some(asked) = &mut self.asked else { return };
        let id = super::super::controls::id("ask-holder");
        let open = std::mem::take(&mut asked.is_new).then_some(SetOpenCommand::Bool(true));
        let popup = Popup::new(id, ui.ctx().clone(), asked.at, ui.layer_id())
            .open_memory(open)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .style(menu_style());
        let shown = popup.show(|ui| answers(ui, ws, asked));
        match shown.map(|shown| shown.inner) {
            Some(Some(Choice::Answer(answer))) => {
                ask.push(Request::Answer(asked.question.clone(), answer));
                self.close_question(ui.ctx());
            }
            Some(Some(Choice::Cancel)) => self.close_question(ui.ctx()),
            Some(None) if Popup::is_id_open(ui.ctx(), id) => {}
            Some(None) | None => self.asked = None,
        }
    }

    fn close_question(&mut self, ctx: &Context) {
        self.asked = None;
        Popup::close_id(ctx, super::super::controls::id("ask-holder"));
        ctx.request_repaint();
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Choice {
    Answer(Answer),
    Cancel,
}

fn answers(ui: &mut Ui, ws: &Workspace, asked: &mut Asked) -> Option<Choice> {
    let words = ws.words();
    let theme = Theme::of(ui);
    ui.set_width(248.0);
    let name = |id| ws.committed().exhibitors.get(&id).map(|record| record.name.clone()).unwrap_or_default();
    let (holder, booth) = asked.question.holder;
    let number =
        ws.committed().find_item(asked.question.hall, booth).and_then(|(_, item)| Some(item.booth()?.number.clone()));
    let args = [("number", number.unwrap_or_default().into()), ("holder", name(holder).into())];
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.add(Label::new(theme::strong(words.with("carry-ask", &args))).wrap());
    });
    ui.add_space(4.0);
    let mut choices: Vec<Choice> = asked.question.answers().into_iter().map(Choice::Answer).collect();
    choices.push(Choice::Cancel);
    let step = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = choices.len() - 1;
    if step(Key::ArrowDown) {
        asked.chosen = if asked.chosen == last { 0 } else { asked.chosen + 1 };
    }
    if step(Key::ArrowUp) {
        asked.chosen = asked.chosen.checked_sub(1).unwrap_or(last);
    }
    let mut taken = None;
    for (at, choice) in choices.iter().enumerate() {
        let who = asked.question.exhibitors.first().map(|id| name(*id)).unwrap_or_default();
        let named =
            |key: &'static str| words.with(key, &[("name", who.clone().into()), ("holder", name(holder).into())]);
        let text = match choice {
            Choice::Answer(Answer::Replace) => named("carry-replace"),
            Choice::Answer(Answer::Swap) => named("carry-swap-places"),
            Choice::Answer(Answer::Share) => named("carry-share-with"),
            Choice::Cancel => words.t("dialog-cancel").into_owned(),
        };
        let row = ui.scope(|ui| {
            ui.set_min_size(vec2(ui.available_width(), theme::ROW));
            menu_row(ui, &text, None, true)
        });
        let response = row.inner;
        if at == asked.chosen && !response.has_focus() {
            response.request_focus();
        }
        if response.clicked() {
            taken = Some(*choice);
        }
    }
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        ui.add_space(10.0);
        ui.label(RichText::new(words.t("carry-keys")).size(theme::SMALL).color(theme.text_muted));
    });
    ui.add_space(4.0);
    taken
}
