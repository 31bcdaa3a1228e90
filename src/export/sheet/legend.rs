//! The legend: what the signs and colours of this plan mean; only what the plan really has.

use super::samples::{Group, Sample, samples};
use super::type_::{Style, Type};
use crate::draw::{self, Drawing, Ink, Tint};
use crate::export::extent::of_prims;
use crate::export::facts::Facts;
use crate::export::key::chip;
use crate::export::pen::{Anchor, At, Block, Stroke};
use crate::export::plot::{View, plot};
use crate::model::Layer;
use crate::progress::Unwatched;
use crate::stats::{self, Aspect};
use crate::words::Country;
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
    /// Of a group of booths; a pavilion's shows its band as well.
    Colour {
        tint: Tint,
        flags: Vec<Country>,
        is_pavilion: bool,
    },
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
    let mut groups = samples(&facts.project, facts.hall_id, &facts.options);
    let colours = colours(facts, &mut groups);
    // pavilions are known by their names in the plan, all else only by what stands here
    let is_first = facts.options.color_by != Aspect::Pavilion;
    let samples = groups.into_iter().filter(|group| !group.samples.is_empty()).flat_map(|group| {
        let heading = Row::Heading(words.t(group.heading).into_owned());
        let rows = group.samples.into_iter().map(move |sample| {
            let name = words.t(sample.key).into_owned();
            Row::Entry { sign: Sign::Sample(sample), name, value: String::new() }
        });
        std::iter::once(heading).chain(rows)
    });
    if is_first { colours.into_iter().chain(samples).collect() } else { samples.chain(colours).collect() }
}

/// What the booths' colours tell. A status has its sample as its sign, taken out of the samples' groups.
fn colours(facts: &Facts, groups: &mut [Group]) -> Vec<Row> {
    let (words, options) = (facts.words, &facts.options);
    let aspect = options.color_by;
    let hidden = |layer: Layer| options.hidden.contains(&layer);
    if hidden(Layer::Booths) && (aspect != Aspect::Pavilion || hidden(Layer::Pavilions)) {
        return Vec::new();
    }
    let mut sample_of = |group: stats::Group| match group {
        stats::Group::Status(status) => groups.iter_mut().find_map(|group| {
            let place = group.samples.iter().position(|sample| sample.key == status.key())?;
            Some(group.samples.remove(place))
        }),
        _ => None,
    };
    let entries = draw::legend(&facts.project, facts.hall_id, options).entries;
    let mut rows: Vec<Row> = Vec::new();
    for entry in entries {
        if aspect == Aspect::Pavilion && entry.group.is_none() {
            continue; // grey needs no explanation
        }
        let tint = if entry.is_shown { entry.tint } else { Tint::Faint };
        let sign = match sample_of(entry.group) {
            Some(sample) if entry.is_shown => Sign::Sample(sample),
            Some(_) | None => Sign::Colour { tint, flags: entry.flags, is_pavilion: aspect == Aspect::Pavilion },
        };
        rows.push(Row::Entry { sign, name: entry.name, value: words.area(entry.count.area) });
    }
    if !rows.is_empty() {
        let heading = match aspect {
            Aspect::Pavilion => words.t("paper-pavilions").into_owned(),
            _ => words.with("legend-by", &[("aspect", words.t(aspect.key()).into_owned().into())]),
        };
        rows.insert(0, Row::Heading(heading));
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
                Sign::Colour { tint, flags, is_pavilion: true } => draw_pavilion(*tint, flags, area, type_),
                Sign::Colour { tint, flags, is_pavilion: false } => draw_colour(*tint, flags, area, type_),
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
fn draw_pavilion(tint: Tint, flags: &[Country], area: Block, type_: &mut Type<'_>) {
    let band = type_.palette.color(Ink::RegionBand(tint));
    let region = type_.palette.color(Ink::RegionFill(tint));
    let chip = Block { y: area.y + area.height * 0.06, height: area.height * 0.88, ..area };
    type_.pen.fill_block(chip, region);
    type_.pen.fill_block(Block { width: chip.width * 0.2, ..chip }, band);
    type_.pen.stroke_block(chip, Stroke::solid(0.14, band));
    if let Some(flag) = flags.iter().find(|country| country.flag().is_some()) {
        let middle = At::new(chip.x + chip.width * 0.6, chip.center().y);
        type_.pen.flag(*flag, middle, chip.width * 0.48, 0.0);
    }
}

/// A colour as booths have it, with a country's flag.
fn draw_colour(tint: Tint, flags: &[Country], area: Block, type_: &mut Type<'_>) {
    let sign = Block { y: area.y + area.height * 0.06, height: area.height * 0.88, ..area };
    chip(sign, tint, 0.14, type_.palette, type_.pen);
    if let Some(flag) = flags.iter().find(|country| country.flag().is_some()) {
        type_.pen.flag(*flag, sign.center(), sign.width * 0.48, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(groups: &[usize]) -> Vec<Row> {
        let entry = || {
            let sign = Sign::Colour { tint: Tint::Grey, flags: Vec::new(), is_pavilion: false };
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
