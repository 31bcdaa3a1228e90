//! The legend of what the booths' colours tell: every group of the hall with its tint, name and figures.
//!
//! One list for the screen, where it also filters, and for paper. Deliberately absent: how it is drawn.

use super::colouring::Colouring;
use super::{Options, Tint};
use crate::model::{HallId, ItemId, Money, OpenSides, Project};
use crate::stats::{self, Band, Count, Group, SizeClass};
use crate::words::{Country, Words};
use std::collections::BTreeMap;

/// What the colours of a plan mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legend {
    /// The groups, in order. Groups that the filter names are there even where no booth is in them.
    pub entries: Vec<LegendEntry>,
    /// All booths.
    pub all: Count,
    /// Those that the filter leaves.
    pub shown: Count,
}

/// A group in a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendEntry {
    /// Which.
    pub group: Group,
    /// Its colour.
    pub tint: Tint,
    /// Its name.
    pub name: String,
    /// Whose flags it shows.
    pub flags: Vec<Country>,
    /// Its booths.
    pub count: Count,
    /// Whether the filter leaves it; so it is where there is no filter.
    pub is_shown: bool,
}

/// The legend of a hall; what it tells follows from the options.
#[must_use]
pub fn legend(project: &Project, hall: HallId, options: &Options) -> Legend {
    let open = stats::open_sides(project, hall);
    of(project, hall, &Colouring::new(project, options), &open, options.words())
}

/// The same from what is known already.
pub(super) fn of(
    project: &Project,
    hall: HallId,
    colouring: &Colouring,
    open: &BTreeMap<ItemId, OpenSides>,
    words: Words,
) -> Legend {
    let mut counts = colouring.groups().counts(project, hall, open);
    let missing = colouring.named().filter(|group| counts.iter().all(|(other, _)| other != group));
    let missing: Vec<(Group, Count)> = missing.map(|group| (group, Count::default())).collect();
    counts.extend(missing);
    let mut legend = Legend::default();
    for (group, count) in counts {
        let is_shown = colouring.is_shown(group);
        legend.all.add(count);
        if is_shown {
            legend.shown.add(count);
        }
        let (tint, name) = (colouring.of_group(project, group), name(project, group, words));
        legend.entries.push(LegendEntry { group, tint, name, flags: flags(project, group), count, is_shown });
    }
    legend
}

fn flags(project: &Project, group: Group) -> Vec<Country> {
    match group {
        Group::Pavilion(Some(id)) => project.pavilions.get(&id).map(|p| p.countries.clone()).unwrap_or_default(),
        Group::Country(country) => country.into_iter().collect(),
        Group::Pavilion(None)
        | Group::Status(_)
        | Group::Kind(_)
        | Group::Size(_)
        | Group::Price(_)
        | Group::Rate(_)
        | Group::OpenSides(_)
        | Group::Attendance(_) => Vec::new(),
    }
}

/// The name of a group.
#[must_use]
pub fn name(project: &Project, group: Group, words: Words) -> String {
    let lang = words.lang();
    let t = |key: &'static str| words.t(key).into_owned();
    match group {
        Group::Pavilion(Some(id)) => {
            let Some(pavilion) = project.pavilions.get(&id) else { return t("group-no-pavilion") };
            match pavilion.name.get(lang) {
                "" => pavilion.countries.iter().map(|country| country.name(lang)).collect::<Vec<_>>().join(" · "),
                name => name.to_owned(),
            }
        }
        Group::Pavilion(None) => t("group-no-pavilion"),
        Group::Status(status) => t(status.key()),
        Group::Country(Some(country)) => country.name(lang).to_string(),
        Group::Country(None) => t("group-no-country"),
        Group::Kind(kind) => t(kind.key()),
        Group::Size(class) => size(class, words),
        Group::Price(Some(band)) | Group::Rate(Some(band)) => amounts(project, band, words),
        Group::Price(None) | Group::Rate(None) => t("group-no-price"),
        Group::OpenSides(count) => words.with("group-open-sides", &[("n", i64::from(count).into())]),
        Group::Attendance(Some(attendance)) => t(attendance.key()),
        Group::Attendance(None) => t("group-no-exhibitor"),
    }
}

fn size(class: SizeClass, words: Words) -> String {
    match (class.above(), class.up_to()) {
        (Some(above), Some(up_to)) => {
            words.with("group-size-between", &[("above", words.area_bare(above).into()), ("to", up_to.into())])
        }
        (Some(above), None) => words.with("group-size-above", &[("above", above.into())]),
        (None, Some(up_to)) => words.with("group-size-up-to", &[("to", up_to.into())]),
        (None, None) => String::new(), // there is more than one class
    }
}

fn amounts(project: &Project, band: Band, words: Words) -> String {
    let currency = project.rate_card.currency.as_str();
    let unit = |text: String| if currency.is_empty() { text } else { format!("{text}\u{a0}{currency}") };
    let number = |money: Money| words.amount(money.0);
    match (band.from, band.below) {
        (Some(from), Some(below)) => {
            let (from, below) = (number(from), unit(number(below)));
            words.with("group-amount-between", &[("from", from.into()), ("below", below.into())])
        }
        (Some(from), None) => words.with("group-amount-from", &[("from", unit(number(from)).into())]),
        (None, Some(below)) => words.with("group-amount-below", &[("below", unit(number(below)).into())]),
        (None, None) => words.t("group-amount-any").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Area;
    use crate::model::{BoothKind, RateCard, Status};
    use crate::words::Lang;
    use std::sync::Arc;

    #[test]
    fn names_say_the_limits_in_every_language() {
        let rate_card = Arc::new(RateCard { currency: "CNY".into(), ..RateCard::default() });
        let project = Project { rate_card, ..Project::default() };
        let say = |group, lang| name(&project, group, Words::of(lang)).replace('\u{a0}', " ");
        let band = |from: Option<i64>, below: Option<i64>| {
            Group::Price(Some(Band { from: from.map(Money), below: below.map(Money) }))
        };
        let size = |square_metres| Group::Size(SizeClass::of(Area::square_metres(square_metres)));
        for (group, en, zh, ru) in [
            (size(9), "up to 9 m²", "9 m²及以下", "до 9 м²"),
            (size(12), "9–18 m²", "9–18 m²", "9–18 м²"),
            (size(200), "over 108 m²", "108 m²以上", "более 108 м²"),
            (band(None, Some(100_000)), "under 1,000 CNY", "1,000 CNY以下", "менее 1 000 CNY"),
            (band(Some(100_000), Some(250_050)), "1,000–2,500.50 CNY", "1,000–2,500.50 CNY", "1 000–2 500,50 CNY"),
            (band(Some(100_000), None), "from 1,000 CNY", "1,000 CNY及以上", "от 1 000 CNY"),
            (Group::OpenSides(1), "1 open side", "1 面开口", "1 открытая сторона"),
            (Group::OpenSides(2), "2 open sides", "2 面开口", "2 открытые стороны"),
            (Group::OpenSides(0), "no open side", "无开口面", "нет открытых сторон"),
            (Group::Kind(BoothKind::RawSpace), "Raw space", "光地", "Необорудованная площадь"),
        ] {
            assert_eq!([say(group, Lang::En), say(group, Lang::ZhCn), say(group, Lang::Ru)], [en, zh, ru]);
        }
    }

    #[test]
    fn a_filter_leaves_its_groups_even_where_they_are_empty() {
        let project = crate::sample::synthetic(40, 1);
        let hall = *project.halls.keys().next().unwrap();
        let mut options = Options { color_by: stats::Aspect::Kind, ..Options::default() };
        let all = legend(&project, hall, &options);
        assert!(all.entries.iter().all(|entry| entry.is_shown) && all.all == all.shown && all.all.booths == 40);
        let first = all.entries[0].clone();
        options.only = [first.group].into();
        let some = legend(&project, hall, &options);
        assert_eq!((some.all, some.shown), (all.all, first.count));
        options.only = [Group::Status(Status::Blocked)].into();
        let none = legend(&project, hall, &options);
        assert_eq!((none.all, none.shown), (all.all, Count::default()));
        assert_eq!(none.entries.len(), all.entries.len(), "a filter of another aspect has no entry");
        let sizes = Options {
            color_by: stats::Aspect::Size,
            only: [Group::Size(SizeClass::ALL[5])].into(),
            ..Options::default()
        };
        let sizes = legend(&project, hall, &sizes);
        let last = sizes.entries.last().unwrap();
        assert_eq!((last.group, last.is_shown), (Group::Size(SizeClass::ALL[5]), true));
    }
}
