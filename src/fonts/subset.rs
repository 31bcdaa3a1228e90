//! Parts of the embedded fonts: the letters that a file uses, as a font of its own that browsers take.
//!
//! The outlines are cut out by the `subsetter`, which leaves out what PDF does without; the map from
//! characters to glyphs and the metrics that browsers ask for are added here. Deliberately absent: kerning,
//! which costs more room than it gives to the short texts of a plan.

use super::Font;
use rustybuzz::ttf_parser::Tag;
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// A font file, TrueType or OpenType, with the glyphs of these characters; characters that the font lacks are
/// left out. None where nothing is left.
#[must_use]
pub fn subset(font: Font, characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let face = font.face()?;
    let mut mapper = GlyphRemapper::new();
    let glyph = |character: &char| Some((*character, mapper.remap(face.glyph_index(*character)?.0)));
    let glyphs: BTreeMap<char, u16> = characters.iter().filter_map(glyph).collect();
    if glyphs.is_empty() {
        return None;
    }
    let outlines = subsetter::subset(font.bytes(), 0, &mapper).ok()?;
    let mut tables = tables_of(&outlines)?;
    let metrics = face.raw_face().table(Tag::from_bytes(b"OS/2"))?;
    tables.insert(*b"OS/2", metrics.to_vec());
    tables.insert(*b"cmap", character_map(&glyphs));
    assembled(outlines.get(..4)?, tables)
}

/// The tables of a font file by name.
fn tables_of(file: &[u8]) -> Option<BTreeMap<[u8; 4], Vec<u8>>> {
    let count = usize::from(u16::from_be_bytes(file.get(4..6)?.try_into().ok()?));
    let number = |at: usize| Some(u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?) as usize);
    let table = |n: usize| {
        let record = 12 + n * 16;
        let (offset, length) = (number(record + 8)?, number(record + 12)?);
        Some((file.get(record..record + 4)?.try_into().ok()?, file.get(offset..offset + length)?.to_vec()))
    };
    (0..count).map(table).collect()
}

/// The `cmap` table: runs of characters whose glyphs follow each other (format 12).
fn character_map(glyphs: &BTreeMap<char, u16>) -> Vec<u8> {
    let mut groups: Vec<(u32, u32, u32)> = Vec::new(); // first and last character, first glyph
    for (character, glyph) in glyphs {
        let (character, glyph) = (u32::from(*character), u32::from(*glyph));
        match groups.last_mut() {
            Some((first, last, from)) if character == *last + 1 && glyph == *from + (character - *first) => {
                *last = character;
            }
            _ => groups.push((character, character, glyph)),
        }
    }
    let count = u32::try_from(groups.len()).unwrap_or(u32::MAX);
    let mut table = Vec::new();
    // version, count of subtables; both of them, Unicode's and Windows', are the same
    let header: [u16; 2] = [0, 2];
    table.extend(header.into_iter().flat_map(u16::to_be_bytes));
    for (platform, encoding) in [(0_u16, 4_u16), (3, 10)] {
        table.extend(platform.to_be_bytes());
        table.extend(encoding.to_be_bytes());
        table.extend(20_u32.to_be_bytes());
    }
    table.extend([12_u16, 0].into_iter().flat_map(u16::to_be_bytes));
    table.extend([16 + 12 * count, 0, count].into_iter().flat_map(u32::to_be_bytes));
    for (first, last, glyph) in groups {
        table.extend([first, last, glyph].into_iter().flat_map(u32::to_be_bytes));
    }
    table
}

/// A font file of tables, with its checksums.
fn assembled(kind: &[u8], mut tables: BTreeMap<[u8; 4], Vec<u8>>) -> Option<Vec<u8>> {
    const ADJUSTMENT: std::ops::Range<usize> = 8..12;
    tables.get_mut(b"head")?.get_mut(ADJUSTMENT)?.fill(0);
    let count = u16::try_from(tables.len()).ok()?;
    let power = 15 - count.leading_zeros().min(15) as u16;
    let range = 16 << power;
    let mut file = kind.to_vec();
    file.extend([count, range, power, count * 16 - range].into_iter().flat_map(u16::to_be_bytes));
    let mut offset = 12 + tables.len() * 16;
    let mut head = 0;
    for (name, table) in &tables {
        if name == b"head" {
            head = offset;
        }
        file.extend(name);
        file.extend(checksum(table).to_be_bytes());
        file.extend(u32::try_from(offset).ok()?.to_be_bytes());
        file.extend(u32::try_from(table.len()).ok()?.to_be_bytes());
        offset += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        file.extend(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    let adjustment = 0xb1b0_afba_u32.wrapping_sub(checksum(&file));
    file.get_mut(head..)?.get_mut(ADJUSTMENT)?.copy_from_slice(&adjustment.to_be_bytes());
    Some(file)
}

/// The sum of the big-endian words of a table, filled up with zeros.
fn checksum(bytes: &[u8]) -> u32 {
    let word =
        |chunk: &[u8]| chunk.iter().chain([&0; 4]).take(4).fold(0_u32, |word, byte| word << 8 | u32::from(*byte));
    bytes.chunks(4).map(word).fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustybuzz::Face;
    use rustybuzz::ttf_parser::OutlineBuilder;

    /// What an outline is made of.
    #[derive(Default, PartialEq, Debug)]
    struct Traced(Vec<(f32, f32)>);

    impl OutlineBuilder for Traced {
        fn move_to(&mut self, x: f32, y: f32) {
            self.0.push((x, y));
        }
        fn line_to(&mut self, x: f32, y: f32) {
            self.0.push((x, y));
        }
        fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
            self.0.extend([(x1, y1), (x, y)]);
        }
        fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
            self.0.extend([(x1, y1), (x2, y2), (x, y)]);
        }
        fn close(&mut self) {}
    }

    fn outline(face: &Face<'_>, character: char) -> Traced {
        let mut traced = Traced::default();
        face.outline_glyph(face.glyph_index(character).unwrap(), &mut traced);
        traced
    }

    #[test]
    fn a_part_of_a_font_shows_the_same_letters_in_the_same_width() {
        for (font, text) in [
            (Font::InterRegular, "Booth A12 m² é"),
            (Font::InterSemiBold, "Стенд Ёж 1:200"),
            (Font::HanRegular, "中国展馆龘，"),
            (Font::HanBold, "哈萨克斯坦"),
        ] {
            let characters: BTreeSet<char> = text.chars().collect();
            let bytes = subset(font, &characters).unwrap();
            assert!(bytes.len() < 60_000, "{font:?}: {} bytes", bytes.len());
            let (part, whole) = (Face::from_slice(&bytes, 0).unwrap(), font.face().unwrap());
            assert_eq!(part.units_per_em(), whole.units_per_em());
            for character in characters {
                assert_eq!(outline(&part, character), outline(whole, character), "{font:?} {character}");
                let width = |face: &Face<'_>| face.glyph_hor_advance(face.glyph_index(character).unwrap());
                assert_eq!(width(&part), width(whole), "{font:?} {character}");
            }
            assert!(part.glyph_index('Ω').is_none(), "only what was asked for");
            assert_eq!(checksum(&bytes), 0xb1b0_afba, "the file's own checksum");
            for table in [b"OS/2", b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"post"] {
                assert!(tables_of(&bytes).unwrap().contains_key(table), "{font:?} lacks a table browsers ask for");
            }
        }
    }

    #[test]
    fn nothing_is_no_font() {
        assert_eq!(subset(Font::InterRegular, &BTreeSet::from(['龘'])), None);
        assert_eq!(subset(Font::HanBold, &BTreeSet::new()), None);
    }
}
