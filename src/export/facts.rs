//! What a sheet says about the plan that it shows.

use super::job::Job;
use crate::draw::Options;
use crate::geometry::Polygon;
use crate::model::{Hall, HallId, Project};
use crate::words::Words;
use std::sync::Arc;

/// What a sheet says about the plan that it shows, in the reader's language.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub words: Words,
    /// What of the plan is shown.
    pub options: Options,
    /// The project and the hall shown, for figures and the legend.
    pub project: Project,
    pub hall_id: HallId,
    pub hall: Option<Arc<Hall>>,
    pub event: String,
    pub hall_name: String,
    pub venue: String,
    pub organiser: String,
    /// The days of the event; empty where unknown.
    pub days: String,
    pub revision: String,
    /// The date of the plan; empty where unknown.
    pub date: String,
}

impl Facts {
    pub(super) fn new(project: &Project, hall_id: HallId, job: &Job) -> Self {
        let lang = job.options.lang;
        let words = Words::of(lang);
        let event = &project.event;
        let hall = project.halls.get(&hall_id).cloned();
        let days = match (event.first_day, event.last_day) {
            (Some(first), Some(last)) if first != last => format!("{} – {}", words.date(first), words.date(last)),
            (Some(day), _) | (None, Some(day)) => words.date(day),
            (None, None) => String::new(),
        };
        Self {
            words,
            options: job.options.clone(),
            project: project.clone(),
            hall_id,
            event: event.name.get(lang).to_owned(),
            hall_name: hall.as_ref().map(|hall| hall.name.get(lang).to_owned()).unwrap_or_default(),
            hall,
            venue: event.venue.get(lang).to_owned(),
            organiser: event.organiser.get(lang).to_owned(),
            days,
            revision: event.revision.clone(),
            date: job.date.or(event.plan_date).map(|day| words.date(day)).unwrap_or_default(),
        }
    }

    /// Event and hall in one line.
    pub(super) fn title(&self) -> String {
        joined(&[&self.event, &self.hall_name], " · ")
    }

    /// The outline of the hall.
    pub(super) fn outline(&self) -> Option<&Polygon> {
        self.hall.as_ref().map(|hall| &hall.outline)
    }
}

/// The parts that are not empty.
pub(super) fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(between)
}
