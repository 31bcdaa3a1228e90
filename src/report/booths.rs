//! The chapter of booths: by size, kind and open sides.

use super::board::{Bars, Board, Line};
use super::{Headline, Maker, figure, share};
use crate::stats::{SizeClass, Sold, Which};
use crate::table::{Decimal, Unit, Value};

impl Maker<'_> {
    pub(super) fn booths(self) -> (Vec<Headline>, Vec<Board>) {
        let total = &self.summary.total;
        let net = total.net;
        let average = i64::try_from(net.count).ok().filter(|count| *count > 0).map(|count| {
            let average = crate::geometry::Area(net.area.0 / count);
            figure(Decimal::from(average).rounded(1))
        });
        let headlines = vec![
            Headline::new(self.t("report-booth-count"), figure(net.count), None),
            Headline::new(self.t("report-net"), figure(net.area), Some(Unit::SquareMetres)),
            Headline::new(self.t("report-average"), average.unwrap_or(Value::Empty), Some(Unit::SquareMetres)),
        ];
        let sizes = total.sizes.iter().map(|(size, sold)| (Which::Size(*size), self.size(*size), *sold));
        let kinds = total.kinds.iter().map(|(kind, sold)| (Which::Kind(*kind), self.t(kind.key()), *sold));
        let sides = total.arrangements.iter().map(|(key, sold)| (Which::Arrangement(*key), self.t(key.key()), *sold));
        let boards = vec![
            self.groups("sizes", "report-by-size", "report-size", sizes.collect()),
            self.groups("kinds", "report-by-kind", "report-kind", kinds.collect()),
            self.groups("open-sides", "report-by-open-sides", "report-open-sides", sides.collect()),
        ];
        (headlines, boards)
    }

    /// Booths in groups that make up the whole.
    fn groups(
        self,
        tag: &'static str,
        title: &'static str,
        first: &'static str,
        rows: Vec<(Which, String, Sold)>,
    ) -> Board {
        let mut board = Board::new(tag, self.t(title), self.t(first))
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-net"), Some(Unit::SquareMetres))
            .figures(self.t("report-of-net"), Some(Unit::Percent))
            .figures(self.t("report-taken"), Some(Unit::SquareMetres))
            .figures(self.t("report-contracted"), Some(Unit::SquareMetres))
            .with_bars(Bars { strong: 5, light: Some(2), goal: None });
        let net = self.summary.total.net.area;
        let cells = |sold: &Sold| {
            [
                figure(sold.all.count),
                figure(sold.all.area),
                share(sold.all.area, net),
                figure(sold.taken.area),
                figure(sold.contracted.area),
            ]
        };
        for (which, name, sold) in &rows {
            board.row(Line::of(*which), name.as_str(), cells(sold));
        }
        let total = Sold::sum(rows.iter().map(|(_, _, sold)| sold));
        board.total(self.t("report-total"), cells(&total));
        board
    }

    /// A class of sizes in words.
    fn size(self, size: SizeClass) -> String {
        let words = self.words;
        match (size.above(), size.up_to()) {
            (None, Some(most)) => words.with("report-size-up-to", &[("most", most.into())]),
            (Some(over), Some(most)) => {
                words.with("report-size-between", &[("over", words.area_bare(over).into()), ("most", most.into())])
            }
            (Some(over), None) => words.with("report-size-over", &[("over", over.into())]),
            (None, None) => String::new(),
        }
    }
}
