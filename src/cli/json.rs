//! `fairwright info --format json`: the plan's own account, for other programs. Keys never change.

use super::complaint::Complaint;
use super::info::booth_numbers;
use crate::geometry::Area;
use crate::model::Project;
use crate::stats::{self, Tally, TallyBy};
use crate::words::{Lang, Message};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Info<'a> {
    name: &'a str,
    counts: Counts,
    booth_numbers: Vec<&'a str>,
    halls: Vec<Hall<'a>>,
    pavilions: Vec<Pavilion<'a>>,
    countries: Vec<Country<'a>>,
    booths_by_status: BTreeMap<&'static str, Booths>,
    occupancy: Option<f64>,
    /// The programme does not exist yet.
    sessions: [(); 0],
}

#[derive(Serialize)]
struct Counts {
    halls: usize,
    pavilions: usize,
    booths: usize,
    exhibitors: usize,
    people: usize,
    rooms: usize,
    forums: usize,
    sessions: usize,
    scheduled_sessions: usize,
}

#[derive(Serialize)]
struct Hall<'a> {
    name: &'a str,
    width_mm: i32,
    depth_mm: i32,
    gross_m2: f64,
    net_m2: f64,
    booths: usize,
    occupancy: Option<f64>,
}

#[derive(Serialize)]
struct Pavilion<'a> {
    name: &'a str,
    countries: Vec<String>,
    target_m2: Option<f64>,
    planned_m2: f64,
    contracted_m2: f64,
    booths: usize,
}

#[derive(Serialize)]
struct Country<'a> {
    code: String,
    name: &'a str,
    exhibitors: usize,
    planned_m2: f64,
    contracted_m2: f64,
}

#[derive(Clone, Copy, Serialize)]
struct Booths {
    booths: usize,
    net_m2: f64,
}

/// The account of a project, names in a language.
pub(super) fn json(project: &Project, lang: Lang) -> Result<String, Complaint> {
    let summary = stats::summary(project);
    let counts = &summary.counts;
    let codes: Vec<_> = summary.countries.keys().copied().collect();
    let info = Info {
        name: project.event.name.get(lang),
        counts: Counts {
            halls: counts.halls,
            pavilions: counts.pavilions,
            booths: counts.booths,
            exhibitors: counts.exhibitors,
            people: counts.people,
            rooms: 0,
            forums: 0,
            sessions: 0,
            scheduled_sessions: 0,
        },
        booth_numbers: booth_numbers(project),
        halls: summary
            .halls
            .iter()
            .filter_map(|(id, figures)| {
                let hall = project.halls.get(id)?;
                let size = hall.outline.bounds().size();
                Some(Hall {
                    name: hall.name.get(lang),
                    width_mm: size.width.0,
                    depth_mm: size.depth.0,
                    gross_m2: square_metres(figures.gross),
                    net_m2: square_metres(figures.net.area),
                    booths: figures.net.count,
                    occupancy: figures.occupancy().map(rounded),
                })
            })
            .collect(),
        pavilions: summary
            .pavilions
            .iter()
            .filter_map(|(id, figures)| {
                let pavilion = project.pavilions.get(id)?;
                Some(Pavilion {
                    name: pavilion.name.get(lang),
                    countries: pavilion.countries.iter().map(|country| country.code().to_owned()).collect(),
                    target_m2: figures.target.map(square_metres),
                    planned_m2: square_metres(figures.planned.area),
                    contracted_m2: square_metres(figures.contracted.area),
                    booths: figures.planned.count,
                })
            })
            .collect(),
        countries: codes
            .iter()
            .zip(summary.countries.values())
            .map(|(country, figures)| Country {
                code: country.map(|country| country.code().to_owned()).unwrap_or_default(),
                name: country.as_ref().map(|country| country.name(lang)).unwrap_or_default(),
                exhibitors: figures.exhibitors,
                planned_m2: square_metres(figures.planned.area),
                contracted_m2: square_metres(figures.contracted.area),
            })
            .collect(),
        booths_by_status: by_status(&summary.total.statuses),
        occupancy: summary.total.occupancy().map(rounded),
        sessions: [],
    };
    let text = serde_json::to_string_pretty(&info);
    text.map(|text| text + "\n")
        .map_err(|error| Complaint::new(Message::new("cli-stdout").with("reason", error.to_string())))
}

fn by_status(statuses: &TallyBy<crate::model::Status>) -> BTreeMap<&'static str, Booths> {
    use crate::model::Status::{Available, Blocked, Contracted, Held, Reserved};
    let named = |(status, tally): (&crate::model::Status, &Tally)| {
        let name = match status {
            Available => "available",
            Held { .. } => "held",
            Reserved => "reserved",
            Contracted => "contracted",
            Blocked => "blocked",
        };
        (name, Booths { booths: tally.count, net_m2: square_metres(tally.area) })
    };
    statuses.iter().map(named).collect()
}

fn square_metres(area: Area) -> f64 {
    rounded(area.as_square_metres())
}

/// To four decimals: shares and square metres need no more.
fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_has_its_keys_and_agrees_with_itself() {
        let project = crate::sample::synthetic(25, 4);
        let info: serde_json::Value = serde_json::from_str(&json(&project, Lang::En).unwrap()).unwrap();
        for key in ["halls", "pavilions", "booths", "exhibitors", "people"] {
            assert!(info["counts"][key].as_u64().is_some(), "{key}");
        }
        for key in ["rooms", "forums", "sessions", "scheduled_sessions"] {
            assert_eq!(info["counts"][key], 0, "{key}");
        }
        assert_eq!(info["counts"]["booths"], 25);
        assert_eq!(info["booth_numbers"].as_array().unwrap().len(), 25);
        assert_eq!(info["sessions"], serde_json::json!([]));
        let hall = &info["halls"][0];
        assert!(hall["width_mm"].is_i64() && hall["depth_mm"].is_i64());
        assert!(hall["net_m2"].as_f64().unwrap() < hall["gross_m2"].as_f64().unwrap());
    }

    #[test]
    fn an_empty_project_has_an_account_too() {
        let info: serde_json::Value = serde_json::from_str(&json(&Project::default(), Lang::Ru).unwrap()).unwrap();
        assert_eq!(info["halls"], serde_json::json!([]));
        assert_eq!(info["occupancy"], serde_json::Value::Null);
    }
}
