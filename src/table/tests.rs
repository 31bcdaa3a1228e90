//! The directory's sheets on a small plan: cells, views, typing, pasting, exporting.

use super::*;
use crate::edit::Edit;
use crate::geometry::{Area, Point, Polygon, Rect, Shape, Size};
use crate::model::{
    ApprovalState, Attendance, Booth, BoothKind, Exhibitor, ExhibitorId, FloorId, Hall, HallId, Item, ItemId, LayoutId,
    Part, Pavilion, PavilionId, PlanColor, Project, Sale, Status,
};
use crate::words::{Country, Lang, LocalText, Message, Words};
use chrono::NaiveDate;
use std::sync::Arc;

const EN: Words = Words::of(Lang::En);

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2021, 8, day).unwrap()
}

fn exhibitor(n: u64) -> RowId {
    RowId::Exhibitor(ExhibitorId::from_u64(n))
}
fn booth(n: u64) -> RowId {
    RowId::Booth(ItemId::from_u64(n))
}

/// Hall H with booths A1, A2, A10 (9 m² each) and an unnumbered one; Alpha holds A1 and A10 by contract, Beta
/// shares A1, Гамма waits for a booth, 丁 takes part online; pavilion Kazakhstan has A1 and A2.
fn plan() -> Project {
    let mut project = Project::default();
    let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
    project.halls.insert(hall, Arc::new(Hall::new(LocalText::en("H"), outline, layout)));
    let pavilion = PavilionId::from_u64(5);
    let kz = Country::new("KZ").unwrap();
    let name = LocalText::en("Kazakhstan").with(Lang::ZhCn, "哈萨克斯坦馆");
    let target = Some(Area::square_metres(9));
    let record = Pavilion { name, countries: vec![kz], color: PlanColor(3), target, ..Pavilion::default() };
    project.pavilions.insert(pavilion, Arc::new(record));
    for (n, number) in (11..).zip(["A1", "A2", "A10", ""]) {
        let x = i32::try_from(n - 11).unwrap() * 3000;
        let pavilion = (n < 13).then_some(pavilion);
        let shape = Shape::rect(Point::new(5000 + x, 5000), Size::new(3000, 3000));
        let kind = if n == 11 { BoothKind::RawSpace } else { BoothKind::ShellScheme };
        let part = Part::Booth(Booth { pavilion, kind, ..Booth::new(number, shape) });
        let floor = project.floors.entry(FloorId::Layout(layout)).or_default();
        floor.insert(ItemId::from_u64(n), Arc::new(Item::new(part)));
    }
    let exhibitors = [
        (101, LocalText::en("Alpha"), Attendance::OnSite, Some(9)),
        (102, LocalText::en("beta 10"), Attendance::OnSite, None),
        (103, LocalText::of(Lang::Ru, "Гамма"), Attendance::Both, Some(18)),
        (104, LocalText::of(Lang::ZhCn, "丁"), Attendance::Online, None),
    ];
    for (n, name, attendance, contracted) in exhibitors {
        let contracted = contracted.map(Area::square_metres);
        let country = (n == 101).then_some(kz);
        let record = Exhibitor { name, country, attendance, contracted, ..Exhibitor::default() };
        project.exhibitors.insert(ExhibitorId::from_u64(n), Arc::new(record));
    }
    let alpha = Some(ExhibitorId::from_u64(101));
    let held = Status::Held { until: Some(day(20)) };
    for (n, status, co) in [(11, Status::Contracted, vec![ExhibitorId::from_u64(102)]), (13, held, vec![])] {
        let sale = Sale { status, exhibitor: alpha, co_exhibitors: co, ..Sale::default() };
        project.sales.insert(ItemId::from_u64(n), Arc::new(sale));
    }
    project
}

fn shown(data: &Data, row: RowId, column: Column) -> String {
    data.cell(row, column).shown(data, EN)
}

fn names(data: &Data, view: &View) -> Vec<String> {
    view.rows(data, EN, day(23)).into_iter().map(|row| shown(data, row, view.sheet.main())).collect()
}

#[test]
fn cells_say_what_the_plan_says() {
    let data = Data::of(&plan());
    for (row, column, wanted) in [
        (exhibitor(101), Column::Booths, "A1, A10"),
        (exhibitor(101), Column::HeldArea, "18"),
        (exhibitor(101), Column::Difference, "9"),
        (exhibitor(101), Column::Standing, "Contracted"),
        (exhibitor(101), Column::Pavilions, "Kazakhstan"),
        (exhibitor(101), Column::NameZh, ""),
        (exhibitor(102), Column::Booths, "A1"),
        (exhibitor(102), Column::HeldArea, ""),
        (exhibitor(102), Column::Standing, "Contracted"),
        (exhibitor(103), Column::Name, "Гамма"),
        (exhibitor(103), Column::Standing, "No booth"),
        (exhibitor(104), Column::Standing, "Online only"),
        (booth(11), Column::Exhibitor, "Alpha"),
        (booth(11), Column::CoExhibitors, "beta 10"),
        (booth(11), Column::Country, "Kazakhstan"),
        (booth(11), Column::Hall, "H"),
        (booth(11), Column::Width, "3.00"),
        (booth(13), Column::HeldUntil, "20 Aug 2021"),
        (booth(12), Column::Status, "Available"),
        (booth(12), Column::Arrangement, "Through"),
        (booth(14), Column::Number, ""),
        (RowId::Pavilion(PavilionId::from_u64(5)), Column::Planned, "2"),
        (RowId::Pavilion(PavilionId::from_u64(5)), Column::ContractedArea, "9"),
        (RowId::Pavilion(PavilionId::from_u64(5)), Column::Difference, "9"),
        (RowId::Pavilion(PavilionId::from_u64(5)), Column::ExhibitorCount, "2"),
        (booth(99), Column::Number, ""),
        (booth(11), Column::Email, ""),
    ] {
        assert_eq!(shown(&data, row, column), wanted, "{row:?} {column:?}");
    }
}

#[test]
fn data_brought_up_to_date_equals_data_made_anew() {
    let mut data = Data::of(&plan());
    let mut project = plan();
    assert_eq!(data.cell(booth(12), Column::Arrangement).shown(&data, EN), "Through");
    let edits: [fn(&Project) -> Edit; 4] = [
        |p| {
            let ids = [ItemId::from_u64(12)].into();
            crate::edit::set_exhibitor(p, HallId::from_u64(1), &ids, Some(ExhibitorId::from_u64(103))).unwrap()
        },
        |p| crate::edit::delete(p, HallId::from_u64(1), &[ItemId::from_u64(13)].into()).unwrap(),
        |p| crate::edit::remove_exhibitors(p, &[ExhibitorId::from_u64(101)].into()).unwrap(),
        |p| crate::edit::remove_pavilion(p, PavilionId::from_u64(5)).unwrap(),
    ];
    for edit in edits {
        project = edit(&project).applied(&project);
        data.update(&project);
        let fresh = Data::of(&project);
        for sheet in Sheet::ALL {
            assert_eq!(data.rows(sheet), fresh.rows(sheet));
            for row in data.rows(sheet) {
                for column in sheet.columns() {
                    assert_eq!(data.cell(row, *column), fresh.cell(row, *column), "{row:?} {column:?}");
                }
            }
        }
    }
    assert_eq!(shown(&data, booth(12), Column::Arrangement), "Peninsula");
}

#[test]
fn every_column_has_a_title_of_its_own_in_its_sheet() {
    for lang in Lang::ALL {
        for sheet in Sheet::ALL {
            let titles: std::collections::BTreeSet<_> =
                sheet.columns().iter().map(|column| Words::of(lang).t(column.title())).collect();
            assert_eq!(titles.len(), sheet.columns().len(), "{lang} {sheet:?}");
            assert!(sheet.usual().iter().all(|column| sheet.columns().contains(column)));
            assert_eq!(sheet.usual().first(), Some(&sheet.main()));
        }
    }
}

#[test]
fn built_in_views_answer_their_question() {
    let data = Data::of(&plan());
    for (sheet, question, wanted) in [
        (Sheet::Exhibitors, BuiltIn::All, vec!["Alpha", "beta 10", "丁", "Гамма"]),
        (Sheet::Exhibitors, BuiltIn::Unplaced, vec!["Гамма"]),
        (Sheet::Exhibitors, BuiltIn::ContractNoBooth, vec!["Гамма"]),
        (Sheet::Exhibitors, BuiltIn::OverArea, vec!["Alpha"]),
        (Sheet::Exhibitors, BuiltIn::UnderArea, vec![]),
        (Sheet::Exhibitors, BuiltIn::NoContact, vec!["Alpha", "beta 10", "丁", "Гамма"]),
        (Sheet::Exhibitors, BuiltIn::OnlineOnly, vec!["丁"]),
        (Sheet::Booths, BuiltIn::All, vec!["A1", "A2", "A10", ""]),
        (Sheet::Booths, BuiltIn::Available, vec!["A2", ""]),
        (Sheet::Booths, BuiltIn::HoldLapsed, vec!["A10"]),
        (Sheet::Booths, BuiltIn::NotApproved, vec!["A1"]),
        (Sheet::Booths, BuiltIn::NoNumber, vec![""]),
        (Sheet::Booths, BuiltIn::NoPavilion, vec!["A10", ""]),
        (Sheet::Booths, BuiltIn::NoPrice, vec!["A1", "A2", "A10", ""]),
        (Sheet::Pavilions, BuiltIn::OverArea, vec!["Kazakhstan"]),
        (Sheet::Pavilions, BuiltIn::UnderArea, vec![]),
    ] {
        assert_eq!(names(&data, &View::built_in(sheet, question)), wanted, "{sheet:?} {question:?}");
    }
    let view = View::built_in(Sheet::Booths, BuiltIn::HoldLapsed);
    assert!(view.rows(&data, EN, day(20)).is_empty(), "a hold lasts through its last day");
}

#[test]
fn rows_are_sorted_and_empty_cells_come_last_either_way() {
    let data = Data::of(&plan());
    let mut view = View::built_in(Sheet::Exhibitors, BuiltIn::All);
    view.sort.clear();
    view.sort_by(Column::Contracted, false);
    assert_eq!(names(&data, &view), ["Alpha", "Гамма", "beta 10", "丁"]);
    view.sort_by(Column::Contracted, false);
    assert_eq!(names(&data, &view), ["Гамма", "Alpha", "beta 10", "丁"]);
    view.sort_by(Column::Name, true);
    assert_eq!(view.sort.len(), 2);
    view.sort_by(Column::Contracted, false);
    assert!(view.sort.is_empty(), "the third time it is sorted no more, and the others go too");
    let mut booths = View::built_in(Sheet::Booths, BuiltIn::All);
    booths.sort_by(Column::Number, false);
    assert_eq!(names(&data, &booths), ["A10", "A2", "A1", ""]);
}

#[test]
fn conditions_narrow_a_view() {
    let data = Data::of(&plan());
    let mut view = View::built_in(Sheet::Booths, BuiltIn::All);
    let mut with = |column, test| {
        view.conditions.clear();
        view.put_condition(Condition { column, test });
        names(&data, &view)
    };
    let kz = Choice::Country(Country::new("KZ").unwrap());
    let held = Choice::Status(Status::Held { until: None });
    assert_eq!(with(Column::Status, Test::OneOf([held].into())), ["A10"]);
    assert_eq!(with(Column::Country, Test::OneOf([kz].into())), ["A1", "A10"]);
    assert_eq!(with(Column::Country, Test::OneOf([Choice::Nothing].into())), ["A2", ""]);
    assert_eq!(with(Column::Pavilion, Test::Holds("哈萨".into())), ["A1", "A2"]);
    assert_eq!(with(Column::Exhibitor, Test::Filled), ["A1", "A10"]);
    assert_eq!(with(Column::Number, Test::Empty), [""]);
    assert_eq!(with(Column::Area, Test::AtLeast(9_000_001)), [""; 0]);
    assert_eq!(with(Column::Area, Test::AtMost(9_000_000)).len(), 4);
    assert_eq!(with(Column::HeldUntil, Test::From(day(21))), [""; 0]);
    assert_eq!(with(Column::HeldUntil, Test::Until(day(21))), ["A10"]);
}

#[test]
fn views_are_kept_as_text_and_unsound_ones_put_right() {
    let mut view = View::built_in(Sheet::Booths, BuiltIn::HoldLapsed);
    view.name = "Mine".into();
    view.put_condition(Condition {
        column: Column::Pavilion,
        test: Test::OneOf([Choice::Pavilion(PavilionId::from_u64(5)), Choice::Nothing].into()),
    });
    let saved = SavedViews { own: vec![view.clone()], ..SavedViews::default() };
    let text = ron::to_string(&saved).unwrap();
    assert_eq!(ron::from_str::<SavedViews>(&text), Ok(saved));
    let mut odd = view;
    odd.columns = vec![
        Shown { column: Column::Email, width: 9.0 },
        Shown { column: Column::Status, width: f32::NAN },
        Shown { column: Column::Status, width: 9.0 },
        Shown { column: Column::Number, width: 1e9 },
    ];
    odd.sort = vec![SortBy { column: Column::Email, is_descending: true }];
    let sound = odd.sound();
    let columns: Vec<(Column, f32)> = sound.columns.iter().map(|shown| (shown.column, shown.width)).collect();
    assert_eq!(columns, [(Column::Number, MAX_WIDTH), (Column::Status, MIN_WIDTH)]);
    assert!(sound.sort.is_empty());
}

#[test]
fn columns_are_shown_hidden_and_moved() {
    let mut view = View::built_in(Sheet::Pavilions, BuiltIn::All);
    let columns = |view: &View| view.columns.iter().map(|shown| shown.column).collect::<Vec<_>>();
    view.toggle(Column::Name);
    view.toggle(Column::Notes);
    view.toggle(Column::Target);
    assert_eq!(columns(&view).first(), Some(&Column::Name), "the main column stays");
    assert!(columns(&view).contains(&Column::Notes) && !columns(&view).contains(&Column::Target));
    view.move_column(Column::Notes, Column::Countries);
    assert_eq!(columns(&view)[1], Column::Notes);
    view.move_column(Column::Notes, Column::Name);
    assert_eq!(columns(&view)[0], Column::Name);
}

fn read(data: &Data, row: RowId, column: Column, typed: &str) -> Result<Cell, &'static str> {
    read_cell(data, EN, row.sheet(), Some(row), column, typed).map_err(|message| message.key)
}

#[test]
fn typed_text_is_understood_in_any_language() {
    let data = Data::of(&plan());
    let (alpha, a1, a10) = (exhibitor(101), booth(11), booth(13));
    let kz = Country::new("KZ").unwrap();
    for (row, column, typed, wanted) in [
        (alpha, Column::Country, "哈萨克斯坦", Ok(Cell::Countries(vec![kz]))),
        (alpha, Column::Country, "казахстан", Ok(Cell::Countries(vec![kz]))),
        (alpha, Column::Country, "kz", Ok(Cell::Countries(vec![kz]))),
        (alpha, Column::Country, "Narnia", Err("table-no-country")),
        (alpha, Column::Country, " ", Ok(Cell::Empty)),
        (alpha, Column::Name, "", Ok(Cell::Local(LocalText::default()))),
        (alpha, Column::Contracted, "+4.5", Ok(Cell::Area(Area(13_500_000)))),
        (alpha, Column::Contracted, "3*6", Ok(Cell::Area(Area(18_000_000)))),
        (alpha, Column::Contracted, "much", Err("entry-unexpected")),
        (alpha, Column::Attendance, "онлайн", Ok(Cell::Attendance(Attendance::Online))),
        (alpha, Column::WishedSides, "5", Err("entry-out-of-range")),
        (alpha, Column::WishedPavilion, "哈萨克斯坦馆", Ok(Cell::Pavilions(vec![PavilionId::from_u64(5)]))),
        (
            alpha,
            Column::NotBeside,
            "Beta 10; гамма",
            Ok(Cell::Exhibitors([102, 103].map(ExhibitorId::from_u64).into())),
        ),
        (alpha, Column::Booths, "A2", Err("table-derived")),
        (alpha, Column::Power, "2.5", Ok(Cell::Watts(2500))),
        (a1, Column::Exhibitor, "гамма", Ok(Cell::Exhibitors(vec![ExhibitorId::from_u64(103)]))),
        (a1, Column::Exhibitor, "Nobody", Err("table-no-exhibitor-named")),
        (a1, Column::Status, "reserved", Ok(Cell::Status(Status::Reserved))),
        (a10, Column::Status, "held", Ok(Cell::Status(Status::Held { until: Some(day(20)) }))),
        (a1, Column::HeldUntil, "2021年8月23日", Ok(Cell::Date(day(23)))),
        (a1, Column::HeldUntil, "soon", Err("entry-not-a-date")),
        (a1, Column::Area, "12", Err("table-derived")),
        (a1, Column::Number, "B7", Ok(Cell::Text("B7".into()))),
    ] {
        let found = read(&data, row, column, typed);
        match wanted {
            Err("entry-unexpected") => assert!(found.is_err(), "{typed}"),
            wanted => assert_eq!(found, wanted, "{column:?} {typed}"),
        }
    }
    let name = read_cell(&data, Words::of(Lang::Ru), Sheet::Exhibitors, Some(alpha), Column::Name, "Альфа").unwrap();
    assert_eq!(name, Cell::Local(LocalText::en("Alpha").with(Lang::Ru, "Альфа")));
}

fn put(row: RowId, column: Column, cell: Cell) -> Assignment {
    Assignment { row, column, cell }
}

#[test]
fn one_value_goes_into_many_rows_as_one_step() {
    let data = Data::of(&plan());
    let kind = Cell::Kind(BoothKind::RawSpace);
    let many: Vec<Assignment> = [12, 13, 14].map(|n| put(booth(n), Column::Kind, kind.clone())).into();
    let outcome = assign(&data, &many);
    assert_eq!((outcome.changed.len(), outcome.refused.len()), (3, 0));
    assert_eq!(EN.say(&outcome.edit.label), "Change Kind of 3 rows");
    let after = Data::of(&outcome.edit.applied(data.project()));
    assert_eq!(after.cell(booth(13), Column::Kind), kind);
    assert_eq!(outcome.edit.reversed().applied(after.project()), plan());
}

#[test]
fn what_cannot_be_is_refused_with_a_reason_and_the_rest_is_taken() {
    let data = Data::of(&plan());
    let blocked = Cell::Status(Status::Blocked);
    let outcome = assign(&data, &[11, 12].map(|n| put(booth(n), Column::Status, blocked.clone())));
    assert_eq!(outcome.changed, [booth(12)].into());
    let reasons: Vec<String> = outcome.refused.iter().map(|refused| EN.say(&refused.reason)).collect();
    assert!(reasons[0].contains("A1") && reasons[0].contains("Alpha"), "{reasons:?}");
    let one = assign(&data, &[put(booth(11), Column::HeldUntil, Cell::Date(day(1)))]);
    assert_eq!(one.taken().map_err(|refusal| refusal.0), Err(Message::new("table-not-held")));
    let name = assign(&data, &[put(exhibitor(101), Column::Name, Cell::Local(LocalText::en("A")))]);
    assert_eq!(EN.say(&name.edit.label), "Change the name of exhibitor Alpha");
}

#[test]
fn approvals_are_dated_by_the_day_of_work_and_are_for_raw_space_only() {
    let data = Data::of(&plan()).on(day(19));
    let approved = Cell::Approval(ApprovalState::Approved);
    let outcome = assign(&data, &[11, 12].map(|n| put(booth(n), Column::Approval, approved.clone())));
    assert_eq!((outcome.changed.len(), outcome.refused.len()), (1, 1));
    let after = Data::of(&outcome.edit.applied(data.project()));
    assert_eq!(shown(&after, booth(11), Column::Decided), "19 Aug 2021");
    assert!(names(&after, &View::built_in(Sheet::Booths, BuiltIn::NotApproved)).is_empty());
    assert_eq!(read(&data, booth(11), Column::Approval, "审核中"), Ok(Cell::Approval(ApprovalState::InReview)));
    assert_eq!(read(&data, booth(11), Column::Discount, "12.5 %"), Ok(Cell::Percent(1250)));
    assert_eq!(read(&data, booth(11), Column::Discount, "101"), Err("entry-out-of-range"));
}

#[test]
fn booths_swap_their_numbers() {
    let data = Data::of(&plan());
    let number = |n, text: &str| put(booth(n), Column::Number, Cell::Text(text.to_owned()));
    let outcome = assign(&data, &[number(11, "A2"), number(12, "A1")]);
    assert!(outcome.refused.is_empty());
    let after = Data::of(&outcome.edit.applied(data.project()));
    assert_eq!([11, 12].map(|n| shown(&after, booth(n), Column::Number)), ["A2", "A1"]);
    let clash = assign(&data, &[number(11, "A10"), number(12, "B1")]);
    assert_eq!((clash.refused.len(), clash.changed.len()), (1, 1));
}

fn block(text: &str) -> Vec<Vec<String>> {
    read_block(text)
}

#[test]
fn a_block_is_laid_from_the_cell_and_adds_exhibitors() {
    let data = Data::of(&plan());
    let spot = Spot {
        rows: vec![exhibitor(103), exhibitor(104)],
        columns: vec![Column::Name, Column::Country, Column::Contracted],
    };
    let text = "Gamma\tRussia\t36\n丁丁\tNarnia\t\nNew Ltd\tКНР\t12\n新公司\t中国\tlarge\n\t\t5\n";
    let pasted = paste(&data, EN, Sheet::Exhibitors, &block(text), &spot);
    assert_eq!((pasted.lines, pasted.has_titles), (5, false));
    let outcome = &pasted.outcome;
    assert_eq!((outcome.changed.len(), outcome.added.len()), (2, 2));
    let refused: Vec<(usize, &str, &str)> =
        outcome.refused.iter().map(|r| (r.line, r.typed.as_str(), r.reason.key)).collect();
    assert_eq!(refused[0], (2, "Narnia", "table-no-country"));
    assert_eq!(refused.last(), Some(&(5, "5", "table-line-without-name")));
    let after = Data::of(&outcome.edit.applied(data.project()));
    assert_eq!(after.rows(Sheet::Exhibitors).len(), 6);
    assert_eq!(shown(&after, exhibitor(103), Column::Name), "Gamma");
    assert_eq!(shown(&after, exhibitor(103), Column::NameRu), "Гамма", "only the reader's language is changed");
    let new: Vec<_> = outcome.added.iter().map(|row| shown(&after, *row, Column::NameZh)).collect();
    assert_eq!(new, ["", "新公司"]);
    assert_eq!(EN.say(&outcome.edit.label), "Paste 5 rows");
}

#[test]
fn a_block_with_titles_finds_its_columns_and_rows() {
    let data = Data::of(&plan());
    let text = "邮箱?\tСтрана\tName\tContracted (m²)\nx\tKZ\tbeta 10\t27\ny\t\tOmega\t9\n";
    let spot = Spot { rows: Vec::new(), columns: Vec::new() };
    let pasted = paste(&data, EN, Sheet::Exhibitors, &block(text), &spot);
    assert!(pasted.has_titles);
    assert_eq!(pasted.unknown, ["邮箱?"]);
    assert_eq!((pasted.outcome.changed.len(), pasted.outcome.added.len()), (1, 1));
    assert!(pasted.outcome.refused.is_empty(), "{:?}", pasted.outcome.refused);
    let after = Data::of(&pasted.outcome.edit.applied(data.project()));
    assert_eq!(shown(&after, exhibitor(102), Column::Contracted), "27");
    assert_eq!(shown(&after, exhibitor(102), Column::Country), "Kazakhstan");
}

#[test]
fn what_was_exported_comes_back_without_a_change() {
    let data = Data::of(&plan());
    for sheet in Sheet::ALL {
        let rows = data.rows(sheet);
        for lang in Lang::ALL {
            let words = Words::of(lang);
            let table = list(&data, words, sheet, &rows, sheet.columns(), Ids::With);
            assert_eq!(table.rows.len(), rows.len());
            let text = super::block(&table, words, Titles::With);
            let spot = Spot { rows: Vec::new(), columns: Vec::new() };
            let pasted = paste(&data, words, sheet, &block(&text), &spot);
            let outcome = &pasted.outcome;
            assert!(outcome.edit.is_empty(), "{sheet:?} {lang}: {:?}", outcome.edit);
            assert!(outcome.refused.is_empty(), "{sheet:?} {lang}: {:?}", outcome.refused);
        }
    }
}

#[test]
fn booths_take_a_block_but_none_is_added() {
    let data = Data::of(&plan());
    let spot = Spot { rows: vec![booth(12)], columns: vec![Column::Number, Column::Exhibitor] };
    let pasted = paste(&data, EN, Sheet::Booths, &block("B2\tГамма\nB3\tAlpha"), &spot);
    assert_eq!(pasted.outcome.refused.len(), 1);
    assert_eq!(pasted.outcome.refused[0].reason.key, "table-line-without-booth");
    let after = Data::of(&pasted.outcome.edit.applied(data.project()));
    assert_eq!(shown(&after, booth(12), Column::Number), "B2");
    assert_eq!(shown(&after, booth(12), Column::Status), "Held");
}
