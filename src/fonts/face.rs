//! The embedded fonts and the stacks they form.

use super::OutlineBuilder;
use rustybuzz::Face;
use rustybuzz::ttf_parser::GlyphId;
use std::sync::OnceLock;

/// The weight of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// For reading.
    #[default]
    Regular,
    /// For numbers and headings.
    Strong,
}

impl Weight {
    /// The fonts in which a character is looked for, the first before the others.
    #[must_use]
    pub const fn stack(self) -> &'static [Font] {
        match self {
            Self::Regular => &[Font::InterRegular, Font::HanRegular],
            // the bold Chinese font holds the common characters only
            Self::Strong => &[Font::InterSemiBold, Font::HanBold, Font::HanRegular],
        }
    }

    /// The weight as CSS counts it.
    #[must_use]
    pub const fn css(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Strong => 600,
        }
    }
}

/// One of the embedded fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// Inter Regular: Latin, Greek, Cyrillic, signs.
    InterRegular,
    /// Inter Semi Bold.
    InterSemiBold,
    /// Noto Sans SC Regular: every Chinese character of GBK and U+4E00 to U+9FFF.
    HanRegular,
    /// Noto Sans SC Bold: the Chinese characters of GB 2312.
    HanBold,
}

impl Font {
    /// All fonts.
    pub const ALL: [Self; 4] = [Self::InterRegular, Self::InterSemiBold, Self::HanRegular, Self::HanBold];

    /// The font file.
    #[must_use]
    pub const fn bytes(self) -> &'static [u8] {
        match self {
            Self::InterRegular => include_bytes!("../../assets/fonts/Inter-Regular.ttf"),
            Self::InterSemiBold => include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"),
            Self::HanRegular => include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf"),
            Self::HanBold => include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf"),
        }
    }

    /// The family under which a file that brings it along names it, in a weight. The regular Chinese font also
    /// stands in for characters that the bold one lacks, under a name of its own: a family's face in another
    /// weight is not looked at for single characters.
    #[must_use]
    pub const fn family(self, weight: Weight) -> &'static str {
        match (self, weight) {
            (Self::InterRegular | Self::InterSemiBold, _) => "Inter",
            (Self::HanRegular, Weight::Regular) | (Self::HanBold, _) => "Noto Sans SC",
            (Self::HanRegular, Weight::Strong) => "Noto Sans SC Rest",
        }
    }

    /// Whether it is TrueType; OpenType with PostScript outlines otherwise.
    #[must_use]
    pub const fn is_true_type(self) -> bool {
        match self {
            Self::InterRegular | Self::InterSemiBold => true,
            Self::HanRegular | Self::HanBold => false,
        }
    }

    /// Its place in [`Font::ALL`].
    pub(super) const fn index(self) -> usize {
        match self {
            Self::InterRegular => 0,
            Self::InterSemiBold => 1,
            Self::HanRegular => 2,
            Self::HanBold => 3,
        }
    }

    /// The parsed font; none only if the embedded file were broken, which a test makes impossible.
    pub(super) fn face(self) -> Option<&'static Face<'static>> {
        static FACES: [OnceLock<Option<Face<'static>>>; 4] = [const { OnceLock::new() }; 4];
        let slot = FACES.get(self.index())?;
        slot.get_or_init(|| Face::from_slice(self.bytes(), 0)).as_ref()
    }

    /// Whether it has a glyph for a character.
    #[must_use]
    pub fn has(self, character: char) -> bool {
        self.face().is_some_and(|face| face.glyph_index(character).is_some())
    }

    /// Units of the font's own grid in an em.
    #[must_use]
    pub fn units_per_em(self) -> f32 {
        self.face().map_or(1000.0, |face| f32::from(u16::try_from(face.units_per_em()).unwrap_or(1000)))
    }

    /// Hands the outline of a glyph to `pen`, in the font's own units, y upwards; nothing for a blank.
    pub fn outline(self, glyph: u16, pen: &mut dyn OutlineBuilder) {
        if let Some(face) = self.face() {
            face.outline_glyph(GlyphId(glyph), pen);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_font_can_be_read() {
        for font in Font::ALL {
            assert!(font.face().is_some(), "{font:?}");
            assert!(font.has('A') && font.has('7'), "{font:?}");
            assert_eq!(Font::ALL[font.index()], font);
        }
    }

    #[test]
    fn each_weight_holds_the_letters_of_all_three_languages() {
        for weight in [Weight::Regular, Weight::Strong] {
            for character in "Aa0 é Ёжщ № 展馆消火栓，（）·—“” m² × − → 1:200 € 镕昇晟".chars()
            {
                assert!(weight.stack().iter().any(|font| font.has(character)), "{weight:?}: {character}");
            }
        }
        assert!(Font::HanRegular.has('龘') && !Font::HanBold.has('龘'));
    }
}
