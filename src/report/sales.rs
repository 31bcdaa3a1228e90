//! The chapter of sales: booths, area and income by status.

use super::board::{Bars, Board, Line, Sign};
use super::{Headline, Maker, figure, share};
use crate::model::{Money, Status};
use crate::stats::{Tally, Which};
use crate::table::{Unit, Value};

/// The statuses in the order of a sale, the surest first.
pub(super) const STATUSES: [Status; 5] =
    [Status::Contracted, Status::Reserved, Status::Held { until: None }, Status::Available, Status::Blocked];

impl Maker<'_> {
    pub(super) fn sales(self) -> (Vec<Headline>, Vec<Board>) {
        let total = &self.summary.total;
        let of = |status: Status| total.of_status(status);
        let expected = Tally::sum([&of(Status::Reserved), &of(Status::Held { until: None })]);
        let headlines = vec![
            Headline::new(self.t("report-income-contracted"), figure(of(Status::Contracted).income), self.currency()),
            Headline::new(self.t("report-income-expected"), figure(expected.income), self.currency()),
            Headline::new(self.t("report-income-open"), figure(of(Status::Available).income), self.currency()),
            Headline::new(
                self.t("report-occupancy"),
                share(total.taken().area, total.sellable().area),
                Some(Unit::Percent),
            ),
        ];
        let mut board = Board::new("statuses", self.t("report-by-status"), self.t("report-status"))
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-net"), Some(Unit::SquareMetres))
            .figures(self.t("report-of-net"), Some(Unit::Percent))
            .figures(self.t("report-income"), self.currency())
            .figures(self.t("report-per-square-metre"), self.currency())
            .with_bars(Bars { strong: 2, light: None, goal: None })
            .with_note(self.price_note());
        let cells = |tally: &Tally| {
            [
                figure(tally.count),
                figure(tally.area),
                share(tally.area, total.net.area),
                figure(tally.income),
                per_square_metre(tally),
            ]
        };
        for status in STATUSES {
            let tally = of(status);
            if tally.count > 0 {
                let line = Line::of(Which::Status(status)).with_sign(Sign::Status(status));
                board.row(line, self.t(status.key()), cells(&tally));
            }
        }
        if total.net.count > 0 {
            board.total(self.t("report-total"), cells(&total.net));
        }
        (headlines, vec![board])
    }

    /// What the money is: the price agreed, else the list's; and how many booths have none.
    fn price_note(self) -> String {
        let unpriced = self.summary.total.net.unpriced;
        let note = self.t("report-price-note");
        if unpriced == 0 {
            return note;
        }
        format!("{note} {}", self.words.with("report-unpriced", &[("n", unpriced.into())]))
    }
}

/// The income of a square metre, in whole hundredths; empty where a booth has no price, for then it would mislead.
fn per_square_metre(tally: &Tally) -> Value {
    if tally.area.0 <= 0 || tally.unpriced > 0 {
        return Value::Empty;
    }
    let amount = i128::from(tally.income.0) * 1_000_000 / i128::from(tally.area.0);
    i64::try_from(amount).map_or(Value::Empty, |amount| figure(Money(amount)))
}
