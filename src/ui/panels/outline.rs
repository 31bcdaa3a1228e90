//! The rows of the structure list, derived from the plan: pavilions with their booths, then layers.

use super::super::widgets::Mark;
use super::face::{Face, area_short, item_face};
use crate::geometry::Area;
use crate::model::{HallId, Item, ItemId, Layer, Lock, Part, PartKind, PavilionId, Project};
use crate::words::{Country, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Something that folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fold {
    /// A pavilion with its booths.
    Pavilion(PavilionId),
    /// The booths without pavilion.
    Orphans,
    /// A layer with its records.
    Layer(Layer),
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// A heading.
    Heading,
    /// Something that folds.
    Fold(Fold),
    /// A record.
    Item(ItemId, Lock),
}

/// A row, ready to show.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) kind: RowKind,
    pub(super) face: Face,
    pub(super) country: Option<Country>,
    pub(super) open: bool,
}

/// All rows, and where each record stands among them.
#[derive(Clone, Debug, Default)]
pub(super) struct Outline {
    pub(super) rows: Vec<Row>,
    pub(super) places: BTreeMap<ItemId, usize>,
}

/// What the rows depend on besides the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct View {
    pub(super) hall: HallId,
    pub(super) words: Words,
    /// What every name must hold, in lower case; empty: all.
    pub(super) filter: String,
    pub(super) open: BTreeSet<Fold>,
}

impl Outline {
    pub(super) fn new(project: &Project, view: &View) -> Self {
        let mut outline = Self::default();
        let mut groups = Groups::of(project, view.hall);
        outline.pavilions(project, view, &mut groups);
        outline.layers(project, view, &groups);
        outline.places = places(&outline.rows);
        outline
    }

    /// Puts a heading before the rows from `at` on.
    fn heading(&mut self, at: usize, text: String, right: String) {
        let face = Face { text, right, ..Face::default() };
        self.rows.insert(at, Row { kind: RowKind::Heading, face, country: None, open: true });
    }

    fn pavilions(&mut self, project: &Project, view: &View, groups: &mut Groups<'_>) {
        let words = view.words;
        let at = self.rows.len();
        let mut shown = 0;
        for (id, pavilion) in project.pavilions_in_order() {
            let booths = groups.pavilions.remove(&id).unwrap_or_default();
            let is_named = view.finds(&pavilion.name.all().map(|(_, name)| name).collect::<Vec<_>>());
            let found = view.found(project, &booths, is_named);
            if !is_named && found.is_empty() {
                continue;
            }
            shown += 1;
            let area: Area = booths.iter().filter_map(|(_, item)| item.booth()).map(crate::model::Booth::area).sum();
            let name = pavilion.name.get(words.lang());
            let text = if name.is_empty() { words.t("panels-unnamed").into_owned() } else { name.to_owned() };
            let face =
                Face { mark: Mark::Swatch(pavilion.color), text, note: String::new(), right: area_short(words, area) };
            self.fold(project, view, Fold::Pavilion(id), face, pavilion.countries.first().copied(), &found);
        }
        let orphans: Vec<_> =
            groups.pavilions.values().flatten().copied().chain(groups.orphans.iter().copied()).collect();
        let found = view.found(project, &orphans, false);
        if shown > 0 || (view.filter.is_empty() && orphans.is_empty()) {
            self.heading(at, words.t("layer-pavilions").into_owned(), words.number(float(shown), 0));
        }
        if !found.is_empty() {
            let area: Area = found.iter().filter_map(|(_, item)| item.booth()).map(crate::model::Booth::area).sum();
            let face = Face {
                mark: Mark::Icon(super::face::kind_icon(PartKind::Booth)),
                text: words.t("panels-no-pavilion").into_owned(),
                note: String::new(),
                right: area_short(words, area),
            };
            self.fold(project, view, Fold::Orphans, face, None, &found);
        }
    }

    fn layers(&mut self, project: &Project, view: &View, groups: &Groups<'_>) {
        let words = view.words;
        let at = self.rows.len();
        let mut shown = false;
        for layer in Layer::ALL {
            let items = groups.layers.get(&layer).map_or(&[][..], Vec::as_slice);
            let (count, found) = match layer {
                Layer::Booths => (groups.booths, Vec::new()), // listed by pavilion above
                Layer::Pavilions
                | Layer::Zones
                | Layer::Services
                | Layer::Amenities
                | Layer::Furniture
                | Layer::Building
                | Layer::Fire
                | Layer::Rigging
                | Layer::Dimensions
                | Layer::Notes => (items.len(), view.found(project, items, false)),
            };
            if !view.filter.is_empty() && found.is_empty() {
                continue;
            }
            shown = true;
            let text = words.t(layer.key()).into_owned();
            let face = Face { text, right: words.number(float(count), 0), ..Face::default() };
            self.fold(project, view, Fold::Layer(layer), face, None, &found);
        }
        if shown {
            self.heading(at, words.t("panels-layers").into_owned(), String::new());
        }
    }

    fn fold(
        &mut self,
        project: &Project,
        view: &View,
        fold: Fold,
        face: Face,
        country: Option<Country>,
        items: &[Placed<'_>],
    ) {
        let open = !items.is_empty() && (view.open.contains(&fold) || !view.filter.is_empty());
        self.rows.push(Row { kind: RowKind::Fold(fold), face, country, open });
        if !open {
            return;
        }
        let faces = items.iter().map(|(id, item)| (*id, *item, item_face(project, view.words, *id, item)));
        let mut faces: Vec<_> = faces.collect();
        faces.sort_by_cached_key(|(id, item, face)| (kind_order(item), natural(&face.text), *id));
        for (id, item, face) in faces {
            let kind = RowKind::Item(id, item.lock);
            self.rows.push(Row { kind, face, country: None, open: false });
        }
    }
}

fn places(rows: &[Row]) -> BTreeMap<ItemId, usize> {
    let items = rows.iter().enumerate().filter_map(|(at, row)| match row.kind {
        RowKind::Item(id, _) => Some((id, at)),
        RowKind::Heading | RowKind::Fold(_) => None,
    });
    items.collect()
}

type Placed<'a> = (ItemId, &'a Arc<Item>);

/// The records of a hall by where they are listed.
#[derive(Default)]
struct Groups<'a> {
    pavilions: BTreeMap<PavilionId, Vec<Placed<'a>>>,
    orphans: Vec<Placed<'a>>,
    layers: BTreeMap<Layer, Vec<Placed<'a>>>,
    booths: usize,
}

impl<'a> Groups<'a> {
    fn of(project: &'a Project, hall: HallId) -> Self {
        let mut groups = Self::default();
        for (_, id, item) in project.items_of(hall) {
            match &item.part {
                Part::Booth(booth) => {
                    groups.booths += 1;
                    let group = match booth.pavilion {
                        Some(pavilion) => groups.pavilions.entry(pavilion).or_default(),
                        None => &mut groups.orphans,
                    };
                    group.push((id, item));
                }
                other => groups.layers.entry(other.kind().layer()).or_default().push((id, item)),
            }
        }
        groups
    }
}

impl View {
    fn finds(&self, names: &[&str]) -> bool {
        self.filter.is_empty() || names.iter().any(|name| name.to_lowercase().contains(&self.filter))
    }

    /// Those that the filter leaves; all where the group itself is named.
    fn found<'a>(&self, project: &Project, items: &[Placed<'a>], all: bool) -> Vec<Placed<'a>> {
        let wanted = |(id, item): &Placed<'a>| all || self.filter.is_empty() || self.holds(project, *id, item);
        items.iter().filter(|placed| wanted(placed)).copied().collect()
    }

    fn holds(&self, project: &Project, id: ItemId, item: &Item) -> bool {
        let face = item_face(project, self.words, id, item);
        let holder = || project.exhibitors.get(&project.sales.get(&id)?.exhibitor?);
        self.finds(&[&face.text, &face.note])
            || (item.booth().is_some() && holder().is_some_and(|holder| holder.name.holds(&self.filter)))
    }
}

fn kind_order(item: &Item) -> Option<usize> {
    PartKind::ALL.iter().position(|kind| *kind == item.part.kind())
}

/// A text as people sort it: A2 before A10.
pub(super) fn natural(text: &str) -> Vec<(String, u64)> {
    let mut parts = vec![(String::new(), 0_u64)];
    let mut in_number = false;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            if let Some((_, number)) = parts.last_mut() {
                *number = number.saturating_mul(10).saturating_add(u64::from(digit));
            }
            in_number = true;
        } else {
            if in_number {
                parts.push((String::new(), 0));
                in_number = false;
            }
            if let Some((letters, _)) = parts.last_mut() {
                letters.extend(c.to_lowercase());
            }
        }
    }
    parts
}

fn float(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    fn outline(filter: &str, open: &[Fold]) -> (Project, Outline) {
        let project = crate::sample::synthetic(200, 1);
        let hall = project.halls_in_order()[0].0;
        let view =
            View { hall, words: Words::of(Lang::En), filter: filter.to_owned(), open: open.iter().copied().collect() };
        let outline = Outline::new(&project, &view);
        (project, outline)
    }

    #[test]
    fn folded_groups_hide_their_records_and_open_ones_list_them_in_order() {
        let (project, folded) = outline("", &[]);
        assert!(folded.places.is_empty());
        assert_eq!(folded.rows[0].kind, RowKind::Heading);
        let RowKind::Fold(fold @ Fold::Pavilion(pavilion)) = folded.rows[1].kind else { panic!("a pavilion first") };
        let (_, open) = outline("", &[fold]);
        let booths = project.booths().filter(|(_, _, booth)| booth.pavilion == Some(pavilion)).count();
        assert_eq!(open.rows.len(), folded.rows.len() + booths);
        assert_eq!(open.places.len(), booths);
        for (id, at) in &open.places {
            assert!(matches!(open.rows[*at].kind, RowKind::Item(found, _) if found == *id));
        }
        let numbers: Vec<_> = open.rows[2..2 + booths].iter().map(|row| natural(&row.face.text)).collect();
        assert!(numbers.is_sorted());
    }

    #[test]
    fn a_filter_leaves_what_holds_it_and_opens_it() {
        let (project, all) = outline("", &[]);
        let (_, _, booth) = project.booths().next().unwrap();
        let (_, found) = outline(&booth.number.to_lowercase(), &[]);
        assert!(!found.places.is_empty() && found.places.len() < 200);
        assert!(found.rows.len() < all.rows.len() + 200);
        let (_, nothing) = outline("no such thing", &[]);
        assert!(nothing.rows.is_empty(), "{:?}", nothing.rows);
    }

    #[test]
    fn numbers_are_sorted_as_people_count() {
        let mut numbers = ["A10", "A2", "B1", "a1", "10", "9"];
        numbers.sort_by_key(|number| natural(number));
        assert_eq!(numbers, ["9", "10", "a1", "A2", "A10", "B1"]);
    }
}
