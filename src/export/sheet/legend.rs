//! The legend: what the signs and colours of this plan mean; only what the plan really has.

use super::samples::{Sample, samples};
use super::type_::{Style, Type};
use crate::draw::{Drawing, Ink};
use crate::export::extent::of_prims;
use crate::export::facts::Facts;
use crate::export::pen::{Anchor, At, Block, Stroke};
use crate::export::plot::{View, plot};
use crate::geometry::Area;
use crate::model::{Layer, PavilionId, PlanColor};
use crate::progress::Unwatched;
use crate::words::Country;
use std::collections::BTreeMap;
use std::sync::Arc;

/// From row to row, in units.
const ROW: f64 = 6.4;
/// Above a heading that is not the first of its column, in units.
const GAP: f64 = 3.4;
/// The width of a column, in units.
const COLUMN: f64 = 54.0;
/// Between columns, in units.
const GUTTER: f64 = 7.0;
/// The size of a sign, in units.
const SIGN: (f64, f64) = (8.4, 4.8);
/// How far everything may be made smaller so that all of it fits.
const SMALLEST: f64 = 0.62;

enum Sign {
    Sample(Sample),
    Pavilion { color: PlanColor, flags: Vec<Country> },
}

enum Row {
    Heading(String),
    Entry { sign: Sign, name: String, value: String },
}

/// Draws the legend into a block, in columns from the left.
pub(super) fn draw(block: Block, facts: &Facts, type_: &mut Type<'_>) {
    let rows = rows(facts);
    let unit = type_.unit;
    let inner = block.inset(6.0 * unit);
    let mut shrink = 1.0;
    let fitting = loop {
        let columns = columns(&rows, inner, unit * shrink);
        let is_whole = columns.iter().map(Vec::len).sum::<usize>() == rows.len();
        if is_whole || shrink <= SMALLEST {
            break columns;
        }
        shrink *= 0.94;
    };
    type_.unit = unit * shrink;
    let u = type_.unit;
    for (i, column) in fitting.iter().enumerate() {
        let x = inner.x + float(i) * (COLUMN + GUTTER) * u;
        let mut y = inner.y + 1.6 * u;
        for (j, place) in column.iter().enumerate() {
            let Some(row) = rows.get(*place) else { continue };
            if matches!(row, Row::Heading(_)) && j > 0 {
                y += GAP * u;
            }
            draw_row(row, At::new(x, y), type_);
            y += ROW * u;
        }
    }
    type_.unit = unit;
}

/// Whether a group may go on in the next column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Break {
    /// Only where a whole column is too short for it.
    Seldom,
    /// Wherever a column is full.
    Anywhere,
}

/// Which rows stand in which column: as many as fit, groups whole where there are columns enough.
fn columns(rows: &[Row], block: Block, u: f64) -> Vec<Vec<usize>> {
    let whole = fill(rows, block, u, Break::Seldom);
    if whole.iter().map(Vec::len).sum::<usize>() == rows.len() { whole } else { fill(rows, block, u, Break::Anywhere) }
}

/// Fills column after column, a heading never last in its column.
fn fill(rows: &[Row], block: Block, u: f64, breaks: Break) -> Vec<Vec<usize>> {
    let most = ((block.width + GUTTER * u) / ((COLUMN + GUTTER) * u)).floor();
    let mut columns: Vec<Vec<usize>> = vec![Vec::new()];
    let mut left = block.height;
    for (i, row) in rows.iter().enumerate() {
        let is_heading = matches!(row, Row::Heading(_));
        let is_first = columns.last().is_none_or(Vec::is_empty);
        let depth = if is_heading && !is_first { ROW + GAP } else { ROW } * u;
        let group = rows.iter().skip(i + 1).take_while(|row| matches!(row, Row::Entry { .. })).count();
        let together = match (is_heading, breaks) {
            (true, Break::Seldom) => group,
            (true, Break::Anywhere) => 1, // a heading stays with the row below it
            (false, _) => 0,
        };
        let needed = depth + float(together) * ROW * u;
        if left + 0.5 * u < needed && !is_first {
            if float(columns.len()) >= most {
                break;
            }
            columns.push(Vec::new());
            left = block.height - ROW * u;
        } else {
            left -= depth;
        }
        if let Some(column) = columns.last_mut() {
            column.push(i);
        }
    }
    columns
}

#[expect(clippy::cast_precision_loss, reason = "few rows")]
const fn float(count: usize) -> f64 {
    count as f64
}

fn rows(facts: &Facts) -> Vec<Row> {
    let words = facts.words;
    let mut rows = Vec::new();
    for group in samples(&facts.project, facts.hall_id, &facts.options) {
        rows.push(Row::Heading(words.t(group.heading).into_owned()));
        for sample in group.samples {
            let name = words.t(sample.key).into_owned();
            rows.push(Row::Entry { sign: Sign::Sample(sample), name, value: String::new() });
        }
    }
    let hidden = &facts.options.hidden;
    if hidden.contains(&Layer::Booths) && hidden.contains(&Layer::Pavilions) {
        return rows;
    }
    let mut areas: BTreeMap<PavilionId, Area> = BTreeMap::new();
    for (_, booth) in facts.project.booths_of(facts.hall_id) {
        if let Some(pavilion) = booth.pavilion {
            let sum = areas.entry(pavilion).or_default();
            *sum = *sum + booth.area();
        }
    }
    let pavilions: Vec<Row> = facts
        .project
        .pavilions_in_order()
        .into_iter()
        .filter_map(|(id, pavilion)| {
            let area = areas.get(&id)?;
            let sign = Sign::Pavilion { color: pavilion.color, flags: pavilion.countries.clone() };
            Some(Row::Entry { sign, name: pavilion.name.get(words.lang()).to_owned(), value: words.area(*area) })
        })
        .collect();
    if !pavilions.is_empty() {
        rows.push(Row::Heading(words.t("paper-pavilions").into_owned()));
        rows.extend(pavilions);
    }
    rows
}

fn draw_row(row: &Row, at: At, type_: &mut Type<'_>) {
    let u = type_.unit;
    match row {
        Row::Heading(text) => type_.cut_line(text, at, COLUMN * u, Style::HEADING),
        Row::Entry { sign, name, value } => {
            let area = Block::new(at.x, at.y - SIGN.1 / 2.0 * u, SIGN.0 * u, SIGN.1 * u);
            match sign {
                Sign::Sample(sample) => draw_sample(sample, area, type_),
                Sign::Pavilion { color, flags } => draw_pavilion(*color, flags, area, type_),
            }
            let value_style = Style::MUTED.sized(2.7);
            let right = at.x + COLUMN * u;
            type_.line(value, At::new(right, at.y), Anchor::End, value_style);
            let x = area.right() + 3.2 * u;
            let taken = if value.is_empty() { 0.0 } else { type_.width(value, value_style) + 2.0 * u };
            type_.cut_line(name, At::new(x, at.y), right - taken - x, Style::BODY);
        }
    }
}

/// A sample as large as fits into its area, but never larger than a booth is.
fn draw_sample(sample: &Sample, area: Block, type_: &mut Type<'_>) {
    let Some(bounds) = of_prims(&sample.piece) else { return };
    let (width, depth) = (bounds.width().f64().max(1.0), bounds.height().f64().max(1.0));
    let largest = area.width / 3000.0 * 1.8;
    let scale = (area.width / width).min(area.height / depth).min(largest);
    let (left, top) = bounds.min.f64();
    let view = View {
        scale,
        middle: (left + width / 2.0, top + depth / 2.0),
        window: area,
        text: (1.0, 2.0),
        largest_sign: 2.0,
        smallest_number: 1.0,
        hairline: 0.09,
        point: 0.2,
    };
    let mut piece = (*sample.piece).clone();
    piece.label = None;
    let alone = Drawing { pieces: vec![Arc::new(piece)] };
    plot(&alone, type_.palette, &view, type_.pen, &mut Unwatched);
}

/// The pavilion's colour with its first flag.
fn draw_pavilion(color: PlanColor, flags: &[Country], area: Block, type_: &mut Type<'_>) {
    let band = type_.palette.color(Ink::RegionBand(color));
    let tint = type_.palette.color(Ink::RegionFill(color));
    let chip = Block { y: area.y + area.height * 0.06, height: area.height * 0.88, ..area };
    type_.pen.fill_block(chip, tint);
    type_.pen.fill_block(Block { width: chip.width * 0.2, ..chip }, band);
    type_.pen.stroke_block(chip, Stroke::solid(0.14, band));
    if let Some(flag) = flags.iter().find(|country| country.flag().is_some()) {
        let middle = At::new(chip.x + chip.width * 0.6, chip.center().y);
        type_.pen.flag(*flag, middle, chip.width * 0.48, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(groups: &[usize]) -> Vec<Row> {
        let entry = || {
            let sign = Sign::Pavilion { color: PlanColor(0), flags: Vec::new() };
            Row::Entry { sign, name: String::new(), value: String::new() }
        };
        let group = |count: &usize| {
            std::iter::once(Row::Heading(String::new())).chain((0..*count).map(|_| entry())).collect::<Vec<_>>()
        };
        groups.iter().flat_map(group).collect()
    }

    #[test]
    fn groups_stay_whole_where_columns_are_many_and_rows_are_never_lost() {
        for (groups, width, height, wanted) in [
            (vec![3, 3], 500.0, 60.0, vec![8]),
            (vec![3, 6], 500.0, 60.0, vec![4, 7]),
            (vec![3, 6], 60.0, 60.0, vec![8]), // one column: the rest does not fit
            (vec![3, 6], 120.0, 60.0, vec![4, 7]),
            (vec![20], 500.0, 60.0, vec![9, 9, 3]),
        ] {
            let block = Block::new(0.0, 0.0, width, height);
            let found: Vec<usize> = columns(&rows_of(&groups), block, 1.0).iter().map(Vec::len).collect();
            assert_eq!(found, wanted, "{groups:?} in {width} by {height}");
        }
    }
}
