//! What fitted labels promise, on given and on random labels.

use super::*;
use crate::geometry::{Frame, Size};
use proptest::prelude::*;

/// Chinese characters one font size wide, all others six tenths.
struct Columns;

impl Measure for Columns {
    fn width(&mut self, text: &str, weight: Weight, size: f32) -> f32 {
        let bold = if weight == Weight::Strong { 1.05 } else { 1.0 };
        text.chars().map(|c| if c >= '\u{2e80}' { 1.0 } else { 0.6 * bold }).sum::<f32>() * size
    }
}

fn line(rank: Rank, text: &str) -> Line {
    let weight = if rank == Rank::Number { Weight::Strong } else { Weight::Regular };
    Line { text: text.to_owned(), rank, weight, ink: Ink::Text }
}

fn booth(width: i32, depth: i32, name: &str) -> Label {
    Label {
        frame: Frame::new(Point::ORIGIN, Size::new(width, depth)),
        align: Align::Center,
        lines: vec![line(Rank::Number, "A12"), line(Rank::Name, name), line(Rank::Area, "18 m²")],
        flags: vec![Country::new("KZ").unwrap()],
    }
}

fn at(label: &Label, px_per_m: f64) -> Fitted {
    fit(label, Limits { per_mm: px_per_m / 1000.0, min: 8.0, max: 20.0 }, &mut Columns)
}

fn shown(label: &Label, px_per_m: f64) -> String {
    at(label, px_per_m).texts.iter().map(|t| t.text.as_str()).collect::<Vec<_>>().join("|")
}

#[test]
fn a_booth_shows_more_as_it_grows() {
    let label = booth(3000, 3000, "Kazakh Invest");
    assert_eq!(shown(&label, 4.0), "");
    assert_eq!(shown(&label, 6.0), "A12");
    assert_eq!(shown(&label, 13.0), "A12|Kazakh|Invest");
    assert_eq!(shown(&label, 20.0), "A12|Kazakh|Invest|18 m²");
    assert_eq!(shown(&label, 40.0), "A12|Kazakh Invest|18 m²");
    assert!(at(&label, 13.0).flags.is_empty());
    assert_eq!(at(&label, 60.0).flags.len(), 1);
}

#[test]
fn equal_booths_have_equal_numbers() {
    let sizes = |name| at(&booth(3000, 3000, name), 30.0).texts.first().map(|t| t.size);
    assert_eq!(sizes("Alibaba"), sizes("Two River Area Administrative Committee of Chongqing"));
}

#[test]
fn a_long_name_is_cut() {
    let text = shown(&booth(3000, 3000, "Administrativecommittee"), 20.0);
    assert!(text.starts_with("A12|Adm") && text.contains('…'), "{text}");
}

#[test]
fn a_heading_keeps_its_flag_when_the_name_has_no_room() {
    let mut label = booth(1500, 1500, "Kazakhstan");
    label.align = Align::Left;
    label.lines.retain(|line| line.rank == Rank::Name);
    assert_eq!((at(&label, 12.0).texts.len(), at(&label, 12.0).flags.len()), (0, 1));
    label.frame.size = Size::new(30_000, 1500);
    let fitted = at(&label, 12.0);
    assert!(fitted.texts[0].dx < 0.0 && fitted.flags[0].dx < fitted.texts[0].dx);
}

#[test]
fn text_is_never_upside_down() {
    for (turn, expected) in [(0, 0), (89, 89), (90, 270), (180, 0), (200, 20), (269, 89), (270, 270)] {
        assert_eq!(readable(Angle::degrees(turn)), Angle::degrees(expected), "{turn}");
    }
}

fn boxes(fitted: &Fitted) -> Vec<[f32; 4]> {
    let centred = |x: f32, y: f32, w: f32, h: f32| [x - w / 2.0, y - h / 2.0, x + w / 2.0, y + h / 2.0];
    let texts = fitted.texts.iter().map(|t| centred(t.dx, t.dy, t.width, t.size * LINE));
    texts.chain(fitted.flags.iter().map(|f| centred(f.dx, f.dy, f.width, f.width * 0.75))).collect()
}

proptest! {
    #[test]
    fn nothing_overlaps_and_nothing_leaves_the_area(
        width in 1..40_000_i32,
        depth in 1..40_000_i32,
        scale in 0.5..200.0_f64,
        name in "[a-zA-Z 重庆国际博览中心-]{0,40}",
        number in "[A-Z0-9-]{0,9}",
        flags in 0..4_usize,
        align in prop_oneof![Just(Align::Center), Just(Align::Left), Just(Align::Right), Just(Align::Foot), Just(Align::Head)],
    ) {
        let mut label = booth(width, depth, &name);
        label.align = align;
        label.lines[0].text = number;
        label.flags = vec![Country::new("KZ").unwrap(); flags];
        let fitted = at(&label, scale);
        let boxes = boxes(&fitted);
        let px = |mm: i32| (f64::from(mm) * scale / 1000.0) as f32 / 2.0 + 0.01;
        for (i, a) in boxes.iter().enumerate() {
            prop_assert!(a[0] >= -px(width) && a[2] <= px(width), "{:?}", fitted);
            prop_assert!(a[1] >= -px(depth) && a[3] <= px(depth), "{:?}", fitted);
            for b in &boxes[i + 1..] {
                let apart = a[2] <= b[0] + 0.01 || b[2] <= a[0] + 0.01 || a[3] <= b[1] + 0.01 || b[3] <= a[1] + 0.01;
                prop_assert!(apart, "{:?}", fitted);
            }
        }
        for text in &fitted.texts {
            prop_assert!((7.99..=20.01).contains(&text.size));
            let steps = (text.size / 8.0).log2() * 4.0;
            prop_assert!((steps - steps.round()).abs() < 0.01);
        }
    }
}
