//! Numbering booths: the scheme, what it changes, and what is odd about the numbers there are.
//!
//! Until the scheme is taken the plan shows the numbers as they would be.

mod changes;
mod check;
mod corner;
mod form;

use super::super::controls;
use super::super::icons;
use super::super::panels::Cache;
use super::super::theme::{self, Theme};
use super::super::widgets::tabs;
use crate::app::{Effect, Request, Tone, Workspace};
use crate::edit::{self, Edit, Fate, NumberScheme, Refusal, Renumbered};
use crate::model::{HallId, ItemId};
use crate::stats::{self, NumberCheck};
use crate::words::{Message, Words};
use eframe::egui::{Align, Button, Frame, Label, Layout, Margin, RichText, Sense, Ui, UiBuilder, vec2};
use form::{Form, Scope};
use std::collections::BTreeSet;

/// Which part of the task is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    /// What numbers are made of.
    #[default]
    Scheme,
    /// Old and new numbers.
    Changes,
    /// Duplicates, booths without a number, gaps.
    Check,
}

/// What the numbers follow from.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    revision: u64,
    hall: HallId,
    scope: Scope,
    scheme: Result<NumberScheme, Message>,
}

/// What a scheme does to the plan.
struct Outcome {
    planned: Vec<Renumbered>,
    edit: Result<Edit, Refusal>,
    changed: usize,
    kept: usize,
}

impl Outcome {
    fn of(ws: &Workspace, question: &Question) -> Self {
        let (project, hall) = (ws.committed(), question.hall);
        let plan = || {
            let scheme = question.scheme.as_ref().map_err(|problem| Refusal(problem.clone()))?;
            edit::plan_numbers(project, hall, &question.scope.booths(project, hall), scheme)
        };
        match plan() {
            Ok(planned) => Self {
                edit: edit::give_numbers(project, hall, &planned),
                changed: planned.iter().filter(|one| one.is_changed()).count(),
                kept: planned.iter().filter(|one| one.fate == Fate::Kept).count(),
                planned,
            },
            Err(refusal) => Self { planned: Vec::new(), edit: Err(refusal), changed: 0, kept: 0 },
        }
    }
}

/// The state of the task.
#[derive(Default)]
pub(super) struct Numbering {
    tab: Tab,
    form: Form,
    outcome: Cache<Question, Outcome>,
    check: Cache<(u64, HallId, edit::SkippedNumbers), NumberCheck>,
    /// What was proposed last.
    proposed: Option<Question>,
    changes: changes::Changes,
    /// The booths whose numbers are wrong, while they are looked at.
    marked: BTreeSet<ItemId>,
}

impl Numbering {
    /// Begins with the scheme of the last time, for what is selected or for the hall.
    pub(super) fn begin(&mut self, ws: &Workspace) {
        self.tab = Tab::Scheme;
        self.form.begin(ws);
        self.proposed = None;
    }

    /// Begins with what is odd about the numbers.
    pub(super) fn begin_check(&mut self) {
        self.tab = Tab::Check;
        self.proposed = None;
    }

    pub(super) fn marked(&self) -> BTreeSet<ItemId> {
        self.marked.clone()
    }

    /// Shows the task; true when it is over.
    pub(super) fn ui(&mut self, ui: &mut Ui, ws: &Workspace, ask: &mut Vec<Request>) -> bool {
        let words = ws.words();
        let question = Question {
            revision: ws.base_revision(),
            hall: ws.hall(),
            scope: self.form.scope().clone(),
            scheme: self.form.scheme(),
        };
        let mut outcomes = std::mem::take(&mut self.outcome);
        let outcome = outcomes.at(question.clone(), || Outcome::of(ws, &question));
        let skip = question.scheme.as_ref().map(|scheme| scheme.skip.clone()).unwrap_or_default();
        let mut checks = std::mem::take(&mut self.check);
        let check = checks.at((ws.base_revision(), ws.hall(), skip), || {
            stats::check_numbers(ws.committed(), ws.hall(), |count| {
                question.scheme.as_ref().is_ok_and(|scheme| scheme.skip.has(count))
            })
        });
        self.propose(ws, &question, outcome, ask);
        let mut over = false;
        Frame::new().inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 8 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            over = super::head(ui, ws, &words.t("numbering-title"));
            self.tabs(ui, words, outcome, check);
            let foot = if self.tab == Tab::Check { 0.0 } else { FOOT };
            let room = vec2(ui.available_width(), (ui.available_height() - foot).max(80.0));
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::LEFT), |ui| {
                ui.set_min_size(room);
                match self.tab {
                    Tab::Scheme => self.form.ui(ui, ws),
                    Tab::Changes => self.changes.ui(ui, ws, &outcome.planned, ask),
                    Tab::Check => check::ui(ui, ws, check, ask),
                }
            });
            if self.tab != Tab::Check {
                over |= foot_ui(ui, words, outcome, ask);
            }
        });
        self.marked = match self.tab {
            Tab::Check => check.same.iter().flat_map(|same| &same.booths).chain(&check.without).copied().collect(),
            Tab::Scheme | Tab::Changes => BTreeSet::new(),
        };
        (self.outcome, self.check) = (outcomes, checks);
        if over {
            self.marked.clear();
            self.proposed = None;
        }
        over
    }

    /// Shows on the plan what the scheme does, whenever something else is shown.
    fn propose(&mut self, ws: &Workspace, question: &Question, outcome: &Outcome, ask: &mut Vec<Request>) {
        if ws.is_previewing() {
            return; // a drag comes first
        }
        let wanted = match (&outcome.edit, self.tab) {
            (Ok(edit), Tab::Scheme | Tab::Changes) if !edit.is_empty() => Some(edit),
            (Ok(_) | Err(_), _) => None,
        };
        let is_shown = ws.proposal().is_some();
        let is_right = match wanted {
            Some(_) => is_shown && self.proposed.as_ref() == Some(question),
            None => !is_shown,
        };
        if !is_right {
            ask.push(Request::Propose(wanted.cloned()));
            self.proposed = wanted.map(|_| question.clone());
        }
    }

    fn tabs(&mut self, ui: &mut Ui, words: Words, outcome: &Outcome, check: &NumberCheck) {
        let odd = check.wrong() + check.gaps.len();
        let counted = |key, n: usize| match n {
            0 => words.t(key).into_owned(),
            n => format!("{} {n}", words.t(key)),
        };
        let options = [
            (Tab::Scheme, words.t("numbering-tab-scheme").into_owned()),
            (Tab::Changes, counted("numbering-tab-changes", outcome.changed)),
            (Tab::Check, counted("numbering-tab-check", odd)),
        ];
        tabs(ui, &mut self.tab, &options);
    }
}

/// The height of the foot, in points.
const FOOT: f32 = 88.0;
/// The height of two lines of small text, in points.
const TWO_LINES: f32 = 36.0;

/// What comes of the scheme, and the way out; true when the task is over.
fn foot_ui(ui: &mut Ui, words: Words, outcome: &Outcome, ask: &mut Vec<Request>) -> bool {
    let theme = Theme::of(ui);
    controls::hairline(ui);
    let (text, color) = match &outcome.edit {
        Ok(_) => {
            let figures = [("changed", outcome.changed.into()), ("kept", outcome.kept.into())];
            (words.with("numbering-summary", &figures), theme.text_muted)
        }
        Err(refusal) => (words.say(&refusal.0), theme.error),
    };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), TWO_LINES), Sense::hover());
    let mut line = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    if outcome.edit.is_err() {
        controls::mark(&mut line, icons::ERROR, color);
    }
    line.add(Label::new(RichText::new(&text).size(theme::SMALL).color(color)).wrap()).on_hover_text(&text);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let can_take = outcome.edit.is_ok() && outcome.changed > 0;
        let take = ui.add_enabled_ui(can_take, |ui| controls::primary_button(ui, words.t("numbering-take")).clicked());
        if take.inner {
            ask.push(Request::Propose(None));
            ask.push(Request::Take(outcome.edit.clone()));
            let said = Message::new("numbering-taken").with("n", outcome.changed);
            ask.push(Request::Effect(Effect::Say(Tone::Success, said)));
        }
        take.inner || ui.add(Button::new(words.t("dialog-cancel").into_owned())).clicked()
    })
    .inner
}
