//! Arranging: align, distribute, same size, group, lock, order, copies, mirror, split, merge, corners.

use super::desk::{COMMAND, Desk, small_plan};
use eframe::egui::{Event, Key, Modifiers, OutputCommand};
use fairwright::geometry::{Point, Rect, Shape, Size};
use fairwright::model::Item;

const ALT: Modifiers = Modifiers::ALT;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// The small plan with A1 at (4, 6) 3 × 3, A2 at (9, 8) 5 × 3 and A3 at (16, 6) 3 × 4, all selected.
fn uneven() -> Desk {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.enter("Position Y", "8");
    desk.enter("Width", "5");
    desk.click_at(desk.at(17_500, 7500));
    desk.enter("Depth", "4");
    desk.click_at(desk.at(25_000, 15_000));
    desk.key(COMMAND, Key::A);
    assert_eq!(desk.selected(), ["A1", "A2", "A3"]);
    desk
}

fn all(desk: &Desk) -> [Rect; 3] {
    ["A1", "A2", "A3"].map(|number| desk.bounds(number))
}

#[test]
fn booths_are_aligned_six_ways() {
    let mut desk = uneven();
    let before = all(&desk);
    let depth = desk.depth();
    type Of = fn(Rect) -> i32;
    let ways: [(Key, Of, i32); 6] = [
        (Key::A, |r| r.min.x.0, 4000),
        (Key::H, |r| r.center().x.0, 11_500),
        (Key::D, |r| r.max.x.0, 19_000),
        (Key::W, |r| r.min.y.0, 6000),
        (Key::V, |r| r.center().y.0, 8500),
        (Key::S, |r| r.max.y.0, 11_000),
    ];
    for (key, of, wanted) in ways {
        desk.key(COMMAND, Key::A);
        desk.key(ALT, key);
        assert_eq!(all(&desk).map(of), [wanted; 3], "Alt+{key:?}");
        assert_eq!(desk.depth(), depth + 1, "one step");
        desk.key(COMMAND, Key::Z);
        assert_eq!(all(&desk), before);
    }
}

#[test]
fn booths_are_distributed_with_equal_gaps() {
    let mut desk = uneven();
    desk.key(ALT | SHIFT, Key::H);
    let [a, b, c] = all(&desk);
    assert_eq!(b.min.x - a.max.x, c.min.x - b.max.x);
    assert_eq!((a.min.x.0, c.max.x.0), (4000, 19_000));
    desk.key(ALT | SHIFT, Key::V);
    let [a, b, c] = all(&desk);
    let mut middles = [a, b, c].map(|rect| (rect.min.y.0, rect.max.y.0));
    middles.sort_unstable();
    assert_eq!(middles[1].0 - middles[0].1, middles[2].0 - middles[1].1);
}

#[test]
fn booths_get_the_same_size_by_a_button_of_the_inspector() {
    let mut desk = uneven();
    desk.click("Make the same size");
    let sizes = all(&desk).map(Rect::size);
    assert_eq!([sizes[0]; 3], sizes);
}

#[test]
fn the_main_menu_does_what_it_says() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.click("Main menu");
    desk.click("Edit");
    desk.click("Duplicate");
    assert_eq!(desk.numbers(), ["A1", "A2", "A3", "A4"]);
}

#[test]
fn a_group_is_picked_and_moved_as_one() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.click_with(desk.at(10_500, 7500), SHIFT);
    desk.key(COMMAND, Key::G);
    desk.click_at(desk.at(25_000, 15_000));
    desk.drag(desk.at(10_500, 7500), desk.at(10_500, 13_500), Modifiers::NONE);
    assert_eq!(desk.selected(), ["A1", "A2"]);
    assert_eq!(desk.bounds("A1").min, Point::new(4000, 12_000));
    assert_eq!(desk.bounds("A3").min, Point::new(16_000, 6000));
    desk.key(COMMAND | SHIFT, Key::G);
    desk.click_at(desk.at(25_000, 15_000));
    desk.click_at(desk.at(10_500, 13_500));
    assert_eq!(desk.selected(), ["A2"]);
}

#[test]
fn what_is_locked_stays_where_it_is_until_everything_is_unlocked() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(COMMAND, Key::L);
    desk.click_at(desk.at(25_000, 15_000));
    desk.drag(desk.at(10_500, 7500), desk.at(10_500, 13_500), Modifiers::NONE);
    assert_eq!(desk.bounds("A2").min, Point::new(9000, 6000));
    desk.key(COMMAND, Key::A);
    assert_eq!(desk.selected(), ["A1", "A3"]);
    desk.key(COMMAND | SHIFT, Key::L);
    desk.drag(desk.at(10_500, 7500), desk.at(10_500, 13_500), Modifiers::NONE);
    assert_eq!(desk.bounds("A2").min, Point::new(9000, 12_000));
}

#[test]
fn the_booth_brought_to_the_front_is_the_one_that_is_picked() {
    let mut desk = Desk::on(small_plan());
    desk.drag(desk.at(5500, 7500), desk.at(9500, 7500), COMMAND | SHIFT); // A1 partly over A2
    let both = desk.at(10_000, 7500);
    desk.click_at(desk.at(8500, 7500));
    assert_eq!(desk.selected(), ["A1"]);
    desk.key(COMMAND | SHIFT, Key::OpenBracket);
    desk.click_at(both);
    assert_eq!(desk.selected(), ["A2"], "A1 lies behind");
    desk.click_at(desk.at(8500, 7500));
    desk.key(COMMAND | SHIFT, Key::CloseBracket);
    desk.click_at(both);
    assert_eq!(desk.selected(), ["A1"]);
    desk.key(COMMAND, Key::OpenBracket);
    desk.click_at(both);
    assert_eq!(desk.selected(), ["A2"], "a step back");
    desk.click_at(desk.at(8500, 7500));
    desk.key(COMMAND, Key::CloseBracket);
    desk.click_at(both);
    assert_eq!(desk.selected(), ["A1"], "a step forward");
}

#[test]
fn a_duplicate_gets_a_number_of_its_own() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND, Key::D);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3", "A4"]);
    assert_eq!(desk.selected(), ["A4"]);
    assert_eq!(desk.bounds("A4").min, Point::new(5000, 7000));
}

#[test]
fn rows_and_columns_are_made_of_one_booth() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND | SHIFT, Key::D);
    desk.write("In each row", "2");
    desk.write("Number of rows", "3");
    desk.write("Gap in a row", "0");
    desk.write("Gap between rows", "1m");
    desk.click("Duplicate");
    assert_eq!(desk.numbers().len(), 3 + 5);
    let mut corners: Vec<Point> = desk.project().booths().map(|(_, _, booth)| booth.shape.bounds().min).collect();
    corners.sort_unstable_by_key(|at| (at.y, at.x));
    corners.retain(|at| at.x.0 <= 7000);
    let wanted = [6000, 10_000, 14_000].map(|y| [Point::new(4000, y), Point::new(7000, y)]);
    assert_eq!(corners, wanted.concat());
    assert_eq!(desk.depth(), 1);
}

#[test]
fn an_array_is_left_without_a_trace() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(5500, 7500));
    desk.key(COMMAND | SHIFT, Key::D);
    desk.click("Cancel");
    assert_eq!(desk.depth(), 0);
    assert!(!desk.has("Duplicate as rows"));
}

#[test]
fn a_pair_is_mirrored_about_its_middle() {
    let mut desk = uneven();
    desk.key(SHIFT, Key::H);
    let [a, b, c] = all(&desk);
    assert_eq!((a.min.x.0, b.min.x.0, c.min.x.0), (16_000, 9000, 4000));
    desk.key(SHIFT, Key::V);
    assert_eq!(all(&desk).map(|rect| rect.max.y.0), [11_000, 9000, 11_000]);
}

#[test]
fn a_quarter_turn_by_a_key() {
    let mut desk = uneven();
    desk.click_at(desk.at(25_000, 15_000));
    desk.click_at(desk.at(11_500, 9500));
    desk.key(Modifiers::NONE, Key::Period);
    assert_eq!(desk.bounds("A2").size(), Size::new(3000, 5000));
    desk.key(Modifiers::NONE, Key::Comma);
    assert_eq!(desk.bounds("A2").size(), Size::new(5000, 3000));
}

#[test]
fn a_booth_is_split_and_the_part_chosen_keeps_the_number() {
    let mut desk = Desk::on(small_plan());
    let before = desk.project().clone();
    desk.click_at(desk.at(10_500, 7500));
    desk.key(COMMAND | ALT, Key::S);
    desk.click("How: At a line");
    desk.write("From the left", "1");
    desk.click("Keeps its number: Right part");
    desk.click("Split");
    assert_eq!(desk.numbers().len(), 4);
    assert_eq!(desk.bounds("A2"), Rect::at(Point::new(10_000, 6000), Size::new(2000, 3000)));
    assert_eq!(desk.bounds("A4"), Rect::at(Point::new(9000, 6000), Size::new(1000, 3000)));
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.project(), &before);
}

#[test]
fn a_booth_is_split_into_equal_parts_below_each_other() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.key(COMMAND | ALT, Key::S);
    desk.click("Parts lie: One below the other");
    desk.click("More: Parts");
    desk.click("Split");
    assert_eq!(desk.numbers().len(), 5);
    assert_eq!(desk.bounds("A2"), Rect::at(Point::new(9000, 6000), Size::new(3000, 1000)));
}

#[test]
fn booths_are_merged_into_the_number_chosen() {
    let mut desk = Desk::on(small_plan());
    desk.drag(desk.at(10_500, 7500), desk.at(8500, 7500), Modifiers::NONE);
    desk.enter("Width", "4");
    desk.click_with(desk.at(5500, 7500), SHIFT);
    let before = desk.project().clone();
    desk.key(COMMAND, Key::M);
    assert!(desk.control("A2 · 12\u{a0}m²").is_on, "the larger is proposed");
    desk.click("A1 · 9\u{a0}m²");
    desk.click("Merge");
    assert_eq!(desk.numbers(), ["A1", "A3"]);
    assert_eq!(desk.bounds("A1"), Rect::at(Point::new(4000, 6000), Size::new(7000, 3000)));
    assert!(matches!(desk.booth("A1").1.shape, Shape::Frame(_)), "a rectangle again");
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.project(), &before);
}

#[test]
fn booths_that_do_not_touch_are_not_merged() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::A);
    desk.key(COMMAND, Key::M);
    assert!(desk.reads("Booths must touch along a side"));
    assert!(desk.control("Merge").is_disabled);
    desk.key(Modifiers::NONE, Key::Escape);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
}

#[test]
fn a_corner_is_cut_by_the_context_menu_and_then_dragged() {
    let mut desk = Desk::on(small_plan());
    desk.right_click_at(desk.at(10_500, 7500));
    assert_eq!(desk.selected(), ["A2"]);
    desk.click("Cut a corner…");
    desk.click("Corner: Bottom right");
    desk.write("Width", "1");
    desk.write("Depth", "2");
    desk.click("Cut");
    let area = |desk: &Desk| desk.booth("A2").1.area().as_square_metres();
    assert!((area(&desk) - 7.0).abs() < 1e-9);
    let Shape::Outline(outline) = desk.booth("A2").1.shape else { panic!("an L") };
    assert!(outline.points().contains(&Point::new(11_000, 7000)));
    // the corner at the top left, half a metre outwards
    desk.drag(desk.at(9000, 6000), desk.at(8500, 6000), Modifiers::NONE);
    let Shape::Outline(outline) = desk.booth("A2").1.shape else { panic!("an outline") };
    assert!(outline.points().contains(&Point::new(8500, 6000)), "{outline:?}");
    assert_eq!(outline.points().len(), 6);
    desk.double_click_at(desk.at(11_000, 7000));
    let Shape::Outline(outline) = desk.booth("A2").1.shape else { panic!("an outline") };
    assert_eq!(outline.points().len(), 5, "a double click takes a corner out");
}

#[test]
fn what_is_copied_is_pasted_at_the_pointer_and_into_another_program() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.harness.event(Event::Copy);
    desk.harness.step();
    let commands = &desk.harness.output().platform_output.commands;
    let copied = commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("something is on the clipboard");
    desk.move_to(desk.at(20_000, 14_000), Modifiers::NONE);
    desk.harness.event(Event::Paste(copied.clone()));
    desk.settle();
    assert_eq!(desk.bounds("A4").center(), Point::new(20_000, 14_000));

    let mut other = Desk::on(small_plan());
    other.move_to(other.at(22_000, 15_000), Modifiers::NONE);
    other.harness.event(Event::Paste(copied));
    other.settle();
    assert_eq!(other.numbers(), ["A1", "A2", "A3", "A4"]);
    other.harness.event(Event::Paste("a shopping list".to_owned()));
    other.settle();
    assert!(other.reads("nothing on the clipboard that could be pasted"));
    assert_eq!(other.depth(), 1);
}

#[test]
fn what_is_cut_is_gone_and_on_the_clipboard() {
    let mut desk = Desk::on(small_plan());
    desk.click_at(desk.at(10_500, 7500));
    desk.harness.event(Event::Cut);
    desk.settle();
    assert_eq!(desk.numbers(), ["A1", "A3"]);
    desk.key(COMMAND, Key::Z);
    assert_eq!(desk.numbers(), ["A1", "A2", "A3"]);
    desk.key(Modifiers::NONE, Key::Delete);
    assert_eq!(desk.numbers(), ["A1", "A3"], "what came back is selected");
}

#[test]
fn locks_and_groups_are_part_of_the_plan() {
    let mut desk = Desk::on(small_plan());
    desk.key(COMMAND, Key::A);
    desk.key(COMMAND, Key::G);
    let groups: std::collections::BTreeSet<_> = booths(&desk).into_iter().map(|item| item.group).collect();
    assert!(groups.len() == 1 && !groups.contains(&None));
}

fn booths(desk: &Desk) -> Vec<Item> {
    desk.items(fairwright::model::PartKind::Booth)
}
