//! Alternatives of a hall side by side: what each amounts to, and what differs between two.
//!
//! Each is counted as if it were the current one; sales are the same in all of them. A booth is the same booth
//! by its id, wherever it stands. Deliberately absent: how good an alternative is.

use super::{HallFigures, PavilionFigures, Scope, check_numbers, summary_of};
use crate::geometry::{Index, Indexed, Polygon, overlap_area};
use crate::model::{
    Booth, ExhibitorId, FloorId, Hall, HallId, ItemId, Key, LayoutId, Money, PavilionId, Project, Status,
};
use std::collections::{BTreeMap, BTreeSet};

/// The project as if a layout were its hall's current one.
#[must_use]
pub fn as_current(project: &Project, layout: LayoutId) -> Project {
    let mut project = project.clone();
    let hall = project.layouts.get(&layout).map(|layout| layout.hall);
    if let Some((id, hall)) = hall.and_then(|id| Some((id, project.halls.get(&id)?.as_ref().clone()))) {
        project.set(Key::Hall(id), Some(Hall { current: layout, ..hall }.into()));
    }
    project
}

/// What an alternative amounts to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LayoutFigures {
    /// The hall with this layout: areas, booths, income.
    pub hall: HallFigures,
    /// Its pavilions, those with booths or a target.
    pub pavilions: Vec<(PavilionId, PavilionFigures)>,
    /// What its booths that are held, reserved or contracted bring.
    pub taken_income: Money,
    /// Exhibitors with a booth in the hall.
    pub placed: usize,
    /// Pairs of booths that stand on the same floor.
    pub overlaps: usize,
    /// Booths that share a number or have none.
    pub wrong_numbers: usize,
}

/// Adds up a hall as if a layout were its current one; nothing for an unknown layout.
#[must_use]
pub fn layout_figures(project: &Project, layout: LayoutId) -> LayoutFigures {
    let Some(hall) = project.layouts.get(&layout).map(|layout| layout.hall) else { return LayoutFigures::default() };
    let project = as_current(project, layout);
    let summary = summary_of(&project, Scope::Hall(hall));
    LayoutFigures {
        taken_income: summary.total.taken().income,
        hall: summary.total,
        pavilions: summary.pavilions,
        placed: placed(&project, hall).len(),
        overlaps: overlaps(&project, hall),
        wrong_numbers: check_numbers(&project, hall, |_| true).wrong(),
    }
}

/// Everybody with a booth in the hall.
fn placed(project: &Project, hall: HallId) -> BTreeSet<ExhibitorId> {
    let sales = project.booths_of(hall).filter_map(|(id, _)| project.sales.get(&id));
    sales.flat_map(|sale| sale.exhibitor.into_iter().chain(sale.co_exhibitors.iter().copied())).collect()
}

/// What covers less of another is rounding.
const SLIVER: i64 = 20_000;

fn overlaps(project: &Project, hall: HallId) -> usize {
    let booths: Vec<Indexed<(ItemId, Polygon)>> = project
        .booths_of(hall)
        .filter_map(|(id, booth)| Some(Indexed { bounds: booth.shape.bounds(), value: (id, booth.shape.outline()?) }))
        .collect();
    let index = Index::new(booths.clone());
    let with = |one: &Indexed<(ItemId, Polygon)>| {
        let others = index.touching(one.bounds).filter(|other| other.value.0 > one.value.0);
        others.filter(|other| overlap_area(&one.value.1, &other.value.1).0 > SLIVER).count()
    };
    booths.iter().map(with).sum()
}

/// What differs for a booth between two layouts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoothDifference {
    /// It stands in the second only.
    Added,
    /// It stands in the first only.
    Removed,
    /// It has another size or outline.
    Resized,
    /// It stands elsewhere, or otherwise turned.
    Moved,
    /// It stands where it stood, with another number, kind, pavilion or other value.
    Changed,
}

/// A booth that differs between two layouts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DifferentBooth {
    /// The booth.
    pub id: ItemId,
    /// What differs most.
    pub how: BoothDifference,
    /// Its number in the second layout, or in the first where it stands there only.
    pub number: String,
    /// Its number in the first, where that is another one.
    pub old_number: Option<String>,
    /// Who holds it.
    pub holder: Option<ExhibitorId>,
    /// Its status, the same in both.
    pub status: Status,
}

fn booths_of(project: &Project, layout: LayoutId) -> BTreeMap<ItemId, &Booth> {
    let items = project.floors.get(&FloorId::Layout(layout)).into_iter().flatten();
    items.filter_map(|(id, item)| Some((*id, item.booth()?))).collect()
}

/// The booths that differ between two layouts, by what differs, then by number as people count.
#[must_use]
pub fn layout_differences(project: &Project, from: LayoutId, to: LayoutId) -> Vec<DifferentBooth> {
    let (before, after) = (booths_of(project, from), booths_of(project, to));
    let ids: BTreeSet<ItemId> = before.keys().chain(after.keys()).copied().collect();
    let different = |id: ItemId| {
        let (old, new) = (before.get(&id), after.get(&id));
        let how = match (old, new) {
            (Some(old), Some(new)) => difference(old, new)?,
            (None, _) => BoothDifference::Added,
            (_, None) => BoothDifference::Removed,
        };
        let number = |booth: Option<&&Booth>| booth.map(|booth| booth.number.clone());
        let sale = project.sale(id);
        let (first, last) = (number(old), number(new));
        Some(DifferentBooth {
            id,
            how,
            number: last.clone().or(first.clone()).unwrap_or_default(),
            old_number: first.filter(|first| last.as_ref().is_some_and(|last| last != first)),
            holder: sale.exhibitor.or_else(|| sale.co_exhibitors.first().copied()),
            status: sale.status,
        })
    };
    let mut all: Vec<DifferentBooth> = ids.into_iter().filter_map(different).collect();
    all.sort_by_cached_key(|booth| (booth.how, crate::words::natural_key(&booth.number), booth.id));
    all
}

fn difference(old: &Booth, new: &Booth) -> Option<BoothDifference> {
    use crate::geometry::Shape;
    if old == new {
        return None;
    }
    let is_same_size = match (&old.shape, &new.shape) {
        (Shape::Frame(a), Shape::Frame(b)) => a.size == b.size,
        (Shape::Outline(a), Shape::Outline(b)) => a.moved(b.bounds().min - a.bounds().min).is_ok_and(|a| a == *b),
        (Shape::Frame(_), Shape::Outline(_)) | (Shape::Outline(_), Shape::Frame(_)) => false,
    };
    Some(if !is_same_size {
        BoothDifference::Resized
    } else if old.shape != new.shape {
        BoothDifference::Moved
    } else {
        BoothDifference::Changed
    })
}

/// The exhibitors that have a booth in the first layout of a hall and none in the second.
#[must_use]
pub fn displaced(project: &Project, from: LayoutId, to: LayoutId) -> BTreeSet<ExhibitorId> {
    let holders = |layout: LayoutId| -> BTreeSet<ExhibitorId> {
        let sales = booths_of(project, layout).into_keys().filter_map(|id| project.sales.get(&id));
        sales.flat_map(|sale| sale.exhibitor.into_iter().chain(sale.co_exhibitors.iter().copied())).collect()
    };
    &holders(from) - &holders(to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Area, Point, Rect, Shape, Size};
    use crate::model::{BoothKind, Item, Items, Layout, Part, Rate, RateCard, Sale};
    use crate::words::LocalText;
    use std::sync::Arc;

    type Place<'a> = (u64, &'a str, i32, i32, i32);

    /// A hall of 40 m by 30 m with two layouts; booths are 3 m deep: id, number, x, y, width.
    fn plan(first: &[Place<'_>], second: &[Place<'_>]) -> (Project, HallId, [LayoutId; 2]) {
        let (hall, a, b) = (HallId::from_u64(1), LayoutId::from_u64(2), LayoutId::from_u64(3));
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
        let mut project = Project::default();
        project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("T"), outline, a)));
        for (layout, places) in [(a, first), (b, second)] {
            project.layouts.insert(layout, Arc::new(Layout { hall, name: LocalText::default() }));
            let item = |(id, number, x, y, width): &Place<'_>| {
                let shape = Shape::rect(Point::new(*x, *y), Size::new(*width, 3000));
                (ItemId::from_u64(*id), Arc::new(Item::new(Part::Booth(Booth::new(number, shape)))))
            };
            project.floors.insert(FloorId::Layout(layout), places.iter().map(item).collect::<Items>());
        }
        let rates = vec![Rate { kind: BoothKind::ShellScheme, per_square_metre: Money(10_000) }];
        project.rate_card = Arc::new(RateCard { currency: "CNY".into(), rates, ..RateCard::default() });
        (project, hall, [a, b])
    }

    #[test]
    fn each_alternative_is_counted_as_if_it_were_the_current_one() {
        let (mut project, _, [a, b]) = plan(
            &[(1, "A1", 0, 0, 3000), (2, "A2", 9000, 0, 3000)],
            &[(1, "A1", 0, 0, 6000), (2, "A1", 5000, 0, 3000), (3, "", 20_000, 0, 3000)],
        );
        let holder = ExhibitorId::from_u64(7);
        let sale = Sale { status: Status::Contracted, exhibitor: Some(holder), ..Sale::default() };
        project.sales.insert(ItemId::from_u64(1), Arc::new(sale));
        project.exhibitors.insert(holder, Arc::default());
        let [first, second] = [a, b].map(|layout| layout_figures(&project, layout));
        assert_eq!((first.hall.net.count, first.hall.net.area), (2, Area::square_metres(18)));
        assert_eq!((first.hall.net.income, first.taken_income), (Money(180_000), Money(90_000)));
        assert_eq!((first.placed, first.overlaps, first.wrong_numbers), (1, 0, 0));
        assert_eq!((second.hall.net.count, second.hall.net.area), (3, Area::square_metres(36)));
        assert_eq!((second.taken_income, second.overlaps, second.wrong_numbers), (Money(180_000), 1, 3));
        assert_eq!(layout_figures(&project, LayoutId::from_u64(99)), LayoutFigures::default());
    }

    #[test]
    fn booths_differ_by_what_was_done_to_them() {
        let (mut project, _, [a, b]) = plan(
            &[
                (1, "A1", 0, 0, 3000),
                (2, "A2", 9000, 0, 3000),
                (3, "A10", 20_000, 0, 3000),
                (4, "A4", 0, 9000, 3000),
                (5, "A5", 0, 20_000, 3000),
            ],
            &[
                (1, "A1", 0, 0, 3000),
                (2, "B2", 9500, 0, 3000),
                (3, "A10", 20_000, 0, 4000),
                (4, "A9", 0, 9000, 3000),
                (6, "A6", 0, 20_000, 3000),
            ],
        );
        let holder = ExhibitorId::from_u64(7);
        let sale = Sale { exhibitor: Some(holder), ..Sale::default() };
        project.sales.insert(ItemId::from_u64(5), Arc::new(sale));
        let found: Vec<(String, BoothDifference, Option<String>)> = layout_differences(&project, a, b)
            .into_iter()
            .map(|booth| (booth.number, booth.how, booth.old_number))
            .collect();
        use BoothDifference::{Added, Changed, Moved, Removed, Resized};
        let text = |text: &str| text.to_owned();
        let wanted = [
            (text("A6"), Added, None),
            (text("A5"), Removed, None),
            (text("A10"), Resized, None),
            (text("B2"), Moved, Some(text("A2"))),
            (text("A9"), Changed, Some(text("A4"))),
        ];
        assert_eq!(found, wanted);
        assert_eq!(layout_differences(&project, a, a), []);
        assert_eq!(displaced(&project, a, b), BTreeSet::from([holder]));
        assert!(displaced(&project, b, a).is_empty());
    }
}
