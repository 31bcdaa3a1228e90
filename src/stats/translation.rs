//! Old and new numbers of booths: the list that a renumbering needs, told from the histories of the booths.

use crate::model::{ExhibitorId, HallId, ItemId, Project, SaleChange};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A booth that had another number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translated {
    /// The hall in which it stands.
    pub hall: HallId,
    /// The booth.
    pub id: ItemId,
    /// Its number before the first change of the time; may be empty.
    pub old: String,
    /// Its number after the last change of the time.
    pub new: String,
    /// The day of the last change.
    pub date: NaiveDate,
    /// Who holds it now.
    pub holder: Option<ExhibitorId>,
}

/// The booths of current layouts whose number is another one since a day, up to another, both included; by
/// hall and old number as people count. Numbers that came back to what they were are left out.
#[must_use]
pub fn translations(project: &Project, since: NaiveDate, until: NaiveDate) -> Vec<Translated> {
    let mut all = Vec::new();
    for (hall, id, _) in project.booths() {
        let Some(sale) = project.sales.get(&id) else { continue };
        let changes = sale.history.iter().filter(|event| (since..=until).contains(&event.date));
        let numbers: Vec<(&str, &str, NaiveDate)> = changes
            .filter_map(|event| match &event.what {
                SaleChange::Number { from, to } => Some((from.as_str(), to.as_str(), event.date)),
                SaleChange::Status { .. } | SaleChange::Holder { .. } => None,
            })
            .collect();
        let (Some((old, ..)), Some((_, new, date))) = (numbers.first(), numbers.last()) else { continue };
        if old != new {
            let holder = sale.exhibitor.or_else(|| sale.co_exhibitors.first().copied());
            let (old, new) = ((*old).to_owned(), (*new).to_owned());
            all.push(Translated { hall, id, old, new, date: *date, holder });
        }
    }
    let place: BTreeMap<HallId, usize> =
        project.halls_in_order().into_iter().enumerate().map(|(at, (id, _))| (id, at)).collect();
    all.sort_by_cached_key(|one| (place.get(&one.hall).copied(), crate::words::natural_key(&one.old), one.id));
    all
}

/// The last day on which a booth got another number.
#[must_use]
pub fn last_renumbering(project: &Project) -> Option<NaiveDate> {
    let events = project.sales.values().flat_map(|sale| &sale.history);
    events.filter(|event| matches!(event.what, SaleChange::Number { .. })).map(|event| event.date).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::{Point, Polygon, Rect, Shape, Size};
    use crate::model::{Booth, FloorId, Hall, Item, Items, LayoutId, Part, Sale, SaleEvent};
    use crate::words::LocalText;
    use std::sync::Arc;

    /// A hall with three booths.
    fn plan() -> Project {
        let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
        let size = Size::new(30_000, 20_000);
        let outline = Polygon::rect(Rect::at(Point::ORIGIN, size)).unwrap();
        let mut project = Project::default();
        project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("T"), outline, layout)));
        let booth = |n| {
            let shape = Shape::rect(Point::ORIGIN, Size::new(3000, 3000));
            (ItemId::from_u64(n), Arc::new(Item::new(Part::Booth(Booth::new("", shape)))))
        };
        project.floors.insert(FloorId::Layout(layout), (1..=3).map(booth).collect::<Items>());
        project
    }

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 8, day).unwrap()
    }

    #[test]
    fn numbers_are_told_from_the_first_to_the_last_of_the_time() {
        let mut project = plan();
        let booths: Vec<ItemId> = project.booths().map(|(_, id, _)| id).collect();
        let number = |date, from: &str, to: &str| SaleEvent {
            date: day(date),
            what: SaleChange::Number { from: from.into(), to: to.into() },
        };
        let histories = [
            vec![number(1, "B10", "C1"), number(3, "C1", "C2"), number(5, "C2", "C3")],
            vec![number(3, "B2", "X"), number(4, "X", "B2")],
            vec![number(3, "B9", "D1")],
        ];
        for (id, history) in booths.iter().zip(histories) {
            project.sales.insert(*id, Arc::new(Sale { history, ..Sale::default() }));
        }
        let told = |since, until| -> Vec<String> {
            let all = translations(&project, day(since), day(until));
            all.into_iter().map(|one| format!("{} {}", one.old, one.new)).collect()
        };
        assert_eq!(told(1, 9), ["B9 D1", "B10 C3"]);
        assert_eq!(told(2, 3), ["B2 X", "B9 D1", "C1 C2"]);
        assert_eq!(told(6, 9), [""; 0]);
        assert_eq!(last_renumbering(&project), Some(day(5)));
    }
}
