//! The arrow that shows where north is.

use super::type_::{Style, Type};
use crate::draw::Ink;
use crate::export::pen::{Anchor, At, Block, Stroke};
use crate::fonts::Weight;
use crate::geometry::Angle;
use crate::words::Words;

/// Draws the arrow into the middle of a block, as large as fits.
pub(super) fn draw(block: Block, north: Angle, words: Words, type_: &mut Type<'_>) {
    let middle = block.center();
    let reach = block.width.min(block.height) / 2.0;
    let (radius, tip) = (reach * 0.62, reach * 0.74);
    let degrees = north.as_degrees();
    let place = |x: f64, y: f64| middle.moved(x, y, degrees);
    let dark = type_.palette.color(Ink::Text);
    let ring: Vec<At> = (0..72).map(|i| middle.moved(radius, 0.0, f64::from(i) * 5.0)).collect();
    type_.pen.stroke(&ring, true, Stroke::solid(0.03 * reach, dark));
    let (half, tail) = (radius * 0.42, radius * 0.62);
    let notch = place(0.0, tail * 0.55);
    // one half solid, the other open: the needle of a surveyor's plan
    type_.pen.fill(&[place(0.0, -tip), notch, place(-half, tail)], dark);
    type_.pen.fill(&[place(0.0, -tip), place(half, tail), notch], super::PAPER);
    type_.pen.stroke(&[place(0.0, -tip), place(half, tail), notch], true, Stroke::solid(0.025 * reach, dark));
    let style = Style { size: reach * 0.3 / type_.unit, weight: Weight::Strong, ink: Ink::Text };
    type_.line(&words.t("paper-north"), place(0.0, -reach * 0.96), Anchor::Middle, style);
}
