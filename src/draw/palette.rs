//! The palettes: light and dark screens and paper, each designed on its own.
//!
//! Text stands out from what it lies on by at least 4.5:1, marks and outlines by 3:1; tests hold this
//! for every ink. The pavilions' eighteen colours are even steps of hue at two levels of lightness.

use super::oklch::oklch;
use super::{Color, Ink, Palette, Scheme};
use crate::model::{PlanColor, Status};
use std::sync::OnceLock;

impl Palette {
    /// The colour of an ink.
    #[must_use]
    pub fn color(self, ink: Ink) -> Color {
        match ink {
            Ink::RegionFill(color) => self.shade(Some(color), Shade::Region),
            Ink::RegionBand(color) => self.shade(Some(color), Shade::Band),
            Ink::OnBand(color) => self.shade(Some(color), Shade::OnBand),
            Ink::BoothFill(color, status) => self.shade(color, Shade::of(status)),
            Ink::BoothLine(color) => self.shade(color, Shade::Line),
            Ink::BoothOpen(color) => self.shade(color, Shade::Open),
            Ink::BoothHatch(color, status) => self.hatch(color, status),
            Ink::BoothNumber(color) => self.shade(color, Shade::Number),
            Ink::Ground
            | Ink::Floor
            | Ink::Grid
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

    /// The colours that belong to no pavilion.
    fn plain(self, ink: Ink) -> Color {
        let [light, dark, print] = match ink {
            Ink::Ground => [0x00ec_edf1, 0x0010_1217, 0x00ff_ffff],
            Ink::Floor => [0x00ff_ffff, 0x001b_1e25, 0x00ff_ffff],
            Ink::Grid => [0x00ee_eff3, 0x0024_2831, 0x00ee_eff3],
            Ink::Wall => [0x0023_2730, 0x00c6_cad3, 0x0016_181d],
            Ink::Column => [0x0046_4c58, 0x009a_a1af, 0x002b_2f38],
            Ink::Entrance => [0x0025_63eb, 0x005b_9bff, 0x001d_4fc4],
            Ink::Exit => [0x0012_8a4e, 0x0022_a565, 0x000d_7a43],
            Ink::Freight => [0x006b_7280, 0x0099_a1b0, 0x0055_5c69],
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
            // coloured by pavilion, see `shade`
            Ink::RegionFill(_)
            | Ink::RegionBand(_)
            | Ink::OnBand(_)
            | Ink::BoothFill(..)
            | Ink::BoothLine(_)
            | Ink::BoothOpen(_)
            | Ink::BoothHatch(..)
            | Ink::BoothNumber(_) => [0; 3],
        };
        let [_, r, g, b] = u32::to_be_bytes(match self.0 {
            Scheme::Light => light,
            Scheme::Dark => dark,
            Scheme::Print => print,
        });
        Color { r, g, b, a: 255 }
    }

    /// A little of the outline in the fill: as light on a strong fill as on a pale one.
    fn hatch(self, color: Option<PlanColor>, status: Status) -> Color {
        const SHARE: f64 = 0.16;
        let (fill, line) = (self.shade(color, Shade::of(status)), self.shade(color, Shade::Line));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * SHARE).round() as u8;
        Color { r: mix(fill.r, line.r), g: mix(fill.g, line.g), b: mix(fill.b, line.b), a: 255 }
    }

    /// A shade of a pavilion's hue, or of grey.
    fn shade(self, color: Option<PlanColor>, shade: Shade) -> Color {
        static TABLES: OnceLock<Vec<Color>> = OnceLock::new();
        let table = TABLES.get_or_init(|| {
            let schemes = [Scheme::Light, Scheme::Dark, Scheme::Print].into_iter();
            let colors = || (0..PlanColor::COUNT).map(|n| Some(PlanColor(n))).chain([None]);
            let pairs = schemes.flat_map(|scheme| colors().map(move |color| (scheme, color)));
            pairs.flat_map(|(scheme, color)| Shade::ALL.map(|shade| mix(scheme, color, shade))).collect()
        });
        let scheme = match self.0 {
            Scheme::Light => 0,
            Scheme::Dark => 1,
            Scheme::Print => 2,
        };
        let count = PlanColor::COUNT;
        let color = usize::from(color.map_or(count, |PlanColor(n)| n % count));
        let place = (scheme * (usize::from(count) + 1) + color) * Shade::ALL.len() + shade as usize;
        table.get(place).copied().unwrap_or(Color { r: 0, g: 0, b: 0, a: 255 })
    }
}

/// What a pavilion's hue is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shade {
    Region,
    Band,
    OnBand,
    Available,
    Held,
    Reserved,
    Contracted,
    Blocked,
    Line,
    Open,
    Number,
}

impl Shade {
    const ALL: [Self; 11] = [
        Self::Region,
        Self::Band,
        Self::OnBand,
        Self::Available,
        Self::Held,
        Self::Reserved,
        Self::Contracted,
        Self::Blocked,
        Self::Line,
        Self::Open,
        Self::Number,
    ];

    const fn of(status: Status) -> Self {
        match status {
            Status::Available => Self::Available,
            Status::Held { .. } => Self::Held,
            Status::Reserved => Self::Reserved,
            Status::Contracted => Self::Contracted,
            Status::Blocked => Self::Blocked,
        }
    }
}

/// The two levels of lightness.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Deep,
    Pale,
}

/// Hue and level of a pavilion's colour. Seven steps of twenty degrees from number to number visit every
/// hue once, put neighbours 140 degrees apart, and change the level each time.
fn hue_of(PlanColor(n): PlanColor) -> (f64, Level) {
    let level = if n % 2 == 0 { Level::Deep } else { Level::Pale };
    (25.0 + f64::from(u32::from(n) * 7 % 18) * 20.0, level)
}

/// The colour of a shade: lightness and chroma by scheme and level.
fn mix(scheme: Scheme, color: Option<PlanColor>, shade: Shade) -> Color {
    let (hue, level) = color.map_or((265.0, Level::Deep), hue_of);
    let by_level = |deep: (f64, f64), pale: (f64, f64)| if level == Level::Deep { deep } else { pale };
    let (lightness, chroma) = match scheme {
        Scheme::Light | Scheme::Print => match shade {
            Shade::Region => by_level((0.957, 0.022), (0.972, 0.026)),
            Shade::Band => by_level((0.545, 0.135), (0.79, 0.125)),
            Shade::OnBand => by_level((1.0, 0.0), (0.27, 0.05)),
            Shade::Available => (0.995, 0.004),
            Shade::Held => by_level((0.955, 0.03), (0.965, 0.034)),
            Shade::Reserved => by_level((0.92, 0.038), (0.94, 0.046)),
            Shade::Contracted => by_level((0.87, 0.06), (0.9, 0.068)),
            Shade::Blocked => (0.9, 0.006),
            Shade::Line => by_level((0.47, 0.1), (0.53, 0.1)),
            Shade::Open => by_level((0.72, 0.085), (0.76, 0.09)),
            Shade::Number => by_level((0.36, 0.085), (0.38, 0.08)),
        },
        Scheme::Dark => match shade {
            Shade::Region => by_level((0.262, 0.022), (0.275, 0.024)),
            Shade::Band => by_level((0.5, 0.115), (0.74, 0.115)),
            Shade::OnBand => by_level((1.0, 0.0), (0.2, 0.035)),
            Shade::Available => (0.225, 0.012),
            Shade::Held => by_level((0.285, 0.03), (0.295, 0.032)),
            Shade::Reserved => by_level((0.335, 0.048), (0.345, 0.05)),
            Shade::Contracted => by_level((0.4, 0.066), (0.415, 0.068)),
            Shade::Blocked => (0.33, 0.006),
            Shade::Line => by_level((0.72, 0.1), (0.78, 0.1)),
            Shade::Open => by_level((0.5, 0.08), (0.53, 0.08)),
            Shade::Number => by_level((0.93, 0.04), (0.95, 0.045)),
        },
    };
    let chroma = match (color, shade) {
        (Some(_), _) | (None, Shade::OnBand) => chroma,
        (None, _) => chroma * 0.14, // a booth of no pavilion is grey
    };
    oklch(lightness, chroma, hue)
}

#[cfg(test)]
mod tests {
    use super::super::oklch::tests::{Eyes, difference};
    use super::*;

    const SCHEMES: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Print];
    const STATUSES: [Status; 5] =
        [Status::Available, Status::Held { until: None }, Status::Reserved, Status::Contracted, Status::Blocked];

    fn colors() -> impl Iterator<Item = PlanColor> + Clone {
        (0..PlanColor::COUNT).map(PlanColor)
    }

    fn booths() -> impl Iterator<Item = (Option<PlanColor>, Status)> {
        colors().map(Some).chain([None]).flat_map(|c| STATUSES.map(|s| (c, s)))
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
            for color in colors() {
                check(scheme, Ink::OnBand(color), Ink::RegionBand(color), 4.5);
                for text in [Ink::Text, Ink::TextMuted] {
                    check(scheme, text, Ink::RegionFill(color), 4.5);
                }
            }
            for under in [Ink::Floor, Ink::Ground, Ink::AmenityFill, Ink::ForbiddenFill] {
                check(scheme, Ink::Text, under, 4.5);
                check(scheme, Ink::TextMuted, under, 4.5);
            }
            for (text, under) in [
                (Ink::ForbiddenLine, Ink::ForbiddenFill),
                (Ink::HeightLine, Ink::Floor),
                (Ink::Dimension, Ink::Floor),
                (Ink::Dimension, Ink::Ground),
                (Ink::Entrance, Ink::Ground),
                (Ink::Freight, Ink::Ground),
            ] {
                check(scheme, text, under, 4.0);
            }
        }
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
            for color in colors() {
                check(scheme, Ink::BoothLine(Some(color)), Ink::RegionFill(color), 3.0);
                check(scheme, Ink::BoothLine(Some(color)), Ink::Floor, 3.0);
            }
        }
    }

    #[test]
    fn eighteen_colours_differ_and_neighbours_differ_for_all_eyes() {
        for scheme in SCHEMES {
            let band = |c: PlanColor| Palette(scheme).color(Ink::RegionBand(c));
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
            for color in colors() {
                let fill = |status| Palette(scheme).color(Ink::BoothFill(Some(color), status));
                for (a, b) in STATUSES.iter().zip(STATUSES.iter().skip(1)) {
                    let found = difference(fill(*a), fill(*b), Eyes::Normal);
                    assert!(found >= 0.02, "{scheme:?} {color:?}: {a:?} and {b:?} differ by {found:.3}");
                }
            }
        }
    }

    #[test]
    fn a_colour_beyond_the_last_begins_again() {
        let palette = Palette(Scheme::Light);
        assert_eq!(palette.color(Ink::RegionBand(PlanColor(20))), palette.color(Ink::RegionBand(PlanColor(2))));
    }
}
