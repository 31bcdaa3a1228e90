//! What is due about booths, in the reader's words.

use super::money;
use crate::model::Project;
use crate::stats::DueKind;
use crate::table::fascia_fault_text;
use crate::words::Words;

/// What is to be done.
#[must_use]
pub fn due_text(words: Words, project: &Project, kind: DueKind) -> String {
    match kind {
        DueKind::Hold => words.t("sales-due-hold").into_owned(),
        DueKind::Approval(state) => {
            words.with("sales-due-approval", &[("state", words.t(state.key()).as_ref().into())])
        }
        DueKind::Deposit(amount) => {
            let amount = money::with_currency(words, amount, &project.rate_card.currency);
            words.with("sales-due-deposit", &[("amount", amount.into())])
        }
        DueKind::Fascia(fault) => fascia_fault_text(words, fault),
    }
}

/// How long there is still, or for how long it is over.
#[must_use]
pub fn days_text(words: Words, days: i64) -> String {
    match days {
        0 => words.t("sales-today").into_owned(),
        left if left > 0 => words.with("sales-days-left", &[("n", left.into())]),
        over => words.with("sales-days-over", &[("n", over.saturating_neg().into())]),
    }
}
