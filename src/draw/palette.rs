//! The palettes: light and dark screens and paper, each designed on its own.
//!
//! Text stands out from what it lies on by at least 4.5:1, marks and outlines by 3:1; tests hold this
//! for every ink. The colours of booths and regions are mixed by one rule each (`shade`).

use super::shade::Shade;
use super::{Color, Ink, Palette, Scheme, Tint};
use crate::model::Status;

impl Palette {
    /// The colour of an ink.
    #[must_use]
    pub fn color(self, ink: Ink) -> Color {
        match ink {
            Ink::RegionFill(tint) => self.shade(tint, Shade::Region),
            Ink::RegionBand(tint) => self.shade(tint, Shade::Band),
            Ink::OnBand(tint) => self.shade(tint, Shade::OnBand),
            Ink::BoothFill(tint, status) => self.shade(tint, Shade::of(status)),
            Ink::BoothLine(tint) => self.shade(tint, Shade::Line),
            Ink::BoothOpen(tint) => self.shade(tint, Shade::Open),
            Ink::BoothHatch(tint, status) => self.hatch(tint, status),
            Ink::BoothNumber(tint) => self.shade(tint, Shade::Number),
            Ink::BoothText(Tint::Grey | Tint::Pavilion(_)) => self.plain(Ink::Text),
            Ink::BoothMuted(Tint::Grey | Tint::Pavilion(_)) => self.plain(Ink::TextMuted),
            // colours that tell something are too strong for text of less weight
            Ink::BoothText(tint) | Ink::BoothMuted(tint) => self.shade(tint, Shade::Number),
            Ink::Ground
            | Ink::Floor
            | Ink::Wall
            | Ink::Column
            | Ink::Entrance
            | Ink::Exit
            | Ink::Freight
            | Ink::Fire
            | Ink::Equipment
            | Ink::OnSign
            | Ink::Supply
            | Ink::Rigging
            | Ink::StatusMark(_)
            | Ink::AmenityFill
            | Ink::AmenityLine
            | Ink::ForbiddenFill
            | Ink::ForbiddenHatch
            | Ink::ForbiddenLine
            | Ink::HeightLine
            | Ink::Text
            | Ink::TextMuted
            | Ink::Dimension => self.plain(ink),
        }
    }

    /// The colours that tell nothing of booths and regions.
    fn plain(self, ink: Ink) -> Color {
        let [light, dark, print] = match ink {
            Ink::Ground => [0x00ec_edf1, 0x0010_1217, 0x00ff_ffff],
            Ink::Floor => [0x00ff_ffff, 0x001b_1e25, 0x00ff_ffff],
            Ink::Wall => [0x0023_2730, 0x00c6_cad3, 0x0016_181d],
            Ink::Column => [0x0046_4c58, 0x009a_a1af, 0x002b_2f38],
            Ink::Entrance => [0x001f_5ce0, 0x005b_9bff, 0x001d_4fc4],
            Ink::Exit => [0x0012_8a4e, 0x0022_a565, 0x000d_7a43],
            Ink::Freight => [0x0062_6977, 0x0099_a1b0, 0x0055_5c69],
            Ink::Fire => [0x00d1_2b2b, 0x00f0_5a55, 0x00c0_2020],
            Ink::Equipment => [0x0059_6273, 0x00a0_a8b8, 0x004a_5262],
            Ink::OnSign => [0x00ff_ffff, 0x000f_1115, 0x00ff_ffff],
            Ink::Supply => [0x007b_8698, 0x007c_8699, 0x006f_7a8c],
            Ink::Rigging => [0x0088_6fb3, 0x0090_79bd, 0x0079_5fa8],
            Ink::StatusMark(status) => match status {
                Status::Available => [0x007b_8494, 0x0092_9aaa, 0x006b_7484],
                Status::Held { .. } => [0x00a1_4f00, 0x00ff_b454, 0x0090_4500],
                Status::Reserved => [0x001d_4ed8, 0x0093_bdff, 0x0018_42bb],
                Status::Contracted => [0x0025_2a34, 0x00f2_f4f8, 0x0016_181d],
                Status::Blocked => [0x005f_6775, 0x00b0_b7c4, 0x0050_5866],
            },
            Ink::AmenityFill => [0x00f4_f5f8, 0x0027_2b34, 0x00f6_f7f9],
            Ink::AmenityLine => [0x007d_8594, 0x0083_8c9d, 0x006c_7483],
            Ink::ForbiddenFill => [0x00fd_f1f0, 0x0035_2023, 0x00fe_f6f5],
            Ink::ForbiddenHatch => [0x00ee_b3ae, 0x0078_3a3c, 0x00e8_aaa5],
            Ink::ForbiddenLine => [0x00cb_3a34, 0x00e2_6a64, 0x00b9_2c27],
            Ink::HeightLine => [0x008a_6100, 0x00d0_a04a, 0x007a_5600],
            Ink::Text => [0x001a_1d24, 0x00ec_eef2, 0x0000_0000],
            Ink::TextMuted => [0x004e_5562, 0x00bd_c3cf, 0x003f_4550],
            Ink::Dimension => [0x00b4_4b00, 0x00ff_a04d, 0x0099_4000],
            // by what they tell, see `shade`
            Ink::RegionFill(_)
            | Ink::RegionBand(_)
            | Ink::OnBand(_)
            | Ink::BoothFill(..)
            | Ink::BoothLine(_)
            | Ink::BoothOpen(_)
            | Ink::BoothHatch(..)
            | Ink::BoothText(_)
            | Ink::BoothMuted(_)
            | Ink::BoothNumber(_) => [0; 3],
        };
        let [_, r, g, b] = u32::to_be_bytes(match self.0 {
            Scheme::Light => light,
            Scheme::Dark => dark,
            Scheme::Print => print,
        });
        Color { r, g, b, a: 255 }
    }
}

#[cfg(test)]
mod tests {
    use super::super::oklch::tests::{Eyes, difference};
    use super::super::{Drawing, Options, Prim, draw};
    use super::*;
    use crate::geometry::{Point, Polygon};
    use crate::model::PlanColor;

    const SCHEMES: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Print];
    const STATUSES: [Status; 5] =
        [Status::Available, Status::Held { until: None }, Status::Reserved, Status::Contracted, Status::Blocked];

    fn colors() -> impl Iterator<Item = PlanColor> + Clone {
        (0..PlanColor::COUNT).map(PlanColor)
    }

    fn tints() -> impl Iterator<Item = Tint> {
        colors().map(Tint::Pavilion)
    }

    fn booths() -> impl Iterator<Item = (Tint, Status)> {
        tints().chain([Tint::Grey]).flat_map(|tint| STATUSES.map(|s| (tint, s)))
    }

    #[track_caller]
    fn check(scheme: Scheme, top: Ink, under: Ink, least: f64) {
        let palette = Palette(scheme);
        let found = palette.color(top).contrast(palette.color(under));
        assert!(found >= least, "{scheme:?}: {top:?} on {under:?} has {found:.2}, expected {least}");
    }

    #[test]
    fn text_stands_out_by_four_and_a_half() {
        for scheme in SCHEMES {
            for (color, status) in booths() {
                let fill = Ink::BoothFill(color, status);
                check(scheme, Ink::BoothNumber(color), fill, 4.5);
                check(scheme, Ink::Text, fill, 4.5);
                check(scheme, Ink::TextMuted, fill, 4.5);
            }
            for tint in tints() {
                check(scheme, Ink::OnBand(tint), Ink::RegionBand(tint), 4.5);
                for text in [Ink::Text, Ink::TextMuted] {
                    check(scheme, text, Ink::RegionFill(tint), 4.5);
                }
            }
            for under in [Ink::Floor, Ink::Ground, Ink::AmenityFill, Ink::ForbiddenFill] {
                check(scheme, Ink::Text, under, 4.5);
                check(scheme, Ink::TextMuted, under, 4.5);
            }
            let plain = [Ink::Floor, Ink::Ground];
            let regions = tints().map(Ink::RegionFill);
            for under in plain.into_iter().chain(regions) {
                for text in [Ink::Dimension, Ink::Entrance, Ink::Freight, Ink::HeightLine] {
                    check(scheme, text, under, 4.5);
                }
            }
            check(scheme, Ink::ForbiddenLine, Ink::ForbiddenFill, 4.5);
            check(scheme, Ink::Dimension, Ink::AmenityFill, 4.5);
            check(scheme, Ink::OnSign, Ink::Equipment, 4.5);
        }
    }

    /// The topmost fill of a drawing below one of its pieces at a point, the piece's own fills included.
    fn ground(drawing: &Drawing, place: usize, at: Point) -> Ink {
        let below = drawing.pieces.iter().take(place + 1).rev();
        let prims = below.filter(|piece| piece.bounds.contains(at)).flat_map(|piece| piece.prims.iter().rev());
        let mut fills = prims.filter_map(|prim| match prim {
            Prim::Fill { outline, ink } => Some((outline, *ink)),
            Prim::Hatch { .. } | Prim::Stroke { .. } | Prim::Disc { .. } | Prim::Text(_) => None,
        });
        let covers = |outline: &[Point]| Polygon::new(outline.to_vec()).is_ok_and(|outline| outline.contains(at));
        fills.find(|(outline, _)| covers(outline)).map_or(Ink::Ground, |(_, ink)| ink)
    }

    #[test]
    fn every_text_of_the_sample_stands_out_from_what_it_lies_on() {
        let project = crate::sample::event();
        let mut checked = std::collections::BTreeSet::new();
        for (hall, _) in project.halls_in_order() {
            let drawing = draw(&project, hall, &Options::default());
            for (place, piece) in drawing.pieces.iter().enumerate() {
                let labels = piece.label.iter().flat_map(|label| {
                    let at = label.frame.center();
                    label.lines.iter().map(move |line| (line.ink, at))
                });
                let texts = piece.prims.iter().filter_map(|prim| match prim {
                    Prim::Text(text) => Some((text.ink, text.at)),
                    Prim::Fill { .. } | Prim::Hatch { .. } | Prim::Stroke { .. } | Prim::Disc { .. } => None,
                });
                for (ink, at) in labels.chain(texts) {
                    let under = ground(&drawing, place, at);
                    if checked.insert(format!("{ink:?} on {under:?}")) {
                        for scheme in SCHEMES {
                            check(scheme, ink, under, 4.5);
                        }
                    }
                }
            }
        }
        assert!(checked.len() > 50, "only {} pairs of text and ground", checked.len());
    }

    #[test]
    fn marks_stand_out_by_three() {
        for scheme in SCHEMES {
            for mark in [
                Ink::Wall,
                Ink::Column,
                Ink::Entrance,
                Ink::Exit,
                Ink::Freight,
                Ink::Fire,
                Ink::Equipment,
                Ink::Supply,
                Ink::Rigging,
                Ink::AmenityLine,
                Ink::ForbiddenLine,
                Ink::HeightLine,
                Ink::Dimension,
            ] {
                check(scheme, mark, Ink::Floor, 3.0);
            }
            for mark in [Ink::Entrance, Ink::Exit, Ink::Freight, Ink::Wall] {
                check(scheme, mark, Ink::Ground, 3.0);
            }
            for sign in [Ink::Entrance, Ink::Exit, Ink::Fire, Ink::Equipment] {
                check(scheme, Ink::OnSign, sign, 3.0);
            }
            check(scheme, Ink::AmenityLine, Ink::AmenityFill, 3.0);
            check(scheme, Ink::ForbiddenLine, Ink::ForbiddenFill, 3.0);
            for (color, status) in booths() {
                check(scheme, Ink::StatusMark(status), Ink::BoothFill(color, status), 3.0);
                check(scheme, Ink::BoothLine(color), Ink::BoothFill(color, status), 3.0);
            }
            for tint in tints() {
                check(scheme, Ink::BoothLine(tint), Ink::RegionFill(tint), 3.0);
                check(scheme, Ink::BoothLine(tint), Ink::Floor, 3.0);
            }
        }
    }

    #[test]
    fn eighteen_colours_differ_and_neighbours_differ_for_all_eyes() {
        for scheme in SCHEMES {
            let band = |c: PlanColor| Palette(scheme).color(Ink::RegionBand(Tint::Pavilion(c)));
            for (a, b) in colors().flat_map(|a| colors().map(move |b| (a, b))).filter(|(a, b)| a < b) {
                let found = difference(band(a), band(b), Eyes::Normal);
                assert!(found >= 0.055, "{scheme:?}: {a:?} and {b:?} differ by {found:.3}");
            }
            for a in colors() {
                let b = PlanColor((a.0 + 1) % PlanColor::COUNT);
                for eyes in [Eyes::Normal, Eyes::Deuteranopia, Eyes::Protanopia] {
                    let found = difference(band(a), band(b), eyes);
                    assert!(found >= 0.1, "{scheme:?}: {a:?} and {b:?} differ by {found:.3} for {eyes:?}");
                }
            }
        }
    }

    #[test]
    fn statuses_differ_in_fill() {
        for scheme in SCHEMES {
            for tint in tints() {
                let fill = |status| Palette(scheme).color(Ink::BoothFill(tint, status));
                for (a, b) in STATUSES.iter().zip(STATUSES.iter().skip(1)) {
                    let found = difference(fill(*a), fill(*b), Eyes::Normal);
                    assert!(found >= 0.02, "{scheme:?} {tint:?}: {a:?} and {b:?} differ by {found:.3}");
                }
            }
        }
    }

    #[test]
    fn a_colour_beyond_the_last_begins_again() {
        let band = |n| Palette(Scheme::Light).color(Ink::RegionBand(Tint::Pavilion(PlanColor(n))));
        assert_eq!(band(20), band(2));
    }
}
