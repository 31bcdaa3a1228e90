//! Names that may be known in several languages.

use super::Lang;
use std::sync::Arc;

/// A name or text in any of the three languages; empty where it is known in none.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalText {
    en: Option<Arc<str>>,
    zh_cn: Option<Arc<str>>,
    ru: Option<Arc<str>>,
}

impl LocalText {
    /// A text known in one language.
    #[must_use]
    pub fn of(lang: Lang, text: &str) -> Self {
        Self::default().with(lang, text)
    }

    /// A text known in English.
    #[must_use]
    pub fn en(text: &str) -> Self {
        Self::of(Lang::En, text)
    }

    /// The same text with one language set, or taken away where `text` is blank.
    #[must_use]
    pub fn with(mut self, lang: Lang, text: &str) -> Self {
        self.set(lang, text);
        self
    }

    /// Sets one language, or takes it away where `text` is blank.
    pub fn set(&mut self, lang: Lang, text: &str) {
        let text = text.trim();
        *self.slot(lang) = (!text.is_empty()).then(|| text.into());
    }

    fn slot(&mut self, lang: Lang) -> &mut Option<Arc<str>> {
        match lang {
            Lang::En => &mut self.en,
            Lang::ZhCn => &mut self.zh_cn,
            Lang::Ru => &mut self.ru,
        }
    }

    /// The text in just this language.
    #[must_use]
    pub fn exact(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::En => self.en.as_deref(),
            Lang::ZhCn => self.zh_cn.as_deref(),
            Lang::Ru => self.ru.as_deref(),
        }
    }

    /// The text for a reader of `lang`: that language, else the next of its fallback order; empty when unknown.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        lang.fallback().into_iter().find_map(|lang| self.exact(lang)).unwrap_or("")
    }

    /// Whether it is known in no language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.en.is_none() && self.zh_cn.is_none() && self.ru.is_none()
    }

    /// The languages it is known in, with the texts.
    pub fn all(&self) -> impl Iterator<Item = (Lang, &str)> {
        Lang::ALL.into_iter().filter_map(|lang| Some((lang, self.exact(lang)?)))
    }

    /// Whether the text in any language holds `part`, letter case aside.
    #[must_use]
    pub fn holds(&self, part: &str) -> bool {
        let part = part.to_lowercase();
        self.all().any(|(_, text)| text.to_lowercase().contains(&part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_nearest_language() {
        let name = LocalText::of(Lang::ZhCn, "俄罗斯").with(Lang::Ru, "Россия");
        assert_eq!(name.get(Lang::En), "俄罗斯");
        assert_eq!(name.get(Lang::Ru), "Россия");
        assert_eq!(name.exact(Lang::En), None);
        assert_eq!(LocalText::en("  ").get(Lang::En), "");
        assert!(LocalText::en(" ").is_empty());
        assert!(name.holds("росс"));
    }
}
