//! Cutting text into runs of one font and shaping them.

use super::{Font, Weight};
use rustybuzz::{Direction, ShapePlan, UnicodeBuffer, script};
use std::ops::Range;
use std::sync::OnceLock;

/// A glyph in its place; lengths in ems.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// How far the next glyph stands to the right.
    pub advance: f32,
    /// Its own shift to the right.
    pub dx: f32,
    /// Its own shift upwards.
    pub dy: f32,
    /// The bytes of the text that it stands for.
    pub range: Range<usize>,
}

/// A piece of a text in one font.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The font.
    pub font: Font,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// The sum of the advances in ems.
    pub width: f32,
}

/// The runs of a line of text, from left to right. A character that no font holds gets the empty box of
/// the first font.
#[must_use]
pub fn shape(text: &str, weight: Weight) -> Vec<Run> {
    pieces(text, weight).into_iter().map(|(font, range)| shape_piece(text, font, range)).collect()
}

/// The width of a line of text, in the unit of `size`.
#[must_use]
pub fn width(text: &str, weight: Weight, size: f32) -> f32 {
    shape(text, weight).iter().map(|run| run.width).sum::<f32>() * size
}

/// The text cut where the font changes.
fn pieces(text: &str, weight: Weight) -> Vec<(Font, Range<usize>)> {
    let mut pieces: Vec<(Font, Range<usize>)> = Vec::new();
    for (start, character) in text.char_indices() {
        let end = start + character.len_utf8();
        let font = font_for(character, weight, pieces.last().map(|(font, _)| *font));
        match pieces.last_mut() {
            Some((last, range)) if *last == font => range.end = end,
            _ => pieces.push((font, start..end)),
        }
    }
    pieces
}

/// The first font of the stack that holds the character; a mark stays with the letter before it.
fn font_for(character: char, weight: Weight, before: Option<Font>) -> Font {
    let is_mark = matches!(character, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    if let (true, Some(font)) = (is_mark, before) {
        return font;
    }
    let holds = |font: &&Font| font.has(character);
    let stack = weight.stack();
    stack.iter().find(holds).or(stack.first()).copied().unwrap_or(Font::InterRegular)
}

/// The scripts between which shaping differs.
#[derive(Clone, Copy)]
enum Script {
    Latin,
    Cyrillic,
    Other,
}

impl Script {
    fn of(text: &str) -> Self {
        let known = |c: char| match c {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Self::Latin),
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            _ => None,
        };
        text.chars().find_map(known).unwrap_or(Self::Other)
    }

    const fn tag(self) -> rustybuzz::Script {
        match self {
            Self::Latin => script::LATIN,
            Self::Cyrillic => script::CYRILLIC,
            Self::Other => script::COMMON,
        }
    }
}

/// The plan of a font and script: dear to make, so made once.
fn plan(font: Font, of: Script) -> Option<&'static ShapePlan> {
    static PLANS: [[OnceLock<Option<ShapePlan>>; 3]; 4] = [const { [const { OnceLock::new() }; 3] }; 4];
    let slot = PLANS.get(font.index())?.get(of as usize)?;
    let make = || Some(ShapePlan::new(font.face()?, Direction::LeftToRight, Some(of.tag()), None, &[]));
    slot.get_or_init(make).as_ref()
}

fn shape_piece(text: &str, font: Font, range: Range<usize>) -> Run {
    let mut run = Run { font, glyphs: Vec::new(), width: 0.0 };
    let piece = text.get(range.clone()).unwrap_or_default();
    let script = Script::of(piece);
    let (Some(face), Some(plan)) = (font.face(), plan(font, script)) else { return run };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(piece);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script.tag());
    let shaped = rustybuzz::shape_with_plan(face, plan, buffer);
    let em = font.units_per_em();
    #[expect(clippy::cast_precision_loss, reason = "font units are small")]
    let ems = |units: i32| units as f32 / em;
    let starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    for (i, (info, position)) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).enumerate() {
        let start = info.cluster as usize;
        // the text of a cluster reaches to the next cluster
        let end = starts.iter().skip(i).copied().find(|next| *next > start).unwrap_or(piece.len());
        let advance = ems(position.x_advance);
        run.width += advance;
        run.glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance,
            dx: ems(position.x_offset),
            dy: ems(position.y_offset),
            range: range.start + start..range.start + end,
        });
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_back_from_font_to_font_by_character() {
        let fonts = |text, weight| shape(text, weight).iter().map(|run| run.font).collect::<Vec<_>>();
        for (text, weight, wanted) in [
            ("Hall N1", Weight::Regular, vec![Font::InterRegular]),
            ("Зал №1", Weight::Strong, vec![Font::InterSemiBold]),
            ("展馆 N1", Weight::Regular, vec![Font::HanRegular, Font::InterRegular]),
            ("展馆", Weight::Strong, vec![Font::HanBold]),
            ("龘A", Weight::Strong, vec![Font::HanRegular, Font::InterSemiBold]),
            ("", Weight::Regular, vec![]),
        ] {
            assert_eq!(fonts(text, weight), wanted, "{text}");
        }
    }

    #[test]
    fn glyphs_stand_for_the_bytes_of_their_text() {
        let text = "A1 展é";
        let ranges: Vec<_> =
            shape(text, Weight::Regular).into_iter().flat_map(|run| run.glyphs).map(|g| g.range).collect();
        assert_eq!(ranges.first(), Some(&(0..1)));
        assert_eq!(ranges.last(), Some(&(6..text.len())));
        for pair in ranges.windows(2) {
            assert_eq!(pair[0].end, pair[1].start, "{ranges:?}");
        }
    }

    #[test]
    fn widths_grow_with_size_and_digits_line_up() {
        let at = |text, size| width(text, Weight::Strong, size);
        assert!((at("A101", 20.0) - 2.0 * at("A101", 10.0)).abs() < 1e-3);
        assert!((at("111", 10.0) - at("888", 10.0)).abs() < 1e-4);
        assert!((at("展馆", 10.0) - 20.0).abs() < 0.1);
        assert!(at("AV", 10.0) < at("A", 10.0) + at("V", 10.0), "kerning");
        assert!(width("", Weight::Regular, 10.0) == 0.0);
    }
}
