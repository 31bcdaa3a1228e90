//! The event's own figures, and the halls: their names, their order, one more, one less.
//!
//! Everything is tried out on a copy and becomes one undo step when it is confirmed.

use super::super::controls::{self, Look};
use super::super::icons;
use super::super::theme::{self, Theme};
use super::super::widgets::{DateHeard, Shown, date_field};
use super::Deed;
use super::fields;
use super::frame::{self, Foot};
use crate::app::{Command, Request, Workspace};
use crate::edit::{self, Edit, EventChange, HallChange, Refusal};
use crate::model::{HallId, Project};
use crate::words::{Lang, LocalText, Message, Words};
use chrono::NaiveDate;
use eframe::egui::{Align, Context, Layout, RichText, Ui, vec2};
use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Page {
    Event,
    Halls,
}

/// The dialog's state.
pub struct EventDialog {
    page: Page,
    lang: Lang,
    /// What stands in the fields, by text and language.
    typed: BTreeMap<(usize, Lang), String>,
    /// What stands in the fields for the halls' names, in the language chosen.
    names: BTreeMap<(HallId, Lang), String>,
    revision: String,
    fascia_limit: String,
    /// The project with what was changed so far.
    draft: Project,
    edit: Option<Edit>,
    /// A hall that would be removed with all that is in it, once that is confirmed.
    removing: Option<HallId>,
    problem: Option<Message>,
    fresh: bool,
}

/// A text of the event in several languages: its label, how to read it, how to change it.
type EventText = (&'static str, fn(&Project) -> &LocalText, fn(LocalText) -> EventChange);

const TEXTS: [EventText; 4] = [
    ("event-name", |project| &project.event.name, EventChange::Name),
    ("event-venue", |project| &project.event.venue, EventChange::Venue),
    ("event-organiser", |project| &project.event.organiser, EventChange::Organiser),
    ("event-notes", |project| &project.event.notes, EventChange::Notes),
];

/// The place of the notes among the texts; they have several lines.
const NOTES: usize = 3;

type EventDate = (&'static str, fn(&Project) -> Option<NaiveDate>, fn(Option<NaiveDate>) -> EventChange);

const DATES: [EventDate; 5] = [
    ("event-first-day", |project| project.event.first_day, EventChange::FirstDay),
    ("event-last-day", |project| project.event.last_day, EventChange::LastDay),
    ("event-plan-date", |project| project.event.plan_date, EventChange::PlanDate),
    ("event-approval-deadline", |project| project.event.approval_deadline, EventChange::ApprovalDeadline),
    ("event-fascia-deadline", |project| project.event.fascia_deadline, EventChange::FasciaDeadline),
];

impl EventDialog {
    /// The dialog on a project as it is.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let project = ws.committed();
        let texts = TEXTS.iter().enumerate().flat_map(|(i, (_, read, _))| {
            let text = read(project);
            Lang::ALL.map(|lang| ((i, lang), text.exact(lang).unwrap_or_default().to_owned()))
        });
        let names = project.halls.iter().flat_map(|(id, hall)| {
            let text = |lang| hall.name.exact(lang).unwrap_or_default().to_owned();
            Lang::ALL.map(|lang| ((*id, lang), text(lang)))
        });
        Self {
            page: Page::Event,
            lang: ws.lang(),
            typed: texts.collect(),
            names: names.collect(),
            revision: project.event.revision.clone(),
            fascia_limit: project.event.fascia_limit.map(|limit| limit.to_string()).unwrap_or_default(),
            draft: project.clone(),
            edit: None,
            removing: None,
            problem: None,
            fresh: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let mut add_hall = false;
        let foot = frame::dialog(ctx, words, &words.t("event-title"), 560.0, |ui| {
            frame::body(ui, |ui| {
                ui.set_min_height(392.0);
                let pages = [(Page::Event, "event-page-event"), (Page::Halls, "event-page-halls")];
                let pages = pages.map(|(page, key)| (page, words.t(key).into_owned()));
                controls::segmented(ui, &words.t("event-title"), &mut self.page, &pages);
                ui.add_space(8.0);
                match self.page {
                    Page::Event => self.event_ui(ui, words),
                    Page::Halls => add_hall = self.halls_ui(ui, words),
                }
                if let Some(problem) = &self.problem {
                    frame::note(ui, icons::WARNING, Theme::of(ui).warning, &words.say(problem));
                }
            });
            frame::foot(ui, words, &words.t("dialog-apply"), true)
        });
        self.fresh = false;
        if foot == Foot::Confirmed || add_hall {
            self.take_texts();
            if self.problem.is_some() {
                return false;
            }
            if let Some(edit) = self.edit.take() {
                let label = Message::new("event-edit");
                deeds.push(Deed::Ask(Request::Take(Ok(Edit { label, ..edit }))));
            }
            if add_hall {
                deeds.push(Deed::Ask(Request::Run(Command::AddHall)));
            }
            return true;
        }
        foot == Foot::Left
    }

    fn take(&mut self, edit: Result<Edit, Refusal>) {
        match edit {
            Ok(edit) => {
                self.draft = edit.applied(&self.draft);
                self.edit = Some(match self.edit.take() {
                    Some(first) => first.followed_by(&edit),
                    None => edit,
                });
                self.problem = None;
            }
            Err(Refusal(message)) => self.problem = Some(message),
        }
    }

    fn change(&mut self, change: EventChange) {
        let edit = edit::change_event(&self.draft, change);
        self.take(edit);
    }

    /// What was typed becomes part of the draft.
    fn take_texts(&mut self) {
        for (i, (_, read, change)) in TEXTS.into_iter().enumerate() {
            let typed = |lang| self.typed.get(&(i, lang)).map_or("", String::as_str);
            let text = Lang::ALL.into_iter().fold(LocalText::default(), |text, lang| text.with(lang, typed(lang)));
            if text != *read(&self.draft) {
                self.change(change(text));
            }
        }
        let halls: Vec<HallId> = self.draft.halls.keys().copied().collect();
        for id in halls {
            let typed = |lang| self.names.get(&(id, lang)).map_or("", |name| name.trim());
            let name = Lang::ALL.into_iter().fold(LocalText::default(), |name, lang| name.with(lang, typed(lang)));
            if self.draft.halls.get(&id).is_some_and(|hall| hall.name != name) {
                let edit = edit::change_hall(&self.draft, id, HallChange::Name(name));
                self.take(edit);
            }
        }
        if self.revision.trim() != self.draft.event.revision {
            self.change(EventChange::Revision(self.revision.clone()));
        }
        self.take_fascia_limit();
    }

    fn take_fascia_limit(&mut self) {
        let typed = self.fascia_limit.trim();
        let limit = match typed.parse::<u16>() {
            Ok(limit) => Some(limit),
            Err(_) if typed.is_empty() => None,
            Err(_) => {
                self.problem = Some(Message::new("entry-not-a-number"));
                return;
            }
        };
        if limit != self.draft.event.fascia_limit {
            self.change(EventChange::FasciaLimit(limit));
        }
    }

    fn text_ui(&mut self, ui: &mut Ui, words: Words, i: usize) {
        let Some((key, _, _)) = TEXTS.get(i) else { return };
        let name = words.t(key);
        let [_, second, third] = self.lang.fallback();
        let other = [second, third].into_iter().find_map(|lang| self.typed.get(&(i, lang)).filter(|t| !t.is_empty()));
        let hint = other.cloned().unwrap_or_default();
        let typed = self.typed.entry((i, self.lang)).or_default();
        let first = self.fresh && i == 0;
        fields::row(ui, &name, |ui| {
            if i == NOTES {
                fields::lines(ui, &name, &hint, typed)
            } else {
                fields::text(ui, &name, &hint, typed, first)
            }
        });
    }

    /// In which language texts are typed.
    fn language_ui(&mut self, ui: &mut Ui, words: Words) {
        let name = words.t("event-language");
        fields::row(ui, &name, |ui| {
            let langs = Lang::ALL.map(|lang| (lang, lang.own_name().to_owned()));
            controls::segmented(ui, &name, &mut self.lang, &langs)
        });
    }

    fn event_ui(&mut self, ui: &mut Ui, words: Words) {
        self.language_ui(ui, words);
        for i in 0..NOTES {
            self.text_ui(ui, words, i);
        }
        for (key, read, change) in DATES {
            let name = words.t(key);
            let shown = Shown::Same(read(&self.draft));
            let hint = words.t("event-date-hint");
            let heard = fields::row(ui, &name, |ui| {
                ui.allocate_ui_with_layout(vec2(220.0, theme::CONTROL), Layout::left_to_right(Align::Center), |ui| {
                    date_field(ui, words, &name, &shown, &hint)
                })
                .inner
            });
            match heard {
                Some(DateHeard::Entered(date)) => self.change(change(Some(date))),
                Some(DateHeard::Cleared) => self.change(change(None)),
                Some(DateHeard::Refused(message)) => self.problem = Some(message),
                None => {}
            }
        }
        let name = words.t("event-revision");
        fields::row(ui, &name, |ui| {
            let size = vec2(120.0, theme::CONTROL);
            ui.allocate_ui(size, |ui| fields::text(ui, &name, "", &mut self.revision, false));
        });
        let name = words.t("event-fascia-limit");
        fields::row(ui, &name, |ui| {
            let size = vec2(120.0, theme::CONTROL);
            ui.allocate_ui(size, |ui| fields::text(ui, &name, "", &mut self.fascia_limit, false));
            let note = RichText::new(words.t("event-fascia-limit-note")).size(theme::SMALL);
            ui.add(eframe::egui::Label::new(note.color(Theme::of(ui).text_muted)).truncate());
        });
        self.text_ui(ui, words, NOTES);
    }

    /// The halls with ways to rename, order and remove them; true when one more is wanted.
    fn halls_ui(&mut self, ui: &mut Ui, words: Words) -> bool {
        self.language_ui(ui, words);
        ui.add_space(4.0);
        let halls: Vec<HallId> = self.draft.halls_in_order().into_iter().map(|(id, _)| id).collect();
        let count = halls.len();
        for (i, id) in halls.iter().enumerate() {
            let swapped = |a: usize, b: usize| {
                let mut order = halls.clone();
                order.swap(a, b);
                order
            };
            match self.hall_row(ui, words, *id, i, count) {
                Some(HallDeed::Up) => {
                    let edit = edit::order_halls(&self.draft, &swapped(i, i.saturating_sub(1)));
                    self.take(edit);
                }
                Some(HallDeed::Down) => {
                    let edit = edit::order_halls(&self.draft, &swapped(i, (i + 1).min(count - 1)));
                    self.take(edit);
                }
                Some(HallDeed::Remove) if self.removing == Some(*id) || self.is_empty(*id) => {
                    self.removing = None;
                    let edit = edit::remove_hall(&self.draft, *id);
                    self.take(edit);
                }
                Some(HallDeed::Remove) => self.removing = Some(*id),
                None => {}
            }
            if self.removing == Some(*id) {
                let things = self.draft.items_of(*id).count();
                let text = words.with("event-remove-hall", &[("n", things.into())]);
                frame::note(ui, icons::WARNING, Theme::of(ui).warning, &text);
            }
        }
        ui.add_space(8.0);
        let add = eframe::egui::Button::new((icons::text(icons::ADD), words.t("command-add-hall").into_owned()));
        ui.add(add).clicked()
    }

    fn is_empty(&self, hall: HallId) -> bool {
        self.draft.items_of(hall).next().is_none()
    }

    fn hall_row(&mut self, ui: &mut Ui, words: Words, id: HallId, place: usize, count: usize) -> Option<HallDeed> {
        let hall = self.draft.halls.get(&id)?;
        let (size, gross) = (hall.outline.bounds().size(), hall.gross());
        let name = hall.name.get(words.lang()).to_owned();
        let hint = hall.name.get(self.lang).to_owned();
        let typed = self.names.entry((id, self.lang)).or_default();
        let mut deed = None;
        let theme = Theme::of(ui);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 36.0), Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (icon, key, what, can) in [
                (icons::DELETE, "event-hall-remove", HallDeed::Remove, count > 1),
                (icons::DOWN, "event-hall-down", HallDeed::Down, place + 1 < count),
                (icons::UP, "event-hall-up", HallDeed::Up, place > 0),
            ] {
                let label = words.with(key, &[("name", name.clone().into())]);
                let button = |ui: &mut Ui| controls::icon_button(ui, icon, &label, Look::Plain);
                let response = ui.add_enabled_ui(can, button).inner.on_hover_text(&label);
                if response.clicked() {
                    deed = Some(what);
                }
            }
            let facts = words.with(
                "event-hall-facts",
                &[("width", size.width.into()), ("depth", size.depth.into()), ("area", gross.into())],
            );
            ui.add_space(8.0);
            ui.label(RichText::new(facts).size(theme::SMALL).color(theme.text_muted));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                controls::mark(ui, icons::HALL, theme.mark);
                ui.push_id(id, |ui| {
                    fields::text(ui, &words.with("event-hall-name", &[("name", name.into())]), &hint, typed, false)
                });
            });
        });
        controls::hairline(ui);
        deed
    }
}

#[derive(Clone, Copy)]
enum HallDeed {
    Up,
    Down,
    Remove,
}
