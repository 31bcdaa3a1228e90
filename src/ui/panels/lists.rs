//! The choices of the pickers and the list of exhibitors, made once for each state of the plan.

use super::super::widgets::{Choice, Mark};
use super::cache::Cache;
use super::outline::natural;
use crate::app::Workspace;
use crate::model::{Attendance, Exhibitor, ExhibitorId, HallId, ItemId, PavilionId, Project};
use crate::stats::{Candidate, Fits};
use crate::words::{Country, Lang, LocalText, Words, countries};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// An exhibitor in the list.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) id: ExhibitorId,
    pub(super) name: String,
    /// All names, products included, in lower case.
    pub(super) names: String,
    /// What else it can be found by, in lower case: its country, the pavilion it wishes, other wishes.
    pub(super) also: String,
    pub(super) country: Option<Country>,
    /// The booths that it holds or shares.
    pub(super) booths: Vec<(HallId, ItemId)>,
    /// Their numbers, or the area wished for.
    pub(super) figure: String,
    pub(super) attendance: Attendance,
}

impl Listed {
    /// Whether it still waits for a booth.
    pub(super) fn is_waiting(&self) -> bool {
        self.booths.is_empty() && self.attendance != Attendance::Online
    }
}

type Key = (u64, Lang);
/// The same, and for which booths.
type FittingKey = (u64, Lang, BTreeSet<ItemId>);

/// Lists that several panels use.
#[derive(Default)]
pub(in super::super) struct Lists {
    exhibitors: Cache<Key, Arc<Vec<Listed>>>,
    waiting: Cache<Key, usize>,
    exhibitor_choices: Cache<Key, Arc<Vec<Choice<ExhibitorId>>>>,
    fitting_choices: Cache<FittingKey, Arc<Vec<Choice<ExhibitorId>>>>,
    pavilion_choices: Cache<Key, Arc<Vec<Choice<PavilionId>>>>,
    country_choices: Cache<Lang, Arc<Vec<Choice<Country>>>>,
}

impl Lists {
    /// The exhibitors: those who wait for a booth first, then by name.
    pub(super) fn exhibitors(&mut self, ws: &Workspace) -> Arc<Vec<Listed>> {
        let make = || Arc::new(listed(ws.committed(), ws.words()));
        self.exhibitors.at((ws.base_revision(), ws.lang()), make).clone()
    }

    /// How many exhibitors wait for a booth.
    pub(super) fn waiting(&mut self, ws: &Workspace) -> usize {
        let exhibitors = self.exhibitors(ws);
        let make = || exhibitors.iter().filter(|listed| listed.is_waiting()).count();
        *self.waiting.at((ws.base_revision(), ws.lang()), make)
    }

    /// The exhibitors to choose from, by name.
    pub(in super::super) fn exhibitor_choices(&mut self, ws: &Workspace) -> Arc<Vec<Choice<ExhibitorId>>> {
        let exhibitors = self.exhibitors(ws);
        let make = || {
            let choices = exhibitors.iter().map(|listed| Choice {
                key: listed.id,
                mark: listed.country.map_or(Mark::None, Mark::Flag),
                text: listed.name.clone(),
                hint: if listed.booths.is_empty() { String::new() } else { listed.figure.clone() },
                names: listed.names.clone(),
            });
            Arc::new(choices.collect())
        };
        self.exhibitor_choices.at((ws.base_revision(), ws.lang()), make).clone()
    }

    /// The exhibitors to choose from for booths of the hall: those who suit them best first, with the area here
    /// of that needed.
    pub(super) fn fitting_choices(
        &mut self,
        ws: &Workspace,
        booths: &BTreeSet<ItemId>,
    ) -> Arc<Vec<Choice<ExhibitorId>>> {
        let by_name = self.exhibitor_choices(ws);
        let make = || Arc::new(by_fit(ws, booths, &by_name));
        self.fitting_choices.at((ws.base_revision(), ws.lang(), booths.clone()), make).clone()
    }

    /// The pavilions to choose from, in their order.
    pub(in super::super) fn pavilion_choices(&mut self, ws: &Workspace) -> Arc<Vec<Choice<PavilionId>>> {
        let make = || {
            let words = ws.words();
            let pavilions = ws.committed().pavilions_in_order().into_iter();
            let choices = pavilions.map(|(id, pavilion)| Choice {
                key: id,
                mark: Mark::Swatch(pavilion.color),
                text: name_or(words, &pavilion.name),
                hint: pavilion.countries.iter().map(Country::code).collect::<Vec<_>>().join(" "),
                names: all_names(&pavilion.name),
            });
            Arc::new(choices.collect())
        };
        self.pavilion_choices.at((ws.base_revision(), ws.lang()), make).clone()
    }

    /// Every country, by name.
    pub(in super::super) fn country_choices(&mut self, lang: Lang) -> Arc<Vec<Choice<Country>>> {
        let make = || {
            let mut choices: Vec<Choice<Country>> = countries()
                .map(|country| Choice {
                    key: country,
                    mark: Mark::Flag(country),
                    text: country.name(lang).to_owned(),
                    hint: country.code().to_owned(),
                    names: Lang::ALL.map(|lang| country.name(lang).to_lowercase()).join("\n")
                        + "\n"
                        + &country.code().to_lowercase(),
                })
                .collect();
            choices.sort_by(|a, b| a.text.cmp(&b.text));
            Arc::new(choices)
        };
        self.country_choices.at(lang, make).clone()
    }
}

fn by_fit(ws: &Workspace, booths: &BTreeSet<ItemId>, by_name: &[Choice<ExhibitorId>]) -> Vec<Choice<ExhibitorId>> {
    let fits = Arc::new(Fits::new(ws.committed(), ws.hall()));
    let mut ranked: Vec<_> = by_name
        .iter()
        .enumerate()
        .map(|(place, choice)| {
            let fit = Candidate::new(&fits, choice.key, None).suits(booths).but_for_holders();
            let is_placed = !choice.hint.is_empty();
            let known = fit.needed.filter(|_| !is_placed).is_some();
            let hint = if known { ws.words().say(&fit.area_message()) } else { choice.hint.clone() };
            ((fit.verdict(), is_placed, fit.rank(), place), Choice { hint, ..choice.clone() })
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, choice)| choice).collect()
}

/// A name, or the words for a thing without one.
pub(super) fn name_or(words: Words, name: &LocalText) -> String {
    if name.is_empty() { words.t("panels-unnamed").into_owned() } else { name.get(words.lang()).to_owned() }
}

fn all_names(name: &LocalText) -> String {
    name.all().map(|(_, name)| name.to_lowercase()).collect::<Vec<_>>().join("\n")
}

/// What an exhibitor can be found by other than its names.
fn found_by(project: &Project, exhibitor: &Exhibitor) -> String {
    let country = exhibitor.country.into_iter().flat_map(|country| {
        Lang::ALL.map(|lang| country.name(lang).to_lowercase()).into_iter().chain([country.code().to_lowercase()])
    });
    let pavilion = exhibitor.wishes.pavilion.and_then(|id| project.pavilions.get(&id));
    let pavilion = pavilion.map(|pavilion| all_names(&pavilion.name));
    let notes = exhibitor.wishes.notes.to_lowercase();
    country.chain(pavilion).chain([notes]).collect::<Vec<_>>().join("\n")
}

fn listed(project: &Project, words: Words) -> Vec<Listed> {
    let mut booths: BTreeMap<ExhibitorId, Vec<(HallId, ItemId, String)>> = BTreeMap::new();
    for (hall, id, booth) in project.booths() {
        let Some(sale) = project.sales.get(&id) else { continue };
        for exhibitor in sale.exhibitor.iter().chain(&sale.co_exhibitors) {
            booths.entry(*exhibitor).or_default().push((hall, id, booth.number.clone()));
        }
    }
    let row = |(id, exhibitor): (&ExhibitorId, &Arc<Exhibitor>)| {
        let mut held = booths.remove(id).unwrap_or_default();
        held.sort_by_cached_key(|(_, _, number)| natural(number));
        let numbers: Vec<&str> = held.iter().map(|(_, _, number)| number.as_str()).collect();
        let figure = if held.is_empty() {
            exhibitor.area_due().map(|area| words.area(area)).unwrap_or_default()
        } else {
            numbers.join(", ")
        };
        Listed {
            id: *id,
            name: name_or(words, &exhibitor.name),
            names: all_names(&exhibitor.name) + "\n" + &all_names(&exhibitor.products),
            also: found_by(project, exhibitor),
            country: exhibitor.country,
            booths: held.into_iter().map(|(hall, id, _)| (hall, id)).collect(),
            figure,
            attendance: exhibitor.attendance,
        }
    };
    let mut all: Vec<Listed> = project.exhibitors.iter().map(row).collect();
    all.sort_by_cached_key(|listed| (!listed.is_waiting(), listed.booths.is_empty(), natural(&listed.name)));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_without_a_booth_come_first() {
        let project = crate::sample::synthetic(300, 1);
        let ws = Workspace::new(project, None, Lang::En);
        let mut lists = Lists::default();
        let all = lists.exhibitors(&ws);
        assert!(!all.is_empty());
        let waiting: Vec<bool> = all.iter().map(Listed::is_waiting).collect();
        assert!(waiting.is_sorted_by(|a, b| a >= b), "{waiting:?}");
        assert!(all.iter().filter(|listed| !listed.booths.is_empty()).all(|listed| !listed.figure.is_empty()));
        assert_eq!(lists.exhibitor_choices(&ws).len(), all.len());
    }

    #[test]
    fn as_many_wait_as_the_figures_of_the_plan_say() {
        for project in [crate::sample::event(), crate::sample::synthetic(300, 1)] {
            let unplaced = crate::stats::summary(&project).unplaced;
            let ws = Workspace::new(project, None, Lang::En);
            let mut lists = Lists::default();
            assert_eq!(lists.waiting(&ws), unplaced.len());
            let all = lists.exhibitors(&ws);
            let waiting: BTreeSet<ExhibitorId> = all.iter().filter(|l| l.is_waiting()).map(|l| l.id).collect();
            assert_eq!(waiting, unplaced.into_iter().collect());
        }
    }

    #[test]
    fn countries_are_found_by_every_name_and_code() {
        let mut lists = Lists::default();
        let choices = lists.country_choices(Lang::Ru);
        let kz = choices.iter().find(|choice| choice.key.code() == "KZ").unwrap();
        assert_eq!(kz.text, "Казахстан");
        for name in ["kazakhstan", "哈萨克斯坦", "казахстан", "kz"] {
            assert!(kz.names.contains(name), "{name}");
        }
    }
}
