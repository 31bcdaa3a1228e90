//! The fonts that screen and paper share, and the measure of text.
//!
//! Four OFL fonts are part of the program (`assets/fonts`), so Chinese and Cyrillic show on a machine with
//! no fonts installed. Each [`Weight`] has a stack of them; a text is cut into [`Run`]s of one font each and
//! shaped with kerning. Sizes and advances are in ems, so that a pen multiplies by its own font size.
//! Deliberately absent: lines and paragraphs, right-to-left scripts (no font here holds one), pixels.

mod face;
mod shape;
mod subset;

pub use face::{Font, Weight};
pub use rustybuzz::ttf_parser::OutlineBuilder;
pub use shape::{Glyph, Run, shape, width};
pub use subset::subset;

/// From the middle of a line's capitals down to its baseline, in ems: half of Inter's capital height. The
/// middle of Chinese characters lies there too (to a fiftieth of an em), so mixed lines sit evenly.
pub const BASELINE: f64 = 0.364;

/// The family names for formats that write text as text, such as SVG: those of the embedded fonts, which such a
/// file brings along ([`subset()`]), then what is usual elsewhere.
pub const FAMILIES: &str =
    "Inter, 'Noto Sans SC', 'Noto Sans SC Rest', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
