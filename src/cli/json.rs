//! `fairwright info --format json`: the plan's own account, for other programs. Keys never change.

use super::complaint::Complaint;
use super::info::booth_numbers;
use crate::geometry::Area;
use crate::model::{Arrangement, Attendance, BoothKind, ExhibitorId, Money, Project};
use crate::stats::{self, Account, AttendanceFigures, ContractFigures, SizeClass, Sold, Tally, TallyBy};
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
    booths_by_kind: BTreeMap<&'static str, Sales>,
    booths_by_open_sides: BTreeMap<&'static str, Sales>,
    booths_by_size: Vec<Size>,
    exhibitors_by_attendance: BTreeMap<&'static str, Attending>,
    contracts: Contracts<'a>,
    /// The names of exhibitors that come on site and have no booth.
    unplaced: Vec<&'a str>,
    gross_m2: f64,
    net_m2: f64,
    occupancy: Option<f64>,
    /// ISO 4217; of every amount.
    currency: &'a str,
    /// The programme does not exist yet.
    sessions: [(); 0],
}

#[derive(Serialize)]
struct Counts {
    halls: usize,
    pavilions: usize,
    booths: usize,
    exhibitors: usize,
    exhibitors_with_booth: usize,
    exhibitors_without_booth: usize,
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
    taken_m2: f64,
    contracted_m2: f64,
    contracted_income: f64,
    booths: usize,
}

#[derive(Serialize)]
struct Country<'a> {
    code: String,
    name: &'a str,
    exhibitors: usize,
    exhibitors_with_booth: usize,
    /// Held by exhibitors of the country.
    booths: usize,
    taken_m2: f64,
    /// In pavilions of the country.
    planned_m2: f64,
    contracted_m2: f64,
    contracted_income: f64,
}

#[derive(Clone, Copy, Serialize)]
struct Booths {
    booths: usize,
    net_m2: f64,
    /// The prices agreed, else those of the price list.
    income: f64,
    /// Without a price.
    unpriced: usize,
}

#[derive(Clone, Copy, Serialize)]
struct Sales {
    booths: usize,
    net_m2: f64,
    taken_m2: f64,
    contracted_m2: f64,
}

#[derive(Serialize)]
struct Size {
    above_m2: Option<f64>,
    up_to_m2: Option<f64>,
    #[serde(flatten)]
    sales: Sales,
}

#[derive(Serialize)]
struct Attending {
    exhibitors: usize,
    exhibitors_with_booth: usize,
    booths: usize,
    net_m2: f64,
}

/// Booths against contracts, as `stats` defines them.
#[derive(Serialize)]
struct Contracts<'a> {
    even: Accounts,
    over: Accounts,
    under: Accounts,
    waiting: Accounts,
    open: Accounts,
    uneven: Vec<Uneven<'a>>,
}

#[derive(Serialize)]
struct Accounts {
    exhibitors: usize,
    m2: f64,
}

#[derive(Serialize)]
struct Uneven<'a> {
    exhibitor: &'a str,
    contracted_m2: f64,
    booths_m2: f64,
    difference_m2: f64,
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
            exhibitors_with_booth: counts.placed,
            exhibitors_without_booth: counts.unplaced,
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
                    taken_m2: square_metres(figures.taken.area),
                    contracted_m2: square_metres(figures.contracted.area),
                    contracted_income: amount(figures.contracted.income),
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
                exhibitors_with_booth: figures.placed,
                booths: figures.taken.count,
                taken_m2: square_metres(figures.taken.area),
                planned_m2: square_metres(figures.planned.area),
                contracted_m2: square_metres(figures.contracted.area),
                contracted_income: amount(figures.contracted.income),
            })
            .collect(),
        booths_by_status: by_status(&summary.total.statuses),
        booths_by_kind: summary.total.kinds.iter().map(|(kind, sold)| (kind_name(*kind), sales(sold))).collect(),
        booths_by_open_sides: {
            let sides = summary.total.arrangements.iter();
            sides.map(|(arrangement, sold)| (arrangement_name(*arrangement), sales(sold))).collect()
        },
        booths_by_size: {
            let size = |(size, sold): (&SizeClass, &Sold)| Size {
                above_m2: size.above().map(square_metres),
                up_to_m2: size.up_to().map(square_metres),
                sales: sales(sold),
            };
            summary.total.sizes.iter().map(size).collect()
        },
        exhibitors_by_attendance: {
            let attending = |figures: &AttendanceFigures| Attending {
                exhibitors: figures.exhibitors,
                exhibitors_with_booth: figures.placed,
                booths: figures.taken.count,
                net_m2: square_metres(figures.taken.area),
            };
            summary.attendance.iter().map(|(way, figures)| (attendance_name(*way), attending(figures))).collect()
        },
        contracts: contracts(project, &summary.contracts, lang),
        unplaced: summary.unplaced.iter().map(|id| exhibitor_name(project, *id, lang)).collect(),
        gross_m2: square_metres(summary.total.gross),
        net_m2: square_metres(summary.total.net.area),
        currency: &project.rate_card.currency,
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
        let income = amount(tally.income);
        (name, Booths { booths: tally.count, net_m2: square_metres(tally.area), income, unpriced: tally.unpriced })
    };
    statuses.iter().map(named).collect()
}

fn sales(sold: &Sold) -> Sales {
    Sales {
        booths: sold.all.count,
        net_m2: square_metres(sold.all.area),
        taken_m2: square_metres(sold.taken.area),
        contracted_m2: square_metres(sold.contracted.area),
    }
}

fn contracts<'a>(project: &'a Project, figures: &ContractFigures, lang: Lang) -> Contracts<'a> {
    let accounts =
        |accounts: stats::Accounts| Accounts { exhibitors: accounts.count, m2: square_metres(accounts.area) };
    let uneven = |account: &Account| Uneven {
        exhibitor: exhibitor_name(project, account.exhibitor, lang),
        contracted_m2: square_metres(account.contracted.unwrap_or_default()),
        booths_m2: square_metres(account.taken.area),
        difference_m2: square_metres(account.difference().unwrap_or_default()),
    };
    Contracts {
        even: accounts(figures.even),
        over: accounts(figures.over),
        under: accounts(figures.under),
        waiting: accounts(figures.waiting),
        open: accounts(figures.open),
        uneven: figures.uneven.iter().map(uneven).collect(),
    }
}

fn exhibitor_name(project: &Project, id: ExhibitorId, lang: Lang) -> &str {
    project.exhibitors.get(&id).map(|exhibitor| exhibitor.name.get(lang)).unwrap_or_default()
}

const fn kind_name(kind: BoothKind) -> &'static str {
    match kind {
        BoothKind::ShellScheme => "shell_scheme",
        BoothKind::RawSpace => "raw_space",
    }
}

const fn arrangement_name(arrangement: Arrangement) -> &'static str {
    match arrangement {
        Arrangement::Enclosed => "enclosed",
        Arrangement::Inline => "inline",
        Arrangement::Corner => "corner",
        Arrangement::Through => "through",
        Arrangement::Peninsula => "peninsula",
        Arrangement::Island => "island",
    }
}

const fn attendance_name(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::OnSite => "on_site",
        Attendance::Online => "online",
        Attendance::Both => "both",
    }
}

/// An amount in whole units of the currency, with its hundredths as decimals.
fn amount(money: Money) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "JSON has no other numbers; exact to 90 million million")]
    let hundredths = money.0 as f64;
    hundredths / 100.0
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
