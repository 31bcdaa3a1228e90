//! Colours by lightness, chroma and hue as the eye sees them (OKLCH, Björn Ottosson 2020), and contrast.
//! Deliberately absent: any particular colour.

use super::Color;

/// A colour of lightness `0..=1`, chroma (0 is grey, about 0.3 the most) and hue in degrees. Where a
/// screen cannot show it, its chroma is lowered until it can.
#[must_use]
pub(super) fn oklch(lightness: f64, chroma: f64, hue: f64) -> Color {
    let (sin, cos) = hue.to_radians().sin_cos();
    let linear = |chroma: f64| linear_of_oklab(lightness, chroma * cos, chroma * sin);
    let is_shown = |rgb: [f64; 3]| rgb.iter().all(|v| (-1e-4..=1.0001).contains(v));
    if is_shown(linear(chroma)) {
        return of_linear(linear(chroma));
    }
    let (mut low, mut high) = (0.0, chroma);
    for _ in 0..16 {
        let middle = (low + high) / 2.0;
        if is_shown(linear(middle)) { low = middle } else { high = middle }
    }
    of_linear(linear(low))
}

fn linear_of_oklab(lightness: f64, a: f64, b: f64) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

fn of_linear(rgb: [f64; 3]) -> Color {
    let [r, g, b] = rgb.map(|v| {
        let v = v.clamp(0.0, 1.0);
        let encoded = if v <= 0.003_130_8 { 12.92 * v } else { 1.055 * v.powf(1.0 / 2.4) - 0.055 };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0..=255 by the clamp")]
        let byte = (encoded * 255.0).round() as u8;
        byte
    });
    Color { r, g, b, a: 255 }
}

impl Color {
    /// Red, green and blue in linear light, `0..=1`.
    fn linear(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|byte| {
            let v = f64::from(byte) / 255.0;
            if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        })
    }

    /// The contrast of two opaque colours, 1 to 21, as WCAG 2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let luminance = |color: Self| {
            let [r, g, b] = color.linear();
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(self), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// OKLab of linear light.
    fn oklab([r, g, b]: [f64; 3]) -> [f64; 3] {
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }

    /// Whose eyes.
    #[derive(Clone, Copy, Debug, PartialEq)]
    pub enum Eyes {
        /// Of most people.
        Normal,
        /// Without the cones for long waves.
        Protanopia,
        /// Without the cones for middle waves.
        Deuteranopia,
    }

    /// The distance of two colours in OKLab for these eyes, by the matrices of Machado, Oliveira and
    /// Fernandes (2009) at full severity.
    pub fn difference(a: Color, b: Color, eyes: Eyes) -> f64 {
        let seen = |color: Color| {
            let [r, g, b] = color.linear();
            let through = |m: [[f64; 3]; 3]| m.map(|row| (row[0] * r + row[1] * g + row[2] * b).clamp(0.0, 1.0));
            oklab(match eyes {
                Eyes::Normal => [r, g, b],
                Eyes::Protanopia => through([
                    [0.152_286, 1.052_583, -0.204_868],
                    [0.114_503, 0.786_281, 0.099_216],
                    [-0.003_882, -0.048_116, 1.051_998],
                ]),
                Eyes::Deuteranopia => through([
                    [0.367_322, 0.860_646, -0.227_968],
                    [0.280_085, 0.672_501, 0.047_413],
                    [-0.011_820, 0.042_940, 0.968_881],
                ]),
            })
        };
        let (a, b) = (seen(a), seen(b));
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }

    #[test]
    fn known_colours_come_out() {
        let near = |c: Color, r: u8, g: u8, b: u8| {
            assert!(c.r.abs_diff(r) <= 1 && c.g.abs_diff(g) <= 1 && c.b.abs_diff(b) <= 1, "{c:?}");
        };
        near(oklch(1.0, 0.0, 0.0), 255, 255, 255);
        near(oklch(0.0, 0.0, 0.0), 0, 0, 0);
        near(oklch(0.627_96, 0.257_68, 29.234), 255, 0, 0);
        near(oklch(0.452_01, 0.313_21, 264.05), 0, 0, 255);
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let grey = |v| Color { r: v, g: v, b: v, a: 255 };
        assert!((grey(0).contrast(grey(255)) - 21.0).abs() < 1e-9);
        assert!((grey(0x76).contrast(grey(255)) - 4.54).abs() < 0.01);
    }
}
