//! Country codes, names (CLDR) and flags (flag-icons), for every country.

use super::Lang;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A country or territory by its ISO 3166-1 alpha-2 code. Any two letters can be held, so that a plan
/// with a code unknown to this program's tables is still read and written whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

struct Row {
    index: usize,
    names: [&'static str; 3],
}

fn table() -> &'static BTreeMap<Country, Row> {
    static TABLE: OnceLock<BTreeMap<Country, Row>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let lines = include_str!("../../assets/countries.tsv").lines().skip(1);
        let rows = lines.filter(|line| !line.is_empty()).enumerate().filter_map(|(index, line)| {
            let mut cells = line.split('\t');
            let country = Country::new(cells.next()?)?;
            let _iso3 = cells.next()?;
            let names = [cells.next()?, cells.next()?, cells.next()?];
            Some((country, Row { index, names }))
        });
        rows.collect()
    })
}

impl Country {
    /// A country by two ASCII letters, upper or lower case; none for anything else.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// The two-letter code in upper case.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??") // always two ASCII letters
    }

    /// The country's name; its code where the table does not know it.
    #[must_use]
    pub fn name(&self, lang: Lang) -> &str {
        let Some(row) = table().get(self) else { return self.code() };
        let [en, zh_cn, ru] = row.names;
        match lang {
            Lang::En => en,
            Lang::ZhCn => zh_cn,
            Lang::Ru => ru,
        }
    }

    /// The place of the country's flag in `assets/flags.png`, counted by rows; none where there is no flag.
    #[must_use]
    pub fn flag(self) -> Option<usize> {
        Some(table().get(&self)?.index)
    }
}

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// Every country that the table knows, by code.
pub fn countries() -> impl Iterator<Item = Country> {
    table().keys().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_have_names_in_three_languages() {
        let kz = Country::new("kz").unwrap();
        assert_eq!(kz.code(), "KZ");
        assert_eq!(
            [kz.name(Lang::En), kz.name(Lang::ZhCn), kz.name(Lang::Ru)],
            ["Kazakhstan", "哈萨克斯坦", "Казахстан"]
        );
        assert!(countries().count() > 240);
        assert_eq!(Country::new("K"), None);
        assert_eq!(Country::new("QQ").unwrap().name(Lang::En), "QQ");
    }
}
