//! Beside the title block: the scale with its bar, north, and the figures of the hall.

use super::north;
use super::type_::{Style, Type};
use crate::draw::Ink;
use crate::export::facts::Facts;
use crate::export::pen::{Anchor, At, Block};
use crate::export::scalebar;
use crate::fonts::Weight;
use crate::geometry::Angle;
use crate::stats;

/// Draws them side by side where the block is wide, else one below the other.
pub(super) fn draw(block: Block, wide: bool, facts: &Facts, scale: u32, type_: &mut Type<'_>) {
    let u = type_.unit;
    let inner = block.inset(6.0 * u);
    let (scales, figures) = if wide {
        let left = Block { width: inner.width * 0.54, ..inner };
        let x = inner.x + inner.width * 0.6;
        (left, Block { x, width: inner.right() - x, ..inner })
    } else {
        let upper = Block { height: 36.0 * u, ..inner };
        let y = inner.y + 45.0 * u;
        (upper, Block { y, height: inner.bottom() - y, ..inner })
    };
    draw_scale(scales, facts, scale, type_);
    draw_figures(figures, facts, type_);
}

fn draw_scale(block: Block, facts: &Facts, scale: u32, type_: &mut Type<'_>) {
    let u = type_.unit;
    let words = facts.words;
    let label = words.t("paper-scale");
    type_.line(&label, At::new(block.x, block.y + 1.6 * u), Anchor::Start, Style::LABEL);
    let ratio = Style { size: 7.0, weight: Weight::Strong, ink: Ink::Text };
    type_.line(&format!("1:{scale}"), At::new(block.x, block.y + 9.6 * u), Anchor::Start, ratio);
    let arrow = 25.0 * u;
    let north_of = facts.hall.as_ref().map_or(Angle::ZERO, |hall| hall.north);
    north::draw(Block::new(block.right() - arrow, block.y - 2.5 * u, arrow, arrow), north_of, words, type_);
    let bar = Block::new(block.x, block.bottom() - 8.0 * u, block.width, 8.0 * u);
    scalebar::draw(bar, block.width - 6.0 * u, f64::from(scale), words, type_.palette, type_.pen);
}

fn draw_figures(block: Block, facts: &Facts, type_: &mut Type<'_>) {
    let summary = stats::summary(&facts.project);
    let Some((_, hall)) = summary.halls.into_iter().find(|(id, _)| *id == facts.hall_id) else { return };
    let words = facts.words;
    let percent = |share: Option<f64>| share.map(|share| words.percent(share));
    let rows = [
        ("paper-gross", Some(words.area(hall.gross))),
        ("paper-leased", (hall.leased != hall.gross).then(|| words.area(hall.leased))),
        ("paper-net", Some(words.area(hall.net.area))),
        ("paper-net-share", percent(hall.net_share())),
        ("paper-booths", Some(words.number(count(hall.net.count), 0))),
        ("paper-occupancy", percent(hall.occupancy())),
    ];
    let u = type_.unit;
    let step = (5.6 * u).min(block.height / 5.5);
    let mut y = block.y + 1.6 * u;
    for (label, value) in rows {
        let Some(value) = value else { continue };
        let strong = Style { weight: Weight::Strong, ..Style::BODY };
        type_.line(&value, At::new(block.right(), y), Anchor::End, strong);
        let room = block.width - type_.width(&value, strong) - 2.0 * u;
        type_.cut_line(&words.t(label), At::new(block.x, y), room, Style::MUTED);
        y += step;
    }
}

fn count(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}
