//! Who stands where: giving booths to exhibitors, sharing, swapping, moving, taking away.
//!
//! What was agreed (status, price, discount, approval, fascia, co-exhibitors) was agreed with the holder, so
//! it goes along when a holder moves to another booth; only the history stays, which is the booth's. The services ordered go along too: the exhibitor
//! ordered them for its stand, wherever that is. Only where a holder leaves without going anywhere do the
//! services stay with the booth, as [`super::set_status`] has it: its boxes were planned for them.
//!
//! An area, a rival next door or a wrong pavilion refuse nothing here: `stats` tells them, people decide.

use super::exhibitor::{counted, without};
use super::picked::{Picked, about, about_record, flat, is_flat};
use super::sale::{check_exhibitors, put_sale, vacate};
use super::set::unsound;
use super::{Draft, Edit, Refusal, booth_at};
use crate::geometry::{Area, Shape};
use crate::model::{Booth, BoothKind, ExhibitorId, HallId, Item, ItemId, Part, Project, Sale, Status};
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What becomes of somebody else who holds a booth that is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It keeps the booth: the command is refused.
    Refuse,
    /// It loses the booth with all that was agreed.
    Replace,
}

/// From this area on a booth is sold as raw space, as is usual in the trade.
pub const RAW_SPACE_FROM: Area = Area::square_metres(36);

/// Gives booths to an exhibitor: an available booth is held by it from now on, a booth that was kept or
/// ordered for nobody in particular keeps its status. Booths that it has already stay as they are.
///
/// # Errors
/// When no booth is selected, the exhibitor is unknown, a booth is blocked, somebody else holds one and is
/// not to be replaced, or it has all of them already.
pub fn assign(
    project: &Project,
    hall: HallId,
    booths: &BTreeSet<ItemId>,
    exhibitor: ExhibitorId,
    taken: Taken,
) -> Result<Edit, Refusal> {
    let name = name_of(project, exhibitor)?;
    let mut draft = Draft::new(project);
    let picked = booths_of(project, hall, booths)?;
    for (id, _, booth) in &picked {
        let mut sale = project.sale(*id).as_ref().clone();
        take(project, booth, &mut sale, exhibitor, taken)?;
        put_sale(&mut draft, *id, sale);
    }
    let label = |of: Message| labelled(project, &picked, of).with("holder", name.clone());
    let edit = draft.finish(label(Message::new("edit-assign")));
    if edit.is_empty() { Err(Refusal(label(Message::new("edit-refused-has")))) } else { Ok(edit) }
}

/// Makes an exhibitor the holder in a sale.
fn take(
    project: &Project,
    booth: &Booth,
    sale: &mut Sale,
    exhibitor: ExhibitorId,
    taken: Taken,
) -> Result<(), Refusal> {
    refuse_blocked(booth, sale)?;
    match (sale.exhibitor, taken) {
        (Some(holder), _) if holder == exhibitor => return Ok(()),
        (Some(holder), Taken::Refuse) => return Err(held(project, booth, holder)),
        (Some(_), Taken::Replace) => vacate(sale),
        (None, _) => {}
    }
    if sale.status == Status::Available {
        sale.status = Status::Held { until: None };
    }
    sale.exhibitor = Some(exhibitor);
    sale.co_exhibitors.retain(|other| *other != exhibitor);
    Ok(())
}

/// Lets an exhibitor share booths with those who hold them.
///
/// # Errors
/// When no booth is selected, the exhibitor is unknown, or a booth has no holder, or it stands there already.
pub fn share(
    project: &Project,
    hall: HallId,
    booths: &BTreeSet<ItemId>,
    exhibitor: ExhibitorId,
) -> Result<Edit, Refusal> {
    let name = name_of(project, exhibitor)?;
    let mut draft = Draft::new(project);
    let picked = booths_of(project, hall, booths)?;
    for (id, _, booth) in &picked {
        let mut sale = project.sale(*id).as_ref().clone();
        let number = booth.number.as_str();
        if sale.exhibitor.is_none() {
            return Err(Refusal(Message::new("edit-refused-share").with("number", number).with("holder", name)));
        }
        if sale.exhibitor == Some(exhibitor) || sale.co_exhibitors.contains(&exhibitor) {
            return Err(Refusal(Message::new("edit-refused-stands").with("number", number).with("holder", name)));
        }
        sale.co_exhibitors.push(exhibitor);
        put_sale(&mut draft, *id, sale);
    }
    Ok(draft.finish(labelled(project, &picked, Message::new("edit-share")).with("holder", name)))
}

/// Takes booths away from all who stand there: they become available. Blocked booths stay blocked.
///
/// # Errors
/// When no booth is selected, or nobody has any of them.
pub fn unassign(project: &Project, hall: HallId, booths: &BTreeSet<ItemId>) -> Result<Edit, Refusal> {
    let mut picked = booths_of(project, hall, booths)?;
    let all = labelled(project, &picked, Message::new("edit-refused-nobody"));
    picked.retain(|(id, _, _)| project.sales.get(id).is_some_and(|sale| sale.exhibitor.is_some()));
    if picked.is_empty() {
        return Err(Refusal(all));
    }
    let mut draft = Draft::new(project);
    for (id, _, _) in &picked {
        let mut sale = project.sale(*id).as_ref().clone();
        vacate(&mut sale);
        put_sale(&mut draft, *id, sale);
    }
    Ok(draft.finish(labelled(project, &picked, Message::new("edit-unassign"))))
}

/// Takes exhibitors out of every booth of every hall: those that they hold become available, those that
/// they share are the others' alone.
///
/// # Errors
/// When none of them is known, or none has a booth.
pub fn release(project: &Project, exhibitors: &BTreeSet<ExhibitorId>) -> Result<Edit, Refusal> {
    let known: Vec<ExhibitorId> = exhibitors.iter().copied().filter(|id| project.exhibitors.contains_key(id)).collect();
    let Some(first) = known.first() else { return Err(Refusal::because("edit-refused-exhibitor")) };
    let mut draft = Draft::new(project);
    for (booth, sale) in &project.sales {
        put_sale(&mut draft, *booth, without(sale, exhibitors));
    }
    let name = if known.len() == 1 { name_of(project, *first)? } else { LocalText::default() };
    let label = |of: Message| counted(about_record("exhibitor", name.clone(), of), known.len());
    let edit = draft.finish(label(Message::new("edit-release")));
    if edit.is_empty() { Err(Refusal(label(Message::new("edit-refused-no-booth")))) } else { Ok(edit) }
}

/// Swaps those who have two booths, with all that was agreed with them. Where nobody has one of the two, the
/// other's holder moves there. The booths may stand in different halls.
///
/// # Errors
/// When a booth is unknown or blocked, it is twice the same, nobody has either, or the same exhibitor both.
pub fn swap(project: &Project, first: ItemId, second: ItemId) -> Result<Edit, Refusal> {
    let (a, b) = (anywhere(project, first)?, anywhere(project, second)?);
    let (one, other) = (project.sale(first), project.sale(second));
    refuse_blocked(a, &one)?;
    refuse_blocked(b, &other)?;
    let between = |of: Message| of.with("first", a.number.as_str()).with("second", b.number.as_str());
    match (one.exhibitor, other.exhibitor) {
        _ if first == second => Err(Refusal::because("edit-refused-swap-one")),
        (None, None) => Err(Refusal(between(Message::new("edit-refused-swap-nobody")))),
        (Some(holder), Some(same)) if holder == same => {
            Err(Refusal(between(Message::new("edit-refused-swap-same")).with("holder", name_of(project, holder)?)))
        }
        (Some(_), None) => move_holder(project, first, second, Taken::Refuse),
        (None, Some(_)) => move_holder(project, second, first, Taken::Refuse),
        (Some(_), Some(_)) => {
            let mut draft = Draft::new(project);
            put_sale(&mut draft, first, as_agreed(&other, &one));
            put_sale(&mut draft, second, as_agreed(&one, &other));
            Ok(draft.finish(between(Message::new("edit-swap"))))
        }
    }
}

/// All that was agreed in one sale, with the history of the booth of another.
fn as_agreed(agreed: &Sale, booth: &Sale) -> Sale {
    Sale { history: booth.history.clone(), ..agreed.clone() }
}

/// Moves the holder of a booth to another one, with all that was agreed and ordered; what it leaves becomes
/// available. The booths may stand in different halls.
///
/// # Errors
/// When a booth is unknown, it is twice the same, nobody holds the first, or the second is blocked or held by
/// somebody who is not to be replaced.
pub fn move_holder(project: &Project, from: ItemId, to: ItemId, taken: Taken) -> Result<Edit, Refusal> {
    let (left, entered) = (anywhere(project, from)?, anywhere(project, to)?);
    if from == to {
        return Err(Refusal::because("edit-refused-swap-one"));
    }
    let (holder, name) = holder_of(project, from, left)?;
    let there = project.sale(to);
    refuse_blocked(entered, &there)?;
    match (there.exhibitor, taken) {
        (Some(other), Taken::Refuse) if other != holder => return Err(held(project, entered, other)),
        (Some(_), _) | (None, _) => {}
    }
    let mut draft = Draft::new(project);
    let leaving = project.sale(from);
    put_sale(&mut draft, to, as_agreed(&leaving, &there));
    put_sale(&mut draft, from, as_agreed(&Sale::default(), &leaving));
    let label = Message::new("edit-move-holder").with("holder", name);
    Ok(draft.finish(label.with("from", left.number.as_str()).with("to", entered.number.as_str())))
}

/// Lays a new booth for each exhibitor, numbered on from its neighbours and in the pavilion whose region it
/// stands in; each is held by its exhibitor. From [`RAW_SPACE_FROM`] on they are raw space.
///
/// # Errors
/// When there are none, the hall or an exhibitor is unknown, or a booth would be unsound.
pub fn place_on_floor(project: &Project, hall: HallId, booths: &[(ExhibitorId, Shape)]) -> Result<Edit, Refusal> {
    let mut all: Option<Edit> = None;
    let mut now = project.clone();
    for (exhibitor, shape) in booths {
        let held = Sale { status: Status::Held { until: None }, exhibitor: Some(*exhibitor), ..Sale::default() };
        check_exhibitors(project, [exhibitor].into_iter())?;
        let (_, edit) = laid(&now, hall, shape.clone(), held)?;
        now = edit.applied(&now);
        all = Some(all.map_or_else(|| edit.clone(), |before| before.followed_by(&edit)));
    }
    let edit = all.ok_or_else(|| Refusal::because("edit-refused-nothing"))?;
    let items = edit.added_items().filter_map(|id| Some(now.find_item(hall, id)?.1.as_ref()));
    let label = match booths {
        [(only, _)] => about(&now, items, Message::new("edit-place")).with("holder", name_of(project, *only)?),
        _ => about(&now, items, Message::new("edit-place-each")),
    };
    Ok(Edit { label, ..edit })
}

/// Lays a new booth and moves the holder of another one there, with all that was agreed and ordered.
///
/// # Errors
/// When nobody holds that one, the hall is unknown, or the new booth would be unsound.
pub fn move_to_floor(project: &Project, hall: HallId, from: ItemId, shape: Shape) -> Result<Edit, Refusal> {
    let left = anywhere(project, from)?;
    let (_, name) = holder_of(project, from, left)?;
    let leaving = project.sale(from);
    let (number, laid) = laid(project, hall, shape, as_agreed(&leaving, &Sale::default()))?;
    let mut leaves = Draft::new(project);
    put_sale(&mut leaves, from, as_agreed(&Sale::default(), &leaving));
    let label = Message::new("edit-move-holder").with("holder", name);
    let label = label.with("from", left.number.as_str()).with("to", number);
    let both = laid.followed_by(&leaves.finish(label.clone()));
    Ok(Edit { label, ..both })
}

/// A new booth with its sale, and its number.
fn laid(project: &Project, hall: HallId, shape: Shape, sale: Sale) -> Result<(String, Edit), Refusal> {
    let mut item = booth_at(project, hall, shape);
    if let Part::Booth(booth) = &mut item.part
        && booth.area() >= RAW_SPACE_FROM
    {
        booth.kind = BoothKind::RawSpace;
    }
    if is_flat(&item.form()) {
        return Err(flat());
    }
    item.part.fault().map_or(Ok(()), |fault| Err(unsound(fault)))?;
    let number = item.booth().map(|booth| booth.number.clone()).unwrap_or_default();
    let mut draft = Draft::new(project);
    let id = draft.add_item(hall, item).ok_or_else(|| Refusal::because("edit-refused-hall"))?;
    put_sale(&mut draft, id, sale);
    Ok((number, draft.finish(Message::new("edit-place"))))
}

type PickedBooth<'a> = (ItemId, &'a Arc<Item>, &'a Booth);

/// The booths of a selection; at least one.
fn booths_of<'a>(project: &'a Project, hall: HallId, ids: &BTreeSet<ItemId>) -> Result<Vec<PickedBooth<'a>>, Refusal> {
    let picked = Picked::of(project, hall, ids)?;
    let booths: Vec<_> = picked.iter().filter_map(|(_, id, item)| Some((id, item, item.booth()?))).collect();
    if booths.is_empty() {
        return Err(Refusal(picked.label(Message::new("edit-refused-not-for"))));
    }
    Ok(booths)
}

fn labelled(project: &Project, booths: &[PickedBooth<'_>], message: Message) -> Message {
    about(project, booths.iter().map(|(_, item, _)| item.as_ref()), message)
}

/// A booth in whichever hall it stands.
fn anywhere(project: &Project, id: ItemId) -> Result<&Booth, Refusal> {
    let found = project.halls.keys().find_map(|hall| project.find_item(*hall, id)?.1.booth());
    found.ok_or_else(|| Refusal::because("edit-refused-booth"))
}

fn name_of(project: &Project, exhibitor: ExhibitorId) -> Result<LocalText, Refusal> {
    let record = project.exhibitors.get(&exhibitor);
    record.map(|record| record.name.clone()).ok_or_else(|| Refusal::because("edit-refused-exhibitor"))
}

fn holder_of(project: &Project, id: ItemId, booth: &Booth) -> Result<(ExhibitorId, LocalText), Refusal> {
    let Some(holder) = project.sale(id).exhibitor else {
        return Err(Refusal(Message::new("edit-refused-no-holder").with("number", booth.number.as_str())));
    };
    Ok((holder, name_of(project, holder)?))
}

fn refuse_blocked(booth: &Booth, sale: &Sale) -> Result<(), Refusal> {
    if sale.status != Status::Blocked {
        return Ok(());
    }
    Err(Refusal(Message::new("edit-refused-blocked").with("number", booth.number.as_str())))
}

fn held(project: &Project, booth: &Booth, holder: ExhibitorId) -> Refusal {
    let name = name_of(project, holder).unwrap_or_default();
    Refusal(Message::new("edit-refused-taken").with("number", booth.number.as_str()).with("holder", name))
}

#[cfg(test)]
mod tests;
