//! The pen for SVG: one `<text>` a line of text, no script, nothing from outside the file. The letters it uses
//! come along as fonts, so that text is right on a machine without them and stays text.

use super::flags;
use super::pen::{Anchor, At, Block, Pen, Stroke, Writing};
use crate::draw::Color;
use crate::fonts::{self, BASELINE, FAMILIES, Font, Weight};
use crate::words::Country;
use base64::Engine as _;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Writes a page as SVG whose user unit is a millimetre of the page.
pub(super) struct SvgPen {
    width: f64,
    height: f64,
    title: String,
    lang: &'static str,
    body: String,
    flags: BTreeSet<Country>,
    clips: Vec<Block>,
    /// The characters written, by weight and font.
    letters: BTreeMap<(Weight, Font), BTreeSet<char>>,
}

impl SvgPen {
    /// A page of a size in millimetres, with the title that readers are told.
    pub(super) fn new(width: f64, height: f64, title: &str, lang: &'static str) -> Self {
        Self {
            width,
            height,
            title: title.to_owned(),
            lang,
            body: String::new(),
            flags: BTreeSet::new(),
            clips: Vec::new(),
            letters: BTreeMap::new(),
        }
    }

    /// Fills the whole page.
    pub(super) fn ground(&mut self, color: Color) {
        let page = Block::new(0.0, 0.0, self.width, self.height);
        self.fill_block(page, color);
    }

    /// The finished file.
    pub(super) fn finish(self) -> String {
        let (width, height) = (Number(self.width), Number(self.height));
        let mut file = String::with_capacity(self.body.len() + 4096);
        file.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let _ = writeln!(
            file,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
             viewBox=\"0 0 {width} {height}\" xml:lang=\"{}\" role=\"img\">",
            self.lang
        );
        let _ = writeln!(file, "<title>{}</title>", Escaped(&self.title));
        if !(self.flags.is_empty() && self.clips.is_empty() && self.letters.is_empty()) {
            file.push_str("<defs>\n");
            self.write_fonts(&mut file);
            for (i, clip) in self.clips.iter().enumerate() {
                let Block { x, y, width, height } = *clip;
                let _ = writeln!(
                    file,
                    "<clipPath id=\"clip{i}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/></clipPath>",
                    Number(x),
                    Number(y),
                    Number(width),
                    Number(height)
                );
            }
            for country in &self.flags {
                let Some(png) = flags::png(*country) else { continue };
                let data = base64::engine::general_purpose::STANDARD.encode(png);
                let _ = writeln!(
                    file,
                    "<image id=\"flag-{}\" x=\"-2\" y=\"-1.5\" width=\"4\" height=\"3\" \
                     preserveAspectRatio=\"none\" href=\"data:image/png;base64,{data}\"/>",
                    country.code()
                );
            }
            file.push_str("</defs>\n");
        }
        let _ = writeln!(
            file,
            "<g fill=\"none\" font-family=\"{FAMILIES}\" text-anchor=\"middle\" stroke-miterlimit=\"4\">"
        );
        file.push_str(&self.body);
        file.push_str("</g>\n</svg>\n");
        file
    }

    /// The fonts that the text needs, each with just its letters.
    fn write_fonts(&self, file: &mut String) {
        let fonts = self.letters.iter().filter_map(|((weight, font), letters)| {
            let data = base64::engine::general_purpose::STANDARD.encode(fonts::subset(*font, letters)?);
            Some((font.family(*weight), weight.css(), font.is_true_type(), data))
        });
        let mut fonts = fonts.peekable();
        if fonts.peek().is_none() {
            return;
        }
        file.push_str("<style>\n");
        for (family, weight, is_true_type, data) in fonts {
            let (kind, format) = if is_true_type { ("ttf", "truetype") } else { ("otf", "opentype") };
            let _ = writeln!(
                file,
                "@font-face{{font-family:'{family}';font-weight:{weight};\
                 src:url(data:font/{kind};base64,{data}) format('{format}')}}"
            );
        }
        file.push_str("</style>\n");
    }

    /// Notes which font each letter is taken from.
    fn note_letters(&mut self, text: &str, weight: Weight) {
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            if let Some(font) = weight.stack().iter().find(|font| font.has(letter)) {
                self.letters.entry((weight, *font)).or_default().insert(letter);
            }
        }
    }

    fn path_data(&mut self, points: &[At]) {
        for (i, point) in points.iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            let _ = write!(self.body, "{step}{} {}", Number(point.x), Number(point.y));
        }
    }

    fn stroke_style(&mut self, stroke: Stroke) {
        let _ = write!(self.body, " stroke=\"{}\" stroke-width=\"{}\"", Hex(stroke.color), Number(stroke.width));
        if stroke.color.a < 255 {
            let _ = write!(self.body, " stroke-opacity=\"{}\"", Number(f64::from(stroke.color.a) / 255.0));
        }
        if let Some(dash) = stroke.dash {
            let _ = write!(self.body, " stroke-dasharray=\"{}\"", Number(dash));
        }
        self.body.push_str("/>\n");
    }

    fn fill_style(&mut self, color: Color) {
        let _ = write!(self.body, " fill=\"{}\"", Hex(color));
        if color.a < 255 {
            let _ = write!(self.body, " fill-opacity=\"{}\"", Number(f64::from(color.a) / 255.0));
        }
    }
}

impl Pen for SvgPen {
    fn fill(&mut self, outline: &[At], color: Color) {
        self.body.push_str("<path d=\"");
        self.path_data(outline);
        self.body.push_str("Z\"");
        self.fill_style(color);
        self.body.push_str("/>\n");
    }

    fn stroke(&mut self, points: &[At], closed: bool, stroke: Stroke) {
        self.body.push_str("<path d=\"");
        self.path_data(points);
        self.body.push_str(if closed { "Z\"" } else { "\"" });
        self.stroke_style(stroke);
    }

    fn segments(&mut self, segments: &[(At, At)], stroke: Stroke) {
        self.body.push_str("<path d=\"");
        for (from, to) in segments {
            self.path_data(&[*from, *to]);
        }
        self.body.push('"');
        self.stroke_style(stroke);
    }

    fn disc(&mut self, center: At, radius: f64, color: Color) {
        let _ = write!(
            self.body,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"",
            Number(center.x),
            Number(center.y),
            Number(radius)
        );
        self.fill_style(color);
        self.body.push_str("/>\n");
    }

    fn flag(&mut self, country: Country, center: At, width: f64, degrees: f64) {
        if country.flag().is_none() {
            return;
        }
        self.flags.insert(country);
        let _ = write!(
            self.body,
            "<use href=\"#flag-{}\" transform=\"translate({} {})",
            country.code(),
            Number(center.x),
            Number(center.y)
        );
        if degrees != 0.0 {
            let _ = write!(self.body, " rotate({})", Number(degrees));
        }
        let _ = writeln!(self.body, " scale({})\"/>", Number(width / 4.0));
    }

    fn write(&mut self, writing: &Writing<'_>) {
        let Writing { text, at, anchor, degrees, size, weight, color } = *writing;
        self.note_letters(text, weight);
        let baseline = at.moved(0.0, BASELINE * size, degrees);
        let (x, y) = (Number(baseline.x), Number(baseline.y));
        let _ = write!(self.body, "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\"", Number(size));
        if degrees != 0.0 {
            let _ = write!(self.body, " transform=\"rotate({} {x} {y})\"", Number(degrees));
        }
        match anchor {
            Anchor::Start => self.body.push_str(" text-anchor=\"start\""),
            Anchor::Middle => {} // as the whole group says
            Anchor::End => self.body.push_str(" text-anchor=\"end\""),
        }
        if weight == Weight::Strong {
            let _ = write!(self.body, " font-weight=\"{}\"", weight.css());
        }
        self.fill_style(color);
        let _ = writeln!(self.body, ">{}</text>", Escaped(text));
    }

    fn clip(&mut self, block: Block) {
        let _ = writeln!(self.body, "<g clip-path=\"url(#clip{})\">", self.clips.len());
        self.clips.push(block);
    }

    fn unclip(&mut self) {
        self.body.push_str("</g>\n");
    }
}

/// A number with at most three decimals, without needless zeros.
struct Number(f64);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{:.3}", self.0);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        f.write_str(if text == "-0" { "0" } else { text })
    }
}

struct Hex(Color);

impl std::fmt::Display for Hex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Color { r, g, b, .. } = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// Text as XML allows it: signs escaped, control characters left out.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Color = Color { r: 0, g: 0, b: 0, a: 255 };

    #[test]
    fn numbers_are_short() {
        for (number, wanted) in [(1.0, "1"), (0.25, "0.25"), (-0.0001, "0"), (10.0, "10"), (1.23456, "1.235")] {
            assert_eq!(Number(number).to_string(), wanted);
        }
    }

    #[test]
    fn text_is_one_element_and_cannot_break_out() {
        let mut pen = SvgPen::new(100.0, 50.0, "a < b", "en");
        let writing = Writing {
            text: "</text><script>\u{1}&\"",
            at: At::new(10.0, 20.0),
            anchor: Anchor::Middle,
            degrees: 90.0,
            size: 2.0,
            weight: Weight::Strong,
            color: BLACK,
        };
        pen.write(&writing);
        let file = pen.finish();
        assert!(file.contains("&lt;/text&gt;&lt;script&gt;&amp;&quot;</text>"), "{file}");
        assert!(file.contains("<title>a &lt; b</title>") && file.contains("viewBox=\"0 0 100 50\""), "{file}");
        assert_eq!(file.matches("<text").count(), 1);
    }

    #[test]
    fn the_letters_used_come_along_as_fonts() {
        let mut pen = SvgPen::new(100.0, 50.0, "", "zh-CN");
        let mut write = |text: &str, weight: Weight| {
            let at = At::new(10.0, 20.0);
            pen.write(&Writing { text, at, anchor: Anchor::Start, degrees: 0.0, size: 2.0, weight, color: BLACK });
        };
        write("A12 展馆", Weight::Strong);
        write("中国 m²", Weight::Regular);
        write("龘", Weight::Strong); // not in the bold font
        let file = pen.finish();
        let faces: Vec<&str> = file.lines().filter(|line| line.starts_with("@font-face")).collect();
        let named = |start: &str| faces.iter().filter(|face| face.starts_with(start)).count();
        assert_eq!(faces.len(), 5, "{file}");
        assert_eq!(named("@font-face{font-family:'Inter'"), 2);
        assert_eq!(named("@font-face{font-family:'Noto Sans SC';font-weight:600"), 1);
        assert_eq!(named("@font-face{font-family:'Noto Sans SC Rest';font-weight:600"), 1);
        assert!(file.contains("base64,") && !file.contains("http:") || file.contains("http://www.w3.org/2000/svg"));
        assert!(SvgPen::new(1.0, 1.0, "", "en").finish().find("<style>").is_none(), "no text, no fonts");
    }

    #[test]
    fn a_flag_is_held_once_however_often_it_is_shown() {
        let mut pen = SvgPen::new(10.0, 10.0, "", "en");
        let kz = Country::new("KZ").unwrap();
        pen.flag(kz, At::new(1.0, 1.0), 2.0, 0.0);
        pen.flag(kz, At::new(5.0, 5.0), 2.0, 90.0);
        pen.flag(Country::new("QQ").unwrap(), At::new(5.0, 5.0), 2.0, 0.0);
        let file = pen.finish();
        assert_eq!(file.matches("data:image/png").count(), 1);
        assert_eq!(file.matches("<use href=\"#flag-KZ\"").count(), 2);
    }
}
