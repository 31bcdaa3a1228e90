//! What every part of the inspector works with: the records, the requests, and fields for their values.

use super::super::super::widgets::{
    Choice, Heard, Mark, Number, Picked, Picker, Shown, local_field, notes_field, number_field, picker, row, scrub,
};
use super::super::lists::Lists;
use super::figure::Figure;
use crate::app::{Burst, Effect, Entry, Request, Tone, Workspace};
use crate::edit::{Edit, Refusal};
use crate::model::{HallId, Item, ItemId, Project};
use crate::words::{LocalText, Message, Words};
use eframe::egui::Ui;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The records that are shown, and what is asked for.
pub(super) struct Sheet<'a> {
    pub(super) ws: &'a Workspace,
    pub(super) lists: &'a mut Lists,
    pub(super) ask: &'a mut Vec<Request>,
    /// The hall and the records that edits are for: those that were shown when typing began.
    pub(super) hall: HallId,
    pub(super) ids: &'a BTreeSet<ItemId>,
}

/// A number field of the inspector.
#[derive(Clone, Copy, Default)]
pub(super) struct Spec<'a> {
    /// The key of its label; also its name as one undo step.
    pub(super) key: &'static str,
    /// Within the field, in place of a label at the left.
    pub(super) prefix: Option<&'a str>,
    /// After the value.
    pub(super) suffix: Option<&'a str>,
    /// What an empty field means; none: it must not be empty.
    pub(super) unknown: Option<&'a str>,
    /// The step of the arrow keys, where it is not the usual one.
    pub(super) step: Option<f64>,
}

impl Spec<'_> {
    /// A field with a label and nothing else.
    pub(super) const fn of(key: &'static str) -> Self {
        Self { key, prefix: None, suffix: None, unknown: None, step: None }
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn words(&self) -> Words {
        self.ws.words()
    }

    pub(super) fn t(&self, key: &'static str) -> String {
        self.ws.words().t(key).into_owned()
    }

    /// The records as the plan shows them, previews included.
    pub(super) fn items(&self) -> Vec<(ItemId, &'a Arc<Item>)> {
        let found = |id: &ItemId| Some((*id, self.ws.project().find_item(self.hall, *id)?.1));
        self.ids.iter().filter_map(found).collect()
    }

    pub(super) fn take(&mut self, edit: Result<Edit, Refusal>) {
        self.ask.push(Request::Take(edit));
    }

    fn refuse(&mut self, reason: Message) {
        self.ask.push(Request::Effect(Effect::Say(Tone::Warning, reason)));
    }

    /// A field for a figure of the records, with its label at the left unless it has a prefix. `set` puts a
    /// value into records of a project.
    pub(super) fn figure<T: Figure>(
        &mut self,
        ui: &mut Ui,
        spec: Spec<'_>,
        values: &[(ItemId, Option<T>)],
        set: impl Fn(&Project, &BTreeSet<ItemId>, Option<T>) -> Result<Edit, Refusal>,
    ) {
        let Some(shown) = Shown::of(values.iter().map(|(_, value)| *value)) else { return };
        let words = self.words();
        let name = words.t(spec.key);
        let field = Number {
            name: &name,
            measure: T::MEASURE,
            shown: match shown {
                Shown::Same(value) => Some(value.map_or_else(String::new, |value| value.text(words))),
                Shown::Mixed => None,
            },
            now: shown.same().copied().flatten().map(T::raw),
            prefix: spec.prefix,
            suffix: spec.suffix,
            step: spec.step.unwrap_or(T::STEP),
            unknown: spec.unknown,
            enabled: true,
        };
        let heard = if spec.prefix.is_some() {
            number_field(ui, words, &field)
        } else {
            row(ui, &name, |ui, label| match scrub(ui, label, &field) {
                Heard::Nothing => number_field(ui, words, &field),
                dragged => {
                    number_field(ui, words, &field);
                    dragged
                }
            })
        };
        let steps = |entry| self.entered(entry, values, &shown, &set);
        match heard {
            Heard::Nothing => {}
            Heard::Entered(entry) => {
                let edit = steps(entry);
                self.take(edit);
            }
            Heard::Stepped(entry) => {
                // a step over the edge of what is possible goes nowhere, without a word
                if let Ok(edit) = steps(entry) {
                    let burst = Burst { control: spec.key, subjects: self.ids.clone() };
                    self.ask.push(Request::TakeBurst(burst, Ok(edit)));
                }
            }
            Heard::StepsEnded => self.ask.push(Request::EndBurst),
            Heard::Cleared => {
                let all = values.iter().map(|(id, _)| *id).collect();
                self.take(set(self.ws.committed(), &all, None));
            }
            Heard::Refused(reason) => self.refuse(reason),
        }
    }

    /// The edit that an entry makes. Where the values differ, a relative entry changes each by itself.
    fn entered<T: Figure>(
        &self,
        entry: Entry,
        values: &[(ItemId, Option<T>)],
        shown: &Shown<Option<T>>,
        set: &impl Fn(&Project, &BTreeSet<ItemId>, Option<T>) -> Result<Edit, Refusal>,
    ) -> Result<Edit, Refusal> {
        let all: BTreeSet<ItemId> = values.iter().map(|(id, _)| *id).collect();
        let after = |now: Option<T>| now.unwrap_or_default().after(entry).map_err(Refusal);
        let first = after(shown.same().copied().or_else(|| Some(values.first()?.1)).flatten())?;
        let together = set(self.ws.committed(), &all, Some(first));
        if !entry.is_relative() || shown.same().is_some() {
            return together;
        }
        let mut project = self.ws.committed().clone();
        let mut whole: Option<Edit> = None;
        for (id, now) in values {
            let edit = set(&project, &BTreeSet::from([*id]), Some(after(*now)?))?;
            project = edit.applied(&project);
            whole = Some(whole.map_or_else(|| edit.clone(), |whole| whole.followed_by(&edit)));
        }
        let mut whole = whole.ok_or_else(|| Refusal::because("edit-refused-nothing"))?;
        if let Ok(together) = together {
            whole.label = together.label; // it names all of them
        }
        Ok(whole)
    }

    /// A field for one of a few kinds. The kinds are told apart by their keys.
    pub(super) fn choice<T: Copy>(
        &mut self,
        ui: &mut Ui,
        key: &'static str,
        shown: &Shown<&'static str>,
        all: &[(T, Mark, &'static str)],
    ) -> Option<T> {
        let words = self.words();
        let choices: Vec<Choice<T>> =
            all.iter().map(|(value, mark, name)| Choice::plain(*value, *mark, words.t(name))).collect();
        let name = words.t(key);
        let shown = match shown {
            Shown::Mixed => Shown::Mixed,
            Shown::Same(now) => {
                let found = all.iter().find(|(_, _, name)| name == now);
                Shown::Same(found.map_or((Mark::None, String::new()), |(_, mark, name)| (*mark, self.t(name))))
            }
        };
        let field = Picker { name: &name, shown, hint: "", none: None, create: None };
        match row(ui, &name, |ui, _| picker(ui, words, &field, &choices))? {
            Picked::Chosen(value) => Some(value),
            Picked::Cleared | Picked::Created(_) => None,
        }
    }

    /// A field for a name in three languages; the whole name after a change.
    pub(super) fn local(&self, ui: &mut Ui, key: &'static str, value: &Shown<LocalText>) -> Option<LocalText> {
        self.local_lines(ui, key, value, 1)
    }

    /// The same for a text that may have several lines.
    pub(super) fn local_lines(
        &self,
        ui: &mut Ui,
        key: &'static str,
        value: &Shown<LocalText>,
        lines: usize,
    ) -> Option<LocalText> {
        let words = self.words();
        let name = words.t(key);
        let (lang, typed) = local_field(ui, words, &name, value, lines)?;
        Some(value.same().cloned().unwrap_or_default().with(lang, &typed))
    }

    /// Notes of several lines; all of them after a change.
    pub(super) fn notes(&self, ui: &mut Ui, value: &Shown<LocalText>) -> Option<LocalText> {
        self.notes_called(ui, &self.t("panels-notes"), value)
    }

    /// The same under another name.
    pub(super) fn notes_called(&self, ui: &mut Ui, name: &str, value: &Shown<LocalText>) -> Option<LocalText> {
        let (lang, typed) = notes_field(ui, self.words(), name, value)?;
        Some(value.same().cloned().unwrap_or_default().with(lang, &typed))
    }
}
