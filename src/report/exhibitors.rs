//! The chapters of exhibitors: countries, attendance, contracts.

use super::board::{Bars, Board, Line, Sign};
use super::{Headline, Maker, figure, share};
use crate::geometry::Area;
use crate::model::{Attendance, Exhibitor, ExhibitorId};
use crate::stats::{Accounts, AttendanceFigures, CountryFigures, Scope, Tally, Which};
use crate::table::{Unit, Value};
use crate::words::Country;
use std::cmp::Reverse;

const SQUARE_METRES: Option<Unit> = Some(Unit::SquareMetres);

impl Maker<'_> {
    pub(super) fn countries(self) -> (Vec<Headline>, Vec<Board>) {
        let mut countries: Vec<(Option<Country>, CountryFigures)> =
            self.summary.countries.iter().map(|(country, figures)| (*country, *figures)).collect();
        countries.sort_by_cached_key(|(country, figures)| {
            let name = country.map(|country| country.name(self.words.lang()).to_owned());
            (name.is_none(), Reverse((figures.taken.area, figures.exhibitors, figures.planned.area)), name)
        });
        let known = countries.iter().filter(|(country, figures)| country.is_some() && figures.exhibitors > 0).count();
        let mut all = CountryFigures::default();
        for (_, figures) in &countries {
            all.exhibitors += figures.exhibitors;
            all.placed += figures.placed;
            all.planned = Tally::sum([&all.planned, &figures.planned]);
            all.taken = Tally::sum([&all.taken, &figures.taken]);
            all.contracted = Tally::sum([&all.contracted, &figures.contracted]);
        }
        let headlines = vec![
            Headline::new(self.t("report-countries-count"), figure(known), None),
            Headline::new(self.t("report-exhibitors"), figure(all.exhibitors), None),
            Headline::new(self.t("report-taken"), figure(all.taken.area), SQUARE_METRES),
            Headline::new(self.t("report-contracted"), figure(all.contracted.area), SQUARE_METRES),
        ];
        let mut board = Board::new("countries", self.t("report-by-country"), self.t("report-country"))
            .figures(self.t("report-exhibitors"), None)
            .figures(self.t("report-with-booth"), None)
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-taken"), SQUARE_METRES)
            .figures(self.t("report-contracted"), SQUARE_METRES)
            .figures(self.t("report-in-pavilions"), SQUARE_METRES)
            .figures(self.t("report-income-contracted"), self.currency())
            .with_bars(Bars { strong: 5, light: Some(4), goal: None })
            .with_note(self.t("report-countries-note"));
        let cells = |figures: &CountryFigures| {
            [
                figure(figures.exhibitors),
                figure(figures.placed),
                figure(figures.taken.count),
                figure(figures.taken.area),
                figure(figures.contracted.area),
                figure(figures.planned.area),
                figure(figures.contracted.income),
            ]
        };
        for (country, figures) in &countries {
            let line = Line::of(Which::Country(*country)).with_sign(flag(*country));
            let name = country.map_or_else(|| self.t("report-no-country"), |c| c.name(self.words.lang()).to_owned());
            board.row(line, name, cells(figures));
        }
        if countries.len() > 1 {
            board.total(self.t("report-total"), cells(&all));
        }
        (headlines, vec![board])
    }

    pub(super) fn attendance(self) -> (Vec<Headline>, Vec<Board>) {
        let of = |way: Attendance| self.summary.attendance.get(&way).copied().unwrap_or_default();
        let ways = [Attendance::OnSite, Attendance::Both, Attendance::Online];
        let headline = |way: Attendance| Headline::new(self.t(way.key()), figure(of(way).exhibitors), None);
        let all = ways.map(of).into_iter().fold(AttendanceFigures::default(), |all, one| AttendanceFigures {
            exhibitors: all.exhibitors + one.exhibitors,
            placed: all.placed + one.placed,
            taken: Tally::sum([&all.taken, &one.taken]),
        });
        let mut board = Board::new("attendance", self.t("report-by-attendance"), self.t("report-attendance"))
            .figures(self.t("report-exhibitors"), None)
            .figures(self.t("report-of-exhibitors"), Some(Unit::Percent))
            .figures(self.t("report-with-booth"), None)
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-taken"), SQUARE_METRES)
            .with_bars(Bars { strong: 1, light: None, goal: None });
        let cells = |figures: &AttendanceFigures| {
            [
                figure(figures.exhibitors),
                share(figures.exhibitors, all.exhibitors),
                figure(figures.placed),
                figure(figures.taken.count),
                figure(figures.taken.area),
            ]
        };
        for way in ways {
            if of(way).exhibitors > 0 {
                let line = Line::of(Which::Attendance(way));
                board.row(line, self.t(way.key()), cells(&of(way)));
            }
        }
        if all.exhibitors > 0 {
            board.total(self.t("report-total"), cells(&all));
        }
        (ways.map(headline).into(), vec![board])
    }

    pub(super) fn contracts(self) -> (Vec<Headline>, Vec<Board>) {
        let (counts, contracts) = (self.summary.counts, &self.summary.contracts);
        let mut headlines = vec![
            Headline::new(self.t("report-exhibitors"), figure(counts.exhibitors), None),
            Headline::new(self.t("report-with-booth"), figure(counts.placed), None),
        ];
        if self.summary.scope == Scope::All {
            headlines.push(Headline::new(self.t("report-without-booth"), figure(counts.unplaced), None));
        }
        headlines.push(Headline::new(self.t("report-over"), figure(contracts.over.area), SQUARE_METRES));
        headlines.push(Headline::new(self.t("report-under"), figure(contracts.under.area), SQUARE_METRES));
        (headlines, vec![self.accounts(), self.uneven(), self.unplaced()])
    }

    /// How booths and contracts compare.
    fn accounts(self) -> Board {
        let contracts = &self.summary.contracts;
        let mut board = Board::new("contracts", self.t("report-against-contract"), self.t("report-account"))
            .figures(self.t("report-exhibitors"), None)
            .figures(self.t("report-area"), SQUARE_METRES)
            .with_bars(Bars { strong: 1, light: None, goal: None })
            .with_note(self.t("report-contracts-note"));
        let rows: [(&'static str, Accounts); 5] = [
            ("report-account-even", contracts.even),
            ("report-account-over", contracts.over),
            ("report-account-under", contracts.under),
            ("report-account-waiting", contracts.waiting),
            ("report-account-open", contracts.open),
        ];
        for (key, accounts) in rows.into_iter().filter(|(_, accounts)| accounts.count > 0) {
            board.row(Line::default(), self.t(key), [figure(accounts.count), figure(accounts.area)]);
        }
        board
    }

    /// The exhibitors whose booths are larger or smaller than their contract.
    fn uneven(self) -> Board {
        let mut board = Board::new("uneven", self.t("report-uneven"), self.t("report-exhibitor"))
            .booths(self.t("report-booth-count"))
            .figures(self.t("report-contract-area"), SQUARE_METRES)
            .figures(self.t("report-booth-area"), SQUARE_METRES)
            .figures(self.t("report-difference"), SQUARE_METRES);
        for account in &self.summary.contracts.uneven {
            let line = Line { exhibitor: Some(account.exhibitor), ..Line::of(Which::Holder(account.exhibitor)) }
                .with_sign(self.flag_of(account.exhibitor));
            let cells = [
                figure(account.taken.count),
                optional(account.contracted),
                figure(account.taken.area),
                optional(account.difference()),
            ];
            board.row(line, self.exhibitor_name(account.exhibitor), cells);
        }
        board
    }

    /// The exhibitors that come on site and stand nowhere.
    fn unplaced(self) -> Board {
        let mut board = Board::new("unplaced", self.t("report-unplaced"), self.t("report-exhibitor"))
            .words(self.t("report-country"))
            .words(self.t("report-wished-pavilion"))
            .figures(self.t("report-contract-area"), SQUARE_METRES)
            .figures(self.t("report-wished-area"), SQUARE_METRES);
        for id in &self.summary.unplaced {
            let Some(exhibitor) = self.project.exhibitors.get(id) else { continue };
            let country = exhibitor.country.map(|country| country.name(self.words.lang()).to_owned());
            let pavilion = exhibitor.wishes.pavilion.and_then(|id| self.project.pavilions.get(&id));
            let cells = [
                Value::from(country.unwrap_or_default()),
                Value::from(pavilion.map(|pavilion| self.name(&pavilion.name)).unwrap_or_default()),
                optional(exhibitor.contracted),
                optional(exhibitor.wishes.area),
            ];
            let line = Line { exhibitor: Some(*id), ..Line::default() }.with_sign(self.flag_of(*id));
            board.row(line, self.exhibitor_name(*id), cells);
        }
        board
    }

    fn exhibitor_name(self, id: ExhibitorId) -> String {
        self.exhibitor(id).map(|exhibitor| self.name(&exhibitor.name)).unwrap_or_default()
    }

    fn flag_of(self, id: ExhibitorId) -> Sign {
        flag(self.exhibitor(id).and_then(|exhibitor| exhibitor.country))
    }
}

impl<'a> Maker<'a> {
    fn exhibitor(self, id: ExhibitorId) -> Option<&'a Exhibitor> {
        self.project.exhibitors.get(&id).map(AsRef::as_ref)
    }
}

fn flag(country: Option<Country>) -> Sign {
    country.map_or(Sign::Blank, Sign::Country)
}

fn optional(area: Option<Area>) -> Value {
    area.map_or(Value::Empty, figure)
}
