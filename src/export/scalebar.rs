//! The bar that shows how long metres are on the page.

use super::pen::{Anchor, At, Block, Pen, Stroke, Writing};
use crate::draw::{Ink, Palette};
use crate::fonts::Weight;
use crate::words::Words;

/// Parts of the bar, dark and light in turn.
const PARTS: u32 = 5;

/// The length of one part in whole metres (or a part of one) so that all together are at most `longest` long.
fn part_metres(longest: f64, scale: f64) -> f64 {
    let most = longest * scale / 1000.0 / f64::from(PARTS);
    let decade = 10_f64.powf(most.log10().floor());
    let step = [5.0, 2.0, 1.0].into_iter().find(|step| step * decade <= most).unwrap_or(1.0);
    step * decade
}

/// Draws the bar at the left of `block`, at most `longest` long, for a page at one to `scale`. The bar takes
/// the upper half of the block's height, its figures the lower.
pub(super) fn draw(block: Block, longest: f64, scale: f64, words: Words, palette: Palette, pen: &mut dyn Pen) {
    let metres = part_metres(longest, scale);
    if !metres.is_finite() || metres <= 0.0 {
        return;
    }
    let part = metres * 1000.0 / scale;
    let depth = block.height * 0.16;
    let dark = palette.color(Ink::Text);
    let size = block.height * 0.34;
    for i in 0..PARTS {
        let x = block.x + part * f64::from(i);
        if i % 2 == 0 {
            pen.fill_block(Block::new(x, block.y, part, depth), dark);
        }
    }
    let frame = Block::new(block.x, block.y, part * f64::from(PARTS), depth);
    pen.stroke_block(frame, Stroke::solid(depth * 0.1, dark));
    let decimals = if metres < 1.0 { 1 } else { 0 };
    let y = block.y + depth + size * 0.95;
    for i in 0..=PARTS {
        let figure = words.number(metres * f64::from(i), decimals);
        let last = i == PARTS;
        // the unit stands behind the last figure, which keeps its place
        let at = At::new(block.x + part * f64::from(i), y);
        let anchor = if i == 0 { Anchor::Start } else { Anchor::Middle };
        let color = palette.color(Ink::TextMuted);
        let writing = Writing { text: &figure, at, anchor, degrees: 0.0, size, weight: Weight::Regular, color };
        pen.write(&writing);
        if last {
            let half = super::pen::width(&figure, Weight::Regular, size) / 2.0;
            let at = At::new(at.x + half + size * 0.3, y);
            pen.write(&Writing { text: words.metre_unit(), at, anchor: Anchor::Start, ..writing });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_round_length_that_fits() {
        for (longest, scale, wanted) in
            [(80.0, 200.0, 2.0), (80.0, 250.0, 2.0), (80.0, 500.0, 5.0), (80.0, 50.0, 0.5), (330.0, 100.0, 5.0)]
        {
            let metres = part_metres(longest, scale);
            assert!((metres - wanted).abs() < 1e-9, "{longest} at 1:{scale}: {metres}");
        }
    }
}
