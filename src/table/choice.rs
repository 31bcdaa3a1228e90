//! The things of which a cell holds one or several, for conditions that ask for some of them.

use super::{Cell, Standing};
use crate::model::{
    ApprovalState, Arrangement, Attendance, BoothKind, ExhibitorId, HallId, PavilionId, PlanColor, Status,
};
use crate::words::Country;
use serde::{Deserialize, Serialize};

/// Something that a cell can hold out of a few. Written as a short text, such as `status:held`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Choice {
    /// Nothing.
    Nothing,
    /// A status; holds of every date are one.
    Status(Status),
    /// How far an exhibitor has come.
    Standing(Standing),
    /// How far an approval has come.
    Approval(ApprovalState),
    /// How an exhibitor takes part.
    Attendance(Attendance),
    /// How a booth is sold.
    Kind(BoothKind),
    /// A booth's kind by its open sides.
    Arrangement(Arrangement),
    /// A colour.
    Color(PlanColor),
    /// A hall.
    Hall(HallId),
    /// A country.
    Country(Country),
    /// A pavilion.
    Pavilion(PavilionId),
    /// An exhibitor.
    Exhibitor(ExhibitorId),
}

/// Every status, holds without their date.
pub const STATUSES: [Status; 5] =
    [Status::Available, Status::Held { until: None }, Status::Reserved, Status::Contracted, Status::Blocked];
/// Every way of taking part.
pub const ATTENDANCES: [Attendance; 3] = [Attendance::OnSite, Attendance::Online, Attendance::Both];
/// Every way in which a booth is sold.
pub const KINDS: [BoothKind; 2] = [BoothKind::ShellScheme, BoothKind::RawSpace];
const STANDINGS: [Standing; 5] =
    [Standing::Unplaced, Standing::Held, Standing::Reserved, Standing::Contracted, Standing::Online];
const ARRANGEMENTS: [Arrangement; 6] = [
    Arrangement::Enclosed,
    Arrangement::Inline,
    Arrangement::Corner,
    Arrangement::Through,
    Arrangement::Peninsula,
    Arrangement::Island,
];

impl Choice {
    /// What a cell holds; of an empty one, nothing. Cells of words and figures hold no choice.
    #[must_use]
    pub fn of(cell: &Cell) -> Vec<Self> {
        match cell {
            Cell::Empty => vec![Self::Nothing],
            Cell::Status(Status::Held { .. }) => vec![Self::Status(Status::Held { until: None })],
            Cell::Status(status) => vec![Self::Status(*status)],
            Cell::Standing(standing) => vec![Self::Standing(*standing)],
            Cell::Approval(state) => vec![Self::Approval(*state)],
            Cell::Attendance(attendance) => vec![Self::Attendance(*attendance)],
            Cell::Kind(kind) => vec![Self::Kind(*kind)],
            Cell::Arrangement(arrangement) => vec![Self::Arrangement(*arrangement)],
            Cell::Color(color) => vec![Self::Color(*color)],
            Cell::Hall(hall) => vec![Self::Hall(*hall)],
            Cell::Countries(countries) => countries.iter().map(|country| Self::Country(*country)).collect(),
            Cell::Pavilions(ids) => ids.iter().map(|id| Self::Pavilion(*id)).collect(),
            Cell::Exhibitors(ids) => ids.iter().map(|id| Self::Exhibitor(*id)).collect(),
            Cell::Text(_)
            | Cell::Local(_)
            | Cell::Count(_)
            | Cell::Area(_)
            | Cell::Length(_)
            | Cell::Money(_)
            | Cell::Watts(_)
            | Cell::Percent(_)
            | Cell::Date(_)
            | Cell::Booths(_) => Vec::new(),
        }
    }

    /// The cell that holds just this.
    #[must_use]
    pub fn cell(self) -> Cell {
        match self {
            Self::Nothing => Cell::Empty,
            Self::Status(status) => Cell::Status(status),
            Self::Standing(standing) => Cell::Standing(standing),
            Self::Approval(state) => Cell::Approval(state),
            Self::Attendance(attendance) => Cell::Attendance(attendance),
            Self::Kind(kind) => Cell::Kind(kind),
            Self::Arrangement(arrangement) => Cell::Arrangement(arrangement),
            Self::Color(color) => Cell::Color(color),
            Self::Hall(hall) => Cell::Hall(hall),
            Self::Country(country) => Cell::Countries(vec![country]),
            Self::Pavilion(id) => Cell::Pavilions(vec![id]),
            Self::Exhibitor(id) => Cell::Exhibitors(vec![id]),
        }
    }
}

/// The translation keys double as codes: they are stable and tell what is meant.
impl From<Choice> for String {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::Nothing => "nothing".to_owned(),
            Choice::Status(status) => format!("status:{}", status.key()),
            Choice::Standing(standing) => format!("standing:{}", standing.key()),
            Choice::Approval(state) => format!("approval:{}", state.key()),
            Choice::Attendance(attendance) => format!("attendance:{}", attendance.key()),
            Choice::Kind(kind) => format!("kind:{}", kind.key()),
            Choice::Arrangement(arrangement) => format!("arrangement:{}", arrangement.key()),
            Choice::Color(color) => format!("color:{}", color.0),
            Choice::Hall(id) => format!("hall:{id}"),
            Choice::Country(country) => format!("country:{}", country.code()),
            Choice::Pavilion(id) => format!("pavilion:{id}"),
            Choice::Exhibitor(id) => format!("exhibitor:{id}"),
        }
    }
}

/// A text that is no choice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a choice such as country:KZ, found `{0}`")]
pub struct BadChoice(String);

impl TryFrom<String> for Choice {
    type Error = BadChoice;
    fn try_from(text: String) -> Result<Self, BadChoice> {
        let (kind, code) = text.split_once(':').unwrap_or((text.as_str(), ""));
        let found = match kind {
            "nothing" => Some(Self::Nothing),
            "status" => STATUSES.into_iter().find(|status| status.key() == code).map(Self::Status),
            "standing" => STANDINGS.into_iter().find(|standing| standing.key() == code).map(Self::Standing),
            "approval" => ApprovalState::ALL.into_iter().find(|state| state.key() == code).map(Self::Approval),
            "attendance" => ATTENDANCES.into_iter().find(|a| a.key() == code).map(Self::Attendance),
            "kind" => KINDS.into_iter().find(|kind| kind.key() == code).map(Self::Kind),
            "arrangement" => ARRANGEMENTS.into_iter().find(|a| a.key() == code).map(Self::Arrangement),
            "color" => code.parse().ok().map(|n| Self::Color(PlanColor(n))),
            "hall" => code.parse().ok().map(Self::Hall),
            "country" => Country::new(code).map(Self::Country),
            "pavilion" => code.parse().ok().map(Self::Pavilion),
            "exhibitor" => code.parse().ok().map(Self::Exhibitor),
            _ => None,
        };
        found.ok_or(BadChoice(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_written_and_read_back() {
        let all = STATUSES.map(Choice::Status).into_iter().chain(STANDINGS.map(Choice::Standing)).chain([
            Choice::Nothing,
            Choice::Approval(ApprovalState::InReview),
            Choice::Attendance(Attendance::Both),
            Choice::Kind(BoothKind::RawSpace),
            Choice::Arrangement(Arrangement::Island),
            Choice::Color(PlanColor(17)),
            Choice::Hall(HallId::seeded(1, 1)),
            Choice::Country(Country::new("KZ").unwrap()),
            Choice::Pavilion(PavilionId::seeded(1, 2)),
            Choice::Exhibitor(ExhibitorId::seeded(1, 3)),
        ]);
        for choice in all {
            assert_eq!(Choice::try_from(String::from(choice)), Ok(choice));
            assert_eq!(Choice::of(&choice.cell()), [choice]);
        }
        for bad in ["", "status", "status:sold", "country:K", "hall:1"] {
            assert!(Choice::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
