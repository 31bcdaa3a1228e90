//! How something that was found looks in a line.

use super::super::icons;
use super::super::panels::{Face, item_face};
use super::super::widgets::Mark;
use crate::app::Workspace;
use crate::find::{Field, Hit, Index, Kind, Subject};
use crate::model::{HallId, ItemId, Project};
use crate::words::{LocalText, Words, natural_key};
use egui_material_icons::icons as m;

/// The heading of a kind.
pub(super) const fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Booth => "find-booths",
        Kind::Exhibitor => "find-exhibitors",
        Kind::Country => "find-countries",
        Kind::Person => "find-people",
        Kind::Pavilion => "find-pavilions",
        Kind::Hall => "find-halls",
        Kind::Place => "find-places",
    }
}

/// How a hit looks: its name, the text by which it was found where that is another, and where it is.
pub(super) fn face(ws: &Workspace, index: &Index, hit: &Hit) -> Face {
    let (project, words) = (ws.committed(), ws.words());
    let mut face = of_subject(project, words, index, hit.subject);
    if let Some(why) = why(project, words, hit, &face) {
        face.note = if face.note.is_empty() { why } else { format!("{why} · {}", face.note) };
    }
    face
}

fn of_subject(project: &Project, words: Words, index: &Index, subject: Subject) -> Face {
    let name = |name: &LocalText| name.get(words.lang()).to_owned();
    let plain = |mark: Mark, text: String, right: String| Face { mark, text, note: String::new(), right };
    match subject {
        Subject::Booth(hall, id) | Subject::Place(hall, id) => {
            let Some((_, item)) = project.find_item(hall, id) else { return Face::default() };
            let face = item_face(project, words, id, item);
            let right = with_hall(project, words, hall, &face.right);
            Face { right, ..face }
        }
        Subject::Exhibitor(id) => {
            let Some(exhibitor) = project.exhibitors.get(&id) else { return Face::default() };
            let mark = exhibitor.country.map_or(Mark::Icon(m::ICON_STOREFRONT), Mark::Flag);
            let booths = booths(project, words, index.booths_of(id));
            let note = if booths.is_empty() { words.t("find-no-booth").into_owned() } else { String::new() };
            Face { note, ..plain(mark, name(&exhibitor.name), booths) }
        }
        Subject::Country(country) => {
            let count = project.exhibitors.values().filter(|exhibitor| exhibitor.country == Some(country)).count();
            let right = words.with("find-count-exhibitors", &[("n", count.into())]);
            plain(Mark::Flag(country), country.name(words.lang()).to_owned(), right)
        }
        Subject::Person(id) => {
            let Some(person) = project.people.get(&id) else { return Face::default() };
            let mark = person.country.map_or(Mark::Icon(m::ICON_PERSON), Mark::Flag);
            let about = [name(&person.title), name(&person.organisation)];
            let note = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
            Face { note, ..plain(mark, name(&person.name), String::new()) }
        }
        Subject::Pavilion(id) => {
            let Some(pavilion) = project.pavilions.get(&id) else { return Face::default() };
            let count = project.booths().filter(|(_, _, booth)| booth.pavilion == Some(id)).count();
            let right = words.with("find-count-booths", &[("n", count.into())]);
            plain(Mark::Swatch(pavilion.color), name(&pavilion.name), right)
        }
        Subject::Hall(id) => {
            let Some(hall) = project.halls.get(&id) else { return Face::default() };
            plain(Mark::Icon(icons::HALL), name(&hall.name), words.area(hall.gross()))
        }
    }
}

/// The most booths of an exhibitor that are named in its line.
const NAMED: usize = 4;

/// The numbers of an exhibitor's booths; empty where it has none.
fn booths(project: &Project, words: Words, booths: &[(HallId, ItemId)]) -> String {
    let Some((hall, _)) = booths.first() else { return String::new() };
    let number = |(hall, id): &(HallId, ItemId)| Some(project.find_item(*hall, *id)?.1.booth()?.number.clone());
    let mut numbers: Vec<String> = booths.iter().filter_map(number).collect();
    numbers.sort_by_cached_key(|number| natural_key(number));
    let more = numbers.len() > NAMED;
    numbers.truncate(NAMED);
    let listed = numbers.join(", ") + if more { "…" } else { "" };
    let in_one = booths.iter().all(|(other, _)| other == hall);
    if in_one { with_hall(project, words, *hall, &listed) } else { listed }
}

/// A figure with the hall's name before it, where there are several halls.
fn with_hall(project: &Project, words: Words, hall: HallId, figure: &str) -> String {
    let name = project.halls.get(&hall).map(|hall| hall.name.get(words.lang())).filter(|name| !name.is_empty());
    match name {
        Some(name) if project.halls.len() > 1 => format!("{name}  {figure}"),
        Some(_) | None => figure.to_owned(),
    }
}

/// The text by which it was found, where the line does not show it anyway.
fn why(project: &Project, words: Words, hit: &Hit, face: &Face) -> Option<String> {
    let text = hit.subject.text(project, hit.field)?;
    let is_shown = [&face.text, &face.note].into_iter().any(|shown| shown.contains(text.as_ref()));
    if is_shown || text.is_empty() {
        return None;
    }
    Some(match hit.field {
        Field::Contact => words.with("find-contact", &[("name", text.into_owned().into())]),
        Field::Number
        | Field::Name(_)
        | Field::Products(_)
        | Field::Booth(_)
        | Field::Title(_)
        | Field::Organisation(_)
        | Field::Kind(_) => text.replace('\n', " "),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::Query;
    use crate::model::{Exhibitor, ExhibitorId, Key};
    use crate::words::Lang;

    #[test]
    fn what_was_typed_can_be_seen_in_the_line() {
        let mut project = crate::sample::synthetic(30, 1);
        let name = LocalText::en("Huawei Technologies").with(Lang::ZhCn, "华为技术");
        let mut exhibitor = Exhibitor { name, ..Exhibitor::default() };
        exhibitor.contact.name = "Wei Ling".to_owned();
        project.set(Key::Exhibitor(ExhibitorId::seeded(9, 1)), Some(exhibitor.into()));
        let ws = Workspace::new(project, None, Lang::En);
        let index = Index::new(ws.committed());
        for (typed, wanted) in [
            ("huawei t", "no booth yet"),
            ("华为", "华为技术 · no booth yet"),
            ("wei ling", "contact Wei Ling · no booth yet"),
        ] {
            let groups = index.search(&Query::new(typed), 5);
            let face = face(&ws, &index, &groups[0].hits[0]);
            assert_eq!((face.text.as_str(), face.note.as_str()), ("Huawei Technologies", wanted), "{typed}");
        }
        let (_, _, booth) = ws.committed().booths().next().unwrap();
        let groups = index.search(&Query::new(&booth.number), 5);
        assert_eq!(face(&ws, &index, &groups[0].hits[0]).text, booth.number);
    }
}
