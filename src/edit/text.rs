//! The one text of a record that is typed on the plan itself.

use super::{Draft, Edit, Refusal};
use crate::model::{HallId, ItemId, Key, Part, Project};
use crate::words::{Lang, Message};

/// Sets the text that a record shows on the plan: a booth's number, the label of a floor box, and in one
/// language a note's text or the name of a zone, an amenity or a region's pavilion.
///
/// # Errors
/// When the record is not in the hall or shows no text.
pub fn set_text(project: &Project, hall: HallId, id: ItemId, lang: Lang, text: &str) -> Result<Edit, Refusal> {
    let (floor, item) = project.find_item(hall, id).ok_or(Refusal::because("edit-text-nowhere"))?;
    let mut draft = Draft::new(project);
    let mut part = item.part.clone();
    match &mut part {
        Part::Booth(booth) => text.trim().clone_into(&mut booth.number),
        Part::Supply(supply) => text.trim().clone_into(&mut supply.label),
        Part::Note(note) => note.text.set(lang, text),
        Part::Zone(zone) => zone.name.set(lang, text),
        Part::Amenity(amenity) => amenity.name.set(lang, text),
        Part::Region(region) => {
            let mut pavilion = project
                .pavilions
                .get(&region.pavilion)
                .map(|pavilion| pavilion.as_ref().clone())
                .ok_or(Refusal::because("edit-text-nowhere"))?;
            pavilion.name.set(lang, text);
            draft.put(Key::Pavilion(region.pavilion), pavilion);
            return Ok(draft.finish(Message::new("edit-set-text").with("text", text.trim())));
        }
        Part::Wall(_) | Part::Column(_) | Part::Door(_) | Part::Safety(_) | Part::Rigging(_) | Part::Dimension(_) => {
            return Err(Refusal::because("edit-text-nowhere"));
        }
    }
    draft.put(Key::Item(floor, id), item.with_part(part));
    Ok(draft.finish(Message::new("edit-set-text").with("text", text.trim())))
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    #[test]
    fn a_number_is_typed_and_the_same_number_is_no_step() {
        let mut sketch = Sketch::new();
        let id = sketch.booth("A1", 0, 0, 3000, 3000);
        let edit = set_text(&sketch.project, sketch.hall, id, Lang::En, " B7 ").unwrap();
        assert_eq!(edit.changes.len(), 1);
        sketch.act(Ok(edit));
        assert_eq!(sketch.numbers(), ["B7"]);
        assert!(set_text(&sketch.project, sketch.hall, id, Lang::En, "B7").unwrap().is_empty());
    }

    #[test]
    fn what_shows_no_text_is_refused() {
        let sketch = Sketch::new();
        let refused = set_text(&sketch.project, sketch.hall, ItemId::seeded(9, 9), Lang::En, "x");
        assert_eq!(refused, Err(Refusal::because("edit-text-nowhere")));
    }
}
