//! What the card beside the pointer says: what a drop would do, and what speaks against it.

use super::deed::Deed;
use super::{Carry, Over};
use crate::edit::pavilion_at;
use crate::model::{ExhibitorId, ItemId, Project};
use crate::stats::{Candidate, Fit, Misfit, Verdict};
use crate::tool::Scene;
use crate::words::{LocalText, Message};
use std::collections::BTreeSet;

/// The most reasons that are told: more are no more helpful.
const MOST_REASONS: usize = 5;

/// Something that speaks against a drop.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// How heavily it weighs.
    pub verdict: Verdict,
    /// What it is.
    pub text: Message,
}

/// What a drop would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// How good that would be.
    pub verdict: Verdict,
    /// What would happen.
    pub action: Message,
    /// The area found of that needed, where it is one exhibitor's.
    pub area: Option<Message>,
    /// What speaks against it, the heaviest first.
    pub reasons: Vec<Reason>,
}

pub(super) fn report(carry: &Carry, scene: &Scene<'_>) -> Option<Report> {
    let action = action(&carry.deed(scene), scene)?;
    if let Action::Refused(why) = action {
        let reasons = vec![Reason { verdict: Verdict::Bad, text: why }];
        return Some(Report { verdict: Verdict::Bad, action: Message::new("carry-not-here"), area: None, reasons });
    }
    let Action::Said(action) = action else { return None };
    let (area, mut reasons) = judged(carry, scene);
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.verdict));
    let verdict = reasons.first().map(|reason| reason.verdict).unwrap_or_default();
    reasons.truncate(MOST_REASONS);
    Some(Report { verdict, action, area, reasons })
}

enum Action {
    Said(Message),
    Refused(Message),
}

fn name(project: &Project, id: ExhibitorId) -> LocalText {
    project.exhibitors.get(&id).map(|exhibitor| exhibitor.name.clone()).unwrap_or_default()
}

fn number(scene: &Scene<'_>, id: ItemId) -> String {
    scene.item(id).and_then(|(_, item)| Some(item.booth()?.number.clone())).unwrap_or_default()
}

/// A sentence about one booth or several.
fn about(message: Message, booths: &BTreeSet<ItemId>, scene: &Scene<'_>) -> Message {
    let first = booths.first().map(|id| number(scene, *id)).unwrap_or_default();
    message.with("n", booths.len()).with("number", first)
}

fn action(deed: &Deed, scene: &Scene<'_>) -> Option<Action> {
    Some(Action::Said(match deed {
        Deed::Nothing => return None,
        Deed::Refuse(refusal) => return Some(Action::Refused(refusal.0.clone())),
        Deed::Give(_, booths) => about(Message::new("carry-give"), booths, scene),
        Deed::GiveEach(pairs) => Message::new("carry-give-each").with("n", pairs.len()),
        Deed::Share(_, booths) => {
            let nobody = booths.iter().find(|id| scene.project.sale(**id).exhibitor.is_none());
            if let Some(id) = nobody {
                let refused = Message::new("edit-refused-no-holder").with("number", number(scene, *id));
                return Some(Action::Refused(refused));
            }
            about(Message::new("carry-share"), booths, scene)
        }
        Deed::Move(_, to) => Message::new("carry-move").with("number", number(scene, *to)),
        Deed::Swap(_, to) => {
            let holder = scene.project.sale(*to).exhibitor.map(|id| name(scene.project, id)).unwrap_or_default();
            Message::new("carry-swap").with("holder", holder).with("number", number(scene, *to))
        }
        Deed::Lay(booths) => Message::new("carry-lay").with("n", booths.len()),
        Deed::MoveToFloor(..) => Message::new("carry-lay").with("n", 1_usize),
        Deed::Ask(question) => {
            let (holder, booth) = question.holder;
            let taken = Message::new("carry-ask").with("number", number(scene, booth));
            taken.with("holder", name(scene.project, holder))
        }
    }))
}

/// The area, and all reasons, of those who are carried and of those who would come in their place.
fn judged(carry: &Carry, scene: &Scene<'_>) -> (Option<Message>, Vec<Reason>) {
    let mut reasons = Vec::new();
    let deed = carry.deed(scene);
    let is_single = carry.candidates.len() == 1;
    let mut area = None;
    for (place, candidate) in carry.candidates.iter().enumerate() {
        let Some(mut fit) = fit_of(carry, candidate, place, &deed, scene) else { continue };
        if matches!(deed, Deed::Swap(..)) {
            fit = fit.but_for_holders();
        }
        if is_single {
            area = (fit.needed.is_some()).then(|| fit.area_message());
        }
        let text = |text: Message| if is_single { text } else { of(candidate, text) };
        reasons.extend(told(&fit, candidate).map(|reason| Reason { text: text(reason.text), ..reason }));
    }
    if let Deed::Swap(from, to) = deed
        && let Some(other) = scene.project.sale(to).exhibitor
        && let Some(first) = carry.candidates.first()
    {
        let back = Candidate::new(first.fits(), other, Some(to));
        let fit = back.suits(&BTreeSet::from([from])).but_for_holders();
        reasons.extend(told(&fit, &back).map(|reason| Reason { text: of(&back, reason.text), ..reason }));
    }
    (area, reasons)
}

fn fit_of(carry: &Carry, candidate: &Candidate, place: usize, deed: &Deed, scene: &Scene<'_>) -> Option<Fit> {
    match (&carry.over, deed) {
        (Over::Away, _) => None,
        (Over::Floor(floor), _) => {
            let shape = floor.shapes.get(place)?;
            Some(candidate.suits_new(shape, pavilion_at(scene.project, scene.hall, shape.center())))
        }
        (Over::Booths(_), Deed::GiveEach(pairs)) => {
            let (_, booth) = pairs.get(place)?;
            Some(candidate.suits(&BTreeSet::from([*booth])))
        }
        (Over::Booths(booths), Deed::Share(..)) => Some(candidate.shares(booths)),
        // of several on one booth the first holds it, the others share
        (Over::Booths(booths), _) if place > 0 => Some(candidate.shares(booths)),
        (Over::Booths(booths), _) => Some(candidate.suits(booths)),
    }
}

fn told<'a>(fit: &'a Fit, candidate: &'a Candidate) -> impl Iterator<Item = Reason> + 'a {
    let reason = |misfit: &Misfit| Reason { verdict: misfit.verdict(), text: misfit.message(candidate.fits()) };
    fit.misfits.iter().map(reason)
}

/// A reason that concerns one of several.
fn of(candidate: &Candidate, text: Message) -> Message {
    let name = name(candidate.fits().project(), candidate.exhibitor());
    Message::new("carry-of").with("holder", name).with("reason", text)
}
