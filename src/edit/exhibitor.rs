//! Exhibitors: their values, new ones, and removing some with all that refers to them.

use super::picked::about_record;
use super::sale::{check_exhibitors, put_sale, vacate};
use super::set::{check_area, check_string, check_text};
use super::{Draft, Edit, Refusal, change_of};
use crate::geometry::Area;
use crate::model::{Attendance, Contact, Exhibitor, ExhibitorId, Key, PavilionId, Project, Sale, Services};
use crate::words::{Country, LocalText, Message};
use std::collections::BTreeSet;

/// One value of an exhibitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExhibitorChange {
    /// The name.
    Name(LocalText),
    /// The country of the contract address.
    Country(Option<Country>),
    /// How to reach it.
    Contact(Contact),
    /// What it shows.
    Products(LocalText),
    /// The area wished for.
    WishedArea(Option<Area>),
    /// The open sides wished for.
    WishedSides(Option<u8>),
    /// The pavilion wished for.
    WishedPavilion(Option<PavilionId>),
    /// Other wishes.
    WishNotes(String),
    /// How it takes part.
    Attendance(Attendance),
    /// The area under contract.
    Contracted(Option<Area>),
    /// The services under contract.
    Services(Services),
    /// Whom it must not stand beside; itself and repetitions are left out.
    NotBeside(Vec<ExhibitorId>),
    /// The notes.
    Notes(LocalText),
}

impl ExhibitorChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Name(_) => "edit-field-name",
            Self::Country(_) => "edit-field-country",
            Self::Contact(_) => "edit-field-contact",
            Self::Products(_) => "edit-field-products",
            Self::WishedArea(_) | Self::WishedSides(_) | Self::WishedPavilion(_) | Self::WishNotes(_) => {
                "edit-field-wishes"
            }
            Self::Attendance(_) => "edit-field-attendance",
            Self::Contracted(_) => "edit-field-contracted",
            Self::Services(_) => "edit-field-services",
            Self::NotBeside(_) => "edit-field-not-beside",
            Self::Notes(_) => "edit-field-notes",
        }
    }

    fn put_into(self, id: ExhibitorId, exhibitor: &mut Exhibitor) {
        match self {
            Self::Name(name) => exhibitor.name = name,
            Self::Country(country) => exhibitor.country = country,
            Self::Contact(contact) => exhibitor.contact = contact,
            Self::Products(products) => exhibitor.products = products,
            Self::WishedArea(area) => exhibitor.wishes.area = area,
            Self::WishedSides(sides) => exhibitor.wishes.open_sides = sides,
            Self::WishedPavilion(pavilion) => exhibitor.wishes.pavilion = pavilion,
            Self::WishNotes(notes) => exhibitor.wishes.notes = notes,
            Self::Attendance(attendance) => exhibitor.attendance = attendance,
            Self::Contracted(area) => exhibitor.contracted = area,
            Self::Services(services) => exhibitor.services = services,
            Self::NotBeside(others) => {
                let mut seen = BTreeSet::from([id]);
                exhibitor.not_beside = others.into_iter().filter(|other| seen.insert(*other)).collect();
            }
            Self::Notes(notes) => exhibitor.notes = notes,
        }
    }
}

/// Changes a value of an exhibitor.
///
/// # Errors
/// When the exhibitor or one named by the value is unknown, or the value is unsound.
pub fn change_exhibitor(project: &Project, id: ExhibitorId, change: ExhibitorChange) -> Result<Edit, Refusal> {
    let before = project.exhibitors.get(&id).ok_or_else(|| Refusal::because("edit-refused-exhibitor"))?;
    let label = about_record("exhibitor", before.name.clone(), change_of(change.field()));
    let mut after = before.as_ref().clone();
    change.put_into(id, &mut after);
    check(project, id, &after)?;
    let mut draft = Draft::new(project);
    draft.put(Key::Exhibitor(id), after);
    Ok(draft.finish(label))
}

/// Adds an exhibitor; the new id comes with the edit.
///
/// # Errors
/// When a value is unsound, or names something unknown.
pub fn add_exhibitor(project: &Project, exhibitor: Exhibitor) -> Result<(ExhibitorId, Edit), Refusal> {
    let id = ExhibitorId::random();
    check(project, id, &exhibitor)?;
    let label = about_record("exhibitor", exhibitor.name.clone(), Message::new("edit-add"));
    let mut draft = Draft::new(project);
    draft.put(Key::Exhibitor(id), exhibitor);
    Ok((id, draft.finish(label)))
}

fn check(project: &Project, id: ExhibitorId, exhibitor: &Exhibitor) -> Result<(), Refusal> {
    for text in [&exhibitor.name, &exhibitor.products, &exhibitor.notes] {
        check_text(text)?;
    }
    let contact = &exhibitor.contact;
    for text in [&contact.name, &contact.phone, &contact.email, &exhibitor.wishes.notes] {
        check_string(text)?;
    }
    check_area(exhibitor.wishes.area)?;
    check_area(exhibitor.contracted)?;
    if let Some(found) = exhibitor.wishes.open_sides.filter(|sides| *sides > 4) {
        return Err(Refusal(Message::new("edit-refused-sides").with("found", usize::from(found))));
    }
    if exhibitor.wishes.pavilion.is_some_and(|pavilion| !project.pavilions.contains_key(&pavilion)) {
        return Err(Refusal::because("edit-refused-pavilion"));
    }
    check_exhibitors(project, exhibitor.not_beside.iter().filter(|other| **other != id))
}

/// Removes exhibitors: their booths become available, and they are taken off the lists of others.
///
/// # Errors
/// When none of them is known.
pub fn remove_exhibitors(project: &Project, ids: &BTreeSet<ExhibitorId>) -> Result<Edit, Refusal> {
    let known: Vec<ExhibitorId> = ids.iter().copied().filter(|id| project.exhibitors.contains_key(id)).collect();
    let Some(first) = known.first().and_then(|id| project.exhibitors.get(id)) else {
        return Err(Refusal::because("edit-refused-exhibitor"));
    };
    let mut draft = Draft::new(project);
    for id in &known {
        draft.remove(Key::Exhibitor(*id));
    }
    for (id, exhibitor) in &project.exhibitors {
        if !ids.contains(id) && exhibitor.not_beside.iter().any(|other| ids.contains(other)) {
            let not_beside = exhibitor.not_beside.iter().copied().filter(|other| !ids.contains(other)).collect();
            draft.put(Key::Exhibitor(*id), Exhibitor { not_beside, ..exhibitor.as_ref().clone() });
        }
    }
    for (booth, sale) in &project.sales {
        put_sale(&mut draft, *booth, without(sale, ids));
    }
    let name = if known.len() == 1 { first.name.clone() } else { LocalText::default() };
    let label = about_record("exhibitor", name, Message::new("edit-delete"));
    Ok(draft.finish(counted(label, known.len())))
}

/// A sale without some exhibitors.
pub(super) fn without(sale: &Sale, ids: &BTreeSet<ExhibitorId>) -> Sale {
    let mut after = sale.clone();
    after.co_exhibitors.retain(|other| !ids.contains(other));
    if sale.exhibitor.is_some_and(|holder| ids.contains(&holder)) {
        vacate(&mut after);
    }
    after
}

/// The same sentence about several records.
pub(super) fn counted(mut label: Message, count: usize) -> Message {
    label.args.retain(|(name, _)| *name != "n");
    label.with("n", count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::edit::{set_co_exhibitors, set_exhibitor};

    fn exhibitor(plan: &mut Sketch, name: &str) -> ExhibitorId {
        let record = Exhibitor { name: LocalText::en(name), ..Exhibitor::default() };
        let (id, edit) = add_exhibitor(&plan.project, record).unwrap();
        assert_eq!(plan.act(Ok(edit)), format!("Add exhibitor {name}"));
        id
    }

    #[test]
    fn every_value_of_an_exhibitor_is_set() {
        let mut plan = Sketch::new();
        let (id, other) = (exhibitor(&mut plan, "Acme"), exhibitor(&mut plan, "Globex"));
        let contact = Contact { email: "a@acme.example".into(), ..Contact::default() };
        for change in [
            ExhibitorChange::Country(Country::new("KZ")),
            ExhibitorChange::Contact(contact.clone()),
            ExhibitorChange::Products(LocalText::en("Wine")),
            ExhibitorChange::WishedArea(Some(Area::square_metres(18))),
            ExhibitorChange::WishedSides(Some(2)),
            ExhibitorChange::WishNotes("near an entrance".into()),
            ExhibitorChange::Attendance(Attendance::Both),
            ExhibitorChange::Contracted(Some(Area::square_metres(18))),
            ExhibitorChange::Services(Services { water: 9, ..Services::default() }),
            ExhibitorChange::NotBeside(vec![other, id, other]),
            ExhibitorChange::Notes(LocalText::en("VIP")),
        ] {
            let said = plan.act(change_exhibitor(&plan.project, id, change));
            assert!(said.ends_with(" of exhibitor Acme"), "{said}");
        }
        let record = &plan.project.exhibitors[&id];
        assert_eq!((&record.contact, record.not_beside.as_slice()), (&contact, &[other][..]));
        let go = |change| refused(change_exhibitor(&plan.project, id, change));
        assert_eq!(go(ExhibitorChange::WishedSides(Some(5))), "A booth has at most 4 open sides, not 5.");
        assert!(go(ExhibitorChange::WishedPavilion(Some(PavilionId::seeded(9, 9)))).contains("pavilion is no longer"));
        assert!(go(ExhibitorChange::NotBeside(vec![ExhibitorId::seeded(9, 9)])).contains("exhibitor is no longer"));
    }

    #[test]
    fn nothing_refers_to_removed_exhibitors() {
        let mut plan = Sketch::new();
        let (acme, globex, initech) =
            (exhibitor(&mut plan, "Acme"), exhibitor(&mut plan, "Globex"), exhibitor(&mut plan, "Initech"));
        let (a, b) = (plan.booth("A1", 0, 0, 3000, 3000), plan.booth("A2", 3000, 0, 3000, 3000));
        plan.act(set_exhibitor(&plan.project, plan.hall, &ids(&[a]), Some(acme)));
        plan.act(set_exhibitor(&plan.project, plan.hall, &ids(&[b]), Some(initech)));
        plan.act(set_co_exhibitors(&plan.project, plan.hall, &ids(&[b]), &[globex]));
        plan.act(change_exhibitor(&plan.project, initech, ExhibitorChange::NotBeside(vec![acme, globex])));
        let said = plan.act(remove_exhibitors(&plan.project, &BTreeSet::from([acme, globex])));
        assert_eq!(said, "Delete 2 exhibitors");
        assert_eq!(plan.project.dangling(), []);
        assert_eq!(plan.project.sales.len(), 1, "A1 is available again");
        assert_eq!(plan.act(remove_exhibitors(&plan.project, &BTreeSet::from([initech]))), "Delete exhibitor Initech");
        assert!(plan.project.sales.is_empty());
        assert!(refused(remove_exhibitors(&plan.project, &BTreeSet::from([acme]))).contains("no longer"));
    }
}
