//! The three languages of the program.

use std::str::FromStr;

/// A language that the program and the names in a plan can be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    ZhCn,
    /// Russian.
    Ru,
}

impl Lang {
    /// All languages, in the order of menus.
    pub const ALL: [Self; 3] = [Self::En, Self::ZhCn, Self::Ru];

    /// The BCP 47 tag: `en`, `zh-CN`, `ru`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhCn => "zh-CN",
            Self::Ru => "ru",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhCn => "简体中文",
            Self::Ru => "Русский",
        }
    }

    /// The language nearest to a locale such as `zh-Hans-CN` or `ru_RU.UTF-8`; none for other languages.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let language = locale.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        match language.as_str() {
            "en" => Some(Self::En),
            "zh" => Some(Self::ZhCn),
            "ru" => Some(Self::Ru),
            _ => None,
        }
    }

    /// The language of the machine's user, English where it is none of ours.
    #[must_use]
    pub fn of_system() -> Self {
        sys_locale::get_locales().find_map(|locale| Self::of_locale(&locale)).unwrap_or_default()
    }

    /// The order in which names are looked for when a plan is read in this language.
    #[must_use]
    pub const fn fallback(self) -> [Self; 3] {
        match self {
            Self::En => [Self::En, Self::ZhCn, Self::Ru],
            Self::ZhCn => [Self::ZhCn, Self::En, Self::Ru],
            Self::Ru => [Self::Ru, Self::En, Self::ZhCn],
        }
    }
}

/// A tag that is none of the three.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected en, zh-CN or ru, found `{0}`")]
pub struct UnknownLang(String);

impl FromStr for Lang {
    type Err = UnknownLang;
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let same = |lang: &Self| lang.tag().eq_ignore_ascii_case(tag);
        Self::ALL.into_iter().find(same).ok_or_else(|| UnknownLang(tag.to_owned()))
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}
