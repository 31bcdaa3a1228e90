//! The one text of a record that is typed on the plan itself.

use super::{Edit, PartChange, PavilionChange, Refusal, change_parts, change_pavilion, delete, set_number};
use crate::model::{HallId, ItemId, Part, Project};
use crate::words::{Lang, LocalText};
use std::collections::BTreeSet;

/// Sets the text that a record shows on the plan: a booth's number, the label of a floor box, and in one
/// language a note's text or the name of a zone, an amenity or a region's pavilion. A note left without words
/// would be seen nowhere: it is removed.
///
/// # Errors
/// When the record is not in the hall or shows no text, another booth has the number, or the text is too long.
pub fn set_text(project: &Project, hall: HallId, id: ItemId, lang: Lang, text: &str) -> Result<Edit, Refusal> {
    let nowhere = || Refusal::because("edit-text-nowhere");
    let (_, item) = project.find_item(hall, id).ok_or_else(nowhere)?;
    let named = |name: &LocalText| name.clone().with(lang, text);
    let change = match &item.part {
        Part::Booth(_) => return set_number(project, hall, id, text),
        Part::Region(region) => {
            let pavilion = project.pavilions.get(&region.pavilion).ok_or_else(nowhere)?;
            return change_pavilion(project, region.pavilion, PavilionChange::Name(named(&pavilion.name)));
        }
        Part::Supply(_) => PartChange::Label(text.to_owned()),
        Part::Note(note) => {
            let after = named(&note.text);
            if after.all().all(|(_, text)| text.trim().is_empty()) {
                return delete(project, hall, &BTreeSet::from([id]));
            }
            PartChange::Text(after)
        }
        Part::Zone(zone) => PartChange::Name(named(&zone.name)),
        Part::Amenity(amenity) => PartChange::Name(named(&amenity.name)),
        Part::Wall(_)
        | Part::Column(_)
        | Part::Door(_)
        | Part::Safety(_)
        | Part::Rigging(_)
        | Part::Furniture(_)
        | Part::Dimension(_) => {
            return Err(nowhere());
        }
    };
    change_parts(project, hall, &BTreeSet::from([id]), &change)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, refused};
    use crate::geometry::{Angle, Mm, Point};
    use crate::model::Note;

    #[test]
    fn a_number_is_typed_and_the_same_number_is_no_step() {
        let mut sketch = Sketch::new();
        let id = sketch.booth("A1", 0, 0, 3000, 3000);
        let edit = set_text(&sketch.project, sketch.hall, id, Lang::En, " B7 ").unwrap();
        assert_eq!(edit.changes.len(), 1);
        sketch.act(Ok(edit));
        assert_eq!(sketch.numbers(), ["B7"]);
        assert!(set_text(&sketch.project, sketch.hall, id, Lang::En, "B7").unwrap().is_empty());
        sketch.booth("A2", 3000, 0, 3000, 3000);
        assert!(refused(set_text(&sketch.project, sketch.hall, id, Lang::En, "A2")).contains("already has"));
    }

    #[test]
    fn a_text_is_typed_in_one_language() {
        let mut sketch = Sketch::new();
        let text = LocalText::en("Stage");
        let id = sketch.put(Part::Note(Note { at: Point::ORIGIN, turn: Angle::ZERO, text, height: Mm(500) }));
        sketch.act(set_text(&sketch.project, sketch.hall, id, Lang::ZhCn, "舞台"));
        let Part::Note(note) = &sketch.item(id).part else { panic!("a note") };
        assert_eq!(note.text, LocalText::en("Stage").with(Lang::ZhCn, "舞台"));
    }

    #[test]
    fn a_note_left_without_words_is_removed() {
        let mut sketch = Sketch::new();
        let text = LocalText::en("Stage").with(Lang::Ru, "Сцена");
        let id = sketch.put(Part::Note(Note { at: Point::ORIGIN, turn: Angle::ZERO, text, height: Mm(500) }));
        sketch.act(set_text(&sketch.project, sketch.hall, id, Lang::En, ""));
        assert!(sketch.has(id), "it still says something in Russian");
        assert!(sketch.act(set_text(&sketch.project, sketch.hall, id, Lang::Ru, " ")).starts_with("Delete text"));
        assert!(!sketch.has(id));
    }

    #[test]
    fn what_shows_no_text_is_refused() {
        let sketch = Sketch::new();
        let refused = set_text(&sketch.project, sketch.hall, ItemId::seeded(9, 9), Lang::En, "x");
        assert_eq!(refused, Err(Refusal::because("edit-text-nowhere")));
    }
}
