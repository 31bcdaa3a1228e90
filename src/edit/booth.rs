//! Values of booths: number, kind, height, upper deck, open sides, pavilion, notes.
//!
//! Each sets one value of one or many booths; other items in the selection are passed over.

use super::{Edit, Refusal, change_of, set_items};
use crate::geometry::{Area, Mm};
use crate::model::{Booth, BoothKind, HallId, ItemId, OpenSides, Part, PavilionId, Project, UpperDeck};
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;

/// Every selected booth through `f`, under a label that may use `edit-what`.
///
/// # Errors
/// When no booth is selected, or a value comes out unsound.
pub fn set_booths(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    label: Message,
    f: impl Fn(&mut Booth),
) -> Result<Edit, Refusal> {
    set_items(project, hall, ids, label, |item| {
        let mut booth = item.booth()?.clone();
        f(&mut booth);
        Some(item.with_part(Part::Booth(booth)))
    })
}

/// Gives a booth a number, blanks at the ends taken off; an empty one takes its number away.
///
/// # Errors
/// When it is no booth, or another booth of the hall has the number.
pub fn set_number(project: &Project, hall: HallId, id: ItemId, number: &str) -> Result<Edit, Refusal> {
    let number = number.trim();
    let taken = project.booths_of(hall).any(|(other, booth)| other != id && booth.number == number);
    if taken && !number.is_empty() {
        return Err(Refusal(Message::new("edit-refused-number").with("number", number)));
    }
    let label = change_of("edit-field-number");
    set_booths(project, hall, &BTreeSet::from([id]), label, |booth| number.clone_into(&mut booth.number))
}

/// Sets how booths are sold.
///
/// # Errors
/// When no booth is selected.
pub fn set_kind(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, kind: BoothKind) -> Result<Edit, Refusal> {
    set_booths(project, hall, ids, change_of("edit-field-kind"), |booth| booth.kind = kind)
}

/// Sets the height that may be built; none: the hall's.
///
/// # Errors
/// When no booth is selected, or the height is not positive.
pub fn set_height(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    height: Option<Mm>,
) -> Result<Edit, Refusal> {
    set_booths(project, hall, ids, change_of("edit-field-height"), |booth| booth.height = height)
}

/// Sets the floor area of the upper deck; none: no upper deck.
///
/// # Errors
/// When no booth is selected, the area is not positive, or larger than a booth's own.
pub fn set_upper_deck(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    area: Option<Area>,
) -> Result<Edit, Refusal> {
    if let Some(found) = area {
        let booths = ids.iter().filter_map(|id| project.find_item(hall, *id)?.1.booth().map(Booth::area));
        let most = booths.min().unwrap_or(found);
        if found <= Area::ZERO || found > most {
            return Err(Refusal(Message::new("edit-refused-deck").with("most", most).with("found", found)));
        }
    }
    let deck = area.map(|area| UpperDeck { area });
    set_booths(project, hall, ids, change_of("edit-field-upper-deck"), |booth| booth.upper_deck = deck)
}

/// Sets the open sides by hand; none: derived from neighbours and aisles.
///
/// # Errors
/// When no booth is selected.
pub fn set_open_sides(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    sides: Option<OpenSides>,
) -> Result<Edit, Refusal> {
    set_booths(project, hall, ids, change_of("edit-field-open-sides"), |booth| booth.open_sides = sides)
}

/// Puts booths and regions into a pavilion, or (with none) takes booths out of theirs.
///
/// # Errors
/// When nothing selected can be in a pavilion, or the pavilion is unknown.
pub fn set_pavilion(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    pavilion: Option<PavilionId>,
) -> Result<Edit, Refusal> {
    if pavilion.is_some_and(|id| !project.pavilions.contains_key(&id)) {
        return Err(Refusal::because("edit-refused-pavilion"));
    }
    set_items(project, hall, ids, change_of("edit-field-pavilion"), |item| {
        let mut part = item.part.clone();
        match (&mut part, pavilion) {
            (Part::Booth(booth), _) => booth.pavilion = pavilion,
            (Part::Region(region), Some(pavilion)) => region.pavilion = pavilion,
            _ => return None,
        }
        Some(item.with_part(part))
    })
}

/// Sets the notes.
///
/// # Errors
/// When no booth is selected, or the text is too long.
pub fn set_notes(project: &Project, hall: HallId, ids: &BTreeSet<ItemId>, notes: &LocalText) -> Result<Edit, Refusal> {
    set_booths(project, hall, ids, change_of("edit-field-notes"), |booth| booth.notes.clone_from(notes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::geometry::{Point, Segment};
    use crate::model::{Key, Pavilion, Side, Wall};

    fn wall() -> Part {
        let line = Segment { from: Point::ORIGIN, to: Point::new(9, 9) };
        Part::Wall(Wall { line, thickness: Mm(100), height: None })
    }

    #[test]
    fn a_number_is_told_apart_within_the_hall() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        let said = plan.act(set_number(&plan.project, plan.hall, a, "  B7 "));
        assert_eq!((said.as_str(), plan.booth_of(a).number.as_str()), ("Change the number of booth A1", "B7"));
        let taken = refused(set_number(&plan.project, plan.hall, b, "B7"));
        assert_eq!(taken, "Another booth of this hall already has the number B7.");
        plan.act(set_number(&plan.project, plan.hall, a, ""));
        plan.act(set_number(&plan.project, plan.hall, b, " "));
        assert_eq!(plan.numbers(), ["", ""]);
        let long = refused(set_number(&plan.project, plan.hall, b, &"9".repeat(10_001)));
        assert_eq!(long, "A text may have at most 10000 characters, not 10001.");
        let wall = plan.put(wall());
        assert_eq!(
            refused(set_number(&plan.project, plan.hall, wall, "1")),
            "This does not apply to the selection: wall."
        );
    }

    #[test]
    fn values_are_set_on_all_booths_and_nothing_else() {
        let mut plan = Sketch::new();
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 4000));
        let wall = plan.put(wall());
        let all = ids(&[a, b, wall]);
        let pavilion = PavilionId::seeded(3, 3);
        let sides = OpenSides::NONE.with(Side::Top);
        assert_eq!(
            refused(set_pavilion(&plan.project, plan.hall, &all, Some(pavilion))),
            "This pavilion is no longer in the plan."
        );
        plan.project.set(Key::Pavilion(pavilion), Some(Pavilion::default().into()));
        let said = plan.act(set_kind(&plan.project, plan.hall, &all, BoothKind::RawSpace));
        assert_eq!(said, "Change the kind of 2 booths");
        plan.act(set_height(&plan.project, plan.hall, &all, Some(Mm(4500))));
        plan.act(set_upper_deck(&plan.project, plan.hall, &all, Some(Area::square_metres(9))));
        plan.act(set_open_sides(&plan.project, plan.hall, &all, Some(sides)));
        plan.act(set_pavilion(&plan.project, plan.hall, &all, Some(pavilion)));
        plan.act(set_notes(&plan.project, plan.hall, &all, &LocalText::en("Mind the step")));
        for id in [a, b] {
            let booth = plan.booth_of(id);
            assert_eq!((booth.kind, booth.height), (BoothKind::RawSpace, Some(Mm(4500))));
            assert_eq!(booth.upper_deck, Some(UpperDeck { area: Area::square_metres(9) }));
            assert_eq!((booth.open_sides, booth.pavilion), (Some(sides), Some(pavilion)));
        }
        let deck = refused(set_upper_deck(&plan.project, plan.hall, &all, Some(Area::square_metres(10))));
        assert!(deck.contains("at most 9\u{a0}m², not 10"), "{deck}");
        let low = refused(set_height(&plan.project, plan.hall, &all, Some(Mm(0))));
        assert!(low.starts_with("A length must be more than zero"), "{low}");
    }
}
