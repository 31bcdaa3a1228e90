use super::*;
use crate::geometry::{Frame, Polygon, Rect};
use crate::model::{Booth, Column, FloorId, Hall, Item, Items, LayoutId, Part, Section};
use crate::words::LocalText;
use std::sync::Arc;

/// A hall of 60 m by 40 m with a module and these parts; ids count from 0.
fn plan(module: i32, parts: Vec<Part>) -> (Project, HallId) {
    let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(2));
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(60_000, 40_000))).unwrap();
    let mut project = Project::default();
    let record = Hall { module: Some(Mm(module)), ..Hall::new(LocalText::en("T"), outline, layout) };
    project.halls.insert(hall, Arc::new(record));
    let items: Items = (0..).map(ItemId::from_u64).zip(parts.into_iter().map(|p| Arc::new(Item::new(p)))).collect();
    project.floors.insert(FloorId::Layout(layout), items);
    (project, hall)
}

fn booth(x: i32, y: i32, width: i32, depth: i32) -> Part {
    Part::Booth(Booth::new("", Shape::rect(Point::new(x, y), Size::new(width, depth))))
}

fn raw(x: i32, y: i32, width: i32, depth: i32) -> Part {
    let shape = Shape::rect(Point::new(x, y), Size::new(width, depth));
    Part::Booth(Booth { kind: BoothKind::RawSpace, ..Booth::new("", shape) })
}

fn row_of(count: i32, x: i32, y: i32) -> Vec<Part> {
    (0..count).map(|n| booth(x + n * 3000, y, 3000, 3000)).collect()
}

fn column(x: i32, y: i32) -> Part {
    Part::Column(Column { frame: Frame::new(Point::new(x, y), Size::new(800, 800)), section: Section::Square })
}

#[test]
fn lengths_are_built_of_modules() {
    for (sold, module, wanted) in
        [(3000, 990, 2970), (3000, 1050, 3150), (2500, 990, 2475), (1, 990, 1), (3000, 1000, 3000), (4567, 995, 4544)]
    {
        assert_eq!(built_length(Mm(sold), Mm(module)), Mm(wanted), "{sold} of {module}");
    }
}

#[test]
fn the_difference_adds_up_along_a_row() {
    let (project, hall) = plan(990, row_of(10, 5000, 10_000));
    let all = built(&project, hall);
    let [row] = all.rows.as_slice() else { panic!("one row, not {:?}", all.rows) };
    assert_eq!((row.drift(), row.end, row.depth), (Mm(-300), RowEnd::Free, Mm(3000)));
    assert_eq!((row.origin, row.turn), (Point::new(5000, 10_000), Angle::ZERO));
    assert_eq!((row.sold[1], row.built[1]), (Mm(6000), Mm(5940)));
    let last = all.booths[&ItemId::from_u64(9)];
    assert_eq!((last.built, last.shift), (Size::new(2970, 2970), Mm(-270)));
    assert_eq!(last.foot, (Point::new(33_500, 13_000), Angle::ZERO));
    for module in [None, Some(NOMINAL_MODULE)] {
        let mut nominal = project.clone();
        let record = Hall { module, ..nominal.halls[&hall].as_ref().clone() };
        nominal.halls.insert(hall, Arc::new(record));
        assert_eq!(built(&nominal, hall), Built::default());
    }
}

#[test]
fn a_row_begins_where_it_stands_against_something() {
    for (name, others, origin, turn) in [
        ("free", vec![], (9000, 9000), 0),
        ("raw space at its end", vec![raw(18_000, 9000, 6000, 6000)], (18_000, 12_000), 180),
        ("raw space at both ends", vec![raw(18_000, 9000, 6000, 6000), raw(3000, 9000, 6000, 6000)], (9000, 9000), 0),
        ("a column at its end", vec![column(18_100, 10_000)], (18_000, 12_000), 180),
        ("a column an aisle away", vec![column(21_000, 10_000)], (9000, 9000), 0),
    ] {
        let (project, hall) = plan(990, row_of(3, 9000, 9000).into_iter().chain(others).collect());
        let row = built(&project, hall).rows.swap_remove(0);
        assert_eq!((row.origin, row.turn), (Point::new(origin.0, origin.1), Angle::degrees(turn)), "{name}");
    }
    let (project, hall) = plan(990, row_of(4, 48_000, 9000));
    assert_eq!(built(&project, hall).rows[0].origin, Point::new(60_000, 12_000), "the edge of the hall");
}

#[test]
fn a_longer_row_runs_into_what_stands_at_its_end() {
    let id = ItemId::from_u64(10);
    for (name, other, wanted) in [
        ("nothing near", column(50_000, 11_000), RowEnd::Free),
        ("beside", booth(35_000, 13_000, 3000, 3000), RowEnd::Free),
        (
            "an aisle",
            booth(38_000, 9000, 3000, 3000),
            RowEnd::Narrows { before: Some(id), from: Mm(3000), to: Mm(1500) },
        ),
        ("a column", column(36_000, 11_000), RowEnd::RunsInto { what: Some(id), by: Mm(500) }),
    ] {
        let mut parts = row_of(10, 5000, 10_000);
        parts.push(other);
        let (project, hall) = plan(1050, parts);
        let row = built(&project, hall).rows.into_iter().find(|row| row.booths.len() == 10).unwrap();
        assert_eq!((row.drift(), row.end), (Mm(1500), wanted), "{name}");
        assert_eq!(row.end.is_impossible(), name == "a column");
    }
    let (project, hall) = plan(1050, row_of(10, 29_500, 10_000));
    let row = built(&project, hall).rows.swap_remove(0);
    assert_eq!(row.end, RowEnd::RunsInto { what: None, by: Mm(1000) }, "out of the hall");
    let (project, hall) = plan(1050, row_of(10, 30_000, 10_000));
    assert_eq!(built(&project, hall).rows[0].origin.x, Mm(60_000), "begun at the wall it runs the other way");
}

#[test]
fn blocks_are_rows_back_to_back_and_upright_rows_run_down() {
    let block = row_of(5, 5000, 5000).into_iter().chain(row_of(5, 5000, 8000)).collect();
    let (project, hall) = plan(990, block);
    let rows = built(&project, hall).rows;
    assert_eq!(rows.iter().map(|row| row.booths.len()).collect::<Vec<_>>(), [5, 5]);
    let upright = (0..4).map(|n| booth(5000, 5000 + n * 2000, 3000, 2000)).collect();
    let (project, hall) = plan(990, upright);
    let row = built(&project, hall).rows.swap_remove(0);
    assert_eq!((row.origin, row.turn), (Point::new(8000, 5000), Angle::QUARTER));
    assert_eq!((row.depth, row.drift()), (Mm(3000), Mm(-80)));
    // an L: the corner belongs to the longer arm
    let l = row_of(4, 5000, 5000).into_iter().chain([booth(5000, 8000, 3000, 3000)]).collect();
    let (project, hall) = plan(990, l);
    let mut sizes: Vec<usize> = built(&project, hall).rows.iter().map(|row| row.booths.len()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 4]);
}

#[test]
fn turned_rows_are_rows_too() {
    let pivot = Frame { at: Point::new(20_000, 10_000), size: Size::new(1, 1), turn: Angle::degrees(30) };
    let frame = |n: i32| {
        let at = pivot.plan(crate::geometry::Vector::new(n * 3000, 0));
        Part::Booth(Booth::new("", Shape::Frame(Frame { at, size: Size::new(3000, 3000), turn: pivot.turn })))
    };
    let (project, hall) = plan(990, (0..5).map(frame).chain([raw(2000, 2000, 6000, 6000)]).collect());
    let all = built(&project, hall);
    assert_eq!((all.rows.len(), all.booths.len()), (1, 5), "raw space is built as sold");
    let row = &all.rows[0];
    assert!(row.origin.distance(pivot.at) < 4.0 && row.turn == pivot.turn);
    assert_eq!(row.drift(), Mm(-150));
    assert_eq!(all.most_drift().map(|row| row.booths.len()), Some(5));
}
