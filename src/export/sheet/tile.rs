//! A plan on several sheets: a key sheet with the tiles drawn over the plan, and a sheet a tile, whose
//! edges overlap and carry match lines, so that the sheets can be read one by one or glued together.

use super::layout::{frame, page, unit};
use super::type_::{Style, Type};
use super::{MOST_SHEETS, Numbering, Sheets};
use crate::draw::{Drawing, Ink, Palette};
use crate::export::ExportError;
use crate::export::facts::joined;
use crate::export::paper::Paper;
use crate::export::pen::{Anchor, At, Block, Pen, Stroke, Writing};
use crate::export::plot::{View, plot};
use crate::export::scalebar;
use crate::fonts::Weight;
use crate::geometry::{Area, Point, Polygon, Rect, overlap_area};
use crate::progress::Progress;

/// How much of a sheet its neighbour shows again, in millimetres of the page.
const OVERLAP: f64 = 16.0;
/// The height of the strip below a tile, in units.
const STRIP: f64 = 20.0;

/// The tiles of a plan.
pub(super) struct Tiling {
    /// Width and height of the page in millimetres.
    pub page: (f64, f64),
    /// One to so many.
    pub scale: u32,
    /// Those that show something, by rows.
    pub tiles: Vec<Tile>,
    frame: Block,
    window: Block,
    unit: f64,
}

/// One tile.
pub(super) struct Tile {
    /// Counted from the top.
    row: usize,
    /// Counted from the left.
    column: usize,
    /// What it shows of the floor, overlaps included.
    floor: Rect,
}

impl Tile {
    /// The row's letter and the column's number: `A1`.
    pub(super) fn name(&self) -> String {
        name(self.row, self.column)
    }
}

fn name(row: usize, column: usize) -> String {
    let mut letters = String::new();
    let mut rest = row + 1;
    while rest > 0 {
        rest -= 1;
        let letter = u8::try_from(rest % 26).map_or('?', |n| char::from(b'A' + n));
        letters.insert(0, letter);
        rest /= 26;
    }
    format!("{letters}{}", column + 1)
}

/// How many windows of a length, overlapping, cover a length.
fn windows(length: f64, window: f64, overlap: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float casts saturate")]
    let count = ((length - overlap) / (window - overlap) - 1e-6).ceil().max(1.0) as usize;
    count
}

#[expect(clippy::cast_precision_loss, reason = "few tiles")]
const fn float(count: usize) -> f64 {
    count as f64
}

impl Tiling {
    pub(super) fn new(
        paper: Paper,
        plan: Rect,
        scale: u32,
        hall: Option<&Polygon>,
        drawing: &Drawing,
    ) -> Result<Self, ExportError> {
        let u = unit(paper);
        let of_floor = f64::from(scale);
        let size = (plan.width().f64() / of_floor, plan.height().f64() / of_floor);
        // of both ways to turn the page the one with fewer sheets
        let turned = [true, false].map(|landscape| {
            let page = page(paper, landscape);
            let frame = frame(page, u);
            let window = Block { height: frame.height - STRIP * u, ..frame };
            let columns = windows(size.0, window.width, OVERLAP);
            let rows = windows(size.1, window.height, OVERLAP);
            (
                rows.saturating_mul(columns),
                Self { page, scale, tiles: Vec::new(), frame, window, unit: u },
                rows,
                columns,
            )
        });
        let [wide, tall] = turned;
        let (count, mut tiling, rows, columns) = if tall.0 < wide.0 { tall } else { wide };
        if count >= MOST_SHEETS {
            return Err(ExportError::TooManySheets { sheets: count.saturating_add(1), most: MOST_SHEETS });
        }
        let window = tiling.window;
        let step = (window.width - OVERLAP, window.height - OVERLAP);
        // the plan in the middle of all tiles
        let all = (step.0 * float(columns) + OVERLAP, step.1 * float(rows) + OVERLAP);
        let (left, top) = plan.min.f64();
        let start = (
            left - (all.0 * of_floor - plan.width().f64()) / 2.0,
            top - (all.1 * of_floor - plan.height().f64()) / 2.0,
        );
        for row in 0..rows {
            for column in 0..columns {
                let x = start.0 + step.0 * of_floor * float(column);
                let y = start.1 + step.1 * of_floor * float(row);
                let far = Point::round(x + window.width * of_floor, y + window.height * of_floor);
                let floor = Rect::spanning(Point::round(x, y), far);
                if shows_something(floor, hall, drawing) {
                    tiling.tiles.push(Tile { row, column, floor });
                }
            }
        }
        Ok(tiling)
    }

    fn find(&self, row: Option<usize>, column: Option<usize>) -> Option<&Tile> {
        self.tiles.iter().find(|tile| Some(tile.row) == row && Some(tile.column) == column)
    }

    /// Draws the tiles over the plan of the key sheet.
    pub(super) fn draw_key(&self, view: &View, unit: f64, palette: Palette, pen: &mut dyn Pen) {
        let color = palette.color(Ink::Dimension);
        for tile in &self.tiles {
            let (min, max) = (view.at(tile.floor.min), view.at(tile.floor.max));
            let half = OVERLAP / 2.0 * f64::from(self.scale) * view.scale;
            let block = Block::new(min.x, min.y, max.x - min.x, max.y - min.y).inset(half);
            pen.stroke_block(block, Stroke { width: 0.5 * unit, dash: Some(3.0 * unit), color });
            let name = tile.name();
            let block = block.within(view.window.inset(2.0 * unit));
            let size = 4.2 * unit;
            let width = super::super::pen::width(&name, Weight::Strong, size);
            let middle = At::new(block.x + width / 2.0 + size * 0.45, block.y + size * 0.75);
            let pill = Block::new(
                middle.x - width / 2.0 - size * 0.45,
                middle.y - size * 0.75,
                width + size * 0.9,
                size * 1.5,
            );
            pen.fill_block(pill, color);
            let writing = Writing {
                text: &name,
                at: middle,
                anchor: Anchor::Middle,
                degrees: 0.0,
                size,
                weight: Weight::Strong,
                color: super::PAPER,
            };
            pen.write(&writing);
        }
    }
}

/// Whether a part of the floor shows the hall or anything on it.
fn shows_something(floor: Rect, hall: Option<&Polygon>, drawing: &Drawing) -> bool {
    let shape = Polygon::rect(floor);
    let in_hall = shape.zip(hall).is_some_and(|(shape, hall)| overlap_area(&shape, hall) > Area::ZERO);
    in_hall || drawing.pieces.iter().any(|piece| piece.item.is_some() && piece.bounds.touches(floor))
}

impl Sheets {
    pub(super) fn draw_tile(
        &self,
        tiling: &Tiling,
        tile: &Tile,
        numbering: Numbering,
        palette: Palette,
        pen: &mut dyn Pen,
        progress: &mut dyn Progress,
    ) -> bool {
        let u = tiling.unit;
        let window = tiling.window;
        let mut view = self.view(window, tiling.scale, u);
        let (left, top) = tile.floor.min.f64();
        view.middle = (left + tile.floor.width().f64() / 2.0, top + tile.floor.height().f64() / 2.0);
        pen.clip(window);
        let finished = plot(&self.drawing, palette, &view, pen, progress);
        pen.unclip();
        if !finished {
            return false;
        }
        let dark = palette.color(Ink::Text);
        pen.stroke_block(tiling.frame, Stroke::solid(0.6 * u.max(0.8), dark));
        let y = window.bottom();
        pen.stroke(&[At::new(window.x, y), At::new(window.right(), y)], false, Stroke::solid(0.35 * u.max(0.8), dark));
        match_lines(tiling, tile, palette, pen);
        let mut type_ = Type { pen, palette, unit: u };
        self.strip(tiling, tile, numbering, &mut type_);
        true
    }

    /// The strip below a tile: what it is of, which tile, scale, date, sheet.
    fn strip(&self, tiling: &Tiling, tile: &Tile, numbering: Numbering, type_: &mut Type<'_>) {
        let u = type_.unit;
        let facts = self.facts();
        let words = facts.words;
        let block = Block::new(tiling.frame.x, tiling.window.bottom(), tiling.frame.width, STRIP * u);
        let (upper, lower) = (block.y + 6.6 * u, block.y + 13.0 * u);
        let scale = format!("1:{}", tiling.scale);
        let sheet = format!("{} / {}", numbering.number, numbering.of);
        let cells = [
            (words.t("paper-sheet"), sheet.as_str()),
            (words.t("paper-revision"), facts.revision.as_str()),
            (words.t("paper-date"), facts.date.as_str()),
            (words.t("paper-scale"), scale.as_str()),
        ];
        let mut x = block.right();
        for (label, value) in cells {
            if value.is_empty() {
                continue;
            }
            let width = type_.width(value, Style::VALUE).max(type_.width(&label, Style::LABEL));
            x -= width + 6.0 * u;
            type_.line(&label, At::new(x, upper), Anchor::Start, Style::LABEL);
            type_.line(value, At::new(x, lower), Anchor::Start, Style::VALUE);
        }
        x -= 6.0 * u + map_width(tiling, u);
        map(tiling, tile, At::new(x, block.y + 3.0 * u), type_);
        let bar = (block.width * 0.2).min(60.0 * u);
        let has_bar = x - block.x > bar + 110.0 * u;
        if has_bar {
            x -= bar + 12.0 * u;
            let place = Block::new(x, block.y + 7.0 * u, bar, 8.0 * u);
            scalebar::draw(place, bar, f64::from(tiling.scale), words, type_.palette, type_.pen);
        }
        let tile_name = Style { size: 9.0, weight: Weight::Strong, ink: Ink::Text };
        let name = tile.name();
        let left = block.x + 6.0 * u;
        type_.line(&name, At::new(left, block.center().y), Anchor::Start, tile_name);
        let text = left + type_.width(&name, tile_name).max(14.0 * u) + 5.0 * u;
        let room = x - text - 4.0 * u;
        type_.cut_line(&facts.title(), At::new(text, upper + 0.6 * u), room, Style::HEADING);
        let venue = joined(&[&facts.venue, &facts.days], " · ");
        type_.cut_line(&venue, At::new(text, lower - 0.4 * u), room, Style::MUTED.sized(2.7));
    }
}

/// Where the sheet meets its neighbours: dashed lines through the overlap, and the neighbours' names outside.
fn match_lines(tiling: &Tiling, tile: &Tile, palette: Palette, pen: &mut dyn Pen) {
    let (u, window) = (tiling.unit, tiling.window);
    let color = palette.color(Ink::Dimension);
    let dashed = Stroke { width: 0.25, dash: Some(2.5), color };
    let half = OVERLAP / 2.0;
    let (row, column) = (tile.row, tile.column);
    let middle = window.center();
    let out = 5.0 * u;
    let neighbours = [
        (row.checked_sub(1), Some(column), window.y + half, true, At::new(middle.x, window.y - out), "↑"),
        (
            row.checked_add(1),
            Some(column),
            window.bottom() - half,
            true,
            At::new(middle.x, tiling.frame.bottom() + out),
            "↓",
        ),
        (Some(row), column.checked_sub(1), window.x + half, false, At::new(window.x - out, middle.y), "←"),
        (Some(row), column.checked_add(1), window.right() - half, false, At::new(window.right() + out, middle.y), "→"),
    ];
    for (row, column, at, lies, label, arrow) in neighbours {
        let Some(neighbour) = tiling.find(row, column) else { continue };
        let line = if lies {
            [At::new(window.x, at), At::new(window.right(), at)]
        } else {
            [At::new(at, window.y), At::new(at, window.bottom())]
        };
        pen.stroke(&line, false, dashed);
        let text = format!("{arrow} {}", neighbour.name());
        let degrees = if lies { 0.0 } else { -90.0 };
        let text = if lies { text } else { text.replace('←', "↑").replace('→', "↓") };
        let writing = Writing {
            text: &text,
            at: label,
            anchor: Anchor::Middle,
            degrees,
            size: 3.2 * u,
            weight: Weight::Strong,
            color,
        };
        pen.write(&writing);
    }
}

/// The width of the small map of all tiles.
fn map_width(tiling: &Tiling, u: f64) -> f64 {
    let columns = tiling.tiles.iter().map(|tile| tile.column + 1).max().unwrap_or(1);
    cell(tiling, u).0 * float(columns)
}

/// The size of a tile on the small map.
fn cell(tiling: &Tiling, u: f64) -> (f64, f64) {
    let rows = tiling.tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(1);
    let height = ((STRIP - 6.0) * u / float(rows)).min(7.0 * u);
    (height * tiling.window.width / tiling.window.height, height)
}

/// The small map: where this tile lies among the others.
fn map(tiling: &Tiling, tile: &Tile, at: At, type_: &mut Type<'_>) {
    let u = type_.unit;
    let (width, height) = cell(tiling, u);
    let rows = tiling.tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(1);
    let top = at.y + ((STRIP - 6.0) * u - height * float(rows)) / 2.0;
    let line = Stroke::solid(0.15, type_.palette.color(Ink::TextMuted));
    let here = type_.palette.color(Ink::Dimension);
    for other in &tiling.tiles {
        let block = Block::new(at.x + width * float(other.column), top + height * float(other.row), width, height);
        if (other.row, other.column) == (tile.row, tile.column) {
            type_.pen.fill_block(block, here);
        }
        type_.pen.stroke_block(block, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tiles_are_named_by_row_and_column() {
        assert_eq!([name(0, 0), name(2, 9), name(25, 0), name(26, 1)], ["A1", "C10", "Z1", "AA2"]);
    }

    #[test]
    fn windows_cover_the_length() {
        for (length, window, wanted) in [(100.0, 100.0, 1), (101.0, 100.0, 2), (184.0, 100.0, 2), (185.0, 100.0, 3)] {
            assert_eq!(windows(length, window, 16.0), wanted, "{length}");
        }
    }

    #[test]
    fn tiles_overlap_and_cover_the_plan() {
        let plan = Rect::spanning(Point::new(-500, -500), Point::new(165_500, 70_500));
        let hall = Polygon::rect(plan).unwrap();
        for paper in Paper::ALL {
            let tiling = Tiling::new(paper, plan, 100, Some(&hall), &Drawing::default()).unwrap();
            let shown = Rect::union_all(tiling.tiles.iter().map(|tile| tile.floor)).unwrap();
            assert!(shown.contains_rect(plan), "{paper:?}");
            for tile in &tiling.tiles {
                if let Some(right) = tiling.find(Some(tile.row), Some(tile.column + 1)) {
                    let overlap = (tile.floor.max.x - right.floor.min.x).f64() / 100.0;
                    assert!((overlap - OVERLAP).abs() < 0.05, "{paper:?}: {overlap}");
                }
            }
        }
    }

    #[test]
    fn tiles_without_anything_of_an_l_are_left_out() {
        let l = [(0, 0), (200_000, 0), (200_000, 10_000), (10_000, 10_000), (10_000, 200_000), (0, 200_000)];
        let hall = Polygon::new(l.map(|(x, y)| Point::new(x, y))).unwrap();
        let tiling = Tiling::new(Paper::A4, hall.bounds(), 200, Some(&hall), &Drawing::default()).unwrap();
        let names: Vec<String> = tiling.tiles.iter().map(Tile::name).collect();
        assert!(names.contains(&"A1".to_owned()) && !names.contains(&"C3".to_owned()), "{names:?}");
    }
}
