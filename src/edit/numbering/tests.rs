use super::*;
use crate::edit::sketch::{Sketch, ids, refused};
use crate::geometry::{Angle, Frame, Point, Shape, Size};
use crate::model::{Key, Pavilion, PavilionId, Sale};
use crate::words::{Country, LocalText};

fn all(plan: &Sketch) -> BTreeSet<ItemId> {
    plan.project.booths_of(plan.hall).map(|(id, _)| id).collect()
}

/// Two blocks of two rows of three booths, back to back, an aisle of 3 m between the blocks:
/// rows at y = 0, 3, 9 and 12 m.
fn blocks() -> (Sketch, Vec<Vec<ItemId>>) {
    let mut plan = Sketch::new();
    let rows = [0, 3000, 9000, 12_000];
    let rows = rows.map(|y| (0..3).map(|n| plan.booth("", n * 3000, y, 3000, 3000)).collect::<Vec<_>>()).to_vec();
    (plan, rows)
}

/// The new numbers, row by row as the rows were laid.
fn numbers(plan: &Sketch, rows: &[Vec<ItemId>], scheme: &NumberScheme) -> Vec<String> {
    let planned = plan_numbers(&plan.project, plan.hall, &all(plan), scheme).unwrap();
    let of = |id: &ItemId| planned.iter().find(|one| one.id == *id).map(|one| one.new.clone()).unwrap();
    rows.iter().map(|row| row.iter().map(of).collect::<Vec<_>>().join(" ")).collect()
}

fn scheme(lanes: Lanes) -> NumberScheme {
    NumberScheme { lanes, ..NumberScheme::default() }
}

#[test]
fn rows_have_letters_and_begin_at_any_corner() {
    let (plan, rows) = blocks();
    let course = Course::ThereAndBack;
    for (scheme, wanted) in [
        (scheme(Lanes::Row), ["A01 A02 A03", "B01 B02 B03", "C01 C02 C03", "D01 D02 D03"]),
        (
            NumberScheme { corner: Corner::TopRight, ..scheme(Lanes::Row) },
            ["A03 A02 A01", "B03 B02 B01", "C03 C02 C01", "D03 D02 D01"],
        ),
        (
            NumberScheme { corner: Corner::BottomLeft, course, ..scheme(Lanes::Row) },
            ["D03 D02 D01", "C01 C02 C03", "B03 B02 B01", "A01 A02 A03"],
        ),
        (
            NumberScheme { corner: Corner::BottomRight, rows: Axis::Vertical, digits: 1, ..scheme(Lanes::Row) },
            ["C4 B4 A4", "C3 B3 A3", "C2 B2 A2", "C1 B1 A1"],
        ),
        (
            NumberScheme { pattern: "{n}".into(), digits: 3, course, ..scheme(Lanes::Row) },
            ["001 002 003", "006 005 004", "007 008 009", "012 011 010"],
        ),
        (
            NumberScheme { restart: Restart::Never, digits: 1, step: 10, start: 5, ..scheme(Lanes::Row) },
            ["A5 A15 A25", "B35 B45 B55", "C65 C75 C85", "D95 D105 D115"],
        ),
    ] {
        assert_eq!(numbers(&plan, &rows, &scheme), wanted, "{scheme:?}");
    }
}

#[test]
fn both_sides_of_an_aisle_share_a_letter() {
    let (plan, rows) = blocks();
    let around = NumberScheme { course: Course::ThereAndBack, ..scheme(Lanes::Aisle) };
    assert_eq!(numbers(&plan, &rows, &around), ["A01 A02 A03", "B01 B02 B03", "B06 B05 B04", "C01 C02 C03"]);
    let parted = scheme(Lanes::OddEven);
    assert_eq!(numbers(&plan, &rows, &parted), ["A02 A04 A06", "B01 B03 B05", "B02 B04 B06", "C01 C03 C05"]);
    let hundreds = NumberScheme { first_aisle: "1".into(), start: 10, step: 2, ..scheme(Lanes::OddEven) };
    assert_eq!(numbers(&plan, &rows, &hundreds), ["110 114 118", "211 215 219", "210 214 218", "311 315 319"]);
    let one_count = NumberScheme { pattern: "{n}".into(), ..scheme(Lanes::OddEven) };
    assert_eq!(numbers(&plan, &rows, &one_count), ["02 04 06", "01 03 05", "08 10 12", "07 09 11"]);
}

#[test]
fn single_rows_pair_up_along_aisles() {
    let mut plan = Sketch::new();
    let rows: Vec<Vec<ItemId>> = [0, 6000, 12_000, 18_000]
        .iter()
        .map(|y| (0..2).map(|n| plan.booth("", n * 3000, *y, 3000, 3000)).collect())
        .collect();
    let found = numbers(&plan, &rows, &scheme(Lanes::OddEven));
    assert_eq!(found, ["A01 A03", "A02 A04", "B01 B03", "B02 B04"]);
}

#[test]
fn real_rows_are_not_a_table() {
    let mut plan = Sketch::new();
    // a block with an island over both rows at its end, a low kiosk on the seam, and fronts out of line
    let upper: Vec<ItemId> = (0..4).map(|n| plan.booth("", 8000 + n * 3000, n * 100, 3000, 3000)).collect();
    let lower: Vec<ItemId> = (0..4).map(|n| plan.booth("", 8000 + n * 3000, 3000, 3000, 3300)).collect();
    let island = plan.booth("", 0, 0, 6000, 6000);
    let kiosk = plan.booth("", 20_500, 2500, 1000, 1000);
    let rows = [vec![island], upper, lower, vec![kiosk]];
    let found = numbers(&plan, &rows, &scheme(Lanes::Row));
    assert_eq!(found, ["A01", "A02 A03 A04 A05", "B01 B02 B03 B04", "A06"]);
}

#[test]
fn a_turned_part_of_the_hall_has_rows_of_its_own() {
    let mut plan = Sketch::new();
    let straight: Vec<ItemId> = (0..4).map(|n| plan.booth("", n * 3000, 0, 3000, 3000)).collect();
    // turned about one corner, so that rows stay rows; one booth of the straight row is turned by somebody
    let mut turned = |row: i32, turn: i32| -> Vec<ItemId> {
        let pivot = Frame { at: Point::new(5000, 15_000), size: Size::new(1, 1), turn: Angle::degrees(turn) };
        let at = |n: i32| pivot.plan(crate::geometry::Vector::new(n * 3000, row * 3000));
        let shape = |n| Shape::Frame(Frame { at: at(n), size: Size::new(3000, 3000), turn: pivot.turn });
        (0..4).map(|n| plan.put(Part::Booth(Booth::new("", shape(n))))).collect()
    };
    let (first, second) = (turned(0, 25), turned(1, 25));
    let odd_one = plan.put(Part::Booth(Booth::new(
        "",
        Shape::Frame(Frame::centred(Point::new(14_500, 1500), Size::new(3000, 3000), Angle::degrees(45))),
    )));
    let rows = [straight, vec![odd_one], first, second];
    let found = numbers(&plan, &rows, &scheme(Lanes::Row));
    assert_eq!(found, ["A01 A02 A03 A04", "A05", "B01 B02 B03 B04", "C01 C02 C03 C04"]);
}

#[test]
fn contracted_numbers_stay_and_are_given_to_nobody_else() {
    let (mut plan, rows) = blocks();
    let (signed, reserved, blank) = (rows[0][1], rows[1][0], rows[2][0]);
    for (id, number, status) in
        [(signed, "A01", Status::Contracted), (reserved, "C02", Status::Reserved), (blank, "", Status::Contracted)]
    {
        plan.tweak(id, |item| *item = with_number(item, number));
        plan.sell(id, Sale { status, ..Sale::default() });
    }
    let found = |keep| numbers(&plan, &rows, &NumberScheme { keep, ..scheme(Lanes::Row) });
    assert_eq!(found(KeepNumbers::None)[0], "A01 A02 A03");
    assert_eq!(found(KeepNumbers::Contracted), ["A02 A01 A03", "B01 B02 B03", "C01 C02 C03", "D01 D02 D03"]);
    assert_eq!(found(KeepNumbers::Reserved), ["A02 A01 A03", "C02 B01 B02", "C01 C03 C04", "D01 D02 D03"]);
    let kept = plan_numbers(&plan.project, plan.hall, &all(&plan), &scheme(Lanes::Row)).unwrap();
    let kept: Vec<ItemId> = kept.into_iter().filter(|one| one.fate == Fate::Kept).map(|one| one.id).collect();
    assert_eq!(kept, [signed], "a booth without a number has none to keep");
}

#[test]
fn custom_is_honoured_in_counts_and_aisles() {
    let (plan, rows) = blocks();
    let skip = SkippedNumbers::read("2", "4").unwrap();
    let custom = NumberScheme { skip, first_aisle: "3".into(), pattern: "{aisle}-{n}".into(), ..scheme(Lanes::Row) };
    assert_eq!(
        numbers(&plan, &rows, &custom),
        ["3-01 3-03 3-05", "5-01 5-03 5-05", "6-01 6-03 6-05", "7-01 7-03 7-05"]
    );
}

#[test]
fn wide_fronts_take_several_counts() {
    let mut plan = Sketch::new();
    let widths = [3000, 6000, 4000, 9000, 3000];
    let starts = [0, 3000, 9000, 13_000, 22_000];
    let row: Vec<ItemId> = starts.iter().zip(widths).map(|(x, width)| plan.booth("", *x, 0, width, 3000)).collect();
    let by_front = NumberScheme { front: Some(Mm(3000)), ..scheme(Lanes::Row) };
    assert_eq!(numbers(&plan, &[row], &by_front), ["A01 A02 A04 A05 A08"]);
}

#[test]
fn numbers_tell_the_hall_and_the_pavilion() {
    let (mut plan, rows) = blocks();
    let (china, other) = (PavilionId::seeded(3, 1), PavilionId::seeded(3, 2));
    let countries = vec![Country::new("CN").unwrap()];
    plan.project.set(Key::Pavilion(china), Some(Pavilion { countries, ..Pavilion::default() }.into()));
    let name = LocalText::en("VIP");
    plan.project.set(Key::Pavilion(other), Some(Pavilion { name, ..Pavilion::default() }.into()));
    for (row, pavilion) in [(0, china), (1, other), (2, china)] {
        for id in &rows[row] {
            plan.tweak(*id, |item| {
                let booth = Booth { pavilion: Some(pavilion), ..item.booth().unwrap().clone() };
                *item = item.with_part(Part::Booth(booth));
            });
        }
    }
    let pattern = NumberScheme { pattern: " {hall}-{pavilion}{n}".into(), ..scheme(Lanes::Row) };
    let found = numbers(&plan, &rows, &pattern);
    assert_eq!(
        found,
        ["N1-CN01 N1-CN02 N1-CN03", "N1-VIP01 N1-VIP02 N1-VIP03", "N1-CN04 N1-CN05 N1-CN06", "N1-01 N1-02 N1-03"]
    );
}

#[test]
fn numbering_is_one_step_and_leaves_others_alone() {
    let (mut plan, rows) = blocks();
    let other = plan.booth("A02", 40_000, 20_000, 3000, 3000);
    let first = ids(&rows[0]);
    let said = plan.act(renumber(&plan.project, plan.hall, &first, &scheme(Lanes::Row)));
    assert_eq!((said.as_str(), plan.booth_of(other).number.as_str()), ("Number 3 booths", "A02"));
    assert_eq!(rows[0].iter().map(|id| plan.booth_of(*id).number.as_str()).collect::<Vec<_>>(), ["A01", "A03", "A04"]);
    let again = renumber(&plan.project, plan.hall, &first, &scheme(Lanes::Row)).unwrap();
    assert!(again.is_empty(), "the same scheme again changes nothing");
}

#[test]
fn impossible_schemes_are_refused() {
    let (plan, rows) = blocks();
    let base = scheme(Lanes::OddEven);
    let odd_digits = SkippedNumbers::read("", "13579").unwrap();
    for (bad, wanted) in [
        (NumberScheme { pattern: "{aisle}".into(), ..base.clone() }, "{n}"),
        (NumberScheme { pattern: "{row}{n}".into(), ..base.clone() }, "{row}"),
        (NumberScheme { pattern: "{n".into(), ..base.clone() }, "{n"),
        (NumberScheme { skip: odd_digits, ..base.clone() }, "No number is left"),
        (NumberScheme { pattern: format!("{}{{n}}", "x".repeat(10_000)), ..base.clone() }, "at most 10000"),
    ] {
        let said = refused(renumber(&plan.project, plan.hall, &all(&plan), &bad));
        assert!(said.contains(wanted), "{said}");
    }
    assert!(refused(renumber(&plan.project, plan.hall, &BTreeSet::new(), &base)).contains("booth"));
    assert_eq!(rows.len(), 4);
}

mod random {
    use super::*;
    use proptest::prelude::*;

    fn schemes() -> impl Strategy<Value = NumberScheme> {
        let ways = (0..4_usize, any::<bool>(), any::<bool>(), 0..3_u8, any::<bool>());
        let counts = (0..30_u32, 0..4_u32, 0..4_u8, prop::sample::select(vec!["", "4", "47"]), 0..4_usize);
        (ways, counts, any::<bool>(), 0..3_u8).prop_map(|(ways, counts, by_front, keep)| {
            let (corner, vertical, back, lanes, never) = ways;
            let (start, step, digits, skipped, pattern) = counts;
            NumberScheme {
                corner: Corner::ALL[corner],
                rows: if vertical { Axis::Vertical } else { Axis::Horizontal },
                course: if back { Course::ThereAndBack } else { Course::LineByLine },
                lanes: [Lanes::Row, Lanes::Aisle, Lanes::OddEven][usize::from(lanes)],
                pattern: ["{aisle}{n}", "{n}", "{hall}-{aisle}{n}", "{pavilion}{n}x"][pattern].to_owned(),
                restart: if never { Restart::Never } else { Restart::EachPrefix },
                start,
                step,
                digits,
                skip: SkippedNumbers::read("13", skipped).unwrap(),
                front: by_front.then_some(Mm(3000)),
                keep: [KeepNumbers::None, KeepNumbers::Contracted, KeepNumbers::Reserved][usize::from(keep)],
                first_aisle: "A".into(),
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
        #[test]
        fn every_booth_gets_one_number_and_nobody_shares_it(
            scheme in schemes(),
            booths in prop::collection::vec((0..40_000_i32, 0..30_000_i32, 1000..9000_i32, 1000..9000_i32, 0..8_i32), 1..60),
            chosen in prop::collection::vec(any::<bool>(), 60),
        ) {
            let mut plan = Sketch::new();
            for (n, (x, y, width, depth, kind)) in booths.iter().enumerate() {
                let turn = Angle::degrees(if *kind == 7 { 30 } else { 0 });
                let frame = Frame { at: Point::new(*x, *y), size: Size::new(*width, *depth), turn };
                let number = if n % 5 == 0 { String::new() } else { format!("A{n:02}") };
                let id = plan.put(Part::Booth(Booth::new(&number, Shape::Frame(frame))));
                let status = [Status::Available, Status::Reserved, Status::Contracted][n % 3];
                plan.sell(id, Sale { status, ..Sale::default() });
            }
            let picked: BTreeSet<ItemId> =
                all(&plan).into_iter().zip(&chosen).filter(|(_, take)| **take).map(|(id, _)| id).collect();
            prop_assume!(!picked.is_empty());
            let planned = plan_numbers(&plan.project, plan.hall, &picked, &scheme).unwrap();
            prop_assert_eq!(planned.iter().map(|one| one.id).collect::<BTreeSet<_>>(), picked.clone());
            prop_assert_eq!(planned.len(), picked.len());
            prop_assert_eq!(&planned, &plan_numbers(&plan.project, plan.hall, &picked, &scheme).unwrap());
            for one in &planned {
                let status = plan.project.sale(one.id).status;
                let keeps = scheme.keep.keeps(status) && !one.old.is_empty();
                prop_assert_eq!(one.fate == Fate::Kept, keeps);
                prop_assert!(!keeps || !one.is_changed());
                let digits = one.new.trim_end_matches('x').rsplit(|c: char| !c.is_ascii_digit()).next().unwrap();
                let count: u64 = digits.parse().unwrap();
                prop_assert!(keeps || !scheme.skip.has(count), "{} is to be skipped", one.new);
            }
            plan.act(renumber(&plan.project, plan.hall, &picked, &scheme));
            let all: Vec<&str> = plan.numbers().into_iter().filter(|number| !number.is_empty()).collect();
            let different: BTreeSet<&str> = all.iter().copied().collect();
            prop_assert_eq!(all.len(), different.len(), "{:?}", all);
        }
    }
}
