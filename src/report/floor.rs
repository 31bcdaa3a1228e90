//! The chapters of halls and pavilions.

use super::board::{Bars, Board, Line, Sign};
use super::{Headline, Maker, figure, share};
use crate::geometry::Area;
use crate::model::Status;
use crate::stats::{HallFigures, PavilionFigures, Which};
use crate::table::{Unit, Value};

const SQUARE_METRES: Option<Unit> = Some(Unit::SquareMetres);
const PERCENT: Option<Unit> = Some(Unit::Percent);

impl Maker<'_> {
    pub(super) fn overview(self) -> (Vec<Headline>, Vec<Board>) {
        let (summary, total) = (self.summary, &self.summary.total);
        let contracted = total.of_status(Status::Contracted);
        let headlines = vec![
            Headline::new(self.t("report-gross"), figure(total.gross), SQUARE_METRES),
            Headline::new(self.t("report-net"), figure(total.net.area), SQUARE_METRES),
            Headline::new(self.t("report-net-of-gross"), share(total.net.area, total.gross), PERCENT),
            Headline::new(self.t("report-occupancy"), occupancy(total), PERCENT),
            Headline::new(self.t("report-booth-count"), figure(summary.counts.booths), None),
            Headline::new(self.t("report-exhibitors"), figure(summary.counts.exhibitors), None),
            Headline::new(self.t("report-contracted"), figure(contracted.area), SQUARE_METRES),
            Headline::new(self.t("report-income-contracted"), figure(contracted.income), self.currency()),
        ];
        (headlines, vec![self.halls()])
    }

    fn halls(self) -> Board {
        let mut board = Board::new("halls", self.t("report-halls"), self.t("report-hall"))
            .words(self.t("report-dimensions"))
            .figures(self.t("report-gross"), SQUARE_METRES)
            .figures(self.t("report-leased"), SQUARE_METRES)
            .figures(self.t("report-net"), SQUARE_METRES)
            .figures(self.t("report-net-of-gross"), PERCENT)
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-contracted"), SQUARE_METRES)
            .figures(self.t("report-occupancy"), PERCENT)
            .with_bars(Bars { strong: 4, light: Some(2), goal: None });
        let cells = |size: String, hall: &HallFigures| {
            [
                Value::from(size),
                figure(hall.gross),
                figure(hall.leased),
                figure(hall.net.area),
                share(hall.net.area, hall.gross),
                figure(hall.net.count),
                figure(hall.of_status(Status::Contracted).area),
                occupancy(hall),
            ]
        };
        for (id, figures) in &self.summary.halls {
            let Some(hall) = self.project.halls.get(id) else { continue };
            let size = hall.outline.bounds().size();
            let size = format!("{} × {}", self.words.metres_bare(size.width), self.words.metres(size.depth));
            board.row(Line::of(Which::Hall(*id)), self.name(&hall.name), cells(size, figures));
        }
        if self.summary.halls.len() > 1 {
            board.total(self.t("report-total"), cells(String::new(), &self.summary.total));
        }
        board
    }

    pub(super) fn pavilions(self) -> (Vec<Headline>, Vec<Board>) {
        let all = self.all_pavilions();
        let inside = self.summary.pavilions.iter();
        let target: Area = inside.clone().filter_map(|(_, figures)| figures.target).sum();
        let planned: Area = inside.clone().map(|(_, figures)| figures.planned.area).sum();
        let contracted: Area = inside.map(|(_, figures)| figures.contracted.area).sum();
        let headlines = vec![
            Headline::new(self.t("report-pavilions"), figure(self.summary.pavilions.len()), None),
            Headline::new(self.t("report-target"), figure(target), SQUARE_METRES),
            Headline::new(self.t("report-planned"), figure(planned), SQUARE_METRES),
            Headline::new(self.t("report-contracted"), figure(contracted), SQUARE_METRES),
        ];
        let mut board = Board::new("pavilions", self.t("report-pavilions-by-area"), self.t("report-pavilion"))
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-target"), SQUARE_METRES)
            .figures(self.t("report-planned"), SQUARE_METRES)
            .figures(self.t("report-contracted"), SQUARE_METRES)
            .figures(self.t("report-of-target"), PERCENT)
            .figures(self.t("report-income-contracted"), self.currency())
            .with_bars(Bars { strong: 4, light: Some(3), goal: Some(2) })
            .with_note(self.t("report-pavilions-note"));
        if self.summary.pavilions.is_empty() {
            return (headlines, vec![board]);
        }
        // what stands outside of pavilions has no target and does not count towards one
        let cells = |figures: &PavilionFigures, towards: Area| {
            [
                figure(figures.planned.count),
                figures.target.map_or(Value::Empty, figure),
                figure(figures.planned.area),
                figure(figures.contracted.area),
                figures.target.map_or(Value::Empty, |target| share(towards, target)),
                figure(figures.contracted.income),
            ]
        };
        for (id, figures) in &self.summary.pavilions {
            let Some(pavilion) = self.project.pavilions.get(id) else { continue };
            let line = Line::of(Which::Pavilion(Some(*id))).with_sign(Sign::Pavilion(pavilion.color));
            board.row(line, self.name(&pavilion.name), cells(figures, figures.contracted.area));
        }
        if self.summary.outside.planned.count > 0 {
            board.row_without_bar(
                Line::of(Which::Pavilion(None)),
                self.t("report-outside-pavilions"),
                cells(&self.summary.outside, Area::ZERO),
            );
        }
        let aimed = self.summary.pavilions.iter().filter(|(_, figures)| figures.target.is_some());
        let towards = aimed.map(|(_, figures)| figures.contracted.area).sum();
        board.total(self.t("report-total"), cells(&all, towards));
        (headlines, vec![board])
    }

    /// All pavilions and what stands outside of them; the target is that of the pavilions that have one.
    fn all_pavilions(self) -> PavilionFigures {
        let mut all = self.summary.outside.clone();
        let total = &self.summary.total;
        (all.planned, all.taken, all.contracted) = (total.net, total.taken(), total.of_status(Status::Contracted));
        let targets = self.summary.pavilions.iter().filter_map(|(_, figures)| figures.target);
        all.target = targets.fold(None, |sum, target| Some(sum.unwrap_or_default() + target));
        all
    }

    /// A name in the reader's language, or a word for a thing without one.
    pub(super) fn name(self, name: &crate::words::LocalText) -> String {
        match name.get(self.words.lang()) {
            "" => self.t("report-unnamed"),
            name => name.to_owned(),
        }
    }
}

fn occupancy(hall: &HallFigures) -> Value {
    share(hall.taken().area, hall.sellable().area)
}
