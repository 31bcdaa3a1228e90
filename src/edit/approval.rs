//! The approval of stands on raw space.

use super::sale::{KindOf, check_price, set_sales_of};
use super::set::{check_string, check_text};
use super::{Edit, Refusal, change_of};
use crate::model::{Approval, ApprovalState, BoothKind, Deposit, DepositState, HallId, ItemId, Money, MoveIn, Project};
use crate::words::LocalText;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// One value of an approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApprovalChange {
    /// Who builds the stand.
    Contractor(LocalText),
    /// How to reach the contractor: one of the ways.
    Contact(ContactPart, String),
    /// How far the drawings have come, since which day. The day becomes that of receipt or decision, where there
    /// is none yet; a step back takes the days away that it makes untrue.
    State(ApprovalState, NaiveDate),
    /// When the drawings were received.
    Received(Option<NaiveDate>),
    /// When they were approved or returned.
    Decided(Option<NaiveDate>),
    /// What the review found.
    Remarks(LocalText),
    /// The security; where it was there before, it stays due, paid or paid back.
    Deposit(Option<Money>),
    /// Where the security is; nothing for stands without one.
    DepositState(DepositState),
    /// When the stand may be brought in.
    MoveIn(Option<MoveIn>),
}

/// A part of how to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContactPart {
    /// Who to ask for.
    Name,
    /// The phone number.
    Phone,
    /// The e-mail address.
    Email,
}

impl ApprovalChange {
    const fn field(&self) -> &'static str {
        match self {
            Self::Contractor(_) | Self::Contact(..) => "edit-field-contractor",
            Self::State(..) => "edit-field-approval",
            Self::Received(_) => "edit-field-received",
            Self::Decided(_) => "edit-field-decided",
            Self::Remarks(_) => "edit-field-remarks",
            Self::Deposit(_) | Self::DepositState(_) => "edit-field-deposit",
            Self::MoveIn(_) => "edit-field-move-in",
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        match self {
            Self::Contractor(text) | Self::Remarks(text) => check_text(text),
            Self::Contact(_, text) => check_string(text),
            Self::Deposit(amount) => check_price(*amount),
            Self::DepositState(_) | Self::State(..) | Self::Received(_) | Self::Decided(_) | Self::MoveIn(_) => Ok(()),
        }
    }

    fn put_into(&self, approval: &mut Approval) {
        match self {
            Self::Contractor(contractor) => approval.contractor = contractor.clone(),
            Self::Contact(ContactPart::Name, name) => approval.contact.name.clone_from(name),
            Self::Contact(ContactPart::Phone, phone) => approval.contact.phone.clone_from(phone),
            Self::Contact(ContactPart::Email, email) => approval.contact.email.clone_from(email),
            Self::State(state, on) => set_state(approval, *state, *on),
            Self::Received(day) => approval.received = *day,
            Self::Decided(day) => approval.decided = *day,
            Self::Remarks(remarks) => approval.remarks = remarks.clone(),
            Self::Deposit(amount) => {
                let state = approval.deposit.map(|deposit| deposit.state).unwrap_or_default();
                approval.deposit = amount.map(|amount| Deposit { amount, state });
            }
            Self::DepositState(state) => {
                approval.deposit = approval.deposit.map(|deposit| Deposit { state: *state, ..deposit });
            }
            Self::MoveIn(slot) => approval.move_in = *slot,
        }
    }
}

fn set_state(approval: &mut Approval, state: ApprovalState, on: NaiveDate) {
    let was_decided = matches!(approval.state, ApprovalState::Approved | ApprovalState::Returned);
    match state {
        ApprovalState::NotSubmitted => (approval.received, approval.decided) = (None, None),
        ApprovalState::Received => {
            // drawings that come in again after a decision are new ones
            approval.received = approval.received.filter(|_| !was_decided).or(Some(on));
            approval.decided = None;
        }
        ApprovalState::InReview => {
            approval.received = approval.received.or(Some(on));
            approval.decided = None;
        }
        ApprovalState::Approved | ApprovalState::Returned => {
            if approval.state != state {
                approval.received = Some(approval.received.map_or(on, |received| received.min(on)));
                approval.decided = Some(on);
            }
        }
    }
    approval.state = state;
}

/// Changes a value of the approval of stands on raw space; other booths among the selected are passed over.
///
/// # Errors
/// When no raw space is selected, or the value is unsound.
pub fn change_approval(
    project: &Project,
    hall: HallId,
    ids: &BTreeSet<ItemId>,
    change: &ApprovalChange,
) -> Result<Edit, Refusal> {
    change.check()?;
    let of = KindOf { kind: BoothKind::RawSpace, otherwise: "edit-refused-raw-only" };
    set_sales_of(project, hall, ids, of, change_of(change.field()), |sale| {
        change.put_into(&mut sale.approval);
        match (sale.approval.received, sale.approval.decided) {
            (Some(received), Some(decided)) if decided < received => Err(Refusal::because("edit-refused-decided")),
            _ => Ok(()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::sketch::{Sketch, ids, refused};
    use crate::model::Part;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 7, day).unwrap()
    }

    fn raw(plan: &mut Sketch, number: &str, x: i32) -> ItemId {
        let id = plan.booth(number, x, 0, 6000, 6000);
        plan.tweak(id, |item| {
            if let Part::Booth(booth) = &mut item.part {
                booth.kind = BoothKind::RawSpace;
            }
        });
        id
    }

    #[test]
    fn drawings_come_in_are_reviewed_returned_and_approved() {
        let mut plan = Sketch::new();
        let a = raw(&mut plan, "A1", 0);
        for (state, on, wanted) in [
            (ApprovalState::Received, 1, (Some(1), None)),
            (ApprovalState::InReview, 2, (Some(1), None)),
            (ApprovalState::Returned, 3, (Some(1), Some(3))),
            (ApprovalState::Returned, 4, (Some(1), Some(3))),
            (ApprovalState::Received, 5, (Some(5), None)),
            (ApprovalState::Approved, 6, (Some(5), Some(6))),
            (ApprovalState::InReview, 7, (Some(5), None)),
            (ApprovalState::NotSubmitted, 8, (None, None)),
            (ApprovalState::Approved, 9, (Some(9), Some(9))),
        ] {
            let edit = change_approval(&plan.project, plan.hall, &ids(&[a]), &ApprovalChange::State(state, day(on)));
            plan.project = edit.unwrap().applied(&plan.project);
            let approval = plan.project.sale(a).approval.clone();
            let found = (approval.received, approval.decided);
            assert_eq!(found, (wanted.0.map(day), wanted.1.map(day)), "{state:?} on {on}");
        }
    }

    #[test]
    fn only_raw_space_is_approved_and_values_are_checked() {
        let mut plan = Sketch::new();
        let (a, shell) = (raw(&mut plan, "A1", 0), plan.booth("A2", 9000, 0, 3000, 3000));
        let change = ApprovalChange::Deposit(Some(Money(500_000)));
        let said = plan.act(change_approval(&plan.project, plan.hall, &ids(&[a, shell]), &change));
        assert_eq!(said, "Change the deposit of booth A1");
        for change in [
            ApprovalChange::DepositState(DepositState::Paid),
            ApprovalChange::Deposit(Some(Money(600_000))),
            ApprovalChange::Contact(ContactPart::Name, "A. B.".into()),
            ApprovalChange::Contact(ContactPart::Email, "a@b.cn".into()),
        ] {
            plan.act(change_approval(&plan.project, plan.hall, &ids(&[a]), &change));
        }
        let approval = plan.project.sale(a).approval.clone();
        assert_eq!(approval.deposit, Some(Deposit { amount: Money(600_000), state: DepositState::Paid }));
        assert_eq!((approval.contact.name.as_str(), approval.contact.email.as_str()), ("A. B.", "a@b.cn"));
        assert!(!plan.project.sales.contains_key(&shell));
        let go = |id: ItemId, change| refused(change_approval(&plan.project, plan.hall, &ids(&[id]), &change));
        assert_eq!(go(shell, ApprovalChange::Deposit(None)), "Stand approval is for raw space only: booth A2.");
        assert!(go(a, ApprovalChange::Deposit(Some(Money(-1)))).starts_with("A price cannot be negative"));
        assert!(go(a, ApprovalChange::Remarks(LocalText::en(&"x".repeat(10_001)))).contains("not 10001"));
        plan.act(change_approval(&plan.project, plan.hall, &ids(&[a]), &ApprovalChange::Received(Some(day(9)))));
        assert_eq!(
            refused(change_approval(&plan.project, plan.hall, &ids(&[a]), &ApprovalChange::Decided(Some(day(8))))),
            "Drawings cannot be decided on before they were received."
        );
    }
}
