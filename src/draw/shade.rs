//! The colours of booths and regions: what is told by hue and lightness, for each use and scheme.
//!
//! Pavilions and countries have eighteen colours, even steps of hue at two levels of lightness. Few kinds
//! differ in hue and in lightness both, and a scale rises in lightness while its hue turns, so that neither
//! needs an eye for hues, nor colour on the paper. Deliberately absent: inks that tell nothing (`palette`).

use super::oklch::oklch;
use super::{Color, Palette, Scheme, Tint};
use crate::model::{PlanColor, Status};
use std::sync::OnceLock;

/// What a tint is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shade {
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

    pub(super) const fn of(status: Status) -> Self {
        match status {
            Status::Available => Self::Available,
            Status::Held { .. } => Self::Held,
            Status::Reserved => Self::Reserved,
            Status::Contracted => Self::Contracted,
            Status::Blocked => Self::Blocked,
        }
    }
}

impl Palette {
    /// A little of the outline in the fill: as light on a strong fill as on a pale one.
    pub(super) fn hatch(self, tint: Tint, status: Status) -> Color {
        const SHARE: f64 = 0.16;
        let (fill, line) = (self.shade(tint, Shade::of(status)), self.shade(tint, Shade::Line));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
        let mix = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * SHARE).round() as u8;
        Color { r: mix(fill.r, line.r), g: mix(fill.g, line.g), b: mix(fill.b, line.b), a: 255 }
    }

    /// The colour of a tint for a use; mixed once.
    pub(super) fn shade(self, tint: Tint, shade: Shade) -> Color {
        static TABLES: OnceLock<Vec<Color>> = OnceLock::new();
        let table = TABLES.get_or_init(|| {
            let schemes = [Scheme::Light, Scheme::Dark, Scheme::Print].into_iter();
            let pairs = schemes.flat_map(|scheme| all_tints().map(move |tint| (scheme, tint)));
            pairs.flat_map(|(scheme, tint)| Shade::ALL.map(|shade| mix(scheme, tint, shade))).collect()
        });
        let scheme = match self.0 {
            Scheme::Light => 0,
            Scheme::Dark => 1,
            Scheme::Print => 2,
        };
        let place = (scheme * TINTS + place_of(tint)) * Shade::ALL.len() + shade as usize;
        table.get(place).copied().unwrap_or(Color { r: 0, g: 0, b: 0, a: 255 })
    }
}

/// How many tints there are.
const TINTS: usize = 3 + 2 * PlanColor::COUNT as usize + (Tint::KINDS + Tint::STEPS) as usize;

/// Every tint, by its place.
fn all_tints() -> impl Iterator<Item = Tint> {
    let colors = || (0..PlanColor::COUNT).map(PlanColor);
    let few = (0..Tint::KINDS).map(Tint::Kind).chain((0..Tint::STEPS).map(Tint::Step));
    let plain = [Tint::Grey, Tint::Untold, Tint::Faint].into_iter();
    plain.chain(few).chain(colors().map(Tint::Pavilion)).chain(colors().map(Tint::Many))
}

fn place_of(tint: Tint) -> usize {
    const KINDS: usize = 3;
    const STEPS: usize = KINDS + Tint::KINDS as usize;
    const PAVILIONS: usize = STEPS + Tint::STEPS as usize;
    const MANY: usize = PAVILIONS + PlanColor::COUNT as usize;
    let color = |PlanColor(n): PlanColor| usize::from(n % PlanColor::COUNT);
    match tint {
        Tint::Grey => 0,
        Tint::Untold => 1,
        Tint::Faint => 2,
        Tint::Kind(n) => KINDS + usize::from(n % Tint::KINDS),
        Tint::Step(n) => STEPS + usize::from(n.min(Tint::STEPS - 1)),
        Tint::Pavilion(n) => PAVILIONS + color(n),
        Tint::Many(n) => MANY + color(n),
    }
}

fn mix(scheme: Scheme, tint: Tint, shade: Shade) -> Color {
    match tint {
        Tint::Grey => by_status(scheme, None, shade),
        Tint::Pavilion(color) => by_status(scheme, Some(color), shade),
        Tint::Kind(_) | Tint::Many(_) | Tint::Step(_) => told(scheme, tint, shade),
        Tint::Untold => untold(scheme, shade),
        Tint::Faint => faint(scheme, shade),
    }
}

/// The two levels of lightness.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Deep,
    Pale,
}

/// Hue and level of one of eighteen colours. Seven steps of twenty degrees from number to number visit every
/// hue once, put neighbours 140 degrees apart, and change the level each time.
fn hue_of(PlanColor(n): PlanColor) -> (f64, Level) {
    let level = if n % 2 == 0 { Level::Deep } else { Level::Pale };
    (25.0 + f64::from(u32::from(n) * 7 % 18) * 20.0, level)
}

/// A pavilion's hue, or grey, whose strength tells the status.
fn by_status(scheme: Scheme, color: Option<PlanColor>, shade: Shade) -> Color {
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

/// Lightness, chroma and hue of the fill of what is told.
fn fill_of(scheme: Scheme, tint: Tint) -> (f64, f64, f64) {
    let is_dark = scheme == Scheme::Dark;
    let by_scheme = |light: (f64, f64), dark: (f64, f64)| if is_dark { dark } else { light };
    match tint {
        Tint::Kind(n) => {
            let (hue, light, dark) = match n % Tint::KINDS {
                0 => (165.0, (0.896, 0.078), (0.3, 0.045)),
                1 => (85.0, (0.84, 0.125), (0.375, 0.065)),
                2 => (245.0, (0.755, 0.1), (0.45, 0.095)),
                _ => (30.0, (0.675, 0.13), (0.525, 0.13)),
            };
            let (lightness, chroma) = by_scheme(light, dark);
            (lightness, chroma, hue)
        }
        Tint::Many(color) => {
            let (hue, level) = hue_of(color);
            let (lightness, chroma) = match level {
                Level::Deep => by_scheme((0.735, 0.105), (0.35, 0.08)),
                Level::Pale => by_scheme((0.885, 0.085), (0.495, 0.095)),
            };
            (lightness, chroma, hue)
        }
        Tint::Step(n) => {
            let t = f64::from(n.min(Tint::STEPS - 1)) / f64::from(Tint::STEPS - 1);
            let along = |from: f64, to: f64| from + (to - from) * t;
            if is_dark {
                (along(0.265, 0.525), along(0.045, 0.1), along(280.0, 130.0))
            } else {
                (along(0.955, 0.645), along(0.05, 0.115), along(100.0, 255.0))
            }
        }
        Tint::Grey | Tint::Pavilion(_) | Tint::Untold | Tint::Faint => by_told_nothing(is_dark),
    }
}

/// The fill where nothing is told.
const fn by_told_nothing(is_dark: bool) -> (f64, f64, f64) {
    if is_dark { (0.245, 0.004, 265.0) } else { (0.955, 0.003, 265.0) }
}

/// A fill that tells something, the same for every status, and what lies on it.
fn told(scheme: Scheme, tint: Tint, shade: Shade) -> Color {
    let (lightness, chroma, hue) = fill_of(scheme, tint);
    let is_dark = scheme == Scheme::Dark;
    let (lightness, chroma) = match shade {
        Shade::Available | Shade::Held | Shade::Reserved | Shade::Contracted | Shade::Blocked => (lightness, chroma),
        Shade::Line if is_dark => (0.86, 0.08),
        Shade::Line => (0.34, 0.075),
        Shade::Open if is_dark => (0.66, 0.085),
        Shade::Open => (0.52, 0.085),
        Shade::Number if is_dark => (0.975, 0.015),
        Shade::Number => (0.2, 0.03),
        // regions have no colours of their own then
        Shade::Region | Shade::Band | Shade::OnBand => return untold(scheme, shade),
    };
    oklch(lightness, chroma, hue)
}

/// Grey that tells nothing, on booths the same for every status.
fn untold(scheme: Scheme, shade: Shade) -> Color {
    let [light, dark] = match shade {
        Shade::Region => [0.975, 0.25],
        Shade::Band => [0.82, 0.37],
        Shade::OnBand => [0.27, 0.94],
        Shade::Available | Shade::Held | Shade::Reserved | Shade::Contracted | Shade::Blocked => {
            let (lightness, chroma, hue) = by_told_nothing(scheme == Scheme::Dark);
            return oklch(lightness, chroma, hue);
        }
        Shade::Line => [0.53, 0.74],
        Shade::Open => [0.75, 0.52],
        Shade::Number => [0.36, 0.93],
    };
    grey(scheme, light, dark)
}

/// What a filter leaves out: there to be found, no more.
fn faint(scheme: Scheme, shade: Shade) -> Color {
    let [light, dark] = match shade {
        Shade::Region => [0.985, 0.242],
        Shade::Band => [0.92, 0.29],
        Shade::OnBand => [0.6, 0.64],
        Shade::Available | Shade::Held | Shade::Reserved | Shade::Contracted | Shade::Blocked => [0.99, 0.238],
        Shade::Line => [0.83, 0.37],
        Shade::Open => [0.9, 0.31],
        Shade::Number => [0.6, 0.62],
    };
    grey(scheme, light, dark)
}

fn grey(scheme: Scheme, light: f64, dark: f64) -> Color {
    let lightness = match scheme {
        Scheme::Light | Scheme::Print => light,
        Scheme::Dark => dark,
    };
    oklch(lightness, 0.005, 265.0)
}

#[cfg(test)]
mod tests {
    use super::super::Ink;
    use super::super::oklch::tests::{Eyes, difference};
    use super::*;

    const SCHEMES: [Scheme; 3] = [Scheme::Light, Scheme::Dark, Scheme::Print];
    const EYES: [Eyes; 3] = [Eyes::Normal, Eyes::Deuteranopia, Eyes::Protanopia];

    fn fill(scheme: Scheme, tint: Tint) -> Color {
        Palette(scheme).color(Ink::BoothFill(tint, Status::Available))
    }

    #[test]
    fn every_tint_has_a_place_of_its_own() {
        assert!(all_tints().enumerate().all(|(place, tint)| place_of(tint) == place));
        assert_eq!(all_tints().count(), TINTS);
        assert_eq!(fill(Scheme::Light, Tint::Kind(Tint::KINDS)), fill(Scheme::Light, Tint::Kind(0)));
        assert_eq!(fill(Scheme::Light, Tint::Step(200)), fill(Scheme::Light, Tint::Step(5)));
    }

    #[test]
    fn few_kinds_differ_for_all_eyes_and_without_colour() {
        for scheme in SCHEMES {
            let kinds: Vec<Color> =
                (0..Tint::KINDS).map(Tint::Kind).chain([Tint::Untold]).map(|tint| fill(scheme, tint)).collect();
            for (i, a) in kinds.iter().enumerate() {
                for b in kinds.iter().skip(i + 1) {
                    for eyes in EYES {
                        let found = difference(*a, *b, eyes);
                        assert!(found >= 0.045, "{scheme:?}: {a:?} and {b:?} differ by {found:.3} for {eyes:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_scale_rises_in_even_steps_for_all_eyes() {
        for scheme in SCHEMES {
            let steps: Vec<Color> = (0..Tint::STEPS).map(|n| fill(scheme, Tint::Step(n))).collect();
            let white = Color { r: 255, g: 255, b: 255, a: 255 };
            for (a, b) in steps.iter().zip(steps.iter().skip(1)) {
                for eyes in EYES {
                    let found = difference(*a, *b, eyes);
                    assert!(found >= 0.045, "{scheme:?}: {a:?} and {b:?} differ by {found:.3} for {eyes:?}");
                }
                let (a, b) = (a.contrast(white), b.contrast(white));
                assert!(if scheme == Scheme::Dark { a > b } else { a < b }, "{scheme:?}: {a} {b}");
            }
        }
        assert_eq!([0, 1, 2, 3, 4].map(|n| Tint::of_scale(n, 5)), [0, 1, 2, 3, 5].map(Tint::Step));
        assert_eq!([Tint::of_scale(0, 2), Tint::of_scale(1, 2)], [Tint::Step(0), Tint::Step(5)]);
        assert_eq!(Tint::of_scale(0, 1), Tint::Step(2));
        assert_eq!(Tint::of_scale(9, 3), Tint::Step(5));
    }

    #[test]
    fn countries_differ_and_neighbours_differ_for_all_eyes() {
        for scheme in SCHEMES {
            let of = |n: u8| fill(scheme, Tint::Many(PlanColor(n % PlanColor::COUNT)));
            for a in 0..PlanColor::COUNT {
                for b in a + 1..PlanColor::COUNT {
                    let found = difference(of(a), of(b), Eyes::Normal);
                    assert!(found >= 0.04, "{scheme:?}: {a} and {b} differ by {found:.3}");
                }
                for eyes in EYES {
                    let found = difference(of(a), of(a + 1), eyes);
                    assert!(found >= 0.08, "{scheme:?}: {a} and the next differ by {found:.3} for {eyes:?}");
                }
            }
        }
    }

    #[test]
    fn text_and_marks_stand_out_on_what_is_told() {
        for scheme in SCHEMES {
            let palette = Palette(scheme);
            for tint in all_tints().filter(|tint| *tint != Tint::Faint) {
                let under = palette.color(Ink::BoothFill(tint, Status::Contracted));
                let check = |ink: Ink, under: Color, least: f64| {
                    let found = palette.color(ink).contrast(under);
                    assert!(found >= least, "{scheme:?}: {ink:?} on {tint:?} has {found:.2}");
                };
                check(Ink::BoothNumber(tint), under, 4.5);
                check(Ink::BoothText(tint), under, 4.5);
                check(Ink::BoothMuted(tint), under, 4.5);
                check(Ink::BoothLine(tint), under, 3.0);
                check(Ink::BoothLine(tint), palette.color(Ink::RegionFill(tint)), 3.0);
                check(Ink::BoothLine(tint), palette.color(Ink::Floor), 3.0);
                check(Ink::OnBand(tint), palette.color(Ink::RegionBand(tint)), 4.5);
            }
            let faint = palette.color(Ink::BoothFill(Tint::Faint, Status::Held { until: None }));
            assert!(palette.color(Ink::BoothNumber(Tint::Faint)).contrast(faint) >= 3.0, "{scheme:?}");
        }
    }
}
