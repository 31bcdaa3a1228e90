//! Pavilion regions: a light tint, and a coloured band with flags and name where no booth stands.

use super::brush::{Brush, HAIR};
use super::inside::label_frame;
use super::{Align, Dash, Ink, Label, Line, Options, Rank, Tint, Weight};
use crate::geometry::{Frame, Index, Mm, Point, Rect, Shape, Size};
use crate::model::{ItemId, Pavilion, Region};

/// The deepest band.
const DEEPEST: Mm = Mm(1800);
/// A band less deep than this cannot be read on a usual sheet.
const SHALLOWEST: Mm = Mm(500);
/// The share of the region that the band takes at most.
const SHARE: f64 = 0.2;

/// The band of a region: along the upper side where booths leave room, else the lower one; where neither
/// has room it lies before the upper side.
pub(super) fn band(region: &Region, booths: &Index<ItemId>) -> Frame {
    let frame = label_frame(&region.shape);
    let most = Mm::round(frame.size.depth.f64() * SHARE).min(DEEPEST);
    if !matches!(region.shape, Shape::Frame(_)) || !frame.turn.is_square() {
        return Frame { size: Size { width: frame.size.width, depth: most }, ..frame };
    }
    let area = frame.bounds();
    let (mut above, mut below) = (most, most);
    for booth in booths.touching(area).map(|found| found.bounds) {
        let beside = booth.max.x <= area.min.x || booth.min.x >= area.max.x;
        let outside = booth.max.y <= area.min.y || booth.min.y >= area.max.y;
        if !beside && !outside {
            above = above.min(booth.min.y - area.min.y);
            below = below.min(area.max.y - booth.max.y);
        }
    }
    let along = |y: Mm, depth: Mm| {
        let min = Point { x: area.min.x, y };
        Frame::of(Rect::at(min, Size { width: area.width(), depth }))
    };
    if above >= SHALLOWEST.min(most) {
        along(area.min.y, above)
    } else if below >= SHALLOWEST.min(most) {
        along(area.max.y - below, below)
    } else {
        along(area.min.y - SHALLOWEST * 2, SHALLOWEST * 2)
    }
}

/// Draws a region and gives the band's label.
pub(super) fn region(
    b: &mut Brush,
    region: &Region,
    pavilion: Option<&Pavilion>,
    tint: Tint,
    band: Frame,
    options: &Options,
) -> Option<Label> {
    let corners = region.shape.corners();
    b.fill_points(corners.clone(), Ink::RegionFill(tint));
    b.stroke_points(corners, true, HAIR, Dash::Solid, Ink::BoothOpen(tint));
    b.fill_points(band.corners().to_vec(), Ink::RegionBand(tint));
    let pavilion = pavilion?;
    let mut text = pavilion.name.get(options.lang).to_owned();
    if text.is_empty() {
        let names = pavilion.countries.iter().map(|country| country.name(options.lang));
        text = names.collect::<Vec<_>>().join(" · ");
    }
    let line = Line { text, rank: Rank::Name, weight: Weight::Strong, ink: Ink::OnBand(tint) };
    Some(Label { frame: band, align: Align::Left, lines: vec![line], flags: pavilion.countries.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Indexed;
    use crate::model::PavilionId;

    #[track_caller]
    fn check(booth: Rect, expected: Rect) {
        let at = Rect::spanning(Point::ORIGIN, Point::new(20_000, 20_000));
        let region = Region { pavilion: PavilionId::from_u64(1), shape: Shape::Frame(Frame::of(at)) };
        let booths = Index::new(vec![Indexed { bounds: booth, value: ItemId::from_u64(2) }]);
        assert_eq!(band(&region, &booths).bounds(), expected);
    }

    #[test]
    fn the_band_takes_the_side_that_booths_leave_free() {
        let rect = |y0: i32, y1: i32| Rect::spanning(Point::new(0, y0), Point::new(20_000, y1));
        check(rect(3000, 6000), rect(0, 1800));
        check(rect(1000, 6000), rect(0, 1000));
        check(rect(0, 18_500), rect(18_500, 20_000));
        check(rect(0, 20_000), rect(-1000, 0));
    }
}
